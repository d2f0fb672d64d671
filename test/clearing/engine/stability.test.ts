import fc from 'fast-check';
import { solve } from '../../../src/clearing/engine/solve.js';
import { readBook } from '../../../src/clearing/engine/book-reader.js';
import { cap, lender, request, wholeBook, type BookJson } from './builders.js';

/** Per request: the edge that it has, or −1. */
type Outcome = readonly number[];

const cents = (text: string): number => Math.round(Number(text) * 100);
const costRate = ({ finance, cost }: BookJson): number => cents(cost) / cents(finance);
const yieldOf = ({ cost, draw }: BookJson): number => cents(cost) / cents(draw);

/** Every outcome that keeps every limit. */
function outcomes(json: BookJson): Outcome[] {
  const found: Outcome[] = [];
  const choose = (outcome: number[]): void => {
    const next = json['requests'][outcome.length];
    if (next === undefined) return void (keepsLimits(json, outcome) && found.push([...outcome]));
    choose([...outcome, -1]);
    json['edges'].forEach((one: BookJson, e: number) => {
      if (one['request'] === next.id) choose([...outcome, e]);
    });
  };
  choose([]);
  return found;
}

function keepsLimits(json: BookJson, outcome: Outcome): boolean {
  const drawn = new Map<string, number>();
  for (const e of outcome)
    for (const [id, draw] of e < 0 ? [] : drawsOf(json['edges'][e]))
      drawn.set(id, (drawn.get(id) ?? 0) + draw);
  return [...drawn].every(([id, total]) => total <= limitOf(json, id));
}

const drawsOf = (edge: BookJson): [string, number][] => [
  [`lender ${edge['lender']}`, cents(edge['draw'])],
  ...(edge['caps'] ?? []).map((one: BookJson): [string, number] => [`cap ${one['id']}`, cents(one['draw'])]),
];

function limitOf(json: BookJson, id: string): number {
  const lenderFound = json['lenders'].find((one: BookJson) => `lender ${one['id']}` === id);
  if (lenderFound) return cents(lenderFound.budget);
  return cents((json['caps'] ?? []).find((one: BookJson) => `cap ${one['id']}` === id).limit);
}

/**
 * Edges that their request prefers to what it has, and that fit once awards of the same resources that yield their lender
 * less per draw have all gone: by the definition, without a heap.
 */
function blocking(json: BookJson, outcome: Outcome): number {
  let count = 0;
  json['edges'].forEach((edge: BookJson, e: number) => {
    const place = json['requests'].findIndex(({ id }: BookJson) => id === edge['request']);
    const has = outcome[place]!;
    if (has === e || (has >= 0 && costRate(edge) >= costRate(json['edges'][has]))) return;
    const stronger = outcome
      .filter((other, i) => other >= 0 && i !== place)
      .filter((other) => yieldOf(json['edges'][other]) >= yieldOf(edge));
    if (keepsLimits(json, [...stronger, e])) count++;
  });
  return count;
}

async function deferred(json: BookJson): Promise<{ outcome: Outcome; pairs: number | null }> {
  const { awards, blockingPairs } = await solve(readBook(json), { engine: 'stable', priceIterations: 5 });
  const outcome = json['requests'].map(
    ({ id }: BookJson) => awards.find(({ edge }) => json['edges'][edge].request === id)?.edge ?? -1,
  );
  return { outcome, pairs: blockingPairs };
}

/** A market as in the textbook: each lender has room for so many requests of one size. */
const market = fc
  .record({
    quotas: fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 2 }))),
    edges: fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(2), fc.integer({ min: 1, max: 9_000 })), {
      selector: ([i, l]) => `${i} ${l}`,
      minLength: 4,
      maxLength: 11,
    }),
  })
  .map(({ quotas, edges }): BookJson => {
    const used = new Set<number>();
    // All costs differ, so that nobody is indifferent.
    const costs = edges.map(([, , cost]) => {
      let one = cost;
      while (used.has(one)) one++;
      used.add(one);
      return (one / 100).toFixed(2);
    });
    return {
      currency: 'CNY',
      lenders: quotas.map((quota, l) => lender(`L${l}`, (quota * 1000).toFixed(2))),
      caps: [cap('idle', '1.00')],
      requests: Array.from({ length: 5 }, (_, i) => request(`r${i}`)),
      edges: edges.map(([i, l], k) => ({
        ...{ request: `r${i}`, lender: `L${l}`, technique: 'FACTORING' },
        ...{ finance: '1000.00', draw: '1000.00', cost: costs[k] },
      })),
    };
  });

describe('deferred acceptance against all outcomes', () => {
  it('is stable where sizes are equal, and no stable outcome is better for any request', () =>
    fc.assert(
      fc.asyncProperty(market, async (json) => {
        const { outcome, pairs } = await deferred(json);
        const stable = outcomes(json).filter((one) => blocking(json, one) === 0);
        expect(pairs).toBe(0);
        expect(stable).toContainEqual(outcome);
        const rate = (e: number): number => (e < 0 ? Infinity : costRate(json['edges'][e]));
        for (const other of stable)
          outcome.forEach((e, i) => expect(rate(e)).toBeLessThanOrEqual(rate(other[i]!)));
      }),
      { numRuns: 60, seed: 31 },
    ));

  it('counts its blocking pairs as the definition does, whatever sizes and limits', () => {
    let blocked = 0;
    return fc
      .assert(
        fc.asyncProperty(wholeBook({ requests: 5 }), async (json) => {
          const limited = onlyPossible(json);
          const { outcome, pairs } = await deferred(limited);
          expect(keepsLimits(limited, outcome)).toBe(true);
          expect(pairs).toBe(blocking(limited, outcome));
          if (pairs) blocked++;
        }),
        { numRuns: 60, seed: 32 },
      )
      .then(() => expect(blocked).toBeGreaterThan(0));
  });
});

/** Without the edges that no limit could carry: engines drop them, and so they block nobody. */
function onlyPossible(json: BookJson): BookJson {
  const edges = json['edges'].filter((edge: BookJson) =>
    drawsOf(edge).every(([id, draw]) => draw <= limitOf(json, id)),
  );
  return { ...json, edges };
}
