import { z } from 'zod';
import type { ReceivableAsk } from '../assets/index.js';
import { parsePlainDate, type PlainDate } from '../kernel/dates.js';
import { Decimal } from '../kernel/decimal.js';
import { refuse, type Decision, type Facts, type Problem, type Refusal } from '../kernel/decision.js';
import type { RefusalCode } from '../kernel/refusals/index.js';

/** TAKEN: it is a receivable of ours. KEPT: it is not, and its reason is kept with it. */
export type NetworkReceivableState = 'KEPT' | 'TAKEN';

/** Why it was not taken in: a refusal of ours, in the words of its code. */
export interface KeptReason {
  readonly code: RefusalCode;
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

/** A receivable that was confirmed on another platform, and what became of it here. */
export interface NetworkReceivable {
  /** `nrc_` and their id: however often it comes, it is taken in once. */
  readonly _id: string;
  readonly theirId: string;
  readonly sellerCode: string | null;
  readonly debtorCode: string | null;
  /** The seller here; null where none has that code. */
  readonly seller: string | null;
  readonly amount: Decimal | null;
  readonly dueOn: PlainDate | null;
  readonly state: NetworkReceivableState;
  readonly receivable: string | null;
  readonly reason: KeptReason | null;
  /** As it came, for another try. */
  readonly item: string;
  readonly receivedAt: Date;
  readonly decidedAt: Date;
}

export const recordIdOf = (theirId: string): string => `nrc_${theirId}`;

const text = z.string().min(1).max(200);
const amount = z
  .string()
  .regex(/^\d{1,12}\.\d{2}$/)
  .transform((given) => new Decimal(given))
  .refine((given) => given.greaterThan(0));
const day = z.string().transform((given, context): PlainDate => {
  const found = parsePlainDate(given);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'no day that exists' });
  return z.NEVER;
});
const party = z.object({ name: text, creditCode: text });

/** A confirmed receivable as the other platform sends it; what it sends beside that is not looked at. */
const shape = z.object({
  id: z.string().regex(/^[\w.:-]{1,80}$/),
  seller: party,
  debtor: party,
  contractNumber: text,
  deliveredOn: day,
  dueOn: day,
  confirmedAmount: amount,
  confirmedAt: z.iso.datetime({ offset: true }).transform((given) => new Date(given)),
  collectionAccount: z.object({ name: text, number: text, bank: text }),
  invoices: z
    .array(z.object({ number: text, issuedOn: day, total: amount }))
    .min(1)
    .max(50),
});
export type OutsideReceivable = z.infer<typeof shape>;

/** The item as a confirmed receivable, or why it is none. */
export function readItem(item: unknown): Decision<OutsideReceivable> {
  const parsed = shape.safeParse(item);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return refuse('NETWORK_MALFORMED', { problems: problems.slice(0, 5).join('; ') });
}

/** As if the debtor put it down here. */
export function askOf(outside: OutsideReceivable): ReceivableAsk {
  const { contractNumber, deliveredOn, dueOn, collectionAccount, invoices, seller, debtor } = outside;
  const codes = { sellerCode: seller.creditCode, buyerCode: debtor.creditCode };
  return {
    idempotencyKey: '',
    ...{ contractNumber, deliveredOn, dueOn, collectionAccount },
    invoices: invoices.map((fields) => ({ fields: { ...fields, ...codes } })),
  };
}

export const reasonOf = ({ code, facts, problems }: Refusal): KeptReason => ({ code, facts, problems });
