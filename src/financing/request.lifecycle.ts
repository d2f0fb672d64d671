import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { requestMoves, type FinancingRequest, type RequestState } from './request.js';
import { requests } from './request.store.js';

/** Any request by its id; who may see it is the caller's question. */
export const requestById = (place: Place, id: string): Promise<FinancingRequest | null> =>
  requests.byId(place, id);

export const requestsByIds = (place: Place, ids: readonly string[]): Promise<FinancingRequest[]> =>
  requests.byIds(place, ids);

/**
 * Ends an open request. Its holds are the caller's to move or release.
 * @throws Error when it is not open: to be asked before.
 */
export async function closeRequest(
  unit: Unit,
  request: FinancingRequest,
  state: Exclude<RequestState, 'OPEN'>,
): Promise<void> {
  if (requestMoves.isFinal(request.state))
    throw new Error(`request ${request._id} is ${request.state} already`);
  await change(unit, request, { $set: { state }, $inc: { version: 1 } });
}

/**
 * Makes the act collide with everything else that decides upon this request at the same moment: only writes conflict, and
 * what merely read an open request could be committed after its cancellation.
 */
export async function touchRequest(unit: Unit, request: FinancingRequest): Promise<void> {
  await change(unit, request, { $inc: { version: 1 } });
}

async function change(
  unit: Unit,
  { _id, version }: FinancingRequest,
  update: Record<string, unknown>,
): Promise<void> {
  if (!(await requests.update(unit, { _id, version }, update)))
    throw new Error(`the guard of request ${_id} failed inside a snapshot`);
}
