import { ANONYMOUS, type Actor } from '../platform/actor.js';
import type { Platform } from '../platform/unit.js';
import type { Claims } from './access-token.js';
import {
  memberships,
  organisations,
  serviceAccounts,
  sessions,
  type SessionRecord,
} from './parties.store.js';

export interface Authenticated {
  readonly actor: Actor;
  /** Why a presented token was not accepted; null when none was presented or it was good. */
  readonly fault: string | null;
}

const anonymous = (fault: string | null): Authenticated => ({ actor: ANONYMOUS, fault });

/**
 * Who a request's `Authorization` header speaks for. The token names the session; what the person may do is read from the
 * database each time, so that a removed member, an ended session or a suspension takes effect at once.
 */
export async function authenticate(
  platform: Platform,
  authorization: string | undefined,
): Promise<Authenticated> {
  if (authorization === undefined || authorization === '') return anonymous(null);
  const [scheme, token, ...more] = authorization.split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || !token || more.length > 0) return anonymous('TOKEN_MALFORMED');
  const claims = platform.services.accessTokens.verify(token);
  if ('fault' in claims) return anonymous(`TOKEN_${claims.fault}`);
  const actor =
    claims.membership === null ? await serviceActor(platform, claims) : await personActor(platform, claims);
  return actor === null ? anonymous('SESSION_ENDED') : { actor, fault: null };
}

async function personActor(
  platform: Platform,
  { subject, membership, session }: Claims,
): Promise<Actor | null> {
  if (membership === null || session === null) return null;
  const [place, live] = await Promise.all([
    memberships.byId(platform, membership),
    sessions.byId(platform, session),
  ]);
  if (place === null || place.person !== subject || live === null || !isLive(live)) return null;
  const organisation = await organisations.byId(platform, place.organisation);
  if (organisation === null) return null;
  return {
    kind: 'PERSON',
    id: place.person,
    name: place.personName,
    organisation: organisation._id,
    approved: organisation.state === 'APPROVED',
    suspended: organisation.state === 'SUSPENDED',
    capacities: organisation.capacities,
    role: place.role,
    scopes: [],
    session,
  };
}

/** Sessions end on real time, as tokens do. */
const isLive = ({ endedAt, expiresAt }: SessionRecord): boolean => endedAt === null && expiresAt > new Date();

async function serviceActor(platform: Platform, { subject }: Claims): Promise<Actor | null> {
  const account = await serviceAccounts.byId(platform, subject);
  if (account === null || account.revokedAt !== null) return null;
  const organisation = await organisations.byId(platform, account.organisation);
  if (organisation === null) return null;
  return {
    kind: 'SERVICE',
    id: account._id,
    name: account.name,
    organisation: organisation._id,
    approved: organisation.state === 'APPROVED',
    suspended: organisation.state === 'SUSPENDED',
    capacities: organisation.capacities,
    role: null,
    scopes: account.scopes,
    session: null,
  };
}
