import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { notFound } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Place } from '../platform/database/collection.js';
import type { Job } from '../platform/jobs.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Platform } from '../platform/unit.js';
import { todayOf } from './asking.js';
import type { Bill } from './bill.js';
import { bills, billWith } from './bill.store.js';
import { hasPending, undo } from './endorse.service.js';

/** Requests of deals end with their deals. */
const lapsed = (today: PlainDate) => ({
  state: 'RECEIVED/LOCKED',
  dueOn: { $lte: today },
  'bill.pending.deal': null,
});

/** The platform's own act: a request that nobody has answered by the due date has lapsed, so that the holder can present the bill. */
export const billRequestLapse = act({
  name: 'billRequestLapse',
  keyed: false,
  async decide(unit, _actor, { bill: id }: { readonly bill: string }) {
    const bill = await billWith(unit, id, lapsed(todayOf(unit)));
    if (bill === null || !hasPending(bill)) return notFound('bill', id, 'bill');
    const { kind, from, to } = bill.bill.pending;
    unit.onBehalfOf(from);
    const { _id } = await undo(unit, bill, 'withdraw');
    unit.tell('BillRequestEnded', bill._id, { bill: bill._id, kind, from, to, reason: 'LAPSED' });
    return { bill: _id };
  },
});

const AT_ONCE = 200;

const lapsedBills = (place: Place & Pick<Platform, 'clock'>): Promise<Bill[]> =>
  bills.find(
    place,
    { kind: 'BILL', ...lapsed(shanghaiDateOf(place.clock.now())) },
    { sort: { dueOn: 1, _id: 1 }, limit: AT_ONCE },
  );

/** Every day; twice changes nothing, since what has lapsed waits no more. */
export const lapseRequests: Job = {
  name: 'bills.lapseRequests',
  every: 'DAY',
  async run(platform) {
    for (let found = await lapsedBills(platform); found.length > 0;) {
      for (const { _id } of found) await performForNews(platform, billRequestLapse, { bill: _id });
      found = found.length < AT_ONCE ? [] : await lapsedBills(platform);
    }
  },
};
