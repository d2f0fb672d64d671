import { assetKind, openShortfallOf, type Asset, type KindOfAsset } from '../assets/index.js';
import { max, toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { refuse, type Refusal } from '../kernel/decision.js';
import type { EncumbranceKind } from '../title/index.js';
import type { Deal } from './deal.js';

export type Held = readonly { readonly asset: Asset; readonly amount: Decimal }[];

/** A claim that is factored is sold, a bill that is discounted is endorsed; what secures a loan is pledged. */
export function encumbranceKind({ technique }: Pick<Deal, 'technique'>): EncumbranceKind {
  if (technique === 'FACTORING') return 'ASSIGNMENT';
  return technique === 'BILL_DISCOUNTING' ? 'DISCOUNT' : 'PLEDGE';
}

/** Why the assets do not carry what a request holds on them any more, or null. */
export const unfinanceableRefusal = (held: Held): Refusal | null =>
  firstRefusal(held, ({ financeableIn }) => financeableIn);

/** Why they do not carry a deal any more: a state in which they cannot, or less left than the locks have still to bring. */
export const uncoveredRefusal = (held: Held): Refusal | null =>
  firstRefusal(held, ({ encumberedIn, financeableIn }) => encumberedIn ?? financeableIn);

function firstRefusal(held: Held, statesOf: (kind: KindOfAsset) => readonly string[]): Refusal | null {
  for (const { asset, amount } of held) {
    const kind = assetKind(asset.kind);
    if (!statesOf(kind).includes(asset.state)) {
      const allowed = kind.moves.allowed(asset.state).join(', ') || '—';
      return refuse('WRONG_STATE', { noun: kind.noun, state: asset.state, act: 'finance', allowed });
    }
    const shortfall = openShortfallOf(asset);
    if (shortfall.isZero()) continue;
    const available = toMoneyText(max(ZERO, amount.minus(shortfall)));
    return refuse('AMOUNT_ABOVE_AVAILABLE', { asset: asset._id, available, requested: toMoneyText(amount) });
  }
  return null;
}
