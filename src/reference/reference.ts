import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';

/**
 * Dated reference data: every figure says as of when. An entry is never changed; a correction is a new entry for the same
 * day, and of two entries for one day the one entered later holds.
 */

export const LPR_TERMS = ['ONE_YEAR', 'FIVE_YEAR'] as const;
export type LprTerm = (typeof LPR_TERMS)[number];

/** A published loan prime rate (贷款市场报价利率); it holds until the next publication. */
export interface LprRate {
  readonly _id: string;
  readonly term: LprTerm;
  /** A fraction: 0.03 for 3 %. */
  readonly rate: Decimal;
  readonly publishedOn: PlainDate;
  readonly createdAt: Date;
}

/** A lender's grades of debtors, best first. */
export const GRADES = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B'] as const;
export type Grade = (typeof GRADES)[number];

/** True when the grade is as good as the lowest one accepted, or better. */
export function gradeAtLeast(grade: Grade, lowest: Grade): boolean {
  return GRADES.indexOf(grade) <= GRADES.indexOf(lowest);
}

/** One lender's own view of one debtor. */
export interface DebtorGrade {
  readonly _id: string;
  readonly lender: string;
  readonly debtor: string;
  readonly grade: Grade;
  readonly asOf: PlainDate;
  readonly createdAt: Date;
}

export type RatingEffect = 'BLOCK' | 'WARN' | 'DISCOUNT' | 'NONE';

/** The scale of environmental credit ratings (企业环境信用评价) and what each colour does to new finance. */
const RATING_EFFECTS = {
  GREEN: 'DISCOUNT',
  BLUE: 'NONE',
  YELLOW: 'WARN',
  RED: 'BLOCK',
  BLACK: 'BLOCK',
} as const satisfies Record<string, RatingEffect>;

export type EnvironmentalRating = keyof typeof RATING_EFFECTS;
export const ENVIRONMENTAL_RATINGS = Object.keys(RATING_EFFECTS) as readonly EnvironmentalRating[];

/** What a rating does to new finance; an organisation without one is neither helped nor hindered. */
export function ratingEffect(rating: EnvironmentalRating | null): RatingEffect {
  return rating === null ? 'NONE' : RATING_EFFECTS[rating];
}

/** An organisation's rating from a day on. */
export interface EnvironmentalAssessment {
  readonly _id: string;
  readonly organisation: string;
  readonly rating: EnvironmentalRating;
  readonly asOf: PlainDate;
  readonly createdAt: Date;
}
