import type { LianrongModule } from '../platform/module.js';
import {
  changeFilings,
  dischargeFiling,
  dischargeLost,
  readAnswers,
  refileLost,
  registerFiling,
} from './consumers.js';
import { certificates } from './certificate.store.js';
import { warnOfExpiry } from './expiry.service.js';
import { titleFilings } from './filing.store.js';
import { certificatesAreAsIssued, filingsSayWhatTheirChainsSay, titleChainsVerify } from './invariants.js';
import { reconcileDaily } from './reconciliation.service.js';
import { reconciliations } from './reconciliation.store.js';
import { visibleCertificates, visibleFilings, visibleReconciliations } from './title.policy.js';
import { titleResolvers } from './title.resolvers.js';
import { titleEntries } from './title.store.js';

/** The register of encumbrances: a hash chain per asset, and the gateway to the unified movable-property register. */
export const title: LianrongModule = {
  name: 'title',
  resolvers: titleResolvers,
  consumers: [registerFiling, refileLost, ...changeFilings, dischargeFiling, dischargeLost],
  sweeps: [readAnswers],
  jobs: [reconcileDaily, warnOfExpiry],
  invariants: [titleChainsVerify, filingsSayWhatTheirChainsSay, certificatesAreAsIssued],
  nodes: {
    SearchCertificate: { prefix: 'crt', in: certificates, visibleTo: visibleCertificates },
    // Their ids begin with a deal's or an asset's, so `node(id)` finds neither; acts answer with them.
    TitleFiling: { prefix: 'filing', in: titleFilings, visibleTo: (actor) => visibleFilings(actor, null) },
    TitleEntry: { prefix: 'entry', in: titleEntries, visibleTo: () => ({ _id: '' }) },
    RegisterReconciliation: { prefix: 'rec', in: reconciliations, visibleTo: visibleReconciliations },
  },
};

export { encumberedAmong, registeredElsewhere, searchRegister, type SearchResult } from './search.js';
export { registerOver, type RegisterGateway } from './register-gateway.js';
export { redescribeTitle } from './change.service.js';
export { dischargeTitle, fileTitle, noteNotice, type FilingAsk } from './title.service.js';
export type { EncumbranceKind, TitleEntry } from './title.js';
export { entriesOfDeal, entriesOfDeals, titleEntries } from './title.store.js';
export {
  distribute,
  PRIORITY_RULES,
  rank,
  type Distribution,
  type PriorityClaim,
  type PriorityRule,
  type Ranked,
  type Share,
} from './priority.js';
export {
  dischargeOf,
  payeesOf,
  validPayee,
  type Discharge,
  type Notified,
  type OwedClaim,
  type Paid,
  type Part,
  type Reduction,
} from './whom-to-pay.js';
