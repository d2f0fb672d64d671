import { canonicalText, sha256Hex } from '../kernel/hash.js';
import { refuse, type Refusal } from '../kernel/decision.js';
import { approvals, waitingKeys } from './approvals.store.js';
import { collection, type Place } from './database/collection.js';

/** What an act with this key answered. Kept for ever, because money or title moved. */
export interface KeyedAnswer {
  /** `organisation:act:key`. */
  readonly _id: string;
  readonly inputHash: string;
  readonly answer: Record<string, unknown>;
  readonly actId: string;
  readonly at: Date;
}

export const keyedAnswers = collection<KeyedAnswer>(
  'idempotency_keys',
  {
    inputHash: { type: String, required: true },
    answer: { type: Object, required: true },
    actId: { type: String, required: true },
    at: { type: Date, required: true },
  },
  [{ fields: { actId: 1 } }],
);

export interface Key {
  readonly id: string;
  readonly key: string;
  readonly inputHash: string;
}

export function keyOf(organisation: string, act: string, input: Record<string, unknown>): Key | null {
  const { idempotencyKey, ...rest } = input;
  if (typeof idempotencyKey !== 'string') return null;
  const id = `${organisation}:${act}:${idempotencyKey}`;
  return { id, key: idempotencyKey, inputHash: sha256Hex(canonicalText(rest)) };
}

/**
 * The stored answer to the same key and input; APPROVAL_PENDING while the act waits for a second person; a refusal for the same key
 * with another input and for an act that ended unexecuted; null when the key is new.
 */
export async function recall(place: Place, key: Key): Promise<Record<string, unknown> | Refusal | null> {
  const known = (await keyedAnswers.byId(place, key.id)) ?? (await waitingKeys.byId(place, key.id));
  if (known === null) return null;
  if (known.inputHash !== key.inputHash)
    return refuse('IDEMPOTENCY_KEY_REUSED', { key: key.key }, 'idempotencyKey');
  return 'answer' in known ? known.answer : fateOf(place, known.approval);
}

async function fateOf(place: Place, approvalId: string): Promise<Record<string, unknown> | Refusal> {
  const approval = await approvals.byId(place, approvalId);
  if (approval === null) throw new Error(`approval ${approvalId} is missing`);
  // Executed between the two readings of the caller's.
  if (approval.outcome) return approval.outcome.answer;
  return approval.state === 'PENDING'
    ? refuse('APPROVAL_PENDING', { approvalId })
    : refuse('APPROVAL_ENDED', { approval: approvalId, state: approval.state }, 'idempotencyKey');
}
