/** A file that an organisation uploaded; its bytes are kept apart, so that lists stay light. */
export interface Upload {
  readonly _id: string;
  readonly organisation: string;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly uploadedAt: Date;
  readonly uploadedBy: string;
  /** What was made from it; null while unused. */
  readonly usedBy: string | null;
}

/** How many files an organisation may keep without using them. */
export const MAX_UNUSED_UPLOADS = 2_000;

const BLANKS = [0x20, 0x09, 0x0a, 0x0d];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const OPENING_BRACKET = 0x3c;
const LOOKED_AT = 1_024;

/**
 * Whether the content looks like XML text, whatever its sender calls it: the first thing in it is an opening bracket, and no
 * NUL byte near the start tells of something binary. Whether it is well-formed is for its reader to say, with the place.
 */
export function looksLikeXml(bytes: Uint8Array): boolean {
  const marked = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte);
  const start = bytes.subarray(marked ? BYTE_ORDER_MARK.length : 0, LOOKED_AT);
  return start.find((byte) => !BLANKS.includes(byte)) === OPENING_BRACKET && !start.includes(0);
}
