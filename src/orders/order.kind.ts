import {
  availableOf,
  heldBy,
  registerKind,
  type Asset,
  type Encumbrance,
  type KindOfAsset,
  type Particular,
} from '../assets/index.js';
import { dealCollection } from '../deals/index.js';
import { max, ZERO } from '../kernel/decimal.js';
import { refuse, type Decision } from '../kernel/decision.js';
import type { Unit } from '../platform/unit.js';
import { financeCap, orderMoves, type PurchaseOrder } from './order.js';
import { writeOrder } from './order.store.js';
import { freeGoods } from './release.service.js';

/** One deal finances one order, and the core enterprise is always told: it delivers against that lender's notes alone. */
async function encumber(unit: Unit, asset: PurchaseOrder, taken: Encumbrance): Promise<Decision<Asset>> {
  if (!taken.disclosed) return refuse('ORDER_UNDISCLOSED', {}, 'offer');
  if (asset.order.deal !== null) return refuse('ORDER_FINANCED', { order: asset._id }, 'offer');
  if ((await heldBy(unit, taken.deal)).length > 1)
    return refuse('ORDER_WITH_OTHERS', { order: asset._id }, 'offer');
  const order = { ...asset.order, deal: taken.deal, lender: taken.lender };
  await writeOrder(unit, asset, { order });
  return { ...asset, version: asset.version + 1 };
}

/** The money is the core enterprise's from now on, to be delivered for or refunded; what nobody paid in is owed by nobody. */
async function disbursed(unit: Unit, asset: PurchaseOrder, taken: Encumbrance): Promise<void> {
  const paidOut = (await dealCollection.byId(unit, taken.deal))?.disbursement?.paidOut;
  if (paidOut === undefined) throw new Error(`${taken.deal} was paid out without a record of it`);
  const unfunded = max(ZERO, asset.order.amount.minus(asset.order.deposit).minus(paidOut));
  const order = { ...asset.order, financed: paidOut, unfunded };
  await writeOrder(unit, asset, { order, paid: asset.paid.plus(unfunded) });
}

async function released(unit: Unit, asset: PurchaseOrder, taken: Encumbrance, how: string): Promise<void> {
  if (how !== 'CANCELLED') return freeGoods(unit, asset, taken);
  // Whatever was endorsed was endorsed to that lender.
  await writeOrder(unit, asset, { order: { ...asset.order, deal: null, lender: null, store: null } });
}

const particularsOf = ({ order }: PurchaseOrder): Particular[] => [
  { name: 'Order', nameZh: '订单编号', value: order.orderNumber },
  { name: 'Contract', nameZh: '采购合同编号', value: order.contractNumber },
  { name: 'Goods', nameZh: '货物', value: `${order.goods} ${order.quantity.toFixed()} ${order.unit}` },
  { name: 'Unit price', nameZh: '单价', value: order.unitPrice.toFixed() },
  { name: 'Deposit received', nameZh: '已收首付款', value: order.deposit.toFixed(2) },
  { name: 'Delivery by', nameZh: '最迟交货日', value: order.deliveryDueOn },
];

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };
const store = {
  ...{ keeper: text, goods: text, endorsedAt: { type: Date, required: true }, approvedAt: Date },
  ...{ shippedQuantity: amount, storedQuantity: amount, storedValue: amount },
  ...{ drawnQuantity: amount, drawnValue: amount },
};
const facts = {
  ...{ orderNumber: text, contractNumber: text, goods: text, unit: text, deliveryDueOn: text },
  ...{ quantity: amount, unitPrice: amount, amount, depositShare: amount, deposit: amount },
  ...{ promisedAt: Date, answeredAt: Date, reason: String, deal: String, lender: String },
  ...{ financed: 'Decimal128', unfunded: amount },
  ...{ releasedValue: amount, releasedQuantity: amount, deliveredQuantity: amount },
  lateTold: { type: Boolean, required: true },
  store: { type: store, _id: false },
};

/** Financed on the core enterprise's credit and paid out to it; its promise to refund is what secures the lender. */
export const orderKind: KindOfAsset = registerKind({
  kind: 'PURCHASE_ORDER',
  prefix: 'pod',
  noun: 'purchaseOrder',
  fields: { order: { type: facts, _id: false } },
  indexes: [
    { fields: { 'order.lender': 1, createdAt: -1, _id: -1 } },
    { fields: { 'order.deal': 1 } },
    { fields: { kind: 1, state: 1, dueOn: 1 } },
  ],
  moves: orderMoves,
  // What is not delivered is refunded to the lender; without finance nothing is to be refunded on the platform.
  owedWhere: { state: 'CONFIRMED', 'order.deal': { $ne: null }, 'order.financed': { $ne: null } },
  confirmedBy: 'OBLIGOR',
  techniques: ['DISTRIBUTOR_FINANCE'],
  financeableIn: ['CONFIRMED'],
  madeKnownBy: 'REGISTRATION',
  // One that is not disclosed is refused at the acceptance: see `encumber`.
  conditions: (_technique, disclosed) => (disclosed ? ['REGISTERED', 'NOTICE_ACKNOWLEDGED'] : ['REGISTERED']),
  available: (asset) => ((asset as PurchaseOrder).order.deal === null ? availableOf(asset) : ZERO),
  creditOn: ({ obligor }) => obligor,
  financeUntil: ({ dueOn }) => dueOn,
  advanceCap: (asset) => financeCap((asset as PurchaseOrder).order),
  payoutTo: ({ obligor }) => obligor,
  collateral: ({ _id }) => [_id],
  particulars: (asset) => particularsOf(asset as PurchaseOrder),
  reverify: async () => [],
  encumber: (unit, asset, taken) => encumber(unit, asset as PurchaseOrder, taken),
  disbursed: (unit, asset, taken) => disbursed(unit, asset as PurchaseOrder, taken),
  released: (unit, asset, taken, how) => released(unit, asset as PurchaseOrder, taken, how),
});
