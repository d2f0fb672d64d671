import type { Role, Scope } from '../platform/actor.js';
import { collection } from '../platform/database/collection.js';
import type { Organisation } from './organisation.js';

export interface Person {
  readonly _id: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
}

export interface Membership {
  readonly _id: string;
  readonly person: string;
  readonly organisation: string;
  readonly role: Role;
  readonly email: string;
  readonly personName: string;
}

export interface Invitation {
  /** SHA-256 of the code: the code itself is kept nowhere. */
  readonly _id: string;
  readonly organisation: string;
  readonly email: string;
  readonly role: Role;
  /** The person who invited, as long as it is an administrator. */
  readonly invitedBy: string;
  readonly expiresAt: Date;
}

export interface ServiceAccount {
  readonly _id: string;
  readonly organisation: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly secretHash: string;
  /** The person who set it up; unknown of accounts from before this was kept. */
  readonly createdBy?: string;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

/** A log-in. It lives until it expires, is ended, or its refresh token is used twice. */
export interface SessionRecord {
  readonly _id: string;
  readonly person: string;
  readonly membership: string;
  /** SHA-256 of the one refresh token that works now. */
  readonly refreshHash: string;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

/** A value that must be unique on the whole platform: its `_id` is the value, since shards enforce no other. */
interface UniqueKey {
  readonly _id: string;
  readonly owner: string;
}

const text = { type: String, required: true };
const when = { type: Date, required: true };

export const organisations = collection<Organisation>(
  'organisations',
  {
    name: text,
    creditCode: text,
    lei: String,
    capacities: [String],
    industry: text,
    district: text,
    licence: String,
    staff: { type: Number, required: true },
    revenue: { type: 'Decimal128', required: true },
    totalAssets: 'Decimal128',
    sizeClass: text,
    state: text,
    warnings: [String],
    registeredAt: when,
    version: { type: Number, required: true },
  },
  [
    { fields: { creditCode: 1 } },
    { fields: { state: 1, registeredAt: -1, _id: -1 } },
    { fields: { capacities: 1, state: 1, registeredAt: -1, _id: -1 } },
    { fields: { registeredAt: -1, _id: -1 } },
  ],
);

export const creditCodes = collection<UniqueKey>('credit_codes', { owner: text });
export const emails = collection<UniqueKey>('emails', { owner: text });

export const people = collection<Person>('people', { email: text, name: text, passwordHash: text });

export const memberships = collection<Membership>(
  'memberships',
  { person: text, organisation: text, role: text, email: text, personName: text },
  [{ fields: { person: 1, organisation: 1 }, unique: true }, { fields: { organisation: 1, _id: 1 } }],
);

export const invitations = collection<Invitation>('invitations', {
  organisation: text,
  email: text,
  role: text,
  invitedBy: text,
  expiresAt: when,
});

export const serviceAccounts = collection<ServiceAccount>(
  'service_accounts',
  {
    ...{ organisation: text, name: text, scopes: [String], secretHash: text },
    ...{ createdBy: String, createdAt: when, revokedAt: Date },
  },
  [{ fields: { organisation: 1, createdAt: -1 } }],
);

export const sessions = collection<SessionRecord>(
  'sessions',
  { person: text, membership: text, refreshHash: text, expiresAt: when, endedAt: Date },
  [{ fields: { membership: 1 } }, { fields: { person: 1 } }, { fields: { expiresAt: 1 }, expires: true }],
);
