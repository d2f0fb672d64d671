import {
  ACCEPT,
  at,
  DISBURSE,
  LENT_ON,
  newBank,
  openMarket,
  done as dealDone,
  type Bank,
  type Market,
} from '../deals/case.js';
import { addDays, plainDate, shanghaiDateOf } from '../../src/kernel/dates.js';
import { advanceTo, newKey, OPEN } from '../financing/case.js';
import { done, newYard, priced, valued, type Answered, type Yard } from './case.js';

/** Traders with steel in a warehouse and a bank that lends on it, on the morning of 2025-03-10; steel is at 20,000 a tonne. */
export interface SteelMarket extends Yard {
  readonly market: Market;
  readonly bank: Bank;
}

export async function openSteelMarket(): Promise<SteelMarket> {
  const market = await openMarket();
  const { world, seller } = market;
  const bank = await newBank(world, seller, {
    ...{ techniques: ['LOAN_AGAINST_INVENTORY'], recourse: ['WITH_RECOURSE'], advanceRate: '0.7' },
  });
  const yard = { ...(await newYard(world)), trader: seller };
  await priced(yard, '20000');
  return { ...yard, market, bank };
}

const OFFERS = `query ($request: ID!) { offers(request: $request) { ranked { id finance { amount } } } }`;

export interface Pledged {
  readonly deal: string;
  readonly pledge: string;
  readonly receipts: readonly string[];
}

/** An accepted loan of 65 % of what the receipts are worth. */
export async function accepted(
  steel: SteelMarket,
  receipts: readonly Answered[],
  amount: string,
): Promise<Pledged> {
  const { trader, world } = steel;
  const input = {
    ...{ idempotencyKey: newKey(), amount, competition: 'INSTANT', purpose: 'TRADE_PAYMENT' },
    assets: receipts.map(({ id, valuation }) => ({ asset: id as string, amount: valuation.value as string })),
    ...{ techniques: ['LOAN_AGAINST_INVENTORY'], recourseAccepted: ['WITH_RECOURSE'], dueOn: '2025-09-10' },
  };
  const { financingRequestOpen } = await trader.data(OPEN, { input });
  if (!financingRequestOpen.financingRequest) throw new Error(JSON.stringify(financingRequestOpen));
  await world.server.pulse.beat();
  const { offers } = await trader.data(OFFERS, { request: financingRequestOpen.financingRequest.id });
  const { id: deal } = await dealDone(trader, ACCEPT, { offer: offers.ranked[0].id });
  await world.server.pulse.beat();
  return {
    deal: deal as string,
    pledge: `plg_${String(deal).slice(5)}`,
    receipts: receipts.map(({ id }) => id as string),
  };
}

/** The formalities of both sides; the deal is ready after them. */
export async function formalities(
  { trader, keeper, world }: SteelMarket,
  { pledge }: Pledged,
): Promise<void> {
  await done(trader, 'receiptPledgeEndorse', { pledge, words: '质押于资金方' });
  await done(keeper, 'receiptPledgeConfirm', { pledge });
  await world.server.pulse.beat();
}

/** A loan of 6.5 m on 500 t of steel, paid out today. */
export async function lent(steel: SteelMarket, more: Answered = {}, amount = '6500000'): Promise<Pledged> {
  const receipt = await valued(steel, more, '20000');
  const pledged = await accepted(steel, [receipt], amount);
  await formalities(steel, pledged);
  const on = shanghaiDateOf(steel.world.platform.clock.now());
  await dealDone(steel.bank, DISBURSE, {
    deal: pledged.deal,
    on,
    reference: `OUT-${pledged.deal.slice(-6)}`,
  });
  await steel.world.server.pulse.beat();
  return pledged;
}

/** Moves the clock to the morning of so many days later. */
export const later = (steel: SteelMarket, days: number): Promise<void> =>
  advanceTo(steel.world, at(addDays(shanghaiDateOf(steel.world.platform.clock.now()), days)));

export const morningOf = (steel: SteelMarket, day: string): Promise<void> =>
  advanceTo(steel.world, at(plainDate(day)));
export { LENT_ON };
