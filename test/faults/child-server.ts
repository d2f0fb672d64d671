/** The real server as a process of its own, on a durable database, and a way to it that loses the answers. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readConfig } from '../../src/config.js';
import { databaseDirectory, openDatabase, type Database } from '../../src/platform/database/connect.js';
import { isAlive } from '../../src/platform/database/processes.js';
import { readRecords } from '../../src/platform/database/records.js';
import { testProgram } from '../support/embedded.js';

export interface ChildServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** The process that holds the data; it outlives a killed server. */
  readonly databasePid: number;
}

/** Starts servers on one directory, with these settings; afterwards none of their processes is left, nor the directory. */
export async function withServers(
  work: (start: () => Promise<ChildServer>, join: () => Promise<Database>) => Promise<void>,
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'lianrong-fault-'));
  const program = await testProgram();
  const config = readConfig({ DATA_DIR: directory, SECANTUSD_BINARY: program });
  const records = () => readRecords(databaseDirectory(config));
  const started: ChildProcess[] = [];
  const joined: Database[] = [];
  const start = async (): Promise<ChildServer> => {
    const env = {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DATA_DIR: directory,
      PORT: '0',
      SEED: 'none',
      LOG_LEVEL: 'silent',
      SECANTUSD_BINARY: program,
      ...settings,
    };
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    started.push(child);
    const url = await addressOf(child);
    const [record] = (await records()).filter(({ ownerPid }) => ownerPid === child.pid);
    if (record === undefined) throw new Error('the server has no database of its own');
    return { url, process: child, databasePid: record.pid };
  };
  const joinDatabase = async (): Promise<Database> => {
    const database = await openDatabase(config, () => undefined, { joinRunning: true });
    joined.push(database);
    return database;
  };
  try {
    await work(start, joinDatabase);
  } finally {
    for (const database of joined) await database.close();
    for (const child of started) await ended(child, 'SIGKILL');
    for (const { pid } of await records()) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('its output is not read');
  for await (const line of createInterface(child.stdout)) {
    const found = /GraphQL\s+(http:\S+)\/graphql$/.exec(line.trim());
    // What it prints afterwards is not read; it must not fill the pipe.
    if (found?.[1]) return child.stdout.resume() && found[1];
  }
  throw new Error('the server ended before it printed its address');
}

export async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

/** A TCP proxy to the server: requests go through, not a byte of an answer comes back. */
export async function swallowingProxy(to: string): Promise<{ url: string; close(): Promise<void> }> {
  const { hostname, port } = new URL(to);
  const sockets = new Set<Socket>();
  const proxy: Server = createServer((client) => {
    const server = connect(Number(port), hostname);
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    client.pipe(server);
    server.resume();
    server.on('close', () => client.destroy());
    client.on('close', () => server.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => proxy.close(resolve));
  };
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, close };
}
