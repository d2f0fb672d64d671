import { shanghaiDateOf } from '../kernel/dates.js';
import { toMoneyText } from '../kernel/decimal.js';
import { notFound, refuse, type Refusal } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Job } from '../platform/jobs.js';
import { performForNews } from '../platform/perform-for-news.js';
import { totalOf } from '../settlement/index.js';
import { giveBack, payoutUnderWay } from './cancel.service.js';
import { dealMoves, overdueDays, OWING, type Deal } from './deal.js';
import { deals, writeDeal } from './deals.store.js';
import { isTooLateToPayOut, OVERDUE_STEPS, stepReached, waitsTooLong } from './overdue.js';
import { owedOn } from './recovery.js';

interface DealAsk {
  readonly deal: string;
}

const LAST_STEP = OVERDUE_STEPS.at(-1) ?? 0;

/** There is nothing to tell: another replica was first, or the deal has moved on. */
const nothingDue = (deal: Deal, what: string): Refusal =>
  refuse('WRONG_STATE', { noun: 'deal', state: deal.state, act: what, allowed: '—' });

/** Tells that a deal is overdue, once for each step; after a long silence only the last step that was reached. */
export const dealOverdueNote = act({
  name: 'dealOverdueNote',
  keyed: false,
  async decide(unit, _actor, input: DealAsk) {
    const deal = await deals.byId(unit, input.deal);
    if (deal === null) return notFound('deal', input.deal, 'deal');
    const today = shanghaiDateOf(unit.now);
    const days = overdueDays(deal, today);
    const step = stepReached(days);
    if (step <= (deal.overdueStep ?? 0)) return nothingDue(deal, 'tell overdue');
    await writeDeal(unit, deal, { overdueStep: step });
    unit.onBehalfOf(deal.lender);
    const owed = toMoneyText(totalOf(owedOn(deal, today)));
    unit.tell('DealOverdue', deal._id, { deal: deal._id, step, days, owed });
    return { deal: deal._id };
  },
});

/** A deal whose money has not left for long is told once; when it can leave no more, the platform cancels the deal. */
export const dealWaitNote = act({
  name: 'dealWaitNote',
  keyed: false,
  async decide(unit, _actor, input: DealAsk) {
    const deal = await deals.byId(unit, input.deal);
    if (deal === null) return notFound('deal', input.deal, 'deal');
    const cancelled = dealMoves.next(deal.state, 'cancel');
    const today = shanghaiDateOf(unit.now);
    if (cancelled === null || !waitsTooLong(deal, today)) return nothingDue(deal, 'tell waiting');
    unit.onBehalfOf(deal.lender);
    if (isTooLateToPayOut(deal, today) && (await payoutUnderWay(unit, deal)) === null) {
      const why = { at: unit.now, by: '', reason: `The finance was due on ${deal.terms.dueOn}.` };
      await writeDeal(unit, deal, { state: cancelled, cancelled: why });
      await giveBack(unit, deal, 'CANCELLED');
      unit.tell('DealCancelled', deal._id, { deal: deal._id, by: '' });
      return { deal: deal._id };
    }
    if (deal.waitTold === true) return nothingDue(deal, 'tell waiting');
    await writeDeal(unit, deal, { waitTold: true });
    unit.tell('DealWaitsLong', deal._id, { deal: deal._id, state: deal.state });
    return { deal: deal._id };
  },
});

/** Every day: which deals are late, and by how much. */
export const overdueJob: Job = {
  name: 'deals.overdue',
  every: 'DAY',
  async run(platform) {
    const today = shanghaiDateOf(platform.clock.now());
    const late = { state: { $in: [...OWING] }, 'terms.payableOn': { $lt: today } };
    for await (const deal of deals.each(platform, late)) {
      const told = deal.overdueStep ?? 0;
      if (told < LAST_STEP && stepReached(overdueDays(deal, today)) > told)
        await performForNews(platform, dealOverdueNote, { deal: deal._id });
    }
  },
};

/** Every day: which accepted deals wait for their money for too long. */
export const waitingJob: Job = {
  name: 'deals.waiting',
  every: 'DAY',
  async run(platform) {
    const today = shanghaiDateOf(platform.clock.now());
    for await (const deal of deals.each(platform, { state: { $in: ['ACCEPTED', 'READY'] } })) {
      const due = deal.waitTold !== true || isTooLateToPayOut(deal, today);
      if (due && waitsTooLong(deal, today)) await performForNews(platform, dealWaitNote, { deal: deal._id });
    }
  },
};
