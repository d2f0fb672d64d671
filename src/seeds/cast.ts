import { memberships, organisations, type Organisation } from '../parties/index.js';
import type { Actor, Role } from '../platform/actor.js';
import type { Place } from '../platform/database/collection.js';
import type { SeedOrganisation, SeedParties } from './files.js';

/** The organisations of the demo network by the names that seed files use, and actors who speak for them. */
export class Cast {
  private readonly byKey: ReadonlyMap<string, SeedOrganisation>;

  constructor(
    private readonly place: Place,
    parties: SeedParties,
  ) {
    this.byKey = new Map([...parties.authorities, ...parties.organisations].map((one) => [one.key, one]));
  }

  /** The organisation, or null while it is not registered. */
  async find(key: string): Promise<Organisation | null> {
    const seed = this.byKey.get(key);
    if (seed === undefined) throw new Error(`no organisation "${key}" in seeds/parties.json`);
    return organisations.findOne(this.place, { creditCode: seed.register.creditCode });
  }

  async organisation(key: string): Promise<Organisation> {
    const found = await this.find(key);
    if (found === null) throw new Error(`organisation "${key}" is not loaded yet`);
    return found;
  }

  /** Its person with this role, as if logged in. */
  async actor(key: string, role: Role = 'ADMIN'): Promise<Actor> {
    const { _id, state, capacities } = await this.organisation(key);
    const place = await memberships.findOne(this.place, { organisation: _id, role });
    if (place === null) throw new Error(`nobody is ${role} at "${key}"`);
    const standing = { approved: state === 'APPROVED', suspended: state === 'SUSPENDED' };
    const rights = { organisation: _id, ...standing, capacities, role, scopes: [] };
    return { kind: 'PERSON', id: place.person, name: place.personName, ...rights, session: null };
  }

  async isMember(key: string, email: string): Promise<boolean> {
    const { _id } = await this.organisation(key);
    return (await memberships.findOne(this.place, { organisation: _id, email })) !== null;
  }
}
