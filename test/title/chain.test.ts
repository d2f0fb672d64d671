import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import {
  encumbranceOf,
  hasStep,
  isLinked,
  liveFilings,
  nextEntry,
  TITLE_GENESIS,
  type NewEntry,
  type TitleEntry,
} from '../../src/title/title.js';

const d = (text: string) => new Decimal(text);

const entry = (more: Partial<NewEntry> = {}): NewEntry => ({
  asset: 'rcv_1',
  step: 'FILED',
  filing: 'deal_1:rcv_1',
  deal: 'deal_1',
  kind: 'ASSIGNMENT',
  grantor: 'org_s',
  obligor: 'org_d',
  securedParty: 'org_b',
  amount: d('600000.00'),
  at: new Date('2025-03-10T01:00:00Z'),
  registrationNo: null,
  registeredAt: null,
  reason: null,
  actId: 'act_1',
  ...more,
});

function chain(...entries: NewEntry[]): TitleEntry[] {
  return entries.reduce<TitleEntry[]>((linked, one) => [...linked, nextEntry(linked.at(-1), one)], []);
}

const other = { filing: 'deal_2:rcv_1', deal: 'deal_2', amount: d('300000') };
const two = chain(entry(), entry(other), entry({ step: 'DISCHARGED', reason: 'CANCELLED' }));

test('entries count up from the genesis, each linked to the one before', () => {
  expect(two.map(({ _id, seq }) => [_id, seq])).toEqual([
    ['rcv_1:000001', 1],
    ['rcv_1:000002', 2],
    ['rcv_1:000003', 3],
  ]);
  expect(two[0]?.previous).toBe(TITLE_GENESIS);
  expect(two.map((one, at) => isLinked(two[at - 1], one))).toEqual([true, true, true]);
});

test.each([
  ['an amount', (one: TitleEntry) => ({ ...one, amount: d('300000.01') })],
  ['a secured party', (one: TitleEntry) => ({ ...one, securedParty: 'org_x' })],
  ['its time', (one: TitleEntry) => ({ ...one, at: new Date(0) })],
  ['its place', (one: TitleEntry) => ({ ...one, seq: 5 })],
  ['its predecessor', (one: TitleEntry) => ({ ...one, previous: TITLE_GENESIS })],
])('an entry with %s changed is no link any more', (_what, change) => {
  expect(isLinked(two[0], change(two[1] as TitleEntry))).toBe(false);
});

test('an amount written with or without its zeros is the same entry', () => {
  expect(isLinked(undefined, { ...(two[0] as TitleEntry), amount: d('600000') })).toBe(true);
});

test('what was discharged does not count any more', () => {
  expect(liveFilings(two).map(({ deal }) => deal)).toEqual(['deal_2']);
  expect([hasStep(two, 'deal_1:rcv_1', 'DISCHARGED'), hasStep(two, 'deal_2:rcv_1', 'DISCHARGED')]).toEqual([
    true,
    false,
  ]);
});

test('an encumbrance is what others have filed, what one holds oneself, and what is left of the asset', () => {
  const asset = {
    _id: 'rcv_1',
    base: d('1000000'),
    paid: d('50000'),
    setOff: d('20000'),
    creditNotesSince: d('30000'),
    holds: [
      { by: 'deal_2', amount: d('300000') },
      { by: 'frq_9', amount: d('400000') },
    ],
    dueOn: plainDate('2025-09-10'),
  };
  const seen = (except: string) =>
    Object.values(encumbranceOf(asset, liveFilings(two), except)).map((amount: Decimal) => amount.toFixed(2));
  expect(seen('frq_9')).toEqual(['300000.00', '400000.00', '900000.00']);
  expect(seen('deal_2')).toEqual(['0.00', '300000.00', '900000.00']);
  const overCredited = { ...asset, creditNotesSince: d('2000000') };
  expect(encumbranceOf(overCredited, [], undefined).financeable.toFixed(2)).toBe('0.00');
});
