import { latePaymentInterest } from '../assets/index.js';
import type { Resolvers } from '../generated/schema.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { ZERO, type Decimal } from '../kernel/decimal.js';
import { organisationById } from '../parties/index.js';
import type { Context } from '../platform/graphql/context.js';
import { mainAccount, openAccounts, paymentAccountOf, type BankAccount } from '../settlement/index.js';
import { daysLate, isVoucherOverdue, livePartsOf, voucherParts, type Voucher } from '../vouchers/index.js';
import { paymentsOn, toldOver } from './debtor-payment.store.js';
import { payeesFor, type Known } from './payables.js';
import { payeeNoticesOf } from './payee-notice.store.js';
import { yuan } from './recovery.resolvers.js';
import { awaitedOn, toPayOn, type VoucherDue } from './voucher-due.js';
import { voucherIssuePay } from './voucher-pay.service.js';

interface KnownOnAll extends Known {
  readonly accounts: ReadonlyMap<string, readonly BankAccount[]>;
}

/** What stands about all parts, in five queries however many there are. */
async function knownOn(context: Context, parts: readonly Voucher[]): Promise<KnownOnAll> {
  const ids = parts.map(({ _id }) => _id);
  const told = await toldOver(context, ids);
  const changes = await payeeNoticesOf(
    context,
    told.notices.map(({ _id }) => _id),
  );
  const holders = parts.map(({ holder }) => holder);
  const payments = await paymentsOn(context, ids);
  return { ...told, changes, payments, accounts: await openAccounts(context, holders) };
}

/** A holder is paid on the account that it collects on, since it has the part in hand. */
const ofHolder = ({ holder, createdAt, voucher }: Voucher, { accounts }: KnownOnAll, amount: Decimal) => {
  const account = mainAccount(accounts.get(holder) ?? [], 'COLLECT');
  const since = voucher.acceptedAt ?? createdAt;
  return { payTo: holder, amount, account: account && paymentAccountOf(account), since, notice: null };
};

function duesOn(part: Voucher, known: KnownOnAll, at: Date): VoucherDue[] {
  const today = shanghaiDateOf(at);
  const late = isVoucherOverdue(part, today) ? daysLate(part, today) : null;
  const open = toPayOn(part, known, known.payments, at);
  return payeesFor(part, known, at, (amount) => ofHolder(part, known, amount)).map((payee) => {
    const toPay = open.find(({ to }) => to === payee.payTo)?.amount ?? ZERO;
    return {
      voucher: part._id,
      holder: part.holder,
      payee,
      awaited: awaitedOn(part, payee.payTo, known, known.payments),
      toPay,
      lateInterest: late === null ? null : latePaymentInterest(toPay, late),
    };
  });
}

export const voucherPayResolvers: Resolvers = {
  Query: {
    voucherDues: async (_, { voucher }, context) => {
      const mine = { _id: voucher, kind: 'VOUCHER', obligor: context.actor.organisation };
      const named = await voucherParts.findOne(context, mine);
      const parts = named === null ? [] : await livePartsOf(context, named.voucher.issue);
      const known = await knownOn(context, parts);
      return parts.flatMap((part) => duesOn(part, known, context.clock.now()));
    },
  },
  Mutation: {
    voucherIssuePay: (_, { input }, { run }) => run(voucherIssuePay, input),
  },
  VoucherDue: {
    holder: ({ holder }, _, context) => organisationById(context, holder),
    awaited: ({ awaited }) => yuan(awaited),
    toPay: ({ toPay }) => yuan(toPay),
    lateInterest: ({ lateInterest }) => lateInterest && yuan(lateInterest),
  },
};
