import { organisations } from '../parties/index.js';
import type { Job } from '../platform/jobs.js';
import type { Consumer } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Platform } from '../platform/unit.js';
import { packages } from './bill.store.js';
import { acceptorDisclosureRecord } from './disclosure.service.js';
import type { ExchangeDisclosure } from './exchange-gateway.js';
import { isReadTo, readTo } from './cursor.store.js';

const FEED = 'disclosures';

/** By the act by which the operator records it; what that refuses, such as a month that has not ended, is not recorded. */
async function record(platform: Platform, acceptor: string, told: ExchangeDisclosure): Promise<void> {
  const { monthEndsOn, disclosed, overdueOn, overdueBalance } = told;
  const ask = { acceptor, monthEndsOn, disclosed, overdueOn, overdueBalance };
  await performForNews(platform, acceptorDisclosureRecord, ask);
}

/** What the exchange has published from a place on, in its order. */
async function* published(platform: Platform, from: number): AsyncGenerator<ExchangeDisclosure> {
  for (let seq = from; ;) {
    const page = await platform.services.billExchange.disclosuresAfter(seq);
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    seq = last.seq;
  }
}

/**
 * Reads every day what the exchange has published of acceptors since; a platform that never issued a bill has none to judge, and
 * catches up with its first one.
 */
export const readDisclosures: Job = {
  name: 'bills.readDisclosures',
  every: 'DAY',
  async run(platform) {
    if ((await packages.findOne(platform, {})) === null) return;
    for await (const told of published(platform, await readTo(platform, FEED))) {
      const acceptor = await organisations.findOne(platform, { creditCode: told.acceptorCode });
      if (acceptor !== null) await record(platform, acceptor._id, told);
      await isReadTo(platform, FEED, told.seq);
    }
  },
};

/** Of one that joins later, what was read already is read again. */
export const readOfNewcomer: Consumer = {
  name: 'bills.readOfNewcomer',
  on: 'OrganisationApproved',
  async take(platform, event) {
    const read = await readTo(platform, FEED);
    const newcomer = read > 0 ? await organisations.byId(platform, String(event.data['organisation'])) : null;
    if (newcomer === null) return;
    for await (const told of published(platform, 0)) {
      if (told.seq > read) return;
      if (told.acceptorCode === newcomer.creditCode) await record(platform, newcomer._id, told);
    }
  },
};
