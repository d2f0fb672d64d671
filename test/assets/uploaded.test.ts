import { fixture } from '../documents/sample.js';
import { startWorld, type Party, type World } from '../support/world.js';
import { act, newKey, submission, stored, type Pair } from './builders.js';

let world: World;
let pair: Pair;
beforeAll(async () => {
  world = await startWorld(new Date('2025-09-01T10:00:00+08:00'));
  pair = {
    seller: await world.party('SUPPLIER', { creditCode: '91500151MA0DTXHX5K' }),
    debtor: await world.party('CORE_ENTERPRISE', { creditCode: '91500112MAGTXM6940' }),
  };
});
afterAll(() => world.stop());

async function upload(by: Party, name: string): Promise<string> {
  const headers = { authorization: `Bearer ${by.token}` };
  const body = new Uint8Array(fixture(name));
  const response = await fetch(`${world.url}/uploads/e-invoices`, { method: 'POST', headers, body });
  return ((await response.json()) as { upload: string }).upload;
}

const input = (uploads: readonly string[]) => ({
  ...submission([], { deliveredOn: '2025-06-28', dueOn: '2025-10-31' }),
  invoices: uploads.map((one) => ({ upload: one })),
});

test('a file thrown away while its receivable is being submitted: refused in words, and nothing is there', async () => {
  const file = await upload(pair.seller, 'valid/01-plain.xml');
  const { tax } = world.platform.services;
  const verify = tax.verify.bind(tax);
  tax.verify = async (ask) => {
    await pair.seller.data(
      'mutation ($uploads: [ID!]!) { uploadDiscard(input: { uploads: $uploads }) { __typename } }',
      { uploads: [file] },
    );
    return verify(ask);
  };
  try {
    expect(await act(pair.seller, 'receivableSubmit', input([file]))).toMatchObject({
      __typename: 'NotFoundRefused',
      code: 'NOT_FOUND',
      path: ['invoices', '0', 'upload'],
      noun: 'upload',
      id: file,
    });
  } finally {
    tax.verify = verify;
  }
  const { connection } = world.platform;
  for (const name of ['assets', 'invoice_keys'])
    expect(await connection.collection(name).countDocuments()).toBe(0);
});

test('e-invoice files and their credit note become a receivable over the rest, and the files are used', async () => {
  const [invoice, note] = [
    await upload(pair.seller, 'valid/01-plain.xml'),
    await upload(pair.seller, 'valid/red-01.xml'),
  ];
  const done = await act(pair.seller, 'receivableSubmit', input([invoice, note]));
  // 1,098,354.82 less 158,010.71
  expect(done.receivable).toMatchObject({ state: 'SUBMITTED', claimed: '940344.11' });
  const id = done.receivable?.['id'] as string;
  const files = world.platform.connection.collection<{ _id: string; usedBy: string }>('uploads');
  const used = await files.find({ _id: { $in: [invoice, note] } }).toArray();
  expect(used.map(({ usedBy }) => usedBy)).toEqual([id, id]);
  const read = await pair.debtor.data(
    'query ($id: ID!) { receivable(id: $id) { invoices { number issuedOn creditNotes { number issuedOn } } } }',
    { id },
  );
  expect(read['receivable'].invoices).toEqual([
    {
      number: '25502690736625851781',
      issuedOn: '2025-06-28',
      creditNotes: [{ number: '25502897541921363776', issuedOn: '2025-08-15' }],
    },
  ]);
  const again = await upload(pair.seller, 'valid/01-plain.xml');
  const before = await stored(world, id);
  expect((await act(pair.seller, 'receivableSubmit', input([again]))).code).toBe('INVOICE_TAKEN');
  expect(await stored(world, id)).toEqual(before);
});

test('everything wrong with the files is reported at once; another party’s file is not there', async () => {
  const wrong = await upload(pair.seller, 'invalid/words-differ.xml');
  const foreign = await upload(pair.debtor, 'valid/01-plain.xml');
  const refused = await act(pair.seller, 'receivableSubmit', {
    ...input([wrong, foreign]),
    idempotencyKey: newKey(),
  });
  const problems = refused['problems'] as { code: string; path: string[] }[];
  expect(problems.map(({ code, path }) => [code, ...path.slice(0, 3)])).toEqual([
    ['EINVOICE_WORDS_DIFFER', 'invoices', '0', 'upload'],
    ['NOT_FOUND', 'invoices', '1', 'upload'],
  ]);
});
