import { daysBetween } from '../kernel/dates.js';
import type { Organisation } from '../parties/index.js';
import type { Place } from '../platform/database/collection.js';
import { receivables } from './assets.store.js';
import type { Receivable, ReceivableWarning } from './kinds/receivable.js';
import { latestPaymentDate } from './payment-clock.js';

type Terms = Pick<Receivable, 'deliveredOn' | 'dueOn' | 'collectionAccount'>;

/** How many of a pair's latest receivables make its habit. */
const HABIT = 20;

/** What this pair has confirmed lately, the latest first: what was withdrawn or rejected is no habit. */
export const historyOf = (place: Place, seller: string, debtor: string): Promise<Receivable[]> =>
  receivables.find(
    place,
    { kind: 'RECEIVABLE', holder: seller, obligor: debtor, state: { $in: ['CONFIRMED', 'SETTLED'] } },
    { sort: { createdAt: -1 }, limit: HABIT },
  );

/** What the debtor should look at twice. */
export function warningsOf(
  terms: Terms,
  parties: { readonly seller: Organisation; readonly debtor: Organisation },
  history: readonly Terms[],
): ReceivableWarning[] {
  const account = history[0]?.collectionAccount;
  const longest = Math.max(...history.map(termOf));
  const warnings: [ReceivableWarning, boolean][] = [
    [
      'COLLECTION_ACCOUNT_CHANGED',
      account !== undefined && account.number !== terms.collectionAccount.number,
    ],
    ['TERM_LONGER_THAN_HABIT', history.length > 0 && termOf(terms) > longest],
    ['LATER_THAN_STATUTORY', isLaterThanStatutory(terms, parties)],
  ];
  return warnings.filter(([, applies]) => applies).map(([warning]) => warning);
}

const termOf = ({ deliveredOn, dueOn }: Terms): number => daysBetween(deliveredOn, dueOn);

/** Decree 802 binds large enterprises towards SMEs. A contract may give longer where that is reasonable, so this only warns. */
function isLaterThanStatutory(
  { deliveredOn, dueOn }: Terms,
  { seller, debtor }: { readonly seller: Organisation; readonly debtor: Organisation },
): boolean {
  if (debtor.sizeClass !== 'LARGE' || seller.sizeClass === 'LARGE') return false;
  return dueOn > latestPaymentDate({ debtorKind: 'LARGE_ENTERPRISE', deliveredOn }).on;
}
