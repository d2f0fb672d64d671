import { toMoneyText, ZERO } from '../kernel/decimal.js';
import type { Unit } from '../platform/unit.js';
import { outstandingOf, shortfallOf, type Asset } from './asset.js';
import { writeAsset } from './assets.store.js';
import { receivableMoves, type Contest, type Receivable } from './kinds/receivable.js';

/** How many disputes and set-offs stand in one receivable's document. */
export const MOST_CONTESTS = 50;

/**
 * Writes down what the debtor contests since its confirmation: a dispute takes what can be financed, a set-off the debt itself.
 * Answers the receivable as it is then; the caller has checked state and amount.
 */
export async function recordContest(
  unit: Unit,
  receivable: Receivable,
  contest: Contest,
): Promise<Receivable> {
  const { amount, ground } = contest;
  const contests = [...(receivable.contests ?? []), contest];
  const taken =
    ground === 'DISPUTE'
      ? { disputed: (receivable.disputed ?? ZERO).plus(amount) }
      : { setOffSince: (receivable.setOffSince ?? ZERO).plus(amount) };
  return rewrite(unit, receivable, { contests, ...taken });
}

/** The debtor holds up a dispute no more. */
export async function liftDispute(unit: Unit, receivable: Receivable, id: string): Promise<Receivable> {
  const lifted = (receivable.contests ?? []).find((one) => one.id === id);
  if (lifted === undefined) throw new Error(`${receivable._id} has no contest ${id}`);
  const contests = (receivable.contests ?? []).map((one) =>
    one.id === id ? { ...one, liftedAt: unit.now } : one,
  );
  return rewrite(unit, receivable, {
    contests,
    disputed: (receivable.disputed ?? ZERO).minus(lifted.amount),
  });
}

/** An assignee does not accept a set-off: the debt has not ended by it, but is disputed to that amount. */
export async function opposeSetOff(
  unit: Unit,
  receivable: Receivable,
  { id, by, reason }: { readonly id: string; readonly by: string; readonly reason: string },
): Promise<Receivable> {
  const setOff = (receivable.contests ?? []).find((one) => one.id === id);
  if (setOff === undefined) throw new Error(`${receivable._id} has no contest ${id}`);
  const opposed = { by, reason, at: unit.now };
  const contests = (receivable.contests ?? []).map((one) => (one.id === id ? { ...one, opposed } : one));
  return rewrite(unit, receivable, {
    contests,
    state: receivableMoves.next(receivable.state, 'reopen') ?? receivable.state,
    setOffSince: (receivable.setOffSince ?? ZERO).minus(setOff.amount),
    disputed: (receivable.disputed ?? ZERO).plus(setOff.amount),
  });
}

/** A receivable of which nothing is owed any more is settled, also when the last of it was set off. */
async function rewrite(unit: Unit, receivable: Receivable, set: Partial<Receivable>): Promise<Receivable> {
  const next = { ...receivable, ...set, version: receivable.version + 1 };
  const state = outstandingOf(next).isZero() ? receivableMoves.next(receivable.state, 'settle') : null;
  await writeAsset(unit, receivable, state === null ? set : { ...set, state });
  if (state !== null) unit.tell('AssetSettled', receivable._id, { asset: receivable._id });
  tellOverheld(unit, receivable, next);
  return state === null ? next : { ...next, state };
}

/** Tells when more is locked than is left, unless it was so before. */
export function tellOverheld(unit: Unit, before: Asset, after: Asset): void {
  const shortfall = shortfallOf(after);
  if (shortfall.lessThanOrEqualTo(shortfallOf(before))) return;
  unit.tell('AssetOverheld', after._id, { asset: after._id, shortfall: toMoneyText(shortfall) });
}
