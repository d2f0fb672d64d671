import { z } from 'zod';
import type { PlainDate } from '../kernel/dates.js';
import { Decimal } from '../kernel/decimal.js';
import { callCounterpart, type CounterpartLink } from '../platform/counterpart.js';

/**
 * What the tax authority says about an invoice (发票查验). Only VALID, and PARTLY_RED_FLUSHED for what is left of it, may be financed.
 * MISMATCH: there is such an invoice, but with other facts. UNKNOWN: there is none, or not yet.
 */
export const TAX_STATUSES = [
  'VALID',
  'VOIDED',
  'RED_FLUSHED',
  'PARTLY_RED_FLUSHED',
  'MISMATCH',
  'UNKNOWN',
] as const;
export type TaxStatus = (typeof TAX_STATUSES)[number];

/** An invoice as it is claimed to be. */
export interface TaxAsk {
  /** As `invoiceKeys` gives them, at least one. */
  readonly keys: readonly string[];
  /** 20 digits, or the 8 of a paper invoice. */
  readonly number: string;
  readonly sellerCode: string;
  readonly buyerCode: string;
  /** With tax, in yuan. */
  readonly total: Decimal;
  readonly issuedOn: PlainDate;
}

export interface TaxAnswer {
  readonly status: TaxStatus;
  /**
   * Every identity of the invoice that the authority knows, as `invoiceKeys` gives them: a paper invoice of the e-invoice
   * platform has two, and whoever names one of them may not use the other for something else. Empty on MISMATCH.
   */
  readonly keys: readonly string[];
  /** What credit notes have taken back so far, as a positive amount; the whole total when RED_FLUSHED, 0 when not flushed. */
  readonly redFlushed: Decimal;
  readonly asOf: Date;
}

/** What a simulated authority is to answer about an invoice from now on. */
export interface TaxSetting {
  readonly keys: readonly string[];
  readonly status: TaxStatus;
  readonly redFlushed: Decimal;
}

export type TaxSet =
  | { readonly set: true }
  /** It asks a real authority, whose answers are its own. */
  | { readonly set: false; readonly because: 'REAL' }
  /** One of the keys is known as another invoice's. */
  | { readonly set: false; readonly because: 'IDENTITY_OF_ANOTHER' }
  | {
      readonly set: false;
      readonly because: 'NOT_PART';
      readonly available: string;
      readonly requested: string;
    };

/**
 * The tax-verification gateway. It is outside: ask it in an act's `prepare`, never inside its transaction.
 * Throws CounterpartAway when it gives no answer; one is never made up.
 */
export interface TaxGateway {
  verify(ask: TaxAsk): Promise<TaxAnswer>;
  simulate(setting: TaxSetting): Promise<TaxSet>;
}

declare module '../platform/services.js' {
  interface Services {
    readonly tax: TaxGateway;
  }
}

const answerShape = z.object({
  status: z.enum(TAX_STATUSES),
  keys: z.array(z.string().max(60)).max(10),
  redFlushed: z
    .string()
    .regex(/^\d{1,15}\.\d{2}$/)
    .transform((text) => new Decimal(text)),
  asOf: z.iso.datetime().transform((text) => new Date(text)),
});
const notPartShape = z.object({ facts: z.object({ available: z.string(), requested: z.string() }) });
const anything = z.unknown();

/** The tax authority at the other end of the link. */
export function taxOver(link: CounterpartLink): TaxGateway {
  return {
    async verify({ keys, number, sellerCode, buyerCode, total, issuedOn }) {
      const body = { keys, number, sellerCode, buyerCode, issuedOn, total: total.toFixed(2) };
      const call = { method: 'POST', path: '/verifications', body } as const;
      return (await callCounterpart(link, call, { 200: answerShape })).body;
    },
    async simulate({ keys, status, redFlushed }) {
      const body = { keys, status, redFlushed: redFlushed.toFixed(2) };
      const call = { method: 'PUT', path: '/simulation/invoice', body } as const;
      const shapes = { 200: anything, 404: anything, 409: anything, 422: notPartShape };
      const answer = await callCounterpart(link, call, shapes);
      if (answer.status === 200) return { set: true };
      if (answer.status === 404) return { set: false, because: 'REAL' };
      if (answer.status === 409) return { set: false, because: 'IDENTITY_OF_ANOTHER' };
      return { set: false, because: 'NOT_PART', ...answer.body.facts };
    },
  };
}
