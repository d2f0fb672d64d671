/** What may befall a deal, by name. Most is tried where it fits; what does not fit is refused, or there is nothing to try. */
import { receivables, type Receivable } from '../../src/assets/index.js';
import { redFlushRecord } from '../../src/assets/reverify.service.js';
import { dealCancel } from '../../src/deals/cancel.service.js';
import {
  receivableContest,
  receivableContestLift,
  receivableSetOffOppose,
} from '../../src/deals/contest.service.js';
import { debtorPaymentAnswer, debtorPaymentRecord } from '../../src/deals/debtor-payment.service.js';
import { dealNotices } from '../../src/deals/deals.store.js';
import { dilutionClaimSettle } from '../../src/deals/dilution.service.js';
import { dilutionClaims } from '../../src/deals/dilution.store.js';
import { dealDisburse } from '../../src/deals/disburse.service.js';
import { debtorPayments, type Deal } from '../../src/deals/index.js';
import { dealNoticeGive } from '../../src/deals/notice-give.service.js';
import { dealNoticeAcknowledge } from '../../src/deals/notice.service.js';
import { paymentConfirm } from '../../src/deals/payment-confirm.service.js';
import {
  dealBuyBack,
  dealClaimsRelease,
  dealEnforce,
  dealRecourseDemand,
  dealWriteOff,
} from '../../src/deals/recovery.service.js';
import { openSurplus, owedOn } from '../../src/deals/recovery.js';
import { dealFeeCharge, repaymentRecord } from '../../src/deals/repayment.service.js';
import { repaymentReverse } from '../../src/deals/reversal.service.js';
import { standingOf } from '../../src/deals/support.js';
import { dealSupportPaymentRecord } from '../../src/deals/support.service.js';
import { dealSurplusSettle } from '../../src/deals/surplus.service.js';
import { addDays, type PlainDate } from '../../src/kernel/dates.js';
import { Decimal, min, ZERO } from '../../src/kernel/decimal.js';
import { perform } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import type { Decision } from '../../src/kernel/decision.js';
import { endToEndIdOf, paymentInstructions, totalOf } from '../../src/settlement/index.js';
import { titleAmend } from '../../src/title/change.service.js';
import { newKey } from '../financing/case.js';
import { at, LENT_ON } from './case.js';
import type { Stage } from './random-case.js';

/** What a command is given: the deal as it is now, an amount, and a number for whatever else is to be chosen. */
export interface Play {
  readonly stage: Stage;
  readonly deal: Deal;
  readonly amount: Decimal;
  readonly pick: number;
}
type Command = (play: Play) => Promise<Decision<object> | null>;

const why = { reason: '随机' };
const money = ({ stage, amount }: Play, on: PlainDate = stage.today()) => ({
  amount,
  on,
  reference: newKey(),
});
const totalNow = ({ stage, deal }: Play): Decimal =>
  deal.balance === null ? ZERO : totalOf(owedOn(deal, stage.today()));
const chosen = <T>(all: readonly T[], pick: number): T | undefined => all[pick % all.length];
const receivableOf = async ({ stage, deal, pick }: Play): Promise<Receivable> =>
  (await receivables.byId(stage.market.world.platform, chosen(deal.items, pick)!.asset))!;
const platformOf = (stage: Stage) => stage.market.world.platform;
const MANY = { limit: 100 };
const ofOrganisation = (stage: Stage, of: 'bank' | 'seller' | 'debtor'): string =>
  stage.market[of].organisation._id;

const repay =
  (payer: 'DEBTOR' | 'SELLER', amountOf: (play: Play) => Decimal, daysAgo = 0): Command =>
  (play) => {
    const paid = money(play, addDays(play.stage.today(), -daysAgo));
    const input = { deal: play.deal._id, payer, ...paid, amount: amountOf(play) };
    return play.stage.act(play.deal.lender, repaymentRecord, input);
  };

/** A payment of any day of the loan, which may be put before others. */
const lateDated: Command = (play) => {
  const { stage, deal, pick } = play;
  const paid = money(play, addDays(LENT_ON, pick * 16));
  const payer = pick % 3 === 0 ? 'SELLER' : 'DEBTOR';
  return stage.act(deal.lender, repaymentRecord, { deal: deal._id, payer, ...paid });
};

const reversed =
  (which: (deal: Deal, pick: number) => { readonly id: string } | undefined): Command =>
  async ({ stage, deal, pick }) => {
    const one = which(deal, pick);
    if (one === undefined) return null;
    return stage.act(deal.lender, repaymentReverse, { deal: deal._id, repayment: one.id, ...why });
  };

/** Pays the first thing that is due because of a guarantee or subsidy, all of it or part. */
const supportPaid: Command = ({ stage, deal, amount, pick }) => {
  for (const support of deal.supports ?? []) {
    const due = Object.entries(standingOf(deal, support).due).filter(([, one]) => one.greaterThan(0));
    const [purpose, most] = (chosen(due, pick) ?? []) as ['FEE', Decimal] | [];
    if (purpose === undefined || most === undefined) continue;
    const by = ['LOSS', 'RETURN'].includes(purpose) ? deal.lender : support.by;
    const paid = {
      amount: pick % 3 === 0 ? min(most, amount) : most,
      on: stage.today(),
      reference: newKey(),
    };
    return stage.act(by, dealSupportPaymentRecord, { deal: deal._id, support: support.id, purpose, ...paid });
  }
  return Promise.resolve(null);
};

/** The tax administration says that more of the invoice was red-flushed. */
const redFlushed: Command = async (play) => {
  const { _id: asset, invoices } = await receivableOf(play);
  const [invoice] = invoices;
  const total = min(invoice!.total, invoice!.redFlushed.plus(play.amount));
  const said = { asset, document: invoice!.number, redFlushed: total };
  return perform(play.stage.market.world.platform, SYSTEM, redFlushRecord, said);
};

const contest =
  (ground: 'DISPUTE' | 'SET_OFF'): Command =>
  async (play) => {
    const { _id: receivable, obligor } = await receivableOf(play);
    const today = play.stage.today();
    const own = { arisenOn: addDays(today, -300), ownClaimDueOn: addDays(today, -10), sameContract: true };
    const input = { receivable, ground, amount: play.amount, ...why };
    return play.stage.act(obligor, receivableContest, ground === 'SET_OFF' ? { ...input, ...own } : input);
  };

/** Any contest of any deal: there are few. */
const answerContest =
  (which: 'lift' | 'oppose'): Command =>
  async ({ stage, deal, pick }) => {
    const found = await receivables.find(platformOf(stage), { 'contests.0': { $exists: true } }, MANY);
    const all = found.flatMap(({ _id: receivable, contests }) =>
      (contests ?? []).map(({ id: contest, ground }) => ({ receivable, contest, ground })),
    );
    const one = chosen(
      all.filter(({ ground }) => which === 'lift' || ground === 'SET_OFF'),
      pick,
    );
    if (one === undefined) return null;
    const { receivable, contest } = one;
    return which === 'lift'
      ? stage.act(ofOrganisation(stage, 'debtor'), receivableContestLift, { receivable, contest })
      : stage.act(deal.lender, receivableSetOffOppose, { receivable, contest, ...why });
  };

const dilutionSettled: Command = async (play) => {
  const { stage, deal, pick } = play;
  const claims = await dilutionClaims.find(platformOf(stage), {}, MANY);
  const claim = chosen(
    claims.filter(({ amount, settled }) => amount.greaterThan(settled)),
    pick,
  );
  if (claim === undefined) return null;
  const open = claim.amount.minus(claim.settled);
  const amount = pick % 2 === 0 ? open : min(open, play.amount);
  return stage.act(deal.lender, dilutionClaimSettle, { claim: claim._id, ...money(play), amount });
};

/** The debtor says that it has paid its seller, rightly or wrongly, or the lender. */
const stated: Command = async (play) => {
  const { stage, amount, pick } = play;
  const { _id: receivable, obligor } = await receivableOf(play);
  const to = ofOrganisation(stage, pick % 3 === 0 ? 'bank' : 'seller');
  const paidAt = platformOf(stage).clock.now();
  return stage.act(obligor, debtorPaymentRecord, { receivable, to, amount, paidAt, reference: newKey() });
};

const statedAnswered: Command = async ({ stage, pick }) => {
  const open = { state: { $in: ['UNPROVEN', 'STATED'] } };
  const payment = chosen(await debtorPayments.find(platformOf(stage), open, MANY), pick);
  if (payment === undefined) return null;
  const input = { payment: payment._id, received: pick % 2 === 0, ...(pick % 2 === 0 ? {} : why) };
  return stage.act(
    pick % 3 === 0 ? (payment.awaits?.[0] ?? payment.to) : payment.to,
    debtorPaymentAnswer,
    input,
  );
};

/** The lender's bank says that something on an instruction has arrived or left: exactly, in part or too much. */
const bankSays: Command = async (play) => {
  const { stage, deal, pick } = play;
  const live = { deal: deal._id, state: { $in: ['PLANNED', 'EXPORTED'] } };
  const one = chosen(await paymentInstructions.find(platformOf(stage), live, MANY), pick);
  if (!one?.payerAccount || !one.payeeAccount) return null;
  const amount = pick % 4 === 0 ? play.amount : one.amount;
  const input = {
    ...{ bankReference: newKey(), endToEndId: endToEndIdOf(one), amount, on: stage.today() },
    direction: one.payee === deal.lender ? ('CREDIT' as const) : ('DEBIT' as const),
    ...{ fromAccount: one.payerAccount.number, toAccount: one.payeeAccount.number },
  };
  return stage.act(deal.lender, paymentConfirm, input);
};

const acknowledged: Command = async ({ stage, pick }) => {
  const notice = chosen(await dealNotices.find(platformOf(stage), { state: 'MADE' }, MANY), pick);
  return notice === undefined
    ? null
    : stage.act(notice.debtor, dealNoticeAcknowledge, { notice: notice._id });
};

/** The lender gives up part of what it has registered. */
const amended: Command = async (play) => {
  const { stage, deal, pick } = play;
  const item = chosen(deal.items, pick)!;
  const amount = item.amount.minus(min(play.amount, new Decimal(50_000)));
  return stage.act(deal.lender, titleAmend, { filing: `${deal._id}:${item.asset}`, amount, ...why });
};

/** Some days go by, and what falls due by the clock happens. */
const daysPass: Command = async ({ stage, pick }) => {
  const later = at(addDays(stage.today(), 1 + (pick % 4)), '10:00');
  platformOf(stage).clock.set(later);
  await stage.pulse.beat();
  return null;
};

const newsGoesOut: Command = async ({ stage }) => {
  await stage.pulse.beat();
  return null;
};

/** One of those that were not paid out when the play began. */
const waiting = ({ stage, pick }: Play): Promise<Deal> =>
  stage.deal(stage.deals.at(pick % 2 === 0 ? -1 : -2)!);

export const COMMANDS: Readonly<Record<string, Command>> = {
  daysPass,
  newsGoesOut,
  debtorPays: repay('DEBTOR', ({ amount }) => amount),
  debtorPaidBefore: repay('DEBTOR', ({ amount }) => amount, 2),
  debtorPaysAll: repay('DEBTOR', totalNow),
  sellerPays: repay('SELLER', ({ amount }) => amount),
  sellerPaysAll: repay('SELLER', totalNow),
  costs: ({ stage, deal, amount }) =>
    stage.act(deal.lender, dealFeeCharge, {
      deal: deal._id,
      amount: min(amount, new Decimal(1_200)),
      ...why,
    }),
  demand: ({ stage, deal }) => stage.act(deal.lender, dealRecourseDemand, { deal: deal._id, ...why }),
  boughtBack: (play) =>
    play.stage.act(play.deal.lender, dealBuyBack, {
      deal: play.deal._id,
      ...money(play),
      amount: totalNow(play),
    }),
  enforce: ({ stage, deal }) => stage.act(deal.lender, dealEnforce, { deal: deal._id, ...why }),
  writeOff: ({ stage, deal }) => stage.act(deal.lender, dealWriteOff, { deal: deal._id, ...why }),
  release: ({ stage, deal }) => stage.act(deal.lender, dealClaimsRelease, { deal: deal._id, ...why }),
  surplusPaid: (play) => {
    const amount = play.pick % 2 === 0 ? openSurplus(play.deal) : play.amount;
    return play.stage.act(play.deal.lender, dealSurplusSettle, {
      deal: play.deal._id,
      ...money(play),
      amount,
    });
  },
  reverse: reversed((deal) => deal.repayments.at(-1)),
  reverseAny: reversed((deal, pick) => chosen(deal.repayments, pick)),
  lateDated,
  supportPaid,
  redFlushed,
  dispute: contest('DISPUTE'),
  setOff: contest('SET_OFF'),
  lift: answerContest('lift'),
  oppose: answerContest('oppose'),
  dilutionSettled,
  stated,
  statedAnswered,
  bankSays,
  tellDebtor: ({ stage, deal, pick }) => {
    const cause = (['OVERDUE', 'DILUTION', 'AGREED'] as const)[pick % 3]!;
    return stage.act(deal.lender, dealNoticeGive, { deal: deal._id, cause, ...why });
  },
  acknowledged,
  amended,
  payOut: async (play) => {
    const deal = (await waiting(play))._id;
    return play.stage.act(play.deal.lender, dealDisburse, {
      deal,
      on: play.stage.today(),
      reference: newKey(),
    });
  },
  cancel: async (play) => {
    const { _id, lender, seller } = await waiting(play);
    return play.stage.act(play.pick % 3 === 0 ? lender : seller, dealCancel, { deal: _id, ...why });
  },
};
