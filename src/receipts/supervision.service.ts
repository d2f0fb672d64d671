import { shanghaiDateOf } from '../kernel/dates.js';
import { refuseInput, type Problem } from '../kernel/decision.js';
import { Decimal } from '../kernel/decimal.js';
import { act } from '../platform/act.js';
import { count, distinct, each } from '../platform/checks.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { lotKey, type Lot } from './lot.js';
import { entriesOf, lots } from './lot.store.js';
import {
  disagreementAt,
  eventProblems,
  futureProblems,
  isElsewhere,
  type EventAsk,
  type FindingKind,
  type Seen,
  type SupervisionEvent,
} from './supervision.js';
import { eventsSinceCount, findings, supervisionEvents } from './supervision.store.js';

interface RecordAsk {
  readonly events: readonly EventAsk[];
}

const MOST_AT_ONCE = 200;

function batchProblems({ events }: RecordAsk): readonly Problem[] {
  const counted = count('events', events, 1, MOST_AT_ONCE);
  if (counted.length > 0) return counted;
  const ids = distinct(
    'events',
    events.map(({ id }) => id),
  );
  return [...ids, ...each('events', events, eventProblems)];
}

/**
 * Takes a batch of what devices and counts say. Events come late, out of order and twice; those of lots that are not with this
 * keeper are named and left out. What disagrees with the books is found at the event's own time and as things stand now.
 */
export const supervisionRecord = act({
  name: 'supervisionRecord',
  keyed: false,
  check: batchProblems,
  async decide(unit, actor, { events }: RecordAsk) {
    const early = events.flatMap((event, at) => [...futureProblems(event, `events.${at}`, unit.now)]);
    if (early.length > 0) return refuseInput(early);
    const keeper = actor.organisation;
    const own = await lotsOf(unit, keeper, events);
    const known = await supervisionEvents.byIds(
      unit,
      events.map(({ id }) => `${keeper}:${id}`),
    );
    const isKnown = ({ id }: EventAsk): boolean => known.some(({ _id }) => _id === `${keeper}:${id}`);
    const fitting = events.filter((event) => own.has(lotKey(event.lot)));
    const fresh = fitting.filter((event) => !isKnown(event)).map((event) => eventFrom(unit, keeper, event));
    for (const event of fresh) await supervisionEvents.insert(unit, event);
    await lookAt(unit, own, fresh);
    return {
      recorded: fresh.length,
      known: fitting.length - fresh.length,
      unknownLots: events.filter((event) => !own.has(lotKey(event.lot))).map(({ id }) => id),
    };
  },
});

async function lotsOf(unit: Unit, keeper: string, events: readonly EventAsk[]): Promise<Map<string, Lot>> {
  const found = await lots.byIds(
    unit,
    events.map(({ lot }) => lotKey(lot)),
  );
  return new Map(found.filter((lot) => lot.keeper === keeper).map((lot) => [lot._id, lot]));
}

const eventFrom = (unit: Unit, keeper: string, ask: EventAsk): SupervisionEvent => ({
  _id: `${keeper}:${ask.id}`,
  keeper,
  ...{ device: ask.device, kind: ask.kind, lot: lotKey(ask.lot), quantity: ask.quantity },
  ...{ place: ask.place?.trim() ?? null, at: ask.at, receivedAt: unit.now },
});

async function lookAt(
  unit: Unit,
  own: ReadonlyMap<string, Lot>,
  fresh: readonly SupervisionEvent[],
): Promise<void> {
  for (const lot of own.values()) {
    const news = fresh.filter((event) => event.lot === lot._id);
    if (news.length > 0) await lookAtLot(unit, lot, news);
  }
}

async function lookAtLot(unit: Unit, lot: Lot, news: readonly SupervisionEvent[]): Promise<void> {
  const earliest = news.reduce((first, { at }) => (at < first ? at : first), news[0]!.at);
  const events = await eventsSinceCount(unit, lot._id, earliest);
  const entries = await entriesOf(unit, lot._id);
  const latest = events.reduce((last, event) => (event.at > last.at ? event : last), news[0]!);
  for (const event of new Set([...news, latest])) {
    const seen = disagreementAt(events, entries, event.at);
    if (seen) await find(unit, lot, event, seen.kind, [seen.expected.toFixed(), seen.measured.toFixed()]);
  }
  for (const event of news)
    if (isElsewhere(event, lot)) await find(unit, lot, event, 'PLACE', [lot.place, event.place ?? '']);
}

/** The most findings of one kind on one day: a device that drifts finds something worse with every reading. */
const MOST_OF_A_DAY = 20;

/** Told once a lot, kind and day of the event, however often devices repeat themselves, and again when it is worse than told. */
async function find(
  unit: Unit,
  lot: Lot,
  event: SupervisionEvent,
  kind: FindingKind,
  [expected, measured]: readonly [string, string],
): Promise<void> {
  const on = shanghaiDateOf(event.at);
  const told = await findings.find(unit, { lot: lot._id, kind, on }, { limit: MOST_OF_A_DAY });
  if (told.length >= MOST_OF_A_DAY || told.some((one) => !isWorse(kind, measured, one.measured))) return;
  const _id = `${lot._id}:${kind}:${on}${told.length === 0 ? '' : `:${told.length + 1}`}`;
  const facts = { lot: lot._id, kind, on, expected, measured };
  await findings.insert(unit, { _id, ...facts, event: event._id, foundAt: unit.now });
  unit.tell('SupervisionDisagrees', lot._id, { ...facts, keeper: lot.keeper, finding: _id });
}

/** Less of what is short, more of what is over, another place. */
function isWorse(kind: FindingKind, measured: string, told: string): boolean {
  if (kind === 'PLACE') return measured !== told;
  const [now, before] = [new Decimal(measured), new Decimal(told)];
  return kind === 'SHORT' ? now.lessThan(before) : now.greaterThan(before);
}

/** What the last that was counted or moved of a lot says against the books now; null when nothing does. */
export async function standingDisagreement(place: Place, lot: string, now: Date): Promise<Seen | null> {
  const events = await eventsSinceCount(place, lot, now);
  return disagreementAt(events, await entriesOf(place, lot), now);
}
