import { organisations } from '../../src/parties/index.js';
import { perform, act } from '../../src/platform/act.js';
import { ChangeLog } from '../../src/platform/database/change-log.js';
import { SYSTEM } from '../../src/platform/actor.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { auditEntries } from '../../src/platform/audit.js';
import { advanceTo } from '../financing/case.js';
import { at, disbursedDeal, done, openMarket, PAID_ON, REPAY, type Market } from '../deals/case.js';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market.world.stop());

interface Change {
  readonly in: string;
  readonly id: string;
  readonly before: Record<string, unknown>;
  readonly after: Record<string, unknown>;
}

/** What the trail of an organisation says that its last act of this name has changed. */
async function changesOf(organisation: string, name: string): Promise<Change[]> {
  const entry = await auditEntries.findOne(market.world.platform, { organisation, act: name }, { seq: -1 });
  return (JSON.parse(entry!.facts) as { changes?: Change[] }).changes ?? [];
}

test('the trail holds what a deal and its money were before and after, by the parties that they are of', async () => {
  const { deal, request, asset } = await disbursedDeal(market);
  const [seller, bank] = [market.seller.organisation._id, market.bank.organisation._id];

  const accepted = await changesOf(seller, 'offerAccept');
  expect(accepted).toContainEqual(
    expect.objectContaining({
      in: 'financing_requests',
      id: request,
      after: expect.objectContaining({ state: 'FUNDED' }),
    }),
  );
  // The lender's counters were raised by this act of the seller's, and are none of its business.
  expect(accepted.map((one) => one.in)).not.toContain('limit_counters');
  expect(JSON.stringify(accepted)).not.toContain('used');

  const lent = (await changesOf(bank, 'dealDisburse')).find((one) => one.in === 'deals');
  expect(lent).toMatchObject({
    id: deal,
    before: { state: 'READY', 'balance.principal': null },
    after: { state: 'DISBURSED', 'balance.principal': '800000', 'disbursement.paidOut': '800000' },
  });

  await advanceTo(market.world, at(PAID_ON));
  await done(market.bank, REPAY, { deal, amount: '500000', on: PAID_ON, payer: 'DEBTOR', reference: 'IN-1' });
  const repaid = await changesOf(bank, 'repaymentRecord');
  expect(repaid.find((one) => one.in === 'deals')).toMatchObject({
    before: { 'balance.principal': '800000', 'repayments.count': 0 },
    after: { 'repayments.count': 1 },
  });
  // The asset is the seller's and the debtor's.
  expect(repaid.map(({ id }) => id)).not.toContain(asset);
});

test('a refused act notes nothing, and a retried one only what came of it', async () => {
  const { platform } = market.world;
  const { organisation } = market.seller;
  let tries = 0;
  const rename = act({
    name: 'renameTried',
    keyed: false,
    async decide(unit) {
      tries += 1;
      await organisations.update(
        unit,
        { _id: organisation._id },
        { $set: { staff: 100 + tries }, $inc: { version: 1 } },
      );
      if (tries === 1) throw Object.assign(new Error('a lost race'), { code: 11000 });
      unit.onBehalfOf(organisation._id);
      return {};
    },
  });
  await perform(platform, SYSTEM, rename, {});
  expect(await changesOf(organisation._id, 'renameTried')).toEqual([
    { in: 'organisations', id: organisation._id, before: { staff: 100 }, after: { staff: 102 } },
  ]);
});

describe('what is told of a write', () => {
  const told = (before: Record<string, unknown>, update: Record<string, unknown>) => {
    const log = new ChangeLog();
    log.note('things', { _id: 'thg_1', owner: 'org_a', ...before }, update);
    return log.seenBy('org_a').changes?.map(({ before: was, after }) => [was, after]);
  };
  test.each([
    [
      'an amount that rises',
      { n: new Decimal('1.50') },
      { $inc: { n: new Decimal('1') } },
      [[{ n: new Decimal('1.5') }, { n: new Decimal('2.5') }]],
    ],
    ['one that was not there', {}, { $inc: { n: 2 } }, [[{ n: null }, { n: 2 }]]],
    [
      'the same amount written otherwise',
      { n: new Decimal('1.50') },
      { $set: { n: new Decimal('1.5') } },
      undefined,
    ],
    ['a version alone', { version: 1 }, { $inc: { version: 1 } }, undefined],
    ['a list', { l: [1, 2] }, { $set: { l: [1, 2, 3] } }, [[{ 'l.count': 2 }, { 'l.count': 3 }]]],
    [
      'a record that ends',
      { r: { a: 1, deep: { b: 1 } } },
      { $set: { r: null } },
      [
        [
          { 'r.a': 1, 'r.deep.count': 1 },
          { 'r.a': null, 'r.deep.count': null },
        ],
      ],
    ],
    ['a secret', { passwordHash: 'x' }, { $set: { passwordHash: 'y' } }, undefined],
    [
      'a long text',
      { t: 'a' },
      { $set: { t: 'b'.repeat(300) } },
      [[{ t: 'a' }, { t: `${'b'.repeat(200)}…` }]],
    ],
    [
      'a field inside a list',
      { l: [{ a: 1 }] },
      { $set: { 'l.0.a': 2 } },
      [[{ 'l.0.a': 1 }, { 'l.0.a': 2 }]],
    ],
  ] as const)('%s', (_name, before, update, expected) => {
    expect(told(before, update)).toEqual(expected);
  });

  test('nothing to one whom the record does not name, and at most a hundred records', () => {
    const log = new ChangeLog();
    for (let n = 0; n < 103; n += 1)
      log.note('things', { _id: `thg_${n}`, owner: 'org_a', state: 'A' }, { $set: { state: 'B' } });
    expect(log.seenBy('org_b')).toEqual({ moreChanges: 3 });
    expect(log.seenBy('org_a').changes).toHaveLength(100);
  });
});
