import { Decimal } from '../kernel/decimal.js';
import { SIZE_THRESHOLDS, type Bounds, type Measure } from './size-thresholds.js';

export const SIZE_CLASSES = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

export type Industry = (typeof SIZE_THRESHOLDS)[number]['name'];

/** Every industry of the classification with its Chinese term, in the order of the source. */
export const INDUSTRIES: readonly { readonly name: Industry; readonly chinese: string }[] =
  SIZE_THRESHOLDS.map(({ name, chinese }) => ({ name, chinese }));

export interface SizeFigures {
  readonly industry: Industry;
  /** Heads. */
  readonly staff: number;
  /** Yearly, in units of 10,000 yuan. */
  readonly revenue: Decimal;
  /** Total assets in units of 10,000 yuan. */
  readonly assets: Decimal;
}

const BOUNDS = new Map<Industry, Partial<Record<Measure, Bounds>>>(
  SIZE_THRESHOLDS.map(({ name, bounds }) => [name, bounds]),
);

/**
 * An enterprise's size class (工信部联企业〔2011〕300号, article 4): the lowest of its ranks by the measures that the
 * source names for its industry, because a class asks for every lower bound at once. Other figures are not read.
 * @throws RangeError for an industry that the source does not have.
 */
export function sizeClass({ industry, ...figures }: SizeFigures): SizeClass {
  const bounds = BOUNDS.get(industry);
  if (!bounds) throw new RangeError(`no such industry: ${industry}`);
  const measured = Object.entries(bounds) as [Measure, Bounds][];
  const lowest = Math.min(...measured.map(([measure, limits]) => rank(figures[measure], limits)));
  return SIZE_CLASSES[lowest]!;
}

/** How many of the bounds are reached: 0 for micro to 3 for large. */
function rank(figure: Decimal | number, bounds: Bounds): number {
  return bounds.filter((bound) => new Decimal(figure).greaterThanOrEqualTo(bound)).length;
}
