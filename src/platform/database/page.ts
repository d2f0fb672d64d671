import { GraphQLError } from 'graphql';
import { inWords, type Words } from '../language.js';
import type { Collection, Filter, Place, Stored } from './collection.js';

export const PAGE_LIMIT = 100;
export const PAGE_DEFAULT = 20;

export interface PageAsk {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * One page of a list in descending order (ascending where `order` is 1) of `field` (a Date, string or number, indexed together with `_id`), then `_id`: a total
 * order, so that no entry is skipped or shown twice while others are added.
 */
export async function page<T extends Stored>(
  of: Collection<T>,
  place: Place,
  filter: Filter,
  field: keyof T & string,
  ask: PageAsk,
  order: 1 | -1 = -1,
): Promise<Page<T>> {
  const first = pageSize(ask.first);
  const where =
    ask.after == null
      ? filter
      : { $and: [filter, beyond(field, openCursor(ask.after, of.kindOf(field)), order)] };
  const found = await of.find(place, where, { sort: { [field]: order, _id: order }, limit: first + 1 });
  const edges = found.slice(0, first).map((node) => ({ node, cursor: makeCursor(node[field], node._id) }));
  return { edges, pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

export function pageSize(first: number | null | undefined): number {
  const size = first ?? PAGE_DEFAULT;
  if (size >= 1 && size <= PAGE_LIMIT) return size;
  throw badInput({
    en: `first must be between 1 and ${PAGE_LIMIT}, ${size} was given.`,
    zh: `first 须在 1 与 ${PAGE_LIMIT} 之间，实际为 ${size}。`,
  });
}

function beyond(field: string, cursor: { value: Key; id: string }, order: 1 | -1): Filter {
  const after = order === 1 ? '$gt' : '$lt';
  return {
    $or: [{ [field]: { [after]: cursor.value } }, { [field]: cursor.value, _id: { [after]: cursor.id } }],
  };
}

type Key = Date | string | number;

function makeCursor(value: unknown, id: string): string {
  const part =
    value instanceof Date
      ? { d: value.toISOString() }
      : typeof value === 'number'
        ? { n: value }
        : { s: String(value) };
  return Buffer.from(JSON.stringify({ ...part, id })).toString('base64url');
}

/** A cursor of another list may hold text where this one is ordered by dates, or the other way round. */
function openCursor(cursor: string, kind: 'date' | 'number' | 'text'): { value: Key; id: string } {
  try {
    const part = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Record<string, unknown>;
    const value = keyIn(part, kind);
    if (value !== null && typeof part['id'] === 'string') return { value, id: part['id'] };
  } catch {
    // Falls through to the refusal: whatever the text was, it is no cursor of ours.
  }
  throw notACursor();
}

function keyIn({ d, n, s }: Record<string, unknown>, kind: 'date' | 'number' | 'text'): Key | null {
  if (kind === 'number') return typeof n === 'number' ? n : null;
  if (kind === 'text') return typeof s === 'string' ? s : null;
  const date = new Date(String(d));
  return Number.isNaN(date.getTime()) ? null : date;
}

export const notACursor = (): GraphQLError =>
  badInput({
    en: 'after is not a cursor of this list; pass back an endCursor unchanged.',
    zh: 'after 不是本列表的游标；请原样传回 endCursor。',
  });

export const badInput = (words: Words): GraphQLError =>
  new GraphQLError(inWords(words), { extensions: { code: 'BAD_USER_INPUT' } });
