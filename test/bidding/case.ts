import { acceptableOffer, settleOffers, takeOfferLimits } from '../../src/bidding/index.js';
import { closeRequest } from '../../src/financing/index.js';
import { isRefused, type Decision } from '../../src/kernel/decision.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { newId } from '../../src/kernel/ids.js';
import { insertMandate, type Mandate } from '../../src/mandates/index.js';
import { act, perform } from '../../src/platform/act.js';
import type { Actor } from '../../src/platform/actor.js';
import { insertDebtorGrade, insertLpr } from '../../src/reference/index.js';
import { limitKey, limitsUsed } from '../../src/risk/index.js';
import { START, type Party, type World } from '../support/world.js';
import { inDays, newKey } from '../financing/case.js';

export const publishLpr = ({ platform }: World): Promise<string> =>
  insertLpr(platform, {
    term: 'ONE_YEAR',
    rate: new Decimal('0.03'),
    publishedOn: plainDate('2025-05-20'),
    createdAt: START,
  });

export const grade = ({ platform }: World, lender: Party, debtor: Party): Promise<string> =>
  insertDebtorGrade(platform, {
    lender: lender.organisation._id,
    debtor: debtor.organisation._id,
    grade: 'A',
    asOf: inDays(-60),
    createdAt: START,
  });

/** A mandate that finances anything of these tests, unless told otherwise. Its own price is 4.20 %, without a fee. */
export async function mandateOf(
  { platform }: World,
  lender: Party,
  more: Partial<Mandate> = {},
): Promise<string> {
  const _id = newId('mdt');
  await insertMandate(platform, {
    _id,
    lender: lender.organisation._id,
    name: '汽车链保理',
    state: 'ACTIVE',
    techniques: ['FACTORING', 'LOAN_AGAINST_RECEIVABLES'],
    recourse: ['WITH_RECOURSE'],
    disclosedOnly: false,
    industries: [],
    districts: [],
    tenorDays: { min: 1, max: 365 },
    ticket: { min: new Decimal('1000'), max: new Decimal('50000000') },
    debtors: [],
    lowestGrade: 'BBB',
    advanceRate: new Decimal('1'),
    pricing: {
      lprTerm: 'ONE_YEAR',
      spreads: [{ grade: 'A', upToDays: 365, spread: new Decimal('0.012') }],
      greenDiscount: new Decimal('0'),
      upfrontFeeRate: new Decimal('0'),
      chargeInAdvance: true,
    },
    budget: new Decimal('50000000'),
    limits: {},
    firm: true,
    validFrom: plainDate('2025-01-01'),
    validUntil: plainDate('2026-12-31'),
    version: 1,
    createdAt: START,
    ...more,
  });
  return _id;
}

/** A lender that has graded the debtor, and its mandate. */
export async function lenderFor(
  world: World,
  debtor: Party,
  more: Partial<Mandate> = {},
): Promise<{ lender: Party; mandate: string }> {
  const lender = await world.party('LENDER');
  await grade(world, lender, debtor);
  return { lender, mandate: await mandateOf(world, lender, more) };
}

export const PLACE = `mutation ($input: BidPlaceInput!) {
  bidPlace(input: $input) {
    __typename
    ... on UserError { code path }
    ... on ValidationRefused { problems { code path } }
    ... on LimitRefused { limitKind limit used requested }
    ... on RuleRefused { facts { name value } }
    ... on BidPlaceSuccess { bid { id state origin days dueOn finance { amount } annualRate lpr lprOn spread openFrom validUntil allowedActions mandateId
      price { interest { amount } fees { amount } netProceeds { amount } totalPaid { amount } totalCost { amount } allInAnnualCost } request { id } } }
  }
}`;

export const bidInput = (request: string, mandate: string, more: Record<string, unknown> = {}) => ({
  idempotencyKey: newKey(),
  request,
  mandate,
  technique: 'FACTORING',
  recourse: 'WITH_RECOURSE',
  finance: '1000000',
  annualRate: '0.042',
  ...more,
});

export async function placeBid(lender: Party, input: ReturnType<typeof bidInput>): Promise<string> {
  const { bidPlace } = await lender.data(PLACE, { input });
  if (bidPlace.__typename !== 'BidPlaceSuccess') throw new Error(JSON.stringify(bidPlace));
  return bidPlace.bid.id as string;
}

export const WITHDRAW = `mutation ($bid: ID!) { bidWithdraw(input: { bid: $bid }) {
  __typename ... on UserError { code path } ... on BidWithdrawSuccess { bid { id state allowedActions } }
} }`;

export const OFFERS = `query ($request: ID!) { offers(request: $request) { opened openFrom
  ranked { id rank state lender { name } apartBecause allowedActions finance { amount } price { netProceeds { amount } allInAnnualCost } }
  apart { id rank state apartBecause finance { amount } }
} }`;

/** What is taken of a mandate's budget, and of its limit for one debtor. */
export async function usedOf({ platform }: World, mandate: string, debtor: Party): Promise<[string, string]> {
  const keys = [limitKey(mandate, 'BUDGET'), limitKey(mandate, 'DEBTOR', debtor.organisation._id)];
  const used = await limitsUsed(platform, keys);
  return [used.get(keys[0] ?? '')?.toFixed(2) ?? '', used.get(keys[1] ?? '')?.toFixed(2) ?? ''];
}

/** What the acceptance does with offers and the request, without the deal. */
const accept = act({
  name: 'offerAcceptInTest',
  keyed: false,
  async decide(unit, actor, { offer: id }: { offer: string }) {
    const found = await acceptableOffer(unit, id, actor.organisation);
    if (isRefused(found)) return found;
    const limits = await takeOfferLimits(unit, found.offer);
    if (isRefused(limits)) return limits;
    await settleOffers(unit, found.request, id);
    await closeRequest(unit, found.request, 'FUNDED');
    return { offer: id };
  },
});

export function acceptAs(
  { platform }: World,
  party: Party,
  offer: string,
): Promise<Decision<{ offer: string }>> {
  const { _id: organisation, capacities } = party.organisation;
  const actor: Actor = {
    kind: 'PERSON',
    id: 'psn_test',
    name: '测试人',
    organisation,
    approved: true,
    suspended: false,
    capacities,
    role: 'ADMIN',
    scopes: [],
    session: null,
  };
  return perform(platform, actor, accept, { offer });
}
