import { readFileSync, writeFileSync } from 'node:fs';
import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { readSdl } from '../../src/platform/graphql/sdl.js';
import type { Finding } from './finding.js';

const BASELINE = new URL('../../docs/reference/schema.graphql', import.meta.url);

/**
 * What clients of the accepted schema would notice. A breaking change fails until somebody accepts it on purpose with
 * `npm run schema:accept`; additions pass and are counted.
 */
export async function schemaChanges(): Promise<Finding> {
  const changes = await diff(buildSchema(readFileSync(BASELINE, 'utf8')), buildSchema(currentSchema()));
  const breaking = changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking);
  const others = changes.length - breaking.length;
  const summary = `${breaking.length} breaking change(s), ${others} other(s) since docs/reference/schema.graphql`;
  const advice = 'Clients would break. Deprecate instead, or accept it on purpose: npm run schema:accept.';
  return { passed: breaking.length === 0, summary, details: [...breaking.map(said), advice].join('\n') };
}

const said = (change: Change): string => `${change.path ?? ''}: ${change.message}`;

/** Sorted, so that moving a type between files is no change; without directives, which are not the clients' matter. */
const currentSchema = (): string => `${printSchema(lexicographicSortSchema(buildSchema(readSdl())))}\n`;

/** Makes the present schema the one that clients may rely on. */
export function acceptSchema(): void {
  writeFileSync(BASELINE, currentSchema());
}
