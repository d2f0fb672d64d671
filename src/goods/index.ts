import type { LianrongModule } from '../platform/module.js';
import { goodsConsumers } from './goods-flow.consumers.js';
import { visibleGoodsFlows } from './goods-flow.policy.js';
import { goodsResolvers } from './goods-flow.resolvers.js';
import { goodsFlows } from './goods-flow.store.js';
import { goodsInvariants } from './goods.invariants.js';

/** What moves beside the money: papers about goods, matched to the orders and invoices that they belong to. */
export const goods: LianrongModule = {
  name: 'goods',
  resolvers: goodsResolvers,
  consumers: goodsConsumers,
  invariants: goodsInvariants,
  nodes: { GoodsFlow: { prefix: 'gfl', in: goodsFlows, visibleTo: visibleGoodsFlows } },
};

export { GOODS_FLOW_KINDS, type GoodsFlow, type GoodsFlowKind } from './goods-flow.js';
export { filledOf, goodsFlows } from './goods-flow.store.js';
export type { TradeDocument } from './goods-match.js';
export { registerKeeping } from './keeping.js';
export { MOST_TRADE_DOCUMENTS, registerTradeSource, type TradeAsk } from './trade-documents.js';
