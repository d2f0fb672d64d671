import { addDays, shanghaiDateOf } from '../kernel/dates.js';
import { notFound } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Place } from '../platform/database/collection.js';
import type { Job } from '../platform/jobs.js';
import { performForNews } from '../platform/perform-for-news.js';
import { titleFilings, type StoredFiling } from './filing.store.js';

/** Days before the end of a registration at which its secured party is warned; -1: it has expired. The most urgent first. */
export const WARNING_STEPS = [-1, 7, 30, 90] as const;

interface WarnAsk {
  readonly filing: string;
  readonly step: number;
}

/** Tells once per term and step that a registration is about to expire: from then on it ranks no more. */
export const titleExpiryWarn = act({
  name: 'titleExpiryWarn',
  keyed: false,
  async decide(unit, _actor, { filing: id, step }: WarnAsk) {
    const due = dueAt(step, shanghaiDateOf(unit.now));
    const filing = await titleFilings.findOne(unit, { _id: id, ...due });
    if (filing === null) return notFound('titleFiling', id, 'filing');
    await titleFilings.update(unit, { _id: id, ...due }, { $set: { warnedDays: step } });
    const { asset, deal, securedParty, grantor, expiresOn } = filing;
    unit.onBehalfOf(securedParty);
    unit.tell('TitleExpiring', asset, {
      filing: id,
      asset,
      deal,
      securedParty,
      grantor,
      expiresOn,
      days: step,
    });
    return { filing: id };
  },
});

const dueAt = (step: number, today: ReturnType<typeof shanghaiDateOf>) => ({
  dischargedAt: null,
  expiresOn: { $ne: null, $lte: addDays(today, step) },
  $or: [{ warnedDays: null }, { warnedDays: { $gt: step } }],
});

const AT_ONCE = 200;

/** Warns of all registrations that end soon or have ended; twice changes nothing, since each warning is noted with its step. */
export const warnOfExpiry: Job = {
  name: 'title.warnOfExpiry',
  every: 'DAY',
  async run(platform) {
    for (const step of WARNING_STEPS) {
      let due = await dueFilings(platform, step);
      while (due.length > 0) {
        for (const { _id } of due) await performForNews(platform, titleExpiryWarn, { filing: _id, step });
        due = due.length < AT_ONCE ? [] : await dueFilings(platform, step);
      }
    }
  },
};

const dueFilings = (
  place: Place & { readonly clock: { now(): Date } },
  step: number,
): Promise<StoredFiling[]> =>
  titleFilings.find(place, dueAt(step, shanghaiDateOf(place.clock.now())), {
    sort: { expiresOn: 1 },
    limit: AT_ONCE,
  });
