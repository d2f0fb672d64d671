import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { ENGINES, type Allocation } from '../../../src/clearing/engine/allocation.js';
import { BookError } from '../../../src/clearing/engine/book.js';
import { readBook } from '../../../src/clearing/engine/book-reader.js';
import { solve } from '../../../src/clearing/engine/solve.js';
import { anyBook, book, edge, lender, request, type BookJson } from './builders.js';

const schema = (name: string): object =>
  JSON.parse(readFileSync(`docs/reference/${name}.schema.json`, 'utf8')) as object;
const ajv = new Ajv({ allErrors: true });
const isBook = ajv.compile(schema('book'));
const isAllocation = ajv.compile(schema('allocation'));

const QUICK = { movesPerRound: 1_500, rounds: 1, priceIterations: 60 };

function isRead(json: unknown): boolean {
  try {
    readBook(json);
    return true;
  } catch (error) {
    if (error instanceof BookError) return false;
    throw error;
  }
}

const withEdge = (more: BookJson): BookJson =>
  book({ edges: [{ ...edge('r1', 'A', '1.00', '0.01'), ...more }] });
const withRequest = (more: BookJson): BookJson => book({ requests: [request('r1', more), request('r2')] });

describe('the schema of a book', () => {
  it.each<[string, BookJson]>([
    ['the plainest', book({ caps: undefined, edges: [edge('r1', 'A', '1.00', '0')] })],
    ['trailing zeros', withEdge({ finance: '1.5000' })],
    [
      'all fields of a request',
      withRequest({ mode: 'PARTIAL', minimum: '0.25', shareable: true, weight: '1.5', arrival: -3 }),
    ],
    ['a minimum of 1', withRequest({ mode: 'PARTIAL', minimum: '1.0' })],
    ['a minimum of 1 of a whole request', withRequest({ minimum: '1.00' })],
    ['a minimum of 0 of a whole request', withRequest({ mode: 'WHOLE', minimum: '0.0' })],
    ['a minimum of a whole request that is shared', withRequest({ minimum: '0.25', shareable: true })],
    ['an objective', book({ objective: { financeWeight: '0', costWeight: '0.125', mustFundAll: true } })],
  ])('holds for what the reader reads: %s', (_, json) => {
    const plain: unknown = JSON.parse(JSON.stringify(json));
    expect([isRead(plain), isBook(plain)]).toEqual([true, true]);
  });

  it.each<[string, unknown]>([
    ['a list', []],
    ['no lenders', book({ lenders: [] })],
    ['no requests', book({ requests: [], edges: [] })],
    ['edges missing', book({ edges: undefined })],
    ['a negative draw', withEdge({ draw: '-1.00' })],
    ['NaN', withEdge({ finance: 'NaN' })],
    ['an exponent', withEdge({ cost: '1e3' })],
    ['a number', withEdge({ finance: 100 })],
    ['three decimals', withEdge({ finance: '1.005' })],
    ['a leading zero', withEdge({ finance: '01.00' })],
    ['an amount of 16 digits', withEdge({ finance: '1000000000000000' })],
    ['a minimum above 1', withRequest({ minimum: '1.01' })],
    ['a minimum of a whole award', withRequest({ minimum: '0.5' })],
    ['a minimum of a whole award, said', withRequest({ mode: 'WHOLE', shareable: false, minimum: '0.5' })],
    ['a minimum of ten decimals', withRequest({ mode: 'PARTIAL', minimum: '0.1234567891' })],
    ['an unknown mode', withRequest({ mode: 'HALF' })],
    ['an arrival that is no whole number', withRequest({ arrival: 1.5 })],
    ['a weight of eight digits', withRequest({ weight: '10000000' })],
    ['an unknown field', withEdge({ colour: 'red' })],
    ['an unknown field at the root', book({ extra: 1 })],
    ['no technique', withEdge({ technique: undefined })],
    ['an empty id', book({ lenders: [lender('', '1')] })],
    ['a wrong currency', book({ currency: 'yuan' })],
  ])('refuses what the reader refuses: %s', (_, json) => {
    const plain: unknown = JSON.parse(JSON.stringify(json));
    expect([isRead(plain), isBook(plain)]).toEqual([false, false]);
  });
});

describe('the example of the documentation', () => {
  const page = readFileSync('docs/reference/book-file.md', 'utf8');
  const example: unknown = JSON.parse(/```json\n([^`]+)```/.exec(page)?.[1] ?? '');

  it('is a book, and its answer is the one that the page gives', async () => {
    expect([isBook(example), isBook.errors]).toEqual([true, null]);
    const answer = await solve(readBook(example), QUICK);
    expect(isAllocation({ ...answer })).toBe(true);
    const { objective, bound, status, awards } = answer;
    for (const [name, value] of Object.entries({ objective, bound, status, awards }))
      expect(page.replace(/\s+/g, '')).toContain(`"${name}":${JSON.stringify(value)}`);
  });
});

describe('the schema of an answer', () => {
  it('holds for every engine, whatever the book', () =>
    fc.assert(
      fc.asyncProperty(anyBook(), fc.boolean(), async (json, mustFundAll) => {
        const asked = mustFundAll ? { ...json, objective: { mustFundAll } } : json;
        expect(isBook(asked)).toBe(true);
        for (const engine of ENGINES) {
          const answer = await solve(readBook(asked), { engine, ...QUICK });
          expect(isAllocation(JSON.parse(JSON.stringify(answer)))).toBe(true);
          expect(isAllocation.errors).toBeNull();
        }
      }),
      { numRuns: 8, seed: 5 },
    ));

  it('refuses what no engine may answer', async () => {
    const answer: Allocation = await solve(readBook(book()), QUICK);
    const wrong: Record<string, unknown>[] = [
      { engine: 'auto' },
      { status: 'GOOD' },
      { objective: 1.5 },
      { bound: '1e9' },
      { gap: -0.1 },
      { finance: '1.5' },
      { awards: [{ edge: 0, share: '0' }] },
      { awards: [{ edge: -1, share: '1' }] },
      { prices: { lenders: {} } },
      { prices: { lenders: { A: '-0.1' }, caps: {} } },
      { inputHash: 'abc' },
      { more: 1 },
    ];
    expect(isAllocation({ ...answer })).toBe(true);
    for (const part of wrong) expect([part, isAllocation({ ...answer, ...part })]).toEqual([part, false]);
    for (const name of Object.keys(answer))
      expect([name, isAllocation({ ...answer, [name]: undefined })]).toEqual([name, false]);
  });
});
