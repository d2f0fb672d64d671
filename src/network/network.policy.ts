import { hasCapacity, type Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';

/** The operator sees all that came; a seller what came as its own. */
export const visibleNetworkReceivables = (actor: Actor): Filter =>
  hasCapacity(actor, 'OPERATOR') ? {} : { seller: actor.organisation };
