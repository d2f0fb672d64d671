import { randomBytes } from 'node:crypto';
import { hash as argon2, verify as argon2Verify } from '@node-rs/argon2';
import { isRefused, notFound, refuse, type Decision } from '../kernel/decision.js';
import { sha256Hex } from '../kernel/hash.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import { text } from '../platform/checks.js';
import type { Platform, Unit } from '../platform/unit.js';
import type { AccessTokens } from './access-token.js';
import { takeGuess } from './guesses.js';
import { normalEmail } from './organisation.service.js';
import { emails, memberships, people, serviceAccounts, sessions, type Membership } from './parties.store.js';

declare module '../platform/services.js' {
  interface Services {
    readonly accessTokens: AccessTokens;
    readonly refreshTtlDays: number;
  }
}

const DAY_MS = 86_400_000;

/** Compared against when the account does not exist, so that a wrong e-mail takes as long as a wrong password. */
const decoy = argon2('no such account');

interface LogInAsk {
  readonly email: string;
  readonly password: string;
  readonly membership?: string | null | undefined;
}

export const logIn = act({
  name: 'logIn',
  keyed: false,
  audited: false,
  check: (input: LogInAsk) => [
    ...text('email', input.email, 1, 200),
    ...text('password', input.password, 1, 200),
  ],
  prepare: (platform, _actor, input: LogInAsk, from) => verifiedPerson(platform, input, from),
  async decide(unit, _actor, input: LogInAsk, person) {
    const places = await memberships.find(unit, { person: person.id }, { limit: 50 });
    const place = input.membership == null ? places[0] : places.find((one) => one._id === input.membership);
    return place === undefined ? refuse('LOGIN_FAILED') : { session: await openSession(unit, place) };
  },
});

async function verifiedPerson(
  platform: Platform,
  input: LogInAsk,
  from: string,
): Promise<Decision<{ id: string }>> {
  const email = normalEmail(input.email);
  const giveBack = await takeGuess(platform, email, from);
  if (isRefused(giveBack)) return giveBack;
  const key = await emails.byId(platform, email);
  const person = key && (await people.byId(platform, key.owner));
  const matches = await argon2Verify(person?.passwordHash ?? (await decoy), input.password);
  if (!person || !matches) return refuse('LOGIN_FAILED');
  await giveBack();
  return { id: person._id };
}

/** Tokens as the log-in mutations answer them. They are never stored: log-ins have no idempotency key. */
export interface IssuedSession {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly expiresAt: Date;
  readonly organisation: string;
}

async function openSession(unit: Unit, place: Membership): Promise<IssuedSession> {
  const _id = newId('ses');
  const refreshToken = newRefreshToken(_id);
  const session = {
    _id,
    person: place.person,
    membership: place._id,
    refreshHash: sha256Hex(refreshToken),
    expiresAt: new Date(Date.now() + unit.services.refreshTtlDays * DAY_MS),
    endedAt: null,
  };
  await sessions.insert(unit, session);
  return issue(unit, place, session._id, refreshToken);
}

function issue(unit: Unit, place: Membership, session: string, refreshToken: string): IssuedSession {
  const { token, expiresAt } = unit.services.accessTokens.sign({
    subject: place.person,
    membership: place._id,
    session,
  });
  return { accessToken: token, refreshToken, expiresAt, organisation: place.organisation };
}

export const newSecret = (): string => randomBytes(32).toString('base64url');

interface RefreshAsk {
  readonly refreshToken: string;
}

/**
 * Rotates the session's one refresh token. A token that was used before, or twice at once, ends the session, since somebody
 * has a copy. Both are single guarded writes in `prepare`, because a refusal by `decide` would change nothing.
 */
export const sessionRefresh = act({
  name: 'sessionRefresh',
  keyed: false,
  audited: false,
  check: (input: RefreshAsk) => text('refreshToken', input.refreshToken, 1, 200),
  async prepare(platform, _actor, input: RefreshAsk) {
    const _id = sessionOf(input.refreshToken);
    const refreshToken = newRefreshToken(_id);
    const now = new Date();
    const guard = { _id, refreshHash: sha256Hex(input.refreshToken), endedAt: null, expiresAt: { $gt: now } };
    const refreshHash = sha256Hex(refreshToken);
    const rotated = await sessions.change(platform, guard, { $set: { refreshHash } });
    if (rotated !== null) return { session: rotated, refreshToken };
    await sessions.update(platform, { _id, endedAt: null }, { $set: { endedAt: now } });
    return refuse('SESSION_ENDED');
  },
  async decide(unit, _actor, _input: RefreshAsk, { session, refreshToken }) {
    const place = await memberships.byId(unit, session.membership);
    return place ? { session: issue(unit, place, session._id, refreshToken) } : refuse('SESSION_ENDED');
  },
});

const newRefreshToken = (session: string): string => `${session}.${newSecret()}`;
const sessionOf = (refreshToken: string): string => refreshToken.split('.')[0] ?? '';

interface SwitchAsk {
  readonly membership: string;
}

/** Opens a session in another of the person's organisations; the present one goes on. */
export const organisationSwitch = act({
  name: 'organisationSwitch',
  keyed: false,
  audited: false,
  async decide(unit, actor, input: SwitchAsk) {
    const place = await memberships.findOne(unit, { _id: input.membership, person: actor.id });
    return place
      ? { session: await openSession(unit, place) }
      : notFound('membership', input.membership, 'membership');
  },
});

export const logOut = act({
  name: 'logOut',
  keyed: false,
  audited: false,
  async decide(unit, actor) {
    const endedAt = new Date();
    await sessions.update(unit, { _id: actor.session }, { $set: { endedAt } });
    return { endedAt };
  },
});

interface ServiceLogInAsk {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Client credentials for a short-lived token; there is no refresh, the system logs in again. */
export const serviceLogIn = act({
  name: 'serviceLogIn',
  keyed: false,
  audited: false,
  check: (input: ServiceLogInAsk) => text('clientSecret', input.clientSecret, 1, 200),
  async decide(unit, _actor, input: ServiceLogInAsk) {
    const account = await serviceAccounts.byId(unit, input.clientId);
    // The secret is 256 random bits: a fast hash is enough, a dictionary does not help against it.
    if (
      account === null ||
      account.revokedAt !== null ||
      account.secretHash !== sha256Hex(input.clientSecret)
    )
      return refuse('LOGIN_FAILED');
    const { token, expiresAt } = unit.services.accessTokens.sign({
      subject: account._id,
      membership: null,
      session: null,
    });
    const session: IssuedSession = {
      accessToken: token,
      refreshToken: null,
      expiresAt,
      organisation: account.organisation,
    };
    return { session };
  },
});
