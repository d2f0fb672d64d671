import { ZERO } from '../kernel/decimal.js';
import { isRefused, refuse, type Refusal } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import type { Unit } from '../platform/unit.js';
import { giveBackToLot, lots } from './lot.store.js';
import { receiptMoves, type Receipt } from './receipt.js';
import { asked, encumberedSince, type WhichReceipt } from './receipt.service.js';
import { ofKeeper, receiptWhere, writeReceipt, wrongReceiptState } from './receipt.store.js';

/**
 * The goods have left: to whom the holder named, or to who bought them of the pledgee. The receipt ends, and the lot holds so much less.
 */
export const receiptDeliver = act({
  name: 'receiptDeliver',
  keyed: true,
  async decide(unit, actor, { receipt: id }: WhichReceipt & { readonly idempotencyKey: string }) {
    const receipt = await receiptWhere(unit, id, ofKeeper(actor));
    if (isRefused(receipt)) return receipt;
    const refusal =
      receipt.state === 'DISPOSED' ? await handOver(unit, receipt) : await deliver(unit, actor, id);
    return refusal ?? { receipt: id };
  },
});

async function deliver(unit: Unit, actor: Actor, id: string): Promise<Refusal | null> {
  const receipt = await asked(unit, actor, id, 'DELIVERY');
  if (isRefused(receipt)) return receipt;
  const refusal = wrongReceiptState(receipt, 'deliver') ?? encumberedSince(receipt);
  if (refusal) return refusal;
  const { lot, quantity, goods } = receipt.stock;
  const gone = quantity.negated();
  await giveBackToLot(unit, lot, { cause: 'DELIVERED', receipt: id, stock: gone, live: gone });
  await endDelivered(unit, receipt);
  const facts = { holder: receipt.holder, keeper: receipt.obligor, underOrder: receipt.underOrder };
  const what = { goods, quantity: quantity.toFixed(), collector: receipt.keeperAsk.collector };
  unit.tell('ReceiptDelivered', id, { receipt: id, ...facts, ...what });
  return null;
}

/** Goods that the pledgee sold are under no receipt any more, and lie in the lot until their buyer takes them. */
async function handOver(unit: Unit, receipt: Receipt): Promise<Refusal | null> {
  const { lot: id, quantity } = receipt.stock;
  const lot = await lots.byId(unit, id);
  if (lot === null) throw new Error(`lot ${id} of receipt ${receipt._id} is missing`);
  const free = lot.quantity.minus(lot.live);
  if (quantity.greaterThan(free)) {
    const facts = { available: free.toFixed(3), requested: quantity.toFixed(3) };
    return refuse('LOT_SOLD_GOODS', facts, 'receipt');
  }
  const left = { cause: 'DELIVERED', receipt: receipt._id, stock: quantity.negated(), live: ZERO } as const;
  await giveBackToLot(unit, id, left);
  await endDelivered(unit, receipt);
  unit.tell('SoldGoodsDelivered', receipt._id, { receipt: receipt._id, keeper: receipt.obligor });
  return null;
}

async function endDelivered(unit: Unit, receipt: Receipt): Promise<void> {
  const state = receiptMoves.next(receipt.state, 'deliver') ?? receipt.state;
  await writeReceipt(unit, receipt, { state, keeperAsk: null, valuation: null });
}
