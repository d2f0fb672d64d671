import { startWorld, randomCreditCode, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const REGISTER = `mutation ($input: OrganisationRegisterInput!) {
  organisationRegister(input: $input) {
    __typename
    ... on UserError { code path }
    ... on ValidationRefused { problems { code path } }
    ... on OrganisationRegisterSuccess { organisation { id state sizeClass } }
  }
}`;
const LOG_IN = `mutation ($input: LogInInput!) {
  logIn(input: $input) { __typename ... on UserError { code } ... on LogInSuccess { session { accessToken refreshToken organisation { id } } } }
}`;
const REFRESH = `mutation ($token: String!) {
  sessionRefresh(input: { refreshToken: $token }) { __typename ... on UserError { code } ... on SessionRefreshSuccess { session { accessToken refreshToken } } }
}`;

const registration = (email: string) => ({
  name: '重庆长江精密有限公司',
  creditCode: randomCreditCode(),
  capacities: ['SUPPLIER'],
  industry: 'INDUSTRY',
  staff: 1200,
  revenue: '39000',
  district: '两江新区',
  administrator: { name: '王芳', email, password: 'correct-horse' },
});

test('an organisation registers, is approved by the operator, and only then may read others', async () => {
  const operator = await world.party('OPERATOR');
  const { organisationRegister } = await world.anonymous.data(REGISTER, {
    input: registration('wang@example.com'),
  });
  expect(organisationRegister).toEqual({
    __typename: 'OrganisationRegisterSuccess',
    organisation: { id: expect.stringMatching(/^org_/) as string, state: 'PENDING', sizeClass: 'MEDIUM' },
  });
  const { logIn } = await world.anonymous.data(LOG_IN, {
    input: { email: 'Wang@Example.com', password: 'correct-horse' },
  });
  const client = world.client(logIn.session.accessToken as string);
  const before = await client.ask('{ organisations { edges { node { id } } } }');
  expect(before.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const approve = `mutation { organisationApprove(input: { organisation: "${organisationRegister.organisation.id}" }) {
    __typename ... on StateRefused { state act allowed } ... on OrganisationApproveSuccess { organisation { state } } } }`;
  expect((await operator.data(approve)).organisationApprove).toEqual({
    __typename: 'OrganisationApproveSuccess',
    organisation: { state: 'APPROVED' },
  });
  expect((await operator.data(approve)).organisationApprove).toEqual({
    __typename: 'StateRefused',
    state: 'APPROVED',
    act: 'organisationApprove',
    allowed: 'organisationSuspend',
  });
  expect((await client.ask('{ organisations { edges { node { id } } } }')).errors).toBeUndefined();
});

test('a registration reports all its problems at once and writes nothing', async () => {
  const bad = { ...registration('x'), creditCode: '91350100M000100Y4Z', staff: -1, capacities: ['OPERATOR'] };
  const { organisationRegister } = await world.anonymous.data(REGISTER, { input: bad });
  expect(organisationRegister.problems).toEqual([
    { code: 'CREDIT_CODE_CHECK_DIGIT', path: ['creditCode'] },
    { code: 'OUT_OF_RANGE', path: ['staff'] },
    { code: 'CAPACITY_NOT_OPEN', path: ['capacities'] },
    { code: 'MALFORMED', path: ['administrator', 'email'] },
  ]);
});

test('a refresh token works once; used again, it ends the session for both who hold it', async () => {
  await world.anonymous.data(REGISTER, { input: registration('li@example.com') });
  const { logIn } = await world.anonymous.data(LOG_IN, {
    input: { email: 'li@example.com', password: 'correct-horse' },
  });
  const first = logIn.session.refreshToken as string;
  const second = (await world.anonymous.data(REFRESH, { token: first })).sessionRefresh;
  expect(second.__typename).toBe('SessionRefreshSuccess');
  expect((await world.anonymous.data(REFRESH, { token: first })).sessionRefresh).toEqual({
    __typename: 'RuleRefused',
    code: 'SESSION_ENDED',
  });
  expect(
    (await world.anonymous.data(REFRESH, { token: second.session.refreshToken })).sessionRefresh,
  ).toMatchObject({ code: 'SESSION_ENDED' });
  const after = await world.client(second.session.accessToken as string).ask('{ me { name } }');
  expect(after.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('two refreshes with one token at once are a token used twice: neither side keeps a session', async () => {
  await world.anonymous.data(REGISTER, { input: registration('zhou@example.com') });
  const input = { email: 'zhou@example.com', password: 'correct-horse' };
  const { logIn } = await world.anonymous.data(LOG_IN, { input });
  const token = logIn.session.refreshToken as string;
  const answers = await Promise.all(
    [1, 2, 3, 4].map(async () => (await world.anonymous.data(REFRESH, { token })).sessionRefresh),
  );
  const won = answers.filter(({ __typename }) => __typename === 'SessionRefreshSuccess');
  expect(won.length).toBeLessThanOrEqual(1);
  for (const { session } of won) {
    expect((await world.anonymous.data(REFRESH, { token: session.refreshToken })).sessionRefresh.code).toBe(
      'SESSION_ENDED',
    );
    const after = await world.client(session.accessToken as string).ask('{ me { name } }');
    expect(after.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  }
});

test('a wrong password and an unknown address are told apart by nothing', async () => {
  const wrong = await world.anonymous.data(LOG_IN, {
    input: { email: 'li@example.com', password: 'wrong-wrong-wrong' },
  });
  const unknown = await world.anonymous.data(LOG_IN, {
    input: { email: 'nobody@example.com', password: 'wrong-wrong-wrong' },
  });
  expect(wrong).toEqual(unknown);
  expect(wrong.logIn).toEqual({ __typename: 'RuleRefused', code: 'LOGIN_FAILED' });
});
