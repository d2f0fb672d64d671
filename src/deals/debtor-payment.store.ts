import { collection, type Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import type { DebtorPayment } from './debtor-payment.js';
import { deals, noticesOver } from './deals.store.js';
import type { Told } from './debtor-payment.js';

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };
const when = { type: Date, required: true };

export const debtorPayments = collection<DebtorPayment>(
  'debtor_payments',
  {
    asset: text,
    debtor: text,
    seller: text,
    to: text,
    amount,
    paidAt: when,
    reference: text,
    frees: amount,
    inVain: amount,
    passedOn: 'Decimal128',
    lenders: [String],
    awaits: [String],
    repayment: String,
    state: text,
    recordedAt: when,
    answeredAt: Date,
    reason: String,
    version: { type: Number, required: true },
  },
  [
    { fields: { asset: 1, paidAt: 1, _id: 1 } },
    { fields: { debtor: 1, recordedAt: -1, _id: -1 } },
    { fields: { to: 1, recordedAt: -1, _id: -1 } },
    { fields: { seller: 1, recordedAt: -1, _id: -1 } },
    { fields: { lenders: 1, recordedAt: -1, _id: -1 } },
    { fields: { state: 1, _id: 1 } },
  ],
);

/** How many payments a debtor states on one receivable. */
export const MOST_PAYMENTS = 100;

/** What was stated on these assets, the earliest payment first. */
export const paymentsOn = (place: Place, assets: readonly string[]): Promise<DebtorPayment[]> =>
  debtorPayments.find(
    place,
    { asset: { $in: [...assets] } },
    { sort: { asset: 1, paidAt: 1, _id: 1 }, limit: MOST_PAYMENTS * assets.length },
  );

/** What the debtors of these assets were told, with the deals that it is about. */
export async function toldOver(place: Place, assets: readonly string[]): Promise<Told> {
  const notices = await noticesOver(place, assets);
  return { notices, deals: await deals.byIds(place, [...new Set(notices.map(({ deal }) => deal))]) };
}

export async function writeDebtorPayment(
  unit: Unit,
  payment: DebtorPayment,
  set: Partial<DebtorPayment>,
): Promise<void> {
  const guard = { _id: payment._id, version: payment.version };
  if (!(await debtorPayments.update(unit, guard, { $set: set, $inc: { version: 1 } })))
    throw new Error(`the guard of payment ${payment._id} failed inside a snapshot`);
}
