import type { LianrongModule } from '../platform/module.js';
import { bankAccounts } from './account.store.js';
import { paymentInstructions } from './instruction.store.js';
import { settlementInvariants } from './invariants.js';
import { paymentFiles } from './payment-file.store.js';
import {
  visibleAccounts,
  visibleEntries,
  visibleFiles,
  visibleInstructions,
  visibleStatements,
} from './settlement.policy.js';
import { settlementResolvers } from './settlement.resolvers.js';
import { settlementRoutes } from './settlement.routes.js';
import { bankEntries, bankStatements } from './statement.store.js';

/**
 * What is due on a deal and how a payment is applied: pure, kept by deals. Accounts, payment instructions, files for banks and
 * what banks say arrived; what needs a deal is decided by deals.
 */
export const settlement: LianrongModule = {
  name: 'settlement',
  resolvers: settlementResolvers,
  routes: settlementRoutes,
  invariants: settlementInvariants,
  nodes: {
    BankAccount: { prefix: 'acc', in: bankAccounts, visibleTo: visibleAccounts },
    PaymentInstruction: { prefix: 'pin', in: paymentInstructions, visibleTo: visibleInstructions },
    PaymentFile: { prefix: 'pmf', in: paymentFiles, visibleTo: visibleFiles },
    BankStatement: { prefix: 'stm', in: bankStatements, visibleTo: visibleStatements },
    BankEntry: { prefix: 'bke', in: bankEntries, visibleTo: visibleEntries },
  },
};

export {
  accruedSince,
  balanceOn,
  daysOverdue,
  firstAccruedTo,
  grownBy,
  openBalance,
  PENALTY_MULTIPLIER,
  totalOf,
  type Accrued,
  type Balance,
  type InterestOn,
  type Opened,
} from './balance.js';
export { accrualLines, disbursementLines, feeLines, repaymentLines } from './postings.js';
export { applyWaterfall, surplusGoesTo, type Applied, type Tiers } from './waterfall.js';
export {
  accountNumber,
  mainAccount,
  paymentAccountOf,
  serves,
  type BankAccount,
  type PaymentAccount,
} from './account.js';
export { openAccounts } from './account.store.js';
export {
  endToEndIdIn,
  endToEndIdOf,
  instructionIdOf,
  instructionMoves,
  type Expected,
  type PaymentInstruction,
  type PaymentPurpose,
} from './instruction.js';
export {
  differs,
  paymentsOf,
  planPayments,
  settlePayment,
  type Paid,
  type PaymentsOf,
} from './instruction.service.js';
export { liveOf, moveInstruction, paymentInstructions, paymentPlans } from './instruction.store.js';
export { sameSlot, type PaymentPlan, type Slot } from './plan.js';
export { directionOf, judge, type Against, type Judgement } from './judge.js';
export { MOST_PAYMENTS, messageIdOf, paymentFileMoves, type PaymentFile } from './payment-file.js';
export { paymentFileContents, paymentFiles } from './payment-file.store.js';
export { writePain001, type Transfer } from './pain001.js';
export {
  entryMoves,
  MOST_ENTRIES_OF_A_STATEMENT,
  type BankEntry,
  type BankEntryFacts,
  type Outcome,
} from './statement.js';
export { takeBackPayment, type TakenBack } from './take-back.service.js';
export { newEntry } from './statement.service.js';
export { bankEntries, bankReferences, entriesOf, moveEntry } from './statement.store.js';
