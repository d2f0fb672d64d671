import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import { notFound } from '../kernel/decision.js';
import { actorIn, answerRefusal } from '../platform/admission.js';
import { readFile, type ByteRange } from '../platform/database/files.js';
import type { Platform } from '../platform/unit.js';
import { endingOf } from './content-type.js';
import type { Document } from './document.js';
import { seenDocument } from './document.service.js';

/** Nothing in a document runs, loads or is embedded; the platform's own texts bring their styles with them. */
const CONTENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'";

/**
 * The bytes of a document, whole or one `Range` of them, to those who may see what it belongs to. What was uploaded is
 * always an attachment; the platform's own texts are pages that hold no script.
 */
export async function sendContent(platform: Platform, request: Request, response: Response): Promise<void> {
  const id = String(request.params['id']);
  const document = await seenDocument(platform, actorIn(response), id);
  if (document === null) return answerRefusal(request, response, 404, notFound('document', id));
  setHeaders(response, document);
  const range = rangeOf(request, document);
  if (range === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${document.size}`);
    return void response.status(416).end();
  }
  const { start, end } = range ?? { start: 0, end: document.size };
  if (range) response.status(206).setHeader('Content-Range', `bytes ${start}-${end - 1}/${document.size}`);
  response.setHeader('Content-Length', end - start);
  if (request.method === 'HEAD') return void response.end();
  await send(platform, document, { start, end }, response);
}

function setHeaders(response: Response, { contentType, name, sha256, frozen }: Document): void {
  const charset = contentType === 'text/html' ? '; charset=utf-8' : '';
  response.setHeader('Content-Type', `${contentType}${charset}`);
  response.setHeader(
    'Content-Disposition',
    dispositionOf(frozen ? 'inline' : 'attachment', name, contentType),
  );
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', CONTENT_POLICY);
  response.setHeader('Cache-Control', 'private, no-cache');
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('ETag', `"${sha256}"`);
}

/** The name in UTF-8 (RFC 6266, RFC 8187), and a plain one for whoever reads only that. */
function dispositionOf(how: 'inline' | 'attachment', name: string, type: string): string {
  const ending = `.${endingOf(type)}`;
  const full = name.toLowerCase().endsWith(ending) ? name : `${name}${ending}`;
  const coded = encodeURIComponent(full).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="document${ending}"; filename*=UTF-8''${coded}`;
}

/** One range, as an interrupted download asks for; several at once, other units and a range of other bytes get the whole. */
function rangeOf(request: Request, { size, sha256 }: Document): ByteRange | 'unsatisfiable' | null {
  const condition = request.headers['if-range'];
  if (condition !== undefined && condition !== `"${sha256}"`) return null;
  const ranges = request.range(size);
  if (ranges === -1) return 'unsatisfiable';
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return null;
  const [{ start, end } = { start: 0, end: size - 1 }] = ranges;
  return { start, end: end + 1 };
}

/** A caller who goes away in the middle is no fault; a file that cannot be read is, and the answer breaks off. */
async function send(
  platform: Platform,
  { file }: Document,
  range: ByteRange,
  response: Response,
): Promise<void> {
  try {
    await pipeline(readFile(platform, file, range), response);
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_STREAM_PREMATURE_CLOSE') return;
    if (response.headersSent) return void response.destroy();
    throw error;
  }
}
