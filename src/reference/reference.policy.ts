import { hasCapacity, type Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';

const NOTHING: Filter = { _id: '' };

/** Published rates and environmental ratings are public, but the platform is open to approved parties only. */
export const visiblePublications = (actor: Actor): Filter => (actor.approved ? {} : NOTHING);

/** A lender's grades are its own secret. */
export const visibleGrades = (actor: Actor): Filter =>
  hasCapacity(actor, 'LENDER') ? { lender: actor.organisation } : NOTHING;
