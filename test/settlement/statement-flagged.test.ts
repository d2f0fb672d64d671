import { alerts } from '../../src/oversight/alert.js';
import { LENT_ON } from '../deals/case.js';
import { camt054, type Entry } from './camt.js';
import {
  BANK_ACCOUNT,
  DEBTOR_ACCOUNT,
  instructionsOf,
  outcomes,
  RESOLVE,
  send,
  takeIn,
  told,
} from './case.js';
import { fromDebtor, OneDay, reference } from './one-day.js';

const day = new OneDay();
beforeAll(() => day.open());
afterAll(() => day.close());
beforeEach(() => day.openInTime());

describe('what is odd is flagged, and told', () => {
  test.each<[string, (id: string) => Entry, string]>([
    [
      'from another account than the debtor’s',
      (id) => fromDebtor(id, { from: '999999' }),
      'ENTRY_FROM_ACCOUNT',
    ],
    [
      'from an account that the bank does not name',
      (id) => ({ endToEndId: id, amount: '1000000.00', reference: reference(), on: LENT_ON }),
      'ENTRY_FROM_ACCOUNT',
    ],
  ])('WRONG_ACCOUNT: %s is flagged, told and never booked by itself', async (_name, entryOf, code) => {
    const { deal, endToEndId } = await day.owed();
    const before = await alerts.count(day.market.world.platform, { kind: 'WRONG_ACCOUNT' });
    const statement = await day.report([entryOf(endToEndId)]);
    await day.market.world.server.pulse.beat();
    expect(outcomes(statement)).toEqual([`WRONG_ACCOUNT FLAGGED ${code}`]);
    expect(statement['entries'][0]!.allowedActions).toEqual(['paymentResolve']);
    expect(await day.moneyOf(deal)).toBe('DISBURSED');
    expect(told(await instructionsOf(day.market.bank, deal)).at(-1)).toBe(
      'REPAYMENT 1000000.00 2025-09-10 PLANNED',
    );
    expect(await alerts.count(day.market.world.platform, { kind: 'WRONG_ACCOUNT' })).toBe(before + 1);
    expect(await alerts.count(day.market.world.platform, { kind: 'WRONG_ACCOUNT', about: deal })).toBe(1);
  });

  test('WRONG_ACCOUNT: to another than the deal’s, even the lender’s own; dismissed by hand with a reason', async () => {
    const { deal, endToEndId } = await day.owed();
    const statement = await takeIn(
      day.market.world,
      day.market.bank,
      camt054('8888800000', [fromDebtor(endToEndId)]),
    );
    expect(outcomes(statement)).toEqual(['WRONG_ACCOUNT FLAGGED ENTRY_TO_ACCOUNT']);
    const entry = statement['entries'][0]!.id as string;
    const { entry: dismissed } = await send(day.market.bank, RESOLVE, {
      entry,
      decision: 'DISMISS',
      reason: '已退回',
    });
    expect(dismissed).toMatchObject({
      state: 'DISMISSED',
      resolution: { decision: 'DISMISS', reason: '已退回' },
      allowedActions: [],
    });
    expect(await day.moneyOf(deal)).toBe('DISBURSED');
  });

  test('WRONG_DIRECTION, WRONG_CURRENCY and REVERSAL are flagged and cannot be booked by hand either', async () => {
    const { deal, endToEndId } = await day.owed();
    const statement = await day.report([
      { ...fromDebtor(endToEndId), direction: 'DBIT', to: DEBTOR_ACCOUNT },
      fromDebtor(endToEndId, { currency: 'USD' }),
      fromDebtor(endToEndId, { reversal: 'true' }),
    ]);
    expect(outcomes(statement)).toEqual([
      'WRONG_DIRECTION FLAGGED ENTRY_DIRECTION',
      'WRONG_CURRENCY FLAGGED ENTRY_CURRENCY',
      'REVERSAL FLAGGED ENTRY_REVERSAL',
    ]);
    for (const { id } of statement['entries'])
      expect(
        await send(day.market.bank, RESOLVE, { entry: id, decision: 'BOOK', reason: '试' }),
      ).toMatchObject({
        code: 'ENTRY_CANNOT_BE_BOOKED',
      });
    expect(await day.moneyOf(deal)).toBe('DISBURSED');
  });

  test('REVERSAL: under the very reference of what it takes back it is told; only the same reversal again is a duplicate', async () => {
    const { deal, endToEndId } = await day.owed();
    const paid = fromDebtor(endToEndId, { amount: '400.00' });
    expect(outcomes(await day.report([paid]))).toEqual(['PARTIAL BOOKED']);
    const back: Entry = {
      ...paid,
      direction: 'DBIT',
      from: BANK_ACCOUNT,
      to: DEBTOR_ACCOUNT,
      reversal: 'true',
    };
    expect(outcomes(await day.report([back]))).toEqual(['REVERSAL FLAGGED ENTRY_REVERSAL']);
    await day.market.world.server.pulse.beat();
    expect(await alerts.count(day.market.world.platform, { kind: 'PAYMENT_REVERSED', about: deal })).toBe(1);
    expect(outcomes(await day.report([back, paid], 'BANK-MSG-2'))).toEqual([
      'DUPLICATE IGNORED ENTRY_DUPLICATE',
      'DUPLICATE IGNORED ENTRY_DUPLICATE',
    ]);
    expect(await day.moneyOf(deal)).toBe('DISBURSED 400.00');
  });

  test('NOT_BOOKED_YET: what is announced does not count, and counts when it is booked', async () => {
    const { deal, endToEndId } = await day.owed();
    const entry = fromDebtor(endToEndId, { amount: '7.00' });
    expect(outcomes(await day.report([{ ...entry, status: 'PDNG' }]))).toEqual([
      'NOT_BOOKED_YET IGNORED ENTRY_NOT_BOOKED_YET',
    ]);
    expect(await day.moneyOf(deal)).toBe('DISBURSED');
    expect(outcomes(await day.report([entry]))).toEqual(['PARTIAL BOOKED']);
    expect(await day.moneyOf(deal)).toBe('DISBURSED 7.00');
  });

  test('a batch of several debts is booked one by one; what the books refuse is flagged with their reason', async () => {
    const [one, two] = [await day.owed(), await day.owed()];
    const details = [
      { endToEndId: one.endToEndId, amount: '600.00', from: DEBTOR_ACCOUNT },
      { endToEndId: two.endToEndId, amount: '300.00', from: DEBTOR_ACCOUNT },
      { endToEndId: two.endToEndId, amount: '100.00', from: '999999' },
    ];
    const statement = await day.report([{ amount: '1000.00', reference: reference(), on: LENT_ON, details }]);
    expect(outcomes(statement)).toEqual([
      'PARTIAL BOOKED',
      'PARTIAL BOOKED',
      'WRONG_ACCOUNT FLAGGED ENTRY_FROM_ACCOUNT',
    ]);
    expect([await day.moneyOf(one.deal), await day.moneyOf(two.deal)]).toEqual([
      'DISBURSED 600.00',
      'DISBURSED 300.00',
    ]);
    const early = await day.report([fromDebtor(one.endToEndId, { on: '2025-03-01' })]);
    expect(outcomes(early)).toEqual(['OVER FLAGGED REPAYMENT_DAY']);
  });

  test('money that went out is not booked by hand as money that came in', async () => {
    const { deal, endToEndId } = await day.owed();
    const repayment = (await instructionsOf(day.market.bank, deal)).find(
      (one) => one['endToEndId'] === endToEndId,
    )!;
    const statement = await day.report([
      { amount: '1000000.00', reference: reference(), on: LENT_ON, direction: 'DBIT', to: DEBTOR_ACCOUNT },
    ]);
    expect(outcomes(statement)).toEqual(['UNKNOWN_REFERENCE FLAGGED ENTRY_UNKNOWN_REFERENCE']);
    const ask = { entry: statement['entries'][0]!.id as string, decision: 'BOOK', reason: '试' };
    expect(
      await send(day.market.bank, RESOLVE, { ...ask, instruction: repayment['id'] as string }),
    ).toMatchObject({ code: 'ENTRY_CANNOT_BE_BOOKED', path: ['instruction'] });
    expect(await day.moneyOf(deal)).toBe('DISBURSED');
  });

  test('without a bank reference nobody can tell whether it was counted: flagged', async () => {
    const { endToEndId } = await day.owed();
    const entry = { endToEndId, amount: '5.00', from: DEBTOR_ACCOUNT, on: LENT_ON };
    expect(outcomes(await day.report([entry]))).toEqual([
      'UNKNOWN_REFERENCE FLAGGED ENTRY_NO_BANK_REFERENCE',
    ]);
  });
});
