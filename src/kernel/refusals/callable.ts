/**
 * By noun: the mutation that makes each move of its state table. A move that is not here follows by itself (a deal becomes ready, a
 * receivable is settled): nobody can ask for it, so no refusal names it as possible.
 */
export const MUTATION_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  organisation: {
    approve: 'organisationApprove',
    reject: 'organisationReject',
    suspend: 'organisationSuspend',
  },
  receivable: {
    confirm: 'receivableConfirm',
    dispute: 'receivableDispute',
    reject: 'receivableReject',
    withdraw: 'receivableWithdraw',
    recordCreditNote: 'creditNoteRecord',
    rescind: 'receivableRescind',
    contest: 'receivableContest',
    liftContest: 'receivableContestLift',
    statePayment: 'debtorPaymentRecord',
    finance: 'financingRequestOpen',
    issueVoucher: 'voucherIssue',
  },
  voucher: {
    accept: 'voucherAccept',
    refuse: 'voucherRefuse',
    withdraw: 'voucherWithdraw',
    transfer: 'voucherTransfer',
    cancel: 'voucherCancel',
    pay: 'voucherIssuePay',
    finance: 'financingRequestOpen',
  },
  voucherTransfer: {
    accept: 'voucherTransferAccept',
    refuse: 'voucherTransferRefuse',
    withdraw: 'voucherTransferWithdraw',
  },
  bill: {
    offer: 'billOffer',
    cancel: 'billCancel',
    accept: 'billAccept',
    receive: 'billReceive',
    receiveMarked: 'billReceive',
    endorse: 'billEndorse',
    pledge: 'billPledge',
    finance: 'financingRequestOpen',
    sign: 'billSign',
    signMarked: 'billSign',
    signPledge: 'billSign',
    refuse: 'billRefuse',
    withdraw: 'billWithdraw',
    release: 'billRelease',
    present: 'billPresent',
    pay: 'billPay',
    confirmPaid: 'billPaymentAnswer',
    contestPaid: 'billPaymentAnswer',
    contestDishonoured: 'billPaymentAnswer',
    contestRecourse: 'billPaymentAnswer',
    dishonour: 'billDishonour',
    recourse: 'billRecourse',
    reimburse: 'billSettle',
  },
  financingRequest: { fund: 'offerAccept', cancel: 'financingRequestCancel' },
  offer: { accept: 'offerAccept', decline: 'offerDecline', withdraw: 'bidWithdraw' },
  mandate: {
    change: 'mandateChange',
    suspend: 'mandateSuspend',
    resume: 'mandateResume',
    withdraw: 'mandateWithdraw',
  },
  clearingWindow: { run: 'clearingRunStart' },
  clearingRun: { cancel: 'clearingRunCancel' },
  deal: {
    recheck: 'dealRecheck',
    disburse: 'dealDisburse',
    cancel: 'dealCancel',
    charge: 'dealFeeCharge',
    record: 'repaymentRecord',
    recordLate: 'repaymentRecord',
    giveNotice: 'dealNoticeGive',
    demand: 'dealRecourseDemand',
    buyBack: 'dealBuyBack',
    enforce: 'dealEnforce',
    writeOff: 'dealWriteOff',
    release: 'dealClaimsRelease',
    settleSurplus: 'dealSurplusSettle',
    askSupport: 'dealSupportAsk',
    offerSupport: 'dealSupportOffer',
    acceptSupport: 'dealSupportAccept',
    recordSupport: 'dealSupportPaymentRecord',
    reverseSupport: 'dealSupportPaymentReverse',
    agreeRelease: 'dealReleaseAgree',
    reverse: 'repaymentReverse',
    reopen: 'repaymentReverse',
    reopenRecourse: 'repaymentReverse',
    reopenEnforcement: 'repaymentReverse',
    reopenWrittenOff: 'repaymentReverse',
  },
  notice: { acknowledge: 'dealNoticeAcknowledge' },
  debtorPayment: {
    agree: 'debtorPaymentAnswer',
    receive: 'debtorPaymentAnswer',
    contest: 'debtorPaymentAnswer',
  },
  purchaseOrder: {
    confirm: 'purchaseOrderConfirm',
    reject: 'purchaseOrderReject',
    withdraw: 'purchaseOrderWithdraw',
    release: 'goodsReleaseIssue',
    draw: 'goodsReleaseIssue',
    askStorage: 'goodsStorageAsk',
    approveStorage: 'goodsStorageApprove',
    ship: 'goodsShipmentAnnounce',
    store: 'goodsShipmentReceive',
    finance: 'financingRequestOpen',
  },
  bankAccount: { close: 'bankAccountClose' },
  warehouseReceipt: {
    declareCost: 'receiptCostDeclare',
    split: 'receiptSplit',
    transfer: 'receiptTransfer',
    askDelivery: 'receiptDeliveryAsk',
    deliver: 'receiptDeliver',
    substitute: 'receiptSubstitute',
    release: 'receiptRelease',
    dispose: 'receiptPledgeDispose',
    finance: 'financingRequestOpen',
  },
  pledge: {
    endorse: 'receiptPledgeEndorse',
    confirm: 'receiptPledgeConfirm',
    release: 'receiptRelease',
    add: 'receiptPledgeAdd',
    dispose: 'receiptPledgeDispose',
  },
  titleFiling: { amend: 'titleAmend', renew: 'titleRenew', object: 'titleObject' },
  upload: { discard: 'uploadDiscard' },
};

interface StateFacts {
  readonly noun?: unknown;
  readonly act?: unknown;
  readonly allowed?: unknown;
}

/** What was tried and what is possible, as mutations that a caller can send. A noun that is not listed is left as it is. */
export function callableFacts({ noun, act, allowed }: StateFacts): { act?: string; allowed?: string } {
  const mutations = typeof noun === 'string' ? MUTATION_OF[noun] : undefined;
  if (mutations === undefined || typeof act !== 'string' || typeof allowed !== 'string') return {};
  const known = new Set(Object.values(mutations));
  const named = allowed.split(', ').map((move) => mutations[move] ?? (known.has(move) ? move : null));
  const open = [...new Set(named.filter((name) => name !== null))];
  return { act: mutations[act] ?? act, allowed: open.join(', ') || '—' };
}
