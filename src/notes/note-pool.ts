import { disputedOf, outstandingOf, receivables, type Receivable } from '../assets/index.js';
import { daysBetween, shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { CounterpartAway } from '../platform/counterpart.js';
import { fromDay, toDay } from '../platform/database/bounds.js';
import { badInput } from '../platform/database/page.js';
import type { Platform } from '../platform/unit.js';
import { encumberedAmong } from '../title/index.js';
import { poolOf, type Pool } from './pool.js';

export interface NotePoolAsk {
  readonly dueFrom: PlainDate;
  readonly dueTo: PlainDate;
  readonly singleDebtorCap?: Decimal | null | undefined;
}

export interface NotePool extends Pool {
  readonly asOf: Date;
  readonly registerAsked: boolean;
  readonly more: boolean;
  readonly leftOut: number;
}

/** The most receivables in one pool. */
const MOST = 500;

/** What a holder's receivables that fall due in a window, both ends counted, would make as a pool. */
export async function notePoolOf(platform: Platform, holder: string, ask: NotePoolAsk): Promise<NotePool> {
  refuseNonsense(ask);
  const asOf = platform.clock.now();
  const found = await dueWithin(platform, holder, ask);
  const due = found.slice(0, MOST);
  const free = due.filter(isFree);
  const encumbered = await encumberedOf(platform, free);
  const eligible = free.filter(({ _id }) => encumbered !== null && !encumbered.has(_id));
  const today = shanghaiDateOf(asOf);
  const claims = eligible.map((one) => ({
    debtor: one.obligor,
    amount: outstandingOf(one),
    days: daysBetween(today, one.dueOn),
  }));
  return {
    ...poolOf(claims, ask.singleDebtorCap ?? null),
    ...{ asOf, registerAsked: encumbered !== null, more: found.length > MOST },
    leftOut: due.length - eligible.length,
  };
}

const dueWithin = (
  platform: Platform,
  holder: string,
  { dueFrom, dueTo }: NotePoolAsk,
): Promise<Receivable[]> =>
  receivables.find(
    platform,
    {
      ...{ kind: 'RECEIVABLE', holder, state: 'CONFIRMED' },
      dueOn: { ...fromDay(dueFrom), ...toDay(dueTo) },
    },
    { sort: { dueOn: 1, _id: 1 }, limit: MOST + 1 },
  );

const isFree = (one: Receivable): boolean =>
  one.holds.length === 0 && disputedOf(one).isZero() && outstandingOf(one).greaterThan(0);

/** Null where the register gives no answer. */
async function encumberedOf(
  platform: Platform,
  among: readonly Receivable[],
): Promise<ReadonlySet<string> | null> {
  try {
    return await encumberedAmong(
      platform,
      among.map(({ _id }) => _id),
    );
  } catch (error) {
    if (error instanceof CounterpartAway) return null;
    throw error;
  }
}

function refuseNonsense({ dueFrom, dueTo, singleDebtorCap: cap }: NotePoolAsk): void {
  if (dueFrom > dueTo)
    throw badInput({
      en: `dueFrom ${dueFrom} is after dueTo ${dueTo}.`,
      zh: `dueFrom ${dueFrom} 晚于 dueTo ${dueTo}。`,
    });
  if (cap == null || (cap.greaterThan(0) && cap.lessThanOrEqualTo(1))) return;
  throw badInput({
    en: `singleDebtorCap must be above 0 and at most 1, ${cap.toFixed()} was given.`,
    zh: `singleDebtorCap 须大于 0 且不超过 1，实际为 ${cap.toFixed()}。`,
  });
}
