import { readXml, type XmlElement } from '../documents/index.js';
import { parsePlainDate, shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { isCents, parseDecimal, sum, type Decimal } from '../kernel/decimal.js';
import { problem, type Problem } from '../kernel/decision.js';
import type { RefusalCode } from '../kernel/refusals/index.js';
import { accountNumber } from './account.js';
import { endToEndIdIn } from './instruction.js';
import { MOST_ENTRIES_OF_A_STATEMENT, type BankEntryFacts, type Direction } from './statement.js';

export const CAMT_054 = 'urn:iso:std:iso:20022:tech:xsd:camt.054.001.08';
const MOST_ELEMENTS = 400_000;
const MOST_PROBLEMS = 20;

export type CamtReading =
  | { readonly ok: true; readonly messageId: string; readonly entries: readonly BankEntryFacts[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Leaves the reading of one movement at what is wrong with it; never leaves this file. */
class Fault extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly facts: Record<string, string>,
  ) {
    super(code);
  }
}

/**
 * Reads a bank's notification of debits and credits, camt.054.001.08 of ISO 20022, strictly: no DTD, no entities, the namespace of
 * this version, every amount in cents with its currency. A batch entry with several `TxDtls` gives one movement for each; their
 * amounts must add up to the entry's.
 * @param bytes the file as uploaded: UTF-8; never trusted.
 * @returns all movements in their order, or what is wrong, at most 20 problems; a file is taken as a whole or not at all.
 */
export function readCamt054(bytes: Uint8Array): CamtReading {
  const root = rootOf(bytes);
  if (!('name' in root)) return { ok: false, problems: [root] };
  const notification = child(root, 'BkToCstmrDbtCdtNtfctn');
  const messageId = textAt(notification, 'GrpHdr', 'MsgId');
  if (notification === undefined || messageId === null)
    return { ok: false, problems: [problem('/Document', 'CAMT_MISSING', { element: 'GrpHdr/MsgId' })] };
  const problems: Problem[] = [];
  const entries: BankEntryFacts[] = [];
  for (const [at, one] of children(notification, 'Ntfctn').entries())
    for (const [line, entry] of children(one, 'Ntry').entries()) {
      const path = `/Ntfctn[${at + 1}]/Ntry[${line + 1}]`;
      const read = attempt(path, () => movementsOf(entry, accountOf(child(one, 'Acct'))));
      if ('code' in read) problems.push(read);
      else entries.push(...read);
    }
  const given = String(entries.length);
  if (entries.length > MOST_ENTRIES_OF_A_STATEMENT)
    problems.push(problem('/', 'CAMT_TOO_MANY', { max: String(MOST_ENTRIES_OF_A_STATEMENT), given }));
  if (entries.length + problems.length === 0)
    problems.push(problem('/', 'CAMT_MISSING', { element: 'Ntry' }));
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, MOST_PROBLEMS) }
    : { ok: true, messageId, entries };
}

function rootOf(bytes: Uint8Array): XmlElement | Problem {
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return problem('/', 'CAMT_XML', { reason: 'not UTF-8' });
  }
  const reading = readXml(source, { attributes: true, elements: MOST_ELEMENTS });
  if (!reading.ok) {
    const { line = '—', column = '—', reason, given } = reading.facts;
    const said = reason ?? given ?? reading.code;
    return problem('/', 'CAMT_XML', { reason: `${said} (line ${line}, column ${column})` });
  }
  const { root } = reading;
  const { name, namespace = '' } = root;
  if (name === 'Document' && namespace === CAMT_054) return root;
  const given = namespace === '' ? `<${name}>` : `<${name} xmlns="${namespace}">`;
  return problem('/', 'CAMT_NAMESPACE', { given: given.slice(0, 120), expected: CAMT_054 });
}

function attempt<T extends object>(path: string, read: () => T): T | Problem {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return problem(path, error.code, error.facts);
  }
}

interface EntryFrame {
  readonly own: string | null;
  readonly direction: Direction;
  readonly reversal: boolean;
  readonly booked: boolean;
  readonly on: PlainDate;
  readonly reference: string | null;
  readonly amount: { readonly amount: Decimal; readonly currency: string };
}

/** One movement for each `TxDtls`, or one where the bank gives none. */
function movementsOf(entry: XmlElement, own: string | null): BankEntryFacts[] {
  const frame: EntryFrame = {
    own,
    direction: directionOf(required(entry, 'CdtDbtInd').text),
    reversal: flagOf(textAt(entry, 'RvslInd')),
    booked: (textAt(entry, 'Sts', 'Cd') ?? textAt(entry, 'Sts', 'Prtry')) === 'BOOK',
    on: dayOf(entry),
    reference: textAt(entry, 'AcctSvcrRef'),
    amount: amountOf(required(entry, 'Amt')),
  };
  const details = children(entry, 'NtryDtls').flatMap((one) => children(one, 'TxDtls'));
  if (details.length === 0)
    return [movement(frame, frame.direction, frame.amount, frame.reference, undefined)];
  const movements = details.map((one, at) => detailOf(frame, one, details.length === 1, at + 1));
  addsUp(frame, movements);
  return movements;
}

function detailOf(frame: EntryFrame, one: XmlElement, only: boolean, number: number): BankEntryFacts {
  const given = child(one, 'Amt') ?? child(child(child(one, 'AmtDtls'), 'TxAmt'), 'Amt');
  if (given === undefined && !only) throw new Fault('CAMT_MISSING', { element: `TxDtls[${number}]/Amt` });
  const amount = given === undefined ? frame.amount : amountOf(given);
  const said = textAt(one, 'CdtDbtInd');
  const direction = said === null ? frame.direction : directionOf(said);
  // A batch has one reference of the bank's for all, and some banks repeat it in each movement: the place in it tells them
  // apart, each time the same.
  const shared = frame.reference === null || only ? frame.reference : `${frame.reference}#${number}`;
  const own = textAt(one, 'Refs', 'AcctSvcrRef');
  const reference = own === null || own === frame.reference ? shared : own;
  return movement(frame, direction, amount, reference, one);
}

function movement(
  { own, reversal, booked, on }: EntryFrame,
  direction: Direction,
  { amount, currency }: EntryFrame['amount'],
  bankReference: string | null,
  details: XmlElement | undefined,
): BankEntryFacts {
  const parties = child(details, 'RltdPties');
  const other = accountOf(child(parties, direction === 'CREDIT' ? 'DbtrAcct' : 'CdtrAcct'));
  const remark = children(child(details, 'RmtInf'), 'Ustrd')
    .map(({ text }) => text.trim())
    .join(' ')
    .slice(0, 500);
  const named = textAt(details, 'Refs', 'EndToEndId');
  return {
    bankReference,
    endToEndId: named === null || named === 'NOTPROVIDED' ? endToEndIdIn(remark) : named,
    remark: remark === '' ? null : remark,
    ...{ direction, reversal, booked, amount, currency, on },
    fromAccount: direction === 'CREDIT' ? other : own,
    toAccount: direction === 'CREDIT' ? own : other,
  };
}

/** Details in the other direction count against the entry's own. */
function addsUp({ direction, amount }: EntryFrame, movements: readonly BankEntryFacts[]): void {
  const odd = movements.find(({ currency }) => currency !== amount.currency);
  if (odd) throw new Fault('CAMT_CURRENCIES', { entry: amount.currency, details: odd.currency });
  const total = sum(
    movements.map((one) => (one.direction === direction ? one.amount : one.amount.negated())),
  );
  if (!total.equals(amount.amount))
    throw new Fault('CAMT_SUM', { entry: amount.amount.toFixed(2), details: total.toFixed(2) });
}

const TEXT_OF_AMOUNT = /^\d{1,16}(\.\d{1,5})?$/;

function amountOf({ text, attributes }: XmlElement): EntryFrame['amount'] {
  const given = text.trim();
  // 18 digits in all, 5 of them decimals, says the standard; zeros in front are allowed there.
  const amount = TEXT_OF_AMOUNT.test(given) ? parseDecimal(given.replace(/^0+(?=\d)/, '')) : null;
  const currency = attributes?.['Ccy'] ?? '';
  if (amount === null || !isCents(amount) || amount.isZero() || !/^[A-Z]{3}$/.test(currency))
    throw new Fault('CAMT_AMOUNT', { given: `${given.slice(0, 40)} ${currency.slice(0, 10)}`.trim() });
  return { amount, currency };
}

function directionOf(text: string): Direction {
  if (text === 'CRDT') return 'CREDIT';
  if (text === 'DBIT') return 'DEBIT';
  throw new Fault('CAMT_VALUE', { element: 'CdtDbtInd', given: text.slice(0, 40) });
}

function flagOf(text: string | null): boolean {
  if (text === null || text === 'false' || text === '0') return false;
  if (text === 'true' || text === '1') return true;
  throw new Fault('CAMT_VALUE', { element: 'RvslInd', given: text.slice(0, 40) });
}

/** The day of booking, or of value where the bank gives only that; a moment is a day in Shanghai. */
function dayOf(entry: XmlElement): PlainDate {
  const date = child(entry, 'BookgDt') ?? child(entry, 'ValDt');
  const day = textAt(date, 'Dt');
  const moment = textAt(date, 'DtTm');
  const given = day ?? moment ?? '';
  // A time without an offset is the bank's own, which is China's.
  const on =
    moment === null || /(Z|[+-]\d\d:\d\d)$/.test(moment) ? null : parsePlainDate(moment.slice(0, 10));
  const read = day !== null ? parsePlainDate(day.slice(0, 10)) : (on ?? momentOf(moment));
  if (read === null) throw new Fault('CAMT_VALUE', { element: 'BookgDt', given: given.slice(0, 40) });
  return read;
}

function momentOf(text: string | null): PlainDate | null {
  const instant = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(instant) ? null : shanghaiDateOf(new Date(instant));
}

function accountOf(account: XmlElement | undefined): string | null {
  const id = child(account, 'Id');
  const number = textAt(id, 'Othr', 'Id') ?? textAt(id, 'IBAN');
  return number === null ? null : accountNumber(number).slice(0, 40);
}

const child = (of: XmlElement | undefined, name: string): XmlElement | undefined =>
  of?.children.find((one) => one.name === name);

const children = (of: XmlElement | undefined, name: string): XmlElement[] =>
  of?.children.filter((one) => one.name === name) ?? [];

/** The trimmed text at the end of a path; null where there is none. */
function textAt(of: XmlElement | undefined, ...path: readonly string[]): string | null {
  const text = path.reduce<XmlElement | undefined>(child, of)?.text.trim().slice(0, 140);
  return text === undefined || text === '' ? null : text;
}

function required(of: XmlElement, name: string): XmlElement {
  const found = child(of, name);
  if (found === undefined) throw new Fault('CAMT_MISSING', { element: name });
  return found;
}
