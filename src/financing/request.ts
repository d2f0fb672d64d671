import { sum, type Decimal } from '../kernel/decimal.js';
import { daysBetween, shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { stateTable } from '../kernel/state-table.js';
import type { Recourse, Technique } from '../mandates/index.js';

export const COMPETITIONS = ['SEALED', 'INSTANT', 'CLEARING'] as const;
/**
 * How lenders compete: firm sealed bids that open together, the standing mandates at once, or both in a clearing of the
 * whole book, for whose next window the request waits.
 */
export type Competition = (typeof COMPETITIONS)[number];

export const PURPOSES = [
  'TRADE_PAYMENT',
  'RAW_MATERIALS',
  'WAGES',
  'LOGISTICS',
  'EQUIPMENT',
  'TAXES',
  'OTHER_OPERATING',
  'SECURITIES',
  'PROPERTY_SPECULATION',
] as const;
/** What the proceeds are for. The last two are named so that they are refused in so many words. */
export type Purpose = (typeof PURPOSES)[number];

/** Proceeds are for the stated trade: these uses are a breach of every contract made here. */
export const EXCLUDED_PURPOSES: readonly Purpose[] = ['SECURITIES', 'PROPERTY_SPECULATION'];

export type RequestState = 'OPEN' | 'FUNDED' | 'CANCELLED' | 'EXPIRED';
export type RequestAct = 'fund' | 'cancel' | 'expire';

export const requestMoves = stateTable<RequestState, RequestAct>({
  OPEN: { fund: 'FUNDED', cancel: 'CANCELLED', expire: 'EXPIRED' },
  FUNDED: {},
  CANCELLED: {},
  EXPIRED: {},
});

/** One asset in a request, with the part of it that is assigned or pledged; held from opening on. */
export interface RequestItem {
  readonly asset: string;
  readonly amount: Decimal;
}

export type RequestWarning = 'ENVIRONMENT_YELLOW';

/** What its applicant asks for. */
export interface RequestAsk {
  readonly idempotencyKey: string;
  readonly assets: readonly { readonly asset: string; readonly amount: Decimal }[];
  readonly amount: Decimal;
  readonly techniques: readonly Technique[];
  readonly recourseAccepted: readonly Recourse[];
  readonly disclosed: boolean;
  readonly competition: Competition;
  readonly partialFunding: boolean;
  readonly highestAnnualRate?: Decimal | null | undefined;
  /** When finance is to end, where that is before the assets' own day. */
  readonly dueOn?: PlainDate | null | undefined;
  readonly purpose: Purpose;
  readonly purposeNote?: string | null | undefined;
  readonly closesAt?: Date | null | undefined;
  readonly expiresAt?: Date | null | undefined;
}

/** A holder's request for finance over its confirmed assets. */
export interface FinancingRequest {
  readonly _id: string;
  readonly applicant: string;
  readonly items: readonly RequestItem[];
  /** Finance asked for, at most what the kinds of its assets let be financed of what is assigned. */
  readonly amount: Decimal;
  readonly currency: 'CNY';
  readonly techniques: readonly Technique[];
  readonly recourseAccepted: readonly Recourse[];
  /** Whether the debtors are to be told. */
  readonly disclosed: boolean;
  readonly competition: Competition;
  /** Whether offers of less than the amount asked may be accepted. */
  readonly partialFunding: boolean;
  /** A fraction; null: any. */
  readonly highestAnnualRate: Decimal | null;
  /** Finance runs to it: the earliest day until which one of its assets can be financed, or an earlier one that was asked for. */
  readonly dueOn: PlainDate;
  readonly purpose: Purpose;
  readonly purposeNote: string | null;
  readonly warnings: readonly RequestWarning[];
  readonly openedAt: Date;
  /** SEALED: bidding ends and acceptance opens; else the same as `openedAt`. */
  readonly closesAt: Date;
  /** No acceptance from then on. */
  readonly expiresAt: Date;
  readonly state: RequestState;
  readonly version: number;
}

export const assignedAmountOf = (request: Pick<FinancingRequest, 'items'>): Decimal =>
  sum(request.items.map(({ amount }) => amount));

/**
 * Days from the opening of acceptance to the due date: the same for all who compete, so that their prices compare.
 * At least 1.
 */
export const tenorDaysOf = (request: Pick<FinancingRequest, 'closesAt' | 'dueOn'>): number =>
  daysBetween(shanghaiDateOf(request.closesAt), request.dueOn);

/** When bids end: at the close where they are opened together, with the request where a clearing opens them; else never taken. */
export function bidsEndAt({ competition, closesAt, expiresAt }: FinancingRequest): Date | null {
  if (competition === 'SEALED') return closesAt;
  return competition === 'CLEARING' ? expiresAt : null;
}

/** Whether bids are taken now: none at all where only mandates compete. */
export function takesBids(request: FinancingRequest, now: Date): boolean {
  const end = bidsEndAt(request);
  return request.state === 'OPEN' && end !== null && now < end;
}

/** Whether its offers may be accepted now. */
export const acceptanceOpen = (request: FinancingRequest, now: Date): boolean =>
  request.state === 'OPEN' && request.closesAt <= now && now < request.expiresAt;
