import DataLoader from 'dataloader';
import type { Resolvers } from '../generated/schema.js';
import type { Decimal } from '../kernel/decimal.js';
import { isRefused, wording, type Decision, type Locale } from '../kernel/decision.js';
import { organisationById } from '../parties/index.js';
import { badInput, page, PAGE_LIMIT } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import type { FoundNode } from '../platform/graphql/nodes.js';
import type { Document } from './document.js';
import { documentRemove, seenDocument } from './document.service.js';
import { documents, documentsOfMany } from './document.store.js';
import { visibleUploads } from './documents.policy.js';
import type { EInvoice } from './einvoice/index.js';
import { seenNode } from './holder.js';
import { taxSimulatorSet } from './tax-simulator.service.js';
import { uploadDiscard, uploadedEInvoices } from './upload.service.js';
import { uploads } from './upload.store.js';

/** Up to 20 MB are read and parsed for one answer. */
const MAX_READ = 20;

const yuan = (amount: Decimal) => ({ amount, currency: 'CNY' });

/** The documents of an object that the caller sees, newest first; one query for all that one request asks for. */
export function documentsOf(context: Context, id: string): Promise<Document[]> {
  const read = async (ids: readonly string[]) => {
    const found = await documentsOfMany(context, ids);
    return ids.map((each) => found.filter(({ belongsTo }) => belongsTo === each).slice(0, PAGE_LIMIT));
  };
  return context.loader('documentsOf', () => new DataLoader<string, Document[]>(read)).load(id);
}

/** What a document belongs to; a page of documents has one such object, asked for once. */
function holderOf(context: Context, id: string): Promise<FoundNode | null> {
  const read = (ids: readonly string[]) =>
    Promise.all(ids.map((each) => seenNode(context, context.actor, each)));
  return context.loader('documentHolder', () => new DataLoader<string, FoundNode | null>(read)).load(id);
}

async function allowedActions(document: Document, context: Context): Promise<string[]> {
  if (document.frozen || document.organisation !== context.actor.organisation) return [];
  const holder = await holderOf(context, document.belongsTo);
  return holder?.kind.papers?.isOpen(holder.object) === true ? ['remove'] : [];
}

export const documentsResolvers: Resolvers = {
  Query: {
    documents: async (_, { of, first, after }, context) => {
      if ((await holderOf(context, of)) === null) return null;
      return page(documents, context, { belongsTo: of }, 'uploadedAt', { first, after });
    },
    document: (_, { id }, context) => seenDocument(context, context.actor, id),
    uploads: (_, { unused, first, after }, context) => {
      const asked = unused == null ? {} : { usedBy: unused ? null : { $ne: null } };
      const filter = { ...visibleUploads(context.actor), ...asked };
      return page(uploads, context, filter, 'uploadedAt', { first, after });
    },
    eInvoicesRead: async (_, { uploads: ids }, context) => {
      if (ids.length > MAX_READ)
        throw badInput({
          en: `At most ${MAX_READ} uploads are read at a time, ${ids.length} were given.`,
          zh: `一次最多读取 ${MAX_READ} 个上传文件，实际为 ${ids.length} 个。`,
        });
      const readings = await uploadedEInvoices(context, context.actor.organisation, ids);
      return readings.map((reading, at) => shownReading(ids[at] ?? '', reading, context.locale));
    },
  },
  Mutation: {
    documentRemove: (_, { input }, { run }) => run(documentRemove, input),
    uploadDiscard: (_, { input }, { run }) => run(uploadDiscard, input),
    taxSimulatorSet: (_, { input }, { run }) => run(taxSimulatorSet, input),
  },
  Upload: { id: ({ _id }) => _id },
  Document: {
    id: ({ _id }) => _id,
    uploadedBy: ({ organisation }, _, context) =>
      organisation === null ? null : organisationById(context, organisation),
    template: ({ template }) => template && `${template.name}/${template.version}`,
    allowedActions: (document, _, context) => allowedActions(document, context),
  },
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
