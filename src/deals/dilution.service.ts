import { assetsByIds, type Asset } from '../assets/index.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { isRefused, notFound, refuse } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { moneyAbove0, text } from '../platform/checks.js';
import type { Consumer } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Unit } from '../platform/unit.js';
import { isOwing, MOST_ENTRIES, type Deal } from './deal.js';
import { deals } from './deals.store.js';
import { dilutionId, missingOn, openOf, type DilutionCause, type DilutionClaim } from './dilution.js';
import { dilutionClaims, writeDilution } from './dilution.store.js';
import { lendersDeal } from './disburse.service.js';
import { bookRepayment, repaymentRefusal } from './repayment.service.js';

/**
 * Looks at an asset after something was taken off it: where a deal whose money is out lacks more, or less, than is known, its
 * claim on the seller says so from now on. Asked twice, nothing changes.
 */
export async function noteDilution(unit: Unit, asset: Asset, cause: DilutionCause): Promise<void> {
  for (const [by, missing] of missingOn(asset)) {
    const deal = await deals.byId(unit, by);
    if (deal === null || !(isOwing(deal) || deal.state === 'WRITTEN_OFF')) continue;
    await noteMissing(unit, deal, asset, { cause, missing });
  }
}

interface Missing {
  readonly cause: DilutionCause;
  readonly missing: Decimal;
}

async function noteMissing(unit: Unit, deal: Deal, asset: Asset, { cause, missing }: Missing): Promise<void> {
  const _id = dilutionId(deal._id, asset._id);
  const known = await dilutionClaims.byId(unit, _id);
  const before = known?.amount ?? ZERO;
  if (missing.equals(before)) return;
  const change = { at: unit.now, cause: missing.lessThan(before) ? 'LIFTED' : cause, amount: missing };
  if (known === null) await dilutionClaims.insert(unit, newClaim(unit, deal, asset, change));
  else if (known.changes.length < MOST_ENTRIES)
    await writeDilution(unit, known, { amount: missing, changes: [...known.changes, change] });
  else await writeDilution(unit, known, { amount: missing });
  const news = { claim: _id, deal: deal._id, asset: asset._id, amount: toMoneyText(missing), cause };
  unit.tell(missing.greaterThan(before) ? 'DealDiluted' : 'DealDilutionLifted', deal._id, news);
}

const newClaim = (
  unit: Unit,
  { _id: deal, seller, lender }: Deal,
  { _id: asset, obligor }: Asset,
  change: DilutionClaim['changes'][number],
): DilutionClaim => ({
  _id: dilutionId(deal, asset),
  ...{ deal, asset, seller, lender, debtor: obligor },
  amount: change.amount,
  settled: ZERO,
  changes: [change],
  openedAt: unit.now,
  version: 1,
});

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
async function lacksUnknown(place: Parameters<typeof deals.byId>[0], asset: Asset): Promise<boolean> {
  for (const [by, missing] of missingOn(asset)) {
    const deal = await deals.byId(place, by);
    if (deal === null || !(isOwing(deal) || deal.state === 'WRITTEN_OFF')) continue;
    const known = await dilutionClaims.byId(place, dilutionId(by, asset._id));
    if (!missing.equals(known?.amount ?? ZERO)) return true;
  }
  return false;
}

interface SettleAsk {
  readonly claim: string;
  readonly amount: Decimal;
  readonly on: PlainDate;
  readonly reference: string;
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
    const { amount, on, reference } = input;
    const open = openOf(claim);
    if (amount.greaterThan(open)) {
      const facts = { available: toMoneyText(open), requested: toMoneyText(amount) };
      return refuse('DILUTION_ABOVE_OPEN', facts, 'amount');
    }
    const paid = { amount, on, reference, payer: 'SELLER' as const, dilution: claim._id };
    const refusal = repaymentRefusal(deal, paid, shanghaiDateOf(unit.now));
    if (refusal) return refusal;
    const { id } = await bookRepayment(unit, deal, paid);
    await writeDilution(unit, claim, { settled: claim.settled.plus(amount) });
    unit.tell('DealDilutionSettled', deal._id, { deal: deal._id, claim: claim._id, repayment: id });
    return { dilutionClaim: claim._id };
  },
});
