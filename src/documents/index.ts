import express from 'express';
import type { LianrongModule } from '../platform/module.js';
import type { Document } from './document.js';
import { documentRoutes } from './document.routes.js';
import { documents as documentCollection } from './document.store.js';
import { documentsInvariants } from './documents.invariants.js';
import { discardLooseFiles } from './loose-files.js';
import { visibleUploads } from './documents.policy.js';
import { documentsResolvers } from './documents.resolvers.js';
import { uploadRoutes } from './upload.routes.js';
import { uploads } from './upload.store.js';

/** Papers of the platform's objects, uploaded or written by it; e-invoice files; and the gateway to the tax authority. */
export const documents: LianrongModule = {
  name: 'documents',
  resolvers: documentsResolvers,
  sweeps: [discardLooseFiles],
  invariants: documentsInvariants,
  nodes: {
    Upload: { prefix: 'upl', in: uploads, visibleTo: visibleUploads },
    Document: {
      prefix: 'doc',
      in: documentCollection,
      visibleTo: () => ({}),
      belongsTo: ({ belongsTo }: Document) => belongsTo,
    },
  },
  routes: (platform, actorOf) =>
    express.Router().use(uploadRoutes(platform, actorOf), documentRoutes(platform, actorOf)),
};

export type { Document, DocumentKind } from './document.js';
export { documentsOf } from './documents.resolvers.js';
export { freezeText, frozenTextOf, type FrozenText } from './document.service.js';
export * from './templates/index.js';

export * from './einvoice/index.js';
export {
  TAX_STATUSES,
  taxOver,
  type TaxAnswer,
  type TaxAsk,
  type TaxGateway,
  type TaxStatus,
} from './tax-gateway.js';
export {
  eInvoiceUpload,
  markUploadUsed,
  uploadedEInvoice,
  uploadedEInvoices,
  type GivenUpload,
} from './upload.service.js';
