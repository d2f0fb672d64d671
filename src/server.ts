import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import { makeExecutableSchema } from '@graphql-tools/schema';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { buildSchema, type GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { Locale } from './kernel/decision.js';
import { modules } from './modules.js';
import { kindsSdl } from './assets/index.js';
import { authenticate } from './parties/index.js';
import { guardRootFields } from './platform/graphql/access.js';
import { baseResolvers } from './platform/graphql/base.resolvers.js';
import { makeContext, type Context } from './platform/graphql/context.js';
import { errorFormatter } from './platform/graphql/errors.js';
import { armor, complexityLimit, MOST_TOKENS, noSubscriptions } from './platform/graphql/limits.js';
import { Nodes } from './platform/graphql/nodes.js';
import { scalars } from './platform/graphql/scalars.js';
import { readSdl } from './platform/graphql/sdl.js';
import { createExpressServer } from './platform/http.js';
import { Pulse } from './platform/pulse.js';
import { speaking, type Words } from './platform/language.js';
import type { Platform } from './platform/unit.js';
import { metricsRoute } from './platform/metrics.js';
import { demoLogins } from './seeds/index.js';
import { webRoutes } from './web/web.js';

export interface RunningServer {
  /** Where it listens, for example http://127.0.0.1:4000. */
  readonly url: string;
  readonly pulse: Pulse;
  stop(): Promise<void>;
}

const BODY_LIMIT = '100kb';
const REQUESTS_PER_MINUTE = 3_000;

let built: GraphQLSchema | null = null;

/** The API of all modules, made once in a process: nothing of it belongs to one server. */
export const apiSchema = (): GraphQLSchema => (built ??= makeApi());

function makeApi(): GraphQLSchema {
  const nodes = new Nodes(modules);
  const resolvers = [
    baseResolvers(nodes),
    ...modules.flatMap((one) => (one.resolvers ? [one.resolvers] : [])),
  ];
  const schema = makeExecutableSchema({
    typeDefs: buildSchema(`${readSdl()}\n${kindsSdl()}`),
    resolvers,
    inheritResolversFromInterfaces: false,
    // The other way makes the whole schema anew, twice.
    updateResolversInPlace: true,
  });
  // Scalars come as objects of their own and would leave the SDL's words behind.
  for (const name of Object.keys(scalars)) {
    const type = schema.getType(name);
    if (type) type.description ??= type.astNode?.description?.value;
  }
  return guardRootFields(nodes.resolveReferences(schema));
}

export async function startServer(platform: Platform, config: Config, log: Logger): Promise<RunningServer> {
  const pulse = new Pulse(platform, modules, log);
  const app = express();
  const http = createExpressServer(app);
  const apollo = makeApollo(config, log, http);
  await apollo.start();
  wire(app, { platform, config, log, apollo, pulse });
  const url = await listen(http, config);
  pulse.start();
  const stop = async (): Promise<void> => {
    await apollo.stop();
    await pulse.stop();
  };
  return { url, pulse, stop };
}

function makeApollo(config: Config, log: Logger, http: Server): ApolloServer<Context> {
  const schema = apiSchema();
  const { plugins, validationRules } = armor();
  return new ApolloServer<Context>({
    schema,
    introspection: config.graphqlExplorer,
    hideSchemaDetailsFromClientErrors: !config.graphqlExplorer,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: errorFormatter(log),
    validationRules,
    plugins: [
      ...plugins,
      noSubscriptions,
      complexityLimit(schema),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 5_000 }),
    ],
  });
}

interface Parts {
  readonly platform: Platform;
  readonly config: Config;
  readonly log: Logger;
  readonly apollo: ApolloServer<Context>;
  readonly pulse: Pulse;
}

function wire(app: Express, { platform, config, log, apollo, pulse }: Parts): void {
  const actorOf = (authorization: string | undefined) => authenticate(platform, authorization);
  app.set('etag', false);
  app.set('trust proxy', config.trustedProxies);
  app.use(helmet({ contentSecurityPolicy: { directives: CONTENT_POLICY } }));
  app.get('/health/live', (_request, response) => void response.json({ status: 'live' }));
  app.get('/health/ready', (_request, response) => ready(platform, response));
  app.get('/metrics', metricsRoute);
  app.use(
    rateLimit({
      windowMs: 60_000,
      limit: REQUESTS_PER_MINUTE,
      standardHeaders: true,
      legacyHeaders: false,
      message: (request: Request) => errorBody(TOO_MANY[localeOf(request)], 'RATE_LIMITED'),
    }),
  );
  for (const one of modules) if (one.routes) app.use(one.routes(platform, actorOf));
  app.use('/graphql', express.json({ limit: BODY_LIMIT }));
  app.use('/graphql', (request, _response, next) => speaking(localeOf(request), next));
  app.use(
    '/graphql',
    expressMiddleware(apollo, {
      context: async ({ req }) => {
        const { actor, fault } = await actorOf(req.headers.authorization);
        return makeContext({
          platform,
          actor,
          tokenFault: fault,
          locale: localeOf(req),
          from: req.ip ?? '',
          pulse,
        });
      },
    }),
  );
  if (config.graphqlExplorer) app.use(webRoutes(() => demoLogins(platform)));
  app.use(
    (request, response) =>
      void response.status(404).json(errorBody(NOWHERE[localeOf(request)], 'BAD_USER_INPUT')),
  );
  app.use(lastResort(log));
}

const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
  imgSrc: ["'self'", 'data:'],
  upgradeInsecureRequests: null,
};

const errorBody = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });
const TOO_MANY: Words = {
  en: 'Too many requests in one minute; slow down and try again.',
  zh: '一分钟内请求过多，请放慢后重试。',
};
const NOWHERE: Words = { en: 'Nothing is here.', zh: '此处没有内容。' };

async function ready(platform: Platform, response: Response): Promise<void> {
  const answers = await platform.connection.db?.command({ ping: 1 }).then(
    () => true,
    () => false,
  );
  response
    .status(answers === true ? 200 : 503)
    .json({ status: answers === true ? 'ready' : 'database away' });
}

const localeOf = (request: Request): Locale => (request.acceptsLanguages('en', 'zh') === 'zh' ? 'zh' : 'en');

/** Body too large or no JSON: a JSON answer with the right status, never an HTML page. */
const lastResort =
  (log: Logger) =>
  (
    error: Error & { status?: number; type?: string; limit?: number },
    request: Request,
    response: Response,
    _next: NextFunction,
  ): void => {
    const status = error.status ?? 500;
    if (status >= 500) log.error({ error }, 'a request failed');
    const known: Record<number, Words> = {
      413: {
        en: `The body is larger than ${error.limit ?? 0} bytes.`,
        zh: `请求体超过 ${error.limit ?? 0} 字节。`,
      },
      400: { en: 'The body is not well-formed JSON.', zh: '请求体不是格式正确的 JSON。' },
    };
    const otherwise: Words =
      status < 500
        ? { en: error.message, zh: `请求无法读取：${error.message}` }
        : { en: 'Something went wrong here.', zh: '此处发生故障。' };
    const message = (known[status] ?? otherwise)[localeOf(request)];
    response
      .status(status)
      .json(errorBody(message, status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR'));
  };

async function listen(http: Server, config: Config): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(config.port, config.host, resolve);
  });
  const { port } = http.address() as AddressInfo;
  return `http://${config.host === '0.0.0.0' ? '127.0.0.1' : config.host}:${port}`;
}
