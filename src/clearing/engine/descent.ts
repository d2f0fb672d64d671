import type { Problem } from './problem.js';
import { respond, type Response } from './response.js';
import type { Watch } from './watch.js';

/** Fraction of the spread that a price may move in the first step; found on both benchmark families. */
const FIRST_STEP = 0.15;
/** Steps shrink by this factor over the run. */
const SHRINK = 1 / 300;
/** How much of the excess a step tries to remove: below 1, because rivals' prices move at the same time. */
const DAMPING = 0.5;
/** Least slope of demand, as a share of capacity per step: where nobody is near the margin. */
const LEAST_SLOPE = 0.02;
/** Steps towards an answer: halved after so many that brought nothing, and the direction is an average. */
const PATIENCE = 8;
const FRESH = 0.3;
/** A lower bound counts from this relative gain on. */
const GAIN = 1e-6;

/** The lowest bound so far and the prices that prove it. */
export class Descent {
  bound = Infinity;
  done = 0;

  /** @param best prices to start from. */
  constructor(
    private readonly problem: Problem,
    readonly best: Float64Array,
    private readonly response: Response,
    private readonly watch: Watch,
  ) {}

  /**
   * Scaled subgradient steps. Each price moves by its own excess demand over its own slope of demand; the slope is measured in the
   * same pass, as the draw of the requests within the step's reach of changing their choice. (A plain subgradient of one step
   * length needs ten times the passes for the same bound.)
   */
  fine(iterations: number, spread: number): void {
    const price = this.best.slice();
    for (let k = 0; k < iterations; k++) {
      const reach = spread * FIRST_STEP * SHRINK ** (k / iterations);
      this.take(price, reach);
      if (this.watch.stop('prices', this.done, this.bound, null)) return;
      this.done++;
      step(this.problem, price, reach, this.response);
    }
  }

  /**
   * Polyak's steps: as long as the bound is above a known answer, along an average of the excess demands in proportion to capacities.
   * They find prices that are far from where the descent starts.
   */
  towards(answer: number, iterations: number): void {
    const price = this.best.slice();
    const direction = new Float64Array(price.length);
    let length = 1;
    let inVain = 0;
    let fresh = 1;
    for (let k = 0; k < iterations; k++) {
      const before = this.bound;
      const value = this.take(price, 0);
      if (this.watch.stop('prices', this.done, this.bound, null)) return;
      this.done++;
      inVain = value < before * (1 - GAIN) ? 0 : inVain + 1;
      if (inVain > PATIENCE) {
        length /= 2;
        inVain = 0;
        fresh = 1;
        price.set(this.best);
        continue;
      }
      const norm = this.turn(direction, price, fresh);
      fresh = FRESH;
      if (norm === 0 || value <= answer) return;
      this.move(price, direction, (length * (value - answer)) / norm);
    }
  }

  /** Goes on by `steps`, and back to where it was if the bound is not lower by this part. */
  unlessInVain(part: number, steps: () => void): void {
    const before = { bound: this.bound, price: this.best.slice() };
    steps();
    if (before.bound - this.bound >= part * Math.abs(before.bound)) return;
    this.bound = before.bound;
    this.best.set(before.price);
  }

  /** The bound at these prices; the lowest one is kept. */
  private take(price: Float64Array, reach: number): number {
    const value = respond(this.problem, price, reach, this.response);
    if (value < this.bound) {
      this.bound = value;
      this.best.set(price);
    }
    return value;
  }

  /** Turns the direction towards the present excess, where a price can follow it; answers its scaled square. */
  private turn(direction: Float64Array, price: Float64Array, fresh: number): number {
    const { capacity } = this.problem;
    let norm = 0;
    for (let r = 0; r < price.length; r++) {
      const excess = this.response.use[r]! - capacity[r]!;
      const followed = price[r] === 0 && excess < 0 ? 0 : excess;
      direction[r] = (1 - fresh) * direction[r]! + fresh * followed;
      norm += direction[r]! ** 2 / (capacity[r]! + 1);
    }
    return norm;
  }

  private move(price: Float64Array, direction: Float64Array, length: number): void {
    const { capacity } = this.problem;
    for (let r = 0; r < price.length; r++)
      price[r] = Math.max(0, price[r]! + (length * direction[r]!) / (capacity[r]! + 1));
  }
}

function step(problem: Problem, price: Float64Array, reach: number, { use, marginal }: Response): void {
  const { capacity } = problem;
  for (let r = 0; r < price.length; r++) {
    if (reach === 0) return;
    const slope = marginal[r]! / (2 * reach) + ((capacity[r]! + 1) * LEAST_SLOPE) / reach;
    const move = (DAMPING * (use[r]! - capacity[r]!)) / slope;
    price[r] = Math.max(0, price[r]! + Math.min(reach, Math.max(-reach, move)));
  }
}
