import type { Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';
import type { GoodsRelease } from './release.js';
import { shipmentState, type GoodsShipment } from './shipment.js';
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

/** What is on its way into store is its keeper's affair too. */
export const visibleShipments = ({ organisation }: Actor): Filter => ({
  $or: [
    { buyer: organisation },
    { seller: organisation },
    { lender: organisation },
    { keeper: organisation },
  ],
});

/** How much the distributor has paid its lender is no affair of the core enterprise. */
export const seesRoom = ({ organisation }: Actor, { holder, order }: PurchaseOrder): boolean =>
  organisation === holder || organisation === order.lender;

const ACTS: Readonly<Record<'holder' | 'obligor' | 'lender', readonly OrderAct[]>> = {
  holder: ['withdraw'],
  obligor: ['confirm', 'reject'],
  lender: ['release'],
};

/** What goods in store add: the distributor names a warehouse, the lender agrees, the core enterprise ships, the lender releases. */
function actsOnStore({ holder, obligor, order }: PurchaseOrder, own: string): OrderAct[] {
  const { store, lender, financed } = order;
  const isInUse = store?.shippedQuantity.greaterThan(0) === true;
  return [
    ...(own === holder && lender !== null && !isInUse ? ['askStorage' as const] : []),
    ...(own === lender && store != null && store.approvedAt === null ? ['approveStorage' as const] : []),
    ...(own === obligor && financed !== null && lender !== null && store?.approvedAt != null
      ? ['ship' as const]
      : []),
    ...(own === lender && store?.storedQuantity.greaterThan(store.drawnQuantity) === true
      ? ['draw' as const]
      : []),
  ];
}

const mayAct = ({ role, scopes }: Actor): boolean =>
  role === 'ADMIN' ||
  role === 'MAKER' ||
  ['ASSETS', 'CONFIRM', 'SETTLE'].some((one) => scopes.some((has) => has === one));

/** What the caller may do with it now. */
export function actsOn(purchase: PurchaseOrder, actor: Actor): OrderAct[] {
  const { state, holder, obligor, order } = purchase;
  if (!mayAct(actor)) return [];
  const own = actor.organisation;
  const paidOut = order.financed !== null;
  const mine = [
    ...(holder === own ? ACTS.holder : []),
    ...(obligor === own ? ACTS.obligor : []),
    ...(order.lender === own && paidOut ? ACTS.lender : []),
    ...actsOnStore(purchase, own),
  ];
  return orderMoves.allowed(state).filter((move) => mine.includes(move));
}

/** The core enterprise delivers what a note still releases. */
export const actsOnRelease = (
  { seller, quantity, deliveredQuantity, source }: GoodsRelease,
  actor: Actor,
): readonly 'deliver'[] =>
  source !== 'STORE' &&
  mayAct(actor) &&
  actor.organisation === seller &&
  quantity.greaterThan(deliveredQuantity)
    ? ['deliver']
    : [];

/** The mutations that the caller may call on a shipment now. */
export function actsOnShipment(shipment: GoodsShipment, actor: Actor): string[] {
  if (!mayAct(actor) || shipmentState(shipment) !== 'ON_THE_WAY') return [];
  return [
    ...(actor.organisation === shipment.keeper ? ['goodsShipmentReceive'] : []),
    ...(actor.organisation === shipment.seller ? ['goodsShipmentWithdraw'] : []),
  ];
}
