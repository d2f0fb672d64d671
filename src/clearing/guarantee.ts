import { Decimal, max, ZERO } from '../kernel/decimal.js';
import { interest, type DayCountBasis } from '../kernel/interest.js';
import type { BookFileEdge, EdgeTerms } from './stored-book.js';

/** What a guarantee takes off an edge's rate. */
export interface GuaranteeEffect {
  /** Without it, as a fraction. */
  readonly annualRate: string;
  /** Off it if a guarantor bore the whole of a loss. */
  readonly discount: string;
  readonly dayCount: DayCountBasis;
}

/** Null where a guarantee changes nothing. */
export function guaranteeEffect(terms: EdgeTerms): GuaranteeEffect | null {
  const { annualRate, guaranteeDiscount: discount = '0', dayCount = 'ACT_360' } = terms;
  return new Decimal(discount).isZero() ? null : { annualRate, discount, dayCount };
}

/** What an edge costs when a guarantor bears so many hundredths of a loss: its lender's fees stay, the guarantor's is not in it. */
export function costWithGuarantee(
  { finance, cost }: Pick<BookFileEdge, 'finance' | 'cost'>,
  { annualRate, discount, dayCount }: GuaranteeEffect,
  hundredths: number,
  days: number,
): string {
  const at = (rate: Decimal): Decimal =>
    interest({ principal: new Decimal(finance), annualRate: max(ZERO, rate), days, basis: dayCount });
  const rate = new Decimal(annualRate);
  const off = new Decimal(discount).times(hundredths).dividedBy(100);
  return max(ZERO, new Decimal(cost).minus(at(rate)).plus(at(rate.minus(off)))).toFixed(2);
}
