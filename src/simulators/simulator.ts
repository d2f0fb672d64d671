/**
 * What every simulated counterpart is made of: an HTTP JSON API with storage of its own, whose faults can be ordered over HTTP.
 * A simulator knows nothing of the platform: what both need to agree on is in docs/concepts/counterparts.md.
 */
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Db } from 'mongodb';
import { z } from 'zod';
import { Faults, faultsShape, slowly, type Trouble } from './faults.js';

/** A request that is turned down, with its status. */
export class TurnedDown extends Error {
  constructor(
    readonly status: 400 | 404 | 409 | 422,
    readonly code: string,
    readonly facts: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

/** What a handler is given for one call. */
export interface Call {
  readonly db: Db;
  readonly request: Request;
  readonly trouble: Trouble;
  /** The caller's time where it lives under a simulated clock, else real time. */
  readonly now: Date;
}

export interface Reply {
  readonly status: number;
  readonly body: object;
}

export interface Route {
  readonly method: 'get' | 'post' | 'put';
  readonly path: string;
  /** As faults name it. */
  readonly operation: string;
  readonly handle: (call: Call) => Promise<Reply>;
}

export interface Simulator {
  readonly name: string;
  readonly routes: readonly Route[];
  /** Makes what its storage needs, before the first call. */
  prepare(db: Db): Promise<void>;
}

const SIMULATED_TIME = 'x-simulated-time';

/** The simulator's application. Its storage is opened by the first call. */
export function simulatorApp(simulator: Simulator, open: () => Promise<Db>): Express {
  const app = express();
  const faults = new Faults();
  let opened: Promise<Db> | undefined;
  const ready = (): Promise<Db> =>
    (opened ??= prepared(simulator, open).catch((error: unknown) => {
      opened = undefined;
      throw error;
    }));
  app.disable('x-powered-by').set('etag', false);
  app.use(express.json({ limit: '1mb' }));
  app.get(
    '/health',
    (_request, response) => void response.json({ status: 'live', simulator: simulator.name }),
  );
  app.get('/faults', (_request, response) => void response.json({ faults: faults.list() }));
  app.put('/faults', (request, response) => {
    faults.set(read(faultsShape, request.body).faults);
    response.json({ faults: faults.list() });
  });
  for (const route of simulator.routes) {
    app[route.method](route.path, (request, response) => served(route, faults, ready, request, response));
  }
  app.use((_request, response) => void response.status(404).json({ code: 'NOT_FOUND' }));
  app.use(failed);
  return app;
}

async function prepared(simulator: Simulator, open: () => Promise<Db>): Promise<Db> {
  const db = await open();
  await simulator.prepare(db);
  return db;
}

async function served(
  route: Route,
  faults: Faults,
  ready: () => Promise<Db>,
  request: Request,
  response: Response,
): Promise<void> {
  const trouble = faults.take(route.operation, route.method !== 'get');
  await slowly(trouble.slowMs);
  if (trouble.failBefore) return void response.status(503).json({ code: 'FAULT_ORDERED' });
  const { status, body } = await route.handle({ db: await ready(), request, trouble, now: timeOf(request) });
  if (trouble.failAfter) return void request.socket.destroy();
  response.status(status).json(body);
}

function timeOf(request: Request): Date {
  const given = request.get(SIMULATED_TIME);
  const time = given === undefined ? new Date() : new Date(given);
  if (Number.isNaN(time.getTime())) throw new TurnedDown(400, 'TIME_MALFORMED');
  return time;
}

/** The body or query as this shape. */
export function read<T>(shape: z.ZodType<T>, given: unknown): T {
  const parsed = shape.safeParse(given ?? {});
  if (parsed.success) return parsed.data;
  throw new TurnedDown(400, 'MALFORMED', { problems: z.prettifyError(parsed.error) });
}

function failed(
  error: Error & { status?: number },
  _request: Request,
  response: Response,
  _next: NextFunction,
) {
  if (response.headersSent) return void response.destroy();
  if (error instanceof TurnedDown)
    return void response.status(error.status).json({ code: error.code, facts: error.facts });
  const status = error.status ?? 500;
  response
    .status(status)
    .json({ code: status < 500 ? 'MALFORMED' : 'FAILED', facts: { message: error.message } });
}

/** Two at once may both try to insert what is not there: the second one finds it. */
export async function upserted<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if ((error as { code?: unknown }).code !== 11000) throw error;
    return write();
  }
}

/** As many as a page holds when nothing else is asked for. */
export const PAGE = 200;
export const pageShape = z.object({
  after: z.string().max(200).default(''),
  limit: z.coerce.number().int().min(1).max(1_000).default(PAGE),
});
