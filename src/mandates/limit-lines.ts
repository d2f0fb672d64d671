import { allot } from '../kernel/allotment.js';
import { Decimal, ZERO, min } from '../kernel/decimal.js';
import { limitKey, mergedLines, type LimitKind, type LimitLine } from '../risk/index.js';
import type { Mandate, MandateTerms } from './mandate.js';

/** What is assigned of one debtor's debts to one seller; several shares may name the same pair. */
export interface DebtorShare {
  readonly debtor: string;
  readonly seller: string;
  readonly amount: Decimal;
}

/** What a finance draws limits on. */
export interface Exposure {
  readonly shares: readonly DebtorShare[];
  /** The seller's. */
  readonly industry: string;
  /** The seller's. */
  readonly district: string;
}

/**
 * The limit of each kind. Where the mandate sets none, the budget stands in for it: what is drawn is then counted from
 * the first day, and a limit that is set later finds it.
 */
export function limitsIn({
  budget,
  limits,
}: Pick<MandateTerms, 'budget' | 'limits'>): Record<LimitKind, Decimal> {
  return {
    BUDGET: budget,
    DEBTOR: limits.perDebtor ?? budget,
    PAIR: limits.perPair ?? budget,
    INDUSTRY: limits.perIndustry ?? budget,
    REGION: limits.perRegion ?? budget,
  };
}

type Limited = Pick<Mandate, '_id' | 'budget' | 'limits'>;

/** What a finance of `draw` takes of each limit: debtors share it by what is assigned of each, in cents. */
export function limitLinesOf(mandate: Limited, exposure: Exposure, draw: Decimal): LimitLine[] {
  const parts = allot(
    draw,
    exposure.shares.map(({ amount }) => amount),
  );
  return weighedLines(mandate, exposure, draw, parts);
}

/** The keys of all limits that a finance over this exposure would take, whatever its amount. */
export const limitKeysOf = (mandate: Limited, exposure: Exposure): string[] =>
  weighedLines(
    mandate,
    exposure,
    new Decimal(1),
    exposure.shares.map(() => new Decimal(1)),
  ).map(({ key }) => key);

function weighedLines(
  mandate: Limited,
  exposure: Exposure,
  whole: Decimal,
  parts: readonly Decimal[],
): LimitLine[] {
  const limits = limitsIn(mandate);
  const line = (kind: LimitKind, amount: Decimal, ...ofWhom: string[]): LimitLine => ({
    key: limitKey(mandate._id, kind, ...ofWhom),
    kind,
    limit: limits[kind],
    amount,
  });
  const ofShare = (at: number): Decimal => parts[at] ?? ZERO;
  return mergedLines([
    line('BUDGET', whole),
    ...exposure.shares.map(({ debtor }, at) => line('DEBTOR', ofShare(at), debtor)),
    ...exposure.shares.map(({ debtor, seller }, at) => line('PAIR', ofShare(at), debtor, seller)),
    line('INDUSTRY', whole, exposure.industry),
    line('REGION', whole, exposure.district),
  ]);
}

/** What a limit leaves; never negative. */
export const leftOf = (line: Pick<LimitLine, 'key' | 'limit'>, used: ReadonlyMap<string, Decimal>): Decimal =>
  Decimal.max(ZERO, line.limit.minus(used.get(line.key) ?? ZERO));

export const fits = (line: LimitLine, used: ReadonlyMap<string, Decimal>): boolean =>
  line.amount.lessThanOrEqualTo(leftOf(line, used));

const CENT = new Decimal('0.01');

/** The most up to `asked` that fits within every limit; zero when nothing does. */
export function mostWithinLimits(
  mandate: Limited,
  exposure: Exposure,
  used: ReadonlyMap<string, Decimal>,
  asked: Decimal,
): Decimal {
  const whole = limitLinesOf(mandate, exposure, asked);
  const scaled = whole.map((line) => asked.times(leftOf(line, used)).dividedBy(line.amount));
  let draw = Decimal.max(ZERO, min(asked, ...scaled)).toDecimalPlaces(2, Decimal.ROUND_FLOOR);
  // The split into cents may give a debtor one cent more than its exact share.
  while (draw.greaterThan(0) && !limitLinesOf(mandate, exposure, draw).every((line) => fits(line, used)))
    draw = draw.minus(CENT);
  return draw;
}
