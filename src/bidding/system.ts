import { isRefused } from '../kernel/decision.js';
import { perform, type Act, type Answer } from '../platform/act.js';
import { SYSTEM } from '../platform/actor.js';
import type { Platform } from '../platform/unit.js';

/**
 * Performs an act of the platform for news or a sweep. A refusal by rule means that there is nothing left to do; one for a
 * lost race is thrown, so that the news is delivered again.
 */
export async function performForNews<I extends object, R extends Answer, P>(
  platform: Platform,
  definition: Act<I, R, P>,
  input: I,
): Promise<void> {
  const result = await perform(platform, SYSTEM, definition, input);
  if (isRefused(result) && result.code === 'CONCURRENT_CHANGE')
    throw new Error(`${definition.name} lost every race; to be tried again`);
}
