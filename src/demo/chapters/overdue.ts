import { addDays } from '../../kernel/dates.js';
import type { Client } from '../client.js';
import type { Figure } from '../narrator.js';
import { until, type Stage } from '../stage.js';
import { lend } from './lent.js';

const DAYS = 120;
const DAYS_LATE = 30;

interface Owing {
  readonly state: string;
  readonly overdueDays: number;
  readonly balance: Record<'principal' | 'interest' | 'penalty' | 'fees' | 'total', Figure>;
}
const OWING =
  'state overdueDays balance { principal { amount } interest { amount } penalty { amount } fees { amount } total { amount } }';

/** A debtor does not pay: the deal is overdue, the seller must buy the claim back, and it is the seller's own again. */
export async function overdue(stage: Stage): Promise<void> {
  stage.narrator.chapter(['A debtor that does not pay: recourse', '债务人不付款：追索与回购']);
  await stage.beginSoBusinessDayFallsAfter(DAYS);
  const due = addDays(await stage.today(), DAYS);
  const { deal, receivable } = await lend(stage, {
    debtor: 'yulan',
    supplier: 'jiangtuo',
    lender: 'bajiangbank',
    technique: 'FACTORING',
    disclosed: true,
    finance: '800000.00',
    days: DAYS,
    sequence: '702355918044126',
    account: { number: '6208500112000088215', bank: '重庆巴江城市商业银行渝北支行' },
  });
  const bank = await stage.party('bajiangbank');
  await late(stage, bank, deal, addDays(due, DAYS_LATE));
  await buyBack(stage, bank, deal);
  await ownAgain(stage, receivable);
}

async function late(
  stage: Stage,
  bank: Client,
  deal: string,
  day: ReturnType<typeof addDays>,
): Promise<void> {
  const { narrator } = stage;
  const operator = await stage.party('operator');
  narrator.does(operator.label, [
    `moves the clock to ${day}, ${DAYS_LATE} days after the due date`,
    `将模拟时钟推进至 ${day}，到期日后 ${DAYS_LATE} 天`,
  ]);
  await stage.moveTo(day);
  const document = `query ($id: ID!) { node(id: $id) { ... on Deal { ${OWING} } } }`;
  const { node: owed } = await bank.ask<{ node: Owing }>(document, { id: deal });
  narrator.does(bank.label, ['looks at the account', '查看余额']);
  narrator.fact(['days late', '逾期天数'], owed.overdueDays, DAYS_LATE);
  narrator.amount(
    ['interest: 800,000 × 3.85 % × 120 / 360', '利息：800,000 × 3.85% × 120 / 360'],
    owed.balance.interest,
    '10266.67',
  );
  narrator.amount(
    ['penalty: 800,000 × 3.85 % × 1.5 × 30 / 360', '罚息：800,000 × 3.85% × 1.5 × 30 / 360'],
    owed.balance.penalty,
    '3850.00',
  );
  narrator.amount(['owed in all', '应还合计'], owed.balance.total, '814116.67');
  await alerted(stage, deal);
}

interface Alert {
  readonly kind: string;
  readonly about: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** What the regulator was told about a deal or receivable. */
export async function alertsAbout(stage: Stage, about: string, kind: string): Promise<Alert[]> {
  const regulator = await stage.party('regulator');
  const document = '{ alerts(first: 20) { edges { node { kind about facts { name value } } } } }';
  const look = async (): Promise<Alert[]> => {
    const { alerts } = await regulator.ask<{ alerts: { edges: { node: Alert }[] } }>(document);
    return alerts.edges.map(({ node }) => node).filter((one) => one.about === about && one.kind === kind);
  };
  return until(look, (found) => found.length > 0);
}

export const factOf = (alert: Alert | undefined, name: string): string | undefined =>
  alert?.facts.find((fact) => fact.name === name)?.value;

async function alerted(stage: Stage, deal: string): Promise<void> {
  const { narrator } = stage;
  const [alert, ...more] = await alertsAbout(stage, deal, 'DEAL_OVERDUE');
  narrator.does(stage.labelOf('regulator'), ['finds an alert of the daily job', '收到每日作业产生的预警']);
  narrator.fact(['alert: days', '预警：逾期天数档'], factOf(alert, 'step'), '30');
  narrator.fact(['other alerts on this deal', '该交易的其他逾期预警'], more.length, 0);
}

async function buyBack(stage: Stage, bank: Client, deal: string): Promise<void> {
  const { narrator } = stage;
  narrator.does(bank.label, ['demands that 江拓精密 buys the claim back', '要求江拓精密回购债权']);
  const demand = { deal, reason: '债务人逾期三十天', idempotencyKey: 'bajiang-demand-1' };
  const asked = await bank.does<{ deal: Owing }>('dealRecourseDemand', demand, `deal { ${OWING} }`);
  narrator.fact(['state', '状态'], asked.deal.state, 'RECOURSE');
  const on = await stage.today();
  const paid = { deal, on, reference: 'BJ-回购-1' };
  narrator.refused(
    bank.label,
    ['records a payment of the seller that is a cent short', '登记融资方回购款，少一分'],
    await bank.tries('dealBuyBack', { ...paid, amount: '814116.66', idempotencyKey: 'bajiang-back-0' }),
    'BUY_BACK_SHORT',
  );
  narrator.does(bank.label, ['records all of it: 814,116.67', '登记全额回购款 814,116.67']);
  const whole = { ...paid, amount: '814116.67', idempotencyKey: 'bajiang-back-1' };
  const back = await bank.does<{ deal: Owing }>('dealBuyBack', whole, `deal { ${OWING} }`);
  narrator.fact(['state', '状态'], back.deal.state, 'REPAID');
  narrator.amount(['still owed', '尚欠'], back.deal.balance.total, '0.00');
}

interface Payables {
  readonly payables: {
    readonly edges: readonly {
      readonly node: {
        readonly receivable: { readonly id: string } | null;
        readonly outstanding: Figure;
        readonly payees: readonly { readonly payTo: { readonly name: string }; readonly amount: Figure }[];
      };
    }[];
  };
}

/** What a debtor owes on one receivable, and to whom. */
export async function payableOf(debtor: Client, receivable: string) {
  const document =
    '{ payables(first: 20) { edges { node { receivable { id } outstanding { amount } payees { payTo { name } amount { amount } } } } } }';
  const { payables } = await debtor.ask<Payables>(document);
  return payables.edges.map(({ node }) => node).find((one) => one.receivable?.id === receivable);
}

async function ownAgain(stage: Stage, receivable: string): Promise<void> {
  const { narrator } = stage;
  const yulan = await stage.party('yulan');
  narrator.does(yulan.label, [
    'finds a notice: it pays 江拓精密 again, and acknowledges it',
    '收到变更通知：改向江拓精密付款，并确认',
  ]);
  const { payeeNotices } = await yulan.ask<{
    payeeNotices: { edges: { node: { id: string; cause: string } }[] };
  }>('{ payeeNotices(first: 1) { edges { node { id cause } } } }');
  const notice = payeeNotices.edges[0]?.node;
  narrator.fact(['why', '原因'], notice?.cause, 'DEAL_ENDED');
  await yulan.does('payeeNoticeAcknowledge', { notice: notice?.id }, 'payeeNotice { id }');
  const owed = await payableOf(yulan, receivable);
  narrator.fact(['pay to', '付款对象'], owed?.payees[0]?.payTo.name, stage.registered('jiangtuo').name);
  narrator.amount(['owed to it', '应付'], owed?.payees[0]?.amount, '1000000.00');
}
