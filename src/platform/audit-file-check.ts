import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { canonicalText, chainHash, hasChainHash } from '../kernel/hash.js';
import { AUDIT_FILE, AUDIT_FILE_GENESIS, type AuditFileHeader, type AuditFileSeal } from './audit-file.js';
import { isSignedBy, keyIdOf } from './seals.js';

/** What a file turned out to be. A fault names the first line that is not right; nothing after it was looked at. */
export interface AuditFileVerdict {
  readonly header: AuditFileHeader | null;
  readonly entries: number;
  readonly seal: AuditFileSeal | null;
  readonly fault: { readonly line: number; readonly what: string } | null;
}

type Record_ = Readonly<Record<string, unknown>>;

/** Reads the lines in their order; the first fault ends it. */
class Reader {
  header: AuditFileHeader | null = null;
  seal: AuditFileSeal | null = null;
  entries = 0;
  private readonly sha256 = createHash('sha256');
  private digest = AUDIT_FILE_GENESIS;
  private first: number | null = null;
  private last: { readonly seq: number; readonly hash: string } | null = null;

  constructor(private readonly keys: ReadonlyMap<string, KeyObject> | null) {}

  /** What is wrong with the next line, or null. */
  take(line: string): string | null {
    if (this.seal !== null) return 'stands after the signature';
    const record = recordIn(line);
    if (record === null) return 'is not a record as it was written: changed or cut off';
    if (this.header === null) return this.takeHeader(line, record);
    if (record['signature'] !== undefined) return this.takeSignature(record['signature'] as Record_);
    return this.takeEntry(line, record);
  }

  private takeHeader(line: string, { header, digest }: Record_): string | null {
    const given = header as AuditFileHeader | undefined;
    if (given?.format !== AUDIT_FILE) return `is not the header of an audit file (${AUDIT_FILE})`;
    this.digest = chainHash(this.digest, given);
    if (digest !== this.digest) return 'the header was changed';
    this.header = given;
    this.sha256.update(`${line}\n`);
    return null;
  }

  private takeEntry(line: string, { entry, digest }: Record_): string | null {
    const given = (entry ?? {}) as Record_;
    const fault = this.placeFault(given) ?? this.contentFault(given, digest);
    if (fault !== null) return fault;
    this.digest = digest as string;
    this.first ??= Number(given['seq']);
    this.last = { seq: Number(given['seq']), hash: String(given['hash']) };
    this.entries += 1;
    this.sha256.update(`${line}\n`);
    return null;
  }

  private placeFault({ seq, organisation }: Record_): string | null {
    if (typeof seq !== 'number' || organisation !== this.header?.organisation)
      return 'is no entry of this trail: changed';
    const expected = this.last === null ? seq : this.last.seq + 1;
    if (seq === expected) return null;
    return seq > expected
      ? `holds entry ${seq}, and entry ${expected} is missing before it`
      : `holds entry ${seq} where entry ${expected} belongs: out of order or twice`;
  }

  private contentFault(entry: Record_, digest: unknown): string | null {
    const { previous, hash, ...body } = entry;
    const changed = `holds entry ${String(entry['seq'])}, which was changed`;
    if (this.last !== null && previous !== this.last.hash) return changed;
    if (entry['seq'] === 1 && previous !== AUDIT_FILE_GENESIS) return changed;
    if (!this.header?.masked && !hasChainHash(String(hash), String(previous), body)) return changed;
    return chainHash(this.digest, entry) === digest ? null : changed;
  }

  private takeSignature(signature: Record_): string | null {
    const { key, value, ...seal } = signature as unknown as AuditFileSeal & { key: object; value: string };
    if (seal.head !== null && seal.head.seq > (this.last?.seq ?? 0))
      return `the signature is over entries up to ${seal.head.seq}, and entry ${(this.last?.seq ?? (seal.first ?? 1) - 1) + 1} is missing before it`;
    if (seal.first !== this.first)
      return `the signature is over entries from ${String(seal.first)} on, and the file begins with ${String(this.first)}`;
    const found = { sha256: this.sha256.digest('hex'), digest: this.digest, count: this.entries };
    const agrees = seal.sha256 === found.sha256 && seal.digest === found.digest && seal.count === found.count;
    if (!agrees || seal.head?.hash !== this.last?.hash) return 'the signature is over other contents';
    const signer = this.keys === null ? keyIn(key) : this.keys.get(seal.keyId);
    if (!signer) return `it is signed with the key ${seal.keyId}, which is not the one that was given`;
    if (keyIdOf(signer) !== seal.keyId || !isSignedBy(signer, canonicalText(seal), value))
      return 'the signature is not right';
    this.seal = seal;
    return null;
  }
}

/** Only what is written in the one way that the platform writes it: what differs was changed. */
function recordIn(line: string): Record_ | null {
  try {
    const record: unknown = JSON.parse(line);
    return typeof record === 'object' && record !== null && canonicalText(record) === line
      ? (record as Record_)
      : null;
  } catch {
    return null;
  }
}

function keyIn(jwk: object): KeyObject | null {
  try {
    return createPublicKey({ key: jwk as never, format: 'jwk' });
  } catch {
    return null;
  }
}

/**
 * Checks a file without any database: every line, their order and completeness, and the signature.
 * @param keys the keys that are trusted, by id; null takes the key that the file itself names, which proves no more than that
 *   the file is of one piece.
 */
export async function checkAuditFile(
  lines: AsyncIterable<string>,
  keys: ReadonlyMap<string, KeyObject> | null,
): Promise<AuditFileVerdict> {
  const reader = new Reader(keys);
  let line = 0;
  const verdict = (what: string | null): AuditFileVerdict => ({
    ...{ header: reader.header, entries: reader.entries, seal: what === null ? reader.seal : null },
    fault: what === null ? null : { line, what },
  });
  for await (const text of lines) {
    line += 1;
    const what = reader.take(text);
    if (what !== null) return verdict(what);
  }
  line += 1;
  return verdict(reader.seal === null ? 'the signature is missing: the file was cut off' : null);
}

/** The keys in a PEM file or in a key set as `/.well-known/lianrong-keys.json` answers it. */
export function keysIn(text: string): Map<string, KeyObject> {
  const found = text.trimStart().startsWith('{')
    ? (JSON.parse(text) as { keys?: object[] }).keys?.map(keyIn)
    : [createPublicKey(text)];
  return new Map((found ?? []).flatMap((key) => (key ? [[keyIdOf(key), key] as const] : [])));
}
