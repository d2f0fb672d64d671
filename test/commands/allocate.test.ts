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

/** Eight requests over three lenders with a limit each, and the same in another order; arrival is left out. */
function shuffled(): [BookJson, BookJson] {
  const turn = <T>(list: readonly T[], by: number): T[] =>
    list.map((_, at) => list[(at * by + 2) % list.length]!);
  const ids = ['A', 'B', 'C'];
  const requests = Array.from({ length: 8 }, (_, i) =>
    request(`r${i}`, i % 4 === 3 ? { mode: 'PARTIAL', minimum: '0.25' } : {}),
  );
  const edges = requests.flatMap(({ id }, i) =>
    ids.map((by, l) => {
      const amount = `${70 + ((i * 17 + l * 5) % 40)}.00`;
      return edge(id, by, amount, `${1 + ((i * 5 + l * 3) % 4)}.50`, {
        caps: [{ id: `${by}1`, draw: amount }],
      });
    }),
  );
  const lenders = ids.map((id) => lender(id, '230.00'));
  const caps = ids.map((id) => ({ id: `${id}1`, limit: '170.00' }));
  const one = book({ lenders, caps, requests, edges });
  return [
    one,
    {
      ...one,
      lenders: turn(lenders, 2),
      caps: turn(caps, 2),
      requests: turn(requests, 3),
      edges: turn(edges, 5),
    },
  ];
}

test.each(['auto', 'best-offer'])(
  'answers the same, hash and all, whatever the order in the file: %s',
  (engine) => {
    const answers = shuffled().map((json, at) => {
      const asked = [fileOf(`order${at}.json`, json), '--engine', engine, '--quiet', '--check'];
      const { stdout } = allocate(...asked);
      const { awards, ...rest } = JSON.parse(stdout) as BookJson;
      const named = awards.map((one: BookJson) => {
        const { request: id, lender: by } = json['edges'][one['edge']];
        return `${id} ${by} ${one['share']}`;
      });
      return { ...rest, elapsedMs: 0, peakMemoryMb: 0, awards: named.sort() };
    });
    expect(answers[0]!.awards.length).toBeGreaterThan(4);
    expect(answers[1]).toEqual(answers[0]);
  },
);

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
  ['no minimum', { ...trap, requests: [request('big', { minimum: '0.5' })] }, 'requests[0].minimum: '],
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
  const help = allocate('--help');
  expect([help.status, help.stderr]).toEqual([0, '']);
  for (const line of [
    'Usage: npm run -s allocate',
    '用法：npm run -s allocate',
    'Exit codes: 0',
    '退出码：0',
  ])
    expect(help.stdout).toContain(line);
});
