/**
 * Opens the platform's database: the server that MONGODB_URI names, else the embedded one. From here on both are the
 * same to all code.
 */
import { join } from 'node:path';
import mongoose, { type Connection, type ConnectOptions } from 'mongoose';
import { withoutPassword, type Config } from '../../config.js';
import { runningServer, startEmbedded, type EmbeddedServer } from './embedded.js';
import { DatabaseError, progressOnStderr, type Progress } from './errors.js';
import { serverProgram } from './wheel.js';

export interface Database {
  readonly connection: Connection;
  /** May hold a password: show it with `withoutPassword` only. */
  readonly uri: string;
  /** Whether the server is the embedded one. */
  readonly embedded: boolean;
  /** Closes the connection, then ends the embedded server if this process started it. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Called if the embedded server dies while we run: no request can be served from then on. */
  readonly onServerExit?: (how: string) => void;
  /** Uses the embedded server of a running platform on the same DATA_DIR: for commands beside it, such as verify. */
  readonly joinRunning?: boolean;
}

// A filter on a field that the schema does not know would be dropped, and so match everything.
// Mongoose has no such option per connection, only per process and per schema.
mongoose.set('strictQuery', 'throw');

const CONNECT_OPTIONS = {
  appName: 'lianrong',
  // Indexes and collections are made at boot, in one place, not whenever a model is first used.
  autoIndex: false,
  autoCreate: false,
  // No sanitizeFilter: filters are built by stores and policies alone, from values that GraphQL's scalars have typed.
  retryWrites: true,
  writeConcern: { w: 'majority', journal: true, wtimeoutMS: 15_000 },
  readConcernLevel: 'majority',
  serverSelectionTimeoutMS: 10_000,
} as const satisfies ConnectOptions;

/**
 * Opens the database that the settings name.
 * @throws DatabaseError that says in people's words why there is none, and the ways out
 */
export async function openDatabase(
  config: Config,
  progress: Progress = progressOnStderr,
  options: OpenOptions = {},
): Promise<Database> {
  if (config.mongodbUri !== undefined) {
    progress(`Connecting to ${withoutPassword(config.mongodbUri)} …`);
    return connectTo(config.mongodbUri, config.mongodbDb);
  }
  const directory = databaseDirectory(config);
  const running = options.joinRunning ? await runningServer(directory) : undefined;
  if (running) return { ...(await connectTo(running.uri, config.mongodbDb)), embedded: true };
  const program = config.secantusdBinary ?? (await serverProgram({ cacheDir: config.cacheDir, progress }));
  const { onServerExit } = options;
  const server = await startEmbedded({
    directory,
    program,
    progress,
    ...(onServerExit && { onExit: onServerExit }),
  });
  return connectToOwn(server, config.mongodbDb);
}

/** Where the embedded server keeps its files. */
export function databaseDirectory(config: Pick<Config, 'dataDir'>): string {
  return join(config.dataDir, 'database');
}

async function connectToOwn(server: EmbeddedServer, name: string): Promise<Database> {
  try {
    const database = await connectTo(server.uri, name);
    // A driver whose server is gone looks for it until its time-out before it closes: not waited for.
    const close = () => Promise.race([database.close(), server.gone]).finally(() => server.stop());
    return { ...database, embedded: true, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * Connects to a running server and checks that it has transactions.
 * @throws DatabaseError when it does not answer, refuses the log-in or is a standalone server
 */
export async function connectTo(uri: string, name: string): Promise<Database> {
  const connection = await connected(uri, name);
  try {
    await requireTransactions(connection, uri);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return { connection, uri, embedded: false, close: () => connection.close() };
}

async function connected(uri: string, name: string): Promise<Connection> {
  const connection = mongoose.createConnection();
  try {
    return await connection.openUri(uri, { ...CONNECT_OPTIONS, dbName: name });
  } catch (error) {
    await connection.destroy();
    throw new DatabaseError(
      `The database at ${withoutPassword(uri)} cannot be used: ${(error as Error).message}`,
      [
        'check MONGODB_URI: host, port, user and password, and that it names the replica set (?replicaSet=…)',
        'check that the server runs and that its replica set was initiated and has a primary',
        'leave MONGODB_URI out to use the embedded server (one machine, trials and tests)',
      ],
    );
  }
}

async function requireTransactions(connection: Connection, uri: string): Promise<void> {
  const hello = await connection.getClient().db('admin').command({ hello: 1 });
  const routed = hello['msg'] === 'isdbgrid';
  if (typeof hello['setName'] === 'string' || routed) return;
  throw new DatabaseError(
    `The MongoDB at ${withoutPassword(uri)} is a standalone server, which has no transactions and no change streams.`,
    [
      'start it with --replSet NAME and run rs.initiate() once, also for a single server',
      'use a replica set or a sharded cluster',
    ],
  );
}
