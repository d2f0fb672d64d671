import { stateTable } from '../kernel/state-table.js';

export type DealState =
  | 'ACCEPTED'
  | 'READY'
  | 'DISBURSED'
  | 'RECOURSE'
  | 'ENFORCEMENT'
  | 'WRITTEN_OFF'
  | 'REPAID'
  | 'RELEASED'
  | 'CANCELLED';
export type DealAct =
  | 'recheck'
  | 'ready'
  | 'unready'
  | 'disburse'
  | 'disburseAfterAll'
  | 'cancel'
  | 'charge'
  | 'record'
  | 'recordLate'
  | 'repay'
  | 'giveNotice'
  | 'demand'
  | 'buyBack'
  | 'enforce'
  | 'writeOff'
  | 'release'
  | 'settleSurplus'
  | 'payOutInVain'
  | 'refund'
  | 'reverse'
  | 'askSupport'
  | 'offerSupport'
  | 'acceptSupport'
  | 'recordSupport'
  | 'agreeRelease'
  | 'reverseSupport'
  | 'reopen'
  | 'reopenRecourse'
  | 'reopenEnforcement'
  | 'reopenWrittenOff';

/** Overdue is no state: it follows from the balance and the clock. A surplus may be owed to the seller after the end. */
export const dealMoves = stateTable<DealState, DealAct>({
  ACCEPTED: {
    recheck: 'ACCEPTED',
    ready: 'READY',
    /** The bank had its order before a condition failed: what has left is owed. */
    disburseAfterAll: 'DISBURSED',
    cancel: 'CANCELLED',
    askSupport: 'ACCEPTED',
    offerSupport: 'ACCEPTED',
    acceptSupport: 'ACCEPTED',
  },
  READY: {
    recheck: 'READY',
    unready: 'ACCEPTED',
    disburse: 'DISBURSED',
    cancel: 'CANCELLED',
    askSupport: 'READY',
    offerSupport: 'READY',
    acceptSupport: 'READY',
  },
  DISBURSED: {
    charge: 'DISBURSED',
    record: 'DISBURSED',
    recordLate: 'DISBURSED',
    repay: 'REPAID',
    giveNotice: 'DISBURSED',
    demand: 'RECOURSE',
    enforce: 'ENFORCEMENT',
    writeOff: 'WRITTEN_OFF',
    settleSurplus: 'DISBURSED',
    reverse: 'DISBURSED',
    recordSupport: 'DISBURSED',
    reverseSupport: 'DISBURSED',
  },
  RECOURSE: {
    charge: 'RECOURSE',
    record: 'RECOURSE',
    recordLate: 'RECOURSE',
    repay: 'REPAID',
    buyBack: 'REPAID',
    giveNotice: 'RECOURSE',
    enforce: 'ENFORCEMENT',
    settleSurplus: 'RECOURSE',
    reverse: 'RECOURSE',
    recordSupport: 'RECOURSE',
    reverseSupport: 'RECOURSE',
  },
  ENFORCEMENT: {
    charge: 'ENFORCEMENT',
    record: 'ENFORCEMENT',
    recordLate: 'ENFORCEMENT',
    repay: 'REPAID',
    buyBack: 'REPAID',
    writeOff: 'WRITTEN_OFF',
    settleSurplus: 'ENFORCEMENT',
    reverse: 'ENFORCEMENT',
    recordSupport: 'ENFORCEMENT',
    reverseSupport: 'ENFORCEMENT',
  },
  WRITTEN_OFF: {
    record: 'WRITTEN_OFF',
    recordLate: 'WRITTEN_OFF',
    repay: 'REPAID',
    release: 'RELEASED',
    settleSurplus: 'WRITTEN_OFF',
    reverse: 'WRITTEN_OFF',
    agreeRelease: 'WRITTEN_OFF',
    recordSupport: 'WRITTEN_OFF',
    reverseSupport: 'WRITTEN_OFF',
  },
  REPAID: {
    recordLate: 'REPAID',
    settleSurplus: 'REPAID',
    recordSupport: 'REPAID',
    reverseSupport: 'REPAID',
    reopen: 'DISBURSED',
    reopenRecourse: 'RECOURSE',
    reopenEnforcement: 'ENFORCEMENT',
    reopenWrittenOff: 'WRITTEN_OFF',
  },
  RELEASED: { settleSurplus: 'RELEASED', recordSupport: 'RELEASED', reverseSupport: 'RELEASED' },
  /** The bank had its order before: what has left without a deal is owed back. */
  CANCELLED: { payOutInVain: 'CANCELLED', refund: 'CANCELLED' },
});
