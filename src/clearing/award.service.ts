import { setTimeout as sleep } from 'node:timers/promises';
import { Decimal } from '../kernel/decimal.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { isRefused, notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { offerById, standAward } from '../bidding/index.js';
import { requestById, type FinancingRequest } from '../financing/index.js';
import { isLive, mandateById, type Mandate } from '../mandates/index.js';
import { gatherFacts } from '../matching/index.js';
import { act, perform } from '../platform/act.js';
import { SYSTEM } from '../platform/actor.js';
import type { Platform, Unit } from '../platform/unit.js';
import { searchRegister, type SearchResult } from '../title/index.js';
import { awards, runs } from './clearing.store.js';
import type { ClearingAward, ClearingRun } from './run.js';
import type { EdgeTerms } from './stored-book.js';

interface OfferAsk {
  readonly award: string;
  readonly terms: EdgeTerms;
}

/**
 * Turns an award into an offer that stands, and takes its limits. What the award rests on is read again in the same
 * transaction: whatever is gone since refuses it, with the reason why.
 */
export const clearingAwardOffer = act({
  name: 'clearingAwardOffer',
  keyed: false,
  prepare: searched,
  async decide(unit, _actor, { award: id, terms }: OfferAsk, search: SearchResult) {
    const award = await awards.byId(unit, id);
    const run = award && (await runs.byId(unit, award.run));
    if (award?.state !== 'PENDING' || run === null) return notFound('clearingAward', id, 'award');
    const found = await stillThere(unit, award, terms);
    if (isRefused(found)) return found;
    const offer = await offered(unit, award, run, terms, { ...found, search });
    if (isRefused(offer)) return offer;
    await awards.update(unit, { _id: id, state: 'PENDING' }, { $set: { state: 'OFFERED', offer } });
    unit.onBehalfOf(award.lender);
    return { offer };
  },
});

async function searched(
  platform: Platform,
  _actor: unknown,
  { award: id }: OfferAsk,
): Promise<Decision<SearchResult>> {
  const award = await awards.byId(platform, id);
  const request = award && (await requestById(platform, award.request));
  if (award === null || request === null) return notFound('clearingAward', id, 'award');
  const assets = request.items.map(({ asset }) => asset);
  return searchRegister(platform, assets, request._id);
}

interface Found {
  readonly request: FinancingRequest;
  readonly mandate: Mandate;
}

async function stillThere(unit: Unit, award: ClearingAward, terms: EdgeTerms): Promise<Decision<Found>> {
  const request = await requestById(unit, award.request);
  if (request?.state !== 'OPEN' || request.expiresAt <= unit.now)
    return refuse('AWARD_REQUEST_OVER', { request: award.request });
  const mandate = await mandateById(unit, award.mandate);
  const same =
    mandate !== null && isLive(mandate, shanghaiDateOf(unit.now)) && mandate.version === terms.mandateVersion;
  if (!same) return refuse('AWARD_MANDATE_CHANGED', { mandate: award.mandate });
  const bid = terms.bid === null ? null : await offerById(unit, terms.bid);
  if (terms.bid !== null && bid?.state !== 'STANDING')
    return refuse('AWARD_BID_WITHDRAWN', { bid: terms.bid });
  return { request, mandate };
}

async function offered(
  unit: Unit,
  { finance }: ClearingAward,
  { solvedAt, acceptUntil }: ClearingRun,
  terms: EdgeTerms,
  { request, mandate, search }: Found & { readonly search: SearchResult },
): Promise<Decision<string>> {
  const exposure = (await gatherFacts(unit, request, [mandate], 'WHOLE')).get(mandate._id)?.exposure;
  if (exposure === undefined || solvedAt === null || acceptUntil === null)
    throw new Error(`no award can be made on ${request._id}`);
  const { technique, recourse, chargeInAdvance, lpr, lprOn } = terms;
  return standAward(unit, {
    ...{ request, mandate, exposure, technique, recourse, finance, chargeInAdvance, lprOn, search },
    annualRate: new Decimal(terms.annualRate),
    lpr: lpr === null ? null : new Decimal(lpr),
    upfrontFeeRate: new Decimal(terms.upfrontFeeRate),
    openFrom: solvedAt,
    dayCount: terms.dayCount ?? 'ACT_360',
    validUntil: acceptUntil,
  });
}

interface DropAsk {
  readonly award: string;
  readonly because: string;
}

/** Says that an award became no offer, and why. */
export const clearingAwardDrop = act({
  name: 'clearingAwardDrop',
  keyed: false,
  async decide(unit, _actor, { award: id, because }: DropAsk) {
    const dropped = { $set: { state: 'DROPPED', droppedBecause: because } };
    if (!(await awards.update(unit, { _id: id, state: 'PENDING' }, dropped)))
      return notFound('clearingAward', id, 'award');
    return { award: id };
  },
});

/** One award after the other, each in a transaction of its own, so that one that is refused costs no other. */
export async function makeOffers(
  platform: Platform,
  run: string,
  terms: readonly EdgeTerms[],
): Promise<void> {
  let away = 0;
  for (;;) {
    const pending = await awards.find(platform, { run, state: 'PENDING' }, { limit: 100 });
    if (pending.length === 0) return;
    for (const award of pending) {
      const of = terms[award.edge];
      if (of === undefined) throw new Error(`award ${award._id} has no terms`);
      const made = await perform(platform, SYSTEM, clearingAwardOffer, { award: award._id, terms: of });
      away = isRefused(made) && made.code === 'COUNTERPART_AWAY' ? away + 1 : 0;
      if (away > LONGEST_AWAY_S) throw new Error('the register is away; the run is to be taken up again');
      if (isRefused(made)) await drop(platform, award, made);
    }
  }
}

/** How long, in seconds, a run waits for the register before it gives its turn back. */
const LONGEST_AWAY_S = 60;

/** A lost race and a register that is away say nothing of the award: it is tried again. */
async function drop(platform: Platform, { _id: award }: ClearingAward, { code }: Refusal): Promise<void> {
  if (code === 'CONCURRENT_CHANGE' || code === 'NOT_FOUND') return;
  if (code === 'COUNTERPART_AWAY') return sleep(1_000);
  await perform(platform, SYSTEM, clearingAwardDrop, { award, because: code });
}
