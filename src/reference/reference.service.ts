import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { notFound, refuse, type Refusal } from '../kernel/decision.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import { decimalWithin } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import type { EnvironmentalRating, Grade, LprTerm } from './reference.js';
import { insertDebtorGrade, insertEnvironmentalRating, insertLpr } from './reference.store.js';

interface LprAsk {
  readonly term: LprTerm;
  readonly rate: Decimal;
  readonly publishedOn: PlainDate;
}

/** A published rate has never come near it: anything above is a slip of the decimal point. */
const HIGHEST_LPR = '0.24';

export const lprPublish = act({
  name: 'lprPublish',
  keyed: false,
  check: (input: LprAsk) => decimalWithin('rate', input.rate, '0', HIGHEST_LPR),
  async decide(unit, _actor, { term, rate, publishedOn }: LprAsk) {
    const early = notYet(unit, 'publishedOn', publishedOn);
    if (early) return early;
    return { lprRate: await insertLpr(unit, { term, rate, publishedOn, createdAt: unit.now }) };
  },
});

interface RatingAsk {
  readonly organisation: string;
  readonly rating: EnvironmentalRating;
  readonly asOf: PlainDate;
}

export const environmentalRatingPublish = act({
  name: 'environmentalRatingPublish',
  keyed: false,
  async decide(unit, _actor, { organisation, rating, asOf }: RatingAsk) {
    const rated = await organisations.byId(unit, organisation);
    if (rated === null) return notFound('organisation', organisation, 'organisation');
    const early = notYet(unit, 'asOf', asOf);
    if (early) return early;
    const entry = { organisation, rating, asOf, createdAt: unit.now };
    return { assessment: await insertEnvironmentalRating(unit, entry) };
  },
});

interface GradeAsk {
  readonly debtor: string;
  readonly grade: Grade;
  readonly asOf?: PlainDate | null | undefined;
}

export const debtorGradeSet = act({
  name: 'debtorGradeSet',
  keyed: false,
  async decide(unit, actor, { debtor, grade, asOf }: GradeAsk) {
    const graded = await organisations.findOne(unit, { _id: debtor, state: 'APPROVED' });
    if (graded === null) return notFound('organisation', debtor, 'debtor');
    const from = asOf ?? shanghaiDateOf(unit.now);
    const early = notYet(unit, 'asOf', from);
    if (early) return early;
    const entry = { lender: actor.organisation, debtor, grade, asOf: from, createdAt: unit.now };
    return { debtorGrade: await insertDebtorGrade(unit, entry) };
  },
});

/** An entry for a later day could be seen and relied on before it is true. */
function notYet(unit: Unit, path: string, date: PlainDate): Refusal | null {
  const today = shanghaiDateOf(unit.now);
  return date > today ? refuse('DATE_IN_FUTURE', { date, today }, path) : null;
}
