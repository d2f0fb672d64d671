import { addDays, type PlainDate } from '../../kernel/dates.js';
import type { Client } from '../client.js';
import type { Figure } from '../narrator.js';
import { until, type PartyKey, type Stage } from '../stage.js';
import { dealNow } from './deal.js';

/** To a business day, so that the bill is paid on the day on which it falls due. */
const TENOR_DAYS = 150;
const NUMBER = '530100000000120250603000000011';

interface Part {
  readonly id: string;
  readonly range: { readonly from: string; readonly to: string };
  readonly face: Figure;
  readonly status: string;
  readonly circulation: string;
  readonly holder: { readonly name: string } | null;
}
const PART = 'id range { from to } face { amount } status circulation holder { name }';

/** A bill is split down two tiers and discounted by its third holder; at maturity its acceptor's payment repays the deal. */
export async function bill(stage: Stage): Promise<void> {
  stage.narrator.chapter(['A bill, split down two tiers and discounted', '票据逐级分包流转与贴现']);
  const begun = await stage.beginSoBusinessDayFallsAfter(TENOR_DAYS);
  const dueOn = addDays(begun, TENOR_DAYS);
  const whole = await issue(stage, dueOn);
  const second = await split(stage, whole);
  const third = await splitAgain(stage, second);
  const deal = await discount(stage, third);
  await mature(stage, third, deal, dueOn);
  await compare(stage);
}

async function issue(stage: Stage, dueOn: PlainDate): Promise<string> {
  const { narrator } = stage;
  const [drawer, acceptor, payee] = [
    await stage.party('yulan'),
    await stage.party('huayubank'),
    await stage.party('lantai'),
  ];
  narrator.does(drawer.label, [
    'draws a bill of 1,000,000.00 for 岚泰内饰, which 华域国民银行 is asked to accept',
    '向岚泰内饰开出 1,000,000.00 的汇票，提示华域国民银行承兑',
  ]);
  const input = {
    idempotencyKey: 'yulan-bill-1',
    packageNumber: NUMBER,
    face: '1000000.00',
    acceptor: await idOf(acceptor),
    payee: await idOf(payee),
    dueOn,
    pays: [],
  };
  const { bill: drawn } = await drawer.does<{ bill: Part }>('billIssue', input, `bill { ${PART} }`);
  narrator.fact(['sub-bills', '子票区间'], rangeOf(drawn), '1-100000000');
  await signs(stage, 'huayubank', 'billAccept', drawn.id, ['accepts it', '承兑']);
  const received = await signs(stage, 'lantai', 'billReceive', drawn.id, ['receives it', '收票']);
  narrator.fact(['status', '票据状态'], `${received.status}/${received.circulation}`, 'RECEIVED/CIRCULATING');
  return drawn.id;
}

const idOf = async (client: Client): Promise<string> =>
  (await client.ask<{ me: { organisation: { id: string } } }>('{ me { organisation { id } } }')).me
    .organisation.id;

const rangeOf = ({ range }: Part): string => `${range.from}-${range.to}`;

async function signs(
  stage: Stage,
  who: PartyKey,
  mutation: string,
  id: string,
  words: readonly [string, string],
): Promise<Part> {
  const client = await stage.party(who);
  stage.narrator.does(client.label, words);
  const input = { bill: id, idempotencyKey: `${who}-${mutation}-${id}` };
  return (await client.does<{ bill: Part }>(mutation, input, `bill { ${PART} }`)).bill;
}

/** Asks another to take a part; what is left is compared as well. */
async function passOn(
  stage: Stage,
  from: PartyKey,
  to: PartyKey,
  of: string,
  amount: string,
  expected: { readonly range: string; readonly left: string },
): Promise<Part> {
  const { narrator } = stage;
  const client = await stage.party(from);
  const taker = stage.labelOf(to);
  narrator.does(client.label, [`endorses ${amount} to ${taker}`, `向${taker}背书转让 ${amount}`]);
  const input = {
    idempotencyKey: `${from}-to-${to}`,
    bill: of,
    to: await idOf(await stage.party(to)),
    amount: amount.replaceAll(',', ''),
  };
  const asked = await client.does<{ bill: Part; rest: Part }>(
    'billEndorse',
    input,
    `bill { ${PART} } rest { ${PART} }`,
  );
  narrator.fact(['sub-bills', '子票区间'], rangeOf(asked.bill), expected.range);
  narrator.amount(['left with it', '余下票面'], asked.rest.face, expected.left);
  return signs(stage, to, 'billSign', asked.bill.id, ['takes them', '签收']);
}

async function split(stage: Stage, whole: string): Promise<string> {
  await passOn(stage, 'lantai', 'jiangtuo', whole, '333,333.33', { range: '1-33333333', left: '666666.67' });
  const { id } = await passOn(stage, 'lantai', 'xinsuyuan', whole, '250,000.00', {
    range: '33333334-58333333',
    left: '416666.67',
  });
  return id;
}

async function splitAgain(stage: Stage, second: string): Promise<string> {
  const expected = { range: '33333334-43333333', left: '150000.00' };
  const part = await passOn(stage, 'xinsuyuan', 'jinxia', second, '100,000.00', expected);
  const before = await stage.party('lantai');
  const { bill: seen } = await before.ask<{ bill: Part | null }>(
    `query ($id: ID!) { bill(id: $id) { ${PART} } }`,
    {
      id: part.id,
    },
  );
  stage.narrator.does(before.label, [
    'looks at a part that was passed on once more: what becomes of it is none of its business',
    '查看再次转出的票据：其去向不再可见',
  ]);
  stage.narrator.fact(['bill', '票据'], seen?.id ?? null, null);
  return part.id;
}

const request = (asset: string, key: string) => ({
  idempotencyKey: key,
  assets: [{ asset, amount: '100000.00' }],
  amount: '100000.00',
  techniques: ['BILL_DISCOUNTING'],
  recourseAccepted: ['WITH_RECOURSE'],
  competition: 'INSTANT',
  purpose: 'RAW_MATERIALS',
});

async function discount(stage: Stage, part: string): Promise<string> {
  const { narrator } = stage;
  const [holder, lender] = [await stage.party('jinxia'), await stage.party('bajiangbank')];
  await mandate(stage, lender);
  narrator.does(holder.label, ['has its 100,000.00 discounted, at once', '即时申请贴现 100,000.00']);
  const { financingRequest } = await holder.does<{ financingRequest: { id: string } }>(
    'financingRequestOpen',
    request(part, 'jinxia-discount-1'),
    'financingRequest { id }',
  );
  const offer = await best(holder, financingRequest.id);
  narrator.amount(['discount interest over 150 days', '150 天贴现利息'], offer?.price.interest, '1250.00');
  narrator.amount(['net', '实得'], offer?.price.netProceeds, '98750.00');
  const input = { offer: offer?.id, idempotencyKey: 'jinxia-accept-bill' };
  const { deal } = await holder.does<{ deal: { id: string } }>('offerAccept', input, 'deal { id }');
  narrator.refused(
    holder.label,
    ['tries to have the same sub-bills financed a second time', '以同一子票再次申请融资'],
    await holder.tries('financingRequestOpen', request(part, 'jinxia-discount-2')),
    'WRONG_STATE',
  );
  await payOut(stage, lender, deal.id, part);
  return deal.id;
}

async function mandate(stage: Stage, lender: Client): Promise<void> {
  const today = await stage.today();
  const debtor = await idOf(await stage.party('huayubank'));
  stage.narrator.does(lender.label, [
    'grades the acceptor AAA and keeps a mandate for discounts, at LPR',
    '对承兑人评级 AAA，设贴现资金方案，按 LPR 定价',
  ]);
  await lender.does('debtorGradeSet', { debtor, grade: 'AAA' }, '__typename');
  const pricing = {
    lprTerm: 'ONE_YEAR',
    spreads: [{ grade: 'AAA', upToDays: 365, spread: '0' }],
    ...{ greenDiscount: '0', upfrontFeeRate: '0', chargeInAdvance: true },
  };
  const terms = {
    ...{
      name: '巴江银票贴现',
      techniques: ['BILL_DISCOUNTING'],
      recourse: ['WITH_RECOURSE'],
      disclosedOnly: false,
    },
    ...{
      industries: [],
      districts: [],
      tenorDays: { min: 1, max: 200 },
      ticket: { min: '1000', max: '5000000' },
    },
    ...{
      debtors: [],
      lowestGrade: 'AAA',
      advanceRate: '1',
      pricing,
      budget: '50000000',
      limits: {},
      firm: true,
    },
    ...{ validFrom: today, validUntil: addDays(today, 365) },
  };
  await lender.does('mandateCreate', { terms }, '__typename');
}

interface Offer {
  readonly id: string;
  readonly price: { readonly netProceeds: Figure; readonly interest: Figure };
}

async function best(holder: Client, id: string): Promise<Offer | undefined> {
  const document =
    'query ($id: ID!) { offers(request: $id) { ranked { id price { netProceeds { amount } interest { amount } } } } }';
  const look = async (): Promise<readonly Offer[]> =>
    (await holder.ask<{ offers: { ranked: Offer[] } }>(document, { id })).offers.ranked;
  return (await until(look, (found) => found.length > 0))[0];
}

async function payOut(stage: Stage, lender: Client, deal: string, part: string): Promise<void> {
  const { narrator } = stage;
  const ready = await until(
    () => dealNow(lender, deal),
    ({ state }) => state === 'READY',
  );
  const endorsed = ready.conditions.find(({ name }) => name === 'ENDORSED');
  narrator.does('链融', [
    'asks for the endorsement at the bill exchange, which locks the part there; nothing is registered',
    '向票据交易所申请贴现背书并锁定该子票；不作登记',
  ]);
  narrator.fact(['endorsed at the exchange', '交易所已背书'], endorsed?.met, true);
  const input = {
    ...{ deal, on: await stage.today(), reference: 'BJ-贴现-1', idempotencyKey: 'bajiang-pay-bill' },
  };
  const paid = await lender.does<{ deal: { disbursement: { paidOut: Figure } } }>(
    'dealDisburse',
    input,
    'deal { disbursement { paidOut { amount } } }',
  );
  narrator.does(lender.label, ['pays out, and holds the part from then on', '放款，自此持有该子票']);
  narrator.amount(['paid out', '实付'], paid.deal.disbursement.paidOut, '98750.00');
  const { bill: held } = await lender.ask<{ bill: Part }>(`query ($id: ID!) { bill(id: $id) { ${PART} } }`, {
    id: part,
  });
  narrator.fact(['holder', '持票人'], held.holder?.name ?? null, stage.registered('bajiangbank').name);
}

async function mature(stage: Stage, part: string, deal: string, dueOn: PlainDate): Promise<void> {
  const { narrator } = stage;
  await stage.moveTo(dueOn);
  narrator.note([`150 days later, on ${dueOn}`, `150 天后，${dueOn}`]);
  await signs(stage, 'bajiangbank', 'billPresent', part, ['presents it for payment', '提示付款']);
  const acceptor = await stage.party('huayubank');
  narrator.does(acceptor.label, ['pays it', '付款']);
  const input = { bill: part, on: dueOn, reference: 'HY-兑付-1', idempotencyKey: 'huayu-pay-bill' };
  await acceptor.does('billPay', input, `bill { ${PART} }`);
  const lender = await stage.party('bajiangbank');
  narrator.does(lender.label, ['confirms that the money is there', '确认收款']);
  const arrived = { bill: part, received: true, idempotencyKey: 'bajiang-bill-paid' };
  await lender.does('billPaymentAnswer', arrived, `bill { ${PART} }`);
  const repaid = await until(
    () => dealNow(lender, deal),
    ({ state }) => state === 'REPAID',
  );
  narrator.fact(['the deal', '融资业务'], repaid.state, 'REPAID');
}

async function compare(stage: Stage): Promise<void> {
  const { narrator } = stage;
  const operator = await stage.party('operator');
  narrator.does(operator.label, [
    'compares all bills with the exchange, as is done every day',
    '与票据交易所逐笔对账（系统每日自动执行）',
  ]);
  const compared = async () => {
    const document =
      'mutation { billReconcile { __typename ... on BillReconcileSuccess { reconciliation { compared waiting found } } } }';
    const answer = await operator.ask<{ billReconcile: { reconciliation: Compared } }>(document);
    return answer.billReconcile.reconciliation;
  };
  const found = await until(compared, ({ waiting }) => waiting === 0);
  narrator.fact(['bills compared', '对账票据数'], found.compared, 1);
  narrator.fact(['differences', '差异'], found.found, 0);
}

interface Compared {
  readonly compared: number;
  readonly waiting: number;
  readonly found: number;
}
