import { max, sum, ZERO, type Decimal } from '../kernel/decimal.js';

/** What stands against an asset, all in the asset's currency and not negative. */
export interface Standing {
  /** What the debtor confirmed of a receivable; the face of a bill or the value of a receipt. */
  readonly base: Decimal;
  readonly paid: Decimal;
  /** What the debtor set off against it before it was told of an assignment (Civil Code article 549). */
  readonly setOff: Decimal;
  /** Red-letter invoices since the confirmation. */
  readonly creditNotesSince: Decimal;
  /** What the debtor set off later, and what it disputes since; both none when left out. */
  readonly setOffSince?: Decimal;
  readonly disputed?: Decimal;
  /** Live locks and encumbrances. */
  readonly held: readonly Decimal[];
}

/** What may still be financed on an asset; never negative. */
export function available(standing: Standing): Decimal {
  return max(ZERO, rest(standing).minus(sum(standing.held)));
}

/** By how much the locks and encumbrances exceed what is left of the asset; zero when they are covered. */
export function shortfall(standing: Standing): Decimal {
  return max(ZERO, sum(standing.held).minus(rest(standing)));
}

/** What is left of the asset before locks. More credited than owed leaves nothing, and nobody owes the difference here. */
function rest({ base, paid, setOff, creditNotesSince, setOffSince, disputed }: Standing): Decimal {
  const gone = sum([paid, setOff, creditNotesSince, setOffSince ?? ZERO, disputed ?? ZERO]);
  return max(ZERO, base.minus(gone));
}
