import { collection, type Place } from '../platform/database/collection.js';
import type { BankAccount } from './account.js';

const text = { type: String, required: true };

export const bankAccounts = collection<BankAccount>(
  'bank_accounts',
  {
    organisation: text,
    holder: text,
    number: text,
    bankName: text,
    cnaps: String,
    bic: String,
    currency: text,
    purpose: text,
    state: text,
    addedAt: { type: Date, required: true },
    closedAt: Date,
    version: { type: Number, required: true },
  },
  [{ fields: { organisation: 1, addedAt: -1, _id: -1 } }, { fields: { organisation: 1, state: 1 } }],
);

interface AccountKey {
  /** `organisation:number` of an account that is open. Not the number alone: whoever names another's would keep it out. */
  readonly _id: string;
  readonly account: string;
}

export const bankAccountKeys = collection<AccountKey>('bank_account_keys', { account: text });

/** The open accounts of some organisations, by organisation. */
export async function openAccounts(
  place: Place,
  organisations: readonly string[],
): Promise<Map<string, BankAccount[]>> {
  const wanted = [...new Set(organisations)];
  const open = { organisation: { $in: wanted }, state: 'OPEN' };
  const found = await bankAccounts.find(place, open, { limit: wanted.length * 100 });
  return new Map(wanted.map((id) => [id, found.filter(({ organisation }) => organisation === id)]));
}
