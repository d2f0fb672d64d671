import type { SchemaDefinition } from 'mongoose';
import { ASSET_KINDS, type AssetKind } from '../asset.js';
import { assets } from '../assets.store.js';
import type { KindOfAsset } from './kind.js';
import { receivableKind } from './receivable.js';

const registry = new Map<string, KindOfAsset>();

/**
 * Makes a kind of asset known, with its fields, before the database is opened. A module that brings a kind calls it when it
 * is loaded.
 * @throws Error when the kind, its prefix or one of its fields is taken.
 */
export function registerKind(kind: KindOfAsset): KindOfAsset {
  if (registry.has(kind.kind)) throw new Error(`asset kind ${kind.kind} is registered twice`);
  if (assetKinds().some(({ prefix }) => prefix === kind.prefix))
    throw new Error(`the prefix ${kind.prefix} is taken`);
  assets.extend(fieldsOf(kind), kind.indexes);
  registry.set(kind.kind, kind);
  return kind;
}

/** What a kind's assets must have, those of other kinds need not. */
const fieldsOf = ({ kind, fields }: KindOfAsset): SchemaDefinition =>
  Object.fromEntries<SchemaDefinition[string]>(
    Object.entries(fields).map(([name, field]) => {
      const { required, ...rest } = field as { required?: boolean };
      const ofThisKind = function (this: { kind?: unknown }): boolean {
        return this.kind === kind;
      };
      return [name, required === true ? { ...rest, required: ofThisKind } : field];
    }),
  );

/** Every kind of asset that the platform records. */
export const assetKinds = (): readonly KindOfAsset[] => [...registry.values()];

export function assetKind(kind: AssetKind): KindOfAsset {
  const found = registry.get(kind);
  if (found === undefined) throw new Error(`no asset kind ${kind} is registered`);
  return found;
}

/** What the schema must know of kinds that have no words of their own in `schema/`; nothing where all of them do. */
export function kindsSdl(): string {
  const known: readonly string[] = ASSET_KINDS;
  const more = assetKinds().filter(({ kind }) => !known.includes(kind));
  const values = more.map(({ kind, noun }) => `${JSON.stringify(`${noun}.`)} ${kind}`);
  return more.length === 0 ? '' : `extend enum AssetKind { ${values.join(' ')} }`;
}

/** The kind of the asset with this id, by what stands before its `_`. */
export function kindOfId(id: string): KindOfAsset {
  const prefix = id.slice(0, id.lastIndexOf('_'));
  const found = assetKinds().find((kind) => kind.prefix === prefix);
  if (found === undefined) throw new Error(`${id} is the id of no kind of asset`);
  return found;
}

registerKind(receivableKind);
