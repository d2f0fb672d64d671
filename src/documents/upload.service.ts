import { setImmediate as breathe } from 'node:timers/promises';
import { notFound, problem, refuse, refuseInput, type Decision, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import { count, distinct } from '../platform/checks.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { readEInvoice, type EInvoice, type EInvoiceProblem } from './einvoice/index.js';
import { MAX_UNUSED_UPLOADS } from './upload.js';
import { contentsOf, uploadContents, uploads } from './upload.store.js';

interface UploadAsk {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * Keeps a file. The same bytes again, while the first copy is unused, answer the same upload: a retried request leaves nothing.
 * The count holds against many at once because each act also writes the head of its organisation's audit trail.
 */
export const eInvoiceUpload = act({
  name: 'eInvoiceUpload',
  keyed: false,
  secrets: ['bytes'],
  async decide(unit, actor, { bytes, sha256 }: UploadAsk) {
    const { organisation } = actor;
    const same = await uploads.findOne(unit, { organisation, sha256, usedBy: null });
    if (same !== null) return { upload: same._id };
    const unused = await uploads.count(unit, { organisation, usedBy: null });
    if (unused >= MAX_UNUSED_UPLOADS) return refuse('UPLOADS_FULL', { max: MAX_UNUSED_UPLOADS, unused });
    const _id = newId('upl');
    const facts = { organisation, sha256, size: bytes.length };
    await uploads.insert(unit, { _id, ...facts, uploadedAt: unit.now, uploadedBy: actor.id, usedBy: null });
    await uploadContents.insert(unit, { _id, organisation, bytes });
    return { upload: _id };
  },
});

interface DiscardAsk {
  readonly uploads: readonly string[];
}

const MAX_DISCARDED = 100;

export const uploadDiscard = act({
  name: 'uploadDiscard',
  keyed: false,
  check: (input: DiscardAsk) => [
    ...count('uploads', input.uploads, 1, MAX_DISCARDED),
    ...distinct('uploads', input.uploads),
  ],
  async decide(unit, actor, { uploads: ids }: DiscardAsk) {
    const mine = { _id: { $in: ids }, organisation: actor.organisation };
    const found = await uploads.find(unit, mine, { limit: ids.length });
    for (const [at, id] of ids.entries()) {
      const upload = found.find(({ _id }) => _id === id);
      if (upload === undefined) return notFound('upload', id, `uploads.${at}`);
      const used = { noun: 'upload', state: 'USED', act: 'discard', allowed: '—' };
      if (upload.usedBy !== null) return refuse('WRONG_STATE', used, `uploads.${at}`);
    }
    await uploads.remove(unit, mine);
    await uploadContents.remove(unit, mine);
    return { uploadIds: ids };
  },
});

/** An upload, and in which input field it was given. */
export interface GivenUpload {
  readonly upload: string;
  readonly path: string;
}

/**
 * Notes what was made from an upload (an asset's id), in the act that makes it: it no longer counts as unused and stays.
 * @returns NOT_FOUND when the organisation has it no more: it may be thrown away after {@link uploadedEInvoice} has read it.
 */
export async function markUploadUsed(
  unit: Unit,
  organisation: string,
  { upload, path }: GivenUpload,
  by: string,
): Promise<Refusal | null> {
  const marked = await uploads.update(unit, { _id: upload, organisation }, { $set: { usedBy: by } });
  return marked ? null : notFound('upload', upload, path);
}

/**
 * Reads one uploaded e-invoice.
 * @param path the caller's input field, put in front of the refusal's path and of each problem's path within the file.
 * @returns the invoice; NOT_FOUND for what is not this organisation's; VALIDATION with all that is wrong with the file.
 */
export async function uploadedEInvoice(
  place: Place,
  organisation: string,
  upload: string,
  path = '',
): Promise<Decision<EInvoice>> {
  const content = (await contentsOf(place, organisation, [upload])).get(upload);
  return readContent(upload, content, path);
}

/** Reads several, each with its own verdict, in the order asked. */
export async function uploadedEInvoices(
  place: Place,
  organisation: string,
  ids: readonly string[],
): Promise<Decision<EInvoice>[]> {
  const contents = await contentsOf(place, organisation, ids);
  const readings: Decision<EInvoice>[] = [];
  for (const [at, id] of ids.entries()) {
    readings.push(readContent(id, contents.get(id), `uploads.${at}`));
    // Files of a megabyte each: others get their turn in between.
    await breathe();
  }
  return readings;
}

function readContent(upload: string, content: Uint8Array | undefined, path: string): Decision<EInvoice> {
  if (content === undefined) return notFound('upload', upload, path);
  const reading = readEInvoice(content);
  return reading.ok ? reading.invoice : refuseInput(reading.problems.map((one) => placed(one, path)));
}

function placed(one: EInvoiceProblem, path: string) {
  const within = one.path === '/' ? [] : [one.path];
  return problem([...(path === '' ? [] : [path]), ...within].join('.'), one.code, one.facts);
}
