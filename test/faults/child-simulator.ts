/** A simulated counterpart as a process of its own, on the run's database server: it outlives the platform that talks to it. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import mongoose from 'mongoose';
import { databaseOf, type SimulatorName } from '../../src/simulators/serve.js';
import { outsideClient, type OutsideClient } from '../support/outside.js';
import { ended } from './child-server.js';

export interface ChildSimulator extends OutsideClient {
  readonly address: string;
  /** Ends it with kill -9, does the work, and starts it again at the same address. */
  whileAway(work: () => Promise<void>): Promise<void>;
}

/** Runs the work with the simulator; afterwards neither it nor its database is left. */
export async function withSimulator(
  name: SimulatorName,
  work: (simulator: ChildSimulator) => Promise<void>,
): Promise<void> {
  const uri = process.env['TEST_DATABASE_URI'] ?? '';
  const database = `test_${randomBytes(8).toString('hex')}`;
  const start = (port: string) => startSimulator(name, { MONGODB_URI: uri, MONGODB_DB: database }, port);
  let running = await start('0');
  const { address } = running;
  const whileAway = async (during: () => Promise<void>): Promise<void> => {
    await ended(running.child, 'SIGKILL');
    await during();
    running = await start(new URL(address).port);
  };
  try {
    await work({ ...outsideClient(async () => address), address, whileAway });
  } finally {
    await ended(running.child, 'SIGKILL');
    const connection = await mongoose.createConnection(uri).asPromise();
    await connection.getClient().db(databaseOf(database, name)).dropDatabase();
    await connection.close();
  }
}

async function startSimulator(name: SimulatorName, place: Record<string, string>, port: string) {
  const args = ['--import', 'tsx', 'src/simulators/main.ts', name, '--port', port];
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...place };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(child.stdout)) {
    const address = /(http:\S+)$/.exec(line)?.[1];
    if (address) {
      child.stdout.resume();
      return { child, address };
    }
  }
  throw new Error(`the simulator ${name} ended before it listened`);
}
