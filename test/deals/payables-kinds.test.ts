/** What an obligor owes, whatever the kind, by due day: a receivable, a bill that it accepted, parts of a voucher that it issued. */
import { plainDate } from '../../src/kernel/dates.js';
import { advanceTo } from '../financing/case.js';
import { did, idOf, packageNumber, received } from '../bills/case.js';
import type { Party } from '../support/world.js';
import { issued, newChain, owed, passed, type Chain } from '../vouchers/case.js';
import { startWorld } from '../support/world.js';

let chain: Chain;
beforeAll(async () => {
  chain = await newChain(await startWorld());
});
afterAll(() => chain.world.stop());

const PAYABLES = `query ($first: Int, $after: String) { payables(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
  asset kind receivable { id } outstanding { amount } dueOn payees { payTo { id } amount { amount } account { number } } } } } }`;

interface Shown {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly Record<string, any>[];
}

async function read(party: Party, first: number, after: string | null): Promise<Shown> {
  const { payables } = await party.data(PAYABLES, { first, after });
  return { pageInfo: payables.pageInfo, nodes: payables.edges.map(({ node }: any) => node) };
}

/** All of them, page by page. */
async function all(party: Party, first: number): Promise<Record<string, any>[]> {
  const found: Record<string, any>[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: Shown = await read(party, first, after);
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

const payees = (one: Record<string, any> | undefined): string[] =>
  one?.['payees'].map(({ payTo, amount }: any) => `${payTo.id} ${amount.amount}`);

const DUE = { bill: '2025-08-29', direct: '2025-09-15', voucher: '2025-10-10' } as const;

test('is served by due day and paged, whom the obligor may know named, and of each only its own', async () => {
  const { world, core, first, second } = chain;
  const { voucher, receivable } = await issued(
    { ...chain, dueOn: plainDate(DUE.voucher) },
    '700000',
    '800000',
  );
  const part = await passed(first, voucher, second, '200000');
  const direct = await owed({ ...chain, dueOn: plainDate(DUE.direct) }, '50000');
  const three = { drawer: await world.party('CORE_ENTERPRISE'), acceptor: core, payee: first };
  const { id: bill } = await received(three, {
    face: '300000',
    dueOn: DUE.bill,
    packageNumber: packageNumber('6'),
  });
  await did(first, 'billEndorse', { bill, to: idOf(second), amount: '100000' }).then(({ id }) =>
    did(second, 'billSign', { bill: id }),
  );

  const shown = await all(core, 2);
  expect(shown.map(({ kind, dueOn, outstanding }) => [kind, dueOn, outstanding.amount])).toEqual(
    expect.arrayContaining([
      ['BILL', DUE.bill, '100000.00'],
      ['BILL', DUE.bill, '200000.00'],
      ['RECEIVABLE', DUE.direct, '50000.00'],
      ['RECEIVABLE', DUE.voucher, '800000.00'],
      ['VOUCHER', DUE.voucher, '500000.00'],
      ['VOUCHER', DUE.voucher, '200000.00'],
    ]),
  );
  expect(shown).toHaveLength(6);
  expect(shown.map(({ dueOn }) => dueOn)).toEqual([...shown.map(({ dueOn }) => dueOn)].sort());
  const of = (asset: string) => shown.find((one) => one['asset'] === asset);
  expect(of(direct)).toMatchObject({
    receivable: { id: direct },
    payees: [{ account: { number: '6222020200001234567' } }],
  });
  expect(payees(of(direct))).toEqual([`${idOf(first)} 50000.00`]);
  // What the voucher was issued on is owed to the voucher's holders.
  expect(payees(of(receivable))).toEqual([`${idOf(first)} 100000.00`]);
  expect([payees(of(voucher)), payees(of(part))]).toEqual([
    [`${idOf(first)} 500000.00`],
    [`${idOf(second)} 200000.00`],
  ]);
  expect(of(part)).toMatchObject({ receivable: null });
  // Who holds a bill its acceptor learns at the presentment.
  const own = shown.filter(({ kind }) => kind === 'BILL');
  expect(own.map(payees)).toEqual([[], []]);
  expect(await all(first, 100)).toEqual([]);
  expect(await all(three.drawer, 100)).toEqual([]);

  await advanceTo(world, new Date(`${DUE.bill}T10:00:00+08:00`));
  const mine = own.find(({ outstanding }) => outstanding.amount === '200000.00')!;
  await did(first, 'billPresent', { bill: mine['asset'] });
  const later = await all(core, 100);
  expect(payees(later.find(({ asset }) => asset === mine['asset']))).toEqual([`${idOf(first)} 200000.00`]);
  expect(payees(later.find(({ kind, asset }) => kind === 'BILL' && asset !== mine['asset']))).toEqual([]);
});

test('a cursor of another list is refused', async () => {
  expect((await chain.core.ask(PAYABLES, { first: 1, after: 'nonsense' })).errors?.[0]?.extensions.code).toBe(
    'BAD_USER_INPUT',
  );
});
