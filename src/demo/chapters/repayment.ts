import { addDays, type PlainDate } from '../../kernel/dates.js';
import { Decimal, sum } from '../../kernel/decimal.js';
import type { Client } from '../client.js';
import { grouped, type Figure, type Narrator } from '../narrator.js';
import type { Stage } from '../stage.js';
import { usedOf } from './limits.js';

interface Repaid {
  readonly state: string;
  readonly overdueDays: number;
  readonly balance: Record<'principal' | 'interest' | 'penalty' | 'fees' | 'total', Figure>;
  readonly repayments: readonly Repayment[];
  readonly journal: readonly Posting[];
}

type Repayment = Record<'received' | 'principal' | 'interest' | 'penalty' | 'fees' | 'surplus', Figure> & {
  readonly surplusTo: string;
};

interface Posting {
  readonly memo: string;
  readonly lines: readonly {
    readonly account: string;
    readonly debit: Figure | null;
    readonly credit: Figure | null;
  }[];
}

const DUE = 'principal { amount } interest { amount } penalty { amount } fees { amount }';
const FIELDS = `state overdueDays balance { ${DUE} total { amount } }
  repayments { ${DUE} received { amount } surplus { amount } surplusTo }
  journal { memo lines { account debit { amount } credit { amount } } }`;

const DAYS_LATE = 10;

/** The debtor pays ten days late and more than is owed: the waterfall, whose the surplus is, the journal. */
export async function repayment(
  stage: Stage,
  supplier: Client,
  deal: string,
  receivable: string,
  dueOn: PlainDate,
): Promise<void> {
  const { narrator } = stage;
  narrator.chapter(['Maturity: late, and more than is owed', '到期：逾期还款与余款']);
  const bank = await stage.party('bajiangbank');
  await late(stage, bank, deal, dueOn);
  const repaid = await record(stage, bank, deal);
  journal(narrator, repaid.journal);
  await whatIsLeft(stage, supplier, bank, receivable);
}

async function late(stage: Stage, bank: Client, deal: string, dueOn: PlainDate): Promise<void> {
  const { narrator } = stage;
  const operator = await stage.party('operator');
  narrator.does(operator.label, [
    `moves the clock to ten days after the due date ${dueOn}`,
    `将模拟时钟推进至到期日 ${dueOn} 之后十天`,
  ]);
  await stage.moveTo(addDays(dueOn, DAYS_LATE));
  narrator.does(bank.label, [
    'charges 1,200.00 for collecting, and looks at the account',
    '计入实现债权费用 1,200.00，查看余额',
  ]);
  const charge = { deal, amount: '1200.00', reason: '催收费用', idempotencyKey: 'bajiang-fee-1' };
  const { deal: now } = await bank.does<{ deal: Repaid }>('dealFeeCharge', charge, `deal { ${FIELDS} }`);
  narrator.fact(['days late', '逾期天数'], now.overdueDays, DAYS_LATE);
  narrator.amount(['fees', '费用'], now.balance.fees, '1200.00');
  narrator.amount(
    ['interest: 800,000 × 4.35 % × 184 / 360', '利息：800,000 × 4.35% × 184 / 360'],
    now.balance.interest,
    '17786.67',
  );
  narrator.amount(
    ['penalty: 800,000 × 4.35 % × 1.5 × 10 / 360', '罚息：800,000 × 4.35% × 1.5 × 10 / 360'],
    now.balance.penalty,
    '1450.00',
  );
  narrator.amount(['principal', '本金'], now.balance.principal, '800000.00');
  narrator.amount(['owed in all', '应还合计'], now.balance.total, '820436.67');
}

async function record(stage: Stage, bank: Client, deal: string): Promise<Repaid> {
  const { narrator } = stage;
  narrator.does(bank.label, [
    'records that 渝岚汽车 paid 1,000,000.00 to its collection account',
    '登记渝岚汽车付至回款账户的 1,000,000.00',
  ]);
  const input = {
    deal,
    amount: '1000000.00',
    on: await stage.today(),
    payer: 'DEBTOR',
    reference: 'BJ2201-回款',
    idempotencyKey: 'bajiang-repaid-1',
  };
  const { deal: repaid } = await bank.does<{ deal: Repaid }>('repaymentRecord', input, `deal { ${FIELDS} }`);
  const covered = repaid.repayments[0];
  narrator.amount(['1. fees', '1. 费用'], covered?.fees, '1200.00');
  narrator.amount(['2. interest', '2. 利息'], covered?.interest, '17786.67');
  narrator.amount(['   and penalty', '   及罚息'], covered?.penalty, '1450.00');
  narrator.amount(['3. principal', '3. 本金'], covered?.principal, '800000.00');
  narrator.amount(['surplus', '余款'], covered?.surplus, '179563.33');
  narrator.fact(
    ['whose (factoring with recourse, Civil Code 766)', '归属（有追索权保理，民法典第 766 条）'],
    covered?.surplusTo,
    'SELLER',
  );
  narrator.fact(['state', '状态'], repaid.state, 'REPAID');
  return repaid;
}

function journal(narrator: Narrator, postings: readonly Posting[]): void {
  narrator.does('链融', [
    'has kept the journal of obligations; the platform itself never holds money',
    '记录债权债务分录；平台不经手资金',
  ]);
  const rows = postings.flatMap(({ memo, lines }) =>
    lines.map(({ account, debit, credit }, at) => [at === 0 ? memo : '', account, side(debit), side(credit)]),
  );
  narrator.table(rows);
  const lines = postings.flatMap((posting) => posting.lines);
  narrator.fact(['lines', '分录行数'], lines.length, 14);
  narrator.amount(['debits', '借方合计'], total(lines.map(({ debit }) => debit)), '1820436.67');
  narrator.amount(['credits', '贷方合计'], total(lines.map(({ credit }) => credit)), '1820436.67');
}

const side = (amount: Figure | null): string => (amount === null ? '' : grouped(amount).padStart(14));

const total = (amounts: readonly (Figure | null)[]): string =>
  sum(
    amounts.flatMap((one) => (one === null ? [] : [new Decimal(typeof one === 'string' ? one : one.amount)])),
  ).toFixed(2);

async function whatIsLeft(stage: Stage, supplier: Client, bank: Client, receivable: string): Promise<void> {
  const { narrator } = stage;
  const document = `query ($id: ID!) { receivable(id: $id) { state paid { amount } held { amount } available { amount } }
    titleEntries(asset: $id) { step } }`;
  const found = await supplier.ask<Left>(document, { id: receivable });
  narrator.does(supplier.label, ['looks at its receivable', '查看应收账款']);
  narrator.fact(['state', '状态'], found.receivable.state, 'SETTLED');
  narrator.amount(['paid by the debtor', '债务人已付'], found.receivable.paid, '1000000.00');
  narrator.amount(['still locked', '仍被锁定'], found.receivable.held, '0.00');
  const steps = found.titleEntries.map(({ step }) => step).join(' → ');
  narrator.fact(['title register', '权属登记'], steps, 'FILED → NOTIFIED → REGISTERED → DISCHARGED');
  narrator.amount(
    ["still taken of the lender's limit", '限额仍占用'],
    await usedOf(bank, '巴江链贷', 'DEBTOR'),
    '0.00',
  );
}

interface Left {
  readonly receivable: { readonly state: string; readonly paid: Figure; readonly held: Figure };
  readonly titleEntries: readonly { readonly step: string }[];
}
