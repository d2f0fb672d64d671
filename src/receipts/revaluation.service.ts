import { addDays, daysBetween, shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { problem, refuse } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import { inOrder, type Problems } from '../platform/checks.js';
import type { Place } from '../platform/database/collection.js';
import type { Sweep } from '../platform/module.js';
import type { Platform } from '../platform/unit.js';
import { goodsCatalogue } from './goods.store.js';
import type { Pledge } from './pledge.js';
import { pledges } from './pledge.store.js';
import type { Receipt } from './receipt.js';
import { receipts, receiptsByIds } from './receipt.store.js';
import { valuesOver, type DayValue, type Feed, type Revaluation } from './revaluation.js';
import { feedOf, revaluations, takeTurn, writeHistory } from './revaluation.store.js';

interface StartAsk {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export const LONGEST_DAYS = 400;
const RECEIPTS = { kind: 'WAREHOUSE_RECEIPT', state: 'VALUED' };
const PLEDGES = { state: 'LIVE' };

function daysProblems({ from, to }: StartAsk): Problems {
  const days = daysBetween(from, to) + 1;
  if (days <= LONGEST_DAYS) return inOrder('to', from, to);
  return [problem('to', 'OUT_OF_RANGE', { min: from, max: addDays(from, LONGEST_DAYS - 1), given: to })];
}

/** Begins to value all receipts and pledges on each day of a feed; one at a time. The pulse does the work. */
export const revaluationStart = act({
  name: 'revaluationStart',
  keyed: false,
  check: daysProblems,
  async decide(unit, actor, { from, to }: StartAsk) {
    await takeTurn(unit);
    const running = await revaluations.findOne(unit, { state: 'RUNNING' });
    if (running) return refuse('REVALUATION_RUNS', { revaluation: running._id });
    const today = shanghaiDateOf(unit.now);
    if (to > today) return refuse('DATE_IN_FUTURE', { date: to, today }, 'to');
    const total = (await receipts.count(unit, RECEIPTS)) + (await pledges.count(unit, PLEDGES));
    const revaluation: Revaluation = {
      _id: newId('rvl'),
      ...{ from, to, state: 'RUNNING', total, done: 0, phase: 'RECEIPTS', reached: '' },
      ...{ startedAt: unit.now, startedBy: actor.organisation, endedAt: null },
    };
    await revaluations.insert(unit, revaluation);
    return { revaluation: revaluation._id };
  },
});

const AT_ONCE = 20;
/** News must not wait for long: the rest is for the next beat. */
const MOST_MS_A_BEAT = 2_000;

/**
 * Goes on with the revaluation that runs. Every batch writes the same whoever does it, and the place that was reached is guarded:
 * of two replicas at one batch the slower one stops.
 */
export const driveRevaluation: Sweep = async (platform) => {
  let run = await revaluations.findOne(platform, { state: 'RUNNING' });
  if (run === null) return;
  const goods = (await goodsCatalogue.find(platform, {}, { limit: 1000 })).map(({ _id }) => _id);
  const feed = await feedOf(platform, goods, run);
  const until = performance.now() + MOST_MS_A_BEAT;
  while (run?.state === 'RUNNING' && performance.now() < until) run = await oneBatch(platform, run, feed);
};

async function oneBatch(platform: Platform, run: Revaluation, feed: Feed): Promise<Revaluation | null> {
  const found = await nextOf(platform, run);
  for (const { id, days } of found.values)
    await writeHistory(platform, { _id: id, revaluation: run._id, days: days(feed) });
  const last = found.values.at(-1)?.id ?? run.reached;
  const set = found.values.length === AT_ONCE ? { reached: last } : afterPhase(platform, run);
  const guard = { _id: run._id, state: 'RUNNING', phase: run.phase, reached: run.reached };
  return revaluations.change(platform, guard, { $set: set, $inc: { done: found.values.length } });
}

const afterPhase = ({ clock }: Platform, { phase }: Revaluation): Partial<Revaluation> =>
  phase === 'RECEIPTS' ? { phase: 'PLEDGES', reached: '' } : { state: 'DONE', endedAt: clock.now() };

interface Next {
  readonly values: readonly { readonly id: string; readonly days: (feed: Feed) => DayValue[] }[];
}

async function nextOf(place: Place, { phase, reached }: Revaluation): Promise<Next> {
  const beyond = { _id: { $gt: reached } };
  const how = { sort: { _id: 1 }, limit: AT_ONCE } as const;
  if (phase === 'RECEIPTS') {
    const batch = await receipts.find(place, { ...RECEIPTS, ...beyond }, how);
    return { values: batch.map((one) => ({ id: one._id, days: (feed) => valuesOver(feed, [one], null) })) };
  }
  const batch = await pledges.find(place, { ...PLEDGES, ...beyond }, how);
  const behind = await receiptsByIds(
    place,
    batch.flatMap((one) => one.receipts),
  );
  return { values: batch.map((one) => ({ id: one._id, days: (feed) => daysOfPledge(feed, one, behind) })) };
}

const daysOfPledge = (feed: Feed, pledge: Pledge, behind: readonly Receipt[]): DayValue[] =>
  valuesOver(
    feed,
    behind.filter(({ _id }) => pledge.receipts.includes(_id)),
    pledge.underOrder == null ? pledge : null,
  );
