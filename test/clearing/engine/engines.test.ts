import { ENGINES, type Allocation } from '../../../src/clearing/engine/allocation.js';
import { handedOut } from '../../../src/clearing/engine/amounts.js';
import { readBook } from '../../../src/clearing/engine/book-reader.js';
import { viewOfFile } from '../../../src/clearing/engine/checker/book-view.js';
import { compileBook } from '../../../src/clearing/engine/compiled.js';
import { checkAllocation } from '../../../src/clearing/engine/checker/check.js';
import { solve, solveCompiled, type SolveOptions } from '../../../src/clearing/engine/solve.js';
import type { Progress } from '../../../src/clearing/engine/watch.js';
import { syntheticBook } from '../../../bench/matching/books.js';
import { viewOfSynthetic } from '../../../bench/matching/view.js';
import { book, edge, lender, request, type BookJson } from './builders.js';

const answerOf = (json: BookJson, options: SolveOptions = {}) => solve(readBook(json), options);

/** Two requests of 60 and one of 100 want one budget of 120: the greedy ones take the 100 first. */
const greedyTrap = book({
  lenders: [lender('A', '120.00')],
  caps: [],
  requests: [request('big'), request('p'), request('q')],
  edges: [
    edge('big', 'A', '100.00', '1.00'),
    edge('p', 'A', '60.00', '0.90'),
    edge('q', 'A', '60.00', '0.90'),
  ],
});

describe('engines', () => {
  it('exact and priced see what the baselines miss', async () => {
    for (const engine of ['exact', 'priced', 'auto'] as const) {
      const answer = await answerOf(greedyTrap, { engine });
      expect(answer).toMatchObject({
        objective: '118.20',
        finance: '120.00',
        cost: '1.80',
        fundedRequests: 2,
      });
      expect(answer.awards).toEqual([
        { edge: 1, share: '1' },
        { edge: 2, share: '1' },
      ]);
    }
    for (const engine of ['first-come', 'best-offer'] as const)
      expect((await answerOf(greedyTrap, { engine })).awards).toEqual([{ edge: 0, share: '1' }]);
  });

  it('proves the best answer', async () => {
    const answer = await answerOf(greedyTrap, { engine: 'exact' });
    expect(answer).toMatchObject({ status: 'OPTIMAL', stoppedBy: 'PROOF' });
    expect(answer.gap).toBeLessThanOrEqual(1e-6);
  });

  it('first come goes by arrival, not by place', async () => {
    const requests = [
      request('big', { arrival: 5 }),
      request('p', { arrival: 1 }),
      request('q', { arrival: 2 }),
    ];
    const answer = await answerOf({ ...greedyTrap, requests }, { engine: 'first-come' });
    expect(answer.awards.map(({ edge: e }) => e)).toEqual([1, 2]);
  });

  it('best offer first takes the larger of two equally cheap ones', async () => {
    const json = book({
      ...{ lenders: [lender('A', '100.00')], caps: [], requests: [request('s'), request('t')] },
      edges: [edge('s', 'A', '50.00', '1.00'), edge('t', 'A', '100.00', '2.00')],
    });
    expect((await answerOf(json, { engine: 'best-offer' })).awards).toEqual([{ edge: 1, share: '1' }]);
  });

  it('deferred acceptance: lenders keep who earns them more per draw, and no pair blocks', async () => {
    const json = book({
      lenders: [lender('A', '100.00'), lender('B', '100.00')],
      ...{ caps: [], requests: [request('s'), request('t')] },
      edges: [
        edge('s', 'A', '100.00', '1.00'),
        edge('s', 'B', '100.00', '3.00'),
        edge('t', 'A', '100.00', '2.00'),
      ],
    });
    const answer = await answerOf(json, { engine: 'stable' });
    expect(answer.awards.map(({ edge: e }) => e)).toEqual([1, 2]);
    expect(answer.blockingPairs).toBe(0);
  });

  it('drops what a limit can never carry and bounds the shares of the rest', async () => {
    const json = book({
      lenders: [lender('A', '40.00')],
      ...{ caps: [], requests: [request('whole'), request('part', { mode: 'PARTIAL', minimum: '0.5' })] },
      edges: [edge('whole', 'A', '50.00', '0'), edge('part', 'A', '64.00', '1.60')],
    });
    const answer = await answerOf(json);
    expect(answer).toMatchObject({ objective: '39.00', bound: '39.00', status: 'OPTIMAL' });
    expect(answer.awards).toEqual([{ edge: 1, share: '0.625' }]);
    const tooMuch = {
      ...json,
      requests: [request('whole'), request('part', { mode: 'PARTIAL', minimum: '0.63' })],
    };
    expect(await answerOf(tooMuch)).toMatchObject({ objective: '0.00', awards: [], status: 'OPTIMAL' });
  });

  it('a policy weight can turn the choice', async () => {
    const requests = [request('big', { weight: '1.25' }), request('p'), request('q')];
    const answer = await answerOf({ ...greedyTrap, requests }, { engine: 'exact' });
    expect(answer).toMatchObject({ objective: '123.75', finance: '100.00', status: 'OPTIMAL' });
  });

  it('minimises cost where all must be funded, and says when they cannot be', async () => {
    const objective = { financeWeight: '0', mustFundAll: true };
    const json = book({
      ...{ objective, lenders: [lender('A', '100.00'), lender('B', '100.00')], caps: [] },
      edges: [
        edge('r1', 'A', '100.00', '1.00'),
        edge('r1', 'B', '100.00', '2.00'),
        edge('r2', 'A', '100.00', '1.00'),
        edge('r2', 'B', '100.00', '4.00'),
      ],
    });
    for (const engine of ['exact', 'priced', 'auto'] as const)
      expect(await answerOf(json, { engine })).toMatchObject({ objective: '-3.00', cost: '3.00' });
    const oneLender = { ...json, edges: [json['edges'][0], json['edges'][2]] };
    const none = await answerOf(oneLender);
    expect(none).toMatchObject({ status: 'INFEASIBLE', objective: null, bound: null, gap: null, awards: [] });
    expect(await answerOf(oneLender, { engine: 'priced' })).toMatchObject({ status: 'UNKNOWN', awards: [] });
  });

  it('answers for a book without edges', async () => {
    for (const engine of ENGINES)
      expect(await answerOf(book({ edges: [] }), { engine })).toMatchObject({
        ...{ status: 'OPTIMAL', objective: '0.00', bound: '0.00', awards: [] },
      });
  });

  it('hands cents out by largest remainder', () => {
    const third = 333_333_333n;
    expect(handedOut([third * 100n, third * 100n, 333_333_334n * 100n])).toEqual([33n, 33n, 34n]);
    expect(handedOut([500_000_000n, 500_000_000n])).toEqual([1n, 0n]);
  });
});

describe('on synthetic books', () => {
  it.each(['plain', 'risk'] as const)('%s: never below a baseline, and confirmed', async (family) => {
    for (const seed of [1, 2]) {
      const compiled = syntheticBook({ requests: 250, lenders: 10 }, seed, family);
      const values = new Map<string, number>();
      for (const engine of ['priced', 'first-come', 'best-offer', 'stable'] as const) {
        const answer = await solveCompiled(compiled, { engine, movesPerRound: 20_000, rounds: 1 });
        expect(checkAllocation(viewOfSynthetic(compiled), answer)).toEqual({
          ...{ confirmed: true, faults: [], boundConfirmed: true },
        });
        values.set(engine, Number(answer.objective));
      }
      expect(values.get('priced')).toBe(Math.max(...values.values()));
    }
  });

  it('closes the gap of a book of many small requests', async () => {
    const compiled = syntheticBook({ requests: 3_000, lenders: 12 }, 3, 'risk');
    const answer = await solveCompiled(compiled, { engine: 'priced', movesPerRound: 200_000, rounds: 1 });
    expect(answer.gap).toBeLessThan(0.002);
  });

  it('finds prices of caps that bind long before budgets do', async () => {
    // Ten debtors with a limit of 1,000 each at every one of three lenders, whose budgets would do for all: 30 of 60 can be funded.
    const lenders = ['A', 'B', 'C'];
    const caps = lenders.flatMap((by) =>
      Array.from({ length: 10 }, (_, d) => ({ id: `${by}${d}`, limit: '1000.00' })),
    );
    const requests = Array.from({ length: 60 }, (_, i) => request(`r${i}`));
    const edges = requests.flatMap(({ id }, i) =>
      lenders.map((by, l) =>
        edge(id, by, '1000.00', `${10 + l}.${10 + i}`, { caps: [{ id: `${by}${i % 10}`, draw: '1000.00' }] }),
      ),
    );
    const answer = await answerOf(
      book({ lenders: lenders.map((by) => lender(by, '60000.00')), caps, requests, edges }),
      { engine: 'priced', movesPerRound: 20_000, rounds: 1 },
    );
    expect(answer).toMatchObject({ fundedRequests: 30, boundFrom: 'prices' });
    expect(answer.gap).toBeLessThan(0.02);
  });

  it('takes any text for an id, and proves its bound by the price of each', async () => {
    const json = book({
      lenders: [lender('__proto__', '120.00'), lender('toString', '500.00')],
      caps: [{ id: 'constructor', limit: '900.00' }],
      requests: greedyTrap['requests'],
      edges: greedyTrap['edges'].map((one: BookJson) => ({
        ...one,
        ...{ lender: '__proto__', caps: [{ id: 'constructor', draw: '1.00' }] },
      })),
    });
    const answer = JSON.parse(JSON.stringify(await answerOf(json, { engine: 'priced' }))) as Allocation;
    expect(Object.keys(answer.prices.lenders)).toEqual(['__proto__', 'toString']);
    expect(Object.keys(answer.prices.caps)).toEqual([]);
    expect(checkAllocation(viewOfFile(json), answer)).toMatchObject({ faults: [], boundConfirmed: true });
  });

  it('gives the same answer again, to the bit', async () => {
    const compiled = syntheticBook({ requests: 40, lenders: 5 }, 5, 'risk');
    const options = { engine: 'exact', movesPerRound: 10_000, nodes: 5 } as const;
    const first = await solveCompiled(compiled, options);
    const second = await solveCompiled(compiled, options);
    const measured = { elapsedMs: 0, peakMemoryMb: 0 };
    expect({ ...second, ...measured }).toEqual({ ...first, ...measured });
  });
});

describe('a run', () => {
  const compiled = syntheticBook({ requests: 2_000, lenders: 20 }, 1, 'risk');

  it('can be watched: the value rises towards the bound', async () => {
    const seen: Progress[] = [];
    await solveCompiled(compiled, {
      engine: 'priced',
      rounds: 1,
      movesPerRound: 200_000,
      onProgress: (progress) => seen.push(progress),
    });
    const moves = seen.filter(({ phase }) => phase === 'moves');
    expect(moves.length).toBeGreaterThan(0);
    for (const { bound, value } of moves) expect(value as number).toBeLessThanOrEqual(bound as number);
  });

  it('can be cancelled, and still answers with what it has', async () => {
    let asked = 0;
    const answer = await solveCompiled(compiled, { engine: 'priced', cancelled: () => ++asked > 160 });
    expect(answer).toMatchObject({ status: 'FEASIBLE', stoppedBy: 'CANCELLED' });
    expect(checkAllocation(viewOfSynthetic(compiled), answer).confirmed).toBe(true);
  });

  it('is marked when the clock cuts it', async () => {
    const answer = await solve(readBook(greedyTrap), { engine: 'priced', timeLimitMs: 1e-6 });
    expect(answer.stoppedBy).toBe('TIME');
    expect(compileBook(readBook(greedyTrap)).inputHash).toBe(answer.inputHash);
  });
});
