import type { SchemaDefinition } from 'mongoose';
import type { Decision } from '../../kernel/decision.js';
import type { Decimal } from '../../kernel/decimal.js';
import type { StateTable } from '../../kernel/state-table.js';
import type { Platform } from '../../platform/unit.js';
import type { Asset, AssetKind, AssetTechnique } from '../asset.js';

/** A reduction that an outside counterpart knows and the asset does not yet. */
export interface Reduction {
  readonly asset: string;
  /** The document behind the asset, for example an invoice's number. */
  readonly document: string;
  /** In all, not in addition to what is known. */
  readonly redFlushed: Decimal;
}

/** What a kind of asset must say of itself. One contract test runs over all kinds. */
export interface KindOfAsset {
  readonly kind: AssetKind;
  /** What stands before the `_` of its ids. */
  readonly prefix: string;
  /** As refusals call it. */
  readonly noun: string;
  /** Its own fields at rest, beside those of every asset. */
  readonly fields: SchemaDefinition;
  readonly moves: StateTable<string, string>;
  /** Whose word fixes the base. */
  readonly confirmedBy: 'OBLIGOR';
  readonly techniques: readonly AssetTechnique[];
  /** The states in which it may be financed. */
  readonly financeableIn: readonly string[];
  available(asset: Asset): Decimal;
  /** Asks the outside counterparts again: refused when a document behind it stands no more. */
  reverify(platform: Platform, asset: Asset): Promise<Decision<readonly Reduction[]>>;
}
