import { holdAssets, outstandingOf, releaseHolds } from '../assets/index.js';
import { toMoneyText, type Decimal } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import type { Capacity } from '../platform/actor.js';
import { moneyAbove0, text } from '../platform/checks.js';
import type { Filter } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { refusedVoucherMove, refusedWhenDue, type WhichVoucher } from './issue.service.js';
import { splitOff, transferMoves, type TransferAct, type VoucherTransfer } from './transfer.js';
import type { Voucher } from './voucher.js';
import { MOST_PARTS, moveTransfer, vouchers, voucherTransfers, writeVoucher } from './voucher.store.js';

declare module '../platform/services.js' {
  interface Services {
    /** A part more than so many transfers away from its issue raises an alert. */
    readonly voucherLayers: number;
  }
}

export interface TransferAsk extends WhichVoucher {
  readonly to: string;
  readonly amount: Decimal;
  readonly trade: string;
}

/** A holder passes its voucher on, in whole or in part; the part is locked until the receiver has answered. */
export const voucherTransfer = act({
  name: 'voucherTransfer',
  keyed: true,
  check: (input: TransferAsk) => [
    ...moneyAbove0('amount', input.amount),
    ...text('trade', input.trade, 2, 200),
  ],
  worth: async (_platform, _actor, input: TransferAsk) => input.amount,
  async decide(unit, { organisation }, input: TransferAsk) {
    const mine = { _id: input.voucher, kind: 'VOUCHER', holder: organisation };
    const voucher = await vouchers.findOne(unit, mine);
    if (voucher === null) return notFound('voucher', input.voucher, 'voucher');
    const refusal =
      refusedVoucherMove(voucher, 'transfer') ??
      refusedWhenDue(voucher.dueOn, unit.now) ??
      (await refusedReceiver(unit, voucher, input.to)) ??
      (await refusedPart(unit, voucher));
    if (refusal) return refusal;
    const transfer = newTransfer(unit, voucher, input);
    const locked = await lock(unit, voucher, transfer);
    if (isRefused(locked)) return locked;
    await voucherTransfers.insert(unit, transfer);
    const { _id: id, from, to } = transfer;
    unit.tell('VoucherTransferAsked', id, { transfer: id, voucher: voucher._id, from, to });
    return { voucherTransfer: id };
  },
});

const RECEIVERS: readonly Capacity[] = ['CORE_ENTERPRISE', 'SUPPLIER', 'DISTRIBUTOR', 'WAREHOUSE_OPERATOR'];

/** It pays for trade: a lender gets it by a deal, and its issuer owes it. */
async function refusedReceiver(unit: Unit, voucher: Voucher, to: string): Promise<Refusal | null> {
  const receiver = await organisations.byId(unit, to);
  if (receiver === null) return notFound('organisation', to, 'to');
  const { capacities, state } = receiver;
  const trades = state === 'APPROVED' && capacities.some((one) => RECEIVERS.includes(one));
  return trades && to !== voucher.holder && to !== voucher.obligor
    ? null
    : refuse('VOUCHER_RECEIVER', {}, 'to');
}

async function refusedPart(unit: Unit, { voucher }: Voucher): Promise<Refusal | null> {
  const { issue } = voucher;
  const parts = await vouchers.count(unit, { kind: 'VOUCHER', 'voucher.issue': issue });
  return parts < MOST_PARTS ? null : refuse('VOUCHER_PARTS_FULL', { issue, max: MOST_PARTS }, 'voucher');
}

const newTransfer = (unit: Unit, voucher: Voucher, { to, amount, trade }: TransferAsk): VoucherTransfer => ({
  _id: newId('vtr'),
  voucher: voucher._id,
  issue: voucher.voucher.issue,
  from: voucher.holder,
  ...{ to, amount, trade: trade.trim() },
  state: 'PENDING',
  askedAt: unit.now,
  answeredAt: null,
  reason: null,
  part: null,
  dueOn: voucher.dueOn,
  version: 1,
});

async function lock(
  unit: Unit,
  { _id, holder }: Voucher,
  transfer: VoucherTransfer,
): Promise<Decision<object>> {
  const items = [{ asset: _id, amount: transfer.amount }];
  const ask = { holder, by: transfer._id, purpose: 'TRANSFER' as const, items, path: 'voucher' };
  const held = await holdAssets(unit, ask);
  if (!isRefused(held)) return held;
  if (held.code === 'AMOUNT_ABOVE_AVAILABLE') return refuse('VOUCHER_ABOVE_FREE', held.facts, 'amount');
  return { ...held, path: 'voucher' };
}

interface WhichTransfer {
  readonly idempotencyKey: string;
  readonly transfer: string;
}

/** The transfer as one of its sides has it, where its state allows the act. */
async function transferOf(
  unit: Unit,
  id: string,
  side: Filter,
  move: TransferAct,
): Promise<Decision<VoucherTransfer>> {
  const transfer = await voucherTransfers.findOne(unit, { _id: id, ...side });
  if (transfer === null) return notFound('voucherTransfer', id, 'transfer');
  const { state } = transfer;
  if (transferMoves.next(state, move) !== null) return transfer;
  const allowed = transferMoves.allowed(state).join(', ') || '—';
  return refuse('WRONG_STATE', { noun: 'voucherTransfer', state, act: move, allowed }, 'transfer');
}

/** The receiver consents: what was locked is its own part from then on, and the giver has so much less. */
export const voucherTransferAccept = act({
  name: 'voucherTransferAccept',
  keyed: true,
  worth: async (platform, _actor, { transfer }: WhichTransfer) =>
    (await voucherTransfers.byId(platform, transfer))?.amount ?? null,
  async decide(unit, actor, { transfer: id }: WhichTransfer) {
    const transfer = await transferOf(unit, id, { to: actor.organisation }, 'accept');
    if (isRefused(transfer)) return transfer;
    const giver = await vouchers.byId(unit, transfer.voucher);
    if (giver === null) throw new Error(`${transfer.voucher} is missing`);
    const refusal = refusedTaking(giver, transfer, unit.now) ?? (await refusedPart(unit, giver));
    if (refusal) return { ...refusal, path: 'transfer' };
    const split = splitOff(giver, transfer, newId('vch'), unit.now);
    await writeVoucher(unit, giver, split.giver);
    await vouchers.insert(unit, split.part);
    await moveTransfer(unit, transfer, 'accept', { part: split.part._id });
    tellPassedOn(unit, transfer, split.part);
    await tellCameBack(unit, giver, split.part);
    return { voucherTransfer: id, voucher: split.part._id };
  },
});

/** While it was pending the issuer may have paid the giver's lender more than its share: what is left may be less than was locked. */
function refusedTaking(giver: Voucher, { amount }: VoucherTransfer, now: Date): Refusal | null {
  const refusal = refusedWhenDue(giver.dueOn, now) ?? refusedVoucherMove(giver, 'transfer');
  if (refusal) return refusal;
  const left = outstandingOf(giver);
  if (amount.lessThanOrEqualTo(left)) return null;
  const facts = { available: toMoneyText(left), requested: toMoneyText(amount) };
  return refuse('VOUCHER_ABOVE_FREE', facts);
}

/** Value that returns to one who passed it on before is a sign of trade that goes in a circle (空转). */
async function tellCameBack(unit: Unit, giver: Voucher, part: Voucher): Promise<void> {
  let above: Voucher | null = giver;
  while (above !== null && above.holder !== part.holder)
    above = above.voucher.parent === null ? null : await vouchers.byId(unit, above.voucher.parent);
  if (above === null) return;
  const facts = { voucher: part._id, issue: part.voucher.issue, issuer: part.obligor, holder: part.holder };
  unit.tell('VoucherCameBack', part._id, { ...facts, passedOn: above._id });
}

function tellPassedOn(unit: Unit, { _id: transfer, from, to }: VoucherTransfer, part: Voucher): void {
  const { issue, layer } = part.voucher;
  unit.tell('VoucherPassedOn', part._id, { voucher: part._id, issue, transfer, from, to });
  const limit = unit.services.voucherLayers;
  if (layer <= limit) return;
  const facts = { voucher: part._id, issue, issuer: part.obligor, layer, limit };
  unit.tell('VoucherSplitDeep', part._id, facts);
}

export interface TransferRefuseAsk extends WhichTransfer {
  readonly reason: string;
}

/** The receiver refuses; the giver has what it had before. */
export const voucherTransferRefuse = act({
  name: 'voucherTransferRefuse',
  keyed: true,
  check: ({ reason }: TransferRefuseAsk) => text('reason', reason, 1, 500),
  async decide(unit, actor, { transfer: id, reason }: TransferRefuseAsk) {
    const transfer = await transferOf(unit, id, { to: actor.organisation }, 'refuse');
    if (isRefused(transfer)) return transfer;
    await moveTransfer(unit, transfer, 'refuse', { reason: reason.trim() });
    return giveBack(unit, transfer, 'VoucherTransferRefused');
  },
});

/** The giver takes back what was not answered. */
export const voucherTransferWithdraw = act({
  name: 'voucherTransferWithdraw',
  keyed: true,
  async decide(unit, actor, { transfer: id }: WhichTransfer) {
    const transfer = await transferOf(unit, id, { from: actor.organisation }, 'withdraw');
    if (isRefused(transfer)) return transfer;
    await moveTransfer(unit, transfer, 'withdraw');
    return giveBack(unit, transfer, 'VoucherTransferWithdrawn');
  },
});

export async function giveBack(
  unit: Unit,
  { _id: id, voucher, from, to }: VoucherTransfer,
  news: string,
): Promise<{ voucherTransfer: string }> {
  await releaseHolds(unit, id);
  unit.tell(news, id, { transfer: id, voucher, from, to });
  return { voucherTransfer: id };
}
