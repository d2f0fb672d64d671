import { ANONYMOUS, type Actor } from '../platform/actor.js';
import type { Directory } from '../platform/approvals.waiting.js';
import type { Place } from '../platform/database/collection.js';
import type { Platform } from '../platform/unit.js';
import type { Claims } from './access-token.js';
import type { Organisation } from './organisation.js';
import {
  memberships,
  organisations,
  serviceAccounts,
  sessions,
  type Membership,
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
    claims.membership === null
      ? await serviceActor(platform, claims.subject)
      : await personActor(platform, claims);
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
  return memberActor(platform, place, session);
}

/** Sessions end on real time, as tokens do. */
const isLive = ({ endedAt, expiresAt }: SessionRecord): boolean => endedAt === null && expiresAt > new Date();

async function memberActor(at: Place, member: Membership, session: string | null): Promise<Actor | null> {
  const organisation = await organisations.byId(at, member.organisation);
  return (
    organisation && {
      kind: 'PERSON',
      id: member.person,
      name: member.personName,
      ...standingOf(organisation),
      role: member.role,
      scopes: [],
      session,
    }
  );
}

async function serviceActor(at: Place, id: string): Promise<Actor | null> {
  const account = await serviceAccounts.byId(at, id);
  if (account === null || account.revokedAt !== null) return null;
  const organisation = await organisations.byId(at, account.organisation);
  return (
    organisation && {
      kind: 'SERVICE',
      id: account._id,
      name: account.name,
      ...standingOf(organisation),
      role: null,
      scopes: account.scopes,
      behind: account.createdBy ?? null,
      session: null,
    }
  );
}

const standingOf = ({ _id, state, capacities }: Organisation) => ({
  organisation: _id,
  approved: state === 'APPROVED',
  suspended: state === 'SUSPENDED',
  capacities,
});

/** Who somebody is by the records of this moment, without a log-in: for acts that waited for a second person. */
export const directory: Directory = {
  async actorNow(at, organisation, { kind, id }) {
    if (kind === 'SERVICE') {
      const actor = await serviceActor(at, id);
      return actor?.organisation === organisation ? actor : null;
    }
    const member = await memberships.findOne(at, { person: id, organisation });
    return member && memberActor(at, member, null);
  },
};
