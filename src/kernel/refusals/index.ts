import type { RefusalText } from './refusal-text.js';
import { sharedRefusals } from './shared.js';
import { approvalRefusals } from './approvals.js';
import { partyRefusals } from './parties.js';
import { referenceRefusals } from './reference.js';
import { documentsRefusals } from './documents.js';
import { assetsRefusals } from './assets.js';
import { confirmationRefusals } from './confirmation.js';
import { goodsRefusals } from './goods.js';
import { vouchersRefusals } from './vouchers.js';
import { receiptsRefusals } from './receipts.js';
import { billsRefusals } from './bills.js';
import { titleRefusals } from './title.js';
import { riskRefusals } from './risk.js';
import { mandatesRefusals } from './mandates.js';
import { financingRefusals } from './financing.js';
import { matchingRefusals } from './matching.js';
import { biddingRefusals } from './bidding.js';
import { clearingRefusals } from './clearing.js';
import { settlementRefusals } from './settlement.js';
import { dealsRefusals } from './deals.js';
import { ordersRefusals } from './orders.js';
import { networkRefusals } from './network.js';

/** Every reason for which the platform says no, once. */
export const REFUSALS = {
  ...sharedRefusals,
  ...approvalRefusals,
  ...partyRefusals,
  ...referenceRefusals,
  ...documentsRefusals,
  ...assetsRefusals,
  ...confirmationRefusals,
  ...goodsRefusals,
  ...vouchersRefusals,
  ...receiptsRefusals,
  ...billsRefusals,
  ...titleRefusals,
  ...riskRefusals,
  ...mandatesRefusals,
  ...financingRefusals,
  ...matchingRefusals,
  ...biddingRefusals,
  ...clearingRefusals,
  ...settlementRefusals,
  ...dealsRefusals,
  ...ordersRefusals,
  ...networkRefusals,
} as const satisfies Record<string, RefusalText>;

export type RefusalCode = keyof typeof REFUSALS;
