import { assetsByIds } from '../assets/index.js';
import { goodsFlows } from '../goods/index.js';
import type { Consumer } from '../platform/outbox.js';
import { raise } from './alert.service.js';
import { tellLenders } from './twice-alerts.js';

/**
 * A paper that orders or claims were matched to was taken back: told to those who watch, and to the lenders over what it was
 * matched to, with the report of the same paper that counts from then on. One that belonged to nothing was relied on by nobody.
 */
const paperWithdrawn: Consumer = {
  name: 'oversight.goodsPaperWithdrawn',
  on: 'GoodsFlowWithdrawn',
  async take(platform, event) {
    const { goodsFlow, documents, reason, countsInstead } = event.data as {
      readonly goodsFlow: string;
      readonly documents: readonly string[];
      readonly reason: string;
      readonly countsInstead?: string | null;
    };
    const paper = await goodsFlows.byId(platform, goodsFlow);
    if (paper === null || documents.length === 0) return;
    const counts = countsInstead == null ? null : await goodsFlows.byId(platform, countsInstead);
    const instead = counts === null ? {} : { countsInstead: counts._id, reportedBy: counts.reporter };
    const what = { paper: paper.kind, number: paper.number, reason, ...instead };
    const assets = await assetsByIds(platform, documents);
    const facts = { ...what, documents: documents.join(' ') };
    const watching = { organisation: paper.reporter, about: goodsFlow, facts };
    await raise(platform, event, { kind: 'GOODS_PAPER_WITHDRAWN', ...watching });
    await tellLenders(platform, event, { kind: 'GOODS_PAPER_WITHDRAWN', what, assets, cause: goodsFlow });
  },
};

export const goodsAlertConsumers: readonly Consumer[] = [paperWithdrawn];
