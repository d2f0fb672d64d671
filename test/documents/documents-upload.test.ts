import { request as httpRequest } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { looseFiles, shelves } from '../../src/documents/document.store.js';
import { discardLooseFiles } from '../../src/documents/loose-files.js';
import { newId } from '../../src/kernel/ids.js';
import { fileChunks } from '../../src/platform/database/files.js';
import { confirmedReceivable } from '../financing/case.js';
import { startWorld, type Party, type World } from '../support/world.js';
import {
  attach,
  documentList,
  JPEG,
  keptIn,
  OFD,
  pdf,
  PNG,
  readContent,
  refusalIn,
  sendDocument,
  sha256,
  XML,
  zip,
} from './papers.js';

const MOST = 20 * 1_024 * 1_024;

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

test('keeps the bytes with their hash, and shows the document to both parties of the receivable', async () => {
  const of = await newAsset();
  const bytes = pdf(700_000);
  const response = await sendDocument(
    world,
    seller.token,
    { belongsTo: of, name: '送货单 第1号.pdf' },
    bytes,
    { 'content-type': 'text/html' },
  );
  expect(response.status).toBe(201);
  const facts = {
    belongsTo: of,
    kind: 'DELIVERY_NOTE',
    name: '送货单 第1号.pdf',
    contentType: 'application/pdf',
    size: 700_000,
    sha256: sha256(bytes),
  };
  const answer = (await response.json()) as { document: string };
  expect(answer).toEqual({ document: expect.stringMatching(/^doc_[0-9a-z]{20}$/) as string, ...facts });
  const seen = {
    id: answer.document,
    ...facts,
    frozen: false,
    template: null,
    uploadedBy: { id: seller.organisation._id },
  };
  expect(await documentList(seller, of)).toEqual([{ ...seen, allowedActions: ['remove'] }]);
  expect(await documentList(debtor, of)).toEqual([{ ...seen, allowedActions: [] }]);
  expect(await documentList(stranger, of)).toBeNull();
  expect(await documentList(stranger, newId('rcv'))).toBeNull();
  const content = await readContent(world, debtor.token, answer.document);
  expect(sha256(new Uint8Array(await content.arrayBuffer()))).toBe(facts.sha256);
});

test('notes the hash in the audit trail of who uploaded', async () => {
  const bytes = pdf(100, 'for the trail');
  await attach(world, seller, asset, bytes);
  const { auditTrail } = await seller.data('{ auditTrail(first: 1) { edges { node { act input } } } }');
  expect(auditTrail.edges[0].node.act).toBe('documentAttach');
  expect(auditTrail.edges[0].node.input).toContain(sha256(bytes));
});

test.each<[string, Uint8Array, string]>([
  ['PDF', pdf(), 'application/pdf'],
  ['PNG', PNG, 'image/png'],
  ['JPEG', JPEG, 'image/jpeg'],
  ['XML', XML, 'application/xml'],
  ['XML with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), XML]), 'application/xml'],
  ['OFD', OFD, 'application/ofd'],
  [
    'a large OFD whose directory lies across two pieces',
    zip({ 'Doc_0/Res.bin': Buffer.alloc(200_000, 7), 'OFD.xml': '<ofd:OFD/>' }),
    'application/ofd',
  ],
])('tells %s by its content', async (_name, bytes, type) => {
  const of = await newAsset();
  const id = await attach(world, seller, of, bytes);
  expect((await documentList(seller, of))![0]).toMatchObject({ id, contentType: type, size: bytes.length });
  expect((await readContent(world, seller.token, id)).headers.get('content-type')).toBe(type);
});

test.each<[string, Uint8Array]>([
  ['nothing', Buffer.alloc(0)],
  ['text that says it is a PDF', Buffer.from('this is a PDF')],
  ['an HTML page', Buffer.from('<!DOCTYPE html><html><script>alert(1)</script></html>')],
  [
    'an SVG with a script',
    Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
  ],
  ['XML with a DTD', Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')],
  ['a ZIP that is no OFD', zip({ 'a/OFD.xml': 'x', 'word/document.xml': '<w/>' })],
  ['an OFD that was cut off', OFD.subarray(0, 60)],
  ['a GIF', Buffer.from('GIF89a')],
])('refuses %s with 415 and keeps nothing', async (_name, bytes) => {
  const before = await kept();
  expect(await refusalIn(await sendDocument(world, seller.token, { belongsTo: asset }, bytes))).toMatchObject(
    {
      status: 415,
      code: 'BAD_USER_INPUT',
      refusal: 'DOCUMENT_TYPE_UNKNOWN',
    },
  );
  expect(await kept()).toEqual(before);
});

test('takes exactly 20 MiB; one byte more is refused, with and without a length in front', async () => {
  const of = await newAsset();
  const id = await attach(world, seller, of, pdf(MOST));
  expect((await documentList(seller, of))![0]).toMatchObject({ id, size: MOST });
  const before = await kept();
  const told = await sendDocument(world, seller.token, { belongsTo: of }, pdf(MOST + 1));
  expect(await refusalIn(told)).toMatchObject({ status: 413, refusal: 'DOCUMENT_TOO_LARGE' });
  let sent = 0;
  const piece = pdf(65_536);
  const endless = new ReadableStream<Uint8Array>({
    pull(to) {
      sent += piece.length;
      if (sent > MOST + 65_536) to.close();
      else to.enqueue(new Uint8Array(piece));
    },
  });
  const untold = await sendDocument(world, seller.token, { belongsTo: of }, endless);
  expect(await refusalIn(untold)).toMatchObject({ status: 413, refusal: 'DOCUMENT_TOO_LARGE' });
  expect(await kept()).toEqual(before);
});

test('the same bytes on the same object are one document, also five at once and by the other party', async () => {
  const of = await newAsset();
  const before = await kept();
  const bytes = pdf(300, 'once');
  const sent = await Promise.all(
    [seller, seller, debtor, seller, debtor].map((by) =>
      sendDocument(world, by.token, { belongsTo: of }, bytes),
    ),
  );
  expect(sent.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
  const ids = await Promise.all(
    sent.map(async (one) => ((await one.json()) as { document: string }).document),
  );
  expect(new Set(ids).size).toBe(1);
  const one = { documents: before.documents + 1, files: before.files + 1, chunks: before.chunks + 1 };
  expect(await kept()).toEqual({ ...one, loose: before.loose });
  expect(await attach(world, seller, await newAsset(), bytes)).not.toBe(ids[0]);
});

test('an upload that breaks off leaves nothing', async () => {
  const before = await kept();
  const query = new URLSearchParams({ kind: 'OTHER', belongsTo: asset }).toString();
  const half = httpRequest(`${world.url}/documents?${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${seller.token}`, 'content-length': '900000' },
  });
  const broken = new Promise((resolve) => half.on('error', resolve));
  half.write(pdf(600_000));
  const until = async (done: () => Promise<boolean>) => {
    for (let tries = 0; tries < 100 && !(await done()); tries += 1) await pause(20);
  };
  await until(async () => (await fileChunks.count(world.platform)) === before.chunks + 2);
  expect(await kept()).toEqual({ ...before, chunks: before.chunks + 2, loose: before.loose + 1 });
  half.destroy();
  await broken;
  await until(async () => (await looseFiles.count(world.platform)) === before.loose);
  expect(await kept()).toEqual(before);
});

test('what a dead process left behind is swept away after an hour, and only then', async () => {
  const before = await kept();
  const at = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  const dead = [newId('fil'), newId('fil')] as const;
  await looseFiles.insert(world.platform, { _id: dead[0], since: at(61), doomed: false });
  await looseFiles.insert(world.platform, { _id: dead[1], since: at(59), doomed: false });
  for (const file of dead)
    await fileChunks.insert(world.platform, {
      _id: `${file}:0`,
      files_id: file,
      n: 0,
      data: Buffer.from('half'),
    });
  await discardLooseFiles(world.platform);
  expect(await kept()).toEqual({ ...before, chunks: before.chunks + 1, loose: before.loose + 1 });
  expect(await fileChunks.findOne(world.platform, { files_id: dead[1] })).not.toBeNull();
  await looseFiles.update(world.platform, { _id: dead[1] }, { $set: { since: at(61) } });
  await discardLooseFiles(world.platform);
  expect(await kept()).toEqual(before);
});

test('at most 50 on an object, also when several arrive at once', async () => {
  const of = await newAsset();
  await attach(world, seller, of, pdf(80, 'first'));
  await shelves.update(world.platform, { _id: of }, { $set: { count: 48 } });
  const sent = await Promise.all(
    Array.from({ length: 5 }, (_, at) =>
      sendDocument(world, (at % 2 ? seller : debtor).token, { belongsTo: of }, pdf(80, `at once ${at}`)),
    ),
  );
  expect(sent.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409]);
  expect(await refusalIn(sent.find(({ status }) => status === 409)!)).toMatchObject({
    refusal: 'DOCUMENTS_FULL',
    message: 'At most 50 documents are kept here; remove one first (documentRemove).',
  });
  expect(await documentList(seller, of)).toHaveLength(3);
  await shelves.update(world.platform, { _id: of }, { $set: { count: 3 } });
});

test('at most 10,000 of an organisation', async () => {
  const hoarder = await world.party('SUPPLIER');
  const of = await confirmedReceivable(world, hoarder, debtor, '1000', { state: 'SUBMITTED' });
  await shelves.insert(world.platform, { _id: hoarder.organisation._id, count: 9_999 });
  await attach(world, hoarder, of, pdf(80, 'the last'));
  const response = await sendDocument(world, hoarder.token, { belongsTo: of }, pdf(80, 'too many'));
  expect(await refusalIn(response)).toMatchObject({ status: 409, refusal: 'DOCUMENTS_FULL' });
  await shelves.update(world.platform, { _id: hoarder.organisation._id }, { $set: { count: 1 } });
});

test('says all that is wrong with the label, in the language asked', async () => {
  const response = await sendDocument(
    world,
    seller.token,
    { kind: 'SELFIE', belongsTo: '', name: 'a/b' },
    pdf(),
    { 'accept-language': 'zh-CN' },
  );
  const found = await refusalIn(response);
  expect([found.status, found.refusal]).toEqual([400, 'VALIDATION']);
  expect(found.problems!.map(({ path }) => path)).toEqual(['kind', 'belongsTo', 'name']);
  expect(found.message).toContain('3 处问题');
  for (const name of ['‮fdp.exe', 'a\u0000b', 'x'.repeat(121), '..\\a'])
    expect((await sendDocument(world, seller.token, { belongsTo: asset, name }, pdf())).status).toBe(400);
  expect((await sendDocument(world, seller.token, { kind: 'RECEIPT', belongsTo: asset }, pdf())).status).toBe(
    400,
  );
});

test('a name is given where none was', async () => {
  const of = await newAsset();
  await attach(world, seller, of, PNG, { kind: 'ACCEPTANCE' });
  expect((await documentList(seller, of))![0]!.name).toBe('acceptance.png');
});

test('what one may not see looks like what does not exist, asked before the body is read', async () => {
  const before = await kept();
  const big = pdf(MOST);
  const hidden = await refusalIn(await sendDocument(world, stranger.token, { belongsTo: asset }, big));
  const none = newId('rcv');
  const absent = await refusalIn(await sendDocument(world, stranger.token, { belongsTo: none }, big));
  expect(hidden.status).toBe(404);
  expect({ ...absent, message: absent.message.replace(none, asset) }).toEqual(hidden);
  const organisation = seller.organisation._id;
  expect(
    await refusalIn(await sendDocument(world, stranger.token, { belongsTo: organisation }, big)),
  ).toMatchObject({
    status: 403,
    refusal: 'DOCUMENTS_NOT_TAKEN',
  });
  expect(await kept()).toEqual(before);
});

test('needs a log-in, and a role that changes things', async () => {
  const before = await kept();
  const viewer = await world.colleague(seller, 'VIEWER');
  for (const [token, status, code] of [
    [null, 401, 'UNAUTHENTICATED'],
    ['forged', 401, 'UNAUTHENTICATED'],
    [viewer.token, 403, 'FORBIDDEN'],
  ] as const) {
    const response = await sendDocument(world, token, { belongsTo: asset }, pdf());
    expect(await refusalIn(response)).toMatchObject({ status, code });
  }
  const packed = await sendDocument(world, seller.token, { belongsTo: asset }, pdf(), {
    'content-encoding': 'gzip',
  });
  expect((await refusalIn(packed)).status).toBe(415);
  expect(await kept()).toEqual(before);
});
