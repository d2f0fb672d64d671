import { approvalInvariants } from './approvals.invariants.js';
import { approvalsResolvers } from './approvals.resolvers.js';
import { expireApprovals, visibleApprovals } from './approvals.service.js';
import { approvals } from './approvals.store.js';
import type { LianrongModule } from './module.js';

/** Maker and checker: acts above an organisation's own amount wait for a second person. */
export const approvalsModule: LianrongModule = {
  name: 'approvals',
  resolvers: approvalsResolvers,
  sweeps: [expireApprovals],
  invariants: approvalInvariants,
  nodes: { Approval: { prefix: 'apv', in: approvals, visibleTo: visibleApprovals } },
};
