import type { Decimal } from '../kernel/decimal.js';
import type { Asset } from './asset.js';

/** What a lender sees of an asset in a request or deal: no invoices, no account, no other locks by name. */
export interface AssetSummary {
  readonly asset: Asset;
  /** What the request or deal assigns of it. */
  readonly assignedAmount: Decimal;
}

export const assetSummary = (asset: Asset, assignedAmount: Decimal): AssetSummary => ({
  asset,
  assignedAmount,
});
