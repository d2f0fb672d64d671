import { verifyAll } from '../../src/platform/verification.js';
import { modules } from '../../src/modules.js';
import { performForNews } from '../../src/platform/perform-for-news.js';
import { registerReconcile } from '../../src/title/reconciliation.service.js';
import { titleFilings } from '../../src/title/filing.store.js';
import { reconciliations } from '../../src/title/reconciliation.store.js';
import { liveAt } from '../support/outside.js';
import { plantElsewhere } from '../title/case.js';
import { act, done, stored, valued } from './case.js';
import { lent, openSteelMarket, type SteelMarket } from './pledge-case.js';

let steel: SteelMarket;
beforeAll(async () => {
  steel = await openSteelMarket();
});
afterAll(() => steel.world.stop());

const beat = () => steel.world.server.pulse.beat();
const ask = (receipt: string, by: string) => act(steel.trader, 'receiptSubstitute', { receipt, by });

/** A pledged receipt and another one whose goods can take their place. */
async function pair() {
  const { deal, receipts } = await lent(steel);
  const other = await valued(steel, { quantity: '510', lotQuantity: '510' }, '20000');
  return { deal, pledged: receipts[0]!, other: other['id'] as string };
}

const registered = async (filing: string) =>
  (await liveAt(steel.world.outside('register'))).find(({ filingId }) => filingId === filing)!;

const ENTRIES = `query ($asset: ID!) { titleEntries(asset: $asset) { step collateral amount { amount } hash previous } }`;

test('the register describes the goods that came in, and the chain says when', async () => {
  const { deal, pledged, other } = await pair();
  const [gone, came] = [await stored(steel, pledged), await stored(steel, other)];
  const filing = `${deal}:${pledged}`;
  expect((await registered(filing)).collateral).toEqual([pledged, gone.elements.number, gone.stock.lot]);
  await ask(pledged, other);
  await beat();
  expect((await registered(filing)).changes).toEqual([]);
  await done(steel.keeper, 'receiptSubstituteSign', { receipt: pledged });
  await beat();
  const now = await registered(filing);
  const described = [pledged, came.elements.number, came.stock.lot];
  expect(now.collateral).toEqual(described);
  expect(now.amount).toBe('10000000.00');
  expect(now.changes.map(({ kind }) => kind)).toEqual(['AMENDMENT']);
  const { titleEntries } = await steel.bank.data(ENTRIES, { asset: pledged });
  expect(titleEntries.map(({ step, collateral }: any) => [step, collateral])).toEqual([
    ['FILED', null],
    ['REGISTERED', null],
    ['REDESCRIBED', described],
  ]);
  const found = (lot: string) => steel.world.platform.services.register.search([lot]);
  expect((await found(came.stock.lot)).map(({ filingId }) => filingId)).toEqual([filing]);
  expect(await found(gone.stock.lot)).toEqual([]);
});

test('a certificate finds the pledge by the lot that came in and no more by the one that left', async () => {
  const { deal, pledged, other } = await pair();
  const [gone, came] = [await stored(steel, pledged), await stored(steel, other)];
  await ask(pledged, other);
  await done(steel.keeper, 'receiptSubstituteSign', { receipt: pledged });
  await beat();
  const { tokens } = (await titleFilings.byId(steel.world.platform, `${deal}:${pledged}`))!;
  expect(tokens).toContain(`i:${came.stock.lot}`);
  expect(tokens).not.toContain(`i:${gone.stock.lot}`);
});

test('goods that are registered elsewhere neither take their place nor are added', async () => {
  const { deal, pledged, other } = await pair();
  const lot = (await stored(steel, other)).stock.lot;
  await plantElsewhere(steel.world, lot);
  const refused = { code: 'TITLE_ENCUMBERED' };
  expect(await ask(pledged, other)).toMatchObject(refused);
  expect((await stored(steel, pledged)).keeperAsk).toBeNull();
  expect(await act(steel.trader, 'receiptPledgeAdd', { deal, receipt: other })).toMatchObject(refused);
  expect(await stored(steel, other)).toMatchObject({ holds: [], collateral: null });
});

test('what was registered elsewhere after it was asked stops the exchange, and the keeper hears no figures', async () => {
  const { pledged, other } = await pair();
  const [before, coming] = [await stored(steel, pledged), await stored(steel, other)];
  await ask(pledged, other);
  await plantElsewhere(steel.world, coming.stock.lot);
  const answer = await act(steel.keeper, 'receiptSubstituteSign', { receipt: pledged });
  expect(answer).toMatchObject({ code: 'SUBSTITUTION_STANDS_NO_MORE' });
  expect((await stored(steel, pledged)).stock).toEqual(before.stock);
  // A stranger learns nothing of either receipt.
  const stranger = await act(steel.other, 'receiptSubstitute', { receipt: pledged, by: other });
  expect(stranger).toMatchObject({ __typename: 'NotFoundRefused' });
});

test('a registration that describes other goods than ours is a difference', async () => {
  const { deal, pledged } = await pair();
  const { platform } = steel.world;
  const compare = async () => {
    await performForNews(platform, registerReconcile, {});
    return (await reconciliations.findOne(platform, {}, { at: -1 }))!.differences;
  };
  expect(await compare()).toEqual([]);
  const filing = `${deal}:${pledged}`;
  await steel.world.outside('register').put('/simulation/registration', {
    filingId: filing,
    set: { collateral: [pledged, 'OTHER'] },
  });
  const { elements, stock } = await stored(steel, pledged);
  expect(await compare()).toEqual([
    {
      ...{ kind: 'COLLATERAL', filing, theirs: `OTHER, ${pledged}` },
      ours: [pledged, elements.number, stock.lot].sort().join(', '),
    },
  ]);
});

test('what must hold holds', async () => {
  const found: string[] = [];
  for await (const { invariant, violations } of verifyAll(steel.world.platform, modules))
    found.push(...violations.map((one) => `${invariant}: ${one}`));
  expect(found).toEqual([]);
});
