import { ZERO, type Decimal } from '../kernel/decimal.js';
import type { PlainDate } from '../kernel/dates.js';
import { stateTable } from '../kernel/state-table.js';
import type { GoodsClass } from './goods.js';
import { cureBy, isCovered, levelOf, type MarginLevel, type Ratios } from './margin.js';

export type PledgeState = 'ASKED' | 'LIVE' | 'ENDED';
export type PledgeAct = 'endorse' | 'confirm' | 'lend' | 'release' | 'add' | 'dispose' | 'end';

/** ASKED until money has left, then LIVE. What is to be answered with margin stands beside. */
export const pledgeMoves = stateTable<PledgeState, PledgeAct>({
  ASKED: { endorse: 'ASKED', confirm: 'ASKED', lend: 'LIVE', end: 'ENDED' },
  LIVE: { release: 'LIVE', add: 'LIVE', dispose: 'LIVE', end: 'ENDED' },
  ENDED: {},
});

export const CALL_ENDS = ['CURED', 'DISPOSED', 'RELEASED'] as const;
export type CallEnd = (typeof CALL_ENDS)[number];

/** A margin call (追保通知): add goods or repay until the last day. */
export interface MarginCall {
  readonly id: string;
  readonly calledOn: PlainDate;
  readonly cureUntil: PlainDate;
  /** True where the holidays that decide about `cureUntil` were not published yet. */
  readonly cureUntilProvisional: boolean;
  /** As they stood when the call was made. */
  readonly loan: Decimal;
  readonly value: Decimal;
  /** True once it was told that the last day went by. */
  readonly lapseTold: boolean;
  readonly endedOn: PlainDate | null;
  readonly end: CallEnd | null;
}

export const DISPOSAL_GROUNDS = ['UNCURED', 'LEVEL', 'DEFAULT'] as const;
/** Why goods may be sold: a call went unanswered, the loan stands at the disposal line, or the debt was not paid when due. */
export type DisposalGround = (typeof DISPOSAL_GROUNDS)[number];

export interface Disposal {
  readonly id: string;
  readonly receipts: readonly string[];
  readonly ground: DisposalGround;
  readonly buyer: string;
  readonly proceeds: Decimal;
  /** Costs of the sale, paid out of the proceeds before the loan is. */
  readonly costs: Decimal;
  readonly on: PlainDate;
  readonly reference: string;
  readonly recordedAt: Date;
}

/** The receipts that secure one deal, and where the loan stands against them. */
export interface Pledge {
  readonly _id: string;
  readonly deal: string;
  readonly lender: string;
  readonly pledgor: string;
  readonly receipts: readonly string[];
  /** The keepers of its receipts, each once. */
  readonly keepers: readonly string[];
  readonly class: GoodsClass;
  /**
   * The purchase order under which its goods come in; absent for others. Such a pledge has no margin: the lender lends on the order's
   * price, of which the goods are released against payment, and it lasts as long as the finance, also while nothing is in store.
   */
  readonly underOrder?: string | null;
  /** Frozen when it was asked for. */
  readonly terms: Ratios & { readonly cureDays: number };
  readonly state: PledgeState;
  readonly endorsedAt: Date | null;
  readonly confirmedBy: readonly string[];
  /** The principal that is lent and not repaid. */
  readonly loan: Decimal;
  /** Which news of the deal the loan is by: older news that comes later changes nothing. */
  readonly loanSeq: number;
  /** Of all its receipts; zero while one has no price. */
  readonly value: Decimal;
  readonly level: MarginLevel;
  readonly call: MarginCall | null;
  /** Those that have ended. */
  readonly calls: readonly MarginCall[];
  readonly disposals: readonly Disposal[];
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  readonly version: number;
}

/** A deal has one pledge, whose id follows from it: of two at once one is a duplicate. */
export const pledgeIdOf = (deal: string): string => `plg_${deal.slice(deal.indexOf('_') + 1)}`;

export type PledgeNews = 'MarginCalled' | 'MarginCured' | 'MarginLapsed' | 'MarginDisposable';

export interface Standing {
  readonly set: Pick<Pledge, 'value' | 'level' | 'call' | 'calls'>;
  readonly news: readonly PledgeNews[];
}

/** Where its loan stands against a value. */
export const levelAt = ({ loan, terms, underOrder }: Pledge, value: Decimal): MarginLevel =>
  underOrder == null ? levelOf(loan, value, terms) : 'NORMAL';

/**
 * Where a pledge stands at a value: a call is made at the warning line, ends when the loan is back at what is lent on the class,
 * by money, goods or price, and lapses by the clock. Decided twice on the same facts nothing more follows.
 */
export function standingAt(pledge: Pledge, value: Decimal, today: PlainDate, newCallId: string): Standing {
  const level = levelAt(pledge, value);
  const news: PledgeNews[] = level === 'DISPOSAL' && pledge.level !== 'DISPOSAL' ? ['MarginDisposable'] : [];
  const { call, calls } = pledge;
  const set = { value, level, call, calls };
  if (call === null) {
    if (level === 'NORMAL') return { set, news };
    return {
      set: { ...set, call: newCall(pledge, value, today, newCallId) },
      news: ['MarginCalled', ...news],
    };
  }
  if (isCovered(pledge.loan, value, pledge.terms.ltv)) {
    const ended = endedCall(call, 'CURED', today);
    return { set: { ...set, call: null, calls: [...calls, ended] }, news: ['MarginCured'] };
  }
  if (!isLapsed(call, today) || call.lapseTold) return { set, news };
  return { set: { ...set, call: { ...call, lapseTold: true } }, news: [...news, 'MarginLapsed'] };
}

function newCall({ loan, terms }: Pledge, value: Decimal, today: PlainDate, id: string): MarginCall {
  const { on, provisional } = cureBy(today, terms.cureDays);
  const times = { calledOn: today, cureUntil: on, cureUntilProvisional: provisional };
  return { id, ...times, loan, value, lapseTold: false, endedOn: null, end: null };
}

export const endedCall = (call: MarginCall, end: CallEnd, endedOn: PlainDate): MarginCall => ({
  ...call,
  end,
  endedOn,
});

export const isLapsed = ({ cureUntil: last }: MarginCall, today: PlainDate): boolean => today > last;

/** Why the goods may be sold for the margin's sake; null while they may not. */
export function marginGround(
  { level, call }: Pledge,
  today: PlainDate,
): Exclude<DisposalGround, 'DEFAULT'> | null {
  if (call !== null && isLapsed(call, today)) return 'UNCURED';
  return level === 'DISPOSAL' ? 'LEVEL' : null;
}

/** What a new pledge begins with. */
export const EMPTY_STANDING = { loan: ZERO, loanSeq: 0, value: ZERO, level: 'NORMAL', call: null } as const;
