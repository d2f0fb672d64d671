import { SaxesParser } from 'saxes';
import fc from 'fast-check';
import { TEMPLATES } from '../../src/documents/index.js';
import { markup, numeral, page } from '../../src/documents/templates/html.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { contract, loan, notice, receipt } from './facts.js';

/** Whether a page is well-formed as XML, which is stricter than any browser; and the names of its elements. */
function elementsOf(text: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => void names.push(name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text.replace('<!DOCTYPE html>', '')).close();
  return names;
}

/** What a reader sees: no tags, no styles, one blank between words. */
const read = (text: string): string =>
  text
    .replace(/<style>[^]*<\/style>/, '')
    .replace(/<br\/>|<\/t[dh]>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');

const ALL: readonly [string, () => string][] = [
  ['factoring contract', () => TEMPLATES.FACTORING_CONTRACT.write(contract())],
  [
    'factoring contract, undisclosed, without recourse, in advance, with a fee',
    () => TEMPLATES.FACTORING_CONTRACT.write(contract({ withRecourse: false, disclosed: false })),
  ],
  ['loan contract', () => TEMPLATES.LOAN_CONTRACT.write(loan())],
  ['notice of assignment', () => TEMPLATES.ASSIGNMENT_NOTICE.write(notice())],
  ['notice of pledge', () => TEMPLATES.PLEDGE_NOTICE.write(notice())],
  ['receipt', () => TEMPLATES.NOTICE_RECEIPT.write(receipt())],
];

describe.each(ALL)('%s', (_name, write) => {
  const text = write();

  test('is a whole, well-formed page in Chinese, without script or anything from elsewhere', () => {
    expect(text.startsWith('<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"/>')).toBe(true);
    const elements = elementsOf(text);
    expect(elements.filter((name) => name === 'h1')).toHaveLength(1);
    expect(
      elements.filter((name) => ['script', 'link', 'img', 'iframe', 'object', 'form'].includes(name)),
    ).toEqual([]);
    expect(text).not.toMatch(/\son\w+=|https?:|javascript:|undefined|NaN|\[object/);
  });

  test('is the same for the same facts', () => {
    expect(write()).toBe(text);
  });
});

describe('a factoring contract', () => {
  const text = read(TEMPLATES.FACTORING_CONTRACT.write(contract()));

  test.each([
    '保理合同（有追索权·明保理）',
    '编号：deal_0000000000000000test',
    '甲方（应收账款债权人、转让人）：重庆川渝汽配有限公司（统一社会信用代码：91500103MA60AB1C7J）',
    '乙方（保理人，商业银行）：重庆两江银行股份有限公司（统一社会信用代码：91500000123456788C）',
    '转让金额合计人民币1,000,000.00元（大写：人民币壹佰万圆整）',
    '融资金额为人民币800,000.00元（大写：人民币捌拾万圆整）',
    '年利率为4.35%（单利）',
    '以2025年2月20日公布的贷款市场报价利率（LPR）3.10%为基准加125个基点确定',
    '利息＝本金×年利率×实际天数÷360',
    '按184天计为人民币17,786.67元（大写：人民币壹万柒仟柒佰捌拾陆圆陆角柒分）',
    '不预先扣除',
    '到期日为2025年9月10日；最后付款日为2025年9月10日（《民法典》第二百零三条）',
    '2025年9月10日 800,000.00 17,786.67 0.00 817,786.67',
    '合计人民币817,786.67元（大写：人民币捌拾壹万柒仟柒佰捌拾陆圆陆角柒分）',
    '加收50%计收罚息，即年利率6.525%',
    '第七百六十六条',
    '融资款用于：采购原材料（铝锭）',
    '证券投资，包括股票、债券、基金、期货及其他金融衍生品；（二）房地产投机',
    '不持有、不归集、不划转各方资金',
    '甲方于2025年3月10日 11:30:00（北京时间）通过平台接受',
    '综合年化成本（单利，按360天计，计至到期日）为4.35%',
    '乙方不收取手续费',
  ])('says: %s', (words) => {
    expect(text).toContain(words);
  });

  test('names every claim with its debtor, contract, invoices and amounts', () => {
    expect(text).toContain(
      '1 两江整车有限公司 91500112MAC0DE8840 HT-2025-001 25502000000000000001（2025年2月21日，1,130,000.00元） ',
    );
    expect(text).toContain(' 2025年2月20日 1,130,000.00 1,000,000.00 2025年9月10日');
    expect(text.split('a'.repeat(64))).toHaveLength(3);
  });

  test('without recourse says so, and not what recourse would be', () => {
    const without = read(
      TEMPLATES.FACTORING_CONTRACT.write(contract({ withRecourse: false, disclosed: false })),
    );
    expect(without).toContain('保理合同（无追索权·暗保理）');
    expect(without).toContain('乙方不得要求甲方返还融资款或回购');
    expect(without).not.toContain('要求甲方回购应收账款债权');
    expect(without).toContain('暂不通知债务人');
    expect(text).not.toContain('乙方不得要求甲方返还融资款或回购');
  });

  test('charged in advance, with a fee, by act/365, below the LPR, on a rolled day', () => {
    const { terms } = contract();
    const words = read(
      TEMPLATES.FACTORING_CONTRACT.write(
        contract({
          terms: {
            ...terms,
            chargeInAdvance: true,
            basis: 'ACT_365',
            annualRate: new Decimal('0.02985'),
            upfrontFeeRate: new Decimal('0.005'),
            fees: new Decimal('4000'),
            netProceeds: new Decimal('778213.33'),
            dueOn: plainDate('2025-09-13'),
            payableOn: plainDate('2025-09-15'),
            payableOnProvisional: true,
          },
          rolled: { days: 2, interest: new Decimal('130.85'), allInAnnualCost: new Decimal('0.0487') },
        }),
      ),
    );
    expect(words).toContain('实际天数÷365');
    expect(words).toContain('一次性预收，从融资款中扣除');
    expect(words).not.toContain('不预先扣除');
    expect(words).toContain('为基准减11.5个基点确定');
    expect(words).toContain(
      '手续费按融资金额的0.50%收取，为人民币4,000.00元（大写：人民币肆仟圆整），放款时扣除',
    );
    expect(words).toContain('扣除手续费及预收利息后，甲方实收人民币778,213.33元');
    expect(words).toContain(
      '到期日为2025年9月13日；到期日为非工作日，顺延至其后第一个工作日，顺延期间按约定利率计息，顺延2天的利息为人民币130.85元（大写：人民币壹佰叁拾圆捌角伍分），已计入还款计划，计至最后付款日的综合年化成本为4.87%；最后付款日为2025年9月15日（该年度节假日安排尚未公布',
    );
    expect(words).toContain('已预收的利息不予退还');
  });

  test('numbers its clauses one after the other', () => {
    const numbers = [...text.matchAll(/第(\S{1,3})条 /g)].map(([, n]) => n);
    expect(numbers).toEqual(numbers.map((_, at) => numeral(at + 1)));
    expect(numbers).toHaveLength(13);
  });

  test('where no LPR and no account are known, says so', () => {
    const { terms } = contract();
    const words = read(
      TEMPLATES.FACTORING_CONTRACT.write(
        contract({ terms: { ...terms, lpr: null, lprOn: null }, collectionAccount: null }),
      ),
    );
    expect(words).toContain('本合同期限内利率固定不变');
    expect(words).not.toContain('LPR）');
    expect(words).toContain('以乙方在平台登记并通知的账户为准');
  });
});

describe('a loan contract', () => {
  const text = read(TEMPLATES.LOAN_CONTRACT.write(loan()));

  test.each([
    '应收账款质押借款合同',
    '甲方（借款人、出质人）：重庆川渝汽配有限公司',
    '质权自动产融资统一登记公示系统办理出质登记时设立（《民法典》第四百四十五条）',
    '不预先扣除（《民法典》第六百七十条）',
    '超过债权数额的部分归甲方所有',
    '出质金额合计人民币1,000,000.00元',
  ])('says: %s', (words) => {
    expect(text).toContain(words);
  });

  test('is never one with interest deducted in advance (Civil Code 670)', () => {
    const { terms } = loan();
    expect(() =>
      TEMPLATES.LOAN_CONTRACT.write(loan({ terms: { ...terms, chargeInAdvance: true } })),
    ).toThrow();
    expect(text).not.toContain('追索权');
  });
});

describe('a notice', () => {
  const text = read(TEMPLATES.ASSIGNMENT_NOTICE.write(notice()));

  test.each([
    '应收账款转让通知书',
    '致：两江整车有限公司（统一社会信用代码：91500112MAC0DE8840）',
    '保理人：重庆两江银行股份有限公司，商业银行，统一社会信用代码：91500000123456788C',
    '转让金额合计人民币1,000,000.00元（大写：人民币壹佰万圆整）',
    `保理合同，编号deal_0000000000000000test，文本SHA-256摘要${'b'.repeat(64)}`,
    '基础交易合同，编号HT-2025-001',
    '发票，号码25502000000000000001',
    '重庆两江银行股份有限公司 6222021234567890 重庆两江银行营业部 313653000013',
    '向他人支付的，不能免除对我方的付款义务',
    '第五百四十九条',
  ])('of assignment says: %s', (words) => {
    expect(text).toContain(words);
  });

  test('tells no price and no terms of the lender’s', () => {
    for (const words of [text, read(TEMPLATES.PLEDGE_NOTICE.write(notice()))])
      expect(words).not.toMatch(/利率|手续费|LPR|800,000|融资金额|罚息/);
  });

  test('of pledge calls it one', () => {
    const words = read(TEMPLATES.PLEDGE_NOTICE.write(notice()));
    expect(words).toContain('应收账款质押通知书');
    expect(words).toContain('质权人：重庆两江银行股份有限公司');
    expect(words).not.toContain('转让给我方');
  });

  test('without a known account warns of others, without a known text names the contract alone', () => {
    const words = read(
      TEMPLATES.ASSIGNMENT_NOTICE.write(
        notice({ payTo: null, contract: { number: 'deal_old', sha256: null } }),
      ),
    );
    expect(words).toContain('在此之前请勿以本通知以外的方式获知的账户付款');
    expect(words).toContain('保理合同，编号deal_old；');
  });

  test('is acknowledged by its hash', () => {
    const words = read(TEMPLATES.NOTICE_RECEIPT.write(receipt()));
    expect(words).toContain(`文本SHA-256摘要${'c'.repeat(64)}`);
    expect(words).toContain('2025年3月11日 09:00:00（北京时间）');
    expect(words).toContain('对我方的应收账款人民币1,000,000.00元（大写：人民币壹佰万圆整）已转让给贵方');
    expect(read(TEMPLATES.NOTICE_RECEIPT.write({ ...receipt(), isPledge: true }))).toContain('已出质给贵方');
  });
});

describe('what parties write', () => {
  test('never becomes markup', () => {
    const evil = `</td><script>alert("1")</script>&'<!--`;
    const facts = contract({
      seller: { name: evil, creditCode: evil },
      useOfProceeds: { category: '支付货款', note: evil },
    });
    const text = TEMPLATES.FACTORING_CONTRACT.write(facts);
    expect(elementsOf(text)).not.toContain('script');
    expect(text).toContain('&lt;/td&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;&lt;!--');
  });

  test('leaves any text well-formed and readable as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (given) => {
        const text = page('题', given, [markup`<p>${given}</p>`], given);
        expect(elementsOf(text)).toContain('p');
      }),
    );
    expect(markup`${'a\u202eb\u0000c\ud800d'}`.text).toBe('abc\ufffdd');
  });
});
