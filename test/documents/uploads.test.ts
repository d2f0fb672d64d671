import { createHash } from 'node:crypto';
import { MAX_UNUSED_UPLOADS } from '../../src/documents/upload.js';
import { markUploadUsed } from '../../src/documents/upload.service.js';
import { contentsOf, uploadContents, uploads } from '../../src/documents/upload.store.js';
import { newId } from '../../src/kernel/ids.js';
import type { Unit } from '../../src/platform/unit.js';
import { startWorld, START, type Party, type World } from '../support/world.js';
import { fixture, fixtureNames } from './sample.js';
import { sendFile, uploadFixture } from './uploading.js';

let world: World;
let supplier: Party;
beforeAll(async () => {
  world = await startWorld();
  supplier = await world.party('SUPPLIER');
});
afterAll(() => world.stop());

const PLAIN = 'valid/01-plain.xml';
const send = (token: string | null, body: Uint8Array | string, headers?: Record<string, string>) =>
  sendFile(world, token, body, headers);
const upload = (by: Party, name: string) => uploadFixture(world, by, name);
const refusal = async (response: Response) => {
  const { errors } = (await response.json()) as {
    errors: [{ message: string; extensions: { code: string } }];
  };
  return [response.status, errors[0].extensions.code, errors[0].message];
};
const markUsed = (organisation: string, file: string, by: string) =>
  markUploadUsed(
    world.platform as unknown as Unit,
    organisation,
    { upload: file, path: 'invoices.0.upload' },
    by,
  );
const kept = () => Promise.all([uploads.count(world.platform), uploadContents.count(world.platform)]);

describe('POST /uploads/e-invoices', () => {
  test('keeps the bytes as they came, with their hash', async () => {
    const bytes = fixture('valid/02-bom.xml');
    const response = await send(supplier.token, bytes, { 'content-type': 'application/pdf' });
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toContain('application/json');
    const answer = (await response.json()) as { upload: string };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(answer).toEqual({ upload: expect.stringMatching(/^upl_/) as string, sha256, size: bytes.length });
    const content = (await contentsOf(world.platform, supplier.organisation._id, [answer.upload])).get(
      answer.upload,
    );
    expect(content && Buffer.compare(content, bytes)).toBe(0);
    const { node } = await supplier.data(
      `{ node(id: "${answer.upload}") { ... on Upload { id sha256 size usedBy } } }`,
    );
    expect(node).toEqual({ id: answer.upload, sha256, size: bytes.length, usedBy: null });
  });

  test('answers a repeated file with the same upload, also five times at once', async () => {
    const before = await kept();
    const answers = await Promise.all(Array.from({ length: 5 }, () => upload(supplier, 'valid/03-bare.xml')));
    expect(new Set(answers).size).toBe(1);
    expect(await kept()).toEqual(before.map((count) => count + 1));
  });

  test('takes a file of exactly 1 MB, refuses one byte more as JSON and keeps nothing of it', async () => {
    const padded = (size: number) =>
      Buffer.concat([fixture(PLAIN), Buffer.alloc(size, ' ')]).subarray(0, size);
    expect((await send(supplier.token, padded(1_048_576))).status).toBe(201);
    const before = await kept();
    const response = await send(supplier.token, padded(1_048_577));
    expect(await refusal(response)).toEqual([
      413,
      'BAD_USER_INPUT',
      'The body is larger than 1048576 bytes.',
    ]);
    expect(await kept()).toEqual(before);
  });

  test.each<[string, Uint8Array | string]>([
    ['a PDF that is called XML', '%PDF-1.7 <?xml version="1.0"?>'],
    ['an OFD (a zip)', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['UTF-16', Buffer.from('<EInvoice/>', 'utf16le')],
    ['JSON', '{"invoice":1}'],
    ['blanks', ' \r\n'],
    ['nothing', ''],
  ])('refuses %s with 415', async (_name, body) => {
    const before = await kept();
    const [status, code, message] = await refusal(
      await send(supplier.token, body, { 'content-type': 'application/xml' }),
    );
    expect([status, code]).toEqual([415, 'BAD_USER_INPUT']);
    expect(message).toContain('no XML text');
    expect(await kept()).toEqual(before);
  });

  test('speaks Chinese when asked, and refuses a compressed body', async () => {
    const [, , message] = await refusal(await send(supplier.token, 'x', { 'accept-language': 'zh-CN' }));
    expect(message).toContain('内容不是 XML 文本');
    const compressed = await send(supplier.token, fixture(PLAIN), { 'content-encoding': 'gzip' });
    expect((await refusal(compressed)).slice(0, 2)).toEqual([415, 'BAD_USER_INPUT']);
  });

  test('asks who calls before it reads: table of rights', async () => {
    const account = async (scopes: string[]): Promise<string> => {
      const made = await supplier.data(
        `mutation ($scopes: [Scope!]!) { serviceAccountCreate(input: { name: "ERP", scopes: $scopes }) {
          ... on ServiceAccountCreateSuccess { clientSecret serviceAccount { id } } } }`,
        { scopes },
      );
      const { clientSecret, serviceAccount } = made.serviceAccountCreate;
      const { serviceLogIn } = await world.anonymous.data(
        `mutation ($input: ServiceLogInInput!) { serviceLogIn(input: $input) { ... on ServiceLogInSuccess { session { accessToken } } } }`,
        { input: { clientId: serviceAccount.id, clientSecret } },
      );
      return serviceLogIn.session.accessToken as string;
    };
    const member = async (role: 'MAKER' | 'CHECKER' | 'VIEWER') =>
      (await world.colleague(supplier, role)).token;
    const unapproved = await world.party('SUPPLIER', { state: 'PENDING' });
    const suspended = await world.party('SUPPLIER', { state: 'SUSPENDED' });
    const rows: [string | null, number, string?][] = [
      [null, 401, 'UNAUTHENTICATED'],
      ['forged', 401, 'UNAUTHENTICATED'],
      [await member('VIEWER'), 403, 'FORBIDDEN'],
      [await account(['READ']), 403, 'FORBIDDEN'],
      [unapproved.token, 403, 'FORBIDDEN'],
      [suspended.token, 403, 'FORBIDDEN'],
      [await member('MAKER'), 201],
      [await member('CHECKER'), 201],
      [await account(['ASSETS']), 201],
    ];
    for (const [token, status, code] of rows) {
      const before = await kept();
      const response = await send(
        token,
        status === 201 ? fixture('valid/05-percent.xml') : Buffer.alloc(2_000_000, 'x'),
      );
      if (code !== undefined) expect((await refusal(response)).slice(0, 2)).toEqual([status, code]);
      expect(response.status).toBe(status);
      if (code !== undefined) expect(await kept()).toEqual(before);
    }
    expect((await send(null, 'x')).headers.get('www-authenticate')).toBe('Bearer');
  });

  test('is no page for a browser to get', async () => {
    const response = await fetch(`${world.url}/uploads/e-invoices`);
    expect(await refusal(response)).toEqual([404, 'BAD_USER_INPUT', 'Nothing is here.']);
  });
});

describe('what may be kept', () => {
  const hoard = async (party: Party, count: number) => {
    const facts = {
      organisation: party.organisation._id,
      size: 1,
      uploadedAt: START,
      uploadedBy: 'psn',
      usedBy: null,
    };
    const many = Array.from({ length: count }, (_, at) => ({
      _id: newId('upl'),
      sha256: `hoard-${at}`,
      ...facts,
    }));
    await uploads.model(world.platform.connection).insertMany(many);
    return many.map(({ _id }) => _id);
  };

  test('at most 2,000 unused files, also when several arrive at once; using or discarding one makes room', async () => {
    const party = await world.party('SUPPLIER');
    const { _id: organisation } = party.organisation;
    const ids = await hoard(party, MAX_UNUSED_UPLOADS - 1);
    const names = fixtureNames('valid').slice(0, 4);
    const responses = await Promise.all(names.map((name) => send(party.token, fixture(name))));
    expect(responses.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const refused = responses.find(({ status }) => status === 409);
    expect(refused && (await refusal(refused))[2]).toContain(
      'At most 2000 unused uploads are kept, 2000 are there.',
    );
    expect(await uploads.count(world.platform, { organisation, usedBy: null })).toBe(2_000);
    await markUsed(organisation, ids[0] ?? '', 'rcv_1');
    expect((await send(party.token, fixture('invalid/dtd.xml'))).status).toBe(201);
    expect((await send(party.token, fixture('invalid/exponent.xml'))).status).toBe(409);
  });

  const DISCARD = `mutation ($uploads: [ID!]!) { uploadDiscard(input: { uploads: $uploads }) {
    __typename ... on UserError { code path } ... on StateRefused { state } ... on ValidationRefused { problems { code path } }
    ... on UploadDiscardSuccess { uploadIds } } }`;

  test('unused files are discarded together or not at all; used ones and others’ stay', async () => {
    const party = await world.party('SUPPLIER');
    const [first, second, used] = [
      await upload(party, PLAIN),
      await upload(party, 'valid/04-namespace.xml'),
      await upload(party, 'valid/06-six.xml'),
    ];
    const theirs = await upload(supplier, PLAIN);
    await markUsed(party.organisation._id, used, 'rcv_2');
    const discard = async (ids: string[]) => (await party.data(DISCARD, { uploads: ids })).uploadDiscard;
    const before = await kept();
    expect(await discard([first, theirs])).toEqual({
      __typename: 'NotFoundRefused',
      code: 'NOT_FOUND',
      path: ['uploads', '1'],
    });
    expect(await discard([first, used])).toEqual({
      __typename: 'StateRefused',
      code: 'WRONG_STATE',
      path: ['uploads', '1'],
      state: 'USED',
    });
    expect((await discard([])).problems).toEqual([{ code: 'TOO_FEW', path: ['uploads'] }]);
    expect((await discard([first, first])).problems).toEqual([{ code: 'DUPLICATE_ITEM', path: ['uploads'] }]);
    expect(await kept()).toEqual(before);
    expect(await discard([first, second])).toEqual({
      __typename: 'UploadDiscardSuccess',
      uploadIds: [first, second],
    });
    expect(await kept()).toEqual(before.map((count) => count - 2));
    const list = async (unused: boolean | null) =>
      (
        await party.data(
          'query ($unused: Boolean) { uploads(unused: $unused) { edges { node { id usedBy } } } }',
          { unused },
        )
      ).uploads.edges;
    expect(await list(null)).toEqual([{ node: { id: used, usedBy: 'rcv_2' } }]);
    expect(await list(false)).toEqual([{ node: { id: used, usedBy: 'rcv_2' } }]);
    expect(await list(true)).toEqual([]);
  });

  test('a file of another organisation cannot be marked', async () => {
    const mine = await upload(supplier, PLAIN);
    expect(await markUsed('org_other', mine, 'rcv_3')).toMatchObject({
      code: 'NOT_FOUND',
      path: 'invoices.0.upload',
      facts: { noun: 'upload', id: mine },
    });
    expect(await uploads.byId(world.platform, mine)).toMatchObject({ usedBy: null });
  });
});
