import type { Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';

/**
 * A bid is its lender's, and nobody else's before it opens or after. The applicant reads opened offers by another way
 * (`offers(request)`), which asks the clock each time.
 */
export const ownBids = (actor: Actor): Filter => ({ lender: actor.organisation });
