import { ZERO, type Decimal } from '../kernel/decimal.js';
import { newId } from '../kernel/ids.js';
import { collection, type Place } from '../platform/database/collection.js';
import { page, type Page, type PageAsk } from '../platform/database/page.js';
import type { Unit } from '../platform/unit.js';
import {
  ACCOUNTS,
  checkedLines,
  nextPosting,
  reversed,
  type Account,
  type Balances,
  type JournalLine,
  type JournalPosting,
  type LineAsk,
} from './ledger.js';

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };

export const journalPostings = collection<JournalPosting>(
  'journal_postings',
  {
    deal: text,
    seq: { type: Number, required: true },
    currency: text,
    memo: text,
    lines: [{ account: text, debit: amount, credit: amount, _id: false }],
    actId: text,
    actor: { type: { kind: String, id: String, organisation: String }, required: true, _id: false },
    at: { type: Date, required: true },
    reverses: String,
    previous: text,
    hash: text,
  },
  [{ fields: { deal: 1, seq: 1 }, unique: true }, { fields: { at: 1, _id: 1 } }],
);

/** One event in a deal's books. */
export interface PostingAsk {
  readonly deal: string;
  /** ISO 4217; one deal, one currency. */
  readonly currency: string;
  /** What happened, for people. */
  readonly memo: string;
  readonly lines: readonly LineAsk[];
}

/**
 * Appends a posting to the deal's journal in the act's transaction and answers its id (`pst_…`). Postings are never changed.
 * @throws Error when it does not balance, a line is not exactly one of debit and credit above zero in cents, or the deal's
 *   journal is in another currency.
 */
export async function post(unit: Unit, { deal, currency, memo, lines }: PostingAsk): Promise<string> {
  return append(unit, { deal, currency, memo, lines: checkedLines(lines), reverses: null }, newId('pst'));
}

/**
 * Takes a posting back by its mirror image and answers the new posting's id. A wrong amount is corrected by reversing it and
 * posting the right one.
 * @throws Error when there is no such posting, it is itself a reversal, or it was reversed before.
 */
export async function reverse(unit: Unit, postingId: string, memo: string): Promise<string> {
  const posting = await journalPostings.byId(unit, postingId);
  if (posting === null) throw new Error(`there is no posting ${postingId} to reverse`);
  if (posting.reverses !== null) throw new Error(`${postingId} is a reversal; post anew instead`);
  // Derived from what it reverses, so that two reversals at once collide on one `_id`, on any shard.
  const _id = `${postingId}r`;
  if (await journalPostings.byId(unit, _id)) throw new Error(`${postingId} was reversed before`);
  const { deal, currency, lines } = posting;
  return append(unit, { deal, currency, memo, lines: reversed(lines), reverses: postingId }, _id);
}

type Body = Pick<JournalPosting, 'deal' | 'currency' | 'memo' | 'lines' | 'reverses'>;

/** Two acts that post to one deal at once collide on its next `seq`; the pipeline runs one of them again. */
async function append(unit: Unit, body: Body, _id: string): Promise<string> {
  const last = await journalPostings.findOne(unit, { deal: body.deal }, { seq: -1 });
  if (last !== null && last.currency !== body.currency) {
    throw new Error(`the journal of ${body.deal} is in ${last.currency}, not ${body.currency}`);
  }
  const { kind, id, organisation } = unit.actor;
  const actor = { kind, id, organisation };
  const cause = { actId: unit.actId, actor, at: unit.now };
  await journalPostings.insert(unit, nextPosting(last, { _id, ...body, ...cause }));
  return _id;
}

/** The deal's postings in the order in which they were made, at most `limit` of them. */
export async function journalOf(place: Place, deal: string, limit: number): Promise<JournalPosting[]> {
  return journalPostings.find(place, { deal }, { sort: { seq: 1 }, limit });
}

/** A page of the deal's postings, the last one first. */
export const journalPage = (place: Place, deal: string, ask: PageAsk): Promise<Page<JournalPosting>> =>
  page(journalPostings, place, { deal }, 'seq', ask);

/** Debits less credits of every account of the deal, by all postings or by those up to and including an instant. */
export async function balancesOf(place: Place, deal: string, asOf?: Date): Promise<Balances> {
  const rows = await journalPostings.aggregate<{ _id: Account } & Pick<JournalLine, 'debit' | 'credit'>>(
    place,
    [
      { $match: { deal, ...(asOf === undefined ? {} : { at: { $lte: asOf } }) } },
      { $unwind: '$lines' },
      {
        $group: {
          _id: '$lines.account',
          debit: { $sum: '$lines.debit' },
          credit: { $sum: '$lines.credit' },
        },
      },
    ],
  );
  const found = new Map(rows.map(({ _id, debit, credit }) => [_id, debit.minus(credit)]));
  const entries = ACCOUNTS.map((account): [Account, Decimal] => [account, found.get(account) ?? ZERO]);
  return Object.fromEntries(entries) as Record<Account, Decimal>;
}
