import { plainDate } from '../../src/kernel/dates.js';
import type { Mandate } from '../../src/mandates/index.js';
import { assess } from '../../src/matching/index.js';
import { d, facts, m, reasons, type Changes } from './case.js';

describe('partial funding', () => {
  const finance = (mandate: Mandate, changes: Changes): string[] => {
    const verdict = assess(
      mandate,
      facts({ ...changes, request: { partialFunding: true, ...changes.request } }),
    );
    return verdict.eligible
      ? [...new Set(verdict.terms.map((terms) => terms.finance.toFixed(2)))]
      : reasons(verdict);
  };

  test.each<[string, Partial<Mandate>, Changes, string]>([
    ['all that is asked', {}, {}, '1000000.00'],
    ['the advance rate of what is assigned, rounded down', { advanceRate: d('0.33333333') }, {}, '399999.99'],
    ['the largest ticket', { ticket: { min: d('1'), max: d('750000') } }, {}, '750000.00'],
    ['what is left of the budget', {}, { used: new Map([['m|BUDGET', d('9500000.01')]]) }, '499999.99'],
    [
      'what is left of a limit',
      { limits: { perIndustry: d('800000') } },
      { used: new Map([['m|INDUSTRY|INDUSTRY', d('600000')]]) },
      '200000.00',
    ],
    ['just the smallest ticket', {}, { used: new Map([['m|BUDGET', d('9900000')]]) }, '100000.00'],
  ])('%s', (_, mandate, changes, expected) => {
    expect(finance(m(mandate), changes)).toEqual([expected]);
  });

  test('less than the smallest ticket is a reason with its figures', () => {
    expect(finance(m({ limits: {} }), { used: new Map([['m|BUDGET', d('9900000.01')]]) })).toEqual([
      'LIMIT: BUDGET limit full: 99999.99 left of 10000000.00, 100000.00 is needed.',
    ]);
    expect(finance(m({ advanceRate: d('0.05') }), {})).toEqual([
      'AMOUNT: At the advance rate 0.05, at most 60000.00 of 1200000.00 assigned can be financed; 100000.00 is needed.',
    ]);
  });

  test('a debtor whose limit is full bounds the whole by its share', () => {
    const exposure = {
      ...facts().exposure,
      shares: [
        { debtor: 'org_d1', seller: 'org_s', amount: d('800000') },
        { debtor: 'org_d2', seller: 'org_s', amount: d('400000') },
      ],
    };
    const grades = new Map(
      ['org_d1', 'org_d2'].map((id) => [id, { grade: 'AA' as const, asOf: plainDate('2025-05-01') }]),
    );
    const used = new Map([['m|DEBTOR|org_d2', d('4900000')]]);
    expect(finance(m(), { exposure, grades, used })).toEqual(['300000.00']);
  });
});
