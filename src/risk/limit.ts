import { sum, type Decimal } from '../kernel/decimal.js';
import { refuse, type Refusal } from '../kernel/decision.js';

export const LIMIT_KINDS = ['BUDGET', 'DEBTOR', 'PAIR', 'INDUSTRY', 'REGION'] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

/** What is to be taken of one limit. */
export interface LimitLine {
  /** `owner|KIND` or `owner|KIND|of whom`, made by {@link limitKey}. */
  readonly key: string;
  readonly kind: LimitKind;
  readonly limit: Decimal;
  readonly amount: Decimal;
}

/** Why a taking ended; `MOVED` is no end but the passing on from an offer to its deal. */
export type ReleaseReason =
  'LOST' | 'EXPIRED' | 'WITHDRAWN' | 'CANCELLED' | 'REPAID' | 'BOUGHT_BACK' | 'WRITTEN_OFF';

/** What is taken of one limit now, and what the limit is now: lowering a limit does not undo what was taken of it. */
export interface LimitCounter {
  /** The limit's key. */
  readonly _id: string;
  readonly owner: string;
  readonly kind: LimitKind;
  readonly limit: Decimal;
  readonly used: Decimal;
  /** Rises with each change, so that a taking and a change of the limit at the same moment collide. */
  readonly version: number;
}

/** One taking of limits by an offer or a deal. Kept for ever; it names what became of it. */
export interface LimitTaking {
  /** What it is for: an offer's or a deal's id. */
  readonly _id: string;
  readonly lender: string;
  readonly lines: readonly LimitLine[];
  readonly state: 'TAKEN' | 'MOVED' | 'RELEASED';
  readonly takenAt: Date;
  readonly releasedBecause: ReleaseReason | null;
  readonly movedTo: string | null;
  readonly endedAt: Date | null;
}

export const limitKey = (owner: string, kind: LimitKind, ...ofWhom: readonly string[]): string =>
  [owner, kind, ...ofWhom].join('|');

/** Whose limit it is: a mandate's id. */
export const limitOwner = (key: string): string => key.split('|')[0] ?? '';

/** One line a limit: several claims on one debtor draw on its limit together. Lines of nothing are left out. */
export function mergedLines(lines: readonly LimitLine[]): LimitLine[] {
  const byKey = new Map<string, LimitLine[]>();
  for (const line of lines) byKey.set(line.key, [...(byKey.get(line.key) ?? []), line]);
  return [...byKey.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const amount = sum([first, ...rest].map((line) => line.amount));
    if (amount.isNegative()) throw new RangeError(`a negative taking of ${first.key}`);
    return amount.isZero() ? [] : [{ ...first, amount }];
  });
}

export function limitExceeded({ kind, limit, amount }: LimitLine, used: Decimal): Refusal {
  const figures = { limit: limit.toFixed(2), used: used.toFixed(2), requested: amount.toFixed(2) };
  return refuse('LIMIT_EXCEEDED', { limitKind: kind, ...figures });
}
