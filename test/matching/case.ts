import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { wording } from '../../src/kernel/decision.js';
import type { Mandate } from '../../src/mandates/index.js';
import type { CaseFacts, CaseRequest, Verdict } from '../../src/matching/index.js';
import { aMandate } from '../support/mandates.js';

export const d = (text: string): Decimal => new Decimal(text);

export interface Changes extends Partial<Omit<CaseFacts, 'request'>> {
  readonly request?: Partial<CaseRequest>;
}

/** 1,000,000 for 180 days on 1,200,000 that one debtor, graded AA, owes; LPR 3.00 %; either recourse. */
export const facts = ({ request, ...changes }: Changes = {}): CaseFacts => ({
  today: plainDate('2025-06-03'),
  request: {
    amount: d('1000000'),
    dueOn: plainDate('2025-11-30'),
    tenorDays: 180,
    techniques: ['FACTORING', 'LOAN_AGAINST_RECEIVABLES'],
    recourseAccepted: ['WITH_RECOURSE', 'WITHOUT_RECOURSE'],
    disclosed: true,
    highestAnnualRate: null,
    partialFunding: false,
    ...request,
  },
  exposure: {
    shares: [{ debtor: 'org_d1', seller: 'org_s', amount: d('1200000') }],
    industry: 'INDUSTRY',
    district: '两江新区',
  },
  environment: null,
  grades: new Map([['org_d1', { grade: 'AA', asOf: plainDate('2025-05-01') }]]),
  used: new Map(),
  licence: 'BANK',
  lpr: { rate: d('0.03'), publishedOn: plainDate('2025-05-20') },
  ...changes,
});

export const m = (changes: Partial<Mandate> = {}): Mandate => aMandate({ _id: 'm', ...changes });

/** Each reason as its class and its English words. */
export const reasons = (verdict: Verdict): string[] =>
  verdict.eligible
    ? []
    : verdict.reasons.map(({ class: name, code, facts: told }) => `${name}: ${wording(code, told, 'en')}`);
