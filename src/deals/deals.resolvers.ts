import DataLoader from 'dataloader';
import { assetsByIds, assetSummary, type Asset } from '../assets/index.js';
import { documentsOf } from '../documents/index.js';
import type { Resolvers } from '../generated/schema.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { ZERO } from '../kernel/decimal.js';
import { wording, type Locale } from '../kernel/decision.js';
import { journalOf } from '../ledger/index.js';
import { inOrder, organisationById } from '../parties/index.js';
import type { Actor } from '../platform/actor.js';
import { page } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import { entriesOfDeals, type TitleEntry } from '../title/index.js';
import { dealCostSheetField } from './cost-sheet.resolvers.js';
import { offerAccept } from './accept.service.js';
import { dealCancel } from './cancel.service.js';
import { dealRecheck } from './conditions.service.js';
import type { Condition } from './condition.js';
import { overdueDays, payoutTo, type Deal, type DealItem } from './deal.js';
import { allowedActions, noticeActions, visibleDeals } from './deals.policy.js';
import { dealNotices, deals, MOST_NOTICES } from './deals.store.js';
import { receiptPledgeAdd, receiptPledgeDispose } from './collateral.service.js';
import { dealDisburse } from './disburse.service.js';
import { payTo, type DealNotice } from './notice.js';
import { dealNoticeAcknowledge } from './notice.service.js';
import { owedFields } from './owed.resolvers.js';
import { owedOn } from './recovery.js';
import {
  dilutionsFor,
  recoveryFields,
  recoveryMutations,
  recoveryQueries,
  recoveryTypes,
  shownTiers,
  yuan,
} from './recovery.resolvers.js';
import { dealFeeCharge, repaymentRecord } from './repayment.service.js';
import { repaymentReverse } from './reversal.service.js';
import { scheduleOf } from './schedule.js';
import { supportFields, supportMutations, supportTypes } from './support.resolvers.js';
import { receiptSubstitute, receiptSubstituteSign } from './substitution.service.js';
import { timelineOf } from './timeline.js';

const MOST_POSTINGS = 1_000;

const todayOf = (context: Context): PlainDate => shanghaiDateOf(context.clock.now());

/** The assets of many deals in one query. */
async function summaries(items: readonly Pick<DealItem, 'asset' | 'amount'>[], context: Context) {
  const loader = context.loader(
    'dealAsset',
    () => new DataLoader<string, Asset | null>(async (ids) => inOrder(ids, await assetsByIds(context, ids))),
  );
  const found = await Promise.all(items.map(({ asset }) => loader.load(asset)));
  return items.flatMap(({ amount }, at) => {
    const asset = found[at];
    return asset ? [assetSummary(asset, amount)] : [];
  });
}

function noticesFor(deal: string, context: Context): Promise<DealNotice[]> {
  const read = async (ids: readonly string[]) => {
    const found = await dealNotices.find(
      context,
      { deal: { $in: [...ids] } },
      { sort: { deal: 1, _id: 1 }, limit: MOST_NOTICES * ids.length },
    );
    const inTime = found.sort((a, b) => a.madeAt.getTime() - b.madeAt.getTime());
    return ids.map((id) => inTime.filter((notice) => notice.deal === id));
  };
  return context.loader('dealNotices', () => new DataLoader<string, DealNotice[]>(read)).load(deal);
}

function titleFor(deal: string, context: Context): Promise<TitleEntry[]> {
  const read = async (ids: readonly string[]) => {
    const found = await entriesOfDeals(context, ids);
    return ids.map((id) => found.filter((entry) => entry.deal === id));
  };
  return context.loader('dealTitle', () => new DataLoader<string, TitleEntry[]>(read)).load(deal);
}

const LIMIT_CODES: readonly string[] = ['LIMIT_LOWERED', 'LIMITS_NOT_TAKEN'];

/** In words. Limits are the lender's own affair: the seller learns only that they are in the way. */
function detailOf({ failure, evidence }: Condition, deal: Deal, actor: Actor, locale: Locale): string | null {
  if (failure === null) return evidence;
  const hidden = LIMIT_CODES.includes(failure.code) && actor.organisation !== deal.lender;
  return hidden ? wording('LENDER_LIMITS', {}, locale) : wording(failure.code, failure.facts, locale);
}

export const dealsResolvers: Resolvers = {
  Query: {
    deals: (_, { role, state, first, after }, context) => {
      const { organisation } = context.actor;
      const mine =
        role == null
          ? visibleDeals(context.actor)
          : { [role === 'SELLER' ? 'seller' : 'lender']: organisation };
      return page(deals, context, { ...mine, ...(state ? { state } : {}) }, 'acceptedAt', { first, after });
    },
    ...recoveryQueries,
    dealNotices: (_, { first, after }, context) =>
      page(dealNotices, context, { debtor: context.actor.organisation }, 'madeAt', { first, after }),
  },
  Mutation: {
    offerAccept: (_, { input }, { run }) => run(offerAccept, input),
    dealNoticeAcknowledge: (_, { input }, { run }) => run(dealNoticeAcknowledge, input),
    dealRecheck: (_, { input }, { run }) => run(dealRecheck, input),
    dealDisburse: (_, { input }, { run }) => run(dealDisburse, input),
    receiptSubstitute: (_, { input }, { run }) => run(receiptSubstitute, input),
    receiptSubstituteSign: (_, { input }, { run }) => run(receiptSubstituteSign, input),
    receiptPledgeAdd: (_, { input }, { run }) => run(receiptPledgeAdd, input),
    receiptPledgeDispose: (_, { input }, { run }) => run(receiptPledgeDispose, input),
    dealCancel: (_, { input }, { run }) => run(dealCancel, input),
    dealFeeCharge: (_, { input }, { run }) => run(dealFeeCharge, input),
    repaymentRecord: (_, { input }, { run }) => run(repaymentRecord, input),
    repaymentReverse: (_, { input }, { run }) => run(repaymentReverse, input),
    ...recoveryMutations,
    ...supportMutations,
  },
  Deal: {
    id: ({ _id }) => _id,
    seller: ({ seller }, _, context) => organisationById(context, seller),
    lender: ({ lender }, _, context) => organisationById(context, lender),
    payoutTo: (deal, _, context) => organisationById(context, payoutTo(deal)),
    debtors: ({ debtors }, _, context) =>
      Promise.all(debtors.map((debtor) => organisationById(context, debtor))),
    assets: ({ items }, _, context) => summaries(items, context),
    conditions: (deal, _, { actor, locale }) =>
      deal.conditions.map((one) => ({
        name: one.name,
        met: one.metAt !== null,
        metAt: one.metAt,
        checkedAt: one.checkedAt,
        detail: detailOf(one, deal, actor, locale),
      })),
    notices: ({ _id }, _, context) => noticesFor(_id, context),
    balance: (deal, _, context) => {
      if (deal.balance === null) return null;
      const today = todayOf(context);
      return { asOf: today, ...shownTiers(owedOn(deal, today)) };
    },
    ...owedFields,
    ...recoveryFields,
    ...supportFields,
    ...dealCostSheetField,
    schedule: (deal, _, context) =>
      scheduleOf(deal, todayOf(context)).map((line) => ({ payableOn: line.payableOn, ...shownTiers(line) })),
    journal: ({ _id }, _, context) => journalOf(context, _id, MOST_POSTINGS),
    titleEntries: ({ _id }, _, context) => titleFor(_id, context),
    documents: ({ _id }, _, context) => documentsOf(context, _id),
    timeline: async (deal, _, context) =>
      timelineOf(deal, await noticesFor(deal._id, context), await dilutionsFor(deal._id, context)).map(
        (one) => ({
          ...one,
          amount: one.amount && yuan(one.amount),
        }),
      ),
    overdueDays: (deal, _, context) => overdueDays(deal, todayOf(context)),
    cancelled: ({ cancelled }) => cancelled,
    allowedActions: (deal, _, context) => allowedActions(deal, context.actor, todayOf(context)),
  },
  DealTerms: {
    finance: ({ finance }) => yuan(finance),
    interest: ({ interest }) => yuan(interest),
    fees: ({ fees }) => yuan(fees),
    netProceeds: ({ netProceeds }) => yuan(netProceeds),
  },
  Disbursement: {
    paidOut: ({ paidOut }) => yuan(paidOut),
    interestInAdvance: ({ interestInAdvance }) => yuan(interestInAdvance),
  },
  Repayment: {
    received: ({ received }) => yuan(received),
    principal: ({ principal }) => yuan(principal),
    interest: ({ interest }) => yuan(interest),
    penalty: ({ penalty }) => yuan(penalty),
    fees: ({ fees }) => yuan(fees),
    collected: ({ collected }) => collected ?? false,
    recovered: ({ recovered }) => yuan(recovered ?? ZERO),
    surplus: ({ surplus }) => yuan(surplus),
    surplusKept: ({ surplusKept }) => yuan(surplusKept),
    appliedBefore: ({ appliedBefore }) =>
      (appliedBefore ?? []).map(({ replacedAt, surplus, ...tiers }) => ({
        replacedAt,
        ...{ fees: yuan(tiers.fees), interest: yuan(tiers.interest), penalty: yuan(tiers.penalty) },
        ...{ principal: yuan(tiers.principal), surplus: yuan(surplus) },
      })),
  },
  FeeCharge: { amount: ({ amount }) => yuan(amount) },
  ...recoveryTypes,
  ...supportTypes,
  DealCancellation: { by: ({ by }, _, context) => (by ? organisationById(context, by) : null) },
  DealNotice: {
    id: ({ _id }) => _id,
    debtor: ({ debtor }, _, context) => organisationById(context, debtor),
    seller: ({ seller }, _, context) => organisationById(context, seller),
    securedParty: ({ lender }, _, context) => organisationById(context, lender),
    payTo: (notice, _, context) => organisationById(context, payTo(notice)),
    items: ({ items }) => items.map(({ asset, amount }) => ({ asset, amount: yuan(amount) })),
    documents: ({ _id }, _, context) => documentsOf(context, _id),
    allowedActions: (notice, _, { actor }) => noticeActions(notice, actor),
  },
};
