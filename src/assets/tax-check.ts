import type { Decimal } from '../kernel/decimal.js';
import type { PlainDate } from '../kernel/dates.js';
import type { TaxAnswer } from '../documents/index.js';
import type { Platform } from '../platform/unit.js';

/** An invoice or note as the tax administration is asked about it. */
export interface TaxFacts {
  readonly keys: readonly string[];
  readonly number: string;
  readonly sellerCode: string;
  readonly buyerCode: string;
  /** As written: below zero on a red-letter note. */
  readonly total: Decimal;
  readonly issuedOn: PlainDate;
}

/** How many questions are open at the tax administration at once. */
const AT_ONCE = 10;

/** The tax administration's answer on each document, in their order. */
export async function askTax(platform: Platform, documents: readonly TaxFacts[]): Promise<TaxAnswer[]> {
  const answers: TaxAnswer[] = [];
  for (let at = 0; at < documents.length; at += AT_ONCE) {
    const asked = documents.slice(at, at + AT_ONCE).map((one) => platform.services.tax.verify(one));
    answers.push(...(await Promise.all(asked)));
  }
  return answers;
}

/** The invoice stands, at least in part. Anything else, also not being known, is no verification. */
export const stands = ({ status }: TaxAnswer): boolean =>
  status === 'VALID' || status === 'PARTLY_RED_FLUSHED';
