import type { Resolvers } from '../generated/schema.js';
import { assetKind } from '../assets/index.js';
import { financedAssets } from '../financing/index.js';
import { organisationById } from '../parties/index.js';
import { costSheetOf } from './cost-sheet.js';
import { conditionWords, ruleWords } from './cost-sheet.words.js';
import { shownTiers, yuan } from './recovery.resolvers.js';

/** The cost sheet of an offer: only its applicant has an `Offer` to ask. */
export const costSheetResolvers: Resolvers = {
  Offer: {
    costSheet: async (view, _, context) => {
      const sheet = costSheetOf(view);
      const { locale } = context;
      const [first] = await financedAssets(context, view.request.items);
      if (first === undefined) throw new Error('a request without assets');
      const lines = sheet.lines.map(async ({ payee, amount, rule, ...line }) => ({
        ...line,
        payee: await organisationById(context, payee),
        amount: yuan(amount),
        rule: ruleWords(rule, sheet)[locale],
      }));
      const receiver = assetKind(first.asset.kind).payoutTo(first.asset);
      return {
        payoutTo: await organisationById(context, receiver),
        lines: await Promise.all(lines),
        totalPaid: yuan(sheet.totalPaid),
        netProceeds: yuan(sheet.netProceeds),
        allInAnnualCost: sheet.allInAnnualCost,
        schedule: sheet.schedule.map(({ payableOn, ...tiers }) => ({ payableOn, ...shownTiers(tiers) })),
        conditions: sheet.conditions.map((code) => ({ code, text: conditionWords(code, sheet)[locale] })),
      };
    },
  },
};
