import { addDays, type PlainDate } from '../../kernel/dates.js';
import type { Client } from '../client.js';
import type { Figure } from '../narrator.js';
import type { Stage } from '../stage.js';
import { finance, type Loan } from './lent.js';
import { fetchOut, nothingPledged, store, type Playing } from './order-store.js';

const DAYS = 120;

const LOAN: Loan = {
  debtor: 'yulan',
  supplier: 'yuchixing',
  lender: 'bajiangbank',
  technique: 'DISTRIBUTOR_FINANCE',
  disclosed: true,
  finance: '800000.00',
  days: DAYS,
  sequence: '480217365902418',
  account: { number: '6208500112000088215', bank: '重庆巴江城市商业银行渝北支行' },
};

/**
 * A distributor's order is paid for by a bank: cars leave against payment only, from the works or out of a warehouse under the bank's
 * control, and what was neither released nor stored is refunded.
 */
export async function order(stage: Stage): Promise<void> {
  stage.narrator.chapter(['A distributor’s order: goods against payment', '保兑仓：订单融资与提货']);
  const begun = await stage.beginSoBusinessDayFallsAfter(DAYS);
  await mandate(stage, begun);
  const id = await agree(stage, begun);
  const deal = await finance(stage, LOAN, id);
  const playing = { order: id, deal, begun };
  await deposit(stage, playing);
  const receipt = await store(stage, playing);
  await repay(stage, playing, receipt);
  await refund(stage, playing, receipt);
}

const SPREADS = ['AAA', 'AA'].map((grade) => ({ grade, upToDays: 365, spread: '0.0135' }));

async function mandate(stage: Stage, today: PlainDate): Promise<void> {
  const lender = await stage.party('bajiangbank');
  const terms = {
    ...{ name: '巴江保兑仓', techniques: ['DISTRIBUTOR_FINANCE'], recourse: ['WITH_RECOURSE'] },
    ...{ disclosedOnly: true, industries: [], districts: [], tenorDays: { min: 1, max: 200 } },
    ...{ ticket: { min: '1000', max: '10000000' }, debtors: [], lowestGrade: 'AA', advanceRate: '1' },
    pricing: {
      ...{ lprTerm: 'ONE_YEAR', spreads: SPREADS },
      ...{ greenDiscount: '0', upfrontFeeRate: '0', chargeInAdvance: false },
    },
    ...{ budget: '50000000', limits: {}, firm: true, validFrom: today, validUntil: addDays(today, 365) },
  };
  await lender.does('mandateCreate', { terms }, '__typename');
}

async function agree(stage: Stage, today: PlainDate): Promise<string> {
  const { narrator } = stage;
  const [core, buyer] = [await stage.party('yulan'), await stage.party('yuchixing')];
  const { me } = await core.ask<{ me: { organisation: { id: string } } }>('{ me { organisation { id } } }');
  narrator.does(buyer.label, [
    'orders 10 cars at 100,000.00 from 渝岚汽车, a fifth paid by itself',
    '向渝岚汽车订购整车 10 辆，单价 100,000.00，自付两成',
  ]);
  const input = {
    ...{ idempotencyKey: 'yuchixing-order-1', seller: me.organisation.id, orderNumber: 'DD-001' },
    ...{ contractNumber: 'JXS-001', goods: '渝岚 S5', unit: '辆', quantity: '10', unitPrice: '100000.00' },
    ...{ depositShare: '0.2', deliveryDueOn: addDays(today, 100), dueOn: addDays(today, DAYS) },
  };
  const made = await buyer.does<{ purchaseOrder: { id: string } }>(
    'purchaseOrderSubmit',
    input,
    'purchaseOrder { id }',
  );
  const { id } = made.purchaseOrder;
  const confirmation = {
    ...{ idempotencyKey: 'yulan-order-1', order: id, depositReceived: '200000.00' },
    ...{ promiseDeliveryAgainstRelease: true, promiseRefund: true },
  };
  narrator.refused(
    core.label,
    ['tries to confirm without the promise to refund', '尝试不作退款承诺而确认'],
    await core.tries('purchaseOrderConfirm', {
      ...confirmation,
      idempotencyKey: 'yulan-order-0',
      promiseRefund: false,
    }),
    'VALIDATION',
  );
  narrator.does(core.label, ['confirms with both promises', '确认订单并作出两项承诺']);
  await core.does('purchaseOrderConfirm', confirmation, '__typename');
  return id;
}

export interface Note {
  readonly id: string;
  readonly quantity: string;
  readonly value: Figure;
  /** Those that are free by it. */
  readonly receipts: readonly string[];
}

async function release(
  bank: Client,
  order: string,
  number: number,
  from: Record<string, unknown> = {},
): Promise<Note> {
  const input = { order, idempotencyKey: `bajiang-release-${number}`, ...from };
  const selection = 'goodsRelease { id quantity value { amount } receipts }';
  return (await bank.does<{ goodsRelease: Note }>('goodsReleaseIssue', input, selection)).goodsRelease;
}

/** The deposit lets two cars go, against the note and not before; their delivery receipt finds its order. */
async function deposit(stage: Stage, { order: id, begun }: Playing): Promise<void> {
  const { narrator } = stage;
  const [core, bank] = [await stage.party('yulan'), await stage.party('bajiangbank')];
  const delivery = { order: id, quantity: '2', on: begun, reference: 'FH-001' };
  narrator.refused(
    core.label,
    ['tries to deliver before the bank has released anything', '资金方未通知提货前尝试发货'],
    await core.tries('goodsDeliveryRecord', { ...delivery, idempotencyKey: 'yulan-deliver-0' }),
    'DELIVERY_WITHOUT_RELEASE',
  );
  narrator.does(bank.label, ['releases what the deposit pays for', '按首付款签发提货通知']);
  const note = await release(bank, id, 1);
  narrator.fact(['cars', '辆数'], note.quantity, '2');
  narrator.amount(['worth', '货值'], note.value, '200000.00');
  await core.does(
    'goodsDeliveryRecord',
    { ...delivery, release: note.id, idempotencyKey: 'yulan-deliver-1' },
    '__typename',
  );
  narrator.does(core.label, ['delivers them; its system reports the receipt', '发货，系统报送收货单']);
  const paper = {
    ...{ kind: 'DELIVERY_RECEIPT', source: 'YL-ERP', number: 'FH-001', contractNumber: 'JXS-001' },
    consignorCode: stage.registered('yulan').creditCode,
    consigneeCode: stage.registered('yuchixing').creditCode,
    ...{ goods: [{ name: '渝岚 S5', quantity: '2', unit: '辆' }], amount: '200000.00', occurredOn: begun },
  };
  const selection = 'results { ... on GoodsFlowReportSuccess { goodsFlow { matched } } }';
  const told = await core.does<{ results: { goodsFlow?: { matched: boolean } }[] }>(
    'goodsFlowsReport',
    { items: [paper] },
    selection,
  );
  narrator.fact(['matched to the order', '与订单匹配'], told.results[0]?.goodsFlow?.matched, true);
}

async function repay(stage: Stage, { order: id, deal, begun }: Playing, receipt: string): Promise<void> {
  const { narrator } = stage;
  const bank = await stage.party('bajiangbank');
  const on = addDays(begun, 60);
  await stage.moveTo(on);
  narrator.does(bank.label, [
    'records 305,800.00 from 渝驰行 after 60 days: 5,800.00 interest, 300,000.00 principal',
    '登记 60 天后渝驰行还款 305,800.00：利息 5,800.00，本金 300,000.00',
  ]);
  await record(bank, { deal, amount: '305800.00', on, payer: 'SELLER', reference: 'YCX-1' });
  const note = await release(bank, id, 2, { receipt, pieces: 3 });
  narrator.fact(['cars released for it, out of store', '对应提货辆数（在库）'], note.quantity, '3');
  narrator.refused(
    bank.label,
    ['cannot release what is not paid for', '未付款部分不能提货'],
    await bank.tries('goodsReleaseIssue', { order: id, upTo: '0.01', idempotencyKey: 'bajiang-release-3' }),
    'RELEASE_ABOVE_PAID',
  );
  await fetchOut(stage, note.receipts[0] ?? '');
}

interface Account {
  readonly deal: { readonly state: string; readonly balance: { readonly total: Figure } | null };
}

const record = (bank: Client, input: Record<string, unknown>): Promise<Account> =>
  bank.does<Account>(
    'repaymentRecord',
    { ...input, idempotencyKey: `bajiang-in-${String(input['reference'])}` },
    'deal { state balance { total { amount } } }',
  );

/** Four cars were never sent: the core enterprise gives their money back, to the bank. The last one in store is free in the end. */
async function refund(stage: Stage, { order: id, deal, begun }: Playing, receipt: string): Promise<void> {
  const { narrator } = stage;
  const [core, bank] = [await stage.party('yulan'), await stage.party('bajiangbank')];
  const on = addDays(begun, DAYS);
  await stage.moveTo(on);
  const document = 'query ($id: ID!) { purchaseOrder(id: $id) { state refundable { amount } } }';
  const look = async () =>
    (await core.ask<{ purchaseOrder: { state: string; refundable: Figure } }>(document, { id }))
      .purchaseOrder;
  narrator.does(core.label, ['refunds what was neither released nor stored', '退还未提货且未入库部分的款项']);
  narrator.amount(['to refund: 4 cars', '应退：4 辆'], (await look()).refundable, '400000.00');
  const paid = await record(bank, { deal, amount: '400000.00', on, payer: 'DEBTOR', reference: 'YL-1' });
  narrator.amount(
    [
      'left: the car in store and interest, 500,000 × 4.35 % × 60 / 360',
      '剩余：在库 1 辆及利息 500,000 × 4.35% × 60 / 360',
    ],
    paid.deal.balance?.total,
    '103625.00',
  );
  const last = await record(bank, { deal, amount: '103625.00', on, payer: 'SELLER', reference: 'YCX-2' });
  narrator.does(bank.label, ['records the rest from 渝驰行', '登记渝驰行偿还余额']);
  narrator.fact(['deal', '交易'], last.deal.state, 'REPAID');
  narrator.fact(['order', '订单'], (await look()).state, 'SETTLED');
  await nothingPledged(stage, receipt);
}
