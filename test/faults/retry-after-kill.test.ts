import { setTimeout as sleep } from 'node:timers/promises';
import { assets } from '../../src/assets/index.js';
import { deals } from '../../src/deals/deals.store.js';
import { addDays } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { systemClock } from '../../src/kernel/clock.js';
import { AccessTokens } from '../../src/parties/index.js';
import { isAlive } from '../../src/platform/database/processes.js';
import { keyedAnswers } from '../../src/platform/idempotency.js';
import { insertLpr } from '../../src/reference/index.js';
import { titleEntries } from '../../src/title/title.store.js';
import { ACCEPT, newBank } from '../deals/case.js';
import { clientOf, type World } from '../support/world.js';
import { ended, swallowingProxy, withServers } from './child-server.js';
import { instantOffer, TODAY, worldOf } from './market.js';

test('killed between commit and reply: the retry with the same key takes effect once and answers the same deal', async () => {
  await withServers(async (start, join) => {
    const first = await start();
    const database = await join();
    const { connection } = database;
    const accessTokens = await AccessTokens.load({ connection }, 900);
    const place = {
      connection,
      clock: systemClock,
      services: { accessTokens },
    } as unknown as World['platform'];
    const world = worldOf(first, place);
    await insertLpr(place, {
      term: 'ONE_YEAR',
      rate: new Decimal('0.0310'),
      publishedOn: TODAY,
      createdAt: new Date(),
    });
    const [seller, debtor] = [await world.party('SUPPLIER'), await world.party('CORE_ENTERPRISE')];
    const bank = await newBank(world, debtor, { validFrom: TODAY, validUntil: addDays(TODAY, 300) });
    const { offer, asset } = await instantOffer({ world, seller, debtor, bank });

    const input = { offer, idempotencyKey: 'accept-once-0001' };
    const key = `${seller.organisation._id}:offerAccept:${input.idempotencyKey}`;
    const proxy = await swallowingProxy(first.url);
    const lost = clientOf(proxy.url, seller.token)
      .ask(ACCEPT, { input })
      .then(
        () => 'answered',
        () => 'lost',
      );
    while ((await keyedAnswers.byId(place, key)) === null) await sleep(1);
    await ended(first.process, 'SIGKILL');
    expect(await lost).toBe('lost');
    await proxy.close();
    const stored = await keyedAnswers.byId(place, key);
    await database.close();

    const second = await start();
    expect(isAlive(first.databasePid)).toBe(false);
    const reopened = { connection: (await join()).connection };
    const retry = async (with_: object) =>
      (await clientOf(second.url, seller.token).data(ACCEPT, { input: { ...input, ...with_ } }))
        .offerAccept as Record<string, any>;
    const answers = [await retry({}), ...(await Promise.all([retry({}), retry({})]))];
    expect(answers.map(({ __typename, deal }) => [__typename, deal.id])).toEqual(
      Array(3).fill(['OfferAcceptSuccess', stored?.answer['deal']]),
    );
    expect(await retry({ offer: 'off_another' })).toMatchObject({ __typename: 'IdempotencyRefused' });
    expect(await deals.count(reopened)).toBe(1);
    expect(await titleEntries.count(reopened, { step: 'FILED' })).toBe(1);
    expect(await keyedAnswers.count(reopened, { _id: key })).toBe(1);
    const holds = (await assets.byId(reopened, asset))?.holds ?? [];
    expect(holds.map(({ by, amount }) => [by, amount.toFixed(2)])).toEqual([
      [stored?.answer['deal'], '1000000.00'],
    ]);

    await ended(second.process, 'SIGINT');
    expect([second.process.exitCode, isAlive(second.databasePid)]).toEqual([0, false]);
  });
}, 120_000);
