/** What we must know about processes that are not, or no longer, our children. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Outcome {
  /** null: it could not be started at all. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end; a command that does not exist is an outcome, not an exception. */
export function run(command: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(command, args, { windowsHide: true }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
      done({ code, stdout, stderr: stderr || (error?.message ?? '') });
    });
  });
}

/** Whether the process runs. One that has ended and waits for its parent to notice it does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return linuxStat(pid)?.state !== 'Z';
}

/**
 * When the process started, in the system's own notation: together with the pid it names one process for good, where
 * a pid alone is given to others later (in a container every start is pid 1). Undefined where it cannot be told.
 */
export async function startMark(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') return linuxStat(pid)?.started;
  return psField(pid, 'lstart');
}

/** The command line of a process, undefined where it cannot be told. */
export async function commandLine(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') return readProc(pid, 'cmdline')?.replaceAll('\0', ' ').trim();
  return psField(pid, 'command');
}

/** Asks a process to end, and after the grace period ends it. Returns when it is gone. */
export async function endProcess(pid: number, graceMs: number): Promise<void> {
  signal(pid, 'SIGTERM');
  if (await goneWithin(pid, graceMs)) return;
  signal(pid, 'SIGKILL');
  await goneWithin(pid, graceMs);
}

async function goneWithin(pid: number, ms: number): Promise<boolean> {
  const deadline = Date.now() + ms;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone in the meantime, which is what was wanted.
  }
}

/** Fields 3 and 22 of /proc/PID/stat; the second field, the name, may itself hold spaces and brackets. */
function linuxStat(pid: number): { state: string | undefined; started: string | undefined } | undefined {
  const text = readProc(pid, 'stat');
  if (text === undefined) return undefined;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0], started: fields[19] };
}

function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

async function psField(pid: number, field: string): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined;
  const outcome = await run('ps', ['-ww', '-o', `${field}=`, '-p', String(pid)]);
  return outcome.code === 0 ? outcome.stdout.trim() || undefined : undefined;
}
