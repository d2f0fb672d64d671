import type { PlainDate } from '../kernel/dates.js';
import type { DayCountBasis } from '../kernel/interest.js';
import type { Recourse, Technique } from '../mandates/index.js';
import type { ReasonClass } from '../matching/index.js';
import type { SizeClass } from '../parties/index.js';

/** A book as its file format has it: amounts are decimal texts. Lenders are mandates, caps are limits by their keys. */
export interface BookFile {
  readonly currency: 'CNY';
  readonly lenders: readonly { readonly id: string; readonly budget: string }[];
  readonly caps: readonly { readonly id: string; readonly limit: string }[];
  readonly requests: readonly BookFileRequest[];
  readonly edges: readonly BookFileEdge[];
}

export interface BookFileRequest {
  readonly id: string;
  readonly mode: 'WHOLE' | 'PARTIAL';
  readonly minimum: string;
  readonly weight: string;
  readonly arrival: number;
}

export interface BookFileEdge {
  readonly request: string;
  /** The mandate. */
  readonly lender: string;
  readonly technique: string;
  readonly finance: string;
  readonly cost: string;
  readonly draw: string;
  readonly caps: readonly { readonly id: string; readonly draw: string }[];
}

/** What an award of the edge in the same place would offer. */
export interface EdgeTerms {
  readonly lender: string;
  readonly mandateVersion: number;
  /** The bid that the edge comes from; null for a mandate's own. */
  readonly bid: string | null;
  readonly technique: Technique;
  readonly recourse: Recourse;
  readonly annualRate: string;
  readonly lpr: string | null;
  readonly lprOn: PlainDate | null;
  readonly upfrontFeeRate: string;
  readonly chargeInAdvance: boolean;
  /** Not in books from before it could be chosen: act/360. */
  readonly dayCount?: DayCountBasis;
  /** Off the rate if a guarantor bore the whole of a loss; not in books from before it could be said, nor of bids: nothing. */
  readonly guaranteeDiscount?: string;
  /** The smallest part of it that its lender would finance. */
  readonly smallest: string;
}

/** What is known of the request in the same place, for explanations and comparisons. */
export interface CaseEntry {
  readonly applicant: string;
  readonly sizeClass: SizeClass;
  readonly amount: string;
  readonly days: number;
  readonly lendersAsked: number;
  /** Of the lenders that could not finance it at all: how many for each class of reasons. */
  readonly reasons: readonly { readonly class: ReasonClass; readonly lenders: number }[];
}

/** All that a run rests on: the engine reads `book` alone. */
export interface StoredBook {
  readonly book: BookFile;
  /** By the place in `book.edges`. */
  readonly terms: readonly EdgeTerms[];
  /** By the place in `book.requests`. */
  readonly cases: readonly CaseEntry[];
}
