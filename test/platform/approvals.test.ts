/** Maker and checker over HTTP: an act above the organisation's own amount waits for a second person. */
import { receivables } from '../../src/assets/index.js';
import { memberships } from '../../src/parties/index.js';
import { approvals } from '../../src/platform/approvals.store.js';
import { advanceTo } from '../financing/case.js';
import { startWorld, type Party, type World } from '../support/world.js';
import {
  claim,
  confirm,
  grant,
  listed,
  newKey,
  openHouse,
  readApproval,
  reject,
  storedApproval,
  timesDone,
  trailOf,
  violations,
  waiting,
  WAITS,
  withdraw,
  type House,
} from './approvals-case.js';

let world: World;
let house: House;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  house = await openHouse(world);
});
afterAll(() => world.stop());

const stateOf = async (id: string) => (await receivables.byId(world.platform, id))?.state;
const personOf = async ({ membership }: Party) =>
  (await memberships.byId(world.platform, membership))?.person ?? '';

describe('an act above the amount', () => {
  test('does not run but waits, and is shown with all that a second person must know', async () => {
    const receivable = await claim(world, house);
    const before = await receivables.byId(world.platform, receivable);
    const idempotencyKey = newKey();
    const pending = await confirm(house.maker, receivable, {
      idempotencyKey,
      amount: '200000.50',
      setOff: '10.00',
      setOffReason: '质量扣款',
    });
    expect(pending['__typename']).toBe('ApprovalPending');
    expect(await receivables.byId(world.platform, receivable)).toEqual(before);
    const { madeAt, expiresAt } = await storedApproval(world, pending['approvalId'] as string);
    expect(expiresAt.getTime() - madeAt.getTime()).toBe(3 * 86_400_000);
    const shown = await readApproval(house.checker, pending['approvalId'] as string);
    expect(shown).toEqual({
      id: pending['approvalId'],
      act: 'receivableConfirm',
      title: expect.stringContaining('确'),
      state: 'PENDING',
      amount: { amount: '200000.50', currency: 'CNY' },
      above: { amount: '100000.00' },
      maker: { id: await personOf(house.maker), name: '测试人' },
      madeAt: madeAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      decidedBy: null,
      decidedAt: null,
      reason: null,
      input: [
        { name: 'receivable', value: receivable },
        { name: 'amount', value: '200000.5' },
        { name: 'setOff', value: '10' },
        { name: 'setOffReason', value: '质量扣款' },
      ],
      allowedActions: ['approvalGrant', 'approvalReject'],
      outcome: null,
    });
    expect(pending['approval']).toEqual({ ...shown, allowedActions: ['approvalWithdraw'] });
  });

  test('granted by a second person, runs as its maker’s with the input as it was; both stand in the trail', async () => {
    const { approval, receivable } = await waiting(world, house, {
      amount: '200000.50',
      setOff: '10.00',
      setOffReason: '质量扣款',
    });
    const granted = await grant(house.checker, approval);
    expect(granted['approval']).toMatchObject({
      state: 'EXECUTED',
      decidedBy: { id: await personOf(house.checker) },
      allowedActions: [],
      outcome: { executed: true, answer: [{ name: 'receivable', value: receivable }], refusal: null },
    });
    const stored = await receivables.byId(world.platform, receivable);
    expect([stored?.state, stored?.base.toFixed(2), stored?.setOff.toFixed(2), stored?.setOffReason]).toEqual(
      ['CONFIRMED', '200000.50', '10.00', '质量扣款'],
    );
    const trail = await trailOf(world, house.admin);
    expect(trail.map(({ act }) => act)).toEqual([
      'organisationApprovalSet',
      'approvalAsk',
      'receivableConfirm',
    ]);
    expect(trail[2]?.actor).toMatchObject({ kind: 'PERSON', id: await personOf(house.maker) });
    expect(JSON.parse(trail[2]?.facts ?? '')).toMatchObject({
      approval,
      checkedBy: { id: await personOf(house.checker), name: '测试人' },
    });
    expect(granted['approval'].outcome.actId).toBe(trail[2]?.actId);
    expect(await violations(world)).toEqual([]);
  });

  test('at the amount or below it runs at once; above by a cent it waits', async () => {
    const exactly = await confirm(house.maker, await claim(world, house, '100000.00'));
    expect(exactly['__typename']).toBe('ReceivableConfirmSuccess');
    const above = await confirm(house.maker, await claim(world, house, '100000.01'));
    expect(above['__typename']).toBe('ApprovalPending');
  });

  test('that a rule refuses now is refused now, and nothing waits', async () => {
    const receivable = await claim(world, house);
    const refused = await confirm(house.maker, receivable, { amount: '250000.01' });
    expect(refused).toMatchObject({ __typename: 'AmountRefused', code: 'AMOUNT_ABOVE_CLAIM' });
    const missing = await confirm(house.maker, 'rcv_none', { amount: '250000' });
    expect(missing).toMatchObject({ __typename: 'NotFoundRefused' });
    expect(await approvals.count(world.platform, { organisation: house.admin.organisation._id })).toBe(0);
  });

  test('waits for an administrator, a maker and a checker alike: nobody is above it', async () => {
    for (const party of [house.admin, house.maker]) {
      const pending = await confirm(party, await claim(world, house));
      expect(pending['__typename']).toBe('ApprovalPending');
    }
    const own = await confirm(house.admin, await claim(world, house));
    expect(await grant(house.admin, own['approvalId'] as string)).toMatchObject({ code: 'APPROVAL_OWN' });
    expect(await reject(house.admin, own['approvalId'] as string)).toMatchObject({ code: 'APPROVAL_OWN' });
    expect((await grant(house.checker, own['approvalId'] as string))['approval'].state).toBe('EXECUTED');
  });

  test('of a bulk waits item by item', async () => {
    const small = await claim(world, house, '99999.99');
    const [large, larger] = [await claim(world, house), await claim(world, house, '300000.00')];
    const query = `mutation ($input: ReceivablesConfirmInput!) { receivablesConfirm(input: $input) {
      ... on ReceivablesConfirmSuccess { results { __typename ${WAITS} } } } }`;
    const items = [large, small, larger].map((receivable) => ({ receivable }));
    const input = { idempotencyKey: newKey(), items };
    const { results } = (await house.maker.data(query, { input }))['receivablesConfirm'];
    expect(results.map((one: any) => one.__typename)).toEqual([
      'ApprovalPending',
      'ReceivableConfirmSuccess',
      'ApprovalPending',
    ]);
    expect((await grant(house.checker, results[2].approvalId))['approval'].state).toBe('EXECUTED');
    expect([await stateOf(large), await stateOf(small), await stateOf(larger)]).toEqual([
      'SUBMITTED',
      'CONFIRMED',
      'CONFIRMED',
    ]);
    // Sent again as a whole, each item answers what became of it.
    const again = (await house.maker.data(query, { input }))['receivablesConfirm'].results;
    expect(again.map((one: any) => [one.__typename, one.approvalId])).toEqual([
      ['ApprovalPending', results[0].approvalId],
      ['ReceivableConfirmSuccess', undefined],
      ['ReceivableConfirmSuccess', undefined],
    ]);
  });
});

describe('the ways an approval ends', () => {
  test('rejected with a reason: nothing happened, and its key asks no more', async () => {
    const idempotencyKey = newKey();
    const { approval, receivable } = await waiting(world, house, { idempotencyKey });
    expect((await reject(house.checker, approval, ' 合同未附 '))['approval']).toMatchObject({
      state: 'REJECTED',
      reason: '合同未附',
      decidedBy: { id: await personOf(house.checker) },
      outcome: null,
    });
    expect(await stateOf(receivable)).toBe('SUBMITTED');
    expect(await grant(house.admin, approval)).toMatchObject({
      __typename: 'StateRefused',
      state: 'REJECTED',
      act: 'approvalGrant',
    });
    expect(await confirm(house.maker, receivable, { idempotencyKey })).toMatchObject({
      code: 'APPROVAL_ENDED',
      facts: [
        { name: 'approval', value: approval },
        { name: 'state', value: 'REJECTED' },
      ],
    });
    expect((await confirm(house.maker, receivable))['__typename']).toBe('ApprovalPending');
  });

  test('a rejection says why', async () => {
    const { approval } = await waiting(world, house);
    expect(await reject(house.checker, approval, ' ')).toMatchObject({
      problems: [{ path: ['reason'], code: 'NOT_TEXT' }],
    });
  });

  test('withdrawn by its maker and by nobody else', async () => {
    const { approval } = await waiting(world, house);
    expect(await withdraw(house.admin, approval)).toMatchObject({ code: 'APPROVAL_NOT_YOURS' });
    expect((await withdraw(house.maker, approval))['approval'].state).toBe('WITHDRAWN');
    expect(await withdraw(house.maker, approval)).toMatchObject({ code: 'WRONG_STATE', state: 'WITHDRAWN' });
  });

  test('expired after three days by the clock, and written down by the sweep', async () => {
    const { approval, receivable } = await waiting(world, house);
    const { expiresAt } = await storedApproval(world, approval);
    // A minute before: the simulated clock runs on while the server works.
    await advanceTo(world, new Date(expiresAt.getTime() - 60_000));
    expect((await readApproval(house.maker, approval))?.['state']).toBe('PENDING');
    world.platform.clock.set(expiresAt);
    // Before any sweep it is over already.
    expect(await grant(house.checker, approval)).toMatchObject({ code: 'WRONG_STATE', state: 'EXPIRED' });
    expect((await listed(house.checker, { state: 'PENDING' }))['edges']).toEqual([]);
    await world.server.pulse.beat();
    const stored = await storedApproval(world, approval);
    expect([stored.state, stored.decidedBy]).toEqual(['EXPIRED', null]);
    expect(stored.decidedAt?.getTime()).toBeGreaterThanOrEqual(expiresAt.getTime());
    expect(await stateOf(receivable)).toBe('SUBMITTED');
    const last = (await trailOf(world, house.admin)).at(-1);
    expect([last?.act, last?.actor.kind]).toEqual(['approvalExpire', 'SYSTEM']);
  });

  test('refused by a rule of the moment: the reason is kept in words, and the key is free again', async () => {
    const idempotencyKey = newKey();
    const { approval, receivable } = await waiting(world, house, { idempotencyKey });
    await receivables.update(world.platform, { _id: receivable }, { $set: { state: 'WITHDRAWN' } });
    const granted = await grant(house.checker, approval);
    expect(granted['approval']).toMatchObject({
      state: 'REFUSED',
      outcome: {
        executed: false,
        actId: null,
        answer: [],
        refusal: { code: 'WRONG_STATE', message: expect.stringContaining('WITHDRAWN') },
      },
    });
    await receivables.update(world.platform, { _id: receivable }, { $set: { state: 'SUBMITTED' } });
    const again = await confirm(house.maker, receivable, { idempotencyKey });
    expect(again['__typename']).toBe('ApprovalPending');
    expect(again['approvalId']).not.toBe(approval);
    expect(await violations(world)).toEqual([]);
  });

  test('an amount that has changed since is not what was to be checked', async () => {
    const { approval, receivable } = await waiting(world, house);
    await receivables.update(
      world.platform,
      { _id: receivable },
      {
        $set: { claimed: (await receivables.byId(world.platform, receivable))!.claimed.minus(1) },
      },
    );
    expect((await grant(house.checker, approval))['approval'].outcome.refusal).toMatchObject({
      code: 'APPROVAL_AMOUNT_CHANGED',
      facts: [
        { name: 'asked', value: '250000.00' },
        { name: 'now', value: '249999.00' },
      ],
    });
    expect(await stateOf(receivable)).toBe('SUBMITTED');
  });
});

describe('idempotency', () => {
  test('the maker’s retry answers the same approval while it waits, and the real answer afterwards', async () => {
    const idempotencyKey = newKey();
    const { approval, receivable } = await waiting(world, house, { idempotencyKey });
    for (const party of [house.maker, house.admin])
      expect((await confirm(party, receivable, { idempotencyKey }))['approvalId']).toBe(approval);
    expect(await approvals.count(world.platform, { organisation: house.admin.organisation._id })).toBe(1);
    await grant(house.checker, approval);
    expect(await confirm(house.maker, receivable, { idempotencyKey })).toMatchObject({
      __typename: 'ReceivableConfirmSuccess',
      receivable: { id: receivable, state: 'CONFIRMED' },
    });
    expect(await timesDone(world, house.admin, 'receivableConfirm')).toBe(1);
  });

  test('the same key with another input is refused, while it waits and afterwards', async () => {
    const idempotencyKey = newKey();
    const { approval, receivable } = await waiting(world, house, { idempotencyKey });
    const other = () => confirm(house.maker, receivable, { idempotencyKey, amount: '150000' });
    expect(await other()).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    await grant(house.checker, approval);
    expect(await other()).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  test('whoever granted may ask again and finds what came of it; another finds it done', async () => {
    const { approval } = await waiting(world, house);
    const first = await grant(house.checker, approval);
    expect(await grant(house.checker, approval)).toEqual(first);
    expect(await grant(house.admin, approval)).toMatchObject({ code: 'WRONG_STATE', state: 'EXECUTED' });
    expect(await timesDone(world, house.admin, 'receivableConfirm')).toBe(1);
  });
});
