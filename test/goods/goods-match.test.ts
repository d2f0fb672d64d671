/** Which documents a paper about goods belongs to: pure decisions, to the cent and the unit. */
import fc from 'fast-check';
import { Decimal, sum } from '../../src/kernel/decimal.js';
import { decideMatch, NOTHING_FILLED, type TradeDocument } from '../../src/goods/goods-match.js';

const dec = (value: string | number) => new Decimal(value);

const claim = (id: string, amount: string, invoices: string[], contractNumber = 'HT-1'): TradeDocument => ({
  id,
  kind: 'RECEIVABLE',
  contractNumber,
  invoices,
  amount: dec(amount),
  ordered: null,
});
const order = (id: string, quantity: string, amount: string): TradeDocument => ({
  id,
  kind: 'PURCHASE_ORDER',
  contractNumber: 'HT-1',
  invoices: [],
  amount: dec(amount),
  ordered: { quantity: dec(quantity), unit: '吨' },
});
const paper = (more: object = {}) => ({
  contractNumber: 'HT-1',
  invoiceNumbers: [] as string[],
  goods: [{ name: '钢材', quantity: dec(10), unit: '吨' }],
  amount: dec('40000.00') as Decimal | null,
  ...more,
});
const nothing = () => NOTHING_FILLED;
const shown = ({ links, mismatch }: ReturnType<typeof decideMatch>) =>
  mismatch?.code ??
  links.map((one) => `${one.document} ${one.amount?.toFixed(2) ?? '-'} ${one.quantity?.toFixed() ?? '-'}`);

test('a paper that names invoices fills their claims in that order, none beyond its amount', () => {
  const claims = [claim('a', '30000.00', ['1', '2']), claim('b', '20000.01', ['3'])];
  const named = (amount: string) =>
    decideMatch(paper({ invoiceNumbers: ['3', '1'], amount: dec(amount) }), claims, nothing);
  expect(shown(named('40000.00'))).toEqual(['b 20000.01 -', 'a 19999.99 -']);
  expect(shown(named('50000.01'))).toEqual(['b 20000.01 -', 'a 30000.00 -']);
  expect(named('50000.02').mismatch).toEqual({
    code: 'GOODS_AMOUNT_ABOVE',
    facts: { left: '50000.01', given: '50000.02' },
  });
});

test('an invoice that is not known is named, and an order still takes the goods', () => {
  const unknown = paper({ invoiceNumbers: ['9'] });
  expect(shown(decideMatch(unknown, [claim('a', '40000', ['1'])], nothing))).toBe('GOODS_INVOICE_UNKNOWN');
  expect(shown(decideMatch(unknown, [order('o', '10', '40000')], nothing))).toEqual(['o 40000.00 10']);
});

test('by the contract alone: the only claim, or the one that is filled exactly, or none', () => {
  expect(shown(decideMatch(paper(), [], nothing))).toBe('GOODS_DOCUMENT_UNKNOWN');
  expect(shown(decideMatch(paper({ contractNumber: 'HT-2' }), [claim('a', '40000', ['1'])], nothing))).toBe(
    'GOODS_DOCUMENT_UNKNOWN',
  );
  const two = [claim('a', '40000', ['1']), claim('b', '50000', ['2'])];
  expect(shown(decideMatch(paper(), two, nothing))).toEqual(['a 40000.00 -']);
  expect(shown(decideMatch(paper({ amount: dec('30000') }), two, nothing))).toBe('GOODS_AMBIGUOUS');
  expect(shown(decideMatch(paper({ amount: null }), two, nothing))).toBe('GOODS_AMBIGUOUS');
  expect(shown(decideMatch(paper({ amount: null }), [claim('a', '40000', ['1'])], nothing))).toEqual([
    'a - -',
  ]);
});

test('an order is filled by quantity in its own unit', () => {
  const filled = () => ({ amount: dec('20000'), quantity: dec('5') });
  const left = (quantity: string, unit = '吨', amount = '10000') =>
    shown(
      decideMatch(
        paper({ goods: [{ name: '钢材', quantity: dec(quantity), unit }], amount: dec(amount) }),
        [order('o', '10', '40000')],
        filled,
      ),
    );
  expect(left('5')).toEqual(['o 10000.00 5']);
  expect(left('5.001')).toBe('GOODS_QUANTITY_ABOVE_ORDER');
  expect(left('5', '件')).toBe('GOODS_UNIT_DIFFERS');
  expect(left('5', '吨', '20000.01')).toBe('GOODS_AMOUNT_ABOVE');
});

test('whatever papers come, a claim is never filled beyond its amount and each paper is placed to the cent', () => {
  const cents = fc.integer({ min: 1, max: 50_000 }).map((value) => dec(value).dividedBy(100));
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 20 }), (amounts) => {
      const claims = [claim('a', '300.00', ['1']), claim('b', '200.00', ['2'])];
      const filled = new Map<string, Decimal>();
      for (const amount of amounts) {
        const { links } = decideMatch(paper({ invoiceNumbers: ['1', '2'], amount }), claims, (id) => ({
          ...NOTHING_FILLED,
          amount: filled.get(id) ?? dec(0),
        }));
        if (links.length > 0) expect(sum(links.map((one) => one.amount!)).equals(amount)).toBe(true);
        for (const one of links)
          filled.set(one.document, (filled.get(one.document) ?? dec(0)).plus(one.amount!));
      }
      expect((filled.get('a') ?? dec(0)).lessThanOrEqualTo(300)).toBe(true);
      expect((filled.get('b') ?? dec(0)).lessThanOrEqualTo(200)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
