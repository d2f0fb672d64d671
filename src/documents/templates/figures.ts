import { shanghaiDateOf, type PlainDate } from '../../kernel/dates.js';
import { toGroupedText, type Decimal } from '../../kernel/decimal.js';
import { writeChineseAmount } from '../einvoice/index.js';

export const grouped = toGroupedText;

/** In figures and in capitals, as contracts and bills write amounts; where the two differ, the capitals count. */
export const inWords = (amount: Decimal): string =>
  `人民币${toGroupedText(amount)}元（大写：人民币${writeChineseAmount(amount)}）`;

/** 0.0435 as 4.35%; at least two decimals, more where there are more. */
export function percent(rate: Decimal): string {
  const hundredfold = rate.times(100);
  return `${hundredfold.toFixed(Math.max(2, hundredfold.decimalPlaces()))}%`;
}

/** 0.0125 as 125 个基点. A basis point is a hundredth of a percent. */
export const basisPoints = (rate: Decimal): string => `${rate.times(10_000).toFixed()}个基点`;

/** 2025-09-10 as 2025年9月10日. */
export function day(date: PlainDate): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return `${year}年${month}月${dayOfMonth}日`;
}

/** An instant by the time of Beijing, to the second. */
export function instant(at: Date): string {
  const time = new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 19);
  return `${day(shanghaiDateOf(at))} ${time}（北京时间）`;
}
