import { isCents, Decimal } from '../../kernel/decimal.js';

/** Amounts in Chinese capitals (中文大写金额), as the invoice platform and the rules for bills (支付结算办法, annex 1) write them. */
const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['仟', '佰', '拾', ''] as const;
const PLACE_VALUES = new Map([
  ['仟', 1000],
  ['佰', 100],
  ['拾', 10],
]);
const CENTS_DIGIT = '[壹贰叁肆伍陆柒捌玖]';
const AMOUNT = new RegExp(
  '^(?<minus>（负数）|\\(负数\\)|负)?(?:(?<yuan>[^圆元角分]+)[圆元])?' +
    `(?:零角|零?(?<jiao>${CENTS_DIGIT})角)?(?:零分|零?(?<fen>${CENTS_DIGIT})分)?[整正]?$`,
  'u',
);
const SECTION = '([零壹贰叁肆伍陆柒捌玖拾佰仟]+)';
/** Up to four sections of four digits; 万亿 is written as 万 and 亿 round the section between them. */
const WHOLE = new RegExp(`^(?:(?:${SECTION}万)?${SECTION}?亿)?(?:${SECTION}万)?${SECTION}?$`, 'u');
const WHOLE_DIGITS = 16;
const LIMIT = new Decimal(10).pow(WHOLE_DIGITS);
const MAX_LENGTH = 60;

/**
 * The value of an amount in capitals, in yuan. 圆 or 元, 整 or 正, and 零 behind 万, 亿 and 圆 are optional:
 * `壹仟万伍仟圆叁角` and `壹仟万零伍仟圆零叁角` are the same amount.
 * @returns null when the text is no such amount.
 */
export function parseChineseAmount(text: string): Decimal | null {
  const parts = text.length <= MAX_LENGTH && /[圆元角分]/u.test(text) ? AMOUNT.exec(text)?.groups : undefined;
  if (parts === undefined) return null;
  const whole = parseWhole(parts['yuan'] ?? '零');
  if (whole === null) return null;
  const cents = `${digitOf(parts['jiao'] ?? '零')}${digitOf(parts['fen'] ?? '零')}`;
  const amount = new Decimal(`${whole}.${cents}`);
  return parts['minus'] === undefined || amount.isZero() ? amount : amount.negated();
}

/**
 * Writes an amount in capitals as the invoice platform does: `壹佰壹拾叁圆整`, `肆佰玖拾伍圆零伍分`, `（负数）伍佰圆整`.
 * @param amount yuan, at most two decimals, its size below 10^16.
 * @throws RangeError for any other amount.
 */
export function writeChineseAmount(amount: Decimal): string {
  const size = amount.abs();
  if (!isCents(size) || size.greaterThanOrEqualTo(LIMIT)) {
    throw new RangeError(`not an amount in cents below 10^16: ${amount.toFixed()}`);
  }
  const [whole = '', cents = ''] = size.toFixed(2).split('.');
  const minus = amount.lessThan(0) ? '（负数）' : '';
  return `${minus}${writeWhole(whole.padStart(WHOLE_DIGITS, '0'))}圆${writeCents(cents)}`;
}

/** Sixteen digits, or null: whatever is not what those digits are written as (`壹佰贰仟`, `壹佰伍`) is refused. */
function parseWhole(text: string): string | null {
  const full = text.startsWith('拾') ? `壹${text}` : text;
  const sections = WHOLE.exec(full)?.slice(1);
  if (sections === undefined) return null;
  const digits = sections.map((section) => String(sectionValue(section ?? '')).padStart(4, '0')).join('');
  const same =
    digits.length === WHOLE_DIGITS && withoutOptionalZero(writeWhole(digits)) === withoutOptionalZero(full);
  return same ? digits : null;
}

function sectionValue(section: string): number {
  const places = section.matchAll(/([壹贰叁肆伍陆柒捌玖])([拾佰仟]?)/gu);
  return [...places].reduce(
    (value, [, digit = '', place = '']) => value + digitOf(digit) * (PLACE_VALUES.get(place) ?? 1),
    0,
  );
}

function withoutOptionalZero(text: string): string {
  return text.replace(/([万亿])零/gu, '$1');
}

function writeWhole(digits: string): string {
  const text = writeGroup(digits);
  return text === '' ? '零' : text;
}

/** 4, 8 or 16 digits; nothing for zero. A gap above the first digit of the lower half is said as 零. */
function writeGroup(digits: string): string {
  if (digits.length === 4) return writeSection(digits);
  const high = writeGroup(digits.slice(0, digits.length / 2));
  const low = writeGroup(digits.slice(digits.length / 2));
  if (high === '') return low;
  const gap = low !== '' && digits.charAt(digits.length / 2) === '0' ? '零' : '';
  return `${high}${digits.length === 8 ? '万' : '亿'}${gap}${low}`;
}

function writeSection(digits: string): string {
  let text = '';
  let gap = '';
  [...digits].forEach((digit, index) => {
    if (digit === '0') {
      gap = text === '' ? '' : '零';
      return;
    }
    text += `${gap}${DIGITS.charAt(Number(digit))}${PLACES[index] ?? ''}`;
    gap = '';
  });
  return text;
}

function writeCents(cents: string): string {
  const [jiao, fen] = [Number(cents.charAt(0)), Number(cents.charAt(1))];
  if (jiao === 0 && fen === 0) return '整';
  const tenths = jiao === 0 ? '零' : `${DIGITS.charAt(jiao)}角`;
  return fen === 0 ? tenths : `${tenths}${DIGITS.charAt(fen)}分`;
}

function digitOf(character: string): number {
  return DIGITS.indexOf(character);
}
