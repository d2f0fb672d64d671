import type DataLoader from 'dataloader';
import { isRefused, wording, type Decision, type Locale, type Refusal } from '../../kernel/decision.js';
import { REFUSALS } from '../../kernel/refusals/index.js';
import { perform, type Act, type Answer } from '../act.js';
import type { Actor } from '../actor.js';
import type { Pulse } from '../pulse.js';
import type { Platform } from '../unit.js';

/** What every resolver is given for one request. */
export interface Context extends Platform {
  readonly actor: Actor;
  readonly locale: Locale;
  /** The caller's network address. */
  readonly from: string;
  /** Why the presented token was not accepted, if one was presented. */
  readonly tokenFault: string | null;
  /** Does all that falls due by the clock, and waits for it. */
  readonly beat: () => Promise<void>;
  /** One loader per name and request, so that an edge asked for N times is read once. */
  readonly loader: <K, V>(name: string, make: () => DataLoader<K, V>) => DataLoader<K, V>;
  /** Performs an act and answers with its GraphQL payload. */
  readonly run: <I extends object, R extends Answer, P>(act: Act<I, R, P>, input: I) => Promise<Payload>;
  /** The GraphQL payload of a decision that was made otherwise; `name` is the mutation's. */
  readonly settle: (name: string, result: Decision<Answer>) => Payload;
}

export type Payload = { readonly __typename: string } & Record<string, unknown>;

export interface ContextFacts {
  readonly platform: Platform;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly from: string;
  readonly tokenFault: string | null;
  /** Nudged after each act that took effect, so that its news goes out at once. */
  readonly pulse: Pick<Pulse, 'nudge' | 'beat'>;
}

export function makeContext(facts: ContextFacts): Context {
  const { platform, actor, locale, from, tokenFault } = facts;
  const loaders = new Map<string, unknown>();
  const settle: Context['settle'] = (name, result) => {
    // A second mutation of the same request must not read what the first one has changed from a loader.
    loaders.clear();
    if (!isRefused(result)) facts.pulse.nudge();
    return payload(name, result, locale);
  };
  return {
    connection: platform.connection,
    clock: platform.clock,
    services: platform.services,
    actor,
    locale,
    from,
    tokenFault,
    beat: () => facts.pulse.beat(),
    loader<K, V>(name: string, make: () => DataLoader<K, V>) {
      if (!loaders.has(name)) loaders.set(name, make());
      return loaders.get(name) as DataLoader<K, V>;
    },
    run: async (act, input) => settle(act.name, await perform(platform, actor, act, input, from)),
    settle,
  };
}

export function payload(name: string, result: Decision<Answer>, locale: Locale): Payload {
  if (isRefused(result)) return refusalPayload(result, locale);
  return { ...result, __typename: `${name[0]?.toUpperCase()}${name.slice(1)}Success` };
}

/** Every refusal as its GraphQL type: code, words, place and figures. */
export function refusalPayload(refusal: Refusal, locale: Locale): Payload {
  const { code, facts, path } = refusal;
  return {
    ...facts,
    __typename: REFUSALS[code].type,
    code,
    message: wording(code, facts, locale),
    path: path === '' ? [] : path.split('.'),
    facts: Object.entries(facts).map(([name, value]) => ({ name, value: String(value) })),
    problems: refusal.problems.map((one) => ({
      path: one.path.split('.'),
      code: one.code,
      message: wording(one.code, one.facts, locale),
    })),
  };
}
