import { daysBetween, plainDate, shanghaiDateOf } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { advanceTo } from '../financing/case.js';
import type { Party } from '../support/world.js';
import {
  ACCEPT,
  done,
  newBank,
  openMarket,
  openRequestOver,
  placeBid,
  type Market,
  type Wish,
} from './case.js';

let market: Market;
let second: Market['bank'];
beforeAll(async () => {
  market = await openMarket();
  second = await newBank(market.world, market.debtor);
});
afterAll(() => market.world.stop());

/** 180 days from 2025-03-10: a Saturday, so that it is payable on the Monday after, when two days more are to be paid. */
const DUE = plainDate('2025-09-06');
const PAYABLE = '2025-09-08';
const FROM = '2025-03-10';

const SHEET = `query ($request: ID!) { offers(request: $request) { ranked { id lender { id } annualRate
  price { interest { amount } fees { amount } netProceeds { amount } totalPaid { amount } totalCost { amount } allInAnnualCost }
  costSheet { lines { kind payer payee { id } amount { amount } dueOn deducted rule }
    totalPaid { amount } netProceeds { amount } allInAnnualCost
    schedule { payableOn principal { amount } interest { amount } fees { amount } total { amount } }
    conditions { code text } } } } }`;
const offersOf = async (by: Party, request: string, language = 'en'): Promise<any[]> => {
  const { data } = await by.ask<any>(SHEET, { request }, { 'accept-language': language });
  return data.offers.ranked;
};

/** A: 4.20 % and no fee; B: 3.90 % and 0.5 % flat up front. */
async function bothOffers(wish: Wish): Promise<{ request: string; a: any; b: any }> {
  const { world, bank } = market;
  const all = { dueOn: DUE, finance: '1000000', assigned: '1000000', ...wish };
  const { request, closesAt } = await openRequestOver(market, all);
  await placeBid(bank, request, { ...all, annualRate: '0.042' });
  await placeBid(second, request, { ...all, annualRate: '0.039', upfrontFeeRate: '0.005' });
  await advanceTo(world, closesAt);
  const found = await offersOf(market.seller, request);
  const of = (rate: string) => found.find(({ annualRate }) => annualRate === rate);
  return { request, a: of('0.042'), b: of('0.039') };
}

const linesOf = ({ costSheet }: any): string[] =>
  costSheet.lines.map(
    ({ kind, payer, amount, dueOn, deducted }: any) =>
      `${kind} ${amount.amount} ${payer} ${dueOn}${deducted ? ' deducted' : ''}`,
  );
const sumOf = (lines: readonly any[]): string =>
  lines.reduce((all, { amount }) => all.plus(amount.amount), new Decimal(0)).toFixed(2);

/** What is received and the vectors' cost, up to the due date; and what is paid on the day on which it can be, and its cost. */
const shownOf = (offers: readonly any[]): string[][] =>
  offers.map(({ price, costSheet }) => [
    price.netProceeds.amount,
    price.allInAnnualCost,
    costSheet.totalPaid.amount,
    costSheet.allInAnnualCost,
  ]);

/** The price that ranks the offer counts up to the due date; the sheet's own sums, up to the day on which it can be paid. */
function expectAgreement({ costSheet, price }: any): void {
  const rolled = costSheet.lines.find(({ kind }: any) => kind === 'INTEREST_TO_PAYABLE_DAY');
  const deducted = costSheet.lines.filter((line: any) => line.deducted);
  const later = costSheet.lines.filter((line: any) => !line.deducted);
  expect(sumOf(deducted)).toBe(new Decimal('1000000').minus(price.netProceeds.amount).toFixed(2));
  expect(sumOf(later)).toBe(costSheet.totalPaid.amount);
  const ranked = new Decimal(sumOf(later)).minus(rolled.amount.amount);
  expect(ranked.toFixed(2)).toBe(price.totalPaid.amount);
  expect(ranked.minus(price.netProceeds.amount).toFixed(2)).toBe(price.totalCost.amount);
  expect(costSheet.netProceeds).toEqual(price.netProceeds);
  const [line, ...more] = costSheet.schedule;
  expect(more).toEqual([]);
  expect([line.payableOn, line.total.amount]).toEqual([PAYABLE, costSheet.totalPaid.amount]);
}

describe('the vectors of all-in cost, line by line', () => {
  test('in advance: A nets 979,000 at 4.2901 %, B 975,500 at 5.0231 %', async () => {
    const { a, b } = await bothOffers({ chargeInAdvance: true });
    expect(linesOf(a)).toEqual([
      `INTEREST_IN_ADVANCE 21000.00 APPLICANT ${FROM} deducted`,
      `INTEREST_TO_PAYABLE_DAY 233.33 DEBTORS ${PAYABLE}`,
      `PRINCIPAL 1000000.00 DEBTORS ${PAYABLE}`,
    ]);
    expect(linesOf(b)).toEqual([
      `UPFRONT_FEE 5000.00 APPLICANT ${FROM} deducted`,
      `INTEREST_IN_ADVANCE 19500.00 APPLICANT ${FROM} deducted`,
      `INTEREST_TO_PAYABLE_DAY 216.67 DEBTORS ${PAYABLE}`,
      `PRINCIPAL 1000000.00 DEBTORS ${PAYABLE}`,
    ]);
    expect(shownOf([a, b])).toEqual([
      ['979000.00', '0.042901', '1000233.33', '0.042901'],
      ['975500.00', '0.050231', '1000216.67', '0.050118'],
    ]);
    [a, b].forEach(expectAgreement);
  });

  test('in arrears: A nets all of it at 4.2000 %, B 995,000 at 4.9246 %', async () => {
    const { a, b } = await bothOffers({});
    expect(linesOf(a)).toEqual([
      `INTEREST 21000.00 DEBTORS ${PAYABLE}`,
      `INTEREST_TO_PAYABLE_DAY 233.33 DEBTORS ${PAYABLE}`,
      `PRINCIPAL 1000000.00 DEBTORS ${PAYABLE}`,
    ]);
    expect(linesOf(b)).toEqual([
      `UPFRONT_FEE 5000.00 APPLICANT ${FROM} deducted`,
      `INTEREST 19500.00 DEBTORS ${PAYABLE}`,
      `INTEREST_TO_PAYABLE_DAY 216.67 DEBTORS ${PAYABLE}`,
      `PRINCIPAL 1000000.00 DEBTORS ${PAYABLE}`,
    ]);
    expect(shownOf([a, b])).toEqual([
      ['1000000.00', '0.042', '1021233.33', '0.042'],
      ['995000.00', '0.049246', '1019716.67', '0.049136'],
    ]);
    [a, b].forEach(expectAgreement);
  });
});

test('who pays follows the technique: a borrower itself, a seller whose debtors were not told passes it on', async () => {
  const loan = await bothOffers({ technique: 'LOAN_AGAINST_RECEIVABLES' });
  expect(linesOf(loan.a)).toEqual([
    `INTEREST 21000.00 APPLICANT ${PAYABLE}`,
    `INTEREST_TO_PAYABLE_DAY 233.33 APPLICANT ${PAYABLE}`,
    `PRINCIPAL 1000000.00 APPLICANT ${PAYABLE}`,
  ]);
  const silent = await bothOffers({ disclosed: false });
  expect(silent.a.costSheet.lines.at(-1)).toMatchObject({
    payer: 'APPLICANT',
    payee: { id: market.bank.organisation._id },
    rule: 'The debtors are not told and pay you; you pass it on to the factor.',
  });
  const codes = silent.a.costSheet.conditions.map(({ code }: any) => code);
  expect(codes).not.toContain('NOTICE_ACKNOWLEDGED');
});

test('conditions and rules carry the figures, in the language asked', async () => {
  const { request, a } = await bothOffers({ recourse: 'WITHOUT_RECOURSE' });
  expect(a.costSheet.lines[0].rule).toBe(
    'Finance × 4.2 % × 180 days / 360, for the days that the finance is out, paid with the principal.',
  );
  const text = (of: any, code: string) =>
    of.costSheet.conditions.find((one: any) => one.code === code)?.text as string;
  expect(a.costSheet.conditions.map(({ code }: any) => code)).toEqual([
    'REGISTER_SEARCHED',
    'REGISTERED',
    'NOTICE_ACKNOWLEDGED',
    'INVOICE_VERIFIED',
    'LIMITS_CHECKED',
    'COUNTED_FROM',
    'ROLLED_DAY',
    'PENALTY',
    'ENFORCEMENT_COSTS',
    'EARLY_REPAYMENT',
    'NO_RECOURSE',
    'DILUTION',
    'USE_OF_PROCEEDS',
  ]);
  expect(text(a, 'PENALTY')).toBe(
    'After 2025-09-08 the unpaid principal bears 6.3 % a year instead (银发〔2003〕251号).',
  );
  expect(text(a, 'ROLLED_DAY')).toContain('Due on 2025-09-06, payable until 2025-09-08');
  const [zh] = await offersOf(market.seller, request, 'zh-CN');
  expect(text(zh, 'NO_RECOURSE')).toContain('第七百六十七条');
  expect(zh.costSheet.lines[0].rule).toContain('融资金额 × 4.2 % × 180 天 ÷ 360');
});

test('what is accepted is what the sheet showed, in the deal and in its contract', async () => {
  const { a } = await bothOffers({ chargeInAdvance: true });
  const deal = await done(market.seller, ACCEPT, { offer: a.id });
  const { costSheet } = a;
  expect(deal['terms'].netProceeds).toEqual(costSheet.netProceeds);
  expect(deal['terms'].payableOn).toBe(costSheet.schedule[0].payableOn);
  expect(deal['schedule']).toEqual([{ payableOn: PAYABLE, total: costSheet.schedule[0].total }]);
});

test('nobody but the applicant is shown one', async () => {
  const { request } = await bothOffers({});
  for (const by of [market.bank, second, market.debtor]) {
    const { data, errors } = await by.ask<any>(SHEET, { request });
    expect(data?.offers ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code ?? 'null').toMatch(/FORBIDDEN|null/);
  }
});

test('without recourse the sheet says what the factor keeps of the claims, and what that costs a year', async () => {
  const kept = async (recourse: 'WITH_RECOURSE' | 'WITHOUT_RECOURSE', language = 'en') => {
    const wish: Wish = { recourse, dueOn: DUE, finance: '900000', assigned: '1000000' };
    const { request, closesAt } = await openRequestOver(market, wish);
    await placeBid(market.bank, request, { ...wish, annualRate: '0.042' });
    await advanceTo(market.world, closesAt);
    const query = `query ($request: ID!) { offers(request: $request) { ranked { costSheet { totalPaid { amount } surplusKept { amount }
      allInAnnualCost allInAnnualCostWithSurplus conditions { code text } } } } }`;
    const { data } = await market.seller.ask<any>(query, { request }, { 'accept-language': language });
    return data.offers.ranked[0].costSheet;
  };
  const sheet = await kept('WITHOUT_RECOURSE');
  // 900,000 at 4.2 % are 105 a day; 100,000 in all for 900,000.
  const days = daysBetween(shanghaiDateOf(market.world.platform.clock.now()), plainDate(PAYABLE));
  const yearly = new Decimal(100_000).div(900_000).times(360).div(days);
  const beyond = (100_000 - 105 * days).toFixed(2);
  expect(sheet).toMatchObject({
    ...{ totalPaid: { amount: (900_000 + 105 * days).toFixed(2) }, surplusKept: { amount: beyond } },
    ...{ allInAnnualCost: '0.042', allInAnnualCostWithSurplus: yearly.toFixed(6) },
  });
  const words = (of: any) => of.conditions.find(({ code }: any) => code === 'NO_RECOURSE').text;
  const percent = yearly.toDecimalPlaces(6).times(100).toFixed();
  expect(words(sheet)).toContain(`it keeps ${beyond} beyond what is due here: ${percent} % a year in all.`);
  expect(words(await kept('WITHOUT_RECOURSE', 'zh-CN'))).toMatch(
    /另留存 \d+\.\d\d 元，合计年化成本 \d+\.\d+ %。$/,
  );
  const { allInAnnualCost, ...back } = await kept('WITH_RECOURSE');
  expect(back).toMatchObject({
    surplusKept: { amount: '0.00' },
    allInAnnualCostWithSurplus: allInAnnualCost,
  });
});
