import type { Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';
import {
  isStandingDispute,
  receivableMoves,
  type Receivable,
  type ReceivableAct,
} from './kinds/receivable.js';

/** A receivable is its holder's and its debtor's affair; lenders see a summary through the request or deal. */
export function visibleReceivables(actor: Actor): Filter {
  // Nobody yet has no organisation, and no asset an empty holder.
  return { kind: 'RECEIVABLE', $or: [{ holder: actor.organisation }, { obligor: actor.organisation }] };
}

/** Acts of a receivable's table that each side may do; settling is nobody's, it follows from payments. */
const ACTS: Readonly<Record<'holder' | 'obligor', readonly ReceivableAct[]>> = {
  holder: ['withdraw', 'recordCreditNote', 'rescind'],
  obligor: [
    'confirm',
    'dispute',
    'reject',
    'recordCreditNote',
    'rescind',
    'contest',
    'liftContest',
    'statePayment',
  ],
};

const mayAct = ({ role, scopes }: Actor): boolean =>
  role === 'ADMIN' || role === 'MAKER' || scopes.includes('ASSETS') || scopes.includes('CONFIRM');

/** What this caller may do with it now. */
export function actsOpenTo(
  actor: Actor,
  { state, holder, obligor, rescindAskedBy, contests = [] }: Receivable,
): ReceivableAct[] {
  if (!mayAct(actor)) return [];
  const own = actor.organisation;
  const mine = [...(holder === own ? ACTS.holder : []), ...(obligor === own ? ACTS.obligor : [])];
  const disputed = contests.some(isStandingDispute);
  return receivableMoves
    .allowed(state)
    .filter((move) => mine.includes(move) && (move !== 'liftContest' || disputed))
    .filter((move) => !(move === 'rescind' && rescindAskedBy.includes(own)));
}
