import { BookError, type BookProblem } from '../../../src/clearing/engine/book.js';
import { parseBook, readBook } from '../../../src/clearing/engine/book-reader.js';
import { book, cap, edge, lender, request, type BookJson } from './builders.js';

function problemsOf(act: () => unknown): readonly BookProblem[] {
  try {
    act();
  } catch (error) {
    if (error instanceof BookError) return error.problems;
    throw error;
  }
  return [];
}

const pathsOf = (json: unknown): string[] => problemsOf(() => readBook(json)).map(({ path }) => path);

const withEdge = (more: BookJson): BookJson =>
  book({ edges: [{ ...edge('r1', 'A', '1.00', '0.01'), ...more }] });
const withRequest = (more: BookJson): BookJson => book({ requests: [request('r1', more), request('r2')] });

describe('a book file', () => {
  it('fills in what is left out', () => {
    const read = readBook(book({ caps: undefined, edges: [edge('r2', 'B', '1.00', '0')] }));
    expect(read.requests[1]).toEqual({
      id: 'r2',
      mode: 'WHOLE',
      minimum: 0,
      shareable: false,
      weight: { digits: 1n, decimals: 0 },
      arrival: null,
    });
    expect(read.objective.mustFundAll).toBe(false);
    expect(read.edges[0]).toEqual({
      ...{ request: 1, lender: 1, technique: 'FACTORING', finance: 100, cost: 0, draw: 100, caps: [] },
    });
  });

  it.each<[string, unknown, string]>([
    ['a list instead of an object', [], '$'],
    ['no lenders', book({ lenders: [] }), 'lenders'],
    ['no requests', book({ requests: [], edges: [] }), 'requests'],
    ['lenders missing', book({ lenders: undefined, edges: [] }), 'lenders'],
    ['edges missing', book({ edges: undefined }), 'edges'],
    ['an unknown request', withEdge({ request: 'r9' }), 'edges[0].request'],
    ['an unknown lender', withEdge({ lender: 'Z' }), 'edges[0].lender'],
    ['an unknown cap', withEdge({ caps: [{ id: 'x', draw: '1' }] }), 'edges[0].caps[0].id'],
    [
      'a cap twice',
      withEdge({
        caps: [
          { id: 'c', draw: '1' },
          { id: 'c', draw: '1' },
        ],
      }),
      'edges[0].caps[1].id',
    ],
    ['a negative draw', withEdge({ draw: '-1.00' }), 'edges[0].draw'],
    ['a negative budget', book({ lenders: [lender('A', '-5'), lender('B', '1')] }), 'lenders[0].budget'],
    ['NaN', withEdge({ finance: 'NaN' }), 'edges[0].finance'],
    ['infinity', book({ caps: [cap('c', 'Infinity')] }), 'caps[0].limit'],
    ['an exponent', withEdge({ cost: '1e3' }), 'edges[0].cost'],
    ['a number literal', withEdge({ finance: 100 }), 'edges[0].finance'],
    ['three decimals', withEdge({ finance: '1.005' }), 'edges[0].finance'],
    ['an amount too large', withEdge({ finance: '99999999999999999.00' }), 'edges[0].finance'],
    [
      'a lender twice',
      book({ lenders: [lender('A', '1'), lender('B', '1'), lender('A', '1')] }),
      'lenders[2].id',
    ],
    ['a cap id twice', book({ caps: [cap('c', '1'), cap('c', '2')] }), 'caps[1].id'],
    ['a request twice', book({ requests: [request('r1'), request('r2'), request('r2')] }), 'requests[2].id'],
    ['an edge twice', book({ edges: [edge('r1', 'A', '1', '0'), edge('r1', 'A', '2', '0')] }), 'edges[1]'],
    ['a minimum above 1', withRequest({ mode: 'PARTIAL', minimum: '1.01' }), 'requests[0].minimum'],
    ['a negative minimum', withRequest({ mode: 'PARTIAL', minimum: '-0.1' }), 'requests[0].minimum'],
    ['a minimum of a whole award', withRequest({ minimum: '0.25' }), 'requests[0].minimum'],
    [
      'the same, said',
      withRequest({ mode: 'WHOLE', shareable: false, minimum: '0.999' }),
      'requests[0].minimum',
    ],
    ['an unknown mode', withRequest({ mode: 'HALF' }), 'requests[0].mode'],
    ['a weight as number', withRequest({ weight: 2 }), 'requests[0].weight'],
    ['an arrival as text', withRequest({ arrival: '3' }), 'requests[0].arrival'],
    ['an unknown field', withEdge({ colour: 'red' }), 'edges[0].colour'],
    ['an unknown field at the root', book({ extra: 1 }), 'extra'],
    ['no technique', withEdge({ technique: undefined }), 'edges[0].technique'],
    ['a wrong currency', book({ currency: 'yuan' }), 'currency'],
    ['mustFundAll as text', book({ objective: { mustFundAll: 'yes' } }), 'objective.mustFundAll'],
  ])('refuses %s with its path', (_, json, path) => {
    expect(pathsOf(json)).toContain(path);
  });

  it.each<[string, BookJson]>([
    ['all or nothing, said twice', { minimum: '1' }],
    ['no minimum, said', { mode: 'WHOLE', minimum: '0' }],
    ['a whole request that is shared in parts of a quarter or more', { minimum: '0.25', shareable: true }],
    ['a part that is all of it', { mode: 'PARTIAL', minimum: '1' }],
    ['a part above half that may be shared', { mode: 'PARTIAL', minimum: '0.6', shareable: true }],
  ])('takes a minimum that some award can keep: %s', (_, more) => {
    expect(pathsOf(withRequest(more))).toEqual([]);
  });

  it('lets one request have two techniques of one lender', () => {
    const two = [edge('r1', 'A', '1', '0'), edge('r1', 'A', '1', '0', { technique: 'PLEDGE' })];
    expect(pathsOf(book({ edges: two }))).toEqual([]);
  });

  it('names all that is wrong at once', () => {
    expect(pathsOf(book({ currency: '', edges: [edge('r8', 'Z', '-1', '0')] }))).toEqual(
      expect.arrayContaining(['currency', 'edges[0].request', 'edges[0].lender', 'edges[0].finance']),
    );
  });

  it('refuses a truncated file', () => {
    const text = JSON.stringify(book());
    expect(problemsOf(() => parseBook(text.slice(0, -20)))[0]).toMatchObject({
      path: '$',
      message: expect.stringContaining('not complete JSON') as string,
    });
  });
});
