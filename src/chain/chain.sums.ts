import { assets } from '../assets/index.js';
import { dealCollection, debtorPayments } from '../deals/index.js';
import { goodsFlows } from '../goods/index.js';
import { purchaseOrders } from '../orders/index.js';
import { addDays, startOfDayShanghai } from '../kernel/dates.js';
import { fromInstant } from '../platform/database/bounds.js';
import type { Filter, Place } from '../platform/database/collection.js';
import {
  MOST_IN_TIER,
  type ClaimSums,
  type GoodsSums,
  type OrderSums,
  type PaymentSums,
  type Period,
  type Summed,
} from './chain.js';

/** Sums per pair of seller and buyer; `_id` names the pair. */
export interface Pair {
  readonly seller?: string;
  readonly buyer?: string;
}
export type PerPair<T> = T & { readonly _id: Pair };
export type Stage = Record<string, unknown>;

/** Whose trade: the sellers, the buyers, or both. An index finds the side that is named. */
export interface Who {
  readonly sellers?: readonly string[];
  readonly buyers?: readonly string[];
  /** Left out: a sum per pair. Else one per party of that side, whoever the other one is, and of no more than a tier holds. */
  readonly per?: 'seller' | 'buyer';
}

/** What a sum is made over, from the fields of seller and buyer. */
export const groupId = ({ per }: Who, seller: string, buyer: string) => ({
  ...(per === 'buyer' ? {} : { seller }),
  ...(per === 'seller' ? {} : { buyer }),
});

/** Of a whole tier, the first so many and one more, which tells that there are more. */
export const capped = ({ per }: Who): Stage[] =>
  per === undefined ? [] : [{ $sort: { _id: 1 } }, { $limit: MOST_IN_TIER + 1 }];

export const among = (field: string, ids: readonly string[] | undefined): Filter =>
  ids === undefined ? {} : { [field]: ids.length === 1 ? ids[0] : { $in: [...ids] } };

/** From the first instant of the period on. */
const begun = ({ from }: Pick<Period, 'from'>) => fromInstant(startOfDayShanghai(from));

export const within = ({ from, to }: Period) => ({
  ...begun({ from }),
  $lt: startOfDayShanghai(addDays(to, 1)),
});

const STANDING = ['SUBMITTED', 'DISPUTED', 'CONFIRMED', 'SETTLED'];

export const claimsBetween = ({ sellers, buyers }: Who, period: Period): Filter => ({
  kind: 'RECEIVABLE',
  state: { $in: STANDING },
  createdAt: within(period),
  ...among('holder', sellers),
  ...among('obligor', buyers),
});

export const papersBetween = ({ sellers, buyers }: Who, { from, to }: Period): Filter => ({
  occurredOn: { $gte: from, $lte: to },
  withdrawal: null,
  ...among('consignor', sellers),
  ...among('consignee', buyers),
});

/** Whole days since 1970 in Shanghai, of an instant and of a day. */
const SHANGHAI_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const dayOfInstant = (field: string) => ({
  $floor: { $divide: [{ $add: [{ $toLong: field }, SHANGHAI_MS] }, DAY_MS] },
});
const dayOfDate = (field: string) => ({ $divide: [{ $toLong: { $toDate: field } }, DAY_MS] });
const when = (condition: unknown, value: unknown) => ({ $sum: { $cond: [condition, value, 0] } });

const CONFIRMED = { $and: [{ $in: ['$state', ['CONFIRMED', 'SETTLED']] }, { $gt: ['$answeredAt', null] }] };

export const sumClaims = (place: Place, who: Who, period: Period): Promise<PerPair<ClaimSums>[]> =>
  assets.aggregate(place, [
    { $match: claimsBetween(who, period) },
    {
      $group: {
        _id: groupId(who, '$holder', '$obligor'),
        claims: { $sum: 1 },
        invoices: { $sum: { $size: '$invoices' } },
        invoiced: { $sum: '$claimed' },
        confirmed: { $sum: '$base' },
        paid: { $sum: '$paid' },
        answered: when(CONFIRMED, 1),
        daysToAnswer: when(CONFIRMED, {
          $subtract: [dayOfInstant('$answeredAt'), dayOfDate('$deliveredOn')],
        }),
      },
    },
    ...capped(who),
  ]);

/** In an order the buyer is the holder: it has a right to goods or to its money. */
export const ordersBetween = ({ sellers, buyers }: Who, period: Period): Filter => ({
  kind: 'PURCHASE_ORDER',
  state: { $in: ['CONFIRMED', 'SETTLED'] },
  createdAt: within(period),
  ...among('obligor', sellers),
  ...among('holder', buyers),
});

export const sumOrders = (place: Place, who: Who, period: Period): Promise<PerPair<OrderSums>[]> =>
  purchaseOrders.aggregate(place, [
    { $match: ordersBetween(who, period) },
    {
      $group: {
        _id: groupId(who, '$obligor', '$holder'),
        orders: { $sum: 1 },
        ordered: { $sum: '$order.amount' },
      },
    },
    ...capped(who),
  ]);

/** What another side has reported before counts once. */
export const sumGoods = (place: Place, who: Who, period: Period): Promise<PerPair<GoodsSums>[]> => {
  const worth = (kind: string) =>
    when({ $and: [{ $eq: ['$kind', kind] }, { $ne: ['$amount', null] }] }, '$amount');
  return goodsFlows.aggregate(place, [
    { $match: { ...papersBetween(who, period), repeats: null } },
    {
      $group: {
        _id: groupId(who, '$consignor', '$consignee'),
        papers: { $sum: 1 },
        unmatched: when({ $eq: ['$matched', false] }, 1),
        shipped: worth('WAYBILL'),
        received: worth('DELIVERY_RECEIPT'),
        declared: worth('CUSTOMS_DECLARATION'),
      },
    },
    ...capped(who),
  ]);
};

/** Follows payments to the claims that they pay: those of the pairs, put down in the period. */
const toClaims = (who: Who, period: Period, asset: string): Stage[] => [
  { $lookup: { from: assets.name, localField: asset, foreignField: '_id', as: 'claim' } },
  { $unwind: '$claim' },
  {
    $match: {
      'claim.kind': 'RECEIVABLE',
      'claim.createdAt': within(period),
      ...among('claim.holder', who.sellers),
      ...among('claim.obligor', who.buyers),
    },
  },
];

const paymentSums = (who: Who, amount: string, day: unknown): Stage => ({
  $group: {
    _id: groupId(who, '$claim.holder', '$claim.obligor'),
    payments: { $sum: 1 },
    amount: { $sum: amount },
    amountDays: { $sum: { $multiply: [amount, { $subtract: [day, dayOfDate('$claim.deliveredOn')] }] } },
  },
});

/** What debtors say that they paid their sellers, as far as it frees them and no lender has recorded it. */
export const sumStated = (place: Place, who: Who, period: Period): Promise<PerPair<PaymentSums>[]> =>
  debtorPayments.aggregate(place, [
    {
      $match: {
        ...among('seller', who.sellers),
        ...among('debtor', who.buyers),
        recordedAt: begun(period),
        state: { $ne: 'CONTESTED' },
        repayment: null,
      },
    },
    ...toClaims(who, period, 'asset'),
    paymentSums(who, '$frees', dayOfInstant('$paidAt')),
    ...capped(who),
  ]);

const dealsOf = ({ sellers, buyers }: Who, period: Period): Filter => ({
  ...among('seller', sellers),
  ...among('debtors', buyers),
  acceptedAt: begun(period),
  disbursement: { $ne: null },
});

/** What lenders recorded of the debtors' payments. */
export const sumRepaid = (place: Place, who: Who, period: Period): Promise<PerPair<PaymentSums>[]> =>
  dealCollection.aggregate(place, [
    { $match: dealsOf(who, period) },
    { $unwind: '$repayments' },
    { $unwind: '$repayments.parts' },
    ...toClaims(who, period, 'repayments.parts.asset'),
    paymentSums(who, '$repayments.parts.amount', dayOfDate('$repayments.on')),
    ...capped(who),
  ]);

/** What of the claims was given for finance that was paid out. */
export const sumAssigned = (
  place: Place,
  who: Who,
  period: Period,
): Promise<PerPair<{ readonly amount: Summed }>[]> =>
  dealCollection.aggregate(place, [
    { $match: dealsOf(who, period) },
    { $unwind: '$items' },
    ...toClaims(who, period, 'items.asset'),
    {
      $group: {
        _id: groupId(who, '$claim.holder', '$claim.obligor'),
        amount: { $sum: '$items.amount' },
      },
    },
    ...capped(who),
  ]);
