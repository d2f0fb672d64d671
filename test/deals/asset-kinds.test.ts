/** Deals over kinds that differ from a receivable: a paper that is discounted, goods whose keeper pays nothing. */
import {
  assets,
  availableOf,
  registerKind,
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
import { paymentInstructions } from '../../src/settlement/index.js';
import { advanceTo, confirmedReceivable, newKey, OPEN } from '../financing/case.js';
import type { Party } from '../support/world.js';
import {
  ACCEPT,
  at,
  DISBURSE,
  done,
  DUE_ON,
  ENFORCE,
  GIVE_NOTICE,
  LENT_ON,
  newBank,
  openMarket,
  PAID_ON,
  placeBid,
  readDeal,
  refused,
  REPAY,
  type Bank,
  type Market,
} from './case.js';

const PAPER = 'MADE_UP_PAPER' as AssetKind;
const GOODS = 'MADE_UP_GOODS' as AssetKind;
const kindOf = (
  more: Partial<KindOfAsset> & Pick<KindOfAsset, 'kind' | 'prefix' | 'techniques'>,
): KindOfAsset => ({
  noun: more.kind.toLowerCase(),
  fields: {},
  moves: stateTable<string, string>({ LIVE: { settle: 'OVER' }, OVER: {} }),
  confirmedBy: 'OBLIGOR',
  financeableIn: ['LIVE'],
  madeKnownBy: 'ENDORSEMENT',
  conditions: () => ['ENDORSED'],
  available: availableOf,
  creditOn: ({ obligor }) => obligor,
  financeUntil: ({ dueOn }) => dueOn,
  advanceCap: () => new Decimal(1),
  payoutTo: ({ holder }) => holder,
  collateral: ({ _id }) => [_id],
  particulars: () => [],
  reverify: async () => [],
  ...more,
});
registerKind(kindOf({ kind: PAPER, prefix: 'mup', techniques: ['BILL_DISCOUNTING', 'LOAN_AGAINST_BILLS'] }));
registerKind(
  kindOf({
    kind: GOODS,
    prefix: 'mug',
    techniques: ['LOAN_AGAINST_INVENTORY'],
    madeKnownBy: 'REGISTRATION',
    conditions: () => ['REGISTERED', 'ENDORSED', 'KEEPER_CONFIRMED'],
    confirmedBy: 'KEEPER',
    obligorPays: false,
    // Finance over goods rests on the credit of the one that owns them.
    creditOn: ({ holder }) => holder,
    advanceCap: () => new Decimal('0.65'),
  }),
);

const tells = act({
  name: 'testKindTells',
  keyed: false,
  async decide(unit, _actor, news: { readonly deal: string } & Record<string, unknown>) {
    unit.tell('AssetConditionMet', news.deal, news);
    return { deal: news.deal };
  },
});
async function told(deal: string, condition: string, asset: string, evidence: string): Promise<void> {
  await perform(market.world.platform, SYSTEM, tells, { deal, condition, asset, evidence });
  await market.world.server.pulse.beat();
}

let market: Market;
let bank: Bank;
beforeAll(async () => {
  market = await openMarket();
  const techniques = ['BILL_DISCOUNTING', 'LOAN_AGAINST_BILLS', 'LOAN_AGAINST_INVENTORY'];
  // Of a loan it finances half, of a discount the whole face all the same.
  bank = await newBank(market.world, market.debtor, { techniques, advanceRate: '0.5' });
  const GRADE = `mutation ($input: DebtorGradeSetInput!) { debtorGradeSet(input: $input) { __typename } }`;
  await bank.data(GRADE, { input: { debtor: market.seller.organisation._id, grade: 'AA' } });
});
afterAll(() => market.world.stop());

async function anAsset(kind: AssetKind, amount: string, obligor: Party = market.debtor): Promise<string> {
  const { world, seller } = market;
  const _id = newId(kind === PAPER ? 'mup' : 'mug');
  await assets.insert(world.platform, {
    ...{ _id, kind, holder: seller.organisation._id, obligor: obligor.organisation._id, currency: 'CNY' },
    ...{ base: new Decimal(amount), paid: ZERO, setOff: ZERO, creditNotesSince: ZERO, holds: [] },
    ...{ dueOn: DUE_ON, state: 'LIVE', version: 1, createdAt: world.platform.clock.now() },
  });
  return _id;
}

const open = async (items: readonly { asset: string; amount: string }[], more: Record<string, unknown>) => {
  const closesAt = new Date(market.world.platform.clock.now().getTime() + 3_600_000);
  const input = {
    ...{ idempotencyKey: newKey(), assets: items, recourseAccepted: ['WITH_RECOURSE'] },
    ...{ competition: 'SEALED', closesAt: closesAt.toISOString(), purpose: 'TRADE_PAYMENT', ...more },
  };
  return { closesAt, answer: (await market.seller.data(OPEN, { input })).financingRequestOpen };
};
const problems = async (...asked: Parameters<typeof open>): Promise<string[]> =>
  (await open(...asked)).answer.problems.map((one: any) => `${one.path.join('.')} ${one.code}`);

/** Accepts a sealed bid over these assets. */
async function dealOver(
  items: readonly { asset: string; amount: string }[],
  technique: string,
  { finance, annualRate }: { finance: string; annualRate: string },
): Promise<string> {
  const { answer, closesAt } = await open(items, {
    amount: finance,
    techniques: [technique],
    disclosed: false,
  });
  const request = answer.financingRequest.id as string;
  const wish = {
    technique,
    finance,
    annualRate,
    chargeInAdvance: technique === 'BILL_DISCOUNTING',
  } as object;
  const offer = await placeBid(bank, request, wish);
  await advanceTo(market.world, closesAt);
  const { id } = await done(market.seller, ACCEPT, { offer });
  await market.world.server.pulse.beat();
  return id as string;
}

const SHEET = `query ($deal: ID!) { node(id: $deal) { ... on Deal { costSheet { lines { kind payer amount { amount } } conditions { code text } } } } }`;

const conditionsOf = async (deal: string) =>
  (await readDeal(bank, deal))!['conditions'].map(({ name, met }: any) => `${name} ${met}`);

async function plannedFor(deal: string): Promise<string[]> {
  await market.world.server.pulse.beat();
  const found = await paymentInstructions.find(
    market.world.platform,
    { deal, state: 'PLANNED' },
    { limit: 9 },
  );
  const nameOf = (id: string) =>
    id === bank.organisation._id ? 'BANK' : id === market.seller.organisation._id ? 'SELLER' : 'DEBTOR';
  return found.map(({ purpose, payer, payee, amount }) =>
    [purpose, nameOf(payer), nameOf(payee), amount.toFixed(2)].join(' '),
  );
}

test('kinds stand in one request only where one technique finances all; a discount is whole', async () => {
  const paper = await anAsset(PAPER, '1000000');
  const goods = await anAsset(GOODS, '1000000');
  const receivable = await confirmedReceivable(market.world, market.seller, market.debtor, '1000', {
    dueOn: DUE_ON,
  });
  const items = [paper, goods].map((asset) => ({ asset, amount: '1000.00' }));
  const mixed = { amount: '1000', techniques: ['LOAN_AGAINST_BILLS'] };
  expect(await problems(items, mixed)).toEqual(['assets KINDS_WITHOUT_COMMON_TECHNIQUE']);
  const discount = { techniques: ['BILL_DISCOUNTING'] };
  const whole = [{ asset: paper, amount: '1000.00' }];
  expect(await problems(whole, { ...discount, amount: '999.99' })).toEqual(['amount DISCOUNT_WHOLE_ONLY']);
  expect(await problems(whole, { ...discount, amount: '1000', partialFunding: true })).toEqual([
    'amount DISCOUNT_WHOLE_ONLY',
  ]);
  expect(await problems(whole, { techniques: ['FACTORING'], amount: '1000' })).toEqual([
    'techniques.0 TECHNIQUE_NOT_FOR_ASSET',
  ]);
  expect(
    await problems([{ asset: goods, amount: '1000.00' }], {
      techniques: ['LOAN_AGAINST_INVENTORY'],
      amount: '650.01',
    }),
  ).toEqual(['amount AMOUNT_ABOVE_ADVANCE']);
  expect(
    await problems([{ asset: receivable, amount: '1000' }], {
      techniques: ['LOAN_AGAINST_BILLS'],
      amount: '1000',
    }),
  ).toEqual(['techniques.0 TECHNIQUE_NOT_FOR_ASSET']);
});

test('a discount pays the face less interest, its obligor pays the lender untold, and its title stands in our chain alone', async () => {
  const asset = await anAsset(PAPER, '1000000');
  const deal = await dealOver([{ asset, amount: '1000000' }], 'BILL_DISCOUNTING', {
    finance: '1000000',
    annualRate: '0.025',
  });
  // 1,000,000 at 2.50 % from 10 March to 10 September 2025: 184 days, 12,777.78.
  const accepted = (await readDeal(bank, deal))!;
  expect([
    accepted['terms'].days,
    accepted['terms'].interest.amount,
    accepted['terms'].netProceeds.amount,
  ]).toEqual([184, '12777.78', '987222.22']);
  const { node } = await market.seller.data(SHEET, { deal });
  expect(node.costSheet.lines).toEqual([
    { kind: 'INTEREST_IN_ADVANCE', payer: 'APPLICANT', amount: { amount: '12777.78' } },
    { kind: 'PRINCIPAL', payer: 'DEBTORS', amount: { amount: '1000000.00' } },
  ]);
  expect(node.costSheet.conditions.map(({ code }: any) => code).slice(-3)).toEqual([
    'EARLY_REPAYMENT',
    'BILL_RECOURSE',
    'USE_OF_PROCEEDS',
  ]);
  await told(deal, 'ENDORSED', asset, 'endorsed as no. 7');
  expect(await plannedFor(deal)).toEqual(['DISBURSEMENT BANK SELLER 987222.22']);
  const { priority } = await bank.data(
    `query ($asset: ID!) { priority: titlePriority(asset: $asset) {
    rest { amount } claims { kind rank rule takes { amount } registrationNo } } }`,
    { asset },
  );
  expect(priority).toEqual({
    rest: { amount: '0.00' },
    claims: [
      { kind: 'DISCOUNT', rank: 1, rule: 'ENDORSED', takes: { amount: '1000000.00' }, registrationNo: null },
    ],
  });
  const paid = await done(bank, DISBURSE, { deal, on: LENT_ON, reference: 'OUT-1' });
  expect(paid['disbursement']).toMatchObject({
    paidOut: { amount: '987222.22' },
    interestInAdvance: { amount: '12777.78' },
  });
  expect(await plannedFor(deal)).toEqual(['REPAYMENT DEBTOR BANK 1000000.00']);
  const reason = 'as agreed in clause 5';
  expect((await refused(bank, GIVE_NOTICE, { deal, cause: 'AGREED', reason }))['code']).toBe(
    'NOTICE_TO_NOBODY',
  );
});

test('goods: each asset must be endorsed and confirmed, the borrower repays, and the goods answer for it', async () => {
  const keeper = await market.world.party('WAREHOUSE_OPERATOR');
  const [one, two] = [await anAsset(GOODS, '1000000', keeper), await anAsset(GOODS, '600000', keeper)];
  const items = [
    { asset: one, amount: '1000000' },
    { asset: two, amount: '600000' },
  ];
  const deal = await dealOver(items, 'LOAN_AGAINST_INVENTORY', { finance: '800000', annualRate: '0.0435' });
  expect(await conditionsOf(deal)).toEqual([
    ...['REGISTER_SEARCHED true', 'REGISTERED true', 'ENDORSED false', 'KEEPER_CONFIRMED false'],
    ...['INVOICE_VERIFIED true', 'LIMITS_CHECKED true'],
  ]);
  for (const name of ['ENDORSED', 'KEEPER_CONFIRMED']) await told(deal, name, one, 'first');
  expect((await conditionsOf(deal)).slice(2, 4)).toEqual(['ENDORSED false', 'KEEPER_CONFIRMED false']);
  for (const name of ['ENDORSED', 'KEEPER_CONFIRMED']) await told(deal, name, two, 'second');
  expect((await conditionsOf(deal)).slice(2, 4)).toEqual(['ENDORSED true', 'KEEPER_CONFIRMED true']);
  await done(bank, DISBURSE, { deal, on: LENT_ON, reference: 'OUT-2' });
  // 800,000 at 4.35 % for 184 days.
  expect(await plannedFor(deal)).toEqual(['REPAYMENT SELLER BANK 817786.67']);

  await advanceTo(market.world, at(PAID_ON));
  const money = { deal, amount: '1000', on: PAID_ON, reference: 'IN-1' };
  expect(await refused(bank, REPAY, { ...money, payer: 'DEBTOR' })).toMatchObject({
    code: 'NO_DEBTOR_PAYS',
    path: ['payer'],
  });
  const enforced = await done(bank, ENFORCE, { deal, reason: 'sale of the goods' });
  expect(enforced['enforcement'].against).toBe('COLLATERAL');
  const repaid = await done(bank, REPAY, { ...money, amount: '820000', payer: 'SELLER' });
  // Penalty of ten days at half as much again: 1,450.00.
  expect([repaid['state'], repaid['repayments'][0].penalty.amount, repaid['surplusOpen'].amount]).toEqual([
    'REPAID',
    '1450.00',
    '763.33',
  ]);
  const all: string[] = [];
  for await (const { invariant, violations } of verifyAll(market.world.platform, modules))
    if (!invariant.startsWith('Every invoice and credit note'))
      all.push(...violations.map((found) => `${invariant}: ${found}`));
  expect(all).toEqual([]);
});
