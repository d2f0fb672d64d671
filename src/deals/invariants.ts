import { heldBy } from '../assets/index.js';
import { sum, ZERO } from '../kernel/decimal.js';
import { isRefused } from '../kernel/decision.js';
import { balancesOf, type Account } from '../ledger/index.js';
import type { Place } from '../platform/database/collection.js';
import type { Invariant } from '../platform/module.js';
import { recheckLimits } from '../risk/index.js';
import { totalOf } from '../settlement/index.js';
import { entriesOfDeal, type TitleEntry } from '../title/index.js';
import { amendedAmounts } from './amended.service.js';
import { isLive, type Deal, type DealItem } from './deal.js';
import { deals } from './deals.store.js';
import { openSurplus } from './recovery.js';
import { receivedOn } from './reversal.js';
import { openRefund, refunded, strayPaidOut } from './stray.js';
import { supportBalances } from './support.js';

/** Looks at every deal; a check answers what is wrong with one, or null. */
const overDeals = (name: string, wrong: (place: Place, deal: Deal) => Promise<string | null>): Invariant => ({
  name,
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const deal of deals.each(place)) {
      checked += 1;
      const found = await wrong(place, deal);
      if (found !== null) violations.push(`${deal._id}: ${found}`);
    }
    return { checked, violations };
  },
});

/** While money may be lent or is; what a factor without recourse still collects beyond it draws on no limit. */
const drawsOnLimits = (deal: Deal): boolean =>
  isLive(deal) &&
  deal.state !== 'WRITTEN_OFF' &&
  (deal.balance === null || totalOf(deal.balance).greaterThan(0));

/** What a lender receives of debtors and of guarantors, and pays to sellers and to guarantors, is added up elsewhere. */
const SHARED: readonly Account[] = ['COLLECTED', 'PAID_OUT'];

export const dealInvariants: readonly Invariant[] = [
  overDeals(
    'Only of a deal that was cancelled money is owed back, and never less than nothing',
    async (_place, deal) => {
      if (deal.strayPayouts === undefined || deal.strayPayouts.length === 0)
        return refunded(deal).isZero() ? null : 'something came back that had never left';
      if (deal.state !== 'CANCELLED') return `is ${deal.state}, but money that left is owed back`;
      return openRefund(deal).isNegative() ? 'more came back than had left' : null;
    },
  ),
  overDeals('What a deal owes is what its journal says', async (place, { _id, balance }) => {
    if (balance === null) return null;
    const journal = await balancesOf(place, _id);
    const pairs = [
      ['principal', balance.principal, journal.PRINCIPAL_DUE],
      ['interest', balance.interest, journal.INTEREST_DUE],
      ['penalty', balance.penalty, journal.PENALTY_DUE],
      ['fees', balance.fees, journal.FEES_DUE],
    ] as const;
    const off = pairs.find(([, ours, posted]) => !ours.equals(posted));
    return off ? `${off[0]} is ${off[1].toFixed(2)}, the journal says ${off[2].toFixed(2)}` : null;
  }),
  overDeals('What was paid out, received and left over is what the journal says', async (place, deal) => {
    const { _id, disbursement, repayments, writtenOff } = deal;
    const journal = await balancesOf(place, _id);
    const supported = supportBalances(deal);
    const kept = sum(repayments.map(({ surplusKept }) => surplusKept));
    const paidOver = sum((deal.surplusPaid ?? []).map(({ amount }) => amount));
    const recovered = sum(repayments.map((one) => one.recovered ?? ZERO));
    const pairs = [
      [
        'paid out',
        sum([
          disbursement?.paidOut ?? ZERO,
          paidOver,
          strayPaidOut(deal),
          supported.PAID_OUT?.negated() ?? ZERO,
        ]),
        journal.PAID_OUT.negated(),
      ],
      [
        'received',
        sum([...repayments.map(({ received }) => received), refunded(deal), supported.COLLECTED ?? ZERO]),
        journal.COLLECTED,
      ],
      ['surplus kept', kept, journal.SURPLUS_KEPT.negated()],
      ['surplus due to the seller', openSurplus(deal), journal.SURPLUS_DUE_TO_SELLER.negated()],
      ['written off', writtenOff ? totalOf(writtenOff.lost) : ZERO, journal.WRITTEN_OFF],
      ['owed back after the cancellation', openRefund(deal), journal.REFUND_DUE],
      ['recovered', recovered, journal.RECOVERED.negated()],
    ] as const;
    const off = pairs.find(([, ours, posted]) => !ours.equals(posted));
    return off ? `${off[0]} is ${off[1].toFixed(2)}, the journal says ${off[2].toFixed(2)}` : null;
  }),
  overDeals('What is due of guarantees and subsidies is what the journal says', async (place, deal) => {
    const supported = supportBalances(deal);
    const journal = await balancesOf(place, deal._id);
    const off = (Object.keys(supported) as Account[]).find(
      (account) => !SHARED.includes(account) && !journal[account].equals(supported[account] ?? ZERO),
    );
    if (off === undefined) return null;
    return `${off} is ${(supported[off] ?? ZERO).toFixed(2)}, the journal says ${journal[off].toFixed(2)}`;
  }),
  overDeals('What each repayment covered adds up to what was received', async (_place, { repayments }) => {
    const off = repayments.find(
      ({ fees, interest, penalty, principal, surplus, recovered, received }) =>
        !sum([fees, interest, penalty, principal, recovered ?? ZERO, surplus]).equals(received),
    );
    return off ? `repayment ${off.id} does not add up` : null;
  }),
  overDeals(
    'A live deal holds exactly what was assigned to it, one that has ended nothing',
    async (place, deal) => {
      const held = new Map((await heldBy(place, deal._id)).map(({ asset, amount }) => [asset._id, amount]));
      if (!isLive(deal)) return held.size === 0 ? null : `holds ${held.size} asset(s) after its end`;
      // What the lender has given up by amending its registration is assigned no more.
      const amended = await amendedAmounts(place, deal._id);
      const dueOf = ({ asset, amount }: DealItem) => amended.get(asset) ?? amount;
      const off = deal.items.find((item) => held.get(item.asset)?.equals(dueOf(item)) !== true);
      return off ? `does not hold ${dueOf(off).toFixed(2)} of ${off.asset}` : null;
    },
  ),
  overDeals('What was paid on a lock is what its deal has received of the asset', async (place, deal) => {
    const held = await heldBy(place, deal._id);
    const off = held.find(({ asset }) => {
      // Locks from before it was kept say nothing.
      const kept = asset.holds.flatMap(({ by, received }) => (by === deal._id && received ? [received] : []));
      return kept.length > 0 && !sum(kept).equals(receivedOn(deal, asset._id));
    });
    return off ? `its lock on ${off.asset._id} does not say what it has received` : null;
  }),
  overDeals('A live deal has its title filed, one that has ended has it discharged', async (place, deal) => {
    const entries = await entriesOfDeal(place, deal._id);
    const count = (asset: string, step: TitleEntry['step']) =>
      entries.filter((entry) => entry.asset === asset && entry.step === step).length;
    const off = deal.items.find(({ asset }) => {
      const filed = count(asset, 'FILED');
      return filed === 0 || filed - count(asset, 'DISCHARGED') !== (isLive(deal) ? 1 : 0);
    });
    return off ? `title over ${off.asset} does not match its state ${deal.state}` : null;
  }),
  overDeals('A deal has limits taken while it draws on them, and none afterwards', async (place, deal) => {
    const limits = await recheckLimits(place, deal._id);
    const taken = !(isRefused(limits) && limits.code === 'LIMITS_NOT_TAKEN');
    if (taken === drawsOnLimits(deal)) return null;
    return taken ? `has limits taken, though it is ${deal.state}` : 'has no limits taken';
  }),
  overDeals('Money left only where every condition was met', async (_place, { disbursement, conditions }) => {
    if (disbursement === null) return null;
    // What a bank paid after a condition had failed was booked by a person, and says so.
    const known = disbursement.despite ?? [];
    const open = conditions.find(({ name, metAt }) => metAt === null && !known.includes(name));
    return open ? `${open.name} was not met` : null;
  }),
];
