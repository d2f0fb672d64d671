import { isCents, min, toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { heldOn, MOST_HOLDS, outstandingOf, type Asset, type Hold, type HoldPurpose } from './asset.js';
import { assets, assetsByIds, writeAsset } from './assets.store.js';
import { tellOverheld } from './contest.service.js';
import { assetKind } from './kinds/index.js';

export interface HoldAsk {
  readonly holder: string;
  /** The request or deal that it serves. */
  readonly by: string;
  readonly purpose: HoldPurpose;
  readonly items: readonly { readonly asset: string; readonly amount: Decimal }[];
  /** The input field of the items, for the places of refusals. */
  readonly path: string;
}

/** Locks an amount of each asset, or none at all: a refusal rolls the act back. Answers the assets with their new locks. */
export async function holdAssets(unit: Unit, ask: HoldAsk): Promise<Decision<Asset[]>> {
  const held: Asset[] = [];
  for (const [at, { asset: id, amount }] of ask.items.entries()) {
    const path = `${ask.path}.${at}`;
    const asset = await assets.findOne(unit, { _id: id, holder: ask.holder });
    if (asset === null) return notFound('asset', id, `${path}.asset`);
    const refusal = refusedHold(asset, amount, path) ?? (await refusedRequest(unit, ask, asset, path));
    if (refusal) return refusal;
    const hold: Hold = { id: newId('hld'), by: ask.by, purpose: ask.purpose, amount, since: unit.now };
    const holds = [...asset.holds, hold];
    await writeAsset(unit, asset, { holds });
    held.push({ ...asset, holds, version: asset.version + 1 });
  }
  return held;
}

async function refusedRequest(
  unit: Unit,
  { purpose }: HoldAsk,
  asset: Asset,
  path: string,
): Promise<Refusal | null> {
  if (purpose !== 'REQUEST') return null;
  const refusal = await assetKind(asset.kind).refusedRequest?.(unit, asset);
  return refusal ? { ...refusal, path: `${path}.asset` } : null;
}

/** Why so much cannot be locked; refusals in order of precedence. */
export function refusedHold(asset: Asset, amount: Decimal, path: string): Refusal | null {
  if (!isCents(amount) || !amount.greaterThan(0))
    throw new RangeError(`not an amount to hold: ${amount.toString()}`);
  const kind = assetKind(asset.kind);
  if (!kind.financeableIn.includes(asset.state)) {
    const allowed = kind.moves.allowed(asset.state).join(', ') || '—';
    return refuse(
      'WRONG_STATE',
      { noun: kind.noun, state: asset.state, act: 'finance', allowed },
      `${path}.asset`,
    );
  }
  const available = kind.available(asset);
  if (amount.greaterThan(available)) {
    const facts = { available: toMoneyText(available), requested: toMoneyText(amount) };
    return refuse('AMOUNT_ABOVE_AVAILABLE', facts, `${path}.amount`);
  }
  if (asset.holds.length < MOST_HOLDS) return null;
  return refuse('TOO_MANY_HOLDS', { asset: asset._id, max: MOST_HOLDS }, `${path}.asset`);
}

/** The locks of a request become those of the deal that it led to. */
export async function moveHolds(unit: Unit, fromBy: string, toBy: string): Promise<void> {
  await rewriteHolds(unit, fromBy, (hold) => [{ ...hold, by: toBy, purpose: 'DEAL' }]);
}

/** What one asset bears for a request or deal is borne by another that took its place. Answers the other one with the lock. */
export async function moveHold(
  unit: Unit,
  { by, from, to }: { readonly by: string; readonly from: string; readonly to: string },
): Promise<Asset> {
  const [old] = await assetsByIds(unit, [from]);
  const [taker] = await assetsByIds(unit, [to]);
  if (!old || !taker) throw new Error(`${from} or ${to} is missing`);
  const moved = old.holds.filter((hold) => hold.by === by);
  await writeAsset(unit, old, { holds: old.holds.filter((hold) => hold.by !== by) });
  const holds = [...taker.holds, ...moved];
  await writeAsset(unit, taker, { holds });
  return { ...taker, holds, version: taker.version + 1 };
}

/** Frees all that a request or deal has locked; a second call changes nothing. */
export async function releaseHolds(unit: Unit, by: string): Promise<void> {
  await rewriteHolds(unit, by, () => []);
}

async function rewriteHolds(unit: Unit, by: string, rewrite: (hold: Hold) => readonly Hold[]): Promise<void> {
  for (const asset of await assetsHeldBy(unit, by)) {
    const holds = asset.holds.flatMap((hold) => (hold.by === by ? rewrite(hold) : [hold]));
    await writeAsset(unit, asset, { holds });
  }
}

/** The most assets in one request or deal. */
export const MOST_ASSETS_HELD = 100;

const assetsHeldBy = (place: Place, by: string): Promise<Asset[]> =>
  assets.find(place, { 'holds.by': by }, { sort: { dueOn: 1, _id: 1 }, limit: MOST_ASSETS_HELD });

/** What a request or deal has locked, the earliest due first. */
export async function heldBy(place: Place, by: string): Promise<{ asset: Asset; amount: Decimal }[]> {
  const found = await assetsHeldBy(place, by);
  return found.map((asset) => {
    const amount = heldOn({ ...asset, holds: asset.holds.filter((hold) => hold.by === by) });
    return { asset, amount };
  });
}

/**
 * Records what a debtor of a deal's assets has paid: on its earliest due asset first, on none more than is left of it. It pays
 * its own debts only; null where the deal has one debtor. An obligor that owes no money pays none. What goes beyond is the deal's affair. Frees nothing; an asset that is paid in full is settled.
 * Answers how much went to each.
 */
export async function recordDebtorPayment(
  unit: Unit,
  {
    by,
    amount,
    debtor,
    most,
  }: {
    readonly by: string;
    readonly amount: Decimal;
    readonly debtor: string | null;
    /** How much of each asset it may count for, where others have claims on it too. */
    readonly most?: ReadonlyMap<string, Decimal>;
  },
): Promise<{ asset: string; amount: Decimal }[]> {
  let left = amount;
  const parts: { asset: string; amount: Decimal }[] = [];
  const held = await assetsHeldBy(unit, by);
  const paying = held.filter(({ kind }) => assetKind(kind).obligorPays ?? true);
  for (const asset of paying.filter(({ obligor }) => debtor === null || obligor === debtor)) {
    const outstanding = outstandingOf(asset);
    const part = min(left, outstanding, most?.get(asset._id) ?? outstanding);
    if (!part.greaterThan(0)) continue;
    left = left.minus(part);
    parts.push({ asset: asset._id, amount: part });
    await payAsset(unit, asset, part, by);
  }
  return parts;
}

/** The locks once so much more was paid on that of one deal, or less where it is negative. */
export const withReceived = ({ holds }: Asset, by: string, part: Decimal): Hold[] =>
  holds.map((hold) => (hold.by === by ? { ...hold, received: (hold.received ?? ZERO).plus(part) } : hold));

/** Writes down that so much of an asset was paid to a deal, which is not more than is left of it; paid in full it is settled. */
export async function payAsset(unit: Unit, asset: Asset, part: Decimal, by: string): Promise<void> {
  const paid = asset.paid.plus(part);
  const holds = withReceived(asset, by, part);
  if (part.lessThan(outstandingOf(asset))) await writeAsset(unit, asset, { holds, paid });
  else await settle(unit, asset, paid, { holds });
  await assetKind(asset.kind).paid?.(unit, asset, part);
}

/**
 * Writes down what the obligor validly paid the holder itself, outside every deal: it lessens what can be financed. Null for a
 * payment that changes nothing but must not be decided upon twice at once. Answers the asset as it is then.
 */
export async function payHolder(unit: Unit, asset: Asset, part: Decimal | null): Promise<Asset> {
  if (part?.greaterThan(0) !== true) {
    await writeAsset(unit, asset, {});
    return { ...asset, version: asset.version + 1 };
  }
  const paidToHolder = (asset.paidToHolder ?? ZERO).plus(part);
  const after = { ...asset, paid: asset.paid.plus(part), paidToHolder, version: asset.version + 1 };
  if (outstandingOf(after).isZero()) await settle(unit, asset, after.paid, { paidToHolder });
  else await writeAsset(unit, asset, { paid: after.paid, paidToHolder });
  tellOverheld(unit, asset, after);
  await assetKind(asset.kind).paid?.(unit, asset, part);
  return after;
}

/** Takes such a payment back: the holder says that it never got it. What was settled by it is open again. */
export async function takeBackFromHolder(unit: Unit, asset: Asset, part: Decimal): Promise<Asset> {
  const state = assetKind(asset.kind).moves.next(asset.state, 'reopen') ?? asset.state;
  const paidToHolder = (asset.paidToHolder ?? ZERO).minus(part);
  const set = { state, paid: asset.paid.minus(part), paidToHolder };
  await writeAsset(unit, asset, set);
  await assetKind(asset.kind).paid?.(unit, asset, part.negated());
  return { ...asset, ...set, version: asset.version + 1 };
}

async function settle(unit: Unit, asset: Asset, paid: Decimal, more: Partial<Asset> = {}): Promise<void> {
  const state = assetKind(asset.kind).moves.next(asset.state, 'settle');
  if (state === null)
    throw new Error(`${asset._id} is paid in full but cannot be settled from ${asset.state}`);
  await writeAsset(unit, asset, { ...more, paid, state });
  unit.tell('AssetSettled', asset._id, { asset: asset._id });
}
