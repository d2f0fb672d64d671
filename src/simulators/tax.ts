import type { Collection, Db } from 'mongodb';
import { z } from 'zod';
import { Decimal } from '../kernel/decimal.js';
import { read, TurnedDown, upserted, type Call, type Reply, type Simulator } from './simulator.js';

const STATUSES = ['VALID', 'VOIDED', 'RED_FLUSHED', 'PARTLY_RED_FLUSHED', 'MISMATCH', 'UNKNOWN'] as const;
type Status = (typeof STATUSES)[number];

interface Issued {
  readonly sellerCode: string;
  readonly buyerCode: string;
  /** As text: 113000.00, below zero on a red-letter note. */
  readonly total: string;
  readonly issuedOn: string;
}

/** What the simulated authority knows under one key of an invoice. Each key has its own record, so that each settles a race. */
interface Invoice {
  /** The key: `E:` and 20 digits, or `P:code:number` of a paper invoice. */
  readonly _id: string;
  /** All keys of the invoice that are known, this one among them. */
  readonly keys: readonly string[];
  readonly status: Status;
  readonly redFlushed: string;
  /** As issued; null while its status was set before anybody asked. */
  readonly issued: Issued | null;
}

const amount = z.string().regex(/^-?\d{1,12}\.\d{2}$/);
const keysShape = z
  .array(z.string().regex(/^[EP]:[\d:]{8,40}$/))
  .min(1)
  .max(2);
const askShape = z.strictObject({
  keys: keysShape,
  number: z.string().max(60),
  sellerCode: z.string().max(40),
  buyerCode: z.string().max(40),
  total: amount,
  issuedOn: z.iso.date(),
});
type Ask = z.infer<typeof askShape>;
const setShape = z.strictObject({ keys: keysShape, status: z.enum(STATUSES), redFlushed: amount });

const invoices = (db: Db): Collection<Invoice> => db.collection('invoices');
const MOST_RECORDS = 10;

/**
 * It learns an invoice as issued with the facts of the first question about it, and both its identities from whoever names
 * both; whoever asks later with other facts is told MISMATCH. It starts as VALID; PUT /simulation/invoice changes that.
 */
async function verify({ db, request, now }: Call): Promise<Reply> {
  const ask = read(askShape, request.body);
  const records = yearFits(ask) ? await learn(db, ask) : null;
  if (records === null)
    return { status: 200, body: { status: 'MISMATCH', redFlushed: '0.00', keys: [], asOf: now } };
  const { status, redFlushed } = records.find((one) => one.status !== 'VALID') ?? {
    status: 'VALID',
    redFlushed: '0.00',
  };
  const flushed = status === 'RED_FLUSHED' ? new Decimal(ask.total).abs().toFixed(2) : redFlushed;
  return {
    status: 200,
    body: { status, redFlushed: flushed, keys: keysTogether(records, ask.keys), asOf: now },
  };
}

/** Sets what is answered about an invoice, also about one that nobody has asked for yet. */
async function set({ db, request }: Call): Promise<Reply> {
  const { keys: asked, status, redFlushed } = read(setShape, request.body);
  const known = await recordsOf(db, asked);
  const keys = keysTogether(known, asked);
  if (!areOfOne(keys)) throw new TurnedDown(409, 'IDENTITY_OF_ANOTHER');
  const [whole] = known.flatMap(({ issued }) => (issued === null ? [] : [new Decimal(issued.total).abs()]));
  if (whole?.lessThanOrEqualTo(redFlushed))
    throw new TurnedDown(422, 'RED_FLUSHED_NOT_PART', { available: whole.toFixed(2), requested: redFlushed });
  for (const _id of keys) {
    const update = { $set: { keys, status, redFlushed }, $setOnInsert: { issued: null } };
    await upserted(() => invoices(db).updateOne({ _id }, update, { upsert: true }));
  }
  return { status: 200, body: { keys, status } };
}

/**
 * The year in a 20-digit number is that of issue. One that is asked for just before midnight on 31 December may get a number of
 * the new year.
 */
function yearFits({ number, issuedOn }: Ask): boolean {
  if (!/^\d{20}$/.test(number)) return true;
  const year = Number(issuedOn.slice(2, 4));
  const given = Number(number.slice(0, 2));
  return given === year || (issuedOn.endsWith('-12-31') && given === year + 1);
}

/** What is known of the invoice with these keys, under each key of it. */
const recordsOf = (db: Db, keys: readonly string[]): Promise<Invoice[]> =>
  invoices(db)
    .find({ keys: { $in: [...keys] } } as object)
    .sort({ _id: 1 })
    .limit(MOST_RECORDS)
    .toArray();

const keysTogether = (records: readonly Invoice[], asked: readonly string[]): string[] =>
  [...new Set([...asked, ...records.flatMap(({ keys }) => keys)])].sort();

/** Whether these keys can be of one invoice: it has one number, and one code with a number on paper. */
const areOfOne = (keys: readonly string[]): boolean =>
  ['E:', 'P:'].every((kind) => keys.filter((key) => key.startsWith(kind)).length <= 1);

/** What is known of it after this question; null when the question does not fit, which teaches nothing. */
async function learn(db: Db, ask: Ask): Promise<Invoice[] | null> {
  const known = await recordsOf(db, ask.keys);
  if (!fits(ask, known)) return null;
  if (isLearnt(ask, known)) return known;
  for (const key of ask.keys) await learnFacts(db, key, ask);
  // Another asker may have been first with other facts.
  const learnt = await recordsOf(db, ask.keys);
  if (!fits(ask, learnt)) return null;
  const keys = keysTogether(learnt, ask.keys);
  for (const _id of keys) await invoices(db).updateOne({ _id }, { $addToSet: { keys: { $each: keys } } });
  return recordsOf(db, ask.keys);
}

const fits = (ask: Ask, records: readonly Invoice[]): boolean =>
  areOfOne(keysTogether(records, ask.keys)) &&
  records.every(({ issued }) => issued === null || agrees(ask, issued));

function isLearnt(ask: Ask, records: readonly Invoice[]): boolean {
  const keys = keysTogether(records, ask.keys);
  return keys.every((key) =>
    records.some(
      ({ _id, issued, keys: tied }) => _id === key && issued !== null && tied.length === keys.length,
    ),
  );
}

async function learnFacts(db: Db, _id: string, ask: Ask): Promise<void> {
  const { sellerCode, buyerCode, total, issuedOn } = ask;
  const issued = { sellerCode, buyerCode, total, issuedOn };
  // Its status was set before, or another asker is first: only facts that are still open are filled in.
  const { matchedCount } = await invoices(db).updateOne({ _id, issued: null }, { $set: { issued } });
  if (matchedCount > 0) return;
  const fresh = { keys: [_id], status: 'VALID' as const, redFlushed: '0.00', issued };
  await upserted(() => invoices(db).updateOne({ _id }, { $setOnInsert: fresh }, { upsert: true }));
}

const agrees = (ask: Ask, issued: Issued): boolean =>
  ask.sellerCode === issued.sellerCode &&
  ask.buyerCode === issued.buyerCode &&
  ask.issuedOn === issued.issuedOn &&
  new Decimal(ask.total).equals(issued.total);

/** The tax authority's invoice verification (发票查验), simulated. */
export const taxSimulator: Simulator = {
  name: 'tax',
  routes: [
    { method: 'post', path: '/verifications', operation: 'VERIFY', handle: verify },
    { method: 'put', path: '/simulation/invoice', operation: 'SIMULATION', handle: set },
  ],
  async prepare(db) {
    await invoices(db).createIndex({ keys: 1 });
  },
};
