/**
 * Begin here. One receivable on its way from an e-invoice file to a repaid deal, over HTTP, each figure to the cent.
 *
 * Changhua (昌华零部件), a supplier, has delivered parts to Yulan (渝澜汽车) and must wait half a year for its money. It shows
 * the invoice, Yulan confirms what it owes, two lenders bid under seal, the cheaper one buys the claim and pays Changhua
 * on the same day, and Yulan pays the lender when the time has come.
 */
import { modules } from '../../src/modules.js';
import { startWorld, type Party, type World } from '../support/world.js';
import { asks, does, mandateTerms, newsTravels, timePasses, uploads } from './telling.js';

let world: World;
let operator: Party;
let changhua: Party;
let yulan: Party;
let bank: Party;
let factor: Party;

beforeAll(async () => {
  world = await startWorld(new Date('2025-07-10T09:00:00+08:00'));
  operator = await world.party('OPERATOR');
  changhua = await world.party('SUPPLIER', {
    name: '重庆昌华零部件有限公司',
    creditCode: '91500151MA0DTXHX5K',
  });
  yulan = await world.party('CORE_ENTERPRISE', {
    name: '重庆渝澜汽车有限公司',
    creditCode: '91500112MAGTXM6940',
  });
  bank = await world.party('LENDER', { name: '重庆江畔银行股份有限公司', licence: 'BANK' });
  factor = await world.party('LENDER', { name: '重庆汇链商业保理有限公司', licence: 'COMMERCIAL_FACTOR' });
});
afterAll(() => world.stop());

/** Ids that one chapter leaves for the next. */
const kept = { receivable: '', request: '', offer: '', deal: '', mandates: {} as Record<string, string> };

test('1. the supplier uploads its e-invoice, and the platform reads it', async () => {
  const upload = await uploads(world, changhua, 'valid/01-plain.xml');
  const { eInvoicesRead } = await asks(
    changhua,
    `{ eInvoicesRead(uploads: ["${upload}"]) { problems { message } invoice { number } } }`,
  );
  expect(eInvoicesRead).toEqual([{ problems: [], invoice: { number: '25502690736625851781' } }]);
  const { receivable } = await does(
    changhua,
    'receivableSubmit',
    {
      invoices: [{ upload }],
      contractNumber: 'CH-YL-2025-07',
      deliveredOn: '2025-06-28',
      dueOn: '2026-01-06',
      collectionAccount: {
        name: '重庆昌华零部件有限公司',
        number: '500100012345678',
        bank: '重庆银行两江支行',
      },
    },
    'receivable { id state claimed { amount } available { amount } }',
  );
  expect(receivable).toMatchObject({
    state: 'SUBMITTED',
    claimed: { amount: '1098354.82' },
    available: { amount: '0.00' },
  });
  kept.receivable = receivable.id as string;
});

test('2. the debtor confirms in its own session what it owes; only then can it be financed', async () => {
  await does(yulan, 'receivableConfirm', { receivable: kept.receivable }, 'receivable { id }');
  const { receivable } = await asks(
    changhua,
    `{ receivable(id: "${kept.receivable}") { state confirmedAmount { amount } available { amount } } }`,
  );
  expect(receivable).toEqual({
    state: 'CONFIRMED',
    confirmedAmount: { amount: '1098354.82' },
    available: { amount: '1098354.82' },
  });
});

test('3. two lenders say what they would finance: a bank, and a factor that may do nothing else', async () => {
  await does(
    operator,
    'lprPublish',
    { term: 'ONE_YEAR', rate: '0.0300', publishedOn: '2025-06-20' },
    'lprRate { rate }',
  );
  for (const [lender, techniques] of [
    [bank, ['FACTORING', 'LOAN_AGAINST_RECEIVABLES']],
    [factor, ['FACTORING']],
  ] as const) {
    await does(lender, 'debtorGradeSet', { debtor: yulan.organisation._id, grade: 'AA' }, '__typename');
    const { mandate } = await does(
      lender,
      'mandateCreate',
      { terms: mandateTerms(techniques) },
      'mandate { id state }',
    );
    expect(mandate.state).toBe('ACTIVE');
    kept.mandates[lender.organisation._id] = mandate.id as string;
  }
});

test('4. the supplier asks for a million; the receivable is locked for it, and lenders see no more than they need', async () => {
  const { financingRequest } = await does(
    changhua,
    'financingRequestOpen',
    {
      assets: [{ asset: kept.receivable, amount: '1098354.82' }],
      amount: '1000000',
      techniques: ['FACTORING'],
      recourseAccepted: ['WITH_RECOURSE'],
      competition: 'SEALED',
      purpose: 'RAW_MATERIALS',
      closesAt: '2025-07-10T11:00:00+08:00',
    },
    'financingRequest { id state tenorDays dueOn }',
  );
  expect(financingRequest).toMatchObject({ state: 'OPEN', tenorDays: 180, dueOn: '2026-01-06' });
  kept.request = financingRequest.id as string;
  const { receivable } = await asks(
    changhua,
    `{ receivable(id: "${kept.receivable}") { available { amount } } }`,
  );
  expect(receivable.available.amount).toBe('0.00');
});

test('5. both bid under seal: nobody reads a bid of another’s before the close', async () => {
  const ask = {
    request: kept.request,
    technique: 'FACTORING',
    recourse: 'WITH_RECOURSE',
    finance: '1000000',
    chargeInAdvance: true,
  };
  const mandate = (lender: Party) => kept.mandates[lender.organisation._id];
  const { bid } = await does(
    bank,
    'bidPlace',
    { ...ask, mandate: mandate(bank), annualRate: '0.042' },
    'bid { id }',
  );
  await does(
    factor,
    'bidPlace',
    { ...ask, mandate: mandate(factor), annualRate: '0.039', upfrontFeeRate: '0.005' },
    'bid { id }',
  );
  kept.offer = bid.id as string;
  const { offers } = await asks(changhua, `{ offers(request: "${kept.request}") { opened ranked { id } } }`);
  expect(offers).toEqual({ opened: false, ranked: [] });
  const { bids } = await asks(factor, `{ bids { edges { node { annualRate } } } }`);
  expect(bids.edges).toEqual([{ node: { annualRate: '0.039' } }]);
});

test('6. at the close they open, ranked by what they cost in all: the lower rate is not the cheaper offer', async () => {
  await timePasses(world, '2025-07-10T11:00:00+08:00');
  const price = 'price { netProceeds { amount } allInAnnualCost }';
  const { offers } = await asks(
    changhua,
    `{ offers(request: "${kept.request}") { ranked { id lender { name } annualRate ${price} } } }`,
  );
  expect(offers.ranked).toEqual([
    {
      id: kept.offer,
      lender: { name: '重庆江畔银行股份有限公司' },
      annualRate: '0.042',
      price: { netProceeds: { amount: '979000.00' }, allInAnnualCost: '0.042901' },
    },
    {
      id: expect.any(String) as string,
      lender: { name: '重庆汇链商业保理有限公司' },
      annualRate: '0.039',
      price: { netProceeds: { amount: '975500.00' }, allInAnnualCost: '0.050231' },
    },
  ]);
});

test('7. the supplier accepts: terms are frozen, and the bank’s title is filed in the same moment', async () => {
  const { deal } = await does(
    changhua,
    'offerAccept',
    { offer: kept.offer },
    'deal { id state lender { name } terms { finance { amount } netProceeds { amount } } }',
  );
  expect(deal).toMatchObject({
    state: 'ACCEPTED',
    lender: { name: '重庆江畔银行股份有限公司' },
    terms: { finance: { amount: '1000000.00' }, netProceeds: { amount: '979000.00' } },
  });
  kept.deal = deal.id as string;
  await newsTravels(world);
  const { node } = await asks(
    bank,
    `{ node(id: "${kept.deal}") { ... on Deal { titleEntries { step } conditions { name met } } } }`,
  );
  expect(node.titleEntries.map(({ step }: { step: string }) => step)).toEqual([
    'FILED',
    'NOTIFIED',
    'REGISTERED',
  ]);
  expect(node.conditions.filter(({ met }: { met: boolean }) => !met)).toEqual([
    { name: 'NOTICE_ACKNOWLEDGED', met: false },
  ]);
});

test('8. the debtor reads whom it may validly pay from now on, and acknowledges', async () => {
  const { dealNotices } = await asks(
    yulan,
    `{ dealNotices { edges { node { id payTo { name } items { amount { amount } } } } } }`,
  );
  const [{ node: notice }] = dealNotices.edges;
  expect(notice).toMatchObject({
    payTo: { name: '重庆江畔银行股份有限公司' },
    items: [{ amount: { amount: '1098354.82' } }],
  });
  await does(yulan, 'dealNoticeAcknowledge', { notice: notice.id }, 'notice { state }');
  expect((await asks(changhua, `{ node(id: "${kept.deal}") { ... on Deal { state } } }`)).node.state).toBe(
    'READY',
  );
});

test('9. the bank looks at everything once more and pays out 979,000.00: cash on the day of the request', async () => {
  const { deal } = await does(
    bank,
    'dealDisburse',
    { deal: kept.deal, on: '2025-07-10', reference: 'JPB-20250710-0001' },
    'deal { state disbursement { paidOut { amount } interestInAdvance { amount } } balance { total { amount } } }',
  );
  expect(deal).toEqual({
    state: 'DISBURSED',
    disbursement: { paidOut: { amount: '979000.00' }, interestInAdvance: { amount: '21000.00' } },
    balance: { total: { amount: '1000000.00' } },
  });
});

test('10. half a year later the debtor pays the bank; what is left over is the supplier’s (Civil Code 766)', async () => {
  await timePasses(world, '2026-01-06T15:00:00+08:00');
  const { deal } = await does(
    bank,
    'repaymentRecord',
    {
      deal: kept.deal,
      amount: '1098354.82',
      on: '2026-01-06',
      payer: 'DEBTOR',
      reference: 'JPB-20260106-0007',
    },
    'deal { state overdueDays balance { total { amount } } repayments { principal { amount } interest { amount } penalty { amount } surplus { amount } surplusTo flagged } }',
  );
  expect(deal).toEqual({
    state: 'REPAID',
    overdueDays: 0,
    balance: { total: { amount: '0.00' } },
    repayments: [
      {
        principal: { amount: '1000000.00' },
        interest: { amount: '0.00' },
        penalty: { amount: '0.00' },
        surplus: { amount: '98354.82' },
        surplusTo: 'SELLER',
        flagged: false,
      },
    ],
  });
});

test('11. afterwards the books balance, nothing is held or taken any more, and every invariant holds', async () => {
  await newsTravels(world);
  const { node } = await asks(
    changhua,
    `{ node(id: "${kept.deal}") { ... on Deal { journal { memo lines { account debit { amount } credit { amount } } } titleEntries { step } } } }`,
  );
  expect(
    node.journal.map(({ memo, lines }: { memo: string; lines: unknown[] }) => [memo, lines.length]),
  ).toEqual([
    ['Disbursement JPB-20250710-0001 on 2025-07-10', 3],
    ['Repayment JPB-20260106-0007 on 2026-01-06', 3],
  ]);
  expect(node.titleEntries.at(-1)).toEqual({ step: 'DISCHARGED' });
  const { receivable } = await asks(
    changhua,
    `{ receivable(id: "${kept.receivable}") { state paid { amount } held { amount } } }`,
  );
  expect(receivable).toEqual({ state: 'SETTLED', paid: { amount: '1098354.82' }, held: { amount: '0.00' } });
  const { mandates } = await asks(bank, `{ mandates { edges { node { usage { kind used { amount } } } } } }`);
  const used = mandates.edges[0].node.usage as { kind: string; used: { amount: string } }[];
  expect(used.filter((limit) => limit.used.amount !== '0.00')).toEqual([]);
  for (const invariant of modules.flatMap(({ invariants }) => invariants ?? [])) {
    const { violations } = await invariant.check(world.platform);
    expect([invariant.name, violations]).toEqual([invariant.name, []]);
  }
});
