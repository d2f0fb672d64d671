import { dealCollection } from '../../src/deals/index.js';
import { paymentJobs } from '../../src/deals/payment-days.js';
import { plainDate } from '../../src/kernel/dates.js';
import { bankAccounts } from '../../src/settlement/account.store.js';
import { settlementInvariants } from '../../src/settlement/invariants.js';
import { paymentFileContents, paymentInstructions } from '../../src/settlement/index.js';
import { bankReferences } from '../../src/settlement/statement.store.js';
import { disbursedDeal, LENT_ON, openMarket, readyDeal, type Market } from '../deals/case.js';
import { camt054 } from './camt.js';
import {
  accountInput,
  BANK_ACCOUNT,
  CLOSE,
  DEBTOR_ACCOUNT,
  EXPORT,
  instructionsOf,
  live,
  openAccountsOf,
  send,
  takeIn,
} from './case.js';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
  await openAccountsOf(market);
});
afterAll(() => market.world.stop());

const ADD = `mutation ($input: BankAccountAddInput!) { bankAccountAdd(input: $input) { __typename ... on UserError { code path }
  ... on ValidationRefused { problems { path code } } ... on BankAccountAddSuccess { bankAccount { id holder number state allowedActions } } } }`;
const add = async (more: Record<string, unknown>, number = '7777700001') =>
  (await market.seller.data(ADD, { input: accountInput(number, 'BOTH', more) })).bankAccountAdd;

test('an account stands in the organisation’s own name, its number in one form, and nobody else reads it', async () => {
  const { seller, bank, world } = market;
  const made = await add({}, '62 2202-0200 00ab');
  expect(made.bankAccount).toEqual({
    id: expect.stringMatching(/^acc_/) as string,
    holder: seller.organisation.name,
    number: '622202020000AB',
    state: 'OPEN',
    allowedActions: ['bankAccountClose'],
  });
  expect(await add({}, '622202020000ab')).toMatchObject({ code: 'BANK_ACCOUNT_TAKEN', path: ['number'] });
  const node = `query ($id: ID!) { node(id: $id) { id } }`;
  expect((await bank.data(node, { id: made.bankAccount.id })).node).toBeNull();
  const close = (party: typeof seller) => party.data(CLOSE, { account: made.bankAccount.id });
  expect((await close(bank)).bankAccountClose.__typename).toBe('NotFoundRefused');
  expect((await close(seller)).bankAccountClose.bankAccount).toEqual({
    id: made.bankAccount.id,
    state: 'CLOSED',
    allowedActions: [],
  });
  expect((await close(seller)).bankAccountClose.__typename).toBe('StateRefused');
  // A closed one may be opened again, as another record.
  expect((await add({}, '622202020000AB')).bankAccount.id).not.toBe(made.bankAccount.id);
  expect(await bankAccounts.count(world.platform, { number: '622202020000AB' })).toBe(2);
});

test.each<[string, Record<string, unknown>, string, [string, string]]>([
  ['a CNAPS number of 11 digits', { cnaps: '10565300001' }, '7777700002', ['cnaps', 'MALFORMED']],
  ['neither CNAPS nor BIC', { cnaps: null }, '7777700002', ['cnaps', 'REQUIRED']],
  ['a wrong BIC', { bic: 'PCBC1NBJ' }, '7777700002', ['bic', 'MALFORMED']],
  ['a number of four digits', {}, '7777', ['number', 'MALFORMED']],
  ['a number of 35 digits', {}, '7'.repeat(35), ['number', 'MALFORMED']],
  ['a number with other characters', {}, '77777<1>', ['number', 'MALFORMED']],
  ['no bank', { bankName: ' ' }, '7777700002', ['bankName', 'NOT_TEXT']],
])('%s is refused', async (_name, more, number, [path, code]) => {
  expect(await add(more, number)).toMatchObject({
    __typename: 'ValidationRefused',
    problems: [{ path: [path], code }],
  });
});

test('a provisional last day for payment is counted again once the holidays are published, and its payment with it', async () => {
  const { world, bank } = market;
  const { deal } = await disbursedDeal(market);
  const stood = plainDate('2025-10-01');
  // As a deal that was accepted before the notice for 2025: 1 October seemed to be a Wednesday like others.
  const provisional = { 'terms.dueOn': stood, 'terms.payableOn': stood, 'terms.payableOnProvisional': true };
  await dealCollection.update(world.platform, { _id: deal }, { $set: provisional });
  const [fixDays] = paymentJobs;
  await fixDays!.run(world.platform, '2025-03-10');
  await fixDays!.run(world.platform, '2025-03-10');
  const fixed = await dealCollection.byId(world.platform, deal);
  expect(fixed?.terms).toMatchObject({ dueOn: stood, payableOn: '2025-10-09', payableOnProvisional: false });
  const trail = `{ auditTrail(first: 50) { edges { node { act } } } }`;
  const acts = (await bank.data(trail)).auditTrail.edges.map(
    ({ node }: { node: { act: string } }) => node.act,
  );
  expect(acts.filter((act: string) => act === 'dealPayableOnFix')).toHaveLength(1);
});

describe('verify', () => {
  const wrong = async (): Promise<string[]> => {
    const all: string[] = [];
    for (const one of settlementInvariants) all.push(...(await one.check(market.world.platform)).violations);
    return all;
  };

  test('finds nothing after payments, and each thing that it looks for', async () => {
    const { bank, world } = market;
    const { deal } = await disbursedDeal(market);
    const other = await readyDeal(market);
    await world.server.pulse.beat();
    const owed = live(await instructionsOf(bank, deal), 'REPAYMENT');
    const entry = {
      endToEndId: owed['endToEndId'] as string,
      amount: '5.00',
      from: DEBTOR_ACCOUNT,
      reference: 'V-1',
      on: LENT_ON,
    };
    await takeIn(world, bank, camt054(BANK_ACCOUNT, [entry]));
    const { id } = live(await instructionsOf(bank, other.deal), 'DISBURSEMENT');
    const { paymentFile: file } = await send(bank, EXPORT, { instructions: [id], requestedOn: LENT_ON });
    expect(await wrong()).toEqual([]);

    const place = world.platform;
    const live1 = live(await instructionsOf(bank, deal), 'REPAYMENT')['id'] as string;
    const whole = (await paymentInstructions.byId(place, live1))!;
    await paymentInstructions.insert(place, { ...whole, _id: 'pin_zzzzzzzzzzzzzzzzzzzz' });
    expect(await wrong()).toEqual([
      `${deal}: REPAYMENT of ${whole.payer} is instructed twice`,
      `${deal}: its plan names 1 live instruction(s), 2 are`,
    ]);
    await paymentInstructions.remove(place, { _id: 'pin_zzzzzzzzzzzzzzzzzzzz' });

    const content = (await paymentFileContents.byId(place, file.id))!;
    await paymentFileContents.update(place, { _id: file.id }, { $set: { bytes: Buffer.from('<x/>') } });
    expect(await wrong()).toEqual([`${file.id}: its bytes changed`]);
    await paymentFileContents.update(
      place,
      { _id: file.id },
      { $set: { bytes: Buffer.from(content.bytes) } },
    );

    await bankReferences.remove(place, {});
    expect((await wrong()).map((line) => line.replace(/^bke_\w+/, 'bke'))).toEqual([
      'bke: BOOKED without holding V-1',
    ]);
  });
});
