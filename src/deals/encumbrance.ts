import { assetKind, shortfallOf, type Asset } from '../assets/index.js';
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

/** Why the assets do not carry what is held on them any more: a state that cannot be financed, or less left than held. */
export function uncoveredRefusal(held: Held): Refusal | null {
  for (const { asset, amount } of held) {
    const { financeableIn, encumberedIn = financeableIn, noun, moves } = assetKind(asset.kind);
    if (!encumberedIn.includes(asset.state)) {
      const allowed = moves.allowed(asset.state).join(', ') || '—';
      return refuse('WRONG_STATE', { noun, state: asset.state, act: 'finance', allowed });
    }
    const shortfall = shortfallOf(asset);
    if (shortfall.isZero()) continue;
    const available = toMoneyText(max(ZERO, amount.minus(shortfall)));
    return refuse('AMOUNT_ABOVE_AVAILABLE', { asset: asset._id, available, requested: toMoneyText(amount) });
  }
  return null;
}
