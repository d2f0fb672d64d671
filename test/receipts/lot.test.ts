import fc from 'fast-check';
import { Decimal, min, sum } from '../../src/kernel/decimal.js';
import { plainDate } from '../../src/kernel/dates.js';
import { issueProblems, type IssueAsk } from '../../src/receipts/elements.js';
import { lotAt, lotKey, shareProceeds, type LotClaim, type LotEntry } from '../../src/receipts/lot.js';

const d = (text: string): Decimal => new Decimal(text);
const texts = (amounts: readonly Decimal[]): string[] => amounts.map((amount) => amount.toFixed(2));
const march = (day: number): Date => new Date(`2025-03-0${day}T10:00:00+08:00`);
const claim = (amount: string, madeKnownAt: Date | null, id = 'plg') => ({
  id,
  amount: d(amount),
  madeKnownAt,
});

test('two receipts on one lot that brought 5.0 m: the first in full and the second the rest; order unknown, pro rata', () => {
  const proceeds = d('5000000');
  const [a, b] = ['4200000', '2800000'];
  expect(texts(shareProceeds(proceeds, [claim(a, march(1)), claim(b, march(2))]))).toEqual([
    '4200000.00',
    '800000.00',
  ]);
  expect(texts(shareProceeds(proceeds, [claim(b, march(2)), claim(a, march(1))]))).toEqual([
    '800000.00',
    '4200000.00',
  ]);
  const prorata = ['3000000.00', '2000000.00'];
  expect(texts(shareProceeds(proceeds, [claim(a, null), claim(b, null)]))).toEqual(prorata);
  expect(texts(shareProceeds(proceeds, [claim(a, march(1)), claim(b, null)]))).toEqual(prorata);
  expect(texts(shareProceeds(proceeds, [claim(a, march(1)), claim(b, march(1))]))).toEqual(prorata);
});

test('more than all claims leaves the rest to the owner, and nothing is shared among nobody', () => {
  expect(texts(shareProceeds(d('100'), [claim('30', march(1)), claim('20', march(2))]))).toEqual([
    '30.00',
    '20.00',
  ]);
  expect(shareProceeds(d('100'), [])).toEqual([]);
  expect(
    texts(shareProceeds(d('100'), [claim('100', march(1)), claim('20', march(2)), claim('10', march(2))])),
  ).toEqual(['100.00', '0.00', '0.00']);
});

test('who gets what does not depend on the order in which the claims are given', () => {
  const few = fc.integer({ min: 0, max: 2 }).map((second) => new Date(second * 1000));
  const claims = fc
    .array(
      fc.record({
        cents: fc.integer({ min: 1, max: 3 }),
        madeKnownAt: fc.oneof(few, few, fc.constant(null)),
      }),
      {
        maxLength: 6,
      },
    )
    .map((all) =>
      all.map(({ cents, madeKnownAt }, at) => ({
        ...{ id: `plg_${at}`, amount: d(String(cents)).dividedBy(100), madeKnownAt },
      })),
    )
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(claims, fc.nat({ max: 20 }), ([all, other], cents) => {
      const proceeds = d(String(cents)).dividedBy(100);
      const taken = (given: readonly LotClaim[]) => {
        const shares = shareProceeds(proceeds, given);
        return Object.fromEntries(given.map(({ id }, at) => [id, shares[at]?.toFixed(2)]));
      };
      expect(taken(other)).toEqual(taken(all));
      const wanted = sum(all.map(({ amount }) => amount));
      expect(sum(shareProceeds(proceeds, all)).toFixed(2)).toBe(min(proceeds, wanted).toFixed(2));
    }),
    { numRuns: 300 },
  );
});

test('a lot has one key, however its number is written', () => {
  expect(lotKey(' cu-2025 0001')).toBe('CU-20250001');
  expect(lotKey('ＣＵ－２０２５０００１')).toBe('CU-20250001');
});

test('what lay in a lot at an instant follows from its entries', () => {
  const entry = (at: Date, stock: string, live: string): LotEntry => ({
    ...{ _id: at.toISOString(), lot: 'CU-1', cause: 'ISSUED', receipt: 'whr_1', at },
    ...{ stock: d(stock), live: d(live) },
  });
  const entries = [
    entry(march(1), '500', '300'),
    entry(march(3), '0', '200'),
    entry(march(5), '-300', '-300'),
  ];
  const at = (day: number): string[] =>
    Object.values(lotAt(entries, march(day))).map((amount) => amount.toFixed());
  expect(at(1)).toEqual(['500', '300']);
  expect(at(4)).toEqual(['500', '500']);
  expect(at(5)).toEqual(['200', '200']);
});

const TODAY = plainDate('2025-06-03');
const ask: IssueAsk = {
  depositor: 'org_1',
  goods: 'REBAR-HRB400',
  quantity: d('500'),
  lotNumber: 'RB-2025-001',
  lotQuantity: d('800'),
  place: '果园港一号库',
  elements: {
    number: 'CD-2025-0001',
    quality: 'GB/T 1499.2',
    packaging: '捆扎',
    pieces: 200,
    marks: '攀钢',
    lossStandard: d('0.002'),
    storedFrom: plainDate('2025-06-03'),
    storedUntil: plainDate('2026-06-02'),
    storageFee: d('12000'),
    insurance: {
      sum: d('9000000'),
      insuredFrom: plainDate('2025-06-03'),
      insuredUntil: plainDate('2026-06-30'),
      insurer: '人保财险',
    },
    issuedAtPlace: '重庆',
    issuedOn: TODAY,
    signedBy: '王保管',
  },
};

test('all elements of Civil Code 909 are there: nothing to say', () => {
  expect(issueProblems(ask, TODAY)).toEqual([]);
  expect(issueProblems({ ...ask, elements: { ...ask.elements, insurance: null } }, TODAY)).toEqual([]);
});

test('all that is wrong is said at once, each with its place', () => {
  const wrong: IssueAsk = {
    ...ask,
    quantity: d('0'),
    lotQuantity: d('1.0001'),
    lotNumber: 'x',
    place: '',
    elements: {
      ...ask.elements,
      number: '1',
      quality: ' ',
      packaging: '',
      pieces: 0,
      marks: '',
      lossStandard: d('0.21'),
      storedFrom: plainDate('2025-06-04'),
      storedUntil: TODAY,
      storageFee: d('-1'),
      insurance: {
        sum: d('0'),
        insuredFrom: plainDate('2025-06-02'),
        insuredUntil: plainDate('2025-06-01'),
        insurer: '',
      },
      issuedAtPlace: '',
      issuedOn: plainDate('2025-06-04'),
      signedBy: '',
    },
  };
  expect(issueProblems(wrong, TODAY).map(({ path, code }) => `${path} ${code}`)).toEqual([
    'quantity NOT_POSITIVE',
    'lotQuantity NOT_THOUSANDTHS',
    'lotNumber NOT_TEXT',
    'place NOT_TEXT',
    'elements.number NOT_TEXT',
    'elements.quality NOT_TEXT',
    'elements.packaging NOT_TEXT',
    'elements.marks NOT_TEXT',
    'elements.issuedAtPlace NOT_TEXT',
    'elements.signedBy NOT_TEXT',
    'elements.pieces OUT_OF_RANGE',
    'elements.lossStandard OUT_OF_RANGE',
    'elements.storageFee NEGATIVE',
    'elements.storedUntil DATE_ORDER',
    'elements.storedUntil TERM_OVER',
    'elements.issuedOn DATE_IN_FUTURE',
    'elements.insurance.sum NOT_POSITIVE',
    'elements.insurance.insurer NOT_TEXT',
    'elements.insurance.insuredUntil DATE_ORDER',
    'elements.insurance.insuredUntil INSURANCE_ENDS_EARLY',
  ]);
});
