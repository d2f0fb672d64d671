import type { Client } from '../client.js';
import type { Figure } from '../narrator.js';
import type { Stage } from '../stage.js';
import { lend } from './lent.js';
import { alertsAbout, factOf, payableOf } from './overdue.js';

const DAYS = 150;

/** A debtor pays its supplier after it was told to pay the bank: what it paid before is good, what it paid after is still owed. */
export async function wrongPayee(stage: Stage): Promise<void> {
  stage.narrator.chapter(['A debtor that pays the wrong party', '债务人错付']);
  await stage.beginSoBusinessDayFallsAfter(DAYS);
  const { deal, receivable } = await lend(stage, {
    debtor: 'xiaguang',
    supplier: 'hengjin',
    lender: 'bajiangbank',
    technique: 'LOAN_AGAINST_RECEIVABLES',
    disclosed: false,
    finance: '500000.00',
    days: DAYS,
    sequence: '815530027461908',
    account: { number: '6208500116000035570', bank: '重庆巴江城市商业银行北碚支行' },
  });
  await beforeNotice(stage, deal, receivable);
  await notice(stage, deal);
  await afterNotice(stage, receivable);
}

interface Payment {
  readonly frees: Figure;
  readonly inVain: Figure;
}

async function pay(stage: Stage, receivable: string, amount: string, reference: string): Promise<Payment> {
  const debtor = await stage.party('xiaguang');
  const supplier = await stage.party('hengjin');
  const { me } = await supplier.ask<{ me: { organisation: { id: string } } }>(
    '{ me { organisation { id } } }',
  );
  const input = {
    ...{ receivable, amount, reference },
    to: me.organisation.id,
    paidAt: (await stage.clock()).now,
    idempotencyKey: `xiaguang-paid-${reference}`,
  };
  const { debtorPayment } = await debtor.does<{ debtorPayment: Payment }>(
    'debtorPaymentRecord',
    input,
    'debtorPayment { frees { amount } inVain { amount } }',
  );
  return debtorPayment;
}

async function beforeNotice(stage: Stage, deal: string, receivable: string): Promise<void> {
  const { narrator } = stage;
  const debtor = await stage.party('xiaguang');
  narrator.does(debtor.label, [
    'knows nothing of the pledge, and pays 恒缙铸造 400,000.00',
    '不知出质，向恒缙铸造付款 400,000.00',
  ]);
  const paid = await pay(stage, receivable, '400000.00', 'XG-001');
  narrator.amount(['owed no more (Civil Code 546)', '有效清偿（民法典第 546 条）'], paid.frees, '400000.00');
  const bank = await stage.party('bajiangbank');
  const missing = await dilutionOf(bank, deal);
  narrator.does(bank.label, ['has a claim on 恒缙铸造 for what is missing', '对恒缙铸造享有补足请求']);
  narrator.fact(['why', '原因'], missing?.changes[0]?.cause, 'PAID_TO_SELLER');
  narrator.amount(['missing of what was pledged', '出质债权缺额'], missing?.open, '400000.00');
}

interface Dilution {
  readonly open: Figure;
  readonly changes: readonly { readonly cause: string }[];
}

async function dilutionOf(bank: Client, deal: string): Promise<Dilution | undefined> {
  const document =
    'query ($id: ID!) { node(id: $id) { ... on Deal { dilutions { open { amount } changes { cause } } } } }';
  return (await bank.ask<{ node: { dilutions: Dilution[] } }>(document, { id: deal })).node.dilutions[0];
}

async function notice(stage: Stage, deal: string): Promise<void> {
  const { narrator } = stage;
  const bank = await stage.party('bajiangbank');
  narrator.does(bank.label, ['now tells the debtor of the pledge', '现向债务人发出出质通知']);
  const input = {
    deal,
    cause: 'DILUTION',
    reason: '债务人已向出质人付款',
    idempotencyKey: 'bajiang-notice-1',
  };
  const told = await bank.does<{ deal: { notices: { state: string }[] } }>(
    'dealNoticeGive',
    input,
    'deal { notices { state } }',
  );
  narrator.fact(['notice', '通知'], told.deal.notices[0]?.state, 'MADE');
}

async function afterNotice(stage: Stage, receivable: string): Promise<void> {
  const { narrator } = stage;
  const debtor = await stage.party('xiaguang');
  const shown = await payableOf(debtor, receivable);
  narrator.does(debtor.label, [
    'sees in its payables whom it may validly pay, and pays 恒缙铸造 600,000.00 all the same',
    '应付账款中列明有效付款对象，仍向恒缙铸造付款 600,000.00',
  ]);
  const bank = stage.registered('bajiangbank').name;
  narrator.fact(['pay to', '付款对象'], shown?.payees[0]?.payTo.name, bank);
  const paid = await pay(stage, receivable, '600000.00', 'XG-002');
  narrator.amount(['owed no more', '有效清偿'], paid.frees, '0.00');
  narrator.amount(['paid in vain', '无效清偿'], paid.inVain, '600000.00');
  const owed = await payableOf(debtor, receivable);
  narrator.fact(['still to be paid to', '仍应付'], owed?.payees[0]?.payTo.name, bank);
  narrator.amount(['still owed', '仍欠'], owed?.outstanding, '600000.00');
  const [alert] = await alertsAbout(stage, receivable, 'PAID_WRONG_PARTY');
  narrator.does(stage.labelOf('regulator'), ['finds an alert', '收到预警']);
  narrator.amount(['alert: paid to the wrong party', '预警：错付金额'], factOf(alert, 'amount'), '600000.00');
}
