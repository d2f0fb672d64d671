import { z } from 'zod';
import type { PlainDate } from '../kernel/dates.js';
import { Decimal } from '../kernel/decimal.js';
import { callCounterpart, type CounterpartLink } from '../platform/counterpart.js';
import type { EncumbranceKind } from './title.js';

/** What is sent to the unified movable-property register (动产融资统一登记公示系统). */
export interface RegisterFiling {
  /** Sent twice, it is registered once: the second answer is the first one. */
  readonly filingId: string;
  readonly kind: EncumbranceKind;
  /** Names as the register shows them; empty where it is not known. */
  readonly grantor: string;
  readonly grantorCode?: string;
  readonly securedParty: string;
  readonly securedPartyCode?: string;
  /** How the property can be found: the asset's id and its invoices' numbers. */
  readonly collateral: readonly string[];
  readonly amount: Decimal;
  /** The last day on which the registration counts; null: it has no end. */
  readonly expiresOn?: PlainDate | null;
  readonly submittedAt: Date;
}

export interface Registered {
  readonly registrationNo: string;
  readonly registeredAt: Date;
}

/** A change of a registration; the register knows it by its entry's id, and notes it once. */
export type RegisterChange = { readonly filingId: string; readonly entry: string } & (
  | { readonly step: 'AMENDED'; readonly amount?: Decimal; readonly expiresOn?: PlainDate }
  | { readonly step: 'REDESCRIBED'; readonly collateral: readonly string[] }
  | { readonly step: 'RENEWED'; readonly expiresOn: PlainDate }
  | { readonly step: 'OBJECTED'; readonly by: string; readonly text: string }
  | { readonly step: 'OBJECTION_WITHDRAWN'; readonly objection: string }
);

export interface Registration extends Registered {
  readonly filingId: string;
  readonly kind: EncumbranceKind;
  readonly grantor: string;
  readonly grantorCode: string | null;
  readonly securedParty: string;
  readonly securedPartyCode: string | null;
  readonly collateral: readonly string[];
  readonly amount: Decimal;
  readonly expiresOn: PlainDate | null;
  readonly dischargedAt: Date | null;
}

/** What a search asks for: registrations over any of these, or given by or for a party of this exact name or code. */
export interface RegisterQuery {
  readonly collateral?: readonly string[];
  readonly name?: string;
  readonly code?: string;
}

/** A late answer of the register, from its feed. */
export interface RegisterAnswer extends Registered {
  /** Its place in the feed. */
  readonly seq: number;
  readonly filingId: string;
}

/**
 * The unified register as a counterpart outside, over HTTP. Every call may throw CounterpartAway; what a call did then is not
 * known, and calling again is always right.
 */
export interface RegisterGateway {
  /** Null: it has taken the filing and answers later, in its feed. */
  file(filing: RegisterFiling): Promise<Registered | null>;
  /** Does nothing for a filing that is unknown or discharged. */
  change(change: RegisterChange): Promise<void>;
  /** Does nothing for a filing that is unknown or discharged already. */
  discharge(filingId: string, at: Date): Promise<void>;
  /** The live registrations over any of these, first registered first. */
  search(collateral: readonly string[]): Promise<readonly Registration[]>;
  /** The live registrations that the query names, first registered first. */
  find(query: RegisterQuery): Promise<readonly Registration[]>;
  answersAfter(seq: number): Promise<readonly RegisterAnswer[]>;
  /** What came from this platform, live and discharged, by filing id after this one; fewer than a page: the last ones. */
  filingsAfter(filingId: string): Promise<readonly Registration[]>;
  filing(filingId: string): Promise<Registration | null>;
  /** Plants a registration from elsewhere in a simulator; null at a register that is none. */
  plant(filing: RegisterFiling): Promise<Registered | null>;
}

declare module '../platform/services.js' {
  interface Services {
    readonly register: RegisterGateway;
  }
}

/** How the register tells our filings from others'. */
const SOURCE = 'LIANRONG';
const OUTSIDE = 'OUTSIDE';
export const FILINGS_PAGE = 200;

const when = z.iso.datetime().transform((text) => new Date(text));
const amount = z.string().regex(/^\d{1,15}\.\d{2}$/);
const day = z.iso.date().transform((text) => text as PlainDate);
const party = z.object({ name: z.string(), code: z.string().optional() });
const registeredShape = z.object({ registrationNo: z.string().min(1).max(60), registeredAt: when });
const anything = z.unknown();

const registrationShape = registeredShape
  .extend({
    filingId: z.string().min(1),
    kind: z.enum(['ASSIGNMENT', 'PLEDGE']),
    grantor: party,
    securedParty: party,
    collateral: z.array(z.string()),
    amount: amount.transform((text) => new Decimal(text)),
    expiresOn: day.nullable(),
    dischargedAt: when.nullable(),
  })
  .transform(({ grantor, securedParty, ...rest }): Registration => ({
    ...rest,
    grantor: grantor.name,
    grantorCode: grantor.code ?? null,
    securedParty: securedParty.name,
    securedPartyCode: securedParty.code ?? null,
  }));
const foundShape = z.object({ filings: z.array(registrationShape) });
const answersShape = z.object({
  answers: z.array(registeredShape.extend({ seq: z.number().int().positive(), filingId: z.string() })),
});

/** The register at the other end of the link. */
export function registerOver(link: CounterpartLink): RegisterGateway {
  const find = async (query: RegisterQuery): Promise<readonly Registration[]> =>
    (await callCounterpart(link, { method: 'POST', path: '/search', body: query }, { 200: foundShape })).body
      .filings;
  return {
    async file(filing) {
      const body = filingBody(filing, SOURCE);
      const shapes = { 200: registeredShape, 201: registeredShape, 202: anything };
      const answer = await callCounterpart(link, { method: 'POST', path: '/filings', body }, shapes);
      return answer.status === 202 ? null : answer.body;
    },
    change: (change) => sendChange(link, change),
    async discharge(filingId) {
      const path = `/filings/${encodeURIComponent(filingId)}/discharge`;
      const body = { entry: `${filingId}:discharge` };
      await callCounterpart(link, { method: 'POST', path, body }, DONE_OR_NOTHING_TO_DO);
    },
    search: (collateral) => find({ collateral }),
    find,
    async answersAfter(seq) {
      const path = `/answers?after=${seq}&limit=${FILINGS_PAGE}`;
      return (await callCounterpart(link, { method: 'GET', path }, { 200: answersShape })).body.answers;
    },
    async filingsAfter(filingId) {
      const path = `/filings?source=${SOURCE}&after=${encodeURIComponent(filingId)}&limit=${FILINGS_PAGE}`;
      return (await callCounterpart(link, { method: 'GET', path }, { 200: foundShape })).body.filings;
    },
    async filing(filingId) {
      const path = `/filings/${encodeURIComponent(filingId)}`;
      const shapes = { 200: registrationShape, 404: anything };
      const answer = await callCounterpart(link, { method: 'GET', path }, shapes);
      return answer.status === 404 ? null : answer.body;
    },
    async plant(filing) {
      const call = {
        method: 'POST',
        path: '/simulation/filings',
        body: filingBody(filing, OUTSIDE),
      } as const;
      const shapes = { 200: registeredShape, 201: registeredShape, 404: anything };
      const answer = await callCounterpart(link, call, shapes);
      return answer.status === 404 ? null : answer.body;
    },
  };
}

/** 404: it never came there. 409: it has ended there. */
const DONE_OR_NOTHING_TO_DO = { 200: anything, 201: anything, 404: anything, 409: anything };

function filingBody(filing: RegisterFiling, source: string): object {
  const { filingId, kind, grantor, grantorCode, securedParty, securedPartyCode, collateral, expiresOn } =
    filing;
  return {
    ...{ filingId, source, kind, collateral, expiresOn: expiresOn ?? null },
    grantor: { name: grantor, code: grantorCode },
    securedParty: { name: securedParty, code: securedPartyCode },
    amount: filing.amount.toFixed(2),
  };
}

const PATHS = {
  AMENDED: 'amendments',
  REDESCRIBED: 'amendments',
  RENEWED: 'renewals',
  OBJECTED: 'objections',
  OBJECTION_WITHDRAWN: 'withdrawals',
} as const;

async function sendChange(link: CounterpartLink, change: RegisterChange): Promise<void> {
  const { filingId, step, ...facts } = change;
  const path = `/filings/${encodeURIComponent(filingId)}/${PATHS[step]}`;
  const body = 'amount' in facts && facts.amount ? { ...facts, amount: facts.amount.toFixed(2) } : facts;
  await callCounterpart(link, { method: 'POST', path, body }, DONE_OR_NOTHING_TO_DO);
}
