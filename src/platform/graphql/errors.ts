import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { newId } from '../../kernel/ids.js';

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

/** Shows the caller's own faults, and a bug only as an incident id: its message and trace go to the log. */
export function errorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    const { message, locations, path } = formatted;
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    if (typeof code === 'string' && SHOWN.includes(code)) return { message, ...place, extensions: { code } };
    if (typeof code === 'string' && CALLERS.includes(code))
      return { message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
    const cause = unwrapResolverError(error);
    // The limits of depth, aliases and the like are plain GraphQL errors without a code of their own.
    if (cause instanceof GraphQLError && cause.originalError === undefined && path === undefined) {
      return { message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
    }
    const incident = newId('inc');
    log.error({ incident, error: cause }, 'a resolver failed');
    return {
      message: `Something went wrong here (incident ${incident}).`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', incident },
    };
  };
}
