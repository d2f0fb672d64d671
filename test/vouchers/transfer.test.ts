import { outbox } from '../../src/platform/outbox.js';
import { payAsset } from '../../src/assets/index.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { alerts } from '../../src/oversight/alert.js';
import { inUnit, newKey, stored } from '../assets/builders.js';
import { advanceTo } from '../financing/case.js';
import { startWorld, type Party } from '../support/world.js';
import {
  does,
  done,
  DUE_ON,
  issued,
  locksOn,
  newChain,
  offer,
  passed,
  plain,
  seen,
  TRADE,
  violations,
  type Chain,
  type Done,
} from './case.js';

let chain: Chain;
beforeAll(async () => {
  chain = await newChain(await startWorld());
});
afterAll(() => chain.world.stop());

const TREE = `query ($voucher: ID!) { voucherTree(voucher: $voucher) { issue issuer { id } issuedOn dueOn amount { amount } outstanding { amount }
  parts { voucher parent layer holder { id } own amount { amount } kept { amount } state } } }`;
const tree = async (party: Party, voucher: string): Promise<Done | null> =>
  plain((await party.data(TREE, { voucher })).voucherTree) as Done | null;
const parts = (of: Done | null): string[] =>
  ((of?.['parts'] ?? []) as Done[]).map(
    ({ layer, holder, own, amount, kept, state }) =>
      `${layer} ${names.get(holder) ?? holder}${own ? ' (own)' : ''} ${amount} ${kept} ${state}`,
  );
const names = new Map<string, string>();
beforeAll(() => {
  for (const key of ['core', 'first', 'second', 'third'] as const)
    names.set(chain[key].organisation._id, key);
});

test('a part is passed on with the receiver’s consent; until then it is locked, and nobody else’s', async () => {
  const { core, first, second, world } = chain;
  const { voucher } = await issued(chain);
  const asked = await offer(first, voucher, second, '333333.33');
  const { voucherTransfer: transfer } = asked;
  expect(transfer).toMatchObject({
    ...{ state: 'PENDING', from: first.organisation._id, to: second.organisation._id, amount: '333333.33' },
    ...{ issuer: core.organisation._id, trade: TRADE, part: null, allowedActions: ['withdraw'] },
  });
  expect(await locksOn(world, voucher)).toEqual([`TRANSFER ${transfer.id} 333333.33`]);
  expect(await seen(first, voucher)).toMatchObject({
    held: '333333.33',
    available: '666666.67',
    passedOn: '0.00',
  });
  expect(await seen(second, voucher)).toBeNull();
  for (const stranger of [first, core, chain.third])
    expect(await does(stranger, 'voucherTransferAccept', { transfer: transfer.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
  const taken = await done(second, 'voucherTransferAccept', { transfer: transfer.id });
  expect(taken['voucherTransfer']).toMatchObject({
    state: 'ACCEPTED',
    part: taken['voucher'].id,
    allowedActions: [],
  });
  expect(taken['voucher']).toMatchObject({
    ...{ state: 'LIVE', holder: second.organisation._id, receivedFrom: first.organisation._id, layer: 1 },
    ...{ issue: voucher, parent: voucher, amount: '333333.33', available: '333333.33', dueOn: DUE_ON },
    ...{ receivable: null, trade: TRADE },
  });
  expect(await seen(first, voucher)).toMatchObject({
    ...{ state: 'LIVE', amount: '1000000.00', passedOn: '333333.33', outstanding: '666666.67' },
    ...{ held: '0.00', available: '666666.67', allowedActions: ['transfer'] },
  });
  expect(await does(core, 'voucherCancel', { voucher })).toMatchObject({ code: 'VOUCHER_PASSED_ON' });
});

test.each(['voucherTransferRefuse', 'voucherTransferWithdraw'])(
  '%s restores exactly what was before',
  async (name) => {
    const { first, second, world } = chain;
    const { voucher } = await issued(chain, '1000.00');
    const before = await stored(world, voucher);
    const { voucherTransfer } = await offer(first, voucher, second, '1000.00');
    expect(await seen(first, voucher)).toMatchObject({ available: '0.00', held: '1000.00' });
    const by = name === 'voucherTransferRefuse' ? second : first;
    const reason = name === 'voucherTransferRefuse' ? { reason: '只收现款' } : {};
    const ended = await done(by, name, { transfer: voucherTransfer.id, ...reason });
    expect(ended['voucherTransfer']).toMatchObject({
      part: null,
      allowedActions: [],
      reason: reason.reason ?? null,
    });
    const { version, ...after } = await stored(world, voucher);
    expect({ ...after, version: before.version }).toEqual(before);
    expect(version).toBe(before.version + 2);
    expect(await does(second, 'voucherTransferAccept', { transfer: voucherTransfer.id })).toMatchObject({
      code: 'WRONG_STATE',
      allowed: '—',
    });
  },
);

test('one who keeps nothing has passed all on; refusals by amount, receiver and state', async () => {
  const { core, first, second, third, world } = chain;
  const { voucher } = await issued(chain, '1000.00');
  expect(await offer(first, voucher, second, '1000.01')).toMatchObject({
    code: 'VOUCHER_ABOVE_FREE',
    available: '1000.00',
    requested: '1000.01',
  });
  const lender = await world.party('LENDER');
  for (const to of [first, core, lender])
    expect(await offer(first, voucher, to, '1')).toMatchObject({ code: 'VOUCHER_RECEIVER' });
  expect(await offer(second, voucher, third, '1')).toMatchObject({ code: 'NOT_FOUND' });
  expect(
    await does(first, 'voucherTransfer', { voucher, to: 'org_none', amount: '1', trade: TRADE }),
  ).toMatchObject({ code: 'NOT_FOUND' });
  const part = await passed(first, voucher, second, '1000.00');
  expect(await seen(first, voucher)).toMatchObject({
    state: 'PASSED_ON',
    outstanding: '0.00',
    allowedActions: [],
  });
  expect(await offer(first, voucher, second, '1')).toMatchObject({ code: 'WRONG_STATE', noun: 'voucher' });
  expect((await seen(second, part))?.['available']).toBe('1000.00');
});

test('the issuer sees the tree to its leaves; a holder whom it got from and gave to, and no sibling', async () => {
  const { core, first, second, third } = chain;
  const { voucher } = await issued(chain);
  const left = await passed(first, voucher, second, '300000');
  const right = await passed(first, voucher, third, '200000');
  const leaf = await passed(second, left, third, '100000');
  expect(await tree(core, leaf)).toMatchObject({
    issue: voucher,
    amount: '1000000.00',
    outstanding: '1000000.00',
  });
  const all = parts(await tree(core, voucher));
  expect(all.slice().sort()).toEqual([
    '0 first 1000000.00 500000.00 LIVE',
    '1 second 300000.00 200000.00 LIVE',
    '1 third 200000.00 200000.00 LIVE',
    '2 third 100000.00 100000.00 LIVE',
  ]);
  expect(all[0]).toMatch(/^0/);
  expect(parts(await tree(first, voucher)).sort()).toEqual([
    '0 first (own) 1000000.00 500000.00 LIVE',
    '1 second 300000.00 null null',
    '1 third 200000.00 null null',
  ]);
  // Neither what the giver had, nor what it gave to others.
  expect(await tree(second, left)).toMatchObject({ amount: null, outstanding: '200000.00' });
  expect(parts(await tree(second, left))).toEqual([
    '0 first null null null',
    '1 second (own) 300000.00 200000.00 LIVE',
    '2 third 100000.00 null null',
  ]);
  expect(await tree(third, right)).toMatchObject({ outstanding: '300000.00' });
  expect(parts(await tree(third, leaf)).sort()).toEqual([
    '0 first null null null',
    '1 second null null null',
    '1 third (own) 200000.00 200000.00 LIVE',
    '2 third (own) 100000.00 100000.00 LIVE',
  ]);
  expect(await tree(second, right)).toBeNull();
  expect(await tree((await newChain(chain.world)).core, voucher)).toBeNull();
});

test('of twenty transfers of one voucher at once never more than its amount is moved', async () => {
  const { first, second, third, world } = chain;
  const { voucher } = await issued(chain, '100.00');
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, at) => offer(first, voucher, at % 2 ? second : third, '6.00')),
  );
  const asked = all.filter((one) => one['voucherTransfer']).map((one) => one['voucherTransfer'] as Done);
  expect(asked).toHaveLength(16);
  expect(all.filter((one) => one['code']).map((one) => one['code'])).toEqual(
    Array(4).fill('VOUCHER_ABOVE_FREE'),
  );
  const taken = await Promise.all(
    asked.flatMap(({ id, to }) => {
      const by = to === second.organisation._id ? second : third;
      return [0, 1].map(() => does(by, 'voucherTransferAccept', { transfer: id }));
    }),
  );
  expect(taken.filter((one) => one['voucher'])).toHaveLength(16);
  expect(taken.filter((one) => one['code'] === 'WRONG_STATE')).toHaveLength(16);
  expect(await seen(first, voucher)).toMatchObject({
    passedOn: '96.00',
    outstanding: '4.00',
    available: '4.00',
  });
  expect(await violations(world)).toEqual([]);
});

test('a retried transfer takes effect once, and so does an answer', async () => {
  const { first, second } = chain;
  const { voucher } = await issued(chain, '100.00');
  const input = {
    idempotencyKey: newKey(),
    voucher,
    to: second.organisation._id,
    amount: '40',
    trade: TRADE,
  };
  const twice = [await done(first, 'voucherTransfer', input), await done(first, 'voucherTransfer', input)];
  expect(twice[0]?.['voucherTransfer'].id).toBe(twice[1]?.['voucherTransfer'].id);
  const answer = { idempotencyKey: newKey(), transfer: twice[0]?.['voucherTransfer'].id };
  const taken = await Promise.all([0, 1].map(() => done(second, 'voucherTransferAccept', answer)));
  expect(taken[0]?.['voucher'].id).toBe(taken[1]?.['voucher'].id);
  expect((await seen(first, voucher))?.['passedOn']).toBe('40.00');
});

test('lists are each side’s own', async () => {
  const { world } = chain;
  const own = await newChain(world);
  const { voucher } = await issued(own, '100.00');
  await offer(own.first, voucher, own.second, '30');
  const list = async (party: Party, query: string) =>
    ((await party.data(`{ ${query} { edges { node { id } } } }`))[query.split('(')[0] ?? ''] as Done)['edges']
      .length as number;
  expect(await list(own.core, 'vouchers(side: ISSUER)')).toBe(1);
  expect(await list(own.first, 'vouchers(side: HOLDER, state: LIVE)')).toBe(1);
  expect(await list(own.first, 'vouchers(side: ISSUER)')).toBe(0);
  expect(await list(own.second, 'vouchers(side: HOLDER)')).toBe(0);
  expect(await list(own.second, 'voucherTransfers(side: RECEIVER, state: PENDING)')).toBe(1);
  expect(await list(own.first, 'voucherTransfers(side: GIVER)')).toBe(1);
  expect(await list(own.core, 'voucherTransfers(side: RECEIVER)')).toBe(0);
});

test('what the issuer has paid meanwhile cannot be taken any more', async () => {
  const { first, second, third, world } = chain;
  const { voucher } = await issued(chain, '100.00');
  const { voucherTransfer } = await offer(first, voucher, second, '60');
  const pay = (amount: string) =>
    inUnit(world, async (unit) =>
      payAsset(unit, await stored(world, voucher), new Decimal(amount), 'dl_none'),
    );
  await pay('40.01');
  expect(await does(second, 'voucherTransferAccept', { transfer: voucherTransfer.id })).toMatchObject({
    code: 'VOUCHER_ABOVE_FREE',
    available: '59.99',
    requested: '60.00',
  });
  await done(first, 'voucherTransferWithdraw', { transfer: voucherTransfer.id });
  // All that is left is passed on: what was paid stays with the one who had it.
  await passed(first, voucher, third, '59.99');
  expect(await seen(first, voucher)).toMatchObject({ state: 'SETTLED', paid: '40.01', passedOn: '59.99' });
  expect(await violations(world)).toEqual([]);
});

test('a part of the sixth layer is told, one of the fifth is not', async () => {
  const { first, second, third, world } = chain;
  let { voucher } = await issued(chain, '100.00');
  const hands = [first, second, third, first, second, third, second];
  for (const [at, from] of hands.slice(0, -1).entries())
    voucher = await passed(from, voucher, hands[at + 1] as Party, '10');
  const deep = await outbox.find(world.platform, { type: 'VoucherSplitDeep' }, { limit: 10 });
  expect(deep.map(({ data }) => [data['voucher'], data['layer'], data['limit']])).toEqual([[voucher, 6, 5]]);
  await world.server.pulse.beat();
  const raised = await alerts.find(world.platform, { about: voucher }, { sort: { kind: 1 }, limit: 9 });
  expect(raised.map(({ kind, facts }) => [kind, facts['layer'] ?? facts['holder']])).toEqual([
    ['VOUCHER_CAME_BACK', second.organisation._id],
    ['VOUCHER_SPLIT_DEEP', '6'],
  ]);
});

test('on the day on which it is due nothing is taken or passed on any more, and what was pending has ended', async () => {
  const { core, first, second, world } = chain;
  const { receivable, voucher } = await issued(chain, '1000.00', '2000.00');
  const { voucher: offered } = await done(core, 'voucherIssue', { receivable, amount: '500', dueOn: DUE_ON });
  const { voucherTransfer } = await offer(first, voucher, second, '400');
  await advanceTo(world, new Date(`${DUE_ON}T00:00:01+08:00`));
  expect(await seen(first, voucher)).toMatchObject({ held: '0.00', allowedActions: ['cancel'] });
  expect(await seen(core, offered.id)).toMatchObject({ state: 'LAPSED', allowedActions: [] });
  expect(await does(second, 'voucherTransferAccept', { transfer: voucherTransfer.id })).toMatchObject({
    code: 'WRONG_STATE',
    state: 'LAPSED',
  });
  expect(await offer(first, voucher, second, '1')).toMatchObject({ code: 'VOUCHER_DUE' });
  expect(await violations(world)).toEqual([]);
});
