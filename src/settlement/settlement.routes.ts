import { createHash } from 'node:crypto';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { isRefused, wording, type Locale, type Problem } from '../kernel/decision.js';
import type { RefusalCode } from '../kernel/refusals/index.js';
import { perform } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { lacks, type AccessRule } from '../platform/graphql/access.js';
import type { ActorOf } from '../platform/module.js';
import type { Platform } from '../platform/unit.js';
import { readCamt054 } from './camt054.js';
import { paymentFileContents, paymentFiles } from './payment-file.store.js';
import { visibleFiles } from './settlement.policy.js';
import { MAX_STATEMENT_BYTES } from './statement.js';
import { statementIdOf, statementTakeIn } from './statement.service.js';

export const STATEMENT_PATH = '/statements';
export const PAYMENT_FILE_PATH = '/payment-files/:id';

const MAY_UPLOAD: AccessRule = {
  capacities: ['LENDER', 'GUARANTOR'],
  roles: ['ADMIN', 'MAKER'],
  scope: 'SETTLE',
};
const MAY_DOWNLOAD: AccessRule = { scope: 'READ', reads: true };

/**
 * `POST /statements`: one camt.054 file as the body, at most 5 MB, `Authorization` as for GraphQL. Answers 201 `{ statement, entries }`,
 * or 422 with everything that is wrong with the file. `GET /payment-files/:id`: the file for the bank, the same bytes each time.
 * Every refusal is JSON in GraphQL's form. Who calls is asked before a body is read.
 */
export function settlementRoutes(platform: Platform, actorOf: ActorOf): Router {
  const router = express.Router();
  const body = express.raw({ type: () => true, limit: MAX_STATEMENT_BYTES, inflate: false });
  router.post(STATEMENT_PATH, admit(actorOf, MAY_UPLOAD), body, (request, response) =>
    takeIn(platform, request, response),
  );
  router.get(PAYMENT_FILE_PATH, admit(actorOf, MAY_DOWNLOAD), (request, response) =>
    download(platform, request, response),
  );
  return router;
}

function admit(actorOf: ActorOf, rule: AccessRule) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const { actor } = await actorOf(request.headers.authorization);
    const zh = localeOf(request) === 'zh';
    if (actor.kind === 'ANONYMOUS') {
      response.setHeader('WWW-Authenticate', 'Bearer');
      const words = zh
        ? '需要登录：请提供有效的访问令牌。'
        : 'This needs a log-in: give a good access token.';
      return answer(response, 401, words, 'UNAUTHENTICATED');
    }
    const missing = lacks(rule, actor);
    if (missing !== null) {
      const words = zh ? `不对您开放：需要${missing.zh}。` : `Not open to you: it needs ${missing.en}.`;
      return answer(response, 403, words, 'FORBIDDEN');
    }
    response.locals['actor'] = actor;
    next();
  };
}

async function takeIn(platform: Platform, request: Request, response: Response): Promise<void> {
  const locale = localeOf(request);
  const bytes: unknown = request.body;
  const refused = (status: number, code: RefusalCode, facts = {}): void =>
    answer(response, status, wording(code, facts, locale), 'BAD_USER_INPUT');
  if (!(bytes instanceof Uint8Array) || !looksLikeXml(bytes)) return refused(415, 'STATEMENT_NOT_XML');
  const reading = readCamt054(bytes);
  if (!reading.ok) return wrongFile(response, reading.problems, locale);
  const actor = response.locals['actor'] as Actor;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const statement = statementIdOf(actor.organisation, sha256);
  const { messageId, entries } = reading;
  const input = { statement, sha256, size: bytes.length, messageId, entries };
  const taken = await perform(platform, actor, statementTakeIn, input, request.ip ?? '');
  if (isRefused(taken)) return refused(409, taken.code, taken.facts);
  response.status(201).json({ statement, entries: entries.length, sha256 });
}

function wrongFile(response: Response, problems: readonly Problem[], locale: Locale): void {
  const errors = problems.map(({ path, code, facts }) => ({
    message: wording(code, facts, locale),
    extensions: { code: 'BAD_USER_INPUT', problem: code, path },
  }));
  response.status(422).json({ errors });
}

/** Somebody else's file is as absent as one that never was. */
async function download(platform: Platform, request: Request, response: Response): Promise<void> {
  const actor = response.locals['actor'] as Actor;
  const id = String(request.params['id']);
  const file = await paymentFiles.findOne(platform, { $and: [{ _id: id }, visibleFiles(actor)] });
  const content = file && (await paymentFileContents.byId(platform, id));
  if (content === null) {
    const words = wording('NOT_FOUND', { noun: 'paymentFile', id: id.slice(0, 40) }, localeOf(request));
    return answer(response, 404, words, 'BAD_USER_INPUT');
  }
  response
    .status(200)
    .setHeader('Content-Type', 'application/xml; charset=utf-8')
    .setHeader('Content-Disposition', `attachment; filename="${file?.messageId}.xml"`)
    .setHeader('X-Content-Type-Options', 'nosniff')
    .send(Buffer.from(content.bytes));
}

const LOOKED_AT = 1_024;

/** Begins with an opening bracket, after a byte order mark and blanks, and holds no NUL near its start. */
function looksLikeXml(bytes: Uint8Array): boolean {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, LOOKED_AT));
  return /^\s*</.test(start) && !start.includes('\u0000');
}

const localeOf = (request: Request): Locale => (request.acceptsLanguages('en', 'zh') === 'zh' ? 'zh' : 'en');

function answer(response: Response, status: number, message: string, code: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
