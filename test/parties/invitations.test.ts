/** An invitation is its administrator's word: it ends with the administrator's place. */
import { startWorld, type Party, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const inviteBy = async (admin: Party, email: string): Promise<string> =>
  (
    await admin.data(
      `mutation { memberInvite(input: { email: "${email}", role: ADMIN }) { ... on MemberInviteSuccess { code } } }`,
    )
  ).memberInvite.code as string;

const join = async (code: string) =>
  (
    await world.anonymous.data(
      `mutation ($code: String!) { memberJoin(input: { code: $code, name: "李四", password: "correct-horse" }) {
        __typename ... on UserError { code } ... on MemberJoinSuccess { membership { role email } } } }`,
      { code },
    )
  ).memberJoin as Record<string, unknown>;

test('it works once, for the address and role that it was made for', async () => {
  const code = await inviteBy(await world.party('SUPPLIER'), 'li.si@example.com');
  expect(await join(code)).toEqual({
    __typename: 'MemberJoinSuccess',
    membership: { role: 'ADMIN', email: 'li.si@example.com' },
  });
  expect((await join(code))['code']).toBe('INVITATION_INVALID');
});

test.each([
  ['removed', 'memberRemove(input: { membership: $membership })'],
  ['made a viewer', 'memberRoleChange(input: { membership: $membership, role: VIEWER })'],
])('of an administrator who was %s it opens no door back', async (_what, call) => {
  const first = await world.party('SUPPLIER');
  const second = await world.colleague(first, 'ADMIN');
  const code = await inviteBy(second, `${second.membership}@example.com`);
  await first.data(`mutation ($membership: ID!) { ${call} { __typename } }`, {
    membership: second.membership,
  });
  expect(await join(code)).toEqual({ __typename: 'RuleRefused', code: 'INVITATION_INVALID' });
});
