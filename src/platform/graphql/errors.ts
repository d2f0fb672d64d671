import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { newId } from '../../kernel/ids.js';
import { inWords } from '../language.js';

const SHOWN = ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'RATE_LIMITED'];

/** Apollo's own codes for requests that cannot be run; all of them are the caller's input. */
const CALLERS = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

const LIMITED: Readonly<Record<string, string>> = {
  Aliases: '别名',
  Directives: '指令',
  'Query depth': '查询深度',
};
const LIMIT = /(Aliases|Directives|Query depth) limit of (\d+) exceeded, found (\d+)/;

/** The limits' own words are English; they come from a library. */
function limitWords(message: string): string {
  const [, what = '', most, found] = LIMIT.exec(message) ?? [];
  return what === ''
    ? message
    : inWords({ en: message, zh: `${LIMITED[what]}最多 ${most} 个，实际 ${found} 个。` });
}

/** Shows the caller's own faults, and a bug only as an incident id: its message and trace go to the log. */
export function errorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    const { message, locations, path } = formatted;
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    if (typeof code === 'string' && SHOWN.includes(code)) return { message, ...place, extensions: { code } };
    if (typeof code === 'string' && CALLERS.includes(code))
      return { message: limitWords(message), ...place, extensions: { code: 'BAD_USER_INPUT' } };
    const cause = unwrapResolverError(error);
    // The limits of depth, aliases and the like are plain GraphQL errors without a code of their own.
    if (cause instanceof GraphQLError && cause.originalError === undefined && path === undefined) {
      return { message: limitWords(message), ...place, extensions: { code: 'BAD_USER_INPUT' } };
    }
    const incident = newId('inc');
    log.error({ incident, error: cause }, 'a resolver failed');
    return {
      message: inWords({
        en: `Something went wrong here (incident ${incident}).`,
        zh: `此处发生故障（事件编号 ${incident}）。`,
      }),
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', incident },
    };
  };
}
