import type { Act, Answer } from '../platform/act.js';
import { performForNews as performed } from '../platform/perform-for-news.js';
import type { Platform } from '../platform/unit.js';

/** Performs an act of the platform for news or a sweep, whose answer nobody waits for. */
export async function performForNews<I extends object, R extends Answer, P>(
  platform: Platform,
  definition: Act<I, R, P>,
  input: I,
): Promise<void> {
  await performed(platform, definition, input);
}
