import { addMonthsClamped, type PlainDate } from '../kernel/dates.js';
import { max, sum, ZERO, type Decimal } from '../kernel/decimal.js';
import { chainHash } from '../kernel/hash.js';
import { openOn, type Hold } from '../assets/index.js';

/** How an asset is encumbered: a claim that was sold (assignment) or secures a loan (pledge), a bill that was discounted. */
export const ENCUMBRANCE_KINDS = ['ASSIGNMENT', 'PLEDGE', 'DISCOUNT'] as const;
export type EncumbranceKind = (typeof ENCUMBRANCE_KINDS)[number];

export const TITLE_STEPS = [
  'FILED',
  'REGISTERED',
  'NOTIFIED',
  'AMENDED',
  'RENEWED',
  'REDESCRIBED',
  'OBJECTED',
  'OBJECTION_WITHDRAWN',
  'DISCHARGED',
] as const;
/** What happened to a filing; the steps of one filing stand in the chain of its asset. */
export type TitleStep = (typeof TITLE_STEPS)[number];

/** One entry of an asset's chain. Never changed, never removed. */
export interface TitleEntry {
  /** `asset:seq`, the sequence in six digits: no entry can be written twice. */
  readonly _id: string;
  readonly asset: string;
  readonly seq: number;
  readonly step: TitleStep;
  /**
   * `deal:asset`, the id under which the unified register knows it: whatever is retried, it is registered once. `deal.2:asset` and
   * so on for a deal that was opened again after its discharge.
   */
  readonly filing: string;
  readonly deal: string;
  readonly kind: EncumbranceKind;
  readonly grantor: string;
  readonly obligor: string;
  readonly securedParty: string;
  /** As it stands from this entry on: an amendment lowers it. */
  readonly amount: Decimal;
  /** The last day on which the registration counts, from this entry on. Not in entries from before terms were kept. */
  readonly expiresOn?: PlainDate | null;
  readonly at: Date;
  /** Of REGISTERED: what the unified register answered. */
  readonly registrationNo: string | null;
  readonly registeredAt: Date | null;
  /** Of REDESCRIBED: by what the register finds from now on what is encumbered, the asset's id first. */
  readonly collateral?: readonly string[] | null;
  /** Of DISCHARGED, AMENDED and REDESCRIBED: why. Of OBJECTED: the objection's text. */
  readonly reason: string | null;
  /** Of OBJECTED and OBJECTION_WITHDRAWN: who. */
  readonly by?: string | null;
  /** Of OBJECTION_WITHDRAWN: the entry of the objection. */
  readonly objection?: string | null;
  readonly actId: string;
  readonly previous: string;
  readonly hash: string;
}

export const TITLE_GENESIS = '0'.repeat(64);

export const entryId = (asset: string, seq: number): string => `${asset}:${String(seq).padStart(6, '0')}`;

export type NewEntry = Omit<TitleEntry, '_id' | 'seq' | 'previous' | 'hash'>;

/** The entry that follows the last one of its asset's chain. */
export function nextEntry(last: TitleEntry | undefined, entry: NewEntry): TitleEntry {
  const seq = (last?.seq ?? 0) + 1;
  const previous = last?.hash ?? TITLE_GENESIS;
  const body = { ...entry, _id: entryId(entry.asset, seq), seq };
  return { ...body, previous, hash: chainHash(previous, body) };
}

/** What is wrong with an entry of a chain; null when it follows from the one before it and nothing in it was changed. */
export type Flaw = 'CHANGED' | 'MISSING_BEFORE' | 'OUT_OF_ORDER' | 'NOT_LINKED';

/** @param last the entry before it in the chain of its asset; undefined for the first. */
export function flawOf(last: TitleEntry | undefined, entry: TitleEntry): Flaw | null {
  const { previous, hash, ...body } = entry;
  const expected = (last?.seq ?? 0) + 1;
  // Its own hash covers what it says and which entry it follows, wherever it stands now.
  if (chainHash(previous, body) !== hash) return 'CHANGED';
  if (entry.seq > expected) return 'MISSING_BEFORE';
  if (entry.seq < expected || entry._id !== entryId(entry.asset, entry.seq)) return 'OUT_OF_ORDER';
  return previous === (last?.hash ?? TITLE_GENESIS) ? null : 'NOT_LINKED';
}

export const isLinked = (last: TitleEntry | undefined, entry: TitleEntry): boolean =>
  flawOf(last, entry) === null;

/** The filings of one chain that were not discharged, by their FILED entry with amount and term as they stand now. */
export function liveFilings(chain: readonly TitleEntry[]): TitleEntry[] {
  const ended = new Set(chain.filter(({ step }) => step === 'DISCHARGED').map(({ filing }) => filing));
  return chain
    .filter(({ step, filing }) => step === 'FILED' && !ended.has(filing))
    .map((filed) => {
      const { amount, expiresOn } = chain.findLast(({ filing }) => filing === filed.filing) ?? filed;
      return { ...filed, amount, expiresOn: expiresOn ?? null };
    });
}

const TERM_AFTER_DUE_MONTHS = 12;

/** A registration's term where none is chosen: the due date and a year, so that it outlasts a late payment. */
export const registrationEnd = (dueOn: PlainDate): PlainDate =>
  addMonthsClamped(dueOn, TERM_AFTER_DUE_MONTHS);

export const hasStep = (chain: readonly TitleEntry[], filing: string, step: TitleStep): boolean =>
  chain.some((entry) => entry.filing === filing && entry.step === step);

/** What an asset's own document says about it; the asset of any kind fits. */
export interface Encumberable {
  readonly _id: string;
  readonly base: Decimal;
  readonly paid: Decimal;
  readonly setOff: Decimal;
  readonly creditNotesSince: Decimal;
  readonly holds: readonly Pick<Hold, 'by' | 'amount' | 'received'>[];
  readonly dueOn: PlainDate;
}

export interface Encumbrance {
  /** What others have filed against the asset through the platform, and have not been paid on it yet. */
  readonly others: Decimal;
  /** What the asking deal or request holds. */
  readonly own: Decimal;
  readonly financeable: Decimal;
}

/** What a deal has been paid on an asset that it holds: it claims so much less of what is left, whatever it has filed. */
export const paidTo = ({ holds }: Pick<Encumberable, 'holds'>, deal: string): Decimal =>
  sum(holds.filter(({ by }) => by === deal).map(({ received }) => received ?? ZERO));

/** What is claimed of the rest under a filing. */
const openOf = ({ deal, amount }: Pick<TitleEntry, 'deal' | 'amount'>, asset: Encumberable): Decimal =>
  max(ZERO, amount.minus(paidTo(asset, deal)));

/** How far an asset is claimed, as the deal or request `except` sees it. */
export function encumbranceOf(
  asset: Encumberable,
  live: readonly TitleEntry[],
  except: string | undefined,
): Encumbrance {
  const others = sum(live.filter(({ deal }) => deal !== except).map((filed) => openOf(filed, asset)));
  const own = sum(asset.holds.filter(({ by }) => by === except).map(openOn));
  const rest = asset.base.minus(asset.paid).minus(asset.setOff).minus(asset.creditNotesSince);
  return { others, own, financeable: rest.isNegative() ? ZERO : rest };
}
