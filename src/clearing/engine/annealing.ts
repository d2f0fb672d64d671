import { isServed } from './insertion.js';
import { Moves } from './moves.js';
import type { Packing } from './packing.js';
import { uniform } from './random.js';
import { FULL_SHARE } from './units.js';

export interface AnnealingPlan {
  /** Moves to try. */
  readonly moves: number;
  /** First and last temperature, in the objective's units. */
  readonly hot: number;
  readonly cold: number;
  readonly seed: number;
}

const CHECK_EVERY = 4096;
const { abs, log, max } = Math;

/**
 * Simulated annealing over one packing, which ends as the best that was met.
 * @param reduced per edge: value less the price of its draws.
 * @param stop asked now and then with the best value so far; true ends the search.
 * @returns moves tried.
 */
export function anneal(
  packing: Packing,
  price: Float64Array,
  reduced: Float64Array,
  plan: AnnealingPlan,
  stop: (done: number, best: number) => boolean,
): number {
  const { edgeCount, edgeRequest } = packing.problem;
  if (edgeCount === 0) return 0;
  const random = uniform(plan.seed);
  const moves = new Moves(packing, price, reduced, random);
  const servedWorth = worthOfServing(packing);
  const best = new BestMet(packing, moves);
  let temperature = plan.hot;
  let done = 0;
  for (; done < plan.moves; done++) {
    if (done % CHECK_EVERY === 0) {
      temperature = plan.hot * (plan.cold / plan.hot) ** (done / plan.moves);
      if (stop(done, best.total)) break;
    }
    const edge = (random() * edgeCount) | 0;
    if (packing.share[edge] === FULL_SHARE) continue;
    const before = packing.total;
    if (!moves.tryEdge(edgeRequest[edge]!, edge)) continue;
    const change = packing.total - before + moves.served * servedWorth;
    if (change < 0 && log(random()) * temperature >= change) moves.undo();
    else best.moved(change);
  }
  best.restore();
  return done;
}

/** What serving one more request is worth where all must be: more than any one move can win otherwise. */
function worthOfServing({ problem }: Packing): number {
  if (!problem.mustFundAll) return 0;
  return problem.value.reduce((most, value) => max(most, abs(value)), 1) * 16;
}

/** The best packing met; written down only when it is about to be left for a worse one. */
class BestMet {
  total: number;
  private readonly share: Int32Array;
  /** Value with what serving is worth, relative to the start. */
  private score = 0;
  private bestScore = 0;
  private isCurrent = true;

  constructor(
    private readonly packing: Packing,
    private readonly moves: Moves,
  ) {
    this.share = packing.share.slice();
    this.total = packing.total;
  }

  /** Notes an accepted move, the last one of `moves`. */
  moved(change: number): void {
    if (change < 0 && this.isCurrent) {
      this.moves.undo();
      this.share.set(this.packing.share);
      this.isCurrent = false;
      this.moves.redo();
    }
    this.score += change;
    if (this.score <= this.bestScore) return;
    this.bestScore = this.score;
    this.total = this.packing.total;
    this.isCurrent = true;
  }

  restore(): void {
    if (!this.isCurrent) this.packing.become(this.share);
  }
}

/** Are all requests of the packing served? */
export function allServed(packing: Packing): boolean {
  for (let i = 0; i < packing.problem.requestCount; i++) if (!isServed(packing, i)) return false;
  return true;
}
