import { spawnSync } from 'node:child_process';

/** Runs one of our commands as a person would, with these settings only, and these lines typed into it. */
export function runCommand(
  file: string,
  args: readonly string[],
  settings: Record<string, string>,
  typed = '',
) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !(name in settings) && !OURS.includes(name),
  );
  const env = { ...Object.fromEntries(inherited), ...settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
    env,
    input: typed,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const OURS = ['DATA_DIR', 'MONGODB_URI', 'MONGODB_DB', 'CLOCK', 'SEED', 'OPERATOR_PASSWORD', 'NODE_OPTIONS'];
