import { allot } from '../kernel/allotment.js';
import { Decimal, ZERO, min, sum } from '../kernel/decimal.js';
import { limitKey, mergedLines, type LimitKind, type LimitLine } from '../risk/index.js';
import type { Mandate, MandateTerms } from './mandate.js';
import type { Technique } from './technique.js';

/** What is assigned on the credit of one debtor by one seller; several shares may name the same pair. */
export interface DebtorShare {
  readonly debtor: string;
  readonly seller: string;
  readonly amount: Decimal;
  /** The most that its kind lets be financed of it by each technique, as a fraction; all of it where none is named. */
  readonly caps?: Partial<Readonly<Record<Technique, Decimal>>>;
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
  const pairs = pairsOf(exposure.shares);
  const parts = allot(
    draw,
    pairs.map(({ amount }) => amount),
  );
  return linesOver(
    mandate,
    exposure,
    pairs.map((pair, at) => ({ ...pair, amount: parts[at] ?? ZERO })),
  );
}

/** The keys of all limits that a finance over this exposure would take, whatever its amount. */
export const limitKeysOf = (mandate: Limited, exposure: Exposure): string[] =>
  linesOver(mandate, exposure, exposure.shares).map(({ key }) => key);

/** Several claims of one seller on one debtor are one share, so that the split into cents rounds it once. */
function pairsOf(shares: readonly DebtorShare[]): DebtorShare[] {
  const pairs = new Map<string, DebtorShare>();
  for (const share of shares) {
    const key = `${share.debtor}|${share.seller}`;
    pairs.set(key, { ...share, amount: share.amount.plus(pairs.get(key)?.amount ?? ZERO) });
  }
  return [...pairs.values()];
}

function linesOver(mandate: Limited, exposure: Exposure, shares: readonly DebtorShare[]): LimitLine[] {
  const limits = limitsIn(mandate);
  const line = (kind: LimitKind, amount: Decimal, ...ofWhom: string[]): LimitLine => ({
    key: limitKey(mandate._id, kind, ...ofWhom),
    kind,
    limit: limits[kind],
    amount,
  });
  const whole = sum(shares.map(({ amount }) => amount));
  return mergedLines([
    line('BUDGET', whole),
    ...shares.map(({ debtor, amount }) => line('DEBTOR', amount, debtor)),
    ...shares.map(({ debtor, seller, amount }) => line('PAIR', amount, debtor, seller)),
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

/** The most up to `asked` of which every limit leaves its exact share; zero when nothing fits. */
export function mostWithinLimits(
  mandate: Limited,
  exposure: Exposure,
  used: ReadonlyMap<string, Decimal>,
  asked: Decimal,
): Decimal {
  const assigned = sum(exposure.shares.map(({ amount }) => amount));
  const bounds = linesOver(mandate, exposure, exposure.shares).map((line) =>
    leftOf(line, used).times(assigned).dividedBy(line.amount),
  );
  let draw = min(asked, ...bounds).toDecimalPlaces(2, Decimal.ROUND_FLOOR);
  // A debtor that owes several sellers may be given a cent more than its exact share for each.
  while (draw.greaterThan(0) && !limitLinesOf(mandate, exposure, draw).every((line) => fits(line, used))) {
    draw = draw.minus(CENT);
  }
  return draw;
}
