import fc from 'fast-check';
import { parseChineseAmount } from '../../src/documents/index.js';
import {
  basisPoints,
  day,
  grouped,
  instant,
  inWords,
  percent,
} from '../../src/documents/templates/figures.js';
import { clauses, markup, numeral } from '../../src/documents/templates/html.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal, ZERO } from '../../src/kernel/decimal.js';

describe('figures', () => {
  test.each([
    ['0', '0.00', '零圆整'],
    ['0.01', '0.01', '零圆零壹分'],
    ['0.10', '0.10', '零圆壹角'],
    ['1.05', '1.05', '壹圆零伍分'],
    ['10', '10.00', '壹拾圆整'],
    ['1001', '1,001.00', '壹仟零壹圆整'],
    ['10010.5', '10,010.50', '壹万零壹拾圆伍角'],
    ['100000', '100,000.00', '壹拾万圆整'],
    ['820436.67', '820,436.67', '捌拾贰万零肆佰叁拾陆圆陆角柒分'],
    ['1000001', '1,000,001.00', '壹佰万零壹圆整'],
    ['100000000', '100,000,000.00', '壹亿圆整'],
    ['10000000010', '10,000,000,010.00', '壹佰亿零壹拾圆整'],
  ])('%s is %s and %s', (amount, figures, capitals) => {
    expect(inWords(new Decimal(amount))).toBe(`人民币${figures}元（大写：人民币${capitals}）`);
  });

  test('capitals read back to the cent, whatever the amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), (cents) => {
        const amount = new Decimal(cents.toString()).dividedBy(100);
        const [, figures = '', capitals = ''] =
          /^人民币([\d,.]+)元（大写：人民币(.+)）$/.exec(inWords(amount)) ?? [];
        expect(parseChineseAmount(capitals)?.toFixed(2)).toBe(amount.toFixed(2));
        expect(figures.replaceAll(',', '')).toBe(amount.toFixed(2));
      }),
    );
  });

  test('rates, days, instants, clauses', () => {
    expect(
      ['0', '0.05', '0.0435', '0.065250', '0.0000001'].map((rate) => percent(new Decimal(rate))),
    ).toEqual(['0.00%', '5.00%', '4.35%', '6.525%', '0.00001%']);
    expect(basisPoints(new Decimal('0.0125'))).toBe('125个基点');
    expect(grouped(ZERO)).toBe('0.00');
    expect(day(plainDate('2025-01-05'))).toBe('2025年1月5日');
    expect(instant(new Date('2025-12-31T16:00:01Z'))).toBe('2026年1月1日 00:00:01（北京时间）');
    expect([1, 9, 10, 11, 19, 20, 21, 99].map(numeral)).toEqual([
      '一',
      '九',
      '十',
      '十一',
      '十九',
      '二十',
      '二十一',
      '九十九',
    ]);
    const [only] = clauses([null, { title: '甲', body: markup`<p>乙</p>` }]);
    expect(only!.text).toBe('<h2>第一条 甲</h2><p>乙</p>\n');
  });
});
