import { modules } from '../../src/modules.js';
import { verifyAll } from '../../src/platform/verification.js';
import type { World } from './world.js';

/** Every violation that `verify` finds, after its invariant's name; the receivables of these tests have claimed no key. */
export async function violationsOf({ platform }: World): Promise<string[]> {
  const all: string[] = [];
  for await (const { invariant, violations } of verifyAll(platform, modules))
    if (!invariant.startsWith('Every invoice and credit note'))
      all.push(...violations.map((one) => `${invariant}: ${one}`));
  return all;
}
