import { Decimal } from '../../kernel/decimal.js';
import { canonicalText } from '../../kernel/hash.js';

/** Values of a record's fields by their dotted paths: plain ones as they are, a list as how many it holds. */
export type Snapshot = Readonly<Record<string, string | number | boolean | Date | Decimal | null>>;

/** A record that an act has changed, with what of it was different before and after. */
export interface Change {
  readonly in: string;
  readonly id: string;
  readonly before: Snapshot;
  readonly after: Snapshot;
}

interface Noted extends Change {
  /** Ids of organisations and others that the record names in fields of its own. */
  readonly names: ReadonlySet<unknown>;
}

type Document = Readonly<Record<string, unknown>>;

/** More than an act of a person changes; a clearing that awards thousands tells how many more there were. */
const MOST = 100;
const LONGEST_TEXT = 200;
/** Counted up at each write; the chain of entries says the same. */
const NOISE = new Set(['version']);
const SECRET = /password|secret|token|code|pem$|hash$/i;

/**
 * What the writes of one act have changed, for its audit entry: gathered where all guarded writes pass, so that no act can
 * forget it.
 */
export class ChangeLog {
  private readonly noted: Noted[] = [];
  private more = 0;

  /** @param before the record as it was, at least its touched fields and those with names. */
  note(collection: string, before: Document, update: Document): void {
    const was: Record<string, Snapshot[string]> = {};
    const is: Record<string, Snapshot[string]> = {};
    for (const [path, next] of pathsIn(update)) {
      const value = valueAt(before, path);
      const [flatBefore, flatAfter] = [flat(path, value), flat(path, next(value))];
      for (const name of new Set([...Object.keys(flatBefore), ...Object.keys(flatAfter)])) {
        const [a, b] = [flatBefore[name] ?? null, flatAfter[name] ?? null];
        if (canonicalText(a) === canonicalText(b)) continue;
        was[name] = a;
        is[name] = b;
      }
    }
    if (Object.keys(is).length === 0) return;
    if (this.noted.length >= MOST) this.more += 1;
    else
      this.noted.push({
        in: collection,
        id: String(before['_id']),
        before: was,
        after: is,
        names: namesIn(before),
      });
  }

  /**
   * The changes of records that name the organisation whose trail it is, for example as seller or lender. Others' records, such
   * as a losing lender's limits, are none of its business, even where its own act has changed them.
   */
  seenBy(organisation: string): { readonly changes?: readonly Change[]; readonly moreChanges?: number } {
    const own = this.noted.filter(({ names }) => names.has(organisation));
    return {
      ...(own.length > 0 && { changes: own.map(({ names: _, ...change }) => change) }),
      ...(this.more > 0 && { moreChanges: this.more }),
    };
  }
}

/** What is set, or how it follows from what was. */
type Next = (was: unknown) => unknown;

/** What an update sets and raises; its other operators belong to lists, whose length says little. */
function pathsIn(update: Document): [path: string, next: Next][] {
  const set = Object.entries((update['$set'] ?? {}) as Document).map(([path, value]): [string, Next] => [
    path,
    () => value,
  ]);
  const raised = Object.entries((update['$inc'] ?? {}) as Document).map(([path, by]): [string, Next] => [
    path,
    (was: unknown) => plus(was, by),
  ]);
  return [...set, ...raised].filter(([path]) => !NOISE.has(path));
}

const plus = (was: unknown, by: unknown): unknown =>
  by instanceof Decimal ? by.plus(was instanceof Decimal ? was : 0) : Number(was ?? 0) + Number(by);

const valueAt = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (at, name) => (typeof at === 'object' && at !== null ? (at as Document)[name] : undefined),
      document,
    );

/** One level of a nested record is worth telling, such as a deal's balance; what lies deeper is told by how much it holds. */
function flat(path: string, value: unknown, depth = 0): Record<string, Snapshot[string]> {
  if (SECRET.test(path)) return value == null ? {} : { [path]: '•' };
  if (value == null) return { [path]: null };
  if (typeof value === 'string')
    return { [path]: value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value };
  if (typeof value === 'number' || typeof value === 'boolean') return { [path]: value };
  if (value instanceof Date || Decimal.isDecimal(value)) return { [path]: value };
  if (Array.isArray(value)) return { [`${path}.count`]: value.length };
  const entries = Object.entries(value);
  if (depth > 0) return { [`${path}.count`]: entries.length };
  return Object.assign({}, ...entries.map(([name, inner]) => flat(`${path}.${name}`, inner, 1))) as Record<
    string,
    Snapshot[string]
  >;
}

/** All texts in the record's own fields: an organisation stands there as seller, lender, holder or under its own id. */
const namesIn = (document: Document): Set<unknown> =>
  new Set(Object.values(document).filter((value) => typeof value === 'string'));
