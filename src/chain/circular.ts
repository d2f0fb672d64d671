import { receivables, type Receivable } from '../assets/index.js';
import { Decimal } from '../kernel/decimal.js';
import { fromInstant } from '../platform/database/bounds.js';
import type { Place } from '../platform/database/collection.js';

/** Claims of about the same worth that lead from one party back to it: the goods go round, the value comes back (空转). */
export interface Circle {
  /** The claims in order, the new one first: each one's buyer is the next one's seller. */
  readonly claims: readonly Pick<Receivable, '_id' | 'holder' | 'obligor' | 'base'>[];
}

/** Figures of our own choosing: what goes round is sold on with a small margin, within half a year and over few hands. */
const LONGEST = 5;
const WITHIN_DAYS = 180;
const ALIKE = new Decimal('0.8');
/** Claims looked at in one step; a busier trade is looked at as far as its newest claims. */
const MOST_CLAIMS = 500;

const DAY_MS = 86_400_000;

type Leg = Circle['claims'][number];

/**
 * The shortest way back: from the buyer of a confirmed claim over claims in which it sells, to the claim's own seller. Each one is
 * worth between 80 % and 125 % of the first. One query a step, each by an index.
 */
export async function findCircle(place: Place, start: Receivable): Promise<Circle | null> {
  const cameBy = new Map<string, Leg>();
  let frontier = [start.obligor];
  for (let step = 2; step <= LONGEST && frontier.length > 0; step += 1) {
    const next: string[] = [];
    for (const leg of await claimsSoldBy(place, frontier, start)) {
      if (leg.obligor === start.holder) return { claims: wayTo(start, leg, cameBy) };
      if (leg.obligor === start.obligor || cameBy.has(leg.obligor)) continue;
      cameBy.set(leg.obligor, leg);
      next.push(leg.obligor);
    }
    frontier = next;
  }
  return null;
}

const claimsSoldBy = (place: Place, sellers: readonly string[], start: Receivable): Promise<Leg[]> =>
  receivables.find(
    place,
    {
      holder: { $in: [...sellers] },
      state: { $in: ['CONFIRMED', 'SETTLED'] },
      createdAt: fromInstant(new Date(start.createdAt.getTime() - WITHIN_DAYS * DAY_MS)),
      kind: 'RECEIVABLE',
      base: { $gte: start.base.times(ALIKE), $lte: start.base.dividedBy(ALIKE) },
    },
    { sort: { createdAt: -1, _id: -1 }, limit: MOST_CLAIMS },
  );

/** The legs from the start to the last one, each found by the party that it came to. */
function wayTo(start: Leg, last: Leg, cameBy: ReadonlyMap<string, Leg>): Leg[] {
  const way = [last];
  for (let leg = cameBy.get(last.holder); leg !== undefined; leg = cameBy.get(leg.holder)) way.unshift(leg);
  return [start, ...way];
}
