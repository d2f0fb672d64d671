import fc from 'fast-check';
import { refusedHold } from '../../src/assets/holds.service.js';
import { availableOf, heldOn, outstandingOf, type Hold, type HoldPurpose } from '../../src/assets/index.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal, min, sum } from '../../src/kernel/decimal.js';
import { startWorld, type Party } from '../support/world.js';
import { splitOff, transferMoves, type VoucherTransfer } from '../../src/vouchers/transfer.js';
import { treeFor } from '../../src/vouchers/tree.js';
import { inHandsOf, newPart, owedOn, taken, type Voucher } from '../../src/vouchers/voucher.js';
import { does, issued, newChain, plain, violations, type Done } from './case.js';

const AT = new Date(0);
const ISSUED = new Decimal('1000.00');
const PARTIES = ['org_a', 'org_b', 'org_c', 'org_d'];

/** A voucher's parts and transfers, changed by what the acts decide, without a database. */
interface Model {
  readonly parts: readonly Voucher[];
  readonly transfers: readonly VoucherTransfer[];
}

const first = newPart({
  ...{ _id: 'vch_0', holder: 'org_a', obligor: 'org_core', dueOn: plainDate('2025-12-01'), createdAt: AT },
  ...{ issue: 'vch_0', parent: null, layer: 0, from: 'org_core', amount: ISSUED },
  ...{ issuedOn: plainDate('2025-06-03'), restsOn: ['rcv_1'], tenorReason: null, trade: 'HT-1' },
});
const start: Model = { parts: [{ ...first, ...taken(first, AT) }], transfers: [] };

interface Step {
  readonly do: 'ask' | 'accept' | 'refuse' | 'withdraw' | 'finance' | 'release' | 'pay';
  readonly which: number;
  readonly to: number;
  readonly amount: Decimal;
}

const replaced = (parts: readonly Voucher[], id: string, change: Partial<Voucher>): Voucher[] =>
  parts.map((part) => (part._id === id ? { ...part, ...change } : part));

function locked(part: Voucher, by: string, purpose: HoldPurpose, amount: Decimal): readonly Hold[] | null {
  if (refusedHold(part, amount, 'voucher')) return null;
  return [...part.holds, { id: `hld_${by}`, by, purpose, amount, since: AT }];
}

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

function ask(model: Model, { which, to, amount }: Step): Model {
  const part = pick(model.parts, which);
  const receiver = pick(PARTIES, to);
  if (part === undefined || receiver === undefined || receiver === part.holder) return model;
  const _id = `vtr_${model.transfers.length}`;
  const holds = locked(part, _id, 'TRANSFER', amount);
  if (holds === null) return model;
  const transfer: VoucherTransfer = {
    ...{ _id, voucher: part._id, issue: 'vch_0', from: part.holder, to: receiver, amount, trade: 'T' },
    ...{ state: 'PENDING', askedAt: AT, answeredAt: null, reason: null, part: null, version: 1 },
    dueOn: part.dueOn,
  };
  return { parts: replaced(model.parts, part._id, { holds }), transfers: [...model.transfers, transfer] };
}

function answer(model: Model, { do: move, which }: Step): Model {
  const transfer = pick(model.transfers, which);
  if (transfer === undefined || move === 'ask' || move === 'finance' || move === 'release' || move === 'pay')
    return model;
  const state = transferMoves.next(transfer.state, move);
  const giver = model.parts.find(({ _id }) => _id === transfer.voucher);
  if (state === null || giver === undefined) return model;
  const transfers = model.transfers.map((one) => (one === transfer ? { ...one, state } : one));
  if (move !== 'accept') {
    const holds = giver.holds.filter(({ by }) => by !== transfer._id);
    return { transfers, parts: replaced(model.parts, giver._id, { holds }) };
  }
  const split = splitOff(giver, transfer, `vch_${model.parts.length}`, AT);
  return { transfers, parts: [...replaced(model.parts, giver._id, split.giver), split.part] };
}

function finance(model: Model, { do: move, which, amount }: Step): Model {
  const part = pick(model.parts, which);
  if (part === undefined) return model;
  if (move === 'release') {
    const holds = part.holds.filter(({ purpose }) => purpose !== 'DEAL');
    return { ...model, parts: replaced(model.parts, part._id, { holds }) };
  }
  const holds = locked(part, `deal_${part.holds.length}`, 'DEAL', amount);
  return holds === null ? model : { ...model, parts: replaced(model.parts, part._id, { holds }) };
}

/** Only what no transfer has locked is paid early: at maturity nothing is pending any more. */
function pay(model: Model, { which, amount }: Step): Model {
  const part = pick(model.parts, which);
  if (part?.state !== 'LIVE') return model;
  const free = part.holds.filter(({ purpose }) => purpose === 'TRANSFER').map((hold) => hold.amount);
  const payable = min(amount, outstandingOf(part).minus(sum(free)));
  if (!payable.greaterThan(0)) return model;
  const paid = part.paid.plus(payable);
  const state = outstandingOf({ ...part, paid }).isZero() ? 'SETTLED' : 'LIVE';
  return { ...model, parts: replaced(model.parts, part._id, { paid, state }) };
}

const STEPS: Record<Step['do'], (model: Model, step: Step) => Model> = {
  ask,
  accept: answer,
  refuse: answer,
  withdraw: answer,
  finance,
  release: finance,
  pay,
};

const anyStep: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom<Step['do'][]>(
    'ask',
    'ask',
    'ask',
    'accept',
    'accept',
    'refuse',
    'withdraw',
    'finance',
    'release',
    'pay',
  ),
  which: fc.nat(20),
  to: fc.nat(3),
  amount: fc.integer({ min: 1, max: 40_000 }).map((cents) => new Decimal(cents).dividedBy(100)),
});

function holds({ parts, transfers }: Model): void {
  expect(inHandsOf(parts).toFixed(2)).toBe('1000.00');
  expect(
    owedOn(parts)
      .plus(sum(parts.map(({ paid }) => paid)))
      .toFixed(2),
  ).toBe('1000.00');
  for (const part of parts) {
    const given = parts.filter(({ voucher }) => voucher.parent === part._id);
    expect(part.base.plus(sum(given.map(({ voucher }) => voucher.amount))).equals(part.voucher.amount)).toBe(
      true,
    );
    expect(part.base.isNegative()).toBe(false);
    expect(part.paid.lessThanOrEqualTo(part.base)).toBe(true);
    expect(availableOf(part).plus(heldOn(part)).greaterThanOrEqualTo(outstandingOf(part))).toBe(true);
    const pending = transfers.filter(({ voucher, state }) => voucher === part._id && state === 'PENDING');
    const ofTransfers = part.holds.filter(({ purpose }) => purpose === 'TRANSFER');
    expect(ofTransfers.map(({ by }) => by).sort()).toEqual(pending.map(({ _id }) => _id).sort());
    expect(part.state === 'PASSED_ON').toBe(part.base.isZero());
  }
  // The issuer's tree is all of it, and what the holders see as their own is all of it again, each part in one hand.
  expect(treeFor(parts, 'org_core')?.outstanding.equals(owedOn(parts))).toBe(true);
  const own = PARTIES.flatMap((party) => treeFor(parts, party)?.parts.filter((part) => part.own) ?? []);
  expect(own.map(({ voucher }) => voucher).sort()).toEqual(parts.map(({ _id }) => _id).sort());
}

test('whatever is passed on, refused, financed or paid in whatever order, splits conserve and every part has one hand', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (sequence) => {
      let model = start;
      for (const step of sequence) {
        const next = STEPS[step.do](model, step);
        holds(next);
        model = next;
      }
    }),
    { numRuns: 200 },
  );
});

test('a transfer that is refused or withdrawn leaves all parts as they were', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 20 }), anyStep, (sequence, last) => {
      const before = sequence.reduce((model, step) => STEPS[step.do](model, step), start);
      const asked = ask(before, last);
      if (asked === before) return;
      const which = asked.transfers.length - 1;
      for (const move of ['refuse', 'withdraw'] as const)
        expect(answer(asked, { ...last, do: move, which }).parts).toEqual(before.parts);
    }),
    { numRuns: 200 },
  );
});

/** One long sequence on the database, with several hands at once; what the platform verifies must hold after it. */
test('many hands at once on the database: what verify looks for holds', async () => {
  const world = await startWorld();
  try {
    const chain = await newChain(world);
    const { voucher } = await issued(chain, '1000.00');
    const hands = [chain.first, chain.second, chain.third];
    const turns = fc.sample(anyStep, { numRuns: 24, seed: 20250603 });
    for (let at = 0; at < turns.length; at += 3)
      await Promise.all(turns.slice(at, at + 3).map((step, by) => turn(hands, by, step)));
    expect(await violations(world)).toEqual([]);
    const outstanding = `query ($voucher: ID!) { voucherTree(voucher: $voucher) { outstanding { amount } parts { voucher } } }`;
    const { voucherTree } = await chain.core.data(outstanding, { voucher });
    expect((plain(voucherTree) as Done)['outstanding']).toBe('1000.00');
    expect((voucherTree.parts as unknown[]).length).toBeGreaterThan(3);
  } finally {
    await world.stop();
  }
});

async function turn(hands: readonly Party[], by: number, { do: move, which, amount }: Step): Promise<void> {
  const party = hands[by % 3] as Party;
  const nodesOf = async (list: string): Promise<string[]> => {
    const data = await party.data(`{ ${list} { edges { node { id } } } }`);
    return (data[list.split('(')[0] ?? ''].edges as Done[]).map(({ node }) => node.id as string);
  };
  const pending = pick(await nodesOf('voucherTransfers(side: RECEIVER, state: PENDING)'), which);
  if (pending !== undefined && move !== 'ask') {
    const refuses = move === 'refuse' || move === 'withdraw';
    const name = refuses ? 'voucherTransferRefuse' : 'voucherTransferAccept';
    await does(party, name, { transfer: pending, ...(refuses ? { reason: '不符' } : {}) });
    return;
  }
  const voucher = pick(await nodesOf('vouchers(side: HOLDER, state: LIVE)'), which);
  if (voucher === undefined) return;
  const to = hands[(by + 1 + (which % 2)) % 3]?.organisation._id;
  await does(party, 'voucherTransfer', { voucher, to, amount: amount.toFixed(2), trade: '循环测试合同' });
}
