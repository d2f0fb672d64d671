import { isRefused, notFound, problem, refuse, type Decision, type Problem } from '../kernel/decision.js';
import { sha256Hex } from '../kernel/hash.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import type { Place } from '../platform/database/collection.js';
import { insertFile } from '../platform/database/files.js';
import type { Unit } from '../platform/unit.js';
import {
  MOST_PER_OBJECT,
  MOST_PER_ORGANISATION,
  newFileId,
  UPLOADED_KINDS,
  uploadedDocumentId,
  type Document,
  type DocumentKind,
  type TemplateName,
  type UploadedKind,
} from './document.js';
import { documents, givePlaceBack, looseFiles, takePlace } from './document.store.js';
import { attachableNode, seenNode, stateOf, touchHolder } from './holder.js';
import { noteDoomedFile } from './loose-files.js';

const MOST_NAME = 120;
// eslint-disable-next-line no-control-regex -- they are what is refused
const NOT_IN_NAMES = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069/\\]/u;

/** What an uploader says of a document, beside its bytes. */
export interface DocumentLabel {
  readonly kind: string;
  readonly belongsTo: string;
  readonly name: string;
}

/** All that is wrong with a label by itself. */
export function labelProblems({ kind, belongsTo, name }: DocumentLabel): Problem[] {
  const kinds: readonly string[] = UPLOADED_KINDS;
  const length = [...name.trim()].length;
  return [
    ...(kinds.includes(kind)
      ? []
      : [problem('kind', 'DOCUMENT_KIND_UNKNOWN', { allowed: kinds.join(', '), given: kind.slice(0, 40) })]),
    ...(belongsTo === '' ? [problem('belongsTo', 'REQUIRED')] : []),
    ...(length >= 1 && length <= MOST_NAME && !NOT_IN_NAMES.test(name)
      ? []
      : [problem('name', 'DOCUMENT_NAME_MALFORMED', { max: MOST_NAME })]),
  ];
}

export interface AttachAsk extends DocumentLabel {
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
  /** Where the content was stored, not yet a document's. */
  readonly file: string;
}

/**
 * Makes a document of stored content. The same bytes on the same object answer the document that is there, `known`: then
 * the new content is nobody's, and its caller throws it away.
 */
export const documentAttach = act({
  name: 'documentAttach',
  keyed: false,
  check: labelProblems,
  async decide(unit, actor, ask: AttachAsk) {
    const holder = await attachableNode(unit, actor, ask.belongsTo);
    if (isRefused(holder)) return holder;
    const _id = uploadedDocumentId(ask.belongsTo, ask.sha256);
    const there = await documents.byId(unit, _id);
    if (there !== null) return { document: _id, known: true };
    if (!(await takePlace(unit, ask.belongsTo, MOST_PER_OBJECT)))
      return refuse('DOCUMENTS_FULL', { max: MOST_PER_OBJECT });
    if (!(await takePlace(unit, actor.organisation, MOST_PER_ORGANISATION)))
      return refuse('DOCUMENTS_FULL', { max: MOST_PER_ORGANISATION });
    if ((await looseFiles.remove(unit, { _id: ask.file, doomed: false })) !== 1)
      throw new Error(`the content ${ask.file} is gone or was never noted`);
    const { kind, belongsTo, contentType, size, sha256, file } = ask;
    const facts = {
      belongsTo,
      kind: kind as UploadedKind,
      name: ask.name.trim(),
      contentType,
      size,
      sha256,
      file,
    };
    await documents.insert(unit, { _id, ...facts, ...uploadedNow(unit, actor) });
    return { document: _id, known: false };
  },
});

const uploadedNow = (unit: Unit, actor: Actor) => ({
  uploadedAt: unit.now,
  organisation: actor.organisation,
  uploadedBy: actor.id,
  frozen: false,
  template: null,
});

interface RemoveAsk {
  readonly document: string;
}

/** Takes an uploaded document away, while what it belongs to is open. Its content goes by the next sweep. */
export const documentRemove = act({
  name: 'documentRemove',
  keyed: false,
  async decide(unit, actor, { document: id }: RemoveAsk) {
    const found = await seenDocument(unit, actor, id);
    if (found === null) return notFound('document', id, 'document');
    const refusal = await whyKept(unit, actor, found);
    if (refusal) return refusal;
    await documents.remove(unit, { _id: id });
    await givePlaceBack(unit, found.belongsTo);
    await givePlaceBack(unit, actor.organisation);
    await noteDoomedFile(unit, found.file);
    const { belongsTo, kind, name, sha256 } = found;
    unit.note({ before: { belongsTo, kind, name, sha256 } });
    return { documentId: id };
  },
});

/** The document, if the actor may see what it belongs to. */
export async function seenDocument(
  place: Parameters<typeof seenNode>[0],
  actor: Actor,
  id: string,
): Promise<Document | null> {
  const found = await seenNode(place, actor, id);
  return found?.type === 'Document' ? (found.object as Document) : null;
}

async function whyKept(unit: Unit, actor: Actor, document: Document) {
  if (document.frozen) return refuse('DOCUMENT_FROZEN', {}, 'document');
  if (document.organisation !== actor.organisation) return refuse('DOCUMENT_OF_ANOTHER', {}, 'document');
  const holder = await seenNode(unit, actor, document.belongsTo);
  if (holder === null) throw new Error(`${document._id} is seen, but not what it belongs to`);
  if (!holder.kind.papers?.isOpen(holder.object))
    return refuse('DOCUMENT_KEPT', { state: stateOf(holder) }, 'document');
  await touchHolder(unit, holder);
  return null;
}

/** A text that the platform writes as part of an act. */
export interface FrozenText {
  readonly belongsTo: string;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly template: TemplateName;
  /** A complete HTML page. */
  readonly html: string;
}

/** Freezes a text in the act's own transaction; its hash stands in the act's audit entry. Answers the document's id. */
export async function freezeText(unit: Unit, text: FrozenText): Promise<string> {
  const { html, ...label } = text;
  const [_id, file] = [newId('doc'), newFileId()];
  const bytes = Buffer.from(html, 'utf8');
  const sha256 = sha256Hex(html);
  await insertFile(unit, file, bytes, unit.now);
  await documents.insert(unit, {
    _id,
    ...label,
    ...{ contentType: 'text/html', size: bytes.length, sha256, file },
    ...{ uploadedAt: unit.now, organisation: null, uploadedBy: 'system', frozen: true },
  });
  unit.note({ [_id]: { template: label.template, belongsTo: label.belongsTo, sha256 } });
  return _id;
}

/** The text of a kind that was frozen with an object, the last where it was issued anew; null where none was. */
export const frozenTextOf = (place: Place, belongsTo: string, kind: DocumentKind): Promise<Document | null> =>
  documents.findOne(place, { belongsTo, kind, frozen: true }, { uploadedAt: -1, _id: -1 });

/** Why this uploader may not attach to this object, asked before its body is read. */
export async function attachRefusal(
  place: Parameters<typeof attachableNode>[0],
  actor: Actor,
  label: DocumentLabel,
): Promise<Decision<null>> {
  const holder = await attachableNode(place, actor, label.belongsTo);
  return isRefused(holder) ? holder : null;
}
