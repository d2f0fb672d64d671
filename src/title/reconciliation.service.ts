import { organisations } from '../parties/index.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import type { Job } from '../platform/jobs.js';
import { outbox } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Platform, Unit } from '../platform/unit.js';
import { awaitedAmong } from './awaited.store.js';
import { titleFilings } from './filing.store.js';
import { differencesOf, pairs, type Pair, type RegisterDifference } from './reconciliation.js';
import {
  anyFiled,
  ownFilings,
  reconciliations,
  theirFilings,
  asTheRegisterKnows,
  type RegisterReconciliation,
} from './reconciliation.store.js';

/** As many differences are listed in a report, and told to those who watch; the rest is counted. */
export const MOST_LISTED = 500;

/** News that changes a registration there: until it is delivered, the two sides differ rightly. */
const ON_ITS_WAY = [
  ...['TitleFiled', 'TitleFilingLost', 'TitleDischarged'],
  ...['TitleAmended', 'TitleRenewed', 'TitleRedescribed'],
];

/** A difference with whom it concerns here. */
interface Found extends RegisterDifference {
  readonly asset: string | null;
  /** The secured party here; null where nobody of ours is known of it. */
  readonly organisation: string | null;
}

interface Compared {
  readonly compared: number;
  readonly waiting: number;
  readonly count: number;
  readonly found: readonly Found[];
}

/**
 * Compares all filings of ours with all that the unified register has from us. The report is kept and differences are told; what
 * was lost there, or not discharged there, is sent again. Nothing is changed here, and nothing there that differs otherwise:
 * that is for people.
 */
export const registerReconcile = act({
  name: 'registerReconcile',
  keyed: false,
  prepare: (platform, _actor, _input: object) => compareAll(platform),
  async decide(unit, _actor, _input: object, { compared, waiting, count, found }) {
    const lost = found.filter(({ kind }) => kind === 'MISSING_THERE');
    const report: RegisterReconciliation = {
      _id: newId('rec'),
      at: unit.now,
      ...{ compared, waiting, found: count, refiled: lost.length },
      differences: found.map(({ kind, filing, ours, theirs }) => ({ kind, filing, ours, theirs })),
    };
    await reconciliations.insert(unit, report);
    for (const one of found) tell(unit, report._id, one);
    return { reconciliation: report._id };
  },
});

function tell(unit: Unit, reconciliation: string, { asset, organisation, ...difference }: Found): void {
  const { kind, filing } = difference;
  unit.tell('RegisterDiffers', reconciliation, { reconciliation, organisation, asset, ...difference });
  if (asset === null) return;
  // Of one that it registered anew the answer is asked for again: with a later time it is taken.
  if (kind === 'MISSING_THERE' || kind === 'NOT_TAKEN' || kind === 'REGISTERED_AT')
    unit.tell('TitleFilingLost', asset, { filing, asset });
  if (kind === 'DISCHARGED_HERE_ONLY') unit.tell('TitleDischargeLost', asset, { filing, asset });
}

async function compareAll(platform: Platform): Promise<Compared> {
  const sum = { compared: 0, waiting: 0, count: 0, found: [] as Found[] };
  for await (const pair of pairs(ownFilings(platform), theirFilings(platform.services.register))) {
    sum.compared += 1;
    if (differencesOf(pair).length === 0) continue;
    const looked = await lookAgain(platform, pair);
    if (looked === null) sum.waiting += 1;
    else {
      sum.count += looked.length;
      sum.found.push(...looked.slice(0, MOST_LISTED - sum.found.length));
    }
  }
  return sum;
}

/** Between the two readings something may have happened, or be on its way: null then. Else what still differs. */
async function lookAgain(platform: Platform, { filing, ours }: Pair): Promise<Found[] | null> {
  if (ours !== null && (await isOnItsWay(platform, filing, ours.asset))) return null;
  const theirs = await platform.services.register.filing(filing);
  const stored = await titleFilings.byId(platform, filing);
  const [own] = stored === null ? [] : await asTheRegisterKnows(platform, [stored]);
  if (own && (await isOnItsWay(platform, filing, own.asset))) return null;
  const found = differencesOf({ filing, ours: own ?? null, theirs });
  const organisation = own?.securedParty ?? (await memberOf(platform, theirs?.securedPartyCode));
  return found.map((one) => ({ ...one, asset: own?.asset ?? null, organisation }));
}

async function isOnItsWay(platform: Platform, filing: string, asset: string): Promise<boolean> {
  if ((await awaitedAmong(platform, [filing])).length > 0) return true;
  const told = { aggregateId: asset, delivered: false, type: { $in: ON_ITS_WAY }, 'data.filing': filing };
  return (await outbox.findOne(platform, told)) !== null;
}

async function memberOf(platform: Platform, creditCode: string | null | undefined): Promise<string | null> {
  const found = creditCode ? await organisations.findOne(platform, { creditCode }) : null;
  return found?._id ?? null;
}

/** Every day. A platform that never filed anything has nothing to compare. */
export const reconcileDaily: Job = {
  name: 'title.registerReconcile',
  every: 'DAY',
  async run(platform) {
    if (await anyFiled(platform)) await performForNews(platform, registerReconcile, {});
  },
};
