import type { Invariant } from '../platform/module.js';
import { applyWaterfall, type Balance, type Tiers } from '../settlement/index.js';
import type { Deal } from './deal.js';
import { deals } from './deals.store.js';
import { owedOn } from './recovery.js';
import type { Repayment } from './repayment.js';

const GROWING = ['interest', 'penalty', 'principal'] as const;

const differ = (kinds: readonly (keyof Tiers)[], one: Tiers, other: Tiers): boolean =>
  kinds.some((kind) => !one[kind].equals(other[kind]));

/** What a repayment covers of what was owed on its day, by the deal as it stood before it. */
function appliedTo(deal: Deal, { undo: { state, balance }, on, received }: Repayment) {
  const due = owedOn({ ...deal, state, balance }, on);
  const { left, ...covered } = applyWaterfall({ due, received });
  return { covered, left: { ...left, accruedTo: due.accruedTo } };
}

/** Whether a balance is what was left before: costs are charged, and a loss is given up, between repayments. */
const follows = ({ writtenOff }: Deal, left: Balance, next: Balance | null): boolean =>
  writtenOff != null || (next !== null && left.accruedTo === next.accruedTo && !differ(GROWING, left, next));

function wrongIn(deal: Deal): string | null {
  const { repayments, balance } = deal;
  for (const [at, one] of repayments.entries()) {
    const next = repayments[at + 1];
    if (next !== undefined && next.on < one.on) return `${next.id} of ${next.on} stands after ${one.on}`;
    const { covered, left } = appliedTo(deal, one);
    if (differ(['fees', ...GROWING], covered, one))
      return `${one.id} does not cover what was owed on ${one.on}`;
    if (!follows(deal, left, next?.undo.balance ?? balance)) return `what ${one.id} left is not what follows`;
  }
  return null;
}

const inOrder: Invariant = {
  name: 'Repayments stand in the order of their days, each covers what was owed on its day, and what it leaves is owed next',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const deal of deals.each(place, { 'repayments.0': { $exists: true } })) {
      checked += 1;
      const found = wrongIn(deal);
      if (found !== null) violations.push(`${deal._id}: ${found}`);
    }
    return { checked, violations };
  },
};

export const repaymentInvariants: readonly Invariant[] = [inOrder];
