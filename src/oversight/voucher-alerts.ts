import type { Consumer, OutboxEvent } from '../platform/outbox.js';
import type { AlertKind } from './alert.js';
import { raise } from './alert.service.js';

/** An alert about a voucher, named after the core enterprise that owes it. */
const aboutVoucher = (on: string, kind: AlertKind, about: string, names: readonly string[]): Consumer => ({
  name: `oversight.${on}`,
  on,
  async take(platform, event: OutboxEvent) {
    const { data } = event;
    const facts = Object.fromEntries(names.map((name) => [name, String(data[name])]));
    await raise(platform, event, {
      kind,
      organisation: String(data['issuer']),
      about: String(data[about]),
      facts,
    });
  },
});

export const voucherAlertConsumers: readonly Consumer[] = [
  aboutVoucher('VoucherOverdue', 'VOUCHER_OVERDUE', 'issue', ['step', 'days', 'owed', 'lateInterest']),
  aboutVoucher('VoucherSplitDeep', 'VOUCHER_SPLIT_DEEP', 'voucher', ['issue', 'layer', 'limit']),
  aboutVoucher('VoucherCameBack', 'VOUCHER_CAME_BACK', 'voucher', ['issue', 'holder', 'passedOn']),
];
