import type { LianrongModule } from '../platform/module.js';
import { expireDueRequests } from './expiry.service.js';
import { financingInvariants } from './request.invariants.js';
import { ownRequests } from './request.policy.js';
import { financingResolvers } from './request.resolvers.js';
import type { FinancingRequest } from './request.js';
import { requests } from './request.store.js';

/** Requests for finance over confirmed assets. */
export const financing: LianrongModule = {
  name: 'financing',
  resolvers: financingResolvers,
  sweeps: [expireDueRequests],
  invariants: financingInvariants,
  nodes: {
    FinancingRequest: {
      prefix: 'frq',
      in: requests,
      visibleTo: ownRequests,
      papers: {
        attachableBy: ({ applicant }: FinancingRequest) => [applicant],
        isOpen: ({ state }: FinancingRequest) => state === 'OPEN',
      },
    },
  },
};

export { environmentOf } from './environment.js';
export { closeRequest, requestById, requestsByIds, touchRequest } from './request.lifecycle.js';
export { openToLender, ownRequests, visibleRequest, visibleRequests } from './request.policy.js';
export { financedAssets, requestEdge } from './request.resolvers.js';
export { requests } from './request.store.js';
export {
  acceptanceOpen,
  assignedAmountOf,
  bidsEndAt,
  requestMoves,
  takesBids,
  tenorDaysOf,
  type Competition,
  type FinancingRequest,
  type Purpose,
  type RequestItem,
  type RequestState,
} from './request.js';
