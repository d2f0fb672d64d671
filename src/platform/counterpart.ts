import { z } from 'zod';
import { SimulatedClock, type Clock } from '../kernel/clock.js';
import { refuse, type Decision } from '../kernel/decision.js';
import type { Platform } from './unit.js';

/** The outside systems that the platform talks to over HTTP. */
export const COUNTERPARTS = ['REGISTER', 'TAX', 'NETWORK', 'BILL_EXCHANGE'] as const;
export type CounterpartName = (typeof COUNTERPARTS)[number];

/**
 * An outside system gave no answer that can be used: it is down, slow, failing, or says what cannot be read. Whether it did
 * what was asked is not known. In an act's `prepare` it becomes the refusal COUNTERPART_AWAY; a consumer lets it pass, and the
 * outbox asks again.
 */
export class CounterpartAway extends Error {
  override readonly name = 'CounterpartAway';

  constructor(
    readonly counterpart: CounterpartName,
    readonly why: string,
  ) {
    super(`${counterpart} gives no answer: ${why}`);
  }
}

/** What was prepared, or the refusal that the outside system is away and that nothing was changed. */
export async function orAway<T>(prepared: Promise<Decision<T>>): Promise<Decision<T>> {
  try {
    return await prepared;
  } catch (error) {
    if (!(error instanceof CounterpartAway)) throw error;
    return refuse('COUNTERPART_AWAY', { counterpart: error.counterpart });
  }
}

/** How to reach one outside system. */
export interface CounterpartLink {
  readonly name: CounterpartName;
  /** Where it listens now, without a slash at the end; asked for every call, since a restarted child has another port. */
  url(): Promise<string>;
  readonly timeoutMs: number;
  /** The platform's clock: where it is simulated, the counterpart's simulator is told the time with every call. */
  readonly clock: Clock;
}

export interface CounterpartCall {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** With its leading slash; parts of it encoded. */
  readonly path: string;
  /** Carries the id by which a second call is known for the same: nothing is tried twice here, the outbox does that. */
  readonly body?: object;
}

export type CounterpartAnswer<Shapes extends Record<number, z.ZodType>> = {
  [Status in keyof Shapes]: { readonly status: Status; readonly body: z.infer<Shapes[Status]> };
}[keyof Shapes];

export const SIMULATED_TIME_HEADER = 'x-simulated-time';
const LARGEST_ANSWER = 8_000_000;

/**
 * One call, with a time limit and without retries. `shapes` are the statuses that are answers, each with the shape of its body.
 * @throws CounterpartAway when no answer came in time, or none of the expected ones
 */
export async function callCounterpart<Shapes extends Record<number, z.ZodType>>(
  link: CounterpartLink,
  call: CounterpartCall,
  shapes: Shapes,
): Promise<CounterpartAnswer<Shapes>> {
  const { status, text } = await fetched(link, call);
  const shape = shapes[status];
  if (shape === undefined)
    throw new CounterpartAway(link.name, `${call.method} ${call.path} was answered with ${status}`);
  const parsed = shape.safeParse(jsonOf(text));
  if (!parsed.success)
    throw new CounterpartAway(link.name, `${call.method} ${call.path}: ${z.prettifyError(parsed.error)}`);
  return { status, body: parsed.data } as unknown as CounterpartAnswer<Shapes>;
}

async function fetched(
  link: CounterpartLink,
  { method, path, body }: CounterpartCall,
): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(`${await link.url()}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...timeOf(link.clock) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(link.timeoutMs),
    });
    return { status: response.status, text: await boundedText(response) };
  } catch (error) {
    throw new CounterpartAway(link.name, reasonOf(error));
  }
}

const timeOf = (clock: Clock): Record<string, string> =>
  clock instanceof SimulatedClock ? { [SIMULATED_TIME_HEADER]: clock.now().toISOString() } : {};

async function boundedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > LARGEST_ANSWER) throw new Error(`the answer is longer than ${LARGEST_ANSWER} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Of a failed fetch, its cause says what happened: refused, reset, unknown host. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as { message: string; cause?: { message?: string } };
  return cause?.message ? `${message}: ${cause.message}` : message;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const SHORTEST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/** A sweep that asks an outside system: while that is away it is left in peace for growing pauses, not asked at every beat. */
export function backingOff(
  sweep: (platform: Platform) => Promise<void>,
): (platform: Platform) => Promise<void> {
  const pauses = new WeakMap<Platform['connection'], { readonly until: number; readonly ms: number }>();
  return async (platform) => {
    const pause = pauses.get(platform.connection);
    if (pause && Date.now() < pause.until) return;
    try {
      await sweep(platform);
      pauses.delete(platform.connection);
    } catch (error) {
      const ms = Math.min(LONGEST_PAUSE_MS, pause ? pause.ms * 2 : SHORTEST_PAUSE_MS);
      pauses.set(platform.connection, { until: Date.now() + ms, ms });
      throw error;
    }
  };
}
