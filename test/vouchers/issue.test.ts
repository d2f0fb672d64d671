import { assets, receivables } from '../../src/assets/index.js';
import { plantElsewhere } from '../title/case.js';
import { plainDate } from '../../src/kernel/dates.js';
import { act as actOnAsset, confirmed, invoiceFields, newKey, stored } from '../assets/builders.js';
import { alerts } from '../../src/oversight/alert.js';
import { advanceTo, inDays, OPEN, openInput } from '../financing/case.js';
import { startWorld, type Party } from '../support/world.js';
import type { Voucher } from '../../src/vouchers/voucher.js';
import { MOST_PARTS, vouchers } from '../../src/vouchers/voucher.store.js';
import {
  does,
  done,
  DUE_ON,
  issued,
  locksOn,
  newChain,
  offer,
  owed,
  passed,
  seen,
  violations,
  type Chain,
} from './case.js';

let chain: Chain;
beforeAll(async () => {
  chain = await newChain(await startWorld());
});
afterAll(() => chain.world.stop());

const issue = (receivable: string, more: object = {}, by: Party = chain.core) =>
  does(by, 'voucherIssue', { receivable, amount: '1000000', dueOn: DUE_ON, ...more });
const requestOver = async (party: Party, asset: string, amount: string): Promise<Record<string, any>> =>
  (await party.data(OPEN, { input: openInput([{ asset, amount }], { amount }) })).financingRequestOpen;

test('a voucher locks nothing before the supplier has taken it, and its receivable from then on', async () => {
  const { core, first, world } = chain;
  const receivable = await owed(chain);
  const offered = await issue(receivable, { amount: '600000' });
  expect(offered['voucher']).toMatchObject({
    ...{ state: 'OFFERED', issuer: core.organisation._id, holder: first.organisation._id },
    ...{ amount: '600000.00', outstanding: '0.00', held: null, available: null, layer: 0, parent: null },
    ...{
      issuedOn: '2025-06-03',
      dueOn: DUE_ON,
      receivable,
      trade: 'HT-2025-001',
      allowedActions: ['withdraw'],
    },
  });
  const { id } = offered['voucher'];
  expect(await locksOn(world, receivable)).toEqual([]);
  expect(await seen(first, id)).toMatchObject({ available: '0.00', allowedActions: ['accept', 'refuse'] });
  const { voucher } = await done(first, 'voucherAccept', { voucher: id });
  expect(voucher).toMatchObject({
    ...{ state: 'LIVE', available: '600000.00', outstanding: '600000.00', held: '0.00' },
    allowedActions: ['transfer', 'cancel'],
  });
  expect(await seen(core, id)).toMatchObject({ held: null, available: null, allowedActions: ['cancel'] });
  expect(await locksOn(world, receivable)).toEqual([`VOUCHER ${id} 600000.00`]);
  expect(await requestOver(first, receivable, '400000.01')).toMatchObject({ available: '400000.00' });
  expect((await requestOver(first, receivable, '400000')).__typename).toBe('FinancingRequestOpenSuccess');
  expect(await does(first, 'voucherAccept', { voucher: id })).toMatchObject({
    code: 'WRONG_STATE',
    act: 'voucherAccept',
    allowed: 'voucherTransfer, voucherCancel, voucherIssuePay',
  });
});

test('what is promised to a lender already cannot become a voucher, and the issuer does not learn of it', async () => {
  const { first, world } = chain;
  const receivable = await owed(chain);
  expect((await requestOver(first, receivable, '300000')).__typename).toBe('FinancingRequestOpenSuccess');
  const before = await stored(world, receivable);
  const { voucher } = await issue(receivable);
  expect(voucher.state).toBe('OFFERED');
  expect(await does(first, 'voucherAccept', { voucher: voucher.id })).toMatchObject({
    code: 'AMOUNT_ABOVE_AVAILABLE',
    available: '700000.00',
    requested: '1000000.00',
  });
  expect((await stored(world, receivable)).holds).toEqual(before.holds);
  expect((await seen(first, voucher.id))?.['state']).toBe('OFFERED');
});

test('the same claim asked for as a voucher and as a receivable at once is had under one of the two', async () => {
  const { first, world } = chain;
  for (let round = 0; round < 5; round += 1) {
    const receivable = await owed(chain);
    const { voucher } = await issue(receivable);
    const [taken, requested] = await Promise.all([
      does(first, 'voucherAccept', { voucher: voucher.id }),
      requestOver(first, receivable, '1000000'),
    ]);
    const won = [taken['code'], requested['code']].filter((code) => code === undefined);
    expect(won).toHaveLength(1);
    expect(await locksOn(world, receivable)).toHaveLength(1);
  }
});

test('the supplier may refuse: it is owed as before, and what was refused is no voucher', async () => {
  const { core, first, second, world } = chain;
  const receivable = await owed(chain);
  const before = await stored(world, receivable);
  const { voucher } = await issue(receivable);
  expect(await does(second, 'voucherRefuse', { voucher: voucher.id, reason: 'x' })).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await does(core, 'voucherAccept', { voucher: voucher.id })).toMatchObject({ code: 'NOT_FOUND' });
  const refused = await done(first, 'voucherRefuse', { voucher: voucher.id, reason: '要求现款' });
  expect(refused['voucher']).toMatchObject({ state: 'REFUSED', refusal: '要求现款', allowedActions: [] });
  const after = await stored(world, receivable);
  expect({ ...after, version: before.version }).toEqual(before);
  expect(await does(core, 'voucherWithdraw', { voucher: voucher.id })).toMatchObject({ code: 'WRONG_STATE' });
  expect((await issue(receivable))['voucher'].state).toBe('OFFERED');
});

test('offers together are for no more than is owed; one that is withdrawn makes room again', async () => {
  const { core } = chain;
  const receivable = await owed(chain);
  const { voucher } = await issue(receivable, { amount: '700000' });
  const tooMuch = { code: 'VOUCHER_ABOVE_OWED', available: '300000.00', requested: '300000.01' };
  expect(await issue(receivable, { amount: '300000.01' })).toMatchObject(tooMuch);
  expect((await done(core, 'voucherWithdraw', { voucher: voucher.id }))['voucher'].state).toBe('WITHDRAWN');
  expect((await issue(receivable))['voucher'].state).toBe('OFFERED');
});

test('two offers at once do not both rest on what was owed before', async () => {
  const receivable = await owed(chain);
  const both = await Promise.all([issue(receivable), issue(receivable, { amount: '999999.99' })]);
  expect(both.filter((one) => one['voucher'])).toHaveLength(1);
  expect(both.find((one) => !one['voucher'])).toMatchObject({ code: 'VOUCHER_ABOVE_OWED' });
});

test('refusals: not the debtor’s, not confirmed, not delivered yet, a tenor or a term that is too long', async () => {
  const { first, world } = chain;
  const receivable = await owed(chain);
  expect(await issue(receivable, {}, (await newChain(world)).core)).toMatchObject({ code: 'NOT_FOUND' });
  const raw = await owed(chain, '1000000', { state: 'SUBMITTED' });
  expect(await issue(raw)).toMatchObject({ code: 'WRONG_STATE', noun: 'receivable', act: 'voucherIssue' });
  const ahead = await owed(chain);
  await assets.update(world.platform, { _id: ahead }, { $set: { deliveredOn: plainDate('2025-06-04') } });
  expect(await issue(ahead)).toMatchObject({ code: 'VOUCHER_ON_PREPAYMENT' });
  expect(await issue(receivable, { dueOn: '2025-06-03' })).toMatchObject({ code: 'VOUCHER_DUE_TOO_SOON' });
  expect(await issue(receivable, { dueOn: '2025-12-04' })).toMatchObject({
    code: 'VOUCHER_TENOR_NEEDS_REASON',
  });
  const reason = { tenorReason: '质保期内分期验收' };
  expect(await issue(receivable, { dueOn: '2026-06-04', ...reason })).toMatchObject({
    code: 'VOUCHER_TENOR_TOO_LONG',
  });
  // Due on 2025-12-01, a Monday, to a smaller enterprise: a voucher does not lengthen that.
  expect(await issue(receivable, { dueOn: '2025-12-02' })).toMatchObject({
    code: 'VOUCHER_LENGTHENS_TERM',
    facts: [
      { name: 'dueOn', value: '2025-12-02' },
      { name: 'latest', value: '2025-12-01' },
    ],
  });
  const free = { ...chain, core: await world.party('CORE_ENTERPRISE', { sizeClass: 'MEDIUM' }), first };
  const long = await owed(free, '1000', { dueOn: inDays(30) });
  const late = await issue(long, { amount: '1000', dueOn: '2026-06-03', ...reason }, free.core);
  expect(late['voucher']).toMatchObject({ state: 'OFFERED', dueOn: '2026-06-03', ...reason });
});

test('a retry takes effect once', async () => {
  const { core, world } = chain;
  const receivable = await owed(chain);
  const input = { idempotencyKey: newKey(), receivable, amount: '1000000', dueOn: DUE_ON };
  const [one, other] = await Promise.all([
    done(core, 'voucherIssue', input),
    done(core, 'voucherIssue', input),
  ]);
  expect(one['voucher'].id).toBe(other['voucher'].id);
  expect(await does(core, 'voucherIssue', { ...input, amount: '1' })).toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
  expect(
    await assets.count(world.platform, {
      kind: 'VOUCHER',
      'voucher.trade': 'HT-2025-001',
      _id: one['voucher'].id,
    }),
  ).toBe(1);
});

test('before it is passed on both sides cancel it together, and the receivable is free again', async () => {
  const { core, first, second, world } = chain;
  const { receivable, voucher } = await issued(chain);
  expect(await does(second, 'voucherCancel', { voucher })).toMatchObject({ code: 'NOT_FOUND' });
  const asked = await done(core, 'voucherCancel', { voucher });
  expect(asked['voucher']).toMatchObject({
    state: 'LIVE',
    cancelAskedBy: [core.organisation._id],
    allowedActions: [],
  });
  expect(await does(core, 'voucherCancel', { voucher })).toMatchObject({ code: 'VOUCHER_CANCEL_ASKED' });
  const cancelled = await done(first, 'voucherCancel', { voucher });
  expect(cancelled['voucher']).toMatchObject({ state: 'CANCELLED', available: '0.00', allowedActions: [] });
  expect(await locksOn(world, receivable)).toEqual([]);
  expect((await requestOver(first, receivable, '1000000')).__typename).toBe('FinancingRequestOpenSuccess');
});

test('a holder whose voucher is locked cannot agree to cancel it, and what it said before has lapsed', async () => {
  const { core, first } = chain;
  const { voucher } = await issued(chain);
  await done(first, 'voucherCancel', { voucher });
  expect((await requestOver(first, voucher, '10')).__typename).toBe('FinancingRequestOpenSuccess');
  expect(await does(core, 'voucherCancel', { voucher })).toMatchObject({
    voucher: { state: 'LIVE', cancelAskedBy: [core.organisation._id] },
  });
  expect(await does(first, 'voucherCancel', { voucher })).toMatchObject({ code: 'VOUCHER_LOCKED' });
});

test('a receivable under a voucher is not rescinded', async () => {
  const { core, first } = chain;
  const { receivable } = await issued(chain, '800000', '1000000');
  await actOnAsset(core, 'receivableRescind', { receivable });
  expect(await actOnAsset(first, 'receivableRescind', { receivable })).toMatchObject({ code: 'ASSET_HELD' });
});

test('what somebody has registered elsewhere over the receivable’s invoice keeps every part of its voucher from being financed', async () => {
  const { first, second, world } = chain;
  const { receivable, voucher } = await issued(chain, '600000', '1000000');
  const part = await passed(first, voucher, second, '200000');
  // The platform's own request over the rest of the receivable does not stand in the way.
  expect((await requestOver(first, receivable, '400000')).__typename).toBe('FinancingRequestOpenSuccess');
  expect((await requestOver(second, part, '1000')).__typename).toBe('FinancingRequestOpenSuccess');
  const invoice = (await receivables.byId(world.platform, receivable))?.invoices[0]?.number ?? '';
  await plantElsewhere(world, invoice);
  const before = await stored(world, part);
  expect(await requestOver(second, part, '1000')).toMatchObject({ code: 'TITLE_ENCUMBERED' });
  expect(await requestOver(first, voucher, '1000')).toMatchObject({ code: 'TITLE_ENCUMBERED' });
  expect(await stored(world, part)).toEqual(before);
});

test('however many transfers wait, an issue never has more parts than can be paid at once', async () => {
  const { first, second, world } = chain;
  const { voucher } = await issued(chain);
  const { voucherTransfer: transfer } = await offer(first, voucher, second, '1');
  const part = await stored(world, voucher);
  const fill = Array.from({ length: MOST_PARTS - 1 }, (_, at) => ({ ...part, _id: `vch_fill${at}` }));
  for (const one of fill) await vouchers.insert(world.platform, one as Voucher);
  const accept = { transfer: transfer.id as string };
  expect(await does(second, 'voucherTransferAccept', accept)).toMatchObject({ code: 'VOUCHER_PARTS_FULL' });
  for (const { _id } of fill) await vouchers.remove(world.platform, { _id });
  expect((await does(second, 'voucherTransferAccept', accept)).code).toBeUndefined();
});

test('a voucher that was pledged elsewhere is not financed here in the hand of whoever it was passed to', async () => {
  const { first, second, third, world } = chain;
  const { voucher } = await issued(chain);
  const part = await passed(first, voucher, second, '300000');
  const leaf = await passed(second, part, third, '100000');
  await plantElsewhere(world, voucher);
  expect(await requestOver(third, leaf, '1000')).toMatchObject({ code: 'TITLE_ENCUMBERED' });
  expect(await requestOver(second, part, '1000')).toMatchObject({ code: 'TITLE_ENCUMBERED' });
});

/** Last, since it moves the clock to the due date. */
test('a credit note that undercuts a voucher raises an alert; what was passed on is owed in full all the same', async () => {
  const { core, first, second, world } = chain;
  const pair = { seller: first, debtor: core };
  const { id: receivable, number } = await confirmed(pair, '1000.00');
  const dueOn = '2025-07-16';
  const { voucher } = await done(core, 'voucherIssue', { receivable, amount: '1000', dueOn });
  await done(first, 'voucherAccept', { voucher: voucher.id });
  const part = await passed(first, voucher.id as string, second, '600');
  const creditNote = { fields: invoiceFields(pair, '-300.00', { originalNumber: number }) };
  expect((await actOnAsset(first, 'creditNoteRecord', { receivable, creditNote })).code).toBeUndefined();
  await world.server.pulse.beat();
  const raised = await alerts.find(
    world.platform,
    { about: receivable, kind: 'ASSET_OVERHELD' },
    { limit: 9 },
  );
  expect(raised.map(({ facts }) => facts)).toEqual([{ shortfall: '300.00' }]);
  expect((await seen(second, part))?.['available']).toBe('600.00');
  await advanceTo(world, new Date(`${dueOn}T18:00:00+08:00`));
  const paidAt = new Date(`${dueOn}T10:00:00+08:00`).toISOString();
  const paid = await done(core, 'voucherIssuePay', { voucher: voucher.id, reference: 'C-1', paidAt });
  // Of the receivable only 700.00 were left: the first supplier bears the 300.00 in what it has kept.
  expect(paid['total']).toBe('700.00');
  const left = async () => {
    const { state, paid: settled, holds } = await stored(world, receivable);
    return [state, settled.toFixed(2), holds.map(({ amount }) => amount.toFixed(2))];
  };
  expect(await left()).toEqual(['SETTLED', '700.00', []]);
  const payment = (paid['payments'] as Record<string, string>[]).find(({ amount }) => amount === '600.00');
  const input = { payment: payment?.['id'], received: false, reason: '未到账', idempotencyKey: newKey() };
  const answer =
    'mutation ($input: DebtorPaymentAnswerInput!) { debtorPaymentAnswer(input: $input) { __typename } }';
  await second.data(answer, { input });
  expect(await left()).toEqual(['CONFIRMED', '100.00', ['600.00']]);
  expect(await violations(world)).toEqual([]);
});
