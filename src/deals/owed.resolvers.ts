import { shanghaiDateOf } from '../kernel/dates.js';
import { balancesOf } from '../ledger/index.js';
import type { Context } from '../platform/graphql/context.js';
import type { Deal } from './deal.js';
import { owedAt } from './owed.js';
import { shownTiers, yuan } from './recovery.resolvers.js';

export const owedFields = {
  owed: async (deal: Deal, { asOf }: { readonly asOf?: Date | null | undefined }, context: Context) => {
    const at = asOf ?? context.clock.now();
    const accounts = await balancesOf(context, deal._id, at);
    const booked = {
      principal: accounts.PRINCIPAL_DUE,
      interest: accounts.INTEREST_DUE,
      penalty: accounts.PENALTY_DUE,
      fees: accounts.FEES_DUE,
    };
    const owed = owedAt(deal, booked, at);
    if (owed === null) return null;
    const { interest, penalty } = owed.notBooked;
    return {
      asOf: at,
      booked: { asOf: owed.booked.accruedTo, ...shownTiers(owed.booked) },
      notBooked: { interest: yuan(interest), penalty: yuan(penalty) },
      total: { asOf: shanghaiDateOf(at), ...shownTiers(owed.total) },
    };
  },
};
