/** Bills that are financed through requests, offers and deals. */
import { dealCollection } from '../../src/deals/index.js';
import { plainDate, shanghaiDateOf, type PlainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { insertLpr } from '../../src/reference/index.js';
import { ACCEPT, at, DISBURSE, done, newBank, placeBid, type Bank } from '../deals/case.js';
import { advanceTo, newKey, OPEN } from '../financing/case.js';
import { startWorld, type Party, type World } from '../support/world.js';
import { openCircle, type Circle } from './case.js';

export const FROM = plainDate('2025-07-01');
/** A holiday: it is really paid on 9 October. */
export const DUE = plainDate('2025-10-01');
export const PAID = plainDate('2025-10-09');

/** A circle with a bank that finances bills of its acceptor, on 1 July 2025. */
export interface Trade {
  readonly world: World;
  readonly circle: Circle;
  readonly bank: Bank;
}

export async function openTrade(): Promise<Trade> {
  const world = await startWorld(at(FROM));
  await insertLpr(world.platform, {
    term: 'ONE_YEAR',
    rate: new Decimal('0.0310'),
    publishedOn: plainDate('2025-06-20'),
    createdAt: at(FROM),
  });
  const circle = await openCircle(world);
  const bank = await newBank(world, circle.acceptor, {
    techniques: ['BILL_DISCOUNTING', 'LOAN_AGAINST_BILLS'],
    validFrom: FROM,
    validUntil: '2026-06-30',
  });
  return { world, circle, bank };
}

export interface Wanted {
  readonly technique?: 'BILL_DISCOUNTING' | 'LOAN_AGAINST_BILLS';
  readonly recourse?: 'WITH_RECOURSE' | 'WITHOUT_RECOURSE';
  readonly assigned?: string;
  readonly finance?: string;
  readonly annualRate?: string;
  /** More bills of the same request, with what is assigned of them. */
  readonly beside?: Readonly<Record<string, string>>;
}

export const requestInput = ({ world }: Pick<Trade, 'world'>, bill: string, wish: Wanted) => ({
  idempotencyKey: newKey(),
  assets: Object.entries({ [bill]: wish.assigned ?? '1000000', ...wish.beside }).map(([asset, amount]) => ({
    asset,
    amount,
  })),
  amount: wish.finance ?? wish.assigned ?? '1000000',
  techniques: [wish.technique ?? 'BILL_DISCOUNTING'],
  recourseAccepted: [wish.recourse ?? 'WITH_RECOURSE'],
  disclosed: true,
  competition: 'SEALED',
  purpose: 'TRADE_PAYMENT',
  closesAt: new Date(world.platform.clock.now().getTime() + 3_600_000).toISOString(),
});

async function request(trade: Trade, holder: Party, bill: string, wish: Wanted): Promise<string> {
  const { financingRequestOpen } = await holder.data(OPEN, { input: requestInput(trade, bill, wish) });
  if (!financingRequestOpen.financingRequest) throw new Error(JSON.stringify(financingRequestOpen));
  return financingRequestOpen.financingRequest.id as string;
}

export interface Dealt {
  readonly deal: string;
  readonly part: string;
}

/** An accepted offer over a bill; the news of it has arrived everywhere. */
export async function accepted(trade: Trade, holder: Party, bill: string, wish: Wanted = {}): Promise<Dealt> {
  const { world, bank } = trade;
  const id = await request(trade, holder, bill, wish);
  const { technique = 'BILL_DISCOUNTING', recourse = 'WITH_RECOURSE', annualRate = '0.025' } = wish;
  const finance = wish.finance ?? wish.assigned ?? '1000000';
  const offer = await placeBid(bank, id, { technique, recourse, finance, annualRate } as never);
  await advanceTo(world, new Date(world.platform.clock.now().getTime() + 3_600_000));
  const deal = await done(holder, ACCEPT, { offer });
  await world.server.pulse.beat();
  const stands = await dealCollection.byId(world.platform, deal['id'] as string);
  return { deal: deal['id'] as string, part: stands?.items[0]?.asset ?? '' };
}

export const dayIn = ({ world }: Trade): PlainDate => shanghaiDateOf(world.platform.clock.now());

export const disburse = (trade: Trade, deal: string) =>
  done(trade.bank, DISBURSE, { deal, on: dayIn(trade), reference: 'PAYOUT-1' });
