import { outbox } from '../../src/platform/outbox.js';
import { dischargeFiling, registerFiling } from '../../src/title/consumers.js';
import { searchRegister, title, type RegisterGateway } from '../../src/title/index.js';
import { chainOf, titleEntries } from '../../src/title/title.store.js';
import {
  ACCEPT,
  acceptedDeal,
  CANCEL_DEAL,
  done,
  newBank,
  openMarket,
  openRequestOver,
  placeBid,
  readDeal,
  standingOffer,
  type Market,
} from '../deals/case.js';
import { advanceTo } from '../financing/case.js';
import { liveAt, registeredAt } from '../support/outside.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
});
afterEach(() => market.world.stop());

/** Puts something between the platform and the register's simulator. */
function between(change: (real: RegisterGateway) => Partial<RegisterGateway>): void {
  const { services } = market.world.platform;
  const real = services.register;
  Object.assign(services, { register: { ...real, ...change(real) } });
}

const register = () => market.world.outside('register');

const stepsOf = async (asset: string): Promise<string[]> =>
  (await chainOf(market.world.platform, asset)).map(({ step }) => step);

/** News that failed waits a while before it is tried again; here it is tried at once. */
async function deliverAgain(): Promise<void> {
  await outbox.updateMany(market.world.platform, { delivered: false }, { $set: { notBefore: new Date(0) } });
  await market.world.server.pulse.beat();
}

test('a filing whose answer was lost is sent again and registered once', async () => {
  let lost = 0;
  between((real) => ({
    file: async (filing) => {
      const registered = await real.file(filing);
      if ((lost += 1) <= 2) throw new Error('the connection broke before the answer came');
      return registered;
    },
  }));
  const { deal, asset } = await acceptedDeal(market);
  expect(await stepsOf(asset)).toEqual(['FILED', 'NOTIFIED']);
  await deliverAgain();
  await deliverAgain();
  expect(await stepsOf(asset)).toEqual(['FILED', 'NOTIFIED', 'REGISTERED']);
  expect(lost).toBe(3);
  const registered = await registeredAt(register());
  expect(
    registered.map(({ filingId, amount, collateral, received }) => [
      filingId,
      amount,
      collateral[0],
      received,
    ]),
  ).toEqual([[`${deal}:${asset}`, '1000000.00', asset, 3]]);
  const { name, creditCode } = market.bank.organisation;
  expect(registered[0]?.securedParty).toEqual({ name, code: creditCode });
  const [, , entry] = await chainOf(market.world.platform, asset);
  expect([entry?.registrationNo, entry?.registeredAt?.toISOString()]).toEqual([
    registered[0]?.registrationNo,
    registered[0]?.registeredAt,
  ]);
});

test('news that is delivered again changes nothing', async () => {
  const { asset } = await acceptedDeal(market);
  const { platform } = market.world;
  const before = await chainOf(platform, asset);
  const events = await outbox.find(platform, { type: 'TitleFiled' }, { limit: 10 });
  for (const event of [...events, ...events]) await registerFiling.take(platform, event);
  expect(await chainOf(platform, asset)).toEqual(before);
  expect(await registeredAt(register())).toHaveLength(1);
});

test('a deal that is cancelled before or while the register answers leaves no live registration', async () => {
  let open = false;
  between((real) => ({ file: (filing) => (open ? real.file(filing) : Promise.reject(new Error('away'))) }));
  const before = await acceptedDeal(market);
  await done(market.seller, CANCEL_DEAL, { deal: before.deal, reason: '登记系统故障' });
  open = true;
  await deliverAgain();
  expect(await stepsOf(before.asset)).toEqual(['FILED', 'NOTIFIED', 'DISCHARGED']);
  expect(await registeredAt(register())).toEqual([]);

  const { offer, asset } = await standingOffer(market);
  let deal = '';
  between((real) => ({
    file: async (filing) => {
      const registered = await real.file(filing);
      if (deal !== '') return registered;
      deal = filing.filingId.split(':')[0] ?? '';
      await done(market.seller, CANCEL_DEAL, { deal, reason: '改用自有资金' });
      const [told] = await outbox.find(
        market.world.platform,
        { type: 'TitleDischarged', aggregateId: asset },
        { limit: 1 },
      );
      if (told) await dischargeFiling.take(market.world.platform, told);
      return registered;
    },
  }));
  await done(market.seller, ACCEPT, { offer });
  await market.world.server.pulse.beat();
  expect(await stepsOf(asset)).toEqual(['FILED', 'NOTIFIED', 'DISCHARGED']);
  expect(await liveAt(register())).toEqual([]);
  expect(await registeredAt(register())).toHaveLength(1);
});

test('two deals over halves of one receivable, accepted at once, stand one behind the other in its chain', async () => {
  const { world, seller, debtor, bank } = market;
  const rival = await newBank(world, debtor);
  const half = { assigned: '500000', finance: '400000' };
  const first = await openRequestOver(market, half);
  const second = await openRequestOver(market, { ...half, asset: first.asset });
  const offers = [await placeBid(bank, first.request, half), await placeBid(rival, second.request, half)];
  await advanceTo(world, second.closesAt);
  await Promise.all(offers.map((offer) => done(seller, ACCEPT, { offer })));
  await world.server.pulse.beat();
  const chain = await chainOf(world.platform, first.asset);
  expect(chain.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(chain.filter(({ step }) => step === 'REGISTERED').map(({ amount }) => amount.toFixed(2))).toEqual([
    '500000.00',
    '500000.00',
  ]);
  const invariant = title.invariants?.[0];
  expect(await invariant?.check(world.platform)).toEqual({ checked: 6, violations: [] });
});

test('a search is clean for the deal itself and for a request beside it, and proves what it found', async () => {
  const { deal, asset } = await acceptedDeal(market, { assigned: '600000', finance: '500000' });
  const { platform } = market.world;
  const beside = await openRequestOver(market, { asset, assigned: '400000', finance: '300000' });
  const forDeal = await searchRegister(platform, [asset], deal);
  const forRequest = await searchRegister(platform, [asset], beside.request);
  expect(forDeal).toEqual({
    searchedAt: expect.any(Date) as Date,
    resultHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  });
  expect((forRequest as { resultHash: string }).resultHash).toBe(
    (forDeal as { resultHash: string }).resultHash,
  );
});

test('who sees the chain: its holder and secured party all of it, the debtor what it was told, others nothing', async () => {
  const { world, seller, debtor, bank } = market;
  const { asset } = await acceptedDeal(market);
  const stranger = await world.party('SUPPLIER');
  const query = `{ titleEntries(asset: "${asset}") { step hash previous } registerSearch(asset: "${asset}") { resultHash outside { registrationNo } entries { step } } }`;
  const seen = await Promise.all([seller, bank, debtor, stranger].map((party) => party.data(query)));
  expect(
    seen.map(({ titleEntries: entries, registerSearch }) => [entries.length, registerSearch?.entries.length]),
  ).toEqual([
    [3, 3],
    [3, undefined],
    [3, undefined],
    [0, undefined],
  ]);
});

test('verification counts the entries and names the first one that was tampered with', async () => {
  const { asset, deal } = await acceptedDeal(market);
  const { platform } = market.world;
  const invariant = title.invariants?.[0];
  expect(await invariant?.check(platform)).toEqual({ checked: 3, violations: [] });
  await titleEntries.update(
    platform,
    { _id: `${asset}:000002` },
    { $set: { securedParty: market.seller.organisation._id } },
  );
  expect(await invariant?.check(platform)).toEqual({
    checked: 3,
    violations: [expect.stringContaining(`entry ${asset}:000002 was changed`)],
  });
  expect((await readDeal(market.bank, deal))?.['state']).toBe('ACCEPTED');
});
