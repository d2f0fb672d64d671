import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { newId } from '../kernel/ids.js';
import { collection, type Place } from '../platform/database/collection.js';
import type {
  DebtorGrade,
  EnvironmentalAssessment,
  EnvironmentalRating,
  Grade,
  LprRate,
  LprTerm,
} from './reference.js';

const text = { type: String, required: true };
const when = { type: Date, required: true };

export const lprRates = collection<LprRate>(
  'lpr_rates',
  { term: text, rate: { type: 'Decimal128', required: true }, publishedOn: text, createdAt: when },
  [
    { fields: { term: 1, publishedOn: -1, createdAt: -1, _id: -1 } },
    { fields: { term: 1, publishedOn: -1, _id: -1 } },
    { fields: { publishedOn: -1, _id: -1 } },
  ],
);

export const debtorGrades = collection<DebtorGrade>(
  'debtor_grades',
  { lender: text, debtor: text, grade: text, asOf: text, createdAt: when },
  [
    { fields: { lender: 1, debtor: 1, asOf: -1, createdAt: -1, _id: -1 } },
    { fields: { lender: 1, debtor: 1, asOf: -1, _id: -1 } },
    { fields: { lender: 1, asOf: -1, _id: -1 } },
  ],
);

export const environmentalAssessments = collection<EnvironmentalAssessment>(
  'environmental_assessments',
  { organisation: text, rating: text, asOf: text, createdAt: when },
  [{ fields: { organisation: 1, asOf: -1, createdAt: -1, _id: -1 } }],
);

/** The latest day not after the one asked about, and on that day the entry made last. */
const LATEST = { asOf: -1, createdAt: -1, _id: -1 } as const;
const LATEST_PUBLISHED = { publishedOn: -1, createdAt: -1, _id: -1 } as const;

/** The loan prime rate that holds on a day, or null before the first publication. */
export async function lprOn(
  place: Place,
  term: LprTerm,
  on: PlainDate,
): Promise<{ rate: Decimal; publishedOn: PlainDate } | null> {
  const found = await lprRates.findOne(place, { term, publishedOn: { $lte: on } }, LATEST_PUBLISHED);
  return found && { rate: found.rate, publishedOn: found.publishedOn };
}

export interface GradeOn {
  readonly grade: Grade;
  readonly asOf: PlainDate;
}

/** How the lender grades the debtor on a day, or null when it does not. */
export async function debtorGradeOn(
  place: Place,
  lender: string,
  debtor: string,
  on: PlainDate,
): Promise<GradeOn | null> {
  const found = await debtorGrades.findOne(place, { lender, debtor, asOf: { $lte: on } }, LATEST);
  return found && { grade: found.grade, asOf: found.asOf };
}

/** The grades of many debtors by many lenders in one query, by {@link gradeKey}; a pair without a grade is absent. */
export async function debtorGradesOn(
  place: Place,
  lenders: readonly string[],
  debtors: readonly string[],
  on: PlainDate,
): Promise<Map<string, GradeOn>> {
  const latest = await debtorGrades.aggregate<GradeOn & { _id: { lender: string; debtor: string } }>(place, [
    { $match: { lender: { $in: lenders }, debtor: { $in: debtors }, asOf: { $lte: on } } },
    { $sort: LATEST },
    {
      $group: {
        _id: { lender: '$lender', debtor: '$debtor' },
        grade: { $first: '$grade' },
        asOf: { $first: '$asOf' },
      },
    },
  ]);
  return new Map(latest.map(({ _id, grade, asOf }) => [gradeKey(_id.lender, _id.debtor), { grade, asOf }]));
}

export const gradeKey = (lender: string, debtor: string): string => `${lender}:${debtor}`;

/** The whole entry of {@link environmentalRatingOn}. */
export async function assessmentOn(
  place: Place,
  organisation: string,
  on: PlainDate,
): Promise<EnvironmentalAssessment | null> {
  return environmentalAssessments.findOne(place, { organisation, asOf: { $lte: on } }, LATEST);
}

/** The organisation's environmental rating on a day, or null when it has none. */
export async function environmentalRatingOn(
  place: Place,
  organisation: string,
  on: PlainDate,
): Promise<{ rating: EnvironmentalRating; asOf: PlainDate } | null> {
  const found = await assessmentOn(place, organisation, on);
  return found && { rating: found.rating, asOf: found.asOf };
}

/** The ratings of many organisations on a day, in one query; one without a rating is absent. */
export async function environmentalRatingsOn(
  place: Place,
  organisations: readonly string[],
  on: PlainDate,
): Promise<Map<string, { rating: EnvironmentalRating; asOf: PlainDate }>> {
  const latest = await environmentalAssessments.aggregate<{
    _id: string;
    rating: EnvironmentalRating;
    asOf: PlainDate;
  }>(place, [
    { $match: { organisation: { $in: organisations }, asOf: { $lte: on } } },
    { $sort: LATEST },
    { $group: { _id: '$organisation', rating: { $first: '$rating' }, asOf: { $first: '$asOf' } } },
  ]);
  return new Map(latest.map(({ _id, rating, asOf }) => [_id, { rating, asOf }]));
}

/** Adds an entry and answers its id; also for seeds, which have no act. */
export async function insertLpr(place: Place, entry: Omit<LprRate, '_id'>): Promise<string> {
  const _id = newId('lpr');
  await lprRates.insert(place, { _id, ...entry });
  return _id;
}

/** Adds an entry and answers its id; also for seeds, which have no act. */
export async function insertDebtorGrade(place: Place, entry: Omit<DebtorGrade, '_id'>): Promise<string> {
  const _id = newId('grd');
  await debtorGrades.insert(place, { _id, ...entry });
  return _id;
}

/** Adds an entry and answers its id; also for seeds, which have no act. */
export async function insertEnvironmentalRating(
  place: Place,
  entry: Omit<EnvironmentalAssessment, '_id'>,
): Promise<string> {
  const _id = newId('env');
  await environmentalAssessments.insert(place, { _id, ...entry });
  return _id;
}
