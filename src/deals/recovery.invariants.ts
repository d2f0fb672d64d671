import { assets, assetsByIds } from '../assets/index.js';
import { sum, ZERO } from '../kernel/decimal.js';
import type { Place } from '../platform/database/collection.js';
import type { Invariant } from '../platform/module.js';
import { totalOf } from '../settlement/index.js';
import { isOwing, type Deal } from './deal.js';
import { deals } from './deals.store.js';
import { debtorPayments, paymentsOn } from './debtor-payment.store.js';
import { missingTo } from './dilution-note.service.js';
import { dilutionId, type DilutionClaim } from './dilution.js';
import { bearersOf } from './support.js';
import { dilutionClaims } from './dilution.store.js';

/** What a state rests on must be written down with it. */
const statesAreGrounded: Invariant = {
  name: 'A deal whose buy-back was demanded, that is enforced, written off or released says so, and one written off owes nothing',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const deal of deals.each(place)) {
      checked += 1;
      if (!isGrounded(deal)) violations.push(`${deal._id}: nothing says why it is ${deal.state}`);
      if (deal.writtenOff && deal.balance !== null && !totalOf(deal.balance).isZero())
        violations.push(`${deal._id}: written off, but its balance is ${totalOf(deal.balance).toFixed(2)}`);
    }
    return { checked, violations };
  },
};

/** Others' recourse is not for the lender to give away. */
const releasesAreAgreed: Invariant = {
  name: 'Claims of which others bear a loss are released with their agreement only',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const deal of deals.each(place, { state: 'RELEASED' })) {
      checked += 1;
      const without = bearersOf(deal).map(({ by, amount }) => `${by} bears ${amount.toFixed(2)}`);
      violations.push(...without.map((one) => `${deal._id}: ${one} and has not agreed`));
    }
    return { checked, violations };
  },
};

function isGrounded({ state, demand, enforcement, writtenOff, released }: Deal): boolean {
  if (state === 'RECOURSE') return demand != null;
  if (state === 'ENFORCEMENT') return enforcement != null;
  if (state === 'WRITTEN_OFF') return writtenOff != null;
  return state !== 'RELEASED' || (writtenOff != null && released != null);
}

/** A claim on a seller is what its asset lacks, for as long as the deal has money out; what it was paid stands in the deal. */
const claimsAreWhatIsMissing: Invariant = {
  name: 'A claim on a seller is what the assigned debt lacks, and what it was paid is in the deal’s repayments',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const claim of dilutionClaims.each(place)) {
      checked += 1;
      const wrong = await wrongClaim(place, claim);
      if (wrong !== null) violations.push(`${claim._id}: ${wrong}`);
    }
    return { checked, violations };
  },
};

async function wrongClaim(place: Place, claim: DilutionClaim): Promise<string | null> {
  const deal = await deals.byId(place, claim.deal);
  if (deal === null) return `its deal ${claim.deal} is missing`;
  if (claim._id !== dilutionId(claim.deal, claim.asset)) return 'it is of another deal or asset';
  const paid = deal.repayments.filter(({ dilution }) => dilution === claim._id);
  const settled = sum(paid.map(({ received }) => received));
  if (!settled.equals(claim.settled))
    return `${claim.settled.toFixed(2)} settled, ${settled.toFixed(2)} in the deal`;
  if (!isOwing(deal)) return null;
  const [asset] = await assetsByIds(place, [claim.asset]);
  const all = asset ? await missingTo(place, asset) : [];
  const missing = all.find((one) => one.deal._id === claim.deal)?.missing ?? ZERO;
  return missing.equals(claim.amount)
    ? null
    : `${claim.amount.toFixed(2)} claimed, ${missing.toFixed(2)} missing`;
}

/** What debtors paid the holder of a claim is taken off it once, and only while the holder does not deny it. */
const statedPaymentsAreTakenOff: Invariant = {
  name: 'What debtors state as validly paid to a seller is taken off the debt, unless the seller denies it',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const { _id, holder, paidToHolder } of assets.each(place, { paidToHolder: { $ne: null } })) {
      checked += 1;
      const stated = (await paymentsOn(place, [_id])).filter(
        ({ to, state }) => to === holder && state !== 'CONTESTED',
      );
      const frees = sum(stated.map((one) => one.frees.minus(one.passedOn ?? ZERO)));
      if (!frees.equals(paidToHolder ?? ZERO))
        violations.push(`${_id}: ${(paidToHolder ?? ZERO).toFixed(2)} taken off, ${frees.toFixed(2)} stated`);
    }
    return { checked, violations };
  },
};

/** What the debtor has still to prove takes nothing off the debt, and somebody is there to agree to it. */
const unprovenFreesNothing: Invariant = {
  name: 'A payment that lenders have not agreed to frees its debtor of nothing',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const one of debtorPayments.each(place, { state: { $in: ['UNPROVEN', 'LAPSED'] } })) {
      checked += 1;
      const { _id, state, frees, awaits } = one;
      if (!frees.isZero()) violations.push(`${_id}: frees of ${frees.toFixed(2)} though it is ${state}`);
      if ((awaits ?? []).length === 0) violations.push(`${_id}: is ${state} but awaits nobody`);
    }
    return { checked, violations };
  },
};

export const recoveryInvariants: readonly Invariant[] = [
  statesAreGrounded,
  releasesAreAgreed,
  claimsAreWhatIsMissing,
  statedPaymentsAreTakenOff,
  unprovenFreesNothing,
];
