/**
 * How long one request waits for its proposals while 1,000 mandates of 50 lenders are live: `npx tsx bench/proposals.ts`.
 * Prints the time of reading the facts, of deciding, and of both, each the median of 20 rounds.
 */
import { writeFileSync } from 'node:fs';
import { requests, type FinancingRequest } from '../src/financing/index.js';
import { plainDate } from '../src/kernel/dates.js';
import { Decimal } from '../src/kernel/decimal.js';
import { insertMandate, liveMandates } from '../src/mandates/index.js';
import { assess, gatherFacts, proposalsFor } from '../src/matching/index.js';
import { GRADES, insertDebtorGrade, insertLpr } from '../src/reference/index.js';
import { confirmedReceivable, openInput, openRequest, TODAY } from '../test/financing/case.js';
import { aMandate } from '../test/support/mandates.js';
import { startTestServer } from '../test/support/server.js';
import { START, startWorld, type World } from '../test/support/world.js';

const LENDERS = 50;
const MANDATES_EACH = 20;
const ROUNDS = 20;

async function book(world: World): Promise<FinancingRequest> {
  const { platform } = world;
  const seller = await world.party('SUPPLIER');
  const debtors = [await world.party('CORE_ENTERPRISE'), await world.party('CORE_ENTERPRISE')];
  await insertLpr(platform, {
    term: 'ONE_YEAR',
    rate: new Decimal('0.03'),
    publishedOn: plainDate('2025-05-20'),
    createdAt: START,
  });
  for (let at = 0; at < LENDERS; at += 1) {
    const lender = (await world.party('LENDER')).organisation._id;
    const grade = GRADES[at % 4] ?? 'AAA';
    for (const { organisation } of debtors) {
      await insertDebtorGrade(platform, {
        lender,
        debtor: organisation._id,
        grade,
        asOf: plainDate('2025-05-01'),
        createdAt: START,
      });
    }
    for (let each = 0; each < MANDATES_EACH; each += 1) {
      await insertMandate(platform, aMandate({ lender, advanceRate: new Decimal(70 + each).dividedBy(100) }));
    }
  }
  const items = [];
  for (const debtor of debtors)
    items.push({ asset: await confirmedReceivable(world, seller, debtor, '700000'), amount: '700000' });
  const id = await openRequest(seller, openInput(items, { partialFunding: true }));
  const request = await requests.byId(platform, id);
  if (request === null) throw new Error('the request is missing');
  return request;
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b)[ROUNDS / 2] ?? 0;
}

const server = await startTestServer();
process.env['TEST_DATABASE_URI'] = server.uri;
const world = await startWorld();
try {
  const request = await book(world);
  const mandates = await liveMandates(world.platform, TODAY);
  const facts = await gatherFacts(world.platform, request, mandates);
  const reading = await median(() => gatherFacts(world.platform, request, mandates));
  const deciding = await median(async () =>
    mandates.map((mandate) => {
      const found = facts.get(mandate._id);
      return found && assess(mandate, found);
    }),
  );
  const whole = await median(() => proposalsFor(world.platform, request));
  const { offers, apart } = await proposalsFor(world.platform, request);
  const figures = [
    `${mandates.length} mandates`,
    `${offers.length + apart.length} proposals`,
    `facts ${reading.toFixed(0)} ms`,
  ];
  writeFileSync(
    1,
    `${[...figures, `verdicts ${deciding.toFixed(0)} ms`, `in all ${whole.toFixed(0)} ms`].join(', ')}\n`,
  );
} finally {
  await world.stop();
  await server.stop();
}
