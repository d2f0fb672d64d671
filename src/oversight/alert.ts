import { sha256Hex } from '../kernel/hash.js';
import { collection } from '../platform/database/collection.js';

export const ALERT_KINDS = [
  'ASSET_OVERHELD',
  'REPAYMENT_FROM_ELSEWHERE',
  'COLLECTION_ACCOUNT_CHANGED',
  'TERM_LONGER_THAN_HABIT',
  'LATER_THAN_STATUTORY',
  'DEAL_OVERDUE',
  'DEAL_WAITS_LONG',
  'PAYOUT_UNFOUNDED',
  'PAYMENT_TO_STOP',
  'PAID_AFTER_CANCEL',
  'CLAIM_DILUTED',
  'PAID_WRONG_PARTY',
  'PAYMENT_CONTESTED',
  'PAYMENT_UNPROVEN',
  'WRONG_ACCOUNT',
  'PAYMENT_REVERSED',
  'REGISTER_DIFFERS',
  'REGISTRATION_EXPIRING',
  'VOUCHER_OVERDUE',
  'VOUCHER_SPLIT_DEEP',
  'VOUCHER_CAME_BACK',
  'VOUCHER_UNCOVERED',
  'CIRCULAR_TRADE',
  'BILL_DIFFERS',
  'BILL_EXCHANGE_REFUSED',
  'BILL_TRADE_UNNAMED',
  'MARGIN_CALLED',
  'MARGIN_LAPSED',
  'MARGIN_DISPOSABLE',
  'GOODS_DISAGREE',
  'GOODS_PAPER_WITHDRAWN',
  'ORDER_DIFFERS',
  'CARGO_TWICE',
  'INVOICE_TWICE',
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** Something that those who watch should look at. Never changed; what was done about it is not the platform's to know yet. */
export interface Alert {
  readonly _id: string;
  readonly kind: AlertKind;
  /** Whom it is told; null: those who watch over the platform. Not in alerts from before others were told. */
  readonly to?: string | null;
  /** Whose asset or deal it is about. */
  readonly organisation: string;
  /** The asset or deal. */
  readonly about: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly raisedAt: Date;
}

export const alerts = collection<Alert>(
  'alerts',
  {
    kind: { type: String, required: true },
    to: String,
    organisation: { type: String, required: true },
    about: { type: String, required: true },
    facts: { type: Object, required: true },
    raisedAt: { type: Date, required: true },
  },
  [{ fields: { raisedAt: -1, _id: -1 } }, { fields: { to: 1, raisedAt: -1, _id: -1 } }],
);

/** The same cause gives the same id, so that news delivered twice raises one alert. */
export const alertId = (cause: string, kind: AlertKind): string =>
  `alr_${sha256Hex(`${cause}:${kind}`).slice(0, 32)}`;
