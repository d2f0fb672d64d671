import DataLoader from 'dataloader';
import type { Resolvers } from '../generated/schema.js';
import type { Decimal } from '../kernel/decimal.js';
import { sum, ZERO } from '../kernel/decimal.js';
import type { PlainDate } from '../kernel/dates.js';
import { inOrder, organisationById } from '../parties/index.js';
import { page } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import { totalOf, type Tiers } from '../settlement/index.js';
import { receivableContest, receivableContestLift, receivableSetOffOppose } from './contest.service.js';
import type { Deal } from './deal.js';
import { deals } from './deals.store.js';
import { dilutionState, openOf, type DilutionClaim } from './dilution.js';
import { dilutionClaimSettle } from './dilution.service.js';
import { dilutionClaims, dilutionsOfDeals } from './dilution.store.js';
import { dealNoticeGive } from './notice-give.service.js';
import { openSurplus } from './recovery.js';
import { openRefund } from './stray.js';
import {
  dealBuyBack,
  dealClaimsRelease,
  dealEnforce,
  dealRecourseDemand,
  dealWriteOff,
} from './recovery.service.js';
import { dealSurplusSettle } from './surplus.service.js';

export const yuan = (amount: Decimal) => ({ amount, currency: 'CNY' });

/** What is owed by kind, as GraphQL shows it. */
export const shownTiers = (tiers: Tiers) => ({
  principal: yuan(tiers.principal),
  interest: yuan(tiers.interest),
  penalty: yuan(tiers.penalty),
  fees: yuan(tiers.fees),
  total: yuan(totalOf(tiers)),
});
const owedThen = (asOf: PlainDate, tiers: Tiers) => ({ asOf, ...shownTiers(tiers) });

function dealOf(id: string, context: Context): Promise<Deal | null> {
  const read = async (ids: readonly string[]) => inOrder(ids, await deals.byIds(context, ids));
  return context.loader('dealById', () => new DataLoader<string, Deal | null>(read)).load(id);
}

export function dilutionsFor(deal: string, context: Context): Promise<DilutionClaim[]> {
  const read = async (ids: readonly string[]) => {
    const found = await dilutionsOfDeals(context, ids);
    return ids.map((id) => found.filter((claim) => claim.deal === id));
  };
  return context.loader('dealDilutions', () => new DataLoader<string, DilutionClaim[]>(read)).load(deal);
}

/** A claim belongs to a deal: without it, there is nothing that could be open. */
async function stateOf(claim: DilutionClaim, context: Context) {
  const deal = await dealOf(claim.deal, context);
  if (deal === null) throw new Error(`${claim._id} is of ${claim.deal}, which is missing`);
  return dilutionState(claim, deal);
}

export const recoveryMutations: Resolvers['Mutation'] = {
  dealNoticeGive: (_, { input }, { run }) => run(dealNoticeGive, input),
  dealRecourseDemand: (_, { input }, { run }) => run(dealRecourseDemand, input),
  dealBuyBack: (_, { input }, { run }) => run(dealBuyBack, input),
  dealEnforce: (_, { input }, { run }) => run(dealEnforce, input),
  dealWriteOff: (_, { input }, { run }) => run(dealWriteOff, input),
  dealClaimsRelease: (_, { input }, { run }) => run(dealClaimsRelease, input),
  dealSurplusSettle: (_, { input }, { run }) => run(dealSurplusSettle, input),
  dilutionClaimSettle: (_, { input }, { run }) => run(dilutionClaimSettle, input),
  receivableContest: (_, { input }, { run }) => run(receivableContest, input),
  receivableContestLift: (_, { input }, { run }) => run(receivableContestLift, input),
  receivableSetOffOppose: (_, { input }, { run }) => run(receivableSetOffOppose, input),
};

export const recoveryQueries: Resolvers['Query'] = {
  dilutionClaims: (_, { role, first, after }, context) => {
    const mine = { [role === 'SELLER' ? 'seller' : 'lender']: context.actor.organisation };
    return page(dilutionClaims, context, mine, 'openedAt', { first, after });
  },
};

/** What a deal says about its troubles, and the types of the answers. */
export const recoveryFields = {
  reversals: ({ reversals }: Deal) => reversals ?? [],
  surplusOpen: (deal: Deal) => yuan(openSurplus(deal)),
  surplusPaid: ({ surplusPaid }: Deal) => surplusPaid ?? [],
  strayPayouts: ({ strayPayouts }: Deal) => strayPayouts ?? [],
  refunds: ({ refunds }: Deal) => refunds ?? [],
  refundOpen: (deal: Deal) => yuan(openRefund(deal)),
  recovered: ({ repayments }: Deal) => yuan(sum(repayments.map((one) => one.recovered ?? ZERO))),
  dilutions: ({ _id }: Deal, _: unknown, context: Context) => dilutionsFor(_id, context),
};

export const recoveryTypes: Resolvers = {
  RepaymentReversal: {
    repayment: (reversal) => reversal,
    at: ({ reversedAt }) => reversedAt,
    reason: ({ reversedBecause }) => reversedBecause,
  },
  StrayMoney: { amount: ({ amount }) => yuan(amount) },
  SurplusPayment: { amount: ({ amount }) => yuan(amount) },
  BuyBackDemand: { owed: ({ on, owed }) => owedThen(on, owed) },
  Enforcement: { owed: ({ on, owed }) => owedThen(on, owed) },
  WriteOff: { lost: ({ on, lost }) => owedThen(on, lost) },
  DilutionChange: { amount: ({ amount }) => yuan(amount) },
  DilutionClaim: {
    id: ({ _id }) => _id,
    debtor: ({ debtor }, _, context) => organisationById(context, debtor),
    amount: ({ amount }) => yuan(amount),
    settled: ({ settled }) => yuan(settled),
    open: async (claim, _, context) =>
      yuan((await stateOf(claim, context)) === 'ENDED' ? ZERO : openOf(claim)),
    state: (claim, _, context) => stateOf(claim, context),
  },
};
