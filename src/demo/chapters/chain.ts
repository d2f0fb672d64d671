import { addDays, type PlainDate } from '../../kernel/dates.js';
import type { Client } from '../client.js';
import { grouped, type Figure } from '../narrator.js';
import type { Stage } from '../stage.js';

interface Edge {
  readonly tier: number;
  readonly seller: { readonly name: string };
  readonly buyer: { readonly name: string };
  readonly goods: { readonly received: Figure } | null;
  readonly information: {
    readonly invoiced: Figure;
    readonly orders: number;
    readonly ordered: Figure;
  } | null;
  readonly money: { readonly paid: Figure } | null;
  readonly vouchers: { readonly amount: Figure };
}

const CHAIN = `query ($direction: ChainDirection!, $from: Date!, $to: Date!) {
  chain(direction: $direction, depth: 3, from: $from, to: $to, first: 50) { edges { node { tier seller { name } buyer { name }
    goods { received { amount } } information { invoiced { amount } orders ordered { amount } } money { paid { amount } }
    vouchers { amount { amount } } } } } }`;

/** A core enterprise looks at its chain: its own trade in full, and beyond it where its vouchers went. */
export async function chain(stage: Stage, from: PlainDate): Promise<void> {
  const { narrator } = stage;
  narrator.chapter(['The chain, seen by its core enterprise', '核心企业视角的供应链']);
  const core = await stage.party('yulan');
  narrator.does(core.label, ['looks upstream, three tiers deep', '查看上游三级']);
  const up = await edgesOf(core, 'UPSTREAM', from);
  narrator.table(rowsOf(stage, up));
  const beyond = up.filter(({ tier }) => tier > 1);
  narrator.fact(['relations beyond its own', '自身之外的贸易关系'], beyond.length, 2);
  narrator.amount(['vouchers in the second tier', '二级凭证金额'], beyond[0]?.vouchers.amount, '400000.00');
  narrator.amount(['in the third', '三级凭证金额'], beyond[1]?.vouchers.amount, '100000.00');
  narrator.fact(
    ['their other trade is shown', '其间其他贸易可见'],
    beyond.some(({ information }) => information !== null),
    false,
  );
  narrator.does(core.label, ['looks downstream', '查看下游']);
  const down = await edgesOf(core, 'DOWNSTREAM', addDays(await stage.today(), -365));
  narrator.table(rowsOf(stage, down));
  const distributor = down.find(({ buyer }) => buyer.name === stage.registered('yuchixing').name);
  narrator.amount(['ordered', '订单金额'], distributor?.information?.ordered, '1000000.00');
  narrator.amount(['received by delivery receipts', '收货单货值'], distributor?.goods?.received, '200000.00');
  await notTheirs(stage, core, from);
}

async function edgesOf(party: Client, direction: string, from: PlainDate): Promise<Edge[]> {
  const { chain: found } = await party.ask<{ chain: { edges: { node: Edge }[] } }>(CHAIN, {
    direction,
    from,
    to: addDays(from, 365),
  });
  return found.edges.map(({ node }) => node);
}

const HEAD = {
  en: ['tier', 'seller', 'buyer', 'invoiced', 'paid', 'goods received', 'vouchers'],
  zh: ['层级', '卖方', '买方', '开票净额', '已付', '收货货值', '凭证'],
} as const;

function rowsOf({ narrator }: Stage, edges: readonly Edge[]): (readonly string[])[] {
  const head = HEAD.en.map((word, at) => narrator.say([word, HEAD.zh[at] ?? '']));
  const text = (figure: Figure | undefined): string => (figure === undefined ? '—' : grouped(figure));
  return [
    head,
    ...edges.map(({ tier, seller, buyer, ...flows }) => [
      ...[String(tier), seller.name, buyer.name],
      ...[text(flows.information?.invoiced), text(flows.money?.paid)],
      ...[text(flows.goods?.received), grouped(flows.vouchers.amount)],
    ]),
  ];
}

/** What is another's looks like what does not exist. */
async function notTheirs(stage: Stage, core: Client, from: PlainDate): Promise<void> {
  const { narrator } = stage;
  const supplier = await stage.party('jiangtuo');
  const { me } = await core.ask<{ me: { organisation: { id: string } } }>('{ me { organisation { id } } }');
  narrator.does(supplier.label, ['asks for the chain of 渝岚汽车', '查询渝岚汽车的供应链']);
  const { chain: found } = await supplier.ask<{ chain: { edges: unknown[] } }>(
    'query ($of: ID!, $from: Date!, $to: Date!) { chain(organisation: $of, direction: UPSTREAM, from: $from, to: $to) { edges { cursor } } }',
    { of: me.organisation.id, from, to: addDays(from, 365) },
  );
  narrator.fact(['relations that it sees', '可见贸易关系'], found.edges.length, 0);
}
