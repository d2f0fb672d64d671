import { reverifyInvoices } from '../../src/assets/index.js';
import { startWorld, START, type Party, type World } from '../support/world.js';
import {
  act,
  confirmed,
  hold,
  invoiceFields,
  newPair,
  seen,
  setTax,
  stored,
  submission,
  type Pair,
} from './builders.js';

let world: World;
let pair: Pair;
let operator: Party;
beforeAll(async () => {
  world = await startWorld();
  pair = await newPair(world);
  operator = await world.party('OPERATOR');
});
afterAll(() => world.stop());

test('what still stands is verified, as of the platform’s time', async () => {
  const { id } = await confirmed(pair);
  const before = await stored(world, id);
  const verified = await reverifyInvoices(world.platform, [id]);
  const { checkedAt } = verified as { checkedAt: Date };
  expect(checkedAt.getTime()).toBeGreaterThanOrEqual(START.getTime());
  expect(await stored(world, id)).toEqual(before);
});

test.each(['VOIDED', 'RED_FLUSHED', 'MISMATCH', 'UNKNOWN'])(
  'an invoice that is %s blocks, without its number',
  async (status) => {
    const { id, number } = await confirmed(pair);
    await setTax(operator, { number, status });
    const before = await stored(world, id);
    expect(await reverifyInvoices(world.platform, [id])).toMatchObject({
      code: 'ASSET_INVOICE_NOT_VALID',
      facts: { asset: id, status },
    });
    expect(await stored(world, id)).toEqual(before);
  },
);

test('what was red-flushed since is recorded once, reduces what is available and is told when locks exceed the rest', async () => {
  const { id, number } = await confirmed(pair);
  await hold(world, pair.seller, id, '105000.00');
  await setTax(operator, { number, status: 'PARTLY_RED_FLUSHED', redFlushed: '13000.00' });
  await reverifyInvoices(world.platform, [id]);
  const once = await stored(world, id);
  expect(await seen(pair.seller, id)).toMatchObject({
    creditNotesSince: '13000.00',
    available: '0.00',
    held: '105000.00',
  });
  await reverifyInvoices(world.platform, [id]);
  expect(await stored(world, id)).toEqual(once);
  const told = world.platform.connection
    .collection('outbox')
    .find({ aggregateId: id, type: 'AssetOverheld' });
  expect((await told.toArray()).map((event) => event['data'] as unknown)).toEqual([
    { asset: id, shortfall: '5000.00' },
  ]);
  // The note itself, given afterwards, is the same reduction and not a second one.
  const note = { fields: invoiceFields(pair, '-13000.00', { originalNumber: number }) };
  const noted = await act(pair.seller, 'creditNoteRecord', { receivable: id, creditNote: note });
  expect(noted.receivable).toMatchObject({ creditNotesSince: '13000.00' });
});

test('at submission a voided invoice is refused and a partly red-flushed one is claimed for its rest', async () => {
  const voided = invoiceFields(pair, '500.00');
  await setTax(operator, { number: voided.number, status: 'VOIDED' });
  const refused = await act(
    pair.seller,
    'receivableSubmit',
    submission([invoiceFields(pair, '1.00'), voided]),
  );
  expect(refused).toMatchObject({ code: 'INVOICE_NOT_VALID', path: ['invoices', '1'] });
  expect(refused.message).toContain(`${voided.number}: VOIDED`);
  const { number } = await confirmed(pair, '900.00');
  await setTax(operator, { number, status: 'PARTLY_RED_FLUSHED', redFlushed: '100.00' });
  const { id } = await confirmedAgain(number);
  expect(await seen(pair.seller, id)).toMatchObject({
    state: 'SUBMITTED',
    claimed: '800.00',
    creditNotesSince: '0.00',
  });
});

/** Takes the confirmed receivable on this invoice back and submits the invoice again. */
async function confirmedAgain(number: string): Promise<{ id: string }> {
  const key = await world.platform.connection
    .collection<{ _id: string; asset: string }>('invoice_keys')
    .findOne({ _id: `E:${number}` });
  for (const side of [pair.seller, pair.debtor])
    await act(side, 'receivableRescind', { receivable: key?.asset });
  const done = await act(
    pair.seller,
    'receivableSubmit',
    submission([invoiceFields(pair, '900.00', { number })]),
  );
  return { id: done.receivable?.['id'] as string };
}
