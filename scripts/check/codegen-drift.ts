import { existsSync, readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import config from '../../codegen.js';
import type { Finding } from './finding.js';

/** The committed types must be what the SDL gives now. Generated in memory: a check changes no file. */
export async function codegenDrift(): Promise<Finding> {
  const generated = (await generate({ ...config, silent: true }, false)) as {
    filename: string;
    content: string;
  }[];
  const drifted = generated.filter(
    ({ filename, content }) => !existsSync(filename) || readFileSync(filename, 'utf8') !== content,
  );
  const details = drifted.map(
    ({ filename }) => `${filename} is not what schema/ gives; run npm run codegen and commit it.`,
  );
  return {
    passed: drifted.length === 0 && generated.length > 0,
    summary: `${generated.length} file(s)`,
    details: details.join('\n'),
  };
}
