/**
 * Whatever is done to deals in whatever order, by acts that take effect and acts that are refused: every journal balances in its currency,
 * and what a deal owes, has received, lost and passed on is what its journal says.
 */
import fc from 'fast-check';
import { dealMoves, type DealState } from '../../src/deals/deal.js';
import { deals as dealsModule } from '../../src/deals/index.js';
import { addDays, plainDate } from '../../src/kernel/dates.js';
import { sum } from '../../src/kernel/decimal.js';
import { balancesOf, journalPostings, ledger } from '../../src/ledger/index.js';
import { advanceTo, newKey } from '../financing/case.js';
import type { Party } from '../support/world.js';
import {
  acceptedDeal,
  acknowledgeAll,
  at,
  BUY_BACK,
  CHARGE,
  DEMAND,
  DISBURSE,
  done,
  ENFORCE,
  LENT_ON,
  openMarket,
  readDeal,
  RELEASE,
  REPAY,
  REVERSE,
  SETTLE_SURPLUS,
  WRITE_OFF,
  type Market,
  type Wish,
} from './case.js';
import { GUARANTEE, read, send, SUBSIDY } from './support-case.js';

const ON = plainDate('2025-09-20');
const KINDS: readonly Wish[] = [
  { technique: 'FACTORING', recourse: 'WITH_RECOURSE' },
  { technique: 'FACTORING', recourse: 'WITHOUT_RECOURSE' },
  { technique: 'LOAN_AGAINST_RECEIVABLES', recourse: 'WITH_RECOURSE' },
];

let market: Market;
let guarantor: Party;
const deals: string[] = [];
beforeAll(async () => {
  market = await openMarket();
  guarantor = await market.world.party('GUARANTOR');
  for (const wish of KINDS) {
    const { deal } = await acceptedDeal(market, wish);
    for (const terms of [GUARANTEE, SUBSIDY]) await supported(deal, terms);
    await acknowledgeAll(market, deal);
    await done(market.bank, DISBURSE, { deal, on: LENT_ON, reference: 'BANK-0001' });
    deals.push(deal);
  }
  await advanceTo(market.world, at(ON));
}, 180_000);
afterAll(() => market.world.stop());

async function supported(deal: string, terms: object): Promise<void> {
  const organisation = guarantor.organisation._id;
  const { supportId: support } = await send(
    market.seller,
    'dealSupportAsk',
    { deal, organisation },
    'supportId',
  );
  await send(guarantor, 'dealSupportOffer', { deal, support, ...terms });
  await send(market.seller, 'dealSupportAccept', { deal, support });
}

interface Step {
  readonly act: (typeof ACTS)[number];
  readonly deal: number;
  readonly amount: string;
  /** Which day of the loan a late-dated payment is of, and which repayment is taken back. */
  readonly which: number;
}
const ACTS = [
  ...['repay', 'repay', 'repay', 'sellerPays', 'charge', 'demand', 'buyBack', 'enforce', 'writeOff'],
  ...['release', 'surplus', 'reverse', 'reverseAny', 'support', 'support', 'lateDated', 'lateDated'],
] as const;
const amounts = fc.oneof(
  fc.integer({ min: 1, max: 40_000_000 }).map((cents) => (cents / 100).toFixed(2)),
  fc.constantFrom('820436.67', '819236.67', '1000000.00'),
);
const steps = fc.record<Step>({
  act: fc.constantFrom(...ACTS),
  deal: fc.nat({ max: KINDS.length - 1 }),
  amount: amounts,
  which: fc.nat({ max: 194 }),
});

/** What was answered: the new state or the refusal. A bug would throw. */
async function take({ act, deal: at, amount, which }: Step): Promise<string> {
  const { bank } = market;
  const deal = deals[at]!;
  const seen = (await readDeal(bank, deal))!;
  const paid = { deal, amount, on: ON, reference: newKey() };
  const why = { deal, reason: '随机' };
  const asked: Record<string, [string, object]> = {
    repay: [REPAY, { ...paid, payer: 'DEBTOR' }],
    sellerPays: [REPAY, { ...paid, payer: 'SELLER' }],
    charge: [CHARGE, { deal, amount: '1200.00', reason: '随机' }],
    demand: [DEMAND, why],
    buyBack: [BUY_BACK, { ...paid, amount: seen['balance'].total.amount }],
    enforce: [ENFORCE, why],
    writeOff: [WRITE_OFF, why],
    release: [RELEASE, why],
    surplus: [SETTLE_SURPLUS, { ...paid, amount: seen['surplusOpen'].amount }],
    reverse: [REVERSE, { ...why, repayment: seen['repayments'].at(-1)?.id ?? 'rpy_0' }],
    reverseAny: [
      REVERSE,
      { ...why, repayment: anyOf(seen['repayments'] as { id: string }[], which)?.id ?? 'rpy_0' },
    ],
    lateDated: [
      REPAY,
      { ...paid, on: addDays(LENT_ON, which), payer: which % 3 === 0 ? 'SELLER' : 'DEBTOR' },
    ],
  };
  if (act === 'support') return payDue(deal);
  const [query, input] = asked[act]!;
  const data = await bank.data(query, { input: { idempotencyKey: newKey(), ...input } });
  const [payload] = Object.values(data) as Record<string, any>[];
  return payload?.['deal']?.state ?? payload?.['code'] ?? payload?.['__typename'];
}

const anyOf = <T>(all: readonly T[], which: number): T | undefined => all[which % Math.max(1, all.length)];

/** Pays the first thing that is due because of a guarantee or subsidy. */
async function payDue(deal: string): Promise<string> {
  const { supports } = (await read(market.seller, deal))!;
  for (const { id: support, dues } of supports as Record<string, any>[])
    for (const { purpose, amount } of dues as Record<string, any>[]) {
      const by = purpose === 'LOSS' || purpose === 'RETURN' ? market.bank : guarantor;
      const input = { deal, support, purpose, amount: amount.amount, on: ON, reference: newKey() };
      return (await send(by, 'dealSupportPaymentRecord', input))['deal']?.state ?? 'refused';
    }
  return 'nothing due';
}

async function violations(): Promise<string[]> {
  const all = [...(ledger.invariants ?? []), ...(dealsModule.invariants ?? [])];
  const found: string[] = [];
  for (const one of all) found.push(...(await one.check(market.world.platform)).violations);
  return found;
}

test('after any sequence of acts the journals balance and say what the deals say', async () => {
  const answers = new Set<string>();
  const before = await journalPostings.count(market.world.platform);
  const property = fc.asyncProperty(fc.array(steps, { minLength: 12, maxLength: 12 }), async (all) => {
    for (const step of all) answers.add(`${step.act} ${await take(step)}`);
    expect(await violations()).toEqual([]);
    for (const deal of deals) {
      const accounts = Object.values(await balancesOf(market.world.platform, deal));
      expect(sum(accounts).toFixed(2)).toBe('0.00');
    }
  });
  // The deals live on from one run to the next, so that there is nothing to shrink.
  await fc.assert(property, { numRuns: 5, endOnFailure: true });
  const effective = (answer: string) => dealMoves.states.includes(answer.split(' ').at(-1) as DealState);
  expect([...answers].some(effective)).toBe(true);
  expect([...answers].every(effective)).toBe(false);
  expect(await journalPostings.count(market.world.platform)).toBeGreaterThan(before);
}, 240_000);
