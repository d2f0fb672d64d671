import { bookedFromBank } from './bank-movement.js';
import { assetsByIds, type Asset } from '../assets/index.js';
import type { PlainDate } from '../kernel/dates.js';
import { toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { isRefused, notFound, refuse, type Refusal } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { moneyAbove0, text } from '../platform/checks.js';
import type { Place } from '../platform/database/collection.js';
import type { Consumer } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Unit } from '../platform/unit.js';
import type { Deal } from './deal.js';
import { hearsOfDilution, missingTo, noteDilution } from './dilution-note.service.js';
import { dilutionId, openOf, type DilutionClaim } from './dilution.js';
import { dilutionClaims, writeDilution } from './dilution.store.js';
import { lendersDeal } from './disburse.service.js';
import { bookRepayment, repaymentRefusal } from './repayment.service.js';

/** The platform's own act after a credit note, or a red-flushing that was found, has left an asset with less than is locked on it. */
export const dealDilutionNote = act({
  name: 'dealDilutionNote',
  keyed: false,
  async decide(unit, _actor, input: { readonly asset: string }) {
    const [asset] = await assetsByIds(unit, [input.asset]);
    if (asset === undefined) return notFound('asset', input.asset, 'asset');
    unit.onBehalfOf(asset.holder);
    await noteDilution(unit, asset, 'CREDIT_NOTE');
    return { asset: asset._id };
  },
});

export const noteCreditNotes: Consumer = {
  name: 'deals.noteCreditNotes',
  on: 'AssetOverheld',
  async take(platform, { data }) {
    const { asset } = data as { asset: string };
    const [found] = await assetsByIds(platform, [asset]);
    if (found && (await lacksUnknown(platform, found)))
      await performForNews(platform, dealDilutionNote, { asset });
  },
};

/** Whether a deal's claim says something else than the asset: asked before an act is performed for nothing. */
async function lacksUnknown(place: Place, asset: Asset): Promise<boolean> {
  for (const { deal, missing } of await missingTo(place, asset)) {
    if (!hearsOfDilution(deal)) continue;
    const known = await dilutionClaims.byId(place, dilutionId(deal._id, asset._id));
    if (!missing.equals(known?.amount ?? ZERO)) return true;
  }
  return false;
}

interface ClaimMoney {
  readonly amount: Decimal;
  readonly on: PlainDate;
  readonly reference: string;
}

interface SettleAsk extends ClaimMoney {
  readonly claim: string;
  readonly idempotencyKey: string;
}

/** Records that the seller has paid what an assigned debt lacks: it counts like the debtor's own payment. */
export const dilutionClaimSettle = act({
  name: 'dilutionClaimSettle',
  keyed: true,
  check: (input: SettleAsk) => [
    ...moneyAbove0('amount', input.amount),
    ...text('reference', input.reference, 1, 64),
  ],
  worth: async (_platform, _actor, input: SettleAsk) => input.amount,
  async decide(unit, actor, input: SettleAsk) {
    const claim = await dilutionClaims.findOne(unit, { _id: input.claim, lender: actor.organisation });
    if (claim === null) return notFound('dilutionClaim', input.claim, 'claim');
    const deal = await lendersDeal(unit, actor, claim.deal, 'record');
    if (isRefused(deal)) return deal;
    const refusal =
      (await settleRefusal(unit, deal, claim, input)) ??
      (await bookedFromBank(unit, deal.lender, input.reference));
    if (refusal) return refusal;
    await bookDilution(unit, deal, claim, input);
    return { dilutionClaim: claim._id };
  },
});

const paidOn = ({ _id: dilution }: DilutionClaim, { amount, on, reference }: ClaimMoney) => ({
  ...{ amount, on, reference, dilution },
  payer: 'SELLER' as const,
});

/** Why the seller's payment cannot be booked on the claim: more than is open, and what stands in the way of any repayment. */
export async function settleRefusal(
  unit: Unit,
  deal: Deal,
  claim: DilutionClaim,
  money: ClaimMoney,
): Promise<Refusal | null> {
  const open = openOf(claim);
  if (money.amount.greaterThan(open)) {
    const facts = { available: toMoneyText(open), requested: toMoneyText(money.amount) };
    return refuse('DILUTION_ABOVE_OPEN', facts, 'amount');
  }
  return repaymentRefusal(unit, deal, paidOn(claim, money), unit.now);
}

/** Books what the seller has paid of a claim. Rules are the caller's: the deal's state, `settleRefusal`. */
export async function bookDilution(
  unit: Unit,
  deal: Deal,
  claim: DilutionClaim,
  money: ClaimMoney,
): Promise<void> {
  const { id } = await bookRepayment(unit, deal, paidOn(claim, money));
  await writeDilution(unit, claim, { settled: claim.settled.plus(money.amount) });
  unit.tell('DealDilutionSettled', deal._id, { deal: deal._id, claim: claim._id, repayment: id });
}
