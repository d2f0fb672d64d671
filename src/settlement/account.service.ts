import { notFound, refuse } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import { accountMoves, accountNumber, accountProblems, MOST_ACCOUNTS, type AccountAsk } from './account.js';
import { bankAccountKeys, bankAccounts } from './account.store.js';

const keyOf = (organisation: string, number: string): string => `${organisation}:${number}`;

/**
 * Adds an account of the actor's own organisation. It stands in the organisation's registered name: money from or to an
 * account in another name is what the platform flags. It turns every payment that follows, so it waits for a second person
 * whatever the amount.
 */
export const bankAccountAdd = act({
  name: 'bankAccountAdd',
  keyed: false,
  check: accountProblems,
  worth: async () => 'ALWAYS' as const,
  async decide(unit, actor, input: AccountAsk) {
    const { organisation } = actor;
    const holder = (await organisations.byId(unit, organisation))?.name;
    if (holder === undefined) throw new Error(`${organisation} acts but is missing`);
    const open = await bankAccounts.count(unit, { organisation, state: 'OPEN' });
    if (open >= MOST_ACCOUNTS) return refuse('BANK_ACCOUNTS_FULL', { max: MOST_ACCOUNTS });
    const number = accountNumber(input.number);
    const key = keyOf(organisation, number);
    if ((await bankAccountKeys.byId(unit, key)) !== null)
      return refuse('BANK_ACCOUNT_TAKEN', { number }, 'number');
    const _id = newId('acc');
    await bankAccountKeys.insert(unit, { _id: key, account: _id });
    await bankAccounts.insert(unit, {
      _id,
      organisation,
      holder,
      number,
      bankName: input.bankName.trim(),
      cnaps: input.cnaps ?? null,
      bic: input.bic ?? null,
      currency: 'CNY',
      purpose: input.purpose,
      state: 'OPEN',
      addedAt: unit.now,
      closedAt: null,
      version: 1,
    });
    unit.tell('BankAccountAdded', _id, { account: _id, organisation, purpose: input.purpose });
    return { bankAccount: _id };
  },
});

interface CloseAsk {
  readonly account: string;
}

/** Closes an account: nothing is instructed from or to it any more. Those with live deals are told through the news. */
export const bankAccountClose = act({
  name: 'bankAccountClose',
  keyed: false,
  worth: async () => 'ALWAYS' as const,
  async decide(unit, { organisation }, { account: id }: CloseAsk) {
    const account = await bankAccounts.findOne(unit, { _id: id, organisation });
    if (account === null) return notFound('bankAccount', id, 'account');
    const { state, version, number, purpose } = account;
    const next = accountMoves.next(state, 'close');
    if (next === null) {
      const allowed = accountMoves.allowed(state).join(', ') || '—';
      return refuse('WRONG_STATE', { noun: 'bankAccount', state, act: 'close', allowed }, 'account');
    }
    const set = { state: next, closedAt: unit.now };
    if (!(await bankAccounts.update(unit, { _id: id, version }, { $set: set, $inc: { version: 1 } })))
      throw new Error(`the guard of account ${id} failed inside a snapshot`);
    await bankAccountKeys.remove(unit, { _id: keyOf(organisation, number) });
    unit.note({ before: { state }, after: { state: next } });
    unit.tell('BankAccountClosed', id, { account: id, organisation, purpose });
    return { bankAccount: id };
  },
});
