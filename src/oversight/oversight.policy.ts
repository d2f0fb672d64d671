import { hasCapacity, type Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';

/** Alerts are the regulator's. */
export const visibleAlerts = (actor: Actor): Filter => (hasCapacity(actor, 'REGULATOR') ? {} : { _id: '' });
