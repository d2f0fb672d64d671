import { Decimal } from '../../src/kernel/decimal.js';
import { advanceTo, confirmedReceivable, hoursOn, openInput, openRequest } from '../financing/case.js';
import { startWorld, type Party, type World } from '../support/world.js';
import { bidInput, lenderFor, placeBid, publishLpr } from './case.js';

let world: World;
let seller: Party;
let core: Party;

beforeAll(async () => {
  world = await startWorld();
  await publishLpr(world);
  seller = await world.party('SUPPLIER');
  core = await world.party('CORE_ENTERPRISE');
});
afterAll(() => world.stop());

const PROPOSALS = `query ($request: ID!) { proposals(request: $request) {
  lendersAble reasons { class lenders } ranked { lender { id } terms { finance { amount } netProceeds { amount } } } apart { lender { id } }
} }`;

test('a sealed bid does not show through the proposals of its lender before the close', async () => {
  const asset = await confirmedReceivable(world, seller, core, '1000000');
  const request = await openRequest(seller, openInput([{ asset, amount: '1000000' }]));
  const { lender, mandate } = await lenderFor(world, core, { budget: new Decimal('1500000') });
  const before = await seller.data(PROPOSALS, { request });
  expect(before.proposals.lendersAble).toBe(1);
  await placeBid(lender, bidInput(request, mandate));
  expect(await seller.data(PROPOSALS, { request })).toEqual(before);
  await advanceTo(world, hoursOn(25));
  const after = await seller.data(PROPOSALS, { request });
  expect(after.proposals).toMatchObject({ lendersAble: 0, reasons: [{ class: 'LIMIT', lenders: 1 }] });
});
