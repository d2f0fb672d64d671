import { createHash } from 'node:crypto';
import type { Collection, Db } from 'mongodb';
import { z } from 'zod';
import { after, type Parcel, type Terms } from './exchange-rules.js';
import type { Trouble } from './faults.js';
import { Feed } from './feed.js';
import { PAGE, pageShape, read, TurnedDown, type Call, type Reply, type Simulator } from './simulator.js';

interface TakenStep {
  readonly stepId: string;
  readonly exchangeNo: string;
  readonly at: Date;
  readonly kind: string;
  /** Why it was turned down; its number is used up all the same. */
  readonly refused?: string;
}

interface Package extends Terms {
  /** The package number. */
  readonly _id: string;
  /** As text: 1000000.00. */
  readonly face: string;
  readonly dueOn: string;
  /** The number of the last step that came. */
  readonly seq: number;
  readonly parcels: readonly Parcel[];
  readonly steps: readonly TakenStep[];
  /** How often each step came, so that tests see that a retry came and changed nothing. */
  readonly received: Readonly<Record<string, number>>;
}

const code = z.string().min(1).max(40);
const sub = z.number().int().min(1).max(1_000_000_000_000);
const stepShape = z.strictObject({
  stepId: z.string().min(1).max(60),
  number: z.string().regex(/^\d{30}$/),
  seq: z.number().int().min(1),
  kind: z.string().min(1).max(40),
  range: z.strictObject({ from: sub, to: sub }),
  by: code,
  to: code,
  notTransferable: z.boolean(),
  issue: z
    .strictObject({
      face: z.string().regex(/^\d{1,11}\.\d{2}$/),
      drawerCode: code,
      acceptorCode: code,
      payeeCode: code,
      issuedOn: z.iso.date(),
      dueOn: z.iso.date(),
      transferable: z.boolean(),
    })
    .optional(),
});
type Step = z.infer<typeof stepShape>;

interface Answer {
  readonly stepId: string;
  readonly exchangeNo: string;
  readonly at: Date;
}

const packages = (db: Db): Collection<Package> => db.collection('packages');
const answers = new Feed<Answer>('answers');

const numberOf = (stepId: string): string =>
  `E${BigInt(`0x${createHash('sha256').update(stepId).digest('hex').slice(0, 14)}`)
    .toString()
    .padStart(17, '0')}`;

/** Takes a step once, in the order of its package; known by its id, it is answered again as it was. */
async function take(call: Call): Promise<Reply> {
  const { db, request, trouble, now } = call;
  const step = read(stepShape, request.body);
  const { taken, isNew } = await applied(db, step, now);
  const answer = { stepId: taken.stepId, exchangeNo: taken.exchangeNo, at: taken.at };
  await inFeed(db, answer, trouble);
  if (await answers.isWaiting(db, step.stepId)) return { status: 202, body: { stepId: step.stepId } };
  return { status: isNew ? 201 : 200, body: answer };
}

async function inFeed(db: Db, answer: Answer, { lateMs, twice }: Trouble): Promise<void> {
  if (lateMs === null) return twice ? void (await answers.add(db, answer)) : undefined;
  await answers.addLater(db, answer.stepId, answer, lateMs);
  if (twice) await answers.addLater(db, `${answer.stepId} again`, answer, lateMs);
}

async function applied(db: Db, step: Step, at: Date): Promise<{ taken: TakenStep; isNew: boolean }> {
  const known = await packages(db).findOne({ _id: step.number });
  const before = known?.steps.find(({ stepId }) => stepId === step.stepId);
  if (before) {
    await count(db, step);
    if (before.refused !== undefined) throw new TurnedDown(422, before.refused);
    return { taken: before, isNew: false };
  }
  if (known === null && step.kind !== 'ISSUE') throw new TurnedDown(422, 'UNKNOWN_BILL');
  // Somebody else has put down something under this number.
  if (known !== null && step.seq <= known.seq) throw new TurnedDown(422, 'NUMBER_TAKEN');
  if (step.seq !== (known?.seq ?? 0) + 1)
    throw new TurnedDown(409, 'OUT_OF_ORDER', { seq: String(known?.seq ?? 0) });
  const taken = { stepId: step.stepId, exchangeNo: numberOf(step.stepId), at, kind: step.kind };
  const written = known === null ? await issued(db, step, taken) : await moved(db, known, step, taken);
  // Another call was first: look again.
  return written ? { taken, isNew: true } : applied(db, step, at);
}

async function issued(
  db: Db,
  { number, kind, range, issue, stepId }: Step,
  taken: TakenStep,
): Promise<boolean> {
  if (kind !== 'ISSUE' || issue === undefined) throw new TurnedDown(422, 'NOT_ISSUED');
  const { drawerCode: drawer, acceptorCode: acceptor, payeeCode: payee, face, dueOn, transferable } = issue;
  const parcels = [{ ...range, holder: drawer, state: 'ISSUED/NONE', asked: null, pledgee: null }];
  const fresh: Package = {
    ...{ _id: number, face, dueOn, drawer, acceptor, payee, transferable },
    ...{ seq: 1, parcels, steps: [taken], received: { [keyOf(stepId)]: 1 } },
  };
  try {
    await packages(db).insertOne(fresh);
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 11000) throw error;
    return false;
  }
}

async function moved(db: Db, known: Package, step: Step, taken: TakenStep): Promise<boolean> {
  const parcels = after(known.parcels, step.range, step, known);
  const refused = typeof parcels === 'string' ? parcels : null;
  const set = {
    ...{ seq: step.seq, [`received.${keyOf(step.stepId)}`]: 1 },
    ...(refused === null ? { parcels } : {}),
  };
  const noted = refused === null ? taken : { ...taken, refused };
  const update = { $set: set as Partial<Package>, $push: { steps: noted } as never };
  const { matchedCount } = await packages(db).updateOne({ _id: known._id, seq: known.seq }, update);
  if (matchedCount === 1 && refused !== null) throw new TurnedDown(422, refused);
  return matchedCount === 1;
}

const keyOf = (stepId: string): string => stepId.slice(stepId.lastIndexOf(':') + 1);

async function count(db: Db, { number, stepId }: Step): Promise<void> {
  const received = { [`received.${keyOf(stepId)}`]: 1 };
  await packages(db).updateOne({ _id: number }, { $inc: received });
}

const shown = ({ _id, acceptor, parcels, ...rest }: Package) => ({
  ...rest,
  number: _id,
  acceptorCode: acceptor,
  parts: parcels.map(({ from, to, holder, state }) => ({ from, to, holderCode: holder, state })),
});

async function readOne({ db, request }: Call): Promise<Reply> {
  const found = await packages(db).findOne({ _id: String(request.params['number']) });
  if (found === null) throw new TurnedDown(404, 'UNKNOWN_BILL');
  return { status: 200, body: shown(found) };
}

async function list({ db, request }: Call): Promise<Reply> {
  const { after: last, limit } = read(pageShape, request.query);
  const found = await packages(db)
    .find({ _id: { $gt: last } })
    .sort({ _id: 1 })
    .limit(limit)
    .toArray();
  return { status: 200, body: { bills: found.map(shown) } };
}

const feedShape = z.object({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1_000).default(PAGE),
});

async function feed({ db, request }: Call): Promise<Reply> {
  const { after: seq, limit } = read(feedShape, request.query);
  const items = await answers.after(db, seq, limit);
  return { status: 200, body: { answers: items.map((one) => ({ seq: one.seq, ...one.item })) } };
}

/** Loses a bill or puts it into another hand or state, as no exchange should: for tests of the reconciliation. */
async function tamper({ db, request }: Call): Promise<Reply> {
  const shape = z.strictObject({
    number: z.string(),
    holder: code.optional(),
    state: code.optional(),
    copyTo: z.string().optional(),
  });
  const { number, holder, state, copyTo } = read(shape, request.body);
  const known = await packages(db).findOne({ _id: number });
  if (known === null) throw new TurnedDown(404, 'UNKNOWN_BILL');
  if (copyTo !== undefined) await packages(db).insertOne({ ...known, _id: copyTo });
  else if (holder === undefined && state === undefined) await packages(db).deleteOne({ _id: number });
  else {
    const parcels = known.parcels.map((one) => ({
      ...{ ...one, holder: holder ?? one.holder, state: state ?? one.state },
    }));
    await packages(db).updateOne({ _id: number }, { $set: { parcels } });
  }
  return { status: 200, body: { number } };
}

const disclosureShape = z.strictObject({
  acceptorCode: code,
  monthEndsOn: z.iso.date(),
  disclosed: z.boolean(),
  overdueOn: z.array(z.iso.date()).max(500).default([]),
  overdueBalance: z
    .string()
    .regex(/^\d{1,12}\.\d{2}$/)
    .default('0.00'),
});
const disclosures = new Feed<z.infer<typeof disclosureShape>>('disclosures');

/** What an acceptor has disclosed, or that it has not, becomes public. */
async function publish({ db, request }: Call): Promise<Reply> {
  const item = read(disclosureShape, request.body);
  await disclosures.add(db, item);
  return { status: 200, body: item };
}

async function disclosed({ db, request }: Call): Promise<Reply> {
  const { after: seq, limit } = read(feedShape, request.query);
  const items = await disclosures.after(db, seq, limit);
  return { status: 200, body: { disclosures: items.map((one) => ({ seq: one.seq, ...one.item })) } };
}

/** The exchange at which bills live (票据交易所), simulated. */
export const exchangeSimulator: Simulator = {
  name: 'exchange',
  routes: [
    { method: 'post', path: '/steps', operation: 'TAKE', handle: take },
    { method: 'get', path: '/bills', operation: 'LIST', handle: list },
    { method: 'get', path: '/bills/:number', operation: 'READ', handle: readOne },
    { method: 'get', path: '/answers', operation: 'ANSWERS', handle: feed },
    { method: 'get', path: '/disclosures', operation: 'DISCLOSURES', handle: disclosed },
    { method: 'put', path: '/simulation/disclosure', operation: 'SIMULATION', handle: publish },
    { method: 'put', path: '/simulation/bill', operation: 'SIMULATION', handle: tamper },
  ],
  async prepare(db) {
    await answers.prepare(db);
    await disclosures.prepare(db);
  },
};
