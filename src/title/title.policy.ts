import type { PlainDate } from '../kernel/dates.js';
import { hasCapacity, type Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';
import { stateOf } from './change.service.js';
import type { Filing } from './filing.js';
import type { StoredFiling } from './filing.store.js';
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

/** Comparisons with the unified register are for those who watch over the platform. */
export const visibleReconciliations = (actor: Actor): Filter =>
  hasCapacity(actor, 'OPERATOR', 'REGULATOR') ? {} : { _id: '' };

/** One's own filings, as secured party or grantor; with a day, the live ones whose registration ends by then. */
export function visibleFilings({ organisation }: Actor, expiresBy: PlainDate | null): Filter {
  const own = { $or: [{ securedParty: organisation }, { grantor: organisation }] };
  if (expiresBy === null) return own;
  return { ...own, dischargedAt: null, expiresOn: { $ne: null, $lte: expiresBy } };
}

/** A certificate is its searcher's; others check it by number and hash. */
export const visibleCertificates = ({ organisation }: Actor): Filter => ({ searchedBy: organisation });

/** The mutations that the caller may call on a filing now. */
export function filingActions(filing: StoredFiling, { organisation }: Actor, now: Date): string[] {
  const inForce = stateOf(filing, now) === 'REGISTERED';
  if (filing.securedParty === organisation) return inForce ? ['titleAmend', 'titleRenew'] : [];
  if (objectsTo(filing, organisation)) return ['titleObjectionWithdraw'];
  return inForce && filing.grantor === organisation ? ['titleObject'] : [];
}

const objectsTo = ({ objections }: Filing, organisation: string): boolean =>
  objections.some(({ by }) => by === organisation);
