import { organisations } from '../../src/parties/index.js';
import {
  advanceTo,
  confirmedReceivable,
  heldOnAsset,
  hoursOn,
  openInput,
  openRequest,
} from '../financing/case.js';
import { startWorld, type World } from '../support/world.js';
import { bidInput, lenderFor, placeBid, publishLpr } from './case.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await publishLpr(world);
});
afterAll(() => world.stop());

const ACCEPT = `mutation ($input: OfferAcceptInput!) { offerAccept(input: $input) { __typename ... on UserError { code path } } }`;

test('the offer of a lender that was suspended since cannot be accepted; its request stays open', async () => {
  const [seller, core] = [await world.party('SUPPLIER'), await world.party('CORE_ENTERPRISE')];
  const asset = await confirmedReceivable(world, seller, core, '1000000');
  const request = await openRequest(seller, openInput([{ asset, amount: '1000000' }]));
  const { lender, mandate } = await lenderFor(world, core);
  const offer = await placeBid(lender, bidInput(request, mandate));
  await advanceTo(world, hoursOn(25));
  const { platform } = world;
  await organisations.update(
    platform,
    { _id: lender.organisation._id },
    { $set: { state: 'SUSPENDED' }, $inc: { version: 1 } },
  );
  const held = await heldOnAsset(world, asset);
  const { offerAccept } = await seller.data(ACCEPT, {
    input: { offer, idempotencyKey: 'accept-suspended-1' },
  });
  expect(offerAccept).toEqual({ __typename: 'RuleRefused', code: 'OFFER_LENDER_SUSPENDED', path: ['offer'] });
  expect(await heldOnAsset(world, asset)).toEqual(held);
});
