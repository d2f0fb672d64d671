import { organisations } from '../parties/index.js';
import { hasCapacity, type Actor } from '../platform/actor.js';
import type { Filter, Place } from '../platform/database/collection.js';
import { licenceAllows, TECHNIQUES, type Technique } from '../mandates/index.js';
import type { FinancingRequest } from './request.js';
import { requests } from './request.store.js';

/** Requests are their applicant's. What lenders see besides is `openToLender`, never the bids of others. */
export const ownRequests = (actor: Actor): Filter =>
  actor.kind === 'SYSTEM' ? {} : { applicant: actor.organisation };

/** The open requests of others that a lender's licence allows it to finance, in at least one technique; none while it is suspended. */
export async function openToLender(place: Place, actor: Actor): Promise<Filter> {
  const techniques = await techniquesOf(place, actor);
  return { state: 'OPEN', techniques: { $in: techniques }, applicant: { $ne: actor.organisation } };
}

/** What the caller may see: its own requests and, as a lender, those open to its licence. */
export async function visibleRequests(place: Place, actor: Actor): Promise<Filter> {
  if (!hasCapacity(actor, 'LENDER') || !actor.approved) return ownRequests(actor);
  return { $or: [ownRequests(actor), await openToLender(place, actor)] };
}

/** The request if the caller may see it, else null as if there were none. */
export async function visibleRequest(
  place: Place,
  actor: Actor,
  id: string,
): Promise<FinancingRequest | null> {
  return requests.findOne(place, { $and: [{ _id: id }, await visibleRequests(place, actor)] });
}

async function techniquesOf(place: Place, actor: Actor): Promise<Technique[]> {
  const licence =
    actor.approved &&
    hasCapacity(actor, 'LENDER') &&
    (await organisations.byId(place, actor.organisation))?.licence;
  return licence ? TECHNIQUES.filter((one) => licenceAllows(licence, one)) : [];
}
