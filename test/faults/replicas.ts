/**
 * Two real servers on one database, which accept, cancel, pay out, acknowledge and record at the same time. After every round
 * its effects are counted exactly; used by a short test and by `npm run replicas`.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { assets } from '../../src/assets/index.js';
import { deals, noticesOf } from '../../src/deals/deals.store.js';
import { isMet } from '../../src/deals/deal.js';
import { addDays } from '../../src/kernel/dates.js';
import { journalPostings } from '../../src/ledger/index.js';
import { modules } from '../../src/modules.js';
import { jobRuns } from '../../src/platform/job-runs.js';
import { verifyAll } from '../../src/platform/verification.js';
import { limitKey, limitsUsed } from '../../src/risk/index.js';
import { titleEntries } from '../../src/title/index.js';
import { offers } from '../../src/bidding/offer.store.js';
import {
  ACCEPT,
  ACKNOWLEDGE,
  CANCEL_DEAL,
  DISBURSE,
  openRequestOver,
  REPAY,
  type Bank,
} from '../deals/case.js';
import { clientOf, type Party } from '../support/world.js';
import { openArena, withReplicas, type Arena, type Tally } from './replica-servers.js';
import { claimInvoiceKeys } from './tampering.js';

export interface Outcome {
  readonly rounds: number;
  readonly tallies: readonly Tally[];
  /** Effects that were doubled, lost or half done; empty when all is right. */
  readonly faults: readonly string[];
  readonly violations: readonly string[];
  readonly invariants: number;
  readonly jobs: { readonly slots: number; readonly twice: number };
  readonly seconds: number;
}

export async function runReplicas(
  rounds: number,
  told: (round: number, faults: number) => void = () => undefined,
): Promise<Outcome> {
  const started = performance.now();
  return withReplicas(async (replicas) => {
    const arena = await openArena(replicas);
    for (let round = 1; round <= rounds; round += 1) {
      await playRound(arena, round);
      told(round, arena.faults.length);
    }
    return { rounds, ...(await closing(arena)), seconds: (performance.now() - started) / 1_000 };
  });
}

const RACE_MS = 60_000;

async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  for (const end = Date.now() + RACE_MS; Date.now() < end; await sleep(20)) {
    const found = await look();
    if (found !== null) return found;
  }
  throw new Error(`${what} did not come within ${RACE_MS / 1_000} s`);
}

interface Call {
  readonly by: Party;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

interface Answered {
  readonly done: boolean;
  readonly id: string | null;
  readonly code: string | null;
}

/** Sends the calls at the same moment, in turn to the one and the other replica. */
async function race(arena: Arena, name: string, calls: readonly Call[]): Promise<Answered[]> {
  const answers = await Promise.all(
    calls.map(async ({ by, query, variables }, at): Promise<Answered> => {
      const client = clientOf(arena.urls[at % 2] ?? '', by.token);
      const data = await client.data<Record<string, Record<string, any>>>(query, variables);
      const [payload] = Object.values(data);
      const done = String(payload?.['__typename']).endsWith('Success');
      return { done, id: payload?.['deal']?.id ?? null, code: payload?.['code'] ?? null };
    }),
  );
  const tally = arena.tallies.get(name) ?? { race: name, calls: 0, done: 0, repeated: 0, refused: 0 };
  const done = answers.filter((one) => one.done).length;
  tally.calls += answers.length;
  tally.done += Math.min(done, 1);
  tally.repeated += Math.max(0, done - 1);
  tally.refused += answers.length - done;
  arena.tallies.set(name, tally);
  return answers;
}

const keyed = (key: string, input: Record<string, unknown>) => ({ input: { ...input, idempotencyKey: key } });

/** One receivable from request to its end: every step is asked for at both replicas at once. */
async function playRound(arena: Arena, round: number): Promise<void> {
  const { market, banks, today } = arena;
  const { seller, debtor, world } = market;
  const place = world.platform;
  const { request, asset } = await openRequestOver(market, { dueOn: addDays(today, 180) }, 'INSTANT');
  const standing = await until('two offers', async () => {
    const found = await offers.find(place, { request, state: 'STANDING' }, { limit: 5 });
    return found.length === banks.length ? found : null;
  });
  const accept = (offer: string, key: string): Call => ({
    by: seller,
    query: ACCEPT,
    variables: keyed(key, { offer }),
  });
  const [one, two] = standing.map(({ _id }) => _id) as [string, string];
  const [k1, k2] = [`accept-${round}-one`, `accept-${round}-two`];
  await race(arena, 'accept two offers of one request', [
    ...[accept(one, k1), accept(two, k2)],
    ...[accept(two, k2), accept(one, k1)],
  ]);
  const [deal, ...more] = await deals.find(place, { request }, { limit: 5 });
  if (!deal || more.length > 0) {
    arena.faults.push(`round ${round}: ${more.length + (deal ? 1 : 0)} deals of one request`);
    return;
  }
  const bank = banks.find(({ organisation }) => organisation._id === deal.lender) ?? banks[0];
  const [notice] = await noticesOf(place, deal._id);
  const acknowledge = { by: debtor, query: ACKNOWLEDGE, variables: { notice: notice?._id } };
  await race(arena, 'acknowledge one notice', [acknowledge, acknowledge]);
  await until('a ready deal', async () =>
    (await deals.byId(place, deal._id))?.state === 'READY' ? true : null,
  );
  const disburse = (key: string): Call => ({
    by: bank,
    query: DISBURSE,
    variables: keyed(key, { deal: deal._id, on: today, reference: `OUT-${round}` }),
  });
  const cancel: Call = {
    by: seller,
    query: CANCEL_DEAL,
    variables: keyed(`cancel-${round}`, { deal: deal._id, reason: 'at the same time' }),
  };
  if (round % 2 === 0) {
    await race(arena, 'pay out or cancel', [disburse(`pay-${round}`), cancel]);
  } else {
    const [first, second] = [disburse(`pay-${round}`), disburse(`pay-${round}-again`)];
    await race(arena, 'pay out', [first, second, second, first]);
  }
  const paid = (await deals.byId(place, deal._id))?.state === 'DISBURSED';
  if (paid) await repay(arena, round, { deal: deal._id, bank, asset });
  await count(arena, round, { deal: deal._id, request, asset, paid });
}

async function repay(
  arena: Arena,
  round: number,
  { deal, bank }: { deal: string; bank: Bank; asset: string },
): Promise<void> {
  const record = (amount: string, reference: string, key: string): Call => {
    const input = { deal, amount, on: arena.today, payer: 'DEBTOR', reference };
    return { by: bank, query: REPAY, variables: keyed(key, input) };
  };
  const part = (key: string) => record('300000', `IN-${round}-1`, `part-${round}-${key}`);
  await race(arena, 'record one repayment', [part('one'), part('two'), part('two'), part('one')]);
  const rest = (n: 2 | 3) => record('250000', `IN-${round}-${n}`, `rest-${round}-${n}`);
  await race(arena, 'record two repayments', [rest(2), rest(3)]);
}

/** What stands in the database after a round, to the cent and to the document. */
async function count(
  arena: Arena,
  round: number,
  {
    deal: id,
    request,
    asset: assetId,
    paid,
  }: { deal: string; request: string; asset: string; paid: boolean },
): Promise<void> {
  const place = arena.market.world.platform;
  const deal = await deals.byId(place, id);
  const asset = await assets.byId(place, assetId);
  const filed = await titleEntries.find(place, { deal: id }, { limit: 50 });
  const found = {
    deals: await deals.count(place, { request }),
    offers: (await offers.find(place, { request }, { limit: 5 })).map(({ state }) => state).sort(),
    state: deal?.state,
    filed: filed.filter(({ step }) => step === 'FILED').length,
    registered: filed.filter(({ step }) => step === 'REGISTERED').length,
    discharged: filed.filter(({ step }) => step === 'DISCHARGED').length,
    postings: await journalPostings.count(place, { deal: id }),
    principal: deal?.balance?.principal.toFixed(2) ?? null,
    repayments: deal?.repayments.length,
    assetPaid: asset?.paid.toFixed(2),
    holds: asset?.holds.map(({ by, amount }) => `${by === id ? 'deal' : by} ${amount.toFixed(2)}`),
    acknowledged: deal ? isMet(deal, 'NOTICE_ACKNOWLEDGED') : null,
  };
  const expected = {
    ...{ deals: 1, offers: ['ACCEPTED', 'LOST'], filed: 1, registered: 1, acknowledged: true },
    ...(paid
      ? {
          ...{ state: 'REPAID', discharged: 1, postings: 4, principal: '0.00', repayments: 3 },
          ...{ assetPaid: '800000.00', holds: [] },
        }
      : {
          ...{ state: 'CANCELLED', discharged: 1, postings: 0, principal: null, repayments: 0 },
          ...{ assetPaid: '0.00', holds: [] },
        }),
  };
  for (const [name, value] of Object.entries(expected)) {
    const is = JSON.stringify(found[name as keyof typeof found]);
    if (is !== JSON.stringify(value))
      arena.faults.push(`round ${round}, ${id}: ${name} is ${is}, expected ${JSON.stringify(value)}`);
  }
  await countLimits(arena, round);
}

/** Every round ends with nothing taken: the winner's deal is over and the loser's offer has given back what it held. */
async function countLimits({ banks, market, faults }: Arena, round: number): Promise<void> {
  const keys = banks.map(({ mandate }) => limitKey(mandate, 'BUDGET'));
  const used = await limitsUsed(market.world.platform, keys);
  for (const key of keys) {
    const taken = used.get(key)?.toFixed(2) ?? '0.00';
    if (taken !== '0.00') faults.push(`round ${round}: ${key} is used by ${taken}, expected 0.00`);
  }
}

async function closing(
  arena: Arena,
): Promise<Pick<Outcome, 'tallies' | 'faults' | 'violations' | 'invariants' | 'jobs'>> {
  const { platform } = arena.market.world;
  await claimInvoiceKeys(platform);
  const violations: string[] = [];
  let invariants = 0;
  for await (const one of verifyAll(platform, modules)) {
    invariants += 1;
    violations.push(...one.violations.map((line) => `${one.invariant}: ${line}`));
  }
  const runs = await jobRuns.find(platform, {}, { limit: 1_000 });
  const jobs = { slots: runs.length, twice: runs.filter(({ tries }) => tries > 1).length };
  await arena.close();
  return { tallies: [...arena.tallies.values()], faults: arena.faults, violations, invariants, jobs };
}
