/**
 * A process that owns an embedded server, for tests that kill or interrupt it.
 *
 * Usage: embedded-owner.ts DIRECTORY PROGRAM. Prints the server's address and pid, and holds a transaction open that has
 * written document `held`. On SIGINT it still writes `drained`, then ends its server and itself.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { connectTo } from '../../src/platform/database/connect.js';
import { startEmbedded } from '../../src/platform/database/embedded.js';

const [directory = '', program = ''] = process.argv.slice(2);
const server = await startEmbedded({ directory, program, progress: () => undefined });
const database = await connectTo(server.uri, 'owner');
const notes = database.connection.collection<{ _id: string; n: number }>('notes');
await notes.insertOne({ _id: 'held', n: 0 });

const session = await database.connection.startSession();
session.startTransaction();
await notes.updateOne({ _id: 'held' }, { $inc: { n: 1 } }, { session });

process.on('SIGINT', () => void drain());
console.log(JSON.stringify({ uri: server.uri, pid: server.pid }));

async function drain(): Promise<void> {
  await sleep(300); // as long as requests in flight may take
  await notes.insertOne({ _id: 'drained', n: 0 });
  await session.endSession();
  await database.close();
  await server.stop();
  process.exit(0);
}
