import type { AssetKind } from '../assets/index.js';
import type { PlainDate } from '../kernel/dates.js';
import { sum, type Decimal } from '../kernel/decimal.js';
import { problem, type Facts, type Problem } from '../kernel/decision.js';
import { canonicalText, sha256Hex } from '../kernel/hash.js';
import type { RefusalCode } from '../kernel/refusals/index.js';
import { creditCodeProblems } from '../parties/index.js';
import { count, decimalWithin, distinct, each, moneyAbove0, text } from '../platform/checks.js';

/** Papers that goods travel with: a waybill (运单), a delivery receipt (收货单), a customs declaration (报关单). */
export const GOODS_FLOW_KINDS = ['WAYBILL', 'DELIVERY_RECEIPT', 'CUSTOMS_DECLARATION'] as const;
export type GoodsFlowKind = (typeof GOODS_FLOW_KINDS)[number];

/** One line of a paper; the quantity above zero in its unit. */
export interface GoodsLine {
  readonly name: string;
  readonly quantity: Decimal;
  readonly unit: string;
}

/** A paper as a system reports it. */
export interface GoodsFlowAsk {
  readonly kind: GoodsFlowKind;
  /** The system that keeps the paper, as its owner calls it. */
  readonly source: string;
  readonly number: string;
  /** Credit codes: who sent the goods, and to whom. */
  readonly consignorCode: string;
  readonly consigneeCode: string;
  readonly contractNumber?: string | null | undefined;
  readonly invoiceNumbers?: readonly string[] | null | undefined;
  readonly goods: readonly GoodsLine[];
  /** What the goods are worth with tax, in yuan. */
  readonly amount?: Decimal | null | undefined;
  readonly occurredOn: PlainDate;
}

/** A document of trade that a paper belongs to, with the part of it that the paper fills. */
export interface GoodsLink {
  readonly document: string;
  readonly kind: AssetKind;
  /** In yuan; null where the paper states no amount. */
  readonly amount: Decimal | null;
  /** In the order's unit; null for documents that state no quantity. */
  readonly quantity: Decimal | null;
}

/** Why a paper fits no document: a code with its words, and figures. */
export interface Mismatch {
  readonly code: RefusalCode;
  readonly facts: Facts;
}

/** A paper about goods on their way, and what it was matched to. What it states never changes. */
export interface GoodsFlow {
  /** Follows from reporter, source and number: see {@link goodsFlowIdOf}. */
  readonly _id: string;
  readonly kind: GoodsFlowKind;
  readonly source: string;
  readonly number: string;
  readonly reporter: string;
  /** SHA-256 of what was reported. */
  readonly contentHash: string;
  readonly consignorCode: string;
  readonly consigneeCode: string;
  /** The organisations of these codes; null while there are none on the platform. */
  readonly consignor: string | null;
  readonly consignee: string | null;
  readonly contractNumber: string | null;
  readonly invoiceNumbers: readonly string[];
  readonly goods: readonly GoodsLine[];
  readonly amount: Decimal | null;
  readonly occurredOn: PlainDate;
  /** The first report of the same paper, where another reporter sent it before. */
  readonly repeats: { readonly first: string; readonly differs: boolean } | null;
  readonly matched: boolean;
  readonly mismatch: Mismatch | null;
  readonly links: readonly GoodsLink[];
  readonly reportedAt: Date;
  /** That its reporter has taken it back: it counts for nothing from then on. */
  readonly withdrawal?: { readonly reason: string; readonly at: Date } | null;
  readonly version: number;
}

/** One source gives a number once: the same report always has the same id, whoever races. */
export const goodsFlowIdOf = (
  reporter: string,
  { source, number }: Pick<GoodsFlowAsk, 'source' | 'number'>,
): string => `gfl_${sha256Hex(canonicalText([reporter, source.trim(), number.trim()])).slice(0, 32)}`;

const MOST_LINES = 20;
const MOST_INVOICES = 20;
const MOST_QUANTITY = '1000000000';

/** All that is wrong with a report by itself. */
export function goodsFlowProblems(ask: GoodsFlowAsk): readonly Problem[] {
  const { goods, consignorCode, consigneeCode } = ask;
  const invoices = ask.invoiceNumbers ?? [];
  const same = consignorCode === consigneeCode;
  return [
    ...text('source', ask.source, 1, 40),
    ...text('number', ask.number, 1, 60),
    ...creditCodeProblems('consignorCode', consignorCode),
    ...creditCodeProblems('consigneeCode', consigneeCode),
    ...(same ? [problem('consigneeCode', 'DUPLICATE_ITEM', { item: consigneeCode })] : []),
    ...text('contractNumber', ask.contractNumber, 1, 60),
    ...count('invoiceNumbers', invoices, 0, MOST_INVOICES),
    ...distinct('invoiceNumbers', invoices),
    ...each('invoiceNumbers', invoices, (number, path) => text(path, number, 8, 21)),
    ...count('goods', goods, 1, MOST_LINES),
    ...each('goods', goods.slice(0, MOST_LINES), lineProblems),
    ...moneyAbove0('amount', ask.amount),
  ];
}

const lineProblems = ({ name, quantity, unit }: GoodsLine, path: string): readonly Problem[] => [
  ...text(`${path}.name`, name, 1, 100),
  ...decimalWithin(`${path}.quantity`, quantity, '0.000001', MOST_QUANTITY),
  ...text(`${path}.unit`, unit, 1, 20),
];

/** What is kept of a report: trimmed, with nothing left undefined. */
export const contentOf = (ask: GoodsFlowAsk) => ({
  kind: ask.kind,
  source: ask.source.trim(),
  number: ask.number.trim(),
  consignorCode: ask.consignorCode,
  consigneeCode: ask.consigneeCode,
  contractNumber: ask.contractNumber?.trim() ?? null,
  invoiceNumbers: (ask.invoiceNumbers ?? []).map((number) => number.trim()),
  goods: ask.goods.map(({ name, quantity, unit }) => ({ name: name.trim(), quantity, unit: unit.trim() })),
  amount: ask.amount ?? null,
  occurredOn: ask.occurredOn,
});
export type GoodsFlowContent = ReturnType<typeof contentOf>;

type Stated = Pick<GoodsFlow, 'goods' | 'amount' | 'occurredOn'>;

/** Whether two reports say the same of the goods, whoever sent them. */
export const agree = (one: Stated, other: Stated): boolean => stated(one) === stated(other);

const stated = ({ goods, amount, occurredOn }: Stated) => canonicalText([goods, amount, occurredOn]);

/** All lines in one unit, or null where they are in several. */
export function quantityIn(unit: string, goods: readonly GoodsLine[]): Decimal | null {
  return goods.every((line) => line.unit === unit) ? sum(goods.map(({ quantity }) => quantity)) : null;
}
