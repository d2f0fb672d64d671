import { MOST_ASSETS_HELD } from '../assets/index.js';
import { isRefused, refuse, type Decision } from '../kernel/decision.js';
import type { Unit } from '../platform/unit.js';
import {
  pledgeUnderOrder,
  releaseUnderOrder,
  type Draw,
  type Receipt,
  type UnderOrder,
} from '../receipts/index.js';
import { dischargeTitle } from '../title/index.js';
import type { Deal } from './deal.js';
import { joinGoods } from './deal-goods.service.js';
import { writeDeal } from './deals.store.js';
import { balanceOf } from './recovery.js';

/**
 * Goods that come into store under the order that a deal finances secure the deal: their receipt is locked, pledged and filed in
 * the act that issues it, so that nobody else can lend on it.
 */
export async function takeIntoStore(
  unit: Unit,
  deal: Deal,
  receipt: Receipt,
  { order, worth, endorsedAt }: Pick<UnderOrder, 'order' | 'worth' | 'endorsedAt'>,
): Promise<Decision<true>> {
  if (deal.items.length >= MOST_ASSETS_HELD)
    return refuse('STORE_FULL', { max: MOST_ASSETS_HELD - 1 }, 'shipment');
  const loan = balanceOf(deal).principal;
  const pledged = await pledgeUnderOrder(unit, receipt, {
    ...{ order, deal: deal._id, lender: deal.lender, worth, loan, endorsedAt },
  });
  if (isRefused(pledged)) return pledged;
  await joinGoods(unit, deal, receipt, worth);
  return true;
}

/** Frees stored goods of a deal's order. A receipt that is free as a whole leaves the deal, with its lock and its title. */
export async function letOutOfStore(
  unit: Unit,
  deal: Deal,
  receipt: Receipt,
  draw: Draw,
): Promise<Decision<Receipt>> {
  const freed = await releaseUnderOrder(unit, receipt, draw);
  if (isRefused(freed)) return freed;
  const isWhole = freed._id === receipt._id;
  const items = isWhole ? deal.items.filter(({ asset }) => asset !== freed._id) : deal.items;
  await writeDeal(unit, deal, { items });
  if (isWhole) await dischargeTitle(unit, deal._id, 'RELEASED', [freed._id]);
  return freed;
}
