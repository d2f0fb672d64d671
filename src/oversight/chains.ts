import { journalPostings } from '../ledger/index.js';
import { auditEntries } from '../platform/audit.js';
import type { ChainKind } from '../platform/checkpoints.js';
import { titleEntries } from '../title/index.js';

/** Every kind of hash chain there is, sealed by checkpoints. */
export const chainKinds: readonly ChainKind[] = [
  { kind: 'audit', in: auditEntries, by: 'organisation', entry: 'entry' },
  { kind: 'journal', in: journalPostings, by: 'deal', entry: 'posting' },
  { kind: 'title', in: titleEntries, by: 'asset', entry: 'entry' },
];
