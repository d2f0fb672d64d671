import type { PlainDate } from '../../kernel/dates.js';
import type { Client } from '../client.js';
import type { Figure } from '../narrator.js';
import type { PartyKey, Stage } from '../stage.js';

interface Maturing {
  /** The first part. */
  readonly voucher: string;
  readonly receivable: string;
  /** The part that is financed. */
  readonly part: string;
  readonly deal: string;
  readonly due: PlainDate;
}

interface Due {
  readonly payee: { readonly payTo: { readonly name: string } };
  readonly toPay: Figure;
}

const EXPECTED: readonly (readonly [PartyKey, string])[] = [
  ['jiangtuo', '600000.00'],
  ['bajiangbank', '300000.00'],
  ['jinxia', '100000.00'],
];

/** At maturity the core enterprise pays all that have the voucher in hand, and the lender of the financed part. */
export async function payAtMaturity(stage: Stage, maturing: Maturing): Promise<void> {
  const { narrator } = stage;
  const operator = await stage.party('operator');
  narrator.does(operator.label, [`moves the clock to ${maturing.due}`, `将模拟时钟推进至 ${maturing.due}`]);
  await stage.moveTo(maturing.due);
  await payAll(stage, maturing);
  await booked(stage, maturing);
}

async function duesOf(core: Client, voucher: string): Promise<Due[]> {
  const document =
    'query ($voucher: ID!) { voucherDues(voucher: $voucher) { payee { payTo { name } } toPay { amount } } }';
  return (await core.ask<{ voucherDues: Due[] }>(document, { voucher })).voucherDues;
}

async function payAll(stage: Stage, { voucher }: Maturing): Promise<void> {
  const { narrator } = stage;
  const core = await stage.party('yulan');
  narrator.does(core.label, ['sees whom to pay, and pays all at once', '查看兑付清单，并一次付清']);
  const dues = await duesOf(core, voucher);
  for (const [key, expected] of EXPECTED) {
    const due = dues.find(({ payee }) => payee.payTo.name === stage.registered(key).name);
    narrator.amount([`to ${stage.labelOf(key)}`, `付${stage.labelOf(key)}`], due?.toPay, expected);
  }
  narrator.fact(['others to pay', '其他应付方'], dues.length - EXPECTED.length, 0);
  const paidAt = (await stage.clock()).now;
  const input = { voucher, paidAt, reference: 'YL-兑付-1', idempotencyKey: 'yulan-pays-1' };
  const paid = await core.does<{ total: Figure }>('voucherIssuePay', input, 'total { amount }');
  narrator.amount(['paid in all', '兑付合计'], paid.total, '1000000.00');
}

async function booked(stage: Stage, { receivable, part, deal, due }: Maturing): Promise<void> {
  const { narrator } = stage;
  const bank = await stage.party('bajiangbank');
  narrator.does(bank.label, ['records what it got', '登记收款']);
  const input = {
    ...{ deal, amount: '300000.00', on: due, payer: 'DEBTOR', reference: 'YL-兑付-1' },
    idempotencyKey: 'bajiang-voucher-1',
  };
  const { deal: repaid } = await bank.does<{ deal: { state: string; surplusOpen: Figure } }>(
    'repaymentRecord',
    input,
    'deal { state surplusOpen { amount } }',
  );
  narrator.fact(['deal', '交易'], repaid.state, 'REPAID');
  narrator.amount(['surplus for 恒缙铸造', '应付恒缙铸造余款'], repaid.surplusOpen, '96750.00');
  const core = await stage.party('yulan');
  const document =
    'query ($part: ID!, $receivable: ID!) { voucher(id: $part) { state } receivable(id: $receivable) { state } }';
  const left = await core.ask<Record<'voucher' | 'receivable', { state: string }>>(document, {
    part,
    receivable,
  });
  narrator.does(core.label, ['owes nothing any more', '债务已全部清偿']);
  narrator.fact(['voucher', '凭证'], left.voucher.state, 'SETTLED');
  narrator.fact(['the receivable behind it', '对应应收账款'], left.receivable.state, 'SETTLED');
}
