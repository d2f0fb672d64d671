import { plainDate } from '../../src/kernel/dates.js';
import { Decimal, sum } from '../../src/kernel/decimal.js';
import {
  accruedSince,
  balanceOn,
  daysOverdue,
  openBalance,
  PENALTY_MULTIPLIER,
  totalOf,
  type Balance,
} from '../../src/settlement/balance.js';
import { accrualLines, disbursementLines, feeLines, repaymentLines } from '../../src/settlement/postings.js';
import { applyWaterfall } from '../../src/settlement/waterfall.js';

const d = (text: string): Decimal => new Decimal(text);
const on = plainDate;
const terms = {
  annualRate: d('0.0435'),
  penaltyMultiplier: PENALTY_MULTIPLIER,
  basis: 'ACT_360',
  payableOn: on('2025-09-10'),
} as const;
const opening = {
  finance: d('800000'),
  upfrontFees: d('4000'),
  chargeInAdvance: false,
  disbursedOn: on('2025-03-10'),
  dueOn: on('2025-09-10'),
};
const shown = ({ fees, interest, penalty, principal, accruedTo }: Balance) => [
  fees.toFixed(2),
  interest.toFixed(2),
  penalty.toFixed(2),
  principal.toFixed(2),
  accruedTo,
];

test('a loan is paid out less its fees and owes the principal from that day', () => {
  const { balance, interestInAdvance, paidOut } = openBalance(terms, opening);
  expect([interestInAdvance.toFixed(2), paidOut.toFixed(2)]).toEqual(['0.00', '796000.00']);
  expect(shown(balance)).toEqual(['0.00', '0.00', '0.00', '800000.00', '2025-03-10']);
});

test('interest in advance is counted over the days that the finance runs: ten days later costs ten days less', () => {
  const inAdvance = { ...opening, chargeInAdvance: true };
  expect(openBalance(terms, inAdvance).interestInAdvance.toFixed(2)).toBe('17786.67');
  const later = openBalance(terms, { ...inAdvance, disbursedOn: on('2025-03-20') });
  expect([later.interestInAdvance.toFixed(2), later.paidOut.toFixed(2)]).toEqual(['16820.00', '779180.00']);
  expect(later.balance.accruedTo).toBe('2025-09-10');
});

test('what is owed on a day: the domain’s figures, and nothing for days that were charged already', () => {
  const { balance } = openBalance(terms, opening);
  expect(shown(balanceOn(terms, balance, on('2025-09-20')))).toEqual([
    '0.00',
    '17786.67',
    '1450.00',
    '800000.00',
    '2025-09-20',
  ]);
  const late = balanceOn(terms, balanceOn(terms, balance, on('2025-09-10')), on('2025-09-20'));
  expect(shown(late)).toEqual(['0.00', '17786.67', '1450.00', '800000.00', '2025-09-20']);
  expect(shown(balanceOn(terms, late, on('2025-09-15')))).toEqual(shown(late));
  const inAdvance = openBalance(terms, { ...opening, chargeInAdvance: true }).balance;
  expect(accruedSince(terms, inAdvance, on('2025-08-01'))).toEqual({ interest: d('0'), penalty: d('0') });
});

test('overdue is counted from the day after the last day in time, and never where nothing is owed', () => {
  const { balance } = openBalance(terms, opening);
  expect(
    [on('2025-09-10'), on('2025-09-11'), on('2025-09-20')].map((day) => daysOverdue(terms, balance, day)),
  ).toEqual([0, 1, 10]);
  const paid = { ...balance, principal: d('0') };
  expect(daysOverdue(terms, paid, on('2025-12-31'))).toBe(0);
  expect(totalOf(paid).toFixed(2)).toBe('0.00');
});

test('every set of journal lines balances and has none of zero', () => {
  const due = { fees: d('1200'), interest: d('17786.67'), penalty: d('0'), principal: d('800000') };
  const applied = applyWaterfall({ due, received: d('1000000') });
  const sets = [
    disbursementLines({
      finance: d('800000'),
      upfrontFees: d('0'),
      interestInAdvance: d('17786.67'),
      paidOut: d('782213.33'),
    }),
    accrualLines({ interest: d('17786.67'), penalty: d('0') }),
    feeLines(d('1200')),
    repaymentLines(applied, d('1000000'), d('0')),
    repaymentLines(applied, d('1000000'), applied.surplus),
  ];
  for (const lines of sets) {
    const side = (which: 'debit' | 'credit') => sum(lines.map((line) => line[which] ?? d('0'))).toFixed(2);
    expect(side('debit')).toBe(side('credit'));
    expect(lines.filter((line) => (line.debit ?? line.credit)?.isZero())).toEqual([]);
  }
  expect(accrualLines({ interest: d('0'), penalty: d('0') })).toEqual([]);
  expect(sets.slice(3).map((lines) => lines.at(-1)?.account)).toEqual([
    'SURPLUS_DUE_TO_SELLER',
    'SURPLUS_KEPT',
  ]);
});
