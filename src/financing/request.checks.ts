import { addDays, startOfDayShanghai, type PlainDate } from '../kernel/dates.js';
import { sum } from '../kernel/decimal.js';
import { problem, type Problem } from '../kernel/decision.js';
import type { Asset } from '../assets/index.js';
import { recourseOf, TECHNIQUES } from '../mandates/index.js';
import { count, decimalWithin, distinct, each, moneyAbove0, text } from '../platform/checks.js';
import { assetProblems, latestDueOn } from './asset.checks.js';
import { EXCLUDED_PURPOSES, type RequestAsk } from './request.js';

export const MOST_ASSETS = 20;
/** How long acceptance stays open where the applicant does not say, and at most. */
const DEFAULT_DAYS_TO_ACCEPT = 7;
const MOST_DAYS_TO_CLOSE = 30;
const MOST_DAYS_TO_ACCEPT = 30;
const DAY_MS = 86_400_000;

/** All that is wrong with a request, its assets as they are now; those that are not the caller's are left to the holds. */
export const requestProblems = (ask: RequestAsk, assets: readonly Asset[], now: Date): Problem[] => [
  ...count('assets', ask.assets, 1, MOST_ASSETS),
  ...distinct(
    'assets',
    ask.assets.map(({ asset }) => asset),
  ),
  ...each('assets', ask.assets, ({ amount }, path) => moneyAbove0(`${path}.amount`, amount)),
  ...moneyAbove0('amount', ask.amount),
  ...assignedProblems(ask),
  ...count('techniques', ask.techniques, 1, TECHNIQUES.length),
  ...distinct('techniques', ask.techniques),
  ...count('recourseAccepted', ask.recourseAccepted, 1, 2),
  ...distinct('recourseAccepted', ask.recourseAccepted),
  ...recourseProblems(ask),
  ...decimalWithin('highestAnnualRate', ask.highestAnnualRate, '0', '0.36'),
  ...purposeProblems(ask),
  ...assetProblems(ask, assets, now),
  ...timeProblems(ask, assets, now),
];

function assignedProblems({ amount, assets }: RequestAsk): Problem[] {
  const assigned = sum(assets.map((one) => one.amount));
  if (amount.lessThanOrEqualTo(assigned)) return [];
  return [
    problem('amount', 'AMOUNT_ABOVE_ASSIGNED', { amount: amount.toFixed(2), assigned: assigned.toFixed(2) }),
  ];
}

/** Each technique must be possible with a recourse that is accepted, and each recourse with a technique asked for. */
function recourseProblems({ techniques, recourseAccepted }: RequestAsk): Problem[] {
  const impossible = techniques.flatMap((technique, at) =>
    recourseOf(technique).some((one) => recourseAccepted.includes(one))
      ? []
      : [problem(`techniques.${at}`, 'TECHNIQUE_NEEDS_RECOURSE', { technique })],
  );
  const useless = recourseAccepted.flatMap((recourse, at) =>
    techniques.some((one) => recourseOf(one).includes(recourse))
      ? []
      : [problem(`recourseAccepted.${at}`, 'RECOURSE_NEEDS_TECHNIQUE', { recourse })],
  );
  return techniques.length === 0 ? [] : [...impossible, ...useless];
}

function purposeProblems({ purpose, purposeNote }: RequestAsk): Problem[] {
  const excluded = EXCLUDED_PURPOSES.includes(purpose)
    ? [problem('purpose', 'PURPOSE_EXCLUDED', { purpose })]
    : [];
  const noNote =
    purpose === 'OTHER_OPERATING' && purposeNote == null
      ? [problem('purposeNote', 'PURPOSE_NEEDS_NOTE', { purpose })]
      : [];
  return [...excluded, ...noNote, ...text('purposeNote', purposeNote, 2, 200)];
}

function timeProblems(ask: RequestAsk, assets: readonly Asset[], now: Date): Problem[] {
  const { competition, closesAt, expiresAt } = ask;
  if (competition !== 'SEALED' && closesAt != null) return [problem('closesAt', 'CLOSES_AT_NOT_USED')];
  if (competition === 'SEALED' && closesAt == null) return [problem('closesAt', 'CLOSES_AT_NEEDED')];
  const dueOn = dueOnOf(ask, assets);
  const close = closesAt ?? now;
  return [...closeProblems(closesAt, dueOn, now), ...expiryProblems(expiresAt, close, dueOn)];
}

/** A day at least is left to accept. */
function closeProblems(closesAt: Date | null | undefined, dueOn: PlainDate | null, now: Date): Problem[] {
  const byDays = daysAfter(now, MOST_DAYS_TO_CLOSE);
  const latest = dueOn === null ? byDays : earlier(byDays, startOfDayShanghai(addDays(dueOn, -1)));
  return closesAt == null
    ? []
    : [...after('closesAt', closesAt, now), ...notAfter('closesAt', closesAt, latest)];
}

/** Accepted on the day before the assets fall due at the latest, so that at least one day of tenor is left. */
function expiryProblems(expiresAt: Date | null | undefined, close: Date, dueOn: PlainDate | null): Problem[] {
  const byDays = daysAfter(close, MOST_DAYS_TO_ACCEPT);
  const latest = dueOn === null ? byDays : earlier(byDays, startOfDayShanghai(dueOn));
  return expiresAt == null
    ? []
    : [...after('expiresAt', expiresAt, close), ...notAfter('expiresAt', expiresAt, latest)];
}

/** When acceptance ends: as asked, else a week after the close, and before the assets fall due. */
export const expiryOf = (asked: Date | null | undefined, close: Date, dueOn: PlainDate): Date =>
  asked ?? earlier(daysAfter(close, DEFAULT_DAYS_TO_ACCEPT), startOfDayShanghai(dueOn));

/** When finance ends: as asked, else as late as the assets allow. */
export const dueOnOf = ({ dueOn }: Pick<RequestAsk, 'dueOn'>, assets: readonly Asset[]): PlainDate | null =>
  dueOn ?? latestDueOn(assets);

const daysAfter = (from: Date, days: number): Date => new Date(from.getTime() + days * DAY_MS);
const earlier = (a: Date, b: Date): Date => (a < b ? a : b);

const after = (path: string, given: Date, limit: Date): Problem[] =>
  given > limit
    ? []
    : [problem(path, 'NOT_IN_FUTURE', { given: given.toISOString(), after: limit.toISOString() })];

const notAfter = (path: string, given: Date, latest: Date): Problem[] =>
  given <= latest
    ? []
    : [problem(path, 'TOO_LATE', { given: given.toISOString(), latest: latest.toISOString() })];
