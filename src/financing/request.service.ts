import { isRefused, notFound, refuse, refuseInput } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { assetsByIds, holdAssets, releaseHolds } from '../assets/index.js';
import { act } from '../platform/act.js';
import { text } from '../platform/checks.js';
import type { Platform } from '../platform/unit.js';
import { searchRegister } from '../title/index.js';
import { environmentOf } from './environment.js';
import { dueOnOf, expiryOf, requestProblems } from './request.checks.js';
import { closeRequest } from './request.lifecycle.js';
import { ownRequests } from './request.policy.js';
import { requestMoves, type FinancingRequest, type RequestAsk } from './request.js';
import { requests } from './request.store.js';

/** Opens a request and holds its assets in the same transaction, so that nothing can be pledged twice. */
export const financingRequestOpen = act({
  name: 'financingRequestOpen',
  keyed: true,
  async prepare(platform: Platform, actor, input: RequestAsk) {
    const assets = await assetsByIds(
      platform,
      input.assets.map(({ asset }) => asset),
    );
    const own = assets.filter(({ holder }) => holder === actor.organisation);
    const problems = requestProblems(input, own, platform.clock.now());
    if (problems.length > 0) return refuseInput(problems);
    // Those who offer search again; here the applicant learns what would keep every one of them from offering.
    return searchRegister(
      platform,
      own.map(({ _id }) => _id),
    );
  },
  async decide(unit, actor, input: RequestAsk) {
    const warnings = await environmentOf(unit, actor.organisation);
    if (isRefused(warnings)) return warnings;
    const _id = newId('frq');
    const items = input.assets.map(({ asset, amount }) => ({ asset, amount }));
    const held = await holdAssets(unit, {
      holder: actor.organisation,
      by: _id,
      purpose: 'REQUEST',
      items,
      path: 'assets',
    });
    if (isRefused(held)) return held;
    const dueOn = dueOnOf(input, held);
    if (dueOn === null) throw new Error('a request without assets');
    const closesAt = input.closesAt ?? unit.now;
    const expiresAt = expiryOf(input.expiresAt, closesAt, dueOn);
    const request = {
      ...requestOf(input, items),
      _id,
      applicant: actor.organisation,
      dueOn,
      closesAt,
      expiresAt,
      warnings,
      openedAt: unit.now,
    };
    await requests.insert(unit, request);
    unit.tell('FinancingRequestOpened', _id, { request: _id, competition: request.competition });
    return { financingRequest: _id };
  },
});

type AskedOf = Omit<
  FinancingRequest,
  '_id' | 'applicant' | 'dueOn' | 'closesAt' | 'expiresAt' | 'warnings' | 'openedAt'
>;

const requestOf = (ask: RequestAsk, items: FinancingRequest['items']): AskedOf => ({
  items,
  amount: ask.amount,
  currency: 'CNY',
  techniques: ask.techniques,
  recourseAccepted: ask.recourseAccepted,
  disclosed: ask.disclosed,
  competition: ask.competition,
  partialFunding: ask.partialFunding,
  highestAnnualRate: ask.highestAnnualRate ?? null,
  purpose: ask.purpose,
  purposeNote: ask.purposeNote?.trim() ?? null,
  state: 'OPEN',
  version: 1,
});

interface CancelAsk {
  readonly request: string;
  readonly reason?: string | null | undefined;
}

/** Takes an open request back and frees its assets. Offers on it end by its news. */
export const financingRequestCancel = act({
  name: 'financingRequestCancel',
  keyed: false,
  check: (input: CancelAsk) => text('reason', input.reason, 2, 500),
  async decide(unit, actor, input: CancelAsk) {
    const request = await requests.findOne(unit, { $and: [{ _id: input.request }, ownRequests(actor)] });
    if (request === null) return notFound('financingRequest', input.request, 'request');
    if (requestMoves.next(request.state, 'cancel') === null) return wrongState(request, 'cancel');
    await closeRequest(unit, request, 'CANCELLED');
    await releaseHolds(unit, request._id);
    unit.note({ before: request.state, after: 'CANCELLED' });
    unit.tell('FinancingRequestCancelled', request._id, { request: request._id });
    return { financingRequest: request._id };
  },
});

export function wrongState({ state }: FinancingRequest, tried: string) {
  const allowed = requestMoves.allowed(state).join(', ') || '—';
  return refuse('WRONG_STATE', { noun: 'financingRequest', state, act: tried, allowed });
}
