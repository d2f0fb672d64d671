import type { Encumbrance } from '../assets/index.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { isRefused, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import type { Unit } from '../platform/unit.js';
import { termsOn } from './goods.store.js';
import { EMPTY_STANDING, endedCall, pledgeIdOf, pledgeMoves, type Pledge } from './pledge.js';
import { pledges, writePledge } from './pledge.store.js';
import type { Receipt } from './receipt.js';
import { writeReceipt } from './receipt.store.js';
import { askOpen } from './receipt.service.js';

/** A deal takes a receipt: it joins the deal's pledge, which is made with the first one. */
export async function encumberReceipt(
  unit: Unit,
  receipt: Receipt,
  taken: Pick<Encumbrance, 'deal' | 'lender'>,
): Promise<Decision<Receipt>> {
  if (receipt.collateral !== null)
    return refuse('RECEIPT_PLEDGED_ELSEWHERE', { receipt: receipt._id }, 'receipt');
  const open = askOpen(receipt);
  if (open) return open;
  const pledge = await pledges.byId(unit, pledgeIdOf(taken.deal));
  const joined = pledge ? await join(unit, pledge, receipt) : await newPledge(unit, receipt, taken);
  if (isRefused(joined)) return joined;
  const { deal, lender } = taken;
  return writeReceipt(unit, receipt, { collateral: { pledge: joined._id, deal, lender } });
}

export async function newPledge(
  unit: Unit,
  receipt: Receipt,
  { deal, lender }: Pick<Encumbrance, 'deal' | 'lender'>,
  more: Partial<Pledge> = {},
): Promise<Pledge> {
  const { ltv, warning, disposal, cureDays } = await termsOn(
    unit,
    receipt.stock.class,
    shanghaiDateOf(unit.now),
  );
  const pledge: Pledge = {
    _id: pledgeIdOf(deal),
    ...{ deal, lender, pledgor: receipt.holder, receipts: [receipt._id], keepers: [receipt.obligor] },
    ...{ class: receipt.stock.class, terms: { ltv, warning, disposal, cureDays } },
    ...{ state: 'ASKED', endorsedAt: null, confirmedBy: [], ...EMPTY_STANDING },
    value: receipt.valuation?.value ?? EMPTY_STANDING.value,
    ...{ calls: [], disposals: [], createdAt: unit.now, endedAt: null, version: 1 },
    ...more,
  };
  await pledges.insert(unit, pledge);
  return pledge;
}

export async function join(unit: Unit, pledge: Pledge, receipt: Receipt): Promise<Decision<Pledge>> {
  const mixed = mixedRefusal(pledge, receipt);
  if (mixed) return mixed;
  return writePledge(unit, pledge, {
    receipts: [...pledge.receipts, receipt._id],
    keepers: [...new Set([...pledge.keepers, receipt.obligor])],
    value: pledge.value.plus(receipt.valuation?.value ?? EMPTY_STANDING.value),
  });
}

/** One ratio holds for all goods of a pledge. */
function mixedRefusal({ class: kind }: Pledge, { _id, stock }: Receipt): Refusal | null {
  if (stock.class === kind) return null;
  return refuse('GOODS_CLASS_MIXED', { receipt: _id, other: stock.class, class: kind }, 'receipt');
}

/** The deal has let go of the receipt: it is its holder's to dispose of again, and the pledge ends with its last one. */
export async function freeReceipt(unit: Unit, receipt: Receipt, deal: string): Promise<void> {
  if (receipt.collateral?.deal === deal) await writeReceipt(unit, receipt, { collateral: null });
  const pledge = await pledges.byId(unit, pledgeIdOf(deal));
  if (pledge === null || pledge.state === 'ENDED') return;
  const receipts = pledge.receipts.filter((id) => id !== receipt._id);
  await writePledge(unit, pledge, { receipts, ...(isSpent(pledge, receipts) ? endOf(unit, pledge) : {}) });
}

/** Whether nothing is left for it to secure; that of an order waits for the goods to come. */
export const isSpent = ({ underOrder }: Pledge, receipts: readonly string[]): boolean =>
  receipts.length === 0 && underOrder == null;

/** What a pledge is when nothing secures the loan any more, or nothing is lent. */
export function endOf(unit: Unit, pledge: Pledge): Partial<Pledge> {
  const state = pledgeMoves.next(pledge.state, 'end') ?? pledge.state;
  if (pledge.call === null) return { state, level: 'NORMAL', endedAt: unit.now };
  const end = pledge.disposals.length > 0 ? 'DISPOSED' : 'RELEASED';
  const calls = [...pledge.calls, endedCall(pledge.call, end, shanghaiDateOf(unit.now))];
  return { state, level: 'NORMAL', endedAt: unit.now, call: null, calls };
}
