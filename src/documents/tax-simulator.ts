import type { PlainDate } from '../kernel/dates.js';
import { ZERO, type Decimal } from '../kernel/decimal.js';
import { collection, isDuplicate, type Place } from '../platform/database/collection.js';
import type { TaxAnswer, TaxAsk, TaxGateway, TaxStatus } from './tax-gateway.js';

/** What the simulated authority knows under one key of an invoice. Each key has its own record, so that each settles a race. */
interface TaxInvoice {
  /** The key. */
  readonly _id: string;
  /** All keys of the invoice that are known, this one among them. */
  readonly keys: readonly string[];
  readonly status: TaxStatus;
  readonly redFlushed: Decimal;
  /** As issued; null while its status was set before anybody asked. */
  readonly issued: IssuedFacts | null;
}

interface IssuedFacts {
  readonly sellerCode: string;
  readonly buyerCode: string;
  readonly total: Decimal;
  readonly issuedOn: PlainDate;
}

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };

export const taxInvoices = collection<TaxInvoice>(
  'sim_tax_invoices',
  {
    keys: [String],
    status: text,
    redFlushed: amount,
    issued: { type: { sellerCode: text, buyerCode: text, total: amount, issuedOn: text }, _id: false },
  },
  [{ fields: { keys: 1 } }],
);

/**
 * An authority in this process, for trials and tests. It learns an invoice as issued with the facts of the first question about
 * it, and both its identities from whoever names both; whoever asks later with other facts is told MISMATCH. It starts as
 * VALID; `taxSimulatorSet` changes that.
 */
export class SimulatedTaxGateway implements TaxGateway {
  constructor(private readonly place: Place) {}

  async verify(ask: TaxAsk): Promise<TaxAnswer> {
    const asOf = ask.askedAt ?? new Date();
    const records = yearFits(ask) ? await learn(this.place, ask) : null;
    if (records === null) return { status: 'MISMATCH', redFlushed: ZERO, keys: [], asOf };
    const told = records.find(({ status }) => status !== 'VALID');
    const { status, redFlushed } = told ?? { status: 'VALID', redFlushed: ZERO };
    const keys = keysTogether(records, ask.keys);
    return { status, redFlushed: status === 'RED_FLUSHED' ? ask.total.abs() : redFlushed, keys, asOf };
  }
}

export const simulatedTaxGateway = (place: Place): TaxGateway => new SimulatedTaxGateway(place);

/** The key under which the simulator keeps an invoice: 20 digits, or `code:number` of a paper invoice. */
export const taxInvoiceKey = (number: string): string =>
  number.includes(':') ? `P:${number}` : `E:${number}`;

/**
 * The year in a 20-digit number is that of issue. One that is asked for just before midnight on 31 December may get a number of
 * the new year.
 */
function yearFits({ number, issuedOn }: TaxAsk): boolean {
  if (!/^\d{20}$/.test(number)) return true;
  const year = Number(issuedOn.slice(2, 4));
  const given = Number(number.slice(0, 2));
  return given === year || (issuedOn.endsWith('-12-31') && given === year + 1);
}

/** What is known of the invoice with these keys, under each key of it. */
export const taxRecordsOf = (place: Place, keys: readonly string[]): Promise<TaxInvoice[]> =>
  taxInvoices.find(place, { keys: { $in: [...keys] } }, { sort: { _id: 1 }, limit: 10 });

export const keysTogether = (records: readonly TaxInvoice[], asked: readonly string[]): string[] =>
  [...new Set([...asked, ...records.flatMap(({ keys }) => keys)])].sort();

/** Whether these keys can be of one invoice: it has one number, and one code with a number on paper. */
export const areOfOne = (keys: readonly string[]): boolean =>
  ['E:', 'P:'].every((kind) => keys.filter((key) => key.startsWith(kind)).length <= 1);

/** What is known of it after this question; null when the question does not fit, which teaches nothing. */
async function learn(place: Place, ask: TaxAsk): Promise<TaxInvoice[] | null> {
  if (ask.keys.length === 0) throw new Error('an invoice is asked for by at least one key');
  const known = await taxRecordsOf(place, ask.keys);
  if (!fits(ask, known)) return null;
  if (isLearnt(ask, known)) return known;
  for (const key of ask.keys) await learnFacts(place, key, ask);
  // Another asker may have been first with other facts.
  const learnt = await taxRecordsOf(place, ask.keys);
  if (!fits(ask, learnt)) return null;
  const keys = keysTogether(learnt, ask.keys);
  for (const _id of keys) await taxInvoices.update(place, { _id }, { $addToSet: { keys: { $each: keys } } });
  return taxRecordsOf(place, ask.keys);
}

const fits = (ask: TaxAsk, records: readonly TaxInvoice[]): boolean =>
  areOfOne(keysTogether(records, ask.keys)) &&
  records.every(({ issued }) => issued === null || agrees(ask, issued));

function isLearnt(ask: TaxAsk, records: readonly TaxInvoice[]): boolean {
  const keys = keysTogether(records, ask.keys);
  return keys.every((key) =>
    records.some(({ _id, issued, keys: tied }) => {
      return _id === key && issued !== null && tied.length === keys.length;
    }),
  );
}

async function learnFacts(place: Place, _id: string, ask: TaxAsk): Promise<void> {
  const { sellerCode, buyerCode, total, issuedOn } = ask;
  const issued = { sellerCode, buyerCode, total, issuedOn };
  // Its status was set before, or another asker is first: only facts that are still open are filled in.
  if (await taxInvoices.update(place, { _id, issued: null }, { $set: { issued } })) return;
  try {
    await taxInvoices.insert(place, { _id, keys: [_id], status: 'VALID', redFlushed: ZERO, issued });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

const agrees = (ask: TaxAsk, issued: IssuedFacts): boolean =>
  ask.sellerCode === issued.sellerCode &&
  ask.buyerCode === issued.buyerCode &&
  ask.issuedOn === issued.issuedOn &&
  ask.total.equals(issued.total);
