import { createHash } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import { isRefused, wording } from '../kernel/decision.js';
import { perform } from '../platform/act.js';
import { actorIn, admit, answerError, localeOf } from '../platform/admission.js';
import type { AccessRule } from '../platform/graphql/access.js';
import type { ActorOf } from '../platform/module.js';
import type { Platform } from '../platform/unit.js';
import { MAX_EINVOICE_BYTES } from './einvoice/index.js';
import { looksLikeXml } from './upload.js';
import { eInvoiceUpload } from './upload.service.js';

export const UPLOAD_PATH = '/uploads/e-invoices';

const RULE: AccessRule = { roles: ['ADMIN', 'MAKER', 'CHECKER'], scope: 'ASSETS' };
const NAME = { en: 'Uploads', zh: '上传' };

/**
 * `POST /uploads/e-invoices`: one file as the body, `Authorization` as for GraphQL. Answers 201 `{ upload, sha256, size }`; every
 * refusal is JSON in GraphQL's form. The type is told by the content: a header proves nothing. A compressed body is refused, since
 * its size would say nothing about what it unpacks to. Who calls is asked before the body is read.
 */
export function uploadRoutes(platform: Platform, actorOf: ActorOf): Router {
  const router = express.Router();
  const body = express.raw({ type: () => true, limit: MAX_EINVOICE_BYTES, inflate: false });
  router.post(UPLOAD_PATH, admit(actorOf, RULE, NAME), body, (request, response) =>
    keep(platform, request, response),
  );
  return router;
}

async function keep(platform: Platform, request: Request, response: Response): Promise<void> {
  const locale = localeOf(request);
  const bytes: unknown = request.body;
  if (!(bytes instanceof Uint8Array) || !looksLikeXml(bytes)) {
    return answerError(response, 415, wording('UPLOAD_NOT_XML', {}, locale), 'BAD_USER_INPUT');
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const actor = actorIn(response);
  const kept = await perform(platform, actor, eInvoiceUpload, { bytes, sha256 }, request.ip ?? '');
  if (isRefused(kept))
    return answerError(response, 409, wording(kept.code, kept.facts, locale), 'BAD_USER_INPUT');
  response.status(201).json({ upload: kept.upload, sha256, size: bytes.length });
}
