import { newId } from '../kernel/ids.js';
import { sha256Hex } from '../kernel/hash.js';

/** What a document is. A receipt is never uploaded: the platform writes it. */
export const UPLOADED_KINDS = ['CONTRACT', 'DELIVERY_NOTE', 'NOTICE', 'ACCEPTANCE', 'OTHER'] as const;
export type UploadedKind = (typeof UPLOADED_KINDS)[number];
export type DocumentKind = UploadedKind | 'RECEIPT';

/** Which template wrote a text, and which version of it. */
export interface TemplateName {
  readonly name: string;
  readonly version: number;
}

/** A paper that belongs to an object of the platform: uploaded by one of its parties, or written by the platform and frozen. */
export interface Document {
  readonly _id: string;
  /** The id of the object. Who may see that one sees this one. */
  readonly belongsTo: string;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly uploadedAt: Date;
  /** The organisation that uploaded it; null for what the platform wrote. */
  readonly organisation: string | null;
  /** The person or service account; the platform's `system` for what it wrote. */
  readonly uploadedBy: string;
  /** A frozen document is never changed or removed. */
  readonly frozen: boolean;
  readonly template: TemplateName | null;
  /** Where its content lies in GridFS. */
  readonly file: string;
}

/** 20 MiB. */
export const MAX_DOCUMENT_BYTES = 20 * 1_024 * 1_024;
export const MOST_PER_OBJECT = 50;
export const MOST_PER_ORGANISATION = 10_000;

export const newFileId = (): string => newId('fil');

const ID_PART = 20;

/**
 * The same bytes on the same object have one id, so that a repeated upload finds the first by the one key that also a
 * sharded cluster keeps unique.
 */
export const uploadedDocumentId = (belongsTo: string, sha256: string): string =>
  `doc_${sha256Hex(`${belongsTo}:${sha256}`).slice(0, ID_PART)}`;
