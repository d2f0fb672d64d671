import type { Scaled } from './units.js';

/** How a request may be funded: WHOLE, all of it or nothing; PARTIAL, any share from its minimum on. */
export type RequestMode = 'WHOLE' | 'PARTIAL';

/** A book as read: every default filled in, amounts in whole cents, references as positions in the lists. */
export interface Book {
  readonly currency: string;
  readonly lenders: readonly BookLender[];
  readonly caps: readonly BookCap[];
  readonly requests: readonly BookRequest[];
  readonly edges: readonly BookEdge[];
  readonly objective: BookObjective;
}

export interface BookLender {
  readonly id: string;
  /** Cents. */
  readonly budget: number;
}

/** A limit over any group of edges: lender and debtor, industry, region, technique, or what else the edges say. */
export interface BookCap {
  readonly id: string;
  /** Cents. */
  readonly limit: number;
}

export interface BookRequest {
  readonly id: string;
  readonly mode: RequestMode;
  /** Smallest share of one award, in billionths. */
  readonly minimum: number;
  /** May several lenders share it? */
  readonly shareable: boolean;
  /** Policy weight of its term in the objective, not negative. */
  readonly weight: Scaled;
  /** Rank of arrival: lower came earlier. Null where it is left out: then the place in the list. */
  readonly arrival: number | null;
}

/** What one lender could fund of one request by one technique; amounts in cents are those of share 1. */
export interface BookEdge {
  /** Position in `requests`. */
  readonly request: number;
  /** Position in `lenders`. */
  readonly lender: number;
  readonly technique: string;
  readonly finance: number;
  /** All-in cost: what the SME pays beyond what it receives. */
  readonly cost: number;
  /** Draw on the lender's budget; differs from finance by the risk weight. */
  readonly draw: number;
  readonly caps: readonly { readonly cap: number; readonly draw: number }[];
}

/** Objective: Σ weight × (financeWeight × finance − costWeight × cost). */
export interface BookObjective {
  readonly financeWeight: Scaled;
  readonly costWeight: Scaled;
  readonly mustFundAll: boolean;
}

/** One thing wrong with a book file. */
export interface BookProblem {
  /** Where, as `edges[3].draw`; `$` for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** A book file that cannot be used, with all that is wrong (at most as many problems as the reader lists). */
export class BookError extends Error {
  override readonly name = 'BookError';
  constructor(readonly problems: readonly BookProblem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }
}
