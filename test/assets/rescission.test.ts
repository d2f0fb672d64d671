/** Finance may be undisclosed: asking to take a receivable back must not tell its debtor that it is financed. */
import { startWorld, type World } from '../support/world.js';
import { act, confirmed, hold, newPair, type Pair } from './builders.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const ASKED = `query ($id: ID!) { receivable(id: $id) { state rescindAskedBy { id } allowedActions } }`;

async function debtorAsks(pair: Pair, locked: boolean): Promise<string> {
  const { id } = await confirmed(pair);
  if (locked) await hold(world, pair.seller, id, '50000.00', 'frq_secret');
  const answer = await act(pair.debtor, 'receivableRescind', { receivable: id });
  const after = await pair.debtor.data(ASKED, { id });
  return JSON.stringify([answer.code, answer.receivable, after]).replaceAll(id, 'ID');
}

test('the debtor is answered alike whether anything is locked on it or not', async () => {
  const pair = await newPair(world);
  const free = await debtorAsks(pair, false);
  expect(free).toContain('CONFIRMED');
  expect(await debtorAsks(pair, true)).toBe(free);
});

test('the seller, who knows, is refused while it is locked', async () => {
  const pair = await newPair(world);
  const { id } = await confirmed(pair);
  await hold(world, pair.seller, id, '50000.00', 'frq_known');
  expect((await act(pair.seller, 'receivableRescind', { receivable: id })).code).toBe('ASSET_HELD');
  await act(pair.debtor, 'receivableRescind', { receivable: id });
  expect((await act(pair.seller, 'receivableRescind', { receivable: id })).code).toBe('ASSET_HELD');
});
