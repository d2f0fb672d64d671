import { journalOf, post } from '../../src/ledger/index.js';
import { journalsVerify } from '../../src/ledger/ledger.invariants.js';
import { journalPostings } from '../../src/ledger/ledger.store.js';
import { startWorld, type World } from '../support/world.js';
import { disbursed, inAct, yuan } from './case.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

describe('a journal that was changed by hand names its first bad posting', () => {
  const broken = async (deal: string): Promise<string[]> => {
    const { violations } = await journalsVerify.check(world.platform);
    return violations.filter((one) => one.startsWith(deal));
  };
  const journal = async (deal: string): Promise<string[]> => {
    for (const amount of ['1', '2', '3', '4'])
      await inAct(world, (unit) => post(unit, disbursed(deal, amount)));
    expect(await broken(deal)).toEqual([]);
    return (await journalOf(world.platform, deal, 4)).map(({ _id }) => _id);
  };
  const line = (deal: string, seq: number, id: string | undefined) => [
    `${deal}: posting ${seq} (${id ?? ''}) does not follow from the one before it`,
  ];

  test.each([
    ['memo', { memo: 'something else' }],
    ['an amount, on both sides', { 'lines.0.debit': yuan('9'), 'lines.1.credit': yuan('9') }],
    ['an account', { 'lines.1.account': 'COLLECTED' }],
    ['the time', { at: new Date(0) }],
    ['the act', { actId: 'act_other' }],
    ['what it takes back', { reverses: 'pst_other' }],
  ])('changed: %s', async (name, set) => {
    const deal = `deal_changed_${name.replace(/\W/g, '')}`;
    const [, second] = await journal(deal);
    await journalPostings.update(world.platform, { _id: second }, { $set: set });
    expect(await broken(deal)).toEqual(line(deal, 2, second));
  });

  test('one removed from the middle, and the first', async () => {
    const [, second, third] = await journal('deal_gap');
    await journalPostings.remove(world.platform, { _id: second });
    expect(await broken('deal_gap')).toEqual(line('deal_gap', 3, third));
    const [first, next] = await journal('deal_headless');
    await journalPostings.remove(world.platform, { _id: first });
    expect(await broken('deal_headless')).toEqual(line('deal_headless', 2, next));
  });

  test('two exchanged', async () => {
    const deal = 'deal_exchanged';
    const [, second, third] = await journal(deal);
    for (const [id, seq] of [
      [second, 30],
      [third, 2],
      [second, 3],
    ] as const)
      await journalPostings.update(world.platform, { _id: id }, { $set: { seq } });
    expect(await broken(deal)).toEqual(line(deal, 2, third));
  });
});
