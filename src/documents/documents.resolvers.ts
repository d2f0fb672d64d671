import type { Resolvers } from '../generated/schema.js';
import type { Decimal } from '../kernel/decimal.js';
import { isRefused, wording, type Decision, type Locale } from '../kernel/decision.js';
import { badInput, page } from '../platform/database/page.js';
import { visibleUploads } from './documents.policy.js';
import type { EInvoice } from './einvoice/index.js';
import { taxSimulatorSet } from './tax-simulator.service.js';
import { uploadDiscard, uploadedEInvoices } from './upload.service.js';
import { uploads } from './upload.store.js';

/** Up to 20 MB are read and parsed for one answer. */
const MAX_READ = 20;

const yuan = (amount: Decimal) => ({ amount, currency: 'CNY' });

export const documentsResolvers: Resolvers = {
  Query: {
    uploads: (_, { unused, first, after }, context) => {
      const asked = unused == null ? {} : { usedBy: unused ? null : { $ne: null } };
      const filter = { ...visibleUploads(context.actor), ...asked };
      return page(uploads, context, filter, 'uploadedAt', { first, after });
    },
    eInvoicesRead: async (_, { uploads: ids }, context) => {
      if (ids.length > MAX_READ)
        throw badInput(`At most ${MAX_READ} uploads are read at a time, ${ids.length} were given.`);
      const readings = await uploadedEInvoices(context, context.actor.organisation, ids);
      return readings.map((reading, at) => shownReading(ids[at] ?? '', reading, context.locale));
    },
  },
  Mutation: {
    uploadDiscard: (_, { input }, { run }) => run(uploadDiscard, input),
    taxSimulatorSet: (_, { input }, { run }) => run(taxSimulatorSet, input),
  },
  Upload: { id: ({ _id }) => _id },
  EInvoice: {
    withoutTax: ({ withoutTax }) => yuan(withoutTax),
    tax: ({ tax }) => yuan(tax),
    total: ({ total }) => yuan(total),
  },
  EInvoiceLine: {
    amount: ({ amount }) => yuan(amount),
    tax: ({ tax }) => yuan(tax),
  },
};

function shownReading(upload: string, reading: Decision<EInvoice>, locale: Locale) {
  if (!isRefused(reading)) return { upload, invoice: reading, problems: [] };
  const all = reading.problems.length > 0 ? reading.problems : [reading];
  const problems = all.map(({ code, facts, path }) => ({
    code,
    message: wording(code, facts, locale),
    path: path.split('.'),
  }));
  return { upload, invoice: null, problems };
}
