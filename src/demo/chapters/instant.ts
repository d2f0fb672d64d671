import { addDays, type PlainDate } from '../../kernel/dates.js';
import type { Client } from '../client.js';
import { invoiceNumber } from '../invoice.js';
import { grouped, percent, type Figure } from '../narrator.js';
import { until, type Stage } from '../stage.js';
import { dealNow } from './deal.js';
import { usedOf } from './limits.js';
import { availableOf } from './receivable.js';

interface Offer {
  readonly id: string;
  readonly lender: { readonly name: string };
  readonly finance: Figure;
  readonly annualRate: string;
  readonly price: {
    readonly netProceeds: Figure;
    readonly interest: Figure;
    readonly allInAnnualCost: string;
  };
}

const TENOR_DAYS = 120;

/** A payable is posted, a pledge loan is had from a mandate at once, cancelling it frees all that it took, and a second one stands. */
export async function instant(stage: Stage): Promise<void> {
  stage.narrator.chapter(['Instant pledge loans, and a cancellation', '即时质押贷款与取消']);
  const supplier = await stage.party('mingchuan');
  const asset = await post(stage);
  const offer = await best(stage, supplier, asset);
  const deal = await accept(stage, supplier, asset, offer);
  await cancel(stage, supplier, asset, deal);
  await onceMore(stage, supplier, asset);
}

async function post(stage: Stage): Promise<string> {
  const { narrator } = stage;
  const debtor = await stage.party('xiaguang');
  const today = await stage.today();
  narrator.does(debtor.label, [
    'posts 300,000.00 that it owes 铭川线束: posting is confirming',
    '登记应付铭川线束 300,000.00：登记即确权',
  ]);
  const { receivable } = await debtor.does<{ receivable: { id: string; state: string } }>(
    'payablePost',
    payable(stage, today),
    'receivable { id state }',
  );
  narrator.fact(['state', '状态'], receivable.state, 'CONFIRMED');
  return receivable.id;
}

function payable(stage: Stage, today: PlainDate) {
  const seller = stage.registered('mingchuan');
  const issuedOn = addDays(today, -5);
  const codes = { sellerCode: seller.creditCode, buyerCode: stage.registered('xiaguang').creditCode };
  return {
    idempotencyKey: 'xiaguang-post-1',
    contractNumber: 'XG-MC-2207',
    deliveredOn: addDays(today, -8),
    dueOn: addDays(today, TENOR_DAYS),
    collectionAccount: {
      name: seller.name,
      number: '6208500118000069049',
      bank: '重庆渝东平湖农村商业银行永川支行',
    },
    invoices: [
      {
        fields: {
          number: invoiceNumber(issuedOn, '623081470099417'),
          issuedOn,
          total: '300000.00',
          ...codes,
        },
      },
    ],
  };
}

const OFFERS = `query ($id: ID!) { offers(request: $id) { ranked { id lender { name } finance { amount } annualRate
  price { netProceeds { amount } interest { amount } allInAnnualCost } } } }`;

/** Asks for a loan against a pledge of the asset; the offers of firm mandates follow at once. */
async function offersFor(supplier: Client, asset: string, pledged: string, amount: string): Promise<Offer[]> {
  const input = {
    idempotencyKey: `mingchuan-request-${amount}`,
    assets: [{ asset, amount: pledged }],
    amount,
    techniques: ['LOAN_AGAINST_RECEIVABLES'],
    recourseAccepted: ['WITH_RECOURSE'],
    competition: 'INSTANT',
    purpose: 'WAGES',
  };
  const { financingRequest } = await supplier.does<{ financingRequest: { id: string } }>(
    'financingRequestOpen',
    input,
    'financingRequest { id }',
  );
  const look = async (): Promise<Offer[]> =>
    (await supplier.ask<{ offers: { ranked: Offer[] } }>(OFFERS, financingRequest)).offers.ranked;
  return until(look, (found) => found.length >= 2);
}

async function best(stage: Stage, supplier: Client, asset: string): Promise<string> {
  const { narrator } = stage;
  narrator.does(supplier.label, [
    'pledges it for a loan of 200,000.00, at once',
    '以其质押，即时申请贷款 200,000.00',
  ]);
  const ranked = await offersFor(supplier, asset, '300000.00', '200000.00');
  const row = ({ lender, finance, annualRate, price }: Offer): string[] => [
    lender.name,
    grouped(finance),
    percent(annualRate),
    grouped(price.netProceeds),
    percent(price.allInAnnualCost),
  ];
  narrator.table(ranked.map(row));
  narrator.fact(['firm offers from mandates', '资金方案即时报价数'], ranked.length, 2);
  narrator.rate(['best: LPR 3.00 % + 0.90 %', '最优：LPR 3.00% + 0.90%'], ranked[0]?.annualRate, '0.039');
  narrator.amount(
    ['interest for 120 days, in arrears (Civil Code 670)', '120 天利息，后付（民法典第 670 条）'],
    ranked[0]?.price.interest,
    '2600.00',
  );
  narrator.rate(
    ['all-in annual cost with a fee of 0.1 %', '综合年化成本（含 0.1% 手续费）'],
    ranked[0]?.price.allInAnnualCost,
    '0.042042',
  );
  return ranked[0]?.id ?? '';
}

async function accept(stage: Stage, supplier: Client, asset: string, offer: string): Promise<string> {
  const { narrator } = stage;
  narrator.does(supplier.label, ['takes it', '接受报价']);
  const input = { offer, idempotencyKey: 'mingchuan-accept-1' };
  const { deal } = await supplier.does<{ deal: { id: string; state: string } }>(
    'offerAccept',
    input,
    'deal { id state }',
  );
  narrator.fact(['deal', '交易'], deal.state, 'ACCEPTED');
  narrator.amount(['can be financed elsewhere', '仍可另行融资'], await availableOf(supplier, asset), '0.00');
  const bank = await stage.party('bajiangbank');
  narrator.amount(
    ["taken of the lender's limit", '资金方限额占用'],
    await usedOf(bank, '巴江链贷', 'BUDGET'),
    '200000.00',
  );
  return deal.id;
}

async function cancel(stage: Stage, supplier: Client, asset: string, id: string): Promise<void> {
  const { narrator } = stage;
  const bank = await stage.party('bajiangbank');
  await until(
    () => dealNow(supplier, id),
    ({ conditions }) => conditions.some(({ name, met }) => name === 'REGISTERED' && met),
  );
  narrator.does(supplier.label, ['was paid early by another customer and cancels', '因他方提前付款而取消']);
  const input = { deal: id, reason: '客户已提前付款', idempotencyKey: 'mingchuan-cancel-1' };
  const { deal } = await supplier.does<{ deal: { state: string } }>('dealCancel', input, 'deal { state }');
  narrator.fact(['deal', '交易'], deal.state, 'CANCELLED');
  narrator.amount(
    ['can be financed again', '恢复可融资金额'],
    await availableOf(supplier, asset),
    '300000.00',
  );
  narrator.amount(
    ["taken of the lender's limit", '资金方限额占用'],
    await usedOf(bank, '巴江链贷', 'BUDGET'),
    '0.00',
  );
  const document = 'query ($id: ID!) { titleEntries(asset: $id) { step } }';
  const { titleEntries } = await supplier.ask<{ titleEntries: { step: string }[] }>(document, { id: asset });
  narrator.fact(['title register ends with', '权属登记末条'], titleEntries.at(-1)?.step, 'DISCHARGED');
  const [notice] = (await dealNow(supplier, id)).notices;
  narrator.fact(['notice to the debtor', '对债务人的通知'], notice?.state, 'WITHDRAWN');
}

async function onceMore(stage: Stage, supplier: Client, asset: string): Promise<void> {
  const { narrator } = stage;
  narrator.does(supplier.label, [
    'pledges 250,000.00 of it for 150,000.00 instead; this loan stands',
    '改以其中 250,000.00 质押贷款 150,000.00，交易存续',
  ]);
  const [offer] = await offersFor(supplier, asset, '250000.00', '150000.00');
  await supplier.does(
    'offerAccept',
    { offer: offer?.id, idempotencyKey: 'mingchuan-accept-2' },
    'deal { id }',
  );
  narrator.amount(['interest for 120 days', '120 天利息'], offer?.price.interest, '1950.00');
  narrator.amount(['can still be financed', '仍可融资金额'], await availableOf(supplier, asset), '50000.00');
  const bank = await stage.party('bajiangbank');
  narrator.amount(
    ["taken of the lender's limit", '资金方限额占用'],
    await usedOf(bank, '巴江链贷', 'BUDGET'),
    '150000.00',
  );
}
