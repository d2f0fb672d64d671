import { spawn } from 'node:child_process';
import type { Finding } from './finding.js';

const NOISE = /^npm warn /;

/** Runs a tool of ours as a process of its own, so that tools do not share memory or settings. */
export async function program(file: string, args: readonly string[]): Promise<Finding> {
  const path = new URL(`../../node_modules/${file}`, import.meta.url).pathname;
  const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part));
  child.stderr.on('data', (part: Buffer) => said.push(part));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  const details = Buffer.concat(said)
    .toString()
    .split('\n')
    .filter((line) => !NOISE.test(line))
    .join('\n')
    .trim();
  return { passed: code === 0, summary: code === 0 ? '' : `exit code ${code}`, details };
}
