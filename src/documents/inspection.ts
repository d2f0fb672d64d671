import { createHash } from 'node:crypto';
import { refuse, type Refusal } from '../kernel/decision.js';
import { contentTypeOf, HEAD_BYTES, OfdWatch, type ContentType } from './content-type.js';
import { MAX_DOCUMENT_BYTES } from './document.js';

/** Breaks a stream off with the reason for it. */
export class ContentRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Looks at a body while it passes on its way to the store: type, size and hash, with no more of it in memory than one piece. */
export class Inspection {
  size = 0;
  private readonly hash = createHash('sha256');
  private readonly ofd = new OfdWatch();
  private type: ContentType | null = null;

  /** @throws ContentRefused at the first byte that shows that the body cannot be taken. */
  async *watch(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let head: Uint8Array = Buffer.alloc(0);
    for await (const bytes of source) {
      this.take(bytes);
      if (this.type !== null) {
        yield bytes;
        continue;
      }
      head = Buffer.concat([head, bytes]);
      if (head.length < HEAD_BYTES) continue;
      this.type = typeOrStop(head);
      yield head;
    }
    if (this.type === null) {
      this.type = typeOrStop(head);
      yield head;
    }
    if (this.type === 'application/ofd' && !this.ofd.found) throw typeRefused();
  }

  /** What was found, once all has passed. */
  found(): { readonly contentType: ContentType; readonly size: number; readonly sha256: string } {
    if (this.type === null) throw new Error('nothing has passed yet');
    return { contentType: this.type, size: this.size, sha256: this.hash.digest('hex') };
  }

  private take(bytes: Uint8Array): void {
    this.size += bytes.length;
    if (this.size > MAX_DOCUMENT_BYTES) throw new ContentRefused(tooLarge());
    this.hash.update(bytes);
    if (this.type === null || this.type === 'application/ofd') this.ofd.see(bytes);
  }
}

function typeOrStop(head: Uint8Array): ContentType {
  const type = contentTypeOf(head.subarray(0, HEAD_BYTES));
  if (type === null) throw typeRefused();
  return type;
}

const typeRefused = (): ContentRefused => new ContentRefused(refuse('DOCUMENT_TYPE_UNKNOWN'));

export const tooLarge = (): Refusal => refuse('DOCUMENT_TOO_LARGE', { max: MAX_DOCUMENT_BYTES });
