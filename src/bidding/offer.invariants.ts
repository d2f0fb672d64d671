import { requests } from '../financing/index.js';
import { isRefused } from '../kernel/decision.js';
import type { Invariant } from '../platform/module.js';
import { recheckLimits } from '../risk/index.js';
import { offers } from './offer.store.js';

/** Sealed until the close: no bid was ever made readable before. */
const sealedUntilClose: Invariant = {
  name: 'No offer opens before its request closes, and none binds beyond its end',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const offer of offers.each(place)) {
      checked += 1;
      const request = await requests.byId(place, offer.request);
      const fits =
        request !== null && offer.openFrom >= request.closesAt && offer.validUntil <= request.expiresAt;
      if (!fits) violations.push(`${offer._id} opens ${offer.openFrom.toISOString()} on ${offer.request}`);
    }
    return { checked, violations };
  },
};

/** Accepting takes effect once. */
const oneAccepted: Invariant = {
  name: 'A funded request has exactly one accepted offer and none that stands; any other has no accepted one',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const request of requests.each(place)) {
      checked += 1;
      const accepted = await offers.count(place, { request: request._id, state: 'ACCEPTED' });
      const standing =
        request.state === 'FUNDED'
          ? await offers.count(place, { request: request._id, state: 'STANDING' })
          : 0;
      const expected = request.state === 'FUNDED' ? 1 : 0;
      if (accepted !== expected || standing > 0)
        violations.push(`${request._id} is ${request.state}: ${accepted} accepted, ${standing} standing`);
    }
    return { checked, violations };
  },
};

/** A bid takes limits when it is placed, one for a clearing when it is awarded; a mandate's offer only when it is accepted. */
const limitsTaken: Invariant = {
  name: 'A firm offer has limits taken while it stands, and none once it has ended',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const { _id, request, state, origin } of offers.each(place)) {
      checked += 1;
      const forClearing = (await requests.byId(place, request))?.competition === 'CLEARING';
      const takes = origin !== 'MANDATE' && !(origin === 'BID' && forClearing);
      const limits = await recheckLimits(place, _id);
      const taken = !(isRefused(limits) && limits.code === 'LIMITS_NOT_TAKEN');
      if (taken !== (takes && state === 'STANDING'))
        violations.push(`${_id} (${origin}, ${state}) ${taken ? 'has limits taken' : 'has none taken'}`);
    }
    return { checked, violations };
  },
};

export const biddingInvariants: readonly Invariant[] = [sealedUntilClose, oneAccepted, limitsTaken];
