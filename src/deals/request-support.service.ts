import { assetsByIds } from '../assets/index.js';
import {
  ownRequests,
  requestById,
  requests,
  touchRequest,
  type FinancingRequest,
} from '../financing/index.js';
import { roundToCent, ZERO } from '../kernel/decimal.js';
import { notFound, refuse, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import { requestSupportState, type RequestSupport } from './request-support.js';
import { requestSupports, supportsOfRequests } from './request-support.store.js';
import { MOST_SUPPORTS } from './support.js';
import { mayNotSupport, offerOf, offerProblems, type SupportOfferTerms } from './support.service.js';

export interface RequestSupportAskAsk {
  readonly request: string;
  readonly organisation: string;
  readonly idempotencyKey: string;
}

const notOpen = ({ state }: FinancingRequest, tried: string): Refusal | null =>
  state === 'OPEN'
    ? null
    : refuse('WRONG_STATE', { noun: 'financingRequest', state, act: tried, allowed: '—' }, 'request');

/** The applicant asks before it accepts any offer. Who is asked learns who asks for how much and how long, and nothing of the offers. */
export const financingRequestSupportAsk = act({
  name: 'financingRequestSupportAsk',
  keyed: true,
  async decide(unit, actor, input: RequestSupportAskAsk) {
    const request = await requests.findOne(unit, { $and: [{ _id: input.request }, ownRequests(actor)] });
    if (request === null) return notFound('financingRequest', input.request, 'request');
    const closed = notOpen(request, 'financingRequestSupportAsk');
    if (closed) return closed;
    const by = await organisations.byId(unit, input.organisation);
    if (by === null) return notFound('organisation', input.organisation, 'organisation');
    const assets = await assetsByIds(
      unit,
      request.items.map(({ asset }) => asset),
    );
    const refusal = mayNotSupport(by, [request.applicant, ...assets.map(({ obligor }) => obligor)]);
    if (refusal) return refusal;
    if ((await supportsOfRequests(unit, [request._id])).length >= MOST_SUPPORTS)
      return refuse('TOO_MANY_SUPPORTS', { max: MOST_SUPPORTS }, 'request');
    await touchRequest(unit, request);
    const asked = { request: request._id, applicant: request.applicant, by: by._id, askedAt: unit.now };
    const id = newId('sup');
    await requestSupports.insert(unit, { _id: id, ...asked, offer: null, version: 1 });
    unit.tell('RequestSupportAsked', id, { request: request._id, by: by._id });
    return { requestSupport: id };
  },
});

export interface RequestSupportOfferAsk extends SupportOfferTerms {
  readonly support: string;
  readonly idempotencyKey: string;
}

/** The one that was asked says what it would bear and for what fee. It stands: other terms need to be asked for anew. */
export const financingRequestSupportOffer = act({
  name: 'financingRequestSupportOffer',
  keyed: true,
  check: offerProblems,
  async worth(platform, { organisation: by }, input: RequestSupportOfferAsk) {
    const support = await requestSupports.findOne(platform, { _id: input.support, by });
    const request = support && (await requestById(platform, support.request));
    return request && roundToCent(request.amount.times(input.share ?? input.subsidyRate ?? ZERO));
  },
  async decide(unit, { organisation: by }, input: RequestSupportOfferAsk) {
    const support = await requestSupports.findOne(unit, { _id: input.support, by });
    if (support === null) return notFound('support', input.support, 'support');
    const request = await requestById(unit, support.request);
    if (request === null) throw new Error(`request ${support.request} is referred to but missing`);
    if (support.offer !== null) return answered(support);
    if (request.state === 'FUNDED') return refuse('SUPPORT_ASK_LAPSED', { request: request._id }, 'support');
    const closed = notOpen(request, 'financingRequestSupportOffer');
    if (closed) return closed;
    const { _id, version } = support;
    const offer = offerOf(input, unit.now);
    if (!(await requestSupports.update(unit, { _id, version }, { $set: { offer }, $inc: { version: 1 } })))
      throw new Error(`the guard of support ${_id} failed inside a snapshot`);
    await touchRequest(unit, request);
    unit.tell('RequestSupportOffered', _id, { request: request._id, by, kind: offer.kind });
    return { requestSupport: _id };
  },
});

const answered = (support: RequestSupport): Refusal =>
  refuse(
    'WRONG_STATE',
    {
      noun: 'support',
      state: requestSupportState(support),
      act: 'financingRequestSupportOffer',
      allowed: '—',
    },
    'support',
  );
