import {
  holdAssets,
  outstandingOf,
  owedDirectly,
  receivables,
  settleThrough,
  type Receivable,
} from '../assets/index.js';
import { min, sum, toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { isRefused, notFound, problem, refuse, type Problem, type Refusal } from '../kernel/decision.js';
import { moneyAbove0 } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import type { Bill } from './bill.js';
import { LIVE_PARTS, packages, partsOf, type BillPackage } from './bill.store.js';

/** What a bill pays, as a voucher does: from its receipt on that is locked, and never financed beside the bill. */
export interface PaysAsk {
  readonly receivable: string;
  readonly amount: Decimal;
}

interface TradeAsk {
  readonly face: Decimal;
  readonly payee: string;
  /** Null where its drawer does not say. */
  readonly pays?: readonly PaysAsk[] | null | undefined;
}

export function paysProblems({ pays, face }: Pick<TradeAsk, 'pays' | 'face'>): Problem[] {
  const asked = pays ?? [];
  const total = sum(asked.map(({ amount }) => amount));
  const twice = new Set(asked.map(({ receivable }) => receivable)).size < asked.length;
  return [
    ...asked.flatMap(({ amount }, at) => moneyAbove0(`pays.${at}.amount`, amount)),
    ...(twice || asked.length > MOST_PAID ? [problem('pays', 'BILL_PAYS_LIST', { max: MOST_PAID })] : []),
    ...(total.greaterThan(face)
      ? [problem('pays', 'BILL_PAYS_MORE', { face: toMoneyText(face), given: toMoneyText(total) })]
      : []),
  ];
}

const MOST_PAID = 20;

/** A drawer that owes its payee says which of that the bill pays, or that it pays none: watchers hear of the latter. */
export async function tradeRefusal(
  unit: Unit,
  { payee, pays }: TradeAsk,
  number: string,
): Promise<Refusal | null> {
  const between = { kind: 'RECEIVABLE', obligor: unit.actor.organisation, holder: payee };
  const open = await receivables.findOne(unit, { ...between, state: 'CONFIRMED' });
  if (pays == null) return open === null ? null : refuse('BILL_TRADE_UNSAID', {}, 'pays');
  for (const [at, { receivable: id, amount }] of pays.entries()) {
    const owed = await receivables.findOne(unit, { _id: id, ...between });
    if (owed === null) return notFound('receivable', id, `pays.${at}.receivable`);
    const refusal = owedRefusal(owed, amount, `pays.${at}.amount`);
    if (refusal) return refusal;
  }
  if (pays.length === 0 && open !== null)
    unit.tell('BillTradeUnnamed', number, { number, drawer: unit.actor.organisation, payee });
  return null;
}

/** By what the debtor itself knows; its supplier's locks are not its to know. */
function owedRefusal(receivable: Receivable, amount: Decimal, path: string): Refusal | null {
  const owed = receivable.state === 'CONFIRMED' ? owedDirectly(receivable) : ZERO;
  if (amount.lessThanOrEqualTo(owed)) return null;
  return refuse('BILL_ABOVE_OWED', { available: toMoneyText(owed), requested: toMoneyText(amount) }, path);
}

/** The payee has received it in payment: what it pays is locked. Refused where that was financed meanwhile. */
export async function lockPaid(unit: Unit, { bill: { number, payee } }: Bill): Promise<Refusal | null> {
  const { pays = [] } = (await packages.byId(unit, number)) ?? {};
  if (pays.length === 0) return null;
  const items = pays.map(({ receivable, amount }) => ({ asset: receivable, amount }));
  const ask = { holder: payee, by: number, purpose: 'VOUCHER' as const, items, path: 'bill' };
  const held = await holdAssets(unit, ask);
  return isRefused(held) ? { ...held, path: 'bill' } : null;
}

/** What is paid on the parts of a bill is paid on what the bill pays, and leaves its lock; or is not, where it is taken back. */
export async function settlePaid(unit: Unit, number: string): Promise<void> {
  const known = await packages.byId(unit, number);
  if (!known?.pays?.length) return;
  const parts = await partsOf(unit, number, LIVE_PARTS);
  let left = sum(parts.map(({ paid }) => paid));
  const pays: NonNullable<BillPackage['pays']>[number][] = [];
  for (const one of known.pays) {
    const share = min(left, one.amount);
    left = left.minus(share);
    pays.push({ ...one, settled: await settleOne(unit, number, one, share) });
  }
  if (!(await packages.update(unit, { _id: number }, { $set: { pays } })))
    throw new Error(`the package ${number} is missing`);
}

async function settleOne(
  unit: Unit,
  by: string,
  { receivable: id, amount, settled: before }: NonNullable<BillPackage['pays']>[number],
  share: Decimal,
): Promise<Decimal> {
  const receivable = await receivables.byId(unit, id);
  if (receivable === null) throw new Error(`${id} is missing`);
  const without = receivable.paid.minus(before);
  const settled = min(share, outstandingOf({ ...receivable, paid: without }));
  const held = amount.minus(share);
  await settleThrough(unit, receivable, { by, paid: without.plus(settled), held });
  return settled;
}
