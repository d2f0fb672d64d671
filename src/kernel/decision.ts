import { callableFacts } from './refusals/callable.js';
import { factInWords } from './refusals/fact-words.js';
import { REFUSALS, type RefusalCode } from './refusals/index.js';
import type { Noun } from './refusals/nouns.js';

/** What a refusal states: figures as decimal text, names, dates; never another party's secrets. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** One thing wrong with one place of an input, for example `{ path: 'invoices.0.total', code: 'NOT_POSITIVE' }`. */
export interface Problem {
  readonly path: string;
  readonly code: RefusalCode;
  readonly facts: Facts;
}

/** A decision against an act. It is returned, never thrown: only bugs throw. Nothing has changed. */
export interface Refusal {
  readonly refused: true;
  readonly code: RefusalCode;
  readonly facts: Facts;
  /** The input field that the refusal is about, dotted; empty when it is about the act as a whole. */
  readonly path: string;
  /** All that is wrong with the input at once; only with `VALIDATION`. */
  readonly problems: readonly Problem[];
}

export type Decision<T> = T | Refusal;

export function refuse(code: RefusalCode, facts: Facts = {}, path = ''): Refusal {
  const said = code === 'WRONG_STATE' ? { ...facts, ...callableFacts(facts) } : facts;
  return { refused: true, code, facts: said, path, problems: [] };
}

export function refuseInput(problems: readonly Problem[]): Refusal {
  return { refused: true, code: 'VALIDATION', facts: { count: problems.length }, path: '', problems };
}

export function problem(path: string, code: RefusalCode, facts: Facts = {}): Problem {
  return { path, code, facts };
}

/** What one may not see is refused with the same words as what does not exist. */
export function notFound(noun: Noun, id: string, path = ''): Refusal {
  return refuse('NOT_FOUND', { noun, id }, path);
}

export function isRefused(decision: unknown): decision is Refusal {
  return (
    typeof decision === 'object' && decision !== null && (decision as { refused?: unknown }).refused === true
  );
}

export type Locale = 'en' | 'zh';

/** Puts a refusal or problem into words, with its figures. */
export function wording(code: RefusalCode, facts: Facts, locale: Locale): string {
  return REFUSALS[code][locale].replace(/\{(\w+)\}/g, (_, name: string) =>
    factInWords(name, String(facts[name] ?? '—'), locale),
  );
}
