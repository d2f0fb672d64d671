import express, { type Request, type Response, type Router } from 'express';
import { isRefused, refuse, refuseInput, type Refusal } from '../kernel/decision.js';
import { perform } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { actorIn, admit, answerRefusal } from '../platform/admission.js';
import { storeFile } from '../platform/database/files.js';
import type { AccessRule } from '../platform/graphql/access.js';
import type { ActorOf } from '../platform/module.js';
import type { Platform } from '../platform/unit.js';
import { sendContent } from './content.js';
import { endingOf } from './content-type.js';
import { MAX_DOCUMENT_BYTES, newFileId } from './document.js';
import {
  attachRefusal,
  documentAttach,
  labelProblems,
  type AttachAsk,
  type DocumentLabel,
} from './document.service.js';
import { documents } from './document.store.js';
import { ContentRefused, Inspection, tooLarge } from './inspection.js';
import { discardFile, noteLooseFile } from './loose-files.js';

const DOCUMENTS_PATH = '/documents';

const MAY_ATTACH: AccessRule = { roles: ['ADMIN', 'MAKER', 'CHECKER'], scope: 'ASSETS' };
const MAY_READ: AccessRule = { scope: 'READ', reads: true };
const NAME = { en: 'Documents', zh: '文件' };

/**
 * `POST /documents?kind=DELIVERY_NOTE&belongsTo=rcv_…&name=…`: one file as the body, `Authorization` as for GraphQL. Answers 201
 * with the document, 200 when the same bytes are there already. `GET /documents/:id/content` answers the bytes, in part too.
 */
export function documentRoutes(platform: Platform, actorOf: ActorOf): Router {
  const router = express.Router();
  router.post(DOCUMENTS_PATH, admit(actorOf, MAY_ATTACH, NAME), (request, response) =>
    take(platform, request, response),
  );
  router.get(`${DOCUMENTS_PATH}/:id/content`, admit(actorOf, MAY_READ, NAME), (request, response) =>
    sendContent(platform, request, response),
  );
  return router;
}

async function take(platform: Platform, request: Request, response: Response): Promise<void> {
  const actor = actorIn(response);
  const label = labelOf(request);
  const refusal = await refusalBefore(platform, actor, request, label);
  if (refusal !== null) return answerRefusal(request, response, statusOf(refusal), refusal);
  const kept = await keep(platform, actor, request, label);
  if (kept === null) return; // The caller has gone.
  if (isRefused(kept)) return answerRefusal(request, response, statusOf(kept), kept);
  const found = await documents.byId(platform, kept.document);
  if (found === null) throw new Error(`${kept.document} was attached but is missing`);
  const { _id, kind, name, contentType, size, sha256, belongsTo } = found;
  response
    .status(kept.known ? 200 : 201)
    .json({ document: _id, belongsTo, kind, name, contentType, size, sha256 });
}

const one = (value: unknown): string => (typeof value === 'string' ? value : '');

function labelOf({ query }: Request): DocumentLabel {
  const kind = one(query['kind']);
  return { kind, belongsTo: one(query['belongsTo']), name: one(query['name']) };
}

/** All that can be said before a byte of the body is read. A compressed body is refused: its size says nothing about what it unpacks to. */
async function refusalBefore(
  platform: Platform,
  actor: Actor,
  { headers }: Request,
  label: DocumentLabel,
): Promise<Refusal | null> {
  const problems = labelProblems({ ...label, name: label.name || 'unnamed' });
  if (problems.length > 0) return refuseInput(problems);
  if (Number(headers['content-length'] ?? 0) > MAX_DOCUMENT_BYTES) return tooLarge();
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return refuse('DOCUMENT_TYPE_UNKNOWN');
  return attachRefusal(platform, actor, label);
}

type Kept = { readonly document: string; readonly known: boolean };

/** Streams the body into the store and makes a document of it; whatever goes wrong, nothing stays. Null when the caller went away. */
async function keep(
  platform: Platform,
  actor: Actor,
  request: Request,
  label: DocumentLabel,
): Promise<Kept | Refusal | null> {
  const file = newFileId();
  await noteLooseFile(platform, file);
  let kept: Kept | Refusal | null = null;
  try {
    const seen = new Inspection();
    // The socket stays open after a refusal in the middle of the body, so that its answer can be read.
    await storeFile(platform, file, seen.watch(request.iterator({ destroyOnReturn: false })));
    const ask = attachAsk(label, seen, file);
    kept = await perform(platform, actor, documentAttach, ask, request.ip ?? '');
    return kept;
  } catch (error) {
    if (error instanceof ContentRefused) return error.refusal;
    if (request.destroyed && !request.complete) return null;
    throw error;
  } finally {
    if (kept === null || isRefused(kept) || kept.known) await discardFile(platform, file);
  }
}

function attachAsk(label: DocumentLabel, seen: Inspection, file: string): AttachAsk {
  const found = seen.found();
  const name = label.name || `${label.kind.toLowerCase()}.${endingOf(found.contentType)}`;
  return { ...label, ...found, name, file };
}

const STATUS: Readonly<Record<string, number>> = {
  VALIDATION: 400,
  NOT_FOUND: 404,
  DOCUMENTS_NOT_TAKEN: 403,
  DOCUMENT_TOO_LARGE: 413,
  DOCUMENT_TYPE_UNKNOWN: 415,
};

/** 409 for what the present state does not allow. */
const statusOf = ({ code }: Refusal): number => STATUS[code] ?? 409;
