/** A bill that pays a receivable: one sale is financed once, whichever of the two it is financed by. */
import { receivables } from '../../src/assets/index.js';
import { alerts } from '../../src/oversight/alert.js';
import { at } from '../deals/case.js';
import { advanceTo, confirmedReceivable, heldOnAsset, newKey, OPEN } from '../financing/case.js';
import { act, did, DUE, issueInput, openCircle, packageNumber, violations, type Circle } from './case.js';

let circle: Circle;
beforeAll(async () => {
  circle = await openCircle();
});
afterAll(() => circle.world.stop());

const owed = () => confirmedReceivable(circle.world, circle.payee, circle.drawer, '1000000');
const issue = (pays?: { receivable: string; amount: string }[], number = packageNumber()) =>
  act(circle.drawer, 'billIssue', issueInput(circle, { packageNumber: number, ...(pays ? { pays } : {}) }));
const financed = async (asset: string) => {
  const closesAt = new Date(circle.world.platform.clock.now().getTime() + 3_600_000).toISOString();
  const input = {
    ...{ idempotencyKey: newKey(), assets: [{ asset, amount: '1000000' }], amount: '1000000' },
    ...{ techniques: ['FACTORING'], recourseAccepted: ['WITH_RECOURSE'], disclosed: true },
    ...{ competition: 'SEALED', purpose: 'TRADE_PAYMENT', closesAt },
  };
  return (await circle.payee.data(OPEN, { input }))['financingRequestOpen'] as Record<string, any>;
};
const standing = async (id: string) => {
  const found = (await receivables.byId(circle.world.platform, id))!;
  return [found.state, found.paid.toFixed(2), ...(await heldOnAsset(circle.world, id))];
};

test('takes what it pays off what can be financed, is paid on it, and opens it again where that is contested', async () => {
  const { world, acceptor, payee } = circle;
  const receivable = await owed();
  expect(await issue()).toMatchObject({ code: 'BILL_TRADE_UNSAID', path: ['pays'] });
  expect(await issue([{ receivable, amount: '1000000.01' }])).toMatchObject({
    problems: [{ path: ['pays'], code: 'BILL_PAYS_MORE' }],
  });
  const other = await confirmedReceivable(world, circle.second, circle.drawer, '1000000');
  expect(await issue([{ receivable: other, amount: '1' }])).toMatchObject({ code: 'NOT_FOUND' });
  const number = packageNumber();
  const drawn = await issue([{ receivable, amount: '1000000' }], number);
  const id = drawn['bill'].id as string;
  await did(acceptor, 'billAccept', { bill: id });
  expect(await standing(receivable)).toEqual(['CONFIRMED', '0.00']);
  await did(payee, 'billReceive', { bill: id });
  const locked = ['CONFIRMED', '0.00', `${number} VOUCHER 1000000.00`];
  expect(await standing(receivable)).toEqual(locked);
  expect(await financed(receivable)).toMatchObject({ code: 'AMOUNT_ABOVE_AVAILABLE' });
  expect(await issue([{ receivable, amount: '1' }])).toMatchObject({ code: 'BILL_ABOVE_OWED' });

  await advanceTo(world, at(DUE));
  await did(payee, 'billPresent', { bill: id });
  await did(acceptor, 'billPay', { bill: id, on: DUE, reference: 'BANK-1' });
  expect(await standing(receivable)).toEqual(['SETTLED', '1000000.00']);
  await did(payee, 'billPaymentAnswer', { bill: id, received: false, reason: '未到账' });
  expect(await standing(receivable)).toEqual(locked);
});

test('is not received where the receivable was financed meanwhile', async () => {
  const { acceptor, payee } = circle;
  const receivable = await confirmedReceivable(circle.world, payee, circle.drawer, '1000000', {
    dueOn: '2026-05-29' as never,
  });
  const drawn = await act(
    circle.drawer,
    'billIssue',
    issueInput(circle, { dueOn: '2026-05-29', pays: [{ receivable, amount: '1000000' }] }),
  );
  const id = drawn['bill'].id as string;
  await did(acceptor, 'billAccept', { bill: id });
  expect(await financed(receivable)).toMatchObject({ __typename: 'FinancingRequestOpenSuccess' });
  expect(await act(payee, 'billReceive', { bill: id })).toMatchObject({ code: 'AMOUNT_ABOVE_AVAILABLE' });
});

test('that pays none of what is open between the two is told to those who watch', async () => {
  const number = packageNumber();
  const more = { packageNumber: number, dueOn: '2026-05-29', pays: [] };
  await did(circle.drawer, 'billIssue', issueInput(circle, more));
  await circle.world.server.pulse.beat();
  const told = await alerts.find(circle.world.platform, { about: number }, { limit: 5 });
  expect(told.map(({ kind }) => kind)).toContain('BILL_TRADE_UNNAMED');
  expect(await violations(circle.world)).toEqual([]);
});
