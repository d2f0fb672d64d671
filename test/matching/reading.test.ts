import mongoose from 'mongoose';
import { requests, type FinancingRequest } from '../../src/financing/index.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { insertMandate } from '../../src/mandates/index.js';
import { proposalsFor } from '../../src/matching/index.js';
import { insertDebtorGrade, insertLpr } from '../../src/reference/index.js';
import { confirmedReceivable, openInput, openRequest } from '../financing/case.js';
import { aMandate } from '../support/mandates.js';
import { START, startWorld, type Party, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function mandateOf(lender: Party): Promise<void> {
  await insertMandate(world.platform, aMandate({ lender: lender.organisation._id }));
}

async function grade(lender: Party, debtor: Party): Promise<void> {
  const entry = { lender: lender.organisation._id, debtor: debtor.organisation._id, grade: 'AA' as const };
  await insertDebtorGrade(world.platform, { ...entry, asOf: plainDate('2025-05-01'), createdAt: START });
}

/** 1,000,000 on what each of these debtors owes in equal parts, to a seller of its own. */
async function requestOver(debtors: readonly Party[]): Promise<FinancingRequest> {
  const seller = await world.party('SUPPLIER');
  const amount = new Decimal(1_200_000).dividedBy(debtors.length).toFixed();
  const items = [];
  for (const debtor of debtors) {
    items.push({ asset: await confirmedReceivable(world, seller, debtor, amount), amount });
  }
  const found = await requests.byId(world.platform, await openRequest(seller, openInput(items)));
  if (found === null) throw new Error('no request');
  return found;
}

/** The collections that the work asks, once for each query; the heartbeat, which asks too, is stopped meanwhile. */
async function queries(work: () => Promise<unknown>): Promise<string[]> {
  await world.server.pulse.stop();
  const sent: string[] = [];
  mongoose.set('debug', (collection: string) => void sent.push(collection));
  try {
    await work();
  } finally {
    mongoose.set('debug', false);
  }
  return sent;
}

test('reading takes as many queries for forty mandates and ten debtors as for one of each', async () => {
  await insertLpr(world.platform, {
    term: 'ONE_YEAR',
    rate: new Decimal('0.03'),
    publishedOn: plainDate('2025-05-20'),
    createdAt: START,
  });
  const debtors: Party[] = [];
  for (let at = 0; at < 10; at += 1) debtors.push(await world.party('CORE_ENTERPRISE'));
  const small = await requestOver(debtors.slice(0, 1));
  const large = await requestOver(debtors);
  const lender = await world.party('LENDER');
  for (const debtor of debtors) await grade(lender, debtor);
  await mandateOf(lender);
  const before = await queries(async () => {
    expect((await proposalsFor(world.platform, small)).offers).toHaveLength(2);
  });
  for (let at = 1; at < 40; at += 1) await mandateOf(lender);
  const after = await queries(async () => {
    expect((await proposalsFor(world.platform, large)).offers).toHaveLength(80);
  });
  expect(before).toEqual([
    'mandates',
    'organisations',
    'assets',
    'environmental_assessments',
    'debtor_grades',
    'limit_counters',
    'lpr_rates',
  ]);
  expect(after).toEqual(before);
});
