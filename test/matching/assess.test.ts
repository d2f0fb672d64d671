import { plainDate } from '../../src/kernel/dates.js';
import { wording } from '../../src/kernel/decision.js';
import type { Mandate } from '../../src/mandates/index.js';
import { assess, type ProposedTerms, type Verdict } from '../../src/matching/index.js';
import { d, facts, m, reasons, type Changes } from './case.js';

const told = (terms: ProposedTerms): string =>
  [
    terms.technique,
    terms.recourse,
    terms.finance.toFixed(2),
    terms.annualRate.toFixed(4),
    terms.price.interest.toFixed(2),
    terms.price.fees.toFixed(2),
    terms.price.netProceeds.toFixed(2),
    terms.price.allInAnnualCost.toFixed(6),
  ].join(' ');

const offered = (verdict: Verdict): string[] =>
  verdict.eligible ? verdict.terms.map(told) : reasons(verdict);

describe('terms', () => {
  test('one for each technique and recourse; a loan is always with recourse', () => {
    expect(offered(assess(m(), facts()))).toEqual([
      'FACTORING WITH_RECOURSE 1000000.00 0.0400 20000.00 0.00 1000000.00 0.040000',
      'FACTORING WITHOUT_RECOURSE 1000000.00 0.0400 20000.00 0.00 1000000.00 0.040000',
      'LOAN_AGAINST_RECEIVABLES WITH_RECOURSE 1000000.00 0.0400 20000.00 0.00 1000000.00 0.040000',
    ]);
  });

  test("a factor's charge may be deducted in advance, a loan's interest never; fees are flat", () => {
    const pricing = {
      ...m().pricing,
      spreads: [{ grade: 'AA' as const, upToDays: 360, spread: d('0.009') }],
    };
    const dear = m({
      pricing: { ...pricing, upfrontFeeRate: d('0.005'), chargeInAdvance: true },
      recourse: ['WITH_RECOURSE'],
    });
    expect(offered(assess(dear, facts()))).toEqual([
      'FACTORING WITH_RECOURSE 1000000.00 0.0390 19500.00 5000.00 975500.00 0.050231',
      'LOAN_AGAINST_RECEIVABLES WITH_RECOURSE 1000000.00 0.0390 19500.00 5000.00 995000.00 0.049246',
    ]);
  });

  test('a green seller has the discount off the rate, a yellow one warns, a blue one changes nothing', () => {
    const rated = (rating: 'GREEN' | 'BLUE' | 'YELLOW') =>
      assess(
        m({ techniques: ['FACTORING'], recourse: ['WITH_RECOURSE'] }),
        facts({ environment: { rating, asOf: plainDate('2025-01-01') } }),
      );
    expect(offered(rated('GREEN'))).toEqual([
      'FACTORING WITH_RECOURSE 1000000.00 0.0390 19500.00 0.00 1000000.00 0.039000',
    ]);
    expect(offered(rated('BLUE'))).toEqual([
      'FACTORING WITH_RECOURSE 1000000.00 0.0400 20000.00 0.00 1000000.00 0.040000',
    ]);
    expect(offered(rated('YELLOW'))).toEqual(offered(rated('BLUE')));
    expect(rated('YELLOW').warnings.map(({ code }) => code)).toEqual(['SELLER_RATING_WARNS']);
    expect(rated('GREEN').warnings).toEqual([]);
  });

  test('the rate is never below zero', () => {
    const low = m({
      pricing: {
        ...m().pricing,
        spreads: [{ grade: 'AA', upToDays: 360, spread: d('-0.03') }],
        greenDiscount: d('0.01'),
      },
      recourse: ['WITH_RECOURSE'],
      techniques: ['FACTORING'],
    });
    const green = facts({ environment: { rating: 'GREEN', asOf: plainDate('2025-01-01') } });
    expect(offered(assess(low, green))).toEqual([
      'FACTORING WITH_RECOURSE 1000000.00 0.0000 0.00 0.00 1000000.00 0.000000',
    ]);
  });

  test('the worst grade among the debtors prices the whole', () => {
    const two = facts({
      exposure: {
        ...facts().exposure,
        shares: [
          { debtor: 'org_d1', seller: 'org_s', amount: d('1100000') },
          { debtor: 'org_d2', seller: 'org_s', amount: d('100000') },
        ],
      },
      grades: new Map([
        ['org_d1', { grade: 'AAA', asOf: plainDate('2025-05-01') }],
        ['org_d2', { grade: 'A', asOf: plainDate('2025-05-01') }],
      ]),
    });
    const verdict = assess(m(), two);
    expect(verdict.eligible && verdict.terms[0]?.annualRate.toFixed()).toBe('0.042');
  });
});

describe('reasons', () => {
  test('the two of the rule book, in words', () => {
    const lent = new Map([['m|DEBTOR|org_d1', d('3800000')]]);
    const request = { amount: d('1500000'), tenorDays: 210, partialFunding: false };
    const exposure = {
      ...facts().exposure,
      shares: [{ debtor: 'org_d1', seller: 'org_s', amount: d('2000000') }],
    };
    expect(
      reasons(assess(m({ tenorDays: { min: 30, max: 180 } }), facts({ request, exposure, used: lent }))),
    ).toEqual([
      "TENOR: Tenor 210 days above the mandate's 180.",
      'LIMIT: DEBTOR limit full: 1200000.00 left of 5000000.00, 1500000.00 is needed.',
    ]);
  });

  test('all at once, not the first', () => {
    const narrow = m({
      techniques: ['FACTORING'],
      disclosedOnly: true,
      industries: ['RETAIL', 'WHOLESALE'],
      districts: ['渝中区'],
      tenorDays: { min: 200, max: 300 },
      ticket: { min: d('2000000'), max: d('3000000') },
      debtors: ['org_d9'],
      lowestGrade: 'AAA',
      advanceRate: d('0.5'),
      budget: d('900000'),
      limits: {},
      validUntil: plainDate('2025-06-02'),
    });
    const ask = facts({
      request: { disclosed: false, highestAnnualRate: d('0.0399') },
      environment: { rating: 'RED', asOf: plainDate('2025-03-01') },
    });
    expect(reasons(assess(narrow, ask))).toEqual([
      'VALIDITY: The mandate is valid from 2025-01-01 to 2025-06-02, not on 2025-06-03.',
      'DISCLOSURE: The request keeps the debtor untold; the mandate is for disclosed finance only.',
      "INDUSTRY: The seller's industry INDUSTRY is not among the mandate's: RETAIL, WHOLESALE.",
      "REGION: The seller's district 两江新区 is not among the mandate's: 渝中区.",
      "ENVIRONMENT: The seller's environmental rating is RED as of 2025-03-01, which blocks new finance.",
      "TENOR: Tenor 180 days below the mandate's 200.",
      "DEBTOR: Debtor org_d1 is not on the mandate's list.",
      "GRADE: Debtor org_d1 is graded AA as of 2025-05-01, below the mandate's lowest, AAA.",
      "TICKET: The amount asked, 1000000.00, is below the mandate's smallest ticket, 2000000.00.",
      'AMOUNT: At the advance rate 0.5, at most 600000.00 of 1200000.00 assigned can be financed; 1000000.00 is needed.',
      'LIMIT: BUDGET limit full: 900000.00 left of 900000.00, 1000000.00 is needed.',
      'LIMIT: DEBTOR limit full: 900000.00 left of 900000.00, 1000000.00 is needed.',
      'LIMIT: PAIR limit full: 900000.00 left of 900000.00, 1000000.00 is needed.',
      'LIMIT: INDUSTRY limit full: 900000.00 left of 900000.00, 1000000.00 is needed.',
      'LIMIT: REGION limit full: 900000.00 left of 900000.00, 1000000.00 is needed.',
      "RATE: The mandate's rate, 0.04, is above the highest that the request accepts, 0.0399.",
    ]);
  });

  test.each<[string, Partial<Mandate>, Changes, string[]]>([
    ['suspended', { state: 'SUSPENDED' }, {}, ['VALIDITY: The mandate is SUSPENDED.']],
    [
      'not begun',
      { validFrom: plainDate('2025-06-04') },
      {},
      ['VALIDITY: The mandate is valid from 2025-06-04 to 2026-12-31, not on 2025-06-03.'],
    ],
    ['last day', { validUntil: plainDate('2025-06-03') }, {}, []],
    [
      'no technique in common',
      { techniques: ['BILL_DISCOUNTING'] },
      { request: { techniques: ['FACTORING'] } },
      [
        'TECHNIQUE: The request takes FACTORING; the mandate offers BILL_DISCOUNTING, and the licence BANK allows FACTORING, LOAN_AGAINST_RECEIVABLES, LOAN_AGAINST_INVENTORY, BILL_DISCOUNTING, LOAN_AGAINST_BILLS, DISTRIBUTOR_FINANCE.',
      ],
    ],
    [
      'a licence that does not allow it',
      {},
      { licence: 'COMMERCIAL_FACTOR', request: { techniques: ['LOAN_AGAINST_RECEIVABLES'] } },
      [
        'TECHNIQUE: The request takes LOAN_AGAINST_RECEIVABLES; the mandate offers FACTORING, LOAN_AGAINST_RECEIVABLES, and the licence COMMERCIAL_FACTOR allows FACTORING.',
      ],
    ],
    [
      'a lender that is suspended',
      {},
      { licence: null },
      [
        'TECHNIQUE: The request takes FACTORING, LOAN_AGAINST_RECEIVABLES; the mandate offers FACTORING, LOAN_AGAINST_RECEIVABLES, and the licence — allows —.',
      ],
    ],
    [
      'a recourse that no technique in question can have',
      { recourse: ['WITHOUT_RECOURSE'] },
      { request: { techniques: ['LOAN_AGAINST_RECEIVABLES'] } },
      ['RECOURSE: The mandate is for WITHOUT_RECOURSE only, which LOAN_AGAINST_RECEIVABLES cannot be.'],
    ],
    ['tenor at both ends', { tenorDays: { min: 180, max: 180 } }, {}, []],
    [
      'black',
      {},
      { environment: { rating: 'BLACK', asOf: plainDate('2025-03-01') } },
      ["ENVIRONMENT: The seller's environmental rating is BLACK as of 2025-03-01, which blocks new finance."],
    ],
    ['no grade', {}, { grades: new Map() }, ['GRADE: Debtor org_d1 has no grade of yours on 2025-06-03.']],
    [
      'a grade without a price',
      { lowestGrade: null },
      { grades: new Map([['org_d1', { grade: 'BB', asOf: plainDate('2025-05-01') }]]) },
      ["GRADE: The mandate's prices have no spread for grade BB at 180 days."],
    ],
    [
      'above the largest ticket',
      { ticket: { min: d('1'), max: d('999999.99') } },
      {},
      [
        "TICKET: The amount asked, 1000000.00, is above the mandate's largest ticket, 999999.99, and may not be funded in part.",
      ],
    ],
    ['no LPR', {}, { lpr: null }, ['RATE: No LPR of the term ONE_YEAR is published for 2025-06-03.']],
    ['a rate just at the highest', {}, { request: { highestAnnualRate: d('0.04') } }, []],
    ['an advance rate just enough', { advanceRate: d('0.83333334') }, {}, []],
    [
      'charges that leave nothing',
      {
        techniques: ['FACTORING'],
        pricing: {
          ...m().pricing,
          spreads: [{ grade: 'AA', upToDays: 360, spread: d('1.97') }],
          chargeInAdvance: true,
        },
      },
      {},
      ['RATE: The charges deducted in advance over 180 days leave nothing of 1000000.00.'],
    ],
  ])('%s', (_, mandate, changes, expected) => {
    const verdict = assess(m(mandate), facts(changes));
    expect(reasons(verdict)).toEqual(expected);
    expect(verdict.eligible).toBe(expected.length === 0);
  });

  test('in Chinese as well', () => {
    const verdict = assess(m({ tenorDays: { min: 30, max: 90 } }), facts());
    const [first] = verdict.eligible ? [] : verdict.reasons;
    expect(first && wording(first.code, first.facts, 'zh')).toBe('期限 180 天，超过资金方案的 90 天。');
  });

  test('a recourse that the SME does not accept is no reason: its offers are listed apart', () => {
    const asked = facts({ request: { recourseAccepted: ['WITHOUT_RECOURSE'], techniques: ['FACTORING'] } });
    expect(assess(m({ recourse: ['WITH_RECOURSE'] }), asked).eligible).toBe(true);
  });
});
