import { checkInvoiceIdentity, readEInvoice } from '../../src/documents/index.js';
import { wording } from '../../src/kernel/decision.js';
import { documentsRefusals } from '../../src/kernel/refusals/documents.js';
import { REFUSALS, type RefusalCode } from '../../src/kernel/refusals/index.js';
import { edit, EXEMPT, fixture, fixtureNames, PLAIN, problemsOf, RED, without } from './sample.js';

const big = (content: string) => edit(PLAIN, ['<Header>', `${content}<Header>`]);

/** Files and identities that between them show every problem that there are words for. */
const PROBLEMS = [
  ...fixtureNames('invalid').flatMap((name) => {
    const reading = readEInvoice(fixture(name));
    return reading.ok ? [] : reading.problems;
  }),
  ...[
    edit(PLAIN, ['encoding="UTF-8"', 'encoding="GBK"']),
    big('<x>'.repeat(40)),
    big('<x/>'.repeat(60_000)),
    big(`<x ${Array.from({ length: 40 }, (_, at) => `a${at}=""`).join(' ')}/>`),
    big('<EInvoice/>'),
    big('<EIid>1</EIid>').repeat(1),
    edit(PLAIN, ['</Header>', '<EIid>1</EIid></Header>']),
    edit(PLAIN, ['<SellerName>', '<SellerName><x/>']),
    edit(PLAIN, ['<SellerName>', `<SellerName>${'x'.repeat(400)}`]),
    PLAIN.replace(/<SellerName>.*?<\/SellerName>/u, '<SellerName/>'),
    without(PLAIN, 'RequestTime'),
    PLAIN.replace(/<RequestTime>.*?</u, '<RequestTime>2025-02-30<'),
    PLAIN.replace(/<TaxRate>.*?</u, '<TaxRate>2<'),
    PLAIN.replace(/<TaxRate>.*?</u, '<TaxRate>0.05<'),
    PLAIN.replace(/<ComTaxAm>.*?</u, '<ComTaxAm>*<'),
    PLAIN.replace(/<TotaltaxIncludedAmount>.*?</u, '<TotaltaxIncludedAmount>1<'),
    PLAIN.replace(/<TotalAmWithoutTax>.*?</u, '<TotalAmWithoutTax>9999999999999999<'),
    PLAIN.replace(/<TotalAmWithoutTax>.*?</u, '<TotalAmWithoutTax>1.001<'),
    PLAIN.replace(/<TotalAmWithoutTax>.*?</u, '<TotalAmWithoutTax>-1<'),
    PLAIN.replace(/<TotalTax-includedAmountInChinese>.*?</u, '<TotalTax-includedAmountInChinese>一百<'),
    PLAIN.replaceAll('25502690736625851781', '19502690736625851781'),
    PLAIN.replaceAll('25502690736625851781', '25002690736625851781'),
    edit(PLAIN, [
      '<SpecificInformation/>',
      '<SpecificInformation><RedEInvoice><OriginalInvoiceCode>25502690736625851781</OriginalInvoiceCode></RedEInvoice></SpecificInformation>',
    ]),
    RED.replace(/<TotalAmWithoutTax>.*?</u, '<TotalAmWithoutTax>1<'),
    EXEMPT.replace(/<LabelCode>Y</u, '<LabelCode>?<'),
    PLAIN.replace(/<SellerIdNum>.*?</u, '<SellerIdNum>123<'),
    PLAIN.replace(/<SellerIdNum>./u, '<SellerIdNum>I'),
    edit(PLAIN, [
      '<SpecificInformation/>',
      '<IssuItemInformation><Amount>?</Amount></IssuItemInformation>'.repeat(200),
    ]),
  ].flatMap((xml) => problemsOf(xml)),
  ...[Buffer.alloc(1_048_577), Buffer.from([0xff])].flatMap((bytes) => {
    const reading = readEInvoice(bytes);
    return reading.ok ? [] : reading.problems;
  }),
  ...checkInvoiceIdentity({}),
  ...checkInvoiceIdentity({ code: '1' }),
  ...checkInvoiceIdentity({ paperNumber: '1' }),
];

/** Problems of other inputs: the simulator's, and the labels of documents (documents-upload.test.ts). */
const ELSEWHERE = ['RED_FLUSHED_ONLY_IN_PART', 'DOCUMENT_KIND_UNKNOWN', 'DOCUMENT_NAME_MALFORMED'];

test.each(['en', 'zh'] as const)(
  'every problem of a file is put into words with all its figures (%s)',
  (locale) => {
    for (const { code, facts } of PROBLEMS) {
      const words = wording(code, facts, locale);
      expect([code, words]).toEqual([code, expect.not.stringMatching(/[{}—]/u)]);
    }
  },
);

test('no words are without a file that earns them', () => {
  const found = new Set<RefusalCode>(PROBLEMS.map(({ code }) => code));
  const codes = Object.keys(documentsRefusals) as (keyof typeof documentsRefusals)[];
  const problems = codes.filter((code) => REFUSALS[code].type === 'Problem' && !ELSEWHERE.includes(code));
  expect(problems.filter((code) => !found.has(code))).toEqual([]);
});
