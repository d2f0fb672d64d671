import fc from 'fast-check';
import { parseChineseAmount, writeChineseAmount } from '../../src/documents/einvoice/index.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { fixtureNames, fixtureText, invoiceIn } from './sample.js';

const value = (text: string) => parseChineseAmount(text)?.toFixed(2) ?? null;
const words = (amount: string) => writeChineseAmount(new Decimal(amount));

describe('amounts in Chinese capitals', () => {
  it.each([
    ['壹佰壹拾叁圆整', '113.00'],
    ['肆佰玖拾伍圆零伍分', '495.05'],
    ['（负数）伍佰圆整', '-500.00'],
    ['壹仟万零伍仟圆叁角', '10005000.30'],
    ['零圆整', '0.00'],
    ['零圆零伍分', '0.05'],
    ['零圆叁角', '0.30'],
    ['壹拾圆整', '10.00'],
    ['壹佰万零壹圆整', '1000001.00'],
    ['壹亿零伍佰圆整', '100000500.00'],
    ['壹亿零伍万圆整', '100050000.00'],
    ['壹万亿圆整', '1000000000000.00'],
    ['玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖圆玖角玖分', '9999999999999999.99'],
  ])('reads %s as %s', (text, amount) => expect(value(text)).toBe(amount));

  it.each([
    ['壹仟万伍仟圆叁角', '壹仟万零伍仟圆零叁角'],
    ['肆佰玖拾伍元零伍分', '肆佰玖拾伍圆伍分'],
    ['壹佰元正', '壹佰圆'],
    ['伍佰捌拾壹万柒佰叁拾捌圆整', '伍佰捌拾壹万零柒佰叁拾捌圆整'],
    ['拾万圆整', '壹拾万圆整'],
    ['伍角整', '零圆伍角零分'],
    ['(负数)伍圆整', '（负数）伍元正'],
    ['叁角零伍分', '叁角伍分'],
  ])('compares %s and %s by value', (one, other) => {
    expect(value(one)).not.toBeNull();
    expect(value(one)).toBe(value(other));
  });

  it.each([
    '',
    '整',
    '圆整',
    '壹佰',
    '壹佰伍圆整', // 105 or 150: only at 万, 亿 and 圆 may 零 be left out
    '壹拾佰圆整',
    '壹佰贰佰圆整',
    '壹万万圆整',
    '零壹佰圆整',
    '壹佰零零伍圆整',
    '零万伍圆整',
    '亿圆整',
    '万圆整',
    '伍分叁角',
    '壹佰圆零角零伍',
    '113圆整',
    'constructor圆整',
    '壹佰圆整整',
  ])('refuses %j', (text) => expect(parseChineseAmount(text)).toBeNull());

  it('refuses a text beyond any amount', () => expect(value(`${'壹仟'.repeat(100_000)}圆整`)).toBeNull());

  it('writes as the invoice platform does in every valid file', () => {
    const files = fixtureNames('valid').map(fixtureText);
    const written = files.map((xml) => writeChineseAmount(invoiceIn(xml).total));
    expect(written).toEqual(files.map((xml) => /AmountInChinese>([^<]+)</u.exec(xml)?.[1]));
  });

  it.each(['0.001', '10000000000000000', '-10000000000000000', 'NaN', 'Infinity'])(
    'does not write %s',
    (amount) => expect(() => words(amount)).toThrow(RangeError),
  );

  it('reads back whatever it writes, also without the optional 零', () => {
    const cents = fc.bigInt({ min: -999_999_999_999_999_999n, max: 999_999_999_999_999_999n });
    const sparse = fc
      .array(fc.constantFrom('0', '0', '0', '5'), { minLength: 1, maxLength: 18 })
      .map((d) => BigInt(d.join('')));
    fc.assert(
      fc.property(fc.oneof(cents, sparse), (size) => {
        const amount = new Decimal(size.toString()).div(100);
        const text = writeChineseAmount(amount);
        expect(value(text)).toBe(amount.toFixed(2));
        expect(value(text.replace(/([万亿圆])零/gu, '$1'))).toBe(amount.toFixed(2));
      }),
      { numRuns: 500 },
    );
  });
});
