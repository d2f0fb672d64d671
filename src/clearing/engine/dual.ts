import { Descent } from './descent.js';
import { firstListed } from './greedy.js';
import { cheapnessOf } from './preferences.js';
import type { Problem } from './problem.js';
import { respond, type Response } from './response.js';
import type { Watch } from './watch.js';

/** Prices of a problem's resources and the bound that they prove. */
export interface Prices {
  /** Per resource: value per unit of draw, not negative. */
  readonly price: Float64Array;
  /** Upper bound of the objective, in the problem's units. */
  readonly bound: number;
  readonly iterations: number;
  /** Typical spread of value per draw: the scale of steps and margins. */
  readonly spread: number;
}

const BISECTIONS = 14;
/** Iterations of the first descent where caps lead, as a multiple. */
const TOWARDS = 3;
/** Caps are overdrawn by this share of all that is drawn, at a price of budgets alone. */
const CAPS_LEAD = 0.5;

/** Fine steps have not arrived where demand still exceeds capacities by this share of all that is drawn. */
const OVERDRAWN = 0.1;
/** A second descent counts from this relative gain on: what is left otherwise is lumps, not prices. */
const SECOND_GAIN = 0.06;

/**
 * Minimises the dual bound: from one price for all budgets, where caps lead first by steps towards a known answer, then by
 * fine ones. Where these end far off, both are done once more from there.
 */
export function findPrices(problem: Problem, iterations: number, watch: Watch): Prices {
  const spread = spreadOf(problem);
  const response = {
    use: new Float64Array(problem.resourceCount),
    marginal: new Float64Array(problem.resourceCount),
  };
  const descent = new Descent(problem, commonPrice(problem, response), response, watch);
  const descend = (fromFar: boolean): void => {
    if (fromFar) descent.towards(firstListed(problem, cheapnessOf(problem)).total, TOWARDS * iterations);
    descent.fine(iterations, spread);
  };
  descend(overdraft(problem, descent.best, response).ofCaps > CAPS_LEAD);
  if (overdraft(problem, descent.best, response).inAll > OVERDRAWN)
    descent.unlessInVain(SECOND_GAIN, () => descend(true));
  return { price: descent.best, bound: descent.bound, iterations: descent.done, spread };
}

/** By how much demand at these prices exceeds capacities, as shares of what it draws on all budgets. */
interface Overdraft {
  /** Where much, caps bind so much more than budgets that steps of the spread would never get to their prices. */
  readonly ofCaps: number;
  readonly inAll: number;
}

function overdraft(problem: Problem, price: Float64Array, response: Response): Overdraft {
  const { resourceCount, resourceOrigin, capacity, book } = problem;
  respond(problem, price, 0, response);
  let drawn = 0;
  let ofBudgets = 0;
  let ofCaps = 0;
  for (let r = 0; r < resourceCount; r++) {
    const excess = Math.max(0, response.use[r]! - capacity[r]!);
    if (resourceOrigin[r]! < book.lenderCount) {
      drawn += response.use[r]!;
      ofBudgets += excess;
    } else ofCaps += excess;
  }
  const share = (excess: number): number => (excess === 0 ? 0 : excess / drawn);
  return { ofCaps: share(ofCaps), inAll: share(ofBudgets + ofCaps) };
}

/** One price for all lenders at which demand meets the budgets in sum; caps start at zero. */
function commonPrice(problem: Problem, response: Response): Float64Array {
  const { resourceCount, resourceOrigin, capacity, book } = problem;
  const price = new Float64Array(resourceCount);
  const isLender = resourceOrigin.map((origin) => (origin < book.lenderCount ? 1 : 0));
  let low = 0;
  let high = problem.mustFundAll ? 0 : highestRate(problem);
  for (let k = 0; k < BISECTIONS; k++) {
    const middle = (low + high) / 2;
    for (let r = 0; r < resourceCount; r++) price[r] = isLender[r] ? middle : 0;
    respond(problem, price, 0, response);
    let excess = 0;
    for (let r = 0; r < resourceCount; r++) if (isLender[r]) excess += response.use[r]! - capacity[r]!;
    if (excess > 0) low = middle;
    else high = middle;
  }
  for (let r = 0; r < resourceCount; r++) price[r] = isLender[r] ? high : 0;
  return price;
}

/** Per edge: value less the price of its draws, at share 1. */
export function reducedValues(problem: Problem, price: Float64Array): Float64Array {
  const { value, arcStart, arcResource, arcDraw } = problem;
  const reduced = value.slice();
  for (let e = 0; e < reduced.length; e++)
    for (let a = arcStart[e]!; a < arcStart[e + 1]!; a++)
      reduced[e]! -= price[arcResource[a]!]! * arcDraw[a]!;
  return reduced;
}

const SAMPLE = 4096;

/** Value per draw of a sample of edges, ascending; edges that draw on nothing scarce are left out. */
function rates(problem: Problem): Float64Array {
  const { edgeCount, value, arcStart, arcDraw } = problem;
  const every = Math.max(1, Math.floor(edgeCount / SAMPLE));
  const found: number[] = [];
  for (let e = 0; e < edgeCount; e += every)
    if (arcStart[e]! < arcStart[e + 1]!) found.push(value[e]! / arcDraw[arcStart[e]!]!);
  return Float64Array.from(found).sort();
}

function highestRate(problem: Problem): number {
  return rates(problem).at(-1) ?? 0;
}

/** Half of the range of the middle four fifths, so that a few odd edges do not set the scale; never zero. */
function spreadOf(problem: Problem): number {
  const sorted = rates(problem);
  if (sorted.length === 0) return 0;
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!;
  const range = (at(0.9) - at(0.1)) / 2;
  return Math.max(range, 0.002 * Math.abs(at(0.5)), 1e-9);
}
