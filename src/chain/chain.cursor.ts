import { notACursor } from '../platform/database/page.js';

/** The place of an edge in the order of tier, seller and buyer. */
export interface EdgeKey {
  readonly tier: number;
  readonly seller: string;
  readonly buyer: string;
}

const START: EdgeKey = { tier: 1, seller: '', buyer: '' };

export const cursorOf = ({ tier, seller, buyer }: EdgeKey): string =>
  Buffer.from(JSON.stringify([tier, seller, buyer])).toString('base64url');

export function afterOf(cursor: string | null | undefined): EdgeKey {
  if (cursor == null) return START;
  const read = parsed(cursor);
  if (!Array.isArray(read) || read.length !== 3) throw notACursor();
  const [tier, seller, buyer] = read as unknown[];
  if (!Number.isSafeInteger(tier) || typeof seller !== 'string' || typeof buyer !== 'string')
    throw notACursor();
  return { tier: tier as number, seller, buyer };
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
