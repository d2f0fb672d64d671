import { shanghaiDateOf, addDays, type PlainDate } from '../kernel/dates.js';
import { notFound, problem, refuseInput, type Problem } from '../kernel/decision.js';
import type { Decimal } from '../kernel/decimal.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import { count, moneyFrom0 } from '../platform/checks.js';
import type { BarReason } from './acceptor.js';
import { disclosures, type StoredDisclosure } from './bill.store.js';

export interface DiscloseAsk {
  readonly acceptor: string;
  readonly monthEndsOn: PlainDate;
  readonly disclosed: boolean;
  readonly overdueOn: readonly PlainDate[];
  readonly overdueBalance: Decimal;
}

const MOST_PAYMENTS = 500;

/** The operator records what an acceptor has disclosed of a month, or that it has not. Recorded again, the month is corrected. */
export const acceptorDisclosureRecord = act({
  name: 'acceptorDisclosureRecord',
  keyed: false,
  check: (input: DiscloseAsk) => [
    ...count('overdueOn', input.overdueOn, 0, MOST_PAYMENTS),
    ...moneyFrom0('overdueBalance', input.overdueBalance),
    ...daysOutside(input),
  ],
  async decide(unit, _actor, { acceptor, monthEndsOn, ...facts }: DiscloseAsk) {
    if ((await organisations.byId(unit, acceptor)) === null)
      return notFound('organisation', acceptor, 'acceptor');
    const isEnded = addDays(monthEndsOn, 1).endsWith('-01') && monthEndsOn < shanghaiDateOf(unit.now);
    if (!isEnded) return refuseInput([problem('monthEndsOn', 'DISCLOSURE_MONTH', { given: monthEndsOn })]);
    const _id = `${acceptor}:${monthEndsOn}`;
    const set = { ...facts, recordedAt: unit.now };
    if (!(await disclosures.update(unit, { _id }, { $set: set })))
      await disclosures.insert(unit, { _id, acceptor, monthEndsOn, ...set });
    unit.tell('AcceptorDisclosed', acceptor, { acceptor, monthEndsOn, disclosed: facts.disclosed });
    return { disclosure: _id };
  },
});

const daysOutside = ({ monthEndsOn, overdueOn }: DiscloseAsk): Problem[] =>
  overdueOn.flatMap((day, at) =>
    day.slice(0, 7) === monthEndsOn.slice(0, 7)
      ? []
      : [problem(`overdueOn.${at}`, 'DISCLOSURE_DAY_OUTSIDE', { given: day })],
  );

/** Whether an acceptor's bills are accepted and financed on a day, and on what that rests. */
export interface AcceptorStanding {
  readonly acceptor: string;
  readonly barred: boolean;
  readonly because: BarReason | null;
  readonly untilOn: PlainDate | null;
  readonly known: readonly StoredDisclosure[];
}
