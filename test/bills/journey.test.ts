/** A bill from its issue through two tiers to its payment, over HTTP, and what each of its parties may see and do. */
import {
  act,
  did,
  handsOf,
  idOf,
  issueInput,
  openCircle,
  packageNumber,
  received,
  reconciled,
  seen,
  stored,
  violations,
  type Circle,
} from './case.js';

let circle: Circle;
beforeAll(async () => {
  circle = await openCircle();
});
afterAll(() => circle.world.stop());

test('is issued, accepted and received, each by whom it is for', async () => {
  const { drawer, acceptor, payee, second } = circle;
  const input = issueInput(circle);
  const issued = await did(drawer, 'billIssue', input);
  expect(issued).toMatchObject({
    packageNumber: input.packageNumber,
    range: { from: '1', to: '100000000' },
    face: { amount: '1000000.00' },
    status: 'ISSUED',
    circulation: 'LOCKED',
    acceptance: 'BANK',
    holder: { id: idOf(drawer) },
    pending: { kind: 'ACCEPTANCE', to: { id: idOf(acceptor) }, deal: null },
    allowedActions: ['billWithdraw'],
  });
  const id = issued['id'] as string;
  expect(await seen(payee, id)).toBeNull();
  expect(await act(payee, 'billAccept', { bill: id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await act(drawer, 'billAccept', { bill: id })).toMatchObject({ code: 'NOT_FOUND' });
  expect((await seen(acceptor, id))?.['allowedActions']).toEqual(['billAccept', 'billRefuse']);
  expect(await did(acceptor, 'billAccept', { bill: id })).toMatchObject({
    status: 'ACCEPTED',
    circulation: 'LOCKED',
    pending: null,
  });
  expect(await act(second, 'billReceive', { bill: id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await did(payee, 'billReceive', { bill: id })).toMatchObject({
    status: 'RECEIVED',
    circulation: 'CIRCULATING',
    holder: { id: idOf(payee) },
    available: { amount: '1000000.00' },
    allowedActions: ['billEndorse', 'billPledge', 'financingRequestOpen'],
  });
});

test('is put down once, with a number of 30 digits that fits its acceptor', async () => {
  const { drawer, payee, second } = circle;
  const { number } = await received(circle);
  const issue = (more: object) => act(drawer, 'billIssue', issueInput(circle, more));
  expect(await issue({ packageNumber: number })).toMatchObject({ code: 'BILL_TAKEN' });
  expect(await issue({ packageNumber: number.slice(1) })).toMatchObject({
    problems: [{ path: ['packageNumber'], code: 'PACKAGE_NUMBER_MALFORMED' }],
  });
  expect(await issue({ packageNumber: packageNumber('6') })).toMatchObject({
    code: 'BILL_ACCEPTANCE_DIFFERS',
  });
  expect(await issue({ acceptor: idOf(second) })).toMatchObject({ code: 'BILL_ACCEPTANCE_DIFFERS' });
  expect(await issue({ payee: idOf(drawer) })).toMatchObject({ problems: [{ code: 'BILL_PARTIES_SAME' }] });
  expect(await issue({ face: '10000000000.01' })).toMatchObject({ problems: [{ code: 'OUT_OF_RANGE' }] });
  expect(await issue({ acceptor: idOf(payee) })).toMatchObject({ problems: [{ code: 'BILL_PARTIES_SAME' }] });
  // All that the input alone and the day say is said at once.
  const wrong = { packageNumber: 'x', face: '0', payee: idOf(drawer), dueOn: '2025-06-03' };
  expect((await issue(wrong))['problems']).toEqual([
    { path: ['packageNumber'], code: 'PACKAGE_NUMBER_MALFORMED' },
    { path: ['face'], code: 'NOT_POSITIVE' },
    { path: ['payee'], code: 'BILL_PARTIES_SAME' },
    { path: ['dueOn'], code: 'BILL_ISSUE_DAY' },
  ]);
});

test('falls due six months after its issue at the latest', async () => {
  const { drawer } = circle;
  const issue = (dueOn: string) => act(drawer, 'billIssue', issueInput(circle, { dueOn }));
  expect(await issue('2025-12-04')).toMatchObject({ problems: [{ code: 'BILL_DUE_TOO_LATE' }] });
  expect(await issue('2025-06-03')).toMatchObject({ problems: [{ code: 'BILL_ISSUE_DAY' }] });
  expect(await issue('2025-12-03')).toMatchObject({ __typename: 'BillIssueSuccess' });
});

test('is split down two tiers to the cent, and nobody learns what became of what it passed on', async () => {
  const { world, payee, second, third, acceptor, drawer } = circle;
  const { id, number } = await received(circle);
  const first = await act(payee, 'billEndorse', { bill: id, to: idOf(third), amount: '333333.33' });
  expect(first['bill']).toMatchObject({ range: { from: '1', to: '33333333' }, circulation: 'LOCKED' });
  expect(first['rest']).toMatchObject({ id, range: { from: '33333334', to: '100000000' } });
  const next = await act(payee, 'billEndorse', { bill: id, to: idOf(second), amount: '250000.00' });
  expect(next['bill'].range).toEqual({ from: '33333334', to: '58333333' });
  expect(next['rest']).toMatchObject({
    range: { from: '58333334', to: '100000000' },
    face: { amount: '416666.67' },
  });
  await did(third, 'billSign', { bill: first['bill'].id });
  const second1 = await did(second, 'billSign', { bill: next['bill'].id });
  expect(second1).toMatchObject({ holder: { id: idOf(second) }, circulation: 'CIRCULATING' });
  const on = await act(second, 'billEndorse', { bill: second1['id'], to: idOf(third), amount: '100000.00' });
  await did(third, 'billSign', { bill: on['bill'].id });
  expect(await handsOf(world, number)).toEqual([
    `1-33333333 333333.33 ${idOf(third)} RECEIVED/CIRCULATING`,
    `33333334-43333333 100000.00 ${idOf(third)} RECEIVED/CIRCULATING`,
    `43333334-58333333 150000.00 ${idOf(second)} RECEIVED/CIRCULATING`,
    `58333334-100000000 416666.67 ${idOf(payee)} RECEIVED/CIRCULATING`,
  ]);
  // The third holder sees the whole chain, the payee no further than its own signature, the acceptor its own.
  const kinds = async (party: typeof payee, bill: string) =>
    ((await seen(party, bill))?.['chain'] as { kind: string }[] | undefined)?.map(({ kind }) => kind);
  const last = on['bill'].id as string;
  expect(await kinds(third, last)).toEqual(['ISSUE', 'ACCEPTANCE', 'RECEIPT', 'ENDORSEMENT', 'ENDORSEMENT']);
  expect(await kinds(payee, second1['id'])).toEqual(['ISSUE', 'ACCEPTANCE', 'RECEIPT', 'ENDORSEMENT']);
  expect(await kinds(acceptor, last)).toEqual(['ISSUE', 'ACCEPTANCE']);
  // What the payee passed on stands in its list as it passed it on, whatever became of it; the part of it is not there.
  expect(await seen(payee, last)).toBeNull();
  const locked = await did(second, 'billEndorse', { bill: second1['id'], to: idOf(third) });
  expect(locked).toMatchObject({ circulation: 'LOCKED' });
  expect(await seen(payee, second1['id'])).toMatchObject({
    range: { from: '33333334', to: '58333333' },
    face: { amount: '250000.00' },
    status: 'RECEIVED',
    circulation: 'NOT_TOLD',
    presentedOn: null,
    payment: null,
    ...{ holder: null, liable: null, available: null },
  });
  expect(await seen(acceptor, second1['id'])).toMatchObject({
    face: { amount: '150000.00' },
    circulation: 'NOT_TOLD',
  });
  await did(second, 'billWithdraw', { bill: second1['id'] });
  expect((await seen(third, on['bill'].id))?.['liable'].map((one: { id: string }) => one.id)).toEqual([
    idOf(acceptor),
    idOf(drawer),
    idOf(second),
    idOf(payee),
  ]);
  expect(await violations(world)).toEqual([]);
});

test('is what it was before when a request is refused or withdrawn, to the cent and the range', async () => {
  const { world, payee, second } = circle;
  const { id, number } = await received(circle);
  const before = await stored(world, id);
  const asked = await did(payee, 'billEndorse', {
    bill: id,
    to: idOf(second),
    amount: '250000.00',
    from: '1001',
  });
  expect(await handsOf(world, number)).toHaveLength(3);
  expect(await act(payee, 'billEndorse', { bill: asked['id'], to: idOf(second) })).toMatchObject({
    code: 'WRONG_STATE',
    state: 'RECEIVED/LOCKED',
    act: 'billEndorse',
  });
  await did(second, 'billRefuse', { bill: asked['id'], reason: '无此交易' });
  const { version, ...after } = await stored(world, id);
  expect({ ...after, version: before.version }).toEqual(before);
  expect(version).toBeGreaterThan(before.version);
  expect(await handsOf(world, number)).toHaveLength(1);
  const whole = await did(payee, 'billPledge', { bill: id, to: idOf(second) });
  expect(whole['id']).toBe(id);
  await did(payee, 'billWithdraw', { bill: id });
  expect({ ...(await stored(world, id)), version: before.version }).toEqual(before);
  expect(await seen(second, id)).toBeNull();
});

test('marked not transferable can only be presented', async () => {
  const { payee, second } = circle;
  const { id } = await received(circle, { notTransferable: true });
  expect(await seen(payee, id)).toMatchObject({ circulation: 'NOT_TRANSFERABLE', allowedActions: [] });
  for (const name of ['billEndorse', 'billPledge'])
    expect(await act(payee, name, { bill: id, to: idOf(second) })).toMatchObject({ code: 'WRONG_STATE' });
  const other = await received(circle);
  const asked = await did(payee, 'billEndorse', { bill: other.id, to: idOf(second), notTransferable: true });
  expect(await did(second, 'billSign', { bill: asked['id'] })).toMatchObject({
    circulation: 'NOT_TRANSFERABLE',
  });
});

test('is pledged and released outside a deal', async () => {
  const { payee, second } = circle;
  const { id } = await received(circle);
  const asked = await did(payee, 'billPledge', { bill: id, to: idOf(second), amount: '400000' });
  const pledged = await did(second, 'billSign', { bill: asked['id'] });
  expect(pledged).toMatchObject({
    circulation: 'PLEDGED',
    holder: { id: idOf(payee) },
    pledgee: { id: idOf(second) },
  });
  expect(await act(payee, 'billRelease', { bill: asked['id'] })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await did(second, 'billRelease', { bill: asked['id'] })).toMatchObject({
    circulation: 'NOT_TOLD',
  });
});

test('that nobody accepts is offered again or cancelled, and its number stays taken', async () => {
  const { world, drawer, acceptor, payee } = circle;
  const input = issueInput(circle);
  const { id } = await did(drawer, 'billIssue', input);
  await did(acceptor, 'billRefuse', { bill: id });
  expect(await seen(drawer, id as string)).toMatchObject({
    status: 'ISSUED',
    circulation: 'NONE',
    allowedActions: ['billOffer', 'billCancel'],
  });
  await did(drawer, 'billOffer', { bill: id });
  await did(acceptor, 'billAccept', { bill: id });
  await did(payee, 'billRefuse', { bill: id });
  await did(drawer, 'billOffer', { bill: id });
  await did(drawer, 'billWithdraw', { bill: id });
  expect(await did(drawer, 'billCancel', { bill: id })).toMatchObject({
    status: 'ENDED',
    face: { amount: '0.00' },
  });
  expect(await act(drawer, 'billIssue', input)).toMatchObject({ code: 'BILL_TAKEN' });
  expect(await violations(world)).toEqual([]);
});

test('one key is one endorsement', async () => {
  const { world, payee, second } = circle;
  const { id, number } = await received(circle);
  const input = { idempotencyKey: 'once-and-no-more', bill: id, to: idOf(second), amount: '1.00' };
  const all = await Promise.all(Array.from({ length: 5 }, () => did(payee, 'billEndorse', input)));
  expect(new Set(all.map((one) => one['id'])).size).toBe(1);
  expect(await handsOf(world, number)).toHaveLength(2);
});

test('is at the exchange as it is here', async () => {
  await circle.world.server.pulse.beat();
  const { compared, ...rest } = await reconciled(circle.operator);
  expect(rest).toEqual({ waiting: 0, found: 0, differences: [] });
  expect(compared).toBeGreaterThanOrEqual(10);
  expect(await violations(circle.world)).toEqual([]);
});

test('lists are by side and status, page by page', async () => {
  const { payee, third } = circle;
  const BILLS = `query ($side: BillSide!, $status: BillStatus, $first: Int, $after: String) {
    bills(side: $side, status: $status, first: $first, after: $after) { edges { node { id status } } pageInfo { hasNextPage endCursor } } }`;
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { bills }: Record<string, any> = await payee.data(BILLS, {
      side: 'HOLDER',
      status: 'RECEIVED',
      first: 2,
      after,
    });
    for (const { node } of bills.edges) {
      expect(node.status).toBe('RECEIVED');
      ids.push(node.id as string);
    }
    if (!bills.pageInfo.hasNextPage) break;
    after = bills.pageInfo.endCursor as string;
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(4);
  expect((await third.data(BILLS, { side: 'DRAWER' })).bills.edges).toEqual([]);
});
