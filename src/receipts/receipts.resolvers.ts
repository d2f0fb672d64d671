import type { Resolvers } from '../generated/schema.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { roundToCent, type Decimal } from '../kernel/decimal.js';
import { organisationById } from '../parties/index.js';
import { page } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import { goodsDefine, goodsPricePublish, goodsTermsPublish } from './goods.service.js';
import { goodsCatalogue, goodsPrices, termsOn } from './goods.store.js';
import { receiptCostDeclare, receiptIssue } from './issue.service.js';
import { findingsOnLot, historyFor, pledgeFor, priceFor, receiptsOnLot } from './loaders.js';
import { lotKey } from './lot.js';
import { lots } from './lot.store.js';
import { goodsById, shareOf } from './lot-view.js';
import { pledgeResolvers } from './pledge.resolvers.js';
import { pledgeIdOf } from './pledge.js';
import { receiptPledgeConfirm, receiptPledgeEndorse, receiptRelease } from './pledge.service.js';
import { pledges } from './pledge.store.js';
import { availableOn, LIVE_STATES, type Receipt } from './receipt.js';
import { receiptDeliver } from './deliver.service.js';
import * as acts from './receipt.service.js';
import { receipts } from './receipt.store.js';
import {
  receiptActions,
  seesPrices,
  visiblePledges,
  visibleReceipts,
  visibleRevaluations,
} from './receipts.policy.js';
import { revaluationStart } from './revaluation.service.js';
import { revaluations } from './revaluation.store.js';
import { supervisionRecord } from './supervision.service.js';

const money = (amount: Decimal) => ({ amount: roundToCent(amount), currency: 'CNY' });
const todayOf = ({ clock }: Context) => shanghaiDateOf(clock.now());

/** For who may see prices. */
const priced = <T>(receipt: Receipt, { actor }: Context, show: () => T): T | null =>
  seesPrices(actor, receipt) ? show() : null;

export const receiptsResolvers: Resolvers = {
  Query: {
    receipt: (_, { id }, context) =>
      receipts.findOne(context, { $and: [{ _id: id }, visibleReceipts(context.actor)] }),
    receipts: (_, { side, state, first, after }, context) => {
      const mine = { [side === 'HOLDER' ? 'holder' : 'obligor']: context.actor.organisation };
      const filter = { kind: 'WAREHOUSE_RECEIPT', ...mine, ...(state ? { state } : {}) };
      return page(receipts, context, filter, 'createdAt', { first, after });
    },
    receiptPledge: (_, { deal }, context) =>
      pledges.findOne(context, { $and: [{ _id: pledgeIdOf(deal) }, visiblePledges(context.actor)] }),
    receiptPledges: (_, { first, after }, context) =>
      page(pledges, context, visiblePledges(context.actor), 'createdAt', { first, after }),
    cargoLot: (_, { number }, context) =>
      lots.findOne(context, { _id: lotKey(number), keeper: context.actor.organisation }),
    cargoLots: (_, { first, after }, context) =>
      page(lots, context, { keeper: context.actor.organisation }, 'createdAt', { first, after }),
    receiptShare: async (_, { receipt, proceeds }, context) => {
      const share = await shareOf(context, receipt, context.actor.organisation, roundToCent(proceeds));
      return share && money(share);
    },
    goodsCatalogue: (_, { first, after }, context) =>
      page(goodsCatalogue, context, {}, 'createdAt', { first, after }),
    goodsPrices: (_, { goods, first, after }, context) =>
      page(goodsPrices, context, { goods }, 'on', { first, after }),
    goodsTerms: (_, { class: kind, on }, context) => termsOn(context, kind, on ?? todayOf(context)),
    revaluation: (_, { id }, context) =>
      revaluations.findOne(context, { $and: [{ _id: id }, visibleRevaluations(context.actor)] }),
  },
  Mutation: {
    goodsDefine: (_, { input }, { run }) => run(goodsDefine, input),
    goodsTermsPublish: (_, { input }, { run }) => run(goodsTermsPublish, input),
    goodsPricePublish: (_, { input }, { run }) => run(goodsPricePublish, input),
    revaluationStart: (_, { input }, { run }) => run(revaluationStart, input),
    receiptIssue: (_, { input }, { run }) => run(receiptIssue, input),
    receiptCostDeclare: (_, { input }, { run }) => run(receiptCostDeclare, input),
    receiptSplit: (_, { input }, { run }) => run(acts.receiptSplit, input),
    receiptTransfer: (_, { input }, { run }) => run(acts.receiptTransfer, input),
    receiptTransferSign: (_, { input }, { run }) => run(acts.receiptTransferSign, input),
    receiptDeliveryAsk: (_, { input }, { run }) => run(acts.receiptDeliveryAsk, input),
    receiptDeliver: (_, { input }, { run }) => run(receiptDeliver, input),
    receiptAskWithdraw: (_, { input }, { run }) => run(acts.receiptAskWithdraw, input),
    receiptAskRefuse: (_, { input }, { run }) => run(acts.receiptAskRefuse, input),
    receiptPledgeEndorse: (_, { input }, { run }) => run(receiptPledgeEndorse, input),
    receiptPledgeConfirm: (_, { input }, { run }) => run(receiptPledgeConfirm, input),
    receiptRelease: (_, { input }, { run }) => run(receiptRelease, input),
    supervisionRecord: (_, { input }, { run }) => run(supervisionRecord, input),
  },
  WarehouseReceipt: {
    id: ({ _id }) => _id,
    holder: ({ holder }, _, context) => organisationById(context, holder),
    keeper: ({ obligor }, _, context) => organisationById(context, obligor),
    goods: ({ stock }, _, context) => goodsById(context, stock.goods),
    quantity: ({ stock }) => stock.quantity,
    lot: ({ stock }) => stock.lot,
    place: ({ stock }) => stock.place,
    costPerUnit: (receipt, _, context) =>
      priced(receipt, context, () => receipt.costPerUnit && money(receipt.costPerUnit)),
    valuation: (receipt, _, context) => priced(receipt, context, () => receipt.valuation),
    available: (receipt, _, { actor }) =>
      receipt.holder === actor.organisation && LIVE_STATES.includes(receipt.state)
        ? money(availableOn(receipt))
        : null,
    pledge: ({ collateral }, _, context) => (collateral ? pledgeFor(context, collateral.pledge) : null),
    history: (receipt, _, context) => priced(receipt, context, () => historyFor(context, receipt._id)),
    allowedActions: (receipt, _, { actor }) => receiptActions(actor, receipt),
  },
  ReceiptElements: { storageFee: ({ storageFee }) => money(storageFee) },
  ReceiptInsurance: { sum: (insurance) => money(insurance.sum) },
  ReceiptValuation: { price: ({ price }) => money(price), value: ({ value }) => money(value) },
  KeeperAsk: {
    to: ({ kind, to }, _, context) => (kind === 'TRANSFER' && to ? organisationById(context, to) : null),
    by: ({ kind, to }) => (kind === 'SUBSTITUTION' ? to : null),
  },
  ...pledgeResolvers,
  CargoLot: {
    id: ({ _id }) => _id,
    goods: ({ goods }, _, context) => goodsById(context, goods),
    underReceipts: ({ live }) => live,
    receipts: ({ _id }, _, context) => receiptsOnLot(context, _id),
    findings: ({ _id }, _, context) => findingsOnLot(context, _id),
  },
  LotFinding: { id: ({ _id }) => _id },
  Goods: {
    id: ({ _id }) => _id,
    price: ({ _id }, _, context) => priceFor(context, _id),
  },
  GoodsPrice: { price: ({ price }) => money(price) },
  Revaluation: { id: ({ _id }) => _id },
  DayValue: { value: ({ value }) => money(value) },
};
