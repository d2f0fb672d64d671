import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Db } from 'mongodb';
import { exchangeSimulator } from './exchange.js';
import { networkSimulator } from './network.js';
import { registerSimulator } from './register.js';
import { simulatorApp, type Simulator } from './simulator.js';
import { taxSimulator } from './tax.js';

export const SIMULATORS = {
  register: registerSimulator,
  tax: taxSimulator,
  network: networkSimulator,
  exchange: exchangeSimulator,
} as const satisfies Record<string, Simulator>;
export type SimulatorName = keyof typeof SIMULATORS;
export const SIMULATOR_NAMES = Object.keys(SIMULATORS) as SimulatorName[];

export interface RunningSimulator {
  /** Where it listens, for example http://127.0.0.1:4101. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The name of a simulator's own database, beside the platform's on the same server. */
export const databaseOf = (platform: string, name: SimulatorName): string => `${platform}_${name}`;

/** Listens for one simulator; port 0 takes any free one. Its database is opened by its first call. */
export async function serveSimulator(
  name: SimulatorName,
  open: () => Promise<Db>,
  { port = 0, host = '127.0.0.1' } = {},
): Promise<RunningSimulator> {
  const server = createServer(simulatorApp(SIMULATORS[name], open));
  await listening(server, port, host);
  const { port: given } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${given}`, stop };
}

const listening = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, done);
  });
