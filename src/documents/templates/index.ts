import type { TemplateName } from '../document.js';
import type { ContractFacts, NoticeFacts, ReceiptFacts } from './facts.js';
import { factoringContract } from './factoring-contract.js';
import { BILL_PLEDGE, DISCOUNT, DISTRIBUTOR, financeContract, RECEIPT_PLEDGE } from './finance-contract.js';
import { loanContract } from './loan-contract.js';
import { assignmentNotice, noticeReceipt, pledgeNotice } from './notices.js';

/** A text in Chinese: a pure function of facts to a whole page. A change of its words is a new version. */
export interface Template<Facts> extends TemplateName {
  readonly title: string;
  readonly write: (facts: Facts) => string;
}

const template = <Facts>(
  { name, version = 1 }: { name: string; version?: number },
  title: string,
  write: (facts: Facts) => string,
): Template<Facts> => ({ name, version, title, write });

/** Version 2 states the interest up to the last day for payment, where the due date is no working day. */
const contract = (name: string, title: string, write: (facts: ContractFacts) => string) =>
  template({ name, version: 2 }, title, write);

/** Every text that the platform writes. */
export const TEMPLATES = {
  FACTORING_CONTRACT: contract('factoring-contract', '保理合同', factoringContract),
  LOAN_CONTRACT: contract('loan-contract', '应收账款质押借款合同', loanContract),
  DISCOUNT_CONTRACT: contract('discount-contract', DISCOUNT.title, financeContract(DISCOUNT)),
  BILL_PLEDGE_CONTRACT: contract('bill-pledge-contract', BILL_PLEDGE.title, financeContract(BILL_PLEDGE)),
  RECEIPT_PLEDGE_CONTRACT: contract(
    'receipt-pledge-contract',
    RECEIPT_PLEDGE.title,
    financeContract(RECEIPT_PLEDGE),
  ),
  DISTRIBUTOR_CONTRACT: contract('distributor-contract', DISTRIBUTOR.title, financeContract(DISTRIBUTOR)),
  ASSIGNMENT_NOTICE: template<NoticeFacts>(
    { name: 'assignment-notice' },
    '应收账款转让通知书',
    assignmentNotice,
  ),
  PLEDGE_NOTICE: template<NoticeFacts>({ name: 'pledge-notice' }, '应收账款质押通知书', pledgeNotice),
  NOTICE_RECEIPT: template<ReceiptFacts>({ name: 'notice-receipt' }, '通知回执', noticeReceipt),
} as const;

export type {
  AccountFacts,
  ClaimFacts,
  ContractFacts,
  LenderFacts,
  NoticeFacts,
  PartyFacts,
  ReceiptFacts,
} from './facts.js';
