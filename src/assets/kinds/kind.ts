import type { SchemaDefinition } from 'mongoose';
import type { PlainDate } from '../../kernel/dates.js';
import type { Decision, Facts, Refusal } from '../../kernel/decision.js';
import type { RefusalCode } from '../../kernel/refusals/index.js';
import type { Decimal } from '../../kernel/decimal.js';
import type { StateTable } from '../../kernel/state-table.js';
import type { Filter, Index } from '../../platform/database/collection.js';
import type { Platform, Unit } from '../../platform/unit.js';
import type { Asset, AssetKind, AssetTechnique } from '../asset.js';

/** A reduction that an outside counterpart knows and the asset does not yet. */
export interface Reduction {
  readonly asset: string;
  /** The document behind the asset, for example an invoice's number. */
  readonly document: string;
  /** In all, not in addition to what is known. */
  readonly redFlushed: Decimal;
}

/**
 * What must hold for an asset before money leaves, beyond what every deal needs (a clean register, documents that stand,
 * limits). The platform itself sees to REGISTERED and NOTICE_ACKNOWLEDGED; of the others the kind tells the outbox, in the
 * act that finds it, `AssetConditionMet` with an {@link AssetConditionMet} or `AssetConditionFailed` with an
 * {@link AssetConditionFailed}.
 */
export const ASSET_CONDITIONS = [
  'REGISTERED',
  'NOTICE_ACKNOWLEDGED',
  'ENDORSED',
  'KEEPER_CONFIRMED',
] as const;
export type AssetCondition = (typeof ASSET_CONDITIONS)[number];

/** Those that a kind tells of. */
export const CONDITIONS_TOLD = ['ENDORSED', 'KEEPER_CONFIRMED'] as const satisfies readonly AssetCondition[];
export type ConditionTold = (typeof CONDITIONS_TOLD)[number];

/** Holds for this asset of the deal; left out, for all that need it. A deal's condition is met when it holds for each. */
export interface AssetConditionMet {
  readonly deal: string;
  readonly condition: ConditionTold;
  readonly asset?: string;
  /** What proves it. */
  readonly evidence: string;
}

/** Does not hold, or holds no more; a later {@link AssetConditionMet} makes it good. */
export interface AssetConditionFailed {
  readonly deal: string;
  readonly condition: ConditionTold;
  readonly asset?: string;
  /** Why: a refusal's code and its facts, which the deal's parties read in their own language. */
  readonly code: RefusalCode;
  readonly facts?: Facts;
}

/** What a deal takes of an asset. Amount in yuan. */
export interface Encumbrance {
  readonly deal: string;
  readonly technique: AssetTechnique;
  /** Who gives the asset for finance: its holder. */
  readonly grantor: string;
  readonly lender: string;
  readonly amount: Decimal;
  readonly disclosed: boolean;
}

/** How a deal lets go of an asset. */
export type EncumbranceEnd = 'CANCELLED' | 'REPAID' | 'BOUGHT_BACK' | 'RELEASED';

/** One line of what a lender may know of an asset: a name in both languages and a value. */
export interface Particular {
  readonly name: string;
  readonly nameZh: string;
  readonly value: string;
}

/**
 * What a kind of asset must say of itself: requests, mandates, matching, bidding, title and deals know it only by this. One
 * contract test runs over all kinds.
 */
export interface KindOfAsset {
  readonly kind: AssetKind;
  /** What stands before the `_` of its ids. */
  readonly prefix: string;
  /** As refusals call it. */
  readonly noun: string;
  /** Its own fields at rest, beside those of every asset. */
  readonly fields: SchemaDefinition;
  /** By what else its assets are looked up. */
  readonly indexes?: readonly Index[];
  /** `settle` leads to a final state from every state in which it can be financed, or be once a deal over it has paid out. */
  readonly moves: StateTable<string, string>;
  /** Whose word fixes the base. */
  readonly confirmedBy: 'OBLIGOR' | 'KEEPER';
  readonly techniques: readonly AssetTechnique[];
  /** The states in which it may be financed. */
  readonly financeableIn: readonly string[];
  /** The states in which it carries an accepted deal until money leaves; left out: those in which it may be financed. */
  readonly encumberedIn?: readonly string[];
  /** Whether the obligor pays money at maturity: a warehouse keeper gives goods back instead. Left out: it does. */
  readonly obligorPays?: boolean;
  /** Of its assets, those on which the obligor owes money by their due date. Left out: it owes none on any. */
  readonly owedWhere?: Filter;
  /** Whom the obligor pays, as far as it may know, where no notices say so: null while it may not. Left out: the holder. */
  presenter?(asset: Asset): { readonly to: string; readonly since: Date } | null;
  /** Where an encumbrance on it is made known: a bill is never registered as a receivable, it is endorsed where it lives. */
  readonly madeKnownBy: 'REGISTRATION' | 'ENDORSEMENT';
  /** What must hold before money leaves. */
  conditions(technique: AssetTechnique, disclosed: boolean): readonly AssetCondition[];
  available(asset: Asset): Decimal;
  /** On whose credit finance over it rests: grades and limits count for this organisation. */
  creditOn(asset: Asset): string;
  /**
   * The last day of finance over it: for what is paid at maturity the day on which that is due. A discount counts its days to
   * it, so a bill says the business day on which it is paid.
   */
  financeUntil(asset: Asset): PlainDate;
  /** The most that may be financed of it, as a fraction; a mandate may finance less. */
  advanceCap(asset: Asset, technique: AssetTechnique): Decimal;
  /** Who receives the finance: the holder, or the one from whom the holder buys with it. */
  payoutTo(asset: Asset): string;
  /** All by which a register can find it, its id first. */
  collateral(asset: Asset): readonly string[];
  /**
   * What it stands for, by which a register can find that: whoever else has a registration over it comes first. Left out: it
   * stands for itself alone.
   */
  restsOn?(asset: Asset): readonly string[];
  /** What a lender that is asked for finance may know of it. */
  particulars(asset: Asset): readonly Particular[];
  /** Why finance may not be asked for on it now, whatever its state: an acceptor that is barred, say. Left out: nothing. */
  refusedRequest?(unit: Unit, asset: Asset): Promise<Refusal | null>;
  /** Asks the outside counterparts again: refused when a document behind it stands no more. */
  reverify(platform: Platform, asset: Asset): Promise<Decision<readonly Reduction[]>>;
  /**
   * In the acceptance's transaction, before title is filed; the deal holds the amount already. Answers the asset that the deal
   * is to hold: as it is now, or a part that was split off and carries the whole amount, to which the hold then moves.
   */
  encumber?(unit: Unit, asset: Asset, taken: Encumbrance): Promise<Decision<Asset>>;
  /** In the transaction that records that money has left. */
  disbursed?(unit: Unit, asset: Asset, taken: Encumbrance): Promise<void>;
  /** In the transaction that ends the deal, after its hold is gone. */
  released?(unit: Unit, asset: Asset, taken: Encumbrance, how: EncumbranceEnd): Promise<void>;
  /**
   * Of a kind that lets go in its own way: whether it has not let go of an asset, as where that is said to be paid, so that the
   * deal's end can be undone. Left out: it has.
   */
  isStillWith?(asset: Asset, deal: string): boolean;
  /** In the transaction that records what the obligor paid on it: by how much `paid` has changed, below zero where it is taken back. */
  paid?(unit: Unit, asset: Asset, change: Decimal): Promise<void>;
}
