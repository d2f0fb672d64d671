import { alerts } from '../../src/oversight/alert.js';
import { bankEntries, bankStatements } from '../../src/settlement/statement.store.js';
import {
  at,
  disbursedDeal,
  DISBURSE,
  done,
  journalText,
  LENT_ON,
  newBank,
  openMarket,
  readDeal,
  readyDeal,
  REPAY,
  type Market,
} from '../deals/case.js';
import { camt054, type Entry } from './camt.js';
import {
  BANK_ACCOUNT,
  CONFIRM,
  DEBTOR_ACCOUNT,
  instructionsOf,
  live,
  openAccountsOf,
  outcomes,
  postStatement,
  readStatement,
  RESOLVE,
  SELLER_ACCOUNT,
  send,
  takeIn,
  told,
} from './case.js';

let market: Market;
async function openNew(): Promise<void> {
  market = await openMarket();
  await openAccountsOf(market);
}
beforeAll(openNew);
afterAll(() => market.world.stop());
/** Each deal moves the clock by two hours, and all here is of one day. */
beforeEach(async () => {
  if (market.world.platform.clock.now() < at(LENT_ON, '19:00')) return;
  await market.world.stop();
  await openNew();
});

let references = 0;
const reference = (): string => `BK${(references += 1)}`;
const beat = () => market.world.server.pulse.beat();
const report = (entries: readonly Entry[], messageId?: string) =>
  takeIn(market.world, market.bank, camt054(BANK_ACCOUNT, entries, messageId));

/** A deal that was paid out, and the reference under which its debtor pays. */
async function owed(): Promise<{ deal: string; endToEndId: string }> {
  const { deal } = await disbursedDeal(market);
  await beat();
  const { endToEndId } = live(await instructionsOf(market.bank, deal), 'REPAYMENT');
  return { deal, endToEndId: endToEndId as string };
}
const fromDebtor = (endToEndId: string, more: Partial<Entry> = {}): Entry => ({
  endToEndId,
  amount: '1000000.00',
  from: DEBTOR_ACCOUNT,
  reference: reference(),
  on: LENT_ON,
  ...more,
});
/** What may have changed: the money received on the deal, and its state. */
async function moneyOf(deal: string): Promise<string> {
  const read = await readDeal(market.bank, deal);
  const received = (read!['repayments'] as { received: { amount: string } }[]).map(
    (one) => one.received.amount,
  );
  return `${read!['state']} ${received.join('+')}`.trim();
}

describe('each movement by its outcome', () => {
  test('EXACT: booked, the instruction confirmed, the surplus instructed', async () => {
    const { deal, endToEndId } = await owed();
    const bankReference = reference();
    const statement = await report([fromDebtor(endToEndId, { reference: bankReference })]);
    expect(outcomes(statement)).toEqual(['EXACT BOOKED']);
    expect(statement['outcomes']).toEqual([{ outcome: 'EXACT', count: 1 }]);
    expect(statement['entries'][0]).toMatchObject({
      deal,
      bankReference,
      allowedActions: [],
      resolution: null,
    });
    expect(await moneyOf(deal)).toBe('REPAID 1000000.00');
    const read = await readDeal(market.bank, deal);
    expect(journalText(read!).at(-1)).toEqual([
      'D COLLECTED 1000000.00',
      'C PRINCIPAL_DUE 800000.00',
      'C SURPLUS_DUE_TO_SELLER 200000.00',
    ]);
    expect(told(await instructionsOf(market.bank, deal)).slice(1)).toEqual([
      'REPAYMENT 1000000.00 2025-09-10 CONFIRMED',
      `SURPLUS 200000.00 ${LENT_ON} PLANNED`,
    ]);
    const surplus = live(await instructionsOf(market.bank, deal), 'SURPLUS')['endToEndId'] as string;
    const paid = await report([
      {
        direction: 'DBIT',
        endToEndId: surplus,
        amount: '200000.00',
        to: SELLER_ACCOUNT,
        reference: reference(),
      },
    ]);
    expect(outcomes(paid)).toEqual(['EXACT BOOKED']);
    expect(journalText((await readDeal(market.bank, deal))!).at(-1)).toEqual([
      'D SURPLUS_DUE_TO_SELLER 200000.00',
      'C PAID_OUT 200000.00',
    ]);
  });

  test('EXACT: a disbursement that the bank has made is booked like one by hand', async () => {
    const { deal } = await readyDeal(market);
    await beat();
    const { endToEndId } = live(await instructionsOf(market.bank, deal), 'DISBURSEMENT');
    const pay: Entry = {
      direction: 'DBIT',
      endToEndId: endToEndId as string,
      amount: '800000.00',
      to: SELLER_ACCOUNT,
      reference: reference(),
    };
    const wrong = await report([{ ...pay, amount: '799999.99', reference: reference() }]);
    expect(outcomes(wrong)).toEqual(['PARTIAL FLAGGED ENTRY_AMOUNT']);
    expect(outcomes(await report([pay]))).toEqual(['EXACT BOOKED']);
    const read = await readDeal(market.bank, deal);
    expect(read).toMatchObject({
      state: 'DISBURSED',
      disbursement: { on: LENT_ON, reference: pay.reference },
    });
    expect(outcomes(await report([{ ...pay, reference: reference() }]))).toEqual([
      'NOT_EXPECTED FLAGGED ENTRY_NOT_EXPECTED',
    ]);
  });

  test('PARTIAL, then the rest by the old reference, then OVER by the rule of the deal', async () => {
    const { deal, endToEndId } = await owed();
    expect(outcomes(await report([fromDebtor(endToEndId, { amount: '300000.00' })]))).toEqual([
      'PARTIAL BOOKED',
    ]);
    expect(await moneyOf(deal)).toBe('DISBURSED 300000.00');
    // The debtor gives the reference that it knows; what is live is the rest of 700,000.
    expect(outcomes(await report([fromDebtor(endToEndId, { amount: '700000.01' })]))).toEqual([
      'OVER BOOKED',
    ]);
    expect(await moneyOf(deal)).toBe('REPAID 300000.00+700000.01');
    expect(live(await instructionsOf(market.bank, deal), 'SURPLUS')['amount']).toEqual({
      amount: '200000.01',
    });
  });

  test('DUPLICATE: the same bank reference again, in another file, in the same one, or after it was recorded by hand', async () => {
    const { deal, endToEndId } = await owed();
    const once = fromDebtor(endToEndId, { amount: '1000.00' });
    expect(outcomes(await report([once, once]))).toEqual([
      'PARTIAL BOOKED',
      'DUPLICATE IGNORED ENTRY_DUPLICATE',
    ]);
    expect(outcomes(await report([once], 'ANOTHER'))).toEqual(['DUPLICATE IGNORED ENTRY_DUPLICATE']);
    await done(market.bank, REPAY, {
      deal,
      amount: '2000',
      on: LENT_ON,
      payer: 'DEBTOR',
      reference: 'HAND-1',
    });
    await beat();
    const known = fromDebtor(endToEndId, { amount: '2000.00', reference: 'HAND-1' });
    expect(outcomes(await report([known]))).toEqual(['DUPLICATE IGNORED ENTRY_DUPLICATE']);
    expect(await moneyOf(deal)).toBe('DISBURSED 1000.00+2000.00');
  });

  test('the same file twice is the same statement and changes nothing', async () => {
    const { deal, endToEndId } = await owed();
    const xml = camt054(BANK_ACCOUNT, [fromDebtor(endToEndId, { amount: '5.00' })]);
    const first = await takeIn(market.world, market.bank, xml);
    const counts = async () => [
      await bankStatements.count(market.world.platform),
      await bankEntries.count(market.world.platform),
    ];
    const before = await counts();
    expect(await takeIn(market.world, market.bank, xml)).toEqual(first);
    expect([await counts(), await moneyOf(deal)]).toEqual([before, 'DISBURSED 5.00']);
  });

  test('UNKNOWN_REFERENCE: of nobody, of another lender, or without one; booked by hand on the instruction named', async () => {
    const { deal, endToEndId } = await owed();
    const stranger = await newBank(market.world, market.debtor);
    const foreign = await takeIn(market.world, stranger, camt054(BANK_ACCOUNT, [fromDebtor(endToEndId)]));
    const statement = await report([
      fromDebtor('LR00000000000000000000'),
      fromDebtor('INV-2025-1', { amount: '10.00' }),
      { ...fromDebtor('', { remark: '货款' }), endToEndId: 'NOTPROVIDED' },
    ]);
    for (const outcome of [...outcomes(foreign), ...outcomes(statement)])
      expect(outcome).toBe('UNKNOWN_REFERENCE FLAGGED ENTRY_UNKNOWN_REFERENCE');
    expect(await moneyOf(deal)).toBe('DISBURSED');
    const entry = statement['entries'][1]!.id as string;
    const resolve = { entry, decision: 'BOOK', reason: '债务人来电确认' };
    expect(await send(market.bank, RESOLVE, resolve)).toMatchObject({ code: 'ENTRY_NEEDS_INSTRUCTION' });
    const { id } = live(await instructionsOf(market.bank, deal), 'REPAYMENT');
    expect((await send(stranger, RESOLVE, { ...resolve, instruction: id })).__typename).toBe(
      'NotFoundRefused',
    );
    expect((await send(market.bank, RESOLVE, { ...resolve, instruction: id }))['entry']).toMatchObject({
      state: 'BOOKED',
      resolution: { decision: 'BOOK', reason: '债务人来电确认' },
    });
    expect(await moneyOf(deal)).toBe('DISBURSED 10.00');
    expect((await send(market.bank, RESOLVE, resolve)).__typename).toBe('StateRefused');
  });

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
    const { deal, endToEndId } = await owed();
    const before = await alerts.count(market.world.platform, { kind: 'WRONG_ACCOUNT' });
    const statement = await report([entryOf(endToEndId)]);
    await beat();
    expect(outcomes(statement)).toEqual([`WRONG_ACCOUNT FLAGGED ${code}`]);
    expect(statement['entries'][0]!.allowedActions).toEqual(['paymentResolve']);
    expect(await moneyOf(deal)).toBe('DISBURSED');
    expect(told(await instructionsOf(market.bank, deal)).at(-1)).toBe(
      'REPAYMENT 1000000.00 2025-09-10 PLANNED',
    );
    expect(await alerts.count(market.world.platform, { kind: 'WRONG_ACCOUNT' })).toBe(before + 1);
    expect(await alerts.count(market.world.platform, { kind: 'WRONG_ACCOUNT', about: deal })).toBe(1);
  });

  test('WRONG_ACCOUNT: to another than the deal’s, even the lender’s own; dismissed by hand with a reason', async () => {
    const { deal, endToEndId } = await owed();
    const statement = await takeIn(
      market.world,
      market.bank,
      camt054('8888800000', [fromDebtor(endToEndId)]),
    );
    expect(outcomes(statement)).toEqual(['WRONG_ACCOUNT FLAGGED ENTRY_TO_ACCOUNT']);
    const entry = statement['entries'][0]!.id as string;
    const { entry: dismissed } = await send(market.bank, RESOLVE, {
      entry,
      decision: 'DISMISS',
      reason: '已退回',
    });
    expect(dismissed).toMatchObject({
      state: 'DISMISSED',
      resolution: { decision: 'DISMISS', reason: '已退回' },
      allowedActions: [],
    });
    expect(await moneyOf(deal)).toBe('DISBURSED');
  });

  test('WRONG_DIRECTION, WRONG_CURRENCY and REVERSAL are flagged and cannot be booked by hand either', async () => {
    const { deal, endToEndId } = await owed();
    const statement = await report([
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
      expect(await send(market.bank, RESOLVE, { entry: id, decision: 'BOOK', reason: '试' })).toMatchObject({
        code: 'ENTRY_CANNOT_BE_BOOKED',
      });
    expect(await moneyOf(deal)).toBe('DISBURSED');
  });

  test('NOT_BOOKED_YET: what is announced does not count, and counts when it is booked', async () => {
    const { deal, endToEndId } = await owed();
    const entry = fromDebtor(endToEndId, { amount: '7.00' });
    expect(outcomes(await report([{ ...entry, status: 'PDNG' }]))).toEqual([
      'NOT_BOOKED_YET IGNORED ENTRY_NOT_BOOKED_YET',
    ]);
    expect(await moneyOf(deal)).toBe('DISBURSED');
    expect(outcomes(await report([entry]))).toEqual(['PARTIAL BOOKED']);
    expect(await moneyOf(deal)).toBe('DISBURSED 7.00');
  });

  test('a batch of several debts is booked one by one; what the books refuse is flagged with their reason', async () => {
    const [one, two] = [await owed(), await owed()];
    const details = [
      { endToEndId: one.endToEndId, amount: '600.00', from: DEBTOR_ACCOUNT },
      { endToEndId: two.endToEndId, amount: '300.00', from: DEBTOR_ACCOUNT },
      { endToEndId: two.endToEndId, amount: '100.00', from: '999999' },
    ];
    const statement = await report([{ amount: '1000.00', reference: reference(), on: LENT_ON, details }]);
    expect(outcomes(statement)).toEqual([
      'PARTIAL BOOKED',
      'PARTIAL BOOKED',
      'WRONG_ACCOUNT FLAGGED ENTRY_FROM_ACCOUNT',
    ]);
    expect([await moneyOf(one.deal), await moneyOf(two.deal)]).toEqual([
      'DISBURSED 600.00',
      'DISBURSED 300.00',
    ]);
    const early = await report([fromDebtor(one.endToEndId, { on: '2025-03-01' })]);
    expect(outcomes(early)).toEqual(['OVER FLAGGED REPAYMENT_DAY']);
  });

  test('without a bank reference nobody can tell whether it was counted: flagged', async () => {
    const { endToEndId } = await owed();
    const { reference: _left, ...entry } = fromDebtor(endToEndId);
    expect(outcomes(await report([entry]))).toEqual(['UNKNOWN_REFERENCE FLAGGED ENTRY_NO_BANK_REFERENCE']);
  });
});

describe('one movement by itself', () => {
  const input = (endToEndId: string, more: Record<string, unknown> = {}) => ({
    bankReference: reference(),
    endToEndId,
    direction: 'CREDIT',
    amount: '40.00',
    on: LENT_ON,
    fromAccount: DEBTOR_ACCOUNT,
    toAccount: BANK_ACCOUNT,
    ...more,
  });

  test('is matched like one of a file, with the reference from its remark', async () => {
    const { deal, endToEndId } = await owed();
    const { entry } = await send(market.bank, CONFIRM, input(endToEndId));
    expect(entry).toMatchObject({ outcome: 'PARTIAL', state: 'BOOKED', statement: null, deal });
    const again = input(endToEndId, { bankReference: entry.bankReference });
    expect((await send(market.bank, CONFIRM, again))['entry']).toMatchObject({
      outcome: 'DUPLICATE',
      state: 'IGNORED',
    });
    const remarked = { ...input('x'), endToEndId: null, remark: `货款 ${endToEndId}` };
    expect((await send(market.bank, CONFIRM, remarked))['entry']).toMatchObject({
      outcome: 'PARTIAL',
      endToEndId,
    });
    expect(await moneyOf(deal)).toBe('DISBURSED 40.00+40.00');
  });

  test('twenty times at once counts once', async () => {
    const { deal, endToEndId } = await owed();
    const one = input(endToEndId);
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(market.bank, CONFIRM, one)));
    expect(answers.filter(({ entry }) => entry?.outcome === 'PARTIAL')).toHaveLength(1);
    expect(await moneyOf(deal)).toBe('DISBURSED 40.00');
  });

  test('in the future is refused', async () => {
    const { endToEndId } = await owed();
    const answer = await send(market.bank, CONFIRM, input(endToEndId, { on: '2025-12-31' }));
    expect(answer).toMatchObject({ __typename: 'ValidationRefused', problems: [{ path: ['on'] }] });
  });
});

describe('POST /statements', () => {
  const status = async (response: Response) => {
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: Record<string, string> }[];
    };
    return [response.status, errors[0]!.extensions['code'], errors[0]!.extensions['problem']];
  };
  test('is a lender’s maker’s; wrong files are refused with all that is wrong and keep nothing', async () => {
    const { world, bank, seller } = market;
    const xml = camt054(BANK_ACCOUNT, [{ amount: '1.00' }]);
    const before = await bankStatements.count(world.platform);
    expect(await status(await postStatement(world, null, xml))).toEqual([401, 'UNAUTHENTICATED', undefined]);
    expect(await status(await postStatement(world, seller.token, xml))).toEqual([
      403,
      'FORBIDDEN',
      undefined,
    ]);
    const viewer = await world.colleague(bank, 'VIEWER');
    expect(await status(await postStatement(world, viewer.token, xml))).toEqual([
      403,
      'FORBIDDEN',
      undefined,
    ]);
    expect(await status(await postStatement(world, bank.token, '%PDF-1.7'))).toEqual([
      415,
      'BAD_USER_INPUT',
      undefined,
    ]);
    expect(await status(await postStatement(world, bank.token, xml.replace('1.00', 'x')))).toEqual([
      422,
      'BAD_USER_INPUT',
      'CAMT_AMOUNT',
    ]);
    const large = xml + ' '.repeat(5 * 1_024 * 1_024);
    expect((await postStatement(world, bank.token, large)).status).toBe(413);
    expect(await bankStatements.count(world.platform)).toBe(before);
    expect(await seller.ask('{ statements { edges { node { id } } } }')).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  test('another lender’s statement is as absent as none', async () => {
    const statement = await report([{ amount: '1.00', reference: reference() }]);
    const stranger = await newBank(market.world, market.debtor);
    expect((await readStatement(stranger, statement['id']))['id']).toBeUndefined();
    expect((await readStatement(market.bank, statement['id']))['id']).toBe(statement['id']);
  });
});

test('above the organisation’s own amount, a file books nothing by itself: a person does, and a second one checks', async () => {
  const fresh = await openMarket();
  try {
    await openAccountsOf(fresh);
    const { deal } = await readyDeal(fresh);
    await done(fresh.bank, DISBURSE, { deal, on: LENT_ON, reference: 'B-1' });
    await fresh.world.server.pulse.beat();
    const { endToEndId } = live(await instructionsOf(fresh.bank, deal), 'REPAYMENT');
    await fresh.world.colleague(fresh.bank, 'CHECKER');
    const set = await fresh.bank.data(
      `mutation { organisationApprovalSet(input: { above: "500000" }) { __typename } }`,
    );
    expect(set.organisationApprovalSet.__typename).toBe('OrganisationApprovalSetSuccess');
    const statement = await takeIn(
      fresh.world,
      fresh.bank,
      camt054(BANK_ACCOUNT, [fromDebtor(endToEndId as string)]),
    );
    expect(outcomes(statement)).toEqual(['EXACT FLAGGED ENTRY_ABOVE_OWN_AMOUNT']);
    const entry = statement['entries'][0]!.id as string;
    const answer = await send(fresh.bank, RESOLVE, { entry, decision: 'BOOK', reason: '核对无误' });
    expect(answer.__typename).toBe('ApprovalPending');
  } finally {
    await fresh.world.stop();
  }
});
