/**
 * Which database server runs on a directory, and for whom.
 *
 * The record outlives a killed Node process, whose database child goes on and holds the directory's lock. There is one
 * file per server process: two starts at the same moment then cannot overwrite each other's record, and the storage
 * engine's own lock decides between them.
 */
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { z } from 'zod';
import { commandLine, isAlive, startMark } from './processes.js';

const recordShape = z.object({
  pid: z.number().int().positive(),
  /** Not set while the server is still starting. */
  port: z.number().int().positive().optional(),
  storage: z.string(),
  startMark: z.string().optional(),
  ownerPid: z.number().int().positive(),
  ownerStartMark: z.string().optional(),
});

export type ServerRecord = z.infer<typeof recordShape>;

const NAME = /^server-(\d+)\.json$/;
const fileOf = (directory: string, pid: number): string => join(directory, `server-${pid}.json`);

/** Written aside and renamed, so that no reader ever sees half a record. */
export async function writeRecord(directory: string, record: ServerRecord): Promise<void> {
  const file = fileOf(directory, record.pid);
  await writeFile(`${file}.tmp`, JSON.stringify(record, null, 2));
  await rename(`${file}.tmp`, file);
}

export async function removeRecord(directory: string, pid: number): Promise<void> {
  await rm(fileOf(directory, pid), { force: true });
}

/** All records of a directory, which need not exist. A file that is no record of ours is not one of them. */
export async function readRecords(directory: string): Promise<ServerRecord[]> {
  const names = await readdir(directory).catch(() => []);
  const records: ServerRecord[] = [];
  for (const name of names.filter((each) => NAME.test(each))) {
    const parsed = recordShape.safeParse(await readJson(join(directory, name)));
    if (parsed.success) records.push(parsed.data);
  }
  return records;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined; // removed a moment ago, or not ours
  }
}

/** Whether the Node process that started the server still runs: then the directory is its own. */
export async function ownerLives(record: ServerRecord): Promise<boolean> {
  return isAlive(record.ownerPid) && sameStart(record.ownerStartMark, await startMark(record.ownerPid));
}

/**
 * Whether the recorded server still runs and is really ours to end: a pid is given to other processes later, so its
 * start time must agree and its command line must name the directory. Where the system tells neither (Windows), it
 * must answer on the recorded port as the embedded server does.
 */
export async function serverLives(record: ServerRecord): Promise<boolean> {
  if (!isAlive(record.pid) || !sameStart(record.startMark, await startMark(record.pid))) return false;
  const command = await commandLine(record.pid);
  return command === undefined ? answersAsEmbedded(record.port) : command.includes(record.storage);
}

async function answersAsEmbedded(port: number | undefined): Promise<boolean> {
  if (port === undefined) return false;
  const client = new MongoClient(embeddedUri(port), { serverSelectionTimeoutMS: 2000 });
  try {
    return (await client.db('admin').command({ hello: 1 }))['setName'] === 'secantus';
  } catch {
    return false;
  } finally {
    await client.close();
  }
}

/** The address of an embedded server; it listens on loopback only. */
export function embeddedUri(port: number): string {
  return `mongodb://127.0.0.1:${port}`;
}

function sameStart(recorded: string | undefined, found: string | undefined): boolean {
  return recorded === undefined || found === undefined || recorded === found;
}
