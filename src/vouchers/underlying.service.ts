import { availableOf, outstandingOf, receivables, settleThrough, shortfallOf } from '../assets/index.js';
import type { Receivable } from '../assets/index.js';
import { min, sum, toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { notFound, refuse, type Refusal } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Place } from '../platform/database/collection.js';
import type { Consumer } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Unit } from '../platform/unit.js';
import { voucherMoves, type Voucher, type VoucherIssue } from './voucher.js';
import { voucherIssues, vouchers, writeVoucher } from './voucher.store.js';

/**
 * A voucher is its issuer's own promise: whoever got a part by transfer or lent on one is owed all of it, whatever becomes of the
 * receivable (Civil Code 765). Between issuer and first supplier the goods that came back count: what that supplier still has in
 * hand, free of locks, becomes less by the credit note, and what is more than that is the issuer's own claim against it.
 */

/** How much less than is locked credit notes leave of a receivable. What is disputed or set off later binds no holder. */
const creditedAway = (receivable: Receivable): Decimal =>
  shortfallOf({ ...receivable, disputed: ZERO, setOffSince: ZERO });

/** Why what the first supplier has in hand is not financed now; in any other hand a part is owed in full. */
export async function uncoveredRefusal(
  place: Place,
  voucher: Voucher,
  receivable: string,
): Promise<Refusal | null> {
  if (voucher._id !== voucher.voucher.issue) return null;
  const behind = await receivables.byId(place, receivable);
  const uncovered = behind === null ? ZERO : creditedAway(behind).minus(availableOf(voucher));
  if (uncovered.lessThanOrEqualTo(0)) return null;
  return refuse('VOUCHER_UNCOVERED', { asset: voucher._id, uncovered: toMoneyText(uncovered) });
}

interface Which {
  readonly receivable: string;
}

/** The platform's own act when more is locked on a receivable than is left of it. Twice changes nothing. */
export const voucherReduce = act({
  name: 'voucherReduce',
  keyed: false,
  async decide(unit, _actor, { receivable: id }: Which) {
    for (const issue of await voucherIssues.find(unit, { receivable: id }, { limit: MOST_ISSUES })) {
      const receivable = await receivables.byId(unit, id);
      if (receivable === null) return notFound('receivable', id, 'receivable');
      unit.onBehalfOf(receivable.obligor);
      const first = await vouchers.byId(unit, issue._id);
      if (first?.state === 'LIVE') await reduce(unit, receivable, issue, first);
    }
    return { receivable: id };
  },
});

/** The most vouchers on one receivable. */
const MOST_ISSUES = 100;

async function reduce(unit: Unit, receivable: Receivable, issue: VoucherIssue, first: Voucher) {
  const over = creditedAway(receivable);
  const cut = min(over, availableOf(first));
  const told = {
    issue: issue._id,
    issuer: first.obligor,
    supplier: first.holder,
    receivable: issue.receivable,
  };
  if (cut.greaterThan(0)) {
    await cutFirst(unit, first, cut);
    const held = sum(receivable.holds.filter(({ by }) => by === issue._id).map(({ amount }) => amount));
    await settleThrough(unit, receivable, { by: issue._id, paid: receivable.paid, held: held.minus(cut) });
    unit.tell('VoucherReduced', issue._id, { ...told, amount: toMoneyText(cut) });
  }
  const uncovered = over.minus(cut);
  if (uncovered.greaterThan(0))
    unit.tell('VoucherUncovered', issue._id, { ...told, amount: toMoneyText(uncovered) });
}

async function cutFirst(unit: Unit, first: Voucher, cut: Decimal): Promise<void> {
  const creditNotesSince = first.creditNotesSince.plus(cut);
  const nothing = outstandingOf({ ...first, creditNotesSince }).isZero() && first.holds.length === 0;
  const state = nothing ? voucherMoves.next(first.state, 'settle') : null;
  await writeVoucher(unit, first, { creditNotesSince, ...(state === null ? {} : { state }) });
}

export const followReceivable: Consumer = {
  name: 'vouchers.followReceivable',
  on: 'AssetOverheld',
  async take(platform, { data }) {
    const { asset } = data as { readonly asset: string };
    const issued = await voucherIssues.findOne(platform, { receivable: asset });
    if (issued !== null) await performForNews(platform, voucherReduce, { receivable: asset });
  },
};
