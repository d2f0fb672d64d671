import { assetsByIds, outstandingOf } from '../assets/index.js';
import { isRefused, notFound, refuse } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import type { Place } from '../platform/database/collection.js';
import type { Consumer } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Unit } from '../platform/unit.js';
import { mainAccount, openAccounts, paymentAccountOf, type PaymentAccount } from '../settlement/index.js';
import { dealNotices } from './deals.store.js';
import { isStanding, type DealNotice } from './notice.js';
import { payeeNoticeMoves, type PayeeCause, type PayeeNotice } from './payee-notice.js';
import { payeeNotices, payeeNoticesOf, writePayeeNotice } from './payee-notice.store.js';

/** Where an organisation collects: its oldest open account for that. */
export async function collectionAccountOf(
  place: Place,
  organisation: string,
): Promise<PaymentAccount | null> {
  const accounts = (await openAccounts(place, [organisation])).get(organisation) ?? [];
  const main = mainAccount(accounts, 'COLLECT');
  return main && paymentAccountOf(main);
}

interface Change {
  readonly cause: PayeeCause;
  readonly payTo: string;
  readonly account: PaymentAccount | null;
}

async function tellDebtor(unit: Unit, notice: DealNotice, change: Change): Promise<void> {
  const { _id: id, deal, debtor, seller, lender, items } = notice;
  const _id = newId('pnt');
  await payeeNotices.insert(unit, {
    _id,
    ...{ deal, notice: id, debtor, seller, lender, items, ...change },
    state: 'MADE',
    madeAt: unit.now,
    acknowledgedAt: null,
    version: 1,
  });
  unit.tell('PayeeChanged', _id, { payeeNotice: _id, deal, debtor, cause: change.cause });
}

/** A deal's notice has come to its end: the debtor pays the seller again what it still owes. */
export async function tellPayeeIsSeller(unit: Unit, notice: DealNotice): Promise<void> {
  const assets = await assetsByIds(
    unit,
    notice.items.map(({ asset }) => asset),
  );
  if (assets.every((asset) => outstandingOf(asset).isZero())) return;
  await tellDebtor(unit, notice, { cause: 'DEAL_ENDED', payTo: notice.seller, account: null });
}

/** The lender claims less than the debtor was told: what is above is the seller's to be paid again, the rest stays where it was. */
export async function tellAmount(unit: Unit, notice: DealNotice): Promise<void> {
  const { told } = await accountsOf(unit, notice);
  await tellDebtor(unit, notice, { cause: 'AMOUNT_CHANGED', payTo: notice.lender, account: told });
}

interface AccountAsk {
  readonly notice: string;
}

/** Where the debtor was told to pay by a standing notice, and where the lender collects now. */
async function accountsOf(place: Place, notice: DealNotice) {
  const [latest] = await payeeNoticesOf(place, [notice._id]);
  const told = latest === undefined ? (notice.account ?? null) : latest.account;
  const now = await collectionAccountOf(place, notice.lender);
  return { told, now, differ: JSON.stringify(told) !== JSON.stringify(now) };
}

/** The platform's own act after a lender has added or closed an account: the debtor is told where it is to pay from now on. */
export const payeeAccountNote = act({
  name: 'payeeAccountNote',
  keyed: false,
  async decide(unit, _actor, input: AccountAsk) {
    const notice = await dealNotices.byId(unit, input.notice);
    if (notice === null) return notFound('notice', input.notice, 'notice');
    const { now, differ } = await accountsOf(unit, notice);
    if (!isStanding(notice) || !differ)
      return refuse('WRONG_STATE', { noun: 'notice', state: notice.state, act: 'change', allowed: '—' });
    unit.onBehalfOf(notice.lender);
    await tellDebtor(unit, notice, { cause: 'ACCOUNT_CHANGED', payTo: notice.lender, account: now });
    return { notice: notice._id };
  },
});

const tellAccounts = (on: 'BankAccountAdded' | 'BankAccountClosed'): Consumer => ({
  name: `deals.tellAccounts.${on}`,
  on,
  async take(platform, { data }) {
    const { organisation } = data as { organisation: string };
    const standing = { lender: organisation, endedAt: null };
    for await (const notice of dealNotices.each(platform, standing)) {
      const { differ } = await accountsOf(platform, notice);
      if (differ) await performForNews(platform, payeeAccountNote, { notice: notice._id });
    }
  },
});

export const payeeConsumers: readonly Consumer[] = [
  tellAccounts('BankAccountAdded'),
  tellAccounts('BankAccountClosed'),
];

interface AcknowledgeAsk {
  readonly notice: string;
}

/** The debtor says that it knows the new payee or account. */
export const payeeNoticeAcknowledge = act({
  name: 'payeeNoticeAcknowledge',
  keyed: false,
  async decide(unit, actor, input: AcknowledgeAsk) {
    const notice = await payeeNotices.findOne(unit, { _id: input.notice, debtor: actor.organisation });
    if (notice === null) return notFound('notice', input.notice, 'notice');
    const refusal = acknowledgeRefusal(notice);
    if (isRefused(refusal)) return refusal;
    await writePayeeNotice(unit, notice, { state: 'ACKNOWLEDGED', acknowledgedAt: unit.now });
    unit.tell('PayeeChangeAcknowledged', notice._id, { payeeNotice: notice._id, deal: notice.deal });
    return { payeeNotice: notice._id };
  },
});

function acknowledgeRefusal({ state }: PayeeNotice) {
  if (payeeNoticeMoves.next(state, 'acknowledge') !== null) return null;
  const allowed = payeeNoticeMoves.allowed(state).join(', ') || '—';
  return refuse('WRONG_STATE', { noun: 'notice', state, act: 'acknowledge', allowed }, 'notice');
}
