import { z } from 'zod';
import type { PlainDate } from '../kernel/dates.js';
import { Decimal } from '../kernel/decimal.js';
import { callCounterpart, CounterpartAway, type CounterpartLink } from '../platform/counterpart.js';
import type { BillStep } from './step.js';
import type { SubBills } from './sub-bills.js';

/** A step as the exchange is to know it: parties by their credit codes. */
export interface ExchangeStep {
  /** Sent twice, it is taken once: the second answer is the first one. */
  readonly step: BillStep;
  readonly byCode: string;
  readonly toCode: string;
  /** Only with the first step of a package. */
  readonly issue: {
    readonly face: Decimal;
    readonly drawerCode: string;
    readonly acceptorCode: string;
    readonly payeeCode: string;
    readonly issuedOn: PlainDate;
    readonly dueOn: PlainDate;
    readonly transferable: boolean;
  } | null;
}

export interface Taken {
  readonly exchangeNo: string;
  readonly at: Date;
}

/** What becomes of a step: taken, taken but answered later in the feed, or not taken for a reason. */
export type StepAnswer =
  | { readonly kind: 'TAKEN'; readonly taken: Taken }
  | { readonly kind: 'LATER' }
  | { readonly kind: 'REFUSED'; readonly code: string };

/** A late answer, from the feed. */
export interface LateAnswer extends Taken {
  readonly seq: number;
  readonly stepId: string;
}

/** What the exchange publishes of an acceptor's month: its list of overdue acceptors, and who has disclosed. */
export interface ExchangeDisclosure {
  readonly seq: number;
  readonly acceptorCode: string;
  readonly monthEndsOn: PlainDate;
  readonly disclosed: boolean;
  readonly overdueOn: readonly PlainDate[];
  readonly overdueBalance: Decimal;
}

/** Sub-bills in one hand, as the exchange holds them. */
export interface ExchangePart extends SubBills {
  readonly holderCode: string;
  /** The pair of status and circulation. */
  readonly state: string;
}

export interface ExchangeBill {
  readonly number: string;
  readonly face: Decimal;
  readonly dueOn: PlainDate;
  readonly acceptorCode: string;
  readonly parts: readonly ExchangePart[];
}

/**
 * The bill exchange (票据交易所) as a counterpart outside, over HTTP. Every call may throw CounterpartAway; what a call did then is
 * not known, and calling again is always right.
 */
export interface BillExchangeGateway {
  take(step: ExchangeStep): Promise<StepAnswer>;
  answersAfter(seq: number): Promise<readonly LateAnswer[]>;
  /** A month that was published again is there again, corrected. */
  disclosuresAfter(seq: number): Promise<readonly ExchangeDisclosure[]>;
  bill(number: string): Promise<ExchangeBill | null>;
  /** By number after this one; fewer than a page: the last ones. */
  billsAfter(number: string): Promise<readonly ExchangeBill[]>;
}

declare module '../platform/services.js' {
  interface Services {
    readonly billExchange: BillExchangeGateway;
  }
}

export const BILLS_PAGE = 200;
const NAME = 'BILL_EXCHANGE';

const when = z.iso.datetime().transform((text) => new Date(text));
const day = z.iso.date().transform((text) => text as PlainDate);
const amount = z
  .string()
  .regex(/^\d{1,12}\.\d{2}$/)
  .transform((text) => new Decimal(text));
const takenShape = z.object({ exchangeNo: z.string().min(1).max(60), at: when });
const refusedShape = z.object({ code: z.string().min(1).max(60) });
const whole = z.number().int().positive();
const billShape = z.object({
  number: z.string(),
  face: amount,
  dueOn: day,
  acceptorCode: z.string(),
  parts: z.array(z.object({ from: whole, to: whole, holderCode: z.string(), state: z.string() })),
});
const billsShape = z.object({ bills: z.array(billShape) });
const answersShape = z.object({
  answers: z.array(takenShape.extend({ seq: whole, stepId: z.string() })),
});
const disclosuresShape = z.object({
  disclosures: z.array(
    z.object({
      seq: whole,
      acceptorCode: z.string().min(1).max(40),
      monthEndsOn: day,
      disclosed: z.boolean(),
      overdueOn: z.array(day).max(500),
      overdueBalance: amount,
    }),
  ),
});
const anything = z.unknown();

/** The exchange at the other end of the link. */
export function billExchangeOver(link: CounterpartLink): BillExchangeGateway {
  return {
    async take(step) {
      const shapes = {
        200: takenShape,
        201: takenShape,
        202: anything,
        409: refusedShape,
        422: refusedShape,
      };
      const call = { method: 'POST', path: '/steps', body: bodyOf(step) } as const;
      const answer = await callCounterpart(link, call, shapes);
      if (answer.status === 202) return { kind: 'LATER' };
      if (answer.status === 200 || answer.status === 201) return { kind: 'TAKEN', taken: answer.body };
      // An earlier step has not come there yet: this one is sent again after it.
      if (answer.body.code === 'OUT_OF_ORDER')
        throw new CounterpartAway(NAME, `${step.step._id} came too early`);
      return { kind: 'REFUSED', code: answer.body.code };
    },
    async answersAfter(seq) {
      const path = `/answers?after=${seq}&limit=${BILLS_PAGE}`;
      return (await callCounterpart(link, { method: 'GET', path }, { 200: answersShape })).body.answers;
    },
    async disclosuresAfter(seq) {
      const call = { method: 'GET', path: `/disclosures?after=${seq}&limit=${BILLS_PAGE}` } as const;
      return (await callCounterpart(link, call, { 200: disclosuresShape })).body.disclosures;
    },
    async bill(number) {
      const call = { method: 'GET', path: `/bills/${encodeURIComponent(number)}` } as const;
      const answer = await callCounterpart(link, call, { 200: billShape, 404: anything });
      return answer.status === 404 ? null : answer.body;
    },
    async billsAfter(number) {
      const path = `/bills?after=${encodeURIComponent(number)}&limit=${BILLS_PAGE}`;
      return (await callCounterpart(link, { method: 'GET', path }, { 200: billsShape })).body.bills;
    },
  };
}

function bodyOf({ step, byCode, toCode, issue }: ExchangeStep): object {
  const { _id, number, seq, kind, range, notTransferable } = step;
  return {
    ...{ stepId: _id, number, seq, kind, range, by: byCode, to: toCode, notTransferable },
    ...(issue === null ? {} : { issue: { ...issue, face: issue.face.toFixed(2) } }),
  };
}
