import type { Resolvers } from '../generated/schema.js';
import { Decimal } from '../kernel/decimal.js';
import { ownRequests } from '../financing/index.js';
import { organisationById } from '../parties/index.js';
import { page } from '../platform/database/page.js';
import type { Place } from '../platform/database/collection.js';
import { storedAnswer } from './book.store.js';
import { awards, runs, schedules, THE_SCHEDULE, THE_SLOT, windows, windowSlots } from './clearing.store.js';
import { explain } from './explanation.js';
import { sentencesOf } from './explanation.words.js';
import { lenderView } from './lender-view.js';
import { compareMechanisms } from './mechanisms.js';
import { replayRun } from './replay.js';
import { runMoves } from './run.js';
import { clearingRunCancel } from './run.service.js';
import { nextClearing } from './schedule.js';
import { clearingScheduleEnd, clearingScheduleSet } from './schedule.service.js';
import { windowMoves } from './window.js';
import { clearingRunStart, clearingWindowOpen } from './window.service.js';

const money = (amount: Decimal) => ({ amount, currency: 'CNY' });
const moneyOrNull = (amount: Decimal | null) => amount && money(amount);

const MOST_PRICES = 100;
const MOST_AWARDS = 1_000;

async function pricesOf(place: Place, run: string) {
  const answer = await storedAnswer(place, run);
  const all = Object.entries({ ...answer?.prices.lenders, ...answer?.prices.caps });
  return all
    .map(([of, price]) => ({ of, price: new Decimal(price) }))
    .filter(({ price }) => price.greaterThan(0))
    .sort((a, b) => b.price.comparedTo(a.price) || (a.of < b.of ? -1 : 1))
    .slice(0, MOST_PRICES);
}

async function windowStanding(place: Place) {
  const slot = await windowSlots.byId(place, THE_SLOT);
  return slot && windows.byId(place, slot.window);
}

async function theSchedule(place: Place) {
  const schedule = await schedules.byId(place, THE_SCHEDULE);
  if (schedule === null) throw new Error('the schedule is missing');
  return schedule;
}

export const clearingResolvers: Resolvers = {
  Query: {
    clearingSchedule: (_, __, context) => schedules.findOne(context, { _id: THE_SCHEDULE, endedAt: null }),
    clearingWindowStanding: (_, __, context) => windowStanding(context),
    clearingWindow: (_, { id }, context) => windows.byId(context, id),
    clearingRun: (_, { id }, context) => runs.byId(context, id),
    clearingRuns: (_, { first, after }, context) => page(runs, context, {}, 'startedAt', { first, after }),
    clearingRunReplay: (_, { run }, context) => replayRun(context, run),
    clearingExplanation: (_, { request }, context) => explain(context, ownRequests(context.actor), request),
    clearingLenderView: (_, { run }, context) => lenderView(context, context.actor.organisation, run),
    mechanismCompare: (_, { run }, context) => compareMechanisms(context, run),
  },
  Mutation: {
    clearingScheduleSet: (_, { input }, { run }) => run(clearingScheduleSet, input),
    clearingScheduleEnd: (_, __, { run }) => run(clearingScheduleEnd, {}),
    clearingWindowOpen: (_, { input }, { run }) => run(clearingWindowOpen, input),
    clearingRunStart: (_, { input }, { run }) => run(clearingRunStart, input),
    clearingRunCancel: (_, { input }, { run }) => run(clearingRunCancel, input),
  },
  ClearingScheduleSetSuccess: { clearingSchedule: (_, __, context) => theSchedule(context) },
  ClearingScheduleEndSuccess: { clearingSchedule: (_, __, context) => theSchedule(context) },
  ClearingSchedule: {
    next: (schedule, _, { clock }) => nextClearing(schedule, clock.now()),
  },
  ClearingWindow: {
    id: ({ _id }) => _id,
    runs: ({ runs: ids }, _, context) =>
      runs.find(context, { _id: { $in: ids } }, { sort: { round: 1 }, limit: 2 }),
    allowedActions: ({ state }) => windowMoves.allowed(state).filter((act) => act === 'run'),
  },
  ClearingPolicyWeights: {
    micro: ({ sizeClasses }) => sizeClasses.MICRO,
    small: ({ sizeClasses }) => sizeClasses.SMALL,
    medium: ({ sizeClasses }) => sizeClasses.MEDIUM,
    large: ({ sizeClasses }) => sizeClasses.LARGE,
  },
  ClearingRun: {
    id: ({ _id }) => _id,
    window: async ({ window }, _, context) => {
      const found = await windows.byId(context, window);
      if (found === null) throw new Error(`window ${window} is missing`);
      return found;
    },
    lenders: ({ counts }) => counts?.lenders ?? null,
    caps: ({ counts }) => counts?.caps ?? null,
    requests: ({ counts }) => counts?.requests ?? null,
    edges: ({ counts }) => counts?.edges ?? null,
    prices: ({ _id }, _, context) => pricesOf(context, _id),
    awards: ({ _id }, _, context) => awards.find(context, { run: _id }, { limit: MOST_AWARDS }),
    allowedActions: ({ state }) => runMoves.allowed(state).filter((act) => act === 'cancel'),
  },
  ClearingRunProgress: {
    value: ({ value }) => moneyOrNull(value),
    bound: ({ bound }) => moneyOrNull(bound),
  },
  ClearingRunResult: {
    value: ({ value }) => money(value),
    bound: ({ bound }) => moneyOrNull(bound),
    finance: ({ finance }) => money(finance),
    cost: ({ cost }) => money(cost),
    checkConfirmed: ({ checkProblems }) => checkProblems.length === 0,
  },
  ClearingExplanation: {
    runId: ({ run }) => run,
    requestId: ({ request }) => request,
    amountLess: ({ amountLess }) => moneyOrNull(amountLess),
    amountFunded: ({ amountFunded }) => moneyOrNull(amountFunded),
    sentences: (explanation, _, { locale }) => sentencesOf(explanation, locale),
  },
  ClearingLenderView: {
    runId: ({ run }) => run,
    finance: ({ finance }) => money(finance),
  },
  ClearingMore: {
    mandateId: ({ mandate }) => mandate,
    more: ({ more }) => money(more),
    finance: ({ finance }) => moneyOrNull(finance),
    income: ({ income }) => moneyOrNull(income),
    value: ({ value }) => money(value),
  },
  MechanismRow: {
    value: ({ value }) => money(value),
    finance: ({ finance }) => money(finance),
    cost: ({ cost }) => money(cost),
  },
  MechanismSizeClass: { finance: ({ finance }) => money(finance) },
  ClearingAward: {
    requestId: ({ request }) => request,
    lender: ({ lender }, _, context) => organisationById(context, lender),
    mandateId: ({ mandate }) => mandate,
    finance: ({ finance }) => money(finance),
    offerId: ({ offer }) => offer,
  },
};
