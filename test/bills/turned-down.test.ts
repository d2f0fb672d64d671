/** What the exchange turns down is taken back here and told to its parties, and can be done again. */
import { insertLpr } from '../../src/reference/index.js';
import { receivables } from '../../src/assets/index.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { plainDate } from '../../src/kernel/dates.js';
import { packages } from '../../src/bills/bill.store.js';
import { steps } from '../../src/bills/step.store.js';
import { at, CANCEL_DEAL, done, newBank } from '../deals/case.js';
import { advanceTo, confirmedReceivable, OPEN } from '../financing/case.js';
import { accepted, requestInput } from './finance-case.js';
import {
  act,
  answered,
  did,
  handsOf,
  idOf,
  issueInput,
  openCircle,
  received,
  reconciled,
  seen,
  stored,
  violations,
  type Circle,
} from './case.js';
import type { Party } from '../support/world.js';

let circle: Circle;
beforeAll(async () => {
  circle = await openCircle();
});
afterAll(() => circle.world.stop());

const there = (number: string, book: { holder?: Party; state?: string }) =>
  circle.world.outside('exchange').put('/simulation/bill', {
    number,
    ...(book.holder ? { holder: book.holder.organisation.creditCode } : {}),
    ...(book.state ? { state: book.state } : {}),
  });
const same = async () => {
  await answered(circle.world);
  expect(await reconciled(circle.operator)).toMatchObject({ waiting: 0, found: 0 });
  expect(await violations(circle.world)).toEqual([]);
};
/** A part without what tells that and how often it was written. */
async function facts(id: string) {
  const bill = await stored(circle.world, id);
  return { ...bill, version: null, bill: { ...bill.bill, turnedDown: null } };
}

test('a request: the part is one with the rest again, its holder reads why, and asks anew', async () => {
  const { payee, second, third, world } = circle;
  const { id, number } = await received(circle, { face: '1000' });
  await answered(world);
  const before = await facts(id);
  const whole = await handsOf(world, number);
  for (const name of ['billEndorse', 'billPledge']) {
    await there(number, { holder: third });
    const { id: part } = await did(payee, name, { bill: id, to: idOf(second), amount: '400' });
    await answered(world);
    expect(await handsOf(world, number)).toEqual(whole);
    expect(await facts(id)).toEqual(before);
    expect(await seen(payee, part as string)).toMatchObject({
      mergedInto: id,
      turnedDown: {
        kind: name === 'billEndorse' ? 'ASK_ENDORSEMENT' : 'ASK_PLEDGE',
        reason: "By the bill exchange's book somebody else holds these sub-bills.",
        takenBack: true,
      },
    });
    // Its drawer owes it, and does not learn in whose hands it was to be.
    expect(await seen(circle.drawer, part as string)).toMatchObject({ turnedDown: null });
    await there(number, { holder: payee });
  }
  const { id: again } = await did(payee, 'billEndorse', { bill: id, to: idOf(second), amount: '400' });
  await did(second, 'billSign', { bill: again });
  await same();
  expect(await seen(second, again as string)).toMatchObject({ circulation: 'CIRCULATING', turnedDown: null });
});

test('signed before the answer to the request came: both are taken back, and nothing else', async () => {
  const { payee, second, third, world } = circle;
  const { id, number } = await received(circle, { face: '1000' });
  await answered(world);
  const before = await facts(id);
  await there(number, { holder: third });
  await world.outside('exchange').faults({ fault: 'FAIL_BEFORE', on: 'TAKE', times: 1_000 });
  const { id: part } = await did(payee, 'billEndorse', { bill: id, to: idOf(second), amount: '400' });
  await did(second, 'billSign', { bill: part });
  await world.outside('exchange').faults();
  await answered(world);
  expect(await facts(id)).toEqual(before);
  // Who had it for a moment reads why it has it no more.
  const told = { kind: 'SIGN', takenBack: true };
  expect((await stored(world, part as string)).bill.turnedDown).toMatchObject(told);
  await there(number, { holder: payee });
  await same();
});

test('an acceptance, and the offer that follows from it: given anew', async () => {
  const { drawer, acceptor, payee, world } = circle;
  const input = issueInput(circle, { face: '1000' });
  const { id } = await did(drawer, 'billIssue', input);
  await answered(world);
  await there(input.packageNumber, { state: 'ENDED/ENDED' });
  await did(acceptor, 'billAccept', { bill: id });
  await answered(world);
  expect(await seen(acceptor, id as string)).toMatchObject({
    status: 'ISSUED',
    circulation: 'LOCKED',
    turnedDown: { kind: 'OFFER', takenBack: true },
    allowedActions: ['billAccept', 'billRefuse'],
  });
  await there(input.packageNumber, { state: 'ISSUED/LOCKED' });
  await did(acceptor, 'billAccept', { bill: id });
  await did(payee, 'billReceive', { bill: id });
  await same();
});

test('a receipt lets go of what the bill pays, a payment of what it paid', async () => {
  const { drawer, acceptor, payee, world } = circle;
  const receivable = await confirmedReceivable(world, payee, drawer, '1000');
  const held = async () => {
    const { holds, paid } = (await receivables.byId(world.platform, receivable))!;
    return [holds.map(({ amount }) => amount.toFixed(2)), paid.toFixed(2)];
  };
  const input = issueInput(circle, {
    face: '1000',
    dueOn: '2025-07-01',
    pays: [{ receivable, amount: '1000' }],
  });
  const number = input.packageNumber;
  const { id } = await did(drawer, 'billIssue', input);
  await did(acceptor, 'billAccept', { bill: id });
  await answered(world);
  await there(number, { state: 'ACCEPTED/NONE' });
  await did(payee, 'billReceive', { bill: id });
  await answered(world);
  expect(await held()).toEqual([[], '0.00']);
  expect(await seen(payee, id as string)).toMatchObject({ status: 'ACCEPTED', circulation: 'LOCKED' });
  await there(number, { state: 'ACCEPTED/LOCKED' });
  await did(payee, 'billReceive', { bill: id });
  expect(await held()).toEqual([['1000.00'], '0.00']);
  await answered(world);

  await advanceTo(world, at(plainDate('2025-07-01')));
  await did(payee, 'billPresent', { bill: id });
  await answered(world);
  const presented = await facts(id as string);
  const paid = { bill: id, on: '2025-07-01', reference: 'BANK-1' };
  await there(number, { state: 'RECEIVED/CIRCULATING' });
  await did(acceptor, 'billPay', paid);
  expect(await held()).toEqual([[], '1000.00']);
  await answered(world);
  expect(await held()).toEqual([['1000.00'], '0.00']);
  expect(await facts(id as string)).toEqual(presented);
  expect(await seen(acceptor, id as string)).toMatchObject({
    payment: null,
    turnedDown: { kind: 'PAY', takenBack: true },
  });
  expect((await packages.byId(world.platform, number))?.pays?.[0]?.settled.toFixed(2)).toBe('0.00');
  await there(number, { state: 'RECEIVED/PRESENTED' });
  await did(acceptor, 'billPay', paid);
  await same();
});

test('presentment, dishonour and recourse, one after the other, are what they were before the first of them', async () => {
  const { drawer, acceptor, payee, world } = circle;
  const { id, number } = await received(circle, { face: '1000', dueOn: '2025-07-04' });
  await advanceTo(world, at(plainDate('2025-07-04')));
  await answered(world);
  const before = await facts(id);
  await world.outside('exchange').faults({ fault: 'FAIL_BEFORE', on: 'TAKE', times: 1_000 });
  await there(number, { state: 'RECEIVED/LOCKED' });
  await did(payee, 'billPresent', { bill: id });
  await did(acceptor, 'billDishonour', { bill: id, reason: '资金不足' });
  await did(payee, 'billRecourse', { bill: id, against: idOf(drawer) });
  await world.outside('exchange').faults();
  await answered(world);
  expect(await facts(id)).toEqual(before);
  await there(number, { state: 'RECEIVED/CIRCULATING' });
  await did(payee, 'billPresent', { bill: id });
  await same();
});

test('what belongs to a deal is left to the deal: cancelled, it tells the exchange nothing of what that never took', async () => {
  const { payee, third, acceptor, world } = circle;
  await insertLpr(world.platform, {
    ...{ term: 'ONE_YEAR', rate: new Decimal('0.0310'), publishedOn: plainDate('2025-06-20') },
    createdAt: at(plainDate('2025-06-20')),
  });
  const terms = { techniques: ['BILL_DISCOUNTING'], validFrom: '2025-07-01', validUntil: '2026-06-30' };
  const bank = await newBank(world, acceptor, terms);
  const { id, number } = await received(circle, { face: '1000000' });
  await answered(world);
  const before = await facts(id);
  await there(number, { holder: third });
  const { deal } = await accepted({ world, circle, bank }, payee, id);
  await answered(world);
  expect(await seen(payee, id)).toMatchObject({
    circulation: 'LOCKED',
    turnedDown: { kind: 'ASK_DISCOUNT', takenBack: false },
  });
  await done(payee, CANCEL_DEAL, { deal, reason: '交易所拒绝' });
  await answered(world);
  expect(await facts(id)).toEqual(before);
  const turnedDown = { number, refused: { $ne: null } };
  expect(await steps.count(world.platform, turnedDown)).toBe(1);
  await there(number, { holder: payee });
  await same();
  expect(await act(payee, 'billEndorse', { bill: id, to: idOf(third) })).toHaveProperty('bill');
});

test('what was never issued there has ended here', async () => {
  const { drawer, world } = circle;
  const other = await received(circle, { face: '1000' });
  await answered(world);
  const input = issueInput(circle, { face: '1000' });
  await world.outside('exchange').faults({ fault: 'FAIL_BEFORE', on: 'TAKE', times: 1_000 });
  const { id } = await did(drawer, 'billIssue', input);
  const copied = { number: other.number, copyTo: input.packageNumber };
  await world.outside('exchange').put('/simulation/bill', copied);
  await world.outside('exchange').faults();
  await answered(world);
  expect(await seen(drawer, id as string)).toMatchObject({
    status: 'ENDED',
    pending: null,
    turnedDown: { reason: 'The bill exchange has turned the step down (NUMBER_TAKEN).', takenBack: true },
    allowedActions: [],
  });
  expect(await violations(world)).toEqual([]);
});

test('signed, and asked for finance on: it does not go back with that request upon it, people are to look', async () => {
  const { payee, second, third, world } = circle;
  const { id, number } = await received(circle, { face: '1000' });
  await answered(world);
  await there(number, { holder: third });
  await world.outside('exchange').faults({ fault: 'FAIL_BEFORE', on: 'TAKE', times: 1_000 });
  const { id: part } = await did(payee, 'billEndorse', { bill: id, to: idOf(second), amount: '400' });
  await did(second, 'billSign', { bill: part });
  const input = requestInput({ world }, part as string, { assigned: '400' });
  const opened = (await second.data(OPEN, { input }))['financingRequestOpen'];
  await world.outside('exchange').faults();
  await answered(world);
  const { holder, holds, bill } = await stored(world, part as string);
  expect([holder, holds.length, bill.turnedDown?.takenBack]).toEqual([idOf(second), 1, false]);
  expect((await stored(world, id)).holds).toEqual([]);
  expect((await seen(payee, id))?.['available'].amount).toBe('600.00');
  expect(opened.financingRequest.state).toBe('OPEN');
  expect(await violations(world)).toEqual([]);
});
