import type { SchemaDefinition } from 'mongoose';
import { assets, writeAsset } from '../assets/index.js';
import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import {
  collection,
  type Collection,
  type Filter,
  type Index,
  type Place,
} from '../platform/database/collection.js';
import type { Disclosure } from './acceptor.js';
import type { Bill, BillFacts } from './bill.js';
import type { Acceptance } from './package-number.js';

const text = { type: String, required: true };
const when = { type: Date, required: true };
const whole = { type: Number, required: true };
const yes = { type: Boolean, required: true };
const range = { type: { from: whole, to: whole }, required: true, _id: false };

const entry = { id: text, kind: text, from: text, to: text, range, at: when, notTransferable: yes };
export const pendingFields = {
  ...{ id: text, kind: text, from: text, to: text, notTransferable: yes },
  ...{ deal: String, before: text, askedAt: when },
};

/** All that is a bill's own, in one field, so that no other kind's field is in its way. */
export const billFields: SchemaDefinition = {
  bill: {
    type: {
      ...{ number: text, range, acceptance: text, drawer: text, payee: text, issuedOn: text },
      transferable: yes,
      chain: [{ type: entry, _id: false }],
      pending: { type: pendingFields, _id: false },
      pledge: { type: { to: text, deal: String, lent: Boolean }, _id: false },
      presentment: { type: { by: text, on: text, late: yes }, _id: false },
      dishonour: { type: { on: text, reason: text }, _id: false },
      payment: {
        type: { id: String, by: text, on: text, reference: text, deal: String, answeredAt: Date },
        _id: false,
      },
      turnedDown: {
        type: { kind: text, code: text, by: text, to: text, at: when, takenBack: yes },
        _id: false,
      },
      parties: [String],
      depth: whole,
      mergedInto: String,
    },
    required: true,
    _id: false,
  },
};

const list = (field: string): Index => ({
  fields: { [field]: 1, createdAt: -1, _id: -1 },
  partial: { kind: 'BILL' },
});
export const billIndexes: readonly Index[] = [
  { fields: { 'bill.number': 1, 'bill.range.from': 1 }, partial: { kind: 'BILL' } },
  // Nothing follows the day: docs/reference/database.md, inclusive bounds.
  { fields: { state: 1, dueOn: 1 }, partial: { kind: 'BILL' } },
  list('bill.drawer'),
  list('bill.pending.to'),
  list('bill.parties'),
];

/** The assets as bills: filters carry the kind. */
export const bills = assets as unknown as Collection<Bill>;

/** A package as it was issued: the `_id` is its number, so that none is put down twice. */
export interface BillPackage {
  readonly _id: string;
  readonly face: Decimal;
  readonly acceptance: Acceptance;
  readonly drawer: string;
  readonly acceptor: string;
  readonly payee: string;
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly transferable: boolean;
  /** What it pays of what its drawer owes its payee, and how much of that is paid through it. */
  readonly pays?: readonly {
    readonly receivable: string;
    readonly amount: Decimal;
    readonly settled: Decimal;
  }[];
  /** How many steps were told the exchange, or will be. */
  readonly steps: number;
  readonly createdAt: Date;
}

export const packages = collection<BillPackage>(
  'bill_packages',
  {
    face: { type: 'Decimal128', required: true },
    pays: [{ type: { receivable: text, amount: 'Decimal128', settled: 'Decimal128' }, _id: false }],
    ...{ acceptance: text, drawer: text, acceptor: text, payee: text, issuedOn: text, dueOn: text },
    ...{ transferable: yes, steps: whole, createdAt: when },
  },
  [{ fields: { createdAt: -1, _id: -1 } }],
);

/** What an acceptor disclosed of a month: `acceptor:monthEndsOn`. */
export interface StoredDisclosure extends Disclosure {
  readonly _id: string;
  readonly acceptor: string;
  readonly recordedAt: Date;
}

export const disclosures = collection<StoredDisclosure>(
  'acceptor_disclosures',
  {
    ...{ acceptor: text, monthEndsOn: text, disclosed: yes, recordedAt: when },
    overdueOn: [String],
    overdueBalance: { type: 'Decimal128', required: true },
  },
  [{ fields: { acceptor: 1, monthEndsOn: -1, _id: -1 } }],
);

/** As many months are looked at: a bar lasts two years, and rests on the half year before it. */
const MONTHS_KEPT_IN_MIND = 36;

export const disclosuresOf = (place: Place, acceptor: string): Promise<StoredDisclosure[]> =>
  disclosures.find(place, { acceptor }, { sort: { monthEndsOn: -1 }, limit: MONTHS_KEPT_IN_MIND });

export const billWith = (place: Place, id: string, filter: Filter): Promise<Bill | null> =>
  bills.findOne(place, { $and: [{ _id: id, kind: 'BILL' }, filter] });

type Change = Partial<Omit<Bill, 'bill'>> & { readonly bill?: Partial<BillFacts> };

/** Writes what was decided upon this very version; answers the part as it is then. */
export async function writeBill(place: Place, bill: Bill, change: Change): Promise<Bill> {
  const facts = change.bill ? { bill: { ...bill.bill, ...change.bill } } : {};
  const set: Partial<Bill> = { ...change, ...facts } as Partial<Bill>;
  await writeAsset<Bill>(place, bill, set);
  return { ...bill, ...set, version: bill.version + 1 };
}

/** Parts that stand for their sub-bills, merged and cancelled ones left out. */
export const LIVE_PARTS: Filter = { state: { $ne: 'ENDED/ENDED' } };

/** A package is cut into so many parts at most, those that are one again left out. */
export const MOST_PARTS = 2_000;

/** All parts of a package, those that were merged or cancelled among them, in the order of their sub-bills. */
export const partsOf = (place: Place, number: string, filter: Filter = {}): Promise<Bill[]> =>
  bills.find(
    place,
    { kind: 'BILL', 'bill.number': number, ...filter },
    { sort: { 'bill.range.from': 1 }, limit: MOST_PARTS },
  );
