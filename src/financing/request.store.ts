import { collection } from '../platform/database/collection.js';
import type { FinancingRequest } from './request.js';

const text = { type: String, required: true };
const when = { type: Date, required: true };
const money = { type: 'Decimal128', required: true };
const flag = { type: Boolean, required: true };

export const requests = collection<FinancingRequest>(
  'financing_requests',
  {
    applicant: text,
    items: { type: [{ asset: text, amount: money, _id: false }], required: true },
    amount: money,
    currency: text,
    techniques: [String],
    recourseAccepted: [String],
    disclosed: flag,
    competition: text,
    partialFunding: flag,
    highestAnnualRate: 'Decimal128',
    dueOn: text,
    purpose: text,
    purposeNote: String,
    warnings: [String],
    openedAt: when,
    closesAt: when,
    expiresAt: when,
    state: text,
    version: { type: Number, required: true },
  },
  [
    { fields: { applicant: 1, openedAt: -1, _id: -1 } },
    { fields: { applicant: 1, state: 1, openedAt: -1, _id: -1 } },
    { fields: { state: 1, techniques: 1, openedAt: -1, _id: -1 } },
    { fields: { state: 1, expiresAt: 1 } },
    { fields: { openedAt: 1 } },
  ],
);
