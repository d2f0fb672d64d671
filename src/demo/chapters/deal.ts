import type { Client } from '../client.js';
import type { Figure } from '../narrator.js';
import { until, type Stage } from '../stage.js';
import { usedOf } from './limits.js';

export interface DealNow {
  readonly id: string;
  readonly state: string;
  readonly conditions: readonly {
    readonly name: string;
    readonly met: boolean;
    readonly detail: string | null;
  }[];
  readonly notices: readonly { readonly id: string; readonly state: string }[];
}

const DEAL =
  'query ($id: ID!) { node(id: $id) { ... on Deal { id state conditions { name met detail } notices { id state } } } }';

export const dealNow = async (client: Client, id: string): Promise<DealNow> =>
  (await client.ask<{ node: DealNow }>(DEAL, { id })).node;

const isMet = (deal: DealNow, name: string): boolean =>
  deal.conditions.some((one) => one.name === name && one.met);

/** The best offer becomes a deal; its conditions fall in, and the money is paid out. Answers the deal. */
export async function deal(stage: Stage, supplier: Client, offer: string): Promise<string> {
  stage.narrator.chapter(['From an offer to money', '成交与放款']);
  const id = await accept(stage, supplier, offer);
  await conditions(stage, id);
  await acknowledge(stage);
  await disburse(stage, id);
  return id;
}

async function accept(stage: Stage, supplier: Client, offer: string): Promise<string> {
  const { narrator } = stage;
  const rival = await stage.party('yulanfin');
  narrator.does(supplier.label, [
    'accepts the best offer, and sends it again because its line dropped',
    '接受最优报价，因断线又发送一次',
  ]);
  const input = { offer, idempotencyKey: 'qishan-accept-1' };
  const first = await supplier.does<{ deal: DealNow }>('offerAccept', input, 'deal { id state }');
  const again = await supplier.does<{ deal: DealNow }>('offerAccept', input, 'deal { id state }');
  narrator.fact(['both answers name one deal', '两次应答为同一交易'], again.deal.id === first.deal.id, true);
  narrator.amount(
    ["taken of the winner's limit for this debtor", '中选方债务人限额占用'],
    await usedOf(await stage.party('bajiangbank'), '巴江链贷', 'DEBTOR'),
    '800000.00',
  );
  narrator.amount(
    ["left taken of the loser's", '落选方剩余占用'],
    await usedOf(rival, '渝岚集团供应商中长期保理', 'DEBTOR'),
    '0.00',
  );
  return first.deal.id;
}

async function conditions(stage: Stage, id: string): Promise<void> {
  const { narrator } = stage;
  const bank = await stage.party('bajiangbank');
  const outside = ['REGISTER_SEARCHED', 'REGISTERED', 'INVOICE_VERIFIED', 'LIMITS_CHECKED'];
  const found = await until(
    () => dealNow(bank, id),
    (now) => outside.every((name) => isMet(now, name)),
  );
  narrator.does('链融', [
    'files title at once, searches the registers, asks the tax authority again, checks the limits',
    '即时登记权属，查询登记系统，复验发票，复核限额',
  ]);
  narrator.table(found.conditions.map(({ name, met, detail }) => [met ? '✓' : '…', name, detail ?? '']));
  narrator.fact(['conditions met', '已满足条件'], found.conditions.filter(({ met }) => met).length, 4);
  narrator.fact(['state', '状态'], found.state, 'ACCEPTED');
  const early = { deal: id, on: await stage.today(), reference: 'BJ-0', idempotencyKey: 'bajiang-pay-0' };
  narrator.refused(
    bank.label,
    ['tries to pay out before the debtor has acknowledged', '债务人确认通知前尝试放款'],
    await bank.tries('dealDisburse', early),
    'WRONG_STATE',
  );
}

async function acknowledge(stage: Stage): Promise<void> {
  const { narrator } = stage;
  const yulan = await stage.party('yulan');
  narrator.does(yulan.label, [
    'finds the notice in its inbox: to whom it may validly pay, and no price',
    '收到债权转让通知：列明有效付款对象，不含价格',
  ]);
  const document =
    '{ dealNotices(first: 1) { edges { node { id state payTo { name } items { amount { amount } } } } } }';
  const { dealNotices } = await yulan.ask<{ dealNotices: { edges: { node: Notice }[] } }>(document);
  const notice = dealNotices.edges[0]?.node;
  narrator.amount(['assigned', '转让金额'], notice?.items[0]?.amount, '1000000.00');
  narrator.fact(['pay to', '付款对象'], notice?.payTo.name, stage.registered('bajiangbank').name);
  const done = await yulan.does<{ notice: Notice }>(
    'dealNoticeAcknowledge',
    { notice: notice?.id },
    'notice { id state }',
  );
  narrator.fact(['acknowledged', '通知状态'], done.notice.state, 'ACKNOWLEDGED');
}

interface Notice {
  readonly id: string;
  readonly state: string;
  readonly payTo: { readonly name: string };
  readonly items: readonly { readonly amount: Figure }[];
}

async function disburse(stage: Stage, id: string): Promise<void> {
  const { narrator } = stage;
  const bank = await stage.party('bajiangbank');
  narrator.fact(['deal', '交易'], (await dealNow(bank, id)).state, 'READY');
  narrator.does(bank.label, ['pays out, and records it with the bank reference', '放款并登记银行流水号']);
  const input = {
    deal: id,
    on: await stage.today(),
    reference: 'BJ2201-放款',
    idempotencyKey: 'bajiang-pay-1',
  };
  const selection = 'deal { state disbursement { paidOut { amount } } schedule { total { amount } } }';
  const paid = await bank.does<{ deal: Paid }>('dealDisburse', input, selection);
  narrator.fact(['state', '状态'], paid.deal.state, 'DISBURSED');
  narrator.amount(['paid out to the supplier', '实际放款'], paid.deal.disbursement.paidOut, '800000.00');
  narrator.amount(['due in 184 days', '184 天后应还'], paid.deal.schedule[0]?.total, '817786.67');
}

interface Paid {
  readonly state: string;
  readonly disbursement: { readonly paidOut: Figure };
  readonly schedule: readonly { readonly total: Figure }[];
}
