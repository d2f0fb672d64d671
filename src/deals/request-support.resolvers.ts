import DataLoader from 'dataloader';
import { biddersAmong, type OfferView } from '../bidding/index.js';
import { requestEdge, tenorDaysOf, type FinancingRequest } from '../financing/index.js';
import type { Resolvers } from '../generated/schema.js';
import { wording } from '../kernel/decision.js';
import { organisationById } from '../parties/index.js';
import { badInput, page } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import {
  mayJoin,
  requestSupportActions,
  requestSupportState,
  type RequestSupport,
} from './request-support.js';
import { financingRequestSupportAsk, financingRequestSupportOffer } from './request-support.service.js';
import { requestSupports, supportsOfRequests } from './request-support.store.js';
import { yuan } from './recovery.resolvers.js';
import type { Offered } from './support.js';
import { beyondRefusal } from './support.service.js';
import { termsOf } from './terms.js';

function supportsFor(request: string, context: Context): Promise<RequestSupport[]> {
  const read = async (ids: readonly string[]) => {
    const found = await supportsOfRequests(context, ids);
    return ids.map((id) => found.filter((one) => one.request === id));
  };
  return context
    .loader('requestSupports', () => new DataLoader<string, RequestSupport[]>(read))
    .load(request);
}

/** Who of those that were asked bid itself: what it offered joins no deal. */
function biddersOn(request: string, context: Context): Promise<string[]> {
  const read = async (id: string) => {
    const asked = await supportsFor(id, context);
    return biddersAmong(
      context,
      id,
      asked.map(({ by }) => by),
    );
  };
  return context
    .loader(
      'requestBidders',
      () => new DataLoader<string, string[]>((ids) => Promise.all(ids.map((id) => read(id)))),
    )
    .load(request);
}

/**
 * What was offered to the applicant of a request under these ids, each once.
 * @throws GraphQLError when one was not offered, or together they are more than a deal at these terms takes.
 */
export async function takenSupports(
  { offer, request }: OfferView,
  ids: readonly string[],
  context: Context,
): Promise<Pick<Offered, 'by' | 'offer'>[]> {
  const all = ids.length === 0 ? [] : await supportsFor(request._id, context);
  const bidders = ids.length === 0 ? [] : await biddersOn(request._id, context);
  const barred = [offer.lender, ...bidders];
  const taken = [...new Set(ids)].map((id) => {
    const found = all.find(({ _id }) => _id === id);
    if (found?.offer == null || !mayJoin(found, barred)) throw notOffered(id);
    return { by: found.by, offer: found.offer };
  });
  const refusal = beyondRefusal(
    termsOf(offer),
    taken.map((one) => one.offer),
  );
  if (refusal === null) return taken;
  const { code, facts } = refusal;
  throw badInput({ en: wording(code, facts, 'en'), zh: wording(code, facts, 'zh') });
}

const notOffered = (id: string) =>
  badInput({
    en: `supports: ${id} was not offered for this request by anybody who could support this offer.`,
    zh: `supports：没有可增信本报价的单位就本申请报出 ${id}。`,
  });

export const requestSupportResolvers: Resolvers = {
  Query: {
    requestSupports: (_, { first, after }, context) =>
      page(requestSupports, context, { by: context.actor.organisation }, 'askedAt', { first, after }),
  },
  Mutation: {
    financingRequestSupportAsk: (_, { input }, { run }) => run(financingRequestSupportAsk, input),
    financingRequestSupportOffer: (_, { input }, { run }) => run(financingRequestSupportOffer, input),
  },
  FinancingRequest: {
    supports: (request: FinancingRequest, _, context) =>
      request.applicant === context.actor.organisation ? supportsFor(request._id, context) : [],
  },
  RequestSupport: {
    id: ({ _id }) => _id,
    applicant: ({ applicant }, _, context) => organisationById(context, applicant),
    by: ({ by }, _, context) => organisationById(context, by),
    requestState: async ({ request }, _, context) => (await requestEdge(context, request)).state,
    amount: async ({ request }, _, context) => yuan((await requestEdge(context, request)).amount),
    tenorDays: async ({ request }, _, context) => tenorDaysOf(await requestEdge(context, request)),
    state: (support) => requestSupportState(support),
    kind: ({ offer }) => offer?.kind ?? null,
    share: ({ offer }) => offer?.share ?? null,
    feeRate: ({ offer }) => offer?.feeRate ?? null,
    subsidyRate: ({ offer }) => offer?.subsidyRate ?? null,
    allowedActions: async (support, _, context) =>
      requestSupportActions(support, await requestEdge(context, support.request), context.actor),
  },
};
