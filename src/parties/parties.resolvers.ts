import DataLoader from 'dataloader';
import type { Resolvers } from '../generated/schema.js';
import { hasCapacity } from '../platform/actor.js';
import { approvalAbove } from '../platform/approvals.store.js';
import { page } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import { organisationApprovalSet } from './approval-rule.service.js';
import * as membershipActs from './membership.service.js';
import { organisationMoves, type Organisation } from './organisation.js';
import * as organisationActs from './organisation.service.js';
import { mayReadParticulars, visibleOrganisations } from './parties.policy.js';
import { memberships, organisations, serviceAccounts } from './parties.store.js';
import { passwordChange } from './password.service.js';
import * as sessionActs from './session.service.js';

/** Any organisation by id, for edges of objects that the caller may see already. */
export async function organisationById(context: Context, id: string): Promise<Organisation> {
  const loader = context.loader(
    'organisation',
    () =>
      new DataLoader<string, Organisation | null>(async (ids) =>
        inOrder(ids, await organisations.byIds(context, ids)),
      ),
  );
  const found = await loader.load(id);
  if (found === null) throw new Error(`organisation ${id} is referred to but missing`);
  return found;
}

/** Puts found documents in the order of the ids that a loader was asked for. */
export function inOrder<T extends { _id: string }>(
  ids: readonly string[],
  found: readonly T[],
): (T | null)[] {
  const byId = new Map(found.map((one) => [one._id, one]));
  return ids.map((id) => byId.get(id) ?? null);
}

const organisationOf = (parent: { organisation: string }, _: unknown, context: Context) =>
  organisationById(context, parent.organisation);
export const partiesResolvers: Resolvers = {
  Query: {
    me: (_, _args, { actor }) => actor,
    organisationByCreditCode: (_, { creditCode }, context) =>
      organisations.findOne(context, { $and: [{ creditCode }, visibleOrganisations(context.actor)] }),
    organisations: (_, { state, capacity, first, after }, context) => {
      const asked = { ...(state ? { state } : {}), ...(capacity ? { capacities: capacity } : {}) };
      return page(
        organisations,
        context,
        { $and: [asked, visibleOrganisations(context.actor)] },
        'registeredAt',
        { first, after },
      );
    },
    members: (_, _args, context) =>
      memberships.find(context, { organisation: context.actor.organisation }, { limit: 100 }),
    serviceAccounts: (_, _args, context) =>
      serviceAccounts.find(context, { organisation: context.actor.organisation }, { limit: 100 }),
  },
  Mutation: {
    organisationRegister: (_, { input }, { run }) => run(organisationActs.organisationRegister, input),
    organisationApprove: (_, { input }, { run }) => run(organisationActs.organisationApprove, input),
    organisationReject: (_, { input }, { run }) => run(organisationActs.organisationReject, input),
    organisationSuspend: (_, { input }, { run }) => run(organisationActs.organisationSuspend, input),
    organisationApprovalSet: (_, { input }, { run }) => run(organisationApprovalSet, input),
    memberInvite: (_, { input }, { run }) => run(membershipActs.memberInvite, input),
    memberJoin: (_, { input }, { run }) => run(membershipActs.memberJoin, input),
    memberRoleChange: (_, { input }, { run }) => run(membershipActs.memberRoleChange, input),
    memberRemove: (_, { input }, { run }) => run(membershipActs.memberRemove, input),
    serviceAccountCreate: (_, { input }, { run }) => run(membershipActs.serviceAccountCreate, input),
    serviceAccountRevoke: (_, { input }, { run }) => run(membershipActs.serviceAccountRevoke, input),
    logIn: (_, { input }, { run }) => run(sessionActs.logIn, input),
    serviceLogIn: (_, { input }, { run }) => run(sessionActs.serviceLogIn, input),
    sessionRefresh: (_, { input }, { run }) => run(sessionActs.sessionRefresh, input),
    organisationSwitch: (_, { input }, { run }) => run(sessionActs.organisationSwitch, input),
    passwordChange: (_, { input }, { run }) => run(passwordChange, input),
    logOut: (_, _args, { run }) => run(sessionActs.logOut, {}),
  },
  Organisation: {
    id: ({ _id }) => _id,
    staff: (organisation, _, { actor }) =>
      mayReadParticulars(actor, organisation) ? organisation.staff : null,
    revenue: (organisation, _, { actor }) =>
      mayReadParticulars(actor, organisation) ? organisation.revenue : null,
    approvalAbove: ({ _id }, _, context) =>
      _id === context.actor.organisation ? approvalAbove(context, _id) : null,
    allowedActions: ({ state }, _, { actor }) =>
      hasCapacity(actor, 'OPERATOR') ? organisationMoves.allowed(state) : [],
  },
  Membership: { id: ({ _id }) => _id, organisation: organisationOf },
  ServiceAccount: { id: ({ _id }) => _id },
  Me: {
    organisation: organisationOf,
    memberships: ({ id }, _, context) => memberships.find(context, { person: id }, { limit: 50 }),
  },
  Session: { organisation: organisationOf },
};
