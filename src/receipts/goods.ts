import type { PlainDate } from '../kernel/dates.js';
import { plainDate } from '../kernel/dates.js';
import { Decimal, min, roundToCent } from '../kernel/decimal.js';
import { problem } from '../kernel/decision.js';
import { decimalWithin, text, wholeWithin, type Problems } from '../platform/checks.js';

export const GOODS_CLASSES = ['METALS', 'STEEL', 'AGRICULTURAL', 'VEHICLES'] as const;
export type GoodsClass = (typeof GOODS_CLASSES)[number];

/** A kind of goods that receipts may be issued for, under a code of the operator's. */
export interface Goods {
  readonly _id: string;
  readonly name: string;
  readonly class: GoodsClass;
  /** What quantities and prices count: `t`, `kg`. */
  readonly unit: string;
  readonly createdAt: Date;
}

/** What a class of goods may be lent on, from a day on. Ratios are fractions of the goods' value. */
export interface ClassTerms {
  readonly class: GoodsClass;
  /** The most that is lent, and what a margin call leads back to. */
  readonly ltv: Decimal;
  /** From here on goods or money must be added. */
  readonly warning: Decimal;
  /** From here on the lender may sell at once. */
  readonly disposal: Decimal;
  /** Business days to answer a margin call. */
  readonly cureDays: number;
  readonly from: PlainDate;
}

export interface StoredClassTerms extends ClassTerms {
  readonly _id: string;
  readonly createdAt: Date;
}

const termsOf = (name: GoodsClass, ltv: string): ClassTerms => ({
  class: name,
  ltv: new Decimal(ltv),
  warning: new Decimal('0.75'),
  disposal: new Decimal('0.85'),
  cureDays: 3,
  from: plainDate('2000-01-01'),
});

/** What holds until the operator publishes other terms for a class. */
export const FIRST_TERMS: Readonly<Record<GoodsClass, ClassTerms>> = {
  METALS: termsOf('METALS', '0.70'),
  STEEL: termsOf('STEEL', '0.65'),
  AGRICULTURAL: termsOf('AGRICULTURAL', '0.60'),
  VEHICLES: termsOf('VEHICLES', '0.60'),
};

/** A reference price of goods for one unit on a day, with its source. */
export interface GoodsPrice {
  readonly _id: string;
  readonly goods: string;
  readonly price: Decimal;
  readonly source: string;
  readonly on: PlainDate;
  readonly createdAt: Date;
}

/** What a unit counts for: the lower of market price and cost. */
export const unitValueOf = (price: Decimal, cost: Decimal): Decimal => min(price, cost);

/** What goods are worth as security, in cents: quantity times the lower of market price and cost. */
export const valueOf = (quantity: Decimal, price: Decimal, cost: Decimal): Decimal =>
  roundToCent(unitValueOf(price, cost).times(quantity));

export const QUANTITY_DECIMALS = 3;
const MOST_QUANTITY = '10000000';

/** A quantity above zero in thousandths of its unit. */
export function quantityAbove0(path: string, quantity: Decimal): Problems {
  if (!quantity.greaterThan(0)) return [problem(path, 'NOT_POSITIVE', { given: quantity.toFixed() })];
  if (quantity.decimalPlaces() > QUANTITY_DECIMALS)
    return [problem(path, 'NOT_THOUSANDTHS', { given: quantity.toFixed() })];
  return decimalWithin(path, quantity, '0.001', MOST_QUANTITY);
}

const CODE = /^[A-Z][A-Z0-9-]{1,29}$/;

export const goodsProblems = ({
  code,
  name,
  unit,
}: {
  code: string;
  name: string;
  unit: string;
}): Problems => [
  ...(CODE.test(code) ? [] : [problem('code', 'GOODS_CODE_MALFORMED')]),
  ...text('name', name, 1, 60),
  ...text('unit', unit, 1, 10),
];

/** Ratios rise from what is lent to what is sold, so that a call comes before a sale. */
export function termsProblems(terms: Omit<ClassTerms, 'class' | 'from'>): Problems {
  const { ltv, warning, disposal, cureDays } = terms;
  const rising = ltv.lessThan(warning) && warning.lessThan(disposal);
  return [
    ...decimalWithin('ltv', ltv, '0.01', '1'),
    ...decimalWithin('warning', warning, '0.01', '1'),
    ...decimalWithin('disposal', disposal, '0.01', '1'),
    ...wholeWithin('cureDays', cureDays, 1, 30),
    ...(rising ? [] : [problem('warning', 'RATIOS_NOT_RISING')]),
  ];
}
