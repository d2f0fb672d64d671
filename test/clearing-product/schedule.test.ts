import { keepWindows } from '../../src/clearing/schedule.service.js';
import { windows } from '../../src/clearing/clearing.store.js';
import { advanceTo } from '../financing/case.js';
import {
  accept,
  decline,
  ended,
  hoursLater,
  offersOn,
  openMarket,
  openWindow,
  startRun,
  waiting,
  windowNow,
  type Market,
} from './case.js';

let market: Market;
beforeEach(async () => {
  market = await openMarket();
});
afterEach(() => market.world.stop());

const FIELDS = `days opensAt closesAt acceptanceMinutes rounds weights { micro small medium large green } setAt endedAt next { on opensAt closesAt }`;
const SET = `mutation ($input: ClearingScheduleSetInput!) { clearingScheduleSet(input: $input) { __typename
  ... on ValidationRefused { problems { code path } } ... on ClearingScheduleSetSuccess { clearingSchedule { ${FIELDS} } } } }`;
const END = `mutation { clearingScheduleEnd { __typename ... on UserError { code } ... on ClearingScheduleEndSuccess { clearingSchedule { endedAt next { on } } } } }`;
const STANDING =
  '{ clearingWindowStanding { id state closesAt openedAt scheduledOn rounds acceptanceMinutes runs { id } } }';

const set = async (more: Record<string, unknown> = {}): Promise<any> =>
  (
    await market.operator.data(SET, {
      input: { opensAt: '11:00', closesAt: '15:00', acceptanceMinutes: 60, ...more },
    })
  ).clearingScheduleSet;
const standing = async (): Promise<any> => (await market.operator.data(STANDING)).clearingWindowStanding;
const at = (text: string): Date => new Date(`2025-06-${text}:00+08:00`);
const by = (text: string): Promise<void> => advanceTo(market.world, at(text));

test('windows open, run, award, go into a second round and end by the schedule alone, on every business day', async () => {
  const seller = market.sellers[0]!;
  // It is Tuesday, 2025-06-03, 10:00.
  expect(await set({ weights: { micro: '2' } })).toEqual({
    __typename: 'ClearingScheduleSetSuccess',
    clearingSchedule: {
      ...{ days: 'BUSINESS_DAYS', opensAt: '11:00', closesAt: '15:00', acceptanceMinutes: 60, rounds: 2 },
      weights: { micro: '2', small: '1', medium: '1', large: '1', green: '1' },
      setAt: expect.stringMatching('^2025-06-03T02:00:') as string,
      endedAt: null,
      next: {
        on: '2025-06-03',
        opensAt: at('03T11:00').toISOString(),
        closesAt: at('03T15:00').toISOString(),
      },
    },
  });
  expect(await standing()).toBeNull();
  const request = await waiting(market, seller, '900000');
  await by('03T11:00');
  const window = await standing();
  expect(window).toMatchObject({
    state: 'OPEN',
    closesAt: at('03T15:00').toISOString(),
    openedAt: expect.stringMatching('^2025-06-03T03:00:') as string,
    scheduledOn: '2025-06-03',
    rounds: 2,
    runs: [],
  });
  await by('03T15:00');
  const first = await ended(market, (await standing()).runs[0].id);
  expect(first).toMatchObject({ state: 'AWARDED', round: 1, result: { fundedRequests: 1 } });
  const [offer] = (await offersOn(seller, request)).ranked;
  // An hour from when the run was solved, which was moments after 15:00.
  expect(offer.validUntil).toMatch(/^2025-06-03T08:00:/);
  await decline(seller, offer.id);
  await market.world.server.pulse.beat();
  const second = await ended(market, (await windowNow(market, window.id)).runs[1].id);
  expect(second).toMatchObject({ state: 'AWARDED', round: 2, result: { fundedRequests: 1 } });
  expect(second.awards[0].lender.id).not.toBe(first.awards[0].lender.id);
  const again = (await offersOn(seller, request)).ranked.find(({ state }: any) => state === 'STANDING');
  expect(await accept(seller, again.id)).toMatchObject({ deal: { state: 'ACCEPTED' } });
  await market.world.server.pulse.beat();
  expect(await windowNow(market, window.id)).toMatchObject({ state: 'DONE' });
  expect(await standing()).toBeNull();
  await by('03T23:00');
  expect(await standing()).toBeNull();
  await by('04T11:00');
  const next = await standing();
  expect(next).toMatchObject({ state: 'OPEN', scheduledOn: '2025-06-04' });
  await by('04T15:00');
  expect(await ended(market, (await windowNow(market, next.id)).runs[0].id)).toMatchObject({
    state: 'EMPTY',
  });
  await by('07T12:00');
  expect(await standing()).toBeNull();
  expect(await windows.count(market.world.platform, {})).toBe(2);
});

test('many replicas open one window; one missed in the day is opened late and run at once', async () => {
  const { platform } = market.world;
  await waiting(market, market.sellers[0]!, '500000');
  await set();
  platform.clock.set(at('03T17:30'));
  await Promise.all(Array.from({ length: 8 }, () => keepWindows(platform)));
  await market.world.server.pulse.beat();
  expect(await windows.count(platform, {})).toBe(1);
  const window = await standing();
  expect(window).toMatchObject({
    scheduledOn: '2025-06-03',
    openedAt: expect.stringMatching('^2025-06-03T09:30:') as string,
  });
  expect(window.runs.length).toBe(1);
  expect(await ended(market, window.runs[0].id)).toMatchObject({ state: 'AWARDED' });
});

test("the operator's own window is not disturbed, and the scheduled one follows it, and no other on that day", async () => {
  await set();
  const { clearingWindow: own } = await openWindow(market, { closesAt: hoursLater(2).toISOString() });
  await by('03T11:30');
  expect(await standing()).toMatchObject({ id: own.id, state: 'OPEN', scheduledOn: null });
  await by('03T12:00');
  const [empty] = (await windowNow(market, own.id)).runs;
  expect(await ended(market, empty.id)).toMatchObject({ state: 'EMPTY' });
  await market.world.server.pulse.beat();
  const scheduled = await standing();
  expect(scheduled).toMatchObject({ state: 'OPEN', scheduledOn: '2025-06-03' });
  const { clearingRun } = await startRun(market, scheduled.id);
  expect(await ended(market, clearingRun.id)).toMatchObject({ state: 'EMPTY' });
  expect(await standing()).toBeNull();
  await by('03T18:00');
  const opened = await windows.find(market.world.platform, { scheduledOn: '2025-06-03' }, { limit: 10 });
  expect(opened.map(({ _id }) => _id)).toEqual([scheduled.id]);
});

test('set anew it holds from the next closing on; ended it opens nothing more', async () => {
  await set({ days: 'DAILY' });
  await by('03T11:00');
  const first = await standing();
  const anew = await set({ opensAt: '08:00', closesAt: '09:30', rounds: 1 });
  expect(anew.clearingSchedule).toMatchObject({ rounds: 1, next: { on: '2025-06-04' } });
  expect(await standing()).toMatchObject({ id: first.id, rounds: 2, closesAt: at('03T15:00').toISOString() });
  await by('03T15:00');
  await ended(market, (await windowNow(market, first.id)).runs[0].id);
  await by('04T08:00');
  const second = await standing();
  expect(second).toMatchObject({ scheduledOn: '2025-06-04', rounds: 1 });
  expect(
    (await market.sellers[0]!.data('{ clearingSchedule { next { closesAt } } }')).clearingSchedule,
  ).toEqual({
    next: { closesAt: at('04T09:30').toISOString() },
  });
  expect((await market.operator.data(END)).clearingScheduleEnd).toEqual({
    __typename: 'ClearingScheduleEndSuccess',
    clearingSchedule: { endedAt: expect.stringMatching('^2025-06-04T00:00:') as string, next: null },
  });
  expect((await market.operator.data(END)).clearingScheduleEnd).toMatchObject({ code: 'NOT_FOUND' });
  expect((await market.operator.data('{ clearingSchedule { days } }')).clearingSchedule).toBeNull();
  await by('04T09:30');
  await ended(market, (await windowNow(market, second.id)).runs[0].id);
  await by('06T12:00');
  expect(await standing()).toBeNull();
  expect(await windows.count(market.world.platform, {})).toBe(2);
});

test('a bad schedule is refused with all that is wrong', async () => {
  const problemsOf = async (more: Record<string, unknown>): Promise<string[] | null> => {
    const { problems } = await set(more);
    return problems?.map(({ code, path }: any) => `${path.join('.')}: ${code}`) ?? null;
  };
  expect(await problemsOf({ opensAt: '9:00', closesAt: '24:00' })).toEqual([
    'opensAt: MALFORMED',
    'closesAt: MALFORMED',
  ]);
  expect(await problemsOf({ opensAt: '15:00' })).toEqual(['closesAt: CLEARING_CLOSES_FIRST']);
  expect(await problemsOf({ rounds: 3, acceptanceMinutes: 0, weights: { green: '0' } })).toEqual([
    'acceptanceMinutes: OUT_OF_RANGE',
    'rounds: OUT_OF_RANGE',
    'weights.green: OUT_OF_RANGE',
  ]);
  // From 15:00 to 11:00 of the next day there are 1,200 minutes: 600 in each of two rounds.
  const overlaps = ['acceptanceMinutes: CLEARING_ACCEPTANCE_OVERLAPS'];
  expect(await problemsOf({ acceptanceMinutes: 601 })).toEqual(overlaps);
  expect(await problemsOf({ acceptanceMinutes: 1201, rounds: 1 })).toEqual(overlaps);
  expect(await problemsOf({ acceptanceMinutes: 600 })).toBeNull();
});
