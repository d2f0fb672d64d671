import { ZERO } from '../kernel/decimal.js';
import {
  isRefused,
  notFound,
  problem,
  refuse,
  refuseInput,
  type Decision,
  type Refusal,
} from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { text, wholeWithin, type Problems } from '../platform/checks.js';
import type { Filter } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { quantityAbove0 } from './goods.js';
import {
  cutOff,
  isEncumbered,
  isStoredForOrder,
  receiptMoves,
  type Cut,
  type KeeperAsk,
  type KeeperAskKind,
  type Receipt,
  type ReceiptAct,
} from './receipt.js';
import {
  ofHolder,
  ofKeeper,
  receipts,
  receiptWhere,
  writeReceipt,
  wrongReceiptState,
} from './receipt.store.js';

/** A receipt that the caller may act on now; refusals in order of precedence. */
export async function actable(
  unit: Unit,
  id: string,
  whose: Filter,
  move: ReceiptAct,
): Promise<Decision<Receipt>> {
  const receipt = await receiptWhere(unit, id, whose);
  return isRefused(receipt) ? receipt : (wrongReceiptState(receipt, move) ?? receipt);
}

/** Nothing rests on it and nothing is open with its keeper. */
export function freeRefusal(receipt: Receipt): Refusal | null {
  if (isEncumbered(receipt)) return refuse('RECEIPT_ENCUMBERED', { receipt: receipt._id }, 'receipt');
  return askOpen(receipt);
}

/** Goods of an order that is financed leave and change by its release notes alone. */
export const storedForOrder = (receipt: Receipt): Refusal | null =>
  isStoredForOrder(receipt)
    ? refuse('RECEIPT_UNDER_ORDER', { receipt: receipt._id, order: receipt.underOrder ?? '—' }, 'receipt')
    : null;

export const askOpen = ({ _id, keeperAsk }: Receipt): Refusal | null =>
  keeperAsk && refuse('RECEIPT_ASK_OPEN', { receipt: _id, kind: keeperAsk.kind }, 'receipt');

interface SplitAsk extends Cut {
  readonly idempotencyKey: string;
  readonly receipt: string;
}

export const cutProblems = ({ quantity, pieces }: Cut): Problems => [
  ...quantityAbove0('quantity', quantity),
  ...wholeWithin('pieces', pieces, 1, 10_000_000),
];

/** Cuts a part off a receipt into one of its own; both stand for the same goods as before. */
export const receiptSplit = act({
  name: 'receiptSplit',
  keyed: true,
  check: (input: SplitAsk) => cutProblems(input),
  async decide(unit, actor, { receipt: id, quantity, pieces }: SplitAsk) {
    const receipt = await actable(unit, id, ofHolder(actor), 'split');
    if (isRefused(receipt)) return receipt;
    const parts = freeRefusal(receipt) ?? (await cutReceipt(unit, receipt, { quantity, pieces }));
    if (isRefused(parts)) return parts;
    unit.tell('ReceiptSplit', id, { receipt: id, part: parts.part._id });
    return { receipt: id, part: parts.part._id };
  },
});

export interface CutReceipt {
  readonly rest: Receipt;
  /** Unpledged, with the same holder. */
  readonly part: Receipt;
}

/** Cuts a part off, smaller than the whole in quantity and pieces. The lot stands for as much as before. */
export async function cutReceipt(unit: Unit, receipt: Receipt, cut: Cut): Promise<Decision<CutReceipt>> {
  const { quantity } = receipt.stock;
  if (cut.quantity.greaterThanOrEqualTo(quantity))
    return refuse(
      'CUT_TOO_LARGE',
      { available: quantity.toFixed(3), requested: cut.quantity.toFixed(3) },
      'quantity',
    );
  if (cut.pieces >= receipt.elements.pieces) {
    const facts = { available: String(receipt.elements.pieces), requested: String(cut.pieces) };
    return refuse('CUT_TOO_LARGE', facts, 'pieces');
  }
  const [kept, off] = cutOff(receipt, cut);
  const part: Receipt = {
    ...receipt,
    ...off,
    _id: newId('whr'),
    base: off.valuation?.value ?? ZERO,
    ...{
      holds: [],
      collateral: null,
      keeperAsk: null,
      cutFrom: receipt._id,
      version: 1,
      createdAt: unit.now,
    },
  };
  await receipts.insert(unit, part);
  return { rest: await writeReceipt(unit, receipt, kept), part };
}

const asking = (unit: Unit, kind: KeeperAskKind, more: Partial<KeeperAsk>): KeeperAsk => ({
  ...{ kind, to: null, collector: null, at: unit.now },
  ...more,
});

interface TransferAsk {
  readonly idempotencyKey: string;
  readonly receipt: string;
  readonly to: string;
}

/** The holder endorses its receipt to another; that takes effect when the keeper signs (Civil Code 910). */
export const receiptTransfer = act({
  name: 'receiptTransfer',
  keyed: true,
  // Goods that nobody has valued yet may be worth anything.
  async worth(platform, actor, { receipt: id }: TransferAsk) {
    const receipt = await receiptWhere(platform, id, ofHolder(actor));
    return isRefused(receipt) ? null : (receipt.valuation?.value ?? 'ALWAYS');
  },
  async decide(unit, actor, { receipt: id, to }: TransferAsk) {
    const receipt = await actable(unit, id, ofHolder(actor), 'transfer');
    if (isRefused(receipt)) return receipt;
    const refusal = freeRefusal(receipt) ?? (await receiverRefusal(unit, receipt, to));
    if (refusal) return refusal;
    await writeReceipt(unit, receipt, { keeperAsk: asking(unit, 'TRANSFER', { to }) });
    unit.tell('ReceiptAsked', id, { receipt: id, kind: 'TRANSFER', keeper: receipt.obligor });
    return { receipt: id };
  },
});

async function receiverRefusal(
  unit: Unit,
  { holder, obligor }: Receipt,
  to: string,
): Promise<Refusal | null> {
  if (to === holder) return refuse('RECEIVER_IS_HOLDER', {}, 'to');
  if (to === obligor) return refuseInput([problem('to', 'DEPOSITOR_IS_KEEPER')]);
  const found = await organisations.findOne(unit, { _id: to, state: 'APPROVED' });
  return found === null ? notFound('organisation', to, 'to') : null;
}

interface DeliveryAsk {
  readonly idempotencyKey: string;
  readonly receipt: string;
  readonly collector: string;
}

/** The holder presents its receipt: the goods are to be handed to whom it names (Civil Code 915). */
export const receiptDeliveryAsk = act({
  name: 'receiptDeliveryAsk',
  keyed: true,
  check: ({ collector }: DeliveryAsk) => text('collector', collector, 2, 100),
  async decide(unit, actor, { receipt: id, collector }: DeliveryAsk) {
    const receipt = await actable(unit, id, ofHolder(actor), 'askDelivery');
    if (isRefused(receipt)) return receipt;
    const refusal = freeRefusal(receipt);
    if (refusal) return refusal;
    const keeperAsk = asking(unit, 'DELIVERY', { collector: collector.trim() });
    await writeReceipt(unit, receipt, { keeperAsk });
    unit.tell('ReceiptAsked', id, { receipt: id, kind: 'DELIVERY', keeper: receipt.obligor });
    return { receipt: id };
  },
});

export interface WhichReceipt {
  readonly receipt: string;
}

/** The holder no longer wants what its keeper has not answered yet. */
export const receiptAskWithdraw = act({
  name: 'receiptAskWithdraw',
  keyed: false,
  decide: (unit, actor, { receipt }: WhichReceipt) => dropAsk(unit, receipt, ofHolder(actor), null),
});

interface RefuseAsk extends WhichReceipt {
  readonly reason: string;
}

/** The keeper does not do what the holder wants, and says why. */
export const receiptAskRefuse = act({
  name: 'receiptAskRefuse',
  keyed: false,
  check: ({ reason }: RefuseAsk) => text('reason', reason, 1, 500),
  decide: (unit, actor, { receipt, reason }: RefuseAsk) =>
    dropAsk(unit, receipt, ofKeeper(actor), reason.trim()),
});

async function dropAsk(unit: Unit, id: string, whose: Filter, reason: string | null) {
  const receipt = await receiptWhere(unit, id, whose);
  if (isRefused(receipt)) return receipt;
  if (receipt.keeperAsk === null) return refuse('RECEIPT_NO_ASK', { receipt: id }, 'receipt');
  await writeReceipt(unit, receipt, { keeperAsk: null });
  const { kind } = receipt.keeperAsk;
  unit.tell(reason === null ? 'ReceiptAskWithdrawn' : 'ReceiptAskRefused', id, { receipt: id, kind, reason });
  return { receipt: id };
}

/** The receipt of the keeper with an open order of this kind. */
export async function asked(
  unit: Unit,
  actor: Actor,
  id: string,
  kind: KeeperAskKind,
): Promise<Decision<Receipt & { keeperAsk: KeeperAsk }>> {
  const receipt = await receiptWhere(unit, id, ofKeeper(actor));
  if (isRefused(receipt)) return receipt;
  const { keeperAsk } = receipt;
  if (keeperAsk?.kind !== kind) return refuse('RECEIPT_NO_ASK', { receipt: id }, 'receipt');
  return { ...receipt, keeperAsk };
}

/** The keeper signs the endorsement, and the receiver is the holder. What the goods cost it, it says itself. */
export const receiptTransferSign = act({
  name: 'receiptTransferSign',
  keyed: true,
  async decide(unit, actor, { receipt: id }: WhichReceipt & { readonly idempotencyKey: string }) {
    const receipt = await asked(unit, actor, id, 'TRANSFER');
    if (isRefused(receipt)) return receipt;
    const refusal = wrongReceiptState(receipt, 'transfer') ?? encumberedSince(receipt);
    if (refusal) return refusal;
    const to = receipt.keeperAsk.to ?? '';
    await writeReceipt(unit, receipt, {
      holder: to,
      state: receiptMoves.next(receipt.state, 'transfer') ?? receipt.state,
      ...{ costPerUnit: null, valuation: null, keeperAsk: null },
    });
    unit.tell('ReceiptTransferred', id, { receipt: id, from: receipt.holder, to, keeper: receipt.obligor });
    return { receipt: id };
  },
});

/** A request may have locked it since it was asked. */
export const encumberedSince = (receipt: Receipt): Refusal | null =>
  isEncumbered(receipt) ? refuse('RECEIPT_ENCUMBERED', { receipt: receipt._id }, 'receipt') : null;
