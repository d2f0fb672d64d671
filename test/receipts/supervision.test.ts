/** What devices and counts say: in batches by the keeper's own system, twice, late and out of order. */
import { receiptsInvariants } from '../../src/receipts/receipts.invariants.js';
import { startWorld, type Client, type Party } from '../support/world.js';
import { act, done, issued, newLot, newYard, valued, type Yard } from './case.js';

let yard: Yard;
let device: Party;
beforeAll(async () => {
  yard = await newYard(await startWorld());
  device = { ...yard.keeper, ...(await serviceAccount(yard.keeper)) } as Party;
});
afterAll(() => yard.world.stop());

async function serviceAccount(of: Party): Promise<Client> {
  const { serviceAccountCreate } = await of.data(
    'mutation { serviceAccountCreate(input: { name: "库区物联网", scopes: [GOODS] }) { ... on ServiceAccountCreateSuccess { clientSecret serviceAccount { id } } } }',
  );
  const { serviceLogIn } = await yard.world.anonymous.data(
    'mutation ($id: ID!, $secret: String!) { serviceLogIn(input: { clientId: $id, clientSecret: $secret }) { ... on ServiceLogInSuccess { session { accessToken } } } }',
    { id: serviceAccountCreate.serviceAccount.id, secret: serviceAccountCreate.clientSecret },
  );
  return yard.world.client(serviceLogIn.session.accessToken);
}

let count = 0;
/** An event so many minutes after ten o'clock, when everything was issued. */
const event = (lot: string, minute: number, quantity: string, more: object = {}) => ({
  ...{ id: `ev-${(count += 1)}`, device: '地磅-1', kind: 'COUNT', lot, quantity },
  at: new Date(Date.parse('2025-06-03T10:00:00+08:00') + minute * 60_000).toISOString(),
  ...more,
});
const record = (...events: object[]) => act(device, 'supervisionRecord', { events });
const findingsOf = async (lot: string): Promise<string[]> => {
  const query = 'query ($lot: String!) { cargoLot(number: $lot) { findings { kind on expected measured } } }';
  const { cargoLot } = await yard.keeper.data(query, { lot });
  return cargoLot.findings.map((one: any) => `${one.kind} ${one.on} ${one.expected} ${one.measured}`).sort();
};
const lotOf500 = async (more: object = {}): Promise<string> => {
  const lotNumber = newLot();
  await issued(yard, { lotNumber, ...more });
  return lotNumber;
};
/** Ten in the morning, and so many minutes. */
const minutes = (more: number) =>
  yard.world.platform.clock.set(new Date(Date.parse('2025-06-03T10:00:00+08:00') + more * 60_000));

test('a batch is taken once, whatever it holds: known events and lots of others are counted and named', async () => {
  minutes(30);
  const lot = await lotOf500();
  const events = [event(lot, 31, '500'), event('NOBODYS-1', 31, '1')];
  const unknownLots = [events[1]!.id];
  expect(await record(...events)).toMatchObject({ recorded: 1, known: 0, unknownLots });
  expect(await record(...events, event(lot, 32, '500'))).toMatchObject({
    recorded: 1,
    known: 1,
    unknownLots,
  });
  expect(await findingsOf(lot)).toEqual([]);
  const rival = await yard.world.party('WAREHOUSE_OPERATOR');
  expect(await act(rival, 'supervisionRecord', { events: [event(lot, 33, '1')] })).toMatchObject({
    recorded: 0,
  });
  expect(await findingsOf(lot)).toEqual([]);
});

test('all that is wrong with a batch is said at once, and nothing of it is taken', async () => {
  const lot = await lotOf500();
  const bad = [
    event(lot, 31, '-1'),
    event(lot, 31, '-1', { kind: 'MOVEMENT', id: '' }),
    event(lot, 31, '1', { place: 'x' }),
  ];
  expect(
    (await record(...bad))['problems'].map(({ path, code }: any) => `${path.join('.')} ${code}`),
  ).toEqual([...['events.0.quantity OUT_OF_RANGE', 'events.1.id NOT_TEXT', 'events.2.place NOT_TEXT']]);
  expect((await record(event(lot, 31, '500'), event(lot, 99, '1')))['problems']).toEqual([
    { path: ['events', '1', 'at'], code: 'EVENT_IN_FUTURE' },
  ]);
  expect((await record())['problems']).toEqual([{ path: ['events'], code: 'TOO_FEW' }]);
  const once = event(lot, 31, '500');
  expect((await record(once, once))['problems']).toMatchObject([{ code: 'DUPLICATE_ITEM' }]);
  expect(await record(once)).toMatchObject({ recorded: 1, known: 0 });
});

test('less than the receipts stand for, more than lies there and another place are found, once a day and when it is worse', async () => {
  const lot = await lotOf500();
  minutes(60);
  await record(event(lot, 40, '497.5'), event(lot, 41, '502.5'));
  expect(await findingsOf(lot)).toEqual([]);
  await record(event(lot, 42, '497.499'));
  await record(event(lot, 43, '100'), event(lot, 44, '502.501', { place: '寸滩港' }));
  // What is no worse than was told is not told again.
  await record(event(lot, 45, '100'), event(lot, 46, '300'), event(lot, 47, '502.501'));
  expect(await findingsOf(lot)).toEqual([
    ...[
      'OVER 2025-06-03 500 502.501',
      'PLACE 2025-06-03 果园港一号库 寸滩港',
      'SHORT 2025-06-03 500 100',
      'SHORT 2025-06-03 500 497.499',
    ],
  ]);
});

test('movements add to the last count in the order of their times, however they come', async () => {
  const lot = await lotOf500();
  minutes(90);
  // Out and in again: taken in the order in which they happened, nothing is missing at the end.
  await record(event(lot, 75, '20', { kind: 'MOVEMENT' }));
  await record(event(lot, 70, '480'), event(lot, 80, '500'));
  expect(await findingsOf(lot)).toEqual(['SHORT 2025-06-03 500 480']);
  const other = await lotOf500();
  minutes(130);
  await record(event(other, 100, '500'));
  await record(event(other, 120, '2', { kind: 'MOVEMENT' }));
  expect(await findingsOf(other)).toEqual([]);
  // Late: it happened before what came first, and the goods were short from then on.
  await record(event(other, 110, '-6', { kind: 'MOVEMENT' }));
  expect(await findingsOf(other)).toEqual(['SHORT 2025-06-03 500 494']);
});

test('goods that were handed out are missed by nobody', async () => {
  const lotNumber = newLot();
  minutes(180);
  const { id } = await valued(yard, { lotNumber, lotQuantity: '800' });
  minutes(190);
  await record(event(lotNumber, 185, '800'));
  minutes(200);
  await done(yard.trader, 'receiptDeliveryAsk', { receipt: id, collector: '陈提货' });
  await done(yard.keeper, 'receiptDeliver', { receipt: id });
  minutes(230);
  await record(event(lotNumber, 205, '800'), event(lotNumber, 210, '-500', { kind: 'MOVEMENT' }));
  await record(event(lotNumber, 220, '300'));
  expect(await findingsOf(lotNumber)).toEqual([]);
});

test('each finding is an alert for the regulator, named after the keeper', async () => {
  await yard.world.server.pulse.beat();
  const regulator = await yard.world.party('REGULATOR');
  const { alerts } = await regulator.data(
    '{ alerts(first: 100) { edges { node { kind organisation { id } facts { name value } } } } }',
  );
  const about = alerts.edges
    .map(({ node }: any) => node)
    .filter(({ kind }: any) => kind === 'GOODS_DISAGREE');
  expect(about.length).toBe(6);
  expect(new Set(about.map(({ organisation }: any) => organisation.id))).toEqual(
    new Set([yard.keeper.organisation._id]),
  );
  expect(about.map(({ facts }: any) => facts[0].value).sort()).toEqual([
    'OVER',
    'PLACE',
    'SHORT',
    'SHORT',
    'SHORT',
    'SHORT',
  ]);
  for (const invariant of receiptsInvariants)
    expect((await invariant.check(yard.world.platform)).violations).toEqual([]);
});
