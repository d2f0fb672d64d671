import {
  assetKind,
  assets,
  holdAssets,
  receivableMoves,
  writeAsset,
  type Asset,
  type Receivable,
} from '../assets/index.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import { moneyAbove0, text } from '../platform/checks.js';
import type { Filter, Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { isPrepayment, owedRefusal, tenorRefusal, termRefusal } from './issue.js';
import { issueOf } from './voucher-kind.js';
import { newPart, taken, voucherMoves, type Voucher, type VoucherAct } from './voucher.js';
import { voucherIssues, vouchers, writeVoucher } from './voucher.store.js';

export interface IssueAsk {
  readonly idempotencyKey: string;
  readonly receivable: string;
  readonly amount: Decimal;
  readonly dueOn: PlainDate;
  readonly tenorReason?: string | null | undefined;
}

/**
 * The debtor offers its supplier a voucher on what it has confirmed to owe. Nobody may be forced to take one (Decree 802): it
 * locks nothing before the supplier has consented.
 */
export const voucherIssue = act({
  name: 'voucherIssue',
  keyed: true,
  check: (input: IssueAsk) => [
    ...moneyAbove0('amount', input.amount),
    ...text('tenorReason', input.tenorReason, 2, 500),
  ],
  worth: async (_platform, _actor, input: IssueAsk) => input.amount,
  async decide(unit, actor, input: IssueAsk) {
    const owed = { _id: input.receivable, obligor: actor.organisation };
    const asset = await assets.findOne(unit, { ...owed, kind: { $in: ['RECEIVABLE', 'PURCHASE_ORDER'] } });
    if (asset === null) return notFound('receivable', input.receivable, 'receivable');
    const receivable = await issuable(unit, asset, input);
    if (isRefused(receivable)) return receivable;
    const _id = await issue(unit, receivable, input);
    const { holder, obligor } = receivable;
    const amount = toMoneyText(input.amount);
    unit.tell('VoucherOffered', _id, { voucher: _id, issuer: obligor, supplier: holder, amount });
    return { voucher: _id };
  },
});

/** Refusals in order of precedence: what it is issued on, how long it runs, how much. */
async function issuable(unit: Unit, asset: Asset, input: IssueAsk): Promise<Decision<Receivable>> {
  const issuedOn = shanghaiDateOf(unit.now);
  if (isPrepayment(asset, issuedOn))
    return refuse('VOUCHER_ON_PREPAYMENT', { asset: asset._id }, 'receivable');
  const receivable = asset as Receivable;
  const { dueOn } = input;
  const refusal =
    notConfirmed(receivable) ??
    tenorRefusal({ issuedOn, dueOn, reason: input.tenorReason?.trim() ?? null }) ??
    (await lengthens(unit, receivable, dueOn)) ??
    owedRefusal(receivable, await offeredOn(unit, receivable._id), input.amount);
  return refusal ?? receivable;
}

function notConfirmed({ state }: Receivable): Refusal | null {
  if (state === 'CONFIRMED') return null;
  const allowed = receivableMoves.allowed(state).join(', ') || '—';
  return refuse('WRONG_STATE', { noun: 'receivable', state, act: 'issueVoucher', allowed }, 'receivable');
}

async function lengthens(unit: Unit, receivable: Receivable, dueOn: PlainDate): Promise<Refusal | null> {
  const { holder, obligor } = receivable;
  const parties = await organisations.byIds(unit, [holder, obligor]);
  const supplier = parties.find(({ _id }) => _id === holder);
  const issuer = parties.find(({ _id }) => _id === obligor);
  if (!supplier || !issuer) throw new Error(`a party of ${receivable._id} is missing`);
  return termRefusal(receivable, dueOn, { issuer, supplier });
}

/** The most vouchers on one receivable. */
const MOST_ISSUES = 100;

/** What is offered on a receivable and not answered yet. */
async function offeredOn(unit: Unit, receivable: string): Promise<Decimal[]> {
  const issues = await voucherIssues.find(unit, { receivable }, { limit: MOST_ISSUES });
  const first = await vouchers.byIds(
    unit,
    issues.map(({ _id }) => _id),
  );
  return first.filter(({ state }) => state === 'OFFERED').map(({ voucher }) => voucher.amount);
}

async function issue(unit: Unit, receivable: Receivable, input: IssueAsk): Promise<string> {
  const _id = newId('vch');
  const { holder, obligor, contractNumber } = receivable;
  const { amount, dueOn } = input;
  const first = newPart({
    ...{ _id, holder, obligor, dueOn, createdAt: unit.now },
    ...{ issue: _id, parent: null, layer: 0, from: obligor, amount },
    issuedOn: shanghaiDateOf(unit.now),
    restsOn: assetKind('RECEIVABLE').collateral(receivable),
    tenorReason: input.tenorReason?.trim() ?? null,
    trade: contractNumber,
  });
  await vouchers.insert(unit, first);
  const facts = { receivable: receivable._id, amount, settled: ZERO, overdueStep: 0, version: 1 };
  await voucherIssues.insert(unit, { _id, ...facts });
  // Two offers at once must not both rest on what was owed before.
  await writeAsset(unit, receivable, {});
  return _id;
}

export interface WhichVoucher {
  readonly idempotencyKey: string;
  readonly voucher: string;
}

/** The first part, as one of its two sides has it. */
export async function firstOf(place: Place, side: Filter, id: string): Promise<Decision<Voucher>> {
  const filter = { _id: id, kind: 'VOUCHER', 'voucher.parent': null, ...side };
  return (await vouchers.findOne(place, filter)) ?? notFound('voucher', id, 'voucher');
}

export function refusedVoucherMove({ state }: Voucher, move: VoucherAct): Refusal | null {
  if (voucherMoves.next(state, move) !== null) return null;
  const allowed = voucherMoves.allowed(state).join(', ') || '—';
  return refuse('WRONG_STATE', { noun: 'voucher', state, act: move, allowed }, 'voucher');
}

export const refusedWhenDue = (dueOn: PlainDate, now: Date): Refusal | null =>
  shanghaiDateOf(now) < dueOn ? null : refuse('VOUCHER_DUE', { dueOn }, 'voucher');

/** The supplier takes it: from then on the receivable is locked by it, and never financed beside it. */
export const voucherAccept = act({
  name: 'voucherAccept',
  keyed: true,
  worth: async (platform, _actor, { voucher }: WhichVoucher) =>
    (await vouchers.byId(platform, voucher))?.voucher.amount ?? null,
  async decide(unit, actor, { voucher: id }: WhichVoucher) {
    const first = await firstOf(unit, { holder: actor.organisation }, id);
    if (isRefused(first)) return first;
    const refusal = refusedVoucherMove(first, 'accept') ?? refusedWhenDue(first.dueOn, unit.now);
    if (refusal) return refusal;
    const { receivable } = await issueOf(unit, first);
    const items = [{ asset: receivable, amount: first.voucher.amount }];
    const ask = { holder: first.holder, by: id, purpose: 'VOUCHER' as const, items, path: 'voucher' };
    const held = await holdAssets(unit, ask);
    if (isRefused(held)) return { ...held, path: 'voucher' };
    await writeVoucher(unit, first, taken(first, unit.now));
    unit.note({ before: first.state, after: 'LIVE' });
    unit.tell('VoucherAccepted', id, { voucher: id, issuer: first.obligor, supplier: first.holder });
    return { voucher: id };
  },
});

export interface RefuseAsk extends WhichVoucher {
  readonly reason: string;
}

/** The supplier refuses it, and is owed as before. */
export const voucherRefuse = act({
  name: 'voucherRefuse',
  keyed: true,
  check: ({ reason }: RefuseAsk) => text('reason', reason, 1, 500),
  async decide(unit, actor, { voucher: id, reason }: RefuseAsk) {
    const first = await firstOf(unit, { holder: actor.organisation }, id);
    if (isRefused(first)) return first;
    const refusal = refusedVoucherMove(first, 'refuse');
    if (refusal) return refusal;
    await writeVoucher(unit, first, {
      state: 'REFUSED',
      voucher: { ...first.voucher, refusal: reason.trim() },
    });
    unit.tell('VoucherRefused', id, { voucher: id, issuer: first.obligor, supplier: first.holder });
    return { voucher: id };
  },
});

/** The issuer takes an offer back that was not answered. */
export const voucherWithdraw = act({
  name: 'voucherWithdraw',
  keyed: true,
  async decide(unit, actor, { voucher: id }: WhichVoucher) {
    const first = await firstOf(unit, { obligor: actor.organisation }, id);
    if (isRefused(first)) return first;
    const refusal = refusedVoucherMove(first, 'withdraw');
    if (refusal) return refusal;
    await writeVoucher(unit, first, { state: 'WITHDRAWN' });
    unit.tell('VoucherWithdrawn', id, { voucher: id, issuer: first.obligor, supplier: first.holder });
    return { voucher: id };
  },
});
