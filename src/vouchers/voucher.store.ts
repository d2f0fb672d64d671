import { assets, writeAsset } from '../assets/index.js';
import { collection, type Collection, type Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { transferMoves, type TransferAct, type VoucherTransfer } from './transfer.js';
import type { Voucher, VoucherIssue } from './voucher.js';

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };
const count = { type: Number, required: true };

/** The assets, read as vouchers: filters carry the kind. */
export const vouchers = assets as unknown as Collection<Voucher>;

export const voucherIssues = collection<VoucherIssue>(
  'voucher_issues',
  { receivable: text, amount, settled: amount, overdueStep: count, version: count },
  [{ fields: { receivable: 1 } }],
);

export const voucherTransfers = collection<VoucherTransfer>(
  'voucher_transfers',
  {
    voucher: text,
    issue: text,
    from: text,
    to: text,
    amount,
    trade: text,
    state: text,
    askedAt: { type: Date, required: true },
    answeredAt: Date,
    reason: String,
    part: String,
    dueOn: text,
    version: count,
  },
  [
    { fields: { from: 1, askedAt: -1, _id: -1 } },
    { fields: { to: 1, askedAt: -1, _id: -1 } },
    { fields: { voucher: 1, _id: 1 } },
    { fields: { state: 1, dueOn: 1 } },
  ],
);

/** The most parts of one issue. */
export const MOST_PARTS = 200;

/** All parts of an issue, from the first on: a part is there before those that were split off it. */
export const partsOf = (place: Place, issue: string): Promise<Voucher[]> =>
  vouchers.find(
    place,
    { kind: 'VOUCHER', 'voucher.issue': issue },
    { sort: { 'voucher.issue': 1, 'voucher.layer': 1, _id: 1 }, limit: MOST_PARTS * 2 },
  );

/** Those in somebody's hand, on which something is owed. */
export const livePartsOf = async (place: Place, issue: string): Promise<Voucher[]> =>
  (await partsOf(place, issue)).filter(({ state }) => state === 'LIVE');

export const pendingOn = (place: Place, voucher: string): Promise<VoucherTransfer[]> =>
  voucherTransfers.find(place, { voucher, state: 'PENDING' }, { limit: MOST_PARTS });

/** Writes what was decided upon this very version of the part. */
export const writeVoucher = (unit: Unit, voucher: Voucher, set: Partial<Voucher>): Promise<void> =>
  writeAsset(unit, voucher, set);

export async function writeIssue(unit: Unit, issue: VoucherIssue, set: Partial<VoucherIssue>): Promise<void> {
  const guard = { _id: issue._id, version: issue.version };
  if (!(await voucherIssues.update(unit, guard, { $set: set, $inc: { version: 1 } })))
    throw new Error(`the guard of issue ${issue._id} failed inside a snapshot`);
}

/** Moves a transfer that stands as it was read. The caller has asked the table. */
export async function moveTransfer(
  unit: Unit,
  transfer: VoucherTransfer,
  move: TransferAct,
  set: Partial<VoucherTransfer> = {},
): Promise<void> {
  const state = transferMoves.next(transfer.state, move);
  if (state === null) throw new Error(`${transfer._id} is ${transfer.state}: ${move} was not asked for`);
  const guard = { _id: transfer._id, version: transfer.version };
  const change = { $set: { state, answeredAt: unit.now, ...set }, $inc: { version: 1 } };
  if (!(await voucherTransfers.update(unit, guard, change)))
    throw new Error(`the guard of transfer ${transfer._id} failed inside a snapshot`);
}
