import { createHash } from 'node:crypto';
import { Decimal } from './decimal.js';

/**
 * One text for one value, whatever the order of its keys: JSON without blanks, keys sorted by code unit,
 * decimals as plain text (1.50 and 1.5 are one amount), dates as ISO instants, undefined properties left out.
 * @throws TypeError for what has no one text: NaN, infinity, functions, symbols, bigints, maps and other instances.
 * @throws RangeError for an invalid Date.
 */
export function canonicalText(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value === 'object') return canonicalObject(value);
  throw new TypeError(`no canonical text for a ${typeof value}`);
}

/** Lower-case hexadecimal SHA-256 of the text's UTF-8 bytes, 64 characters. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The hash of an entry that also covers all before it: changing any earlier entry changes every later hash. */
export function chainHash(previousHash: string, entry: unknown): string {
  return sha256Hex(canonicalText([previousHash, entry]));
}

/** Whether the entry has this hash; an entry that was damaged so that it has no text any more has none. */
export function hasChainHash(hash: string, previousHash: string, entry: unknown): boolean {
  try {
    return chainHash(previousHash, entry) === hash;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return false;
    throw error;
  }
}

function canonicalObject(value: object): string {
  if (Decimal.isDecimal(value)) return canonicalDecimal(value);
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  // An undefined item becomes null, so that those after it keep their places.
  if (Array.isArray(value)) return `[${Array.from(value, (item) => canonicalText(item ?? null)).join(',')}]`;
  if (!isPlain(value)) throw new TypeError(`no canonical text for a ${value.constructor.name}`);
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalText(item)}`).join(',')}}`;
}

function canonicalDecimal(value: Decimal): string {
  if (!value.isFinite()) throw new TypeError(`no canonical text for ${value.toString()}`);
  return JSON.stringify(value.toFixed());
}

/** Plain records only; those that a GraphQL library builds have no prototype at all. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
