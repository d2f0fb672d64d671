import type { LianrongModule } from '../platform/module.js';
import { visibleMembers, visibleOrganisations } from './parties.policy.js';
import { partiesResolvers } from './parties.resolvers.js';
import { memberships, organisations, serviceAccounts } from './parties.store.js';

/** Organisations, their people and systems, and who is calling. */
export const parties: LianrongModule = {
  name: 'parties',
  resolvers: partiesResolvers,
  nodes: {
    Organisation: { prefix: 'org', in: organisations, visibleTo: visibleOrganisations },
    Membership: { prefix: 'mbr', in: memberships, visibleTo: visibleMembers },
    ServiceAccount: { prefix: 'svc', in: serviceAccounts, visibleTo: visibleMembers },
  },
};

export { AccessTokens } from './access-token.js';
export { authenticate, directory } from './authenticate.js';
export { checkCreditCode } from '../kernel/credit-code.js';
export { creditCodeProblems, type LenderLicence, type Organisation } from './organisation.js';
export { authorityAdd, type RegistrationAsk } from './organisation.service.js';
export { inOrder, organisationById } from './parties.resolvers.js';
export { memberships, organisations, people } from './parties.store.js';
export { INDUSTRIES, type Industry, type SizeClass } from './size-class.js';
export { SIZE_CLASSES } from './size-class.js';
