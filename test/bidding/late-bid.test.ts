import { acceptableOffer, offerById, settleOffers, takeOfferLimits } from '../../src/bidding/index.js';
import { bidPlace } from '../../src/bidding/bid.service.js';
import { closeRequest } from '../../src/financing/index.js';
import { SimulatedClock } from '../../src/kernel/clock.js';
import { isRefused } from '../../src/kernel/decision.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { act, perform } from '../../src/platform/act.js';
import type { Actor } from '../../src/platform/actor.js';
import { START, startWorld, type Party, type World } from '../support/world.js';
import { advanceTo, confirmedReceivable, hoursOn, openInput, openRequest } from '../financing/case.js';
import { bidInput, lenderFor, placeBid, publishLpr, usedOf } from './case.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await publishLpr(world);
});
afterAll(() => world.stop());

const actorOf = ({ organisation }: Party): Actor => ({
  kind: 'PERSON',
  id: 'psn_test',
  name: '测试人',
  organisation: organisation._id,
  approved: true,
  suspended: false,
  capacities: organisation.capacities,
  role: 'ADMIN',
  scopes: [],
  session: null,
});

test('a bid of the last moment that is committed beneath an acceptance does not stand on the funded request', async () => {
  const seller = await world.party('SUPPLIER');
  const debtor = await world.party('CORE_ENTERPRISE');
  const [early, late] = [await lenderFor(world, debtor), await lenderFor(world, debtor)];
  const asset = await confirmedReceivable(world, seller, debtor, '1000000');
  const request = await openRequest(seller, openInput([{ asset, amount: '1000000' }]));
  const offer = await placeBid(early.lender, bidInput(request, early.mandate));
  await advanceTo(world, hoursOn(24));
  // Another replica, whose act began a moment before the close.
  const behind = { ...world.platform, clock: new SimulatedClock(START) };
  let lateBid = '';
  const accept = act({
    name: 'offerAcceptInTest',
    keyed: false,
    async decide(unit, actor) {
      const found = await acceptableOffer(unit, offer, actor.organisation);
      if (isRefused(found)) return found;
      if (lateBid === '') {
        const ask = bidInput(request, late.mandate);
        const input = {
          ...ask,
          technique: 'FACTORING' as const,
          recourse: 'WITH_RECOURSE' as const,
          finance: new Decimal(ask.finance),
          annualRate: new Decimal(ask.annualRate),
          upfrontFeeRate: new Decimal(0),
          chargeInAdvance: false,
        };
        const placed = await perform(behind, actorOf(late.lender), bidPlace, input);
        if (isRefused(placed)) return placed;
        lateBid = placed.bid;
        await world.server.pulse.beat();
      }
      const limits = await takeOfferLimits(unit, found.offer);
      if (isRefused(limits)) return limits;
      await settleOffers(unit, found.request, offer);
      await closeRequest(unit, found.request, 'FUNDED');
      return { offer };
    },
  });
  expect(await perform(world.platform, actorOf(seller), accept, {})).toEqual({ offer });
  await world.server.pulse.beat();
  expect((await offerById(world.platform, lateBid))?.state).toBe('EXPIRED');
  expect(await usedOf(world, late.mandate, debtor)).toEqual(['0.00', '0.00']);
});
