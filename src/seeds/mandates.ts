import { addDays } from '../kernel/dates.js';
import { liveMandates } from '../mandates/index.js';
import { seedFile, type Input } from './files.js';
import type { Seeding } from './seeding.js';

interface SeedMandates {
  /** From the day of loading. */
  readonly validDays: number;
  readonly mandates: readonly SeedMandate[];
}

interface SeedMandate {
  readonly lender: string;
  /** The input's terms, debtors by their keys, without the validity. */
  readonly terms: Input & { readonly name: string; readonly debtors: readonly string[] };
}

/** Gives the lenders their mandates, leaving out those that are there already. */
export async function loadMandates({ platform, api, cast, today }: Seeding): Promise<void> {
  const { validDays, mandates } = seedFile<SeedMandates>('mandates.json');
  const validity = { validFrom: today, validUntil: addDays(today, validDays) };
  for (const { lender, terms } of mandates) {
    const actor = await cast.actor(lender);
    const [there] = await liveMandates(platform, today, { lender: actor.organisation, name: terms.name });
    if (there !== undefined) continue;
    const debtors: string[] = [];
    for (const key of terms.debtors) debtors.push((await cast.organisation(key))._id);
    await api.mutate(actor, 'mandateCreate', { terms: { ...terms, debtors, ...validity } }, 'mandate { id }');
  }
}
