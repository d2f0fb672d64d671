import type { LianrongModule } from '../platform/module.js';
import { visibleMandates } from './mandate.policy.js';
import { mandateResolvers } from './mandate.resolvers.js';
import { mandates as store } from './mandate.store.js';

/** Lenders' standing orders: what they finance, for what price, within which limits. */
export const mandates: LianrongModule = {
  name: 'mandates',
  resolvers: mandateResolvers,
  nodes: { Mandate: { prefix: 'mdt', in: store, visibleTo: visibleMandates } },
};

export {
  fits,
  leftOf,
  limitKeysOf,
  limitLinesOf,
  limitsIn,
  mostWithinLimits,
  type DebtorShare,
  type Exposure,
} from './limit-lines.js';
export {
  isLive,
  spreadFor,
  type Mandate,
  type MandateLimits,
  dayCountOf,
  guaranteeDiscountOf,
  type MandatePricing,
  type MandateState,
  type MandateTerms,
  type SpreadRow,
} from './mandate.js';
export { insertMandate, liveMandates, mandateById, mandateCreate, mandatesOf } from './mandate.service.js';
export {
  chargedInAdvance,
  isSale,
  licenceAllows,
  RECOURSES,
  recourseOf,
  TECHNIQUES,
  type Recourse,
  type Technique,
} from './technique.js';
