import { ASSET_CONDITIONS, type AssetCondition } from '../assets/index.js';
import type { Facts } from '../kernel/decision.js';
import type { RefusalCode } from '../kernel/refusals/index.js';

export const CONDITION_NAMES = [
  'REGISTER_SEARCHED',
  'REGISTERED',
  'ENDORSED',
  'KEEPER_CONFIRMED',
  'NOTICE_ACKNOWLEDGED',
  'INVOICE_VERIFIED',
  'LIMITS_CHECKED',
] as const;
export type ConditionName = (typeof CONDITION_NAMES)[number];

/** What must hold before money may leave. Conditions are met in any order. */
export interface Condition {
  readonly name: ConditionName;
  readonly metAt: Date | null;
  /** When it was asked last; null until it was. */
  readonly checkedAt: Date | null;
  /** Why it is not met, as the refusal said. */
  readonly failure: { readonly code: RefusalCode; readonly facts: Facts } | null;
  /** What proves that it is met: a register's numbers, the hash of a search. */
  readonly evidence: string | null;
  /** Of one that a kind tells of: the assets of which it holds so far. */
  readonly parts?: readonly ConditionPart[];
}

export interface ConditionPart {
  readonly asset: string;
  readonly evidence: string;
}

const ofAssets: readonly ConditionName[] = ASSET_CONDITIONS;

/** The conditions of a deal, all unmet: those of every deal and those that its assets' kinds name. */
export const conditionsFor = (named: readonly AssetCondition[]): Condition[] =>
  CONDITION_NAMES.filter((name) => !ofAssets.includes(name) || named.some((one) => one === name)).map(
    (name) => ({
      name,
      metAt: null,
      checkedAt: null,
      failure: null,
      evidence: null,
    }),
  );

export interface ConditionResult {
  readonly name: ConditionName;
  readonly failure: Condition['failure'];
  readonly evidence: string | null;
  readonly parts?: readonly ConditionPart[];
}
