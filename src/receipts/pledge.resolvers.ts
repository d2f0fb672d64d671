import type { Resolvers } from '../generated/schema.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { roundToCent, type Decimal } from '../kernel/decimal.js';
import { organisationById } from '../parties/index.js';
import type { Context } from '../platform/graphql/context.js';
import { historyFor, receiptsFor } from './loaders.js';
import { cureOf, floorOf, isCovered, ltvOf, quantityWorth } from './margin.js';
import { isLapsed, type MarginCall, type Pledge } from './pledge.js';
import { unitValue } from './receipt.js';
import { pledgeActions, seesLoan } from './receipts.policy.js';

const money = (amount: Decimal) => ({ amount: roundToCent(amount), currency: 'CNY' });

/** For who may see what is lent: a keeper may not. */
const lent = <T>(pledge: Pledge, { actor }: Context, show: () => T): T | null =>
  seesLoan(actor, pledge) ? show() : null;

/** What is to be made up for; how much of the goods that is can be said where they are of one kind and price. */
async function cureFor(pledge: Pledge, context: Context) {
  const { loan, value, terms, underOrder } = pledge;
  if (underOrder != null || isCovered(loan, value, terms.ltv)) return null;
  const { cash, goods } = cureOf(loan, value, terms.ltv);
  const [first, ...others] = (await receiptsFor(context, pledge.receipts)).map(unitValue);
  const one = first?.greaterThan(0) === true && others.every((other) => other.equals(first));
  return { cash: money(cash), goods: money(goods), quantity: one ? quantityWorth(goods, first) : null };
}

/** Goods of an order have no margin. */
const ofMargin = <T>({ underOrder }: Pledge, shown: T): T | null => (underOrder == null ? shown : null);

const callState = (call: MarginCall, context: Context) =>
  call.end ?? (isLapsed(call, shanghaiDateOf(context.clock.now())) ? 'LAPSED' : 'OPEN');

export const pledgeResolvers: Resolvers = {
  ReceiptPledge: {
    id: ({ _id }) => _id,
    lender: ({ lender }, _, context) => organisationById(context, lender),
    pledgor: ({ pledgor }, _, context) => organisationById(context, pledgor),
    receipts: async (pledge, _, context) => {
      const all = await receiptsFor(context, pledge.receipts);
      return seesLoan(context.actor, pledge)
        ? all
        : all.filter(({ obligor }) => obligor === context.actor.organisation);
    },
    confirmedBy: ({ confirmedBy }, _, context) =>
      Promise.all(confirmedBy.map((id) => organisationById(context, id))),
    loan: (pledge, _, context) => lent(pledge, context, () => money(pledge.loan)),
    value: (pledge, _, context) => lent(pledge, context, () => money(pledge.value)),
    ltv: (pledge, _, context) => lent(pledge, context, () => ltvOf(pledge.loan, pledge.value)),
    level: (pledge, _, context) => lent(pledge, context, () => pledge.level),
    terms: (pledge, _, context) => lent(pledge, context, () => ofMargin(pledge, pledge.terms)),
    floor: (pledge, _, context) =>
      lent(pledge, context, () => ofMargin(pledge, money(floorOf(pledge.loan, pledge.terms.ltv)))),
    cure: (pledge, _, context) =>
      seesLoan(context.actor, pledge) && pledge.state !== 'ENDED' ? cureFor(pledge, context) : null,
    call: (pledge, _, context) => lent(pledge, context, () => pledge.call),
    calls: (pledge, _, context) => lent(pledge, context, () => pledge.calls) ?? [],
    disposals: (pledge, _, context) => lent(pledge, context, () => pledge.disposals) ?? [],
    history: (pledge, _, context) => lent(pledge, context, () => historyFor(context, pledge._id)),
    allowedActions: (pledge, _, { actor }) => pledgeActions(actor, pledge),
  },
  MarginCall: {
    state: (call, _, context) => callState(call, context),
    loan: ({ loan }) => money(loan),
    value: ({ value }) => money(value),
  },
  GoodsDisposal: {
    proceeds: ({ proceeds }) => money(proceeds),
    costs: ({ costs }) => money(costs),
  },
};
