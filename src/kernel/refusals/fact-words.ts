import { NOUNS } from './nouns.js';

interface Words {
  readonly en: string;
  readonly zh: string;
}

/** Facts are for programs. By the fact's name: what a sentence says for a value that is no figure, name or date. */
const FACT_WORDS: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  noun: NOUNS,
  allowed: { '—': { en: 'nothing', zh: '无' } },
  side: { payer: { en: 'payer', zh: '付款方' }, payee: { en: 'payee', zh: '收款方' } },
  counterpart: {
    REGISTER: { en: 'the unified register', zh: '动产融资统一登记' },
    TAX: { en: 'the tax administration', zh: '税务查验' },
    NETWORK: { en: 'another receivables platform', zh: '外部应收账款平台' },
    BILL_EXCHANGE: { en: 'the bill exchange', zh: '票据交易所' },
  },
  reference: { '—': { en: '(no reference given)', zh: '（未填写编号）' } },
  reason: { 'not UTF-8': { en: 'not UTF-8', zh: '不是 UTF-8 编码' } },
  expected: {
    '5 to 34 digits and letters': { en: '5 to 34 digits and letters', zh: '5 至 34 位数字或字母' },
    '12 digits': { en: '12 digits', zh: '12 位数字' },
    'ISO 9362, for example ICBKCNBJCQG': {
      en: 'ISO 9362, for example ICBKCNBJCQG',
      zh: 'ISO 9362，例如 ICBKCNBJCQG',
    },
    'three capitals, such as CNY': { en: 'three capitals, such as CNY', zh: '三个大写字母，例如 CNY' },
    '20 digits, or 10 or 12 digits : 8 digits': {
      en: '20 digits, or 10 or 12 digits : 8 digits',
      zh: '20 位数字，或 10 或 12 位数字 : 8 位数字',
    },
    '0.001': { en: 'at most three decimals', zh: '最多三位小数' },
    '^[A-Z][A-Z0-9-]{1,29}$': {
      en: '2 to 30 capitals, digits and hyphens that begin with a capital, for example REBAR-HRB400',
      zh: '以大写字母开头的 2 至 30 位大写字母、数字或连字符，例如 REBAR-HRB400',
    },
  },
};

/** A fact as a sentence says it; what has no words of its own stands as it is, and nothing at all as a dash. */
export function factInWords(name: string, value: string, locale: keyof Words): string {
  return FACT_WORDS[name]?.[value]?.[locale] ?? (value === '' ? '—' : value);
}
