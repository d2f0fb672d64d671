import {
  availableOf,
  receivables,
  registerKind,
  reverifyInvoices,
  settleThrough,
  outstandingOf,
  type Asset,
  type KindOfAsset,
  type Particular,
  type Reduction,
} from '../assets/index.js';
import { Decimal, min, sum, ZERO } from '../kernel/decimal.js';
import { isRefused, refuse, type Decision } from '../kernel/decision.js';
import type { Place } from '../platform/database/collection.js';
import type { Platform, Unit } from '../platform/unit.js';
import { voucherMoves, type Voucher, type VoucherIssue } from './voucher.js';
import { uncoveredRefusal } from './underlying.service.js';
import { voucherIssues, vouchers, writeIssue } from './voucher.store.js';

const ONE = new Decimal(1);

export async function issueOf(place: Place, { voucher }: Voucher): Promise<VoucherIssue> {
  const issue = await voucherIssues.byId(place, voucher.issue);
  if (issue === null) throw new Error(`issue ${voucher.issue} is missing`);
  return issue;
}

/**
 * The invoices behind the receivable that it was issued on are asked about, and what was taken off them counts before the answer;
 * whose receivable that is stays unsaid.
 */
async function reverify(platform: Platform, voucher: Voucher): Promise<Decision<readonly Reduction[]>> {
  const { receivable } = await issueOf(platform, voucher);
  const found = await reverifyInvoices(platform, [receivable]);
  if (isRefused(found)) return refuse(found.code, { ...found.facts, asset: voucher._id }, found.path);
  return (await uncoveredRefusal(platform, voucher, receivable)) ?? [];
}

/** What is paid on a part is paid on the receivable, as far as that is still owed, and leaves the voucher's lock on it. */
async function paid(unit: Unit, voucher: Voucher, change: Decimal): Promise<void> {
  const issue = await issueOf(unit, voucher);
  const receivable = await receivables.byId(unit, issue.receivable);
  if (receivable === null) throw new Error(`${issue.receivable} is missing`);
  const own = receivable.holds.filter(({ by }) => by === issue._id);
  const held = sum(own.map(({ amount }) => amount)).minus(change);
  const without = receivable.paid.minus(issue.settled);
  const first = await vouchers.byId(unit, issue._id);
  const credited = first?.creditNotesSince ?? ZERO;
  const rest = outstandingOf({ ...receivable, paid: without });
  const settled = min(issue.amount.minus(credited).minus(held), rest);
  await settleThrough(unit, receivable, { by: issue._id, paid: without.plus(settled), held });
  await writeIssue(unit, issue, { settled });
}

const particularsOf = ({ voucher }: Voucher): Particular[] => [
  { name: 'Issued on', nameZh: '签发日', value: voucher.issuedOn },
  { name: 'Transfers since the issue', nameZh: '流转层级', value: String(voucher.layer) },
  { name: 'Trade', nameZh: '贸易背景', value: voucher.trade },
];

const text = { type: String, required: true };
const facts = {
  issue: text,
  parent: String,
  layer: { type: Number, required: true },
  from: text,
  amount: { type: 'Decimal128', required: true },
  issuedOn: text,
  restsOn: [String],
  tenorReason: String,
  trade: text,
  acceptedAt: Date,
  refusal: String,
  cancelAskedBy: [String],
};

/** A holder in any tier is financed on the issuer's credit, as with any claim on it: registered, and told to it. */
export const voucherKind: KindOfAsset = registerKind({
  kind: 'VOUCHER',
  prefix: 'vch',
  noun: 'voucher',
  fields: { voucher: { type: facts, required: true, _id: false } },
  indexes: [
    { fields: { 'voucher.issue': 1, 'voucher.layer': 1, _id: 1 } },
    { fields: { kind: 1, state: 1, dueOn: 1 } },
  ],
  moves: voucherMoves,
  owedWhere: { state: 'LIVE' },
  confirmedBy: 'OBLIGOR',
  techniques: ['FACTORING', 'LOAN_AGAINST_RECEIVABLES'],
  financeableIn: ['LIVE'],
  madeKnownBy: 'REGISTRATION',
  conditions: (_technique, disclosed) => (disclosed ? ['REGISTERED', 'NOTICE_ACKNOWLEDGED'] : ['REGISTERED']),
  available: availableOf,
  creditOn: ({ obligor }) => obligor,
  financeUntil: ({ dueOn }) => dueOn,
  advanceCap: () => ONE,
  payoutTo: ({ holder }) => holder,
  collateral: ({ _id }) => [_id],
  restsOn: (asset) => (asset as Voucher).voucher.restsOn,
  particulars: (asset) => particularsOf(asset as Voucher),
  reverify: (platform, asset) => reverify(platform, asset as Voucher),
  paid: (unit, asset: Asset, change) => paid(unit, asset as Voucher, change),
});
