/** Due on a holiday: what the cost sheet, the schedule and the contract say is what is asked on the day on which it can be paid. */
import { scheduleByTerms } from '../../src/deals/schedule.js';
import { termsOf } from '../../src/deals/terms.js';
import type { Offer } from '../../src/bidding/index.js';
import { daysBetween, plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { priceOffer } from '../../src/matching/index.js';
import { totalOf } from '../../src/settlement/index.js';
import { readContent } from '../documents/papers.js';
import { advanceTo } from '../financing/case.js';
import { instructionsOf, openAccountsOf, told } from '../settlement/case.js';
import type { Party } from '../support/world.js';
import {
  ACCEPT,
  acknowledgeAll,
  at,
  DISBURSE,
  done,
  journalText,
  LENT_ON,
  openMarket,
  readDeal,
  REPAY,
  standingOffer,
  type Market,
  type Wish,
} from './case.js';
import { dues, GUARANTEE, read, send, SUBSIDY } from './support-case.js';

/** A Wednesday of the National Day holidays, which end on 10-08: 205 days, and 8 more until it can be paid. */
const DUE = plainDate('2025-10-01');
const PAYABLE = plainDate('2025-10-09');

describe('by the terms alone', () => {
  /** What is due at the end, and what of it lies beyond the price. */
  const due = (dueOn: string, finance: string, rate: string, chargeInAdvance = false): string[] => {
    const days = daysBetween(LENT_ON, plainDate(dueOn));
    const ask = { finance: new Decimal(finance), annualRate: new Decimal(rate), days };
    const zero = new Decimal(0);
    const price = priceOffer({
      ...{ ...ask, upfrontFeeRate: zero, upfrontFee: zero, dayCount: 'ACT_360' },
      timing: chargeInAdvance ? 'IN_ADVANCE' : 'IN_ARREARS',
    });
    const terms = termsOf({ ...ask, dueOn, chargeInAdvance, price } as unknown as Offer);
    const [line, ...more] = scheduleByTerms(terms);
    expect(more).toEqual([]);
    const beyond = totalOf(line!).minus(price.totalPaid);
    return [line!.payableOn, totalOf(line!).toFixed(2), beyond.toFixed(2)];
  };

  test.each([
    ['a working day', '2025-09-10', '1000000', '0.042', false, ['2025-09-10', '1021466.67', '0.00']],
    ['a holiday', '2025-10-01', '1000000', '0.042', false, ['2025-10-09', '1024850.00', '933.33']],
    ['a holiday, in advance', '2025-10-01', '1000000', '0.042', true, ['2025-10-09', '1000933.33', '933.33']],
    [
      'a Saturday before a Sunday that is worked',
      '2025-09-27',
      '333333.33',
      '0.0365',
      false,
      ['2025-09-28', '340160.18', '33.79'],
    ],
    [
      'a Sunday that is worked',
      '2025-09-28',
      '333333.33',
      '0.0365',
      false,
      ['2025-09-28', '340160.18', '0.00'],
    ],
    // The 8 days by themselves would be 93.36: interest is rounded once, over all days.
    [
      'a holiday, rounded once',
      '2025-10-01',
      '100030.00',
      '0.042',
      false,
      ['2025-10-09', '102515.75', '93.37'],
    ],
  ] as const)('%s', (_, dueOn, finance, rate, inAdvance, expected) => {
    expect(due(dueOn, finance, rate, inAdvance)).toEqual(expected);
  });
});

describe('from the sheet to the money', () => {
  let market: Market;
  beforeAll(async () => {
    market = await openMarket();
    await openAccountsOf(market);
  });
  afterAll(() => market.world.stop());

  const SHEET = `costSheet { lines { kind payer amount { amount } dueOn deducted rule } totalPaid { amount } netProceeds { amount } allInAnnualCost
    schedule { payableOn principal { amount } interest { amount } total { amount } } conditions { code text } }`;
  async function sheetOf({ request, offer }: { request: string; offer: string }): Promise<any> {
    const { offers } = await market.seller.data(
      `query ($request: ID!) { offers(request: $request) { ranked { id price { totalPaid { amount } allInAnnualCost } ${SHEET} } } }`,
      { request },
    );
    return offers.ranked.find(({ id }: any) => id === offer);
  }
  const linesOf = (sheet: any): string[] =>
    sheet.lines.map(
      ({ kind, amount, dueOn, deducted }: any) =>
        `${kind} ${amount.amount} ${dueOn}${deducted ? ' deducted' : ''}`,
    );
  const contractOf = async (by: Party, deal: string): Promise<string> => {
    const { node } = await by.data(
      'query ($id: ID!) { node(id: $id) { ... on Deal { documents { id } } } }',
      {
        id: deal,
      },
    );
    const text = await (await readContent(market.world, by.token, node.documents[0].id)).text();
    return text.replace(/<br\/>|<\/t[dh]>/g, ' ').replace(/<[^>]+>/g, '');
  };
  /** Paid out on the day of its acceptance, as the price counts. */
  async function payOut(deal: string): Promise<void> {
    await market.world.server.pulse.beat();
    await acknowledgeAll(market, deal);
    await done(market.bank, DISBURSE, { deal, on: LENT_ON, reference: `OUT-${deal.slice(-8)}` });
    await market.world.server.pulse.beat();
  }
  const repay = (deal: string, amount: string, payer: string) =>
    done(market.bank, REPAY, { deal, amount, on: PAYABLE, payer, reference: `IN-${deal.slice(-8)}` });
  const WISH: Wish = { finance: '1000000', annualRate: '0.042', dueOn: DUE };
  /** What was lent on the first day and what its sheet said, for the last. */
  interface Lent {
    readonly deal: string;
    readonly sheet: any;
  }
  let loan: Lent;
  let factored: Lent;
  let subsidised: Lent;

  test('a loan in arrears: the days until it can be paid are a line of their own, in every total', async () => {
    const untold = { technique: 'LOAN_AGAINST_RECEIVABLES', disclosed: false } as const;
    const standing = await standingOffer(market, { ...WISH, ...untold });
    const { costSheet: sheet, price } = await sheetOf(standing);
    // What ranks offers counts to the due date, as before.
    expect(price).toEqual({ totalPaid: { amount: '1023916.67' }, allInAnnualCost: '0.042' });
    expect(linesOf(sheet)).toEqual([
      `INTEREST 23916.67 ${PAYABLE}`,
      `INTEREST_TO_PAYABLE_DAY 933.33 ${PAYABLE}`,
      `PRINCIPAL 1000000.00 ${PAYABLE}`,
    ]);
    expect(sheet.lines[1].rule).toBe(
      'The same rate for 8 days from 2025-10-01, which is no working day, to 2025-10-09; less if paid sooner.',
    );
    expect(sheet).toMatchObject({
      totalPaid: { amount: '1024850.00' },
      netProceeds: { amount: '1000000.00' },
      allInAnnualCost: '0.042',
    });
    const asked = [
      {
        payableOn: PAYABLE,
        principal: { amount: '1000000.00' },
        interest: { amount: '24850.00' },
        total: { amount: '1024850.00' },
      },
    ];
    expect(sheet.schedule).toEqual(asked);

    const { id: deal, schedule } = await done(market.seller, ACCEPT, { offer: standing.offer });
    expect(schedule).toEqual([{ payableOn: PAYABLE, total: { amount: '1024850.00' } }]);
    const contract = await contractOf(market.seller, deal as string);
    expect(contract).toContain('按205天计为人民币23,916.67元');
    expect(contract).toContain('顺延8天的利息为人民币933.33元');
    expect(contract).toContain('2025年10月9日 1,000,000.00 24,850.00 0.00 1,024,850.00');

    loan = { deal: deal as string, sheet };
    await payOut(loan.deal);
    expect((await readDeal(market.seller, loan.deal))?.['schedule']).toEqual(schedule);
    const instructed = told(await instructionsOf(market.seller, loan.deal));
    expect(instructed).toContain(`REPAYMENT 1024850.00 ${PAYABLE} PLANNED`);
  });

  test('factoring in advance with a fee: what is deducted stands, the days after the due date are paid at the end', async () => {
    const all = { ...WISH, chargeInAdvance: true, upfrontFeeRate: '0.005' };
    const standing = await standingOffer(market, { ...all, finance: '990000', assigned: '1000000' });
    const { costSheet: sheet, price } = await sheetOf(standing);
    expect(linesOf(sheet)).toEqual([
      `UPFRONT_FEE 4950.00 ${LENT_ON} deducted`,
      `INTEREST_IN_ADVANCE 23677.50 ${LENT_ON} deducted`,
      `INTEREST_TO_PAYABLE_DAY 924.00 ${PAYABLE}`,
      `PRINCIPAL 990000.00 ${PAYABLE}`,
    ]);
    expect([price.totalPaid.amount, sheet.totalPaid.amount]).toEqual(['990000.00', '990924.00']);
    expect(sheet.netProceeds.amount).toBe('961372.50');
    // 29,551.50 / 961,372.50 × 360 / 213; up to the due date 28,627.50 / 961,372.50 × 360 / 205.
    expect([price.allInAnnualCost, sheet.allInAnnualCost]).toEqual(['0.052293', '0.051953']);
    const told = sheet.conditions.find(({ code }: any) => code === 'ROLLED_DAY');
    expect(told.text).toBe(
      'Due on 2025-10-01, payable until 2025-10-09. 8 days after the due date at the same rate are counted here; offers are ranked by their cost up to the due date, 5.2293 % a year.',
    );

    const { id: deal } = await done(market.seller, ACCEPT, { offer: standing.offer });
    const contract = await contractOf(market.bank, deal as string);
    expect(contract).toContain('顺延8天的利息为人民币924.00元');
    expect(contract).toContain('计至最后付款日的综合年化成本为5.1953%');
    factored = { deal: deal as string, sheet };
    await payOut(factored.deal);
  });

  test('a subsidy is paid on those days too, and the sheet of the deal counts it', async () => {
    const { seller, world } = market;
    const standing = await standingOffer(market, { ...WISH, technique: 'LOAN_AGAINST_RECEIVABLES' });
    const { id } = await done(seller, ACCEPT, { offer: standing.offer });
    const deal = id as string;
    for (const terms of [GUARANTEE, SUBSIDY]) {
      const by = await world.party('GUARANTOR');
      const asked = { deal, organisation: by.organisation._id };
      const { supportId: support } = await send(seller, 'dealSupportAsk', asked, 'supportId');
      await send(by, 'dealSupportOffer', { deal, support, ...terms });
      await send(seller, 'dealSupportAccept', { deal, support });
    }
    const { costSheet: sheet } = (await read(seller, deal))!;
    // 24,850.00 × 2 / 4.2, of which 23,916.67 × 2 / 4.2 = 11,388.89 is for the days to the due date.
    expect(linesOf(sheet).slice(-2)).toEqual([
      `GUARANTEE_FEE 7500.00 ${LENT_ON}`,
      `INTEREST_SUBSIDY 11833.33 ${PAYABLE}`,
    ]);
    expect(sheet).toMatchObject({
      totalPaid: { amount: '1013016.67' },
      netProceeds: { amount: '992500.00' },
      // 20,516.67 / 992,500 × 360 / 213.
      allInAnnualCost: '0.034938',
    });
    subsidised = { deal, sheet };
    await payOut(deal);
  });

  test('on the last day for payment what is asked is what the sheets said, and it ends the deals', async () => {
    await advanceTo(market.world, at(PAYABLE));
    const atEnd = (await readDeal(market.seller, loan.deal))!;
    expect(atEnd).toMatchObject({ overdueDays: 0, balance: { total: loan.sheet.totalPaid } });
    const repaid = await repay(loan.deal, loan.sheet.totalPaid.amount as string, 'SELLER');
    expect(repaid['state']).toBe('REPAID');
    expect(repaid['repayments']).toMatchObject([
      {
        interest: { amount: '24850.00' },
        penalty: { amount: '0.00' },
        principal: { amount: '1000000.00' },
        surplus: { amount: '0.00' },
      },
    ]);

    const sold = (await readDeal(market.seller, factored.deal))!;
    expect(sold['balance'].total).toEqual(factored.sheet.totalPaid);
    expect(sold['disbursement'].paidOut).toEqual(factored.sheet.netProceeds);
    expect(journalText(await repay(factored.deal, '1000000', 'DEBTOR')).at(-1)).toEqual([
      'D COLLECTED 1000000.00',
      'C INTEREST_DUE 924.00',
      'C PRINCIPAL_DUE 990000.00',
      'C SURPLUS_DUE_TO_SELLER 9076.00',
    ]);

    await repay(subsidised.deal, '1024850.00', 'SELLER');
    const [, subsidy] = linesOf(subsidised.sheet).slice(-2);
    expect(subsidy).toBe(`INTEREST_SUBSIDY 11833.33 ${PAYABLE}`);
    expect(dues(await read(market.seller, subsidised.deal))).toContain('INTEREST_SUBSIDY SUBSIDY 11833.33');
  });
});
