import type { Capacity, Role } from '../platform/actor.js';
import type { Place } from '../platform/database/collection.js';
import { seedParties, type SeedOrganisation } from './files.js';
import { seedsAreLoaded } from './marker.js';
import { DEMO_PASSWORD } from './parties.js';

/** An account of the demo network, for the start page and for the terminal. Its password is published. */
export interface DemoLogin {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly organisation: string;
  readonly capacities: readonly Capacity[];
  /** What the organisation is in the demo network, in one line. */
  readonly what: string;
  /** The same in Chinese. */
  readonly whatZh: string;
  readonly password: string;
}

/** All demo accounts, administrators first in each organisation; none unless the seeds were loaded into this database. */
export async function demoLogins(place: Place): Promise<readonly DemoLogin[]> {
  if (!(await seedsAreLoaded(place))) return [];
  const { authorities, organisations } = seedParties();
  return [...organisations, ...authorities].flatMap(loginsOf);
}

function loginsOf({ what, whatZh, register, members }: SeedOrganisation): DemoLogin[] {
  const { name: organisation, capacities, administrator } = register;
  const people = [{ ...administrator, role: 'ADMIN' as const }, ...members];
  const shared = {
    organisation,
    capacities: capacities as readonly Capacity[],
    what,
    whatZh,
    password: DEMO_PASSWORD,
  };
  return people.map(({ name, email, role }) => ({ name, email, role, ...shared }));
}
