/** A person changes its password: the old one is asked, guesses are limited, other sessions end. */
import { auditEntries } from '../../src/platform/audit.js';
import { guesses } from '../../src/parties/guesses.js';
import { randomCreditCode, startWorld, type Client, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  await guesses.remove(world.platform, {});
});
afterAll(() => world.stop());

const OLD = 'correct-horse';
const NEW = 'battery-staple';
const REGISTER = `mutation ($input: OrganisationRegisterInput!) { organisationRegister(input: $input) { __typename } }`;
const LOG_IN = `mutation ($email: String!, $password: String!) { logIn(input: { email: $email, password: $password }) {
  __typename ... on UserError { code } ... on LogInSuccess { session { accessToken refreshToken } } } }`;
const REFRESH = `mutation ($token: String!) { sessionRefresh(input: { refreshToken: $token }) { ... on UserError { code } } }`;
const CHANGE = `mutation ($old: String!, $new: String!) { passwordChange(input: { oldPassword: $old, newPassword: $new }) {
  __typename ... on UserError { code path } ... on ValidationRefused { problems { code path } }
  ... on PasswordChangeSuccess { sessionsEnded } } }`;

let people = 0;
async function person(): Promise<string> {
  const email = `person-${(people += 1)}@example.com`;
  const administrator = { name: '王芳', email, password: OLD };
  const input = {
    ...{ name: '重庆长江精密有限公司', creditCode: randomCreditCode(), capacities: ['SUPPLIER'] },
    ...{ industry: 'INDUSTRY', staff: 10, revenue: '100', district: '两江新区', administrator },
  };
  await world.anonymous.data(REGISTER, { input });
  return email;
}

const tried = async (email: string, password: string) =>
  (await world.anonymous.data(LOG_IN, { email, password }))['logIn'] as Record<string, any>;
async function session(email: string): Promise<Client & { readonly refreshToken: string }> {
  const { session: issued } = await tried(email, OLD);
  return { ...world.client(issued.accessToken as string), refreshToken: issued.refreshToken as string };
}
const change = async (client: Client, old: string, fresh: string) =>
  (await client.data(CHANGE, { old, new: fresh }))['passwordChange'] as Record<string, any>;
const works = async (client: Client) => (await client.ask('{ me { name } }')).errors === undefined;

test('the new password holds, the old one no longer, and the other sessions end with their refresh tokens', async () => {
  const email = await person();
  const [here, there, elsewhere] = [await session(email), await session(email), await session(email)];
  expect(await change(here, OLD, NEW)).toEqual({ __typename: 'PasswordChangeSuccess', sessionsEnded: 2 });
  expect([await works(here), await works(there), await works(elsewhere)]).toEqual([true, false, false]);
  const { sessionRefresh } = await world.anonymous.data(REFRESH, { token: there.refreshToken });
  expect(sessionRefresh.code).toBe('SESSION_ENDED');
  expect((await tried(email, OLD))['code']).toBe('LOGIN_FAILED');
  expect((await tried(email, NEW))['__typename']).toBe('LogInSuccess');
  const entry = await auditEntries.findOne(world.platform, { act: 'passwordChange' }, { at: -1 });
  expect([entry?.input, entry?.answer]).toEqual(['{}', '{"sessionsEnded":2}']);
  expect(JSON.stringify(entry)).not.toContain('argon2');
});

test('without the old password nothing changes, and it is guessed at ten times only', async () => {
  const email = await person();
  const [here, there] = [await session(email), await session(email)];
  for (let guess = 0; guess < 10; guess += 1)
    expect(await change(here, `wrong-${guess}`, NEW)).toMatchObject({
      code: 'PASSWORD_WRONG',
      path: ['oldPassword'],
    });
  expect((await change(here, OLD, NEW))['code']).toBe('TOO_MANY_GUESSES');
  // A guess here is a guess at the log-in too, and the other way round.
  expect((await tried(email, OLD))['code']).toBe('TOO_MANY_GUESSES');
  expect(await works(there)).toBe(true);
  await guesses.remove(world.platform, {});
  expect((await tried(email, OLD))['__typename']).toBe('LogInSuccess');
});

test('a weak password and the present one are refused', async () => {
  const client = await session(await person());
  expect((await change(client, OLD, 'short'))['problems']).toEqual([
    { code: 'PASSWORD_WEAK', path: ['newPassword'] },
  ]);
  expect((await change(client, OLD, OLD))['problems']).toEqual([
    { code: 'PASSWORD_UNCHANGED', path: ['newPassword'] },
  ]);
});

test('of two changes at once one holds: the other has proved a password of the past', async () => {
  const email = await person();
  const [one, two] = [await session(email), await session(email)];
  const answers = await Promise.all([change(one, OLD, `${NEW}-1`), change(two, OLD, `${NEW}-2`)]);
  const won = answers.findIndex(({ __typename }) => __typename === 'PasswordChangeSuccess');
  expect(answers.filter(({ __typename }) => __typename === 'PasswordChangeSuccess')).toHaveLength(1);
  expect((await tried(email, `${NEW}-${won + 1}`))['__typename']).toBe('LogInSuccess');
  expect((await tried(email, `${NEW}-${2 - won}`))['code']).toBe('LOGIN_FAILED');
});

test('stands once in a request', async () => {
  const client = await session(await person());
  const one = 'passwordChange(input: { oldPassword: "a", newPassword: "b" }) { __typename }';
  const { status, errors } = await client.ask(`mutation { ${one} b: ${one} }`);
  expect([status, errors?.[0]?.message]).toEqual([400, 'passwordChange may stand only once in a request.']);
});
