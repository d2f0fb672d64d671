import { allot } from '../kernel/allotment.js';
import { isCents, sum, ZERO, type Decimal } from '../kernel/decimal.js';
import type { EncumbranceKind } from './title.js';

/**
 * Who ranks first among those who hold one receivable (Civil Code 768; by security interpretation 66 pledges and plain
 * assignments rank together with factoring). Whom the debtor may validly pay is another question: whom-to-pay.ts.
 */

/** A claim on one receivable, as far as rank depends on it. */
export interface PriorityClaim {
  readonly id: string;
  readonly kind: EncumbranceKind;
  /** What is owed to it, in yuan and cents, not negative: its weight where claims share pro rata. */
  readonly amount: Decimal;
  /** What it bought without recourse, which it may then take whole (767); null: no more than what it is owed (766). */
  readonly bought: Decimal | null;
  /** The time of a registration that is in force; null where there is none, or where it has expired. */
  readonly registeredAt: Date | null;
  /** When a notice that names it first reached the debtor; null where none did. */
  readonly notifiedAt: Date | null;
  /** Its place in the register: decides between equal times, and who gets a cent that is left over. */
  readonly sequence: number;
}

/**
 * REGISTERED: before all that are not, by time. NOTIFIED: named in the first notice that reached the debtor. PRO_RATA: neither,
 * by amounts. NO_PLEDGE: a pledge of a receivable exists only from its registration (445). ENDORSED: of what is not registered but
 * endorsed, in the order of the endorsements (Negotiable Instruments Law 31 and 35).
 */
export const PRIORITY_RULES = ['REGISTERED', 'NOTIFIED', 'PRO_RATA', 'NO_PLEDGE', 'ENDORSED'] as const;
export type PriorityRule = (typeof PRIORITY_RULES)[number];

export interface Ranked<Claim extends PriorityClaim = PriorityClaim> {
  readonly claim: Claim;
  /** From 1; those that share pro rata stand in one rank. Null for what has no rank: a pledge that does not exist. */
  readonly rank: number | null;
  readonly rule: PriorityRule;
}

export interface Share<Claim extends PriorityClaim = PriorityClaim> extends Ranked<Claim> {
  readonly takes: Decimal;
}

export interface Distribution<Claim extends PriorityClaim = PriorityClaim> {
  /** First rank first. */
  readonly shares: readonly Share<Claim>[];
  /** What nobody ranks for: the grantor's. */
  readonly rest: Decimal;
}

/** The claims in the order of their rank. It depends on nothing but the claims: not on the order in which they are given. */
export function rank<Claim extends PriorityClaim>(claims: readonly Claim[]): Ranked<Claim>[] {
  const groups = new Map(PRIORITY_RULES.map((rule) => [rule, [] as Claim[]]));
  for (const claim of claims) groups.get(ruleFor(claim))?.push(claim);
  const of = (rule: PriorityRule, time: (claim: Claim) => Date | null): Claim[] =>
    (groups.get(rule) ?? []).sort((a, b) => before(time(a), time(b)) || inSequence(a, b));
  const registered = of('REGISTERED', ({ registeredAt }) => registeredAt);
  const notified = of('NOTIFIED', ({ notifiedAt }) => notifiedAt);
  const timed = [...registered, ...notified].map((claim, at) => ({
    claim,
    rank: at + 1,
    rule: ruleFor(claim),
  }));
  const last = { rank: timed.length + 1, rule: 'PRO_RATA' as const };
  return [
    ...timed,
    ...of('PRO_RATA', () => null).map((claim) => ({ claim, ...last })),
    ...of('NO_PLEDGE', () => null).map((claim) => ({ claim, rank: null, rule: 'NO_PLEDGE' as const })),
  ];
}

/** Claims on what is endorsed where it lives, first endorsed first. */
export const rankEndorsed = <Claim extends PriorityClaim>(claims: readonly Claim[]): Ranked<Claim>[] =>
  [...claims].sort(inSequence).map((claim, at) => ({ claim, rank: at + 1, rule: 'ENDORSED' }));

/**
 * Hands a pool out: each rank takes what is its own before the next one gets anything; those in one rank share pro rata.
 * @param pool yuan and cents, not negative.
 * @throws RangeError for amounts that are not such, or a purchase for nothing.
 */
export function distribute<Claim extends PriorityClaim>(
  pool: Decimal,
  claims: readonly Claim[],
  ranked: readonly Ranked<Claim>[] = rank(claims),
): Distribution<Claim> {
  if (!isCents(pool) || pool.isNegative()) throw new RangeError(`not a pool: ${pool.toString()}`);
  let left = pool;
  const shares: Share<Claim>[] = [];
  for (const together of tiers(ranked)) {
    const most = together.map(({ claim, rank: place }) => (place === null ? ZERO : mostOf(claim)));
    const taken = shareOut(
      left,
      together.map(({ claim }) => claim.amount),
      most,
    );
    shares.push(...together.map((one, at) => ({ ...one, takes: taken[at] ?? ZERO })));
    left = left.minus(sum(taken));
  }
  return { shares, rest: left };
}

function ruleFor({ kind, registeredAt, notifiedAt }: PriorityClaim): PriorityRule {
  if (registeredAt !== null) return 'REGISTERED';
  if (kind === 'PLEDGE') return 'NO_PLEDGE';
  return notifiedAt === null ? 'PRO_RATA' : 'NOTIFIED';
}

/** The most that a claim takes: never more than it is. */
function mostOf({ id, amount, bought }: PriorityClaim): Decimal {
  const most = bought ?? amount;
  for (const one of [amount, most])
    if (!isCents(one) || one.isNegative()) throw new RangeError(`${id} claims ${one.toString()}`);
  // Where claims share, its weight would be nothing.
  if (bought !== null && amount.isZero()) throw new RangeError(`${id} bought for nothing`);
  return most;
}

function tiers<Claim extends PriorityClaim>(ranked: readonly Ranked<Claim>[]): Ranked<Claim>[][] {
  const found = new Map<number | null, Ranked<Claim>[]>();
  for (const one of ranked) found.set(one.rank, [...(found.get(one.rank) ?? []), one]);
  return [...found.values()];
}

/** Pro rata by weights, nobody above its most; what one cannot take is shared among the others. */
function shareOut(pool: Decimal, weights: readonly Decimal[], most: readonly Decimal[]): Decimal[] {
  if (pool.greaterThanOrEqualTo(sum(most))) return [...most];
  const shares = allot(pool, weights);
  const full = shares.map((share, at) => share.greaterThanOrEqualTo(most[at] ?? ZERO));
  const over = shares.some((share, at) => share.greaterThan(most[at] ?? ZERO));
  if (!over) return shares;
  const open = weights.map((_, at) => at).filter((at) => !full[at]);
  const taken = sum(most.filter((_, at) => full[at]));
  const others = shareOut(
    pool.minus(taken),
    open.map((at) => weights[at] ?? ZERO),
    open.map((at) => most[at] ?? ZERO),
  );
  return most.map((one, at) => (full[at] ? one : (others[open.indexOf(at)] ?? ZERO)));
}

const before = (a: Date | null, b: Date | null): number => (a?.getTime() ?? 0) - (b?.getTime() ?? 0);

/** Ids decide last, so that two claims with one sequence still stand in one order. */
const inSequence = (a: PriorityClaim, b: PriorityClaim): number =>
  a.sequence - b.sequence || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
