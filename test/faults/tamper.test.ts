/**
 * What is changed in the database by hand is found by the command that people run: `npm run verify` exits 1 and names the first
 * bad entry, and no other.
 */
import { journalPostings } from '../../src/ledger/index.js';
import { JOURNAL_GENESIS, nextPosting, type JournalPosting } from '../../src/ledger/ledger.js';
import { chainHash } from '../../src/kernel/hash.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { auditEntries, auditHeads, type AuditEntry } from '../../src/platform/audit.js';
import { TITLE_GENESIS, type TitleEntry } from '../../src/title/title.js';
import { titleEntries } from '../../src/title/index.js';
import { advanceTo } from '../financing/case.js';
import {
  at,
  disbursedDeal,
  done,
  openMarket,
  PAID_ON,
  REPAY,
  type Accepted,
  type Market,
} from '../deals/case.js';
import { claimInvoiceKeys, firstSealedFrom, OTHER, sealOf, undone, unlinked, verified } from './tampering.js';

let market: Market;
let damaged: Accepted;

/** Three deals, checkpoints at three hours; the other two show that nobody else is accused. */
beforeAll(async () => {
  market = await openMarket();
  damaged = await disbursedDeal(market);
  await disbursedDeal(market);
  await disbursedDeal(market);
  const { world, bank } = market;
  await nextHour();
  await advanceTo(world, at(PAID_ON));
  const paid = { deal: damaged.deal, on: PAID_ON, payer: 'DEBTOR' };
  await done(bank, REPAY, { ...paid, amount: '300000', reference: 'IN-1' });
  await nextHour();
  await done(bank, REPAY, { ...paid, amount: '100000', reference: 'IN-2' });
  await nextHour();
  await world.server.pulse.stop();
  await claimInvoiceKeys(market.world.platform);
}, 120_000);
afterAll(() => market.world.stop());

const nextHour = (): Promise<void> =>
  advanceTo(market.world, new Date(market.world.platform.clock.now().getTime() + 3_600_000));

const NAMES_THE_FIRST =
  /does not follow|sealed by checkpoint|end at its head|lost its end|: entry \S+ (was changed|is missing)$/;

/** The expected lines stand there, and every other one is about what was damaged. */
function expectNamed(expected: readonly string[], about: readonly string[], inAll?: number): void {
  const { status, lines } = verified(market.world.platform);
  expect(status).toBe(1);
  expect(lines.filter((line) => NAMES_THE_FIRST.test(line))).toEqual(expected);
  expect(lines.filter((line) => !about.some((one) => line.includes(one)))).toEqual([]);
  if (inAll !== undefined) expect(lines).toHaveLength(inAll);
}

test('untouched, everything holds', () => {
  expect(verified(market.world.platform)).toEqual({ status: 0, lines: [] });
});

describe('the journal', () => {
  const names = [journalPostings.name];
  const journal = () =>
    journalPostings.find(market.world.platform, { deal: damaged.deal }, { sort: { seq: 1 }, limit: 100 });
  const lineOf = ({ seq, _id }: JournalPosting) =>
    `${damaged.deal}: posting ${seq} (${_id}) does not follow from the one before it`;

  test('a field changed', () =>
    undone(market.world.platform, names, async () => {
      const [, second] = await journal();
      await journalPostings.update(
        market.world.platform,
        { _id: second!._id },
        { $set: { memo: 'Something else' } },
      );
      expectNamed([lineOf(second!)], [damaged.deal], 1);
    }));

  test('one removed from the middle', () =>
    undone(market.world.platform, names, async () => {
      const [, second, third] = await journal();
      await journalPostings.remove(market.world.platform, { _id: second!._id });
      expectNamed([lineOf(third!)], [damaged.deal]);
    }));

  test('the last one removed after a checkpoint', () =>
    undone(market.world.platform, names, async () => {
      const last = (await journal()).at(-1)!;
      await journalPostings.remove(market.world.platform, { _id: last._id });
      expectNamed(
        [
          `${damaged.deal}: posting ${last.seq} (${last._id}), sealed by ${await sealOf(market.world.platform, last)}, is missing`,
        ],
        [damaged.deal],
      );
    }));

  test('written anew from the second on, with right hashes', () =>
    undone(market.world.platform, names, async () => {
      const all = await journal();
      let last: JournalPosting | null = null;
      const anew: JournalPosting[] = [];
      for (const posting of all.map(unlinked)) {
        last = nextPosting(last, posting.seq === 2 ? { ...posting, memo: 'Something else' } : posting);
        anew.push(last);
      }
      expect(anew[0]!.previous).toBe(JOURNAL_GENESIS);
      await journalPostings.remove(market.world.platform, { deal: damaged.deal });
      for (const posting of anew) await journalPostings.insert(market.world.platform, posting);
      const sealed = await firstSealedFrom(market.world.platform, damaged.deal, all, 2);
      expectNamed(
        [
          `${damaged.deal}: posting ${sealed.seq} (${sealed._id}), sealed by ${await sealOf(market.world.platform, sealed)}, ${OTHER}`,
        ],
        [damaged.deal],
        1,
      );
    }));
});

describe('the title chain', () => {
  const names = [titleEntries.name];
  const chain = () =>
    titleEntries.find(market.world.platform, { asset: damaged.asset }, { sort: { seq: 1 }, limit: 100 });
  const about = () => [damaged.asset, damaged.deal];
  const lineOf = ({ deal, _id }: TitleEntry, what: string) => `${deal}: entry ${_id} ${what}`;

  test('a field changed', () =>
    undone(market.world.platform, names, async () => {
      const [, second] = await chain();
      await titleEntries.update(
        market.world.platform,
        { _id: second!._id },
        { $set: { amount: new Decimal('1') } },
      );
      expectNamed([lineOf(second!, 'was changed')], about());
    }));

  test('one removed from the middle', () =>
    undone(market.world.platform, names, async () => {
      const [, second] = await chain();
      await titleEntries.remove(market.world.platform, { _id: second!._id });
      expectNamed([lineOf(second!, 'is missing')], about());
    }));

  test('the last one removed after a checkpoint', () =>
    undone(market.world.platform, names, async () => {
      const last = (await chain()).at(-1)!;
      await titleEntries.remove(market.world.platform, { _id: last._id });
      expectNamed(
        [
          `${damaged.deal}: the chain of ${damaged.asset} has lost its end, with ${last._id}`,
          `${damaged.asset}: entry ${last.seq} (${last._id}), sealed by ${await sealOf(market.world.platform, last)}, is missing`,
        ],
        about(),
      );
    }));

  test('written anew, with right hashes', () =>
    undone(market.world.platform, names, async () => {
      const all = await chain();
      let previous = TITLE_GENESIS;
      for (const entry of all.map(unlinked)) {
        const body = { ...entry, at: new Date(entry.at.getTime() - 60_000) };
        const hash = chainHash(previous, body);
        await titleEntries.update(
          market.world.platform,
          { _id: entry._id },
          { $set: { at: body.at, previous, hash } },
        );
        previous = hash;
      }
      const sealed = await firstSealedFrom(market.world.platform, damaged.asset, all, 1);
      expectNamed(
        [
          `${damaged.asset}: entry ${sealed.seq} (${sealed._id}), sealed by ${await sealOf(market.world.platform, sealed)}, ${OTHER}`,
        ],
        about(),
      );
    }));
});

describe('the audit trail', () => {
  const names = [auditEntries.name, auditHeads.name];
  const debtor = () => market.debtor.organisation._id;
  const trail = () =>
    auditEntries.find(market.world.platform, { organisation: debtor() }, { sort: { _id: 1 }, limit: 100 });
  const lineOf = ({ _id, act, actId }: AuditEntry) =>
    `${_id} (${act}, ${actId}) does not follow from the entry before it`;
  const isKeyed = ({ input }: AuditEntry) => input.includes('idempotencyKey');

  test('a field changed', () =>
    undone(market.world.platform, names, async () => {
      const [first] = await trail();
      await auditEntries.update(
        market.world.platform,
        { _id: first!._id },
        { $set: { 'actor.name': 'Somebody else' } },
      );
      expectNamed([lineOf(first!)], [debtor()], 1);
    }));

  test('one removed from the middle', () =>
    undone(market.world.platform, names, async () => {
      const all = await trail();
      expect(all.length).toBeGreaterThan(2);
      const gone = all[1]!;
      await auditEntries.remove(market.world.platform, { _id: gone._id });
      // It was the last one at a full hour, so that a checkpoint misses it too.
      const sealed = `${debtor()}: entry 2 (${gone._id}), sealed by ${await sealOf(market.world.platform, gone)}, is missing`;
      expectNamed([lineOf(all[2]!), sealed], [debtor(), gone.actId]);
    }));

  test('the last one removed after a checkpoint, and the head put back', () =>
    undone(market.world.platform, names, async () => {
      const all = await trail();
      const [before, last] = all.slice(-2) as [AuditEntry, AuditEntry];
      await auditEntries.remove(market.world.platform, { _id: last._id });
      const head = { seq: before.seq, hash: before.hash };
      await auditHeads.update(market.world.platform, { _id: debtor() }, { $set: head });
      expectNamed(
        [
          `${debtor()}: entry ${last.seq} (${last._id}), sealed by ${await sealOf(market.world.platform, last)}, is missing`,
        ],
        [debtor(), last.actId],
        isKeyed(last) ? undefined : 1,
      );
    }));

  test('written anew, with right hashes and a right head', () =>
    undone(market.world.platform, names, async () => {
      const all = await trail();
      let previous = '0'.repeat(64);
      for (const entry of all.map(unlinked)) {
        const body = { ...entry, from: '10.0.0.1' };
        const hash = chainHash(previous, body);
        await auditEntries.update(
          market.world.platform,
          { _id: entry._id },
          { $set: { from: body.from, previous, hash } },
        );
        previous = hash;
      }
      await auditHeads.update(market.world.platform, { _id: debtor() }, { $set: { hash: previous } });
      const sealed = await firstSealedFrom(market.world.platform, debtor(), all, 1);
      expectNamed(
        [
          `${debtor()}: entry ${sealed.seq} (${sealed._id}), sealed by ${await sealOf(market.world.platform, sealed)}, ${OTHER}`,
        ],
        [debtor()],
        1,
      );
    }));
});
