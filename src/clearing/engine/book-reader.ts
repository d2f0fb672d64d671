import {
  BookError,
  type Book,
  type BookCap,
  type BookEdge,
  type BookLender,
  type BookObjective,
  type BookRequest,
} from './book.js';
import { at, FieldReader, type Fields } from './book-fields.js';
import { FULL_SHARE, shareUnits } from './units.js';

/** More would not fit in the memory that a run may take. */
const MAX_PARTIES = 100_000;
const MAX_CAPS = 5_000_000;
const MAX_REQUESTS = 2_000_000;
const MAX_EDGES = 10_000_000;
const MAX_CAPS_OF_EDGE = 1_000;

const NO_FIELDS: Fields = {};

/**
 * Reads the text of a book file.
 * @throws BookError that lists what is wrong, each with its path.
 */
export function parseBook(text: string): Book {
  return readBook(parseJson(text));
}

/** Reads a book from parsed JSON; strict: an unknown field is refused like a wrong one. @throws BookError */
export function readBook(json: unknown): Book {
  const reader = new FieldReader();
  const root = reader.record(json, '', ['currency', 'lenders', 'caps', 'requests', 'edges', 'objective']);
  if (!root) throw new BookError([{ path: '$', message: 'must be an object' }]);
  const lenders = readLenders(reader, root['lenders']);
  const caps = root['caps'] === undefined ? [] : readCaps(reader, root['caps']);
  const requests = readRequests(reader, root['requests']);
  const book: Book = {
    currency: readCurrency(reader, root['currency']),
    lenders,
    caps,
    requests,
    edges: readEdges(reader, root['edges'], { lenders, caps, requests }),
    objective: readObjective(reader, root['objective']),
  };
  reader.finish();
  return book;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const message = `is not complete JSON: ${(error as Error).message}`;
    throw new BookError([{ path: '$', message }]);
  }
}

function readCurrency(reader: FieldReader, value: unknown): string {
  const currency = reader.text(value, 'currency');
  if (currency !== '' && !/^[A-Z]{3}$/.test(currency))
    reader.wrong('currency', 'must be an ISO 4217 code such as CNY');
  return currency;
}

function readLenders(reader: FieldReader, value: unknown): BookLender[] {
  return unique(
    reader,
    'lenders',
    value,
    MAX_PARTIES,
    (fields, path) => ({
      id: reader.text(fields['id'], at(path, 'id')),
      budget: reader.cents(fields['budget'], at(path, 'budget')),
    }),
    ['id', 'budget'],
    'a book needs at least one lender',
  );
}

function readCaps(reader: FieldReader, value: unknown): BookCap[] {
  return unique(
    reader,
    'caps',
    value,
    MAX_CAPS,
    (fields, path) => ({
      id: reader.text(fields['id'], at(path, 'id')),
      limit: reader.cents(fields['limit'], at(path, 'limit')),
    }),
    ['id', 'limit'],
    null,
  );
}

const REQUEST_FIELDS = ['id', 'mode', 'minimum', 'shareable', 'weight', 'arrival'];

function readRequests(reader: FieldReader, value: unknown): BookRequest[] {
  const read = (fields: Fields, path: string): BookRequest => {
    const asked = {
      id: reader.text(fields['id'], at(path, 'id')),
      mode: readMode(reader, fields['mode'], at(path, 'mode')),
      minimum: readMinimum(reader, fields['minimum'], at(path, 'minimum')),
      shareable: reader.flag(fields['shareable'], at(path, 'shareable')),
      weight: reader.weight(fields['weight'], at(path, 'weight')),
      arrival: readArrival(reader, fields['arrival'], at(path, 'arrival')),
    };
    refuseMinimumOfAll(reader, asked, at(path, 'minimum'));
    return asked;
  };
  return unique(
    reader,
    'requests',
    value,
    MAX_REQUESTS,
    read,
    REQUEST_FIELDS,
    'a book needs at least one request',
  );
}

function readMode(reader: FieldReader, value: unknown, path: string): BookRequest['mode'] {
  if (value === undefined || value === 'WHOLE') return 'WHOLE';
  if (value !== 'PARTIAL') reader.wrong(path, 'must be "WHOLE" or "PARTIAL"');
  return 'PARTIAL';
}

function readMinimum(reader: FieldReader, value: unknown, path: string): number {
  if (value === undefined) return 0;
  const scaled = reader.decimal(value, path);
  if (!scaled) return 0;
  const units = shareUnits(scaled);
  if (units === null) reader.wrong(path, 'has more than nine decimals');
  else if (units > BigInt(FULL_SHARE)) reader.wrong(path, 'contradicts itself: no share is above 1');
  return units === null ? 0 : Number(units);
}

/** Who says how small a part may be wants parts: more likely the mode was forgotten than the minimum meant nothing. */
function refuseMinimumOfAll(
  reader: FieldReader,
  { mode, shareable, minimum }: BookRequest,
  path: string,
): void {
  if (mode === 'PARTIAL' || shareable || minimum === 0 || minimum === FULL_SHARE) return;
  reader.wrong(path, 'contradicts mode WHOLE without shareable: its one award is all of it');
}

function readArrival(reader: FieldReader, value: unknown, path: string): number | null {
  if (value === undefined) return null;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  reader.wrong(path, 'must be a whole number');
  return null;
}

/** A list of records with ids, each id once. */
function unique<T extends { readonly id: string }>(
  reader: FieldReader,
  path: string,
  value: unknown,
  atMost: number,
  read: (fields: Fields, path: string) => T,
  known: readonly string[],
  emptyMessage: string | null,
): T[] {
  const items = reader.list(value, path, atMost);
  if (Array.isArray(value) && items.length === 0 && emptyMessage !== null) reader.wrong(path, emptyMessage);
  const seen = new Set<string>();
  return items.map((item, place) => {
    const itemPath = `${path}[${place}]`;
    const read1 = read(reader.record(item, itemPath, known) ?? NO_FIELDS, itemPath);
    if (read1.id !== '' && seen.has(read1.id))
      reader.wrong(at(itemPath, 'id'), `is there twice: ${read1.id}`);
    seen.add(read1.id);
    return read1;
  });
}

interface Parties {
  readonly lenders: readonly BookLender[];
  readonly caps: readonly BookCap[];
  readonly requests: readonly BookRequest[];
}

type Places = ReadonlyMap<string, number>;

const EDGE_FIELDS = ['request', 'lender', 'technique', 'finance', 'cost', 'draw', 'caps'];

function readEdges(reader: FieldReader, value: unknown, parties: Parties): BookEdge[] {
  const places = {
    lenders: placesOf(parties.lenders),
    caps: placesOf(parties.caps),
    requests: placesOf(parties.requests),
  };
  // Techniques are few: numbering them keeps the set of seen edges small.
  const seen = new Map<string, Set<number>>();
  return reader.list(value, 'edges', MAX_EDGES).map((item, place) => {
    const path = `edges[${place}]`;
    const fields = reader.record(item, path, EDGE_FIELDS) ?? NO_FIELDS;
    const edge: BookEdge = {
      request: reference(reader, fields['request'], at(path, 'request'), places.requests, 'request'),
      lender: reference(reader, fields['lender'], at(path, 'lender'), places.lenders, 'lender'),
      technique: reader.text(fields['technique'], at(path, 'technique')),
      finance: reader.cents(fields['finance'], at(path, 'finance')),
      cost: reader.cents(fields['cost'], at(path, 'cost')),
      draw: reader.cents(fields['draw'], at(path, 'draw')),
      caps: readEdgeCaps(reader, fields['caps'], at(path, 'caps'), places.caps),
    };
    refuseSecond(reader, seen, edge, path, parties.lenders.length);
    return edge;
  });
}

const NO_CAPS: BookEdge['caps'] = [];

function readEdgeCaps(reader: FieldReader, value: unknown, path: string, caps: Places): BookEdge['caps'] {
  if (value === undefined) return NO_CAPS;
  const read = reader.list(value, path, MAX_CAPS_OF_EDGE).map((item, place) => {
    const itemPath = `${path}[${place}]`;
    const fields = reader.record(item, itemPath, ['id', 'draw']) ?? NO_FIELDS;
    return {
      cap: reference(reader, fields['id'], at(itemPath, 'id'), caps, 'cap'),
      draw: reader.cents(fields['draw'], at(itemPath, 'draw')),
    };
  });
  read.forEach(({ cap }, place) => {
    if (cap >= 0 && read.findIndex((other) => other.cap === cap) < place)
      reader.wrong(`${path}[${place}].id`, 'is there twice');
  });
  return read;
}

function reference(reader: FieldReader, value: unknown, path: string, places: Places, noun: string): number {
  const id = reader.text(value, path);
  const place = places.get(id);
  if (id !== '' && place === undefined) reader.wrong(path, `there is no ${noun} ${JSON.stringify(id)}`);
  return place ?? -1;
}

function refuseSecond(
  reader: FieldReader,
  seen: Map<string, Set<number>>,
  edge: BookEdge,
  path: string,
  lenders: number,
): void {
  if (edge.request < 0 || edge.lender < 0) return;
  const keys = seen.get(edge.technique) ?? new Set<number>();
  seen.set(edge.technique, keys);
  const key = edge.request * lenders + edge.lender;
  if (keys.has(key)) reader.wrong(path, 'is there twice: same request, lender and technique');
  keys.add(key);
}

function placesOf(items: readonly { readonly id: string }[]): Places {
  return new Map(items.map(({ id }, place) => [id, place]));
}

function readObjective(reader: FieldReader, value: unknown): BookObjective {
  const known = ['financeWeight', 'costWeight', 'mustFundAll'];
  const fields = value === undefined ? NO_FIELDS : (reader.record(value, 'objective', known) ?? NO_FIELDS);
  return {
    financeWeight: reader.weight(fields['financeWeight'], 'objective.financeWeight'),
    costWeight: reader.weight(fields['costWeight'], 'objective.costWeight'),
    mustFundAll: reader.flag(fields['mustFundAll'], 'objective.mustFundAll'),
  };
}
