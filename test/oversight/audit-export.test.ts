import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPairSync } from 'node:crypto';
import { canonicalText, chainHash } from '../../src/kernel/hash.js';
import { organisations } from '../../src/parties/index.js';
import { act, perform } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import { checkAuditFile, keysIn } from '../../src/platform/audit-file-check.js';
import { runCommand } from '../commands/run-command.js';
import { startWorld, type Party, type World } from '../support/world.js';

let world: World;
let party: Party;
let directory: string;
let trusted: string;
const ACTS = 6;

beforeAll(async () => {
  world = await startWorld();
  party = await world.party('SUPPLIER');
  directory = await mkdtemp(join(tmpdir(), 'lianrong-audit-'));
  for (let n = 1; n <= ACTS; n += 1) {
    await perform(world.platform, SYSTEM, noted, { organisation: party.organisation._id, n });
    if (n === 4) world.platform.clock.advance(3 * 86_400_000);
  }
  trusted = await (await fetch(`${world.url}/.well-known/lianrong-keys.json`)).text();
});
afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
  await world.stop();
});

/** An act whose trail is the party's. */
const noted = act({
  name: 'trailTried',
  keyed: false,
  async decide(unit, _actor, { organisation, n }: { organisation: string; n: number }) {
    await organisations.update(unit, { _id: organisation }, { $set: { staff: 100 + n } });
    unit.onBehalfOf(organisation);
    return { n };
  },
});

const get = (query: string, by: Party | null = party): Promise<Response> =>
  fetch(`${world.url}/audit-trail/export?${query}`, {
    headers: by ? { authorization: `Bearer ${by.token}` } : {},
  });
const WHOLE = 'from=2025-06-01&to=2025-06-30';
const exported = async (query = WHOLE, by: Party = party): Promise<string[]> => {
  const response = await get(query, by);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'application/x-ndjson; charset=utf-8',
  ]);
  const text = await response.text();
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
};

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
const fault = async (lines: readonly string[], keys = keysIn(trusted)) => {
  const { fault: found } = await checkAuditFile(each(lines), keys);
  return found && `${found.line}: ${found.what}`;
};

const json = (line: string): any => JSON.parse(line);
/** The line with something in it changed. */
const changed = (line: string, change: (record: any) => void): string => {
  const record = json(line);
  change(record);
  return canonicalText(record);
};

test('an organisation exports its trail: whole, signed, with what was before and after', async () => {
  const lines = await exported();
  expect(lines).toHaveLength(ACTS + 2);
  expect(json(lines[0]!).header).toMatchObject({
    format: 'lianrong-audit-1',
    organisation: party.organisation._id,
    from: '2025-06-01',
    to: '2025-06-30',
    masked: false,
  });
  expect(lines.slice(1, -1).map((line) => json(line).entry.seq)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(JSON.parse(json(lines[2]!).entry.facts)).toEqual({
    changes: [
      { in: 'organisations', id: party.organisation._id, before: { staff: 101 }, after: { staff: 102 } },
    ],
  });
  const verdict = await checkAuditFile(each(lines), keysIn(trusted));
  expect([verdict.fault, verdict.entries, verdict.seal?.head?.seq]).toEqual([null, ACTS, ACTS]);
});

test('a part of it is a file of its own, and days without acts are an empty one', async () => {
  const part = await exported('from=2025-06-05&to=2025-06-30');
  expect(part.slice(1, -1).map((line) => json(line).entry.seq)).toEqual([5, 6]);
  expect(await fault(part)).toBeNull();
  const none = await exported('from=2025-01-01&to=2025-01-31');
  expect([none.length, await fault(none)]).toEqual([2, null]);
});

test('a regulator gets another one without contents, anybody else an empty one', async () => {
  const regulator = await world.party('REGULATOR');
  const query = `${WHOLE}&organisation=${party.organisation._id}`;
  const masked = await exported(query, regulator);
  expect(masked).toHaveLength(ACTS + 2);
  expect(json(masked[0]!).header.masked).toBe(true);
  expect(json(masked[3]!).entry).toMatchObject({
    act: 'trailTried',
    from: null,
    input: null,
    answer: null,
    facts: null,
  });
  expect(await fault(masked)).toBeNull();
  const lied = masked.with(
    3,
    changed(masked[3]!, ({ entry }) => (entry.act = 'somethingElse')),
  );
  expect(await fault(lied)).toBe('4: holds entry 3, which was changed');
  expect(await exported(query, await world.party('LENDER'))).toHaveLength(2);
});

test.each([
  ['', 400, 'from and to are days'],
  ['from=2025-06-01&to=2025-02-30', 400, 'from and to are days'],
  ['from=2025-06-02&to=2025-06-01', 400, 'from and to are days'],
  ['from=2024-01-01&to=2025-06-01', 400, 'span 1 to 366'],
])('a period of %p is refused', async (query, status, words) => {
  const response = await get(query);
  expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(words)]);
});

test('who is not logged in exports nothing', async () => {
  const response = await get(WHOLE, null);
  expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([
    401,
    'UNAUTHENTICATED',
  ]);
});

describe('a file that is no longer what was signed names its first bad line', () => {
  let lines: string[];
  beforeAll(async () => {
    lines = await exported();
  });

  test.each(['act', 'at', 'input', 'answer', 'facts', 'from', 'actId', 'hash', 'previous'])(
    '%s changed',
    async (field) => {
      const other = field === 'at' ? '2025-06-03T02:00:00.000Z' : 'x';
      const lied = lines.with(
        3,
        changed(lines[3]!, ({ entry }) => (entry[field] = other)),
      );
      expect(await fault(lied)).toBe('4: holds entry 3, which was changed');
    },
  );

  test('changed together with its own hash and digest: the next one does not follow', async () => {
    const record = json(lines[3]!);
    const { previous } = record.entry;
    const body = { ...record.entry, act: 'somethingElse' };
    delete body.previous;
    delete body.hash;
    const entry = { ...body, previous, hash: chainHash(previous, body) };
    const line = canonicalText({ entry, digest: chainHash(json(lines[2]!).digest, entry) });
    expect(await fault(lines.with(3, line))).toBe('5: holds entry 4, which was changed');
  });

  test('one missing, two exchanged, one twice', async () => {
    expect(await fault(lines.toSpliced(3, 1))).toBe('4: holds entry 4, and entry 3 is missing before it');
    expect(await fault(lines.with(3, lines[4]!).with(4, lines[3]!))).toBe(
      '4: holds entry 4, and entry 3 is missing before it',
    );
    expect(await fault(lines.toSpliced(4, 0, lines[3]!))).toBe(
      '5: holds entry 3 where entry 4 belongs: out of order or twice',
    );
  });

  test('cut off: in a line, after a line, before the signature', async () => {
    expect(await fault([...lines.slice(0, 4), lines[4]!.slice(0, 60)])).toBe(
      '5: is not a record as it was written: changed or cut off',
    );
    expect(await fault(lines.slice(0, 5))).toBe('6: the signature is missing: the file was cut off');
    expect(await fault([...lines.slice(0, 5), lines.at(-1)!])).toBe(
      '6: the signature is over entries up to 6, and entry 5 is missing before it',
    );
    expect(await fault([])).toBe('1: the signature is missing: the file was cut off');
  });

  test('the first ones left out', async () => {
    const later = lines.toSpliced(1, 2);
    expect(await fault(later)).toBe('2: holds entry 3, which was changed');
  });

  test('the header, the signature, and what stands after it', async () => {
    expect(
      await fault(
        lines.with(
          0,
          changed(lines[0]!, ({ header }) => (header.to = '2026-01-01')),
        ),
      ),
    ).toBe('1: the header was changed');
    expect(
      await fault(
        lines.with(
          0,
          changed(lines[0]!, ({ header }) => (header.format = 'other')),
        ),
      ),
    ).toContain('1: is not the header');
    for (const [field, value] of [
      ['sha256', 'x'],
      ['count', 5],
      ['digest', 'x'],
    ] as const)
      expect(
        await fault(
          lines.with(
            -1,
            changed(lines.at(-1)!, ({ signature }) => (signature[field] = value)),
          ),
        ),
      ).toBe('8: the signature is over other contents');
    expect(
      await fault(
        lines.with(
          -1,
          changed(lines.at(-1)!, ({ signature }) => (signature.value = 'AAAA')),
        ),
      ),
    ).toBe('8: the signature is not right');
    expect(await fault([...lines, lines[1]!])).toBe('9: stands after the signature');
    expect(await fault(lines.map((line) => line.replace('{', '{ ')))).toContain(
      '1: is not a record as it was written',
    );
  });

  test('written anew and signed with another key: only a key that one trusts tells', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const others = keysIn(publicKey.export({ type: 'spki', format: 'pem' }) as string);
    const { keys } = JSON.parse(trusted) as { keys: { kid: string }[] };
    expect(await fault(lines, others)).toBe(
      `8: it is signed with the key ${keys[0]!.kid}, which is not the one that was given`,
    );
  });
});

describe('npm run audit:verify', () => {
  const verify = async (lines: readonly string[], args: readonly string[] = []) => {
    const file = join(directory, 'trail.jsonl');
    await writeFile(file, `${lines.join('\n')}\n`);
    return runCommand('src/commands/audit-verify.ts', [file, ...args], {});
  };

  test('says that a file is whole and who signed it, or which line is not right', async () => {
    const lines = await exported();
    const key = join(directory, 'keys.json');
    await writeFile(key, trusted);
    const whole = await verify(lines, ['--key', key]);
    expect(whole).toMatchObject({ status: 0, stdout: expect.stringContaining(`Whole: ${ACTS} entries`) });
    expect(whole.stdout).not.toContain('the key in the file itself');
    expect((await verify(lines)).stdout).toContain('That key is the one in the file itself');
    const bad = await verify(lines.with(3, lines[3]!.replace('trailTried', 'trailTrieD')), ['--key', key]);
    expect(bad).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('NOT WHOLE: line 4: holds entry 3, which was changed'),
    });
  });

  test('explains itself in both languages, and a file that is not there is another failure', () => {
    const help = runCommand('src/commands/audit-verify.ts', ['--help'], {});
    expect([help.status, help.stdout.includes('--key KEYS'), help.stdout.includes('离线校验')]).toEqual([
      0,
      true,
      true,
    ]);
    expect(runCommand('src/commands/audit-verify.ts', [], {}).status).toBe(2);
    expect(runCommand('src/commands/audit-verify.ts', [join(directory, 'none.jsonl')], {})).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('ENOENT'),
    });
  });
});
