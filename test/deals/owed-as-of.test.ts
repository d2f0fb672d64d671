/** What is owed at any instant: booked by then and, beside it, grown and not booked. The vectors of domain §4, day by day. */
import type { Deal } from '../../src/deals/deal.js';
import { owedAt } from '../../src/deals/owed.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal, ZERO } from '../../src/kernel/decimal.js';
import { advanceTo } from '../financing/case.js';
import type { Party } from '../support/world.js';
import {
  acceptedDeal,
  at,
  CHARGE,
  DISBURSE,
  disbursedDeal,
  done,
  LENT_ON,
  openMarket,
  PAID_ON,
  readDeal,
  REPAY,
  REVERSE,
  WRITE_OFF,
  type Market,
} from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
});
afterEach(() => market.world.stop());

const OWED = `query ($id: ID!, $asOf: DateTime) { node(id: $id) { ... on Deal { owed(asOf: $asOf) {
  asOf notBooked { interest { amount } penalty { amount } }
  booked { asOf principal { amount } interest { amount } penalty { amount } fees { amount } total { amount } }
  total { asOf principal { amount } interest { amount } penalty { amount } fees { amount } total { amount } } } } } }`;

const parts = ({ asOf, principal, interest, penalty, fees, total }: Record<string, any>): string =>
  `${asOf}: ${[principal, interest, penalty, fees].map(({ amount }) => amount).join(' + ')} = ${total.amount}`;

/** As text; null where there is nothing to say, or nothing to be seen. */
async function owed(party: Party, id: string, asOf?: Date): Promise<string[] | null> {
  const { node } = await party.data(OWED, { id, ...(asOf ? { asOf: asOf.toISOString() } : {}) });
  if (node?.owed == null) return null;
  const { booked, notBooked, total } = node.owed as Record<string, any>;
  return [parts(booked), `${notBooked.interest.amount} + ${notBooked.penalty.amount}`, parts(total)];
}

const moment = (day: string, time = '12:00'): Date => at(plainDate(day), time);

test('between two bookings the interest of each day is shown, and a payment books what was shown', async () => {
  const { bank, seller } = market;
  const { deal } = await disbursedDeal(market);
  const nothingBooked = '2025-03-10: 800000.00 + 0.00 + 0.00 + 0.00 = 800000.00';
  const days: [string, string, string][] = [
    ['2025-03-10', '0.00 + 0.00', '800000.00 + 0.00 + 0.00 + 0.00 = 800000.00'],
    ['2025-03-11', '96.67 + 0.00', '800000.00 + 96.67 + 0.00 + 0.00 = 800096.67'],
    ['2025-06-10', '8893.33 + 0.00', '800000.00 + 8893.33 + 0.00 + 0.00 = 808893.33'],
    ['2025-09-10', '17786.67 + 0.00', '800000.00 + 17786.67 + 0.00 + 0.00 = 817786.67'],
    ['2025-09-20', '17786.67 + 1450.00', '800000.00 + 17786.67 + 1450.00 + 0.00 = 819236.67'],
  ];
  const answers = async () => {
    const found: unknown[] = [];
    for (const [day] of days) found.push(await owed(seller, deal, moment(day, '23:59')));
    return found;
  };
  const expected = days.map(([day, grown, total]) => [nothingBooked, grown, `${day}: ${total}`]);
  // First of a time to come, as it will be if nothing happens; later of a time that is over: the same.
  expect(await answers()).toEqual(expected);
  await advanceTo(market.world, moment('2025-09-20', '09:00'));
  expect(await owed(bank, deal)).toEqual(expected[4]);

  await advanceTo(market.world, moment('2025-09-21', '09:00'));
  expect((await answers()).slice(0, 4)).toEqual(expected.slice(0, 4));
  await done(bank, CHARGE, { deal, amount: '1200.00', reason: '催收律师费' });
  const withFees = '2025-03-10: 800000.00 + 0.00 + 0.00 + 1200.00 = 801200.00';
  expect(await owed(bank, deal)).toEqual([
    withFees,
    '17786.67 + 1595.00',
    '2025-09-21: 800000.00 + 17786.67 + 1595.00 + 1200.00 = 820581.67',
  ]);

  // The day of payment is the bank's, not that of its recording: 820,436.67 on the 20th.
  await done(bank, REPAY, { deal, amount: '500000', on: PAID_ON, payer: 'DEBTOR', reference: 'IN-1' });
  const left = '320436.67 + 0.00 + 0.00 + 0.00 = 320436.67';
  expect(await owed(bank, deal)).toEqual([
    `2025-09-20: ${left}`,
    '0.00 + 58.08',
    '2025-09-21: 320436.67 + 0.00 + 58.08 + 0.00 = 320494.75',
  ]);
  expect((await owed(bank, deal, moment('2025-09-30')))?.slice(1)).toEqual([
    '0.00 + 580.79',
    '2025-09-30: 320436.67 + 0.00 + 580.79 + 0.00 = 321017.46',
  ]);
  // What is asked of before stays what was known then.
  expect(await owed(bank, deal, moment('2025-09-20', '23:59'))).toEqual(expected[4]);
  expect((await readDeal(bank, deal))?.['balance'].total.amount).toBe('320494.75');
});

test('a repayment that was taken back counts while it stood, and interest grows as if it had never been', async () => {
  const { bank } = market;
  const { deal } = await disbursedDeal(market);
  await advanceTo(market.world, moment('2025-06-10', '09:00'));
  const paid = { amount: '100000', on: '2025-06-10', payer: 'DEBTOR', reference: 'IN-1' };
  const { repayments } = await done(bank, REPAY, { deal, ...paid });
  await advanceTo(market.world, moment('2025-06-20', '09:00'));
  await done(bank, REVERSE, { deal, repayment: repayments[0].id, reason: '误记' });
  // 100,000.00 less 8,893.33 of interest; 708,893.33 × 4.35 % × 9 / 360.
  expect(await owed(bank, deal, moment('2025-06-19'))).toEqual([
    '2025-06-10: 708893.33 + 0.00 + 0.00 + 0.00 = 708893.33',
    '770.92 + 0.00',
    '2025-06-19: 708893.33 + 770.92 + 0.00 + 0.00 = 709664.25',
  ]);
  expect(await owed(bank, deal, moment('2025-09-20'))).toEqual([
    '2025-03-10: 800000.00 + 0.00 + 0.00 + 0.00 = 800000.00',
    '17786.67 + 1450.00',
    '2025-09-20: 800000.00 + 17786.67 + 1450.00 + 0.00 = 819236.67',
  ]);
});

test('nothing grows on what was given up; before the money left nothing is owed; who does not see the deal sees nothing', async () => {
  const { bank, seller, world } = market;
  const ready = await acceptedDeal(market, { recourse: 'WITHOUT_RECOURSE', disclosed: false });
  expect(await owed(bank, ready.deal)).toBeNull();
  const { deal } = ready;
  await done(bank, DISBURSE, { deal, on: LENT_ON, reference: 'BANK-0001' });
  expect(await owed(bank, deal, moment('2025-03-09'))).toBeNull();
  await advanceTo(world, at(PAID_ON));
  await done(bank, WRITE_OFF, { deal, reason: '债务人破产' });
  const none = '2025-09-20: 0.00 + 0.00 + 0.00 + 0.00 = 0.00';
  expect(await owed(seller, deal)).toEqual([none, '0.00 + 0.00', none]);
  expect(await owed(bank, deal, moment('2025-12-31'))).toEqual([
    none,
    '0.00 + 0.00',
    '2025-12-31: 0.00 + 0.00 + 0.00 + 0.00 = 0.00',
  ]);
  expect((await owed(bank, deal, moment('2025-09-19')))?.[1]).toBe('17786.67 + 1305.00');
  const stranger = await world.party('LENDER');
  expect((await stranger.data(OWED, { id: deal })).node).toBeNull();
  expect((await market.debtor.data(OWED, { id: deal })).node).toBeNull();
});

describe('by the terms of the deal', () => {
  const dealWith = (terms: object): Deal =>
    ({
      terms: {
        ...{
          annualRate: new Decimal('0.0435'),
          penaltyMultiplier: new Decimal('1.5'),
          chargeInAdvance: false,
        },
        ...{ basis: 'ACT_360', dueOn: plainDate('2025-09-10'), payableOn: plainDate('2025-09-10'), ...terms },
      },
      disbursement: { on: LENT_ON, recordedAt: at(LENT_ON) },
      repayments: [],
    }) as unknown as Deal;
  const booked = { principal: new Decimal(800_000), interest: ZERO, penalty: ZERO, fees: ZERO };
  const grown = (deal: Deal, day: string): string[] => {
    const { notBooked } = owedAt(deal, booked, moment(day))!;
    return [notBooked.interest.toFixed(2), notBooked.penalty.toFixed(2)];
  };

  test('act/365 counts as its repayment does', () => {
    const deal = dealWith({ basis: 'ACT_365' });
    expect(grown(deal, '2025-09-10')).toEqual(['17543.01', '0.00']);
    expect(grown(deal, '2025-09-20')).toEqual(['17543.01', '1430.14']);
  });

  test('of interest that was charged in advance none grows before the due date', () => {
    const deal = dealWith({ chargeInAdvance: true });
    expect(grown(deal, '2025-09-10')).toEqual(['0.00', '0.00']);
    expect(grown(deal, '2025-09-20')).toEqual(['0.00', '1450.00']);
    expect(owedAt(deal, booked, moment('2025-06-10'))?.booked.accruedTo).toBe('2025-09-10');
  });

  test('the day is that of Shanghai', () => {
    const deal = dealWith({});
    const midnight = new Date('2025-03-10T16:00:00Z');
    expect(owedAt(deal, booked, new Date(midnight.getTime() - 1))?.notBooked.interest.toFixed(2)).toBe(
      '0.00',
    );
    expect(owedAt(deal, booked, midnight)?.notBooked.interest.toFixed(2)).toBe('96.67');
  });
});
