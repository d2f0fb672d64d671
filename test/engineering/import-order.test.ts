/** The rules of .dependency-cruiser.cjs find what they are for: a small tree breaks each of them once. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = process.cwd();
const TREE: Readonly<Record<string, string>> = {
  'src/config.ts': 'export const port = 1;',
  'src/main.ts': `import './server.js';`,
  'src/server.ts': `import './parties/index.js'; import './config.js';`,
  'src/kernel/decimal.ts': `import { readFileSync } from 'node:fs'; export const a = readFileSync;`,
  'src/kernel/order.ts': `import type { Act } from '../platform/act.js'; export type A = Act;`,
  'src/platform/act.ts': `import { a } from '../kernel/decimal.js'; export type Act = typeof a;`,
  'src/parties/index.ts': `export { one } from './one.js';`,
  'src/parties/one.ts': `import { two } from './two.js'; export const one = two;`,
  'src/parties/two.ts': `import { one } from './one.js'; export const two = () => one;`,
  'src/assets/index.ts': `import { one } from '../parties/one.js'; import type { Deal } from '../deals/index.js'; export const x: Deal = one;`,
  'src/ledger/index.ts': `import mongoose from 'mongoose'; import { env } from 'node:process'; export const y = [mongoose, env];`,
  'src/deals/index.ts': `import '../main.js'; import './gone.js'; import * as jest from 'jest'; export type Deal = typeof jest;`,
  'src/elsewhere/index.ts': `import '../config.js';`,
};

function found(tree: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'lianrong-imports-'));
  try {
    for (const [name, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), `${text}\n`);
    }
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
      copyFileSync(join(ROOT, name), join(folder, name));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const cruise = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const args = [cruise, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: { from: string; rule: { name: string } }[] };
    };
    return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('each rule finds its violation, types included, and nothing else is found', () => {
  expect(found(TREE)).toEqual([
    'src/assets/index.ts: assets-knows-only-what-is-left-of-it',
    'src/assets/index.ts: front-door-only',
    'src/deals/index.ts: deals-knows-only-what-is-left-of-it',
    'src/deals/index.ts: nobody-imports-a-command',
    'src/deals/index.ts: resolvable',
    'src/deals/index.ts: starts-without-development-packages',
    'src/elsewhere/index.ts: every-folder-has-its-place',
    'src/kernel/decimal.ts: kernel-does-no-io',
    'src/kernel/order.ts: kernel-knows-only-what-is-left-of-it',
    'src/ledger/index.ts: database-through-the-platform',
    'src/ledger/index.ts: environment-through-config',
    'src/parties/one.ts: no-cycles',
  ]);
});
