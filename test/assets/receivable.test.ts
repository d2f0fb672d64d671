import { Decimal } from '../../src/kernel/decimal.js';
import {
  availableOf,
  assets,
  moveHolds,
  recordDebtorPayment,
  releaseHolds,
  heldBy,
} from '../../src/assets/index.js';
import { assetsInvariants } from '../../src/assets/assets.invariants.js';
import { invoiceKeyRecords } from '../../src/assets/assets.store.js';
import { startWorld, type World } from '../support/world.js';
import {
  hold as holdOn,
  inUnit as unitOn,
  stored as storedOn,
  act,
  confirmed,
  invoiceFields,
  invoiceNumber,
  newKey,
  newPair,
  seen,
  submission,
  type Pair,
} from './builders.js';

let world: World;
let pair: Pair;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  pair = await newPair(world);
});
afterAll(() => world.stop());

const d = (text: string): Decimal => new Decimal(text);

const hold = (asset: string, amount: string, by?: string) => holdOn(world, pair.seller, asset, amount, by);
const stored = (id: string) => storedOn(world, id);
const inUnit = (work: Parameters<typeof unitOn>[1]) => unitOn(world, work);

test('a submitted receivable is confirmed in full, and seen by its two parties only', async () => {
  const done = await act(pair.seller, 'receivableSubmit', submission([invoiceFields(pair, '113000.00')]));
  expect(done).toEqual({
    __typename: 'ReceivableSubmitSuccess',
    receivable: {
      id: expect.stringMatching(/^rcv_/) as string,
      state: 'SUBMITTED',
      origin: 'SUBMITTED',
      claimed: '113000.00',
      confirmedAmount: null,
      setOff: '0.00',
      creditNotesSince: '0.00',
      paid: '0.00',
      held: '0.00',
      available: '0.00',
      warnings: [],
      answerDueOn: '2025-07-03',
      escalated: false,
      overdue: false,
      allowedActions: ['withdraw', 'recordCreditNote'],
      reason: null,
    },
  });
  const id = done.receivable?.['id'] as string;
  expect(await seen(pair.debtor, id)).toMatchObject({
    held: null,
    available: null,
    allowedActions: ['confirm', 'dispute', 'reject', 'recordCreditNote'],
  });
  const yes = await act(pair.debtor, 'receivableConfirm', { receivable: id });
  expect(yes.receivable).toMatchObject({
    state: 'CONFIRMED',
    confirmedAmount: '113000.00',
    allowedActions: ['recordCreditNote', 'rescind', 'contest', 'statePayment'],
  });
  expect(await seen(pair.seller, id)).toMatchObject({ available: '113000.00', held: '0.00' });
  const other = await world.party('LENDER');
  expect(await seen(other, id)).toBeNull();
  expect((await other.data('query ($id: ID!) { node(id: $id) { id } }', { id }))['node']).toBeNull();
});

test('confirmed 113,000 less a red note of 13,000 and a lock of 60,000 leaves 40,000.00; 40,000.01 is refused', async () => {
  const { id, number } = await confirmed(pair);
  const note = { fields: invoiceFields(pair, '-13000.00', { originalNumber: number }) };
  const noted = await act(pair.debtor, 'creditNoteRecord', { receivable: id, creditNote: note });
  expect(noted.receivable).toMatchObject({ claimed: '113000.00', creditNotesSince: '13000.00' });
  expect(await hold(id, '60000.00')).toEqual({});
  expect(await seen(pair.seller, id)).toMatchObject({ available: '40000.00', held: '60000.00' });
  const before = await stored(id);
  expect(await hold(id, '40000.01')).toMatchObject({
    code: 'AMOUNT_ABOVE_AVAILABLE',
    facts: { available: '40000.00', requested: '40000.01' },
    path: 'assets.0.amount',
  });
  expect(await stored(id)).toEqual(before);
  expect(await hold(id, '40000.00')).toEqual({});
  expect(availableOf(await stored(id)).toFixed(2)).toBe('0.00');
});

test('confirmed in part, 80,000 of 113,000, leaves 80,000.00', async () => {
  const { id } = await confirmed(pair, '113000.00', { amount: '80000.00' });
  expect(await seen(pair.seller, id)).toMatchObject({
    claimed: '113000.00',
    confirmedAmount: '80000.00',
    available: '80000.00',
  });
});

test('a red note under the locks leaves nothing and is told with the shortfall', async () => {
  const { id, number } = await confirmed(pair);
  expect(await hold(id, '110000.00')).toEqual({});
  const note = { fields: invoiceFields(pair, '-13000.00', { originalNumber: number }) };
  expect(
    (await act(pair.seller, 'creditNoteRecord', { receivable: id, creditNote: note })).receivable,
  ).toMatchObject({ available: '0.00' });
  const told = world.platform.connection
    .collection('outbox')
    .find({ aggregateId: id, type: 'AssetOverheld' });
  expect((await told.toArray()).map((event) => event['data'] as unknown)).toEqual([
    { asset: id, shortfall: '10000.00' },
  ]);
});

test('a red note before the confirmation reduces the claim, given at once or later; its number is used once', async () => {
  const invoice = invoiceFields(pair, '113000.00');
  const note = invoiceFields(pair, '-13000.00', { originalNumber: invoice.number });
  const done = await act(pair.seller, 'receivableSubmit', submission([invoice, note]));
  expect(done.receivable).toMatchObject({ claimed: '100000.00', creditNotesSince: '0.00' });
  const id = done.receivable?.['id'] as string;
  const second = { fields: invoiceFields(pair, '-0.01', { originalNumber: invoice.number }) };
  expect(
    (await act(pair.debtor, 'creditNoteRecord', { receivable: id, creditNote: second })).receivable,
  ).toMatchObject({ claimed: '99999.99' });
  const before = await stored(id);
  expect(await act(pair.debtor, 'creditNoteRecord', { receivable: id, creditNote: second })).toMatchObject({
    code: 'INVOICE_TAKEN',
  });
  const much = { fields: invoiceFields(pair, '-100000.00', { originalNumber: invoice.number }) };
  expect(await act(pair.debtor, 'creditNoteRecord', { receivable: id, creditNote: much })).toMatchObject({
    __typename: 'AmountRefused',
    code: 'CREDIT_NOTE_ABOVE_INVOICE',
    available: '99999.99',
    requested: '100000.00',
  });
  const stray = { fields: invoiceFields(pair, '-1.00', { originalNumber: invoiceNumber() }) };
  expect(await act(pair.debtor, 'creditNoteRecord', { receivable: id, creditNote: stray })).toMatchObject({
    code: 'CREDIT_NOTE_OTHER_INVOICE',
  });
  expect(await stored(id)).toEqual(before);
  expect((await act(pair.debtor, 'receivableConfirm', { receivable: id, amount: '100000.00' })).code).toBe(
    'AMOUNT_ABOVE_CLAIM',
  );
  expect((await act(pair.debtor, 'receivableConfirm', { receivable: id })).receivable).toMatchObject({
    confirmedAmount: '99999.99',
  });
});

test('all problems of a submission are reported at once, and nothing is written', async () => {
  const stranger = await world.party('SUPPLIER');
  const bad = submission(
    [
      invoiceFields(pair, '-5.00', { sellerCode: stranger.organisation.creditCode }),
      invoiceFields(pair, '100.001', { number: '123' }),
      invoiceFields(pair, '100.00', { sellerCode: stranger.organisation.creditCode }),
    ],
    { dueOn: '2025-05-01', contractNumber: ' ' },
  );
  const keys = await invoiceKeyRecords.count(world.platform);
  const refused = await act(pair.seller, 'receivableSubmit', bad);
  expect(refused['problems']).toEqual([
    { code: 'NOT_TEXT', path: ['contractNumber'] },
    { code: 'DUE_NOT_AFTER_DELIVERY', path: ['dueOn'] },
    { code: 'DUE_IN_PAST', path: ['dueOn'] },
    { code: 'INVOICE_TOTAL_NOT_POSITIVE', path: ['invoices', '0', 'fields', 'total'] },
    { code: 'EINVOICE_NUMBER_NOT_20_DIGITS', path: ['invoices', '1', 'fields', 'number'] },
    { code: 'NOT_CENTS', path: ['invoices', '1', 'fields', 'total'] },
    { code: 'SELLER_IS_ANOTHER', path: ['invoices', '2'] },
  ]);
  const empty = await act(pair.seller, 'receivableSubmit', {
    ...submission([]),
    invoices: [{}, { upload: 'upl_none' }],
  });
  expect(empty['problems']).toEqual([
    { code: 'UPLOAD_OR_FIELDS', path: ['invoices', '0'] },
    { code: 'NOT_FOUND', path: ['invoices', '1', 'upload'] },
  ]);
  expect(await invoiceKeyRecords.count(world.platform)).toBe(keys);
});

test('a buyer that is not on the platform is to be invited', async () => {
  const pending = { ...pair, debtor: await world.party('CORE_ENTERPRISE', { state: 'PENDING' }) };
  const refused = await act(pair.seller, 'receivableSubmit', submission([invoiceFields(pending, '100.00')]));
  expect(refused).toMatchObject({ __typename: 'RuleRefused', code: 'DEBTOR_NOT_ON_PLATFORM' });
});

test('locks move from a request to its deal, payments go to the earliest due and settle, releases free', async () => {
  const first = await confirmed(pair, '100.00');
  const second = await confirmed(pair, '50.00');
  await hold(first.id, '60.00', 'frq_m');
  await hold(second.id, '50.00', 'frq_m');
  await hold(first.id, '40.00', 'frq_other');
  await inUnit((unit) => moveHolds(unit, 'frq_m', 'deal_m'));
  expect(await heldBy(world.platform, 'frq_m')).toEqual([]);
  const held = await heldBy(world.platform, 'deal_m');
  expect(held.map(({ amount }) => amount.toFixed(2)).sort()).toEqual(['50.00', '60.00']);
  expect((await stored(second.id)).holds).toMatchObject([{ by: 'deal_m', purpose: 'DEAL' }]);
  await inUnit((unit) => recordDebtorPayment(unit, { by: 'deal_m', amount: d('149.99'), debtor: null }));
  const states = [await stored(first.id), await stored(second.id)].map(
    ({ state, paid }) => `${state} ${paid.toFixed(2)}`,
  );
  expect(states.filter((one) => one.startsWith('SETTLED'))).toHaveLength(1);
  await inUnit((unit) => recordDebtorPayment(unit, { by: 'deal_m', amount: d('0.02'), debtor: null }));
  expect(
    [await stored(first.id), await stored(second.id)].map(({ state, paid }) => `${state} ${paid.toFixed(2)}`),
  ).toEqual(['SETTLED 100.00', 'SETTLED 50.00']);
  await inUnit((unit) => releaseHolds(unit, 'deal_m'));
  await inUnit((unit) => releaseHolds(unit, 'deal_m'));
  expect((await stored(first.id)).holds.map(({ by }) => by)).toEqual(['frq_other']);
  expect(await hold(first.id, '1.00')).toMatchObject({
    code: 'WRONG_STATE',
    facts: { state: 'SETTLED', act: 'financingRequestOpen' },
  });
});

test('the debtor is warned of another account, a longer term and one beyond the law', async () => {
  await confirmed(pair);
  const account = { name: '重庆供应有限公司', number: '999900012345678', bank: '重庆银行' };
  const done = await act(
    pair.seller,
    'receivableSubmit',
    submission([invoiceFields(pair, '10.00')], { collectionAccount: account, dueOn: '2025-07-18' }),
  );
  expect(done.receivable?.['warnings']).toEqual([
    'COLLECTION_ACCOUNT_CHANGED',
    'TERM_LONGER_THAN_HABIT',
    'LATER_THAN_STATUTORY',
  ]);
});

test('the invariants hold over all of it, and each has looked at something', async () => {
  await hold((await confirmed(pair)).id, '1.00', 'frq_last');
  for (const invariant of assetsInvariants) {
    const { checked, violations } = await invariant.check(world.platform);
    expect({ name: invariant.name, violations }).toEqual({ name: invariant.name, violations: [] });
    expect(checked).toBeGreaterThan(0);
  }
});

test('a retry with its key takes effect once; with another input it is refused', async () => {
  const input = { ...submission([invoiceFields(pair, '5.00')]), idempotencyKey: newKey() };
  const first = await act(pair.seller, 'receivableSubmit', input);
  expect(await act(pair.seller, 'receivableSubmit', input)).toEqual(first);
  const other = await act(pair.seller, 'receivableSubmit', { ...input, contractNumber: 'another' });
  expect(other.__typename).toBe('IdempotencyRefused');
  expect(await assets.count(world.platform, { holder: pair.seller.organisation._id })).toBe(1);
});
