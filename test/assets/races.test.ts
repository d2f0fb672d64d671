import { assets, heldOn } from '../../src/assets/index.js';
import { invoiceKeyRecords } from '../../src/assets/assets.store.js';
import { isRefused } from '../../src/kernel/decision.js';
import { startWorld, type World } from '../support/world.js';
import { act, confirmed, hold, invoiceFields, newKey, newPair, stored, submission } from './builders.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const times = <T>(count: number, run: (at: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => run(at)));

test('of twenty submissions of one invoice at once exactly one is there', async () => {
  const pair = await newPair(world);
  const fields = invoiceFields(pair, '113000.00');
  const all = await times(20, () => act(pair.seller, 'receivableSubmit', submission([fields])));
  expect(all.filter((one) => one.__typename === 'ReceivableSubmitSuccess')).toHaveLength(1);
  expect(all.filter((one) => one.code === 'INVOICE_TAKEN')).toHaveLength(19);
  const [only, ...others] = await assets.find(
    world.platform,
    { holder: pair.seller.organisation._id },
    { limit: 20 },
  );
  expect(others).toEqual([]);
  expect(await invoiceKeyRecords.byId(world.platform, `E:${fields.number}`)).toMatchObject({
    asset: only?._id,
  });
});

test('twenty calls with one idempotency key are one submission', async () => {
  const pair = await newPair(world);
  const input = { ...submission([invoiceFields(pair, '113000.00')]), idempotencyKey: newKey() };
  const all = await times(20, () => act(pair.seller, 'receivableSubmit', input));
  expect(new Set(all.map((one) => one.receivable?.['id'])).size).toBe(1);
  expect(await assets.count(world.platform, { holder: pair.seller.organisation._id })).toBe(1);
});

test('twenty locks at once never lock more than there is', async () => {
  const pair = await newPair(world);
  const { id } = await confirmed(pair, '100.00');
  const all = await times(20, (at) => hold(world, pair.seller, id, '6.00', `frq_${at}`));
  const won = all.filter((one) => !isRefused(one)).length;
  const refused = all.flatMap((one) => (isRefused(one) ? [one.code] : []));
  expect(won).toBeGreaterThan(0);
  expect(won).toBeLessThanOrEqual(16);
  expect(refused.every((code) => code === 'AMOUNT_ABOVE_AVAILABLE' || code === 'CONCURRENT_CHANGE')).toBe(
    true,
  );
  const asset = await stored(world, id);
  expect(asset.holds).toHaveLength(won);
  expect(heldOn(asset).toFixed(2)).toBe((won * 6).toFixed(2));
});

test('a confirmation and a withdrawal at once: one of them, and the other is refused by the state', async () => {
  const pair = await newPair(world);
  const done = await act(pair.seller, 'receivableSubmit', submission([invoiceFields(pair, '100.00')]));
  const receivable = done.receivable?.['id'] as string;
  const all = await Promise.all([
    act(pair.debtor, 'receivableConfirm', { receivable }),
    act(pair.seller, 'receivableWithdraw', { receivable }),
  ]);
  expect(all.filter((one) => one.receivable)).toHaveLength(1);
  expect(all.find((one) => !one.receivable)).toMatchObject({
    __typename: 'StateRefused',
    noun: 'receivable',
  });
});
