import type { Actor } from '../platform/actor.js';
import type { TitleEntry } from './title.js';

/**
 * Which entries of an asset's chain an actor sees. The holder and the secured parties see all of them: rank among them
 * depends on all. The debtor sees the filings that it was notified of; an undisclosed one is none of its business.
 */
export function visibleEntries(actor: Actor, chain: readonly TitleEntry[]): TitleEntry[] {
  const mine = (entry: TitleEntry) =>
    entry.grantor === actor.organisation || entry.securedParty === actor.organisation;
  if (actor.kind === 'SYSTEM' || chain.some(mine)) return [...chain];
  const notified = new Set(chain.filter(({ step }) => step === 'NOTIFIED').map(({ filing }) => filing));
  return chain.filter(({ obligor, filing }) => obligor === actor.organisation && notified.has(filing));
}
