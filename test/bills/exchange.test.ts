/**
 * The exchange made slow, failing before and after, repeating itself and late: each step takes effect there once, and what is there
 * and here is the same afterwards. Where it is not, the comparison finds and tells it.
 */
import { steps } from '../../src/bills/step.store.js';
import {
  act,
  answered,
  did,
  idOf,
  issueInput,
  openCircle,
  packageNumber,
  received,
  reconciled,
  type Circle,
} from './case.js';

let circle: Circle;
beforeAll(async () => {
  circle = await openCircle();
});
afterAll(() => circle.world.stop());

const exchange = () => circle.world.outside('exchange');

interface Shown {
  readonly seq: number;
  readonly steps: readonly { readonly kind: string; readonly refused?: string }[];
  readonly received: Readonly<Record<string, number>>;
  readonly parts: readonly {
    readonly from: number;
    readonly to: number;
    readonly holderCode: string;
    readonly state: string;
  }[];
}
const there = (number: string) => exchange().get<Shown>(`/bills/${number}`);

const deliverAll = () => answered(circle.world);

const ORDERS: readonly [string, readonly object[], number][] = [
  ['slow', [{ fault: 'SLOW', on: 'TAKE', ms: 200, times: 2 }], 1],
  ['failing before it has done anything', [{ fault: 'FAIL_BEFORE', on: 'TAKE', times: 3 }], 1],
  ['failing after it has done it', [{ fault: 'FAIL_AFTER', on: 'TAKE', times: 1 }], 2],
  ['repeating itself', [{ fault: 'TWICE', on: 'TAKE', times: 8 }], 1],
  ['late', [{ fault: 'LATE', on: 'TAKE', ms: 100, times: 8 }], 1],
  [
    'late, twice and failing at once',
    [
      { fault: 'LATE', on: 'TAKE', ms: 50, times: 4 },
      { fault: 'TWICE', on: 'TAKE', times: 4 },
      { fault: 'FAIL_AFTER', on: 'TAKE', times: 1 },
    ],
    2,
  ],
];

test.each(ORDERS)('%s: each step once, and both sides the same', async (_name, faults, firstCame) => {
  const { world, payee, second, operator } = circle;
  await exchange().faults(...faults);
  const { id, number } = await received(circle, { face: '1000' });
  const { id: part } = await did(payee, 'billEndorse', { bill: id, to: idOf(second), amount: '333.33' });
  await did(second, 'billSign', { bill: part });
  await deliverAll();
  await exchange().faults();
  const shown = await there(number);
  const kinds = ['ISSUE', 'OFFER', 'ACCEPT', 'OFFER', 'RECEIVE', 'ASK_ENDORSEMENT', 'SIGN'];
  expect(shown.steps.map(({ kind }) => kind)).toEqual(kinds);
  expect(shown.received['000001']).toBeGreaterThanOrEqual(firstCame);
  expect(shown.parts).toEqual([
    { from: 1, to: 33_333, holderCode: second.organisation.creditCode, state: 'RECEIVED/CIRCULATING' },
    { from: 33_334, to: 100_000, holderCode: payee.organisation.creditCode, state: 'RECEIVED/CIRCULATING' },
  ]);
  const ours = await steps.find(world.platform, { number }, { sort: { seq: 1 }, limit: 20 });
  expect(ours.map(({ kind, exchangeNo }) => [kind, exchangeNo !== null])).toEqual(
    kinds.map((kind) => [kind, true]),
  );
  expect(new Set(ours.map(({ exchangeNo }) => exchangeNo)).size).toBe(kinds.length);
  expect(await reconciled(operator)).toMatchObject({ waiting: 0, found: 0, differences: [] });
});

test('away: nothing is issued on a guess, and what was done already waits', async () => {
  const { world, drawer, payee, second, operator } = circle;
  const { id } = await received(circle, { face: '1000' });
  await deliverAll();
  await exchange().faults(
    { fault: 'FAIL_BEFORE', on: 'READ', times: 1 },
    { fault: 'FAIL_BEFORE', on: 'TAKE', times: 1_000 },
  );
  expect(await act(drawer, 'billIssue', issueInput(circle))).toMatchObject({ code: 'COUNTERPART_AWAY' });
  await did(payee, 'billEndorse', { bill: id, to: idOf(second) });
  await world.server.pulse.beat();
  expect(await reconciled(operator)).toMatchObject({ waiting: 1, found: 0 });
  await exchange().faults();
  await deliverAll();
  expect(await reconciled(operator)).toMatchObject({ waiting: 0, found: 0 });
});

test('a number that the exchange knows from elsewhere is taken', async () => {
  const { number } = await received(circle, { face: '1000' });
  await deliverAll();
  const copy = packageNumber();
  await exchange().put('/simulation/bill', { number, copyTo: copy });
  expect(await act(circle.drawer, 'billIssue', issueInput(circle, { packageNumber: copy }))).toMatchObject({
    code: 'BILL_TAKEN',
  });
  const { differences } = await reconciled(circle.operator);
  expect(differences).toEqual([
    { kind: 'MISSING_HERE', number: copy, ours: null, theirs: expect.stringContaining('1-100000 ') },
  ]);
});

const ALERTS = `{ alerts(first: 50) { edges { node { kind about facts { name value } } } } }`;
async function alertsAbout(number: string): Promise<string[]> {
  await circle.world.server.pulse.beat();
  const regulator = await circle.world.party('REGULATOR');
  const { alerts } = await regulator.data(ALERTS);
  return (alerts.edges as { node: { kind: string; about: string } }[])
    .filter(({ node }) => node.about === number)
    .map(({ node }) => node.kind);
}

test('what was lost or changed there is found and told, and nothing here is changed by it', async () => {
  const { world, payee, third, second, operator } = circle;
  const lost = await received(circle, { face: '1000' });
  const moved = await received(circle, { face: '2000' });
  await deliverAll();
  await exchange().put('/simulation/bill', { number: lost.number });
  await exchange().put('/simulation/bill', { number: moved.number, holder: third.organisation.creditCode });
  const { differences } = await reconciled(operator);
  const mine = payee.organisation.creditCode;
  expect(differences).toEqual(
    expect.arrayContaining([
      {
        kind: 'MISSING_THERE',
        number: lost.number,
        ours: `1-100000 ${mine} RECEIVED/CIRCULATING`,
        theirs: null,
      },
      {
        kind: 'PARTS',
        number: moved.number,
        ours: `1-200000 ${mine} RECEIVED/CIRCULATING`,
        theirs: `1-200000 ${third.organisation.creditCode} RECEIVED/CIRCULATING`,
      },
    ]),
  );
  expect(await alertsAbout(lost.number)).toEqual(['BILL_DIFFERS']);
  expect(await alertsAbout(moved.number)).toEqual(['BILL_DIFFERS']);
  // What the exchange turns down is told as well, and does not hold up what follows.
  await did(payee, 'billEndorse', { bill: moved.id, to: idOf(second) });
  await deliverAll();
  expect((await there(moved.number)).steps.at(-1)).toMatchObject({
    kind: 'ASK_ENDORSEMENT',
    refused: 'NOT_THE_HOLDER',
  });
  expect(await alertsAbout(moved.number)).toContain('BILL_EXCHANGE_REFUSED');
  expect(await steps.count(world.platform, { number: moved.number, refused: { $ne: null } })).toBe(1);
});
