import { Decimal, max } from '../kernel/decimal.js';
import { problem } from '../kernel/decision.js';
import { decimalWithin, text, type Problems } from '../platform/checks.js';
import { lotAt, type Lot, type LotEntry } from './lot.js';

export const SUPERVISION_KINDS = ['COUNT', 'MOVEMENT'] as const;
/** COUNT: a reading or stocktaking, how much lies there. MOVEMENT: how much came in, below zero what went out. */
export type SupervisionKind = (typeof SUPERVISION_KINDS)[number];

/** What a device or a count says of a lot. */
export interface SupervisionEvent {
  /** `keeper:id`: the same event again is known. */
  readonly _id: string;
  readonly keeper: string;
  readonly device: string;
  readonly kind: SupervisionKind;
  readonly lot: string;
  readonly quantity: Decimal;
  /** Where the device saw the goods; null where it cannot tell. */
  readonly place: string | null;
  readonly at: Date;
  readonly receivedAt: Date;
}

export interface EventAsk {
  readonly id: string;
  readonly device: string;
  readonly kind: SupervisionKind;
  readonly lot: string;
  readonly quantity: Decimal;
  readonly place?: string | null | undefined;
  readonly at: Date;
}

const MOST_QUANTITY = '10000000';

export const eventProblems = (event: EventAsk, path: string): Problems => [
  ...text(`${path}.id`, event.id, 1, 80),
  ...text(`${path}.device`, event.device, 1, 80),
  ...text(`${path}.lot`, event.lot, 3, 60),
  ...text(`${path}.place`, event.place, 2, 100),
  ...decimalWithin(
    `${path}.quantity`,
    event.quantity,
    event.kind === 'COUNT' ? '0' : `-${MOST_QUANTITY}`,
    MOST_QUANTITY,
  ),
];

/** An event of tomorrow is a device with a wrong clock; a few minutes are forgiven. */
const CLOCK_SKEW_MS = 5 * 60_000;

export const futureProblems = (event: EventAsk, path: string, now: Date): Problems =>
  event.at.getTime() > now.getTime() + CLOCK_SKEW_MS
    ? [problem(`${path}.at`, 'EVENT_IN_FUTURE', { at: event.at.toISOString() })]
    : [];

export const FINDINGS = ['SHORT', 'OVER', 'PLACE'] as const;
/** Less lies there than receipts stand for; more than the keeper says lies there; the goods are elsewhere. */
export type FindingKind = (typeof FINDINGS)[number];

/** Scales differ: so much of what is expected is no disagreement. */
const TOLERANCE = new Decimal('0.005');
/** Goods that were handed out may pass the gate later. */
const GATE_MS = 24 * 3_600_000;

/** How much lay in the lot at an instant by what was measured: the last count and what has moved since; null before any count. */
export function measuredAt(events: readonly SupervisionEvent[], at: Date): Decimal | null {
  let measured = null as Decimal | null;
  for (const { kind, quantity } of inOrderOfTime(events).filter((event) => event.at <= at))
    measured = kind === 'COUNT' ? quantity : (measured?.plus(quantity) ?? null);
  return measured;
}

/** Whatever the order in which they came. */
const inOrderOfTime = (events: readonly SupervisionEvent[]): SupervisionEvent[] =>
  [...events].sort((a, b) => a.at.getTime() - b.at.getTime() || (a._id < b._id ? -1 : 1));

export interface Seen {
  readonly kind: FindingKind;
  readonly expected: Decimal;
  readonly measured: Decimal;
}

/** In what the measured quantity at an instant disagrees with the books at that instant. */
export function disagreementAt(
  events: readonly SupervisionEvent[],
  entries: readonly LotEntry[],
  at: Date,
): Seen | null {
  const measured = measuredAt(events, at);
  if (measured === null) return null;
  const { live } = lotAt(entries, at);
  if (measured.lessThan(live.minus(live.times(TOLERANCE))))
    return { kind: 'SHORT', expected: live, measured };
  const most = mostStock(entries, at);
  if (measured.greaterThan(most.plus(most.times(TOLERANCE))))
    return { kind: 'OVER', expected: most, measured };
  return null;
}

/** The most that lay there by the books at any time in the day before. */
function mostStock(entries: readonly LotEntry[], at: Date): Decimal {
  const since = new Date(at.getTime() - GATE_MS);
  const times = [since, ...entries.map((entry) => entry.at).filter((time) => time > since && time <= at)];
  const [first, ...others] = times.map((time) => lotAt(entries, time).stock);
  return max(first!, ...others);
}

export const isElsewhere = ({ place }: SupervisionEvent, lot: Lot): boolean =>
  place !== null && place !== lot.place;
