import { alerts } from '../../src/oversight/alert.js';
import { warnOfExpiry } from '../../src/title/expiry.service.js';
import { titleFilings } from '../../src/title/filing.store.js';
import { titleEntries } from '../../src/title/index.js';
import { disbursedDeal, NOTICES, type Bank, type Market } from '../deals/case.js';
import { advanceTo } from '../financing/case.js';
import type { Party } from '../support/world.js';
import { act, name, plantElsewhere, priority, ranks, search, sharedReceivable, violations } from './case.js';

let market: Market;
let rival: Bank;
let stranger: Party;
let asset: string;
let filing: string;
let rivals: string;
beforeAll(async () => {
  ({ market, rival, stranger, asset, filing, rivals } = await sharedReceivable());
  await plantElsewhere(market.world, asset);
}, 60_000);
afterAll(() => market.world.stop());

describe('objections', () => {
  test('a stranger finds no such filing; its own secured party is told to amend', async () => {
    const ask = { filing, text: '登记金额与合同不符' };
    expect(await act(stranger, 'titleObject', ask)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await act(market.bank, 'titleObject', ask)).toMatchObject({ code: 'TITLE_OWN_OBJECTION' });
  });

  test('the grantor and another secured party object; it is seen in searches and changes no rank', async () => {
    const before = await ranks(market.seller, asset);
    const byGrantor = await act(market.seller, 'titleObject', { filing, text: '登记金额与合同不符' });
    expect(byGrantor).toMatchObject({
      filing: { allowedActions: ['titleObjectionWithdraw'] },
      entry: { step: 'OBJECTED', reason: '登记金额与合同不符', by: { id: market.seller.organisation._id } },
    });
    expect(await act(rival, 'titleObject', { filing, text: '该笔转让晚于我行' })).toMatchObject({
      __typename: 'TitleObjectSuccess',
    });
    expect(await act(market.seller, 'titleObject', { filing, text: '再次提出异议' })).toMatchObject({
      code: 'TITLE_OBJECTION_STANDS',
    });
    expect(await ranks(market.seller, asset)).toEqual(before);
    const { certificate } = await search(stranger, 'ASSET', asset);
    expect(certificate.found.map((one: Record<string, any>) => one['objected'])).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('only who objected takes it back; the register was told of all', async () => {
    expect(await act(market.bank, 'titleObjectionWithdraw', { filing })).toMatchObject({ code: 'NOT_FOUND' });
    for (const party of [market.seller, rival])
      expect(await act(party, 'titleObjectionWithdraw', { filing })).toMatchObject({
        __typename: 'TitleObjectionWithdrawSuccess',
      });
    await market.world.server.pulse.beat();
    const there = await market.world.outside('register').get(`/filings/${encodeURIComponent(filing)}`);
    expect(there['changes'].map(({ kind }: { kind: string }) => kind)).toEqual([
      'OBJECTION',
      'OBJECTION',
      'OBJECTION_WITHDRAWAL',
      'OBJECTION_WITHDRAWAL',
    ]);
    expect(await violations(market.world)).toEqual([]);
  });
});

test('whoever objects again and again is stopped, and keeps the secured party from nothing', async () => {
  const objected = async () =>
    (await act(market.seller, 'titleObject', { filing, text: '登记金额与合同不符' })).code;
  for (let times = 1; times < 5; times += 1) {
    expect(await objected()).toBeUndefined();
    await act(market.seller, 'titleObjectionWithdraw', { filing });
  }
  expect(await objected()).toBe('TITLE_TOO_MANY_OBJECTIONS');
  const stored = await titleFilings.byId(market.world.platform, filing);
  expect(stored).toMatchObject({ changes: 0, objections: [] });
});

describe('amendments and renewals', () => {
  const available = async (): Promise<string> =>
    (
      await market.seller.data(`query ($id: ID!) { receivable(id: $id) { available { amount } } }`, {
        id: asset,
      })
    ).receivable.available.amount as string;

  test('raising the amount would rank anew and is refused, with the figures; so is an amendment of nothing', async () => {
    const ask = { filing, reason: '提高额度' };
    expect(await act(market.bank, 'titleAmend', { ...ask, amount: '600000.01' })).toMatchObject({
      code: 'TITLE_AMOUNT_RAISED',
      available: '600000.00',
      requested: '600000.01',
      path: ['amount'],
    });
    expect(await act(market.bank, 'titleAmend', { ...ask, amount: '600000' })).toMatchObject({
      code: 'TITLE_AMOUNT_UNCHANGED',
    });
    expect(await act(market.bank, 'titleAmend', ask)).toMatchObject({
      problems: [{ path: ['amount'], code: 'REQUIRED' }],
    });
    expect(await act(rival, 'titleAmend', { ...ask, amount: '1' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('what is given up is free at once, here and in the register; all that rests on it still holds', async () => {
    expect(await available()).toBe('0.00');
    const amended = await act(market.bank, 'titleAmend', {
      filing,
      amount: '450000',
      reason: '部分还款后减额',
    });
    expect(amended).toMatchObject({
      filing: { amount: { amount: '450000.00' }, expiresOn: '2026-09-10' },
      entry: { step: 'AMENDED', amount: { amount: '450000.00' }, reason: '部分还款后减额' },
    });
    expect(await available()).toBe('150000.00');
    await market.world.server.pulse.beat();
    expect(await ranks(market.seller, asset)).toEqual([
      `1 ${name(market.bank)} REGISTERED 450000.00`,
      `2 ${name(rival)} REGISTERED 400000.00`,
      '3 外部银行 REGISTERED 150000.00',
    ]);
    const there = await market.world.outside('register').get(`/filings/${encodeURIComponent(filing)}`);
    expect(there['amount']).toBe('450000.00');
    // The debtor is to pay this lender no more than that.
    const { dealNotices } = await market.debtor.data(NOTICES);
    const amounts = dealNotices.edges.map(({ node }: any) => node.items[0].amount.amount as string).sort();
    expect(amounts).toEqual(['400000.00', '450000.00']);
    expect(await violations(market.world)).toEqual([]);
  });

  test('a term is only extended, by 30 years at most, and the register is told', async () => {
    const renew = (expiresOn: string) => act(market.bank, 'titleRenew', { filing, expiresOn });
    expect(await renew('2026-09-10')).toMatchObject({ code: 'TITLE_TERM_NOT_LONGER' });
    expect(await renew('2056-09-11')).toMatchObject({ code: 'TITLE_TERM_TOO_LONG' });
    expect(await renew('2027-09-10')).toMatchObject({
      filing: { expiresOn: '2027-09-10', amount: { amount: '450000.00' } },
      entry: { step: 'RENEWED', expiresOn: '2027-09-10' },
    });
    await market.world.server.pulse.beat();
    const there = await market.world.outside('register').get(`/filings/${encodeURIComponent(filing)}`);
    expect(there['expiresOn']).toBe('2027-09-10');
  });

  test('twenty at once lower it once each key, and the last word is one of theirs', async () => {
    const asks = Array.from({ length: 20 }, (_, at) => `${449_000 - at * 1_000}`);
    const answers = await Promise.all(
      asks.map((amount) => act(market.bank, 'titleAmend', { filing, amount, reason: '同时减额' })),
    );
    const done = answers.filter(({ __typename }) => __typename === 'TitleAmendSuccess');
    const chain = await titleEntries.find(
      market.world.platform,
      { asset, step: 'AMENDED' },
      { sort: { seq: 1 }, limit: 100 },
    );
    expect(chain).toHaveLength(1 + done.length);
    const amounts = chain.map(({ amount }) => amount.toNumber());
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    await market.world.server.pulse.beat();
    expect(await violations(market.world)).toEqual([]);
  });
});

describe('the end of a term', () => {
  const warned = async (): Promise<(string | undefined)[]> =>
    (await alerts.find(market.world.platform, { kind: 'REGISTRATION_EXPIRING' }, { limit: 20 }))
      .map(({ about, facts }) => `${about} ${facts['days']}`)
      .sort();

  test('it is warned of once at 90, 30 and 7 days and when it is over; then the claim ranks as unregistered', async () => {
    const { world, bank } = market;
    const lent = await disbursedDeal(market);
    const ours = `${lent.deal}:${lent.asset}`;
    const run = async (day: string) => {
      await advanceTo(world, new Date(`${day}T09:00:00+08:00`));
      await warnOfExpiry.run(world.platform, day);
      await warnOfExpiry.run(world.platform, day);
      await world.server.pulse.beat();
      return warned();
    };
    const claims = async (): Promise<unknown[]> =>
      ((await priority(bank, lent.asset))!['claims'] as Record<string, any>[]).map(
        ({ rank, rule, expired, explanation }) => [rank, rule, expired, explanation.includes('has expired')],
      );
    expect(await run('2026-06-11')).toEqual([]);
    expect(await run('2026-06-12')).toEqual([`${ours} 90`]);
    // Nobody looked for two months: only the most urgent step is told.
    expect(await run('2026-09-10')).toEqual([`${ours} 7`, `${ours} 90`]);
    expect(await claims()).toEqual([[1, 'REGISTERED', false, false]]);
    const soon = await bank.data(
      `{ titleFilings(expiresBy: "2026-09-10", first: 5) { edges { node { id state allowedActions } } } }`,
    );
    expect(soon.titleFilings.edges).toEqual([
      { node: { id: ours, state: 'REGISTERED', allowedActions: ['titleAmend', 'titleRenew'] } },
    ]);
    expect(await run('2026-09-11')).toEqual([`${ours} -1`, `${ours} 7`, `${ours} 90`]);
    expect(await claims()).toEqual([[1, 'NOTIFIED', true, true]]);
    expect(await act(bank, 'titleRenew', { filing: ours, expiresOn: '2027-09-10' })).toMatchObject({
      code: 'WRONG_STATE',
      state: 'EXPIRED',
      act: 'titleRenew',
    });
    expect(await violations(market.world)).toEqual([]);
  });
});

describe('what was tampered with', () => {
  test('a removed tail is named, as is a filing that is kept otherwise than its chain says', async () => {
    const { platform } = market.world;
    const [last] = await titleEntries.find(platform, { asset }, { sort: { seq: -1 }, limit: 1 });
    await titleEntries.remove(platform, { _id: last!._id });
    expect(await violations(market.world)).toContain(
      `${last!.deal}: the chain of ${asset} has lost its end, with ${last!._id}`,
    );
    await titleEntries.insert(platform, last!);
    expect(await violations(market.world)).toEqual([]);
    const kept = await titleFilings.byId(platform, rivals);
    await titleFilings.update(platform, { _id: rivals }, { $set: { expiresOn: '2099-01-01' } });
    expect(await violations(market.world)).toEqual([
      `${kept!.deal}: filing ${rivals} is kept otherwise than its chain says`,
    ]);
    await titleFilings.update(platform, { _id: rivals }, { $set: { expiresOn: kept!.expiresOn } });
  });
});
