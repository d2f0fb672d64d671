import { createHash } from 'node:crypto';
import type { Place } from '../platform/database/collection.js';
import { fileChunks, storedFiles } from '../platform/database/files.js';
import type { Invariant } from '../platform/module.js';
import type { Document } from './document.js';
import { documents, looseFiles, shelves } from './document.store.js';

/** Chunk by chunk through the collection, so that a check inside one snapshot sees one moment; driver streams know none. */
async function hashOf(place: Place, file: string): Promise<{ size: number; sha256: string; chunks: number }> {
  const hash = createHash('sha256');
  let [size, chunks] = [0, 0];
  for await (const { n, data } of fileChunks.each(place, { files_id: file }, { n: 1 })) {
    if (n !== chunks) break;
    hash.update(data);
    size += data.length;
    chunks += 1;
  }
  return { size, sha256: hash.digest('hex'), chunks };
}

async function faultOf(place: Place, { file, size, sha256, frozen }: Document): Promise<string | null> {
  const record = await storedFiles.byId(place, file);
  if (record === null) return `its content ${file} is missing`;
  const found = await hashOf(place, file);
  if (found.size !== size || record.length !== size)
    return `it has ${size} bytes, its content ${file} ${found.size} of ${record.length}`;
  if (found.sha256 === sha256) return null;
  return `${frozen ? 'the frozen text' : 'the content'} was changed: SHA-256 is ${found.sha256}, ${sha256} was stored`;
}

const contentStandsAsStored: Invariant = {
  name: 'Every document has its content, with the SHA-256 that was stored',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const document of documents.each(place)) {
      checked += 1;
      const fault = await faultOf(place, document);
      if (fault !== null) violations.push(`${document._id} of ${document.belongsTo}: ${fault}`);
    }
    return { checked, violations };
  },
};

/** A file on its way in, or of a document that was removed, is noted as loose until it is a document's or gone. */
const filesHaveDocuments: Invariant = {
  name: 'Every stored file is a document’s, or noted to be removed',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const { _id } of storedFiles.each(place)) {
      checked += 1;
      // In this order: the act that makes the document takes the note away.
      const loose = await looseFiles.byId(place, _id);
      if (loose === null && (await documents.findOne(place, { file: _id })) === null)
        violations.push(`${_id}: no document has this content`);
    }
    return { checked, violations };
  },
};

const shelvesCountRight: Invariant = {
  name: 'Objects and organisations have as many documents as is counted for them',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const { _id, count } of shelves.each(place)) {
      checked += 1;
      const own = _id.startsWith('org_') ? { organisation: _id } : { belongsTo: _id, frozen: false };
      const found = await documents.count(place, own);
      if (found !== count) violations.push(`${_id}: ${count} are counted, ${found} are there`);
    }
    return { checked, violations };
  },
};

export const documentsInvariants: readonly Invariant[] = [
  contentStandsAsStored,
  filesHaveDocuments,
  shelvesCountRight,
];
