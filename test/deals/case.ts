import { advanceTo, confirmedReceivable, newKey, OPEN } from '../financing/case.js';
import { receivables } from '../../src/assets/index.js';
import { plainDate, type PlainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { insertLpr } from '../../src/reference/index.js';
import { startWorld, type Party, type World, type WorldOptions } from '../support/world.js';

/** The day on which the vectors of the domain begin: lent 2025-03-10, due 2025-09-10, both working days. */
export const LENT_ON = plainDate('2025-03-10');
export const DUE_ON = plainDate('2025-09-10');
export const PAID_ON = plainDate('2025-09-20');
export const at = (day: PlainDate, time = '09:00'): Date => new Date(`${day}T${time}:00+08:00`);

export interface Bank extends Party {
  readonly mandate: string;
}

/** A supplier, its debtor and lenders with broad mandates, on the morning of 2025-03-10. */
export interface Market {
  readonly world: World;
  readonly seller: Party;
  readonly debtor: Party;
  readonly bank: Bank;
}

export async function openMarket(options: WorldOptions = {}): Promise<Market> {
  const world = await startWorld(at(LENT_ON), options);
  try {
    await insertLpr(world.platform, {
      term: 'ONE_YEAR',
      rate: new Decimal('0.0310'),
      publishedOn: plainDate('2025-02-20'),
      createdAt: at(LENT_ON),
    });
    const seller = await world.party('SUPPLIER');
    const debtor = await world.party('CORE_ENTERPRISE');
    return { world, seller, debtor, bank: await newBank(world, debtor) };
  } catch (error) {
    await world.stop();
    throw error;
  }
}

const MANDATE = `mutation ($terms: MandateTermsInput!) { mandateCreate(input: { terms: $terms }) {
  __typename ... on UserError { code message } ... on ValidationRefused { problems { path code message } } ... on MandateCreateSuccess { mandate { id } } } }`;
const GRADE = `mutation ($input: DebtorGradeSetInput!) { debtorGradeSet(input: $input) { __typename ... on UserError { code message } } }`;

export const mandateTerms = (more: Record<string, unknown> = {}) => ({
  name: '供应链融资授信',
  techniques: ['FACTORING', 'LOAN_AGAINST_RECEIVABLES'],
  recourse: ['WITH_RECOURSE', 'WITHOUT_RECOURSE'],
  disclosedOnly: false,
  industries: [],
  districts: [],
  tenorDays: { min: 1, max: 365 },
  ticket: { min: '1000', max: '50000000' },
  debtors: [],
  lowestGrade: 'AA',
  advanceRate: '1',
  pricing: {
    lprTerm: 'ONE_YEAR',
    spreads: ['AAA', 'AA'].map((grade) => ({ grade, upToDays: 365, spread: '0.0125' })),
    greenDiscount: '0',
    upfrontFeeRate: '0',
    chargeInAdvance: false,
  },
  budget: '100000000',
  limits: {},
  firm: true,
  validFrom: LENT_ON,
  validUntil: '2026-03-09',
  ...more,
});

/** A lender with a mandate of its own that has graded the debtor AA. */
export async function newBank(
  world: World,
  debtor: Party,
  more: Record<string, unknown> = {},
  capacities: Parameters<World['party']>[0] = 'LENDER',
): Promise<Bank> {
  const party = await world.party(capacities);
  await party.data(GRADE, { input: { debtor: debtor.organisation._id, grade: 'AA' } });
  const { mandateCreate } = await party.data(MANDATE, { terms: mandateTerms(more) });
  if (mandateCreate.__typename !== 'MandateCreateSuccess') throw new Error(JSON.stringify(mandateCreate));
  return { ...party, mandate: mandateCreate.mandate.id as string };
}

export interface Wish {
  readonly technique?: 'FACTORING' | 'LOAN_AGAINST_RECEIVABLES' | 'DISTRIBUTOR_FINANCE';
  readonly recourse?: 'WITH_RECOURSE' | 'WITHOUT_RECOURSE';
  readonly disclosed?: boolean;
  readonly chargeInAdvance?: boolean;
  readonly upfrontFeeRate?: string;
  readonly assigned?: string;
  readonly finance?: string;
  readonly annualRate?: string;
  readonly dueOn?: PlainDate;
  readonly asset?: string;
}

/** A confirmed receivable of a million, its invoice under the key that the tax administration knows it by. */
async function newReceivable(world: World, seller: Party, debtor: Party, dueOn: PlainDate): Promise<string> {
  const id = await confirmedReceivable(world, seller, debtor, '1000000', { dueOn });
  const number = (await receivables.byId(world.platform, id))?.invoices[0]?.number ?? '';
  await receivables.update(
    world.platform,
    { _id: id },
    {
      $set: { 'invoices.0.keys': [`E:${number}`], answeredAt: at(LENT_ON, '08:00') },
    },
  );
  return id;
}

/** Opens a request over one confirmed receivable of a million; bidding closes two hours later. */
export async function openRequestOver(
  { world, seller, debtor }: Market,
  wish: Wish = {},
  competition: 'SEALED' | 'INSTANT' = 'SEALED',
): Promise<{ request: string; asset: string; closesAt: Date }> {
  const {
    recourse = 'WITH_RECOURSE',
    assigned = '1000000',
    finance = '800000',
    dueOn = DUE_ON,
    disclosed = true,
  } = wish;
  const asset = wish.asset ?? (await newReceivable(world, seller, debtor, dueOn));
  const closesAt = new Date(world.platform.clock.now().getTime() + 2 * 3_600_000);
  const input = {
    idempotencyKey: newKey(),
    assets: [{ asset, amount: assigned }],
    amount: finance,
    techniques: [wish.technique ?? 'FACTORING'],
    recourseAccepted: [recourse],
    disclosed,
    competition,
    purpose: 'TRADE_PAYMENT',
    ...(competition === 'SEALED' ? { closesAt: closesAt.toISOString() } : {}),
  };
  const { financingRequestOpen } = await seller.data(OPEN, { input });
  if (financingRequestOpen.__typename !== 'FinancingRequestOpenSuccess')
    throw new Error(JSON.stringify(financingRequestOpen));
  return { request: financingRequestOpen.financingRequest.id as string, asset, closesAt };
}

const BID = `mutation ($input: BidPlaceInput!) { bidPlace(input: $input) {
  __typename ... on UserError { code message } ... on ValidationRefused { problems { path code message } } ... on BidPlaceSuccess { bid { id } } } }`;

export async function placeBid(bank: Bank, request: string, wish: Wish = {}): Promise<string> {
  const input = {
    idempotencyKey: newKey(),
    request,
    mandate: bank.mandate,
    technique: wish.technique ?? 'FACTORING',
    recourse: wish.recourse ?? 'WITH_RECOURSE',
    finance: wish.finance ?? '800000',
    annualRate: wish.annualRate ?? '0.0435',
    upfrontFeeRate: wish.upfrontFeeRate ?? '0',
    chargeInAdvance: wish.chargeInAdvance ?? false,
  };
  const { bidPlace } = await bank.data(BID, { input });
  if (bidPlace.__typename !== 'BidPlaceSuccess') throw new Error(JSON.stringify(bidPlace));
  return bidPlace.bid.id as string;
}

/** A request with one sealed bid, after the close: the offer may be accepted. */
export async function standingOffer(
  market: Market,
  wish: Wish = {},
): Promise<{ offer: string; asset: string; request: string }> {
  const { request, asset, closesAt } = await openRequestOver(market, wish);
  const offer = await placeBid(market.bank, request, wish);
  await advanceTo(market.world, closesAt);
  return { offer, asset, request };
}

const REFUSAL = `__typename ... on UserError { code path } ... on ValidationRefused { problems { path code } }
  ... on StateRefused { state act allowed } ... on AmountRefused { available requested } ... on RuleRefused { facts { name value } }
  ... on LimitRefused { limitKind limit used requested }`;

/** The deal as its parties read it. */
export const DEAL = `fragment D on Deal {
  id state request offer seller { id } lender { id } technique recourse disclosed overdueDays allowedActions
  terms { finance { amount } annualRate days dueOn payableOn interest { amount } netProceeds { amount } }
  conditions { name met detail }
  notices { id state payTo { id } }
  disbursement { on reference paidOut { amount } interestInAdvance { amount } }
  balance { asOf principal { amount } interest { amount } penalty { amount } fees { amount } total { amount } }
  schedule { payableOn total { amount } }
  surplusOpen { amount } surplusPaid { amount { amount } on reference } recovered { amount }
  demand { reason owed { asOf total { amount } } } enforcement { against reason owed { asOf total { amount } } }
  writtenOff { reason lost { asOf principal { amount } interest { amount } penalty { amount } fees { amount } total { amount } } }
  dilutions { id asset state amount { amount } settled { amount } open { amount } changes { cause amount { amount } } }
  reversals { reason repayment { id reference received { amount } } }
  repayments { id on reference received { amount } payer fees { amount } interest { amount } penalty { amount } principal { amount } surplus { amount } surplusTo flagged collected appliedBefore { principal { amount } surplus { amount } } }
  journal { memo lines { account debit { amount } credit { amount } } }
  titleEntries { step kind amount { amount } registrationNo reason }
  timeline { event detail }
}`;

const mutation = (name: string, input: string, success: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${REFUSAL} ... on ${success} { deal { ...D } } } } ${DEAL}`;

export const ACCEPT = mutation('offerAccept', 'OfferAcceptInput', 'OfferAcceptSuccess');
export const DISBURSE = mutation('dealDisburse', 'DealDisburseInput', 'DealDisburseSuccess');
export const CANCEL_DEAL = mutation('dealCancel', 'DealCancelInput', 'DealCancelSuccess');
export const REPAY = mutation('repaymentRecord', 'RepaymentRecordInput', 'RepaymentRecordSuccess');
export const REVERSE = mutation('repaymentReverse', 'RepaymentReverseInput', 'RepaymentReverseSuccess');
export const CHARGE = mutation('dealFeeCharge', 'DealFeeChargeInput', 'DealFeeChargeSuccess');
export const DEMAND = mutation('dealRecourseDemand', 'DealRecourseDemandInput', 'DealRecourseDemandSuccess');
export const BUY_BACK = mutation('dealBuyBack', 'DealBuyBackInput', 'DealBuyBackSuccess');
export const ENFORCE = mutation('dealEnforce', 'DealEnforceInput', 'DealEnforceSuccess');
export const WRITE_OFF = mutation('dealWriteOff', 'DealWriteOffInput', 'DealWriteOffSuccess');
export const RELEASE = mutation('dealClaimsRelease', 'DealClaimsReleaseInput', 'DealClaimsReleaseSuccess');
export const SETTLE_SURPLUS = mutation(
  'dealSurplusSettle',
  'DealSurplusSettleInput',
  'DealSurplusSettleSuccess',
);
export const GIVE_NOTICE = mutation('dealNoticeGive', 'DealNoticeGiveInput', 'DealNoticeGiveSuccess');
export const RECHECK = mutation('dealRecheck', 'DealRecheckInput', 'DealRecheckSuccess');
export const ACKNOWLEDGE = `mutation ($notice: ID!) { dealNoticeAcknowledge(input: { notice: $notice }) { ${REFUSAL}
  ... on DealNoticeAcknowledgeSuccess { notice { id state payTo { id } allowedActions } } } }`;
export const NOTICES = `{ dealNotices(first: 10) { edges { node { id deal state kind payTo { id } items { asset amount { amount } } securedParty { id } allowedActions } } } }`;

/** The deal as the caller reads it; null when it may not. */
export async function readDeal(party: Party, id: string): Promise<Record<string, any> | null> {
  return (await party.data(`query ($id: ID!) { node(id: $id) { ...D } } ${DEAL}`, { id })).node as Record<
    string,
    any
  > | null;
}

/** Runs a mutation on a deal that must succeed, and answers the deal. */
export async function done(
  party: Party,
  query: string,
  input: Record<string, unknown>,
): Promise<Record<string, any>> {
  const data = await party.data(query, { input: { idempotencyKey: newKey(), ...input } });
  const [payload] = Object.values(data) as Record<string, any>[];
  if (!payload?.['deal']) throw new Error(JSON.stringify(payload));
  return payload['deal'] as Record<string, any>;
}

/** Runs a mutation that must be refused, and answers the refusal. */
export async function refused(
  party: Party,
  query: string,
  input: Record<string, unknown>,
): Promise<Record<string, any>> {
  const data = await party.data(query, { input: { idempotencyKey: newKey(), ...input } });
  const [payload] = Object.values(data) as Record<string, any>[];
  if (!payload || payload['deal']) throw new Error(`not refused: ${JSON.stringify(payload)}`);
  return payload;
}

export interface Accepted {
  readonly deal: string;
  readonly asset: string;
  readonly request: string;
  readonly offer: string;
}

/** An accepted offer, its checks done and its title registered, but the debtor's answer still open. */
export async function acceptedDeal(market: Market, wish: Wish = {}): Promise<Accepted> {
  const standing = await standingOffer(market, wish);
  const { id } = await done(market.seller, ACCEPT, { offer: standing.offer });
  await market.world.server.pulse.beat();
  return { deal: id as string, ...standing };
}

export async function acknowledgeAll({ debtor }: Pick<Market, 'debtor'>, deal: string): Promise<void> {
  const { dealNotices } = await debtor.data(NOTICES);
  for (const { node } of dealNotices.edges)
    if (node.deal === deal) await debtor.data(ACKNOWLEDGE, { notice: node.id });
}

export async function readyDeal(market: Market, wish: Wish = {}): Promise<Accepted> {
  const accepted = await acceptedDeal(market, wish);
  if (wish.disclosed !== false) await acknowledgeAll(market, accepted.deal);
  return accepted;
}

/** A deal that was paid out on the day of its acceptance. */
export async function disbursedDeal(market: Market, wish: Wish = {}): Promise<Accepted> {
  const ready = await readyDeal(market, wish);
  await done(market.bank, DISBURSE, { deal: ready.deal, on: LENT_ON, reference: 'BANK-0001' });
  return ready;
}

/** Every line of a deal's journal as text, `D` for debit and `C` for credit. */
export const journalText = (deal: Record<string, any>): string[][] =>
  (deal['journal'] as Record<string, any>[]).map(({ lines }) =>
    (lines as Record<string, any>[]).map(
      ({ account, debit, credit }) => `${debit ? 'D' : 'C'} ${account} ${(debit ?? credit).amount}`,
    ),
  );
