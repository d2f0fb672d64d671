import { randomBytes } from 'node:crypto';
import { connectTo, type Database } from '../../src/platform/database/connect.js';

/**
 * A database of one's own on the run's one server, empty, and dropped by `close()`.
 * One per test file: open it in `beforeAll` and close it in `afterAll`.
 */
export async function testDatabase(): Promise<Database> {
  const uri = process.env['TEST_DATABASE_URI'];
  if (uri === undefined)
    throw new Error('TEST_DATABASE_URI is not set: tests with a database are run by jest.');
  const database = await connectTo(uri, `test_${randomBytes(8).toString('hex')}`);
  const close = async (): Promise<void> => {
    await database.connection.dropDatabase();
    // Mongoose remembers a connection that was only closed.
    await database.connection.destroy();
  };
  return { ...database, close };
}
