import type { LianrongModule } from '../platform/module.js';
import './voucher-kind.js';
import { lapseJob, overdueJob } from './due.service.js';
import { followReceivable } from './underlying.service.js';
import { vouchers as collection, voucherTransfers } from './voucher.store.js';
import { visibleTransfers, visibleVouchers } from './vouchers.policy.js';
import { vouchersInvariants } from './vouchers.invariants.js';
import { vouchersResolvers } from './vouchers.resolvers.js';

/** Splittable vouchers on confirmed receivables, which suppliers pass on to their own. */
export const vouchers: LianrongModule = {
  name: 'vouchers',
  resolvers: vouchersResolvers,
  consumers: [followReceivable],
  jobs: [lapseJob, overdueJob],
  invariants: vouchersInvariants,
  nodes: {
    Voucher: { prefix: 'vch', in: collection, visibleTo: visibleVouchers },
    VoucherTransfer: { prefix: 'vtr', in: voucherTransfers, visibleTo: visibleTransfers },
  },
};

export { lapsePending } from './due.service.js';
export { refusedVoucherMove } from './issue.service.js';
export { isOverdue as isVoucherOverdue, daysLate, type Voucher } from './voucher.js';
export { livePartsOf, vouchers as voucherParts, voucherTransfers } from './voucher.store.js';
