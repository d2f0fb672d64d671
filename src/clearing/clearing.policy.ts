import { hasCapacity, type Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';

/** Windows and runs are the operator's and the regulator's; applicants and lenders read their own part of a run by other ways. */
export const visibleClearings = (actor: Actor): Filter =>
  actor.kind === 'SYSTEM' || hasCapacity(actor, 'OPERATOR', 'REGULATOR') ? {} : { _id: { $in: [] } };
