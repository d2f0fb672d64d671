import { receivables } from '../../src/assets/index.js';
import { addDays, plainDate, startOfDayShanghai } from '../../src/kernel/dates.js';
import { newId } from '../../src/kernel/ids.js';
import { act, confirmed, newKey, newPair, seen, stored, submitted, type Pair } from '../assets/builders.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
let pair: Pair;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  pair = await newPair(world);
});
afterAll(() => world.stop());

const MANY = `mutation ($input: ReceivablesConfirmInput!) { receivablesConfirm(input: $input) { __typename
  ... on ValidationRefused { problems { code path } }
  ... on ReceivablesConfirmSuccess { results { __typename ... on UserError { code } ... on ReceivableConfirmSuccess { receivable { id state } } } } } }`;

test('the wrong party’s confirmation looks like that of something that does not exist, and changes nothing', async () => {
  const { id } = await submitted(pair);
  const before = await stored(world, id);
  const other = await world.party('CORE_ENTERPRISE');
  const none = newId('rcv');
  for (const name of ['receivableConfirm', 'receivableDispute', 'receivableReject']) {
    const reason = name === 'receivableConfirm' ? {} : { reason: '不符' };
    const missing = await act(other, name, { receivable: none, ...reason });
    expect(missing).toMatchObject({
      __typename: 'NotFoundRefused',
      noun: 'receivable',
      id: none,
      path: ['receivable'],
    });
    const refused = await act(other, name, { receivable: id, ...reason });
    expect(JSON.stringify(refused).replaceAll(id, none)).toBe(JSON.stringify(missing));
    // The seller sees it, and is told who answers.
    expect(await act(pair.seller, name, { receivable: id, ...reason })).toMatchObject({
      __typename: 'RuleRefused',
      code: 'DEBTOR_CONFIRMS',
      path: ['receivable'],
    });
  }
  expect(await stored(world, id)).toEqual(before);
});

test('more than the claim is refused with both amounts, and so is a set-off above what is confirmed', async () => {
  const { id } = await submitted(pair, '100.00');
  const before = await stored(world, id);
  expect(await act(pair.debtor, 'receivableConfirm', { receivable: id, amount: '100.01' })).toMatchObject({
    __typename: 'AmountRefused',
    code: 'AMOUNT_ABOVE_CLAIM',
    available: '100.00',
    requested: '100.01',
    path: ['amount'],
  });
  const setOff = { receivable: id, amount: '50.00', setOff: '50.01', setOffReason: '质量扣款' };
  expect(await act(pair.debtor, 'receivableConfirm', setOff)).toMatchObject({
    code: 'SET_OFF_ABOVE_CONFIRMED',
    available: '50.00',
    requested: '50.01',
  });
  const wrong = await act(pair.debtor, 'receivableConfirm', { receivable: id, amount: '0', setOff: '1.00' });
  expect(wrong['problems']).toEqual([
    { code: 'NOT_POSITIVE', path: ['amount'] },
    { code: 'REQUIRED', path: ['setOffReason'] },
  ]);
  expect(await stored(world, id)).toEqual(before);
});

test('what the debtor sets off at confirmation cannot be financed', async () => {
  const { id } = await confirmed(pair, '1000.00', {
    amount: '900.00',
    setOff: '150.50',
    setOffReason: '预付款抵扣',
  });
  expect(await seen(pair.seller, id)).toMatchObject({
    confirmedAmount: '900.00',
    setOff: '150.50',
    available: '749.50',
  });
});

test('a dispute keeps it open for a confirmation, a rejection ends it', async () => {
  const { id } = await submitted(pair);
  const disputed = await act(pair.debtor, 'receivableDispute', { receivable: id, reason: '数量不符' });
  expect(disputed.receivable).toMatchObject({
    state: 'DISPUTED',
    reason: '数量不符',
    allowedActions: ['confirm', 'reject', 'recordCreditNote'],
  });
  const yes = await act(pair.debtor, 'receivableConfirm', { receivable: id });
  expect(yes.receivable).toMatchObject({ state: 'CONFIRMED', reason: null });
  expect(await act(pair.debtor, 'receivableReject', { receivable: id, reason: 'x' })).toMatchObject({
    __typename: 'StateRefused',
    noun: 'receivable',
    state: 'CONFIRMED',
    act: 'receivableReject',
    allowed:
      'creditNoteRecord, receivableRescind, receivableContest, receivableContestLift, debtorPaymentRecord',
  });
});

test('many are confirmed one by one, each with its own result; sent again, nothing more happens', async () => {
  const [first, second] = [await submitted(pair, '10.00'), await submitted(pair, '20.00')];
  const foreign = await submitted(await newPair(world), '30.00');
  const items = [
    { receivable: first.id },
    { receivable: foreign.id },
    { receivable: second.id, amount: '20.01' },
    { receivable: newId('rcv') },
  ];
  const input = { idempotencyKey: newKey(), items };
  const { receivablesConfirm } = await pair.debtor.data(MANY, { input });
  expect(receivablesConfirm).toEqual({
    __typename: 'ReceivablesConfirmSuccess',
    results: [
      { __typename: 'ReceivableConfirmSuccess', receivable: { id: first.id, state: 'CONFIRMED' } },
      { __typename: 'NotFoundRefused', code: 'NOT_FOUND' },
      { __typename: 'AmountRefused', code: 'AMOUNT_ABOVE_CLAIM' },
      { __typename: 'NotFoundRefused', code: 'NOT_FOUND' },
    ],
  });
  const before = await stored(world, first.id);
  expect((await pair.debtor.data(MANY, { input }))['receivablesConfirm']).toEqual(receivablesConfirm);
  expect(await stored(world, first.id)).toEqual(before);
  expect((await stored(world, second.id)).state).toBe('SUBMITTED');
  expect((await stored(world, foreign.id)).state).toBe('SUBMITTED');
  const twice = await pair.debtor.data(MANY, {
    input: { idempotencyKey: 'short', items: [items[0], items[0]] },
  });
  expect(twice['receivablesConfirm'].problems).toEqual([
    { code: 'NOT_TEXT', path: ['idempotencyKey'] },
    { code: 'DUPLICATE_ITEM', path: ['items'] },
  ]);
});

test('a list of receivables costs the same number of reads however long it is', async () => {
  const LIST = `query { receivables(side: DEBTOR, first: 50) { edges { node { id seller { name } debtor { name } available { amount } } } pageInfo { hasNextPage } } }`;
  const reads = async (): Promise<number> => {
    // The heartbeat reads too: its timer is off, and what it was nudged to do is done first.
    await world.server.pulse.beat();
    let count = 0;
    const { base } = world.platform.connection;
    base.set('debug', () => void (count += 1));
    const { receivables: list } = await pair.debtor.data(LIST);
    base.set('debug', false);
    expect(list.edges).toHaveLength(
      await receivables.count(world.platform, { obligor: pair.debtor.organisation._id }),
    );
    return count;
  };
  await submitted(pair);
  await world.server.pulse.stop();
  const short = await reads();
  for (let more = 0; more < 5; more += 1) await submitted({ ...pair, seller: await world.party('SUPPLIER') });
  expect(await reads()).toBe(short);
  expect(short).toBeGreaterThan(0);
});

test('lists are held to the side, the state and the party', async () => {
  const { id } = await confirmed(pair);
  const open = await submitted(pair);
  const ids = async (party: Pair['seller'], args: string) => {
    const { receivables: list } = await party.data(`{ receivables(${args}) { edges { node { id } } } }`);
    return (list.edges as { node: { id: string } }[]).map(({ node }) => node.id);
  };
  expect(await ids(pair.seller, 'side: SELLER')).toEqual([open.id, id]);
  expect(await ids(pair.seller, 'side: SELLER, state: CONFIRMED')).toEqual([id]);
  expect(await ids(pair.debtor, 'side: DEBTOR, state: SUBMITTED')).toEqual([open.id]);
  expect(await ids(pair.debtor, 'side: SELLER')).toEqual([]);
});

test('after 30 days without an answer it is escalated, and after the due date a confirmed one is overdue', async () => {
  const { id } = await submitted(pair);
  const done = await confirmed(pair);
  const { answerDueOn } = (await seen(pair.seller, id)) as { answerDueOn: string };
  const to = (day: string): void => {
    const { clock } = world.platform;
    clock.advance(startOfDayShanghai(plainDate(day)).getTime() + 3_600_000 - clock.now().getTime());
  };
  to(answerDueOn);
  expect(await seen(pair.debtor, id)).toMatchObject({ escalated: false });
  to(addDays(plainDate(answerDueOn), 1));
  expect(await seen(pair.debtor, id)).toMatchObject({ escalated: true, state: 'SUBMITTED' });
  expect(await seen(pair.debtor, done.id)).toMatchObject({ overdue: false });
  to('2025-07-17');
  expect(await seen(pair.debtor, done.id)).toMatchObject({
    overdue: true,
    escalated: false,
    state: 'CONFIRMED',
  });
});
