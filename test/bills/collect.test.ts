/** At maturity: presentment, payment, dishonour and recourse along the chain. */
import { plainDate } from '../../src/kernel/dates.js';
import { at } from '../deals/case.js';
import { advanceTo } from '../financing/case.js';
import {
  act,
  did,
  DUE,
  idOf,
  issueInput,
  openCircle,
  received,
  reconciled,
  seen,
  violations,
  type Circle,
} from './case.js';

let circle: Circle;
beforeAll(async () => {
  circle = await openCircle();
});
afterAll(() => circle.world.stop());

test('is presented at maturity, paid by its acceptor, or dishonoured with recourse along the chain', async () => {
  const { world, payee, second, third, acceptor, drawer, operator } = circle;
  const { id } = await received(circle);
  const half = await did(payee, 'billEndorse', { bill: id, to: idOf(second), amount: '500000' });
  await did(second, 'billSign', { bill: half['id'] });
  const on = await did(second, 'billEndorse', { bill: half['id'], to: idOf(third) });
  await did(third, 'billSign', { bill: on['id'] });
  const mine = { bill: on['id'] };
  expect(await act(third, 'billPresent', mine)).toMatchObject({ code: 'BILL_NOT_DUE' });
  await advanceTo(world, at(DUE));
  expect(await act(payee, 'billEndorse', { bill: id, to: idOf(second) })).toMatchObject({
    code: 'BILL_MATURED',
  });

  await did(payee, 'billPresent', { bill: id });
  const day = { on: DUE, reference: 'BANK-77' };
  expect(await act(acceptor, 'billPay', { bill: id, ...day, on: '2025-12-02' })).toMatchObject({
    code: 'BILL_PAYMENT_DAY',
  });
  expect(await did(acceptor, 'billPay', { bill: id, ...day })).toMatchObject({
    status: 'SETTLED',
    circulation: 'ENDED',
    payment: { by: { id: idOf(acceptor) }, on: DUE, reference: 'BANK-77', confirmed: false },
  });
  // Who was to be paid has the last word: the bill is what it was, and then it is paid after all.
  expect(await act(acceptor, 'billPaymentAnswer', { bill: id, received: true })).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await act(payee, 'billPaymentAnswer', { bill: id, received: false })).toMatchObject({
    problems: [{ path: ['reason'], code: 'REQUIRED' }],
  });
  const contested = { bill: id, received: false, reason: '未到账' };
  expect(await did(payee, 'billPaymentAnswer', contested)).toMatchObject({
    status: 'RECEIVED',
    circulation: 'PRESENTED',
    payment: null,
  });
  await did(acceptor, 'billPay', { bill: id, ...day });
  expect(await did(payee, 'billPaymentAnswer', { bill: id, received: true })).toMatchObject({
    status: 'SETTLED',
    payment: { confirmed: true },
  });
  expect(await act(payee, 'billPaymentAnswer', contested)).toMatchObject({ code: 'BILL_PAYMENT_ANSWERED' });

  expect(await did(third, 'billPresent', mine)).toMatchObject({ presentedLate: false, presentedOn: DUE });
  expect(await act(third, 'billDishonour', { ...mine, reason: '无应答' })).toMatchObject({
    code: 'BILL_UNANSWERED_DAYS',
  });
  await did(acceptor, 'billDishonour', { ...mine, reason: '资金不足' });
  expect(await act(third, 'billRecourse', { ...mine, against: idOf(operator) })).toMatchObject({
    code: 'BILL_NOT_LIABLE',
  });
  await did(third, 'billRecourse', { ...mine, against: idOf(second) });
  expect(await act(third, 'billSettle', { ...mine, by: idOf(payee), ...day })).toMatchObject({
    code: 'BILL_NOT_LIABLE',
  });
  // Whoever has paid turns to those before it, and to nobody after it.
  const again = await did(third, 'billSettle', { ...mine, by: idOf(second), ...day });
  expect(again).toMatchObject({ status: 'DISHONOURED', circulation: 'NONE', holder: { id: idOf(second) } });
  expect(again['liable'].map((one: { id: string }) => one.id)).toEqual([
    idOf(acceptor),
    idOf(drawer),
    idOf(payee),
  ]);
  expect(await act(second, 'billRecourse', { ...mine, against: idOf(third) })).toMatchObject({
    code: 'BILL_NOT_LIABLE',
  });
  await did(second, 'billRecourse', { ...mine, against: idOf(drawer) });
  expect(await did(second, 'billSettle', { ...mine, by: idOf(drawer), ...day })).toMatchObject({
    status: 'SETTLED',
    circulation: 'ENDED',
  });
  expect(await violations(world)).toEqual([]);
});

test('presented later than ten days after maturity, only drawer and acceptor are liable; silence is dishonour', async () => {
  const { world, payee, second, acceptor, drawer } = circle;
  await advanceTo(world, at(plainDate('2025-12-04')));
  const { id } = await received(circle, { dueOn: '2025-12-10' });
  await did(second, 'billSign', {
    bill: (await did(payee, 'billEndorse', { bill: id, to: idOf(second) }))['id'],
  });
  await advanceTo(world, at(plainDate('2025-12-21')));
  expect(await did(second, 'billPresent', { bill: id })).toMatchObject({
    presentableUntilOn: '2025-12-20',
    presentedLate: true,
  });
  await advanceTo(world, at(plainDate('2025-12-25')));
  const noted = await did(second, 'billDishonour', { bill: id, reason: '承兑人未应答' });
  expect(noted['liable'].map((one: { id: string }) => one.id)).toEqual([idOf(acceptor), idOf(drawer)]);
  expect(await act(second, 'billRecourse', { bill: id, against: idOf(payee) })).toMatchObject({
    code: 'BILL_NOT_LIABLE',
  });
});

test('is neither accepted nor received once it is due', async () => {
  const { world, drawer, acceptor, payee } = circle;
  const { id: drawn } = await did(drawer, 'billIssue', issueInput(circle, { dueOn: '2025-12-27' }));
  const { id: taken } = await did(drawer, 'billIssue', issueInput(circle, { dueOn: '2025-12-27' }));
  await did(acceptor, 'billAccept', { bill: taken });
  await advanceTo(world, at(plainDate('2025-12-27')));
  expect(await act(acceptor, 'billAccept', { bill: drawn })).toMatchObject({ code: 'BILL_MATURED' });
  expect(await act(payee, 'billReceive', { bill: taken })).toMatchObject({ code: 'BILL_MATURED' });
  for (const bill of [drawn, taken]) await did(drawer, 'billWithdraw', { bill });
});

test('what nobody has signed by maturity lapses, and the holder presents', async () => {
  const { world, payee, second } = circle;
  const { id } = await received(circle, { dueOn: '2026-01-30' });
  const { id: part } = await did(payee, 'billEndorse', { bill: id, to: idOf(second), amount: '1.00' });
  await advanceTo(world, at(plainDate('2026-01-29')));
  expect(await seen(payee, id)).toMatchObject({ range: { from: '101', to: '100000000' } });
  await advanceTo(world, at(plainDate('2026-01-30')));
  expect(await seen(payee, id)).toMatchObject({
    range: { from: '1', to: '100000000' },
    circulation: 'CIRCULATING',
  });
  expect(await seen(payee, part as string)).toMatchObject({ status: 'ENDED', mergedInto: id });
  expect(await did(payee, 'billPresent', { bill: id })).toMatchObject({ circulation: 'PRESENTED' });
});

test('what was done is at the exchange as it is here', async () => {
  await circle.world.server.pulse.beat();
  expect(await reconciled(circle.operator)).toMatchObject({ waiting: 0, found: 0 });
});
