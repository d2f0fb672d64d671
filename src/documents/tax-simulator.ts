import type { PlainDate } from '../kernel/dates.js';
import { ZERO, type Decimal } from '../kernel/decimal.js';
import { collection, isDuplicate, type Place } from '../platform/database/collection.js';
import type { TaxAnswer, TaxAsk, TaxGateway, TaxStatus } from './tax-gateway.js';

/** What the simulated authority knows of an invoice. */
interface TaxInvoice {
  /** The first of the invoice's keys. */
  readonly _id: string;
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

export const taxInvoices = collection<TaxInvoice>('sim_tax_invoices', {
  status: text,
  redFlushed: amount,
  issued: { type: { sellerCode: text, buyerCode: text, total: amount, issuedOn: text }, _id: false },
});

/**
 * An authority in this process, for trials and tests. It learns an invoice as issued with the facts of the first question about
 * it; whoever asks later with other facts is told MISMATCH. It starts as VALID; `taxSimulatorSet` changes that.
 */
export class SimulatedTaxGateway implements TaxGateway {
  constructor(private readonly place: Place) {}

  async verify(ask: TaxAsk): Promise<TaxAnswer> {
    const asOf = ask.askedAt ?? new Date();
    if (!yearFits(ask)) return { status: 'MISMATCH', redFlushed: ZERO, asOf };
    const invoice = await learn(this.place, ask);
    if (!agrees(ask, invoice.issued)) return { status: 'MISMATCH', redFlushed: ZERO, asOf };
    const { status, redFlushed } = invoice;
    return { status, redFlushed: status === 'RED_FLUSHED' ? ask.total.abs() : redFlushed, asOf };
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

async function learn(place: Place, ask: TaxAsk): Promise<TaxInvoice> {
  const [_id] = ask.keys;
  if (_id === undefined) throw new Error('an invoice is asked for by at least one key');
  const { sellerCode, buyerCode, total, issuedOn } = ask;
  const issued = { sellerCode, buyerCode, total, issuedOn };
  const known = await taxInvoices.byId(place, _id);
  if (known !== null && known.issued !== null) return known;
  if (known === null && (await inserted(place, { _id, status: 'VALID', redFlushed: ZERO, issued }))) {
    return { _id, status: 'VALID', redFlushed: ZERO, issued };
  }
  // Its status was set before, or another asker was first: only facts that are still open are filled in.
  await taxInvoices.update(place, { _id, issued: null }, { $set: { issued } });
  const learnt = await taxInvoices.byId(place, _id);
  if (learnt === null) throw new Error(`${_id} was learnt and is gone`);
  return learnt;
}

async function inserted(place: Place, invoice: TaxInvoice): Promise<boolean> {
  try {
    await taxInvoices.insert(place, invoice);
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

function agrees(ask: TaxAsk, issued: IssuedFacts | null): boolean {
  return (
    issued !== null &&
    ask.sellerCode === issued.sellerCode &&
    ask.buyerCode === issued.buyerCode &&
    ask.issuedOn === issued.issuedOn &&
    ask.total.equals(issued.total)
  );
}
