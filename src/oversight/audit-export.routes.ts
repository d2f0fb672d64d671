import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express, { type Request, type Response, type Router } from 'express';
import { addDays, daysBetween, parsePlainDate, startOfDayShanghai, type PlainDate } from '../kernel/dates.js';
import { hasCapacity, type Actor } from '../platform/actor.js';
import { actorIn, admit, answerError, localeOf } from '../platform/admission.js';
import { auditEntries, auditEntryId, type AuditEntry } from '../platform/audit.js';
import { AUDIT_FILE, auditFile } from '../platform/audit-file.js';
import { fromInstant } from '../platform/database/bounds.js';
import type { Place } from '../platform/database/collection.js';
import type { AccessRule } from '../platform/graphql/access.js';
import type { ActorOf } from '../platform/module.js';
import { Seals } from '../platform/seals.js';
import type { Platform } from '../platform/unit.js';

export const EXPORT_PATH = '/audit-trail/export';
export const KEYS_PATH = '/.well-known/lianrong-keys.json';

const RULE: AccessRule = { scope: 'READ', reads: true };
const NAME = { en: 'Exports of the audit trail', zh: '审计记录导出' };
const LONGEST_DAYS = 366;

/**
 * `GET /audit-trail/export?from=&to=[&organisation=]`: the trail of these days as a signed file, streamed. An organisation
 * exports its own; a regulator may name another one and gets its trail without contents. For anybody else another one's trail
 * is empty, as in `auditTrail`. `GET /.well-known/lianrong-keys.json`: the public keys of the signatures, open to all.
 */
export function auditExportRoutes(platform: Platform, actorOf: ActorOf): Router {
  const router = express.Router();
  router.get(EXPORT_PATH, admit(actorOf, RULE, NAME), (request, response) =>
    send(platform, request, response),
  );
  router.get(KEYS_PATH, async (_request, response) => {
    response.json({ keys: [(await Seals.load(platform)).public] });
  });
  return router;
}

interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

async function send(platform: Platform, request: Request, response: Response): Promise<void> {
  const period = periodIn(request);
  if (period === null) return answerError(response, 400, PERIOD_WORDS[localeOf(request)], 'BAD_USER_INPUT');
  const actor = actorIn(response);
  const { organisation: asked } = request.query;
  const organisation = typeof asked === 'string' && asked !== '' ? asked : actor.organisation;
  const header = {
    format: AUDIT_FILE,
    organisation,
    ...period,
    exportedAt: platform.clock.now(),
    masked: organisation !== actor.organisation,
  } as const;
  const lines = auditFile(
    header,
    entriesFor(platform, actor, organisation, period),
    await Seals.load(platform),
  );
  response.setHeader('Content-Type', 'application/x-ndjson; charset=utf-8');
  const name = `audit-${period.from}-${period.to}.jsonl`;
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  // A reader who goes away ends the query; a database that fails ends the file before its signature.
  await pipeline(Readable.from(lines), response).catch(() => response.destroy());
}

const PERIOD_WORDS = {
  en: `from and to are days, YYYY-MM-DD, and span 1 to ${LONGEST_DAYS} days.`,
  zh: `from 与 to 为日期（YYYY-MM-DD），区间为 1 至 ${LONGEST_DAYS} 天。`,
};

function periodIn({ query }: Request): Period | null {
  const [from, to] = [query['from'], query['to']].map((day) =>
    typeof day === 'string' ? parsePlainDate(day) : null,
  );
  if (from == null || to == null) return null;
  const days = daysBetween(from, to) + 1;
  return days >= 1 && days <= LONGEST_DAYS ? { from, to } : null;
}

async function* entriesFor(
  place: Place,
  actor: Actor,
  organisation: string,
  period: Period,
): AsyncGenerator<AuditEntry> {
  if (organisation !== actor.organisation && !hasCapacity(actor, 'REGULATOR')) return;
  const range = await sequencesOf(place, organisation, period);
  if (range === null) return;
  const [first, last] = range.map((seq) => auditEntryId(organisation, seq));
  yield* auditEntries.each(place, { _id: { $gte: first, $lte: last } });
}

/** Acts of two replicas may end in another order than they began: near an edge the sequence decides, so that no gap comes. */
const NEAR = 50;

async function sequencesOf(
  place: Place,
  organisation: string,
  { from, to }: Period,
): Promise<[number, number] | null> {
  const at = { ...fromInstant(startOfDayShanghai(from)), $lt: startOfDayShanghai(addDays(to, 1)) };
  const edge = (direction: 1 | -1) =>
    auditEntries.find(
      place,
      { organisation, at },
      { sort: { organisation: direction, at: direction, _id: direction }, limit: NEAR },
    );
  const early = await edge(1);
  if (early.length === 0) return null;
  const late = await edge(-1);
  return [Math.min(...early.map(({ seq }) => seq)), Math.max(...late.map(({ seq }) => seq))];
}
