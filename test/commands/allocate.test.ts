import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { book, edge, lender, request, type BookJson } from '../clearing/engine/builders.js';
import { runCommand } from './run-command.js';

const directory = mkdtempSync(join(tmpdir(), 'allocate-'));
afterAll(() => rmSync(directory, { recursive: true }));

const allocate = (...args: string[]) => runCommand('src/clearing/cli/allocate.ts', args, {});

function fileOf(name: string, content: BookJson | string): string {
  const path = join(directory, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** Two requests of 60 and one of 100 want one budget of 120. */
const trap = book({
  lenders: [lender('A', '120.00')],
  caps: [],
  requests: [request('big'), request('p'), request('q')],
  edges: [
    edge('big', 'A', '100.00', '1.00'),
    edge('p', 'A', '60.00', '0.90'),
    edge('q', 'A', '60.00', '0.90'),
  ],
});

test('writes only the answer as JSON to standard output, and progress to standard error', () => {
  const { status, stdout, stderr } = allocate(fileOf('trap.json', trap), '--check');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ engine: 'exact', status: 'OPTIMAL', objective: '118.20', bound: '118.20', gap: 0 },
    ...{ finance: '120.00', cost: '1.80', fundedRequests: 2, stoppedBy: 'PROOF' },
    awards: [
      { edge: 1, share: '1' },
      { edge: 2, share: '1' },
    ],
  });
  expect(stderr).toMatch(/^\d+\.\d s {2}prices /);
  expect(stderr).toContain('confirmed: limits, shares and value');
});

test('takes the engine, the time limit and the seed that it is told', () => {
  const file = fileOf('trap.json', trap);
  const asked = ['--engine', 'best-offer', '--time-limit', '5', '--seed', '9', '--quiet'];
  const { status, stdout, stderr } = allocate(file, ...asked);
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ engine: 'best-offer', objective: '99.00', counts: { seed: 9 } });
});

test('says that a book cannot be funded as it must be, and answers all the same', () => {
  const { status, stdout } = allocate(fileOf('all.json', { ...trap, objective: { mustFundAll: true } }));
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    status: 'INFEASIBLE',
    objective: null,
    bound: null,
    awards: [],
  });
});

test.each<[string, BookJson | string, string]>([
  ['truncated', JSON.stringify(trap).slice(0, -20), '$: '],
  ['unknown', { ...trap, edges: [edge('r9', 'A', '1.00', '0')] }, 'edges[0].request: '],
  ['negative', { ...trap, lenders: [lender('A', '-1.00')] }, 'lenders[0].budget: '],
  ['infinite', { ...trap, edges: [edge('p', 'A', '1e999', '0')] }, 'edges[0].finance: '],
  ['twice', { ...trap, edges: [edge('p', 'A', '1.00', '0'), edge('p', 'A', '2.00', '0')] }, 'edges[1]: '],
  ['empty', { ...trap, requests: [], edges: [] }, 'requests: '],
])(
  'refuses a bad file with the path of what is wrong and nothing on standard output: %s',
  (name, bad, path) => {
    const { status, stdout, stderr } = allocate(fileOf(`${name}.json`, bad));
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toContain(path);
  },
);

test('a file that is not there is named; wrong usage and help have their own codes', () => {
  const gone = join(directory, 'gone.json');
  expect(allocate(gone)).toMatchObject({
    status: 3,
    stdout: '',
    stderr: expect.stringContaining(gone) as string,
  });
  for (const wrong of [
    [],
    [gone, gone],
    [gone, '--engine', 'magic'],
    [gone, '--time-limit', '0'],
    [gone, '--fast'],
  ])
    expect([wrong, allocate(...wrong).status]).toEqual([wrong, 2]);
  expect(allocate('--help')).toMatchObject({ status: 0, stderr: '' });
});
