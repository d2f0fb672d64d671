import { randomBytes } from 'node:crypto';
import { receivables } from '../../src/assets/index.js';
import { documents } from '../../src/documents/document.store.js';
import { documentsInvariants } from '../../src/documents/documents.invariants.js';
import { newId } from '../../src/kernel/ids.js';
import { fileChunks, storedFiles } from '../../src/platform/database/files.js';
import { confirmedReceivable } from '../financing/case.js';
import { startWorld, type Party, type World } from '../support/world.js';
import { attach, documentList, documentPage, keptIn, pdf, readContent, refusalIn, sha256 } from './papers.js';

let world: World;
let seller: Party;
let debtor: Party;
let stranger: Party;
let asset: string;
const newAsset = () => confirmedReceivable(world, seller, debtor, '1000', { state: 'SUBMITTED' });
beforeAll(async () => {
  world = await startWorld();
  seller = await world.party('SUPPLIER');
  debtor = await world.party('CORE_ENTERPRISE');
  stranger = await world.party(['SUPPLIER', 'LENDER', 'CORE_ENTERPRISE']);
  asset = await newAsset();
});
afterAll(() => world.stop());

const kept = () => keptIn(world);
const check = async () => {
  const found: string[] = [];
  for (const one of documentsInvariants) found.push(...(await one.check(world.platform)).violations);
  return found;
};

const REMOVE = `mutation ($document: ID!) { documentRemove(input: { document: $document }) { __typename
  ... on UserError { code message path } ... on DocumentRemoveSuccess { documentId } } }`;
const remove = async (by: Party, document: string) => (await by.data(REMOVE, { document })).documentRemove;

describe('GET /documents/:id/content', () => {
  const bytes = Buffer.concat([pdf(), randomBytes(600_000)]);
  let id: string;
  beforeAll(async () => {
    id = await attach(world, seller, asset, bytes, { name: "发货单'(1).pdf" });
  });
  const read = async (headers: Record<string, string>, method = 'GET') => {
    const response = await readContent(world, seller.token, id, headers, method);
    return { response, body: Buffer.from(await response.arrayBuffer()) };
  };

  test('answers all of it, as an attachment that no browser runs', async () => {
    const { response, body } = await read({});
    expect([response.status, Buffer.compare(body, bytes)]).toEqual([200, 0]);
    const of = (name: string) => response.headers.get(name);
    expect(of('content-type')).toBe('application/pdf');
    expect(of('content-length')).toBe(String(bytes.length));
    expect(of('x-content-type-options')).toBe('nosniff');
    expect(of('content-disposition')).toBe(
      `attachment; filename="document.pdf"; filename*=UTF-8''${encodeURIComponent('发货单')}%27%281%29.pdf`,
    );
    expect(of('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(of('etag')).toBe(`"${sha256(bytes)}"`);
    expect(of('cache-control')).toContain('private');
  });

  const last = bytes.length - 1;
  test.each([
    ['bytes=0-0', 0, 1],
    ['bytes=10-19', 10, 20],
    ['bytes=261110-261130', 261_110, 261_131],
    [`bytes=${last}-`, last, last + 1],
    ['bytes=-5', last - 4, last + 1],
    ['bytes=599990-99999999', 599_990, last + 1],
  ])('answers the range %s', async (range, start, end) => {
    const { response, body } = await read({ range });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end - 1}/${bytes.length}`);
    expect(Buffer.compare(body, bytes.subarray(start, end))).toBe(0);
  });

  test.each(['bytes=0-1,5-6', 'lines=1-2', 'bytes=a-b'])('answers the whole for %s', async (range) => {
    const { response, body } = await read({ range });
    expect([response.status, body.length]).toEqual([200, bytes.length]);
  });

  test('refuses a range beyond the end, and takes one only of the same bytes', async () => {
    const beyond = await read({ range: `bytes=${bytes.length}-` });
    expect([beyond.response.status, beyond.response.headers.get('content-range')]).toEqual([
      416,
      `bytes */${bytes.length}`,
    ]);
    const range = 'bytes=0-9';
    expect((await read({ range, 'if-range': `"${sha256(bytes)}"` })).response.status).toBe(206);
    expect((await read({ range, 'if-range': '"other"' })).response.status).toBe(200);
    const head = await read({}, 'HEAD');
    expect([head.response.headers.get('content-length'), head.body.length]).toEqual([
      String(bytes.length),
      0,
    ]);
  });

  test('is not there for others, exactly as what does not exist', async () => {
    const hidden = await refusalIn(await readContent(world, stranger.token, id));
    const none = newId('doc');
    const absent = await refusalIn(await readContent(world, stranger.token, none));
    expect(hidden.status).toBe(404);
    expect({ ...absent, message: absent.message.replace(none, id) }).toEqual(hidden);
    const { node, document } = await stranger.data(
      'query ($id: ID!) { node(id: $id) { id } document(id: $id) { id } }',
      { id },
    );
    expect([node, document]).toEqual([null, null]);
    expect((await debtor.data('query ($id: ID!) { node(id: $id) { id } }', { id })).node).toEqual({ id });
    expect((await readContent(world, null, id)).status).toBe(401);
    expect((await readContent(world, (await world.colleague(debtor, 'VIEWER')).token, id)).status).toBe(200);
  });
});

describe('documentRemove', () => {
  test('takes one’s own away while the receivable is open, and its content with it', async () => {
    const of = await newAsset();
    const before = await kept();
    const id = await attach(world, seller, of, pdf(400_000, 'wrong file'));
    expect(await remove(debtor, id)).toMatchObject({ code: 'DOCUMENT_OF_ANOTHER', path: ['document'] });
    expect(await remove(stranger, id)).toMatchObject({ __typename: 'NotFoundRefused' });
    expect(await remove(seller, id)).toEqual({ __typename: 'DocumentRemoveSuccess', documentId: id });
    await world.server.pulse.beat();
    expect(await kept()).toEqual(before);
    expect(await documentList(seller, of)).toEqual([]);
    expect(await remove(seller, id)).toMatchObject({ __typename: 'NotFoundRefused' });
    expect(await attach(world, seller, of, pdf(400_000, 'wrong file'))).toBe(id);
  });

  test('evidence of a confirmed receivable stays', async () => {
    const of = await newAsset();
    const id = await attach(world, seller, of);
    await receivables.update(world.platform, { _id: of }, { $set: { state: 'CONFIRMED' } });
    expect(await remove(seller, id)).toMatchObject({
      code: 'DOCUMENT_KEPT',
      message: 'What this document belongs to is CONFIRMED and no longer open: the document is kept.',
    });
    expect((await documentList(seller, of))![0]!.allowedActions).toEqual([]);
  });
});

test('a list is read page by page, newest first', async () => {
  const of = await newAsset();
  const ids: string[] = [];
  for (const mark of ['1', '2', '3']) {
    ids.unshift(await attach(world, seller, of, pdf(70, mark)));
    world.platform.clock.advance(1_000);
  }
  const first = (await documentPage(seller, of, { first: 2 }))!;
  const second = (await documentPage(seller, of, { first: 2, after: first['pageInfo'].endCursor }))!;
  expect([...first.edges, ...second.edges].map(({ node }: any) => node.id)).toEqual(ids);
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
});

describe('verify', () => {
  test('holds after all of the above', async () => {
    expect(await check()).toEqual([]);
  });

  test('names a document whose content changed, is short or gone, and a file that is nobody’s', async () => {
    const of = await newAsset();
    const [changed, short, gone] = [
      await attach(world, seller, of, pdf(70, 'changed')),
      await attach(world, seller, of, pdf(70, 'short')),
      await attach(world, seller, of, pdf(70, 'gone')),
    ];
    const fileOf = async (id: string) => (await documents.byId(world.platform, id))!.file;
    const [one, two, three] = [await fileOf(changed), await fileOf(short), await fileOf(gone)];
    await fileChunks.update(world.platform, { files_id: one }, { $set: { data: pdf(70, 'CHANGED') } });
    await fileChunks.remove(world.platform, { files_id: two });
    await documents.remove(world.platform, { _id: gone });
    const found = await check();
    expect(found.filter((line) => line.startsWith(`${changed} `))).toEqual([
      expect.stringContaining('the content was changed') as string,
    ]);
    expect(found.filter((line) => line.startsWith(`${short} `))).toEqual([
      expect.stringContaining(`it has 70 bytes, its content ${two} 0 of 70`) as string,
    ]);
    expect(found.filter((line) => line.startsWith(three))).toEqual([
      `${three}: no document has this content`,
    ]);
    expect(found.filter((line) => line.startsWith(of))).toEqual([`${of}: 3 are counted, 2 are there`]);
    await storedFiles.remove(world.platform, { _id: two });
    expect(await check()).toContain(`${short} of ${of}: its content ${two} is missing`);
  });
});
