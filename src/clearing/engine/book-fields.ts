import { BookError, type BookProblem } from './book.js';
import { digitsAt, MAX_CENTS, parseScaled, centsText, type Scaled } from './units.js';

const MAX_PROBLEMS = 20;
const MAX_ID_LENGTH = 200;
const MAX_WEIGHT_DECIMALS = 9;
const MAX_WEIGHT = 1_000_000n;

export type Fields = Readonly<Record<string, unknown>>;

/** Reads fields of parsed JSON and notes what is wrong, with its path, instead of stopping at the first. */
export class FieldReader {
  readonly problems: BookProblem[] = [];

  /** Notes a problem. @throws BookError when there are too many to be worth listing. */
  wrong(path: string, message: string): void {
    this.problems.push({ path, message });
    if (this.problems.length >= MAX_PROBLEMS) throw new BookError(this.problems);
  }

  /** @throws BookError when anything was wrong. */
  finish(): void {
    if (this.problems.length > 0) throw new BookError(this.problems);
  }

  /** A JSON object with no fields but the known ones, or null. */
  record(value: unknown, path: string, known: readonly string[]): Fields | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.wrong(path, 'must be an object');
      return null;
    }
    for (const key of Object.keys(value))
      if (!known.includes(key)) this.wrong(at(path, key), `unknown field; known: ${known.join(', ')}`);
    return value as Fields;
  }

  list(value: unknown, path: string, atMost: number): readonly unknown[] {
    if (!Array.isArray(value)) {
      this.wrong(path, value === undefined ? 'is missing' : 'must be a list');
      return [];
    }
    if (value.length > atMost) this.wrong(path, `has ${value.length} items, more than ${atMost}`);
    return value;
  }

  text(value: unknown, path: string): string {
    if (typeof value === 'string' && value !== '' && value.length <= MAX_ID_LENGTH) return value;
    this.wrong(
      path,
      value === undefined ? 'is missing' : `must be a text of 1 to ${MAX_ID_LENGTH} characters`,
    );
    return '';
  }

  /** An amount as decimal text, in cents. */
  cents(value: unknown, path: string): number {
    const scaled = this.decimal(value, path);
    if (!scaled) return 0;
    if (scaled.decimals > 2) this.wrong(path, 'has more than two decimals');
    else if (digitsAt(scaled, 2) > BigInt(MAX_CENTS)) this.wrong(path, `is above ${centsText(MAX_CENTS)}`);
    else return Number(digitsAt(scaled, 2));
    return 0;
  }

  /** A weight: decimal text, not negative, at most nine decimals and a million. */
  weight(value: unknown, path: string): Scaled {
    const one = { digits: 1n, decimals: 0 };
    if (value === undefined) return one;
    const scaled = this.decimal(value, path);
    if (!scaled) return one;
    if (
      scaled.decimals <= MAX_WEIGHT_DECIMALS &&
      scaled.digits <= MAX_WEIGHT * 10n ** BigInt(scaled.decimals)
    )
      return scaled;
    this.wrong(path, `must be at most ${MAX_WEIGHT} with at most ${MAX_WEIGHT_DECIMALS} decimals`);
    return one;
  }

  flag(value: unknown, path: string): boolean {
    if (value !== undefined && typeof value !== 'boolean') this.wrong(path, 'must be true or false');
    return value === true;
  }

  /** Decimal text that is not negative, or null with a note of what is wrong. */
  decimal(value: unknown, path: string): Scaled | null {
    const scaled = typeof value === 'string' ? parseScaled(value) : null;
    if (!scaled) this.wrong(path, whatIsWrong(value));
    return scaled;
  }
}

/** `a.b`, or `b` at the root. */
export function at(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function whatIsWrong(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (typeof value === 'number') return `must be a decimal text such as "1000.00", not a number (${value})`;
  if (typeof value !== 'string') return 'must be a decimal text such as "1000.00"';
  if (/^-\d/.test(value)) return `must not be negative: ${value}`;
  return `is not a plain finite decimal: ${JSON.stringify(value.slice(0, 40))}`;
}
