import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import type { Mandate } from '../../src/mandates/index.js';
import { limitKey, limitsUsed } from '../../src/risk/index.js';
import { startWorld, START, type Party, type World } from '../support/world.js';
import { grade, mandateOf, publishLpr } from '../bidding/case.js';
import { confirmedReceivable, inDays, newKey, openInput, openRequest } from '../financing/case.js';

/** What each of the twelve requests asks for, in yuan, in the order of their opening: 10 m in all. */
export const AMOUNTS = [
  800_000, 750_000, 1_700_000, 1_300_000, 1_100_000, 900_000, 600_000, 400_000, 550_000, 450_000, 700_000,
  750_000,
].map(String);

export interface Lender {
  readonly party: Party;
  readonly mandate: string;
}

export interface Market {
  readonly world: World;
  readonly operator: Party;
  readonly sellers: readonly Party[];
  readonly debtor: Party;
  readonly lenders: readonly Lender[];
}

/** A rate over the LPR of 3 %, and a budget; the request's days are 180, so that 4 % cost 2 % of the finance. */
const LENDERS = [
  { spread: '0.010', budget: '3000000' },
  { spread: '0.012', budget: '2000000' },
  { spread: '0.014', budget: '1000000' },
  { spread: '0.016', budget: '1000000' },
] as const;

export async function openMarket(): Promise<Market> {
  const world = await startWorld();
  await publishLpr(world);
  const debtor = await world.party('CORE_ENTERPRISE');
  const sellers = [await world.party('SUPPLIER'), await world.party('SUPPLIER', { sizeClass: 'MICRO' })];
  const lenders: Lender[] = [];
  for (const { spread, budget } of LENDERS) lenders.push(await lenderOf(world, debtor, spread, budget));
  return { world, operator: await world.party('OPERATOR'), sellers, debtor, lenders };
}

export async function lenderOf(
  world: World,
  debtor: Party,
  spread: string,
  budget: string,
  more: Partial<Mandate> = {},
): Promise<Lender> {
  const party = await world.party('LENDER');
  await grade(world, party, debtor);
  const pricing = {
    lprTerm: 'ONE_YEAR',
    spreads: [{ grade: 'A', upToDays: 365, spread: new Decimal(spread) }],
    greenDiscount: new Decimal('0'),
    upfrontFeeRate: new Decimal('0'),
    chargeInAdvance: false,
  } as const;
  const mandate = await mandateOf(world, party, {
    techniques: ['FACTORING'],
    pricing,
    budget: new Decimal(budget),
    validFrom: plainDate('2025-01-01'),
    ...more,
  });
  return { party, mandate };
}

/** Opens a request over one confirmed receivable of just the amount, due in 180 days. */
export async function waiting(
  { world, debtor }: Market,
  seller: Party,
  amount: string,
  more: Record<string, unknown> = {},
): Promise<string> {
  const asset = await confirmedReceivable(world, seller, debtor, amount, { dueOn: inDays(180) });
  const wish = { competition: 'CLEARING', closesAt: null, techniques: ['FACTORING'], amount, ...more };
  return openRequest(seller, openInput([{ asset, amount }], wish));
}

/** The twelve requests, of the two sellers in turn. */
export async function fillBook(market: Market): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, amount] of AMOUNTS.entries())
    ids.push(await waiting(market, market.sellers[at % 2]!, amount));
  return ids;
}

const REFUSED = `... on UserError { code path } ... on StateRefused { noun state act allowed } ... on RuleRefused { facts { name value } }
  ... on ValidationRefused { problems { code path } }`;

export const hoursLater = (hours: number): Date => new Date(START.getTime() + hours * 3_600_000);

const WINDOW_OPEN = `mutation ($input: ClearingWindowOpenInput!) { clearingWindowOpen(input: $input) { __typename ${REFUSED}
  ... on ClearingWindowOpenSuccess { clearingWindow { id state rounds allowedActions runs { id } weights { micro small medium large green } } } } }`;

export async function openWindow({ operator }: Market, more: Record<string, unknown> = {}): Promise<any> {
  const input = { closesAt: hoursLater(1).toISOString(), acceptanceMinutes: 120, rounds: 1, ...more };
  return (await operator.data(WINDOW_OPEN, { input })).clearingWindowOpen;
}

const START_RUN = `mutation ($window: ID!) { clearingRunStart(input: { window: $window }) { __typename ${REFUSED}
  ... on ClearingRunStartSuccess { clearingRun { id state round } } } }`;

export const startRun = async ({ operator }: Market, window: string): Promise<any> =>
  (await operator.data(START_RUN, { window })).clearingRunStart;

const CANCEL_RUN = `mutation ($run: ID!) { clearingRunCancel(input: { run: $run }) { __typename ${REFUSED}
  ... on ClearingRunCancelSuccess { clearingRun { id state } } } }`;

export const cancelRun = async ({ operator }: Market, run: string): Promise<any> =>
  (await operator.data(CANCEL_RUN, { run })).clearingRunCancel;

const WINDOW = `query ($id: ID!) { clearingWindow(id: $id) { id state acceptUntil allowedActions runs { id round state } } }`;

export const windowNow = async ({ operator }: Market, id: string): Promise<any> =>
  (await operator.data(WINDOW, { id })).clearingWindow;

const RUN = `query ($id: ID!) { clearingRun(id: $id) { id round state fault inputHash lenders caps requests edges engineVersion acceptUntil allowedActions
  progress { phase value { amount } bound { amount } gap at }
  result { engine status value { amount } bound { amount } gap finance { amount } cost { amount } fundedRequests stoppedBy answerHash checkConfirmed checkProblems }
  awards { requestId mandateId finance { amount } state offerId droppedBecause lender { id } } prices { of price } } }`;

export const runNow = async ({ operator }: Market, id: string): Promise<any> =>
  (await operator.data(RUN, { id })).clearingRun;

const OVER = ['AWARDED', 'EMPTY', 'REJECTED', 'FAILED', 'CANCELLED'];

/** Waits for a run to end, by asking for it as any client would. */
export async function ended(market: Market, run: string): Promise<any> {
  for (let tries = 0; tries < 200; tries += 1) {
    const now = await runNow(market, run);
    if (OVER.includes(now.state)) return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`run ${run} does not end`);
}

/** What is taken of the mandates' budgets. */
export async function budgetsTaken({ world, lenders }: Market): Promise<string[]> {
  const keys = lenders.map(({ mandate }) => limitKey(mandate, 'BUDGET'));
  const used = await limitsUsed(world.platform, keys);
  return keys.map((key) => used.get(key)?.toFixed(2) ?? '');
}

const OFFERS = `query ($request: ID!) { offers(request: $request) { ranked { id origin state validUntil allowedActions lender { id }
  finance { amount } annualRate price { totalCost { amount } } } apart { id state } } }`;

export const offersOn = async (seller: Party, request: string): Promise<any> =>
  (await seller.data(OFFERS, { request })).offers;

const ACCEPT = `mutation ($input: OfferAcceptInput!) { offerAccept(input: $input) { __typename ${REFUSED} ... on OfferAcceptSuccess { deal { id state } } } }`;
const DECLINE = `mutation ($offer: ID!) { offerDecline(input: { offer: $offer }) { __typename ${REFUSED} ... on OfferDeclineSuccess { offerId } } }`;

export const accept = async (seller: Party, offer: string): Promise<any> =>
  (await seller.data(ACCEPT, { input: { idempotencyKey: newKey(), offer } })).offerAccept;

export const decline = async (seller: Party, offer: string): Promise<any> =>
  (await seller.data(DECLINE, { offer })).offerDecline;
