import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import {
  debtorGradeOn,
  debtorGradesOn,
  environmentalRatingOn,
  ENVIRONMENTAL_RATINGS,
  gradeAtLeast,
  gradeKey,
  GRADES,
  insertDebtorGrade,
  insertEnvironmentalRating,
  insertLpr,
  lprOn,
  ratingEffect,
} from '../../src/reference/index.js';
import { startWorld, type Party, type World } from '../support/world.js';

let world: World;
let operator: Party;
let bank: Party;
let debtor: Party;
beforeAll(async () => {
  world = await startWorld();
  operator = await world.party('OPERATOR');
  bank = await world.party('LENDER');
  debtor = await world.party('CORE_ENTERPRISE');
});
afterAll(() => world.stop());

const at = (hour: number) => new Date(Date.UTC(2025, 4, 20, hour));
const day = plainDate;

describe('figures hold from their day until the next one', () => {
  const lpr = (term: 'ONE_YEAR' | 'FIVE_YEAR', rate: string, publishedOn: string, hour = 1) =>
    insertLpr(world.platform, {
      term,
      rate: new Decimal(rate),
      publishedOn: day(publishedOn),
      createdAt: at(hour),
    });

  test('LPR: the latest on or before the day, by term; a correction of the same day wins, whichever came first to the store', async () => {
    await lpr('ONE_YEAR', '0.0335', '2024-10-21');
    await lpr('ONE_YEAR', '0.0300', '2025-05-20', 5);
    await lpr('ONE_YEAR', '0.3000', '2025-05-20', 4);
    await lpr('FIVE_YEAR', '0.0350', '2025-05-20');
    const on = async (term: 'ONE_YEAR' | 'FIVE_YEAR', date: string) => {
      const found = await lprOn(world.platform, term, day(date));
      return found && `${found.rate.toFixed(4)} ${found.publishedOn}`;
    };
    expect(await on('ONE_YEAR', '2024-10-20')).toBeNull();
    expect(await on('ONE_YEAR', '2024-10-21')).toBe('0.0335 2024-10-21');
    expect(await on('ONE_YEAR', '2025-05-19')).toBe('0.0335 2024-10-21');
    expect(await on('ONE_YEAR', '2025-05-20')).toBe('0.0300 2025-05-20');
    expect(await on('ONE_YEAR', '2026-01-01')).toBe('0.0300 2025-05-20');
    expect(await on('FIVE_YEAR', '2025-05-20')).toBe('0.0350 2025-05-20');
    expect(await on('FIVE_YEAR', '2025-05-19')).toBeNull();
  });

  test('grades: by lender and debtor, one by one and many at once', async () => {
    const { platform } = world;
    const grade = (lender: string, who: string, mark: 'AA' | 'B' | 'BBB', asOf: string, hour = 1) =>
      insertDebtorGrade(platform, { lender, debtor: who, grade: mark, asOf: day(asOf), createdAt: at(hour) });
    await grade('org_l1', 'org_d1', 'AA', '2025-01-01');
    await grade('org_l1', 'org_d1', 'B', '2025-03-01', 9);
    await grade('org_l1', 'org_d1', 'BBB', '2025-03-01', 10);
    await grade('org_l2', 'org_d1', 'B', '2025-02-01');
    await grade('org_l2', 'org_d2', 'AA', '2025-06-01');
    expect(await debtorGradeOn(platform, 'org_l1', 'org_d1', day('2024-12-31'))).toBeNull();
    expect(await debtorGradeOn(platform, 'org_l1', 'org_d1', day('2025-02-28'))).toEqual({
      grade: 'AA',
      asOf: '2025-01-01',
    });
    expect(await debtorGradeOn(platform, 'org_l1', 'org_d1', day('2025-03-01'))).toEqual({
      grade: 'BBB',
      asOf: '2025-03-01',
    });
    const many = await debtorGradesOn(
      platform,
      ['org_l1', 'org_l2'],
      ['org_d1', 'org_d2'],
      day('2025-05-01'),
    );
    expect(Object.fromEntries(many)).toEqual({
      [gradeKey('org_l1', 'org_d1')]: { grade: 'BBB', asOf: '2025-03-01' },
      [gradeKey('org_l2', 'org_d1')]: { grade: 'B', asOf: '2025-02-01' },
    });
    expect(await debtorGradesOn(platform, [], [], day('2025-05-01'))).toEqual(new Map());
  });

  test('environmental ratings', async () => {
    const { platform } = world;
    const rate = (rating: 'GREEN' | 'RED', asOf: string) =>
      insertEnvironmentalRating(platform, {
        organisation: 'org_e',
        rating,
        asOf: day(asOf),
        createdAt: at(1),
      });
    await rate('RED', '2025-05-01');
    await rate('GREEN', '2024-05-01');
    expect(await environmentalRatingOn(platform, 'org_e', day('2024-04-30'))).toBeNull();
    expect(await environmentalRatingOn(platform, 'org_e', day('2025-04-30'))).toEqual({
      rating: 'GREEN',
      asOf: '2024-05-01',
    });
    expect(await environmentalRatingOn(platform, 'org_e', day('2025-05-01'))).toEqual({
      rating: 'RED',
      asOf: '2025-05-01',
    });
    expect(await environmentalRatingOn(platform, 'org_f', day('2025-05-01'))).toBeNull();
  });
});

describe('scales', () => {
  test('a grade is at least another when it is as good or better', () => {
    const accepted = (lowest: (typeof GRADES)[number]) =>
      GRADES.filter((grade) => gradeAtLeast(grade, lowest));
    expect(accepted('AAA')).toEqual(['AAA']);
    expect(accepted('BBB')).toEqual(['AAA', 'AA', 'A', 'BBB']);
    expect(accepted('B')).toEqual([...GRADES]);
  });

  test('red and black block, yellow warns, green earns a discount', () => {
    expect(ENVIRONMENTAL_RATINGS.map((rating) => [rating, ratingEffect(rating)])).toEqual([
      ['GREEN', 'DISCOUNT'],
      ['BLUE', 'NONE'],
      ['YELLOW', 'WARN'],
      ['RED', 'BLOCK'],
      ['BLACK', 'BLOCK'],
    ]);
    expect(ratingEffect(null)).toBe('NONE');
  });
});

const REFUSED = '__typename ... on UserError { code path } ... on RuleRefused { facts { name value } }';
const PUBLISH_LPR = `mutation ($input: LprPublishInput!) {
  lprPublish(input: $input) { ${REFUSED} ... on ValidationRefused { problems { code path } }
    ... on LprPublishSuccess { lprRate { id term rate publishedOn enteredAt } } }
}`;
const PUBLISH_RATING = `mutation ($input: EnvironmentalRatingPublishInput!) {
  environmentalRatingPublish(input: $input) { ${REFUSED} ... on EnvironmentalRatingPublishSuccess { assessment { id rating effect asOf } } }
}`;
const SET_GRADE = `mutation ($input: DebtorGradeSetInput!) {
  debtorGradeSet(input: $input) { ${REFUSED} ... on DebtorGradeSetSuccess { debtorGrade { id grade asOf debtor { id } } } }
}`;
const GRADES_OF =
  'query ($debtor: ID) { debtorGrades(debtor: $debtor) { edges { node { grade asOf debtor { id } } } } }';

describe('over GraphQL', () => {
  test('the operator publishes rates, which others read with their day; the future and slips of the decimal point are refused', async () => {
    const before = (await bank.data('{ lprRates(term: FIVE_YEAR) { edges { node { id } } } }')).lprRates.edges
      .length as number;
    const publish = async (rate: string, publishedOn: string) =>
      (await operator.data(PUBLISH_LPR, { input: { term: 'FIVE_YEAR', rate, publishedOn } })).lprPublish;
    const { lprRate } = await publish('0.0360', '2025-06-03');
    expect(lprRate).toMatchObject({ term: 'FIVE_YEAR', rate: '0.036', publishedOn: '2025-06-03' });
    expect(await publish('0.0360', '2025-06-04')).toEqual({
      __typename: 'RuleRefused',
      code: 'DATE_IN_FUTURE',
      path: ['publishedOn'],
      facts: [
        { name: 'date', value: '2025-06-04' },
        { name: 'today', value: '2025-06-03' },
      ],
    });
    expect((await publish('3.60', '2025-06-03')).problems).toEqual([
      { code: 'OUT_OF_RANGE', path: ['rate'] },
    ]);
    const { lprRates } = await bank.data(
      '{ lprRates(term: FIVE_YEAR, first: 100) { edges { node { id rate publishedOn } } } }',
    );
    expect(lprRates.edges).toHaveLength(before + 1);
    expect(lprRates.edges[0].node).toEqual({ id: lprRate.id, rate: '0.036', publishedOn: '2025-06-03' });
    expect((await bank.data(`{ node(id: "${lprRate.id}") { __typename } }`)).node).toEqual({
      __typename: 'LprRate',
    });
  });

  test('an environmental rating is published, corrected on the same day and read as of a day', async () => {
    const publish = async (rating: string, asOf: string, organisation = debtor.organisation._id) =>
      (await operator.data(PUBLISH_RATING, { input: { organisation, rating, asOf } }))
        .environmentalRatingPublish;
    expect((await publish('GREEN', '2025-06-01')).assessment).toMatchObject({
      rating: 'GREEN',
      effect: 'DISCOUNT',
      asOf: '2025-06-01',
    });
    await publish('YELLOW', '2025-06-02');
    await publish('RED', '2025-06-02');
    expect(await publish('RED', '2025-06-04')).toMatchObject({ code: 'DATE_IN_FUTURE', path: ['asOf'] });
    expect(await publish('RED', '2025-06-03', 'org_nobody')).toMatchObject({
      code: 'NOT_FOUND',
      path: ['organisation'],
    });
    const read = async (on: string | null) =>
      (
        await bank.data(
          'query ($of: ID!, $on: Date) { environmentalRating(organisation: $of, on: $on) { rating effect asOf } }',
          { of: debtor.organisation._id, on },
        )
      ).environmentalRating;
    expect(await read(null)).toEqual({ rating: 'RED', effect: 'BLOCK', asOf: '2025-06-02' });
    expect(await read('2025-06-01')).toEqual({ rating: 'GREEN', effect: 'DISCOUNT', asOf: '2025-06-01' });
    expect(await read('2025-05-31')).toBeNull();
  });

  test('a lender grades its own debtors, and nobody else sees it', async () => {
    const other = await world.party('LENDER');
    const set = async (by: Party, input: Record<string, unknown>) =>
      (await by.data(SET_GRADE, { input })).debtorGradeSet;
    const id = debtor.organisation._id;
    const { debtorGrade } = await set(bank, { debtor: id, grade: 'AA' });
    expect(debtorGrade).toEqual({
      id: expect.stringMatching(/^grd_/) as string,
      grade: 'AA',
      asOf: '2025-06-03',
      debtor: { id },
    });
    await set(other, { debtor: id, grade: 'B', asOf: '2025-06-01' });
    expect(await set(bank, { debtor: id, grade: 'A', asOf: '2025-06-04' })).toMatchObject({
      code: 'DATE_IN_FUTURE',
    });
    expect(await set(bank, { debtor: 'org_nobody', grade: 'A' })).toMatchObject({
      code: 'NOT_FOUND',
      path: ['debtor'],
    });
    const mine = [{ node: { grade: 'AA', asOf: '2025-06-03', debtor: { id } } }];
    expect((await bank.data(GRADES_OF, { debtor: null })).debtorGrades.edges).toEqual(mine);
    expect((await bank.data(GRADES_OF, { debtor: id })).debtorGrades.edges).toEqual(mine);
    expect((await other.data(GRADES_OF, { debtor: id })).debtorGrades.edges).toEqual([
      { node: { grade: 'B', asOf: '2025-06-01', debtor: { id } } },
    ]);
    for (const stranger of [other, debtor, operator]) {
      expect((await stranger.data(`{ node(id: "${debtorGrade.id}") { id } }`)).node).toBeNull();
    }
    expect(await debtorGradeOn(world.platform, bank.organisation._id, id, day('2025-06-03'))).toEqual({
      grade: 'AA',
      asOf: '2025-06-03',
    });
  });

  test('an organisation that is not approved cannot be graded and looks like none', async () => {
    const pending = await world.party('CORE_ENTERPRISE', { state: 'PENDING' });
    const id = pending.organisation._id;
    expect((await bank.data(SET_GRADE, { input: { debtor: id, grade: 'A' } })).debtorGradeSet).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test.each([
    ['2025-09-27', { isBusinessDay: false, next: '2025-09-28', provisional: false }],
    ['2025-09-28', { isBusinessDay: true, next: '2025-09-28', provisional: false }],
    ['2025-10-01', { isBusinessDay: false, next: '2025-10-09', provisional: false }],
    ['2035-10-01', { isBusinessDay: true, next: '2035-10-01', provisional: true }],
  ])('business day %s', async (on, want) => {
    const { businessDay } = await bank.data(
      'query ($on: Date!) { businessDay(on: $on) { on isBusinessDay next provisional } }',
      { on },
    );
    expect(businessDay).toEqual({ on, ...want });
  });

  test('only who may, may: and a denied call writes nothing', async () => {
    const rate = { term: 'ONE_YEAR', rate: '0.01', publishedOn: '2025-06-03' };
    const grade = { debtor: debtor.organisation._id, grade: 'B' };
    const viewer = await world.colleague(bank, 'VIEWER');
    const before = await lprOn(world.platform, 'ONE_YEAR', day('2025-06-03'));
    const denied = async (by: Pick<Party, 'ask'>, query: string, input: unknown) =>
      (await by.ask(query, { input })).errors?.[0]?.extensions.code;
    expect(await denied(bank, PUBLISH_LPR, rate)).toBe('FORBIDDEN');
    expect(await denied(world.anonymous, PUBLISH_LPR, rate)).toBe('UNAUTHENTICATED');
    expect(await denied(debtor, SET_GRADE, grade)).toBe('FORBIDDEN');
    expect(await denied(operator, SET_GRADE, grade)).toBe('FORBIDDEN');
    expect(await denied(viewer, SET_GRADE, grade)).toBe('FORBIDDEN');
    expect((await debtor.ask(GRADES_OF, { debtor: null })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await lprOn(world.platform, 'ONE_YEAR', day('2025-06-03'))).toEqual(before);
    expect(
      await debtorGradeOn(world.platform, bank.organisation._id, grade.debtor, day('2025-06-03')),
    ).toMatchObject({ grade: 'AA' });
  });
});
