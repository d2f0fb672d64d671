import { hasCapacity, type Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';
import type { Organisation } from './organisation.js';

/** Which organisations an actor may see: the operator all, others the approved ones and their own, who is not approved yet only the latter. */
export function visibleOrganisations(actor: Actor): Filter {
  if (actor.kind === 'SYSTEM' || hasCapacity(actor, 'OPERATOR')) return {};
  if (!actor.approved && !actor.suspended) return { _id: actor.organisation };
  return { $or: [{ state: 'APPROVED' }, { _id: actor.organisation }] };
}

/** Staff and revenue are shown to the organisation itself, the operator and the regulator. */
export const mayReadParticulars = (actor: Actor, organisation: Organisation): boolean =>
  organisation._id === actor.organisation || hasCapacity(actor, 'OPERATOR', 'REGULATOR');

/** Members and service accounts are an organisation's own affair, and its administrators'. */
export const visibleMembers = (actor: Actor): Filter =>
  actor.role === 'ADMIN'
    ? { organisation: actor.organisation }
    : { _id: '', organisation: actor.organisation };
