import type { Decimal } from '../kernel/decimal.js';
import { problem, type Problem } from '../kernel/decision.js';
import { stateTable } from '../kernel/state-table.js';
import type { Capacity } from '../platform/actor.js';
import { count, distinct, moneyFrom0, text, wholeWithin } from '../platform/checks.js';
import { checkCreditCode } from '../kernel/credit-code.js';
import { isLei } from './lei.js';
import type { Industry, SizeClass } from './size-class.js';

export const LENDER_LICENCES = [
  'BANK',
  'COMMERCIAL_FACTOR',
  'FINANCE_COMPANY',
  'SMALL_LOAN_COMPANY',
] as const;
export type LenderLicence = (typeof LENDER_LICENCES)[number];

export type OrganisationState = 'PENDING' | 'APPROVED' | 'REJECTED' | 'SUSPENDED';
export type OrganisationAct = 'approve' | 'reject' | 'suspend';

export const organisationMoves = stateTable<OrganisationState, OrganisationAct>({
  PENDING: { approve: 'APPROVED', reject: 'REJECTED' },
  APPROVED: { suspend: 'SUSPENDED' },
  SUSPENDED: { approve: 'APPROVED' },
  REJECTED: {},
});

export interface Organisation {
  readonly _id: string;
  readonly name: string;
  readonly creditCode: string;
  readonly lei: string | null;
  readonly capacities: readonly Capacity[];
  readonly industry: Industry;
  readonly district: string;
  readonly licence: LenderLicence | null;
  readonly staff: number;
  /** In units of 10,000 yuan. */
  readonly revenue: Decimal;
  readonly totalAssets: Decimal | null;
  readonly sizeClass: SizeClass;
  readonly state: OrganisationState;
  readonly warnings: readonly string[];
  readonly registeredAt: Date;
  readonly version: number;
}

export interface OrganisationAsk {
  readonly name: string;
  readonly creditCode: string;
  readonly lei?: string | null | undefined;
  readonly capacities: readonly Capacity[];
  readonly industry: Industry;
  readonly staff: number;
  readonly revenue: Decimal;
  readonly totalAssets?: Decimal | null | undefined;
  readonly district: string;
  readonly licence?: LenderLicence | null | undefined;
}

/** All that is wrong with an organisation's particulars. */
export function organisationProblems(ask: OrganisationAsk): Problem[] {
  return [
    ...text('name', ask.name, 2, 100),
    ...creditCodeProblems('creditCode', ask.creditCode),
    ...(ask.lei == null || isLei(ask.lei) ? [] : [problem('lei', 'LEI_INVALID', { given: ask.lei })]),
    ...count('capacities', ask.capacities, 1, 6),
    ...distinct('capacities', ask.capacities),
    ...wholeWithin('staff', ask.staff, 0, 5_000_000),
    ...moneyFrom0('revenue', ask.revenue),
    ...moneyFrom0('totalAssets', ask.totalAssets),
    ...text('district', ask.district, 2, 50),
    ...licenceProblems(ask),
  ];
}

export function creditCodeProblems(path: string, given: string): Problem[] {
  const check = checkCreditCode(given);
  if (check.valid) return [];
  const shown = given.slice(0, 40);
  if (check.because === 'LENGTH')
    return [problem(path, 'CREDIT_CODE_LENGTH', { given: shown, length: given.length })];
  if (check.because === 'CHARACTER') return [problem(path, 'CREDIT_CODE_CHARACTER', { given: shown })];
  return [problem(path, 'CREDIT_CODE_CHECK_DIGIT', { given: shown, expected: check.expected ?? '' })];
}

function licenceProblems(ask: OrganisationAsk): Problem[] {
  if (!ask.capacities.includes('LENDER') || ask.licence != null) return [];
  return [problem('licence', 'CAPACITY_NEEDS_LICENCE', { capacity: 'LENDER' })];
}
