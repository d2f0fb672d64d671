import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { toMoneyText } from '../kernel/decimal.js';
import { notFound, refuse } from '../kernel/decision.js';
import { stepReached } from '../kernel/overdue-steps.js';
import { act } from '../platform/act.js';
import type { Job } from '../platform/jobs.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Platform, Unit } from '../platform/unit.js';
import { latePaymentInterest } from '../assets/index.js';
import { giveBack } from './transfer.service.js';
import { daysLate, isOverdue, owedOn, voucherMoves, type Voucher } from './voucher.js';
import {
  moveTransfer,
  partsOf,
  pendingOn,
  voucherIssues,
  vouchers,
  voucherTransfers,
  writeIssue,
  writeVoucher,
} from './voucher.store.js';

/** An offer that nobody has answered ends on the day on which the voucher would be due. */
export const voucherLapse = act({
  name: 'voucherLapse',
  keyed: false,
  async decide(unit, _actor, { voucher: id }: { readonly voucher: string }) {
    const first = await vouchers.byId(unit, id);
    if (first === null) return notFound('voucher', id, 'voucher');
    const state = voucherMoves.next(first.state, 'lapse');
    if (state === null || shanghaiDateOf(unit.now) < first.dueOn) return nothingToDo('voucher', first.state);
    unit.onBehalfOf(first.obligor);
    await writeVoucher(unit, first, { state });
    unit.tell('VoucherLapsed', id, { voucher: id, issuer: first.obligor, supplier: first.holder });
    return { voucher: id };
  },
});

/** A transfer that nobody has answered ends on the day on which the voucher is due: its holder is paid. */
export const voucherTransferLapse = act({
  name: 'voucherTransferLapse',
  keyed: false,
  async decide(unit, _actor, { transfer: id }: { readonly transfer: string }) {
    const transfer = await voucherTransfers.byId(unit, id);
    if (transfer === null) return notFound('voucherTransfer', id, 'transfer');
    if (transfer.state !== 'PENDING' || shanghaiDateOf(unit.now) < transfer.dueOn)
      return nothingToDo('voucherTransfer', transfer.state);
    unit.onBehalfOf(transfer.from);
    await moveTransfer(unit, transfer, 'lapse');
    return giveBack(unit, transfer, 'VoucherTransferLapsed');
  },
});

/** Ends what is pending on a part that is being paid. */
export async function lapsePending(unit: Unit, voucher: string): Promise<void> {
  for (const transfer of await pendingOn(unit, voucher)) {
    await moveTransfer(unit, transfer, 'lapse');
    await giveBack(unit, transfer, 'VoucherTransferLapsed');
  }
}

const nothingToDo = (noun: string, state: string) =>
  refuse('WRONG_STATE', { noun, state, act: 'lapse', allowed: '—' });

/** Every day: what is due and was never answered. */
export const lapseJob: Job = {
  name: 'vouchers.lapse',
  every: 'DAY',
  async run(platform) {
    const dueOn = { $lte: shanghaiDateOf(platform.clock.now()) };
    for await (const { _id } of vouchers.each(platform, { kind: 'VOUCHER', state: 'OFFERED', dueOn }))
      await performForNews(platform, voucherLapse, { voucher: _id });
    for await (const { _id } of voucherTransfers.each(platform, { state: 'PENDING', dueOn }))
      await performForNews(platform, voucherTransferLapse, { transfer: _id });
  },
};

/** Tells that an issue is overdue, once for each step, with what is owed to all holders and the late interest on it. */
export const voucherOverdueNote = act({
  name: 'voucherOverdueNote',
  keyed: false,
  async decide(unit, _actor, { issue: id }: { readonly issue: string }) {
    const issue = await voucherIssues.byId(unit, id);
    const parts = await partsOf(unit, id);
    const [first] = parts;
    if (issue === null || first === undefined) return notFound('voucher', id, 'issue');
    const today = shanghaiDateOf(unit.now);
    const late = lateParts(parts, today);
    const days = daysLate(first, today);
    const step = late.length === 0 ? 0 : stepReached(days);
    if (step <= issue.overdueStep) return nothingToDo('voucher', first.state);
    await writeIssue(unit, issue, { overdueStep: step });
    unit.onBehalfOf(first.obligor);
    const owed = owedOn(late);
    const lateInterest = toMoneyText(latePaymentInterest(owed, days));
    const facts = { issue: id, issuer: first.obligor, step, days, owed: toMoneyText(owed), lateInterest };
    unit.tell('VoucherOverdue', id, facts);
    return { voucher: id };
  },
});

const lateParts = (parts: readonly Voucher[], today: PlainDate): Voucher[] =>
  parts.filter((part) => isOverdue(part, today));

/** Every day: which issues are late. */
export const overdueJob: Job = {
  name: 'vouchers.overdue',
  every: 'DAY',
  async run(platform) {
    const today = shanghaiDateOf(platform.clock.now());
    for (const [issue, days] of await lateIssues(platform, today))
      if (stepReached(days) > ((await voucherIssues.byId(platform, issue))?.overdueStep ?? 0))
        await performForNews(platform, voucherOverdueNote, { issue });
  },
};

async function lateIssues(platform: Platform, today: PlainDate): Promise<Map<string, number>> {
  const late = new Map<string, number>();
  const due = { kind: 'VOUCHER', state: 'LIVE', dueOn: { $lt: today } };
  for await (const part of vouchers.each(platform, due))
    if (isOverdue(part, today)) late.set(part.voucher.issue, daysLate(part, today));
  return late;
}
