import { receivables } from '../assets/index.js';
import { organisations } from '../parties/index.js';
import type { Filter } from '../platform/database/collection.js';
import type { Consumer } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Platform } from '../platform/unit.js';
import { goodsFlowMatch, isAsRecorded, matchOf } from './goods-flow.service.js';
import { goodsFlows } from './goods-flow.store.js';

/** Oldest first: who came first fills a document first. */
const OLDEST_FIRST = { reportedAt: 1, _id: 1 } as const;
/** Newest first: what filled a document last is taken off it first. */
const NEWEST_FIRST = { reportedAt: -1, _id: -1 } as const;

/** Matches these papers again, each in an act of its own; those that would stay as they are leave no act. */
async function matchAgain(
  platform: Platform,
  filter: Filter,
  sort: typeof OLDEST_FIRST | typeof NEWEST_FIRST,
): Promise<void> {
  for await (const flow of goodsFlows.each(platform, filter, sort))
    if (!isAsRecorded(flow, await matchOf(platform, flow)))
      await performForNews(platform, goodsFlowMatch, { goodsFlow: flow._id });
}

interface Came {
  readonly seller: string;
  readonly buyer: string;
  readonly contractNumber: string;
  readonly invoiceNumbers: readonly string[];
}

/** A document came: papers of its two parties that name it may belong to it. */
async function documentCame(platform: Platform, came: Came): Promise<void> {
  const sides = await organisations.byIds(platform, [came.seller, came.buyer]);
  const codeOf = (id: string) => sides.find(({ _id }) => _id === id)?.creditCode ?? '';
  const pair = { consignorCode: codeOf(came.seller), consigneeCode: codeOf(came.buyer) };
  const { contractNumber, invoiceNumbers } = came;
  const names = [{ contractNumber }, { invoiceNumbers: { $in: [...invoiceNumbers] } }];
  await matchAgain(platform, { ...pair, $or: names }, OLDEST_FIRST);
}

const receivableCame = (on: string): Consumer => ({
  name: `goods.receivableCame.${on}`,
  on,
  async take(platform, event) {
    const found = await receivables.byId(platform, String(event.data['receivable']));
    if (found === null) return;
    const { holder: seller, obligor: buyer, contractNumber, invoices } = found;
    const invoiceNumbers = invoices.map(({ number }) => number);
    await documentCame(platform, { seller, buyer, contractNumber, invoiceNumbers });
  },
});

const otherCame: Consumer = {
  name: 'goods.documentCame',
  on: 'TradeDocumentCame',
  take: (platform, { data }) => documentCame(platform, { ...(data as unknown as Came), invoiceNumbers: [] }),
};

/** A document went or became less: what was matched to it is looked at again. */
const documentWent = (on: string): Consumer => ({
  name: `goods.documentWent.${on}`,
  on,
  async take(platform, event) {
    const { receivable, document } = event.data as { receivable?: string; document?: string };
    await matchAgain(platform, { 'links.document': document ?? receivable ?? '' }, NEWEST_FIRST);
  },
});

/** A party joined: papers that named its code are its own from then on. */
const partyCame: Consumer = {
  name: 'goods.partyCame',
  on: 'OrganisationApproved',
  async take(platform, event) {
    const { organisation } = event.data as { organisation: string };
    const creditCode = (await organisations.byId(platform, organisation))?.creditCode ?? '';
    await matchAgain(platform, { consignorCode: creditCode, consignor: null }, OLDEST_FIRST);
    await matchAgain(platform, { consigneeCode: creditCode, consignee: null }, OLDEST_FIRST);
  },
};

/** What a paper that was taken back had filled is free for others of the two parties. */
const paperWent: Consumer = {
  name: 'goods.paperWent',
  on: 'GoodsFlowWithdrawn',
  async take(platform, event) {
    const gone = await goodsFlows.byId(platform, String(event.data['goodsFlow']));
    if (gone === null) return;
    const { consignorCode, consigneeCode } = gone;
    await matchAgain(
      platform,
      { consignorCode, consigneeCode, matched: false, withdrawal: null },
      OLDEST_FIRST,
    );
  },
};

export const goodsConsumers: readonly Consumer[] = [
  receivableCame('ReceivableSubmitted'),
  receivableCame('PayablePosted'),
  otherCame,
  documentWent('ReceivableRejected'),
  documentWent('ReceivableWithdrawn'),
  documentWent('ReceivableRescinded'),
  documentWent('CreditNoteRecorded'),
  documentWent('TradeDocumentWent'),
  partyCame,
  paperWent,
];
