import { SimulatedClock } from '../../kernel/clock.js';
import { shanghaiDateOf } from '../../kernel/dates.js';
import { toMoneyText } from '../../kernel/decimal.js';
import { isRefused } from '../../kernel/decision.js';
import { perform } from '../act.js';
import type { Resolvers } from '../../generated/schema.js';
import { clockAdvance } from '../time.js';
import type { Unit } from '../unit.js';
import { payload, type Context } from './context.js';
import type { Nodes } from './nodes.js';
import { scalars } from './scalars.js';

const clockOf = ({ clock }: Pick<Unit, 'clock'>) => {
  const now = clock.now();
  return { now, today: shanghaiDateOf(now), simulated: clock instanceof SimulatedClock };
};

/** The fields of schema/base.graphql. */
export function baseResolvers(nodes: Nodes): Resolvers {
  return {
    ...(scalars as unknown as Resolvers),
    // Always two decimals, so that clients can compare amounts as text.
    Money: { amount: ({ amount }) => toMoneyText(amount) as never },
    Query: {
      node: (_, { id }, context) => nodes.visible(context, id) as Promise<never>,
      clock: (_, _args, context) => clockOf(context),
    },
    Mutation: {
      clockAdvance: async (_, { input }, context: Context) => {
        const result = await perform(context, context.actor, clockAdvance, input, context.from);
        if (!isRefused(result)) await context.beat();
        return payload(clockAdvance.name, result, context.locale);
      },
    },
    ClockAdvanceSuccess: { clock: (_, _args, context) => clockOf(context) },
  };
}
