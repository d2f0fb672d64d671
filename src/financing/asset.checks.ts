import { addDays, shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { Decimal, max, sum, ZERO } from '../kernel/decimal.js';
import { problem, type Problem } from '../kernel/decision.js';
import { assetKind, type Asset, type AssetKind } from '../assets/index.js';
import type { Technique } from '../mandates/index.js';
import type { RequestAsk } from './request.js';

/** What the kinds of a request's assets allow. Assets that are not the caller's are left to the holds. */
export const assetProblems = (ask: RequestAsk, assets: readonly Asset[], now: Date): Problem[] => [
  ...dueProblems(ask, assets, addDays(shanghaiDateOf(now), 1)),
  ...kindProblems(ask, assets),
  ...advanceProblems(ask, assets),
  ...payoutProblems(assets),
];

/** The last day on which finance over all of these may end; it runs to that day unless an earlier one is asked for. */
export function latestDueOn(assets: readonly Asset[]): PlainDate | null {
  return assets.map((asset) => assetKind(asset.kind).financeUntil(asset)).sort()[0] ?? null;
}

function dueProblems(ask: RequestAsk, assets: readonly Asset[], earliest: PlainDate): Problem[] {
  const { dueOn } = ask;
  const latest = latestDueOn(assets);
  const tooSoon = ask.assets.flatMap(({ asset: id }, at) => {
    const asset = assets.find(({ _id }) => _id === id);
    const until = asset && assetKind(asset.kind).financeUntil(asset);
    if (until === undefined || until >= earliest) return [];
    return [problem(`assets.${at}.asset`, 'ASSET_DUE_TOO_SOON', { dueOn: until, earliest })];
  });
  if (dueOn == null) return tooSoon;
  return [
    ...tooSoon,
    ...(dueOn < earliest ? [problem('dueOn', 'DATE_ORDER', { earlier: earliest, later: dueOn })] : []),
    ...(latest !== null && dueOn > latest
      ? [problem('dueOn', 'REQUEST_DUE_TOO_LATE', { given: dueOn, latest })]
      : []),
  ];
}

/** Several kinds stand in one request only where a technique finances all of them. */
function kindProblems({ techniques }: RequestAsk, assets: readonly Asset[]): Problem[] {
  const kinds = [...new Set(assets.map(({ kind }) => kind))];
  const common = (technique: Technique): boolean => kinds.every((kind) => isPossible(kind, technique));
  const [first, ...others] = kinds;
  if (first !== undefined && others.length > 0 && !assetKind(first).techniques.some(common))
    return [problem('assets', 'KINDS_WITHOUT_COMMON_TECHNIQUE', { kinds: kinds.join(', ') })];
  return kinds.flatMap((kind) => {
    const facts = { kind, possible: assetKind(kind).techniques.join(', ') };
    return techniques.flatMap((technique, at) =>
      isPossible(kind, technique)
        ? []
        : [problem(`techniques.${at}`, 'TECHNIQUE_NOT_FOR_ASSET', { technique, ...facts })],
    );
  });
}

const isFinanceable = ({ kind, state }: Asset): boolean => assetKind(kind).financeableIn.includes(state);

const isPossible = (kind: AssetKind, technique: Technique): boolean =>
  assetKind(kind).techniques.includes(technique);

/** Of what is assigned, no more than one of the techniques can finance of what is assigned; a bill is discounted whole or not at all. */
function advanceProblems(ask: RequestAsk, assets: readonly Asset[]): Problem[] {
  const amount = ask.amount.toFixed(2);
  const assigned = sum(ask.assets.map((one) => one.amount));
  if (ask.amount.greaterThan(assigned)) return [];
  const whole = ask.amount.equals(assigned) && !ask.partialFunding;
  if (ask.techniques.includes('BILL_DISCOUNTING') && !whole)
    return [problem('amount', 'DISCOUNT_WHOLE_ONLY', { amount, assigned: assigned.toFixed(2) })];
  const techniques = ask.techniques.filter((one) => assets.every(({ kind }) => isPossible(kind, one)));
  // What is not financeable yet, such as a receipt whose cost nobody has declared, is refused with its state when it is to be held.
  const known = assets.length === ask.assets.length && assets.every(isFinanceable);
  if (!known || techniques.length === 0) return [];
  const most = max(ZERO, ...techniques.map((technique) => mostFinanced(ask, assets, technique)));
  if (ask.amount.lessThanOrEqualTo(most)) return [];
  return [problem('amount', 'AMOUNT_ABOVE_ADVANCE', { amount, most: most.toFixed(2) })];
}

/** In whole cents. */
function mostFinanced(
  { assets: items }: RequestAsk,
  assets: readonly Asset[],
  technique: Technique,
): Decimal {
  const parts = items.map(({ asset: id, amount }) => {
    const asset = assets.find(({ _id }) => _id === id);
    return asset === undefined ? amount : amount.times(assetKind(asset.kind).advanceCap(asset, technique));
  });
  return sum(parts).toDecimalPlaces(2, Decimal.ROUND_FLOOR);
}

/** One finance is paid out to one receiver. */
function payoutProblems(assets: readonly Asset[]): Problem[] {
  const receivers = new Set(assets.map((asset) => assetKind(asset.kind).payoutTo(asset)));
  return receivers.size > 1 ? [problem('assets', 'PAYOUT_TO_SEVERAL')] : [];
}
