import type { Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';
import { hasCapacity } from '../platform/actor.js';
import type { Pledge } from './pledge.js';
import { pledgeMoves } from './pledge.js';
import { isEncumbered, isStoredForOrder, receiptMoves, type Receipt } from './receipt.js';

const NOTHING: Filter = { _id: '' };

/** A receipt is its holder's and its keeper's affair, and its pledgee's while it is pledged. */
export const visibleReceipts = ({ organisation }: Actor): Filter => ({
  kind: 'WAREHOUSE_RECEIPT',
  $or: [{ holder: organisation }, { obligor: organisation }, { 'collateral.lender': organisation }],
});

export const visiblePledges = ({ organisation }: Actor): Filter => ({
  $or: [{ pledgor: organisation }, { lender: organisation }, { keepers: organisation }],
});

export const visibleRevaluations = (actor: Actor): Filter => (hasCapacity(actor, 'OPERATOR') ? {} : NOTHING);

/** The keeper never sees prices, and what is lent is none of its business; a stranger to the receipt sees none of it. */
export const seesPrices = ({ organisation }: Actor, { holder, collateral }: Receipt): boolean =>
  holder === organisation || collateral?.lender === organisation;

export const seesLoan = ({ organisation }: Actor, { pledgor, lender }: Pledge): boolean =>
  [pledgor, lender].includes(organisation);

const mayAct = ({ role, scopes }: Actor, scope: 'ASSETS' | 'SETTLE'): boolean =>
  role === 'ADMIN' || role === 'MAKER' || scopes.includes(scope);

/** The mutations that the caller may call on a receipt now. */
export function receiptActions(actor: Actor, receipt: Receipt): string[] {
  const own = actor.organisation;
  return [
    ...(receipt.holder === own && mayAct(actor, 'ASSETS') ? holderActions(receipt) : []),
    ...(receipt.obligor === own && mayAct(actor, 'ASSETS') ? keeperActions(receipt) : []),
    ...(receipt.collateral?.lender === own && mayAct(actor, 'SETTLE') ? lenderActions(receipt) : []),
  ];
}

function holderActions(receipt: Receipt): string[] {
  if (receipt.keeperAsk !== null) return ['receiptAskWithdraw'];
  const moves = receiptMoves.allowed(receipt.state);
  if (receipt.collateral !== null)
    return moves.includes('substitute') && !isStoredForOrder(receipt) ? ['receiptSubstitute'] : [];
  if (isEncumbered(receipt)) return [];
  const free = {
    declareCost: 'receiptCostDeclare',
    split: 'receiptSplit',
    transfer: 'receiptTransfer',
    askDelivery: 'receiptDeliveryAsk',
  } as const;
  return moves.flatMap((move) => (move in free ? [free[move as keyof typeof free]] : []));
}

const ANSWERS = {
  TRANSFER: 'receiptTransferSign',
  DELIVERY: 'receiptDeliver',
  SUBSTITUTION: 'receiptSubstituteSign',
} as const;

const keeperActions = ({ keeperAsk, state }: Receipt): string[] =>
  keeperAsk === null
    ? state === 'DISPOSED'
      ? ['receiptDeliver']
      : []
    : [ANSWERS[keeperAsk.kind], 'receiptAskRefuse'];

function lenderActions(receipt: Receipt): string[] {
  if (!receiptMoves.allowed(receipt.state).includes('release')) return [];
  return [isStoredForOrder(receipt) ? 'goodsReleaseIssue' : 'receiptRelease'];
}

/** The mutations that the caller may call on a pledge now. */
export function pledgeActions(actor: Actor, pledge: Pledge): string[] {
  const own = actor.organisation;
  const moves = pledgeMoves.allowed(pledge.state);
  if (!mayAct(actor, 'ASSETS') || !moves.includes('endorse')) return [];
  const endorse = pledge.pledgor === own && pledge.endorsedAt === null;
  const confirm =
    pledge.keepers.includes(own) && pledge.endorsedAt !== null && !pledge.confirmedBy.includes(own);
  return [...(endorse ? ['receiptPledgeEndorse'] : []), ...(confirm ? ['receiptPledgeConfirm'] : [])];
}
