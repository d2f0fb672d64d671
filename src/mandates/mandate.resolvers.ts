import DataLoader from 'dataloader';
import { Decimal, ZERO } from '../kernel/decimal.js';
import type { Resolvers } from '../generated/schema.js';
import { organisationById } from '../parties/index.js';
import { page } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import { limitsOf, type LimitCounter } from '../risk/index.js';
import { limitsIn } from './limit-lines.js';
import { dayCountOf, guaranteeDiscountOf, mandateMoves, type LimitUsage, type Mandate } from './mandate.js';
import { visibleMandates } from './mandate.policy.js';
import * as acts from './mandate.service.js';
import { mandates } from './mandate.store.js';

const MOST_USAGE_LINES = 200;

/** The budget and every limit that anything was drawn on, with what is left; one read for all mandates of a query. */
async function usage(mandate: Mandate, _: unknown, context: Context): Promise<LimitUsage[]> {
  const loader = context.loader(
    'mandateUsage',
    () =>
      new DataLoader<string, readonly LimitCounter[]>(async (ids) => {
        const found = await limitsOf(context, ids, MOST_USAGE_LINES);
        return ids.map((id) => found.get(id) ?? []);
      }),
  );
  const limits = limitsIn(mandate);
  return (await loader.load(mandate._id)).map(({ _id: key, kind, used }) => {
    const limit = limits[kind];
    return { key, kind, limit, used, left: Decimal.max(ZERO, limit.minus(used)) };
  });
}

const money = (amount: Decimal) => ({ amount, currency: 'CNY' });
const moneyOrNull = (amount: Decimal | null | undefined) => (amount == null ? null : money(amount));

export const mandateResolvers: Resolvers = {
  Query: {
    mandates: (_, { state, first, after }, context) => {
      const asked = { ...visibleMandates(context.actor), ...(state ? { state } : {}) };
      return page(mandates, context, asked, 'createdAt', { first, after });
    },
  },
  Mutation: {
    mandateCreate: (_, { input }, { run }) => run(acts.mandateCreate, input),
    mandateChange: (_, { input }, { run }) => run(acts.mandateChange, input),
    mandateSuspend: (_, { input }, { run }) => run(acts.mandateSuspend, input),
    mandateResume: (_, { input }, { run }) => run(acts.mandateResume, input),
    mandateWithdraw: (_, { input }, { run }) => run(acts.mandateWithdraw, input),
  },
  MandatePricing: { dayCount: dayCountOf, guaranteeDiscount: guaranteeDiscountOf },
  Mandate: {
    id: ({ _id }) => _id,
    lender: ({ lender }, _, context) => organisationById(context, lender),
    debtors: ({ debtors }, _, context) =>
      Promise.all(debtors.map((debtor) => organisationById(context, debtor))),
    budget: ({ budget }) => money(budget),
    usage,
    allowedActions: ({ state }) => mandateMoves.allowed(state),
  },
  MandateTicket: { min: ({ min }) => money(min), max: ({ max }) => money(max) },
  MandateLimits: {
    perDebtor: ({ perDebtor }) => moneyOrNull(perDebtor),
    perPair: ({ perPair }) => moneyOrNull(perPair),
    perIndustry: ({ perIndustry }) => moneyOrNull(perIndustry),
    perRegion: ({ perRegion }) => moneyOrNull(perRegion),
  },
  LimitUsage: {
    limit: ({ limit }) => money(limit),
    used: ({ used }) => money(used),
    left: ({ left }) => money(left),
    debtor: ({ kind, key }, _, context) => {
      const debtor = key.split('|')[2];
      return debtor !== undefined && (kind === 'DEBTOR' || kind === 'PAIR')
        ? organisationById(context, debtor)
        : null;
    },
  },
};
