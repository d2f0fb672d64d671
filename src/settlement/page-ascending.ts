import type { Place } from '../platform/database/collection.js';
import { notACursor, pageSize, type Page, type PageAsk } from '../platform/database/page.js';
import type { BankEntry } from './statement.js';
import { bankEntries } from './statement.store.js';

/** A page of a statement's entries in the order of the statement; the cursor is an entry's place in it. */
export async function pageAscending(place: Place, statement: string, ask: PageAsk): Promise<Page<BankEntry>> {
  const first = pageSize(ask.first);
  const where = ask.after == null ? { statement } : { statement, number: { $gt: placeOf(ask.after) } };
  const found = await bankEntries.find(place, where, { sort: { statement: 1, number: 1 }, limit: first + 1 });
  const edges = found.slice(0, first).map((node) => ({ node, cursor: String(node.number) }));
  return { edges, pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

function placeOf(cursor: string): number {
  if (!/^\d{1,6}$/.test(cursor)) throw notACursor();
  return Number(cursor);
}
