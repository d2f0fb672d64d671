import { heldBy, reverifyInvoices } from '../assets/index.js';
import { isRefused, notFound, refuse, type Decision } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import type { Consumer } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Platform, Unit } from '../platform/unit.js';
import { recheckLimits } from '../risk/index.js';
import { entriesOfDeal, searchRegister } from '../title/index.js';
import { payoutUnderWay } from './cancel.service.js';
import type { ConditionName, ConditionResult } from './condition.js';
import { isMet, withResults, wrongState, type Deal } from './deal.js';
import { conditionsOf } from './deal-assets.js';
import { deals, writeDeal } from './deals.store.js';
import { visibleDeals } from './deals.policy.js';
import { uncoveredRefusal } from './encumbrance.js';

interface DealAsk {
  readonly deal: string;
}

/** What the counterparts answer about a deal's assets, the limits, and what is left of the assets. A failed check is a result. */
export async function checkAll(platform: Platform, deal: Deal): Promise<ConditionResult[]> {
  const assets = deal.items.map(({ asset }) => asset);
  const searched = await searchRegister(platform, assets, deal._id);
  const verified = await reverifyInvoices(platform, assets);
  const limits = await recheckLimits(platform, deal._id);
  // After the invoices, which may have been found reduced just now.
  const uncovered = uncoveredRefusal(await heldBy(platform, deal._id));
  return [
    resultOf('REGISTER_SEARCHED', searched, isRefused(searched) ? null : searched.resultHash),
    resultOf('INVOICE_VERIFIED', verified, isRefused(verified) ? null : verified.checkedAt.toISOString()),
    resultOf('LIMITS_CHECKED', isRefused(limits) ? limits : (uncovered ?? limits), null),
  ];
}

function resultOf(name: ConditionName, answer: Decision<unknown>, evidence: string | null): ConditionResult {
  return { name, failure: isRefused(answer) ? { code: answer.code, facts: answer.facts } : null, evidence };
}

/** Looks at the outside conditions and writes down what was found. Ready follows by itself. */
function checking(name: string) {
  return act({
    name,
    keyed: false,
    async prepare(platform, actor, input: DealAsk) {
      const deal = await checkable(platform, actor, input.deal);
      return isRefused(deal) ? deal : { results: await checkAll(platform, deal) };
    },
    async decide(unit, actor, input: DealAsk, { results }) {
      const deal = await checkable(unit, actor, input.deal);
      if (isRefused(deal)) return deal;
      await takeOver(unit, deal, results);
      return { deal: deal._id };
    },
  });
}

/** The platform's own check right after acceptance. */
export const dealCheck = checking('dealCheck');
/** The same, asked again by the lender. */
export const dealRecheck = checking('dealRecheck');

async function checkable(place: Platform | Unit, actor: Actor, id: string): Promise<Decision<Deal>> {
  const deal = await deals.findOne(place, { $and: [{ _id: id }, visibleDeals(actor)] });
  const foreign = actor.kind !== 'SYSTEM' && deal?.lender !== actor.organisation;
  if (deal === null || foreign) return notFound('deal', id, 'deal');
  return wrongState(deal, 'recheck') ?? deal;
}

/** Writes results down and tells when the deal has become ready, or is so no more. */
export async function takeOver(unit: Unit, deal: Deal, results: readonly ConditionResult[]): Promise<void> {
  const found = withResults(deal, results, unit.now);
  await writeDeal(unit, deal, found);
  if (unit.actor.kind === 'SYSTEM') unit.onBehalfOf(deal.lender);
  if (found.state === deal.state) return;
  unit.tell(found.state === 'READY' ? 'DealReady' : 'DealNotReady', deal._id, { deal: deal._id });
  if (found.state === 'READY' || (await payoutUnderWay(unit, deal)) === null) return;
  const failed = found.conditions.flatMap(({ name, metAt }) => (metAt === null ? [name] : []));
  unit.tell('PayoutUnfounded', deal._id, { deal: deal._id, failed: failed.join(', ') });
}

/** The platform's own act when the last of the deal's filings is registered. */
export const dealRegistered = act({
  name: 'dealRegistered',
  keyed: false,
  async decide(unit, _actor, input: DealAsk) {
    const deal = await deals.byId(unit, input.deal);
    if (deal === null) return notFound('deal', input.deal, 'deal');
    const closed = wrongState(deal, 'recheck');
    if (closed) return closed;
    const registered = (await entriesOfDeal(unit, deal._id)).filter(({ step }) => step === 'REGISTERED');
    const whole = deal.items
      .filter(({ asset }) => conditionsOf(asset, deal).includes('REGISTERED'))
      .every(({ asset }) => registered.some((entry) => entry.asset === asset));
    if (isMet(deal, 'REGISTERED') || !whole)
      return refuse('WRONG_STATE', {
        noun: 'registration',
        state: deal.state,
        act: 'register',
        allowed: '—',
      });
    const evidence = registered.map(({ registrationNo }) => registrationNo).join(', ');
    await takeOver(unit, deal, [{ name: 'REGISTERED', failure: null, evidence }]);
    return { deal: deal._id };
  },
});

/** Refused by rule is as good as done here: the deal has moved on, or another delivery of the same news was first. */
export const checkAccepted: Consumer = {
  name: 'deals.checkAccepted',
  on: 'DealAccepted',
  async take(platform, { data }) {
    const deal = await deals.byId(platform, (data as unknown as DealAsk).deal);
    const checked = deal?.conditions.some(
      ({ name, checkedAt }) => name === 'LIMITS_CHECKED' && checkedAt !== null,
    );
    if (deal && !checked) await performForNews(platform, dealCheck, { deal: deal._id });
  },
};

export const noteRegistered: Consumer = {
  name: 'deals.noteRegistered',
  on: 'TitleRegistered',
  async take(platform, { data }) {
    await performForNews(platform, dealRegistered, { deal: (data as unknown as DealAsk).deal });
  },
};
