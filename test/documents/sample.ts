import { readdirSync, readFileSync } from 'node:fs';
import { readEInvoice, type EInvoice, type EInvoiceProblem } from '../../src/documents/einvoice/index.js';

const FIXTURES = new URL('./fixtures/einvoices/', import.meta.url);

/** A fixture's bytes; `name` as in expected.json, such as `valid/01-plain.xml`. */
export function fixture(name: string): Buffer {
  return readFileSync(new URL(name, FIXTURES));
}

export function fixtureText(name: string): string {
  return fixture(name).toString('utf8');
}

export function fixtureNames(folder: 'valid' | 'invalid'): string[] {
  return readdirSync(new URL(folder, FIXTURES)).map((file) => `${folder}/${file}`);
}

/** Three lines, special, blue. */
export const PLAIN = fixtureText('valid/01-plain.xml');
/** Two lines, ordinary, blue, `*` for tax. */
export const EXEMPT = fixtureText('valid/08-exempt.xml');
/** One line, special, red-letter. */
export const RED = fixtureText('valid/red-01.xml');

/** Replaces the first occurrence, which must be there: a test whose edit misses would test nothing. */
export function edit(xml: string, ...changes: [from: string, to: string][]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the file: ${from}`);
    return text.replace(from, () => to);
  }, xml);
}

const first = (element: string) => new RegExp(`<${element}>.*?</${element}>`, 'u');

/** The file without the first such element. */
export function without(xml: string, element: string): string {
  return edit(xml, [first(element).exec(xml)?.[0] ?? element, '']);
}

/** The file with the first such element empty. */
export function emptied(xml: string, element: string): string {
  return edit(xml, [first(element).exec(xml)?.[0] ?? element, `<${element}/>`]);
}

export function read(xml: string) {
  return readEInvoice(Buffer.from(xml, 'utf8'));
}

export function invoiceIn(xml: string): EInvoice {
  const reading = read(xml);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.invoice;
}

export function problemsOf(xml: string): EInvoiceProblem[] {
  const reading = read(xml);
  return reading.ok ? [] : reading.problems;
}

/** `code path` of each problem, in order. */
export function refusalsOf(xml: string): string[] {
  return problemsOf(xml).map(({ code, path }) => `${code} ${path}`);
}
