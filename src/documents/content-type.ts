import { looksLikeXml } from './upload.js';

/** What may be attached, and how each is told by its content. */
export type ContentType =
  'application/pdf' | 'image/png' | 'image/jpeg' | 'application/xml' | 'application/ofd' | 'text/html';

/** As many bytes as a verdict needs. */
export const HEAD_BYTES = 1_024;

const PDF = Buffer.from('%PDF-');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** Markup that a browser would run, and declarations that make a reader fetch or expand: no evidence needs them. */
const ACTIVE_MARKUP = /<!doctype|<(?:[\w.-]+:)?(?:html|svg|script)\b/i;

const beginsWith = (head: Uint8Array, magic: Buffer): boolean =>
  head.length >= magic.length && magic.equals(head.subarray(0, magic.length));

/**
 * Tells the type by the first bytes, whatever the sender calls it; null for all else. A ZIP may be an OFD (GB/T 33190),
 * which {@link OfdWatch} decides when all of it has passed.
 */
export function contentTypeOf(head: Uint8Array): ContentType | null {
  if (beginsWith(head, PDF)) return 'application/pdf';
  if (beginsWith(head, PNG)) return 'image/png';
  if (beginsWith(head, JPEG)) return 'image/jpeg';
  if (beginsWith(head, ZIP)) return 'application/ofd';
  if (!looksLikeXml(head)) return null;
  return ACTIVE_MARKUP.test(Buffer.from(head).toString('latin1')) ? null : 'application/xml';
}

const DIRECTORY_ENTRY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
const ENTRY_NAME = Buffer.from('OFD.xml');
const NAME_LENGTH_AT = 28;
const NAME_AT = 46;
const ENTRY_BYTES = NAME_AT + ENTRY_NAME.length;

/**
 * Watches a ZIP go by for the entry `OFD.xml` in its root, which every OFD has and nothing else does. The directory of a ZIP
 * stands at its end, so nothing less than the whole stream can tell; a few bytes of it are kept between two pieces.
 */
export class OfdWatch {
  private carried: Buffer = Buffer.alloc(0);
  found = false;

  see(bytes: Uint8Array): void {
    if (this.found) return;
    const seen = Buffer.concat([this.carried, bytes]);
    for (let at = seen.indexOf(DIRECTORY_ENTRY); at >= 0; at = seen.indexOf(DIRECTORY_ENTRY, at + 1)) {
      if (isOfdEntry(seen.subarray(at, at + ENTRY_BYTES))) {
        this.found = true;
        return;
      }
    }
    this.carried = Buffer.from(seen.subarray(Math.max(0, seen.length - ENTRY_BYTES)));
  }
}

const isOfdEntry = (entry: Buffer): boolean =>
  entry.length === ENTRY_BYTES &&
  entry.readUInt16LE(NAME_LENGTH_AT) === ENTRY_NAME.length &&
  ENTRY_NAME.equals(entry.subarray(NAME_AT));

const ENDINGS: Readonly<Record<ContentType, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/xml': 'xml',
  'application/ofd': 'ofd',
  'text/html': 'html',
};

/** What a file of this type is called at its end, without the dot. */
export const endingOf = (type: string): string => ENDINGS[type as ContentType] ?? 'bin';
