import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import {
  notFound,
  problem,
  refuse,
  refuseInput,
  isRefused,
  type Decision,
  type Problem,
} from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import type { Filter, Place } from '../platform/database/collection.js';
import type { Platform, Unit } from '../platform/unit.js';
import { setLimits } from '../risk/index.js';
import { limitsIn } from './limit-lines.js';
import {
  dayCountOf,
  guaranteeDiscountOf,
  mandateMoves,
  type Mandate,
  type MandateAct,
  type MandateTerms,
} from './mandate.js';
import { mandateProblems } from './mandate-problems.js';
import { mandates } from './mandate.store.js';

/** More live mandates than this are not read at once. */
const MOST_LIVE = 10_000;

/** All mandates that are active and valid on the day, by id; `filter` narrows them, for example to firm ones. */
export async function liveMandates(place: Place, on: PlainDate, filter: Filter = {}): Promise<Mandate[]> {
  const live = { state: 'ACTIVE', validFrom: { $lte: on }, validUntil: { $gte: on } };
  return mandates.find(place, { $and: [live, filter] }, { limit: MOST_LIVE });
}

/** A lender's own mandates that are not withdrawn, the latest first. */
export async function mandatesOf(place: Place, lender: string, most: number): Promise<Mandate[]> {
  const own = { lender, state: { $in: ['ACTIVE', 'SUSPENDED'] } };
  return mandates.find(place, own, { sort: { createdAt: -1, _id: -1 }, limit: most });
}

export const mandateById = (place: Place, id: string): Promise<Mandate | null> => mandates.byId(place, id);

export interface MandateAsk extends Omit<MandateTerms, 'lowestGrade'> {
  readonly lowestGrade?: MandateTerms['lowestGrade'] | undefined;
}

export interface CreateAsk {
  readonly terms: MandateAsk;
}

export const mandateCreate = act({
  name: 'mandateCreate',
  keyed: false,
  prepare: checkTerms,
  async decide(unit, actor, { terms }: CreateAsk) {
    const made = {
      _id: newId('mdt'),
      lender: actor.organisation,
      state: 'ACTIVE' as const,
      version: 1,
      createdAt: unit.now,
    };
    await insertMandate(unit, { ...made, ...termsOf(terms) });
    return { mandate: made._id };
  },
});

/** Writes a mandate, whose terms have been checked, and the counter of its budget; also for seeds, which have no act. */
export async function insertMandate(place: Place, mandate: Mandate): Promise<void> {
  await mandates.insert(place, mandate);
  await setLimits(place, mandate._id, limitsIn(mandate));
}

export interface ChangeAsk extends CreateAsk {
  readonly mandate: string;
  /** The version that was read: a change on top of another that the caller has not seen is refused. */
  readonly version: number;
}

/** Replaces all terms. Offers that stand keep theirs; limits hold from now on. */
export const mandateChange = act({
  name: 'mandateChange',
  keyed: false,
  prepare: checkTerms,
  async decide(unit, actor, input: ChangeAsk) {
    const mandate = await movable(unit, actor, input.mandate, 'change');
    if (isRefused(mandate)) return mandate;
    const { version } = mandate;
    if (version !== input.version)
      return refuse('MANDATE_CHANGED_SINCE', { given: input.version, version }, 'version');
    const terms = termsOf(input.terms);
    unit.note({ before: termsOf(mandate), after: terms });
    await write(unit, mandate, terms);
    return { mandate: mandate._id };
  },
});

interface MoveAsk {
  readonly mandate: string;
}

function moveMandate(move: Exclude<MandateAct, 'change'>) {
  return act({
    name: `mandate${move[0]?.toUpperCase()}${move.slice(1)}`,
    keyed: false,
    async decide(unit, actor, input: MoveAsk) {
      const mandate = await movable(unit, actor, input.mandate, move);
      if (isRefused(mandate)) return mandate;
      const state = mandateMoves.next(mandate.state, move) ?? mandate.state;
      unit.note({ before: mandate.state, after: state });
      await write(unit, mandate, { state });
      return { mandate: mandate._id };
    },
  });
}

export const mandateSuspend = moveMandate('suspend');
export const mandateResume = moveMandate('resume');
export const mandateWithdraw = moveMandate('withdraw');

/** The actor's own mandate, in a state that allows the move. */
async function movable(unit: Unit, actor: Actor, id: string, move: MandateAct): Promise<Decision<Mandate>> {
  const mandate = await mandates.findOne(unit, { _id: id, lender: actor.organisation });
  if (mandate === null) return notFound('mandate', id, 'mandate');
  if (mandateMoves.next(mandate.state, move) !== null) return mandate;
  const allowed = mandateMoves.allowed(mandate.state).join(', ') || '—';
  return refuse('WRONG_STATE', { noun: 'mandate', state: mandate.state, act: move, allowed }, 'mandate');
}

/** Sets the limits again even when they stay: a bid under the mandate at the same moment then collides with this act. */
async function write(unit: Unit, mandate: Mandate, change: Partial<Mandate>): Promise<void> {
  const guard = { _id: mandate._id, version: mandate.version };
  const written = await mandates.update(unit, guard, { $set: change, $inc: { version: 1 } });
  if (!written) throw new Error('guard failed inside a snapshot');
  await setLimits(unit, mandate._id, limitsIn({ ...mandate, ...change }));
}

/** Reads the lender's licence and the listed debtors, so that all problems are reported at once. */
async function checkTerms(platform: Platform, actor: Actor, input: CreateAsk): Promise<Decision<undefined>> {
  const terms = termsOf(input.terms);
  const licence = (await organisations.byId(platform, actor.organisation))?.licence ?? null;
  const problems = [
    ...mandateProblems(terms, licence, shanghaiDateOf(platform.clock.now())),
    ...(await debtorProblems(platform, terms.debtors)),
  ];
  return problems.length > 0
    ? refuseInput(problems.map((one) => ({ ...one, path: `terms.${one.path}` })))
    : undefined;
}

async function debtorProblems(place: Place, debtors: readonly string[]): Promise<Problem[]> {
  const known = await organisations.find(
    place,
    { _id: { $in: debtors.slice(0, 500) }, state: 'APPROVED' },
    { limit: 500 },
  );
  const ids = new Set(known.map(({ _id }) => _id));
  return debtors.flatMap((debtor, at) =>
    ids.has(debtor) ? [] : [problem(`debtors.${at}`, 'DEBTOR_UNKNOWN', { debtor })],
  );
}

/** The terms alone, field by field, so that nothing else of an input or a mandate is stored or noted as terms. */
function termsOf(of: MandateAsk): MandateTerms {
  const { tenorDays, ticket, pricing, limits } = of;
  return {
    name: of.name.trim(),
    techniques: of.techniques,
    recourse: of.recourse,
    disclosedOnly: of.disclosedOnly,
    industries: of.industries,
    districts: of.districts.map((district) => district.trim()),
    tenorDays: { min: tenorDays.min, max: tenorDays.max },
    ticket: { min: ticket.min, max: ticket.max },
    debtors: of.debtors,
    lowestGrade: of.lowestGrade ?? null,
    advanceRate: of.advanceRate,
    pricing: {
      lprTerm: pricing.lprTerm,
      spreads: pricing.spreads.map(({ grade, upToDays, spread }) => ({ grade, upToDays, spread })),
      greenDiscount: pricing.greenDiscount,
      guaranteeDiscount: guaranteeDiscountOf(pricing),
      upfrontFeeRate: pricing.upfrontFeeRate,
      chargeInAdvance: pricing.chargeInAdvance,
      dayCount: dayCountOf(pricing),
    },
    budget: of.budget,
    limits: {
      perDebtor: limits.perDebtor ?? null,
      perPair: limits.perPair ?? null,
      perIndustry: limits.perIndustry ?? null,
      perRegion: limits.perRegion ?? null,
    },
    firm: of.firm,
    validFrom: of.validFrom,
    validUntil: of.validUntil,
  };
}
