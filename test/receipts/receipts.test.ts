/** A receipt's life over HTTP: issued, valued, split, transferred, delivered; and who sees what. */
import { receiptsInvariants } from '../../src/receipts/receipts.invariants.js';
import { assetKind } from '../../src/assets/index.js';
import { hold } from '../assets/builders.js';
import { startWorld } from '../support/world.js';
import {
  act,
  done,
  issued,
  issueInput,
  newLot,
  newYard,
  priced,
  seen,
  stored,
  valued,
  type Yard,
} from './case.js';

let yard: Yard;
beforeAll(async () => {
  yard = await newYard(await startWorld());
  await priced(yard, '17000');
});
afterAll(() => yard.world.stop());

const lotOf = async (number: string) =>
  (
    await yard.keeper.data(
      'query ($number: String!) { cargoLot(number: $number) { quantity underReceipts receipts { id } } }',
      { number },
    )
  )['cargoLot'];

test('the keeper issues a receipt, its holder says what the goods cost, and their value can be financed', async () => {
  const receipt = await issued(yard);
  expect(receipt).toMatchObject({ state: 'ISSUED', quantity: '500', valuation: null, pledge: null });
  expect((await stored(yard, receipt['id'])).base.toFixed(2)).toBe('0.00');
  const costed = await done(yard.trader, 'receiptCostDeclare', {
    receipt: receipt['id'],
    costPerUnit: '18000',
  });
  expect(costed['receipt']).toMatchObject({
    state: 'VALUED',
    costPerUnit: '18000.00',
    valuation: { price: '17000.00', priceOn: '2025-06-03', value: '8500000.00', ltv: '0.65' },
    available: '8500000.00',
    allowedActions: ['receiptCostDeclare', 'receiptSplit', 'receiptTransfer', 'receiptDeliveryAsk'],
  });
  const kind = assetKind('WAREHOUSE_RECEIPT');
  const asset = await stored(yard, receipt['id']);
  expect(kind.creditOn(asset)).toBe(yard.trader.organisation._id);
  expect(kind.advanceCap(asset, 'LOAN_AGAINST_INVENTORY').toFixed()).toBe('0.65');
  expect(kind.financeUntil(asset)).toBe('2026-06-03');
  expect(kind.conditions('LOAN_AGAINST_INVENTORY', false)).toEqual([
    'REGISTERED',
    'ENDORSED',
    'KEEPER_CONFIRMED',
  ]);
  expect(kind.collateral(asset)).toEqual([asset._id, asset.elements.number, asset.stock.lot]);
  expect(kind.particulars(asset).map(({ value }) => value)).toEqual([
    ...[
      'REBAR-HRB400',
      'STEEL',
      '500 t',
      'GB/T 1499.2',
      '果园港一号库',
      '2026-06-03',
      '8500000.00',
      '2025-06-03',
    ],
  ]);
});

test('cost counts where it is below the market, and a new price moves the value of what is free', async () => {
  const receipt = await valued(yard, {}, '16000');
  expect(receipt).toMatchObject({ valuation: { value: '8000000.00' } });
  await priced(yard, '15000');
  expect(await seen(yard.trader, receipt['id'])).toMatchObject({
    valuation: { price: '15000.00', value: '7500000.00' },
    available: '7500000.00',
  });
  await priced(yard, '17000');
  expect(await seen(yard.trader, receipt['id'])).toMatchObject({ available: '8000000.00' });
});

test('the keeper sees its receipt and no price; a stranger sees nothing', async () => {
  const { id } = await valued(yard);
  expect(await seen(yard.keeper, id)).toMatchObject({
    ...{ id, quantity: '500', costPerUnit: null, valuation: null, available: null, allowedActions: [] },
  });
  expect(await seen(yard.other, id)).toBeNull();
  expect(await act(yard.other, 'receiptSplit', { receipt: id, quantity: '1', pieces: 1 })).toMatchObject({
    ...{ __typename: 'NotFoundRefused', noun: 'warehouseReceipt', id },
  });
});

test('all that is wrong with a receipt is said at once; unknown goods and parties are not found', async () => {
  const wrong = { depositor: yard.keeper.organisation._id, quantity: '0.0001' };
  const elements = { pieces: 0, storedUntil: '2025-06-03' };
  const { problems } = await act(yard.keeper, 'receiptIssue', issueInput(yard, { ...wrong, elements }));
  expect(problems).toEqual([
    { code: 'DEPOSITOR_IS_KEEPER', path: ['depositor'] },
    { code: 'NOT_THOUSANDTHS', path: ['quantity'] },
    { code: 'OUT_OF_RANGE', path: ['elements', 'pieces'] },
    { code: 'TERM_OVER', path: ['elements', 'storedUntil'] },
  ]);
  const code = async (more: object) =>
    (await act(yard.keeper, 'receiptIssue', issueInput(yard, more)))['code'];
  const others = [{ goods: 'GOLD' }, { depositor: 'org_none' }, { lotQuantity: null }];
  expect(await Promise.all(others.map(code))).toEqual(['NOT_FOUND', 'NOT_FOUND', 'LOT_QUANTITY_NEEDED']);
});

test('a lot is issued for once: never above what lies there, in no other warehouse, and as other goods nowhere', async () => {
  const lotNumber = newLot();
  await issued(yard, { lotNumber, lotQuantity: '800', quantity: '500' });
  const more = (quantity: string, change: object = {}) =>
    act(yard.keeper, 'receiptIssue', issueInput(yard, { lotNumber, quantity, ...change }));
  expect(await more('300.001')).toMatchObject({
    code: 'LOT_EXCEEDED',
    available: '300.000',
    requested: '300.001',
  });
  expect(await more('1', { goods: 'CU-CATHODE' })).toMatchObject({ code: 'LOT_TAKEN' });
  expect(await more('300')).toMatchObject({ __typename: 'ReceiptIssueSuccess' });
  const rival = await yard.world.party('WAREHOUSE_OPERATOR');
  const spelled = issueInput(yard, { lotNumber: ` ${lotNumber.toLowerCase()}`, quantity: '1' });
  const refused = await act(rival, 'receiptIssue', spelled);
  expect(refused).toMatchObject({ code: 'LOT_TAKEN' });
  expect(refused['message']).not.toContain(yard.keeper.organisation.name);
  expect(await lotOf(lotNumber)).toMatchObject({ quantity: '800', underReceipts: '800' });
  const answer = await rival.data(
    `{ cargoLot(number: "${lotNumber}") { id } cargoLots { edges { node { id } } } }`,
  );
  expect(answer).toEqual({ cargoLot: null, cargoLots: { edges: [] } });
});

test('a split conserves quantity, pieces, fee and insured sum', async () => {
  const insurance = {
    sum: '100',
    insuredFrom: '2025-06-03',
    insuredUntil: '2026-06-30',
    insurer: '人保财险',
  };
  const whole = await valued(yard, {
    quantity: '300',
    lotQuantity: '300',
    elements: { insurance, storageFee: '100' },
  });
  const split = await done(yard.trader, 'receiptSplit', {
    receipt: whole['id'],
    quantity: '100',
    pieces: 300,
  });
  expect(split['receipt']).toMatchObject({
    ...{ id: whole['id'], quantity: '200', state: 'VALUED', available: '3400000.00' },
    elements: { pieces: 700, storageFee: '66.67', insurance: { sum: '66.67' } },
  });
  expect(split['part']).toMatchObject({
    ...{ quantity: '100', state: 'VALUED', available: '1700000.00', cutFrom: whole['id'] },
    elements: { pieces: 300, storageFee: '33.33', insurance: { sum: '33.33' } },
  });
  expect(await lotOf(whole['lot'])).toMatchObject({ quantity: '300', underReceipts: '300' });
  const refused = (quantity: string, pieces: number) =>
    act(yard.trader, 'receiptSplit', { receipt: whole['id'], quantity, pieces });
  expect(await refused('200', 1)).toMatchObject({
    code: 'CUT_TOO_LARGE',
    available: '200.000',
    requested: '200.000',
  });
  expect(await refused('1', 700)).toMatchObject({
    code: 'CUT_TOO_LARGE',
    available: '700',
    requested: '700',
  });
});

test('a transfer takes effect when the keeper signs, and the receiver says its own cost', async () => {
  const { id } = await valued(yard);
  const to = yard.other.organisation._id;
  const asked = await done(yard.trader, 'receiptTransfer', { receipt: id, to });
  expect(asked['receipt']).toMatchObject({
    holder: yard.trader.organisation._id,
    allowedActions: ['receiptAskWithdraw'],
  });
  expect(await act(yard.trader, 'receiptSplit', { receipt: id, quantity: '1', pieces: 1 })).toMatchObject({
    code: 'RECEIPT_ASK_OPEN',
  });
  expect((await seen(yard.keeper, id))?.['allowedActions']).toEqual([
    'receiptTransferSign',
    'receiptAskRefuse',
  ]);
  expect(await act(yard.keeper, 'receiptDeliver', { receipt: id })).toMatchObject({ code: 'RECEIPT_NO_ASK' });
  await done(yard.keeper, 'receiptTransferSign', { receipt: id });
  expect(await seen(yard.trader, id)).toBeNull();
  expect(await seen(yard.other, id)).toMatchObject({
    state: 'ISSUED',
    costPerUnit: null,
    valuation: null,
    available: '0.00',
  });
  expect(
    (await done(yard.other, 'receiptCostDeclare', { receipt: id, costPerUnit: '10000' }))['receipt'],
  ).toMatchObject({
    ...{ state: 'VALUED', available: '5000000.00' },
  });
});

test('what the keeper does is in its trail, without what the goods cost or are worth', async () => {
  const { id } = await valued(yard);
  await done(yard.trader, 'receiptDeliveryAsk', { receipt: id, collector: '陈提货' });
  await done(yard.keeper, 'receiptDeliver', { receipt: id });
  const { auditTrail } = await yard.keeper.data(
    '{ auditTrail(first: 3) { edges { node { act facts input answer } } } }',
  );
  const delivered = auditTrail.edges[0].node;
  expect(delivered.act).toBe('receiptDeliver');
  expect(delivered.facts).toContain('"before":"VALUED"');
  expect(JSON.stringify(auditTrail)).not.toMatch(/18000|8500000/);
});

test('goods that are handed out end the receipt, and the lot holds so much less', async () => {
  const { id, lot } = await valued(yard, { lotQuantity: '800' });
  expect(await act(yard.keeper, 'receiptDeliver', { receipt: id })).toMatchObject({ code: 'RECEIPT_NO_ASK' });
  await done(yard.trader, 'receiptDeliveryAsk', { receipt: id, collector: '陈提货' });
  const { receipt } = await done(yard.keeper, 'receiptDeliver', { receipt: id });
  expect(receipt).toMatchObject({ state: 'DELIVERED', keeperAsk: null, allowedActions: [] });
  expect(await lotOf(lot)).toMatchObject({ quantity: '300', underReceipts: '0', receipts: [] });
  expect(await act(yard.trader, 'receiptDeliveryAsk', { receipt: id, collector: '陈提货' })).toMatchObject({
    ...{ code: 'WRONG_STATE', state: 'DELIVERED', act: 'receiptDeliveryAsk', allowed: '—' },
  });
});

test('the holder withdraws, the keeper refuses, and nothing else has moved', async () => {
  const before = await valued(yard);
  const { id } = before;
  const ask = () => done(yard.trader, 'receiptTransfer', { receipt: id, to: yard.other.organisation._id });
  await ask();
  await done(yard.trader, 'receiptAskWithdraw', { receipt: id });
  await ask();
  await done(yard.keeper, 'receiptAskRefuse', { receipt: id, reason: '签章不符' });
  expect(await seen(yard.trader, id)).toEqual(before);
  expect(await act(yard.trader, 'receiptAskWithdraw', { receipt: id })).toMatchObject({
    code: 'RECEIPT_NO_ASK',
  });
  const to = (party: string) => act(yard.trader, 'receiptTransfer', { receipt: id, to: party });
  expect(await to(yard.trader.organisation._id)).toMatchObject({ code: 'RECEIVER_IS_HOLDER' });
  expect(await to(yard.keeper.organisation._id)).toMatchObject({
    problems: [{ code: 'DEPOSITOR_IS_KEEPER' }],
  });
  expect(await to('org_none')).toMatchObject({ code: 'NOT_FOUND' });
});

test('what a request has locked neither changes hands nor leaves', async () => {
  const { id } = await valued(yard);
  await done(yard.trader, 'receiptDeliveryAsk', { receipt: id, collector: '陈提货' });
  expect(await hold(yard.world, yard.trader, id, '1000000')).toEqual({});
  expect(await act(yard.keeper, 'receiptDeliver', { receipt: id })).toMatchObject({
    code: 'RECEIPT_ENCUMBERED',
  });
  await done(yard.trader, 'receiptAskWithdraw', { receipt: id });
  for (const [name, input] of [
    ['receiptTransfer', { to: yard.other.organisation._id }],
    ['receiptDeliveryAsk', { collector: '陈提货' }],
    ['receiptSplit', { quantity: '1', pieces: 1 }],
    ['receiptCostDeclare', { costPerUnit: '1' }],
  ] as const)
    expect(await act(yard.trader, name, { receipt: id, ...input })).toMatchObject({
      code: 'RECEIPT_ENCUMBERED',
    });
  await priced(yard, '100');
  // The price fell below what was locked within the value: the lock stands and nothing more is to be had.
  expect((await stored(yard, id)).base.toFixed(2)).toBe('1000000.00');
  expect(await seen(yard.trader, id)).toMatchObject({ available: '0.00', valuation: { value: '50000.00' } });
  expect(
    await assetKind('WAREHOUSE_RECEIPT').reverify(yard.world.platform, await stored(yard, id)),
  ).toMatchObject({
    ...{ code: 'RECEIPT_VALUE_FELL', facts: { available: '50000.00', requested: '1000000.00' } },
  });
  await priced(yard, '17000');
});

test('of many keepers that issue on one lot at once only those take effect that fit', async () => {
  const lotNumber = newLot();
  const rival = await yard.world.party('WAREHOUSE_OPERATOR');
  const tries = Array.from({ length: 8 }, (_, at) =>
    act(at % 2 ? rival : yard.keeper, 'receiptIssue', issueInput(yard, { lotNumber, quantity: '200' })),
  );
  const answers = await Promise.all(tries);
  const issuedOnes = answers.filter(({ __typename }) => __typename === 'ReceiptIssueSuccess');
  expect(issuedOnes.length).toBe(2);
  expect(new Set(issuedOnes.map(({ receipt }) => receipt.keeper)).size).toBe(1);
  expect(answers.filter(({ code }) => code === 'LOT_TAKEN').length).toBe(4);
  expect(answers.filter(({ code }) => code === 'LOT_EXCEEDED').length).toBe(2);
});

test('what must hold holds', async () => {
  for (const invariant of receiptsInvariants)
    expect((await invariant.check(yard.world.platform)).violations).toEqual([]);
});
