/** What lies on an inclusive bound is found, also where the index goes on behind it: docs/reference/database.md. */
import { mongo } from 'mongoose';
import { findCircle } from '../../src/chain/circular.js';
import { sumClaims, sumOrders, sumRepaid, sumStated } from '../../src/chain/chain.sums.js';
import type { Receivable } from '../../src/assets/index.js';
import { plainDate, startOfDayShanghai } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { balancesOf } from '../../src/ledger/index.js';
import { startWorld, type World } from '../support/world.js';

const DAY = plainDate('2025-05-06');
const PERIOD = { from: DAY, to: DAY };
const ON_THE_BOUND = startOfDayShanghai(DAY);
const million = mongo.Decimal128.fromString('1000000');

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.stop());

/** As it stands in the database: these tests are about finding, not about what makes a record right. */
async function stored(collection: string, ...documents: readonly Record<string, unknown>[]): Promise<void> {
  await world.platform.connection.collection<{ _id: string }>(collection).insertMany(documents as never);
}

const claim = (_id: string, holder: string, obligor: string) => ({
  ...{ _id, kind: 'RECEIVABLE', state: 'CONFIRMED', holder, obligor, createdAt: ON_THE_BOUND },
  ...{ invoices: [], claimed: million, base: million, paid: million, deliveredOn: DAY },
});

test('trade of a period begins with the first instant of its first day', async () => {
  await stored('assets', claim('rcv_1', 'org_s', 'org_b'), {
    ...{ _id: 'pur_1', kind: 'PURCHASE_ORDER', state: 'CONFIRMED', obligor: 'org_s', holder: 'org_b' },
    ...{ createdAt: ON_THE_BOUND, order: { amount: million } },
  });
  await stored('debtor_payments', {
    ...{ _id: 'dpy_1', seller: 'org_s', debtor: 'org_b', asset: 'rcv_1', recordedAt: ON_THE_BOUND },
    ...{ state: 'STATED', repayment: null, frees: million, paidAt: ON_THE_BOUND },
  });
  await stored('deals', {
    ...{ _id: 'del_1', seller: 'org_s', debtors: ['org_b'], acceptedAt: ON_THE_BOUND, disbursement: {} },
    repayments: [{ on: DAY, parts: [{ asset: 'rcv_1', amount: million }] }],
  });
  for (const who of [{ sellers: ['org_s'] }, { buyers: ['org_b'] }]) {
    expect(await sumClaims(world.platform, who, PERIOD)).toMatchObject([{ claims: 1 }]);
    expect(await sumOrders(world.platform, who, PERIOD)).toMatchObject([{ orders: 1 }]);
    expect(await sumStated(world.platform, who, PERIOD)).toMatchObject([{ payments: 1 }]);
    expect(await sumRepaid(world.platform, who, PERIOD)).toMatchObject([{ payments: 1 }]);
  }
});

test('a circle is found over a claim that is just 180 days older', async () => {
  await stored('assets', claim('rcv_old', 'org_y', 'org_x'));
  const start = {
    ...{ _id: 'rcv_new', holder: 'org_x', obligor: 'org_y', base: new Decimal('1000000') },
    createdAt: new Date(ON_THE_BOUND.getTime() + 180 * 86_400_000),
  } as Receivable;
  expect((await findCircle(world.platform, start))?.claims.map(({ _id }) => _id)).toEqual([
    'rcv_new',
    'rcv_old',
  ]);
});

test('balances by an instant count the posting of that instant', async () => {
  const line = { account: 'PRINCIPAL_DUE', debit: million, credit: mongo.Decimal128.fromString('0') };
  await stored('journal_postings', { _id: 'pst_1', deal: 'del_2', seq: 1, at: ON_THE_BOUND, lines: [line] });
  const { PRINCIPAL_DUE } = await balancesOf(world.platform, 'del_2', ON_THE_BOUND);
  expect(PRINCIPAL_DUE?.toFixed(2)).toBe('1000000.00');
});

test('an exported trail begins with the entry of the first instant of its first day', async () => {
  const regulator = await world.party('REGULATOR');
  const entry = (seq: number, at: Date) => ({
    ...{ _id: `org_t:000000000${seq}`, organisation: 'org_t', seq, at, actId: `act_${seq}`, act: 'tried' },
    ...{ actor: { kind: 'SYSTEM', id: '', name: '' }, from: '', input: '{}', answer: '{}', facts: '{}' },
    ...{ previous: '', hash: '' },
  });
  const later = new Date(ON_THE_BOUND.getTime() + 1_000);
  await stored('audit_entries', entry(1, ON_THE_BOUND), entry(2, later));
  const response = await fetch(`${world.url}/audit-trail/export?from=${DAY}&to=${DAY}&organisation=org_t`, {
    headers: { authorization: `Bearer ${regulator.token}` },
  });
  const seqs = (await response.text())
    .trim()
    .split('\n')
    .flatMap((line) => (JSON.parse(line) as { entry?: { seq: number } }).entry?.seq ?? []);
  expect(seqs).toEqual([1, 2]);
});
