/** What posts, takes back or turns a debt waits for a second person too, over HTTP. */
import { assets } from '../../src/assets/index.js';
import { invoiceFields, newPair, submission, type Pair } from '../assets/builders.js';
import { accountInput } from '../settlement/case.js';
import { startWorld, type World } from '../support/world.js';
import { ask, grant, newKey, openHouse, setAbove, violations, type House } from './approvals-case.js';

let world: World;
let house: House;
let pair: Pair;
beforeAll(async () => {
  world = await startWorld();
  house = await openHouse(world, '100000');
  pair = { ...(await newPair(world)), debtor: house.maker };
});
afterAll(() => world.stop());

const post = (total: string) =>
  ask(house.maker, 'payablePost', 'receivable { id state }', submission([invoiceFields(pair, total)]));
const live = () => assets.count(world.platform, { holder: pair.seller.organisation._id });

test('a payable above the amount is posted by two; one of exactly the amount at once', async () => {
  const pending = await post('100000.01');
  expect(pending).toMatchObject({
    __typename: 'ApprovalPending',
    approval: { amount: { amount: '100000.01' } },
  });
  expect(await live()).toBe(0);
  const { approval } = await grant(house.checker, pending['approvalId'] as string);
  expect(approval).toMatchObject({ state: 'EXECUTED' });
  expect(await live()).toBe(1);
  const { receivable } = await post('100000.00');
  expect(receivable).toMatchObject({ state: 'CONFIRMED' });
  // Its other side has no such rule, so its word alone counts; ours then waits by the debt that it gives back.
  await setAbove(house.admin, '99999.99');
  const rescind = { receivable: receivable.id as string, idempotencyKey: newKey() };
  expect(await ask(house.maker, 'receivableRescind', 'receivable { id }', rescind)).toMatchObject({
    approval: { amount: { amount: '100000.00' } },
  });
  expect(await violations(world)).toEqual([]);
});

test('an account is added and closed by two, whatever the amount', async () => {
  const added = await ask(house.admin, 'bankAccountAdd', 'bankAccount { id }', accountInput('7777700009'));
  expect(added).toMatchObject({ __typename: 'ApprovalPending', approval: { amount: null } });
  const { approval } = await grant(house.checker, added['approvalId'] as string);
  const account = approval.outcome.answer[0].value as string;
  expect(await ask(house.admin, 'bankAccountClose', 'bankAccount { id }', { account })).toMatchObject({
    __typename: 'ApprovalPending',
  });
  expect(
    await ask(pair.seller, 'bankAccountAdd', 'bankAccount { id }', accountInput('7777700010')),
  ).toMatchObject({
    __typename: 'BankAccountAddSuccess',
  });
});
