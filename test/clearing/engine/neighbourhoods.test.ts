import { syntheticBook } from '../../../bench/matching/books.js';
import { viewOfSynthetic } from '../../../bench/matching/view.js';
import { checkAllocation } from '../../../src/clearing/engine/checker/check.js';
import { searchNeighbourhoods } from '../../../src/clearing/engine/neighbourhoods.js';
import { DEFAULT_PRICED, solvePriced } from '../../../src/clearing/engine/priced.js';
import { problemOf, type Problem } from '../../../src/clearing/engine/problem.js';
import { solveCompiled } from '../../../src/clearing/engine/solve.js';
import { Watch } from '../../../src/clearing/engine/watch.js';

const compiled = syntheticBook({ requests: 700, lenders: 70 }, 1, 'risk');
const TRIES = 4;
const QUICK = { ...DEFAULT_PRICED, movesPerRound: 20_000, rounds: 1 };
const start = (of: Problem) => solvePriced(of, QUICK, new Watch());

describe('neighbourhoods of a few lenders', () => {
  it('make an answer better and keep every limit, the same way each time', async () => {
    const problem = problemOf(compiled);
    expect(problem.edgeCount).toBeGreaterThan(2_000);
    const { packing, prices } = start(problem);
    const before = packing.total;
    expect(
      await searchNeighbourhoods(packing, { seed: 1, neighbourhoods: TRIES }, prices.bound, new Watch()),
    ).toBe(TRIES);
    expect(packing.total).toBeGreaterThan(before);
    expect(Math.min(...packing.slack)).toBeGreaterThanOrEqual(0);
    const again = start(problem).packing;
    await searchNeighbourhoods(again, { seed: 1, neighbourhoods: TRIES }, prices.bound, new Watch());
    expect(again.share).toEqual(packing.share);
    const other = start(problem).packing;
    await searchNeighbourhoods(other, { seed: 2, neighbourhoods: TRIES }, prices.bound, new Watch());
    expect(other.share).not.toEqual(packing.share);
  });

  it('are not searched in small books, nor where one limit ties all lenders together', async () => {
    const plan = { seed: 1, neighbourhoods: 3 };
    const small = problemOf(syntheticBook({ requests: 200, lenders: 20 }, 1, 'risk'));
    const tried = async (of: Problem): Promise<number> =>
      searchNeighbourhoods(start(of).packing, plan, Infinity, new Watch());
    expect(await tried(small)).toBe(0);
    const problem = problemOf(compiled);
    const tied = { ...problem, arcResource: problem.arcResource.slice(), arcStart: problem.arcStart };
    // The first limit of every edge is one and the same.
    for (let e = 0; e < tied.edgeCount; e++) tied.arcResource[tied.arcStart[e]!] = 0;
    expect(await tried(tied)).toBe(0);
  });

  it('are a part of the exact engine, whose answer the checker confirms', async () => {
    const plan = { movesPerRound: 20_000, rounds: 1, neighbourhoods: 2, timeLimitMs: 6_000 };
    const found = await solveCompiled(compiled, { engine: 'exact', ...plan });
    expect(found.counts.neighbourhoods).toBe(2);
    expect(checkAllocation(viewOfSynthetic(compiled), found).faults).toEqual([]);
  });
});

test('a part of a time limit ends before the whole, and marks the run as one that a clock cut', () => {
  const free = new Watch();
  const whole = free.partOfTime(0.5);
  expect([whole.leftMs(), whole.isOver(), free.hurried]).toEqual([Infinity, false, false]);
  const tight = new Watch({ timeLimitMs: 60_000 }, 1, performance.now() - 30_000);
  const none = tight.partOfTime(0);
  expect(none.leftMs()).toBeLessThanOrEqual(0);
  while (!none.isOver()) continue;
  expect([tight.hurried, tight.cut]).toEqual([true, null]);
  expect(tight.partOfTime(0.5).leftMs()).toBeGreaterThan(10_000);
});
