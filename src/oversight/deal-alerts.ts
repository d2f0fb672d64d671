import { dealCollection } from '../deals/index.js';
import { toMoneyText } from '../kernel/decimal.js';
import type { Consumer, OutboxEvent } from '../platform/outbox.js';
import type { Platform } from '../platform/unit.js';
import { endToEndIdOf, paymentInstructions } from '../settlement/index.js';
import type { AlertKind } from './alert.js';
import { raise } from './alert.service.js';

type Facts = Readonly<Record<string, string>>;

/** An alert about a deal, named after its seller. */
const aboutDeal = (on: string, kind: AlertKind, factsOf: (event: OutboxEvent) => Facts): Consumer => ({
  name: `oversight.${on}`,
  on,
  async take(platform: Platform, event: OutboxEvent) {
    const { deal } = event.data as { deal: string };
    const found = await dealCollection.byId(platform, deal);
    if (found === null) return;
    await raise(platform, event, { kind, organisation: found.seller, about: deal, facts: factsOf(event) });
  },
});

/** Of an event's data, these fields as texts. */
const only =
  (...names: readonly string[]) =>
  ({ data }: OutboxEvent): Facts =>
    Object.fromEntries(names.map((name) => [name, String(data[name])]));

/** What a bank says about money for a deal, where the outcome is worth an alert. */
const flaggedMoney: Consumer = {
  name: 'oversight.PaymentFlagged',
  on: 'PaymentFlagged',
  async take(platform: Platform, event: OutboxEvent) {
    const { deal, outcome } = event.data as { deal: string | null; outcome: string };
    const kind = FLAGGED[outcome];
    const found = kind && deal !== null ? await dealCollection.byId(platform, deal) : null;
    if (!kind || found === null) return;
    const facts = only('entry', 'instruction')(event);
    await raise(platform, event, { kind, organisation: found.seller, about: found._id, facts });
  },
};
const FLAGGED: Readonly<Record<string, AlertKind>> = {
  WRONG_ACCOUNT: 'WRONG_ACCOUNT',
  REVERSAL: 'PAYMENT_REVERSED',
};

/** Told to the payer, whose people have exported the payment: only they can stop it at their bank. */
const paymentToStop: Consumer = {
  name: 'oversight.PaymentCancelledAfterExport',
  on: 'PaymentCancelledAfterExport',
  async take(platform: Platform, event: OutboxEvent) {
    const { instruction, deal } = event.data as { instruction: string; deal: string };
    const [one, found] = [
      await paymentInstructions.byId(platform, instruction),
      await dealCollection.byId(platform, deal),
    ];
    if (one === null || found === null) return;
    const { payer, amount, file, payeeAccount } = one;
    const facts = {
      ...{ instruction, endToEndId: endToEndIdOf(one), file: file ?? '—', amount: toMoneyText(amount) },
      ...{ account: payeeAccount?.number ?? '—', bank: payeeAccount?.bankName ?? '—' },
    };
    const alert = { kind: 'PAYMENT_TO_STOP', organisation: found.seller, about: deal, facts } as const;
    await raise(platform, event, { ...alert, to: payer });
  },
};

/** An alert about what a debtor says that it has paid, named after the debtor. */
const aboutPayment = (on: string, kind: AlertKind): Consumer => ({
  name: `oversight.${on}`,
  on,
  async take(platform: Platform, event: OutboxEvent) {
    const { debtor, receivable } = event.data as { debtor: string; receivable: string };
    const facts = only('payment', 'to', 'amount')(event);
    await raise(platform, event, { kind, organisation: debtor, about: receivable, facts });
  },
});

/** Told to the debtor, which has to prove it or to pay, and to those who watch. */
const paymentUnproven: Consumer = {
  name: 'oversight.DebtorPaymentLapsed',
  on: 'DebtorPaymentLapsed',
  async take(platform: Platform, event: OutboxEvent) {
    const { debtor, receivable } = event.data as { debtor: string; receivable: string };
    const facts = only('payment', 'to', 'amount', 'days')(event);
    const alert = { kind: 'PAYMENT_UNPROVEN', organisation: debtor, about: receivable, facts } as const;
    await raise(platform, event, alert);
    await raise(platform, event, { ...alert, to: debtor }, `${event._id}:${debtor}`);
  },
};

export const dealAlertConsumers: readonly Consumer[] = [
  flaggedMoney,
  paymentToStop,
  paymentUnproven,
  aboutDeal('PayeeAccountChanged', 'COLLECTION_ACCOUNT_CHANGED', only('payer', 'payee', 'purpose')),
  aboutDeal('DealOverdue', 'DEAL_OVERDUE', only('step', 'days', 'owed')),
  aboutDeal('DealWaitsLong', 'DEAL_WAITS_LONG', only('state')),
  aboutDeal('DealPaidAfterCancel', 'PAID_AFTER_CANCEL', only('amount')),
  aboutDeal('PayoutUnfounded', 'PAYOUT_UNFOUNDED', only('failed')),
  aboutDeal('DealDiluted', 'CLAIM_DILUTED', only('claim', 'asset', 'amount', 'cause')),
  aboutPayment('DebtorPaidWrongParty', 'PAID_WRONG_PARTY'),
  aboutPayment('DebtorPaymentContested', 'PAYMENT_CONTESTED'),
];
