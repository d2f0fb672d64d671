import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { Resolvers } from '../generated/schema.js';
import { Decimal } from '../kernel/decimal.js';
import type { Locale } from '../kernel/decision.js';
import type { Actor } from './actor.js';
import { approvalActions, stateAt, type Approval } from './approvals.js';
import { approvalGrant, approvalReject, approvalWithdraw, visibleApprovals } from './approvals.service.js';
import { approvals } from './approvals.store.js';
import { page } from './database/page.js';
import { accessRule, lacks } from './graphql/access.js';
import { refusalPayload, type Context } from './graphql/context.js';

/** Whether the schema lets somebody call a mutation at all: the same rule that guards it when it is called. */
const mayCallBy =
  (schema: GraphQLSchema) =>
  (actor: Actor, act: string): boolean => {
    const field: GraphQLField<unknown, Context> | undefined = schema.getMutationType()?.getFields()[act];
    return field !== undefined && lacks(accessRule(schema, field), actor) === null;
  };

/** A line for each value of an input or an answer, by its path. */
function linesOf(value: unknown, path: string): { name: string; value: string }[] {
  if (value === null || value === undefined) return [];
  if (value instanceof Decimal) return [{ name: path, value: value.toFixed() }];
  if (value instanceof Date) return [{ name: path, value: value.toISOString() }];
  if (typeof value !== 'object') return [{ name: path, value: `${value as string | number | boolean}` }];
  return Object.entries(value).flatMap(([name, item]) =>
    linesOf(item, path === '' ? name : `${path}.${name}`),
  );
}

const inputOf = ({ input }: Approval) => linesOf(input, '').filter(({ name }) => name !== 'idempotencyKey');

function outcomeOf({ outcome, refusal }: Approval, locale: Locale) {
  if (outcome === null && refusal === null) return null;
  return {
    executed: outcome !== null,
    actId: outcome?.actId ?? null,
    answer: linesOf(outcome?.answer, ''),
    refusal: refusal && refusalPayload({ ...refusal, refused: true }, locale),
  };
}

const yuan = (amount: Decimal) => ({ amount, currency: 'CNY' });

export const approvalsResolvers: Resolvers = {
  Query: {
    approval: (_, { id }, context) =>
      approvals.findOne(context, { $and: [{ _id: id }, visibleApprovals(context.actor)] }),
    approvals: (_, { state, first, after }, context) => {
      // Time ends an approval before the sweep writes it down.
      const live = state === 'PENDING' ? { expiresAt: { $gt: context.clock.now() } } : {};
      const asked = { ...(state ? { state } : {}), ...live, ...visibleApprovals(context.actor) };
      return page(approvals, context, asked, 'madeAt', { first, after });
    },
  },
  Mutation: {
    approvalGrant: async (_, { input }, context, { schema }) => {
      const how = { mayCall: mayCallBy(schema), from: context.from };
      return context.settle('approvalGrant', await approvalGrant(context, context.actor, input, how));
    },
    approvalReject: (_, { input }, { run }) => run(approvalReject, input),
    approvalWithdraw: (_, { input }, { run }) => run(approvalWithdraw, input),
  },
  ApprovalPending: {
    approval: async ({ approvalId }, _, context) => {
      const approval = await approvals.byId(context, approvalId);
      if (approval === null) throw new Error(`approval ${approvalId} is missing`);
      return approval;
    },
  },
  Approval: {
    id: ({ _id }) => _id,
    title: ({ act }, _, __, { schema }) => schema.getMutationType()?.getFields()[act]?.description ?? act,
    input: inputOf,
    amount: ({ amount }) => amount && yuan(amount),
    above: ({ above }) => yuan(above),
    state: (approval, _, { clock }) => stateAt(approval, clock.now()),
    outcome: (approval, _, { locale }) => outcomeOf(approval, locale),
    allowedActions: (approval, _, { actor, clock }) => approvalActions(approval, actor, clock.now()),
  },
};
