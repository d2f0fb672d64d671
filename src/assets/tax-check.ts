import type { TaxAnswer, TaxAsk } from '../documents/index.js';
import { refuse, type Refusal } from '../kernel/decision.js';
import type { Platform } from '../platform/unit.js';

/** An invoice or note as the tax administration is asked about it; the total is as written, so below zero on a red-letter note. */
export type TaxFacts = TaxAsk;

export interface TaxChecked<Document extends TaxFacts> {
  readonly document: Document;
  readonly answer: TaxAnswer;
}

/** How many questions are open at the tax administration at once. */
const AT_ONCE = 10;

/** The tax administration's answer on each document, in their order. */
export async function askTax<Document extends TaxFacts>(
  platform: Platform,
  documents: readonly Document[],
): Promise<TaxChecked<Document>[]> {
  const ask = async (document: Document): Promise<TaxChecked<Document>> => {
    const { keys, number, sellerCode, buyerCode, total, issuedOn } = document;
    const facts = { keys, number, sellerCode, buyerCode, total, issuedOn };
    return { document, answer: await platform.services.tax.verify(facts) };
  };
  const checked: TaxChecked<Document>[] = [];
  for (let at = 0; at < documents.length; at += AT_ONCE) {
    checked.push(...(await Promise.all(documents.slice(at, at + AT_ONCE).map(ask))));
  }
  return checked;
}

/** The document with every key that the tax administration knows of it: whoever names one of them claims them all. */
export const withKnownKeys = <Document extends TaxFacts>({
  document,
  answer,
}: TaxChecked<Document>): Document => ({
  ...document,
  keys: [...new Set([...document.keys, ...answer.keys])],
});

/** The invoice stands, at least in part. Anything else, also not being known, is no verification. */
export const stands = ({ status }: TaxAnswer): boolean =>
  status === 'VALID' || status === 'PARTLY_RED_FLUSHED';

/** For its own parties, who know the number. */
export const refusedByTax = ({
  document,
  answer,
}: TaxChecked<TaxFacts & { readonly path: string }>): Refusal =>
  refuse('INVOICE_NOT_VALID', { number: document.number, status: answer.status }, document.path);
