import { organisations } from '../parties/index.js';
import { collection, type Place } from '../platform/database/collection.js';
import type { Bill } from './bill.js';
import { LIVE_PARTS, packages, partsOf, type BillPackage } from './bill.store.js';
import { BILLS_PAGE, type BillExchangeGateway, type ExchangeBill } from './exchange-gateway.js';
import type { BillDifference } from './reconciliation.js';

/** What one comparison with the exchange found. Never changed afterwards. */
export interface BillReconciliation {
  readonly _id: string;
  readonly at: Date;
  /** How many packages stood on either side. */
  readonly compared: number;
  /** How many differed only because something was on its way. */
  readonly waiting: number;
  /** How many differences there were; the first ones are listed. */
  readonly found: number;
  readonly differences: readonly BillDifference[];
}

const text = { type: String, required: true };
const whole = { type: Number, required: true };

export const billReconciliations = collection<BillReconciliation>(
  'bill_reconciliations',
  {
    at: { type: Date, required: true },
    ...{ compared: whole, waiting: whole, found: whole },
    differences: [{ kind: text, number: text, ours: String, theirs: String, _id: false }],
  },
  [{ fields: { at: -1, _id: -1 } }],
);

/** The package as the exchange would show it. */
export async function ownBill(
  place: Place,
  { _id: number, face, dueOn, acceptor }: BillPackage,
): Promise<ExchangeBill> {
  const parts = await partsOf(place, number, LIVE_PARTS);
  const parties = await organisations.byIds(place, [acceptor, ...parts.map(({ holder }) => holder)]);
  const codeOf = (id: string): string => parties.find(({ _id }) => _id === id)?.creditCode ?? '';
  const shown = ({ holder, state, bill }: Bill) => ({ ...bill.range, holderCode: codeOf(holder), state });
  const live = parts.filter(({ bill }) => bill.mergedInto === null);
  return { number, face, dueOn, acceptorCode: codeOf(acceptor), parts: live.map(shown) };
}

interface Side {
  readonly of: AsyncGenerator<string, void>;
  head: string | null;
}

/** The numbers of all packages on either side, in their order, page by page: neither side is ever held as a whole. */
export async function* numbers(place: Place, exchange: BillExchangeGateway): AsyncGenerator<string> {
  const sides: Side[] = [own(place), their(exchange)].map((of) => ({ of, head: null }));
  for (const side of sides) await advance(side);
  for (;;) {
    const [least] = sides.flatMap(({ head }) => (head === null ? [] : [head])).sort();
    if (least === undefined) return;
    yield least;
    for (const side of sides) if (side.head === least) await advance(side);
  }
}

async function advance(side: Side): Promise<void> {
  const next = await side.of.next();
  side.head = next.done === true ? null : next.value;
}

async function* own(place: Place): AsyncGenerator<string, void> {
  for await (const { _id } of packages.each(place)) yield _id;
}

async function* their(exchange: BillExchangeGateway): AsyncGenerator<string, void> {
  for (let after = ''; ;) {
    const page = await exchange.billsAfter(after);
    for (const { number } of page) yield number;
    if (page.length < BILLS_PAGE) return;
    after = page.at(-1)?.number ?? after;
  }
}
