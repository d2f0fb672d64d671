/**
 * The register made slow, failing before and after, repeating itself and late in turn, and the platform killed in the middle of
 * each filing: one registration each time, counted at the register, and a clean reconciliation afterwards.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { addDays } from '../../src/kernel/dates.js';
import { systemClock } from '../../src/kernel/clock.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { modules } from '../../src/modules.js';
import { AccessTokens } from '../../src/parties/index.js';
import type { Database } from '../../src/platform/database/connect.js';
import { outbox } from '../../src/platform/outbox.js';
import { verifyAll } from '../../src/platform/verification.js';
import { insertLpr } from '../../src/reference/index.js';
import { chainOf, titleEntries } from '../../src/title/title.store.js';
import { ACCEPT, newBank, type Market } from '../deals/case.js';
import { registeredAt } from '../support/outside.js';
import { clientOf, type Party, type World } from '../support/world.js';
import { ended, withServers, type ChildServer } from './child-server.js';
import { withSimulator, type ChildSimulator } from './child-simulator.js';
import { instantOffer, TODAY, worldOf } from './market.js';

const TIMEOUT_MS = 1_000;
const RECONCILE = `mutation { registerReconcile { __typename ... on UserError { code }
  ... on RegisterReconcileSuccess { reconciliation { compared waiting found differences { kind filing ours theirs } } } } }`;

/** One run of the platform on the one database, from its start to its end. */
interface Running {
  readonly server: ChildServer;
  readonly database: Database;
  readonly market: Market;
  readonly operator: Party;
}

type Place = World['platform'];
const placeOf = ({ connection }: Database, accessTokens: AccessTokens): Place =>
  ({ connection, clock: systemClock, services: { accessTokens } }) as unknown as Place;

async function begin(server: ChildServer, database: Database): Promise<Running> {
  const place = placeOf(database, await AccessTokens.load(database, 900));
  const world = worldOf(server, place);
  const lpr = {
    term: 'ONE_YEAR',
    rate: new Decimal('0.0310'),
    publishedOn: TODAY,
    createdAt: new Date(),
  } as const;
  await insertLpr(place, lpr);
  const seller = await world.party('SUPPLIER');
  const debtor = await world.party('CORE_ENTERPRISE');
  const bank = await newBank(world, debtor, { validFrom: TODAY, validUntil: addDays(TODAY, 300) });
  return {
    server,
    database,
    market: { world, seller, debtor, bank },
    operator: await world.party('OPERATOR'),
  };
}

/** The same people on the server that was started anew. */
async function goOn(before: Running, server: ChildServer, database: Database): Promise<Running> {
  const place = placeOf(database, await AccessTokens.load(database, 900));
  const again = <P extends Party>(party: P): P => ({ ...party, ...clientOf(server.url, party.token) });
  const { seller, debtor, bank } = before.market;
  const market = {
    world: worldOf(server, place),
    seller: again(seller),
    debtor: again(debtor),
    bank: again(bank),
  };
  // What the killed one was delivering is its own for half a minute: that time is passed here.
  await outbox.updateMany(place, { delivered: false }, { $set: { notBefore: new Date(0) } });
  return { server, database, market, operator: again(before.operator) };
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await holds()) return;
    await sleep(50);
  }
  throw new Error(`waited in vain until ${what}`);
}

const reached = async (register: ChildSimulator, filings: number): Promise<boolean> =>
  (await registeredAt(register)).length >= filings;

const usedUp = async (register: ChildSimulator, fault: string): Promise<boolean> =>
  !JSON.stringify(await register.get('/faults')).includes(`"${fault}"`);

/** The trouble, and when the platform is killed in it. */
interface Trouble {
  readonly name: string;
  readonly faults: readonly object[];
  readonly killWhen: (register: ChildSimulator, filings: number) => Promise<boolean>;
}

const TROUBLES: readonly Trouble[] = [
  {
    name: 'slow: the answer comes after the platform has stopped waiting',
    faults: [{ fault: 'SLOW', on: 'FILE', ms: 3 * TIMEOUT_MS }],
    killWhen: (register) => usedUp(register, 'SLOW'),
  },
  {
    name: 'failing before it has done anything, three times',
    faults: [
      { fault: 'FAIL_BEFORE', on: 'FILE', times: 2 },
      { fault: 'SLOW', on: 'FILE', ms: 500, times: 3 },
    ],
    killWhen: (register) => usedUp(register, 'FAIL_BEFORE'),
  },
  {
    name: 'failing after it has done it: the answer is lost',
    faults: [{ fault: 'FAIL_AFTER', on: 'FILE', times: 2 }],
    killWhen: reached,
  },
  {
    name: 'answering twice',
    faults: [
      { fault: 'TWICE', on: 'FILE', times: 3 },
      { fault: 'FAIL_AFTER', on: 'FILE', times: 1 },
    ],
    killWhen: reached,
  },
  {
    name: 'answering late, and twice',
    faults: [
      { fault: 'LATE', on: 'FILE', ms: 2_000 },
      { fault: 'TWICE', on: 'FILE' },
    ],
    killWhen: reached,
  },
];

test('one registration each time, and a clean reconciliation afterwards', async () => {
  await withSimulator('register', async (register) => {
    const settings = { REGISTER_URL: register.address, COUNTERPART_TIMEOUT_MS: String(TIMEOUT_MS) };
    await withServers(async (start, join) => {
      let running = await begin(await start(), await join());
      const filings: string[] = [];
      for (const { name, faults, killWhen } of TROUBLES) {
        const { offer, asset } = await instantOffer(running.market);
        await register.faults(...faults);
        const { offerAccept } = await running.market.seller.data(ACCEPT, {
          input: { offer, idempotencyKey: `accept-${filings.length}-register` },
        });
        const filing = `${offerAccept.deal.id}:${asset}`;
        filings.push(filing);
        await until(`the filing is under way: ${name}`, () => killWhen(register, filings.length));
        await ended(running.server.process, 'SIGKILL');
        await running.database.close();

        const server = await start();
        running = await goOn(running, server, await join());
        const place = running.database;
        const steps = async () =>
          (await chainOf(place, asset)).filter(({ step }) => step === 'REGISTERED').length;
        await until(`it is registered: ${name}`, async () => (await steps()) > 0);
        const registered = await registeredAt(register);
        expect([name, registered.map(({ filingId }) => filingId).sort()]).toEqual([
          name,
          [...filings].sort(),
        ]);
      }
      const place = running.database;
      const numbers = (await titleEntries.find(place, { step: 'REGISTERED' }, { limit: 100 })).map(
        ({ filing, registrationNo }) => [filing, registrationNo],
      );
      const theirs = (await registeredAt(register)).map(({ filingId, registrationNo }) => [
        filingId,
        registrationNo,
      ]);
      expect(numbers.sort()).toEqual(theirs.sort());
      expect(numbers).toHaveLength(TROUBLES.length);
      const { registerReconcile } = await running.operator.data(RECONCILE);
      expect(registerReconcile.reconciliation).toEqual({
        compared: TROUBLES.length,
        waiting: 0,
        found: 0,
        differences: [],
      });
      const violated: string[] = [];
      // The builders put assets down without their invoices' keys.
      const others = modules.filter(({ name }) => name !== 'assets');
      for await (const one of verifyAll(place, others)) violated.push(...one.violations);
      expect(violated).toEqual([]);
    }, settings);
  });
}, 240_000);

test('while the register is away acts that need it say so, and a filing waits until it is back', async () => {
  await withSimulator('register', async (register) => {
    const settings = { REGISTER_URL: register.address, COUNTERPART_TIMEOUT_MS: String(TIMEOUT_MS) };
    await withServers(async (start, join) => {
      const { market, operator, database } = await begin(await start(), await join());
      const { offer, asset } = await instantOffer(market);
      let deal = '';
      await register.whileAway(async () => {
        expect((await operator.data(RECONCILE)).registerReconcile).toEqual({
          __typename: 'RuleRefused',
          code: 'COUNTERPART_AWAY',
        });
        const input = { offer, idempotencyKey: 'accept-while-away' };
        deal = (await market.seller.data(ACCEPT, { input })).offerAccept.deal.id as string;
        await until('the filing was tried', async () => {
          const waiting = { type: 'TitleFiled', delivered: false, tries: { $gt: 1 } };
          return (await outbox.count(database, waiting)) === 1;
        });
        expect((await chainOf(database, asset)).map(({ step }) => step)).toEqual(['FILED', 'NOTIFIED']);
      });
      await until('it is registered', async () => (await registeredAt(register)).length === 1);
      const [one] = await registeredAt(register);
      expect([one?.filingId, one?.received]).toEqual([`${deal}:${asset}`, 1]);
    }, settings);
  });
}, 120_000);
