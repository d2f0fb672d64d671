import { toMoneyText } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import type { Actor } from '../platform/actor.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import type { Receipt } from './receipt.js';
import {
  actable,
  asked,
  askOpen,
  freeRefusal,
  storedForOrder,
  type WhichReceipt,
} from './receipt.service.js';
import {
  ofHolder,
  ofKeeper,
  receiptsByIds,
  receiptWhere,
  writeReceipt,
  wrongReceiptState,
} from './receipt.store.js';
import { quotesNow, valueBy } from './valuation.js';

export interface SubstituteAsk extends WhichReceipt {
  readonly by: string;
}

/** The pledgor wants other goods to take the place of pledged ones (置换): of the same class and keeper, worth at least as much. */
export async function askSubstitution(
  unit: Unit,
  actor: Actor,
  { receipt: id, by }: SubstituteAsk,
): Promise<Decision<{ receipt: string }>> {
  const pledged = await actable(unit, id, { ...ofHolder(actor), collateral: { $ne: null } }, 'substitute');
  if (isRefused(pledged)) return pledged;
  const substitute = await receiptWhere(unit, by, ofHolder(actor));
  if (isRefused(substitute)) return notFound('warehouseReceipt', by, 'by');
  const refusal =
    storedForOrder(pledged) ?? askOpen(pledged) ?? (await substituteRefusal(unit, pledged, substitute));
  if (refusal) return refusal;
  const keeperAsk = { kind: 'SUBSTITUTION', to: by, collector: null, at: unit.now } as const;
  await writeReceipt(unit, pledged, { keeperAsk });
  unit.tell('ReceiptAsked', id, { receipt: id, kind: 'SUBSTITUTION', keeper: pledged.obligor });
  return { receipt: id };
}

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

/** The receipt whose goods are to come in, where this keeper is asked to exchange them. */
export async function substituteAsked(place: Place, actor: Actor, id: string): Promise<string | null> {
  const pledged = await receiptWhere(place, id, ofKeeper(actor));
  if (isRefused(pledged) || pledged.keeperAsk?.kind !== 'SUBSTITUTION') return null;
  return pledged.keeperAsk.to;
}

/** What was asked of the keeper cannot be done any more. What the goods are worth is none of its business, nor who claims them. */
export const standsNoMore = (id: string): Refusal =>
  refuse('SUBSTITUTION_STANDS_NO_MORE', { receipt: id }, 'receipt');

export interface Substituted {
  readonly receipt: string;
  readonly free: string;
  readonly deal: string;
}

/**
 * The keeper has exchanged the goods: the pledged receipt stands for those of the other one from now on, and the other way
 * round. What is pledged stays the same receipt, so the deal stands; what its registration describes, whoever calls this amends.
 * @param searched the receipt that the registers were searched for: another one may be asked for by now.
 */
export async function exchangeGoods(
  unit: Unit,
  actor: Actor,
  id: string,
  searched: string | null,
): Promise<Decision<Substituted>> {
  const pledged = await asked(unit, actor, id, 'SUBSTITUTION');
  if (isRefused(pledged)) return pledged;
  const [by] = await receiptsByIds(unit, [pledged.keeperAsk.to ?? '']);
  if (by?.holder !== pledged.holder || pledged.collateral === null)
    return refuse('RECEIPT_NO_ASK', { receipt: id }, 'receipt');
  if (by._id !== searched || (await substituteRefusal(unit, pledged, by))) return standsNoMore(id);
  await writeReceipt(unit, pledged, { ...goodsOf(by), keeperAsk: null });
  await writeReceipt(unit, by, goodsOf(pledged));
  const { pledge, deal } = pledged.collateral;
  unit.tell('ReceiptSubstituted', id, { receipt: id, by: by._id, pledge, deal });
  return { receipt: id, free: by._id, deal };
}

/** All of a receipt that belongs to its goods. */
const goodsOf = ({ elements, stock, costPerUnit, valuation, cutFrom, underOrder, dueOn }: Receipt) => ({
  ...{ elements, stock, costPerUnit, valuation, cutFrom, underOrder, dueOn },
});
