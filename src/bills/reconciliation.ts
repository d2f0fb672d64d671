import type { ExchangeBill, ExchangePart } from './exchange-gateway.js';

/** How what we hold of a bill and what the exchange holds of it may differ. */
export const BILL_DIFFERENCES = [
  'MISSING_THERE',
  'MISSING_HERE',
  'FACE',
  'DUE_DATE',
  'ACCEPTOR',
  'PARTS',
] as const;
export type BillDifferenceKind = (typeof BILL_DIFFERENCES)[number];

/** One thing that is not the same on both sides; the two values as text. */
export interface BillDifference {
  readonly kind: BillDifferenceKind;
  readonly number: string;
  readonly ours: string | null;
  readonly theirs: string | null;
}

/** What one side or both hold of one package. */
export interface BillPair {
  readonly number: string;
  readonly ours: ExchangeBill | null;
  readonly theirs: ExchangeBill | null;
}

/** Everything that differs about one package. */
export function differencesOf({ number, ours, theirs }: BillPair): BillDifference[] {
  const differ = (kind: BillDifferenceKind, a: string | null, b: string | null): BillDifference[] =>
    a === b ? [] : [{ kind, number, ours: a, theirs: b }];
  if (theirs === null) return ours === null ? [] : differ('MISSING_THERE', partsText(ours), null);
  if (ours === null) return differ('MISSING_HERE', null, partsText(theirs));
  return [
    ...differ('FACE', ours.face.toFixed(2), theirs.face.toFixed(2)),
    ...differ('DUE_DATE', ours.dueOn, theirs.dueOn),
    ...differ('ACCEPTOR', ours.acceptorCode, theirs.acceptorCode),
    ...differ('PARTS', partsText(ours), partsText(theirs)),
  ];
}

const LONGEST_TEXT = 2_000;

/** Who holds which sub-bills in which state, neighbours of one holder and state as one. */
const partsText = ({ parts }: ExchangeBill): string =>
  canonical(parts)
    .map(({ from, to, holderCode, state }) => `${from}-${to} ${holderCode} ${state}`)
    .join('; ')
    .slice(0, LONGEST_TEXT);

/** However each side has cut them. Paid at the exchange is settled here; what has ended is in nobody's hand. */
export function canonical(parts: readonly ExchangePart[]): ExchangePart[] {
  const result: ExchangePart[] = [];
  const live = parts
    .filter(({ state }) => state !== 'ENDED/ENDED')
    .map((part) => ({ ...part, state: part.state === 'SETTLED/ENDED' ? 'PAID/ENDED' : part.state }))
    .sort((a, b) => a.from - b.from);
  for (const part of live) {
    const last = result.at(-1);
    const joins =
      last?.to === part.from - 1 && last.holderCode === part.holderCode && last.state === part.state;
    if (last && joins) result.splice(-1, 1, { ...last, to: part.to });
    else result.push(part);
  }
  return result;
}
