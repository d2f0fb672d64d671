/** What the exchange publishes of acceptors is recorded here every day, by the act by which the operator records it. */
import { addDays, plainDate } from '../../src/kernel/dates.js';
import { at } from '../deals/case.js';
import { advanceTo } from '../financing/case.js';
import { randomCreditCode, startWorld, type Party } from '../support/world.js';
import { act, did, idOf, issueInput, openCircle, packageNumber, received, type Circle } from './case.js';

const FROM = plainDate('2026-01-05');
let circle: Circle;
let company: Party;
beforeAll(async () => {
  circle = await openCircle(await startWorld(at(FROM)));
  company = await circle.world.party('CORE_ENTERPRISE');
});
afterAll(() => circle.world.stop());

const publish = (party: Party, more: object) =>
  circle.world.outside('exchange').put('/simulation/disclosure', {
    ...{ acceptorCode: party.organisation.creditCode, monthEndsOn: '2025-12-31', disclosed: true },
    ...more,
  });
const overdue = {
  overdueOn: ['2025-12-01', '2025-12-11', '2025-12-21'],
  overdueBalance: '500000.00',
};
const STANDING = `query ($acceptor: ID!) { acceptorStanding(acceptor: $acceptor) { barred because untilOn
  disclosures { monthEndsOn disclosed overdueOn overdueBalance { amount } } } }`;
const standing = async (acceptor: Party) =>
  (await circle.payee.data(STANDING, { acceptor: idOf(acceptor) }))['acceptorStanding'];
let days = 0;
const nextDay = () => advanceTo(circle.world, at(addDays(FROM, (days += 1))));
const bill = (acceptor: Party) => {
  const { drawer, payee } = circle;
  const more = { packageNumber: packageNumber('6'), dueOn: '2026-06-30' };
  return { three: { drawer, payee, acceptor }, more };
};

test('an acceptor on the list accepts no more, until the list says otherwise', async () => {
  const { three, more } = bill(company);
  await received(three, more);
  await publish(company, overdue);
  // Of somebody who is not here nothing is kept, and it holds up nothing.
  await publish(company, { acceptorCode: '91500000100000024Y' });
  expect(await standing(company)).toMatchObject({ barred: false, disclosures: [] });
  await nextDay();
  expect(await standing(company)).toEqual({
    ...{ barred: true, because: 'PERSISTENTLY_OVERDUE', untilOn: '2027-12-31' },
    disclosures: [
      {
        ...{ monthEndsOn: '2025-12-31', disclosed: true, overdueOn: overdue.overdueOn },
        overdueBalance: { amount: '500000.00' },
      },
    ],
  });
  const { id } = await did(three.drawer, 'billIssue', issueInput(three, bill(company).more));
  expect(await act(company, 'billAccept', { bill: id })).toMatchObject({ code: 'ACCEPTOR_BARRED' });
  await publish(company, { overdueOn: ['2025-12-01'], overdueBalance: '0.00' });
  await nextDay();
  expect(await standing(company)).toMatchObject({ barred: false, because: null });
  await did(company, 'billAccept', { bill: id });
});

test('what it publishes that cannot be holds up nothing; away, the day is read the day after', async () => {
  const exchange = circle.world.outside('exchange');
  await publish(company, { monthEndsOn: '2026-01-31' });
  await publish(company, { monthEndsOn: '2025-11-30', disclosed: false });
  await exchange.faults({ fault: 'FAIL_BEFORE', on: 'DISCLOSURES', times: 1_000 });
  await nextDay();
  expect((await standing(company)).disclosures).toHaveLength(1);
  await exchange.faults();
  await nextDay();
  expect((await standing(company)).disclosures).toMatchObject([
    { monthEndsOn: '2025-12-31' },
    { monthEndsOn: '2025-11-30', disclosed: false },
  ]);
});

test('one that joins later is found in what was read before', async () => {
  const { world, operator } = circle;
  const creditCode = randomCreditCode();
  const approve = `mutation ($id: ID!) { organisationApprove(input: { organisation: $id }) { __typename } }`;
  await publish(company, { acceptorCode: creditCode, ...overdue });
  await nextDay();
  const late = await world.party('CORE_ENTERPRISE', { state: 'PENDING', creditCode });
  expect(await standing(late)).toMatchObject({ barred: false, disclosures: [] });
  await operator.data(approve, { id: idOf(late) });
  await world.server.pulse.beat();
  expect(await standing(late)).toMatchObject({ barred: true, because: 'PERSISTENTLY_OVERDUE' });
});
