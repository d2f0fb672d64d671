import type { Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';
import type { GoodsRelease } from './release.js';
import { orderMoves, type OrderAct, type PurchaseOrder } from './order.js';

/** An order is its two parties' affair, and the lender's while it holds the goods. */
export const visibleOrders = ({ kind, organisation }: Actor): Filter =>
  kind === 'SYSTEM'
    ? { kind: 'PURCHASE_ORDER' }
    : {
        kind: 'PURCHASE_ORDER',
        $or: [{ holder: organisation }, { obligor: organisation }, { 'order.lender': organisation }],
      };

export const visibleReleases = ({ kind, organisation }: Actor): Filter =>
  kind === 'SYSTEM'
    ? {}
    : { $or: [{ buyer: organisation }, { seller: organisation }, { lender: organisation }] };

/** How much the distributor has paid its lender is no affair of the core enterprise. */
export const seesRoom = ({ organisation }: Actor, { holder, order }: PurchaseOrder): boolean =>
  organisation === holder || organisation === order.lender;

const ACTS: Readonly<Record<'holder' | 'obligor' | 'lender', readonly OrderAct[]>> = {
  holder: ['withdraw'],
  obligor: ['confirm', 'reject'],
  lender: ['release'],
};

const mayAct = ({ role, scopes }: Actor): boolean =>
  role === 'ADMIN' ||
  role === 'MAKER' ||
  ['ASSETS', 'CONFIRM', 'SETTLE'].some((one) => scopes.some((has) => has === one));

/** What the caller may do with it now. */
export function actsOn({ state, holder, obligor, order }: PurchaseOrder, actor: Actor): OrderAct[] {
  if (!mayAct(actor)) return [];
  const own = actor.organisation;
  const paidOut = order.financed !== null;
  const mine = [
    ...(holder === own ? ACTS.holder : []),
    ...(obligor === own ? ACTS.obligor : []),
    ...(order.lender === own && paidOut ? ACTS.lender : []),
  ];
  return orderMoves.allowed(state).filter((move) => mine.includes(move));
}

/** The core enterprise delivers what a note still releases. */
export const actsOnRelease = (
  { seller, quantity, deliveredQuantity }: GoodsRelease,
  actor: Actor,
): readonly 'deliver'[] =>
  mayAct(actor) && actor.organisation === seller && quantity.greaterThan(deliveredQuantity)
    ? ['deliver']
    : [];
