import { addDays, type PlainDate } from '../../kernel/dates.js';
import type { Figure } from '../narrator.js';
import type { Stage } from '../stage.js';

const GOODS = 'YL-S5';

export interface Playing {
  readonly order: string;
  readonly deal: string;
  readonly begun: PlainDate;
}

interface Sent {
  readonly goodsShipment: { readonly id: string };
}

/** Four cars go into a warehouse under the bank's control: pledged from their receipt on, they have not to be refunded any more. */
export async function store(stage: Stage, { order: id, begun }: Playing): Promise<string> {
  const { narrator } = stage;
  const [core, keeper] = [await stage.party('yulan'), await stage.party('jianggang')];
  await warehouse(stage, id);
  narrator.does(core.label, [
    'sends four cars there; the keeper issues their receipt',
    '发运 4 辆入库，仓库开立仓单',
  ]);
  const shipping = { order: id, quantity: '4', shippedOn: begun, reference: 'YD-004' };
  const sent = await core.does<Sent>(
    'goodsShipmentAnnounce',
    { ...shipping, idempotencyKey: 'yulan-ship-1' },
    'goodsShipment { id }',
  );
  const input = {
    ...{ idempotencyKey: 'jianggang-cars-1', shipment: sent.goodsShipment.id, quantity: '4' },
    ...{ lotNumber: 'YL-S5-0001', lotQuantity: '4', place: '果园港三号库' },
    elements: {
      ...{ number: 'JG-2026-S5', quality: '合格', packaging: '裸装', pieces: 4, marks: '渝岚' },
      ...{ lossStandard: '0', storedFrom: begun, storedUntil: addDays(begun, 300) },
      ...{ storageFee: '4000', issuedAtPlace: '重庆', issuedOn: begun, signedBy: '龚平' },
    },
  };
  const { receipt } = await keeper.does<{ receipt: { id: string } }>(
    'goodsShipmentReceive',
    input,
    'receipt { id }',
  );
  await look(stage, id, receipt.id);
  return receipt.id;
}

/** The distributor names the warehouse and endorses what comes in; the bank agrees. */
async function warehouse(stage: Stage, order: string): Promise<void> {
  const { narrator } = stage;
  const [buyer, bank] = [await stage.party('yuchixing'), await stage.party('bajiangbank')];
  const [operator, keeper] = [await stage.party('operator'), await stage.party('jianggang')];
  const goods = { code: GOODS, name: '渝岚 S5', class: 'VEHICLES', unit: '辆' };
  await operator.does('goodsDefine', goods, 'goods { id }');
  const { me } = await keeper.ask<{ me: { organisation: { id: string } } }>('{ me { organisation { id } } }');
  narrator.does(buyer.label, [
    'names a warehouse for unpaid cars and endorses their receipts to the bank; the bank agrees',
    '申请监管仓库并将入库仓单质押背书于资金方，资金方同意',
  ]);
  const asked = { order, keeper: me.organisation.id, goods: GOODS, words: '入库仓单质押于巴江银行' };
  await buyer.does('goodsStorageAsk', { ...asked, idempotencyKey: 'yuchixing-store-1' }, '__typename');
  await bank.does('goodsStorageApprove', { order, idempotencyKey: 'bajiang-store-1' }, '__typename');
}

async function look(stage: Stage, id: string, receipt: string): Promise<void> {
  const { narrator } = stage;
  const [core, buyer] = [await stage.party('yulan'), await stage.party('yuchixing')];
  const document =
    'query ($id: ID!) { purchaseOrder(id: $id) { refundable { amount } storage { inStore { amount } } } }';
  const { purchaseOrder } = await core.ask<{
    purchaseOrder: { refundable: Figure; storage: { inStore: Figure } };
  }>(document, { id });
  narrator.amount(['in store: 4 cars', '在库：4 辆'], purchaseOrder.storage.inStore, '400000.00');
  narrator.amount(['left to refund: 4 cars', '仍应退款：4 辆'], purchaseOrder.refundable, '400000.00');
  const asked = { receipt, collector: '渝驰行', idempotencyKey: 'yuchixing-fetch-0' };
  narrator.refused(
    buyer.label,
    ['tries to fetch a car that is not paid for', '尝试提取未付款车辆'],
    await buyer.tries('receiptDeliveryAsk', asked),
    'RECEIPT_ENCUMBERED',
  );
}

/** What a release note has freed, the keeper hands out. */
export async function fetchOut(stage: Stage, receipt: string): Promise<void> {
  const { narrator } = stage;
  const [buyer, keeper] = [await stage.party('yuchixing'), await stage.party('jianggang')];
  narrator.does(buyer.label, ['fetches the three cars from the warehouse', '从仓库提取 3 辆']);
  const asked = { receipt, collector: '渝驰行', idempotencyKey: 'yuchixing-fetch-1' };
  await buyer.does('receiptDeliveryAsk', asked, '__typename');
  const done = await keeper.does<{ receipt: { state: string; quantity: string } }>(
    'receiptDeliver',
    { receipt, idempotencyKey: 'jianggang-out-1' },
    'receipt { state quantity }',
  );
  narrator.fact(['cars handed out', '出库辆数'], done.receipt.quantity, '3');
}

/** The deal is over: the last car is the distributor's. */
export async function nothingPledged(stage: Stage, id: string): Promise<void> {
  const buyer = await stage.party('yuchixing');
  const { receipt } = await buyer.ask<{ receipt: { quantity: string; pledge: unknown } }>(
    'query ($id: ID!) { receipt(id: $id) { quantity pledge { id } } }',
    { id },
  );
  const free = receipt.pledge === null ? receipt.quantity : '0';
  stage.narrator.fact(['cars in store, free', '在库已解押辆数'], free, '1');
}
