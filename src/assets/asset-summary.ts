import type { Decimal } from '../kernel/decimal.js';
import type { Asset } from './asset.js';

/** What a lender sees of an asset in a request or deal: no invoices, no account, no other locks by name. */
export interface AssetSummary {
  readonly asset: Asset;
  /** What the request or deal assigns of it. */
  readonly assignedAmount: Decimal;
  /** Whether the reader may follow what becomes of it: a lender whose bid has lost may not. */
  readonly live: boolean;
}

export const assetSummary = (asset: Asset, assignedAmount: Decimal, live = true): AssetSummary => ({
  asset,
  assignedAmount,
  live,
});
