import {
  defaultFieldResolver,
  getDirectiveValues,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Actor, Capacity, Role, Scope } from '../actor.js';
import type { Context } from './context.js';

/** The arguments of `@access` on a root field: who may call it at all. What they then see is the module's policy. */
export interface AccessRule {
  readonly public?: boolean;
  readonly capacities?: readonly Capacity[];
  readonly roles?: readonly Role[];
  readonly scope?: Scope;
  readonly unapproved?: boolean;
  /** True for queries: a suspended organisation reads on. */
  readonly reads?: boolean;
}

/** Guards every root field by its `@access`. A root field without one is a fault of the schema: no rule means no. */
export function guardRootFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    const reads = type === schema.getQueryType();
    for (const field of Object.values(type?.getFields() ?? {}))
      guard(schema, field as GraphQLField<unknown, Context>, reads);
  }
  return schema;
}

export function accessRule(schema: GraphQLSchema, field: GraphQLField<unknown, Context>): AccessRule {
  const directive = schema.getDirective('access');
  const rule =
    directive && field.astNode && (getDirectiveValues(directive, field.astNode) as AccessRule | undefined);
  if (!rule) throw new Error(`root field ${field.name} has no @access rule`);
  return rule;
}

function guard(schema: GraphQLSchema, field: GraphQLField<unknown, Context>, reads: boolean): void {
  const rule = { ...accessRule(schema, field), reads };
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    if (!rule.public) demand(rule, context, field.name);
    return resolve(source, args, context, info);
  };
}

const NO_TOKEN = { en: 'no access token was given', zh: '未提供访问令牌' };

/** Why a presented token was not accepted, by the code that authentication answers. */
const TOKEN_FAULTS: Readonly<Record<string, typeof NO_TOKEN>> = {
  TOKEN_MALFORMED: {
    en: 'the Authorization header is not "Bearer" and a token',
    zh: 'Authorization 请求头应为 “Bearer” 加令牌',
  },
  TOKEN_EXPIRED: {
    en: 'the access token has expired; refresh the session or log in again',
    zh: '访问令牌已过期，请刷新会话或重新登录',
  },
  TOKEN_INVALID: {
    en: 'the access token is not one of this platform; log in again',
    zh: '访问令牌无效，请重新登录',
  },
  SESSION_ENDED: { en: 'the session has ended; log in again', zh: '会话已结束，请重新登录' },
};

function demand(rule: AccessRule, { actor, tokenFault, locale }: Context, field: string): void {
  const zh = locale === 'zh';
  if (actor.kind === 'ANONYMOUS') {
    const why = (TOKEN_FAULTS[tokenFault ?? ''] ?? NO_TOKEN)[locale];
    throw fault('UNAUTHENTICATED', zh ? `${field} 需要登录：${why}。` : `${field} needs a log-in: ${why}.`);
  }
  const missing = lacks(rule, actor);
  if (missing !== null) {
    throw fault(
      'FORBIDDEN',
      zh
        ? `${field} 不对您开放：需要${missing.zh}。`
        : `${field} is not open to you: it needs ${missing.en}.`,
    );
  }
}

/** What the actor lacks for the rule, in words; null when nothing. */
export function lacks(rule: AccessRule, actor: Actor): { en: string; zh: string } | null {
  const standing = actor.approved || (actor.suspended && rule.reads === true);
  if (!standing && rule.unapproved !== true) return { en: 'an approved organisation', zh: '已获批准的单位' };
  if (rule.capacities && !rule.capacities.some((one) => actor.capacities.includes(one))) {
    const any = rule.capacities.join(', ');
    return { en: `one of the capacities ${any}`, zh: `下列身份之一：${any}` };
  }
  if (actor.kind === 'SERVICE') {
    if (rule.scope !== undefined && actor.scopes.includes(rule.scope)) return null;
    return rule.scope === undefined
      ? { en: 'a person (service accounts may not)', zh: '自然人用户（系统账户不可）' }
      : { en: `the scope ${rule.scope}`, zh: `权限范围 ${rule.scope}` };
  }
  if (rule.roles && (actor.role === null || !rule.roles.includes(actor.role))) {
    const any = rule.roles.join(', ');
    return { en: `one of the roles ${any}`, zh: `下列角色之一：${any}` };
  }
  return null;
}

const fault = (code: 'UNAUTHENTICATED' | 'FORBIDDEN', message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });
