import type { Resolvers } from '../generated/schema.js';
import { wording } from '../kernel/decision.js';
import { organisationById } from '../parties/index.js';
import { page } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import type { GoodsFlow, Mismatch } from './goods-flow.js';
import { seesMatch, visibleGoodsFlows, visibleUnmatched } from './goods-flow.policy.js';
import { goodsFlows } from './goods-flow.store.js';
import { goodsFlowWithdraw } from './withdraw.service.js';
import { reportMany } from './report-many.js';

const partyOf = (id: string | null, context: Context) => (id === null ? null : organisationById(context, id));

const TOLD_TO_ALL: readonly string[] = ['GOODS_PARTY_UNKNOWN', 'GOODS_FLOW_WITHDRAWN'];

/** Why it fits nothing, as far as the caller may know. */
const mismatchFor = (flow: GoodsFlow, { actor }: Context): Mismatch | null =>
  seesMatch(actor, flow) || TOLD_TO_ALL.includes(flow.mismatch?.code ?? '') ? flow.mismatch : null;

export const goodsResolvers: Resolvers = {
  Query: {
    goodsFlow: (_, { id }, context) =>
      goodsFlows.findOne(context, { $and: [{ _id: id }, visibleGoodsFlows(context.actor)] }),
    goodsFlows: (_, { kind, first, after }, context) => {
      const filter = { ...visibleGoodsFlows(context.actor), ...(kind ? { kind } : {}) };
      return page(goodsFlows, context, filter, 'reportedAt', { first, after });
    },
    goodsFlowUnmatched: (_, { first, after }, context) =>
      page(goodsFlows, context, visibleUnmatched(context.actor), 'reportedAt', { first, after }),
  },
  Mutation: {
    goodsFlowsReport: (_, { input }, context) => reportMany(context, input),
    goodsFlowWithdraw: (_, { input }, { run }) => run(goodsFlowWithdraw, input),
  },
  GoodsFlow: {
    id: ({ _id }) => _id,
    reporter: ({ reporter }, _, context) => organisationById(context, reporter),
    consignor: ({ consignor }, _, context) => partyOf(consignor, context),
    consignee: ({ consignee }, _, context) => partyOf(consignee, context),
    amount: ({ amount }) => amount && { amount, currency: 'CNY' },
    matched: (flow, _, { actor }) => (seesMatch(actor, flow) ? flow.matched : null),
    reason: (flow, _, context) => mismatchFor(flow, context)?.code ?? null,
    message: (flow, _, context) => {
      const mismatch = mismatchFor(flow, context);
      return mismatch && wording(mismatch.code, mismatch.facts, context.locale);
    },
    links: (flow, _, { actor }) => (seesMatch(actor, flow) ? flow.links : []),
  },
  GoodsFlowLink: { amount: ({ amount }) => amount && { amount, currency: 'CNY' } },
};
