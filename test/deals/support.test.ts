/** A guarantor, a compensation pool and a subsidy programme on a deal: what each owes, to the cent, from the offer to the last recovery. */
import { Decimal, sum } from '../../src/kernel/decimal.js';
import { plainDate } from '../../src/kernel/dates.js';
import { modules } from '../../src/modules.js';
import { verifyAll } from '../../src/platform/verification.js';
import { advanceTo, newKey } from '../financing/case.js';
import type { Party } from '../support/world.js';
import {
  acceptedDeal,
  at,
  CANCEL_DEAL,
  CHARGE,
  done,
  ENFORCE,
  LENT_ON,
  openMarket,
  readDeal,
  refused,
  RELEASE,
  REPAY,
  REVERSE,
  WRITE_OFF,
  type Market,
} from './case.js';

import {
  accept as acceptOf,
  accounts,
  ask as askOf,
  dues,
  GUARANTEE,
  offer,
  payOut,
  POOL,
  read,
  send,
  SUBSIDY,
  supportedDeal,
  type Supported,
} from './support-case.js';

const PAID_ON = plainDate('2025-09-20');

let market: Market;
let guarantor: Party;
let pool: Party;
let programme: Party;
beforeAll(async () => {
  market = await openMarket();
  const { world } = market;
  guarantor = await world.party('GUARANTOR');
  pool = await world.party('GUARANTOR');
  programme = await world.party('GUARANTOR');
}, 120_000);
afterAll(() => market.world.stop());

const ask = (deal: string, by: Party) => askOf(market, deal, by);
const accept = (deal: string, support: string) => acceptOf(market, deal, support);
const supported = (recourse?: 'WITHOUT_RECOURSE') =>
  supportedDeal(market, { guarantor, pool, programme }, recourse);

const record = (by: Party, deal: string, support: string, purpose: string, amount: string, more = {}) =>
  send(by, 'dealSupportPaymentRecord', {
    ...{ deal, support, purpose, amount, on: PAID_ON, reference: newKey() },
    ...more,
  });
async function violations(): Promise<string[]> {
  const all: string[] = [];
  for await (const { invariant, violations: found } of verifyAll(market.world.platform, modules))
    if (!invariant.startsWith('Every invoice and credit note')) all.push(...found);
  return all;
}

let lost: Supported;
let repaid: Supported;

test('asked, offered, accepted: who sees it when, what nobody may, and what it costs in all', async () => {
  const { bank, seller, debtor, world } = market;
  const { deal } = await acceptedDeal(market);
  expect(await read(guarantor, deal)).toBeNull();
  const plain = (await read(seller, deal))!['costSheet'];
  const notFrom = { code: 'SUPPORT_NOT_FROM', path: ['organisation'] };
  for (const party of [bank, debtor, await world.party('LENDER')])
    expect(
      await send(seller, 'dealSupportAsk', { deal, organisation: party.organisation._id }),
    ).toMatchObject(notFrom);
  expect(await send(bank, 'dealSupportAccept', { deal, support: 'sup_1' }).catch(String)).toContain(
    'FORBIDDEN',
  );

  const support = await ask(deal, guarantor);
  expect(await read(guarantor, deal)).toMatchObject({
    supports: [{ id: support, state: 'ASKED', kind: null }],
    allowedActions: ['offerSupport'],
  });
  // Who was asked may read it and nothing else.
  expect(await read(bank, deal)).toMatchObject({ supports: [] });
  expect(
    await refused(await world.party(['GUARANTOR', 'LENDER']), CANCEL_DEAL, { deal, reason: 'x' }),
  ).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await offer(pool, deal, support, POOL)).toMatchObject({ code: 'NOT_FOUND', path: ['deal'] });
  expect(await accept(deal, support)).toMatchObject({ __typename: 'StateRefused', state: 'ASKED' });
  for (const [terms, path, code] of [
    [{ kind: 'GUARANTEE' }, 'share', 'REQUIRED'],
    [{ ...GUARANTEE, share: '1.01' }, 'share', 'OUT_OF_RANGE'],
    [{ ...GUARANTEE, subsidyRate: '0.01' }, 'subsidyRate', 'SUPPORT_OTHER_KIND'],
    [{ ...SUBSIDY, share: '0.1' }, 'share', 'SUPPORT_OTHER_KIND'],
  ] as const)
    expect(await offer(guarantor, deal, support, terms)).toMatchObject({
      problems: [{ path: [path], code }],
    });
  await offer(guarantor, deal, support, GUARANTEE);
  expect(await offer(guarantor, deal, support, GUARANTEE)).toMatchObject({ state: 'OFFERED' });
  expect((await read(seller, deal))!['allowedActions']).toEqual(['cancel', 'askSupport', 'acceptSupport']);
  expect((await read(seller, deal))!['costSheet']).toEqual(plain);
  await accept(deal, support);

  const second = await ask(deal, programme);
  await offer(programme, deal, second, SUBSIDY);
  await accept(deal, second);
  const more = await ask(deal, pool);
  await offer(pool, deal, more, { kind: 'COMPENSATION_POOL', share: '0.61' });
  expect(await accept(deal, more)).toMatchObject({ code: 'SUPPORT_BEYOND_LOSS', facts: [{ value: '1.01' }] });
  const again = await ask(deal, programme);
  await offer(programme, deal, again, { ...SUBSIDY, subsidyRate: '0.0236' });
  expect(await accept(deal, again)).toMatchObject({ code: 'SUPPORT_BEYOND_INTEREST' });

  // 800,000 for 184 days at 4.35 %: 17,786.67; a fee of 6,000.00; 2 of 4.35 points are paid back: 8,177.78.
  const { costSheet } = (await read(seller, deal))!;
  const line = (kind: string) => costSheet.lines.find((one: Record<string, any>) => one['kind'] === kind);
  expect(line('GUARANTEE_FEE')).toMatchObject({
    ...{ payer: 'APPLICANT', payee: { id: guarantor.organisation._id }, amount: { amount: '6000.00' } },
    ...{ dueOn: LENT_ON, deducted: false, rule: expect.stringContaining('0.75 %') as unknown },
  });
  expect(line('INTEREST_SUBSIDY')).toMatchObject({
    ...{ payer: 'PROGRAMME', payee: { id: seller.organisation._id }, amount: { amount: '8177.78' } },
    ...{ dueOn: '2025-09-10', rule: expect.stringContaining('2 %') as unknown },
  });
  expect(costSheet).toMatchObject({
    totalPaid: { amount: '809608.89' },
    netProceeds: { amount: '794000.00' },
    // 15,608.89 / 794,000 × 360 / 184.
    allInAnnualCost: '0.038462',
  });
  expect(plain).toMatchObject({ totalPaid: { amount: '817786.67' }, allInAnnualCost: '0.0435' });

  await done(seller, CANCEL_DEAL, { deal, reason: '不再需要' });
  expect(await read(guarantor, deal)).toMatchObject({ state: 'CANCELLED' });
  expect(await read(pool, deal)).toBeNull();
  expect(accounts(await read(seller, deal))).toEqual({});
});

test('money leaves: the fee is due, and is recorded by who receives it, never more than is due', async () => {
  lost = await supported('WITHOUT_RECOURSE');
  repaid = await supported();
  expect(dues(await read(market.seller, lost.deal))).toEqual([]);
  for (const { deal } of [lost, repaid]) await payOut(market, deal);
  const { deal, ids } = lost;
  expect(dues(await read(market.seller, deal))).toEqual(['GUARANTEE FEE 6000.00']);
  expect(await ask(deal, pool)).toBeUndefined();
  await advanceTo(market.world, at(PAID_ON));
  const [fee] = ids;
  expect(await record(market.bank, deal, fee, 'FEE', '6000')).toMatchObject({ code: 'SUPPORT_NOT_YOURS' });
  expect(await record(guarantor, deal, fee, 'FEE', '6000.01')).toMatchObject({
    code: 'SUPPORT_ABOVE_DUE',
    available: '6000.00',
  });
  expect(await record(pool, deal, fee, 'FEE', '1')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await record(guarantor, deal, fee, 'FEE', '1', { on: '2025-03-09' })).toMatchObject({
    code: 'SUPPORT_DAY',
  });
  const reference = 'G-1';
  const { deal: paid } = await record(guarantor, deal, fee, 'FEE', '1000', { reference });
  expect(dues(paid)).toEqual(['GUARANTEE FEE 5000.00']);
  expect(accounts(paid)).toEqual({
    GUARANTEE_FEE_DUE: '5000.00',
    GUARANTEE_FEE_PAID: '1000.00',
    GUARANTEE_FEE_EARNED: '-6000.00',
  });
  expect(await record(guarantor, deal, fee, 'FEE', '1', { reference })).toMatchObject({
    code: 'REFERENCE_USED',
  });
});

test('interest that was paid is subsidised in its share, penalty never; taken back before the subsidy is paid only', async () => {
  const { deal, ids } = repaid;
  const [, , subsidy] = ids;
  await done(market.bank, REPAY, { deal, amount: '10000', on: PAID_ON, payer: 'DEBTOR', reference: 'IN-1' });
  // 10,000.00 × 2 / 4.35.
  const part = await read(market.seller, deal);
  expect(dues(part)).toEqual(['GUARANTEE FEE 6000.00', 'INTEREST_SUBSIDY SUBSIDY 4597.70']);
  expect(accounts(part)).toMatchObject({ SUBSIDY_DUE: '4597.70', SUBSIDY_GRANTED: '-4597.70' });
  const [first] = (await readDeal(market.bank, deal))!['repayments'] as { id: string }[];
  await done(market.bank, REVERSE, { deal, repayment: first!.id, reason: '误记' });
  expect(accounts(await read(market.seller, deal))['SUBSIDY_DUE']).toBeUndefined();

  await done(market.bank, REPAY, {
    deal,
    amount: '819236.67',
    on: PAID_ON,
    payer: 'DEBTOR',
    reference: 'IN-1',
  });
  expect(dues(await read(programme, deal))).toContain('INTEREST_SUBSIDY SUBSIDY 8177.78');
  const { deal: settled } = await record(programme, deal, subsidy, 'SUBSIDY', '8177.78');
  expect(dues(settled)).toEqual(['GUARANTEE FEE 6000.00']);
  expect(settled).toMatchObject({ state: 'REPAID', allowedActions: ['reverseSupport'] });
  const [last] = (await readDeal(market.bank, deal))!['repayments'] as { id: string }[];
  const back = await refused(market.bank, REVERSE, { deal, repayment: last!.id, reason: '误记' });
  expect(back).toMatchObject({ code: 'SUBSIDY_PAID', facts: [{ name: 'amount', value: '8177.78' }] });
  // With 100,000.00 of 10 July the interest is 17,125.85 in all, of which 7,873.96 at most is paid back.
  const early = { deal, amount: '100000', on: '2025-07-10', payer: 'DEBTOR', reference: 'IN-0' };
  expect(await refused(market.bank, REPAY, early)).toMatchObject({
    code: 'REPAYMENT_LATE_SUBSIDY',
    facts: expect.arrayContaining([{ name: 'amount', value: '303.82' }]) as unknown,
  });
});

test('a loss is split in cents, called, paid, and what comes in later goes back in the same shares', async () => {
  const { deal, ids } = lost;
  const [byGuarantor, byPool] = ids;
  const { bank } = market;
  await done(bank, CHARGE, { deal, amount: '1200.00', reason: '催收律师费' });
  await done(bank, ENFORCE, { deal, reason: '(2025)渝0112执1号' });
  await done(bank, WRITE_OFF, { deal, reason: '债务人破产' });
  // 820,436.67: 40 % is 328,174.668, 30 % twice 246,131.001: the cent left over goes to the largest remainder.
  const called = await read(bank, deal);
  const shares = (called!['supports'] as Record<string, any>[]).map(({ lossShare }) => lossShare.amount);
  expect(shares).toEqual(['328174.67', '246131.00', '0.00']);
  expect(sum([...shares, '246131.00'].map((one) => new Decimal(one))).toFixed(2)).toBe('820436.67');
  expect(dues(called).filter((one) => one.includes('LOSS'))).toEqual([
    'GUARANTEE LOSS 328174.67',
    'COMPENSATION_POOL LOSS 246131.00',
  ]);
  expect(accounts(called)).toMatchObject({ GUARANTEE_DUE: '574305.67', GUARANTEE_CALLED: '-574305.67' });
  expect(called!['allowedActions']).toContain('recordSupport');

  expect(await record(guarantor, deal, byGuarantor, 'LOSS', '1')).toMatchObject({
    code: 'SUPPORT_NOT_YOURS',
  });
  const { deal: paid } = await record(bank, deal, byGuarantor, 'LOSS', '328174.67');
  expect(accounts(paid)).toMatchObject({ GUARANTEE_DUE: '246131.00', GUARANTEE_RECEIVED: '-328174.67' });

  // What still comes in is the guarantor's too: the lender alone does not give it away.
  expect(await refused(bank, RELEASE, { deal, reason: '放弃追偿' })).toMatchObject({
    code: 'RELEASE_BORNE_BY_OTHERS',
    facts: [
      { name: 'borne', value: '574305.67' },
      { name: 'by', value: [guarantor, pool].map((one) => one.organisation.name).join(', ') },
    ],
  });

  // 100,000.01 comes in after all: the net loss is 720,436.66, and the shares are those of it.
  await done(bank, REPAY, { deal, amount: '100000.01', on: PAID_ON, payer: 'DEBTOR', reference: 'IN-9' });
  const after = await read(bank, deal);
  expect((after!['supports'] as Record<string, any>[]).map(({ lossShare }) => lossShare.amount)).toEqual([
    '288174.66',
    '216131.00',
    '0.00',
  ]);
  expect(dues(after)).toEqual([
    'GUARANTEE FEE 5000.00',
    'GUARANTEE RETURN 40000.01',
    'COMPENSATION_POOL LOSS 216131.00',
  ]);
  expect(accounts(after)).toMatchObject({
    GUARANTEE_DUE: '216131.00',
    GUARANTEE_RECEIVED: '-288174.66',
    GUARANTEE_RETURN_DUE: '-40000.01',
  });
  await record(bank, deal, byGuarantor, 'RETURN', '40000.01');
  const { deal: end } = await record(bank, deal, byPool, 'LOSS', '216131.00');
  expect(dues(end)).toEqual(['GUARANTEE FEE 5000.00']);
  const all = new Map(
    (end['balances'] as Record<string, any>[]).map((one) => [one['account'], one['balance'].amount]),
  );
  expect([all.get('COLLECTED'), all.get('PAID_OUT'), all.get('GUARANTEE_RECEIVED')]).toEqual([
    new Decimal('328174.67').plus('216131').plus('100000.01').toFixed(2),
    '-840000.01',
    '-504305.66',
  ]);
  // Taken back, the loss is what it was, and so are the shares.
  const [last] = (await readDeal(bank, deal))!['repayments'] as { id: string }[];
  await done(bank, REVERSE, { deal, repayment: last!.id, reason: '误记' });
  expect(dues(await read(bank, deal)).filter((one) => one.includes('LOSS'))).toEqual([
    'GUARANTEE LOSS 40000.01',
    'COMPENSATION_POOL LOSS 30000.00',
  ]);
  expect(await violations()).toEqual([]);
});
