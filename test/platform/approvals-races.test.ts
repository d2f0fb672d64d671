/** Whoever grants, withdraws, makes or sets at the same moment: one outcome, and the trail says which. */
import { receivables } from '../../src/assets/index.js';
import { approvals, waitingKeys } from '../../src/platform/approvals.store.js';
import { moveApproval } from '../../src/platform/approvals.waiting.js';
import { auditEntries, auditHeads } from '../../src/platform/audit.js';
import { inTransaction, withRetries } from '../../src/platform/transaction.js';
import type { Unit } from '../../src/platform/unit.js';
import { isRefused, refuse } from '../../src/kernel/decision.js';
import { startWorld, type Party, type World } from '../support/world.js';
import {
  claim,
  confirm,
  grant,
  newKey,
  openHouse,
  reject,
  setRule,
  storedApproval,
  timesDone,
  violations,
  waiting,
  withdraw,
  type House,
  type Payload,
} from './approvals-case.js';

let world: World;
let house: House;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  house = await openHouse(world);
});
afterEach(async () => {
  expect(await violations(world)).toEqual([]);
});
afterAll(() => world.stop());

const codes = (payloads: readonly Payload[]): Record<string, number> => {
  const counted: Record<string, number> = {};
  for (const { __typename, code } of payloads) {
    const name = (code ?? __typename) as string;
    counted[name] = (counted[name] ?? 0) + 1;
  }
  return counted;
};

test('of 20 who grant at once one has granted, and the act ran once', async () => {
  const checkers: Party[] = [];
  for (let n = 0; n < 20; n += 1) checkers.push(await world.colleague(house.admin, 'CHECKER'));
  const { approval, receivable } = await waiting(world, house);
  const answers = await Promise.all(checkers.map((checker) => grant(checker, approval)));
  expect(codes(answers)).toEqual({ ApprovalGrantSuccess: 1, WRONG_STATE: 19 });
  expect((await receivables.byId(world.platform, receivable))?.state).toBe('CONFIRMED');
  expect(await timesDone(world, house.admin, 'receivableConfirm')).toBe(1);
  expect(await timesDone(world, house.admin, 'approvalGrant')).toBe(0);
});

test('one who sends 20 grants at once finds each time that it is granted, and the act ran once', async () => {
  const { approval } = await waiting(world, house);
  const answers = await Promise.all(Array.from({ length: 20 }, () => grant(house.checker, approval)));
  expect(codes(answers)).toEqual({ ApprovalGrantSuccess: 20 });
  expect(new Set(answers.map(({ approval: one }) => one.outcome.actId)).size).toBe(1);
  expect(await timesDone(world, house.admin, 'receivableConfirm')).toBe(1);
});

test('a grant and a withdrawal and a rejection at once: one of them holds', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { approval, receivable } = await waiting(world, house);
    const answers = await Promise.all([
      grant(house.checker, approval),
      withdraw(house.maker, approval),
      reject(house.admin, approval),
    ]);
    const won = answers.findIndex((one) => one['approval']);
    expect(codes(answers)['WRONG_STATE']).toBe(2);
    const state = ['EXECUTED', 'WITHDRAWN', 'REJECTED'][won];
    expect((await storedApproval(world, approval)).state).toBe(state);
    const expected = state === 'EXECUTED' ? 'CONFIRMED' : 'SUBMITTED';
    expect((await receivables.byId(world.platform, receivable))?.state).toBe(expected);
  }
});

/** Acts of one process stand in line; two replicas meet in the database only, as these transactions do. */
test('two transactions that end one approval: the database lets one of them hold', async () => {
  const { connection } = world.platform;
  for (let round = 0; round < 5; round += 1) {
    const { approval } = await waiting(world, house);
    const end = (move: 'withdraw' | 'execute') =>
      withRetries(() =>
        inTransaction(
          connection,
          async (session) => {
            const unit = { ...world.platform, session } as unknown as Unit;
            const { state } = await storedApproval(unit, approval);
            await new Promise((resolve) => setTimeout(resolve, 20));
            if (state !== 'PENDING') return refuse('WRONG_STATE');
            await moveApproval(unit, approval, move, {});
            return move;
          },
          (result) => !isRefused(result),
        ),
      );
    const ended = (await Promise.all([end('withdraw'), end('execute')])).filter((one) => !isRefused(one));
    expect(ended).toHaveLength(1);
    // No act stands behind it: verify would rightly say so.
    await approvals.remove(world.platform, { _id: approval });
  }
});

test('two makers of the same act: both wait, the first grant executes, the second is refused by rule', async () => {
  const receivable = await claim(world, house);
  const [one, two] = await Promise.all([confirm(house.maker, receivable), confirm(house.admin, receivable)]);
  expect(one['approvalId']).not.toBe(two['approvalId']);
  const answers = await Promise.all(
    [one, two].map(({ approvalId }) => grant(house.checker, approvalId as string)),
  );
  expect(answers.map(({ approval }) => approval.state as string).sort()).toEqual(['EXECUTED', 'REFUSED']);
  const refused = answers.find(({ approval }) => approval.state === 'REFUSED');
  expect(refused?.['approval'].outcome.refusal).toMatchObject({ code: 'WRONG_STATE' });
  expect(await timesDone(world, house.admin, 'receivableConfirm')).toBe(1);
});

test('20 calls with one key at once make one approval', async () => {
  const [receivable, idempotencyKey] = [await claim(world, house), newKey()];
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => confirm(house.maker, receivable, { idempotencyKey })),
  );
  expect(codes(answers)).toEqual({ ApprovalPending: 20 });
  expect(new Set(answers.map(({ approvalId }) => approvalId as string)).size).toBe(1);
  const { _id: organisation } = house.admin.organisation;
  expect(await approvals.count(world.platform, { organisation })).toBe(1);
  expect(await timesDone(world, house.admin, 'approvalAsk')).toBe(1);
});

test('a grant while the maker retries: the retry waits or is answered, never runs', async () => {
  const idempotencyKey = newKey();
  const { approval, receivable } = await waiting(world, house, { idempotencyKey });
  const [granted, ...retries] = await Promise.all([
    grant(house.checker, approval),
    ...Array.from({ length: 10 }, () => confirm(house.maker, receivable, { idempotencyKey })),
  ]);
  expect(granted['approval'].state).toBe('EXECUTED');
  const names = new Set(retries.map(({ __typename }) => __typename as string));
  for (const name of names) expect(['ApprovalPending', 'ReceivableConfirmSuccess']).toContain(name);
  expect(await timesDone(world, house.admin, 'receivableConfirm')).toBe(1);
});

test('a grant whose transaction breaks leaves nothing half done: it still waits and can be granted', async () => {
  const { approval, receivable } = await waiting(world, house);
  const before = await auditHeads.byId(world.platform, house.admin.organisation._id);
  // The act's own entry cannot be written: everything before it in the transaction was.
  const blocked = { ...(await auditEntries.findOne(world.platform, { organisation: before?._id ?? '' })) };
  const next = `${before?._id}:${String((before?.seq ?? 0) + 1).padStart(10, '0')}`;
  await auditEntries.insert(world.platform, { ...blocked, _id: next, seq: 0 } as never);
  expect(await grant(house.checker, approval)).toMatchObject({ code: 'CONCURRENT_CHANGE' });
  expect((await storedApproval(world, approval)).state).toBe('PENDING');
  expect((await receivables.byId(world.platform, receivable))?.state).toBe('SUBMITTED');
  await auditEntries.remove(world.platform, { _id: next });
  expect((await grant(house.checker, approval))['approval'].state).toBe('EXECUTED');
}, 30_000);

test('two administrators who set the amount at once: both stand in the trail, the last one holds', async () => {
  const second = await world.colleague(house.admin, 'ADMIN');
  const answers = await Promise.all([setRule(house.admin, '20000'), setRule(second, '30000')]);
  // 30,000 after 20,000 would be a raise, which waits.
  expect(answers.filter(({ organisation }) => organisation).length).toBeGreaterThanOrEqual(1);
  const { me } = await second.data('{ me { organisation { approvalAbove } } }');
  const waits = answers.some(({ approvalId }) => approvalId);
  expect(me.organisation.approvalAbove).toBe('20000');
  expect(await timesDone(world, house.admin, 'organisationApprovalSet')).toBe(waits ? 2 : 3);
});

test('verify finds an approval that its maker checked, one without its act and one with another input', async () => {
  const { platform } = world;
  const done = async (): Promise<string> => {
    const { approval } = await waiting(world, house);
    await grant(house.checker, approval);
    return approval;
  };
  const [own, lost, other] = [await done(), await done(), await done()];
  const all = await Promise.all([own, lost, other].map((id) => storedApproval(world, id)));
  await approvals.update(platform, { _id: own }, { $set: { 'decidedBy.id': all[0]!.maker.id } });
  await approvals.update(platform, { _id: lost }, { $set: { 'outcome.actId': 'act_none' } });
  await approvals.update(platform, { _id: other }, { $set: { 'input.receivable': 'rcv_other' } });
  const found = await violations(world);
  expect(found).toEqual(
    expect.arrayContaining([
      expect.stringMatching(new RegExp(`^${own} .* names the checker`)),
      `${lost} (receivableConfirm): 0 audit entries are its act`,
      expect.stringMatching(new RegExp(`^${other} .* another input`)),
      expect.stringMatching(new RegExp(`names ${lost}, which is not its approval`)),
    ]),
  );
  expect(found).toHaveLength(4);
  for (const { _id, ...stored } of all) await approvals.update(platform, { _id }, { $set: stored });
  expect(await waitingKeys.count(platform, { approval: own })).toBe(1);
});
