import { isRefused, type Decision } from '../kernel/decision.js';
import { perform, type Act, type Answer } from './act.js';
import { SYSTEM } from './actor.js';
import type { Platform } from './unit.js';

/**
 * Performs an act of the platform's own for a consumer of news. A refusal by rule means that there is nothing left to do; one
 * for a lost race or an outside system that is away is thrown, so that the news is delivered again instead of being lost.
 */
export async function performForNews<I extends object, R extends Answer, P>(
  platform: Platform,
  definition: Act<I, R, P>,
  input: I,
): Promise<Decision<R>> {
  const result = await perform(platform, SYSTEM, definition, input);
  if (isRefused(result) && result.code === 'CONCURRENT_CHANGE')
    throw new Error(`${definition.name} lost every race; to be tried again`);
  if (isRefused(result) && result.code === 'COUNTERPART_AWAY')
    throw new Error(`${definition.name} needs an outside system that is away; to be tried again`);
  return result;
}
