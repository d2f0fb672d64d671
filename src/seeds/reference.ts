import { addDays, plainDate, shanghaiDateOf } from '../kernel/dates.js';
import { Decimal } from '../kernel/decimal.js';
import { act } from '../platform/act.js';
import {
  insertDebtorGrade,
  insertEnvironmentalRating,
  insertLpr,
  LPR_TERMS,
  type EnvironmentalRating,
  type Grade,
  type LprTerm,
} from '../reference/index.js';
import type { Cast } from './cast.js';
import { seedFile } from './files.js';
import { mustPerform, type Seeding } from './seeding.js';

type Publication = Readonly<Record<'publishedOn' | LprTerm, string>>;

/** A value for each of some organisations, by their keys in the file and by their ids in an act. */
type Each<Value> = Readonly<Record<string, Value>>;

interface SeedReference {
  readonly lpr: readonly Publication[];
  readonly environmentalRatings: { readonly daysAgo: number; readonly ratings: Each<EnvironmentalRating> };
  readonly debtorGrades: { readonly daysAgo: number; readonly grades: Each<Each<Grade>> };
}

/**
 * Loads dated reference data: one act for what the operator publishes, one for each lender's grades. They are keyed and
 * their inputs hold no date of today, so that a loader which goes on the next day finds them done.
 */
export async function loadReference({ platform, cast }: Seeding): Promise<void> {
  const { lpr, environmentalRatings, debtorGrades } = seedFile<SeedReference>('reference.json');
  const idempotencyKey = 'seed-reference';
  const ratings = await byId(cast, environmentalRatings.ratings);
  const { daysAgo } = environmentalRatings;
  await mustPerform(platform, await cast.actor('operator'), seedPublications, {
    idempotencyKey,
    lpr,
    ratings,
    daysAgo,
  });
  for (const [lender, of] of Object.entries(debtorGrades.grades)) {
    const input = { idempotencyKey, grades: await byId(cast, of), daysAgo: debtorGrades.daysAgo };
    await mustPerform(platform, await cast.actor(lender), seedGrades, input);
  }
}

async function byId<Value>(cast: Cast, values: Each<Value>): Promise<Each<Value>> {
  const entries: [string, Value][] = [];
  for (const [key, value] of Object.entries(values))
    entries.push([(await cast.organisation(key))._id, value]);
  return Object.fromEntries(entries);
}

interface PublicationsAsk {
  readonly idempotencyKey: string;
  readonly lpr: readonly Publication[];
  readonly ratings: Each<EnvironmentalRating>;
  readonly daysAgo: number;
}

const seedPublications = act({
  name: 'seedPublications',
  keyed: true,
  async decide(unit, _actor, { lpr, ratings, daysAgo }: PublicationsAsk) {
    const today = shanghaiDateOf(unit.now);
    const published = lpr.filter(({ publishedOn }) => publishedOn <= today);
    for (const one of published) {
      const publishedOn = plainDate(one.publishedOn);
      for (const term of LPR_TERMS)
        await insertLpr(unit, { term, rate: new Decimal(one[term]), publishedOn, createdAt: unit.now });
    }
    const asOf = addDays(today, -daysAgo);
    for (const [organisation, rating] of Object.entries(ratings)) {
      await insertEnvironmentalRating(unit, { organisation, rating, asOf, createdAt: unit.now });
    }
    return { publications: published.length, ratings: Object.keys(ratings).length };
  },
});

interface GradesAsk {
  readonly idempotencyKey: string;
  readonly grades: Each<Grade>;
  readonly daysAgo: number;
}

const seedGrades = act({
  name: 'seedGrades',
  keyed: true,
  async decide(unit, { organisation: lender }, { grades, daysAgo }: GradesAsk) {
    const asOf = addDays(shanghaiDateOf(unit.now), -daysAgo);
    for (const [debtor, grade] of Object.entries(grades)) {
      await insertDebtorGrade(unit, { lender, debtor, grade, asOf, createdAt: unit.now });
    }
    return { grades: Object.keys(grades).length };
  },
});
