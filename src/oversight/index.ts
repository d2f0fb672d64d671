import type { LianrongModule } from '../platform/module.js';
import { checkpointInvariants, checkpointJob } from '../platform/checkpoints.js';
import { alertConsumers } from './alert.service.js';
import { alerts } from './alert.js';
import { billAlerts } from './bill-alerts.js';
import { dealAlertConsumers } from './deal-alerts.js';
import { receiptAlertConsumers } from './receipt-alerts.js';
import { voucherAlertConsumers } from './voucher-alerts.js';
import { auditExportRoutes } from './audit-export.routes.js';
import { circularConsumers } from './circular-alerts.js';
import { goodsAlertConsumers } from './goods-alerts.js';
import { orderAlertConsumers } from './order-alerts.js';
import { chainKinds } from './chains.js';
import { twiceAlertConsumers } from './twice-alerts.js';
import { visibleAlerts } from './oversight.policy.js';
import { oversightResolvers } from './oversight.resolvers.js';

/** What is watched: each organisation's own trail, and the regulator's overview and alerts. */
export const oversight: LianrongModule = {
  name: 'oversight',
  resolvers: oversightResolvers,
  consumers: [
    ...alertConsumers,
    ...dealAlertConsumers,
    ...voucherAlertConsumers,
    ...circularConsumers,
    ...billAlerts,
    ...receiptAlertConsumers,
    ...goodsAlertConsumers,
    ...orderAlertConsumers,
    ...twiceAlertConsumers,
  ],
  jobs: [checkpointJob(chainKinds)],
  invariants: checkpointInvariants(chainKinds),
  routes: auditExportRoutes,
  nodes: { Alert: { prefix: 'alr', in: alerts, visibleTo: visibleAlerts } },
};
