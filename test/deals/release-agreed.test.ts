/** Claims of a written-off deal that others have borne a share of: released once each of these has agreed, and never before. */
import { dealCollection } from '../../src/deals/index.js';
import { advanceTo } from '../financing/case.js';
import type { Party } from '../support/world.js';
import { violationsOf } from '../support/violations.js';
import {
  at,
  done,
  openMarket,
  PAID_ON,
  readDeal,
  refused,
  RELEASE,
  REPAY,
  REVERSE,
  WRITE_OFF,
  type Market,
} from './case.js';
import { payOut, read, send, supportedDeal } from './support-case.js';

let market: Market;
let guarantor: Party;
let pool: Party;
let programme: Party;
beforeAll(async () => {
  market = await openMarket();
  guarantor = await market.world.party('GUARANTOR');
  pool = await market.world.party('GUARANTOR');
  programme = await market.world.party('GUARANTOR');
}, 60_000);
afterAll(() => market.world.stop());

test('who has paid of a loss, or is called upon, agrees to the release of what could still bring it back', async () => {
  const { bank, seller, world } = market;
  const { deal, ids } = await supportedDeal(market, { guarantor, pool, programme }, 'WITHOUT_RECOURSE');
  await payOut(market, deal);
  await advanceTo(world, at(PAID_ON));
  const agree = (by: Party, support: string) => send(by, 'dealReleaseAgree', { deal, support });
  expect(await agree(guarantor, ids[0])).toMatchObject({ __typename: 'StateRefused', state: 'DISBURSED' });
  // 819,236.67 are lost; 40 % and 30 % are called.
  await done(bank, WRITE_OFF, { deal, reason: '债务人破产' });
  const release = () => refused(bank, RELEASE, { deal, reason: '放弃追偿' });
  const names = (...all: Party[]) => all.map(({ organisation }) => organisation.name).join(', ');
  expect(await release()).toMatchObject({
    code: 'RELEASE_BORNE_BY_OTHERS',
    facts: [
      { name: 'borne', value: '573465.67' },
      { name: 'by', value: names(guarantor, pool) },
    ],
  });
  const input = {
    deal,
    support: ids[0],
    purpose: 'LOSS',
    amount: '327694.67',
    on: PAID_ON,
    reference: 'L-1',
  };
  await send(bank, 'dealSupportPaymentRecord', input);
  // Another's share is not one's own to give away, and a subsidy bears nothing.
  expect(await agree(pool, ids[0])).toMatchObject({ code: 'NOT_FOUND', path: ['support'] });
  expect(await send(bank, 'dealReleaseAgree', { deal, support: ids[0] }).catch(String)).toContain(
    'FORBIDDEN',
  );
  expect(await agree(programme, ids[2])).toMatchObject({ code: 'RELEASE_NOTHING_BORNE' });
  await done(bank, REPAY, { deal, amount: '100000', on: PAID_ON, payer: 'DEBTOR', reference: 'IN-1' });
  const giveBack = { ...input, purpose: 'RETURN', amount: '40000', reference: 'R-1' };
  await send(bank, 'dealSupportPaymentRecord', giveBack);
  expect((await read(guarantor, deal))!['allowedActions']).toContain('agreeRelease');
  expect((await read(bank, deal))!['allowedActions']).not.toContain('release');
  const { deal: agreed } = await agree(guarantor, ids[0]);
  expect(agreed['allowedActions']).not.toContain('agreeRelease');
  expect(await agree(guarantor, ids[0])).toMatchObject({ code: 'RELEASE_NOTHING_BORNE' });
  expect(await release()).toMatchObject({
    facts: [{ name: 'borne', value: '215771.00' }, { value: names(pool) }],
  });
  expect(await agree(pool, ids[1])).toMatchObject({ __typename: 'DealReleaseAgreeSuccess' });

  // It agreed to what it bore then: more than that it has not given away.
  const [last] = (await readDeal(bank, deal))!['repayments'] as { id: string }[];
  await done(bank, REVERSE, { deal, repayment: last!.id, reason: '误记' });
  expect(await release()).toMatchObject({ code: 'RELEASE_BORNE_BY_OTHERS' });
  for (const [by, id] of [
    [guarantor, ids[0]],
    [pool, ids[1]],
  ] as const)
    await agree(by, id);
  await done(bank, RELEASE, { deal, reason: '放弃追偿' });
  const after = (await readDeal(seller, deal))!;
  expect(after['state']).toBe('RELEASED');
  const events = (after['timeline'] as { event: string }[]).map(({ event }) => event);
  expect(events.filter((event) => event === 'RELEASE_AGREED')).toHaveLength(2);
  expect(await violationsOf(world)).toEqual([]);
  await dealCollection.update(world.platform, { _id: deal }, { $set: { 'supports.1.releaseAgreed': null } });
  expect(await violationsOf(world)).toEqual([
    `Claims of which others bear a loss are released with their agreement only: ${deal}: ${pool.organisation._id} bears 245771.00 and has not agreed`,
  ]);
});
