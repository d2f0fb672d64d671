import type { Resolvers } from '../generated/schema.js';
import type { Decimal } from '../kernel/decimal.js';
import { organisationById } from '../parties/index.js';
import type { LianrongModule } from '../platform/module.js';
import { notePoolOf } from './note-pool.js';

const yuan = (amount: Decimal) => ({ amount, currency: 'CNY' });

const notesResolvers: Resolvers = {
  Query: {
    notePool: async (_, ask, context) => {
      const pool = await notePoolOf(context, context.actor.organisation, ask);
      return { ...pool, total: yuan(pool.total), pooled: pool.pooled && yuan(pool.pooled) };
    },
  },
  NotePoolDebtor: {
    debtor: ({ debtor }, _, context) => organisationById(context, debtor),
    total: ({ total }) => yuan(total),
    pooled: ({ pooled }) => pooled && yuan(pooled),
  },
};

/** Pools of receivables for asset-backed notes. */
export const notes: LianrongModule = { name: 'notes', resolvers: notesResolvers };
