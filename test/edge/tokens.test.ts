/** Tokens that are expired, forged or not ours speak for nobody, on GraphQL and on uploads, and nothing tells why too well. */
import { createHmac, createPrivateKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { sessions } from '../../src/parties/parties.store.js';
import { memberships, organisations } from '../../src/parties/index.js';
import { startWorld, type Party, type World } from '../support/world.js';

let world: World;
let party: Party;
let privateKey: KeyObject;
let publicPem: string;
let genuine: Record<string, unknown>;

beforeAll(async () => {
  world = await startWorld();
  party = await world.party('SUPPLIER');
  const stored = await world.platform.connection
    .collection<Record<string, unknown> & { _id: string }>('signing_keys')
    .findOne({ _id: 'es256-1' });
  privateKey = createPrivateKey(stored!['privatePem'] as string);
  publicPem = stored!['publicPem'] as string;
  genuine = JSON.parse(Buffer.from(party.token.split('.')[1]!, 'base64url').toString());
});
afterAll(() => world.stop());

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const HEADER = { alg: 'ES256', typ: 'JWT', kid: 'es256-1' };

/** A token of ours, with the claims and header changed; undefined leaves one out. */
function token(
  claims: Record<string, unknown> = {},
  header: Record<string, unknown> = {},
  key: KeyObject = privateKey,
): string {
  const text = `${part({ ...HEADER, ...header })}.${part({ ...genuine, ...claims })}`;
  return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

const ME = '{ me { name } }';
async function codeFor(bearer: string): Promise<string | undefined> {
  const { data, errors } = await world.anonymous.ask(ME, {}, { authorization: bearer });
  expect(data ?? null).toEqual(errors ? null : { me: { name: '测试人' } });
  return errors?.[0]?.extensions.code;
}

test('a token made as ours are is accepted: what is refused below is refused for its one fault', async () => {
  expect(await codeFor(`Bearer ${token()}`)).toBeUndefined();
  expect(await codeFor(`bearer ${party.token}`)).toBeUndefined();
});

const now = (): number => Math.floor(Date.now() / 1000);
const otherKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

const FORGED: readonly [string, () => string][] = [
  ['expired', () => token({ exp: now() - 1 })],
  ['not valid yet', () => token({ nbf: now() + 600 })],
  ['without exp', () => token({ exp: undefined })],
  ['with exp as text', () => token({ exp: '9999999999' })],
  ['with another audience', () => token({ aud: 'another' })],
  ['without audience', () => token({ aud: undefined })],
  ['of another issuer', () => token({ iss: 'another' })],
  ['without issuer', () => token({ iss: undefined })],
  ['without subject', () => token({ sub: undefined })],
  ['with an object as subject', () => token({ sub: { $ne: null } })],
  ['with an object as session', () => token({ sid: { $ne: null } })],
  ['with a list as membership', () => token({ mem: ['x'] })],
  ['without membership, as if a service account', () => token({ mem: null })],
  ['without session', () => token({ sid: null })],
  ['of another person', () => token({ sub: 'psn_other' })],
  ['with an unknown key id', () => token({}, { kid: 'es256-2' })],
  ['without key id', () => token({}, { kid: undefined })],
  ['signed with another key', () => token({}, {}, otherKey)],
  ['signed with nothing', () => `${part({ ...HEADER, alg: 'none' })}.${part(genuine)}.`],
  ['signed with the public key as a secret', () => hmac()],
  ['with another algorithm named', () => token({}, { alg: 'ES384' })],
  ['with a changed body', () => withBody({ ...genuine, sub: 'psn_other' })],
  ['cut short', () => party.token.slice(0, -4)],
  ['without signature', () => party.token.split('.').slice(0, 2).join('.')],
  ['of text only', () => 'not-a-token'],
  ['very long', () => 'x'.repeat(10_000)],
];

function hmac(): string {
  const text = `${part({ ...HEADER, alg: 'HS256' })}.${part(genuine)}`;
  return `${text}.${createHmac('sha256', publicPem).update(text).digest('base64url')}`;
}

function withBody(body: object): string {
  const [header, , signature] = party.token.split('.');
  return [header, part(body), signature].join('.');
}

test.each(FORGED)('a token %s speaks for nobody', async (_what, make) => {
  const bad = make();
  expect(await codeFor(`Bearer ${bad}`)).toBe('UNAUTHENTICATED');
  const upload = await fetch(`${world.url}/uploads/e-invoices`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bad}` },
    body: '<x/>',
  });
  expect([upload.status, await upload.json()]).toMatchObject([
    401,
    { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  ]);
});

test.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer ', 'Bearer a b', 'Token x'])(
  'the header %j is no token',
  async (header) => {
    expect(await codeFor(header)).toBe('UNAUTHENTICATED');
  },
);

test('an expired token is told apart, so that a client knows to refresh it; nothing else is', async () => {
  const said = async (bad: string) =>
    (await world.anonymous.ask(ME, {}, { authorization: `Bearer ${bad}` })).errors?.[0]?.message;
  expect(await said(token({ exp: now() - 1 }))).toContain('has expired');
  for (const bad of [token({}, {}, otherKey), token({ aud: 'another' }), token({}, { kid: 'x' }), hmac()])
    expect(await said(bad)).toContain('not one of this platform');
});

test('public fields are answered whatever token comes along', async () => {
  const { data } = await world.anonymous.ask(
    '{ clock { simulated } }',
    {},
    { authorization: 'Bearer forged' },
  );
  expect(data).toEqual({ clock: { simulated: true } });
});

describe('a genuine token ends at once', () => {
  const fresh = () => world.party('SUPPLIER');

  test('when its session ends', async () => {
    const one = await fresh();
    await one.data('mutation { logOut { __typename } }');
    expect(await codeFor(`Bearer ${one.token}`)).toBe('UNAUTHENTICATED');
  });

  test('when its session has expired, although the token has not', async () => {
    const one = await fresh();
    await sessions.updateMany(
      world.platform,
      { membership: one.membership },
      { $set: { expiresAt: new Date(Date.now() - 1000) } },
    );
    expect(await codeFor(`Bearer ${one.token}`)).toBe('UNAUTHENTICATED');
  });

  test('when its member is removed', async () => {
    const one = await fresh();
    await memberships.remove(world.platform, { _id: one.membership });
    expect(await codeFor(`Bearer ${one.token}`)).toBe('UNAUTHENTICATED');
  });

  test('for acts when its organisation is suspended', async () => {
    const one = await fresh();
    await organisations.update(
      world.platform,
      { _id: one.organisation._id },
      { $set: { state: 'SUSPENDED' } },
    );
    const { errors } = await one.ask(
      'mutation { memberInvite(input: { email: "a@b.example", role: VIEWER }) { __typename } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await one.ask('{ organisations { edges { cursor } } }')).errors).toBeUndefined();
  });
});
