import { collection } from '../platform/database/collection.js';
import type { Mandate } from './mandate.js';

const text = { type: String, required: true };
const whole = { type: Number, required: true };
const amount = { type: 'Decimal128', required: true };
const range = (of: object) => ({ type: { min: of, max: of }, required: true, _id: false });

export const mandates = collection<Mandate>(
  'mandates',
  {
    lender: text,
    name: text,
    state: text,
    techniques: [String],
    recourse: [String],
    disclosedOnly: Boolean,
    industries: [String],
    districts: [String],
    tenorDays: range(whole),
    ticket: range(amount),
    debtors: [String],
    lowestGrade: String,
    advanceRate: amount,
    pricing: {
      _id: false,
      required: true,
      type: {
        lprTerm: text,
        spreads: [{ grade: text, upToDays: whole, spread: amount, _id: false }],
        greenDiscount: amount,
        guaranteeDiscount: 'Decimal128',
        upfrontFeeRate: amount,
        chargeInAdvance: Boolean,
        dayCount: String,
      },
    },
    budget: amount,
    limits: {
      _id: false,
      required: true,
      type: {
        perDebtor: 'Decimal128',
        perPair: 'Decimal128',
        perIndustry: 'Decimal128',
        perRegion: 'Decimal128',
      },
    },
    firm: Boolean,
    validFrom: text,
    validUntil: text,
    version: whole,
    createdAt: { type: Date, required: true },
  },
  [
    { fields: { lender: 1, createdAt: -1, _id: -1 } },
    { fields: { lender: 1, state: 1, createdAt: -1, _id: -1 } },
    { fields: { state: 1, validUntil: 1, validFrom: 1 } },
  ],
);
