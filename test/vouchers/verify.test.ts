import { receivables } from '../../src/assets/index.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { vouchers, voucherTransfers } from '../../src/vouchers/voucher.store.js';
import { vouchersInvariants } from '../../src/vouchers/vouchers.invariants.js';
import { startWorld } from '../support/world.js';
import { issued, newChain, offer, passed, type Chain } from './case.js';

let chain: Chain;
let voucher: string;
let receivable: string;
let part: string;
beforeAll(async () => {
  chain = await newChain(await startWorld());
  ({ voucher, receivable } = await issued(chain, '1000.00'));
  part = await passed(chain.first, voucher, chain.second, '400.00');
  await offer(chain.first, voucher, chain.third, '100.00');
});
afterAll(() => chain.world.stop());

async function found(): Promise<string[]> {
  const all: string[] = [];
  for (const one of vouchersInvariants) all.push(...(await one.check(chain.world.platform)).violations);
  return all;
}

const amount = (text: string): Decimal => new Decimal(text);

/** What is done to the database behind the platform's back, and what `verify` says of it. */
const TAMPERED: [
  string,
  () => [{ update: unknown }, string, object, object],
  (ids: () => string[]) => string[],
][] = [
  [
    'a part that is worth more than was split off',
    () => [vouchers, part, { base: amount('400.01') }, { base: amount('400.00') }],
    (ids) => [
      `${ids()[0]}: what is in hands is 1000.01, not 1000.00`,
      `${ids()[0]}: what ${ids()[1]} was worth is 400.01, not 400.00`,
      `${ids()[0]}: what is locked on ${ids()[2]} is 1000.00, not 1000.01`,
    ],
  ],
  [
    'a part in another hand than its transfer says',
    () => [vouchers, part, { holder: 'org_x' }, { holder: chain.second.organisation._id }],
    (ids) => [`${ids()[1]} came by 1 transfer(s), or by another`],
  ],
  [
    'a part that hangs on nothing',
    () => [vouchers, part, { 'voucher.layer': 3 }, { 'voucher.layer': 1 }],
    (ids) => [`${ids()[0]}: ${ids()[1]} is not what it was split off`],
  ],
  [
    'a receivable that is free under its voucher',
    () => [
      receivables,
      receivable,
      { 'holds.0.amount': amount('1') },
      { 'holds.0.amount': amount('1000.00') },
    ],
    (ids) => [`${ids()[0]}: what is locked on ${ids()[2]} is 1.00, not 1000.00`],
  ],
];

test('as the platform left it nothing is wrong', async () => {
  expect(await found()).toEqual([]);
});

test.each(TAMPERED)('verify finds %s', async (_what, tamper, expected) => {
  const [of, id, set, back] = tamper();
  const write = (change: object) =>
    (of as typeof vouchers).update(chain.world.platform, { _id: id }, { $set: change });
  await write(set);
  expect(await found()).toEqual(expected(() => [voucher, part, receivable]));
  await write(back);
  expect(await found()).toEqual([]);
});

test('verify finds a lock whose transfer was answered', async () => {
  const { platform } = chain.world;
  await voucherTransfers.update(platform, { state: 'PENDING' }, { $set: { state: 'REFUSED' } });
  expect(await found()).toEqual([`${voucher} bears 1 lock(s) for 0 transfer(s)`]);
});
