import type { Collection, Db } from 'mongodb';
import { z } from 'zod';
import { Feed } from './feed.js';
import { PAGE, read, upserted, type Call, type Reply, type Simulator } from './simulator.js';

/** What became of a receivable on the platform that financed it. */
interface Feedback {
  /** The sender's id of the event: sent again, it is known. */
  readonly _id: string;
  readonly receivable: string;
  readonly event: string;
  readonly deal: string;
  readonly at: string;
  /** How often it was sent. */
  readonly received: number;
}

const text = z.string().min(1).max(200);
/** As loose as a foreign system is: what the platform cannot use, it must say. */
const receivableShape = z.looseObject({ id: z.string().min(1).max(80) });
const feed = new Feed<{ id: string }>('receivables');
const feedback = (db: Db): Collection<Feedback> => db.collection('feedback');

/** A receivable that its debtor confirmed there goes out to the platforms that poll. */
async function publish({ db, request, trouble }: Call): Promise<Reply> {
  const item = read(receivableShape, request.body);
  if (trouble.lateMs !== null) await feed.addLater(db, item.id, item, trouble.lateMs);
  else await feed.add(db, item);
  if (trouble.twice) await feed.add(db, item);
  return { status: 201, body: { id: item.id } };
}

async function poll({ db, request }: Call): Promise<Reply> {
  const shape = z.object({
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(1_000).default(PAGE),
  });
  const { after, limit } = read(shape, request.query);
  const items = await feed.after(db, after, limit);
  return { status: 200, body: { receivables: items.map(({ seq, item }) => ({ seq, receivable: item })) } };
}

const feedbackShape = z.strictObject({
  eventId: z.string().min(1).max(200),
  receivable: z.string().min(1).max(80),
  event: z.enum(['ACCEPTED', 'DISBURSED', 'REPAID', 'CANCELLED']),
  deal: text,
  at: z.iso.datetime(),
});

async function take({ db, request }: Call): Promise<Reply> {
  const { eventId, ...facts } = read(feedbackShape, request.body);
  const found = await upserted(() =>
    feedback(db).findOneAndUpdate(
      { _id: eventId },
      { $setOnInsert: facts, $inc: { received: 1 } },
      { upsert: true, returnDocument: 'after' },
    ),
  );
  return { status: found?.received === 1 ? 201 : 200, body: { eventId } };
}

async function readFeedback({ db, request }: Call): Promise<Reply> {
  const { receivable } = read(z.object({ receivable: text }), request.query);
  const found = await feedback(db).find({ receivable }).sort({ at: 1, _id: 1 }).limit(PAGE).toArray();
  return { status: 200, body: { feedback: found.map(({ _id, ...rest }) => ({ eventId: _id, ...rest })) } };
}

/** Another receivables platform (外部应收账款平台), simulated: what was confirmed there comes in here, what became of it goes back. */
export const networkSimulator: Simulator = {
  name: 'network',
  routes: [
    { method: 'get', path: '/receivables', operation: 'POLL', handle: poll },
    { method: 'post', path: '/feedback', operation: 'FEEDBACK', handle: take },
    { method: 'get', path: '/feedback', operation: 'READ', handle: readFeedback },
    { method: 'post', path: '/simulation/receivables', operation: 'PUBLISH', handle: publish },
  ],
  async prepare(db) {
    await feed.prepare(db);
    await feedback(db).createIndex({ receivable: 1, at: 1 });
  },
};
