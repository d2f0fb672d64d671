import * as fc from 'fast-check';

/** A book file as parsed JSON, loose enough to be spoilt by tests. */
export type BookJson = Record<string, any>;

export const lender = (id: string, budget: string): BookJson => ({ id, budget });
export const cap = (id: string, limit: string): BookJson => ({ id, limit });
export const request = (id: string, more: BookJson = {}): BookJson => ({ id, ...more });

/** An edge whose draw is its finance. */
export function edge(on: string, by: string, finance: string, cost: string, more: BookJson = {}): BookJson {
  return { request: on, lender: by, technique: 'FACTORING', finance, cost, draw: finance, ...more };
}

export function book(parts: BookJson = {}): BookJson {
  return {
    currency: 'CNY',
    lenders: [lender('A', '100.00'), lender('B', '250.00')],
    caps: [cap('c', '120.00')],
    requests: [request('r1'), request('r2')],
    edges: [
      edge('r1', 'A', '80.00', '1.00', { caps: [{ id: 'c', draw: '80.00' }] }),
      edge('r1', 'B', '80.00', '2.00'),
      edge('r2', 'B', '200.00', '3.00', { draw: '180.00' }),
    ],
    ...parts,
  };
}

/** Requests of every mode that a small random book may have. */
const MODES: readonly BookJson[] = [
  { mode: 'WHOLE' },
  { mode: 'PARTIAL', minimum: '0.25' },
  { mode: 'PARTIAL', shareable: true },
  { mode: 'PARTIAL', shareable: true, minimum: '0.3' },
  { mode: 'WHOLE', shareable: true, minimum: '0.2' },
];

interface BookPlan {
  readonly modes: readonly BookJson[];
  readonly lenders: number;
  readonly caps: number;
  readonly requests: number;
  readonly mustFundAll?: boolean;
  readonly weights?: boolean;
}

const yuan = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from * 100, max: to * 100 }).map((cents) => (cents / 100).toFixed(2));

/** Small random books; amounts of some thousand yuan, budgets of one to three requests. */
export function randomBook(plan: BookPlan): fc.Arbitrary<BookJson> {
  const oneEdge = (i: number, l: number): fc.Arbitrary<BookJson> =>
    fc
      .record({
        finance: yuan(500, 5000),
        cost: yuan(1, 90),
        draw: yuan(500, 5000),
        caps: fc.subarray(
          Array.from({ length: plan.caps }, (_, c) => c),
          { maxLength: 2 },
        ),
        capDraw: yuan(100, 4000),
      })
      .map(({ caps, capDraw, ...amounts }) => ({
        request: `r${i}`,
        lender: `L${l}`,
        technique: 'FACTORING',
        ...amounts,
        caps: caps.map((c) => ({ id: `c${c}`, draw: capDraw })),
      }));
  const requests = fc.tuple(
    ...Array.from({ length: plan.requests }, (_, i) =>
      fc.record({
        fields: fc.constantFrom(...plan.modes),
        weight: plan.weights ? fc.constantFrom('1', '1.25', '0.5') : fc.constant('1'),
        edges: fc
          .subarray(
            Array.from({ length: plan.lenders }, (_, l) => l),
            { minLength: 1 },
          )
          .chain((lenders) => fc.tuple(...lenders.map((l) => oneEdge(i, l)))),
      }),
    ),
  );
  return fc
    .record({
      budgets: fc.tuple(...Array.from({ length: plan.lenders }, () => yuan(2000, 9000))),
      limits: fc.tuple(...Array.from({ length: plan.caps }, () => yuan(1500, 7000))),
      requests,
    })
    .map((drawn) => ({
      currency: 'CNY',
      lenders: drawn.budgets.map((budget, l) => ({ id: `L${l}`, budget })),
      caps: drawn.limits.map((limit, c) => ({ id: `c${c}`, limit })),
      requests: drawn.requests.map(({ fields, weight }, i) => ({ id: `r${i}`, ...fields, weight })),
      edges: drawn.requests.flatMap(({ edges }) => edges),
      ...(plan.mustFundAll ? { objective: { mustFundAll: true } } : {}),
    }));
}

export const anyBook = (more: Partial<BookPlan> = {}): fc.Arbitrary<BookJson> =>
  randomBook({ modes: MODES, lenders: 3, caps: 2, requests: 5, weights: true, ...more });

export const wholeBook = (more: Partial<BookPlan> = {}): fc.Arbitrary<BookJson> =>
  randomBook({ modes: [{ mode: 'WHOLE' }], lenders: 3, caps: 2, requests: 6, ...more });
