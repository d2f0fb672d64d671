import { Decimal } from '../../src/kernel/decimal.js';
import { isRefused } from '../../src/kernel/decision.js';
import type { PostingAsk } from '../../src/ledger/index.js';
import { act, perform } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import type { Unit } from '../../src/platform/unit.js';
import type { World } from '../support/world.js';

/** Runs ledger work as an act of the platform's own, as other modules do. */
export async function inAct<T>(world: World, work: (unit: Unit) => Promise<T>): Promise<T> {
  const once = act({
    name: 'ledgerTest',
    keyed: false,
    decide: async (unit) => ({ done: [await work(unit)] as unknown[] }),
  });
  const result = await perform(world.platform, SYSTEM, once, {});
  if (isRefused(result)) throw new Error(result.code);
  return result.done[0] as T;
}

export const yuan = (text: string) => new Decimal(text);
export const disbursed = (deal: string, amount: string): PostingAsk => ({
  deal,
  currency: 'CNY',
  memo: 'disbursed',
  lines: [
    { account: 'PRINCIPAL_DUE', debit: yuan(amount) },
    { account: 'PAID_OUT', credit: yuan(amount) },
  ],
});
