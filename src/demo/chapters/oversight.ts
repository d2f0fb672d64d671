import type { PlainDate } from '../../kernel/dates.js';
import type { Figure, Narrator } from '../narrator.js';
import type { Stage } from '../stage.js';

interface Group {
  readonly group: string;
  readonly requests: number;
  readonly funded: number;
  readonly financed: Figure;
  readonly weightedAnnualRate: string | null;
  readonly averageHoursToCash: string | null;
}

/** What the regulator reads, and what it may not. */
export async function oversight(stage: Stage, request: string, begun: PlainDate): Promise<void> {
  const { narrator } = stage;
  narrator.chapter(["The regulator's view", '监管视角']);
  const regulator = await stage.party('regulator');
  narrator.does(regulator.label, [
    'reads what became of all requests, by technique',
    '按融资方式查看全部申请的结果',
  ]);
  const document = `query ($from: Date!, $to: Date!) { regulatorOverview(by: TECHNIQUE, from: $from, to: $to) { groups {
    group requests funded financed { amount } weightedAnnualRate averageHoursToCash } } }`;
  const period = { from: begun, to: await stage.today() };
  const { regulatorOverview } = await regulator.ask<{ regulatorOverview: { groups: Group[] } }>(
    document,
    period,
  );
  for (const group of regulatorOverview.groups) overview(narrator, group);
  const { alerts } = await regulator.ask<{ alerts: { edges: { node: { kind: string } }[] } }>(
    '{ alerts(first: 100) { edges { node { kind } } } }',
  );
  const late = alerts.edges.filter(({ node }) => node.kind === 'LATER_THAN_STATUTORY');
  narrator.fact(['alerts: terms longer than Decree 802 gives', '预警：账期超过支付条例期限'], late.length, 6);
  const overdue = alerts.edges.filter(({ node }) => node.kind === 'DEAL_OVERDUE');
  narrator.fact(['alerts: overdue deals', '预警：逾期交易'], overdue.length, 1);
  const twice = alerts.edges.filter(({ node }) => node.kind === 'INVOICE_TWICE');
  narrator.fact(['alerts: an invoice put down twice', '预警：同一发票重复使用'], twice.length, 2);
  const known = late.length + overdue.length + twice.length;
  narrator.fact(['other alerts', '其他预警'], alerts.edges.length - known, 0);
  narrator.does(regulator.label, ['asks for the single bids on a request', '查询单笔申请的报价']);
  narrator.fact(
    ['answer', '结果'],
    await regulator.fault(`{ offers(request: "${request}") { opened } }`),
    'FORBIDDEN',
  );
}

function overview(
  narrator: Narrator,
  { group, requests, funded, financed, weightedAnnualRate, averageHoursToCash }: Group,
): void {
  const expected = EXPECTED[group];
  narrator.fact(
    [`${group}: funded of requests`, `${group}：成交 / 申请`],
    `${funded} / ${requests}`,
    expected?.funded ?? '—',
  );
  narrator.amount([`${group}: financed`, `${group}：放款金额`], financed, expected?.financed ?? '0');
  narrator.fact(
    [`${group}: average annual rate`, `${group}：加权平均年利率`],
    weightedAnnualRate,
    expected?.rate ?? null,
  );
  narrator.fact(
    [`${group}: hours from request to money`, `${group}：平均到账小时数`],
    averageHoursToCash,
    expected?.hours ?? null,
  );
}

const EXPECTED: Readonly<
  Record<string, { funded: string; financed: string; rate: string | null; hours: string | null }>
> = {
  FACTORING: { funded: '1 / 1', financed: '800000.00', rate: '0.0435', hours: '31' },
  LOAN_AGAINST_RECEIVABLES: { funded: '1 / 2', financed: '0.00', rate: null, hours: null },
};
