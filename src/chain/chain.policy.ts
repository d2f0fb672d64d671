import { hasCapacity, type Actor } from '../platform/actor.js';

/**
 * Whose chain somebody reads: its own; a regulator also the tiers of others, as aggregates. Anybody else's chain is as empty as that
 * of an organisation that does not exist.
 */
export const readsEdges = (actor: Actor, organisation: string): boolean =>
  actor.organisation === organisation;

export const readsTiers = (actor: Actor, organisation: string): 'OWN' | 'TRADE' | null => {
  if (hasCapacity(actor, 'REGULATOR')) return 'TRADE';
  return actor.organisation === organisation ? 'OWN' : null;
};
