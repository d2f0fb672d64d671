import type { Locale } from '../kernel/decision.js';
import type { Alert, AlertKind } from './alert.js';

type Words = (facts: Alert['facts']) => Record<Locale, string>;

/** What is to be done at once, for kinds that somebody can still put right. */
const ADVICE: Partial<Record<AlertKind, Words>> = {
  PAYMENT_TO_STOP: ({ endToEndId, file, amount, account, bank }) => ({
    en: `Stop the payment ${endToEndId} of ${amount} yuan to account ${account} (${bank}), which your file ${file} has told your bank to make: nothing is to be paid for it any more.`,
    zh: `请立即通知付款银行停止支付：付款文件 ${file} 中的指令 ${endToEndId}，金额 ${amount} 元，收款账户 ${account}（${bank}）。该款项已无需支付。`,
  }),
};

export const adviceOn = ({ kind, facts }: Pick<Alert, 'kind' | 'facts'>, locale: Locale): string | null =>
  ADVICE[kind]?.(facts)[locale] ?? null;
