import { heldOn, type KindOfAsset, type Particular } from '../assets/index.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { toMoneyText, ZERO } from '../kernel/decimal.js';
import { refuse, type Decision } from '../kernel/decision.js';
import type { Platform } from '../platform/unit.js';
import { encumberReceipt, freeReceipt } from './encumber.js';
import { FIRST_TERMS } from './goods.js';
import { availableOn, receiptMoves, type Receipt } from './receipt.js';
import { receiptFields, receiptIndexes, receiptsByIds } from './receipt.store.js';
import { standingDisagreement } from './supervision.service.js';

/** What a lender may know. */
const particularsOf = ({ stock, elements, valuation }: Receipt): Particular[] => [
  { name: 'Goods', nameZh: '货物', value: stock.goods },
  { name: 'Class', nameZh: '货物类别', value: stock.class },
  { name: 'Quantity', nameZh: '数量', value: `${stock.quantity.toFixed()} ${stock.unit}` },
  { name: 'Quality', nameZh: '质量', value: elements.quality },
  { name: 'Place', nameZh: '储存场所', value: stock.place },
  { name: 'Stored until', nameZh: '储存期至', value: elements.storedUntil },
  { name: 'Value', nameZh: '估值', value: toMoneyText(valuation?.value ?? ZERO) },
  { name: 'Price of', nameZh: '估值价格日', value: valuation?.priceOn ?? '—' },
];

/** The keeper's books are the platform's: asked again is whether the goods are there, and still carry what is held on them. */
async function reverify(platform: Platform, { _id }: { readonly _id: string }): Promise<Decision<[]>> {
  const [receipt] = await receiptsByIds(platform, [_id]);
  if (receipt === undefined) throw new Error(`${_id} is to be verified but missing`);
  const until = receipt.dueOn;
  if (until <= shanghaiDateOf(platform.clock.now())) return refuse('STORAGE_OVER', { receipt: _id, until });
  const short = await standingDisagreement(platform, receipt.stock.lot, platform.clock.now());
  if (short?.kind === 'SHORT') {
    const { expected, measured } = short;
    const facts = { lot: receipt.stock.lot, expected: expected.toFixed(), measured: measured.toFixed() };
    return refuse('GOODS_SHORT', { receipt: _id, ...facts });
  }
  const value = receipt.valuation?.value ?? ZERO;
  const held = heldOn(receipt);
  if (held.lessThanOrEqualTo(value)) return [];
  const facts = { receipt: _id, available: toMoneyText(value), requested: toMoneyText(held) };
  return refuse('RECEIPT_VALUE_FELL', facts);
}

export const receiptKind: KindOfAsset = {
  kind: 'WAREHOUSE_RECEIPT',
  prefix: 'whr',
  noun: 'warehouseReceipt',
  fields: receiptFields,
  indexes: receiptIndexes,
  moves: receiptMoves,
  confirmedBy: 'KEEPER',
  techniques: ['LOAN_AGAINST_INVENTORY'],
  financeableIn: ['VALUED'],
  // The keeper gives goods back and no money.
  obligorPays: false,
  madeKnownBy: 'REGISTRATION',
  conditions: () => ['REGISTERED', 'ENDORSED', 'KEEPER_CONFIRMED'],
  available: (asset) => availableOn(asset as Receipt),
  creditOn: ({ holder }) => holder,
  financeUntil: ({ dueOn }) => dueOn,
  advanceCap: (asset) => {
    const { valuation, stock } = asset as Receipt;
    return valuation?.ltv ?? FIRST_TERMS[stock.class].ltv;
  },
  payoutTo: ({ holder }) => holder,
  collateral: (asset) => {
    const { _id, elements, stock } = asset as Receipt;
    return [_id, elements.number, stock.lot];
  },
  particulars: (asset) => particularsOf(asset as Receipt),
  reverify,
  encumber: (unit, asset, taken) => encumberReceipt(unit, asset as Receipt, taken),
  released: (unit, asset, { deal }) => freeReceipt(unit, asset as Receipt, deal),
};
