import { collection, type Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { entryMoves, type BankEntry, type BankStatement, type EntryAct, type Outcome } from './statement.js';

const text = { type: String, required: true };
const flag = { type: Boolean, required: true };
const when = { type: Date, required: true };
const whole = { type: Number, required: true };

export const bankStatements = collection<BankStatement>(
  'bank_statements',
  {
    organisation: text,
    messageId: text,
    sha256: text,
    size: whole,
    entries: whole,
    receivedAt: when,
    receivedBy: text,
  },
  [{ fields: { organisation: 1, receivedAt: -1, _id: -1 } }],
);

export const bankEntries = collection<BankEntry>(
  'bank_entries',
  {
    organisation: text,
    statement: String,
    number: whole,
    bankReference: String,
    endToEndId: String,
    remark: String,
    direction: text,
    reversal: flag,
    booked: flag,
    amount: { type: 'Decimal128', required: true },
    currency: text,
    on: text,
    fromAccount: String,
    toAccount: String,
    state: text,
    outcome: String,
    why: { type: Object, default: null },
    instruction: String,
    deal: String,
    resolution: { type: { decision: text, by: text, reason: text, at: when }, _id: false },
    receivedAt: when,
    version: whole,
  },
  [
    { fields: { statement: 1, number: 1 } },
    { fields: { organisation: 1, receivedAt: -1, _id: -1 } },
    { fields: { organisation: 1, state: 1, receivedAt: -1, _id: -1 } },
    { fields: { deal: 1 } },
    { fields: { organisation: 1, bankReference: 1 } },
  ],
);

interface BankReferenceKey {
  /**
   * `organisation:account:reference`: a bank's reference is its own account's, and counts once; with `:reversal` of what takes a
   * movement back. Without an account it is what acts by hand and by the bank's entries meet on.
   */
  readonly _id: string;
  readonly entry: string;
}

export const bankReferences = collection<BankReferenceKey>('bank_references', { entry: text }, [
  { fields: { entry: 1 } },
]);

/** A statement's entries in their order. */
export const entriesOf = (place: Place, statement: string, limit: number): Promise<BankEntry[]> =>
  bankEntries.find(place, { statement }, { sort: { statement: 1, number: 1 }, limit });

export async function moveEntry(
  unit: Unit,
  entry: BankEntry,
  move: EntryAct,
  set: Partial<BankEntry>,
): Promise<void> {
  const state = entryMoves.next(entry.state, move);
  if (state === null) throw new Error(`${entry._id} is ${entry.state}: ${move} was not asked for`);
  const guard = { _id: entry._id, version: entry.version };
  if (!(await bankEntries.update(unit, guard, { $set: { state, ...set }, $inc: { version: 1 } })))
    throw new Error(`the guard of entry ${entry._id} failed inside a snapshot`);
}

/** How many entries of a statement had which outcome; null for those that were not looked at yet. */
export async function outcomesOf(
  place: Place,
  statement: string,
): Promise<{ readonly outcome: Outcome | null; readonly count: number }[]> {
  const rows = await bankEntries.aggregate<{ _id: Outcome | null; count: number }>(place, [
    { $match: { statement } },
    { $group: { _id: '$outcome', count: { $sum: 1 } } },
    { $sort: { _id: 1 } },
  ]);
  return rows.map(({ _id, count }) => ({ outcome: _id, count }));
}
