import { randomInt } from 'node:crypto';
import { assets } from '../../src/assets/index.js';
import { taxForgets } from '../support/outside.js';
import { startWorld, type Party, type World } from '../support/world.js';
import { act, invoiceFields, invoiceNumber, newPair, submission, type Done, type Pair } from './builders.js';

/** A paper invoice that was issued through the e-invoice platform has a number of 20 digits, and a code with a number of 8. */
interface Paper {
  readonly number: string;
  readonly code: string;
  readonly paperNumber: string;
}

let world: World;
let operator: Party;
let pair: Pair;
beforeAll(async () => {
  world = await startWorld();
  operator = await world.party('OPERATOR');
});
beforeEach(async () => {
  pair = await newPair(world);
});
afterAll(() => world.stop());

const newPaper = (): Paper => ({
  number: invoiceNumber(),
  code: '050002100311',
  paperNumber: String(randomInt(10 ** 8)).padStart(8, '0'),
});
const both = (paper: Paper) => invoiceFields(pair, '113000.00', paper);
const byNumber = ({ number }: Paper) => invoiceFields(pair, '113000.00', { number });
const byCode = ({ code, paperNumber }: Paper) =>
  invoiceFields(pair, '113000.00', { number: null, code, paperNumber });

const submit = (fields: object) => act(pair.seller, 'receivableSubmit', submission([fields]));
const idOf = (done: Done): string => {
  if (!done.receivable) throw new Error(JSON.stringify(done));
  return done.receivable['id'] as string;
};
const withdraw = (receivable: string) => act(pair.seller, 'receivableWithdraw', { receivable });

/** The tax administration knows both identities of it, although nobody has asked yet. */
async function issue(paper: Paper): Promise<void> {
  const { taxSimulatorSet } = await operator.data(
    'mutation ($input: TaxSimulatorSetInput!) { taxSimulatorSet(input: $input) { __typename } }',
    { input: { ...paper, status: 'VALID' } },
  );
  expect(taxSimulatorSet.__typename).toBe('TaxSimulatorSetSuccess');
}

/** Live assets of the seller. */
const live = () =>
  assets.count(world.platform, { holder: pair.seller.organisation._id, state: { $ne: 'WITHDRAWN' } });

test.each([
  ['by its number', byNumber, byCode],
  ['by its code', byCode, byNumber],
])('once submitted %s, it is taken by its other identity too', async (_, first, second) => {
  const paper = newPaper();
  await issue(paper);
  const id = idOf(await submit(first(paper)));
  expect((await submit(second(paper))).code).toBe('INVOICE_TAKEN');
  expect((await act(pair.debtor, 'payablePost', submission([second(paper)]))).code).toBe('INVOICE_TAKEN');
  expect(await live()).toBe(1);
  await withdraw(id);
  expect((await act(pair.debtor, 'payablePost', submission([second(paper)]))).receivable).toMatchObject({
    state: 'CONFIRMED',
  });
  expect((await submit(first(paper))).code).toBe('INVOICE_TAKEN');
  expect(await live()).toBe(1);
});

test.each([true, false])(
  'submitted with both, withdrawn, then by each alone: one of them (the tax administration knows both: %s)',
  async (known) => {
    const paper = newPaper();
    await withdraw(idOf(await submit(both(paper))));
    // One that keeps no such knowledge: what the platform was once told still counts.
    if (!known) await taxForgets(world);
    const again = idOf(await submit(byNumber(paper)));
    expect((await submit(byCode(paper))).code).toBe('INVOICE_TAKEN');
    await withdraw(again);
    idOf(await submit(byCode(paper)));
    expect((await submit(byNumber(paper))).code).toBe('INVOICE_TAKEN');
    expect(await live()).toBe(1);
  },
);

test('the halves at once, ten of each: one is there', async () => {
  const paper = newPaper();
  await issue(paper);
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, at) => submit(at % 2 === 0 ? byNumber(paper) : byCode(paper))),
  );
  expect(all.filter(({ receivable }) => receivable)).toHaveLength(1);
  expect(all.filter(({ code }) => code === 'INVOICE_TAKEN')).toHaveLength(19);
  expect(await live()).toBe(1);
});

test('both halves in one submission are one invoice named twice', async () => {
  const paper = newPaper();
  await issue(paper);
  const twice = await act(pair.seller, 'receivableSubmit', submission([byNumber(paper), byCode(paper)]));
  expect(twice.code).toBe('INVOICE_TAKEN');
  expect(await live()).toBe(0);
});

test('a credit note counts once, by whichever identity it is named', async () => {
  const [paper, note] = [newPaper(), newPaper()];
  await issue(paper);
  await issue(note);
  const receivable = idOf(await submit(byNumber(paper)));
  const record = (identity: object, originalNumber: string) =>
    act(pair.seller, 'creditNoteRecord', {
      receivable,
      creditNote: { fields: invoiceFields(pair, '-13000.00', { ...identity, originalNumber }) },
    });
  const { code, paperNumber } = note;
  const done = await record({ number: note.number }, `${paper.code}:${paper.paperNumber}`);
  expect(done.receivable).toMatchObject({ claimed: '100000.00' });
  const again = await record({ number: null, code, paperNumber }, paper.number);
  expect(again.code).toBe('INVOICE_TAKEN');
  await withdraw(receivable);
  expect((await submit(byCode(paper))).receivable).toMatchObject({ claimed: '100000.00' });
});
