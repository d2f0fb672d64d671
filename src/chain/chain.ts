import { daysBetween, type PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { ZERO } from '../kernel/decimal.js';
import { badInput } from '../platform/database/page.js';

export const CHAIN_DIRECTIONS = ['UPSTREAM', 'DOWNSTREAM'] as const;
/** From whom one buys, or to whom one sells. */
export type ChainDirection = (typeof CHAIN_DIRECTIONS)[number];

/** What is counted: claims put down, papers dated and vouchers given from the first day to the last. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Papers about goods between two parties; amounts in yuan as the papers state them. */
export interface GoodsFigures {
  readonly papers: number;
  readonly unmatched: number;
  readonly shipped: Decimal;
  readonly received: Decimal;
  readonly declared: Decimal;
}

/** What the two have told each other in writing. */
export interface InformationFigures {
  readonly claims: number;
  readonly invoices: number;
  readonly invoiced: Decimal;
  readonly confirmed: Decimal;
  /** Distributors' orders that the seller has confirmed. */
  readonly orders: number;
  readonly ordered: Decimal;
}

/** What was paid on these claims. */
export interface MoneyFigures {
  readonly paid: Decimal;
  readonly payments: number;
  /** What deals were paid out on; null for a buyer, since finance may be undisclosed. */
  readonly assigned: Decimal | null;
}

/** Averages, rounded to one decimal; null where nothing was confirmed or paid. */
export interface DayFigures {
  readonly deliveryToConfirmation: Decimal | null;
  /** Weighted by what was paid. */
  readonly deliveryToPayment: Decimal | null;
}

/** Parts of vouchers that the buyer gave the seller. */
export interface VoucherFigures {
  readonly vouchers: number;
  readonly amount: Decimal;
}

/** What flows between two parties, or over a whole tier. What the reader may not know is null. */
export interface Flows {
  readonly goods: GoodsFigures | null;
  readonly information: InformationFigures | null;
  readonly money: MoneyFigures | null;
  readonly days: DayFigures | null;
  readonly vouchers: VoucherFigures;
}

export interface ChainEdge extends Flows {
  readonly tier: number;
  readonly seller: string;
  readonly buyer: string;
}

export interface ChainTier extends Flows {
  readonly tier: number;
  readonly enterprises: number;
  /** True where there are more than were counted. */
  readonly capped: boolean;
}

export const DEEPEST = 5;
/** Of one tier, the most enterprises that are counted and followed further. */
export const MOST_IN_TIER = 2_000;
const LONGEST_DAYS = 366;

export function checkPeriod({ from, to }: Period): void {
  const days = daysBetween(from, to) + 1;
  if (days >= 1 && days <= LONGEST_DAYS) return;
  throw badInput({
    en: `from and to must span 1 to ${LONGEST_DAYS} days, ${from} to ${to} are ${days}.`,
    zh: `from 至 to 须为 1 至 ${LONGEST_DAYS} 天，${from} 至 ${to} 为 ${days} 天。`,
  });
}

export function checkDepth(depth: number): void {
  if (depth >= 1 && depth <= DEEPEST) return;
  throw badInput({
    en: `depth must be between 1 and ${DEEPEST}, ${depth} was given.`,
    zh: `depth 须在 1 与 ${DEEPEST} 之间，实际为 ${depth}。`,
  });
}

/** Sums as the database makes them: an amount is a number 0 where nothing was added. */
export type Summed = Decimal | number;

export interface ClaimSums {
  readonly claims: number;
  readonly invoices: number;
  readonly invoiced: Summed;
  readonly confirmed: Summed;
  readonly paid: Summed;
  readonly answered: number;
  readonly daysToAnswer: number;
}
export interface OrderSums {
  readonly orders: number;
  readonly ordered: Summed;
}
export interface GoodsSums {
  readonly papers: number;
  readonly unmatched: number;
  readonly shipped: Summed;
  readonly received: Summed;
  readonly declared: Summed;
}
export interface PaymentSums {
  readonly payments: number;
  readonly amount: Summed;
  readonly amountDays: Summed;
}
export interface VoucherSums {
  readonly vouchers: number;
  readonly amount: Summed;
}

/** Rows as the database has summed them: those of one pair, or of a whole tier. */
export interface Sums {
  readonly claims: readonly ClaimSums[];
  readonly orders: readonly OrderSums[];
  readonly goods: readonly GoodsSums[];
  readonly payments: readonly PaymentSums[];
  /** Null where the reader may not know it. */
  readonly assigned: readonly { readonly amount: Summed }[] | null;
  readonly vouchers: readonly VoucherSums[];
}

const total = <T>(rows: readonly T[], of: (row: T) => Summed): Decimal =>
  rows.reduce((added, row) => added.plus(of(row)), ZERO);
const count = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((added, row) => added + of(row), 0);

/** The figures of one edge or tier. */
export const flowsOf = (sums: Sums): Flows => ({
  goods: goodsOf(sums.goods),
  information: informationOf(sums),
  money: {
    paid: total(sums.claims, ({ paid }) => paid),
    payments: count(sums.payments, ({ payments }) => payments),
    assigned: sums.assigned && total(sums.assigned, ({ amount }) => amount),
  },
  days: daysOf(sums),
  vouchers: vouchersOf(sums.vouchers),
});

const goodsOf = (rows: readonly GoodsSums[]): GoodsFigures => ({
  papers: count(rows, ({ papers }) => papers),
  unmatched: count(rows, ({ unmatched }) => unmatched),
  shipped: total(rows, ({ shipped }) => shipped),
  received: total(rows, ({ received }) => received),
  declared: total(rows, ({ declared }) => declared),
});

const informationOf = ({ claims: rows, orders }: Sums): InformationFigures => ({
  claims: count(rows, ({ claims }) => claims),
  invoices: count(rows, ({ invoices }) => invoices),
  invoiced: total(rows, ({ invoiced }) => invoiced),
  confirmed: total(rows, ({ confirmed }) => confirmed),
  orders: count(orders, (row) => row.orders),
  ordered: total(orders, ({ ordered }) => ordered),
});

const daysOf = ({ claims, payments }: Sums): DayFigures => ({
  deliveryToConfirmation: average(
    total(claims, ({ daysToAnswer }) => daysToAnswer),
    total(claims, ({ answered }) => answered),
  ),
  deliveryToPayment: average(
    total(payments, ({ amountDays }) => amountDays),
    total(payments, ({ amount }) => amount),
  ),
});

const average = (whole: Decimal, over: Decimal): Decimal | null =>
  over.isZero() ? null : whole.dividedBy(over).toDecimalPlaces(1);

export const vouchersOf = (rows: readonly VoucherSums[]): VoucherFigures => ({
  vouchers: count(rows, ({ vouchers }) => vouchers),
  amount: total(rows, ({ amount }) => amount),
});

/** What only vouchers tell: the rest of these two parties' trade is theirs. */
export const onlyVouchers = (vouchers: VoucherFigures): Flows => ({
  ...{ goods: null, information: null, money: null, days: null },
  vouchers,
});
