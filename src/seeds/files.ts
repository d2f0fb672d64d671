import { readFileSync } from 'node:fs';
import type { Role } from '../platform/actor.js';

const FOLDER = new URL('../../seeds/', import.meta.url);

/** A file of `seeds/`. Its entries are inputs of the GraphQL API as they stand there, so the API itself checks them. */
export function seedFile<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as T;
}

/** An input of a mutation, in JSON. */
export type Input = Readonly<Record<string, unknown>>;

export interface SeedPerson {
  readonly name: string;
  readonly email: string;
}

export interface SeedMember extends SeedPerson {
  readonly role: Role;
}

export interface SeedOrganisation {
  /** How the other seed files name it. */
  readonly key: string;
  /** What it is in the demo network, in one line. */
  readonly what: string;
  /** The same in Chinese. */
  readonly whatZh: string;
  readonly register: Input & {
    readonly name: string;
    readonly creditCode: string;
    readonly capacities: readonly string[];
    readonly administrator: SeedPerson;
  };
  readonly members: readonly SeedMember[];
}

export interface SeedParties {
  /** The operator and the regulator, who cannot register by themselves. */
  readonly authorities: readonly SeedOrganisation[];
  readonly organisations: readonly SeedOrganisation[];
}

export const seedParties = (): SeedParties => seedFile<SeedParties>('parties.json');
