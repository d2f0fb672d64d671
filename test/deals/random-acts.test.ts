/**
 * Whatever is done to deals in whatever order, by acts that take effect and acts that are refused: every journal balances in its currency,
 * what a deal owes, has received, lost and passed on is what its journal says, and what hangs on deals (assets, limits, title, payments)
 * says the same. Deals are in one currency, the yuan; journals in others are in test/ledger/ledger.test.ts.
 */
import fc from 'fast-check';
import { owedAt } from '../../src/deals/owed.js';
import { owedOn } from '../../src/deals/recovery.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal, sum } from '../../src/kernel/decimal.js';
import { isRefused } from '../../src/kernel/decision.js';
import { balancesOf, journalPostings } from '../../src/ledger/index.js';
import { modules } from '../../src/modules.js';
import { verifyAll } from '../../src/platform/verification.js';
import { totalOf } from '../../src/settlement/index.js';
import { openStage, type Stage } from './random-case.js';
import { COMMANDS } from './random-commands.js';

const NAMES = Object.keys(COMMANDS);
/** What ends a deal is one act of many, or all would be over soon. */
const OFTEN = NAMES.filter(
  (name) => !['debtorPaysAll', 'sellerPaysAll', 'boughtBack', 'release', 'cancel'].includes(name),
);
const MONEY = [
  'debtorPays',
  'debtorPaidBefore',
  'sellerPays',
  'reverseAny',
  'lateDated',
  'supportPaid',
  'bankSays',
  'newsGoesOut',
];
const RUNS = 4;
const ACTS_OF_A_RUN = 50;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(plainDate('2025-09-06'));
}, 180_000);
afterAll(() => stage.market.world.stop());

const cents = (most: number) =>
  fc.integer({ min: 1, max: most }).map((one) => new Decimal(one).dividedBy(100));
interface Step {
  readonly name: string;
  readonly which: number;
  readonly amount: Decimal;
  readonly pick: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  name: fc.oneof(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...OFTEN),
    fc.constantFrom(...OFTEN),
    fc.constantFrom(...MONEY),
  ),
  which: fc.nat({ max: 9 }),
  amount: fc.oneof(cents(500), cents(3_000_000), cents(3_000_000), cents(3_000_000), cents(30_000_000)),
  pick: fc.nat({ max: 11 }),
});

/** What was done and how it was answered, in words; a bug would throw. */
async function take({ name, which, amount, pick }: Step): Promise<string> {
  const deal = await stage.deal(stage.deals[which % stage.deals.length]!);
  const answer = await COMMANDS[name]!({ stage, deal, amount, pick });
  const outcome = answer === null ? '—' : isRefused(answer) ? answer.code : 'done';
  return `${stage.today()} ${name} on ${which} (${deal.state}) ${amount.toFixed(2)}/${pick}: ${outcome}`;
}

/** The invoices of these tests are known under other keys than the platform would give them. */
const OTHER_KEYS = 'Every invoice and credit note';

async function violations(): Promise<string[]> {
  const found: string[] = [];
  for await (const { invariant, violations: wrong } of verifyAll(stage.market.world.platform, modules))
    if (!invariant.startsWith(OTHER_KEYS)) found.push(...wrong.map((one) => `${invariant}: ${one}`));
  return found;
}

/** The journal of a deal adds up to nothing, and says with what has grown what the deal says that it owes. */
async function strayJournals(): Promise<string[]> {
  const now = stage.market.world.platform.clock.now();
  const found: string[] = [];
  for (const id of stage.deals) {
    const deal = await stage.deal(id);
    const accounts = await balancesOf(stage.market.world.platform, id);
    const all = sum(Object.values(accounts));
    if (!all.isZero()) found.push(`${id}: its journal is ${all.toFixed(2)} off`);
    if (deal.balance === null) continue;
    const booked = {
      ...{ principal: accounts.PRINCIPAL_DUE, interest: accounts.INTEREST_DUE },
      ...{ penalty: accounts.PENALTY_DUE, fees: accounts.FEES_DUE },
    };
    const [shown, own] = [owedAt(deal, booked, now)?.total, owedOn(deal, stage.today())];
    if (!shown || !totalOf(shown).equals(totalOf(own)))
      found.push(
        `${id}: ${shown && totalOf(shown).toFixed(2)} by its journal, owes ${totalOf(own).toFixed(2)}`,
      );
  }
  return found;
}

test('after any sequence of acts the journals balance and say what the deals say', async () => {
  const taken = new Set<string>();
  const before = await journalPostings.count(stage.market.world.platform);
  const property = fc.asyncProperty(
    fc.array(step, { minLength: ACTS_OF_A_RUN, maxLength: ACTS_OF_A_RUN }),
    async (steps) => {
      const story: string[] = [];
      for (const one of steps) {
        story.push(await take(one));
        if (story.at(-1)!.endsWith(': done')) taken.add(one.name);
      }
      await stage.pulse.beat();
      const wrong = [...(await strayJournals()), ...(await violations())];
      // With all that led to it, since nothing is shrunk.
      if (wrong.length > 0) throw new Error([...wrong, ...story].join('\n'));
    },
  );
  // The deals live on from one run to the next, so that there is nothing to shrink.
  await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
  // Not all is refused: of some thirty acts a good part has taken effect, whatever was drawn.
  expect(taken.size).toBeGreaterThan(9);
  expect(await journalPostings.count(stage.market.world.platform)).toBeGreaterThan(before);
}, 240_000);
