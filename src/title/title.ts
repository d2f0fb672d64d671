import type { PlainDate } from '../kernel/dates.js';
import { sum, ZERO, type Decimal } from '../kernel/decimal.js';
import { chainHash } from '../kernel/hash.js';

/** How an asset is encumbered: a claim that was sold (assignment) or one that secures a loan (pledge). */
export const ENCUMBRANCE_KINDS = ['ASSIGNMENT', 'PLEDGE'] as const;
export type EncumbranceKind = (typeof ENCUMBRANCE_KINDS)[number];

export const TITLE_STEPS = ['FILED', 'REGISTERED', 'NOTIFIED', 'DISCHARGED'] as const;
/** What happened to a filing; the steps of one filing stand in the chain of its asset. */
export type TitleStep = (typeof TITLE_STEPS)[number];

/** One entry of an asset's chain. Never changed, never removed. */
export interface TitleEntry {
  /** `asset:seq`, the sequence in six digits: no entry can be written twice. */
  readonly _id: string;
  readonly asset: string;
  readonly seq: number;
  readonly step: TitleStep;
  /** `deal:asset`, the id under which the unified register knows it: whatever is retried, it is registered once. */
  readonly filing: string;
  readonly deal: string;
  readonly kind: EncumbranceKind;
  readonly grantor: string;
  readonly obligor: string;
  readonly securedParty: string;
  readonly amount: Decimal;
  readonly at: Date;
  /** Of REGISTERED: what the unified register answered. */
  readonly registrationNo: string | null;
  readonly registeredAt: Date | null;
  /** Of DISCHARGED: why. */
  readonly reason: string | null;
  readonly actId: string;
  readonly previous: string;
  readonly hash: string;
}

export const TITLE_GENESIS = '0'.repeat(64);

export type NewEntry = Omit<TitleEntry, '_id' | 'seq' | 'previous' | 'hash'>;

/** The entry that follows the last one of its asset's chain. */
export function nextEntry(last: TitleEntry | undefined, entry: NewEntry): TitleEntry {
  const seq = (last?.seq ?? 0) + 1;
  const previous = last?.hash ?? TITLE_GENESIS;
  const body = { ...entry, _id: `${entry.asset}:${String(seq).padStart(6, '0')}`, seq };
  return { ...body, previous, hash: chainHash(previous, body) };
}

/** True when the entry follows from the one before it and nothing in it was changed. */
export function isLinked(last: TitleEntry | undefined, entry: TitleEntry): boolean {
  const { previous, hash, ...body } = entry;
  const inPlace = entry.seq === (last?.seq ?? 0) + 1 && previous === (last?.hash ?? TITLE_GENESIS);
  return inPlace && chainHash(previous, body) === hash;
}

/** The filings of one chain that were not discharged, by their FILED entry. */
export function liveFilings(chain: readonly TitleEntry[]): TitleEntry[] {
  const discharged = new Set(chain.filter(({ step }) => step === 'DISCHARGED').map(({ filing }) => filing));
  return chain.filter(({ step, filing }) => step === 'FILED' && !discharged.has(filing));
}

export const hasStep = (chain: readonly TitleEntry[], filing: string, step: TitleStep): boolean =>
  chain.some((entry) => entry.filing === filing && entry.step === step);

/** What an asset's own document says about it; the asset of any kind fits. */
export interface Encumberable {
  readonly _id: string;
  readonly base: Decimal;
  readonly paid: Decimal;
  readonly setOff: Decimal;
  readonly creditNotesSince: Decimal;
  readonly holds: readonly { readonly by: string; readonly amount: Decimal }[];
  readonly dueOn: PlainDate;
}

export interface Encumbrance {
  /** What others have filed against the asset, through the platform and outside. */
  readonly others: Decimal;
  /** What the asking deal or request holds. */
  readonly own: Decimal;
  readonly financeable: Decimal;
}

/** How far an asset is claimed, as the deal or request `except` sees it. */
export function encumbranceOf(
  asset: Encumberable,
  live: readonly TitleEntry[],
  except: string | undefined,
): Encumbrance {
  const others = sum(live.filter(({ deal }) => deal !== except).map(({ amount }) => amount));
  const own = sum(asset.holds.filter(({ by }) => by === except).map(({ amount }) => amount));
  const rest = asset.base.minus(asset.paid).minus(asset.setOff).minus(asset.creditNotesSince);
  return { others, own, financeable: rest.isNegative() ? ZERO : rest };
}
