import { dealCollection } from '../deals/index.js';
import { requests } from '../financing/index.js';
import { addDays, startOfDayShanghai, type PlainDate } from '../kernel/dates.js';
import { Decimal, ZERO } from '../kernel/decimal.js';
import { organisations } from '../parties/index.js';
import { fromInstant } from '../platform/database/bounds.js';
import type { Place } from '../platform/database/collection.js';

export const DIVISIONS = ['SIZE_CLASS', 'INDUSTRY', 'DISTRICT', 'TECHNIQUE'] as const;
export type Division = (typeof DIVISIONS)[number];

/** What became of the requests of one group. Shares and rates are fractions. */
export interface OverviewGroup {
  readonly group: string;
  readonly requests: number;
  readonly funded: number;
  readonly fundedShare: Decimal;
  readonly financed: Decimal;
  /** Weighted by finance; null when nothing was paid out. */
  readonly weightedAnnualRate: Decimal | null;
  readonly averageHoursToCash: Decimal | null;
}

/** Sums over one group, as the database counts them. */
interface GroupSums {
  readonly _id: string;
  readonly requests: number;
  readonly funded: number;
  readonly paid: number;
  readonly financed: Decimal | number;
  readonly rateTimesFinance: Decimal | number;
  readonly millisecondsToCash: number;
}

/**
 * Follows the requests opened from the first day to the last to their deals: an index finds the requests, an index the deal
 * of each. All sums are made in the database, amounts as exact decimals.
 */
export async function overview(
  place: Place,
  by: Division,
  from: PlainDate,
  to: PlainDate,
): Promise<OverviewGroup[]> {
  const openedAt = { ...fromInstant(startOfDayShanghai(from)), $lt: startOfDayShanghai(addDays(to, 1)) };
  const sums = await requests.aggregate<GroupSums>(place, [
    { $match: { openedAt } },
    { $lookup: { from: organisations.name, localField: 'applicant', foreignField: '_id', as: 'applicants' } },
    { $unwind: '$applicants' },
    // At most one: a request is funded once, and a cancelled deal does not open it again.
    { $lookup: { from: dealCollection.name, localField: '_id', foreignField: 'request', as: 'deals' } },
    { $unwind: { path: '$deals', preserveNullAndEmptyArrays: true } },
    ...(by === 'TECHNIQUE' ? [{ $unwind: '$techniques' }] : []),
    { $group: { _id: GROUP_BY[by], ...sumsOf(by) } },
    { $sort: { _id: 1 } },
  ]);
  return sums.map(groupOf);
}

const GROUP_BY: Readonly<Record<Division, string>> = {
  SIZE_CLASS: '$applicants.sizeClass',
  INDUSTRY: '$applicants.industry',
  DISTRICT: '$applicants.district',
  TECHNIQUE: '$techniques',
};

/** Once the money has left, whatever became of it. */
const PAID_OUT = ['DISBURSED', 'RECOURSE', 'ENFORCEMENT', 'WRITTEN_OFF', 'REPAID', 'RELEASED'];

function sumsOf(by: Division): Record<string, unknown> {
  const here = by === 'TECHNIQUE' ? [{ $eq: ['$deals.technique', '$techniques'] }] : [];
  const stands = { $and: [{ $in: ['$deals.state', ['ACCEPTED', 'READY', ...PAID_OUT]] }, ...here] };
  const paid = { $and: [{ $in: ['$deals.state', PAID_OUT] }, ...here] };
  const sumWhere = (condition: unknown, value: unknown) => ({ $sum: { $cond: [condition, value, 0] } });
  return {
    requests: { $sum: 1 },
    funded: sumWhere(stands, 1),
    paid: sumWhere(paid, 1),
    financed: sumWhere(paid, '$deals.terms.finance'),
    rateTimesFinance: sumWhere(paid, { $multiply: ['$deals.terms.finance', '$deals.terms.annualRate'] }),
    // As numbers: the embedded server does not subtract dates.
    millisecondsToCash: sumWhere(paid, {
      $subtract: [{ $toLong: '$deals.disbursement.recordedAt' }, { $toLong: '$openedAt' }],
    }),
  };
}

const MILLISECONDS_PER_HOUR = 3_600_000;

function groupOf({ _id, requests: opened, funded, paid, ...sums }: GroupSums): OverviewGroup {
  const financed = new Decimal(sums.financed);
  return {
    group: _id,
    requests: opened,
    funded,
    fundedShare: new Decimal(funded).dividedBy(opened).toDecimalPlaces(4),
    financed: paid === 0 ? ZERO : financed,
    weightedAnnualRate:
      paid === 0 ? null : new Decimal(sums.rateTimesFinance).dividedBy(financed).toDecimalPlaces(6),
    averageHoursToCash:
      paid === 0
        ? null
        : new Decimal(sums.millisecondsToCash)
            .dividedBy(MILLISECONDS_PER_HOUR)
            .dividedBy(paid)
            .toDecimalPlaces(1),
  };
}
