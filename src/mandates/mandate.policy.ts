import type { Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';

/** A mandate, its prices and limits are its lender's own affair. */
export const visibleMandates = (actor: Actor): Filter => ({ lender: actor.organisation });
