import type { Resolvers } from '../generated/schema.js';
import type { Decimal } from '../kernel/decimal.js';
import { organisationById } from '../parties/index.js';
import { pageSize } from '../platform/database/page.js';
import { checkDepth, checkPeriod, type ChainEdge } from './chain.js';
import { readsEdges, readsTiers } from './chain.policy.js';
import { chainPage, ownTiers, tradeTiers } from './chain.reading.js';

const money = (amount: Decimal) => ({ amount, currency: 'CNY' });
const NOTHING = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

export const chainResolvers: Resolvers = {
  Query: {
    chain: (_, { organisation, direction, depth, from, to, first, after }, context) => {
      const own = organisation ?? context.actor.organisation;
      checkPeriod({ from, to });
      checkDepth(depth);
      pageSize(first);
      if (!readsEdges(context.actor, own)) return NOTHING;
      return chainPage(context, own, { direction, depth, period: { from, to }, first, after });
    },
    chainTiers: (_, { organisation, direction, depth, from, to }, context) => {
      const whose = organisation ?? context.actor.organisation;
      checkPeriod({ from, to });
      checkDepth(depth);
      const ask = { direction, depth, period: { from, to } };
      const reads = readsTiers(context.actor, whose);
      if (reads === null) return [];
      return reads === 'TRADE' ? tradeTiers(context, whose, ask) : ownTiers(context, whose, ask);
    },
  },
  ChainEdge: {
    seller: ({ seller }: ChainEdge, _, context) => organisationById(context, seller),
    buyer: ({ buyer }: ChainEdge, _, context) => organisationById(context, buyer),
  },
  ChainGoods: {
    shipped: ({ shipped }) => money(shipped),
    received: ({ received }) => money(received),
    declared: ({ declared }) => money(declared),
  },
  ChainInformation: {
    invoiced: ({ invoiced }) => money(invoiced),
    confirmed: ({ confirmed }) => money(confirmed),
    ordered: ({ ordered }) => money(ordered),
  },
  ChainMoney: {
    paid: ({ paid }) => money(paid),
    assigned: ({ assigned }) => assigned && money(assigned),
  },
  ChainVouchers: { amount: ({ amount }) => money(amount) },
};
