import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import type { Exposure, Recourse, Technique } from '../mandates/index.js';
import type { LenderLicence } from '../parties/index.js';
import type { EnvironmentalRating, GradeOn } from '../reference/index.js';

/** What a request asks of lenders. Rates are annual fractions. */
export interface CaseRequest {
  readonly amount: Decimal;
  readonly dueOn: PlainDate;
  /** Whole days that finance runs: the same for all who compete. */
  readonly tenorDays: number;
  readonly techniques: readonly Technique[];
  readonly recourseAccepted: readonly Recourse[];
  readonly disclosed: boolean;
  readonly highestAnnualRate: Decimal | null;
  readonly partialFunding: boolean;
}

/** All that a verdict about one mandate and one request rests on, so that the decision itself reads nothing. */
export interface CaseFacts {
  readonly today: PlainDate;
  readonly request: CaseRequest;
  /** What is assigned on each debtor's credit, and the seller's industry and district: what limits are drawn on. */
  readonly exposure: Exposure;
  readonly environment: { readonly rating: EnvironmentalRating; readonly asOf: PlainDate } | null;
  /** By debtor: this lender's grades alone. */
  readonly grades: ReadonlyMap<string, GradeOn>;
  /** By limit key; a limit that nothing is taken of may be absent. */
  readonly used: ReadonlyMap<string, Decimal>;
  /** The lender's; null when it is not approved at present. */
  readonly licence: LenderLicence | null;
  /** Of the term that the mandate prices by. */
  readonly lpr: { readonly rate: Decimal; readonly publishedOn: PlainDate } | null;
}
