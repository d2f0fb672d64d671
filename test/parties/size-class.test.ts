import { Decimal } from '../../src/kernel/decimal.js';
import { INDUSTRIES, sizeClass, type Industry, type SizeClass } from '../../src/parties/size-class.js';

const classOf = (
  industry: Industry,
  staff: number,
  revenue: string | number,
  assets: string | number = 0,
): SizeClass => sizeClass({ industry, staff, revenue: new Decimal(revenue), assets: new Decimal(assets) });

describe('sizeClass', () => {
  it.each<[Industry, number, number, SizeClass]>([
    ['INDUSTRY', 1200, 39000, 'MEDIUM'],
    ['INDUSTRY', 1000, 40000, 'LARGE'],
    ['INDUSTRY', 299, 50000, 'SMALL'],
    ['INDUSTRY', 19, 300, 'MICRO'],
    ['RETAIL', 50, 499, 'SMALL'],
  ])('%s with %i staff and revenue of %i is %s', (industry, staff, revenue, expected) => {
    expect(classOf(industry, staff, revenue)).toBe(expected);
  });

  it('does not round a revenue just below a bound', () => {
    expect(classOf('INDUSTRY', 1000, '39999.9999')).toBe('MEDIUM');
  });

  it('refuses an industry that the source does not have', () => {
    expect(() => classOf('MINING' as Industry, 1, 1)).toThrow(RangeError);
  });
});

/** Staff, revenue and assets of the smallest SMALL, MEDIUM and LARGE enterprise; 0 where the source does not look. */
const SMALLEST: Record<Industry, [number, number, number][]> = {
  AGRICULTURE: [
    [0, 50, 0],
    [0, 500, 0],
    [0, 20_000, 0],
  ],
  INDUSTRY: [
    [20, 300, 0],
    [300, 2_000, 0],
    [1_000, 40_000, 0],
  ],
  CONSTRUCTION: [
    [0, 300, 300],
    [0, 6_000, 5_000],
    [0, 80_000, 80_000],
  ],
  WHOLESALE: [
    [5, 1_000, 0],
    [20, 5_000, 0],
    [200, 40_000, 0],
  ],
  RETAIL: [
    [10, 100, 0],
    [50, 500, 0],
    [300, 20_000, 0],
  ],
  TRANSPORT: [
    [20, 200, 0],
    [300, 3_000, 0],
    [1_000, 30_000, 0],
  ],
  WAREHOUSING: [
    [20, 100, 0],
    [100, 1_000, 0],
    [200, 30_000, 0],
  ],
  POSTAL: [
    [20, 100, 0],
    [300, 2_000, 0],
    [1_000, 30_000, 0],
  ],
  LODGING: [
    [10, 100, 0],
    [100, 2_000, 0],
    [300, 10_000, 0],
  ],
  CATERING: [
    [10, 100, 0],
    [100, 2_000, 0],
    [300, 10_000, 0],
  ],
  INFORMATION_TRANSMISSION: [
    [10, 100, 0],
    [100, 1_000, 0],
    [2_000, 100_000, 0],
  ],
  SOFTWARE: [
    [10, 50, 0],
    [100, 1_000, 0],
    [300, 10_000, 0],
  ],
  REAL_ESTATE: [
    [0, 100, 2_000],
    [0, 1_000, 5_000],
    [0, 200_000, 10_000],
  ],
  PROPERTY_MANAGEMENT: [
    [100, 500, 0],
    [300, 1_000, 0],
    [1_000, 5_000, 0],
  ],
  LEASING_AND_BUSINESS_SERVICES: [
    [10, 0, 100],
    [100, 0, 8_000],
    [300, 0, 120_000],
  ],
  OTHER: [
    [10, 0, 0],
    [100, 0, 0],
    [300, 0, 0],
  ],
};

describe.each(Object.entries(SMALLEST) as [Industry, [number, number, number][]][])(
  '%s',
  (industry, rows) => {
    const below: SizeClass[] = ['MICRO', 'SMALL', 'MEDIUM'];
    const reached: SizeClass[] = ['SMALL', 'MEDIUM', 'LARGE'];

    it.each([0, 1, 2])('reaches bound %i with all its measures and misses it with any one less', (i) => {
      const row = rows[i]!;
      expect(classOf(industry, ...row)).toBe(reached[i]);
      row.forEach((figure, measure) => {
        if (figure === 0) return;
        const short = row.map((value, at) => (at === measure ? value - 1 : value)) as typeof row;
        expect(classOf(industry, ...short)).toBe(below[i]);
      });
    });
  },
);

it('INDUSTRIES names all sixteen with their Chinese term', () => {
  expect(INDUSTRIES.map(({ name }) => name)).toEqual(Object.keys(SMALLEST));
  expect(INDUSTRIES.find(({ name }) => name === 'WAREHOUSING')).toEqual({
    name: 'WAREHOUSING',
    chinese: '仓储业',
  });
});
