import { bankStatements } from '../../src/settlement/statement.store.js';
import { DISBURSE, done, LENT_ON, newBank, openMarket, readDeal, readyDeal, REVERSE } from '../deals/case.js';
import { camt054 } from './camt.js';
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
  send,
  takeIn,
} from './case.js';
import { fromDebtor, OneDay, reference } from './one-day.js';

const day = new OneDay();
beforeAll(() => day.open());
afterAll(() => day.close());
beforeEach(() => day.openInTime());

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
    const { deal, endToEndId } = await day.owed();
    const { entry } = await send(day.market.bank, CONFIRM, input(endToEndId));
    expect(entry).toMatchObject({ outcome: 'PARTIAL', state: 'BOOKED', statement: null, deal });
    const again = input(endToEndId, { bankReference: entry.bankReference });
    expect((await send(day.market.bank, CONFIRM, again))['entry']).toMatchObject({
      outcome: 'DUPLICATE',
      state: 'IGNORED',
    });
    const remarked = { ...input('x'), endToEndId: null, remark: `货款 ${endToEndId}` };
    expect((await send(day.market.bank, CONFIRM, remarked))['entry']).toMatchObject({
      outcome: 'PARTIAL',
      endToEndId,
    });
    expect(await day.moneyOf(deal)).toBe('DISBURSED 40.00+40.00');
  });

  test('twenty times at once counts once', async () => {
    const { deal, endToEndId } = await day.owed();
    const one = input(endToEndId);
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(day.market.bank, CONFIRM, one)));
    expect(answers.filter(({ entry }) => entry?.outcome === 'PARTIAL')).toHaveLength(1);
    expect(await day.moneyOf(deal)).toBe('DISBURSED 40.00');
  });

  test('whose booking is taken back is for somebody to look at again, and what is left is instructed anew', async () => {
    const { deal, endToEndId } = await day.owed();
    const { world, bank } = day.market;
    const { entry } = await send(bank, CONFIRM, input(endToEndId));
    const [repayment] = (await readDeal(bank, deal))!['repayments'] as { id: string }[];
    await done(bank, REVERSE, { deal, repayment: repayment!.id, reason: '应记入另一笔交易' });
    await world.server.pulse.beat();
    const { node } = await bank.data(
      `query ($id: ID!) { node(id: $id) { ... on BankEntry { state outcome code allowedActions } } }`,
      { id: entry.id },
    );
    expect(node).toEqual({
      ...{ state: 'FLAGGED', outcome: 'PARTIAL', code: 'ENTRY_TAKEN_BACK' },
      allowedActions: ['paymentResolve'],
    });
    const instructed = await instructionsOf(bank, deal);
    expect(live(instructed, 'REPAYMENT')['amount'].amount).toBe('1000000.00');
    const was = instructed.find(({ state }) => state === 'PARTLY_CONFIRMED');
    expect(was?.['confirmed']).toMatchObject({
      amount: { amount: '40.00' },
      takenBackAt: expect.any(String) as unknown,
    });
    const other = await day.owed();
    const { id } = live(await instructionsOf(bank, other.deal), 'REPAYMENT');
    const resolve = { entry: entry.id, decision: 'BOOK', instruction: id, reason: '客户说明' };
    expect((await send(bank, RESOLVE, resolve))['entry']).toMatchObject({
      state: 'BOOKED',
      deal: other.deal,
    });
    expect([await day.moneyOf(deal), await day.moneyOf(other.deal)]).toEqual([
      'DISBURSED',
      'DISBURSED 40.00',
    ]);
  });

  test('in the future is refused', async () => {
    const { endToEndId } = await day.owed();
    const answer = await send(day.market.bank, CONFIRM, input(endToEndId, { on: '2025-12-31' }));
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
    const { world, bank, seller } = day.market;
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
    const statement = await day.report([{ amount: '1.00', reference: reference() }]);
    const stranger = await newBank(day.market.world, day.market.debtor);
    expect((await readStatement(stranger, statement['id']))['id']).toBeUndefined();
    expect((await readStatement(day.market.bank, statement['id']))['id']).toBe(statement['id']);
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
