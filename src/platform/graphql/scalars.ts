import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { parsePlainDate, type PlainDate } from '../../kernel/dates.js';
import { parseDecimal, type Decimal } from '../../kernel/decimal.js';
import { badInput } from '../database/page.js';
import type { Words } from '../language.js';

const stringOf = (ast: ValueNode, otherwise: Words): string => {
  if (ast.kind === Kind.STRING) return ast.value;
  throw badInput(otherwise);
};

function textScalar<T>(
  name: string,
  what: Words,
  parse: (text: string) => T | null,
  serialize: (value: T) => string,
): GraphQLScalarType<T, string> {
  const given = (value: unknown): Words => {
    const shown = JSON.stringify(value)?.slice(0, 60);
    return {
      en: `${name}: ${what.en} is required, ${shown ?? 'nothing'} was given.`,
      zh: `${name}：须为${what.zh}，实际为 ${shown ?? '空'}。`,
    };
  };
  const unquoted: Words = {
    en: `${name}: ${what.en} is required; a literal must be in quotation marks.`,
    zh: `${name}：须为${what.zh}；字面量须加引号。`,
  };
  const read = (value: unknown): T => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed === null) throw badInput(given(value));
    return parsed;
  };
  return new GraphQLScalarType<T, string>({
    name,
    serialize: (value) => serialize(value as T),
    parseValue: read,
    parseLiteral: (ast) => read(stringOf(ast, unquoted)),
  });
}

/** Exact decimals travel as JSON strings: a number literal has been a double on somebody's machine already. */
const decimalScalar = textScalar<Decimal>(
  'Decimal',
  {
    en: 'a plain decimal in a JSON string such as "1000.50" (no number, exponent, NaN or separators)',
    zh: ' JSON 字符串中的普通十进制数，例如 "1000.50"（不接受数字字面量、指数、NaN 或分隔符）',
  },
  parseDecimal,
  // Facts of refusals are decimal text already.
  (value: Decimal | string) => (typeof value === 'string' ? value : value.toFixed()),
);

const dateScalar = textScalar<PlainDate>(
  'Date',
  {
    en: 'a calendar day that exists, as "YYYY-MM-DD",',
    zh: '真实存在的日期，格式 "YYYY-MM-DD"',
  },
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
  {
    en: 'an instant with its offset, as "2025-06-03T10:00:00+08:00",',
    zh: '带时区的时刻，格式 "2025-06-03T10:00:00+08:00"',
  },
  parseInstant,
  (value) => value.toISOString(),
);

export const scalars = { Decimal: decimalScalar, Date: dateScalar, DateTime: dateTimeScalar };
