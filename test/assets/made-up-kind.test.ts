/** A kind of asset that only this file knows goes all the way: request, proposals, acceptance, conditions, disbursement, repayment. */
import {
  assets,
  availableOf,
  registerKind,
  writeAsset,
  type Asset,
  type AssetKind,
  type KindOfAsset,
} from '../../src/assets/index.js';
import { Decimal, ZERO } from '../../src/kernel/decimal.js';
import { newId } from '../../src/kernel/ids.js';
import { stateTable } from '../../src/kernel/state-table.js';
import { modules } from '../../src/modules.js';
import { act, perform } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import { verifyAll } from '../../src/platform/verification.js';
import { newKey, OPEN } from '../financing/case.js';
import {
  ACCEPT,
  at,
  CANCEL_DEAL,
  DISBURSE,
  done,
  DUE_ON,
  LENT_ON,
  newBank,
  openMarket,
  readDeal,
  refused,
  REPAY,
  type Bank,
  type Market,
} from '../deals/case.js';
import { advanceTo } from '../financing/case.js';
import type { Party } from '../support/world.js';

/** An emission allowance: registered at an exchange, where it is endorsed; its buyer pays for it; the finance goes to a broker. */
interface Allowance extends Asset {
  readonly tonnes: number;
  readonly broker: string;
}
const NAME = 'EMISSION_ALLOWANCE' as AssetKind;

const calls: string[] = [];
const called = (hook: string, { _id, base }: Asset, { amount }: { readonly amount: Decimal }, how = '') =>
  calls.push([hook, names.get(_id) ?? _id, base.toFixed(2), amount.toFixed(2), how].join(' ').trim());
const names = new Map<string, string>();

const allowance: KindOfAsset = {
  kind: NAME,
  prefix: 'ema',
  noun: 'emissionAllowance',
  fields: { tonnes: { type: Number, required: true }, broker: { type: String, required: true } },
  moves: stateTable<string, string>({
    HELD: { pledge: 'PLEDGED', settle: 'SURRENDERED' },
    PLEDGED: { free: 'HELD', settle: 'SURRENDERED' },
    SURRENDERED: {},
  }),
  confirmedBy: 'OBLIGOR',
  techniques: ['LOAN_AGAINST_INVENTORY'],
  financeableIn: ['HELD'],
  encumberedIn: ['PLEDGED'],
  madeKnownBy: 'ENDORSEMENT',
  conditions: () => ['ENDORSED'],
  available: availableOf,
  creditOn: ({ obligor }) => obligor,
  financeUntil: ({ dueOn }) => dueOn,
  advanceCap: () => new Decimal('0.8'),
  payoutTo: (asset) => (asset as Allowance).broker,
  collateral: ({ _id }) => [_id],
  particulars: (asset) => [{ name: 'Tonnes', nameZh: '吨数', value: String((asset as Allowance).tonnes) }],
  reverify: async () => [],
  async encumber(unit, asset, taken) {
    called('encumber', asset, taken);
    if (taken.amount.equals(asset.base)) {
      await writeAsset(unit, asset, { state: 'PLEDGED' });
      return { ...asset, state: 'PLEDGED', version: asset.version + 1 };
    }
    // What is taken becomes an allowance of its own.
    const part = { ...asset, _id: newId('ema'), base: taken.amount, holds: [], state: 'PLEDGED', version: 1 };
    names.set(part._id, `part of ${names.get(asset._id) ?? ''}`);
    await assets.insert(unit, part);
    await writeAsset(unit, asset, { base: asset.base.minus(taken.amount) });
    return part;
  },
  disbursed: async (_unit, asset, taken) => void called('disbursed', asset, taken),
  async released(unit, asset, taken, how) {
    called('released', asset, taken, how);
    const state = allowance.moves.next(asset.state, 'free');
    if (state !== null) await writeAsset(unit, asset, { state });
  },
};
registerKind(allowance);

const CONDITIONS = ['REGISTER_SEARCHED', 'ENDORSED', 'INVOICE_VERIFIED', 'LIMITS_CHECKED'];

/** What the exchange says of an endorsement, told by the kind. */
const tell = (name: 'AssetConditionMet' | 'AssetConditionFailed') =>
  act({
    name: `test${name}`,
    keyed: false,
    async decide(unit, _actor, news: { readonly deal: string } & Record<string, unknown>) {
      unit.tell(name, news.deal, news);
      return { deal: news.deal };
    },
  });
const told = async (name: Parameters<typeof tell>[0], news: { deal: string } & Record<string, unknown>) => {
  await perform(market.world.platform, SYSTEM, tell(name), { condition: 'ENDORSED', ...news });
  await market.world.server.pulse.beat();
};

let market: Market;
let bank: Bank;
let broker: Party;
beforeAll(async () => {
  market = await openMarket();
  bank = await newBank(market.world, market.debtor, {
    techniques: ['LOAN_AGAINST_INVENTORY'],
    recourse: ['WITH_RECOURSE'],
    advanceRate: '0.9',
  });
  broker = await market.world.party('CORE_ENTERPRISE');
});
afterAll(() => market.world.stop());
beforeEach(() => void calls.splice(0));

async function anAllowance(name: string, amount = '1000000'): Promise<string> {
  const { world, seller, debtor } = market;
  const _id = newId('ema');
  const base = { base: new Decimal(amount), paid: ZERO, setOff: ZERO, creditNotesSince: ZERO, holds: [] };
  await assets.insert(world.platform, {
    ...{
      _id,
      kind: NAME,
      holder: seller.organisation._id,
      obligor: debtor.organisation._id,
      currency: 'CNY',
    },
    ...{ ...base, dueOn: DUE_ON, state: 'HELD', version: 1, createdAt: world.platform.clock.now() },
    ...{ tonnes: 12_000, broker: broker.organisation._id },
  });
  names.set(_id, name);
  return _id;
}

const wish = (asset: string, more: Record<string, unknown> = {}) => ({
  ...{ idempotencyKey: newKey(), assets: [{ asset, amount: '1000000' }], amount: '800000' },
  ...{ techniques: ['LOAN_AGAINST_INVENTORY'], recourseAccepted: ['WITH_RECOURSE'] },
  ...{ competition: 'INSTANT', purpose: 'TRADE_PAYMENT', ...more },
});
const open = async (input: Record<string, unknown>) =>
  (await market.seller.data(OPEN, { input })).financingRequestOpen;

const PROPOSALS = `query ($request: ID!) { proposals(request: $request) { ranked { lender { id } terms { advanceRate finance { amount } } } } }`;
const OFFERS = `query ($request: ID!) { offers(request: $request) { ranked { id finance { amount }
  costSheet { payoutTo { id } conditions { code } lines { kind amount { amount } } } } } }`;

const ASSETS = `query ($deal: ID!) { node(id: $deal) { ... on Deal { payoutTo { id }
  assets { id kind assignedAmount { amount } creditOn { id } particulars { name value } } } } }`;
const OWN = `query ($kind: AssetKind) { assets(kind: $kind) { edges { node {
  id state dueOn financeUntil available { amount } held { amount } techniques particulars { name value } } } } }`;

/** An accepted offer over so much of an allowance, at the mandate's price. */
async function accepted(name: string, amount: string, finance: string) {
  const asset = await anAllowance(name);
  const opened = await open(wish(asset, { amount: finance, assets: [{ asset, amount }] }));
  const request = opened.financingRequest.id as string;
  await market.world.server.pulse.beat();
  const { offers } = await market.seller.data(OFFERS, { request });
  const [offer] = offers.ranked;
  const deal = await done(market.seller, ACCEPT, { offer: offer.id });
  await market.world.server.pulse.beat();
  return { asset, request, offer, deal: deal['id'] as string };
}

const stateOf = async (id: string) => {
  const found = (await assets.byId(market.world.platform, id))!;
  const held = found.holds.map(({ purpose, amount }) => `${purpose} ${amount.toFixed(2)}`);
  return [found.state, found.base.toFixed(2), ...held];
};

async function violations(): Promise<string[]> {
  const all: string[] = [];
  for await (const { invariant, violations: found } of verifyAll(market.world.platform, modules))
    all.push(...found.map((one) => `${invariant}: ${one}`));
  return all;
}

test('is refused what its kind does not allow, by name', async () => {
  const asset = await anAllowance('A');
  const codes = async (more: Record<string, unknown>) =>
    (await open(wish(asset, more))).problems.map((one: any) => `${one.path.join('.')} ${one.code}`);
  expect(await codes({ amount: '800000.01' })).toEqual(['amount AMOUNT_ABOVE_ADVANCE']);
  expect(await codes({ techniques: ['LOAN_AGAINST_RECEIVABLES'] })).toEqual([
    'techniques.0 TECHNIQUE_NOT_FOR_ASSET',
  ]);
  expect(await codes({ dueOn: '2025-09-11' })).toEqual(['dueOn REQUEST_DUE_TOO_LATE']);
  expect(await codes({ dueOn: LENT_ON })).toEqual(['dueOn DATE_ORDER']);
  expect((await assets.byId(market.world.platform, asset))!.holds).toEqual([]);
});

test('a part that is split off at acceptance is what the deal holds, and is free again when it is cancelled', async () => {
  const { asset, deal } = await accepted('B', '400000', '300000');
  const [item] = (await readDeal(bank, deal))!['titleEntries'];
  expect(item.amount).toEqual({ amount: '400000.00' });
  const { node } = await bank.data(ASSETS, { deal });
  const part = node.assets[0].id as string;
  expect(part).not.toBe(asset);
  expect(node).toEqual({
    payoutTo: { id: broker.organisation._id },
    assets: [
      {
        ...{ id: part, kind: NAME, assignedAmount: { amount: '400000.00' } },
        ...{
          creditOn: { id: market.debtor.organisation._id },
          particulars: [{ name: 'Tonnes', value: '12000' }],
        },
      },
    ],
  });
  expect(await stateOf(asset)).toEqual(['HELD', '600000.00']);
  expect(await stateOf(part)).toEqual(['PLEDGED', '400000.00', 'DEAL 400000.00']);
  expect((await refused(bank, DISBURSE, { deal, on: LENT_ON, reference: 'OUT-2' }))['code']).toBe(
    'WRONG_STATE',
  );
  await done(market.seller, CANCEL_DEAL, { deal, reason: 'not needed any more' });
  expect(calls).toEqual([
    'encumber B 1000000.00 400000.00',
    'released part of B 400000.00 400000.00 CANCELLED',
  ]);
  expect(await stateOf(part)).toEqual(['HELD', '400000.00']);
  expect(await violations()).toEqual([]);
  const { data: own } = await market.seller.ask(OWN, { kind: NAME }, { 'accept-language': 'zh-CN' });
  const row = own!['assets'].edges.find((edge: any) => edge.node.id === part).node;
  expect(row).toEqual({
    ...{ id: part, state: 'HELD', dueOn: DUE_ON, financeUntil: DUE_ON, available: { amount: '400000.00' } },
    ...{ held: { amount: '0.00' }, techniques: ['LOAN_AGAINST_INVENTORY'] },
    particulars: [{ name: '吨数', value: '12000' }],
  });
  expect(await market.debtor.data(OWN, { kind: NAME })).toEqual({ assets: { edges: [] } });
});

test('goes from request to repayment: its hooks are called once each, its condition is met by its news', async () => {
  const { world, seller, debtor } = market;
  const { asset, request, offer, deal } = await accepted('A', '1000000', '800000');
  expect(calls).toEqual(['encumber A 1000000.00 1000000.00']);
  expect(await stateOf(asset)).toEqual(['PLEDGED', '1000000.00', 'DEAL 1000000.00']);
  expect(offer.costSheet.payoutTo.id).toBe(broker.organisation._id);
  expect(offer.costSheet.conditions.slice(0, 4).map(({ code }: any) => code)).toEqual(CONDITIONS);
  const proposed = {
    lender: { id: bank.organisation._id },
    terms: { advanceRate: '0.8', finance: { amount: '800000.00' } },
  };
  expect((await market.seller.data(PROPOSALS, { request })).proposals.ranked).toEqual([proposed]);
  const conditionsNow = async () =>
    (await readDeal(bank, deal))!['conditions'].map(({ name, met, detail }: any) => [name, met, detail]);
  expect((await conditionsNow()).map(([name, met]: any[]) => [name, met])).toEqual(
    CONDITIONS.map((name) => [name, name !== 'ENDORSED']),
  );

  await told('AssetConditionFailed', { deal, asset, code: 'BILL_TAKEN', facts: { number: 'E-7' } });
  const failed = ['ENDORSED', false, 'The package number E-7 is taken: a bill is put down once.'];
  expect((await conditionsNow())[1]).toEqual(failed);
  await told('AssetConditionMet', { deal, asset: 'ema_another', evidence: 'E-0' });
  expect((await conditionsNow())[1]).toEqual(failed);
  for (const evidence of ['E-1', 'E-2']) await told('AssetConditionMet', { deal, asset, evidence });
  expect((await conditionsNow())[1]).toEqual(['ENDORSED', true, 'E-1']);

  const ready = (await readDeal(bank, deal))!;
  expect([ready['state'], ready['notices']]).toEqual(['READY', []]);
  expect(ready['titleEntries']).toEqual([
    { step: 'FILED', kind: 'PLEDGE', amount: { amount: '1000000.00' }, registrationNo: null, reason: null },
  ]);
  expect(await world.platform.services.register.search([asset])).toEqual([]);
  await done(bank, DISBURSE, { deal, on: LENT_ON, reference: 'OUT-1' });
  expect(calls.splice(0)).toEqual(['encumber A 1000000.00 1000000.00', 'disbursed A 1000000.00 1000000.00']);
  await advanceTo(world, at(DUE_ON));
  const repaid = await done(bank, REPAY, {
    ...{
      deal,
      amount: '1000000',
      on: DUE_ON,
      payer: 'DEBTOR',
      reference: 'IN-1',
      debtor: debtor.organisation._id,
    },
  });
  // 800,000 at 4.35 % for 184 days is 17,786.67; what is left of a pledge is its pledgor's.
  expect([repaid['state'], repaid['surplusOpen'].amount]).toEqual(['REPAID', '182213.33']);
  expect(calls).toEqual(['released A 1000000.00 1000000.00 REPAID']);
  expect(await stateOf(asset)).toEqual(['SURRENDERED', '1000000.00']);
  expect(await violations()).toEqual([]);
  expect(seller.organisation._id).toBe(repaid['seller'].id);
});
