/** Passwords are guessed at only so often, whoever's they are; and what was refused for that tells nothing. */
import { sha256Hex } from '../../src/kernel/hash.js';
import { guesses } from '../../src/parties/guesses.js';
import { randomCreditCode, startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  await guesses.remove(world.platform, {});
});
afterAll(() => world.stop());

const PASSWORD = 'correct-horse';
const WRONG = `__typename ... on UserError { code } ... on RuleRefused { facts { name value } }`;

async function person(email: string): Promise<string> {
  const input = {
    name: '重庆长江精密有限公司',
    creditCode: randomCreditCode(),
    capacities: ['SUPPLIER'],
    industry: 'INDUSTRY',
    staff: 10,
    revenue: '100',
    district: '两江新区',
    administrator: { name: '王芳', email, password: PASSWORD },
  };
  await world.anonymous.data(
    'mutation ($input: OrganisationRegisterInput!) { organisationRegister(input: $input) { __typename } }',
    { input },
  );
  return email;
}

const logIn = async (email: string, password: string) =>
  (
    await world.anonymous.data(
      `mutation ($input: LogInInput!) { logIn(input: $input) { ${WRONG} ... on LogInSuccess { session { refreshToken } } } }`,
      { input: { email, password } },
    )
  ).logIn as { __typename: string; code?: string };

const times = async <T>(count: number, ask: (at: number) => Promise<T>): Promise<T[]> => {
  const answers: T[] = [];
  for (let at = 0; at < count; at += 1) answers.push(await ask(at));
  return answers;
};

test('after ten wrong passwords from one address the right one is refused as well, until the time is over', async () => {
  const email = await person('wang@example.com');
  const codes = (await times(11, (at) => logIn(email, `wrong-${at}`))).map(({ code }) => code);
  expect(codes).toEqual([...Array<string>(10).fill('LOGIN_FAILED'), 'TOO_MANY_GUESSES']);
  const refused = await logIn(email.toUpperCase(), PASSWORD);
  expect(refused).toEqual({
    __typename: 'RuleRefused',
    code: 'TOO_MANY_GUESSES',
    facts: [{ name: 'minutes', value: '15' }],
  });
  const past = new Date(Date.now() - 1);
  await guesses.updateMany(world.platform, {}, { $set: { endsAt: past } });
  expect((await logIn(email, PASSWORD)).__typename).toBe('LogInSuccess');
});

test('an address without an account is counted alike', async () => {
  const known = await person('li@example.com');
  const of = (email: string) => times(12, (at) => logIn(email, `wrong-${at}`));
  expect(await of('nobody@example.com')).toEqual(await of(known));
});

test('forty guesses at once are not more than ten', async () => {
  const email = await person('zhao@example.com');
  const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => logIn(email, `wrong-${at}`)));
  expect(answers.filter(({ code }) => code === 'LOGIN_FAILED')).toHaveLength(10);
});

test('who knows the password is not counted', async () => {
  const email = await person('chen@example.com');
  const answers = await times(25, () => logIn(email, PASSWORD));
  expect(answers.every(({ __typename }) => __typename === 'LogInSuccess')).toBe(true);
  await times(9, () => logIn(email, 'wrong'));
  expect((await logIn(email, PASSWORD)).__typename).toBe('LogInSuccess');
  expect((await times(10, () => logIn(email, 'wrong'))).map(({ code }) => code)).toEqual(
    Array<string>(10).fill('LOGIN_FAILED'),
  );
});

test('from all addresses together, a hundred wrong passwords close an account for the time', async () => {
  const email = await person('sun@example.com');
  await logIn(email, 'wrong');
  await guesses.update(world.platform, { _id: sha256Hex(email) }, { $set: { count: 99 } });
  expect((await logIn(email, 'wrong')).code).toBe('LOGIN_FAILED');
  expect((await logIn(email, PASSWORD)).code).toBe('TOO_MANY_GUESSES');
});

test('an invitation is no way round: the password of whom it is for is guessed at no more often', async () => {
  const email = await person('qian@example.com');
  const admin = await world.party('SUPPLIER');
  const invite = `mutation { memberInvite(input: { email: "${email}", role: VIEWER }) { ... on MemberInviteSuccess { code } } }`;
  const { code } = (await admin.data(invite)).memberInvite;
  const join = async (password: string) =>
    (
      await world.anonymous.data(
        `mutation ($input: MemberJoinInput!) { memberJoin(input: $input) { ${WRONG} } }`,
        {
          input: { code, name: '钱某', password },
        },
      )
    ).memberJoin as { code?: string };
  const codes = (await times(11, (at) => join(`wrong-wrong-${at}`))).map((one) => one.code);
  expect(codes).toEqual([...Array<string>(10).fill('LOGIN_FAILED'), 'TOO_MANY_GUESSES']);
  expect((await logIn(email, PASSWORD)).code).toBe('TOO_MANY_GUESSES');
});
