import './bill.kind.js';
import type { LianrongModule } from '../platform/module.js';
import { disclosures, bills as billParts } from './bill.store.js';
import { visibleBillReconciliations, visibleBills } from './bills.policy.js';
import { billsResolvers } from './bills.resolvers.js';
import { readDisclosures, readOfNewcomer } from './disclosures.feed.js';
import { billsInvariants } from './invariants.js';
import { lapseRequests } from './lapse.service.js';
import { readExchangeAnswers, tellExchange } from './mirror.consumers.js';
import { reconcileBillsDaily } from './reconciliation.service.js';
import { billReconciliations } from './reconciliation.store.js';

/** Bills of exchange: their parts as assets, the chain of who passed them on, and the exchange at which they live. */
export const bills: LianrongModule = {
  name: 'bills',
  resolvers: billsResolvers,
  consumers: [tellExchange, readOfNewcomer],
  sweeps: [readExchangeAnswers],
  jobs: [lapseRequests, reconcileBillsDaily, readDisclosures],
  invariants: billsInvariants,
  nodes: {
    Bill: { prefix: 'bill', in: billParts, visibleTo: visibleBills },
    BillReconciliation: { prefix: 'brec', in: billReconciliations, visibleTo: visibleBillReconciliations },
    // Its id begins with the acceptor's, so `node(id)` does not find it; acts answer with it.
    AcceptorDisclosure: { prefix: 'disclosure', in: disclosures, visibleTo: () => ({}) },
  },
};

export { billExchangeOver, type BillExchangeGateway } from './exchange-gateway.js';
