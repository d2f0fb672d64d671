import { hash as argon2 } from '@node-rs/argon2';
import { notFound, problem, refuse, type Problem } from '../kernel/decision.js';
import { ZERO } from '../kernel/decimal.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import type { Capacity } from '../platform/actor.js';
import { text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { checkCreditCode } from '../kernel/credit-code.js';
import {
  organisationMoves,
  organisationProblems,
  type Organisation,
  type OrganisationAct,
  type OrganisationAsk,
  type OrganisationState,
} from './organisation.js';
import { creditCodes, emails, memberships, organisations, people } from './parties.store.js';
import { sizeClass } from './size-class.js';

export interface RegistrationAsk extends OrganisationAsk {
  readonly administrator: { readonly name: string; readonly email: string; readonly password: string };
}

export const PASSWORD = { min: 10, max: 200 };

/** Registers an organisation with its first administrator. Refused when the credit code or the e-mail address is taken. */
export const organisationRegister = registration('organisationRegister', 'PENDING', (input) =>
  registrationProblems(input, ['OPERATOR', 'REGULATOR']),
);

/** Adds an operator or a regulator, which nobody can register: the first of them approves all others. No GraphQL field calls it. */
export const authorityAdd = registration('authorityAdd', 'APPROVED', (input) =>
  registrationProblems(input, []),
);

function registration(name: string, state: OrganisationState, check: (input: RegistrationAsk) => Problem[]) {
  return act({
    name,
    keyed: false,
    secrets: ['administrator'],
    check,
    prepare: async (_platform, _actor, input: RegistrationAsk) => ({
      passwordHash: await argon2(input.administrator.password),
    }),
    async decide(unit, _actor, input: RegistrationAsk, { passwordHash }) {
      const email = normalEmail(input.administrator.email);
      if (await creditCodes.byId(unit, input.creditCode))
        return refuse('CREDIT_CODE_TAKEN', { creditCode: input.creditCode }, 'creditCode');
      if (await emails.byId(unit, email)) return refuse('EMAIL_TAKEN', {}, 'administrator.email');
      const organisation = { ...newOrganisation(input, unit.now), state };
      await addOrganisation(unit, organisation);
      await addAdministrator(unit, organisation._id, { ...input.administrator, email, passwordHash });
      unit.onBehalfOf(organisation._id);
      return { organisation: organisation._id };
    },
  });
}

function registrationProblems(input: RegistrationAsk, closed: readonly Capacity[]): Problem[] {
  const forbidden = input.capacities.filter((one) => closed.includes(one));
  return [
    ...organisationProblems(input),
    ...forbidden.map((one) => problem('capacities', 'CAPACITY_NOT_OPEN', { capacity: one })),
    ...text('administrator.name', input.administrator.name, 1, 50),
    ...emailProblems('administrator.email', input.administrator.email),
    ...passwordProblems('administrator.password', input.administrator.password),
  ];
}

export function emailProblems(path: string, email: string): Problem[] {
  const fits = email.length <= 200 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
  return fits ? [] : [problem(path, 'MALFORMED', { expected: 'name@example.com' })];
}

export function passwordProblems(path: string, password: string): Problem[] {
  const fits = password.length >= PASSWORD.min && password.length <= PASSWORD.max;
  return fits ? [] : [problem(path, 'PASSWORD_WEAK', PASSWORD)];
}

export const normalEmail = (email: string): string => email.trim().toLowerCase();

function newOrganisation(ask: OrganisationAsk, now: Date): Organisation {
  const code = checkCreditCode(ask.creditCode);
  const { industry, staff, revenue } = ask;
  return {
    _id: newId('org'),
    name: ask.name.trim(),
    creditCode: ask.creditCode,
    lei: ask.lei ?? null,
    capacities: ask.capacities,
    industry,
    district: ask.district.trim(),
    licence: ask.licence ?? null,
    staff,
    revenue,
    totalAssets: ask.totalAssets ?? null,
    sizeClass: sizeClass({ industry, staff, revenue, assets: ask.totalAssets ?? ZERO }),
    state: 'PENDING',
    warnings: code.valid ? code.warnings : [],
    registeredAt: now,
    version: 1,
  };
}

/** Writes the organisation and claims its credit code; the code's `_id` settles a race. */
async function addOrganisation(unit: Unit, organisation: Organisation): Promise<void> {
  await creditCodes.insert(unit, { _id: organisation.creditCode, owner: organisation._id });
  await organisations.insert(unit, organisation);
}

async function addAdministrator(
  unit: Unit,
  organisation: string,
  who: { name: string; email: string; passwordHash: string },
): Promise<void> {
  const person = newId('psn');
  await emails.insert(unit, { _id: who.email, owner: person });
  await people.insert(unit, {
    _id: person,
    email: who.email,
    name: who.name,
    passwordHash: who.passwordHash,
  });
  const place = { person, organisation, role: 'ADMIN' as const, email: who.email, personName: who.name };
  await memberships.insert(unit, { _id: newId('mbr'), ...place });
}

interface Decide {
  readonly organisation: string;
  readonly reason?: string | null | undefined;
}

/** One of the operator's decisions about an organisation, by the state table. */
function decideOrganisation(move: OrganisationAct) {
  const name = `organisation${move[0]?.toUpperCase()}${move.slice(1)}`;
  return act({
    name,
    keyed: false,
    check: (input: Decide) => text('reason', input.reason, 1, 500),
    async decide(unit, _actor, input: Decide) {
      const organisation = await organisations.byId(unit, input.organisation);
      if (organisation === null) return notFound('organisation', input.organisation, 'organisation');
      const state = organisationMoves.next(organisation.state, move);
      if (state === null) {
        const allowed = organisationMoves.allowed(organisation.state).join(', ') || '—';
        return refuse('WRONG_STATE', { noun: 'organisation', state: organisation.state, act: move, allowed });
      }
      unit.note({ before: organisation.state, after: state });
      const guard = { _id: organisation._id, version: organisation.version };
      if (!(await organisations.update(unit, guard, { $set: { state }, $inc: { version: 1 } })))
        throw new Error('guard failed inside a snapshot');
      if (state === 'APPROVED')
        unit.tell('OrganisationApproved', organisation._id, { organisation: organisation._id });
      return { organisation: organisation._id };
    },
  });
}

export const organisationApprove = decideOrganisation('approve');
export const organisationReject = decideOrganisation('reject');
export const organisationSuspend = decideOrganisation('suspend');
