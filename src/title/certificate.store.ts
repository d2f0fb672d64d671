import { collection } from '../platform/database/collection.js';
import type { SearchCertificate } from './certificate.js';

const text = { type: String, required: true };
const when = { type: Date, required: true };

export const certificates = collection<SearchCertificate>(
  'search_certificates',
  {
    number: text,
    searchedAt: when,
    searchedBy: text,
    query: { type: { kind: text, value: text }, required: true, _id: false },
    found: [
      {
        ...{ source: text, kind: text, grantor: String, securedParty: String },
        ...{ amount: { type: 'Decimal128', required: true }, filedAt: Date, registrationNo: String },
        ...{ registeredAt: Date, expiresOn: String, objected: { type: Boolean, required: true }, _id: false },
      },
    ],
    resultHash: text,
  },
  [{ fields: { searchedBy: 1, searchedAt: -1, _id: -1 } }],
);
