import { access, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { flagsGiven } from './arguments.js';
import { runCommand } from './command.js';
import { readConfig, withoutPassword } from '../config.js';
import { databaseDirectory } from '../platform/database/connect.js';
import { clearDirectory } from '../platform/database/embedded.js';
import { DatabaseError, progressOnStderr } from '../platform/database/errors.js';
import { ask } from './prompt.js';

const HELP = `npm run reset: deletes the embedded database, so that the next start begins with the demo network again.

It asks first; npm run reset -- --yes does not. It refuses while a server uses the database, and it never touches a MongoDB.
Exit code: 0 when it is gone, 1 when nothing was deleted.

npm run reset：删除内置数据库，下次启动重新装入演示网络。

先询问确认；加 --yes 则不询问。有服务正在使用时拒绝执行，从不触及 MongoDB。退出码：0 已删除；1 未删除任何内容。
`;

/** Only our own files on this machine: a shared database is not to be emptied by a command that is so easily typed. */
async function main(): Promise<number> {
  const flags = flagsGiven('--yes');
  if (flags.has('--help')) return said(HELP, 0);
  const { mongodbUri, mongodbDb, ...config } = readConfig();
  if (mongodbUri !== undefined) throw notOurs(mongodbUri, mongodbDb);
  const directory = resolve(databaseDirectory(config));
  if (!(await exists(directory))) return said(`There is no database to delete: ${directory}\n`, 0);
  if (!flags.has('--yes') && !(await confirmed(directory))) return said('Nothing was deleted.\n', 1);
  await clearDirectory(directory, progressOnStderr);
  await rm(directory, { recursive: true });
  return said(`Deleted: ${directory}\nThe next npm start begins anew.\n`, 0);
}

const notOurs = (uri: string, name: string): DatabaseError =>
  new DatabaseError(
    `The settings name the database "${name}" of ${withoutPassword(uri)}: reset deletes the embedded one only.`,
    [
      'leave MONGODB_URI out to reset the embedded database',
      `drop that database with its own tools, if you mean to: db.getSiblingDB("${name}").dropDatabase()`,
    ],
  );

async function confirmed(directory: string): Promise<boolean> {
  const answer = await ask(`All data in ${directory} will be deleted. Type yes to go on: `);
  return answer?.trim().toLowerCase() === 'yes';
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

function said(text: string, code: number): number {
  process.stdout.write(text);
  return code;
}

await runCommand(main, { failure: 1 });
