import { releaseHolds } from '../assets/index.js';
import { ZERO } from '../kernel/decimal.js';
import { isRefused, refuse, type Refusal } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import type { Place } from '../platform/database/collection.js';
import { firstOf, refusedVoucherMove, type WhichVoucher } from './issue.service.js';
import { passedOnOf, type Voucher } from './voucher.js';
import { writeVoucher } from './voucher.store.js';

/**
 * Either side asks to take back a voucher that was not passed on; the second one's word does it, and the receivable is free
 * again. What is locked is the holder's secret: the issuer's word is taken all the same, and the holder's older one, which its
 * own locks contradict, has lapsed.
 */
export const voucherCancel = act({
  name: 'voucherCancel',
  keyed: true,
  async worth(platform, actor, { voucher }: WhichVoucher) {
    const first = await firstOfOwn(platform, actor, voucher);
    return isRefused(first) ? null : first.base;
  },
  async decide(unit, actor, { voucher: id }: WhichVoucher) {
    const own = actor.organisation;
    const first = await firstOfOwn(unit, actor, id);
    if (isRefused(first)) return first;
    const refusal = refusedVoucherMove(first, 'cancel') ?? refusedCancellation(first, own);
    if (refusal) return refusal;
    const others = first.holds.length > 0 ? [] : first.voucher.cancelAskedBy;
    const voucher = { ...first.voucher, cancelAskedBy: [...others, own] };
    if (others.length === 0) {
      await writeVoucher(unit, first, { voucher });
      return { voucher: id };
    }
    await writeVoucher(unit, first, { voucher, state: 'CANCELLED', base: ZERO });
    await releaseHolds(unit, id);
    unit.note({ before: first.state, after: 'CANCELLED' });
    unit.tell('VoucherCancelled', id, { voucher: id, issuer: first.obligor, supplier: first.holder });
    return { voucher: id };
  },
});

const firstOfOwn = (place: Place, { organisation: own }: Actor, id: string) =>
  firstOf(place, { $or: [{ holder: own }, { obligor: own }] }, id);

function refusedCancellation(first: Voucher, organisation: string): Refusal | null {
  const { holds, paid, voucher } = first;
  if (!passedOnOf(first).isZero() || paid.greaterThan(0)) return refuse('VOUCHER_PASSED_ON', {}, 'voucher');
  if (voucher.cancelAskedBy.includes(organisation)) return refuse('VOUCHER_CANCEL_ASKED', {}, 'voucher');
  const locked = holds.length > 0 && organisation === first.holder;
  return locked ? refuse('VOUCHER_LOCKED', {}, 'voucher') : null;
}
