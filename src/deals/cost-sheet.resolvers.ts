import type { Resolvers } from '../generated/schema.js';
import { assetKind } from '../assets/index.js';
import { financedAssets } from '../financing/index.js';
import { organisationById } from '../parties/index.js';
import type { Context } from '../platform/graphql/context.js';
import { costSheetOf, dealCostSheet, type CostSheet } from './cost-sheet.js';
import type { Deal } from './deal.js';
import { conditionWords, ruleWords } from './cost-sheet.words.js';
import { takenSupports } from './request-support.resolvers.js';
import { shownTiers, yuan } from './recovery.resolvers.js';

async function shownSheet(sheet: CostSheet, receiver: string, context: Context) {
  const { locale } = context;
  const lines = sheet.lines.map(async ({ payee, amount, rule, rate, ...line }) => ({
    ...line,
    payee: await organisationById(context, payee),
    amount: yuan(amount),
    rule: ruleWords({ rule, ...(rate ? { rate } : {}) }, sheet)[locale],
  }));
  return {
    payoutTo: await organisationById(context, receiver),
    lines: await Promise.all(lines),
    totalPaid: yuan(sheet.totalPaid),
    netProceeds: yuan(sheet.netProceeds),
    allInAnnualCost: sheet.allInAnnualCost,
    surplusKept: yuan(sheet.surplusKept),
    allInAnnualCostWithSurplus: sheet.allInAnnualCostWithSurplus,
    schedule: sheet.schedule.map(({ payableOn, ...tiers }) => ({ payableOn, ...shownTiers(tiers) })),
    conditions: sheet.conditions.map((code) => ({ code, text: conditionWords(code, sheet)[locale] })),
  };
}

/** The cost sheet of an offer, which only its applicant has to ask, and of the deal that it became. */
export const costSheetResolvers: Resolvers = {
  Offer: {
    costSheet: async (view, { supports }, context) => {
      const taken = await takenSupports(view, supports ?? [], context);
      const [first] = await financedAssets(context, view.request.items);
      if (first === undefined) throw new Error('a request without assets');
      return shownSheet(
        costSheetOf({ ...view, supports: taken }),
        assetKind(first.asset.kind).payoutTo(first.asset),
        context,
      );
    },
  },
};

export const dealCostSheetField = {
  costSheet: (deal: Deal, _: unknown, context: Context) =>
    shownSheet(dealCostSheet(deal), deal.payoutTo ?? deal.seller, context),
};
