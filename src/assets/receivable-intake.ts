import type { GivenUpload } from '../documents/index.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { isRefused, refuse, refuseInput, type Decision, type Problem } from '../kernel/decision.js';
import { organisations, type Organisation } from '../parties/index.js';
import type { Actor } from '../platform/actor.js';
import { count } from '../platform/checks.js';
import type { Platform } from '../platform/unit.js';
import { readInvoice, uploadOf, type GivenInvoice, type InvoiceAsk } from './invoice-input.js';
import type { ReceivableInvoice } from './kinds/receivable.js';
import {
  invoiceOf,
  leftProblems,
  MOST_INVOICES,
  noteProblems,
  partyProblems,
  termProblems,
  type IntakeSide,
  type ReceivableAsk,
} from './receivable-checks.js';
import { askTax, refusedByTax, stands, withKnownKeys } from './tax-check.js';

/** The parties and verified invoices of a receivable that may come about. */
export interface Intake {
  readonly seller: Organisation;
  readonly debtor: Organisation;
  readonly invoices: readonly ReceivableInvoice[];
  /** The files that they were read from. */
  readonly uploads: readonly GivenUpload[];
}

/**
 * Everything about a new receivable that has to be read or asked before its transaction. All that is wrong with the input
 * is reported at once; then the counterpart has to be on the platform, and the tax administration has to confirm every invoice.
 */
export async function takeIn(
  platform: Platform,
  actor: Pick<Actor, 'organisation'>,
  ask: ReceivableAsk,
  side: IntakeSide,
): Promise<Decision<Intake>> {
  const counted = count('invoices', ask.invoices, 1, MOST_INVOICES);
  if (counted.length > 0) return refuseInput(counted);
  const today = shanghaiDateOf(platform.clock.now());
  const own = await organisations.byId(platform, actor.organisation);
  if (own === null) throw new Error(`${actor.organisation} acts but is missing`);
  const { given, problems } = await readAll(platform, actor, ask.invoices, today);
  const all = [
    ...termProblems(ask, today),
    ...problems,
    ...partyProblems(given, own.creditCode, side),
    ...(problems.length === 0 ? noteProblems(given) : []),
  ];
  if (all.length > 0) return refuseInput(all);
  const other = await counterpart(platform, given, side);
  if (isRefused(other)) return other;
  const invoices = await verified(platform, given);
  if (isRefused(invoices)) return invoices;
  const [seller, debtor] = side === 'SELLER' ? [own, other] : [other, own];
  return { seller, debtor, invoices, uploads: given.flatMap(uploadOf) };
}

async function readAll(
  platform: Platform,
  actor: Pick<Actor, 'organisation'>,
  asks: readonly InvoiceAsk[],
  today: PlainDate,
) {
  const given: GivenInvoice[] = [];
  const problems: Problem[] = [];
  for (const [at, ask] of asks.entries()) {
    const read = await readInvoice(platform, actor.organisation, ask, { path: `invoices.${at}`, today });
    if ('problems' in read) problems.push(...read.problems);
    else given.push(read);
  }
  return { given, problems };
}

/** The other party, by its credit code: it has to be an approved organisation, since it will have to act here. */
async function counterpart(
  platform: Platform,
  given: readonly GivenInvoice[],
  side: IntakeSide,
): Promise<Decision<Organisation>> {
  const creditCode = (side === 'SELLER' ? given[0]?.buyerCode : given[0]?.sellerCode) ?? '';
  const found = await organisations.findOne(platform, { creditCode, state: 'APPROVED' });
  if (found !== null) return found;
  return refuse(
    side === 'SELLER' ? 'DEBTOR_NOT_ON_PLATFORM' : 'SUPPLIER_NOT_ON_PLATFORM',
    { creditCode },
    'invoices',
  );
}

/** The invoices with their notes, after the tax administration has confirmed each document. */
async function verified(
  platform: Platform,
  given: readonly GivenInvoice[],
): Promise<Decision<readonly ReceivableInvoice[]>> {
  const asked = await askTax(platform, given);
  const fallen = asked.find(({ answer }) => !stands(answer));
  if (fallen) return refusedByTax(fallen);
  const known = asked.map(withKnownKeys);
  const invoices = asked.flatMap(({ answer }, at) => {
    const document = known[at];
    return document?.originalNumber === null ? [invoiceOf(document, known, answer.redFlushed)] : [];
  });
  const problems = leftProblems(invoices);
  return problems.length > 0 ? refuseInput(problems) : invoices;
}
