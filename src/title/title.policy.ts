import type { Actor } from '../platform/actor.js';
import { liveFilings, type TitleEntry } from './title.js';

/**
 * Which entries of an asset's chain an actor sees. The holder and the secured parties see all of them, these while they are
 * secured: rank among them depends on all. Afterwards they see their own. The debtor sees the filings that it was notified
 * of; an undisclosed one is none of its business.
 */
export function visibleEntries(actor: Actor, chain: readonly TitleEntry[]): TitleEntry[] {
  const own = actor.organisation;
  const isGrantor = chain.some(({ grantor }) => grantor === own);
  const isSecured = liveFilings(chain).some(({ securedParty }) => securedParty === own);
  if (actor.kind === 'SYSTEM' || isGrantor || isSecured) return [...chain];
  const notified = new Set(chain.filter(({ step }) => step === 'NOTIFIED').map(({ filing }) => filing));
  return chain.filter(
    ({ securedParty, obligor, filing }) => securedParty === own || (obligor === own && notified.has(filing)),
  );
}
