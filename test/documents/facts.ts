import type { ClaimFacts, ContractFacts, NoticeFacts, ReceiptFacts } from '../../src/documents/index.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal, ZERO } from '../../src/kernel/decimal.js';

/** The domain's deal: 800,000 at 4.35 % act/360, 2025-03-10 to 2025-09-10. */
const SELLER = { name: '重庆川渝汽配有限公司', creditCode: '91500103MA60AB1C7J' };
const LENDER = {
  name: '重庆两江银行股份有限公司',
  creditCode: '91500000123456788C',
  licence: 'BANK' as const,
};
const DEBTOR = { name: '两江整车有限公司', creditCode: '91500112MAC0DE8840' };
const ACCOUNT = {
  holder: LENDER.name,
  number: '6222021234567890',
  bankName: '重庆两江银行营业部',
  cnaps: '313653000013',
};
const DUE = plainDate('2025-09-10');
const INTEREST = new Decimal('17786.67');
const FINANCE = new Decimal('800000');

const CLAIM: ClaimFacts = {
  asset: 'rcv_0000000000000000test',
  debtor: DEBTOR,
  contractNumber: 'HT-2025-001',
  deliveredOn: plainDate('2025-02-20'),
  invoices: [
    { number: '25502000000000000001', issuedOn: plainDate('2025-02-21'), total: new Decimal('1130000') },
  ],
  confirmed: new Decimal('1130000'),
  assigned: new Decimal('1000000'),
  dueOn: DUE,
};

export const contract = (more: Partial<ContractFacts> = {}): ContractFacts => ({
  number: 'deal_0000000000000000test',
  signedAt: new Date('2025-03-10T03:30:00Z'),
  seller: SELLER,
  lender: LENDER,
  claims: [CLAIM],
  claimsHash: 'a'.repeat(64),
  terms: {
    finance: FINANCE,
    annualRate: new Decimal('0.0435'),
    lpr: new Decimal('0.0310'),
    lprOn: plainDate('2025-02-20'),
    upfrontFeeRate: ZERO,
    fees: ZERO,
    interest: INTEREST,
    chargeInAdvance: false,
    days: 184,
    dueOn: DUE,
    payableOn: DUE,
    payableOnProvisional: false,
    netProceeds: FINANCE,
    allInAnnualCost: new Decimal('0.0435'),
    penaltyMultiplier: new Decimal('1.5'),
    basis: 'ACT_360',
  },
  withRecourse: true,
  disclosed: true,
  useOfProceeds: { category: '采购原材料', note: '铝锭' },
  schedule: [{ payableOn: DUE, principal: FINANCE, interest: INTEREST, fees: ZERO }],
  rolled: null,
  collectionAccount: ACCOUNT,
  ...more,
});

export const loan = contract;

export const notice = (more: Partial<NoticeFacts> = {}): NoticeFacts => ({
  number: 'ntc_0000000000000000test',
  givenAt: new Date('2025-03-10T03:30:00Z'),
  debtor: DEBTOR,
  seller: SELLER,
  lender: LENDER,
  contract: { number: 'deal_0000000000000000test', sha256: 'b'.repeat(64) },
  claims: [CLAIM],
  claimsHash: 'a'.repeat(64),
  payTo: ACCOUNT,
  ...more,
});

export const receipt = (): ReceiptFacts => ({
  number: 'ntc_0000000000000000test',
  acknowledgedAt: new Date('2025-03-11T01:00:00Z'),
  debtor: DEBTOR,
  seller: SELLER,
  lender: LENDER,
  isPledge: false,
  givenAt: new Date('2025-03-10T03:30:00Z'),
  noticeHash: 'c'.repeat(64),
  total: new Decimal('1000000'),
});
