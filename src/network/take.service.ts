import { checkOutsideReceivable, putOutsideReceivable, type Intake } from '../assets/index.js';
import { isRefused, notFound, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import { backingOff } from '../platform/counterpart.js';
import type { Place } from '../platform/database/collection.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Platform, Unit } from '../platform/unit.js';
import type { FeedItem } from './network-gateway.js';
import {
  askOf,
  readItem,
  reasonOf,
  recordIdOf,
  type NetworkReceivable,
  type OutsideReceivable,
} from './network-receivable.js';
import { feedIsReadTo, feedReadTo, networkReceivables } from './network.store.js';

interface TakeAsk {
  readonly theirId: string;
  /** The item as it came, as JSON text. */
  readonly item: string;
}

interface Prepared {
  readonly outside: OutsideReceivable;
  readonly debtor: string;
  readonly intake: Intake;
}

/** Whether what was confirmed there can become a receivable here; every refusal is a reason to keep it as it is. */
async function check(platform: Platform, item: string): Promise<Decision<Prepared>> {
  const outside = readItem(JSON.parse(item));
  if (isRefused(outside)) return outside;
  const { creditCode } = outside.debtor;
  const debtor = await organisations.findOne(platform, { creditCode, state: 'APPROVED' });
  if (debtor === null) return refuse('DEBTOR_NOT_ON_PLATFORM', { creditCode });
  const intake = await checkOutsideReceivable(platform, debtor._id, askOf(outside), outside.confirmedAmount);
  return isRefused(intake) ? intake : { outside, debtor: debtor._id, intake };
}

async function put(unit: Unit, { outside, debtor, intake }: Prepared): Promise<Decision<string>> {
  const confirmed = { amount: outside.confirmedAmount, at: outside.confirmedAt };
  const made = await putOutsideReceivable(unit, debtor, askOf(outside), intake, confirmed);
  return isRefused(made) ? made : made.receivable;
}

/** Takes one in as a confirmed receivable. Refused, nothing is written: `networkReceivableKeep` then keeps it with the reason. */
const networkReceivableTake = act({
  name: 'networkReceivableTake',
  keyed: false,
  prepare: (platform, _actor, { item }: TakeAsk) => check(platform, item),
  async decide(unit, _actor, { theirId, item }: TakeAsk, prepared) {
    const known = await networkReceivables.byId(unit, recordIdOf(theirId));
    if (known !== null) return { networkReceivable: known._id };
    const receivable = await put(unit, prepared);
    if (isRefused(receivable)) return receivable;
    const record = recordOf(unit, { theirId, item }, await sellerOf(unit, prepared.outside));
    await networkReceivables.insert(unit, { ...record, state: 'TAKEN', receivable });
    unit.onBehalfOf(prepared.intake.seller._id);
    return { networkReceivable: record._id };
  },
});

interface KeepAsk extends TakeAsk {
  readonly refusal: Refusal;
}

const networkReceivableKeep = act({
  name: 'networkReceivableKeep',
  keyed: false,
  async decide(unit, _actor, { refusal, ...ask }: KeepAsk) {
    const known = await networkReceivables.byId(unit, recordIdOf(ask.theirId));
    if (known !== null) return { networkReceivable: known._id };
    const record = recordOf(unit, ask, await sellerOf(unit, readItem(JSON.parse(ask.item))));
    await networkReceivables.insert(unit, { ...record, reason: reasonOf(refusal) });
    if (record.seller !== null) unit.onBehalfOf(record.seller);
    return { networkReceivable: record._id };
  },
});

async function sellerOf(place: Place, outside: Decision<OutsideReceivable>) {
  if (isRefused(outside)) return { outside: null, seller: null };
  const found = await organisations.findOne(place, { creditCode: outside.seller.creditCode });
  return { outside, seller: found?._id ?? null };
}

function recordOf(
  unit: Unit,
  { theirId, item }: TakeAsk,
  { outside, seller }: { readonly outside: OutsideReceivable | null; readonly seller: string | null },
): NetworkReceivable {
  return {
    _id: recordIdOf(theirId),
    ...{ theirId, item, seller, state: 'KEPT', receivable: null, reason: null },
    sellerCode: outside?.seller.creditCode ?? null,
    debtorCode: outside?.debtor.creditCode ?? null,
    amount: outside?.confirmedAmount ?? null,
    dueOn: outside?.dueOn ?? null,
    ...{ receivedAt: unit.now, decidedAt: unit.now },
  };
}

interface RetryAsk {
  readonly networkReceivable: string;
}

/** The operator tries again what was kept, for example after its seller has joined. What is refused stays kept. */
export const networkReceivableRetry = act({
  name: 'networkReceivableRetry',
  keyed: false,
  async prepare(platform, _actor, { networkReceivable: id }: RetryAsk) {
    const kept = await keptOne(platform, id);
    return isRefused(kept) ? kept : check(platform, kept.item);
  },
  async decide(unit, _actor, { networkReceivable: id }: RetryAsk, prepared) {
    const kept = await keptOne(unit, id);
    if (isRefused(kept)) return kept;
    const receivable = await put(unit, prepared);
    if (isRefused(receivable)) return receivable;
    const { seller } = await sellerOf(unit, prepared.outside);
    const set = { state: 'TAKEN', receivable, seller, reason: null, decidedAt: unit.now };
    if (!(await networkReceivables.update(unit, { _id: id, state: 'KEPT' }, { $set: set })))
      throw new Error('guard failed inside a snapshot');
    return { networkReceivable: id };
  },
});

async function keptOne(place: Place, id: string): Promise<Decision<NetworkReceivable>> {
  const found = await networkReceivables.byId(place, id);
  if (found === null) return notFound('networkReceivable', id, 'networkReceivable');
  return found.receivable === null ? found : refuse('NETWORK_TAKEN', { receivable: found.receivable });
}

/** Reads the feed from where it was read last and decides upon each item, one after the other. Where an outside system is away, it stops there. */
export async function readFeed(platform: Platform): Promise<void> {
  const { network } = platform.services;
  if (network === null) return;
  for (;;) {
    const items = await network.receivablesAfter(await feedReadTo(platform));
    for (const one of items) {
      await decideOn(platform, one);
      await feedIsReadTo(platform, one.seq);
    }
    if (items.length === 0) return;
  }
}

const LONGEST_ID = 80;

async function decideOn(platform: Platform, { seq, receivable }: FeedItem): Promise<void> {
  const { id } = receivable;
  // Without an id that can be kept, its place in the feed names it.
  const fits = typeof id === 'string' && /^[\w.:-]+$/.test(id) && id.length <= LONGEST_ID;
  const ask = { theirId: fits ? id : `feed-${seq}`, item: JSON.stringify(receivable) };
  if ((await networkReceivables.byId(platform, recordIdOf(ask.theirId))) !== null) return;
  const taken = await performForNews(platform, networkReceivableTake, ask);
  if (isRefused(taken)) await performForNews(platform, networkReceivableKeep, { ...ask, refusal: taken });
}

const POLL_EVERY_MS = 5_000;
const polled = new WeakMap<Platform['connection'], number>();

/** Every few seconds of real time in each replica; what two of them read at once is taken once. */
export const pollFeed = backingOff(async (platform) => {
  const last = polled.get(platform.connection) ?? 0;
  if (platform.services.network === null || Date.now() - last < POLL_EVERY_MS) return;
  polled.set(platform.connection, Date.now());
  await readFeed(platform);
});
