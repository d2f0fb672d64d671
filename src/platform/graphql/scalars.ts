import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { parsePlainDate, type PlainDate } from '../../kernel/dates.js';
import { parseDecimal, type Decimal } from '../../kernel/decimal.js';
import { badInput } from '../database/page.js';

const stringOf = (ast: ValueNode, what: string): string => {
  if (ast.kind === Kind.STRING) return ast.value;
  throw badInput(what);
};

function textScalar<T>(
  name: string,
  what: string,
  parse: (text: string) => T | null,
  serialize: (value: T) => string,
): GraphQLScalarType<T, string> {
  const read = (value: unknown): T => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed === null)
      throw badInput(`${name}: ${what}, ${JSON.stringify(value)?.slice(0, 60) ?? 'nothing'} was given.`);
    return parsed;
  };
  return new GraphQLScalarType<T, string>({
    name,
    serialize: (value) => serialize(value as T),
    parseValue: read,
    parseLiteral: (ast) => read(stringOf(ast, `${name}: ${what}; a literal must be in quotation marks.`)),
  });
}

/** Exact decimals travel as JSON strings: a number literal has been a double on somebody's machine already. */
const decimalScalar = textScalar<Decimal>(
  'Decimal',
  'a plain decimal in a JSON string such as "1000.50" is required (no number, exponent, NaN or separators)',
  parseDecimal,
  // Facts of refusals are decimal text already.
  (value: Decimal | string) => (typeof value === 'string' ? value : value.toFixed()),
);

const dateScalar = textScalar<PlainDate>(
  'Date',
  'a calendar day that exists, as "YYYY-MM-DD", is required',
  parsePlainDate,
  (value) => value,
);

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function parseInstant(text: string): Date | null {
  const match = INSTANT.exec(text);
  if (!match || parsePlainDate(match[1] ?? '') === null) return null;
  return new Date(text);
}

const dateTimeScalar = textScalar<Date>(
  'DateTime',
  'an instant with its offset, as "2025-06-03T10:00:00+08:00", is required',
  parseInstant,
  (value) => value.toISOString(),
);

export const scalars = { Decimal: decimalScalar, Date: dateScalar, DateTime: dateTimeScalar };
