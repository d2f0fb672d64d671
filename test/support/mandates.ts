import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { newId } from '../../src/kernel/ids.js';
import type { Mandate } from '../../src/mandates/index.js';
import { START } from './world.js';

const GRADES = ['AAA', 'AA', 'A'] as const;

/**
 * A mandate's terms as GraphQL takes them: a bank that buys or lends on what debtors of grade A and better owe, up to
 * 90 % of it, 30 to 360 days, at one-year LPR + 0.80 % (AAA) to 1.20 % (A), no fee; 10 m in all, 5 m per debtor.
 */
export const mandateTerms = (changes: Record<string, unknown> = {}) => ({
  name: '应收账款授信',
  techniques: ['FACTORING', 'LOAN_AGAINST_RECEIVABLES'],
  recourse: ['WITH_RECOURSE', 'WITHOUT_RECOURSE'],
  disclosedOnly: false,
  industries: [],
  districts: [],
  tenorDays: { min: 30, max: 360 },
  ticket: { min: '100000', max: '5000000' },
  debtors: [],
  lowestGrade: 'A',
  advanceRate: '0.9',
  pricing: {
    lprTerm: 'ONE_YEAR',
    spreads: GRADES.map((grade, at) => ({
      grade,
      upToDays: 360,
      spread: `0.0${String(80 + 20 * at).padStart(3, '0')}`,
    })),
    greenDiscount: '0.001',
    upfrontFeeRate: '0',
    chargeInAdvance: false,
  },
  budget: '10000000',
  limits: { perDebtor: '5000000' },
  firm: true,
  validFrom: '2025-01-01',
  validUntil: '2026-12-31',
  ...changes,
});

/** The same mandate as the domain holds it, for tests of pure decisions and for inserting directly. */
export function aMandate(changes: Partial<Mandate> = {}): Mandate {
  const d = (text: string): Decimal => new Decimal(text);
  return {
    _id: newId('mdt'),
    lender: 'org_lender',
    state: 'ACTIVE',
    name: '应收账款授信',
    techniques: ['FACTORING', 'LOAN_AGAINST_RECEIVABLES'],
    recourse: ['WITH_RECOURSE', 'WITHOUT_RECOURSE'],
    disclosedOnly: false,
    industries: [],
    districts: [],
    tenorDays: { min: 30, max: 360 },
    ticket: { min: d('100000'), max: d('5000000') },
    debtors: [],
    lowestGrade: 'A',
    advanceRate: d('0.9'),
    pricing: {
      lprTerm: 'ONE_YEAR',
      spreads: GRADES.map((grade, at) => ({
        grade,
        upToDays: 360,
        spread: d('0.008').plus(d('0.002').times(at)),
      })),
      greenDiscount: d('0.001'),
      upfrontFeeRate: d('0'),
      chargeInAdvance: false,
    },
    budget: d('10000000'),
    limits: { perDebtor: d('5000000') },
    firm: true,
    validFrom: plainDate('2025-01-01'),
    validUntil: plainDate('2026-12-31'),
    version: 1,
    createdAt: START,
    ...changes,
  };
}

export const MANDATE_CREATE = `mutation ($terms: MandateTermsInput!) {
  mandateCreate(input: { terms: $terms }) {
    __typename
    ... on UserError { code path }
    ... on ValidationRefused { problems { code path message } }
    ... on MandateCreateSuccess { mandate { id state version } }
  }
}`;
