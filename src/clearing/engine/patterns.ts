import { PatternSearch } from './best-pattern.js';
import { blocksOf, type Block } from './blocks.js';
import { highs as loadHighs } from './highs.js';
import { Packing } from './packing.js';
import { PatternMaster, type MasterAnswer } from './pattern-master.js';
import { isSimple, type Problem } from './problem.js';
import { FULL_SHARE } from './units.js';
import type { Watch } from './watch.js';

export interface Patterns {
  readonly packing: Packing;
  /** Upper bound in the problem's units. */
  readonly bound: number;
  /** Linear programmes solved. */
  readonly rounds: number;
}

export interface PatternPlan {
  /** Most rounds of pricing at the root. */
  readonly patternRounds: number;
}

export const DEFAULT_PATTERNS: PatternPlan = { patternRounds: 200 };

/** Above so many edges the linear programmes take too long. */
const MOST_EDGES = 2_000;
/** Patterns of many awards are too many to mix. */
const MOST_AWARDS_PER_BLOCK = 16;
/** Nor are those of one lender, whatever the others have. */
const MOST_AWARDS_IN_A_BLOCK = 48;
/** Nodes of one search for a block's best pattern. */
const SEARCH_NODES = 30_000;
/** The root is done when mixtures are this close to the bound, relatively. */
const CLOSED = 5e-5;
/** Charges are first asked for so far on the way from the best ones so far to the mixture's: it steadies them. */
const STEADYING = 0.5;
const LEAST_STEADYING = 0.2;
/** Rounds of pricing after each step of the dive. */
const DIVE_ROUNDS = 6;
const WHOLE_PART = 0.999;
/** Sums of doubles are this exact, relatively. */
const ROUNDING = 1e-12;

/**
 * Is it a book that patterns are for: whole requests, limits of one lender each, and a few large awards per lender?
 * @param packing an answer, to see how many awards a lender has.
 */
export function isForPatterns(packing: Packing): boolean {
  const { problem } = packing;
  if (problem.mustFundAll || problem.edgeCount > MOST_EDGES || problem.edgeCount === 0) return false;
  if (!problem.requestKind.every(isSimple)) return false;
  const awards = blocksOf(problem)
    .filter(({ resources }) => resources.length > 0)
    .map(({ edges }) => edges.reduce((count, e) => (packing.share[e]! > 0 ? count + 1 : count), 0));
  const inAll = awards.reduce((sum, count) => sum + count, 0);
  const isEven = awards.every((count) => count <= MOST_AWARDS_IN_A_BLOCK);
  return isEven && awards.length > 1 && inAll <= awards.length * MOST_AWARDS_PER_BLOCK;
}

/**
 * Relaxes "each request once" instead of the limits: every lender then packs its own budget exactly, which proves much
 * more than prices of budgets where a budget holds a few awards. Charges on requests come from a linear programme over the
 * patterns found so far; its mixture is then rounded pattern by pattern.
 */
export async function solveByPatterns(
  problem: Problem,
  start: Packing,
  reduced: Float64Array,
  plan: PatternPlan,
  watch: Watch,
): Promise<Patterns> {
  const highs = await loadHighs();
  const blocks = blocksOf(problem);
  return PatternMaster.with(highs, problem, blocks.length, (master) => {
    const relaxation = new Relaxation(problem, blocks, master, watch, start);
    const root = relaxation.root(chargesFrom(problem, reduced), plan.patternRounds);
    const found = relaxation.isCut ? start : relaxation.dive(root);
    return {
      packing: found.total > start.total ? found : start,
      bound: relaxation.bound * (1 + ROUNDING),
      rounds: relaxation.rounds,
    };
  });
}

/** First charges: what each request gains at the prices of budgets and limits. */
function chargesFrom({ requestCount, edgeRequest }: Problem, reduced: Float64Array): Float64Array {
  const charge = new Float64Array(requestCount);
  reduced.forEach((gain, e) => (charge[edgeRequest[e]!] = Math.max(charge[edgeRequest[e]!]!, gain)));
  return charge;
}

class Relaxation {
  bound = Infinity;
  rounds = 0;
  isCut = false;
  private readonly searches: readonly PatternSearch[];
  private readonly fixedBlock: Uint8Array;
  private readonly fixedRequest: Uint8Array;
  private bestCharge: Float64Array = new Float64Array(0);

  constructor(
    private readonly problem: Problem,
    blocks: readonly Block[],
    private readonly master: PatternMaster,
    private readonly watch: Watch,
    private readonly start: Packing,
  ) {
    this.searches = blocks.map((block) => new PatternSearch(problem, block));
    this.fixedBlock = new Uint8Array(blocks.length);
    this.fixedRequest = new Uint8Array(problem.requestCount);
    blocks.forEach(({ edges }, b) => {
      const own = Array.from(edges).filter((e) => start.share[e]! > 0);
      this.master.add({ edges: own, value: own.reduce((sum, e) => sum + problem.value[e]!, 0) }, b);
    });
  }

  /** Finds patterns until no charge on requests proves a lower bound, or the rounds are over. */
  root(first: Float64Array, rounds: number): MasterAnswer {
    this.bestCharge = first;
    this.price(first);
    let mixture = this.solve();
    for (let round = 1; round < rounds; round++) {
      if (this.bound - mixture.value < CLOSED * this.bound || !this.priceSteadily(mixture.charge)) break;
      if (this.watch.stop('patterns', this.rounds, this.bound, this.start.total)) {
        this.isCut = true;
        break;
      }
      mixture = this.solve();
    }
    return mixture;
  }

  private solve(): MasterAnswer {
    this.rounds++;
    return this.master.solve();
  }

  /** False if there is no pattern left that would improve the mixture. */
  private priceSteadily(charge: Float64Array): boolean {
    for (let by = STEADYING; ; by = by > LEAST_STEADYING ? by / 2 : 0) {
      const best = this.bestCharge;
      if (this.price(charge.map((one, i) => by * best[i]! + (1 - by) * one))) return true;
      if (by === 0) return false;
    }
  }

  /** Each free block's best pattern at these charges; answers whether any was new. Proves a bound while nothing is fixed. */
  private price(charge: Float64Array, isRoot = true): boolean {
    const asked = charge.map((one, i) => (this.fixedRequest[i] ? Infinity : one));
    let bound = charge.reduce((sum, one) => sum + one, 0);
    let isNew = false;
    this.searches.forEach((search, b) => {
      if (this.fixedBlock[b]) return;
      const found = search.run(asked, SEARCH_NODES);
      bound += found.bound;
      if (this.master.add(found.pattern, b)) isNew = true;
    });
    if (isRoot && bound < this.bound) {
      this.bound = bound;
      this.bestCharge = charge;
    }
    return isNew;
  }

  /** Fixes the pattern with the largest part, prices what is left, and so on until every block has one. */
  dive(root: MasterAnswer): Packing {
    const packing = new Packing(this.problem);
    for (let mixture = root; ;) {
      const chosen = this.chosen(mixture.part);
      if (chosen.length === 0 || this.watch.stop('patterns', this.rounds, this.bound, packing.total))
        return packing;
      for (const column of chosen) this.settle(column, packing);
      this.barWhatClashes();
      mixture = this.solve();
      for (let k = 0; k < DIVE_ROUNDS && this.price(mixture.charge, false); k++) mixture = this.solve();
    }
  }

  /** The free column with the largest part, and all others that are whole. */
  private chosen(part: Float64Array): number[] {
    const free = [...part.keys()].filter((j) => part[j]! > 1e-6 && this.isFree(j));
    free.sort((x, y) => part[y]! - part[x]! || x - y);
    return free.filter((j, k) => k === 0 || part[j]! > WHOLE_PART);
  }

  private isFree(column: number): boolean {
    const { edges, block } = this.master.columns[column]!;
    return !this.fixedBlock[block] && edges.every((e) => !this.fixedRequest[this.problem.edgeRequest[e]!]);
  }

  private settle(column: number, packing: Packing): void {
    if (!this.isFree(column)) return;
    const { edges, block } = this.master.columns[column]!;
    for (const e of edges) {
      packing.put(e, FULL_SHARE);
      this.fixedRequest[this.problem.edgeRequest[e]!] = 1;
    }
    this.fixedBlock[block] = 1;
    this.master.fix(column, 1);
    this.settled.add(column);
  }

  private readonly settled = new Set<number>();

  private barWhatClashes(): void {
    this.master.columns.forEach((_, j) => {
      if (!this.settled.has(j) && !this.isFree(j)) this.master.fix(j, 0);
    });
  }
}
