import { bankEntries, bankStatements } from '../../src/settlement/statement.store.js';
import { done, journalText, LENT_ON, newBank, readDeal, readyDeal, REPAY } from '../deals/case.js';
import { camt054, type Entry } from './camt.js';
import {
  BANK_ACCOUNT,
  instructionsOf,
  live,
  outcomes,
  RESOLVE,
  SELLER_ACCOUNT,
  send,
  takeIn,
  told,
} from './case.js';
import { fromDebtor, OneDay, reference } from './one-day.js';

const day = new OneDay();
beforeAll(() => day.open());
afterAll(() => day.close());
beforeEach(() => day.openInTime());

describe('each movement by its outcome', () => {
  test('EXACT: booked, the instruction confirmed, the surplus instructed', async () => {
    const { deal, endToEndId } = await day.owed();
    const bankReference = reference();
    const statement = await day.report([fromDebtor(endToEndId, { reference: bankReference })]);
    expect(outcomes(statement)).toEqual(['EXACT BOOKED']);
    expect(statement['outcomes']).toEqual([{ outcome: 'EXACT', count: 1 }]);
    expect(statement['entries'][0]).toMatchObject({
      deal,
      bankReference,
      allowedActions: [],
      resolution: null,
    });
    expect(await day.moneyOf(deal)).toBe('REPAID 1000000.00');
    const read = await readDeal(day.market.bank, deal);
    expect(journalText(read!).at(-1)).toEqual([
      'D COLLECTED 1000000.00',
      'C PRINCIPAL_DUE 800000.00',
      'C SURPLUS_DUE_TO_SELLER 200000.00',
    ]);
    expect(told(await instructionsOf(day.market.bank, deal)).slice(1)).toEqual([
      'REPAYMENT 1000000.00 2025-09-10 CONFIRMED',
      `SURPLUS 200000.00 ${LENT_ON} PLANNED`,
    ]);
    const surplus = live(await instructionsOf(day.market.bank, deal), 'SURPLUS')['endToEndId'] as string;
    const paid = await day.report([
      {
        direction: 'DBIT',
        endToEndId: surplus,
        amount: '200000.00',
        to: SELLER_ACCOUNT,
        reference: reference(),
      },
    ]);
    expect(outcomes(paid)).toEqual(['EXACT BOOKED']);
    expect(journalText((await readDeal(day.market.bank, deal))!).at(-1)).toEqual([
      'D SURPLUS_DUE_TO_SELLER 200000.00',
      'C PAID_OUT 200000.00',
    ]);
  });

  test('EXACT: a disbursement that the bank has made is booked like one by hand', async () => {
    const { deal } = await readyDeal(day.market);
    await day.market.world.server.pulse.beat();
    const { endToEndId } = live(await instructionsOf(day.market.bank, deal), 'DISBURSEMENT');
    const pay: Entry = {
      direction: 'DBIT',
      endToEndId: endToEndId as string,
      amount: '800000.00',
      to: SELLER_ACCOUNT,
      reference: reference(),
    };
    const wrong = await day.report([{ ...pay, amount: '799999.99', reference: reference() }]);
    expect(outcomes(wrong)).toEqual(['PARTIAL FLAGGED ENTRY_AMOUNT']);
    // The books would say that all of it has left: it cannot be booked by hand either.
    const byHand = { entry: wrong['entries'][0]!.id as string, decision: 'BOOK', reason: '核对无误' };
    expect(await send(day.market.bank, RESOLVE, byHand)).toMatchObject({ code: 'ENTRY_AMOUNT' });
    expect((await readDeal(day.market.bank, deal))!['state']).toBe('READY');
    expect(outcomes(await day.report([pay]))).toEqual(['EXACT BOOKED']);
    const read = await readDeal(day.market.bank, deal);
    expect(read).toMatchObject({
      state: 'DISBURSED',
      disbursement: { on: LENT_ON, reference: pay.reference },
    });
    expect(outcomes(await day.report([{ ...pay, reference: reference() }]))).toEqual([
      'NOT_EXPECTED FLAGGED ENTRY_NOT_EXPECTED',
    ]);
  });

  test('PARTIAL, then the rest by the old reference, then OVER by the rule of the deal', async () => {
    const { deal, endToEndId } = await day.owed();
    expect(outcomes(await day.report([fromDebtor(endToEndId, { amount: '300000.00' })]))).toEqual([
      'PARTIAL BOOKED',
    ]);
    expect(await day.moneyOf(deal)).toBe('DISBURSED 300000.00');
    // The debtor gives the reference that it knows; what is live is the rest of 700,000.
    expect(outcomes(await day.report([fromDebtor(endToEndId, { amount: '700000.01' })]))).toEqual([
      'OVER BOOKED',
    ]);
    expect(await day.moneyOf(deal)).toBe('REPAID 300000.00+700000.01');
    expect(live(await instructionsOf(day.market.bank, deal), 'SURPLUS')['amount']).toEqual({
      amount: '200000.01',
    });
  });

  test('DUPLICATE: the same bank reference again, in another file, in the same one, or after it was recorded by hand', async () => {
    const { deal, endToEndId } = await day.owed();
    const once = fromDebtor(endToEndId, { amount: '1000.00' });
    expect(outcomes(await day.report([once, once]))).toEqual([
      'PARTIAL BOOKED',
      'DUPLICATE IGNORED ENTRY_DUPLICATE',
    ]);
    expect(outcomes(await day.report([once], 'ANOTHER'))).toEqual(['DUPLICATE IGNORED ENTRY_DUPLICATE']);
    await done(day.market.bank, REPAY, {
      deal,
      amount: '2000',
      on: LENT_ON,
      payer: 'DEBTOR',
      reference: 'HAND-1',
    });
    await day.market.world.server.pulse.beat();
    const known = fromDebtor(endToEndId, { amount: '2000.00', reference: 'HAND-1' });
    expect(outcomes(await day.report([known]))).toEqual(['DUPLICATE IGNORED ENTRY_DUPLICATE']);
    expect(await day.moneyOf(deal)).toBe('DISBURSED 1000.00+2000.00');
  });

  test('the same file twice is the same statement and changes nothing', async () => {
    const { deal, endToEndId } = await day.owed();
    const xml = camt054(BANK_ACCOUNT, [fromDebtor(endToEndId, { amount: '5.00' })]);
    const first = await takeIn(day.market.world, day.market.bank, xml);
    const counts = async () => [
      await bankStatements.count(day.market.world.platform),
      await bankEntries.count(day.market.world.platform),
    ];
    const before = await counts();
    expect(await takeIn(day.market.world, day.market.bank, xml)).toEqual(first);
    expect([await counts(), await day.moneyOf(deal)]).toEqual([before, 'DISBURSED 5.00']);
  });

  test('UNKNOWN_REFERENCE: of nobody, of another lender, or without one; booked by hand on the instruction named', async () => {
    const { deal, endToEndId } = await day.owed();
    const stranger = await newBank(day.market.world, day.market.debtor);
    const foreign = await takeIn(day.market.world, stranger, camt054(BANK_ACCOUNT, [fromDebtor(endToEndId)]));
    const statement = await day.report([
      fromDebtor('LR00000000000000000000'),
      fromDebtor('INV-2025-1', { amount: '10.00' }),
      { ...fromDebtor('', { remark: '货款' }), endToEndId: 'NOTPROVIDED' },
    ]);
    for (const outcome of [...outcomes(foreign), ...outcomes(statement)])
      expect(outcome).toBe('UNKNOWN_REFERENCE FLAGGED ENTRY_UNKNOWN_REFERENCE');
    expect((statement['entries'] as Record<string, string>[]).map(({ message }) => message).slice(1)).toEqual(
      [
        'The money names no payment of yours: INV-2025-1.',
        'The money names no payment of yours: (no reference given).',
      ],
    );
    expect(await day.moneyOf(deal)).toBe('DISBURSED');
    const entry = statement['entries'][1]!.id as string;
    const resolve = { entry, decision: 'BOOK', reason: '债务人来电确认' };
    expect(await send(day.market.bank, RESOLVE, resolve)).toMatchObject({ code: 'ENTRY_NEEDS_INSTRUCTION' });
    const { id } = live(await instructionsOf(day.market.bank, deal), 'REPAYMENT');
    expect((await send(stranger, RESOLVE, { ...resolve, instruction: id })).__typename).toBe(
      'NotFoundRefused',
    );
    expect((await send(day.market.bank, RESOLVE, { ...resolve, instruction: id }))['entry']).toMatchObject({
      state: 'BOOKED',
      resolution: { decision: 'BOOK', reason: '债务人来电确认' },
    });
    expect(await day.moneyOf(deal)).toBe('DISBURSED 10.00');
    expect((await send(day.market.bank, RESOLVE, resolve)).__typename).toBe('StateRefused');
  });
});
