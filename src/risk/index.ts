import type { LianrongModule } from '../platform/module.js';
import { riskInvariants } from './risk.invariants.js';

/** Limits of lenders, and what is taken of them. */
export const risk: LianrongModule = { name: 'risk', invariants: riskInvariants };

export {
  LIMIT_KINDS,
  limitKey,
  mergedLines,
  type LimitCounter,
  type LimitKind,
  type LimitLine,
  type LimitTaking,
  type ReleaseReason,
} from './limit.js';
export {
  limitsOf,
  limitsUsed,
  limitTaken,
  moveLimits,
  recheckLimits,
  releaseLimits,
  retakeLimits,
  setLimits,
  takeLimits,
  type TakeAsk,
} from './limit.service.js';
