import { invoiceKeys, taxOver, type TaxAsk } from '../../src/documents/index.js';
import { taxSimulatorSet } from '../../src/documents/tax-simulator.service.js';
import { systemClock } from '../../src/kernel/clock.js';
import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { perform } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import { serveSimulator } from '../../src/simulators/serve.js';
import { startWorld, START, type Party, type World } from '../support/world.js';

let world: World;
let operator: Party;
beforeAll(async () => {
  world = await startWorld();
  operator = await world.party('OPERATOR');
});
afterAll(() => world.stop());

let sequence = 0;
const freshNumber = (year = '25') => `${year}50200000${String((sequence += 1)).padStart(10, '0')}`;
const asking = (number: string, more: Partial<TaxAsk> = {}): TaxAsk => ({
  keys: [`E:${number}`],
  number,
  sellerCode: '91500112MAC0DE8840',
  buyerCode: '91500000123456788C',
  total: new Decimal('113000'),
  issuedOn: plainDate('2025-05-07'),
  ...more,
});
const verify = async (ask: TaxAsk) => {
  const { status, redFlushed, asOf } = await world.platform.services.tax.verify(ask);
  expect(asOf.toISOString().slice(0, 16)).toBe(START.toISOString().slice(0, 16));
  return `${status} ${redFlushed.toFixed(2)}`;
};
const SET = `mutation ($input: TaxSimulatorSetInput!) { taxSimulatorSet(input: $input) {
  __typename ... on UserError { code path } ... on AmountRefused { available requested } ... on ValidationRefused { problems { code path } }
  ... on TaxSimulatorSetSuccess { number status } } }`;
const set = async (input: Record<string, unknown>) => (await operator.data(SET, { input })).taxSimulatorSet;

test('an invoice is learnt from the first question; other facts later do not match', async () => {
  const number = freshNumber();
  expect(await verify(asking(number))).toBe('VALID 0.00');
  expect(await verify(asking(number, { total: new Decimal('113000.00') }))).toBe('VALID 0.00');
  expect(await verify(asking(number, { total: new Decimal('113000.01') }))).toBe('MISMATCH 0.00');
  expect(await verify(asking(number, { sellerCode: '91500103MA60AB1C7J' }))).toBe('MISMATCH 0.00');
  expect(await verify(asking(number, { buyerCode: '91500103MA60AB1C7J' }))).toBe('MISMATCH 0.00');
  expect(await verify(asking(number, { issuedOn: plainDate('2025-05-08') }))).toBe('MISMATCH 0.00');
  expect(await verify(asking(number))).toBe('VALID 0.00');
});

test('the year in the number is that of issue, but for the last night of a year', async () => {
  const of = (year: string, issuedOn: string) =>
    verify(asking(freshNumber(year), { issuedOn: plainDate(issuedOn) }));
  expect(await of('24', '2025-05-07')).toBe('MISMATCH 0.00');
  expect(await of('25', '2024-12-30')).toBe('MISMATCH 0.00');
  expect(await of('25', '2024-12-31')).toBe('VALID 0.00');
  expect(await of('24', '2024-12-31')).toBe('VALID 0.00');
  expect(await of('24', '2025-12-31')).toBe('MISMATCH 0.00');
});

test('of twenty first questions with two sets of facts at once, one set is learnt and the other never matches', async () => {
  const number = freshNumber();
  const totals = Array.from({ length: 20 }, (_, at) => new Decimal(at % 2 === 0 ? '100' : '200'));
  const answers = await Promise.all(totals.map((total) => verify(asking(number, { total }))));
  expect(answers.filter((one) => one === 'VALID 0.00')).toHaveLength(10);
  expect(answers.filter((one) => one === 'MISMATCH 0.00')).toHaveLength(10);
  expect(new Set(answers.map((one, at) => `${one} ${totals[at]?.toFixed()}`)).size).toBe(2);
});

test.each([
  ['VOIDED', undefined, 'VOIDED 0.00'],
  ['RED_FLUSHED', undefined, 'RED_FLUSHED 113000.00'],
  ['PARTLY_RED_FLUSHED', '13000', 'PARTLY_RED_FLUSHED 13000.00'],
  ['UNKNOWN', undefined, 'UNKNOWN 0.00'],
])('the operator sets %s, before or after the first question', async (status, redFlushed, answer) => {
  const [known, unknown] = [freshNumber(), freshNumber()];
  await verify(asking(known));
  expect(await set({ number: known, status, redFlushed })).toEqual({
    __typename: 'TaxSimulatorSetSuccess',
    number: known,
    status,
  });
  await set({ number: unknown, status, redFlushed });
  expect([await verify(asking(known)), await verify(asking(unknown))]).toEqual([answer, answer]);
  expect(await verify(asking(unknown, { total: new Decimal('1') }))).toBe('MISMATCH 0.00');
  await set({ number: known, status: 'VALID' });
  expect(await verify(asking(known))).toBe('VALID 0.00');
});

test('a paper invoice is kept by code and number', async () => {
  const identity = { code: '5000203130', paperNumber: '12345678' };
  const ask = asking(identity.paperNumber, { keys: invoiceKeys(identity) });
  expect(await verify(ask)).toBe('VALID 0.00');
  await set({ number: '5000203130:12345678', status: 'VOIDED' });
  expect(await verify(ask)).toBe('VOIDED 0.00');
});

const paperOf = (number: string) => ({ number, code: '5000203130', paperNumber: number.slice(-8) });
const keysTold = async (keys: string[], more: Partial<TaxAsk> = {}) => {
  const answer = await world.platform.services.tax.verify(asking(keys[0]?.slice(2) ?? '', { keys, ...more }));
  return [answer.status, ...answer.keys];
};

test('paper of the e-invoice platform is known by both identities once one who asked or the operator named both', async () => {
  const [asked, told] = [paperOf(freshNumber()), paperOf(freshNumber())];
  await keysTold(invoiceKeys(asked));
  expect((await set({ ...told, status: 'VALID' })).__typename).toBe('TaxSimulatorSetSuccess');
  for (const paper of [asked, told]) {
    const [electronic = '', printed = ''] = invoiceKeys(paper);
    expect(await keysTold([electronic])).toEqual(['VALID', electronic, printed]);
    expect(await keysTold([printed])).toEqual(['VALID', electronic, printed]);
    await set({ number: `${paper.code}:${paper.paperNumber}`, status: 'VOIDED' });
    expect(await keysTold([electronic])).toEqual(['VOIDED', electronic, printed]);
  }
});

test('an identity with other facts, or of another invoice, is no part of it and is not learnt', async () => {
  const paper = paperOf(freshNumber());
  const [electronic = '', printed = ''] = invoiceKeys(paper);
  await keysTold([electronic]);
  const wrong = { total: new Decimal('1') };
  expect(await keysTold([electronic, printed], wrong)).toEqual(['MISMATCH']);
  expect(await keysTold([electronic])).toEqual(['VALID', electronic]);
  expect(await keysTold([electronic, printed])).toEqual(['VALID', electronic, printed]);
  expect(await keysTold([electronic, 'P:5000203130:00000000'])).toEqual(['MISMATCH']);
  expect(await keysTold([printed])).toEqual(['VALID', electronic, printed]);
  const other = { ...paperOf(freshNumber()), number: paper.number, status: 'VALID' };
  expect(await set(other)).toMatchObject({ __typename: 'RuleRefused', code: 'TAX_IDENTITY_OF_ANOTHER' });
});

test('all that is wrong with an input is said at once; a part is less than the whole', async () => {
  expect((await set({ number: '123', status: 'VALID', redFlushed: '0.001' })).problems).toEqual([
    { code: 'NOT_CENTS', path: ['redFlushed'] },
    { code: 'MALFORMED', path: ['number'] },
    { code: 'RED_FLUSHED_ONLY_IN_PART', path: ['redFlushed'] },
  ]);
  expect((await set({ number: freshNumber(), status: 'PARTLY_RED_FLUSHED' })).problems).toEqual([
    { code: 'REQUIRED', path: ['redFlushed'] },
  ]);
  expect((await set({ number: freshNumber(), status: 'VALID', code: '12' })).problems).toEqual([
    { code: 'INVOICE_CODE_MALFORMED', path: ['code'] },
    { code: 'INVOICE_PAPER_NUMBER_MISSING', path: ['paperNumber'] },
  ]);
  const number = freshNumber();
  await verify(asking(number));
  expect(await set({ number, status: 'PARTLY_RED_FLUSHED', redFlushed: '113000' })).toEqual({
    __typename: 'AmountRefused',
    code: 'RED_FLUSHED_NOT_PART',
    path: ['redFlushed'],
    available: '113000.00',
    requested: '113000.00',
  });
  expect(await verify(asking(number))).toBe('VALID 0.00');
});

test('only the operator sets it, and only on the simulator', async () => {
  const supplier = await world.party('SUPPLIER');
  const input = { number: freshNumber(), status: 'VALID' as const };
  expect((await supplier.ask(SET, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await world.anonymous.ask(SET, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  // At a real authority nothing answers at the address where a simulator is set.
  const real = await serveSimulator('register', () => Promise.reject(new Error('not asked')));
  const tax = taxOver({ name: 'TAX', url: async () => real.url, timeoutMs: 5_000, clock: systemClock });
  const elsewhere = { ...world.platform, services: { ...world.platform.services, tax } };
  expect(await perform(elsewhere, SYSTEM, taxSimulatorSet, input)).toMatchObject({
    refused: true,
    code: 'TAX_GATEWAY_IS_REAL',
  });
  await real.stop();
});

test('without a time of the asker the answer is of now', async () => {
  const url = () => world.outside('tax').url();
  const before = Date.now();
  const { asOf } = await taxOver({ name: 'TAX', url, timeoutMs: 5_000, clock: systemClock }).verify(
    asking(freshNumber()),
  );
  expect(asOf.getTime()).toBeGreaterThanOrEqual(before);
});
