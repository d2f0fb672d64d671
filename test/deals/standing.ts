import { assets } from '../../src/assets/index.js';
import { modules } from '../../src/modules.js';
import { verifyAll } from '../../src/platform/verification.js';
import { limitTaken } from '../../src/risk/index.js';
import type { World } from '../support/world.js';
import { journalText } from './case.js';

/** What each repayment covered: `fees interest penalty principal surplus`. */
export const covered = (deal: Record<string, any>): string[] =>
  (deal['repayments'] as Record<string, any>[]).map((one) =>
    [
      one['on'],
      ...['fees', 'interest', 'penalty', 'principal', 'surplus'].map((part) => one[part].amount),
    ].join(' '),
  );
/** All that a repayment may have changed. */
export async function standingOf({ platform }: World, deal: Record<string, any>, asset: string) {
  const stored = await assets.byId(platform, asset);
  return {
    ...{ state: deal['state'], covered: covered(deal), balance: deal['balance'].total.amount },
    ...{ surplus: deal['surplusOpen'].amount, journal: balancesIn(deal) },
    asset: [stored?.state, stored?.paid.toFixed(2), stored?.holds.map((one) => one.amount.toFixed(2))],
    limits: await limitTaken(platform, deal['id'] as string),
  };
}

/** Debits less credits by account, by the deal's own journal. */
function balancesIn(deal: Record<string, any>): Record<string, string> {
  const cents = new Map<string, bigint>();
  for (const [side, account, amount] of journalText(deal)
    .flat()
    .map((line) => line.split(' ')))
    cents.set(
      account!,
      (cents.get(account!) ?? 0n) + BigInt(amount!.replace('.', '')) * (side === 'D' ? 1n : -1n),
    );
  return Object.fromEntries(
    [...cents].filter(([, sum]) => sum !== 0n).map(([name, sum]) => [name, String(sum)]),
  );
}

/** What does not hold, but for invoices: these receivables have none that were verified. */
export async function violationsOf({ platform }: World): Promise<string[]> {
  const all: string[] = [];
  for await (const { invariant, violations: found } of verifyAll(platform, modules))
    if (!invariant.startsWith('Every invoice and credit note'))
      all.push(...found.map((one) => `${invariant}: ${one}`));
  return all;
}
