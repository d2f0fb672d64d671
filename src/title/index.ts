import type { LianrongModule } from '../platform/module.js';
import { dischargeFiling, readAnswers, refileLost, registerFiling } from './consumers.js';
import { titleChainsVerify } from './invariants.js';
import { titleResolvers } from './title.resolvers.js';

/** The register of encumbrances: a hash chain per asset, and the gateway to the unified movable-property register. */
export const title: LianrongModule = {
  name: 'title',
  resolvers: titleResolvers,
  consumers: [registerFiling, refileLost, dischargeFiling],
  sweeps: [readAnswers],
  invariants: [titleChainsVerify],
};

export { searchRegister, type SearchResult } from './search.js';
export { registerOver, type RegisterGateway } from './register-gateway.js';
export { dischargeTitle, fileTitle, noteNotice, type FilingAsk } from './title.service.js';
export type { EncumbranceKind, TitleEntry } from './title.js';
export { entriesOfDeal, entriesOfDeals, titleEntries } from './title.store.js';
export {
  distribute,
  PRIORITY_RULES,
  rank,
  rankByTime,
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
