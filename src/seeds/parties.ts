import { Decimal } from '../kernel/decimal.js';
import { authorityAdd, type RegistrationAsk } from '../parties/index.js';
import { ANONYMOUS, SYSTEM } from '../platform/actor.js';
import { mustPerform, type Seeding } from './seeding.js';
import type { SeedOrganisation } from './files.js';

/** Published: it opens every account of the demo network and nothing else. */
export const DEMO_PASSWORD = 'lianrong-demo';

/** Passwords are slow to hash by design, so that many organisations at once take less time than one after the other. */
const AT_ONCE = 4;

/** Registers, approves and staffs the demo network, leaving out what is there already. */
export async function loadParties(seeding: Seeding): Promise<void> {
  const { authorities, organisations } = seeding.parties;
  for (const one of authorities) await addAuthority(seeding, one);
  await atOnce(organisations, (one) => register(seeding, one));
  // One after the other: they all stand in the operator's one audit chain.
  for (const one of organisations) await approve(seeding, one);
  await atOnce([...authorities, ...organisations], (one) => addMembers(seeding, one));
}

async function atOnce<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** Operator and regulator cannot register through the API: somebody must be there first. */
async function addAuthority(
  { platform, cast }: Seeding,
  { key, register: input }: SeedOrganisation,
): Promise<void> {
  if ((await cast.find(key)) !== null) return;
  const administrator = { ...input.administrator, password: DEMO_PASSWORD };
  const ask = { ...input, revenue: new Decimal(String(input['revenue'])), administrator };
  await mustPerform(platform, SYSTEM, authorityAdd, ask as unknown as RegistrationAsk);
}

async function register({ api, cast }: Seeding, { key, register: input }: SeedOrganisation): Promise<void> {
  if ((await cast.find(key)) !== null) return;
  const administrator = { ...input.administrator, password: DEMO_PASSWORD };
  await api.mutate(ANONYMOUS, 'organisationRegister', { ...input, administrator }, 'organisation { id }');
}

async function approve({ api, cast }: Seeding, { key }: SeedOrganisation): Promise<void> {
  const { _id, state } = await cast.organisation(key);
  if (state === 'APPROVED') return;
  const operator = await cast.actor('operator');
  await api.mutate(operator, 'organisationApprove', { organisation: _id }, 'organisation { id }');
}

async function addMembers({ api, cast }: Seeding, { key, members }: SeedOrganisation): Promise<void> {
  for (const { email, role, name } of members) {
    if (await cast.isMember(key, email)) continue;
    const { code } = await api.mutate(await cast.actor(key), 'memberInvite', { email, role }, 'code');
    await api.mutate(ANONYMOUS, 'memberJoin', { code, name, password: DEMO_PASSWORD }, 'membership { id }');
  }
}
