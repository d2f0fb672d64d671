import fc from 'fast-check';
import { ENGINES, type Allocation, type EngineName } from '../../../src/clearing/engine/allocation.js';
import { readBook } from '../../../src/clearing/engine/book-reader.js';
import { viewOfFile } from '../../../src/clearing/engine/checker/book-view.js';
import { checkAllocation } from '../../../src/clearing/engine/checker/check.js';
import { highs } from '../../../src/clearing/engine/highs.js';
import { solve, type SolveOptions } from '../../../src/clearing/engine/solve.js';
import { bestOfAny, bestOfWhole, type LpSolver } from './brute-force.js';
import { anyBook, wholeBook, type BookJson } from './builders.js';

const QUICK: SolveOptions = { movesPerRound: 1_500, rounds: 1, priceIterations: 60 };
const answerOf = (json: BookJson, options: SolveOptions = {}): Promise<Allocation> =>
  solve(readBook(json), { ...QUICK, ...options });

const holds = (
  book: fc.Arbitrary<BookJson>,
  property: (json: BookJson) => Promise<void>,
  numRuns = 20,
): Promise<void> => fc.assert(fc.asyncProperty(book, property), { numRuns, seed: 20251123 });

describe('whatever the book', () => {
  it('every engine keeps every limit, and its bound is above its value and follows from its prices', () =>
    holds(anyBook(), async (json) => {
      for (const engine of ENGINES) {
        const answer = await answerOf(json, { engine });
        const verdict = checkAllocation(viewOfFile(json), answer);
        expect(verdict.faults).toEqual([]);
        expect(verdict.boundConfirmed).toBe(answer.boundFrom === 'prices');
      }
    }));

  it('the same where all must be funded', () =>
    holds(anyBook({ mustFundAll: true, requests: 3 }), async (json) => {
      for (const engine of ENGINES)
        expect(checkAllocation(viewOfFile(json), await answerOf(json, { engine })).faults).toEqual([]);
    }));

  it('exact finds the best of whole requests, and none is above its bound', () =>
    holds(wholeBook(), async (json) => {
      const best = bestOfWhole(json);
      const exact = await answerOf(json, { engine: 'exact' });
      expect(Number(exact.objective)).toBeCloseTo(best, 6);
      expect(exact.status).toBe('OPTIMAL');
      const priced = await answerOf(json, { engine: 'priced' });
      expect(Number(priced.objective)).toBeLessThanOrEqual(best + 1e-6);
      expect(Number(priced.bound)).toBeGreaterThanOrEqual(best - 1e-6);
    }));

  it('exact finds the best of every mode', async () => {
    const solver = await highs();
    const lp: LpSolver = (text) => {
      const { Status, ObjectiveValue } = solver.solve(text);
      return { status: Status, value: ObjectiveValue };
    };
    for (const mustFundAll of [false, true])
      await holds(
        anyBook({ requests: 3, lenders: 2, mustFundAll }),
        async (json) => {
          const best = bestOfAny(json, lp);
          const exact = await answerOf(json, { engine: 'exact' });
          if (best === null) return expect(exact.status).toBe('INFEASIBLE');
          // Shares have nine decimals, draws are counted in thousandths of a cent.
          expect(Math.abs(Number(exact.objective) - best)).toBeLessThan(0.001);
          expect(Number(exact.bound)).toBeGreaterThan(best - 0.001);
        },
        12,
      );
  });

  it('an added lender never lowers the optimum', () =>
    holds(anyBook({ modes: [{ mode: 'WHOLE' }, { mode: 'PARTIAL' }] }), async (json) => {
      const without = {
        ...json,
        lenders: json['lenders'].slice(1),
        edges: json['edges'].filter(({ lender }: BookJson) => lender !== 'L0'),
      };
      const [more, less] = [
        await answerOf(json, { engine: 'exact' }),
        await answerOf(without, { engine: 'exact' }),
      ];
      expect(Number(more.objective)).toBeGreaterThanOrEqual(Number(less.objective) - 0.001);
    }));

  it('scaling all amounts scales the answer', () =>
    holds(wholeBook(), async (json) => {
      for (const engine of ENGINES) {
        const [one, seven] = [await answerOf(json, { engine }), await answerOf(scaled(json, 7), { engine })];
        expect(seven.awards).toEqual(one.awards);
        expect(cents(seven.objective)).toBe(cents(one.objective) * 7);
        expect(seven.prices).toEqual(one.prices);
      }
    }));

  it('no search ends below the best baseline, whatever the seed', () =>
    holds(
      anyBook(),
      async (json) => {
        const value = async (options: SolveOptions): Promise<number> =>
          Number((await answerOf(json, options)).objective);
        const baselines = [
          await value({ engine: 'first-come' }),
          await value({ engine: 'best-offer' }),
          await value({ engine: 'stable' }),
        ];
        for (const engine of ['priced', 'exact', 'auto'] as const)
          for (const seed of [1, 2, 3])
            expect(await value({ engine, seed })).toBeGreaterThanOrEqual(Math.max(...baselines));
      },
      8,
    ));

  it('the order of the input does not matter', () =>
    holds(anyBook(), async (json) => {
      // Arrival is the place in the list where nothing else is said.
      const ranked = {
        ...json,
        requests: json['requests'].map((one: BookJson, arrival: number) => ({ ...one, arrival })),
      };
      await sameWhenTurned(ranked, ENGINES);
    }));

  it('nor where arrival is left out, to any engine but the one that goes by it', () =>
    holds(anyBook(), (json) =>
      sameWhenTurned(
        json,
        ENGINES.filter((engine) => engine !== 'first-come'),
      ),
    ));
});

async function sameWhenTurned(json: BookJson, engines: readonly EngineName[]): Promise<void> {
  const lists = ['lenders', 'caps', 'requests', 'edges'];
  const turned = { ...json, ...Object.fromEntries(lists.map((name) => [name, [...json[name]].reverse()])) };
  const last = json['edges'].length - 1;
  for (const engine of engines) {
    const [one, other] = [await answerOf(json, { engine }), await answerOf(turned, { engine })];
    const mapped = other.awards.map(({ edge, share }) => ({ edge: last - edge, share })).reverse();
    expect(mapped).toEqual(one.awards);
    expect(comparable(other)).toEqual(comparable(one));
  }
}

/** What an answer says beyond its awards and what it took. */
const comparable = (answer: Allocation): unknown => ({
  ...answer,
  awards: [],
  elapsedMs: 0,
  peakMemoryMb: 0,
});

function scaled(json: BookJson, factor: number): BookJson {
  const amounts = new Set(['budget', 'limit', 'finance', 'cost', 'draw']);
  const grow = (key: string, value: unknown): unknown =>
    amounts.has(key) ? ((cents(value as string) * factor) / 100).toFixed(2) : value;
  return JSON.parse(JSON.stringify(json, grow)) as BookJson;
}

function cents(text: string | null): number {
  return Math.round(Number(text) * 100);
}
