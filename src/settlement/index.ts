/** What is due on a deal and how a payment is applied: pure, kept by deals. */
export {
  accruedSince,
  balanceOn,
  daysOverdue,
  openBalance,
  PENALTY_MULTIPLIER,
  totalOf,
  type Balance,
  type InterestOn,
  type Opened,
} from './balance.js';
export { accrualLines, disbursementLines, feeLines, repaymentLines } from './postings.js';
export { applyWaterfall, surplusGoesTo, type Applied, type Tiers } from './waterfall.js';
