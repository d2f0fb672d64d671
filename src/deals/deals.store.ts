import type { Decimal } from '../kernel/decimal.js';
import { collection, type Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { post } from '../ledger/index.js';
import type { Deal } from './deal.js';
import type { DealNotice } from './notice.js';
import { supportLines } from './support.js';

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };
const when = { type: Date, required: true };
const whole = { type: Number, required: true };
const flag = { type: Boolean, required: true };
const tiers = { principal: amount, interest: amount, penalty: amount, fees: amount };
const tiersType = { type: tiers, required: true, _id: false };

const terms = {
  finance: amount,
  annualRate: amount,
  lpr: 'Decimal128',
  lprOn: String,
  spread: 'Decimal128',
  upfrontFeeRate: amount,
  chargeInAdvance: flag,
  days: whole,
  dueOn: text,
  payableOn: text,
  payableOnProvisional: flag,
  interest: amount,
  fees: amount,
  netProceeds: amount,
  allInAnnualCost: amount,
  penaltyMultiplier: amount,
  basis: text,
};

const condition = {
  name: text,
  metAt: Date,
  checkedAt: Date,
  failure: { type: Object, default: null },
  evidence: String,
  parts: { type: [{ asset: text, evidence: text, _id: false }], default: undefined },
};
const repayment = {
  id: text,
  on: text,
  received: amount,
  payer: text,
  reference: text,
  surplus: amount,
  surplusTo: text,
  surplusKept: amount,
  flagged: flag,
  collected: Boolean,
  recordedAt: when,
  recovered: 'Decimal128',
  bills: [{ type: { payment: text, amount }, _id: false }],
  parts: [{ type: { asset: text, amount }, _id: false }],
  dilution: String,
  debtor: String,
  ...tiers,
  appliedBefore: {
    type: [{ type: { replacedAt: when, surplus: amount, ...tiers }, _id: false }],
    default: undefined,
  },
  undo: {
    type: {
      state: text,
      balance: { type: { ...tiers, accruedTo: text }, required: true, _id: false },
      postings: [String],
    },
    required: true,
    _id: false,
  },
};
const disbursement = {
  on: text,
  reference: text,
  paidOut: amount,
  interestInAdvance: amount,
  recordedAt: when,
  despite: [String],
};

/** A payment account as a debtor was told it. */
export const accountFields = {
  type: { holder: text, number: text, bankName: text, cnaps: String, bic: String },
  _id: false,
};

const moved = {
  type: { id: text, amount, on: text, reference: text, recordedAt: when },
  _id: false,
};

/** What one that supports a deal offers, on the deal or on the request before it. */
export const supportOfferFields = {
  type: { kind: text, share: amount, feeRate: amount, subsidyRate: amount, at: when },
  _id: false,
};

export const deals = collection<Deal>(
  'deals',
  {
    request: text,
    offer: text,
    mandate: text,
    seller: text,
    lender: text,
    payoutTo: String,
    debtors: [String],
    items: [{ type: { asset: text, amount, debtor: text }, _id: false }],
    currency: text,
    technique: text,
    recourse: text,
    disclosed: flag,
    terms: { type: terms, required: true, _id: false },
    state: text,
    conditions: [{ type: condition, _id: false }],
    acceptedAt: when,
    disbursement: { type: disbursement, _id: false },
    balance: { type: { ...tiers, accruedTo: text }, _id: false },
    repayments: [{ type: repayment, _id: false }],
    reversals: [{ type: { ...repayment, reversedAt: when, reversedBecause: text }, _id: false }],
    feesCharged: [{ type: { id: text, amount, reason: text, chargedAt: when }, _id: false }],
    cancelled: { type: { at: when, by: String, reason: text }, _id: false },
    overdueStep: Number,
    waitTold: Boolean,
    noticeGiven: { type: { at: when, cause: text, reason: text }, _id: false },
    demand: { type: { at: when, on: text, owed: tiersType, reason: text }, _id: false },
    boughtBack: { type: { at: when, repayment: text }, _id: false },
    enforcement: { type: { at: when, on: text, against: text, owed: tiersType, reason: text }, _id: false },
    writtenOff: { type: { at: when, on: text, lost: tiersType, reason: text }, _id: false },
    released: { type: { at: when, reason: text }, _id: false },
    supports: [
      {
        type: {
          id: text,
          by: text,
          askedAt: when,
          offer: supportOfferFields,
          acceptedAt: Date,
          releaseAgreed: { type: { at: when, borne: amount }, _id: false },
          payments: [
            {
              type: { id: text, purpose: text, amount, on: text, reference: text, recordedAt: when },
              _id: false,
            },
          ],
          reversed: [
            {
              type: {
                ...{ id: text, purpose: text, amount, on: text, reference: text, recordedAt: when },
                ...{ reversedAt: when, reversedBecause: text },
              },
              _id: false,
            },
          ],
        },
        _id: false,
      },
    ],
    surplusPaid: [moved],
    strayPayouts: [moved],
    refunds: [moved],
    version: whole,
  },
  [
    { fields: { request: 1 } },
    { fields: { seller: 1, acceptedAt: -1, _id: -1 } },
    { fields: { seller: 1, state: 1, acceptedAt: -1, _id: -1 } },
    { fields: { lender: 1, acceptedAt: -1, _id: -1 } },
    { fields: { lender: 1, state: 1, acceptedAt: -1, _id: -1 } },
    { fields: { debtors: 1, acceptedAt: -1 } },
    { fields: { lender: 1, 'repayments.reference': 1 } },
    { fields: { lender: 1, 'disbursement.reference': 1 } },
    { fields: { lender: 1, 'surplusPaid.reference': 1 } },
    { fields: { 'supports.payments.reference': 1 } },
    { fields: { 'items.asset': 1 } },
    { fields: { state: 1, 'terms.payableOn': 1 } },
    {
      fields: { 'terms.payableOnProvisional': 1 },
      partial: { 'terms.payableOnProvisional': true },
    },
  ],
);

export const dealNotices = collection<DealNotice>(
  'deal_notices',
  {
    deal: text,
    debtor: text,
    seller: text,
    lender: text,
    kind: text,
    items: [{ type: { asset: text, amount }, _id: false }],
    account: accountFields,
    state: text,
    madeAt: when,
    acknowledgedAt: Date,
    endedAt: Date,
    version: whole,
  },
  [
    { fields: { deal: 1, _id: 1 } },
    { fields: { debtor: 1, madeAt: -1, _id: -1 } },
    { fields: { 'items.asset': 1 } },
    { fields: { lender: 1, endedAt: 1 } },
  ],
);

/** As many as a deal has debtors, one an asset, and again each time that it was opened again. */
export const MOST_NOTICES = 1_000;

export const noticesOf = (place: Place, deal: string): Promise<DealNotice[]> =>
  dealNotices.find(place, { deal }, { sort: { deal: 1, _id: 1 }, limit: MOST_NOTICES });

/** More than the notices over one asset can be: each lock on it has led to one at most. */
const MOST_NOTICES_OVER = 200;

/** All notices about these assets, ended ones too. */
export const noticesOver = (place: Place, assets: readonly string[]): Promise<DealNotice[]> =>
  dealNotices.find(
    place,
    { 'items.asset': { $in: [...assets] } },
    { limit: MOST_NOTICES_OVER * assets.length },
  );

/** All deals over one asset, ended ones too; as many as notices, each deal having given one at most. */
export const dealsOver = (place: Place, asset: string): Promise<Deal[]> =>
  deals.find(place, { 'items.asset': asset }, { limit: MOST_NOTICES_OVER });

/** What a deal finances, in yuan: what an act about it as a whole is worth. Null when there is no such deal. */
export const financeOf = async (place: Place, id: string): Promise<Decimal | null> =>
  (await deals.byId(place, id))?.terms.finance ?? null;

/** Writes what was decided upon this very version of the deal, and posts what it changes for those that support it. */
export async function writeDeal(unit: Unit, deal: Deal, set: Partial<Deal>): Promise<void> {
  const guard = { _id: deal._id, version: deal.version };
  if (!(await deals.update(unit, guard, { $set: set, $inc: { version: 1 } })))
    throw new Error(`the guard of deal ${deal._id} failed inside a snapshot`);
  const lines = supportLines(deal, { ...deal, ...set });
  const memo = 'Guarantees and subsidies: what is due and paid from here on';
  if (lines.length > 0) await post(unit, { deal: deal._id, currency: deal.currency, memo, lines });
}

export async function writeNotice(unit: Unit, notice: DealNotice, set: Partial<DealNotice>): Promise<void> {
  const guard = { _id: notice._id, version: notice.version };
  if (!(await dealNotices.update(unit, guard, { $set: set, $inc: { version: 1 } })))
    throw new Error(`the guard of notice ${notice._id} failed inside a snapshot`);
}
