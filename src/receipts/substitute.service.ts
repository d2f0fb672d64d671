import { toMoneyText } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Refusal } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Unit } from '../platform/unit.js';
import type { Receipt } from './receipt.js';
import { actable, asked, askOpen, freeRefusal, type WhichReceipt } from './receipt.service.js';
import { ofHolder, receiptsByIds, receiptWhere, writeReceipt, wrongReceiptState } from './receipt.store.js';
import { quotesNow, valueBy } from './valuation.js';

interface SubstituteAsk extends WhichReceipt {
  readonly idempotencyKey: string;
  readonly by: string;
}

/** The pledgor wants other goods to take the place of pledged ones (置换): of the same class and keeper, worth at least as much. */
export const receiptSubstitute = act({
  name: 'receiptSubstitute',
  keyed: true,
  async decide(unit, actor, { receipt: id, by }: SubstituteAsk) {
    const pledged = await actable(unit, id, { ...ofHolder(actor), collateral: { $ne: null } }, 'substitute');
    if (isRefused(pledged)) return pledged;
    const substitute = await receiptWhere(unit, by, ofHolder(actor));
    if (isRefused(substitute)) return notFound('warehouseReceipt', by, 'by');
    const refusal = askOpen(pledged) ?? (await substituteRefusal(unit, pledged, substitute));
    if (refusal) return refusal;
    const keeperAsk = { kind: 'SUBSTITUTION', to: by, collector: null, at: unit.now } as const;
    await writeReceipt(unit, pledged, { keeperAsk });
    unit.tell('ReceiptAsked', id, { receipt: id, kind: 'SUBSTITUTION', keeper: pledged.obligor });
    return { receipt: id };
  },
});

async function substituteRefusal(unit: Unit, pledged: Receipt, by: Receipt): Promise<Refusal | null> {
  const closed = wrongReceiptState(by, 'substitute') ?? freeRefusal(by);
  if (closed) return closed;
  const alike =
    by.obligor === pledged.obligor && by.stock.class === pledged.stock.class && by.dueOn >= pledged.dueOn;
  if (!alike) return refuse('SUBSTITUTE_DIFFERS', {}, 'by');
  const quotes = quotesNow(unit);
  const [worth, needed] = [await valueBy(quotes, [by]), await valueBy(quotes, [pledged])];
  if (worth.greaterThanOrEqualTo(needed)) return null;
  const facts = { available: toMoneyText(worth), requested: toMoneyText(needed) };
  return refuse('SUBSTITUTE_WORTH_LESS', facts, 'by');
}

/**
 * The keeper has exchanged the goods: the pledged receipt stands for those of the other one from now on, and the other way
 * round. What is pledged stays the same receipt, so its registration and the deal stand.
 */
export const receiptSubstituteSign = act({
  name: 'receiptSubstituteSign',
  keyed: true,
  async decide(unit, actor, { receipt: id }: WhichReceipt & { readonly idempotencyKey: string }) {
    const pledged = await asked(unit, actor, id, 'SUBSTITUTION');
    if (isRefused(pledged)) return pledged;
    const [by] = await receiptsByIds(unit, [pledged.keeperAsk.to ?? '']);
    if (by?.holder !== pledged.holder || pledged.collateral === null)
      return refuse('RECEIPT_NO_ASK', { receipt: id }, 'receipt');
    const refusal = await substituteRefusal(unit, pledged, by);
    // What the goods are worth is none of the keeper's business: it hears that, not how much.
    if (refusal) return refuse('SUBSTITUTION_STANDS_NO_MORE', { receipt: id }, 'receipt');
    await writeReceipt(unit, pledged, { ...goodsOf(by), keeperAsk: null });
    await writeReceipt(unit, by, goodsOf(pledged));
    const { pledge, deal } = pledged.collateral;
    unit.tell('ReceiptSubstituted', id, { receipt: id, by: by._id, pledge, deal });
    return { receipt: id, free: by._id };
  },
});

/** All of a receipt that belongs to its goods. */
const goodsOf = ({ elements, stock, costPerUnit, valuation, cutFrom, underOrder, dueOn }: Receipt) => ({
  ...{ elements, stock, costPerUnit, valuation, cutFrom, underOrder, dueOn },
});
