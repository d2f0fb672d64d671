import { shanghaiDateOf } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { ZERO } from '../kernel/decimal.js';
import { isRefused, notFound, problem, refuse, refuseInput, type Decision } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import { moneyAbove0, type Problems } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { issueProblems, type IssueAsk } from './elements.js';
import type { Goods } from './goods.js';
import { goodsCatalogue } from './goods.store.js';
import { lotKey } from './lot.js';
import { takeOfLot } from './lot.store.js';
import { receiptMoves, type Receipt } from './receipt.js';
import { quotesNow, valuationBy } from './valuation.js';
import { ofHolder, receipts, receiptWhere, writeReceipt, wrongReceiptState } from './receipt.store.js';

export interface ReceiptIssueAsk extends IssueAsk {
  readonly idempotencyKey: string;
}

/** The keeper puts its name to goods that it has taken in (Civil Code 908, 909). */
export const receiptIssue = act({
  name: 'receiptIssue',
  keyed: true,
  async decide(unit, actor, input: ReceiptIssueAsk) {
    const issued = await issueReceipt(unit, { ...input, keeper: actor.organisation, underOrder: null });
    return isRefused(issued) ? issued : { receipt: issued._id };
  },
});

export interface NewReceiptAsk extends IssueAsk {
  readonly keeper: string;
  /** The purchase order under which the goods come in; null for any others. */
  readonly underOrder: string | null;
}

/** Issues a receipt within an act of the keeper's, all rules applied. Answers it as it stands then. */
export async function issueReceipt(unit: Unit, ask: NewReceiptAsk): Promise<Decision<Receipt>> {
  const problems = [...depositorProblems(ask), ...issueProblems(ask, shanghaiDateOf(unit.now))];
  if (problems.length > 0) return refuseInput(problems);
  const goods = await goodsCatalogue.byId(unit, ask.goods);
  if (goods === null) return notFound('goods', ask.goods, 'goods');
  const { depositor } = ask;
  const approved = await organisations.findOne(unit, { _id: depositor, state: 'APPROVED' });
  if (approved === null) return notFound('organisation', depositor, 'depositor');
  const receipt = newReceipt(unit, ask, goods);
  const taken = await takeOfLot(unit, { ...ask, place: ask.place.trim(), receipt: receipt._id });
  if (taken) return taken;
  await receipts.insert(unit, receipt);
  const { _id: id, holder, obligor: keeper } = receipt;
  unit.tell('ReceiptIssued', id, { receipt: id, holder, keeper, underOrder: ask.underOrder });
  return receipt;
}

const depositorProblems = ({ depositor, keeper }: NewReceiptAsk): Problems =>
  depositor === keeper ? [problem('depositor', 'DEPOSITOR_IS_KEEPER')] : [];

function newReceipt(unit: Unit, ask: NewReceiptAsk, goods: Goods): Receipt {
  const { lotNumber, quantity, place, elements } = ask;
  return {
    _id: newId('whr'),
    kind: 'WAREHOUSE_RECEIPT',
    holder: ask.depositor,
    obligor: ask.keeper,
    currency: 'CNY',
    ...{ base: ZERO, paid: ZERO, setOff: ZERO, creditNotesSince: ZERO, holds: [] },
    dueOn: elements.storedUntil,
    state: 'ISSUED',
    version: 1,
    createdAt: unit.now,
    elements: { ...elements, insurance: elements.insurance ?? null },
    stock: {
      ...{ lot: lotKey(lotNumber), goods: goods._id, class: goods.class, unit: goods.unit },
      ...{ quantity, place: place.trim() },
    },
    ...{ costPerUnit: null, valuation: null, collateral: null, keeperAsk: null, cutFrom: null },
    underOrder: ask.underOrder,
  };
}

interface CostAsk {
  readonly receipt: string;
  readonly costPerUnit: Decimal;
}

/** What the holder paid for the goods: the keeper knows nothing of prices, and value is the lower of market price and cost. */
export const receiptCostDeclare = act({
  name: 'receiptCostDeclare',
  keyed: false,
  check: ({ costPerUnit }: CostAsk) => moneyAbove0('costPerUnit', costPerUnit),
  async decide(unit, actor, { receipt: id, costPerUnit }: CostAsk) {
    const receipt = await receiptWhere(unit, id, ofHolder(actor));
    if (isRefused(receipt)) return receipt;
    const valued = await declareCost(unit, receipt, costPerUnit);
    return isRefused(valued) ? valued : { receipt: id };
  },
});

/** A pledged receipt keeps the cost that the lender lent on. */
export async function declareCost(unit: Unit, receipt: Receipt, cost: Decimal): Promise<Decision<Receipt>> {
  const closed = wrongReceiptState(receipt, 'declareCost');
  if (closed) return closed;
  if (receipt.collateral !== null || receipt.holds.length > 0)
    return refuse('RECEIPT_ENCUMBERED', { receipt: receipt._id }, 'receipt');
  const state = receiptMoves.next(receipt.state, 'declareCost') ?? receipt.state;
  const costed = { ...receipt, costPerUnit: cost };
  const valuation = await valuationBy(quotesNow(unit), costed);
  return writeReceipt(unit, receipt, { state, costPerUnit: cost, valuation });
}
