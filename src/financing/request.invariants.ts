import { heldBy } from '../assets/index.js';
import { toMoneyText } from '../kernel/decimal.js';
import type { Invariant } from '../platform/module.js';
import type { FinancingRequest } from './request.js';
import { requests } from './request.store.js';

const textOf = (
  items: readonly { readonly asset: string; readonly amount: FinancingRequest['amount'] }[],
): string =>
  items
    .map(({ asset, amount }) => `${asset} ${toMoneyText(amount)}`)
    .sort()
    .join(', ');

/** What an open request assigns is locked for it, and nothing is once it has ended (then it is free, or its deal's). */
const holdsMatch: Invariant = {
  name: 'An open request holds exactly what it assigns; one that has ended holds nothing',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const request of requests.each(place)) {
      checked += 1;
      const held = textOf(
        (await heldBy(place, request._id)).map(({ asset, amount }) => ({ asset: asset._id, amount })),
      );
      const expected = request.state === 'OPEN' ? textOf(request.items) : '';
      if (held !== expected)
        violations.push(`${request._id} (${request.state}) holds [${held}], not [${expected}]`);
    }
    return { checked, violations };
  },
};

export const financingInvariants: readonly Invariant[] = [holdsMatch];
