import type { Decimal } from '../kernel/decimal.js';
import { notFound } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Place } from '../platform/database/collection.js';
import type { Consumer } from '../platform/outbox.js';
import type { Unit } from '../platform/unit.js';
import { performForNews } from '../platform/perform-for-news.js';
import { entriesOfDeal } from '../title/index.js';
import { deals, noticesOf, writeDeal, writeNotice } from './deals.store.js';
import { noteDilutionAgain } from './dilution-note.service.js';
import { isStanding, type DealNotice } from './notice.js';
import { tellAmount } from './payee-notice.service.js';
import { freezeNotice } from './texts.service.js';

interface FollowAsk {
  readonly deal: string;
}

/** What is left to a deal of each asset whose registration its lender has amended; others are not in it. */
export async function amendedAmounts(place: Place, deal: string): Promise<Map<string, Decimal>> {
  const entries = await entriesOfDeal(place, deal);
  return new Map(
    entries.filter(({ step }) => step === 'AMENDED').map(({ asset, amount }) => [asset, amount]),
  );
}

/**
 * What a lender has given up by amending its registration is assigned to its deal no more, and its debtors pay it no more of
 * theirs. Twice changes nothing.
 */
const dealAmendmentFollow = act({
  name: 'dealAmendmentFollow',
  keyed: false,
  async decide(unit, _actor, input: FollowAsk) {
    const deal = await deals.byId(unit, input.deal);
    if (deal === null) return notFound('deal', input.deal, 'deal');
    const amended = await amendedAmounts(unit, deal._id);
    const lowered = <Item extends { readonly asset: string; readonly amount: Decimal }>(
      item: Item,
    ): Item => ({
      ...item,
      amount: amended.get(item.asset) ?? item.amount,
    });
    unit.onBehalfOf(deal.lender);
    await writeDeal(unit, deal, { items: deal.items.map(lowered) });
    for (const notice of await noticesOf(unit, deal._id)) {
      const items = notice.items.map(lowered);
      if (isStanding(notice) && !sameAmounts(items, notice.items)) await changeNotice(unit, notice, items);
    }
    await noteDilutionAgain(unit, [...amended.keys()]);
    unit.tell('DealAmended', deal._id, { deal: deal._id });
    return { deal: deal._id };
  },
});

const sameAmounts = (one: DealNotice['items'], other: DealNotice['items']): boolean =>
  one.every(({ amount }, at) => other[at]?.amount.equals(amount));

/** The debtor is told so, which it acknowledges, with a new text of the notice beside the one that it had. */
async function changeNotice(unit: Unit, notice: DealNotice, items: DealNotice['items']): Promise<void> {
  await writeNotice(unit, notice, { items });
  const changed = { ...notice, items };
  await freezeNotice(unit, changed);
  await tellAmount(unit, changed);
}

export const followAmendment: Consumer = {
  name: 'deals.followAmendment',
  on: 'TitleAmended',
  async take(platform, event) {
    const { deal } = event.data as { readonly deal: string };
    await performForNews(platform, dealAmendmentFollow, { deal });
  },
};
