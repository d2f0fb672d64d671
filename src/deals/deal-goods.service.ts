import type { Decimal } from '../kernel/decimal.js';
import type { Unit } from '../platform/unit.js';
import type { Receipt } from '../receipts/index.js';
import { fileTitle } from '../title/index.js';
import type { Deal } from './deal.js';
import { writeDeal } from './deals.store.js';
import { encumbranceKind } from './encumbrance.js';

/** Goods that were locked and pledged for a deal after it was made join its assets and are filed; time is rank. */
export async function joinGoods(unit: Unit, deal: Deal, receipt: Receipt, amount: Decimal): Promise<void> {
  const { _id: dealId, seller: grantor, lender: securedParty, terms } = deal;
  const item = { asset: receipt._id, amount };
  await writeDeal(unit, deal, { items: [...deal.items, { ...item, debtor: receipt.obligor }] });
  const filing = { dealId, kind: encumbranceKind(deal), grantor, securedParty, dueOn: terms.dueOn };
  await fileTitle(unit, { ...item, ...filing });
  unit.tell('DealGoodsAdded', dealId, { deal: dealId, receipt: receipt._id });
}
