import { readEInvoice, uploadedEInvoice } from '../../src/documents/index.js';
import { startWorld, type Client, type Party, type World } from '../support/world.js';
import { fixture } from './sample.js';
import { uploadFixture } from './uploading.js';

let world: World;
let supplier: Party;
beforeAll(async () => {
  world = await startWorld();
  supplier = await world.party('SUPPLIER');
});
afterAll(() => world.stop());

const PLAIN = 'valid/01-plain.xml';
const upload = (by: Party, name: string) => uploadFixture(world, by, name);
const READ = `query ($uploads: [ID!]!) {
  eInvoicesRead(uploads: $uploads) {
    upload problems { code path message }
    invoice { number issuedOn red originalNumber kind sellerCode buyerName withoutTax { amount currency } total { amount } lines { name amount { amount } taxRate } }
  }
}`;

describe('eInvoicesRead', () => {
  const reading = async (by: Client, ids: string[]) => (await by.data(READ, { uploads: ids })).eInvoicesRead;

  test('reads a batch: each good file as its invoice, each bad one with all its problems, in the order asked', async () => {
    const names = [
      PLAIN,
      'invalid/wrong-total.xml',
      'valid/red-01.xml',
      'invalid/dtd.xml',
      'invalid/truncated.xml',
    ];
    const ids: string[] = [];
    for (const name of names) ids.push(await upload(supplier, name));
    const [plain, wrong, red, dtd, truncated] = await reading(supplier, ids);
    expect(plain).toMatchObject({
      upload: ids[0],
      problems: [],
      invoice: {
        number: '25502690736625851781',
        issuedOn: '2025-06-28',
        red: false,
        kind: 'SPECIAL',
        buyerName: '重庆两江新能源整车有限公司',
        withoutTax: { amount: '978827.46', currency: 'CNY' },
        total: { amount: '1098354.82' },
      },
    });
    expect(plain.invoice.lines).toHaveLength(3);
    expect(wrong.invoice).toBeNull();
    expect(wrong.problems.map(({ code, path }: { code: string; path: string[] }) => [code, ...path])).toEqual(
      [
        ['EINVOICE_TOTAL_NOT_SUM', 'uploads', '1', 'EInvoiceData/BasicInformation/TotalTax-includedAmount'],
        [
          'EINVOICE_WORDS_DIFFER',
          'uploads',
          '1',
          'EInvoiceData/BasicInformation/TotalTax-includedAmountInChinese',
        ],
        ['EINVOICE_LINES_DO_NOT_ADD_UP', 'uploads', '1', 'EInvoiceData/IssuItemInformation'],
      ],
    );
    expect(red.invoice).toMatchObject({
      red: true,
      total: { amount: '-158010.71' },
      lines: [{ taxRate: '0.13' }],
    });
    expect(dtd).toMatchObject({
      invoice: null,
      problems: [{ code: 'EINVOICE_DTD_OR_ENTITY', path: ['uploads', '3'] }],
    });
    expect(truncated).toMatchObject({ invoice: null, problems: [{ code: 'EINVOICE_NOT_WELL_FORMED' }] });
  });

  test('says in words and figures what is wrong, in both languages', async () => {
    const id = await upload(supplier, 'invalid/wrong-total.xml');
    const first = async (language: string) => {
      const { data } = await supplier.ask(READ, { uploads: [id] }, { 'accept-language': language });
      return (data?.['eInvoicesRead'] as { problems: { message: string }[] }[])[0]?.problems[0]?.message;
    };
    const read = readEInvoice(fixture('invalid/wrong-total.xml'));
    const { given, expected } = read.ok ? {} : (read.problems[0]?.facts ?? {});
    expect(await first('en')).toBe(`The total is ${given}, but amount plus tax is ${expected}.`);
    expect(await first('zh')).toBe(`价税合计为 ${given}，而金额与税额之和为 ${expected}。`);
  });

  test('shows another organisation’s file exactly like one that does not exist', async () => {
    const theirs = await upload(await world.party('SUPPLIER'), PLAIN);
    const nowhere = 'upl_00000000000000000000';
    const [hidden, missing] = await reading(supplier, [theirs, nowhere]);
    expect(hidden.problems[0].message).toBe(`There is no upload ${theirs} that you may see.`);
    const blank = (text: unknown) =>
      JSON.stringify(text).replaceAll(theirs, 'X').replaceAll(nowhere, 'X').replaceAll('"1"', '"0"');
    expect(blank(hidden)).toBe(blank(missing));
    for (const id of [theirs, nowhere])
      expect((await supplier.data(`{ node(id: "${id}") { id } }`)).node).toBeNull();
    const decision = await uploadedEInvoice(world.platform, supplier.organisation._id, theirs, 'invoices.0');
    expect(decision).toEqual({
      refused: true,
      code: 'NOT_FOUND',
      facts: { noun: 'upload', id: theirs },
      path: 'invoices.0',
      problems: [],
    });
  });

  test('reads at most 20 files at a time, and none for nobody', async () => {
    const { errors } = await supplier.ask(READ, { uploads: Array.from({ length: 21 }, () => 'upl_x') });
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringContaining('At most 20') as string,
    });
    expect((await world.anonymous.ask(READ, { uploads: [] })).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    expect(await reading(supplier, [])).toEqual([]);
  });

  test('the same file asked for twice is read twice', async () => {
    const id = await upload(supplier, PLAIN);
    expect((await reading(supplier, [id, id])).map(({ upload: of }: { upload: string }) => of)).toEqual([
      id,
      id,
    ]);
  });
});

test('uploadedEInvoice puts the caller’s field in front of the paths within the file', async () => {
  const id = await upload(supplier, 'invalid/wrong-total.xml');
  const of = supplier.organisation._id;
  const decision = await uploadedEInvoice(world.platform, of, id, 'invoices.2');
  expect(decision).toMatchObject({ refused: true, code: 'VALIDATION', facts: { count: 3 } });
  const paths = 'problems' in decision ? decision.problems.map(({ path }) => path) : [];
  expect(paths[0]).toBe('invoices.2.EInvoiceData/BasicInformation/TotalTax-includedAmount');
  expect(await uploadedEInvoice(world.platform, of, await upload(supplier, PLAIN))).toMatchObject({
    number: '25502690736625851781',
  });
});
