/**
 * Random commands over one bill, from its circulation to the end of what is owed on it: passed on and pledged, financed by deals,
 * presented, paid, contested, dishonoured, and paid by recourse. What `allowedActions` offers can be done, and nothing else can.
 */
import fc from 'fast-check';
import { availableOf } from '../../src/assets/index.js';
import { circulationOf, statusOf, type Bill } from '../../src/bills/bill.js';
import { LIVE_PARTS, partsOf } from '../../src/bills/bill.store.js';
import { billActions } from '../../src/bills/bills.policy.js';
import { demandedFrom, liableOn } from '../../src/bills/liability.js';
import { faceOf } from '../../src/bills/sub-bills.js';
import { addDays, type PlainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { at, BUY_BACK, CANCEL_DEAL, DEMAND, DISBURSE, readDeal, REPAY, REVERSE } from '../deals/case.js';
import { advanceTo, newKey } from '../financing/case.js';
import type { Party } from '../support/world.js';
import { act, idOf } from './case.js';
import { accepted, dayIn, type Trade } from './finance-case.js';

const BILL_ACTS = [
  ...['billEndorse', 'billPledge', 'billSign', 'billRefuse', 'billWithdraw', 'billRelease', 'billPresent'],
  ...['billPay', 'billPaymentAnswer', 'billDishonour', 'billRecourse', 'billSettle'],
] as const;
const DEAL_ACTS = [
  'dealDisburse',
  'dealCancel',
  'dealRepay',
  'dealDemand',
  'dealBuyBack',
  'repaymentReverse',
] as const;

/** Something that is offered to somebody, or an act by whomever; a deal over a part; an act on one of the deals; time. */
type Name =
  'offered' | (typeof BILL_ACTS)[number] | 'finance' | 'disbursed' | (typeof DEAL_ACTS)[number] | 'days';

export interface Command {
  readonly name: Name;
  readonly pick: number;
  readonly to: number;
  readonly part: number;
  readonly cents: number;
  readonly yes: boolean;
}

const commands = (...weights: fc.WeightedArbitrary<Name>[]): fc.Arbitrary<Command> =>
  fc.record({
    name: fc.oneof(...weights),
    ...{ pick: fc.nat(1_000), to: fc.nat(5), part: fc.nat(20), cents: fc.integer({ min: 1, max: 400_000 }) },
    yes: fc.boolean(),
  });
const some = (weight: number, ...names: readonly Name[]): fc.WeightedArbitrary<Name> => ({
  weight,
  arbitrary: fc.constantFrom(...names),
});

/** What is done before the bill is due, how late it is then, and what is done from then on. */
export const stories = fc.record({
  passing: fc.array(
    commands(
      some(8, 'offered'),
      some(2, ...BILL_ACTS),
      some(3, 'finance', 'disbursed'),
      some(1, 'dealCancel'),
    ),
    { minLength: 6, maxLength: 9 },
  ),
  late: fc.constantFrom(0, 0, 1, 11),
  ending: fc.array(
    commands(some(14, 'offered'), some(3, ...BILL_ACTS), some(3, ...DEAL_ACTS), some(2, 'days')),
    { minLength: 14, maxLength: 20 },
  ),
});

/** Refusals that follow from what was asked for, though the act itself was open to the caller. */
const BY_INPUT: Readonly<Record<string, readonly string[]>> = {
  billEndorse: ['BILL_TO_SELF', 'AMOUNT_ABOVE_AVAILABLE'],
  billPledge: ['BILL_TO_SELF', 'AMOUNT_ABOVE_AVAILABLE'],
  billDishonour: ['BILL_UNANSWERED_DAYS'],
  billRecourse: ['BILL_RECOURSE_BY_DEAL'],
};

export interface Story {
  readonly trade: Trade;
  readonly number: string;
  readonly deals: string[];
  /** How often each command took effect, over all stories. */
  readonly done: Map<string, number>;
}

const handsOf = ({ circle, bank }: Trade): Party[] => [
  ...[circle.payee, circle.second, circle.third, bank, circle.acceptor, circle.drawer],
];

/** All that is known of the bill's parts. */
const known = ({ trade, number }: Story): Promise<Bill[]> => partsOf(trade.world.platform, number);

/** Runs one command; what was refused has changed nothing, and what took effect has moved its own part and what it is one with. */
export async function run(story: Story, one: Command): Promise<void> {
  const { trade } = story;
  // What news of the last command does is not done by this one.
  await trade.world.server.pulse.beat();
  if (one.name === 'days') return advanceTo(trade.world, at(addDays(dayIn(trade), 4)));
  if (isOneOf(DEAL_ACTS, one.name)) return ofDeal(story, one.name, one);
  const live = await partsOf(trade.world.platform, story.number, LIVE_PARTS);
  if (one.name === 'finance' || one.name === 'disbursed') {
    const financed = await finance(story, live[one.part % live.length]!, one);
    return financed && one.name === 'disbursed'
      ? ofDeal(story, 'dealDisburse', { ...one, part: -1 })
      : undefined;
  }
  const chosen = one.name === 'offered' ? offeredIn(story, live, one) : anybodys(story, live, one.name, one);
  return chosen && take(story, chosen, one);
}

const isOneOf = <T extends string>(all: readonly T[], one: string): one is T => all.includes(one as T);

interface Chosen {
  readonly part: Bill;
  readonly by: Party;
  readonly name: string;
  readonly isOffered: boolean;
}

const offeredTo = (party: Party, part: Bill, today: PlainDate): string[] =>
  billActions(part, { organisation: idOf(party), role: 'ADMIN', scopes: [] } as never, today);

/** One of all that is offered; which act first, so that those on many parts are not most of them. */
function offeredIn({ trade }: Story, live: readonly Bill[], { pick, part: at }: Command): Chosen | undefined {
  const all = live.flatMap((part) =>
    handsOf(trade).flatMap((by) =>
      offeredTo(by, part, dayIn(trade)).map((name) => ({ part, by, name, isOffered: true })),
    ),
  );
  const names = [...new Set(all.map(({ name }) => name))].filter((name) => isOneOf(BILL_ACTS, name));
  const chosen = all.filter(({ name }) => name === names[pick % names.length]);
  return chosen[at % chosen.length];
}

function anybodys(
  { trade }: Story,
  live: readonly Bill[],
  name: string,
  { pick, part: at }: Command,
): Chosen {
  const part = live[at % live.length]!;
  const by = handsOf(trade)[pick % 6]!;
  return { part, by, name, isOffered: offeredTo(by, part, dayIn(trade)).includes(name) };
}

async function take(story: Story, { part, by, name, isOffered }: Chosen, one: Command): Promise<void> {
  const before = await known(story);
  const { bill, code } = await act(by, name, inputOf(story, part, name, one));
  const after = await known(story);
  if (bill === undefined) expect(after).toEqual(before);
  else counted(story, name);
  if (bill !== undefined && !isOffered) throw new Error(`${name} was done on ${part.state}, and not offered`);
  if (bill === undefined && isOffered && !BY_INPUT[name]?.includes(code as string))
    throw new Error(`${name} was offered on ${part.state}, and refused: ${String(code)}`);
  expect(othersOf(after, part, before)).toEqual(othersOf(before, part, before));
}

function counted({ done }: Story, name: string): void {
  done.set(name, (done.get(name) ?? 0) + 1);
}

/** Parts that the command was not about, and that are not one with its part: neighbours that are free in the same hand may be. */
function othersOf(parts: readonly Bill[], about: Bill, before: readonly Bill[]): Bill[] {
  const ids = before.filter(({ _id, holder, state }) => {
    const mayJoin = holder === about.holder && state === 'RECEIVED/CIRCULATING';
    return _id !== about._id && !mayJoin;
  });
  return parts.filter(({ _id }) => ids.some((one) => one._id === _id));
}

function inputOf({ trade }: Story, part: Bill, name: string, { to, cents, yes }: Command): object {
  const hands = handsOf(trade);
  const paid = { on: dayIn(trade), reference: newKey() };
  const demanded = demandedFrom(part);
  const more: Record<string, object> = {
    billEndorse: { to: idOf(hands[to % 3]!), amount: (cents / 100).toFixed(2) },
    billPledge: { to: idOf(hands[to % 3]!), amount: (cents / 100).toFixed(2) },
    billPay: paid,
    billPaymentAnswer: { received: yes, ...(yes ? {} : { reason: '未到账' }) },
    billDishonour: { reason: '资金不足' },
    billRecourse: { against: liableOn(part)[to % liableOn(part).length] ?? idOf(hands[to]!) },
    billSettle: { by: demanded[to % demanded.length] ?? idOf(hands[to]!), ...paid },
  };
  return { bill: part._id, ...more[name] };
}

/** The least that the bank lends against. */
const LEAST = 1_000;

async function finance(story: Story, part: Bill, { cents, yes }: Command): Promise<boolean> {
  const { trade } = story;
  const holder = handsOf(trade).find((party) => idOf(party) === part.holder);
  if (holder === undefined || holder === trade.bank || availableOf(part).lessThan(LEAST)) return false;
  if (!offeredTo(holder, part, addDays(dayIn(trade), 1)).includes('financingRequestOpen')) return false;
  const assigned = Decimal.min(availableOf(part), Decimal.max(LEAST, new Decimal(cents).dividedBy(100)));
  const { deal } = await accepted(trade, holder, part._id, {
    technique: yes ? 'BILL_DISCOUNTING' : 'LOAN_AGAINST_BILLS',
    ...{ assigned: assigned.toFixed(2), finance: assigned.toFixed(2) },
  });
  story.deals.push(deal);
  counted(story, 'finance');
  return true;
}

/** An act of the bank on one of the deals; whether that is allowed now is the deal's affair. */
async function ofDeal(
  story: Story,
  name: (typeof DEAL_ACTS)[number],
  { part, cents }: Command,
): Promise<void> {
  const { trade, deals } = story;
  const deal = deals.at(part % Math.max(deals.length, 1));
  if (deal === undefined) return;
  const { balance, repayments } = (await readDeal(trade.bank, deal)) as Record<string, any>;
  const why = { deal, reason: '随机' };
  const paid = { deal, on: dayIn(trade), reference: newKey(), amount: balance?.total.amount ?? '1.00' };
  const partly = cents % 3 === 0 ? { amount: '1.00' } : {};
  const asked: Record<(typeof DEAL_ACTS)[number], [string, object]> = {
    dealDisburse: [DISBURSE, { deal, on: dayIn(trade), reference: newKey() }],
    dealCancel: [CANCEL_DEAL, why],
    dealRepay: [REPAY, { ...paid, ...partly, payer: 'SELLER' }],
    dealDemand: [DEMAND, why],
    dealBuyBack: [BUY_BACK, paid],
    repaymentReverse: [REVERSE, { ...why, repayment: repayments?.at(-1)?.id ?? 'rpy_0' }],
  };
  const [query, input] = asked[name];
  const before = await known(story);
  const data = await trade.bank.data(query, { input: { idempotencyKey: newKey(), ...input } });
  const [payload] = Object.values(data) as Record<string, any>[];
  if (payload?.['deal']) counted(story, name);
  else expect(await known(story)).toEqual(before);
}

/** What is wrong with what a part says of its payments: each is paid once, or not, and is what it was where that was contested. */
export function wronglyPaid({ _id, state, base, paid, bill }: Bill): string[] {
  const count = (kind: string) => bill.chain.filter((one) => one.kind === kind).length;
  const payments = count('PAYMENT') - count('CONTEST');
  const isPaid = circulationOf(state) === 'ENDED';
  const expected = statusOf(state) === 'SETTLED' ? faceOf(bill.range) : new Decimal(0);
  const found = [
    payments === (isPaid ? 1 : 0) ? null : `${payments} payments`,
    (bill.payment !== null) === isPaid ? null : 'its payment',
    paid.equals(expected) && base.equals(faceOf(bill.range)) ? null : `paid ${paid.toFixed(2)}`,
    isPaid || bill.pledge === null || circulationOf(state) !== 'CIRCULATING' ? null : 'pledged and free',
  ];
  return found.flatMap((one) => (one === null ? [] : [`${_id} ${state}: ${one}`]));
}
