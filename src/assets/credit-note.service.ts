import { toMoneyText } from '../kernel/decimal.js';
import type { Unit } from '../platform/unit.js';
import { shortfallOf } from './asset.js';
import { writeAsset } from './assets.store.js';
import { withInvoices, type Receivable, type ReceivableInvoice } from './kinds/receivable.js';

/** Writes the invoices with their new notes, and tells when more is locked now than is left. */
export async function applyInvoices(
  unit: Unit,
  receivable: Receivable,
  invoices: readonly ReceivableInvoice[],
): Promise<void> {
  const set = withInvoices(receivable, invoices);
  await writeAsset(unit, receivable, set);
  const shortfall = shortfallOf({ ...receivable, ...set });
  if (shortfall.isZero()) return;
  unit.tell('AssetOverheld', receivable._id, { asset: receivable._id, shortfall: toMoneyText(shortfall) });
}
