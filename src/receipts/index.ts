import { assets, registerKind } from '../assets/index.js';
import { registerKeeping } from '../goods/index.js';
import type { LianrongModule } from '../platform/module.js';
import { receiptConsumers, revalueDaily } from './consumers.js';
import { pledges } from './pledge.store.js';
import { receiptKind } from './receipt.kind.js';
import { receiptsInvariants } from './receipts.invariants.js';
import { visiblePledges, visibleReceipts, visibleRevaluations } from './receipts.policy.js';
import { hasKept } from './receipt.store.js';
import { receiptsResolvers } from './receipts.resolvers.js';
import { driveRevaluation } from './revaluation.service.js';
import { revaluations } from './revaluation.store.js';

registerKind(receiptKind);
registerKeeping(hasKept);

/** Goods in warehouses: lots, the receipts over them, what they secure, and what devices say of them. */
export const receipts: LianrongModule = {
  name: 'receipts',
  resolvers: receiptsResolvers,
  consumers: receiptConsumers,
  sweeps: [driveRevaluation],
  jobs: [revalueDaily],
  invariants: receiptsInvariants,
  nodes: {
    WarehouseReceipt: { prefix: receiptKind.prefix, in: assets, visibleTo: visibleReceipts },
    ReceiptPledge: { prefix: 'plg', in: pledges, visibleTo: visiblePledges },
    Revaluation: { prefix: 'rvl', in: revaluations, visibleTo: visibleRevaluations },
  },
};

export { addToPledge, disposeReceipts, type DisposalAsk } from './disposal.js';
export { encumberReceipt, freeReceipt } from './encumber.js';
export {
  endUnderOrder,
  pledgeUnderOrder,
  releaseUnderOrder,
  storedUnderOrder,
  storedUnderOrders,
  worthOfOrder,
  type Draw,
  type Stored,
  type UnderOrder,
} from './under-order.js';
export { goodsCatalogue } from './goods.store.js';
export { goodsById, pledgedOnLot } from './lot-view.js';
export { lotKey, shareProceeds, type LotClaim } from './lot.js';
export type { IssueAsk } from './elements.js';
export { declareCost, issueReceipt, type NewReceiptAsk } from './issue.service.js';
export { isEncumbered, receiptMoves, type Cut, type Receipt } from './receipt.js';
export { cutReceipt, type CutReceipt } from './receipt.service.js';
export { receiptWhere } from './receipt.store.js';
export {
  askSubstitution,
  exchangeGoods,
  standsNoMore,
  substituteAsked,
  type SubstituteAsk,
} from './substitute.service.js';
export { PLEDGE_WORD, releaseGoods } from './pledge.service.js';
export { pledgeIdOf, pledgeMoves, type Disposal, type Pledge } from './pledge.js';
export { isOfSale, pledges } from './pledge.store.js';
