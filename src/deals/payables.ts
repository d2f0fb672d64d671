import { assetKind, disputedOf, outstandingOf, type Asset, type Receivable } from '../assets/index.js';
import type { Decimal } from '../kernel/decimal.js';
import type { PaymentAccount } from '../settlement/index.js';
import { notifiedOf, payeesAt, type DebtorPayment, type Told } from './debtor-payment.js';
import type { DealNotice } from './notice.js';
import type { PayeeNotice } from './payee-notice.js';

export interface Payee {
  readonly payTo: string;
  readonly amount: Decimal;
  readonly account: PaymentAccount | null;
  readonly since: Date;
  readonly notice: DealNotice | null;
}

/** An asset from the side of its obligor. */
export interface Payable {
  readonly asset: Asset;
  readonly outstanding: Decimal;
  readonly disputed: Decimal;
  readonly payees: readonly Payee[];
  readonly payments: readonly DebtorPayment[];
}

export interface Known extends Told {
  /** What changed the notices, the latest first. */
  readonly changes: readonly PayeeNotice[];
  readonly payments: readonly DebtorPayment[];
}

export const payableOf = (asset: Asset, known: Known, at: Date): Payable => ({
  asset,
  outstanding: outstandingOf(asset),
  disputed: disputedOf(asset),
  payees: payeesNow(asset, known, at),
  payments: known.payments.filter((one) => one.asset === asset._id),
});

/** A paper that is presented is paid to whoever presents it; other debts as the notices say, and else to the holder. */
function payeesNow(asset: Asset, known: Known, at: Date): Payee[] {
  const kind = assetKind(asset.kind);
  if (kind.presenter === undefined)
    return payeesFor(asset, known, at, (amount) => ofHolder(asset, known, amount));
  const found = kind.presenter(asset);
  const amount = outstandingOf(asset);
  return found === null ? [] : [{ payTo: found.to, amount, account: null, since: found.since, notice: null }];
}

/** Whom the debtor of an asset may validly pay now: lenders as their notices say, its holder as it says itself. */
export const payeesFor = (
  asset: Asset,
  known: Told & Pick<Known, 'changes'>,
  at: Date,
  own: (amount: Decimal) => Payee,
): Payee[] =>
  payeesAt(asset, known, at).map(({ to, amount }) =>
    to === asset.holder ? own(amount) : ofLender(asset, known, { to, amount, at }),
  );

/** The holder is paid on the account that a receivable names, since its confirmation, or since the last notice ended. */
function ofHolder(asset: Asset, { notices }: Known, amount: Decimal): Payee {
  const { collectionAccount: named, answeredAt } = asset as Partial<Receivable>;
  const ended = notices.flatMap(({ endedAt }) => (endedAt === null ? [] : [endedAt.getTime()]));
  const confirmed = (answeredAt ?? asset.createdAt).getTime();
  return {
    payTo: asset.holder,
    amount,
    account: named
      ? { holder: named.name, number: named.number, bankName: named.bank, cnaps: null, bic: null }
      : null,
    since: new Date(Math.max(confirmed, ...ended)),
    notice: null,
  };
}

function ofLender(
  receivable: Asset,
  known: Told & Pick<Known, 'changes'>,
  { to, amount, at }: { readonly to: string; readonly amount: Decimal; readonly at: Date },
): Payee {
  const own = notifiedOf(receivable._id, known)
    .filter((one) => one.securedParty === to && one.amount.greaterThan(0))
    .filter(({ reachedAt, endedAt }) => reachedAt <= at && (endedAt === null || endedAt > at))
    .sort((a, b) => a.reachedAt.getTime() - b.reachedAt.getTime())[0];
  if (own === undefined) throw new Error(`${to} may be paid on ${receivable._id} without a notice`);
  const change = known.changes.find((one) => one.notice === own.notice._id);
  return {
    payTo: to,
    amount,
    account: change === undefined ? (own.notice.account ?? null) : change.account,
    since: change?.madeAt ?? own.reachedAt,
    notice: own.notice,
  };
}
