import { hash as argon2 } from '@node-rs/argon2';
import { isRefused } from '../kernel/decision.js';
import { Decimal } from '../kernel/decimal.js';
import { addAdministrator, addOrganisation, newOrganisation } from '../parties/index.js';
import { act, perform } from '../platform/act.js';
import { ANONYMOUS, SYSTEM } from '../platform/actor.js';
import type { Seeding } from './seeding.js';
import type { SeedMember, SeedOrganisation } from './files.js';

/** Published: it opens every account of the demo network and nothing else. */
export const DEMO_PASSWORD = 'lianrong-demo';

/** Registers, approves and staffs the demo network, leaving out what is there already. */
export async function loadParties(seeding: Seeding): Promise<void> {
  const { parties } = seeding;
  for (const one of parties.authorities) await addAuthority(seeding, one);
  for (const one of parties.organisations) await addParty(seeding, one);
  for (const one of [...parties.authorities, ...parties.organisations]) {
    for (const member of one.members) await addMember(seeding, one, member);
  }
}

interface AuthorityAsk {
  readonly seed: SeedOrganisation;
  readonly passwordHash: string;
}

/** The operator and the regulator cannot register by themselves: somebody must be there first. */
const seedAuthority = act({
  name: 'seedAuthority',
  keyed: false,
  secrets: ['passwordHash'],
  async decide(unit, _actor, { seed: { register }, passwordHash }: AuthorityAsk) {
    const ask = { ...register, revenue: new Decimal(String(register['revenue'])) } as unknown as Parameters<
      typeof newOrganisation
    >[0];
    const organisation = { ...newOrganisation(ask, unit.now), state: 'APPROVED' as const };
    await addOrganisation(unit, organisation);
    await addAdministrator(unit, organisation._id, { ...register.administrator, passwordHash });
    unit.onBehalfOf(organisation._id);
    return { organisation: organisation._id };
  },
});

async function addAuthority({ platform, cast }: Seeding, seed: SeedOrganisation): Promise<void> {
  if ((await cast.find(seed.key)) !== null) return;
  const result = await perform(platform, SYSTEM, seedAuthority, {
    seed,
    passwordHash: await argon2(DEMO_PASSWORD),
  });
  if (isRefused(result)) throw new Error(`the seeds were refused: ${result.code}`);
}

async function addParty({ api, cast }: Seeding, { key, register }: SeedOrganisation): Promise<void> {
  if ((await cast.find(key)) === null) {
    const administrator = { ...register.administrator, password: DEMO_PASSWORD };
    await api.mutate(
      ANONYMOUS,
      'organisationRegister',
      { ...register, administrator },
      'organisation { id }',
    );
  }
  const { _id, state } = await cast.organisation(key);
  if (state === 'APPROVED') return;
  await api.mutate(
    await cast.actor('operator'),
    'organisationApprove',
    { organisation: _id },
    'organisation { id }',
  );
}

async function addMember(
  { api, cast }: Seeding,
  { key }: SeedOrganisation,
  member: SeedMember,
): Promise<void> {
  const { email, role, name } = member;
  if (await cast.isMember(key, email)) return;
  const { code } = await api.mutate(await cast.actor(key), 'memberInvite', { email, role }, 'code');
  await api.mutate(ANONYMOUS, 'memberJoin', { code, name, password: DEMO_PASSWORD }, 'membership { id }');
}
