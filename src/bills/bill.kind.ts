import { availableOf, registerKind, type Asset, type KindOfAsset, type Particular } from '../assets/index.js';
import { shanghaiDateOf, startOfDayShanghai } from '../kernel/dates.js';
import type { Refusal } from '../kernel/decision.js';
import { Decimal, ZERO } from '../kernel/decimal.js';
import type { Platform } from '../platform/unit.js';
import { refusedFinance } from './acceptor.js';
import { paidOnOf } from './bill-days.js';
import { billMoves, type Bill } from './bill.js';
import { billFields, billIndexes, disclosuresOf } from './bill.store.js';
import { disbursed, encumber, isPaidTo, paid, released } from './finance.service.js';
import { collectorOf } from './liability.js';
import { textOf } from './sub-bills.js';

const FINANCEABLE = ['RECEIVED/CIRCULATING'];
const ONE = new Decimal(1);

/** Whether its acceptor is barred or silent by now: asked at the request, at the acceptance, and before money leaves. */
async function refusedNow(place: Platform, { obligor, bill }: Bill): Promise<Refusal | null> {
  const today = shanghaiDateOf(place.clock.now());
  return refusedFinance(bill.acceptance, await disclosuresOf(place, obligor), today);
}

const particularsOf = ({ bill }: Bill): Particular[] => [
  { name: 'Package number', nameZh: '票据包号', value: bill.number },
  { name: 'Sub-bills', nameZh: '子票区间', value: textOf(bill.range) },
  { name: 'Acceptance', nameZh: '承兑类型', value: bill.acceptance },
  { name: 'Issued on', nameZh: '出票日', value: bill.issuedOn },
];

/** A bill of exchange (商业汇票): credit on its acceptor, made known by endorsement where it lives and never registered. */
export const billKind: KindOfAsset = registerKind({
  kind: 'BILL',
  prefix: 'bill',
  noun: 'bill',
  fields: billFields,
  indexes: billIndexes,
  moves: billMoves,
  owedWhere: {
    state: { $in: billMoves.states.filter((state) => /^(ACCEPTED|RECEIVED|DISHONOURED)/.test(state)) },
  },
  // Who holds it the acceptor learns when it is presented.
  presenter: (asset) => {
    const { bill } = asset as Bill;
    return (
      bill.presentment && { to: collectorOf(asset as Bill), since: startOfDayShanghai(bill.presentment.on) }
    );
  },
  confirmedBy: 'OBLIGOR',
  techniques: ['BILL_DISCOUNTING', 'LOAN_AGAINST_BILLS'],
  financeableIn: FINANCEABLE,
  encumberedIn: [...FINANCEABLE, 'RECEIVED/LOCKED', 'RECEIVED/PLEDGED'],
  madeKnownBy: 'ENDORSEMENT',
  conditions: () => ['ENDORSED'],
  available: (asset: Asset) => (FINANCEABLE.includes(asset.state) ? availableOf(asset) : ZERO),
  creditOn: ({ obligor }) => obligor,
  financeUntil: ({ dueOn }) => paidOnOf(dueOn).on,
  advanceCap: () => ONE,
  payoutTo: ({ holder }) => holder,
  collateral: (asset) => [asset._id, (asset as Bill).bill.number],
  particulars: (asset) => particularsOf(asset as Bill),
  refusedRequest: (unit, asset) => refusedNow(unit, asset as Bill),
  async reverify(platform, asset) {
    return (await refusedNow(platform, asset as Bill)) ?? [];
  },
  encumber,
  disbursed,
  released,
  isStillWith: (asset, deal) => isPaidTo(asset as Bill, deal),
  paid,
});
