/** A refusal by state names mutations that can be sent, and no move that only the platform makes. */
import { buildSchema } from 'graphql';
import { receivableMoves } from '../../src/assets/kinds/receivable.js';
import { billMoves } from '../../src/bills/bill.js';
import { offerMoves } from '../../src/bidding/offer.js';
import { runMoves } from '../../src/clearing/run.js';
import { windowMoves } from '../../src/clearing/window.js';
import { debtorPaymentMoves } from '../../src/deals/debtor-payment.js';
import { dealMoves } from '../../src/deals/deal.js';
import { noticeMoves } from '../../src/deals/notice.js';
import { requestMoves } from '../../src/financing/request.js';
import { refuse } from '../../src/kernel/decision.js';
import { MUTATION_OF } from '../../src/kernel/refusals/callable.js';
import { mandateMoves } from '../../src/mandates/mandate.js';
import { orderMoves } from '../../src/orders/order.js';
import { organisationMoves } from '../../src/parties/organisation.js';
import { readSdl } from '../../src/platform/graphql/sdl.js';
import { pledgeMoves } from '../../src/receipts/pledge.js';
import { receiptMoves } from '../../src/receipts/receipt.js';
import { accountMoves } from '../../src/settlement/account.js';
import { transferMoves } from '../../src/vouchers/transfer.js';
import { voucherMoves } from '../../src/vouchers/voucher.js';

const mutations = Object.keys(buildSchema(readSdl()).getMutationType()!.getFields());

test('every mutation that a refusal may name exists', () => {
  const named = Object.values(MUTATION_OF).flatMap((moves) => Object.values(moves));
  expect(named.filter((name) => !mutations.includes(name))).toEqual([]);
});

/** Moves that follow by themselves. A new move of a table is either one of these or has its mutation. */
test.each<[string, { readonly acts: readonly string[] }, string[]]>([
  ['organisation', organisationMoves, []],
  ['receivable', receivableMoves, ['settle', 'reopen']],
  ['bill', billMoves, ['discount', 'giveBack', 'merge', 'reopen', 'settle']],
  ['financingRequest', requestMoves, ['expire']],
  ['offer', offerMoves, ['lose', 'expire']],
  ['mandate', mandateMoves, []],
  ['clearingWindow', windowMoves, ['award', 'finish', 'cancel']],
  ['clearingRun', runMoves, ['prepare', 'empty', 'fail', 'solve', 'reject', 'award']],
  ['deal', dealMoves, ['ready', 'unready', 'disburseAfterAll', 'payOutInVain', 'refund', 'repay']],
  ['notice', noticeMoves, ['withdraw', 'end']],
  ['debtorPayment', debtorPaymentMoves, ['lapse', 'reopen']],
  ['purchaseOrder', orderMoves, ['settle', 'reopen']],
  ['bankAccount', accountMoves, []],
  ['voucher', voucherMoves, ['lapse', 'passOn', 'settle', 'reopen']],
  ['voucherTransfer', transferMoves, ['lapse']],
  ['warehouseReceipt', receiptMoves, ['settle']],
  ['pledge', pledgeMoves, ['lend', 'end']],
])('every move of %s has its mutation or follows by itself', (noun, { acts }, inner) => {
  const called = Object.keys(MUTATION_OF[noun] ?? {});
  expect(acts.filter((move) => !called.includes(move)).sort()).toEqual([...inner].sort());
});

test('inner moves are left out, and what was tried is named as it was sent', () => {
  const allowed = dealMoves.allowed('ACCEPTED').join(', ');
  const { facts } = refuse('WRONG_STATE', { noun: 'deal', state: 'ACCEPTED', act: 'record', allowed });
  expect(facts).toEqual({
    noun: 'deal',
    state: 'ACCEPTED',
    act: 'repaymentRecord',
    allowed: 'dealRecheck, dealCancel, dealSupportAsk, dealSupportOffer, dealSupportAccept',
  });
  const settled = refuse('WRONG_STATE', {
    noun: 'receivable',
    state: 'SETTLED',
    act: 'confirm',
    allowed: 'reopen',
  });
  expect(settled.facts).toMatchObject({ act: 'receivableConfirm', allowed: '—' });
});
