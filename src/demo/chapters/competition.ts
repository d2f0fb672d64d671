import { addDays } from '../../kernel/dates.js';
import type { Client } from '../client.js';
import { grouped, percent, type Figure } from '../narrator.js';
import type { Stage } from '../stage.js';
import { availableOf } from './receivable.js';

interface Proposals {
  readonly ranked: readonly {
    readonly lender: { readonly name: string };
    readonly terms: { readonly finance: Figure; readonly allInAnnualCost: string };
  }[];
  readonly reasons: readonly { readonly class: string; readonly lenders: number }[];
  readonly lendersAsked: number;
  readonly lendersAble: number;
}

/** A request opens for sealed bids; what lenders' mandates say to it, by class for the SME and in figures for the lender. */
export async function request(stage: Stage, supplier: Client, receivable: string): Promise<string> {
  stage.narrator.chapter(['A request for finance, and who could fund it', '融资申请与匹配']);
  await blockedByRating(stage);
  await moreThanThereIs(stage, supplier, receivable);
  const id = await open(stage, supplier, receivable);
  await propose(stage, supplier, id);
  await ownVerdict(stage, id);
  return id;
}

const ASKED = {
  amount: '800000.00',
  techniques: ['FACTORING'],
  recourseAccepted: ['WITH_RECOURSE'],
  disclosed: true,
  competition: 'SEALED',
  partialFunding: true,
  highestAnnualRate: '0.06',
  purpose: 'RAW_MATERIALS',
  purposeNote: '采购域控制器芯片',
};

async function blockedByRating(stage: Stage): Promise<void> {
  const jinqiaodu = await stage.party('jinqiaodu');
  const document = '{ receivables(side: SELLER, first: 1) { edges { node { id } } } }';
  const { receivables } = await jinqiaodu.ask<{ receivables: { edges: { node: { id: string } }[] } }>(
    document,
  );
  const assets = receivables.edges.map(({ node }) => ({ asset: node.id, amount: '50000.00' }));
  const closesAt = `${addDays(await stage.today(), 1)}T17:00:00+08:00`;
  const input = { ...ASKED, assets, amount: '50000.00', idempotencyKey: 'jinqiaodu-1', closesAt };
  const refusal = await jinqiaodu.tries('financingRequestOpen', input);
  stage.narrator.refused(
    jinqiaodu.label,
    [
      'a plating works with a red environmental rating, asks for finance',
      '环境信用评价为红色的电镀企业申请融资',
    ],
    refusal,
    'ENVIRONMENT_BLOCKED',
  );
}

async function moreThanThereIs(stage: Stage, supplier: Client, asset: string): Promise<void> {
  const closesAt = `${addDays(await stage.today(), 1)}T17:00:00+08:00`;
  const input = {
    ...ASKED,
    assets: [{ asset, amount: '1000000.01' }],
    idempotencyKey: 'qishan-request-0',
    closesAt,
  };
  const refusal = await supplier.tries('financingRequestOpen', input);
  stage.narrator.refused(
    supplier.label,
    ['assigns a cent more than was confirmed', '拟转让金额比确权金额多一分'],
    refusal,
    'AMOUNT_ABOVE_AVAILABLE',
  );
  stage.narrator.amount(['available', '可融资金额'], refusal['available'] as string, '1000000.00');
  stage.narrator.amount(['requested', '申请金额'], refusal['requested'] as string, '1000000.01');
}

async function open(stage: Stage, supplier: Client, asset: string): Promise<string> {
  const { narrator } = stage;
  narrator.does(supplier.label, [
    'assigns 1,000,000.00 and asks for 800,000.00, factoring with recourse, sealed bids until tomorrow 17:00',
    '拟转让 1,000,000.00，申请有追索权保理 800,000.00，密封报价至次日 17:00',
  ]);
  const closesAt = `${addDays(await stage.today(), 1)}T17:00:00+08:00`;
  const input = {
    ...ASKED,
    assets: [{ asset, amount: '1000000.00' }],
    idempotencyKey: 'qishan-request-1',
    closesAt,
  };
  const selection = 'financingRequest { id state tenorDays }';
  const { financingRequest } = await supplier.does<{
    financingRequest: { id: string; state: string; tenorDays: number };
  }>('financingRequestOpen', input, selection);
  narrator.fact(['state', '状态'], financingRequest.state, 'OPEN');
  narrator.fact(['days that all offers are priced by', '统一计息天数'], financingRequest.tenorDays, 184);
  narrator.amount(
    ['can be financed elsewhere meanwhile', '期间仍可另行融资'],
    await availableOf(supplier, asset),
    '0.00',
  );
  return financingRequest.id;
}

async function propose({ narrator }: Stage, supplier: Client, id: string): Promise<void> {
  narrator.does(supplier.label, [
    "asks what lenders' standing mandates say to it",
    '查询各资金方案给出的报价',
  ]);
  const document = `query ($id: ID!) { proposals(request: $id) {
    ranked { lender { name } terms { finance { amount } allInAnnualCost } }
    reasons { class lenders } lendersAsked lendersAble } }`;
  const { proposals } = await supplier.ask<{ proposals: Proposals }>(document, { id });
  narrator.table(
    proposals.ranked.map(({ lender, terms }) => [
      lender.name,
      grouped(terms.finance),
      percent(terms.allInAnnualCost),
    ]),
  );
  narrator.fact(
    ['lenders that could', '可融资的资金方'],
    `${proposals.lendersAble} / ${proposals.lendersAsked}`,
    '2 / 6',
  );
  narrator.rate(
    ['best all-in annual cost by mandate', '资金方案最低综合年化成本'],
    proposals.ranked[0]?.terms.allInAnnualCost,
    '0.047004',
  );
  const classes = proposals.reasons.map((one) => `${one.class} ${one.lenders}`).join(', ');
  narrator.fact(
    ['why the others cannot: classes, no names', '其余不可行的原因（仅类别，不具名）'],
    classes,
    'GRADE 3, TENOR 3, TECHNIQUE 2, REGION 1',
  );
}

interface Verdict {
  readonly eligible: boolean;
  readonly reasons: readonly { readonly class: string; readonly message: string }[];
}

async function ownVerdict(stage: Stage, id: string): Promise<void> {
  const { narrator } = stage;
  const bank = await stage.party('huayubank');
  narrator.does(bank.label, ['sees its own reason, with its own figures', '查看本行的原因与数据']);
  const document = 'query ($id: ID!) { myVerdict(request: $id) { eligible reasons { class message } } }';
  const [verdict] = (await bank.ask<{ myVerdict: Verdict[] }>(document, { id })).myVerdict;
  narrator.fact(['can it fund the request?', '能否融资'], verdict?.eligible, false);
  narrator.fact(['reason', '原因'], verdict?.reasons.map((one) => one.class).join(), 'TENOR,GRADE');
  for (const { message } of verdict?.reasons ?? []) narrator.note([message, message]);
}
