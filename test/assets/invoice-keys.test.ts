import { releaseHolds } from '../../src/assets/index.js';
import { invoiceKeyRecords } from '../../src/assets/assets.store.js';
import { taxForgets } from '../support/outside.js';
import { startWorld, type World } from '../support/world.js';
import {
  hold as holdOn,
  inUnit as unitOn,
  act,
  confirmed,
  invoiceFields,
  newPair,
  seen,
  submission,
  submitted,
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

const hold = (asset: string, amount: string, by?: string) => holdOn(world, pair.seller, asset, amount, by);
const inUnit = (work: Parameters<typeof unitOn>[1]) => unitOn(world, work);

test('the same number with other facts is what the tax administration does not confirm', async () => {
  const { id, number } = await confirmed(pair);
  const again = invoiceFields(pair, '90000.00', { number });
  const mismatch = await act(pair.seller, 'receivableSubmit', submission([again]));
  expect(mismatch).toMatchObject({ code: 'INVOICE_NOT_VALID', path: ['invoices', '0'] });
  expect(mismatch['facts']).toEqual([
    { name: 'number', value: number },
    { name: 'status', value: 'MISMATCH' },
  ]);
  expect(await seen(pair.seller, id)).toMatchObject({ claimed: '113000.00' });
});

test('an invoice backs one live asset: freed by a rejection for its seller, after confirmation by both together', async () => {
  const { id, number } = await submitted(pair);
  const again = () =>
    act(pair.seller, 'receivableSubmit', submission([invoiceFields(pair, '113000.00', { number })]));
  const taken = await again();
  expect(taken).toMatchObject({
    __typename: 'RuleRefused',
    code: 'INVOICE_TAKEN',
    facts: [{ name: 'number', value: number }],
  });
  const posted = await act(
    pair.debtor,
    'payablePost',
    submission([invoiceFields(pair, '113000.00', { number })]),
  );
  expect(posted.code).toBe('INVOICE_TAKEN');
  expect(
    (await act(pair.debtor, 'receivableReject', { receivable: id, reason: '货物未收到' })).receivable,
  ).toMatchObject({ state: 'REJECTED', reason: '货物未收到' });
  const second = (await again()).receivable?.['id'] as string;
  expect(second).toMatch(/^rcv_/);
  await act(pair.debtor, 'receivableConfirm', { receivable: second });
  expect((await again()).code).toBe('INVOICE_TAKEN');
  expect((await act(pair.seller, 'receivableRescind', { receivable: second })).receivable).toMatchObject({
    state: 'CONFIRMED',
  });
  expect((await act(pair.seller, 'receivableRescind', { receivable: second })).code).toBe('RESCIND_ASKED');
  await hold(second, '1.00', 'frq_r');
  expect((await act(pair.debtor, 'receivableRescind', { receivable: second })).receivable).toMatchObject({
    state: 'CONFIRMED',
  });
  expect((await act(pair.seller, 'receivableRescind', { receivable: second })).code).toBe('ASSET_HELD');
  await inUnit((unit) => releaseHolds(unit, 'frq_r'));
  expect((await act(pair.seller, 'receivableRescind', { receivable: second })).receivable).toMatchObject({
    state: 'RESCINDED',
  });
  const third = await act(
    pair.debtor,
    'payablePost',
    submission([invoiceFields(pair, '113000.00', { number })]),
  );
  expect(third.receivable).toMatchObject({
    state: 'CONFIRMED',
    origin: 'POSTED',
    confirmedAmount: '113000.00',
  });
});

test('a freed invoice comes back with the credit notes that were known of it', async () => {
  const { id, number } = await submitted(pair);
  const note = { fields: invoiceFields(pair, '-13000.00', { originalNumber: number }) };
  await act(pair.seller, 'creditNoteRecord', { receivable: id, creditNote: note });
  expect((await act(pair.seller, 'receivableWithdraw', { receivable: id })).receivable).toMatchObject({
    state: 'WITHDRAWN',
  });
  const again = await act(
    pair.seller,
    'receivableSubmit',
    submission([invoiceFields(pair, '113000.00', { number })]),
  );
  expect(again.receivable).toMatchObject({ claimed: '100000.00' });
  const other = await newPair(world);
  const reused = submission([invoiceFields(other, '500.00'), { ...note.fields, number: note.fields.number }]);
  expect((await act(other.seller, 'receivableSubmit', reused)).__typename).toBe('ValidationRefused');
});

test('old invoices are known by code and number, and paper from the e-invoice platform by both', async () => {
  const old = invoiceFields(pair, '100.00', { number: null, code: '050002100311', paperNumber: '12345678' });
  expect((await act(pair.seller, 'receivableSubmit', submission([old]))).__typename).toBe(
    'ReceivableSubmitSuccess',
  );
  const both = invoiceFields(pair, '100.00', { code: '050002100311', paperNumber: '12345678' });
  expect((await act(pair.seller, 'receivableSubmit', submission([both]))).code).toBe('INVOICE_TAKEN');
  const fresh = invoiceFields(pair, '70.00', { code: '050002100311', paperNumber: '87654321' });
  const done = await act(pair.seller, 'receivableSubmit', submission([fresh]));
  const id = done.receivable?.['id'] as string;
  expect(await invoiceKeyRecords.count(world.platform, { asset: id })).toBe(2);
});

test('nobody but its seller and its debtor gets at a freed invoice', async () => {
  const { id, number } = await submitted(pair);
  await act(pair.seller, 'receivableWithdraw', { receivable: id });
  const stranger = { seller: await world.party('SUPPLIER'), debtor: pair.debtor };
  // Another seller's claim is refused by the tax administration, or, were it deceived, by the key itself.
  const fields = invoiceFields(stranger, '113000.00', { number });
  expect((await act(stranger.seller, 'receivableSubmit', submission([fields]))).code).toBe(
    'INVOICE_NOT_VALID',
  );
  await taxForgets(world);
  const refused = await act(stranger.seller, 'receivableSubmit', submission([fields]));
  expect(refused).toMatchObject({ code: 'INVOICE_TAKEN', facts: [{ name: 'number', value: number }] });
  expect(await invoiceKeyRecords.byId(world.platform, `E:${number}`)).toMatchObject({ asset: null });
  await taxForgets(world);
  const posted = await act(
    pair.debtor,
    'payablePost',
    submission([invoiceFields(pair, '113000.00', { number })]),
  );
  expect(posted.receivable).toMatchObject({ origin: 'POSTED', state: 'CONFIRMED' });
});
