import { collection, type Place } from '../platform/database/collection.js';
import { supportOfferFields } from './deals.store.js';
import type { RequestSupport } from './request-support.js';
import { MOST_SUPPORTS } from './support.js';

const text = { type: String, required: true };
const when = { type: Date, required: true };

export const requestSupports = collection<RequestSupport>(
  'request_supports',
  {
    request: text,
    applicant: text,
    by: text,
    askedAt: when,
    offer: supportOfferFields,
    version: { type: Number, required: true },
  },
  [{ fields: { request: 1, askedAt: 1 } }, { fields: { by: 1, askedAt: -1, _id: -1 } }],
);

/** All that were asked for these requests, the first first. */
export const supportsOfRequests = (place: Place, requests: readonly string[]): Promise<RequestSupport[]> =>
  requestSupports.find(
    place,
    { request: { $in: [...requests] } },
    { sort: { request: 1, askedAt: 1, _id: 1 }, limit: MOST_SUPPORTS * requests.length },
  );
