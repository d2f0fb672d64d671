import type { AssetKind } from '../assets/index.js';
import { max, min, toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import type { Facts } from '../kernel/decision.js';
import { quantityIn, type GoodsFlow, type GoodsLink, type Mismatch } from './goods-flow.js';

/** What a kind of asset tells of the trade behind it. */
export interface TradeDocument {
  readonly id: string;
  readonly kind: AssetKind;
  readonly contractNumber: string;
  /** Numbers of its invoices; empty for an order. */
  readonly invoices: readonly string[];
  /** The goods' value with tax, in yuan. */
  readonly amount: Decimal;
  /** What was ordered; null for a claim, which states no quantity. */
  readonly ordered: { readonly quantity: Decimal; readonly unit: string } | null;
}

/** What other papers of the same kind have filled of a document. */
export interface Filled {
  readonly amount: Decimal;
  readonly quantity: Decimal;
}
export const NOTHING_FILLED: Filled = { amount: ZERO, quantity: ZERO };

type Paper = Pick<GoodsFlow, 'contractNumber' | 'invoiceNumbers' | 'goods' | 'amount'>;
export interface Match {
  readonly links: readonly GoodsLink[];
  readonly mismatch: Mismatch | null;
}
type FilledOf = (document: string) => Filled;

const mismatched = (code: Mismatch['code'], facts: Facts = {}): Match => ({
  links: [],
  mismatch: { code, facts },
});
const NOTHING: Match = { links: [], mismatch: null };
/** More goods than the documents tell of: that is shown, whatever else fits. */
const EXCESSES: readonly string[] = [
  'GOODS_UNIT_DIFFERS',
  'GOODS_QUANTITY_ABOVE_ORDER',
  'GOODS_AMOUNT_ABOVE',
];

/**
 * Which of the parties' documents a paper belongs to: an order by its contract number, claims by the invoices that it names, or
 * by the contract number where it names none. A document is filled once per kind of paper: a waybill and a delivery receipt
 * tell of the same goods.
 */
export function decideMatch(paper: Paper, documents: readonly TradeDocument[], filledOf: FilledOf): Match {
  const order = matchOrder(
    paper,
    documents.filter(({ ordered }) => ordered !== null),
    filledOf,
  );
  const claims = matchClaims(
    paper,
    documents.filter(({ ordered }) => ordered === null),
    filledOf,
  );
  const excess = [order, claims].find(({ mismatch }) => mismatch && EXCESSES.includes(mismatch.code));
  if (excess) return excess;
  const links = [...order.links, ...claims.links];
  return links.length > 0
    ? { links, mismatch: null }
    : { links, mismatch: order.mismatch ?? claims.mismatch };
}

function matchOrder(paper: Paper, orders: readonly TradeDocument[], filledOf: FilledOf): Match {
  const [order, ...others] = orders.filter((one) => one.contractNumber === paper.contractNumber);
  if (order?.ordered == null) return NOTHING;
  if (others.length > 0) return mismatched('GOODS_AMBIGUOUS', { documents: others.length + 1 });
  const { unit, quantity: ordered } = order.ordered;
  const quantity = quantityIn(unit, paper.goods);
  if (quantity === null) return mismatched('GOODS_UNIT_DIFFERS', { ordered: unit });
  const filled = filledOf(order.id);
  const left = ordered.minus(filled.quantity);
  if (quantity.greaterThan(left))
    return mismatched('GOODS_QUANTITY_ABOVE_ORDER', {
      left: left.toFixed(),
      given: quantity.toFixed(),
      unit,
    });
  const value = order.amount.minus(filled.amount);
  if (paper.amount?.greaterThan(value) === true) return aboveBy(value, paper.amount);
  const link = { document: order.id, kind: order.kind, amount: paper.amount, quantity };
  return { links: [link], mismatch: null };
}

function matchClaims(paper: Paper, claims: readonly TradeDocument[], filledOf: FilledOf): Match {
  if (paper.invoiceNumbers.length === 0) return matchContract(paper, claims, filledOf);
  const named: TradeDocument[] = [];
  for (const number of paper.invoiceNumbers) {
    const claim = claims.find(({ invoices }) => invoices.includes(number));
    if (claim === undefined) return mismatched('GOODS_INVOICE_UNKNOWN', { invoice: number });
    if (!named.includes(claim)) named.push(claim);
  }
  return fill(paper, named, filledOf);
}

function matchContract(paper: Paper, claims: readonly TradeDocument[], filledOf: FilledOf): Match {
  const under = claims.filter((one) => one.contractNumber === paper.contractNumber);
  if (under.length === 0) return mismatched('GOODS_DOCUMENT_UNKNOWN');
  if (under.length === 1) return fill(paper, under, filledOf);
  const exact = under.filter(({ id, amount }) => paper.amount?.equals(amount.minus(filledOf(id).amount)));
  return exact.length === 1
    ? fill(paper, exact, filledOf)
    : mismatched('GOODS_AMBIGUOUS', { documents: under.length });
}

/** Fills the claims in their order, none beyond its amount. */
function fill(paper: Paper, claims: readonly TradeDocument[], filledOf: FilledOf): Match {
  let left = paper.amount;
  const links: GoodsLink[] = [];
  for (const { id: document, kind, amount: whole } of claims) {
    const room = max(ZERO, whole.minus(filledOf(document).amount));
    const amount = left && min(left, room);
    links.push({ document, kind, amount, quantity: null });
    if (left && amount) left = left.minus(amount);
  }
  if (paper.amount && left?.greaterThan(0) === true) return aboveBy(paper.amount.minus(left), paper.amount);
  return { links, mismatch: null };
}

const aboveBy = (left: Decimal, given: Decimal): Match =>
  mismatched('GOODS_AMOUNT_ABOVE', { left: toMoneyText(left), given: toMoneyText(given) });
