import type { LianrongModule } from '../platform/module.js';
import type { Asset } from './asset.js';
import { assetsInvariants } from './assets.invariants.js';
import { visibleReceivables } from './assets.policy.js';
import { assetsResolvers } from './assets.resolvers.js';
import { assets as collection } from './assets.store.js';

/** What can be financed: assets and their kinds, the invoices behind them, the locks on them. */
export const assetsModule: LianrongModule = {
  name: 'assets',
  resolvers: assetsResolvers,
  invariants: assetsInvariants,
  nodes: {
    Receivable: {
      prefix: 'rcv',
      in: collection,
      visibleTo: visibleReceivables,
      // Evidence that a confirmation rests on stays.
      papers: {
        attachableBy: ({ holder, obligor }: Asset) => [holder, obligor],
        isOpen: ({ state }: Asset) => state === 'SUBMITTED' || state === 'DISPUTED',
      },
    },
  },
};

export {
  ASSET_KINDS,
  availableOf,
  disputedOf,
  heldOn,
  outstandingOf,
  owedDirectly,
  openOn,
  openShortfallOf,
  shortfallOf,
  TECHNIQUES,
  type Asset,
  type AssetKind,
  type AssetTechnique,
  type Hold,
  type HoldPurpose,
} from './asset.js';
export { assetSummary, type AssetSummary } from './asset-summary.js';
export { assets, assetsByIds, receivables, writeAsset } from './assets.store.js';
export { visibleReceivables } from './assets.policy.js';
export {
  heldBy,
  holdAssets,
  MOST_ASSETS_HELD,
  moveHold,
  moveHolds,
  payAsset,
  withReceived,
  payHolder,
  recordDebtorPayment,
  releaseHolds,
  takeBackFromHolder,
  type HoldAsk,
} from './holds.service.js';
export { restoreHolds, restoreRefusal, takeBackDebtorPayment, type RestoreAsk } from './restore.service.js';
export { lowerHold, type LowerHoldAsk } from './lower-hold.service.js';
export { assetKind, assetKinds, kindOfId, kindsSdl, registerKind } from './kinds/index.js';
export { latePaymentInterest, latestPaymentDate } from './payment-clock.js';
export { settleThrough, type SettledThrough } from './settled-through.js';
export {
  ASSET_CONDITIONS,
  CONDITIONS_TOLD,
  type AssetCondition,
  type AssetConditionFailed,
  type AssetConditionMet,
  type ConditionTold,
  type Encumbrance,
  type EncumbranceEnd,
  type KindOfAsset,
  type Particular,
  type Reduction,
} from './kinds/kind.js';
export {
  CONTEST_GROUNDS,
  isOverdue,
  isStandingDispute,
  receivableMoves,
  type Contest,
  type ContestGround,
  type Receivable,
  type ReceivableState,
} from './kinds/receivable.js';
export { liftDispute, MOST_CONTESTS, opposeSetOff, recordContest, tellOverheld } from './contest.service.js';
export { checkOutsideReceivable, putOutsideReceivable } from './outside-receivable.js';
export type { ReceivableAsk } from './receivable-checks.js';
export type { Intake } from './receivable-intake.js';
export { moveReceivable, refusedMove } from './receivable.service.js';
export { reverifyInvoices } from './reverify.service.js';
