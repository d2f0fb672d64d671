import { shanghaiDateOf } from '../kernel/dates.js';
import type { Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';
import { transferMoves, type TransferAct, type VoucherTransfer } from './transfer.js';
import { passedOnOf, voucherMoves, type Voucher, type VoucherAct } from './voucher.js';

/** The issuer sees every part of what it owes, a holder its own; a lender has a summary through the request or deal. */
export const visibleVouchers = ({ kind, organisation }: Actor): Filter =>
  kind === 'SYSTEM'
    ? { kind: 'VOUCHER' }
    : { kind: 'VOUCHER', $or: [{ holder: organisation }, { obligor: organisation }] };

export const visibleTransfers = ({ kind, organisation }: Actor): Filter =>
  kind === 'SYSTEM' ? {} : { $or: [{ from: organisation }, { to: organisation }] };

const ACTS: Readonly<Record<'holder' | 'obligor', readonly VoucherAct[]>> = {
  holder: ['accept', 'refuse', 'transfer', 'cancel'],
  obligor: ['withdraw', 'cancel', 'pay'],
};

const mayAct = ({ role, scopes }: Actor): boolean =>
  role === 'ADMIN' || role === 'MAKER' || scopes.includes('ASSETS') || scopes.includes('CONFIRM');

/** What the caller may do with a part now. */
export function actsOn(voucher: Voucher, actor: Actor, now: Date): VoucherAct[] {
  if (!mayAct(actor)) return [];
  const own = actor.organisation;
  const mine = [
    ...(voucher.holder === own ? ACTS.holder : []),
    ...(voucher.obligor === own ? ACTS.obligor : []),
  ];
  const due = shanghaiDateOf(now) >= voucher.dueOn;
  const first = voucher.voucher.parent === null;
  const may: Partial<Record<VoucherAct, boolean>> = {
    accept: !due,
    transfer: !due,
    pay: due,
    cancel: first && passedOnOf(voucher).isZero() && !voucher.voucher.cancelAskedBy.includes(own),
  };
  return voucherMoves.allowed(voucher.state).filter((move) => mine.includes(move) && may[move] !== false);
}

const SIDES: Readonly<Record<'from' | 'to', readonly TransferAct[]>> = {
  from: ['withdraw'],
  to: ['accept', 'refuse'],
};

export function actsOnTransfer(transfer: VoucherTransfer, actor: Actor, now: Date): TransferAct[] {
  if (!mayAct(actor)) return [];
  const own = actor.organisation;
  const mine = [...(transfer.from === own ? SIDES.from : []), ...(transfer.to === own ? SIDES.to : [])];
  const due = shanghaiDateOf(now) >= transfer.dueOn;
  return transferMoves
    .allowed(transfer.state)
    .filter((move) => mine.includes(move) && !(due && move === 'accept'));
}
