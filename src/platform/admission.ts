import type { NextFunction, Request, Response } from 'express';
import { wording, type Locale, type Refusal } from '../kernel/decision.js';
import type { Actor } from './actor.js';
import { lacks, type AccessRule } from './graphql/access.js';
import type { ActorOf } from './module.js';

/** What a route is called where somebody may not use it. */
export interface RouteName {
  readonly en: string;
  readonly zh: string;
}

/**
 * Who may use a route beside GraphQL, asked before the body is read: 401 without a good token, 403 without the right. The
 * actor is then {@link actorIn} the response.
 */
export function admit(actorOf: ActorOf, rule: AccessRule, name: RouteName) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const { actor, fault } = await actorOf(request.headers.authorization);
    const zh = localeOf(request) === 'zh';
    if (actor.kind === 'ANONYMOUS') {
      const why = fault ?? (zh ? '未提供访问令牌' : 'no access token was given');
      response.setHeader('WWW-Authenticate', 'Bearer');
      const words = zh ? `${name.zh}需要登录：${why}。` : `${name.en} need a log-in: ${why}.`;
      return answerError(response, 401, words, 'UNAUTHENTICATED');
    }
    const missing = lacks(rule, actor);
    if (missing !== null) {
      const words = zh
        ? `${name.zh}不对您开放：需要${missing.zh}。`
        : `${name.en} are not open to you: they need ${missing.en}.`;
      return answerError(response, 403, words, 'FORBIDDEN');
    }
    response.locals['actor'] = actor;
    next();
  };
}

/** Whom {@link admit} let in. */
export const actorIn = (response: Response): Actor => response.locals['actor'] as Actor;

export const localeOf = (request: Request): Locale =>
  request.acceptsLanguages('en', 'zh') === 'zh' ? 'zh' : 'en';

/** A refusal as JSON in the form of GraphQL's errors. */
export function answerError(
  response: Response,
  status: number,
  message: string,
  code: string,
  more: Record<string, unknown> = {},
): void {
  response.status(status).json({ errors: [{ message, extensions: { code, ...more } }] });
}

/** A refusal of the business, with its own code beside that of all bad input, and each problem in words. */
export function answerRefusal(request: Request, response: Response, status: number, refusal: Refusal): void {
  const locale = localeOf(request);
  const problems = refusal.problems.map(({ path, code, facts }) => ({
    path,
    code,
    message: wording(code, facts, locale),
  }));
  answerError(response, status, wording(refusal.code, refusal.facts, locale), 'BAD_USER_INPUT', {
    refusal: refusal.code,
    ...(problems.length > 0 ? { problems } : {}),
  });
}
