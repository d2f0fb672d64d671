import { addDays, type PlainDate } from '../../kernel/dates.js';
import type { Client } from '../client.js';
import type { Figure } from '../narrator.js';
import type { PartyKey, Stage } from '../stage.js';
import type { Words } from '../words.js';
import { dealNow } from './deal.js';
import { finance, post, type Loan } from './lent.js';
import { availableOf } from './receivable.js';
import { payAtMaturity } from './voucher-maturity.js';

const DAYS = 150;

const LOAN: Loan = {
  debtor: 'yulan',
  supplier: 'hengjin',
  lender: 'bajiangbank',
  technique: 'FACTORING',
  disclosed: true,
  assigned: '300000.00',
  finance: '200000.00',
  days: DAYS,
  sequence: '290446175803621',
  account: { number: '6208500112000088215', bank: '重庆巴江城市商业银行渝北支行' },
};

/** A core enterprise's voucher goes two tiers down; the second tier has its part financed at the core enterprise's grade. */
export async function voucher(stage: Stage): Promise<void> {
  stage.narrator.chapter(['A voucher, two tiers down', '应收账款电子凭证：流转至二级供应商']);
  await stage.beginSoBusinessDayFallsAfter(DAYS);
  const due = addDays(await stage.today(), DAYS);
  const receivable = await post(stage, { ...LOAN, supplier: 'jiangtuo' });
  const issued = await issue(stage, receivable, due);
  await onlyOnce(stage, receivable);
  const second = await pass(stage, { from: 'jiangtuo', to: 'hengjin', voucher: issued, amount: '400000.00' });
  const third = await pass(stage, { from: 'hengjin', to: 'jinxia', voucher: second, amount: '100000.00' });
  await trees(stage, issued, third);
  const deal = await financed(stage, second);
  await payAtMaturity(stage, { voucher: issued, receivable, part: second, deal, due });
}

async function issue(stage: Stage, receivable: string, dueOn: PlainDate): Promise<string> {
  const { narrator } = stage;
  const core = await stage.party('yulan');
  const input = { receivable, amount: '1000000.00', dueOn, idempotencyKey: 'yulan-voucher-1' };
  const late = { ...input, dueOn: addDays(await stage.today(), 367), tenorReason: '按项目进度结算' };
  narrator.refused(
    core.label,
    ['wants to issue a voucher on it that runs for more than a year', '拟据以签发期限超过一年的凭证'],
    await core.tries('voucherIssue', { ...late, idempotencyKey: 'yulan-voucher-0' }),
    'VOUCHER_TENOR_TOO_LONG',
  );
  narrator.does(core.label, ['offers 江拓精密 one for 150 days', '向江拓精密签发期限 150 天的凭证']);
  const { voucher: offered } = await core.does<{ voucher: { id: string; state: string } }>(
    'voucherIssue',
    input,
    'voucher { id state }',
  );
  narrator.fact(['state', '状态'], offered.state, 'OFFERED');
  const supplier = await stage.party('jiangtuo');
  narrator.does(supplier.label, ['takes it; it could have refused', '签收；亦可拒收']);
  const taken = await supplier.does<{ voucher: { available: Figure } }>(
    'voucherAccept',
    { voucher: offered.id, idempotencyKey: 'jiangtuo-takes-1' },
    'voucher { available { amount } }',
  );
  narrator.amount(
    ['free to be passed on or financed', '可转让或融资金额'],
    taken.voucher.available,
    '1000000.00',
  );
  return offered.id;
}

/** The claim behind the voucher is not financed beside it. */
async function onlyOnce(stage: Stage, receivable: string): Promise<void> {
  const { narrator } = stage;
  const supplier = await stage.party('jiangtuo');
  const request = {
    idempotencyKey: 'jiangtuo-twice-1',
    assets: [{ asset: receivable, amount: '1000000.00' }],
    amount: '800000.00',
    techniques: ['FACTORING'],
    recourseAccepted: ['WITH_RECOURSE'],
    competition: 'INSTANT',
    purpose: 'RAW_MATERIALS',
  };
  narrator.refused(
    supplier.label,
    ['asks for finance over the receivable behind it as well', '又以凭证对应的应收账款申请融资'],
    await supplier.tries('financingRequestOpen', request),
    'AMOUNT_ABOVE_AVAILABLE',
  );
  narrator.amount(
    ['of the receivable can be financed', '该应收账款可融资金额'],
    await availableOf(supplier, receivable),
    '0.00',
  );
}

interface Passing {
  readonly from: PartyKey;
  readonly to: PartyKey;
  readonly voucher: string;
  readonly amount: string;
}

/** Asks and has the receiver's consent; answers the receiver's part. */
async function pass(stage: Stage, { from, to, voucher: id, amount }: Passing): Promise<string> {
  const { narrator } = stage;
  const giver = await stage.party(from);
  const receiver = await stage.party(to);
  const { me } = await receiver.ask<{ me: { organisation: { id: string } } }>(
    '{ me { organisation { id } } }',
  );
  narrator.does(giver.label, [
    `passes ${amount} of it on to ${receiver.label}, its own supplier`,
    `将其中 ${amount} 转让给供应商${receiver.label}`,
  ]);
  const asked = await giver.does<{ voucherTransfer: { id: string } }>(
    'voucherTransfer',
    { voucher: id, to: me.organisation.id, amount, trade: `CG-${to}`, idempotencyKey: `${from}-passes-1` },
    'voucherTransfer { id }',
  );
  narrator.does(receiver.label, ['consents', '签收']);
  const taken = await receiver.does<{ voucher: { id: string; layer: number; outstanding: Figure } }>(
    'voucherTransferAccept',
    { transfer: asked.voucherTransfer.id, idempotencyKey: `${to}-consents-1` },
    'voucher { id layer outstanding { amount } }',
  );
  narrator.amount(['in its hand', '所持金额'], taken.voucher.outstanding, amount);
  return taken.voucher.id;
}

interface Tree {
  readonly outstanding: Figure;
  readonly parts: readonly {
    readonly holder: { readonly name: string };
    readonly layer: number;
    readonly amount: { readonly amount: string } | null;
    readonly kept: { readonly amount: string } | null;
  }[];
}

async function treeOf(party: Client, id: string): Promise<Tree> {
  const document = `query ($id: ID!) { voucherTree(voucher: $id) { outstanding { amount }
    parts { holder { name } layer amount { amount } kept { amount } } } }`;
  return (await party.ask<{ voucherTree: Tree }>(document, { id })).voucherTree;
}

async function trees(stage: Stage, issued: string, third: string): Promise<void> {
  const { narrator } = stage;
  const core = await stage.party('yulan');
  const whole = await treeOf(core, issued);
  narrator.does(core.label, ['sees the tree from the issue to the leaves', '查看从签发到末端的流转树']);
  const shown = whole.parts.map(({ holder, layer, amount, kept }) => [
    `${'  '.repeat(layer)}${holder.name}`,
    amount?.amount ?? '—',
    kept?.amount ?? '—',
  ]);
  narrator.table(shown);
  narrator.fact(['parts', '份数'], whole.parts.length, 3);
  narrator.amount(['in all hands together', '各方持有合计'], whole.outstanding, '1000000.00');
  const leaf = await stage.party('jinxia');
  const own = await treeOf(leaf, third);
  narrator.does(leaf.label, [
    'sees whom it got its part from, and nothing beside',
    '仅见转让方，不见其他持有人',
  ]);
  const names = own.parts.map(({ holder }) => holder.name).join(' → ');
  const expected = `${stage.registered('hengjin').name} → ${stage.registered('jinxia').name}`;
  narrator.fact(['parts that it sees', '可见部分'], names, expected);
  narrator.fact(['what its giver had', '转让方金额'], own.parts[0]?.amount?.amount ?? '—', '—');
}

const PRICE: readonly (readonly [Words, 'finance' | 'interest' | 'netProceeds', string])[] = [
  [['finance', '融资金额'], 'finance', '200000.00'],
  [['interest: 200,000 × 3.90 % × 150 / 360', '利息：200,000 × 3.90% × 150 / 360'], 'interest', '3250.00'],
];

interface Terms {
  readonly terms: { readonly annualRate: string } & Record<'finance' | 'interest' | 'netProceeds', Figure>;
}

/** No lender has graded the second-tier supplier: the core enterprise's grade counts. */
async function financed(stage: Stage, part: string): Promise<string> {
  const { narrator } = stage;
  const supplier = await stage.party('hengjin');
  narrator.does(supplier.label, [
    'which no lender has graded, has its 300,000.00 financed on the credit of 渝岚汽车',
    '自身无评级，以渝岚汽车信用对所持 300,000.00 融资',
  ]);
  const deal = await finance(stage, LOAN, part);
  const document = `query ($id: ID!) { node(id: $id) { ... on Deal { terms { annualRate finance { amount } interest { amount } netProceeds { amount } } } } }`;
  const { terms } = (await supplier.ask<{ node: Terms }>(document, { id: deal })).node;
  narrator.rate(
    ['LPR 3.00 % + 0.90 % for the grade AA of 渝岚汽车', 'LPR 3.00% + 0.90%（渝岚汽车评级 AA）'],
    terms.annualRate,
    '0.039',
  );
  for (const [label, name, expected] of PRICE) narrator.amount(label, terms[name], expected);
  narrator.fact(['state', '状态'], (await dealNow(supplier, deal)).state, 'DISBURSED');
  const tried = { voucher: part, amount: '0.01', trade: 'CG-再转让', idempotencyKey: 'hengjin-passes-2' };
  const { me } = await (
    await stage.party('jinxia')
  ).ask<{ me: { organisation: { id: string } } }>('{ me { organisation { id } } }');
  narrator.refused(
    supplier.label,
    ['tries to pass on a cent of what is financed', '拟将已融资部分再转让一分'],
    await supplier.tries('voucherTransfer', { ...tried, to: me.organisation.id }),
    'VOUCHER_ABOVE_FREE',
  );
  return deal;
}
