import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../schema/', import.meta.url);

/** The whole schema as text: one file per module in `schema/`. */
export function readSdl(): string {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
  return files
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n');
}
