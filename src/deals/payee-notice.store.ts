import { collection, type Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { accountFields } from './deals.store.js';
import type { PayeeNotice } from './payee-notice.js';

const text = { type: String, required: true };

export const payeeNotices = collection<PayeeNotice>(
  'payee_notices',
  {
    deal: text,
    notice: text,
    debtor: text,
    seller: text,
    lender: text,
    cause: text,
    payTo: text,
    account: accountFields,
    items: [{ type: { asset: text, amount: { type: 'Decimal128', required: true } }, _id: false }],
    state: text,
    madeAt: { type: Date, required: true },
    acknowledgedAt: Date,
    version: { type: Number, required: true },
  },
  [{ fields: { debtor: 1, madeAt: -1, _id: -1 } }, { fields: { notice: 1, madeAt: -1 } }],
);

/** More changes of account than one notice lives through. */
const MOST_CHANGES = 100;

/** What changed these notices, the latest first. */
export const payeeNoticesOf = (place: Place, notices: readonly string[]): Promise<PayeeNotice[]> =>
  payeeNotices.find(
    place,
    { notice: { $in: [...notices] } },
    { sort: { madeAt: -1, _id: -1 }, limit: MOST_CHANGES * notices.length },
  );

export async function writePayeeNotice(
  unit: Unit,
  notice: PayeeNotice,
  set: Partial<PayeeNotice>,
): Promise<void> {
  const guard = { _id: notice._id, version: notice.version };
  if (!(await payeeNotices.update(unit, guard, { $set: set, $inc: { version: 1 } })))
    throw new Error(`the guard of notice ${notice._id} failed inside a snapshot`);
}
