import { rollForward } from '../kernel/calendar.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { notFound, refuse } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Job } from '../platform/jobs.js';
import { performForNews } from '../platform/perform-for-news.js';
import { paymentInstructions } from '../settlement/index.js';
import { isLive } from './deal.js';
import { deals, writeDeal } from './deals.store.js';
import { planFor } from './payments.service.js';

interface DayAsk {
  readonly deal: string;
}

/**
 * The platform's own act: a last day for payment that rested on holidays which were not published yet is counted again with the
 * published ones. It is the one term that is not frozen at acceptance, and says so from the start (`payableOnProvisional`).
 */
export const dealPayableOnFix = act({
  name: 'dealPayableOnFix',
  keyed: false,
  async decide(unit, _actor, input: DayAsk) {
    const deal = await deals.byId(unit, input.deal);
    if (deal === null) return notFound('deal', input.deal, 'deal');
    const { payableOn, payableOnProvisional, dueOn } = deal.terms;
    const rolled = rollForward(dueOn);
    const stands = !payableOnProvisional || (rolled.provisional && rolled.on === payableOn);
    if (stands || !isLive(deal)) return refuse('PAYABLE_ON_STANDS', { payableOn }, 'deal');
    const terms = { ...deal.terms, payableOn: rolled.on, payableOnProvisional: rolled.provisional };
    await writeDeal(unit, deal, { terms });
    unit.onBehalfOf(deal.lender);
    unit.note({ before: { payableOn }, after: { payableOn: rolled.on } });
    unit.tell('DealDayFixed', deal._id, { deal: deal._id, before: payableOn, after: rolled.on });
    return { deal: deal._id };
  },
});

/** Looks at every deal whose day is provisional: there are few, those due beyond what the State Council has published. */
const fixDays: Job = {
  name: 'payments.fixDays',
  every: 'DAY',
  async run(platform) {
    for await (const { _id } of deals.each(platform, { 'terms.payableOnProvisional': true }))
      await performForNews(platform, dealPayableOnFix, { deal: _id });
  },
};

/** Payments whose amount or day is that of one day only, or provisional, are instructed anew for today; so is what is late. */
const planAnew: Job = {
  name: 'payments.planAnew',
  every: 'DAY',
  async run(platform) {
    const late = { purpose: 'REPAYMENT', dueOn: { $lt: shanghaiDateOf(platform.clock.now()) } };
    const ofTheDay = { state: 'PLANNED', $or: [{ onThatDayOnly: true }, { dueOnProvisional: true }, late] };
    const affected = new Set<string>();
    for await (const { deal } of paymentInstructions.each(platform, ofTheDay)) affected.add(deal);
    for (const deal of affected) await planFor(platform, deal);
  },
};

export const paymentJobs: readonly Job[] = [fixDays, planAnew];
