import type { Decimal } from '../kernel/decimal.js';
import type { Approval } from './approvals.js';
import { collection, type Place } from './database/collection.js';

const text = { type: String, required: true };
const when = { type: Date, required: true };

export const approvals = collection<Approval>(
  'approvals',
  {
    organisation: text,
    act: text,
    input: { type: Object, required: true },
    amount: 'Decimal128',
    above: { type: 'Decimal128', required: true },
    maker: { type: { kind: String, id: String, name: String, behind: String }, required: true, _id: false },
    madeAt: when,
    madeFrom: String,
    expiresAt: when,
    state: text,
    decidedBy: { type: { id: String, name: String }, _id: false },
    decidedAt: Date,
    reason: String,
    outcome: Object,
    refusal: Object,
    version: { type: Number, required: true },
  },
  [
    { fields: { organisation: 1, madeAt: -1, _id: -1 } },
    { fields: { organisation: 1, state: 1, madeAt: -1, _id: -1 } },
    { fields: { state: 1, expiresAt: 1 } },
  ],
);

/** The idempotency key of an act that waits: a repeated call finds its approval. */
export interface WaitingKey {
  /** `organisation:act:key`, as under `idempotency_keys`. */
  readonly _id: string;
  readonly inputHash: string;
  readonly approval: string;
}

export const waitingKeys = collection<WaitingKey>('approval_keys', { inputHash: text, approval: text }, [
  { fields: { approval: 1 } },
]);

/** An organisation's own amount above which a second person is needed. */
export interface ApprovalRule {
  /** The organisation. */
  readonly _id: string;
  /** In yuan; null when the organisation has taken it away again. */
  readonly above: Decimal | null;
  readonly version: number;
}

export const approvalRules = collection<ApprovalRule>('approval_rules', {
  above: 'Decimal128',
  version: { type: Number, required: true },
});

/** The amount above which an organisation's acts wait, in yuan; null when none do. */
export const approvalAbove = async (place: Place, organisation: string): Promise<Decimal | null> =>
  (await approvalRules.byId(place, organisation))?.above ?? null;
