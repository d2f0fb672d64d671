import { sum, toMoneyText, type Decimal } from '../kernel/decimal.js';
import { notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { availableOf, heldOn, MOST_HOLDS, type Asset, type Hold } from './asset.js';
import { assets, writeAsset } from './assets.store.js';
import { tellOverheld } from './contest.service.js';
import { withReceived } from './holds.service.js';
import { assetKind } from './kinds/index.js';

/**
 * Takes back what was written down as paid to a deal by mistake: so much is owed again, and what was settled by it is open again. Refused
 * where an asset has come to an end from which its kind knows no way back.
 */
export async function takeBackDebtorPayment(
  unit: Unit,
  by: string,
  parts: readonly { readonly asset: string; readonly amount: Decimal }[],
): Promise<Decision<true>> {
  for (const { asset: id, amount } of parts) {
    const asset = await assets.byId(unit, id);
    if (asset === null) throw new Error(`${id} was paid but is missing`);
    const kind = assetKind(asset.kind);
    const { state, paid } = unpaid(asset, amount);
    if (kind.moves.isFinal(state))
      return refuse('WRONG_STATE', { noun: kind.noun, state, act: 'reopen', allowed: '—' }, 'repayment');
    await writeAsset(unit, asset, {
      ...{ state, paid },
      holds: withReceived(asset, by, amount.negated()),
    });
    await kind.paid?.(unit, asset, amount.negated());
  }
  return true;
}

/** An asset of which so much less was paid: what was settled by it is open again. */
const unpaid = (asset: Asset, amount: Decimal): Asset => ({
  ...asset,
  state: assetKind(asset.kind).moves.next(asset.state, 'reopen') ?? asset.state,
  paid: asset.paid.minus(amount),
});

export interface RestoreAsk {
  readonly holder: string;
  /** The deal that held them. */
  readonly by: string;
  readonly items: readonly {
    readonly asset: string;
    readonly amount: Decimal;
    /** What the deal has received on it: this much of the lock needs nothing that is left. */
    readonly received: Decimal;
  }[];
}

/** Locks again what a deal held before its end, which has turned out wrong; refused where it has gone to others meanwhile. */
export async function restoreHolds(unit: Unit, ask: RestoreAsk): Promise<Decision<true>> {
  for (const item of ask.items) {
    const { asset: id, amount, received } = item;
    const asset = await assets.byId(unit, id);
    if (asset === null) return notFound('asset', id);
    const refusal = goneRefusal(asset, ask, item);
    if (refusal) return refusal;
    const hold: Hold = { id: newId('hld'), by: ask.by, purpose: 'DEAL', amount, received, since: unit.now };
    const holds = [...asset.holds, hold];
    await writeAsset(unit, asset, { holds });
    // What was taken off it while nobody had it locked was no news then.
    tellOverheld(unit, asset, { ...asset, holds });
  }
  return true;
}

/** The first asset that {@link restoreHolds} would refuse once so much was taken back as paid, with why; writes nothing. */
export async function restoreRefusal(
  place: Place,
  ask: RestoreAsk,
  back: readonly { readonly asset: string; readonly amount: Decimal }[],
): Promise<{ readonly asset: string; readonly refusal: Refusal } | null> {
  for (const item of ask.items) {
    const { asset: id } = item;
    const asset = await assets.byId(place, id);
    if (asset === null) return { asset: id, refusal: notFound('asset', id) };
    const paid = sum(back.filter((one) => one.asset === id).map(({ amount }) => amount));
    const refusal = goneRefusal(paid.isZero() ? asset : unpaid(asset, paid), ask, item);
    if (refusal) return { asset: id, refusal };
  }
  return null;
}

/**
 * An asset that nobody else has locked is the deal's again, whatever was paid or taken off it since, and so is one that the deal's end
 * has left with it: but what its holder has passed on, as a voucher is in part, is another's.
 */
function goneRefusal(
  asset: Asset,
  { by, holder }: RestoreAsk,
  { amount, received }: RestoreAsk['items'][number],
): Refusal | null {
  const kind = assetKind(asset.kind);
  if (kind.isStillWith?.(asset, by)) return null;
  if (asset.holder !== holder) return notFound('asset', asset._id);
  const { financeableIn, noun, moves } = kind;
  if (!financeableIn.includes(asset.state)) {
    const allowed = moves.allowed(asset.state).join(', ') || '—';
    return refuse('WRONG_STATE', { noun, state: asset.state, act: 'finance', allowed });
  }
  if (asset.holds.length >= MOST_HOLDS)
    return refuse('TOO_MANY_HOLDS', { asset: asset._id, max: MOST_HOLDS });
  const available = availableOf(asset);
  const needed = amount.minus(received);
  const isWhole = heldOn(asset).isZero() && amount.lessThanOrEqualTo(asset.base);
  if (isWhole || needed.lessThanOrEqualTo(available)) return null;
  const facts = { available: toMoneyText(available), requested: toMoneyText(needed) };
  return refuse('AMOUNT_ABOVE_AVAILABLE', { asset: asset._id, ...facts });
}
