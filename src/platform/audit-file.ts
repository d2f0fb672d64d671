import { createHash } from 'node:crypto';
import { canonicalText, chainHash } from '../kernel/hash.js';
import type { AuditEntry } from './audit.js';
import type { PublicKey, Seals } from './seals.js';

/**
 * An organisation's audit trail as a file that proves itself: JSON Lines, each the canonical text of a record. The first holds
 * the header, the last the signature, those between one entry each, with a digest over all lines up to it. The entries follow
 * each other without a gap.
 */
export const AUDIT_FILE = 'lianrong-audit-1';

export interface AuditFileHeader {
  readonly format: typeof AUDIT_FILE;
  readonly organisation: string;
  /** Days in Asia/Shanghai, both counted. */
  readonly from: string;
  readonly to: string;
  readonly exportedAt: Date;
  /** True for a regulator's copy: without inputs, answers, facts and addresses, so that entries' own hashes cannot be made again. */
  readonly masked: boolean;
}

/** What the signature covers. */
export interface AuditFileSeal {
  /** SHA-256 of all bytes before the signature's line, in hexadecimal. */
  readonly sha256: string;
  /** The digest in the line before. */
  readonly digest: string;
  readonly count: number;
  /** Sequence of the first entry, and sequence and hash of the last one; null in an empty file. */
  readonly first: number | null;
  readonly head: { readonly seq: number; readonly hash: string } | null;
  readonly keyId: string;
}

export type AuditFileLine =
  | { readonly header: AuditFileHeader; readonly digest: string }
  | { readonly entry: Record<string, unknown>; readonly digest: string }
  | { readonly signature: AuditFileSeal & { readonly key: PublicKey; readonly value: string } };

export const AUDIT_FILE_GENESIS = '0'.repeat(64);
const MASKED = { from: null, input: null, answer: null, facts: null };

/** The lines of a file one by one, each with its line end; never the whole file in memory. */
export async function* auditFile(
  header: AuditFileHeader,
  entries: AsyncIterable<AuditEntry>,
  seals: Seals,
): AsyncGenerator<string> {
  const sha256 = createHash('sha256');
  const written = (record: AuditFileLine): string => {
    const line = `${canonicalText(record)}\n`;
    sha256.update(line);
    return line;
  };
  let digest = chainHash(AUDIT_FILE_GENESIS, header);
  let first: number | null = null;
  let head: AuditFileSeal['head'] = null;
  let count = 0;
  yield written({ header, digest });
  for await (const stored of entries) {
    const entry = header.masked ? { ...stored, ...MASKED } : { ...stored };
    digest = chainHash(digest, entry);
    first ??= stored.seq;
    head = { seq: stored.seq, hash: stored.hash };
    count += 1;
    yield written({ entry, digest });
  }
  const seal = { sha256: sha256.digest('hex'), digest, count, first, head, keyId: seals.keyId };
  const value = seals.sign(canonicalText(seal));
  yield `${canonicalText({ signature: { ...seal, key: seals.public, value } })}\n`;
}
