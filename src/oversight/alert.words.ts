import type { Locale } from '../kernel/decision.js';
import type { Alert, AlertKind } from './alert.js';

type Words = (facts: Alert['facts']) => Record<Locale, string>;

/** What is to be done at once, for kinds that somebody can still put right. */
const ADVICE: Partial<Record<AlertKind, Words>> = {
  PAYMENT_TO_STOP: ({ endToEndId, file, amount, account, bank }) => ({
    en: `Stop the payment ${endToEndId} of ${amount} yuan to account ${account} (${bank}), which your file ${file} has told your bank to make: nothing is to be paid for it any more.`,
    zh: `请立即通知付款银行停止支付：付款文件 ${file} 中的指令 ${endToEndId}，金额 ${amount} 元，收款账户 ${account}（${bank}）。该款项已无需支付。`,
  }),
  PAYMENT_UNPROVEN: ({ payment, amount, days }) => ({
    en: `The payment ${payment} of ${amount} yuan to the seller, stated after a notice as one of before it, was not answered within ${days} days: it stands as not proven and the debt is owed to the lender. Prove it to the lender, which may still agree; what was paid without effect is to be had back from the seller.`,
    zh: `付款 ${payment}（${amount} 元，付给卖方，通知后登记为通知前付款）在 ${days} 天内未获答复，视为未能证明，债务仍应向资金方清偿。请向资金方举证，其仍可确认；无效付款应向卖方追回。`,
  }),
};

export const adviceOn = ({ kind, facts }: Pick<Alert, 'kind' | 'facts'>, locale: Locale): string | null =>
  ADVICE[kind]?.(facts)[locale] ?? null;
