import { hash as argon2, verify as argon2Verify } from '@node-rs/argon2';
import { isRefused, notFound, refuse, type Decision } from '../kernel/decision.js';
import { sha256Hex } from '../kernel/hash.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import { SCOPES, type Role, type Scope } from '../platform/actor.js';
import { count, distinct, text } from '../platform/checks.js';
import type { Platform, Unit } from '../platform/unit.js';
import { takeGuess } from './guesses.js';
import { emailProblems, normalEmail, passwordProblems } from './organisation.service.js';
import {
  emails,
  invitations,
  memberships,
  organisations,
  people,
  serviceAccounts,
  sessions,
  type Invitation,
  type Membership,
} from './parties.store.js';
import { newSecret } from './session.service.js';

const INVITATION_DAYS = 7;
const DAY_MS = 86_400_000;

interface InviteAsk {
  readonly email: string;
  readonly role: Role;
}

export const memberInvite = act({
  name: 'memberInvite',
  keyed: false,
  secrets: ['code'],
  check: (input: InviteAsk) => emailProblems('email', input.email),
  async decide(unit, actor, input: InviteAsk) {
    const code = newSecret();
    const expiresAt = new Date(unit.now.getTime() + INVITATION_DAYS * DAY_MS);
    const invitation = {
      organisation: actor.organisation,
      email: normalEmail(input.email),
      role: input.role,
      invitedBy: actor.id,
      expiresAt,
    };
    await invitations.insert(unit, { _id: sha256Hex(code), ...invitation });
    return { code, expiresAt };
  },
});

interface JoinAsk {
  readonly code: string;
  readonly name: string;
  readonly password: string;
}

/** Accepts an invitation. A person with an account proves it with the present password and gains one more place. */
export const memberJoin = act({
  name: 'memberJoin',
  keyed: false,
  secrets: ['code', 'password'],
  check: (input: JoinAsk) => [
    ...text('name', input.name, 1, 50),
    ...passwordProblems('password', input.password),
  ],
  prepare: (platform, _actor, input: JoinAsk, from) => invitedPerson(platform, input, from),
  async decide(unit, _actor, input: JoinAsk, prepared) {
    const invitation = await liveInvitation(unit, input.code);
    if (invitation === null) return refuse('INVITATION_INVALID', {}, 'code');
    const person =
      prepared.person ?? (await addPerson(unit, invitation.email, input.name, prepared.passwordHash));
    if (await memberships.findOne(unit, { person, organisation: invitation.organisation }))
      return refuse('MEMBER_ALREADY');
    const place = {
      person,
      organisation: invitation.organisation,
      role: invitation.role,
      email: invitation.email,
      personName: input.name,
    };
    const membership: Membership = { _id: newId('mbr'), ...place };
    await memberships.insert(unit, membership);
    await invitations.remove(unit, { _id: invitation._id });
    unit.onBehalfOf(invitation.organisation);
    return { membership: membership._id };
  },
});

type Invited = { readonly person: string | null; readonly passwordHash: string };

/** An invitation is its administrator's word: one who is none any more has left no door open. */
async function liveInvitation(platform: Platform, code: string): Promise<Invitation | null> {
  const invitation = await invitations.byId(platform, sha256Hex(code));
  if (invitation === null || invitation.expiresAt <= platform.clock.now()) return null;
  const { organisation, invitedBy: person } = invitation;
  return (await memberships.findOne(platform, { person, organisation, role: 'ADMIN' })) && invitation;
}

async function invitedPerson(platform: Platform, input: JoinAsk, from: string): Promise<Decision<Invited>> {
  const invitation = await liveInvitation(platform, input.code);
  if (invitation === null) return refuse('INVITATION_INVALID', {}, 'code');
  const key = await emails.byId(platform, invitation.email);
  const person = key && (await people.byId(platform, key.owner));
  if (!person) return { person: null, passwordHash: await argon2(input.password) };
  const giveBack = await takeGuess(platform, invitation.email, from);
  if (isRefused(giveBack)) return giveBack;
  if (!(await argon2Verify(person.passwordHash, input.password)))
    return refuse('LOGIN_FAILED', {}, 'password');
  await giveBack();
  return { person: person._id, passwordHash: person.passwordHash };
}

async function addPerson(unit: Unit, email: string, name: string, passwordHash: string): Promise<string> {
  const person = newId('psn');
  await emails.insert(unit, { _id: email, owner: person });
  await people.insert(unit, { _id: person, email, name, passwordHash });
  return person;
}

interface RoleAsk {
  readonly membership: string;
  readonly role: Role;
}

export const memberRoleChange = act({
  name: 'memberRoleChange',
  keyed: false,
  async decide(unit, actor, input: RoleAsk) {
    const place = await replaceable(unit, actor.organisation, input.membership, input.role);
    if (isRefused(place)) return place;
    unit.note({ before: place.role, after: input.role });
    await memberships.update(unit, { _id: place._id }, { $set: { role: input.role } });
    return { membership: place._id };
  },
});

interface RemoveAsk {
  readonly membership: string;
}

export const memberRemove = act({
  name: 'memberRemove',
  keyed: false,
  async decide(unit, actor, input: RemoveAsk) {
    const place = await replaceable(unit, actor.organisation, input.membership, null);
    if (isRefused(place)) return place;
    await memberships.remove(unit, { _id: place._id });
    await sessions.updateMany(
      unit,
      { membership: place._id, endedAt: null },
      { $set: { endedAt: new Date() } },
    );
    return { membershipId: place._id };
  },
});

/** The membership, unless it is the last administrator's and would stop being one. */
async function replaceable(
  unit: Unit,
  organisation: string,
  id: string,
  role: Role | null,
): Promise<Decision<Membership>> {
  const place = await memberships.findOne(unit, { _id: id, organisation });
  if (place === null) return notFound('membership', id, 'membership');
  if (place.role !== 'ADMIN' || role === 'ADMIN') return place;
  // Only writes conflict: touching the organisation makes two administrators who demote each other collide.
  await organisations.update(unit, { _id: organisation }, { $inc: { version: 1 } });
  const admins = await memberships.count(unit, { organisation, role: 'ADMIN' });
  return admins > 1 ? place : refuse('LAST_ADMIN');
}

interface ServiceAccountAsk {
  readonly name: string;
  readonly scopes: readonly Scope[];
}

export const serviceAccountCreate = act({
  name: 'serviceAccountCreate',
  keyed: false,
  secrets: ['clientSecret'],
  check: (input: ServiceAccountAsk) => [
    ...text('name', input.name, 1, 50),
    ...count('scopes', input.scopes, 1, SCOPES.length),
    ...distinct('scopes', input.scopes),
  ],
  async decide(unit, actor, input: ServiceAccountAsk) {
    const clientSecret = newSecret();
    const account = {
      organisation: actor.organisation,
      name: input.name,
      scopes: input.scopes,
      secretHash: sha256Hex(clientSecret),
      createdBy: actor.id,
    };
    const _id = newId('svc');
    await serviceAccounts.insert(unit, { _id, ...account, createdAt: unit.now, revokedAt: null });
    return { serviceAccount: _id, clientSecret };
  },
});

interface RevokeAsk {
  readonly serviceAccount: string;
}

export const serviceAccountRevoke = act({
  name: 'serviceAccountRevoke',
  keyed: false,
  async decide(unit, actor, input: RevokeAsk) {
    const guard = { _id: input.serviceAccount, organisation: actor.organisation };
    const account = await serviceAccounts.findOne(unit, guard);
    if (account === null) return notFound('serviceAccount', input.serviceAccount, 'serviceAccount');
    await serviceAccounts.update(unit, guard, { $set: { revokedAt: account.revokedAt ?? unit.now } });
    return { serviceAccount: account._id };
  },
});
