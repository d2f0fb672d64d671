import fc from 'fast-check';
import { syntheticBook } from '../../../bench/matching/books.js';
import { viewOfSynthetic } from '../../../bench/matching/view.js';
import { readBook } from '../../../src/clearing/engine/book-reader.js';
import { blocksOf } from '../../../src/clearing/engine/blocks.js';
import { PatternSearch } from '../../../src/clearing/engine/best-pattern.js';
import { checkAllocation } from '../../../src/clearing/engine/checker/check.js';
import { compileBook } from '../../../src/clearing/engine/compiled.js';
import { isForPatterns, solveByPatterns } from '../../../src/clearing/engine/patterns.js';
import { problemOf, type Problem } from '../../../src/clearing/engine/problem.js';
import { DEFAULT_PRICED, solvePriced } from '../../../src/clearing/engine/priced.js';
import { solveCompiled } from '../../../src/clearing/engine/solve.js';
import { Watch } from '../../../src/clearing/engine/watch.js';
import { bestOfWhole } from './brute-force.js';
import { book, edge, lender, request, wholeBook, type BookJson } from './builders.js';

const problem = (json: BookJson): Problem => problemOf(compileBook(readBook(json)));
const QUICK = { ...DEFAULT_PRICED, movesPerRound: 2_000, rounds: 1, priceIterations: 60 };

/** Whole requests at several lenders; every cap is one lender's own. */
const lendersBook = wholeBook({ requests: 7, caps: 3 }).map((json) => ({
  ...json,
  edges: json['edges'].map((one: BookJson) => ({
    ...one,
    caps: one['caps'].filter(({ id }: BookJson) => id.slice(1) === one['lender'].slice(1)),
  })),
}));

/** The most that edges of a block gain at these charges, by trying all subsets. */
function mostGain(of: Problem, edges: Int32Array, charge: Float64Array): number {
  let most = 0;
  for (let bits = 0; bits < 2 ** edges.length; bits++) {
    const left = of.capacity.slice();
    const own = edges.filter((_, k) => bits & (1 << k));
    if (new Set(Array.from(own, (e) => of.edgeRequest[e])).size < own.length) continue;
    for (const e of own)
      for (let a = of.arcStart[e]!; a < of.arcStart[e + 1]!; a++) left[of.arcResource[a]!]! -= of.arcDraw[a]!;
    if (left.some((one) => one < 0)) continue;
    most = Math.max(
      most,
      own.reduce((sum, e) => sum + of.value[e]! - charge[of.edgeRequest[e]!]!, 0),
    );
  }
  return most;
}

describe("lenders' patterns", () => {
  it('split a book by the resources that its edges share', () => {
    const one = problem(
      book({
        lenders: [lender('A', '100.00'), lender('B', '100.00'), lender('C', '100.00')],
        caps: [{ id: 'ab', limit: '120.00' }],
        requests: [request('r1'), request('r2')],
        edges: ['A', 'B', 'C'].flatMap((by) =>
          ['r1', 'r2'].map((on) =>
            edge(on, by, '80.00', '1.00', { caps: by === 'C' ? [] : [{ id: 'ab', draw: '80.00' }] }),
          ),
        ),
      }),
    );
    expect(blocksOf(one).map(({ edges }) => edges.length)).toEqual([4, 2]);
  });

  it("find a block's best subset, whatever the limits, and never bound it too low", () => {
    fc.assert(
      fc.property(
        wholeBook({ requests: 8 }),
        fc.array(fc.integer({ min: 0, max: 300_000 }), { minLength: 8, maxLength: 8 }),
        (json, charges) => {
          const of = problem(json);
          const charge = Float64Array.from(charges, (one) => one / of.unit);
          for (const block of blocksOf(of).filter(({ edges }) => edges.length <= 14)) {
            const search = new PatternSearch(of, block);
            const most = mostGain(of, block.edges, charge);
            const { pattern, bound } = search.run(charge, 1e6);
            expect(bound).toBeCloseTo(most, 6);
            const gained = pattern.edges.reduce(
              (sum, e) => sum + of.value[e]! - charge[of.edgeRequest[e]!]!,
              0,
            );
            expect(gained).toBeCloseTo(most, 6);
            expect(search.run(charge, 2).bound).toBeGreaterThanOrEqual(most - 1e-6);
          }
        },
      ),
      { numRuns: 30, seed: 7 },
    );
  });

  it('bound the best answer from above, and what they mix can be awarded', async () => {
    const closed: boolean[] = [];
    await fc.assert(
      fc.asyncProperty(lendersBook, async (json) => {
        const of = problem(json);
        const start = solvePriced(of, { ...QUICK, rounds: 0 }, new Watch());
        fc.pre(isForPatterns(start.packing));
        const best = bestOfWhole(json);
        const found = await solveByPatterns(
          of,
          start.packing,
          start.reduced,
          { patternRounds: 100 },
          new Watch(),
        );
        const yuan = (units: number): number => (units * of.unit) / 100;
        expect(yuan(found.bound)).toBeGreaterThanOrEqual(best - 1e-6);
        expect(yuan(found.packing.total)).toBeLessThanOrEqual(best + 1e-6);
        closed.push(Math.abs(yuan(found.packing.total) - best) < 0.005);
      }),
      { numRuns: 25, seed: 11 },
    );
    expect(closed.length).toBeGreaterThanOrEqual(20);
    expect(closed.filter(Boolean).length / closed.length).toBeGreaterThan(0.8);
  });

  it('are not for books with limits that all lenders share, nor for many small awards', () => {
    const isFor = (one: Problem): boolean => isForPatterns(solvePriced(one, QUICK, new Watch()).packing);
    expect(isFor(problemOf(syntheticBook({ requests: 60, lenders: 10 }, 1, 'plain')))).toBe(true);
    expect(isFor(problemOf(syntheticBook({ requests: 150, lenders: 5 }, 1, 'plain')))).toBe(false);
    const common = {
      ...{ lenders: [lender('A', '90.00'), lender('B', '90.00')], caps: [{ id: 'all', limit: '120.00' }] },
      edges: ['A', 'B'].flatMap((by) =>
        ['r1', 'r2'].map((on) => edge(on, by, '80.00', '1.00', { caps: [{ id: 'all', draw: '80.00' }] })),
      ),
    };
    expect(isFor(problem(book(common)))).toBe(false);
    expect(isFor(problem(book({ ...common, objective: { mustFundAll: true } })))).toBe(false);
  });

  it('prove what prices cannot: a book of few large awards', async () => {
    const compiled = syntheticBook({ requests: 60, lenders: 10 }, 3, 'risk');
    const options = { engine: 'exact', movesPerRound: 20_000, nodes: 1 } as const;
    const without = await solveCompiled(compiled, { ...options, patternRounds: 0 });
    const found = await solveCompiled(compiled, options);
    expect(Number(found.bound)).toBeLessThanOrEqual(Number(without.bound));
    expect(Number(found.objective)).toBeGreaterThanOrEqual(Number(without.objective));
    expect(found.counts.patternRounds).toBeGreaterThan(1);
    expect(checkAllocation(viewOfSynthetic(compiled), found).faults).toEqual([]);
    const again = await solveCompiled(compiled, options);
    expect({ ...again, elapsedMs: 0, peakMemoryMb: 0 }).toEqual({ ...found, elapsedMs: 0, peakMemoryMb: 0 });
  });
});
