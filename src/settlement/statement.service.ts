import { sha256Hex } from '../kernel/hash.js';
import { act } from '../platform/act.js';
import type { Unit } from '../platform/unit.js';
import type { BankEntry, BankEntryFacts } from './statement.js';
import { bankEntries, bankStatements } from './statement.store.js';

interface TakeInAsk {
  readonly statement: string;
  readonly sha256: string;
  readonly size: number;
  readonly messageId: string;
  readonly entries: readonly BankEntryFacts[];
}

/** The same file of the same organisation is the same statement, however often it is sent. */
export const statementIdOf = (organisation: string, sha256: string): string =>
  `stm_${sha256Hex(`${organisation}:${sha256}`).slice(0, 32)}`;

/** Keeps what a file says. Each movement is looked at afterwards, in a transaction of its own. No GraphQL field calls it. */
export const statementTakeIn = act({
  name: 'statementTakeIn',
  keyed: false,
  secrets: ['entries'],
  async decide(unit, actor, { statement, sha256, size, messageId, entries }: TakeInAsk) {
    const { organisation, id } = actor;
    if ((await bankStatements.byId(unit, statement)) !== null) return { statement };
    const received = { receivedAt: unit.now, receivedBy: id };
    await bankStatements.insert(unit, {
      _id: statement,
      ...{ organisation, messageId, sha256, size, entries: entries.length },
      ...received,
    });
    for (const [at, facts] of entries.entries())
      await bankEntries.insert(unit, newEntry(unit, { organisation, statement, number: at + 1 }, facts));
    unit.tell('StatementTakenIn', statement, { statement });
    return { statement };
  },
});

/** An entry that nobody has looked at yet. */
export function newEntry(
  unit: Unit,
  place: Pick<BankEntry, 'organisation' | 'statement' | 'number'>,
  facts: BankEntryFacts,
): BankEntry {
  const cause = place.statement ?? unit.actId;
  return {
    _id: `bke_${sha256Hex(`${cause}:${place.number}`).slice(0, 32)}`,
    ...place,
    ...facts,
    state: 'RECEIVED',
    outcome: null,
    why: null,
    instruction: null,
    deal: null,
    resolution: null,
    receivedAt: unit.now,
    version: 1,
  };
}
