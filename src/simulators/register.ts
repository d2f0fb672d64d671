import { createHash } from 'node:crypto';
import type { Collection, Db } from 'mongodb';
import { z } from 'zod';
import type { Trouble } from './faults.js';
import { Feed } from './feed.js';
import {
  PAGE,
  pageShape,
  read,
  TurnedDown,
  upserted,
  type Call,
  type Reply,
  type Route,
  type Simulator,
} from './simulator.js';

/** What was noted of a registration after it was made, in the order in which it came. */
interface Change {
  /** The sender's id of it: sent again, it is known. */
  readonly entry: string;
  readonly kind: 'AMENDMENT' | 'RENEWAL' | 'OBJECTION' | 'OBJECTION_WITHDRAWAL' | 'DISCHARGE';
  readonly at: Date;
  readonly facts: Readonly<Record<string, string | readonly string[]>>;
}

interface Party {
  readonly name: string;
  readonly code?: string | undefined;
}

interface Registration {
  /** The sender's id of the filing, so that none can be registered twice. */
  readonly _id: string;
  readonly source: string;
  readonly kind: string;
  readonly grantor: Party;
  readonly securedParty: Party;
  readonly collateral: readonly string[];
  /** As text: 1000000.00. */
  readonly amount: string;
  readonly expiresOn: string | null;
  readonly registrationNo: string;
  readonly registeredAt: Date;
  readonly dischargedAt: Date | null;
  readonly changes: readonly Change[];
  /** How often it was sent, the first time among them: tests see that a retry came and changed nothing. */
  readonly received: number;
}

const name = z.string().max(200);
const partyShape = z.strictObject({ name, code: z.string().max(40).optional() });
const amountShape = z.string().regex(/^\d{1,12}\.\d{2}$/);
const dayShape = z.iso.date();
const idShape = z.string().min(1).max(120);
const collateralShape = z.array(z.string().min(1).max(200)).min(1).max(300);
const filingShape = z.strictObject({
  filingId: idShape,
  source: z.string().min(1).max(40),
  kind: z.enum(['ASSIGNMENT', 'PLEDGE']),
  grantor: partyShape,
  securedParty: partyShape,
  collateral: collateralShape,
  amount: amountShape,
  expiresOn: dayShape.nullable().default(null),
});
type Filing = z.infer<typeof filingShape>;

const registrations = (db: Db): Collection<Registration> => db.collection('registrations');
const answers = new Feed<Answer>('answers');

interface Answer {
  readonly filingId: string;
  readonly registrationNo: string;
  readonly registeredAt: Date;
}

const answerOf = ({ _id, registrationNo, registeredAt }: Registration): Answer => ({
  filingId: _id,
  registrationNo,
  registeredAt,
});

/** Twenty digits, as the register's own numbers have: the year and a number that follows from the filing and its time. */
function registrationNumber(filingId: string, at: Date): string {
  const source = `${filingId} ${at.toISOString()}`;
  const number = BigInt(`0x${createHash('sha256').update(source).digest('hex').slice(0, 16)}`) % 10n ** 16n;
  return `${at.getUTCFullYear()}${number.toString().padStart(16, '0')}`;
}

/** Registers a filing, with the time at which it came; known by its id, it is answered again as it stands. */
async function file(call: Call): Promise<Reply> {
  const { db, request, trouble, now } = call;
  const filing = read(filingShape, request.body);
  const registration = await registered(db, filing, now);
  const answer = answerOf(registration);
  await answerInFeed(db, answer, trouble);
  if (await answers.isWaiting(db, filing.filingId))
    return { status: 202, body: { filingId: filing.filingId } };
  return { status: registration.received === 1 ? 201 : 200, body: answer };
}

/** Late, or a second time, or late and twice. */
async function answerInFeed(db: Db, answer: Answer, { lateMs, twice }: Trouble): Promise<void> {
  const { filingId } = answer;
  if (lateMs === null) return twice ? void (await answers.add(db, answer)) : undefined;
  await answers.addLater(db, filingId, answer, lateMs);
  if (twice) await answers.addLater(db, `${filingId} again`, answer, lateMs);
}

async function registered(db: Db, { filingId, ...facts }: Filing, at: Date): Promise<Registration> {
  const fresh = {
    ...facts,
    registrationNo: registrationNumber(filingId, at),
    registeredAt: at,
    dischargedAt: null,
    changes: [],
  };
  const found = await upserted(() =>
    registrations(db).findOneAndUpdate(
      { _id: filingId },
      { $setOnInsert: fresh, $inc: { received: 1 } },
      { upsert: true, returnDocument: 'after' },
    ),
  );
  if (found === null) throw new Error('an upsert left nothing');
  const { source, kind, grantor, securedParty } = found;
  const same = JSON.stringify([source, kind, grantor.name, securedParty.name]);
  if (same !== JSON.stringify([facts.source, facts.kind, facts.grantor.name, facts.securedParty.name]))
    throw new TurnedDown(409, 'FILING_DIFFERS', { filingId });
  return found;
}

const entry = idShape;
const amendable = z.strictObject({ amount: amountShape, expiresOn: dayShape, collateral: collateralShape });
const CHANGES = {
  amendments: {
    kind: 'AMENDMENT',
    shape: amendable.partial().extend({ entry }),
  },
  renewals: { kind: 'RENEWAL', shape: z.strictObject({ entry, expiresOn: dayShape }) },
  objections: { kind: 'OBJECTION', shape: z.strictObject({ entry, by: name, text: z.string().max(2_000) }) },
  withdrawals: { kind: 'OBJECTION_WITHDRAWAL', shape: z.strictObject({ entry, objection: idShape }) },
  discharge: { kind: 'DISCHARGE', shape: z.strictObject({ entry }) },
} as const;
type ChangePath = keyof typeof CHANGES;
type Told = Change['facts'] & { readonly entry: string };
/** What of a change the registration itself says from then on; the rest is only noted. */
const KEPT = ['amount', 'expiresOn', 'collateral'];

/** Notes a change of a registration once, whatever is sent again. A discharged registration takes none. */
const change = (path: ChangePath) =>
  async function changed({ db, request, now }: Call): Promise<Reply> {
    const { kind, shape } = CHANGES[path];
    const { entry: id, ...facts } = read<Told>(shape as never, request.body);
    const _id = String(request.params['id']);
    const known = await registrations(db).findOne({ _id });
    if (known === null) throw new TurnedDown(404, 'UNKNOWN_FILING', { filingId: _id });
    const before = known.changes.find((one) => one.entry === id);
    if (before) return { status: 200, body: { filingId: _id, entry: id, at: before.at } };
    if (known.dischargedAt !== null) throw new TurnedDown(409, 'DISCHARGED', { filingId: _id });
    const set = {
      ...Object.fromEntries(Object.entries(facts).filter(([field]) => KEPT.includes(field))),
      ...(kind === 'DISCHARGE' ? { dischargedAt: now } : {}),
    };
    const noted: Change = { entry: id, kind, at: now, facts };
    // Guarded by what was read: of two at once, the second looks again.
    const guard = { _id, dischargedAt: null, 'changes.entry': { $ne: id } };
    const update = { $push: { changes: noted }, ...(Object.keys(set).length > 0 ? { $set: set } : {}) };
    const { matchedCount } = await registrations(db).updateOne(guard, update);
    if (matchedCount === 0) return changed({ db, request, now } as Call);
    return { status: 201, body: { filingId: _id, entry: id, at: now } };
  };

const shown = ({ _id, received, ...rest }: Registration) => ({ filingId: _id, ...rest, received });

async function readOne({ db, request }: Call): Promise<Reply> {
  const found = await registrations(db).findOne({ _id: String(request.params['id']) });
  if (found === null) throw new TurnedDown(404, 'UNKNOWN_FILING');
  return { status: 200, body: shown(found) };
}

/** All that came from one source, live and discharged, in the order of their ids. */
async function list({ db, request }: Call): Promise<Reply> {
  const { source, after, limit } = read(pageShape.extend({ source: z.string().min(1) }), request.query);
  const found = await registrations(db)
    .find({ source, _id: { $gt: after } })
    .sort({ source: 1, _id: 1 })
    .limit(limit)
    .toArray();
  return {
    status: 200,
    body: { filings: found.map(shown), next: found.length === limit ? found.at(-1)?._id : null },
  };
}

const MOST_FOUND = 1_000;
const many = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat())
  .pipe(z.array(z.string().min(1).max(200)).max(3_000));
const searchShape = z.strictObject({
  collateral: many.optional(),
  name: name.optional(),
  code: name.optional(),
});

/** The live registrations over any of these, or given by or for this party; first registered first. */
async function search({ db, request }: Call): Promise<Reply> {
  const given = request.method === 'GET' ? request.query : (request.body as unknown);
  const { collateral, name: party, code } = read(searchShape, given);
  const any = [
    ...(collateral === undefined ? [] : [{ collateral: { $in: collateral } }]),
    ...(party === undefined ? [] : [{ 'grantor.name': party }, { 'securedParty.name': party }]),
    ...(code === undefined ? [] : [{ 'grantor.code': code }, { 'securedParty.code': code }]),
  ];
  if (any.length === 0) throw new TurnedDown(400, 'NOTHING_ASKED');
  const found = new Map<string, Registration>();
  for (const one of any) {
    const some = await registrations(db)
      .find({ ...one, dischargedAt: null } as object)
      .limit(MOST_FOUND)
      .toArray();
    for (const registration of some) found.set(registration._id, registration);
  }
  const sorted = [...found.values()].sort(
    (a, b) => a.registeredAt.getTime() - b.registeredAt.getTime() || (a._id < b._id ? -1 : 1),
  );
  return { status: 200, body: { filings: sorted.slice(0, MOST_FOUND).map(shown) } };
}

async function feed({ db, request }: Call): Promise<Reply> {
  const shape = z.object({
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(1_000).default(PAGE),
  });
  const { after, limit } = read(shape, request.query);
  const items = await answers.after(db, after, limit);
  return { status: 200, body: { answers: items.map(({ seq, item }) => ({ seq, ...item })) } };
}

/** Loses or changes a registration, as no register should: for tests of the reconciliation. */
async function tamper({ db, request }: Call): Promise<Reply> {
  const { filingId, set } = read(
    z.strictObject({
      filingId: idShape,
      set: z
        .strictObject({
          amount: amountShape,
          kind: z.string(),
          registrationNo: z.string(),
          collateral: collateralShape,
          registeredAt: z.iso.datetime().transform((text) => new Date(text)),
          dischargedAt: z.null(),
          changes: z.tuple([]),
        })
        .partial()
        .optional(),
    }),
    request.body,
  );
  if (set === undefined) await registrations(db).deleteOne({ _id: filingId });
  else await registrations(db).updateOne({ _id: filingId }, { $set: set as Partial<Registration> });
  return { status: 200, body: { filingId } };
}

const changeRoute = (path: ChangePath, operation: string): Route => ({
  method: 'post',
  path: `/filings/:id/${path}`,
  operation,
  handle: change(path),
});

/** The unified movable-property register (动产融资统一登记公示系统), simulated. */
export const registerSimulator: Simulator = {
  name: 'register',
  routes: [
    { method: 'post', path: '/filings', operation: 'FILE', handle: file },
    changeRoute('amendments', 'AMEND'),
    changeRoute('renewals', 'RENEW'),
    changeRoute('objections', 'OBJECT'),
    changeRoute('withdrawals', 'WITHDRAW'),
    changeRoute('discharge', 'DISCHARGE'),
    { method: 'get', path: '/filings', operation: 'LIST', handle: list },
    { method: 'get', path: '/filings/:id', operation: 'READ', handle: readOne },
    { method: 'get', path: '/search', operation: 'SEARCH', handle: search },
    { method: 'post', path: '/search', operation: 'SEARCH', handle: search },
    { method: 'get', path: '/answers', operation: 'ANSWERS', handle: feed },
    // A registration from elsewhere; a real register has no such address, so that nothing is planted there.
    { method: 'post', path: '/simulation/filings', operation: 'SIMULATION', handle: file },
    { method: 'put', path: '/simulation/registration', operation: 'SIMULATION', handle: tamper },
  ],
  async prepare(db) {
    await registrations(db).createIndex({ source: 1, _id: 1 });
    await registrations(db).createIndex({ collateral: 1 });
    for (const field of ['grantor.name', 'grantor.code', 'securedParty.name', 'securedParty.code'])
      await registrations(db).createIndex({ [field]: 1 });
    await answers.prepare(db);
  },
};
