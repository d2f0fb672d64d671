import type { Consumer, OutboxEvent } from '../platform/outbox.js';
import { livePartsOf } from '../vouchers/index.js';
import type { AlertKind } from './alert.js';
import { raise } from './alert.service.js';
import { tellLenders } from './twice-alerts.js';

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

/** Credit notes left less than holders are owed: the issuer's affair with its supplier, and told to those who lent on a part. */
const uncovered: Consumer = {
  name: 'oversight.VoucherUncovered',
  on: 'VoucherUncovered',
  async take(platform, event: OutboxEvent) {
    const { issue, issuer, supplier, receivable, amount } = event.data as Record<string, string>;
    const kind = 'VOUCHER_UNCOVERED';
    const facts = { supplier: supplier!, receivable: receivable!, amount: amount! };
    await raise(platform, event, { kind, organisation: issuer!, about: issue!, facts });
    const assets = await livePartsOf(platform, issue!);
    await tellLenders(platform, event, { kind, what: { issue: issue! }, assets, cause: event._id });
  },
};

export const voucherAlertConsumers: readonly Consumer[] = [
  uncovered,
  aboutVoucher('VoucherOverdue', 'VOUCHER_OVERDUE', 'issue', ['step', 'days', 'owed', 'lateInterest']),
  aboutVoucher('VoucherSplitDeep', 'VOUCHER_SPLIT_DEEP', 'voucher', ['issue', 'layer', 'limit']),
  aboutVoucher('VoucherCameBack', 'VOUCHER_CAME_BACK', 'voucher', ['issue', 'holder', 'passedOn']),
];
