import { ENGINE_VERSION, type Allocation, type AllocationCounts, type EngineName } from './allocation.js';
import { allServed } from './annealing.js';
import {
  boundDecimals,
  exactBound,
  exactObjective,
  objectiveDecimals,
  printedPrices,
  type PrintedPrices,
} from './certificate.js';
import type { CompiledBook } from './compiled.js';
import { reducedValues, type Prices } from './dual.js';
import type { Packing } from './packing.js';
import { originOf } from './problem.js';
import { drawnAmounts } from './amounts.js';
import { ceilDiv, centsText, scaledText, shareText } from './units.js';
import type { Watch } from './watch.js';

/** What an engine hands over to be written down. */
export interface Outcome {
  readonly engine: EngineName;
  readonly packing: Packing;
  readonly prices: Prices | null;
  /** Upper bound from branch and bound, in the problem's units; Infinity for none. */
  readonly solverBound: number;
  readonly infeasible: boolean;
  readonly counts: AllocationCounts;
  readonly blockingPairs: number | null;
}

export const OPTIMAL_GAP = 1e-6;
const SHARE_DECIMALS = 9;
/** Decimals of a printed bound: beyond the cent, so that rounding it up does not hide a closed gap. */
const BOUND_DECIMALS = 6;

/** Writes an outcome down: exact value, the bound that the printed prices prove, status, awards. */
export function answerOf(outcome: Outcome, watch: Watch): Allocation {
  const { packing, prices } = outcome;
  const { problem } = packing;
  const { book } = problem;
  const served = !problem.mustFundAll || allServed(packing);
  const has = served && !outcome.infeasible;
  const printed = prices && printedPrices(problem, prices.price);
  const value = exactObjective(packing);
  const bound = boundOf(outcome, printed, has ? value : null);
  const objective = has ? scaledText(value, valueDecimals(book), 2) : null;
  const gap = has && bound ? gapOf(value, bound.digits, book) : null;
  const { finance, cost, funded } = has ? drawnAmounts(packing) : { finance: 0n, cost: 0n, funded: 0 };
  return {
    engine: outcome.engine,
    engineVersion: ENGINE_VERSION,
    status: statusOf(outcome, has, gap),
    objective,
    bound: outcome.infeasible || !bound ? null : scaledText(bound.digits, BOUND_DECIMALS, 2),
    boundFrom: outcome.infeasible ? null : (bound?.from ?? null),
    gap,
    finance: centsText(finance),
    cost: centsText(cost),
    fundedRequests: funded,
    awards: has ? awardsOf(packing) : [],
    prices: printed ? pricesByName(book, printed) : { lenders: {}, caps: {} },
    stoppedBy:
      watch.cut ?? (watch.hurried ? 'TIME' : gap !== null && gap <= OPTIMAL_GAP ? 'PROOF' : 'COUNTS'),
    counts: outcome.counts,
    blockingPairs: outcome.blockingPairs,
    elapsedMs: Math.round(watch.elapsedMs()),
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
    inputHash: book.inputHash,
  };
}

function statusOf({ infeasible }: Outcome, has: boolean, gap: number | null): Allocation['status'] {
  if (infeasible) return 'INFEASIBLE';
  if (!has) return 'UNKNOWN';
  return gap !== null && gap <= OPTIMAL_GAP ? 'OPTIMAL' : 'FEASIBLE';
}

/** Decimals of {@link exactObjective} in yuan. */
function valueDecimals(book: CompiledBook): number {
  return objectiveDecimals(book) + SHARE_DECIMALS + 2;
}

interface Bound {
  /** Yuan in 10^-BOUND_DECIMALS, rounded up. */
  readonly digits: bigint;
  readonly from: 'prices' | 'solver';
}

/** The lower of the bound that the printed prices prove and the solver's. */
function boundOf(outcome: Outcome, printed: PrintedPrices | null, value: bigint | null): Bound | null {
  const { problem } = outcome.packing;
  const solver = solverBound(outcome, value);
  if (!printed) return solver;
  const price = Float64Array.from(
    problem.resourceOrigin,
    (r) => Number(printed.digits[r]!) / 10 ** printed.decimals,
  );
  const exact = exactBound(problem, printed, reducedValues(problem, price));
  const digits = atBoundDecimals(exact, boundDecimals(problem.book, printed) + 2);
  return solver && solver.digits < digits ? solver : { digits, from: 'prices' };
}

function solverBound({ solverBound: bound, packing }: Outcome, value: bigint | null): Bound | null {
  if (!Number.isFinite(bound)) return null;
  const { problem } = packing;
  const whole = problem.mostShare === null && problem.requestKind.every((kind) => kind === 1);
  // Whole requests with plain weights add up to whole units: no answer lies between two of them.
  const units =
    whole && objectiveDecimals(problem.book) === 0
      ? Math.floor(bound + 1e-6 * Math.max(1, Math.abs(bound) * 1e-6))
      : bound;
  const digits = BigInt(Math.ceil(units * problem.unit * 10 ** (BOUND_DECIMALS - 2)));
  const least = value === null ? null : atBoundDecimals(value, valueDecimals(problem.book));
  // A bound below what is there is the solver's rounding.
  return { digits: least !== null && least > digits ? least : digits, from: 'solver' };
}

function atBoundDecimals(digits: bigint, decimals: number): bigint {
  if (decimals <= BOUND_DECIMALS) return digits * 10n ** BigInt(BOUND_DECIMALS - decimals);
  return ceilDiv(digits, 10n ** BigInt(decimals - BOUND_DECIMALS));
}

/** (bound − objective) / max(|bound|, 0.01), both exact. */
function gapOf(value: bigint, bound: bigint, book: CompiledBook): number {
  const shift = 10n ** BigInt(valueDecimals(book) - BOUND_DECIMALS);
  const cent = 10n ** BigInt(BOUND_DECIMALS - 2);
  const size = bound < 0n ? -bound : bound;
  return Number(bound * shift - value) / Number((size > cent ? size : cent) * shift);
}

function awardsOf({ problem, share }: Packing): Allocation['awards'] {
  const { edgeInput } = problem.book;
  const awards: { edge: number; share: string }[] = [];
  for (let e = 0; e < share.length; e++) {
    if (share[e] === 0) continue;
    const origin = originOf(problem, e);
    awards.push({ edge: edgeInput ? edgeInput[origin]! : origin, share: shareText(share[e]!) });
  }
  return awards.sort((a, b) => a.edge - b.edge);
}

/** Made of entries: set one by one, an id such as `__proto__` would be lost. */
function pricesByName(book: CompiledBook, { digits, decimals }: PrintedPrices): Allocation['prices'] {
  const lenders: [string, string][] = [];
  const caps: [string, string][] = [];
  digits.forEach((price, r) => {
    if (price === 0n && r >= book.lenderCount) return;
    (r < book.lenderCount ? lenders : caps).push([book.resourceId(r), scaledText(price, decimals)]);
  });
  return { lenders: Object.fromEntries(lenders), caps: Object.fromEntries(caps) };
}
