/** The settings in words: what `--help` and the documentation print. `config.ts` reads and checks them. */

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Setting {
  readonly name: string;
  /** As a person reads it: a value, or in words what is done when it is not given. */
  readonly default: string;
  readonly accepts: string;
  readonly purpose: string;
}

/** One row per setting: `--help` and the README's table are printed from here. */
export const SETTINGS = [
  {
    name: 'PORT',
    default: '4000',
    accepts: 'a whole number from 0 to 65535',
    purpose: 'Port that the server listens on; 0 takes any free one and prints it.',
  },
  {
    name: 'HOST',
    default: '127.0.0.1',
    accepts: 'a host name or an IP address',
    purpose: 'Address that the server listens on; 0.0.0.0 for all, as in a container.',
  },
  {
    name: 'DATA_DIR',
    default: './data',
    accepts: 'a directory',
    purpose: "The embedded database and the platform's own files; made if missing.",
  },
  {
    name: 'MONGODB_URI',
    default: 'the embedded server',
    accepts: 'an address that begins with mongodb:// or mongodb+srv://',
    purpose: 'A MongoDB 7+ replica set or sharded cluster to use instead of the embedded server.',
  },
  {
    name: 'MONGODB_DB',
    default: 'lianrong',
    accepts: 'up to 38 letters, digits, - and _',
    purpose: 'Name of the database on that server; a name inside MONGODB_URI only serves its log-in.',
  },
  {
    name: 'CLOCK',
    default: 'system',
    accepts: 'system or simulated (not together with MONGODB_URI)',
    purpose: 'With simulated, an operator can move the time on, to play closing times and maturities.',
  },
  {
    name: 'SEED',
    default: 'demo on the embedded server, none elsewhere',
    accepts: 'demo or none',
    purpose:
      'Whether an empty database gets the demo network. Its passwords are published: never in production.',
  },
  {
    name: 'NODE_ENV',
    default: 'development',
    accepts: 'production, development or test',
    purpose: 'With production and MONGODB_URI the explorer is off unless GRAPHQL_EXPLORER says otherwise.',
  },
  {
    name: 'GRAPHQL_EXPLORER',
    default: 'on, but off in production with MONGODB_URI',
    accepts: 'on or off',
    purpose: 'GraphiQL at /graphiql, and introspection.',
  },
  {
    name: 'LOG_LEVEL',
    default: 'info',
    accepts: LOG_LEVELS.join(', '),
    purpose: 'How much is logged.',
  },
  {
    name: 'CACHE_DIR',
    default: "the user's cache directory, such as ~/.cache/lianrong",
    accepts: 'a directory',
    purpose: "Keeps the embedded server's program, fetched once.",
  },
  {
    name: 'SECANTUSD_BINARY',
    default: 'fetched with pip into CACHE_DIR',
    accepts: 'the path of a secantusd-rs program',
    purpose: 'Program of the embedded server to use instead of fetching it, for machines without network.',
  },
  {
    name: 'TOKEN_TTL_SECONDS',
    default: '900',
    accepts: 'a whole number from 1 to 86400',
    purpose: 'How long an access token is valid, in seconds.',
  },
  {
    name: 'REFRESH_TTL_DAYS',
    default: '30',
    accepts: 'a whole number from 1 to 365',
    purpose: 'How long a refresh token is valid, in days.',
  },
  {
    name: 'REGISTER_URL',
    default: 'a simulator that npm start runs',
    accepts: 'an address that begins with http:// or https://',
    purpose: 'The unified movable-property register; needed together with MONGODB_URI unless SIMULATORS=on.',
  },
  {
    name: 'TAX_URL',
    default: 'a simulator that npm start runs',
    accepts: 'an address that begins with http:// or https://',
    purpose: 'The verification of invoices; needed together with MONGODB_URI unless SIMULATORS=on.',
  },
  {
    name: 'NETWORK_URL',
    default: 'a simulator that npm start runs, none with MONGODB_URI',
    accepts: 'an address that begins with http:// or https://',
    purpose:
      'Another receivables platform, whose confirmed receivables come in; without it there is no such link.',
  },
  {
    name: 'BILL_EXCHANGE_URL',
    default: 'a simulator that npm start runs, none with MONGODB_URI',
    accepts: 'an address that begins with http:// or https://',
    purpose: 'The exchange at which bills live; without it no bill can be issued.',
  },
  {
    name: 'SIMULATORS',
    default: 'on with the embedded server, off with MONGODB_URI',
    accepts: 'on or off',
    purpose:
      'Whether npm start runs simulators of the four outside systems above that have no address. Never for real deals.',
  },
  {
    name: 'COUNTERPART_TIMEOUT_MS',
    default: '5000',
    accepts: 'a whole number from 100 to 20000',
    purpose: 'How long, in milliseconds, an outside system may take to answer before it counts as away.',
  },
  {
    name: 'VOUCHER_LAYERS',
    default: '5',
    accepts: 'a whole number from 1 to 100',
    purpose:
      'How many transfers may lie between the issue of a voucher and a part of it before an alert is raised.',
  },
  {
    name: 'PAYMENT_PROOF_DAYS',
    default: '30',
    accepts: 'a whole number from 1 to 365',
    purpose:
      "How many days a lender has to agree to a debtor's payment to the seller that was stated after its notice as one of before it; then it stands as not proven.",
  },
  {
    name: 'TRUSTED_PROXIES',
    default: '0',
    accepts: 'a whole number from 0 to 10',
    purpose:
      "How many proxies stand in front; the caller's address, for limits and the audit trail, is then read from X-Forwarded-For.",
  },
  {
    name: 'OPERATOR_PASSWORD',
    default: 'asked for',
    accepts: 'text of 10 to 200 characters',
    purpose: 'First password of the administrator that npm run operator:create adds; nothing else reads it.',
  },
] as const satisfies readonly Setting[];
