import { createHash } from 'node:crypto';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { isRefused, wording, type Locale } from '../kernel/decision.js';
import { perform } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { lacks, type AccessRule } from '../platform/graphql/access.js';
import type { ActorOf } from '../platform/module.js';
import type { Platform } from '../platform/unit.js';
import { MAX_EINVOICE_BYTES } from './einvoice/index.js';
import { looksLikeXml } from './upload.js';
import { eInvoiceUpload } from './upload.service.js';

export const UPLOAD_PATH = '/uploads/e-invoices';

const RULE: AccessRule = { roles: ['ADMIN', 'MAKER', 'CHECKER'], scope: 'ASSETS' };

/**
 * `POST /uploads/e-invoices`: one file as the body, `Authorization` as for GraphQL. Answers 201 `{ upload, sha256, size }`; every
 * refusal is JSON in GraphQL's form. The type is told by the content: a header proves nothing. A compressed body is refused, since
 * its size would say nothing about what it unpacks to. Who calls is asked before the body is read.
 */
export function uploadRoutes(platform: Platform, actorOf: ActorOf): Router {
  const router = express.Router();
  const body = express.raw({ type: () => true, limit: MAX_EINVOICE_BYTES, inflate: false });
  router.post(UPLOAD_PATH, admit(actorOf), body, (request, response) => keep(platform, request, response));
  return router;
}

function admit(actorOf: ActorOf) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const { actor, fault } = await actorOf(request.headers.authorization);
    const zh = localeOf(request) === 'zh';
    if (actor.kind === 'ANONYMOUS') {
      const why = fault ?? (zh ? '未提供访问令牌' : 'no access token was given');
      response.setHeader('WWW-Authenticate', 'Bearer');
      return answer(
        response,
        401,
        zh ? `上传需要登录：${why}。` : `An upload needs a log-in: ${why}.`,
        'UNAUTHENTICATED',
      );
    }
    const missing = lacks(RULE, actor);
    if (missing !== null) {
      const words = zh
        ? `上传不对您开放：需要${missing.zh}。`
        : `Uploads are not open to you: they need ${missing.en}.`;
      return answer(response, 403, words, 'FORBIDDEN');
    }
    response.locals['actor'] = actor;
    next();
  };
}

async function keep(platform: Platform, request: Request, response: Response): Promise<void> {
  const locale = localeOf(request);
  const bytes: unknown = request.body;
  if (!(bytes instanceof Uint8Array) || !looksLikeXml(bytes)) {
    return answer(response, 415, wording('UPLOAD_NOT_XML', {}, locale), 'BAD_USER_INPUT');
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const actor = response.locals['actor'] as Actor;
  const kept = await perform(platform, actor, eInvoiceUpload, { bytes, sha256 }, request.ip ?? '');
  if (isRefused(kept)) return answer(response, 409, wording(kept.code, kept.facts, locale), 'BAD_USER_INPUT');
  response.status(201).json({ upload: kept.upload, sha256, size: bytes.length });
}

const localeOf = (request: Request): Locale => (request.acceptsLanguages('en', 'zh') === 'zh' ? 'zh' : 'en');

function answer(response: Response, status: number, message: string, code: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
