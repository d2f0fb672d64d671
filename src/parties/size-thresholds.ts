/** Heads, or units of 10,000 yuan (万元). */
export type Measure = 'staff' | 'revenue' | 'assets';

/** The least figure of a small, a medium and a large enterprise. */
export type Bounds = readonly [small: number, medium: number, large: number];

interface IndustryThresholds {
  readonly name: string;
  readonly chinese: string;
  readonly bounds: Partial<Record<Measure, Bounds>>;
}

/** Where the figures come from, for display beside a class. */
export const SIZE_CLASS_SOURCE = {
  title: '中小企业划型标准规定',
  documentNumber: '工信部联企业〔2011〕300号',
  issuedOn: '2011-06-18',
} as const;

/** Article 4 of the source, items 1 to 16 in its order. Railways are no part of its transport. */
export const SIZE_THRESHOLDS = [
  { name: 'AGRICULTURE', chinese: '农、林、牧、渔业', bounds: { revenue: [50, 500, 20_000] } },
  { name: 'INDUSTRY', chinese: '工业', bounds: { staff: [20, 300, 1_000], revenue: [300, 2_000, 40_000] } },
  {
    name: 'CONSTRUCTION',
    chinese: '建筑业',
    bounds: { revenue: [300, 6_000, 80_000], assets: [300, 5_000, 80_000] },
  },
  { name: 'WHOLESALE', chinese: '批发业', bounds: { staff: [5, 20, 200], revenue: [1_000, 5_000, 40_000] } },
  { name: 'RETAIL', chinese: '零售业', bounds: { staff: [10, 50, 300], revenue: [100, 500, 20_000] } },
  {
    name: 'TRANSPORT',
    chinese: '交通运输业',
    bounds: { staff: [20, 300, 1_000], revenue: [200, 3_000, 30_000] },
  },
  {
    name: 'WAREHOUSING',
    chinese: '仓储业',
    bounds: { staff: [20, 100, 200], revenue: [100, 1_000, 30_000] },
  },
  { name: 'POSTAL', chinese: '邮政业', bounds: { staff: [20, 300, 1_000], revenue: [100, 2_000, 30_000] } },
  { name: 'LODGING', chinese: '住宿业', bounds: { staff: [10, 100, 300], revenue: [100, 2_000, 10_000] } },
  { name: 'CATERING', chinese: '餐饮业', bounds: { staff: [10, 100, 300], revenue: [100, 2_000, 10_000] } },
  {
    name: 'INFORMATION_TRANSMISSION',
    chinese: '信息传输业',
    bounds: { staff: [10, 100, 2_000], revenue: [100, 1_000, 100_000] },
  },
  {
    name: 'SOFTWARE',
    chinese: '软件和信息技术服务业',
    bounds: { staff: [10, 100, 300], revenue: [50, 1_000, 10_000] },
  },
  {
    name: 'REAL_ESTATE',
    chinese: '房地产开发经营',
    bounds: { revenue: [100, 1_000, 200_000], assets: [2_000, 5_000, 10_000] },
  },
  {
    name: 'PROPERTY_MANAGEMENT',
    chinese: '物业管理',
    bounds: { staff: [100, 300, 1_000], revenue: [500, 1_000, 5_000] },
  },
  {
    name: 'LEASING_AND_BUSINESS_SERVICES',
    chinese: '租赁和商务服务业',
    bounds: { staff: [10, 100, 300], assets: [100, 8_000, 120_000] },
  },
  { name: 'OTHER', chinese: '其他未列明行业', bounds: { staff: [10, 100, 300] } },
] as const satisfies readonly IndustryThresholds[];
