import type { Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';

/** A receivable is its holder's and its debtor's affair; lenders see a summary through the request or deal. */
export function visibleReceivables(actor: Actor): Filter {
  // Nobody yet has no organisation, and no asset an empty holder.
  return { kind: 'RECEIVABLE', $or: [{ holder: actor.organisation }, { obligor: actor.organisation }] };
}
