import type { LianrongModule } from '../platform/module.js';
import { matchingResolvers } from './matching.resolvers.js';

/** Which lenders can finance a request, for what price in all, ranked; and why others cannot. */
export const matching: LianrongModule = { name: 'matching', resolvers: matchingResolvers };

export {
  annualCost,
  priceOffer,
  type InterestTiming,
  type OfferPrice,
  type OfferTerms,
} from './all-in-cost.js';
export { assess, type Verdict } from './assess.js';
export type { CaseFacts, CaseRequest } from './case.js';
export { gatherFacts } from './gather.js';
export { gatherMany, type ManyFacts } from './gather-many.js';
export { proposalsFor, type Proposal, type Proposals } from './proposals.js';
export { compareOffers, rankOffers, type Asked, type Rankable, type Ranked } from './ranking.js';
export type { Reason, ReasonClass, ReasonCode } from './reasons.js';
export { leavesProceeds, quoteOf, type Charges, type ProposedTerms, type Quote } from './terms.js';
