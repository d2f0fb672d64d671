import type { AssetKind } from '../asset.js';
import type { KindOfAsset } from './kind.js';
import { receivableKind } from './receivable.js';

const registry: Readonly<Record<AssetKind, KindOfAsset>> = { RECEIVABLE: receivableKind };

/** Every kind of asset that the platform records. */
export const assetKinds: readonly KindOfAsset[] = Object.values(registry);

export const assetKind = (kind: AssetKind): KindOfAsset => registry[kind];
