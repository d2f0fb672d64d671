import { shanghaiDateOf } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { isRefused, notFound, problem, refuse, refuseInput, type Decision } from '../kernel/decision.js';
import type { PlainDate } from '../kernel/dates.js';
import { act } from '../platform/act.js';
import { moneyAbove0, text } from '../platform/checks.js';
import type { Consumer } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import {
  accountNumber,
  bankEntries,
  endToEndIdIn,
  entriesOf,
  MOST_ENTRIES_OF_A_STATEMENT,
  newEntry,
  type BankEntry,
} from '../settlement/index.js';
import { matchEntry, resolveEntry, type ResolveAsk } from './payment-matching.js';

export interface ConfirmAsk {
  readonly bankReference: string;
  readonly endToEndId?: string | null | undefined;
  readonly remark?: string | null | undefined;
  readonly direction: 'CREDIT' | 'DEBIT';
  readonly amount: Decimal;
  readonly currency?: string | null | undefined;
  readonly on: PlainDate;
  readonly fromAccount: string;
  readonly toAccount: string;
  readonly idempotencyKey: string;
}

/**
 * The lender states one movement on its account, for banks that give no file. It is matched like one of a file; whatever it is
 * found to be, it is kept.
 */
export const paymentConfirm = act({
  name: 'paymentConfirm',
  keyed: true,
  check: (input: ConfirmAsk) => [
    ...moneyAbove0('amount', input.amount),
    ...text('bankReference', input.bankReference, 1, 40),
    ...text('endToEndId', input.endToEndId, 1, 35),
    ...text('remark', input.remark, 1, 500),
    ...text('fromAccount', input.fromAccount, 1, 60),
    ...text('toAccount', input.toAccount, 1, 60),
    ...(/^[A-Z]{3}$/.test(input.currency ?? 'CNY')
      ? []
      : [problem('currency', 'MALFORMED', { expected: 'three capitals, such as CNY' })]),
  ],
  worth: (_platform, _actor, { amount }: ConfirmAsk) => Promise.resolve(amount),
  async decide(unit, { organisation }, input: ConfirmAsk) {
    const today = shanghaiDateOf(unit.now);
    if (input.on > today)
      return refuseInput([problem('on', 'DATE_ORDER', { earlier: input.on, later: today })]);
    const entry = newEntry(unit, { organisation, statement: null, number: 1 }, factsOf(input));
    await bankEntries.insert(unit, entry);
    // Its worth was asked: where a second person is needed, that person has looked.
    await matchEntry(unit, entry, { above: null });
    return { entry: entry._id };
  },
});

function factsOf(input: ConfirmAsk) {
  const { endToEndId, remark, direction, amount, on } = input;
  return {
    bankReference: input.bankReference.trim(),
    endToEndId: endToEndId?.trim() ?? endToEndIdIn(remark ?? ''),
    remark: remark?.trim() ?? null,
    ...{ direction, amount, on, reversal: false, booked: true },
    currency: input.currency ?? 'CNY',
    fromAccount: accountNumber(input.fromAccount),
    toAccount: accountNumber(input.toAccount),
  };
}

/** The lender books or dismisses flagged money by hand. */
export const paymentResolve = act({
  name: 'paymentResolve',
  keyed: true,
  check: ({ reason }: ResolveAsk) => text('reason', reason, 1, 500),
  async worth(platform, { organisation }, { entry, decision }: ResolveAsk) {
    const found = await bankEntries.findOne(platform, { _id: entry, organisation });
    return found === null || decision === 'DISMISS' ? null : found.amount;
  },
  async decide(unit, actor, input: ResolveAsk): Promise<Decision<{ entry: string }>> {
    const { organisation, id } = actor;
    const entry = await bankEntries.findOne(unit, { _id: input.entry, organisation });
    if (entry === null) return notFound('bankEntry', input.entry, 'entry');
    const resolved = await resolveEntry(unit, entry, input, id);
    return isRefused(resolved) ? resolved : { entry: entry._id };
  },
});

/** The platform's own act: looks at one movement of a bank's file, in a transaction of its own. */
export const bankEntryMatch = act({
  name: 'bankEntryMatch',
  keyed: false,
  async decide(unit, _actor, input: { readonly entry: string }) {
    const entry = await bankEntries.byId(unit, input.entry);
    if (entry === null) return notFound('bankEntry', input.entry, 'entry');
    const { state, organisation } = entry;
    if (state !== 'RECEIVED')
      return refuse('WRONG_STATE', { noun: 'bankEntry', state, act: 'match', allowed: '—' }, 'entry');
    unit.onBehalfOf(organisation);
    await matchEntry(unit, entry, { above: 'OWN_AMOUNT' });
    return { entry: entry._id };
  },
});

/** One after the other in the file's order. One that fails holds up no other. */
export const matchStatement: Consumer = {
  name: 'payments.matchStatement',
  on: 'StatementTakenIn',
  async take(platform, { data }) {
    const { statement } = data as { statement: string };
    const failures: unknown[] = [];
    for (const { _id } of await waiting(platform, statement))
      try {
        await performForNews(platform, bankEntryMatch, { entry: _id });
      } catch (error) {
        failures.push(error);
      }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} entries of ${statement}`);
  },
};

const waiting = async (
  platform: Parameters<Consumer['take']>[0],
  statement: string,
): Promise<readonly BankEntry[]> =>
  (await entriesOf(platform, statement, MOST_ENTRIES_OF_A_STATEMENT)).filter(
    ({ state }) => state === 'RECEIVED',
  );
