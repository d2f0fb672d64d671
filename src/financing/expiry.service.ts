import { notFound } from '../kernel/decision.js';
import { releaseHolds } from '../assets/index.js';
import { act, perform } from '../platform/act.js';
import { SYSTEM } from '../platform/actor.js';
import type { Platform } from '../platform/unit.js';
import { closeRequest } from './request.lifecycle.js';
import { wrongState } from './request.service.js';
import { requests } from './request.store.js';

interface ExpireAsk {
  readonly request: string;
}

/** Ends a request whose time to accept is over and frees its assets. Done by the platform; twice changes nothing. */
export const financingRequestExpire = act({
  name: 'financingRequestExpire',
  keyed: false,
  async decide(unit, _actor, input: ExpireAsk) {
    const request = await requests.byId(unit, input.request);
    if (request === null) return notFound('financingRequest', input.request, 'request');
    if (request.state !== 'OPEN' || unit.now < request.expiresAt) return wrongState(request, 'expire');
    await closeRequest(unit, request, 'EXPIRED');
    await releaseHolds(unit, request._id);
    unit.onBehalfOf(request.applicant);
    unit.note({ before: request.state, after: 'EXPIRED' });
    unit.tell('FinancingRequestExpired', request._id, { request: request._id });
    return { financingRequest: request._id };
  },
});

const AT_ONCE = 100;

/** Expires what is due, a hundred at a beat; any number of replicas may do so, since each act asks the state again. */
export async function expireDueRequests(platform: Platform): Promise<void> {
  const due = await requests.find(
    platform,
    { state: 'OPEN', expiresAt: { $lte: platform.clock.now() } },
    { sort: { expiresAt: 1 }, limit: AT_ONCE },
  );
  for (const { _id } of due) await perform(platform, SYSTEM, financingRequestExpire, { request: _id });
}
