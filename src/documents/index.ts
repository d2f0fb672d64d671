import type { LianrongModule } from '../platform/module.js';
import { visibleUploads } from './documents.policy.js';
import { documentsResolvers } from './documents.resolvers.js';
import { uploadRoutes } from './upload.routes.js';
import { uploads } from './upload.store.js';

/** Uploaded files, e-invoices among them, and the gateway to the tax authority. */
export const documents: LianrongModule = {
  name: 'documents',
  resolvers: documentsResolvers,
  nodes: { Upload: { prefix: 'upl', in: uploads, visibleTo: visibleUploads } },
  routes: uploadRoutes,
};

export * from './einvoice/index.js';
export { TAX_STATUSES, type TaxAnswer, type TaxAsk, type TaxGateway, type TaxStatus } from './tax-gateway.js';
export { simulatedTaxGateway } from './tax-simulator.js';
export {
  eInvoiceUpload,
  markUploadUsed,
  uploadedEInvoice,
  uploadedEInvoices,
  type GivenUpload,
} from './upload.service.js';
