import { markUploadUsed } from '../documents/index.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { toMoneyText } from '../kernel/decimal.js';
import {
  isRefused,
  notFound,
  problem,
  refuse,
  refuseInput,
  type Decision,
  type Refusal,
} from '../kernel/decision.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import type { Platform, Unit } from '../platform/unit.js';
import { shortfallOf } from './asset.js';
import { visibleReceivables } from './assets.policy.js';
import { receivables, writeAsset } from './assets.store.js';
import { claimKeys } from './invoice-keys.js';
import { readInvoice, uploadOf, type GivenInvoice, type InvoiceAsk } from './invoice-input.js';
import { withInvoices, type Receivable, type ReceivableInvoice } from './kinds/receivable.js';
import { answersTo, creditNoteOf } from './receivable-checks.js';
import { refusedMove } from './receivable.service.js';
import { askTax, refusedByTax, stands, withKnownKeys } from './tax-check.js';

interface CreditNoteAsk {
  readonly idempotencyKey: string;
  readonly receivable: string;
  readonly creditNote: InvoiceAsk;
}

/** Either side puts down a red-letter note: before the confirmation it reduces the claim, after it what can be financed. */
export const creditNoteRecord = act({
  name: 'creditNoteRecord',
  keyed: true,
  prepare: (platform, actor, input: CreditNoteAsk) => readNote(platform, actor, input),
  worth: async (_platform, _actor, _input, note) => note.total.abs(),
  async decide(unit, actor, { receivable: id }: CreditNoteAsk, note) {
    const receivable = await receivables.findOne(unit, { $and: [{ _id: id }, visibleReceivables(actor)] });
    if (receivable === null) return notFound('receivable', id, 'receivable');
    const refusal = refusedMove(receivable, 'recordCreditNote') ?? refusedNote(receivable, note);
    if (refusal) return refusal;
    const { holder: seller, obligor: debtor } = receivable;
    const claimed = await claimKeys(unit, { asset: id, claimant: actor.organisation, seller, debtor }, note);
    if (isRefused(claimed)) return claimed;
    const noted = receivable.invoices.map((invoice) =>
      reduces(note, invoice)
        ? { ...invoice, notes: [...invoice.notes, creditNoteOf({ ...note, keys: claimed.keys })] }
        : invoice,
    );
    await applyInvoices(unit, receivable, noted);
    for (const upload of uploadOf(note)) {
      const gone = await markUploadUsed(unit, actor.organisation, upload, id);
      if (gone) return gone;
    }
    unit.tell('CreditNoteRecorded', id, { receivable: id, number: note.number });
    return { receivable: id };
  },
});

/** The note, checked in itself and against the parties, and confirmed by the tax administration. */
async function readNote(
  platform: Platform,
  actor: Actor,
  ask: CreditNoteAsk,
): Promise<Decision<GivenInvoice>> {
  const seen = { $and: [{ _id: ask.receivable }, visibleReceivables(actor)] };
  const receivable = await receivables.findOne(platform, seen);
  if (receivable === null) return notFound('receivable', ask.receivable, 'receivable');
  const at = { path: 'creditNote', today: shanghaiDateOf(platform.clock.now()) };
  const note = await readInvoice(platform, actor.organisation, ask.creditNote, at);
  if ('problems' in note) return refuseInput(note.problems);
  if (note.originalNumber === null) return refuseInput([problem('creditNote', 'CREDIT_NOTE_EXPECTED')]);
  const problems = await strangerProblems(platform, receivable, note);
  if (problems.length > 0) return refuseInput(problems);
  const [checked] = await askTax(platform, [note]);
  if (checked === undefined) throw new Error('the tax administration was not asked');
  return stands(checked.answer) ? withKnownKeys(checked) : refusedByTax(checked);
}

async function strangerProblems(platform: Platform, { holder, obligor }: Receivable, note: GivenInvoice) {
  const parties = await organisations.byIds(platform, [holder, obligor]);
  const codeOf = (id: string): string => parties.find((one) => one._id === id)?.creditCode ?? '';
  const [seller, buyer] = [codeOf(holder), codeOf(obligor)];
  const { path, sellerCode, buyerCode } = note;
  return [
    ...(sellerCode === seller
      ? []
      : [problem(path, 'SELLER_IS_ANOTHER', { given: sellerCode, expected: seller })]),
    ...(buyerCode === buyer
      ? []
      : [problem(path, 'BUYER_IS_ANOTHER', { given: buyerCode, expected: buyer })]),
  ];
}

const reduces = (note: GivenInvoice, invoice: ReceivableInvoice): boolean =>
  note.originalNumber !== null && answersTo(invoice, note.originalNumber);

const MOST_NOTES = 50;

function refusedNote({ invoices }: Receivable, note: GivenInvoice): Refusal | null {
  const { number, originalNumber, path } = note;
  const invoice = invoices.find((one) => reduces(note, one));
  if (!invoice)
    return refuse('CREDIT_NOTE_OTHER_INVOICE', { number, originalNumber: originalNumber ?? '' }, path);
  if (invoice.notes.length >= MOST_NOTES) {
    return refuse('TOO_MANY_CREDIT_NOTES', { number: invoice.number, max: MOST_NOTES }, path);
  }
  // What the tax administration says was red-flushed is not added: it may be this very note.
  const noted = invoice.notes.reduce((left, one) => left.minus(one.amount), invoice.total);
  if (note.total.abs().lessThanOrEqualTo(noted)) return null;
  const facts = { available: toMoneyText(noted), requested: toMoneyText(note.total.abs()) };
  return refuse('CREDIT_NOTE_ABOVE_INVOICE', facts, path);
}

/** Writes the invoices with what reduces them now, and tells when that leaves more locked than there is. */
export async function applyInvoices(
  unit: Unit,
  receivable: Receivable,
  invoices: readonly ReceivableInvoice[],
): Promise<void> {
  const set = withInvoices(receivable, invoices);
  await writeAsset(unit, receivable, set);
  const shortfall = shortfallOf({ ...receivable, ...set });
  if (shortfall.lessThanOrEqualTo(shortfallOf(receivable))) return;
  unit.tell('AssetOverheld', receivable._id, { asset: receivable._id, shortfall: toMoneyText(shortfall) });
}
