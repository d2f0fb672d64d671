import { mongo, Types } from 'mongoose';
import { Decimal } from '../../kernel/decimal.js';

/**
 * Amounts are Decimal in the domain and Decimal128 at rest. One walk in each direction serves every collection, so no
 * store can forget a field. Bytes come back as plain bytes; dates and other class instances pass through untouched.
 */
export function encode(value: unknown): unknown {
  if (value instanceof Decimal) return Types.Decimal128.fromString(value.toFixed());
  return walk(value, encode);
}

export function decode(value: unknown): unknown {
  if (value instanceof Types.Decimal128) return new Decimal(value.toString());
  // A lean read gives the driver's own wrapper, whose buffer may be longer than what it holds.
  if (value instanceof mongo.Binary) return value.buffer.subarray(0, value.position);
  return walk(value, decode);
}

function walk(value: unknown, each: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(each);
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, each(item)]));
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
