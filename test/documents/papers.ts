import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { documents, looseFiles } from '../../src/documents/document.store.js';
import { fileChunks, storedFiles } from '../../src/platform/database/files.js';
import type { Party, World } from '../support/world.js';

/** Small files of each kind; `size` fills a PDF up to so many bytes. */
export function pdf(size = 64, mark = 'a'): Buffer {
  const body = Buffer.from(`%PDF-1.7\n% ${mark}\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n`);
  return Buffer.concat([body, Buffer.alloc(Math.max(0, size - body.length), ' ')]);
}
export const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
  Buffer.from('IHDR'),
]);
export const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0]);
export const XML = Buffer.from('<?xml version="1.0" encoding="UTF-8"?>\n<DeliveryNote no="1"/>');

/** A ZIP with entries that are stored as they are, as `name: content`. */
export function zip(entries: Readonly<Record<string, string | Buffer>>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const data = Buffer.from(content);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    files.push(Buffer.from('PK\x03\x04'), shared, Buffer.from(name), data);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), shared, more, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(entries).length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, central, Buffer.from('PK\x05\x06'), end]);
}

export const OFD = zip({ 'OFD.xml': '<ofd:OFD/>', 'Doc_0/Document.xml': '<ofd:Document/>' });

export interface Label {
  readonly kind?: string;
  readonly belongsTo: string;
  readonly name?: string;
}

/** Posts a body as a document. */
export function sendDocument(
  { url }: Pick<World, 'url'>,
  token: string | null,
  label: Label,
  body: Uint8Array | ReadableStream<Uint8Array>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const query = new URLSearchParams({ kind: 'DELIVERY_NOTE', ...label });
  return fetch(`${url}/documents?${query.toString()}`, {
    method: 'POST',
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    body: body instanceof ReadableStream ? body : new Uint8Array(body),
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });
}

/** Attaches a document that must be taken and answers its id. */
export async function attach(
  world: World,
  by: Party,
  belongsTo: string,
  body: Uint8Array = pdf(),
  more: Omit<Label, 'belongsTo'> = {},
): Promise<string> {
  const response = await sendDocument(world, by.token, { belongsTo, ...more }, body);
  const answer = (await response.json()) as { document: string };
  if (response.status > 201) throw new Error(JSON.stringify(answer));
  return answer.document;
}

export const readContent = (
  { url }: Pick<World, 'url'>,
  token: string | null,
  document: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Response> =>
  fetch(`${url}/documents/${document}/content`, {
    method,
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
  });

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** How much of everything is stored. */
export const keptIn = async ({ platform }: Pick<World, 'platform'>) => ({
  documents: await documents.count(platform),
  files: await storedFiles.count(platform),
  chunks: await fileChunks.count(platform),
  loose: await looseFiles.count(platform),
});

/** The refusal that a response carries. */
export async function refusalIn(response: Response) {
  const { errors } = (await response.json()) as {
    errors: [
      {
        message: string;
        extensions: { code: string; refusal?: string; problems?: { path: string }[] };
      },
    ];
  };
  return { status: response.status, ...errors[0].extensions, message: errors[0].message };
}

const LIST = `query ($of: ID!, $first: Int, $after: String) { documents(of: $of, first: $first, after: $after) {
  edges { node { id belongsTo kind name contentType size sha256 frozen template allowedActions uploadedBy { id } } } pageInfo { hasNextPage endCursor } } }`;

/** A page of an object's documents as the caller reads it; null when it sees no such object. */
export const documentPage = async (
  by: Party,
  of: string,
  ask: { first?: number; after?: string | null } = {},
): Promise<Record<string, any> | null> => (await by.data(LIST, { of, ...ask }))['documents'];

export const documentList = async (by: Party, of: string): Promise<Record<string, any>[] | null> => {
  const page = await documentPage(by, of);
  return page && page['edges'].map(({ node }: any) => node);
};
