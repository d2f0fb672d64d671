import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { insertMandate, type Mandate } from '../../src/mandates/index.js';
import {
  insertDebtorGrade,
  insertEnvironmentalRating,
  insertLpr,
  type Grade,
} from '../../src/reference/index.js';
import { confirmedReceivable, openInput, openRequest } from '../financing/case.js';
import { aMandate } from '../support/mandates.js';
import { START, startWorld, type Party, type World } from '../support/world.js';

let world: World;
let seller: Party;
let core: Party;
beforeAll(async () => {
  world = await startWorld();
  seller = await world.party('SUPPLIER');
  core = await world.party('CORE_ENTERPRISE');
  await insertLpr(world.platform, {
    term: 'ONE_YEAR',
    rate: new Decimal('0.03'),
    publishedOn: plainDate('2025-05-20'),
    createdAt: START,
  });
});
afterAll(() => world.stop());

const d = (text: string): Decimal => new Decimal(text);

async function grade(lender: Party, debtor: Party, given: Grade): Promise<void> {
  const entry = { lender: lender.organisation._id, debtor: debtor.organisation._id, grade: given };
  await insertDebtorGrade(world.platform, { ...entry, asOf: plainDate('2025-05-01'), createdAt: START });
}

/** A lender with one mandate, that has graded the core enterprise. */
async function lenderWith(
  changes: Partial<Mandate>,
  graded: Grade | null = 'AA',
  party?: Party,
): Promise<Party> {
  const lender = party ?? (await world.party('LENDER'));
  await insertMandate(world.platform, aMandate({ ...changes, lender: lender.organisation._id }));
  if (graded !== null) await grade(lender, core, graded);
  return lender;
}

async function request(changes: Record<string, unknown> = {}, of: Party = seller): Promise<string> {
  const asset = await confirmedReceivable(world, of, core, '1200000');
  return openRequest(of, openInput([{ asset, amount: '1200000' }], changes));
}

const TERMS = `technique recourse finance { amount currency } advanceRate annualRate lpr lprOn spread greenDiscount days dueOn
  interest { amount } fees { amount } netProceeds { amount } totalCost { amount } allInAnnualCost chargeInAdvance`;
const PROPOSALS = `query ($request: ID!) { proposals(request: $request) {
  lendersAsked lendersAble reasons { class lenders }
  ranked { firm lender { id } terms { ${TERMS} } } apart { firm lender { id } terms { ${TERMS} } }
} }`;
const VERDICT = `query ($request: ID!) { myVerdict(request: $request) {
  eligible mandate { name } terms { technique recourse finance { amount } annualRate } reasons { class code message facts { name value } } warnings { code message }
} }`;

interface Told {
  readonly lender: { readonly id: string };
  readonly terms: Record<string, unknown> & { readonly technique: string; readonly recourse: string };
}

const shown = (proposals: readonly Told[], names: ReadonlyMap<string, string>): string[] =>
  proposals.map(({ lender, terms }) => {
    const net = (terms['netProceeds'] as { amount: string }).amount;
    return `${names.get(lender.id) ?? '?'} ${terms.technique} ${terms.recourse} ${String(terms['allInAnnualCost'])} ${net}`;
  });

describe('one request, five lenders', () => {
  let names: Map<string, string>;
  let lenders: Record<'a' | 'b' | 'full' | 'short' | 'factor', Party>;
  let id: string;

  beforeAll(async () => {
    const spread = (rate: string) => [{ grade: 'AA' as const, upToDays: 360, spread: d(rate) }];
    const pricing = aMandate().pricing;
    lenders = {
      a: await lenderWith({
        techniques: ['FACTORING'],
        recourse: ['WITH_RECOURSE'],
        pricing: { ...pricing, spreads: spread('0.012'), chargeInAdvance: true },
      }),
      b: await lenderWith({
        pricing: { ...pricing, spreads: spread('0.009'), upfrontFeeRate: d('0.005'), chargeInAdvance: true },
        firm: false,
      }),
      full: await lenderWith({
        name: '额度已满',
        budget: d('999999.99'),
        limits: {},
        ticket: { min: d('1'), max: d('999999.99') },
      }),
      short: await lenderWith({ name: '期限较短', tenorDays: { min: 1, max: 90 } }, null),
      factor: await world.party('LENDER', { licence: 'COMMERCIAL_FACTOR' }),
    };
    await lenderWith(
      { name: '仅贷款', techniques: ['LOAN_AGAINST_RECEIVABLES'], recourse: ['WITH_RECOURSE'] },
      'AA',
      lenders.factor,
    );
    names = new Map(Object.entries(lenders).map(([name, party]) => [party.organisation._id, name]));
    id = await request({ amount: '1000000', recourseAccepted: ['WITH_RECOURSE'] });
  });

  test('the SME sees who can, ranked by all-in cost and not by rate, and classes of reasons without names for the others', async () => {
    const { proposals } = await seller.data(PROPOSALS, { request: id });
    expect(shown(proposals.ranked as Told[], names)).toEqual([
      'a FACTORING WITH_RECOURSE 0.042901 979000.00',
      'b LOAN_AGAINST_RECEIVABLES WITH_RECOURSE 0.049246 995000.00',
      'b FACTORING WITH_RECOURSE 0.050231 975500.00',
    ]);
    expect(shown(proposals.apart as Told[], names)).toEqual([
      'b FACTORING WITHOUT_RECOURSE 0.050231 975500.00',
    ]);
    expect(proposals).toMatchObject({
      lendersAsked: 5,
      lendersAble: 2,
      reasons: [
        { class: 'GRADE', lenders: 1 },
        { class: 'LIMIT', lenders: 1 },
        { class: 'TECHNIQUE', lenders: 1 },
        { class: 'TENOR', lenders: 1 },
        { class: 'TICKET', lenders: 1 },
      ],
    });
    const told = JSON.stringify(proposals);
    for (const one of ['full', 'short', 'factor'] as const)
      expect(told).not.toContain(lenders[one].organisation._id);
  });

  test('a proposal says what its rate is made of', async () => {
    const { proposals } = await seller.data(PROPOSALS, { request: id });
    expect(proposals.ranked[1]).toEqual({
      firm: false,
      lender: { id: lenders.b.organisation._id },
      terms: {
        technique: 'LOAN_AGAINST_RECEIVABLES',
        recourse: 'WITH_RECOURSE',
        finance: { amount: '1000000.00', currency: 'CNY' },
        advanceRate: '0.9',
        annualRate: '0.039',
        lpr: '0.03',
        lprOn: '2025-05-20',
        spread: '0.009',
        greenDiscount: '0',
        days: 180,
        dueOn: '2025-12-01',
        interest: { amount: '19500.00' },
        fees: { amount: '5000.00' },
        netProceeds: { amount: '995000.00' },
        totalCost: { amount: '24500.00' },
        allInAnnualCost: '0.049246',
        chargeInAdvance: false,
      },
    });
  });

  test('a lender sees every reason with its figures, of its own mandates alone', async () => {
    expect((await lenders.full.data(VERDICT, { request: id })).myVerdict).toMatchObject([
      {
        eligible: false,
        mandate: { name: '额度已满' },
        terms: [],
        reasons: [
          { class: 'TICKET', code: 'TICKET_ABOVE' },
          {
            class: 'LIMIT',
            code: 'LIMIT_FULL',
            message: 'BUDGET limit full: 999999.99 left of 999999.99, 1000000.00 is needed.',
          },
          { class: 'LIMIT' },
          { class: 'LIMIT' },
          { class: 'LIMIT' },
          { class: 'LIMIT' },
        ],
      },
    ]);
    const short = (await lenders.short.data(VERDICT, { request: id })).myVerdict;
    expect(short).toHaveLength(1);
    expect(short[0].reasons).toEqual([
      {
        class: 'TENOR',
        code: 'TENOR_ABOVE',
        message: "Tenor 180 days above the mandate's 90.",
        facts: [
          { name: 'tenorDays', value: '180' },
          { name: 'max', value: '90' },
        ],
      },
      expect.objectContaining({ class: 'GRADE', code: 'DEBTOR_NOT_GRADED' }),
    ]);
    const zh = await lenders.short.ask(VERDICT, { request: id }, { 'accept-language': 'zh' });
    expect(zh.data?.['myVerdict'][0].reasons[0].message).toBe('期限 180 天，超过资金方案的 90 天。');
    expect((await lenders.b.data(VERDICT, { request: id })).myVerdict).toMatchObject([
      {
        eligible: true,
        reasons: [],
        warnings: [],
        terms: [{ annualRate: '0.039' }, { annualRate: '0.039' }, { annualRate: '0.039' }],
      },
    ]);
  });

  test("another's request looks like none: to other SMEs, to lenders that ask for proposals, to lenders not licensed for it", async () => {
    const rival = await world.party('SUPPLIER');
    const nothing = { proposals: null };
    expect(await rival.data(PROPOSALS, { request: id })).toEqual(nothing);
    expect(await rival.data(PROPOSALS, { request: 'frq_none' })).toEqual(nothing);
    expect((await lenders.a.ask(PROPOSALS, { request: id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await rival.ask(VERDICT, { request: id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const loanOnly = await request({ techniques: ['LOAN_AGAINST_RECEIVABLES'] });
    expect(await lenders.factor.data(VERDICT, { request: loanOnly })).toEqual({ myVerdict: [] });
    expect(await lenders.factor.data(VERDICT, { request: 'frq_none' })).toEqual({ myVerdict: [] });
  });

  test('a mandate that is suspended proposes nothing, and tells its lender why', async () => {
    const lender = await lenderWith({ state: 'SUSPENDED' });
    const { proposals } = await seller.data(PROPOSALS, { request: id });
    expect(proposals.lendersAsked).toBe(5);
    expect((await lender.data(VERDICT, { request: id })).myVerdict[0].reasons).toMatchObject([
      { code: 'MANDATE_NOT_ACTIVE' },
    ]);
  });

  test('the green discount and the yellow warning follow the rating of the day', async () => {
    const green = await world.party('SUPPLIER');
    const rate = (rating: 'GREEN' | 'YELLOW', asOf: string) =>
      insertEnvironmentalRating(world.platform, {
        organisation: green.organisation._id,
        rating,
        asOf: plainDate(asOf),
        createdAt: START,
      });
    await rate('YELLOW', '2024-01-01');
    const asked = await request({}, green);
    const verdict = async () => (await lenders.b.data(VERDICT, { request: asked })).myVerdict[0];
    expect(await verdict()).toMatchObject({
      terms: [{ annualRate: '0.039' }, {}, {}],
      warnings: [
        {
          code: 'SELLER_RATING_WARNS',
          message: "The seller's environmental rating is YELLOW as of 2024-01-01.",
        },
      ],
    });
    await rate('GREEN', '2025-06-03');
    expect(await verdict()).toMatchObject({ terms: [{ annualRate: '0.038' }, {}, {}], warnings: [] });
  });
});
