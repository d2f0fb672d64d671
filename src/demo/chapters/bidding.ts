import { addDays } from '../../kernel/dates.js';
import type { Client } from '../client.js';
import { grouped, percent, type Figure } from '../narrator.js';
import type { PartyKey, Stage } from '../stage.js';
import { mandateNamed } from './limits.js';

interface OfferRow {
  readonly id: string;
  readonly lender: { readonly name: string };
  readonly rank: number | null;
  readonly annualRate: string;
  readonly finance: Figure;
  readonly price: { readonly netProceeds: Figure; readonly allInAnnualCost: string };
}

interface Offers {
  readonly opened: boolean;
  readonly ranked: readonly OfferRow[];
  readonly apart: readonly (OfferRow & { readonly apartBecause: readonly string[] })[];
}

const OFFERS = `query ($id: ID!) { offers(request: $id) { opened
  ranked { ...row } apart { ...row apartBecause } } }
  fragment row on Offer { id lender { name } rank annualRate finance { amount } price { netProceeds { amount } allInAnnualCost } }`;

const offersOn = async (supplier: Client, id: string): Promise<Offers> =>
  (await supplier.ask<{ offers: Offers }>(OFFERS, { id })).offers;

/** Firm sealed bids: one above a limit is refused, nobody reads another's, and all open at the close. Answers the best offer. */
export async function bidding(stage: Stage, supplier: Client, request: string): Promise<string> {
  stage.narrator.chapter(['Sealed bids', '密封报价']);
  await aboveLimit(stage, request);
  const first = await bid(stage, 'yulanfin', '渝岚集团供应商中长期保理', {
    request,
    finance: '800000.00',
    annualRate: '0.0390',
    upfrontFeeRate: '0.005',
  });
  await bid(stage, 'bajiangbank', '巴江链贷', { request, finance: '800000.00', annualRate: '0.0435' });
  await nobodyPeeps(stage, supplier, request, first);
  await close(stage, request);
  return opening(stage, supplier, request);
}

async function aboveLimit(stage: Stage, request: string): Promise<void> {
  const { narrator } = stage;
  const factor = await stage.party('jiarong');
  narrator.does(factor.label, [
    'makes a mandate with a limit of 600,000.00 per debtor',
    '设立资金方案，单一债务人限额 600,000.00',
  ]);
  const today = await stage.today();
  const terms = { ...FACTORS_TERMS, validFrom: today, validUntil: addDays(today, 365) };
  const { mandate } = await factor.does<{ mandate: { id: string; state: string } }>(
    'mandateCreate',
    { terms },
    'mandate { id state }',
  );
  narrator.fact(['state', '状态'], mandate.state, 'ACTIVE');
  const common = {
    request,
    mandate: mandate.id,
    technique: 'FACTORING',
    recourse: 'WITH_RECOURSE',
    annualRate: '0.0410',
    upfrontFeeRate: '0.002',
    chargeInAdvance: true,
  };
  const refusal = await factor.tries('bidPlace', {
    ...common,
    idempotencyKey: 'jiarong-bid-1',
    finance: '800000.00',
  });
  narrator.refused(factor.label, ['bids 800,000.00', '报价 800,000.00'], refusal, 'LIMIT_EXCEEDED');
  narrator.fact(['limit of kind', '限额种类'], refusal['limitKind'] as string, 'DEBTOR');
  narrator.amount(['its own limit', '本单位限额'], refusal['limit'] as string, '600000.00');
  narrator.amount(['used', '已用'], refusal['used'] as string, '0.00');
  narrator.amount(['requested', '请求'], refusal['requested'] as string, '800000.00');
  narrator.does(factor.label, [
    'bids 600,000.00 at 4.10 % and a fee of 0.2 %, charged in advance',
    '改报 600,000.00，年利率 4.10%，手续费 0.2%，预收',
  ]);
  await factor.does(
    'bidPlace',
    { ...common, idempotencyKey: 'jiarong-bid-2', finance: '600000.00' },
    'bid { id }',
  );
}

const FACTORS_TERMS = {
  name: '渝岚链条保理试点',
  techniques: ['FACTORING'],
  recourse: ['WITH_RECOURSE'],
  disclosedOnly: true,
  industries: ['INDUSTRY'],
  districts: [],
  tenorDays: { min: 30, max: 270 },
  ticket: { min: '100000.00', max: '1000000.00' },
  debtors: [],
  lowestGrade: 'AAA',
  advanceRate: '0.85',
  pricing: {
    lprTerm: 'ONE_YEAR',
    spreads: [{ grade: 'AAA', upToDays: 270, spread: '0.0150' }],
    greenDiscount: '0',
    upfrontFeeRate: '0.002',
    chargeInAdvance: true,
  },
  budget: '5000000.00',
  limits: { perDebtor: '600000.00' },
  firm: false,
};

interface Bid {
  readonly request: string;
  readonly finance: string;
  readonly annualRate: string;
  readonly upfrontFeeRate?: string;
}

async function bid(stage: Stage, lender: PartyKey, mandateName: string, ask: Bid): Promise<string> {
  const client = await stage.party(lender);
  const fee = ask.upfrontFeeRate === undefined ? '' : ` + ${percent(ask.upfrontFeeRate)}`;
  const what = `${grouped(ask.finance)}, ${percent(ask.annualRate)}${fee}`;
  stage.narrator.does(client.label, [`bids ${what}`, `报价 ${what}`]);
  const mandate = await mandateNamed(client, mandateName);
  const input = {
    ...ask,
    mandate,
    technique: 'FACTORING',
    recourse: 'WITH_RECOURSE',
    idempotencyKey: `${lender}-bid-1`,
  };
  return (await client.does<{ bid: { id: string } }>('bidPlace', input, 'bid { id }')).bid.id;
}

async function nobodyPeeps(stage: Stage, supplier: Client, request: string, first: string): Promise<void> {
  const { narrator } = stage;
  const bank = await stage.party('bajiangbank');
  narrator.does(bank.label, [
    "looks for bids on the request, and for 渝岚财务公司's by its id",
    '查询该申请的报价，并按编号查询渝岚财务公司的报价',
  ]);
  const document =
    'query ($request: ID!, $id: ID!) { bids(request: $request) { edges { node { id } } } node(id: $id) { id } }';
  const found = await bank.ask<{ bids: { edges: unknown[] }; node: unknown }>(document, {
    request,
    id: first,
  });
  narrator.fact(['bids that it can read: its own', '可读的报价（仅本行）'], found.bids.edges.length, 1);
  narrator.fact(["another's bid", '他人的报价'], found.node === null ? 'null' : 'readable', 'null');
  narrator.does(supplier.label, ['looks too, before the close', '截标前查询报价']);
  const before = await offersOn(supplier, request);
  narrator.fact(['opened', '已开标'], before.opened, false);
  narrator.fact(['offers that it can read', '可读的报价'], before.ranked.length + before.apart.length, 0);
}

async function close(stage: Stage, request: string): Promise<void> {
  const { narrator } = stage;
  const operator = await stage.party('operator');
  narrator.does(operator.label, [
    'moves the clock to tomorrow 17:00: bidding is closed',
    '将模拟时钟推进至次日 17:00，截标',
  ]);
  await stage.moveTo(addDays(await stage.today(), 1), '17:00');
  const lender = await stage.party('yulanfin');
  const mandate = await mandateNamed(lender, '渝岚集团供应商中长期保理');
  const late = {
    request,
    mandate,
    technique: 'FACTORING',
    recourse: 'WITH_RECOURSE',
    finance: '800000.00',
    annualRate: '0.0300',
    idempotencyKey: 'yulanfin-late',
  };
  narrator.refused(
    lender.label,
    ['tries to bid 3.00 % after the close', '截标后尝试报价 3.00%'],
    await lender.tries('bidPlace', late),
    'BIDDING_CLOSED',
  );
}

async function opening({ narrator }: Stage, supplier: Client, request: string): Promise<string> {
  narrator.does(supplier.label, ['reads the offers, by what they cost in all', '查看按综合成本排名的报价']);
  const { opened, ranked, apart } = await offersOn(supplier, request);
  const row = ({ rank, lender, finance, annualRate, price }: OfferRow): string[] => {
    const place = rank === null ? '—' : String(rank);
    return [
      place,
      lender.name,
      grouped(finance),
      percent(annualRate),
      grouped(price.netProceeds),
      percent(price.allInAnnualCost),
    ];
  };
  narrator.table([...ranked.map(row), ...apart.map(row)]);
  narrator.fact(['opened', '已开标'], opened, true);
  narrator.fact(['ranked', '参与排名'], ranked.length, 2);
  narrator.rate(
    ['1st: 4.35 % and no fee', '第一：4.35%，无手续费'],
    ranked[0]?.price.allInAnnualCost ?? '0',
    '0.0435',
  );
  narrator.amount(['net proceeds', '净得金额'], ranked[0]?.price.netProceeds, '800000.00');
  narrator.rate(
    ['2nd: 3.90 %, but a fee of 0.5 %', '第二：3.90%，另加 0.5% 手续费'],
    ranked[1]?.price.allInAnnualCost ?? '0',
    '0.049028',
  );
  narrator.amount(['net proceeds', '净得金额'], ranked[1]?.price.netProceeds, '796000.00');
  narrator.fact(['apart', '另列'], apart.map((one) => one.apartBecause.join()).join(), 'BELOW_AMOUNT_ASKED');
  narrator.rate(
    ['its all-in annual cost', '其综合年化成本'],
    apart[0]?.price.allInAnnualCost ?? '0',
    '0.045968',
  );
  narrator.amount(['its net proceeds', '其净得金额'], apart[0]?.price.netProceeds, '586226.67');
  return ranked[0]?.id ?? '';
}
