import { addDays, type PlainDate } from '../../kernel/dates.js';
import type { Client } from '../client.js';
import type { Figure } from '../narrator.js';
import { until, type Stage } from '../stage.js';
import { alertsAbout } from './overdue.js';
import { dealNow } from './deal.js';

const GOODS = 'STAINLESS-304';
const DAYS = 120;
const LOANS = ['1', '2'] as const;

interface Pledge {
  readonly id: string;
  readonly state: string;
  readonly level: string;
  readonly ltv: string | null;
  readonly value: Figure;
  readonly cure: { readonly cash: Figure; readonly goods: Figure; readonly quantity: string } | null;
  readonly call: { readonly state: string; readonly cureUntil: string } | null;
  readonly calls: readonly { readonly state: string }[];
  readonly disposals: readonly { readonly ground: string }[];
}
const PLEDGE = `id state level ltv value { amount } cure { cash { amount } goods { amount } quantity }
  call { state cureUntil } calls { state } disposals { ground }`;

/** Steel in a warehouse secures two loans; the price falls: one call is answered by a repayment, the other goods are sold. */
export async function warehouse(stage: Stage): Promise<void> {
  stage.narrator.chapter(['Goods in a warehouse: a price falls', '仓单质押：价格下跌']);
  await stage.beginSoBusinessDayFallsAfter(DAYS);
  await publish(stage, '20000.00');
  await mandate(stage);
  const receipts = await issueAll(stage);
  const first = await lend(stage, receipts[0], LOANS[0]);
  const second = await lend(stage, receipts[1], LOANS[1]);
  await fall(stage, first);
  await cure(stage, first);
  await dispose(stage, { first, second, receipt: receipts[1] });
}

async function publish(stage: Stage, price: string): Promise<void> {
  const { narrator } = stage;
  const operator = await stage.party('operator');
  const catalogue = '{ goodsCatalogue(first: 50) { edges { node { id } } } }';
  const known = await operator.ask<{ goodsCatalogue: { edges: { node: { id: string } }[] } }>(catalogue);
  if (!known.goodsCatalogue.edges.some(({ node }) => node.id === GOODS)) {
    const goods = { code: GOODS, name: '不锈钢卷 304', class: 'STEEL', unit: 't' };
    await operator.does('goodsDefine', goods, 'goods { id }');
  }
  narrator.does(operator.label, [
    `publishes a reference price: ${price} a tonne`,
    `公布参考价格：每吨 ${price} 元`,
  ]);
  const prices = [{ price, on: await stage.today() }];
  await operator.does('goodsPricePublish', { goods: GOODS, source: '上海期货交易所', prices }, 'published');
}

async function mandate(stage: Stage): Promise<void> {
  const lender = await stage.party('pinghubank');
  const today = await stage.today();
  const trader = await stage.party('hengjin');
  const { me } = await trader.ask<{ me: { organisation: { id: string } } }>('{ me { organisation { id } } }');
  await lender.does('debtorGradeSet', { debtor: me.organisation.id, grade: 'AAA' }, '__typename');
  const terms = {
    ...{ name: '平湖仓单质押贷', techniques: ['LOAN_AGAINST_INVENTORY'], recourse: ['WITH_RECOURSE'] },
    ...{ disclosedOnly: false, industries: [], districts: [], tenorDays: { min: 1, max: 200 } },
    ...{ ticket: { min: '1000', max: '10000000' }, debtors: [], lowestGrade: 'AAA', advanceRate: '0.7' },
    pricing: {
      ...{ lprTerm: 'ONE_YEAR', spreads: [{ grade: 'AAA', upToDays: 365, spread: '0.01' }] },
      ...{ greenDiscount: '0', upfrontFeeRate: '0', chargeInAdvance: false },
    },
    ...{ budget: '50000000', limits: {}, firm: true, validFrom: today, validUntil: addDays(today, 365) },
  };
  await lender.does('mandateCreate', { terms }, '__typename');
}

const receiptInput = (depositor: string, today: PlainDate, number: string) => ({
  ...{ idempotencyKey: `jianggang-issue-${number}`, depositor, goods: GOODS, quantity: '500' },
  ...{ lotNumber: `SS304-CQ-${number}`, lotQuantity: '500', place: '果园港一号库' },
  elements: {
    ...{ number: `JG-2026-${number}`, quality: 'GB/T 4237', packaging: '卷装', pieces: 50, marks: '太钢' },
    ...{ lossStandard: '0.001', storedFrom: today, storedUntil: addDays(today, 300) },
    ...{ storageFee: '90000', issuedAtPlace: '重庆', issuedOn: today, signedBy: '龚平' },
  },
});

async function issueAll(stage: Stage): Promise<readonly [string, string]> {
  const { narrator } = stage;
  const keeper = await stage.party('jianggang');
  const trader = await stage.party('hengjin');
  const { me } = await trader.ask<{ me: { organisation: { id: string } } }>('{ me { organisation { id } } }');
  const depositor = me.organisation.id;
  narrator.does(keeper.label, [
    'takes in two lots of 500 t of steel and issues a receipt over each',
    '入库两批各 500 吨钢卷，各开立仓单一份',
  ]);
  const today = await stage.today();
  const ids: string[] = [];
  for (const number of LOANS) {
    const input = receiptInput(depositor, today, number);
    const { receipt } = await keeper.does<{ receipt: { id: string } }>(
      'receiptIssue',
      input,
      'receipt { id }',
    );
    ids.push(receipt.id);
  }
  const twice = {
    ...receiptInput(depositor, today, '1'),
    idempotencyKey: 'jianggang-issue-again',
    quantity: '0.001',
  };
  narrator.refused(
    keeper.label,
    ['tries to issue one more over a kilogram of the first lot', '尝试就第一批货物再开 1 千克仓单'],
    await keeper.tries('receiptIssue', twice),
    'LOT_EXCEEDED',
  );
  for (const receipt of ids) await declare(stage, trader, receipt);
  return [ids[0]!, ids[1]!];
}

async function declare(stage: Stage, trader: Client, receipt: string): Promise<void> {
  const input = { receipt, costPerUnit: '20500.00' };
  const selection = 'receipt { valuation { value { amount } } }';
  const declared = await trader.does<{ receipt: { valuation: { value: Figure } } }>(
    'receiptCostDeclare',
    input,
    selection,
  );
  stage.narrator.does(trader.label, ['says that it paid 20,500 a tonne', '申报成本每吨 20,500 元']);
  stage.narrator.amount(
    ['value: the lower of market price and cost', '估值：市价与成本孰低'],
    declared.receipt.valuation.value,
    '10000000.00',
  );
}

/** 6,500,000.00 on 500 t, to the money. Answers the deal. */
async function lend(stage: Stage, receipt: string, number: string): Promise<string> {
  const { narrator } = stage;
  const [trader, keeper, bank] = [
    await stage.party('hengjin'),
    await stage.party('jianggang'),
    await stage.party('pinghubank'),
  ];
  const deal = await accepted(stage, trader, receipt, number);
  const pledge = (await pledgeNow(bank, deal)).id;
  const endorsement = { pledge, words: '质押', idempotencyKey: `hengjin-endorse-${number}` };
  await trader.does('receiptPledgeEndorse', endorsement, 'pledge { id }');
  const confirmation = { pledge, idempotencyKey: `jianggang-confirm-${number}` };
  await keeper.does('receiptPledgeConfirm', confirmation, 'pledge { id }');
  narrator.does(keeper.label, [
    'confirms that it holds the endorsed receipt for the bank',
    '确认为质权人占有已背书仓单',
  ]);
  await until(
    () => dealNow(bank, deal),
    ({ state }) => state === 'READY',
  );
  const payment = {
    deal,
    on: await stage.today(),
    reference: `PH-${number}`,
    idempotencyKey: `pinghu-pay-${number}`,
  };
  const paid = await bank.does<{ deal: { state: string } }>('dealDisburse', payment, 'deal { state }');
  narrator.does(bank.label, ['pays out 6,500,000.00', '放款 6,500,000.00']);
  narrator.fact(['deal', '交易'], paid.deal.state, 'DISBURSED');
  return deal;
}

async function accepted(stage: Stage, trader: Client, receipt: string, number: string): Promise<string> {
  const input = {
    ...{ idempotencyKey: `hengjin-ask-${number}`, amount: '6500000.00', competition: 'INSTANT' },
    ...{ assets: [{ asset: receipt, amount: '10000000.00' }], purpose: 'RAW_MATERIALS' },
    ...{ techniques: ['LOAN_AGAINST_INVENTORY'], recourseAccepted: ['WITH_RECOURSE'] },
    dueOn: addDays(await stage.today(), DAYS),
  };
  const { financingRequest } = await trader.does<{ financingRequest: { id: string } }>(
    'financingRequestOpen',
    input,
    'financingRequest { id }',
  );
  const document = 'query ($id: ID!) { offers(request: $id) { ranked { id } } }';
  const [offer] = await until(
    async () =>
      (await trader.ask<{ offers: { ranked: { id: string }[] } }>(document, financingRequest)).offers.ranked,
    (found) => found.length > 0,
  );
  const acceptance = { offer: offer?.id, idempotencyKey: `hengjin-accept-${number}` };
  return (await trader.does<{ deal: { id: string } }>('offerAccept', acceptance, 'deal { id }')).deal.id;
}

const pledgeNow = async (client: Client, deal: string): Promise<Pledge> =>
  (
    await client.ask<{ receiptPledge: Pledge }>(
      `query ($deal: ID!) { receiptPledge(deal: $deal) { ${PLEDGE} } }`,
      { deal },
    )
  ).receiptPledge;

const pledgeAt = (client: Client, deal: string, isSo: (pledge: Pledge) => boolean): Promise<Pledge> =>
  until(() => pledgeNow(client, deal), isSo);

async function fall(stage: Stage, deal: string): Promise<void> {
  const { narrator } = stage;
  const bank = await stage.party('pinghubank');
  await pledgeAt(bank, deal, ({ state }) => state === 'LIVE');
  await publish(stage, '17000.00');
  const called = await pledgeAt(bank, deal, ({ call }) => call !== null);
  narrator.does('链融', [
    `calls for margin at once, to be answered by ${called.call?.cureUntil ?? ''}`,
    `即时发出追保通知，补足截止日 ${called.call?.cureUntil ?? ''}`,
  ]);
  narrator.amount(['worth now', '现值'], called.value, '8500000.00');
  narrator.rate(['loan to value', '质押率'], called.ltv, '0.764706');
  narrator.fact(['level', '水平'], called.level, 'WARNING');
  narrator.amount(['back to 65 % in cash', '恢复至 65% 所需现金'], called.cure?.cash, '975000.00');
  narrator.amount(['or in goods', '或货物'], called.cure?.goods, '1500000.00');
  narrator.fact(['which is so many tonnes', '折合吨数'], called.cure?.quantity, '88.236');
}

async function cure(stage: Stage, deal: string): Promise<void> {
  const { narrator } = stage;
  const bank = await stage.party('pinghubank');
  narrator.does(bank.label, ['records a repayment of 975,000.00', '登记还款 975,000.00']);
  const on = await stage.today();
  const paid = { deal, amount: '975000.00', on, payer: 'SELLER', reference: 'PH-追保-1' };
  await bank.does('repaymentRecord', { ...paid, idempotencyKey: 'pinghu-cure-1' }, 'deal { state }');
  const cured = await pledgeAt(bank, deal, ({ call }) => call === null);
  narrator.rate(['loan to value', '质押率'], cured.ltv, '0.65');
  narrator.fact(['the call', '追保通知'], cured.calls[0]?.state, 'CURED');
}

interface Sale {
  readonly first: string;
  readonly second: string;
  readonly receipt: string;
}

async function dispose(stage: Stage, { first, second, receipt }: Sale): Promise<void> {
  const { narrator } = stage;
  const bank = await stage.party('pinghubank');
  const sale = {
    ...{ deal: second, receipts: [receipt], buyer: '重庆渝钢贸易有限公司', proceeds: '7600000.00' },
    ...{ costs: '76000.00', on: await stage.today(), reference: 'PH-处置-1' },
  };
  narrator.refused(
    bank.label,
    ['tries to sell the other goods while the call runs', '追保期内尝试处置另一批质物'],
    await bank.tries('receiptPledgeDispose', { ...sale, idempotencyKey: 'pinghu-sale-0' }),
    'MARGIN_NOT_DUE',
  );
  await publish(stage, '15294.00');
  const low = await pledgeAt(bank, second, ({ level }) => level === 'DISPOSAL');
  narrator.rate(['loan to value', '质押率'], low.ltv, '0.850007');
  const other = await pledgeAt(bank, first, ({ ltv }) => ltv !== '0.65');
  narrator.fact(['the loan that was repaid in part', '已部分还款的贷款'], other.level, 'NORMAL');
  const [alert] = await alertsAbout(stage, second, 'MARGIN_DISPOSABLE');
  narrator.fact(['the regulator was told of', '监管收到的预警'], alert?.about === second, true);
  narrator.does(bank.label, [
    'sells the goods for 7,600,000.00, costs 76,000.00',
    '处置质物，价款 7,600,000.00，费用 76,000.00',
  ]);
  const selection = 'deal { state surplusOpen { amount } }';
  const sold = await bank.does<{ deal: { state: string; surplusOpen: Figure } }>(
    'receiptPledgeDispose',
    { ...sale, idempotencyKey: 'pinghu-sale-1' },
    selection,
  );
  narrator.fact(['deal', '交易'], sold.deal.state, 'REPAID');
  narrator.amount(["left over, the pledgor's", '余款归出质人'], sold.deal.surplusOpen, '1024000.00');
  const ended = await pledgeNow(bank, second);
  narrator.fact(['pledge', '质押'], ended.state, 'ENDED');
  narrator.fact(['ground of the sale', '处置事由'], ended.disposals[0]?.ground, 'LEVEL');
}
