import { createHash } from 'node:crypto';
import { addDays, plainDate } from '../../src/kernel/dates.js';
import { paymentFiles, paymentInstructions } from '../../src/settlement/index.js';
import { readXml } from '../../src/documents/index.js';
import { newKey } from '../financing/case.js';
import {
  CANCEL_DEAL,
  DISBURSE,
  done,
  LENT_ON,
  newBank,
  openMarket,
  readyDeal,
  type Market,
} from '../deals/case.js';
import type { Party } from '../support/world.js';
import {
  addAccount,
  BANK_ACCOUNT,
  CANCEL_FILE,
  CLOSE,
  EXPORT,
  instructionsOf,
  live,
  openAccountsOf,
  send,
  told,
} from './case.js';
import { pain001Faults } from './pain001-rules.js';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
  await openAccountsOf(market);
});
afterAll(() => market.world.stop());

const beat = () => market.world.server.pulse.beat();
const today = () =>
  plainDate(new Date(market.world.platform.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10));
const download = (party: Pick<Party, 'token'> | null, id: string): Promise<Response> =>
  fetch(`${market.world.url}/payment-files/${id}`, {
    headers: party === null ? {} : { authorization: `Bearer ${party.token}` },
  });

/** A deal whose lender is to pay now. */
async function toPay(wish: Parameters<typeof readyDeal>[1] = {}): Promise<{ deal: string; id: string }> {
  const { deal } = await readyDeal(market, wish);
  await beat();
  return { deal, id: live(await instructionsOf(market.bank, deal), 'DISBURSEMENT')['id'] as string };
}
const exported = async (party: Party, instructions: readonly string[], requestedOn: string = today()) =>
  send(party, EXPORT, { instructions, requestedOn });
async function files(): Promise<number> {
  return paymentFiles.count(market.world.platform);
}

test('instructions go into one file, the same bytes each time, and into no other until it is cancelled', async () => {
  const { bank } = market;
  const first = await toPay();
  const second = await toPay({ finance: '500000' });
  const { __typename, paymentFile: file } = await exported(bank, [first.id, second.id]);
  expect(__typename).toBe('PaymentFileExportSuccess');
  expect(file).toEqual({
    id: expect.stringMatching(/^pmf_/) as string,
    messageId: `LR${(file.id as string).slice(4).toUpperCase()}`,
    requestedOn: LENT_ON,
    instructions: [first.id, second.id],
    total: { amount: '1300000.00' },
    state: 'ISSUED',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    size: expect.any(Number) as number,
    allowedActions: ['paymentFileCancel'],
  });
  const response = await download(bank, file.id);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${file.messageId}.xml"`);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([createHash('sha256').update(bytes).digest('hex'), bytes.length]).toEqual([file.sha256, file.size]);
  expect(Buffer.from(await (await download(bank, file.id)).arrayBuffer()).equals(bytes)).toBe(true);
  const reading = readXml(bytes.toString(), { attributes: true });
  expect(reading.ok && pain001Faults(reading.root)).toEqual([]);
  const text = bytes.toString();
  for (const { id } of [first, second])
    expect(text).toContain(`<EndToEndId>LR${id.slice(4).toUpperCase()}</EndToEndId>`);
  expect(text).toContain(`<Id>${BANK_ACCOUNT}</Id>`);
  expect(text).toContain('<InstdAmt Ccy="CNY">800000.00</InstdAmt>');

  expect(told(await instructionsOf(bank, first.deal))).toEqual([
    `DISBURSEMENT 800000.00 ${LENT_ON} EXPORTED`,
  ]);
  const again = await exported(bank, [second.id, first.id]);
  expect(again).toMatchObject({
    __typename: 'StateRefused',
    code: 'WRONG_STATE',
    path: ['instructions', '0'],
    state: 'EXPORTED',
  });

  const { paymentFile: cancelled } = await send(bank, CANCEL_FILE, {
    file: file.id,
    reason: '银行系统维护，未执行',
  });
  expect(cancelled).toEqual({
    id: file.id,
    state: 'CANCELLED',
    cancelled: { reason: '银行系统维护，未执行' },
    allowedActions: [],
  });
  expect((await send(bank, CANCEL_FILE, { file: file.id, reason: '再次' })).__typename).toBe('StateRefused');
  const other = await exported(bank, [first.id]);
  expect(other['paymentFile'].id).not.toBe(file.id);
  // The cancelled one can still be read, unchanged.
  expect(Buffer.from(await (await download(bank, file.id)).arrayBuffer()).equals(bytes)).toBe(true);
});

test('a retry with the same key is the same file; twenty exports at once make one', async () => {
  const { bank } = market;
  const { id } = await toPay();
  const input = { instructions: [id], requestedOn: today(), idempotencyKey: newKey() };
  const before = await files();
  const once = await bank.data(EXPORT, { input });
  expect(await bank.data(EXPORT, { input })).toEqual(once);
  const { id: raced } = await toPay();
  const answers = await Promise.all(Array.from({ length: 20 }, () => exported(bank, [raced])));
  const kinds = answers.map(({ __typename }) => __typename as string).sort();
  expect(kinds).toEqual(['PaymentFileExportSuccess', ...Array.from({ length: 19 }, () => 'StateRefused')]);
  expect(await files()).toBe(before + 2);
});

test('only the payer exports, reads and downloads its files: for others there are none', async () => {
  const { bank, seller, debtor, world } = market;
  const { id } = await toPay();
  expect(await exported(debtor, [id])).toMatchObject({ __typename: 'NotFoundRefused' });
  const path = ['instructions', '0'];
  expect(await exported(seller, [id])).toMatchObject({ code: 'PAYMENT_IS_THE_PAYERS', path });
  const { paymentFile: file } = await exported(bank, [id]);
  const unknown = await download(seller, 'pmf_00000000000000000000');
  const foreign = await download(seller, file.id);
  expect([foreign.status, unknown.status, (await download(null, file.id)).status]).toEqual([404, 404, 401]);
  expect((await foreign.json()).errors[0].message).toBe(
    `There is no payment file ${file.id} that you may see.`,
  );
  expect((await send(seller, CANCEL_FILE, { file: file.id, reason: '并非本单位文件' })).__typename).toBe(
    'NotFoundRefused',
  );
  const node = `query ($id: ID!) { node(id: $id) { id } }`;
  expect((await seller.data(node, { id: file.id })).node).toBeNull();
  expect((await bank.data(node, { id: file.id })).node).toEqual({ id: file.id });
  const viewer = await world.colleague(bank, 'VIEWER');
  expect((await download(viewer, file.id)).status).toBe(200);
  const listed = (await bank.data(`{ paymentFiles(first: 1) { edges { node { id } } } }`)).paymentFiles.edges;
  expect(listed).toEqual([{ node: { id: file.id } }]);
});

test.each<[string, () => string, () => string]>([
  ['a day that has passed', () => addDays(today(), -1), today],
  ['a Saturday', () => '2025-03-15', () => '2025-03-17'],
  ['a day too far ahead', () => addDays(today(), 31), today],
])('%s is refused with a business day that can be asked for', async (_name, day, possible) => {
  const { id } = await toPay();
  const answer = await exported(market.bank, [id], day());
  expect(answer).toMatchObject({ __typename: 'RuleRefused', code: 'PAYMENT_DAY', path: ['requestedOn'] });
  expect(answer['facts']).toContainEqual({ name: 'next', value: possible() });
});

test('finance leaves on the next business day at the latest: the registers were searched today', async () => {
  const { id } = await toPay();
  // A Tuesday: the day after tomorrow is a business day as well.
  expect(today()).toBe('2025-03-11');
  const answer = await exported(market.bank, [id], '2025-03-13');
  expect([answer['code'], answer['path']]).toEqual(['PAYMENT_DAY', ['instructions', '0']]);
  expect((await exported(market.bank, [id], '2025-03-12'))['paymentFile'].requestedOn).toBe('2025-03-12');
});

test('a make-up workday is a day on which banks pay, and a holiday is none', async () => {
  const { world, bank } = market;
  const { id } = await toPay();
  // Labour Day of 2025: 1 to 5 May are free, and Sunday 27 April is worked for it; Saturday the 26th is not.
  world.platform.clock.set(new Date('2025-04-25T09:00:00+08:00'));
  expect((await exported(bank, [id], '2025-05-01'))['code']).toBe('PAYMENT_DAY');
  expect((await exported(bank, [id], '2025-04-26'))['code']).toBe('PAYMENT_DAY');
  const answer = await exported(bank, [id], '2025-04-27');
  expect(answer['paymentFile']).toMatchObject({ requestedOn: '2025-04-27' });
});

test('finance leaves only while the deal is ready and its registers are clean', async () => {
  const { bank, world } = market;
  const operator = await world.party('OPERATOR');
  const { id, deal } = await toPay();
  const instruction = await paymentInstructions.byId(world.platform, id);
  expect(instruction?.state).toBe('PLANNED');
  const asset = (
    await bank.data(`query ($id: ID!) { node(id: $id) { ... on Deal { assets { id } } } }`, { id: deal })
  ).node.assets[0].id;
  const filed = await operator.data(
    `mutation ($input: RegisterSimulatorFileInput!) { registerSimulatorFile(input: $input) { __typename ... on UserError { code message } } }`,
    { input: { collateral: asset, amount: '1000000', securedParty: '外部银行' } },
  );
  expect(filed.registerSimulatorFile.__typename).toBe('RegisterSimulatorFileSuccess');
  const refused = await exported(bank, [id]);
  expect(refused['__typename']).toBe('RuleRefused');
  expect((await instructionsOf(bank, deal))[0]!['state']).toBe('PLANNED');
});

test('what is at the bank is stopped there when the deal is cancelled, and its rest is not paid twice', async () => {
  const { bank } = market;
  const { id, deal } = await toPay();
  await exported(bank, [id]);
  await done(bank, CANCEL_DEAL, { deal, reason: '贸易取消' });
  await beat();
  expect((await instructionsOf(bank, deal)).map(({ state }) => state as string)).toEqual(['CANCELLED']);
});

test('an account that is missing, or whose bank is not named, is said', async () => {
  const { world, debtor } = market;
  const poor = { ...market, bank: await newBank(world, debtor) };
  const { deal } = await readyDeal(poor);
  await beat();
  const { id } = live(await instructionsOf(poor.bank, deal), 'DISBURSEMENT');
  expect(await exported(poor.bank, [id])).toMatchObject({
    code: 'PAYMENT_ACCOUNT_MISSING',
    path: ['instructions', '0'],
    facts: [
      { name: 'side', value: 'payer' },
      { name: 'party', value: poor.bank.organisation._id },
    ],
  });
  await addAccount(poor.bank, '7777700000');
  await beat();
  const after = live(await instructionsOf(poor.bank, deal), 'DISBURSEMENT');
  expect(after['replaces']).toBe(id);
  expect((await exported(poor.bank, [after['id']]))['__typename']).toBe('PaymentFileExportSuccess');
});

test("finance goes to an account of the seller's own register only, never to what its debtor wrote on the receivable", async () => {
  const { seller, bank } = market;
  const { bankAccounts } = await seller.data('{ bankAccounts { id state } }');
  await seller.data(CLOSE, { account: bankAccounts[0].id });
  const { id, deal } = await toPay();
  expect(live(await instructionsOf(bank, deal), 'DISBURSEMENT')['payeeAccount']).toBeNull();
  const facts = [
    { name: 'side', value: 'payee' },
    { name: 'party', value: seller.organisation._id },
  ];
  expect(await exported(bank, [id])).toMatchObject({ code: 'PAYMENT_ACCOUNT_MISSING', facts });
  await addAccount(seller, '6222020200009999999');
  await beat();
  const after = live(await instructionsOf(bank, deal), 'DISBURSEMENT');
  expect(after['payeeAccount'].number).toBe('6222020200009999999');
  expect((await exported(bank, [after['id']]))['__typename']).toBe('PaymentFileExportSuccess');
});

test('with interest in advance the file must be for the day of the amount', async () => {
  const { bank } = market;
  const { id, deal } = await toPay({ chargeInAdvance: true });
  const { dueOn } = live(await instructionsOf(bank, deal), 'DISBURSEMENT');
  const next = addDays(plainDate(dueOn as string), 1);
  const answer = await exported(bank, [id], next);
  expect(['PAYMENT_OTHER_DAY', 'PAYMENT_DAY']).toContain(answer['code']);
  expect((await exported(bank, [id], dueOn as string))['__typename']).toBe('PaymentFileExportSuccess');
});

test('a debtor exports what it is to pay, in a file of its own', async () => {
  const { debtor, bank } = market;
  const { deal } = await readyDeal(market);
  await done(bank, DISBURSE, { deal, on: today(), reference: 'BANK-77' });
  await beat();
  const { id } = live(await instructionsOf(debtor, deal), 'REPAYMENT');
  const { paymentFile } = await exported(debtor, [id]);
  expect(paymentFile.total.amount).toBe('1000000.00');
});

test.each<[string, unknown[], string]>([
  ['nothing', [], 'TOO_FEW'],
  ['one twice', ['pin_a', 'pin_a'], 'DUPLICATE_ITEM'],
  ['more than 500', Array.from({ length: 501 }, (_, at) => `pin_${at}`), 'TOO_MANY'],
])('%s is no list to export', async (_name, instructions, code) => {
  const answer = await exported(market.bank, instructions as string[]);
  expect(answer).toMatchObject({
    __typename: 'ValidationRefused',
    problems: [{ path: ['instructions'], code }],
  });
});

test('once the bank is told to pay, the seller cannot cancel the deal any more; the lender can', async () => {
  const { bank, seller } = market;
  const { deal, id } = await toPay();
  const { paymentFile } = await exported(bank, [id]);
  const cancel = (party: Party) =>
    send(party, CANCEL_DEAL, { deal, reason: '不再需要', idempotencyKey: newKey() });
  expect(await cancel(seller)).toMatchObject({ code: 'PAYOUT_UNDER_WAY' });
  expect(told(await instructionsOf(bank, deal)).at(-1)).toContain('EXPORTED');
  expect((await send(bank, CANCEL_FILE, { file: paymentFile.id, reason: '暂缓放款' })).__typename).toBe(
    'PaymentFileCancelSuccess',
  );
  expect((await cancel(seller))['deal'].state).toBe('CANCELLED');
});
