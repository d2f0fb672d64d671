import type { Locale } from '../kernel/decision.js';
import { toGroupedText } from '../kernel/decimal.js';
import type { LimitKind } from '../risk/index.js';
import type { Explanation } from './explanation.js';

const KINDS: Readonly<Record<LimitKind, Readonly<Record<Locale, string>>>> = {
  BUDGET: { en: 'budget', zh: '总额度' },
  DEBTOR: { en: 'limit for the debtor', zh: '对该债务人的额度' },
  PAIR: { en: 'limit for the debtor and you together', zh: '对该债务人与贵单位组合的额度' },
  INDUSTRY: { en: 'limit for your industry', zh: '对贵单位所属行业的额度' },
  REGION: { en: 'limit for your district', zh: '对贵单位所在区县的额度' },
};

/** An explanation in sentences, each a fact with its figures. */
export function sentencesOf(of: Explanation, locale: Locale): string[] {
  const says = (en: string, zh: string): string => (locale === 'zh' ? zh : en);
  if (of.funded)
    return [says('The clearing awarded an offer to this request.', '该申请已在本次撮合中获得报价。')];
  const binding = of.binding.map(({ kind, lenders }) => bindingWords(of, KINDS[kind][locale], lenders, says));
  return [eligibleWords(of, says), ...binding, ...figureWords(of, says)];
}

type Says = (en: string, zh: string) => string;

function eligibleWords({ eligible, lendersAsked }: Explanation, says: Says): string {
  if (eligible === null)
    return says(
      'Fewer than three lenders were eligible, so that only classes of reasons are named.',
      '符合条件的资金方少于三家，仅列原因类别。',
    );
  return says(
    `${eligible} of ${lendersAsked} lenders were eligible.`,
    `${lendersAsked} 家资金方中有 ${eligible} 家符合条件。`,
  );
}

function bindingWords({ eligible }: Explanation, name: string, lenders: number | null, says: Says): string {
  if (lenders === null || eligible === null)
    return says(`Too little was left of a ${name}.`, `余额不足：${name}。`);
  return says(
    `${lenders} of ${eligible} eligible lenders have too little left of their ${name}.`,
    `${eligible} 家符合条件的资金方中有 ${lenders} 家${name}余额不足。`,
  );
}

function costWords({ costLower, guaranteeShare }: Explanation, says: Says): string {
  if (costLower === null) return says('No lower cost would have had it funded.', '降低成本亦无法获得融资。');
  const points = costLower.times(100).toFixed(2);
  const percent = guaranteeShare?.times(100).toFixed(0);
  if (percent === undefined)
    return says(
      `At an all-in annual cost ${points} percentage points lower it would have been funded.`,
      `若年化综合成本降低 ${points} 个百分点，本可获得融资。`,
    );
  return says(
    `At an all-in annual cost ${points} percentage points lower, as a ${percent} % guarantee would give before its fee, it would have been funded.`,
    `若年化综合成本降低 ${points} 个百分点（例如由担保机构分担 ${percent}% 的损失，担保费另计），本可获得融资。`,
  );
}

function figureWords(of: Explanation, says: Says): string[] {
  const { amountLess, amountFunded, method } = of;
  if (method === null) return [];
  const cost = costWords(of, says);
  if (method === 'PRICES')
    return [cost, says('That figure is estimated from prices of scarcity.', '该数据据影子价格估算。')];
  if (amountLess === null || amountFunded === null)
    return [cost, says('No smaller amount would have been funded.', '减少申请金额亦无法获得融资。')];
  const [less, funded] = [toGroupedText(amountLess), toGroupedText(amountFunded)];
  const amount = says(
    `At ${less} less, that is ${funded}, it would have been funded.`,
    `若少申请 ${less} 元（即 ${funded} 元），本可获得融资。`,
  );
  return [cost, amount];
}
