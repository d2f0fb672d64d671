import { dealCollection } from '../deals/index.js';
import { act } from '../platform/act.js';
import type { Consumer } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Feedback, FeedbackEvent } from './network-gateway.js';
import { cameFromThere, networkFeedback, type StoredFeedback } from './network.store.js';

/** What of a deal's life is told to the platform that its receivables came from. */
const TOLD: Readonly<Record<string, FeedbackEvent>> = {
  DealAccepted: 'ACCEPTED',
  DealDisbursed: 'DISBURSED',
  DealRepaid: 'REPAID',
  DealReopened: 'DISBURSED',
  DealCancelled: 'CANCELLED',
};

interface QueueAsk {
  readonly feedback: readonly StoredFeedback[];
}

/** Stores what is to be told, with news of its own: so the other platform's troubles hold up nobody else's news. */
const networkFeedbackQueue = act({
  name: 'networkFeedbackQueue',
  keyed: false,
  async decide(unit, _actor, { feedback }: QueueAsk) {
    for (const one of feedback) {
      if ((await networkFeedback.byId(unit, one._id)) !== null) continue;
      await networkFeedback.insert(unit, one);
      unit.tell('NetworkFeedbackDue', one._id, { feedback: one._id });
    }
    return { count: feedback.length };
  },
});

const queueOn = (on: string, event: FeedbackEvent): Consumer => ({
  name: `network.queueFeedback.${on}`,
  on,
  async take(platform, news) {
    if (platform.services.network === null) return;
    const { deal: id } = news.data as { readonly deal: string };
    const deal = await dealCollection.byId(platform, id);
    const items = deal?.items.map(({ asset }) => asset) ?? [];
    const theirs = await cameFromThere(platform, items);
    if (theirs.length === 0) return;
    const feedback = theirs.map(({ theirId, receivable }) => ({
      _id: `${news._id}:${receivable}`,
      ...{ theirId, event, deal: id, at: news.occurredAt },
    }));
    await performForNews(platform, networkFeedbackQueue, { feedback });
  },
});

export const queueFeedback: readonly Consumer[] = Object.entries(TOLD).map(([on, event]) =>
  queueOn(on, event),
);

/** Tells it; told again after a failure, it is noted there once, by its id. */
export const sendFeedback: Consumer = {
  name: 'network.sendFeedback',
  on: 'NetworkFeedbackDue',
  async take(platform, { data }) {
    const { network } = platform.services;
    const { feedback: id } = data as { readonly feedback: string };
    const stored = await networkFeedback.byId(platform, id);
    if (stored === null) throw new Error(`feedback ${id} was told but is missing`);
    if (network === null) throw new Error('the link to the other platform is not set; feedback waits for it');
    const { theirId, event, deal, at } = stored;
    const sent: Feedback = { eventId: id, receivable: theirId, event, deal, at };
    await network.feedback(sent);
  },
};
