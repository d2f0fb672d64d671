import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale } from '../kernel/decision.js';

/** One text in both languages. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

const asked = new AsyncLocalStorage<Locale>();

/** Does the work of one request in the language that its caller reads. */
export const speaking = <T>(locale: Locale, work: () => T): T => asked.run(locale, work);

/**
 * The words for whoever is being answered: for places that no GraphQL context reaches, such as scalars and validation rules.
 * English outside a request.
 */
export const inWords = (words: Words): string => words[asked.getStore() ?? 'en'];
