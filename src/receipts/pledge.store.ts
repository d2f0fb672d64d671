import { collection, type Place } from '../platform/database/collection.js';
import { pledgeIdOf, type Pledge } from './pledge.js';

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };
const when = { type: Date, required: true };
const flag = { type: Boolean, required: true };

const ratios = { ltv: amount, warning: amount, disposal: amount, cureDays: { type: Number, required: true } };
const call = {
  id: text,
  calledOn: text,
  cureUntil: text,
  cureUntilProvisional: flag,
  loan: amount,
  value: amount,
  lapseTold: flag,
  endedOn: String,
  end: String,
};
const disposal = {
  id: text,
  receipts: [String],
  ground: text,
  buyer: text,
  proceeds: amount,
  costs: amount,
  on: text,
  reference: text,
  recordedAt: when,
};

export const pledges = collection<Pledge>(
  'receipt_pledges',
  {
    deal: text,
    lender: text,
    pledgor: text,
    receipts: [String],
    keepers: [String],
    class: text,
    underOrder: String,
    terms: { type: ratios, required: true, _id: false },
    state: text,
    endorsedAt: Date,
    confirmedBy: [String],
    loan: amount,
    loanSeq: { type: Number, required: true },
    value: amount,
    level: text,
    call: { type: call, _id: false },
    calls: [{ type: call, _id: false }],
    disposals: [{ type: disposal, _id: false }],
    createdAt: when,
    endedAt: Date,
    version: { type: Number, required: true },
  },
  [
    { fields: { state: 1, _id: 1 } },
    { fields: { lender: 1, createdAt: -1, _id: -1 } },
    { fields: { pledgor: 1, createdAt: -1, _id: -1 } },
    { fields: { keepers: 1, createdAt: -1, _id: -1 } },
  ],
);

/** Whether a repayment of the deal, by its reference, is what sold goods brought. */
export async function isOfSale(place: Place, deal: string, reference: string): Promise<boolean> {
  const pledge = await pledges.byId(place, pledgeIdOf(deal));
  return pledge?.disposals.some((sale) => sale.reference === reference) ?? false;
}

/** Writes what was decided upon this very version of the pledge; answers it as it is then. */
export async function writePledge(place: Place, pledge: Pledge, set: Partial<Pledge>): Promise<Pledge> {
  const guard = { _id: pledge._id, version: pledge.version };
  if (!(await pledges.update(place, guard, { $set: set, $inc: { version: 1 } })))
    throw new Error('guard failed inside a snapshot');
  return { ...pledge, ...set, version: pledge.version + 1 };
}
