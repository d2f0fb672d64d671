import { refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { sum } from '../kernel/decimal.js';
import { canonicalText, sha256Hex } from '../kernel/hash.js';
import { assetKind, assetsByIds, type Asset } from '../assets/index.js';
import type { Platform } from '../platform/unit.js';
import type { Registration } from './register-gateway.js';
import { withoutOurs } from './filing.store.js';
import { encumbranceOf, liveFilings, type TitleEntry } from './title.js';
import { chainsOf } from './title.store.js';

export interface SearchResult {
  readonly searchedAt: Date;
  /** SHA-256 over all that was found, so that the search can be proven later. */
  readonly resultHash: string;
}

/**
 * Searches the platform's own register and the unified one for claims on these assets. Refused when what others hold
 * leaves too little for what `except`, a deal or a request, holds itself; an outside registration always blocks, since
 * its amount says nothing about what it covers.
 */
export async function searchRegister(
  platform: Platform,
  assetIds: readonly string[],
  except?: string,
): Promise<Decision<SearchResult>> {
  const found = await findAll(platform, assetIds);
  for (const asset of found.assets) {
    const refused = await encumberedRefusal(platform, found, asset, except);
    if (refused) return refused;
  }
  return { searchedAt: platform.clock.now(), resultHash: found.resultHash };
}

/** Which of these assets a search would refuse. */
export async function encumberedAmong(
  platform: Platform,
  assetIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await findAll(platform, assetIds);
  const encumbered = new Set<string>();
  for (const asset of found.assets)
    if (await encumberedRefusal(platform, found, asset)) encumbered.add(asset._id);
  return encumbered;
}

async function encumberedRefusal(
  platform: Platform,
  found: Found,
  asset: Asset,
  except?: string,
): Promise<Refusal | null> {
  const live = liveFilings(found.entries.filter((entry) => entry.asset === asset._id));
  const { others, own, financeable } = encumbranceOf(asset, live, except);
  const over = found.outside.filter(({ collateral }) => covers(collateral, asset));
  const outside = [...over, ...(await claimedBehind(platform, asset))];
  const tooMuch = others.plus(own).greaterThan(financeable);
  if (outside.length === 0 && !tooMuch) return null;
  const claimed = others.plus(sum(outside.map(({ amount }) => amount)));
  const facts = { others: claimed.toFixed(2), own: own.toFixed(2), financeable: financeable.toFixed(2) };
  return refuse('TITLE_ENCUMBERED', { asset: asset._id, ...facts });
}

interface Found {
  readonly assets: readonly Asset[];
  readonly entries: readonly TitleEntry[];
  /** Live registrations that did not come from this platform. */
  readonly outside: readonly Registration[];
  readonly resultHash: string;
}

export async function findAll(platform: Platform, assetIds: readonly string[]): Promise<Found> {
  const assets = await assetsByIds(platform, assetIds);
  const entries = await chainsOf(platform, assetIds);
  const registered = await searchElsewhere(platform, assets.flatMap(collateralOf));
  const resultHash = sha256Hex(canonicalText({ entries: entries.map(({ hash }) => hash), registered }));
  return { assets, entries, outside: await withoutOurs(platform, registered), resultHash };
}

/** By what an asset can be found in the unified register: its own id first. Nothing where its kind is endorsed elsewhere. */
export function collateralOf(asset: Asset): readonly string[] {
  const kind = assetKind(asset.kind);
  return kind.madeKnownBy === 'REGISTRATION' ? kind.collateral(asset) : [];
}

const searchElsewhere = ({ services }: Platform, collateral: readonly string[]) =>
  collateral.length === 0 ? Promise.resolve([]) : services.register.search(collateral);

/** What others have registered elsewhere over anything that goes by these names, before there is an asset to search for. */
export const registeredElsewhere = async (
  platform: Platform,
  names: readonly string[],
): Promise<readonly Registration[]> => withoutOurs(platform, await searchElsewhere(platform, names));

/** What others have registered elsewhere over what an asset stands for; the platform's own filings over it are among its locks. */
const claimedBehind = async (platform: Platform, asset: Asset): Promise<readonly Registration[]> =>
  withoutOurs(platform, await searchElsewhere(platform, assetKind(asset.kind).restsOn?.(asset) ?? []));

const covers = (collateral: readonly string[], asset: Asset): boolean => {
  const ours = new Set(collateralOf(asset));
  return collateral.some((one) => ours.has(one));
};
