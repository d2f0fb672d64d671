import { isRefused, notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { ZERO, type Decimal } from '../kernel/decimal.js';
import { newId } from '../kernel/ids.js';
import type { Encumbrance } from '../assets/index.js';
import type { Unit } from '../platform/unit.js';
import { encumberReceipt, endOf, isSpent } from './encumber.js';
import { evaluate } from './evaluate.service.js';
import { giveBackToLot } from './lot.store.js';
import { ltvOf } from './margin.js';
import {
  marginGround,
  pledgeIdOf,
  pledgeMoves,
  type Disposal,
  type DisposalGround,
  type Pledge,
} from './pledge.js';
import { pledges, writePledge } from './pledge.store.js';
import { receiptMoves, type Receipt } from './receipt.js';
import { receiptsByIds, writeReceipt } from './receipt.store.js';

export interface DisposalAsk {
  readonly deal: string;
  /** Which of the pledge's receipts were sold. */
  readonly receipts: readonly string[];
  readonly buyer: string;
  readonly proceeds: Decimal;
  readonly costs: Decimal;
  readonly on: PlainDate;
  readonly reference: string;
  /** True where the loan itself was not paid when due: then no margin need be short. */
  readonly inDefault: boolean;
}

/**
 * Records that pledged goods were sold, in the act of the lender that books what they brought. Refused while the margin gives
 * no ground for it and the loan is not in default.
 */
export async function disposeReceipts(unit: Unit, ask: DisposalAsk): Promise<Decision<Disposal>> {
  const found = await pledges.byId(unit, pledgeIdOf(ask.deal));
  if (found === null || pledgeMoves.next(found.state, 'dispose') === null)
    return notFound('pledge', pledgeIdOf(ask.deal), 'deal');
  const pledge = await evaluate(unit, found);
  const ground = groundOf(unit, pledge, ask);
  if (isRefused(ground)) return ground;
  const stranger = ask.receipts.find((id) => !pledge.receipts.includes(id));
  if (stranger !== undefined) return notFound('warehouseReceipt', stranger, 'receipts');
  for (const receipt of await receiptsByIds(unit, ask.receipts)) await dispose(unit, receipt);
  return noteDisposal(unit, pledge, ask, ground);
}

function groundOf(unit: Unit, pledge: Pledge, { inDefault }: DisposalAsk): Decision<DisposalGround> {
  const ground = marginGround(pledge, shanghaiDateOf(unit.now));
  if (ground !== null) return ground;
  if (inDefault) return 'DEFAULT';
  return refuse('MARGIN_NOT_DUE', { ltv: ltvOf(pledge.loan, pledge.value)?.toFixed(4) ?? '—' }, 'deal');
}

/** Its receipt ends; the buyer gets one of its own from the keeper, or the goods. */
async function dispose(unit: Unit, receipt: Receipt): Promise<void> {
  const { lot, quantity } = receipt.stock;
  const gone = { cause: 'DISPOSED', receipt: receipt._id, stock: ZERO, live: quantity.negated() } as const;
  await giveBackToLot(unit, lot, gone);
  const state = receiptMoves.next(receipt.state, 'dispose') ?? receipt.state;
  await writeReceipt(unit, receipt, { state, keeperAsk: null });
  unit.tell('ReceiptDisposed', receipt._id, { receipt: receipt._id, keeper: receipt.obligor });
}

async function noteDisposal(
  unit: Unit,
  pledge: Pledge,
  { receipts: sold, buyer, proceeds, costs, on, reference }: DisposalAsk,
  ground: DisposalGround,
): Promise<Disposal> {
  const disposal: Disposal = {
    id: newId('dsp'),
    ...{ receipts: sold, ground, buyer: buyer.trim(), proceeds, costs, on, reference: reference.trim() },
    recordedAt: unit.now,
  };
  const receipts = pledge.receipts.filter((id) => !sold.includes(id));
  const noted = { ...pledge, disposals: [...pledge.disposals, disposal] };
  await writePledge(unit, pledge, {
    receipts,
    disposals: noted.disposals,
    ...(receipts.length === 0 ? { value: ZERO } : {}),
    ...(isSpent(pledge, receipts) ? endOf(unit, noted) : {}),
  });
  return disposal;
}

/** Goods that a pledgor adds to a deal's pledge; the lock and the registration are the caller's. */
export async function addToPledge(
  unit: Unit,
  receipt: Receipt,
  taken: Pick<Encumbrance, 'deal' | 'lender'>,
): Promise<Refusal | null> {
  const found = await pledges.byId(unit, pledgeIdOf(taken.deal));
  if (found === null || pledgeMoves.next(found.state, 'add') === null)
    return notFound('pledge', pledgeIdOf(taken.deal), 'deal');
  if (found.underOrder != null) return refuse('PLEDGE_UNDER_ORDER', { order: found.underOrder }, 'deal');
  const added = await encumberReceipt(unit, receipt, taken);
  if (isRefused(added)) return added;
  const joined = await pledges.byId(unit, found._id);
  await evaluate(unit, joined ?? found);
  return null;
}
