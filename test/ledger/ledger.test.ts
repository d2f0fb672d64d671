import fc from 'fast-check';
import { sum } from '../../src/kernel/decimal.js';
import {
  ACCOUNTS,
  balancesOf,
  journalOf,
  ledger,
  post,
  reverse,
  shownBalances,
} from '../../src/ledger/index.js';
import { journalPostings } from '../../src/ledger/ledger.store.js';
import type { PostingAsk } from '../../src/ledger/index.js';
import { auditEntries } from '../../src/platform/audit.js';
import { startWorld, type World } from '../support/world.js';
import { disbursed, inAct, yuan } from './case.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const nonZero = async (deal: string, asOf?: Date) =>
  Object.fromEntries(
    Object.entries(await balancesOf(world.platform, deal, asOf)).flatMap(([account, balance]) =>
      balance.isZero() ? [] : [[account, balance.toFixed(2)]],
    ),
  );

test('a deal from disbursement to repayment, with its surplus, as the accounts see it', async () => {
  const deal = 'deal_story';
  await inAct(world, (unit) => post(unit, disbursed(deal, '800000')));
  const afterDisbursement = world.platform.clock.now();
  world.platform.clock.advance(86_400_000);
  await inAct(world, (unit) =>
    post(unit, {
      deal,
      currency: 'CNY',
      memo: 'interest, penalty and fees fall due',
      lines: [
        { account: 'INTEREST_DUE', debit: yuan('17786.67') },
        { account: 'INTEREST_EARNED', credit: yuan('17786.67') },
        { account: 'PENALTY_DUE', debit: yuan('1450.00') },
        { account: 'PENALTY_EARNED', credit: yuan('1450.00') },
        { account: 'FEES_DUE', debit: yuan('1200') },
        { account: 'FEES_EARNED', credit: yuan('1200') },
      ],
    }),
  );
  await inAct(world, (unit) =>
    post(unit, {
      deal,
      currency: 'CNY',
      memo: 'the debtor paid',
      lines: [
        { account: 'COLLECTED', debit: yuan('1000000') },
        { account: 'FEES_DUE', credit: yuan('1200') },
        { account: 'INTEREST_DUE', credit: yuan('17786.67') },
        { account: 'PENALTY_DUE', credit: yuan('1450') },
        { account: 'PRINCIPAL_DUE', credit: yuan('800000') },
        { account: 'SURPLUS_DUE_TO_SELLER', credit: yuan('179563.33') },
      ],
    }),
  );
  expect(await nonZero(deal, afterDisbursement)).toEqual({
    PRINCIPAL_DUE: '800000.00',
    PAID_OUT: '-800000.00',
  });
  expect(await nonZero(deal)).toEqual({
    PAID_OUT: '-800000.00',
    COLLECTED: '1000000.00',
    INTEREST_EARNED: '-17786.67',
    PENALTY_EARNED: '-1450.00',
    FEES_EARNED: '-1200.00',
    SURPLUS_DUE_TO_SELLER: '-179563.33',
  });
  const journal = await journalOf(world.platform, deal, 10);
  expect(journal.map(({ seq, memo }) => [seq, memo])).toEqual([
    [1, 'disbursed'],
    [2, 'interest, penalty and fees fall due'],
    [3, 'the debtor paid'],
  ]);
  expect((await journalOf(world.platform, deal, 2)).map(({ seq }) => seq)).toEqual([1, 2]);
  const [first] = journal;
  const [entry] = await auditEntries.find(world.platform, { actId: first?.actId }, { limit: 2 });
  expect([entry?.act, first?.actor]).toEqual([
    'ledgerTest',
    { kind: 'SYSTEM', id: 'system', organisation: '' },
  ]);
});

test('balances name every account, in order, zero included', async () => {
  const balances = await balancesOf(world.platform, 'deal_without_postings');
  expect(
    shownBalances(balances, 'CNY').map(({ account, balance }) => [
      account,
      balance.amount.toFixed(),
      balance.currency,
    ]),
  ).toEqual(ACCOUNTS.map((account) => [account, '0', 'CNY']));
});

test('a reversal mirrors its posting, names it, and can be made once', async () => {
  const deal = 'deal_reversed';
  const wrong = await inAct(world, (unit) => post(unit, disbursed(deal, '100.01')));
  const back = await inAct(world, (unit) => reverse(unit, wrong, 'a wrong amount'));
  expect(await nonZero(deal)).toEqual({});
  const [, reversal] = await journalOf(world.platform, deal, 10);
  expect([reversal?._id, reversal?.reverses, reversal?.memo]).toEqual([back, wrong, 'a wrong amount']);
  expect(
    reversal?.lines.map(({ account, debit, credit }) => [account, debit.toFixed(), credit.toFixed()]),
  ).toEqual([
    ['PRINCIPAL_DUE', '0', '100.01'],
    ['PAID_OUT', '100.01', '0'],
  ]);
  await expect(inAct(world, (unit) => reverse(unit, wrong, 'again'))).rejects.toThrow('reversed before');
  await expect(inAct(world, (unit) => reverse(unit, back, 'back again'))).rejects.toThrow('is a reversal');
  await expect(inAct(world, (unit) => reverse(unit, 'pst_none', 'x'))).rejects.toThrow('no posting');
  expect(await journalOf(world.platform, deal, 10)).toHaveLength(2);
});

test('of two reversals at once one takes effect', async () => {
  const deal = 'deal_reversed_twice';
  const wrong = await inAct(world, (unit) => post(unit, disbursed(deal, '5')));
  const both = await Promise.allSettled(
    [1, 2].map(() => inAct(world, (unit) => reverse(unit, wrong, 'at once'))),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await nonZero(deal)).toEqual({});
});

test('five acts at once on one deal are numbered without a gap', async () => {
  const deal = 'deal_busy';
  await Promise.all(
    Array.from({ length: 5 }, () => inAct(world, (unit) => post(unit, disbursed(deal, '0.01')))),
  );
  expect((await journalOf(world.platform, deal, 100)).map(({ seq }) => seq)).toEqual(
    Array.from({ length: 5 }, (_, at) => at + 1),
  );
  expect(await nonZero(deal)).toEqual({ PRINCIPAL_DUE: '0.05', PAID_OUT: '-0.05' });
});

type Lines = PostingAsk['lines'];
test.each<[string, Lines, string]>([
  ['nothing', [], 'at least two lines'],
  [
    'one side only',
    [
      { account: 'PAID_OUT', debit: yuan('1') },
      { account: 'COLLECTED', debit: yuan('1') },
    ],
    'must balance',
  ],
  [
    'a cent too much',
    [
      { account: 'PAID_OUT', debit: yuan('1.01') },
      { account: 'COLLECTED', credit: yuan('1') },
    ],
    'debits 1.01, credits 1',
  ],
  [
    'both sides in one line',
    [
      { account: 'PAID_OUT', debit: yuan('1'), credit: yuan('1') },
      { account: 'COLLECTED', credit: yuan('1') },
    ],
    'either a debit or a credit',
  ],
  [
    'neither',
    [{ account: 'PAID_OUT' }, { account: 'COLLECTED', credit: yuan('1') }],
    'either a debit or a credit',
  ],
  [
    'zero',
    [
      { account: 'PAID_OUT', debit: yuan('0') },
      { account: 'COLLECTED', credit: yuan('0') },
    ],
    'above zero',
  ],
  [
    'a negative amount',
    [
      { account: 'PAID_OUT', debit: yuan('-1') },
      { account: 'COLLECTED', credit: yuan('-1') },
    ],
    'above zero',
  ],
  [
    'parts of a cent',
    [
      { account: 'PAID_OUT', debit: yuan('0.001') },
      { account: 'COLLECTED', credit: yuan('0.001') },
    ],
    'in cents',
  ],
])('a posting of %s throws and leaves nothing', async (_name, lines, message) => {
  const before = await journalPostings.count(world.platform);
  const ask = { deal: 'deal_bad', currency: 'CNY', memo: 'x', lines };
  await expect(inAct(world, (unit) => post(unit, ask))).rejects.toThrow(message);
  expect(await journalPostings.count(world.platform)).toBe(before);
});

test('one deal, one currency', async () => {
  await inAct(world, (unit) => post(unit, disbursed('deal_cny', '1')));
  await expect(
    inAct(world, (unit) => post(unit, { ...disbursed('deal_cny', '1'), currency: 'USD' })),
  ).rejects.toThrow('is in CNY, not USD');
});

test('random postings and reversals balance per currency, and reversing all leaves zero', async () => {
  const amount = fc.integer({ min: 1, max: 10 ** 13 }).map((cents) => yuan(String(cents)).div(100));
  const account = fc.constantFrom(...ACCOUNTS);
  const posting = fc.record({
    deal: fc.constantFrom('a', 'b'),
    debits: fc.array(fc.tuple(account, amount), { minLength: 1, maxLength: 4 }),
    credited: account,
    takenBack: fc.boolean(),
  });
  let run = 0;
  const property = fc.asyncProperty(fc.array(posting, { minLength: 1, maxLength: 5 }), async (asks) => {
    run += 1;
    const dealOf = (name: string) => `deal_random_${name}_${run}`;
    const currencies = { a: 'CNY', b: 'USD' } as const;
    const standing: string[] = [];
    for (const { deal, debits, credited, takenBack } of asks) {
      const lines = [
        ...debits.map(([name, debit]) => ({ account: name, debit })),
        { account: credited, credit: sum(debits.map(([, debit]) => debit)) },
      ];
      const ask = { deal: dealOf(deal), currency: currencies[deal], memo: 'random', lines };
      const id = await inAct(world, (unit) => post(unit, ask));
      if (takenBack) await inAct(world, (unit) => reverse(unit, id, 'taken back'));
      else standing.push(id);
    }
    for (const name of ['a', 'b']) {
      expect(sum(Object.values(await balancesOf(world.platform, dealOf(name)))).toFixed()).toBe('0');
    }
    for (const id of standing) await inAct(world, (unit) => reverse(unit, id, 'at the end'));
    for (const name of ['a', 'b']) expect(await nonZero(dealOf(name))).toEqual({});
  });
  await fc.assert(property, { numRuns: 15 });
});

test('the invariants count every posting and name the ones that are wrong', async () => {
  const count = await journalPostings.count(world.platform);
  expect(count).toBeGreaterThan(20);
  const check = () => Promise.all((ledger.invariants ?? []).map((one) => one.check(world.platform)));
  expect(await check()).toEqual(Array(3).fill({ checked: count, violations: [] }));
  const [sample] = await journalOf(world.platform, 'deal_story', 1);
  if (!sample) throw new Error('no posting');
  const [line, ...others] = sample.lines;
  if (!line) throw new Error('no line');
  const lines = [{ ...line, debit: line.debit.plus('0.01') }, ...others];
  await journalPostings.insert(world.platform, {
    ...sample,
    _id: 'pst_forged',
    deal: 'deal_forged',
    lines,
    actId: 'act_none',
  });
  expect(await check()).toEqual([
    {
      checked: count + 1,
      violations: ['deal_forged: posting 1 (pst_forged) does not follow from the one before it'],
    },
    {
      checked: count + 1,
      violations: ['pst_forged of deal_forged: debits 800000.01, credits 800000.00 CNY'],
    },
    { checked: count + 1, violations: ['pst_forged: act_none is in no audit trail'] },
  ]);
});
