/** Maker and checker over HTTP: who may make, check, set and see, and what changes meanwhile. */
import { receivables } from '../../src/assets/index.js';
import { memberships, organisations } from '../../src/parties/index.js';
import { startWorld, type Client, type Party, type World } from '../support/world.js';
import {
  claim,
  confirm,
  grant,
  listed,
  openHouse,
  readApproval,
  reject,
  setRule,
  storedApproval,
  violations,
  waiting,
  withdraw,
  type House,
} from './approvals-case.js';

let world: World;
let house: House;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  house = await openHouse(world);
});
afterAll(() => world.stop());

const stateOf = async (id: string) => (await receivables.byId(world.platform, id))?.state;

describe('the maker’s right is asked again', () => {
  const lost = async (approval: string) =>
    (await grant(house.checker, approval))['approval']?.outcome?.refusal?.code as string;

  test('a maker who was demoted meanwhile', async () => {
    const { approval, receivable } = await waiting(world, house);
    await memberships.update(world.platform, { _id: house.maker.membership }, { $set: { role: 'VIEWER' } });
    expect(await lost(approval)).toBe('APPROVAL_MAKER_LOST');
    expect(await stateOf(receivable)).toBe('SUBMITTED');
  });

  test('a maker who is no member any more', async () => {
    const { approval } = await waiting(world, house);
    await memberships.remove(world.platform, { _id: house.maker.membership });
    expect(await lost(approval)).toBe('APPROVAL_MAKER_LOST');
  });

  test('an organisation that was suspended meanwhile grants nothing at all', async () => {
    const { approval, receivable } = await waiting(world, house);
    const { _id } = house.admin.organisation;
    await organisations.update(world.platform, { _id }, { $set: { state: 'SUSPENDED' } });
    await expect(grant(house.checker, approval)).rejects.toThrow('FORBIDDEN');
    expect(await stateOf(receivable)).toBe('SUBMITTED');
  });

  test('a maker who has become a checker only: a promotion does not keep the right to make', async () => {
    const { approval } = await waiting(world, house);
    await memberships.update(world.platform, { _id: house.maker.membership }, { $set: { role: 'CHECKER' } });
    expect(await lost(approval)).toBe('APPROVAL_MAKER_LOST');
  });
});

describe('system accounts', () => {
  const CREATE = `mutation { serviceAccountCreate(input: { name: "ERP", scopes: [READ, CONFIRM] }) {
    ... on ServiceAccountCreateSuccess { clientSecret serviceAccount { id } } } }`;
  const LOG_IN = `mutation ($id: ID!, $secret: String!) { serviceLogIn(input: { clientId: $id, clientSecret: $secret }) {
    ... on ServiceLogInSuccess { session { accessToken } } } }`;
  const REVOKE = `mutation ($id: ID!) { serviceAccountRevoke(input: { serviceAccount: $id }) { __typename } }`;

  async function accountOf(admin: Party): Promise<{ id: string; client: Client }> {
    const { serviceAccount, clientSecret } = (await admin.data(CREATE))['serviceAccountCreate'];
    const { session } = (await world.anonymous.data(LOG_IN, { id: serviceAccount.id, secret: clientSecret }))[
      'serviceLogIn'
    ];
    return { id: serviceAccount.id as string, client: world.client(session.accessToken as string) };
  }

  test('make acts that wait, are no second person, and their maker is whoever set them up', async () => {
    const system = await accountOf(house.admin);
    const pending = await confirm(system.client, await claim(world, house));
    const approval = pending['approvalId'] as string;
    expect(pending['approval']).toMatchObject({ maker: { id: system.id, name: 'ERP' } });
    await expect(grant(system.client, approval)).rejects.toThrow('FORBIDDEN');
    const { approval: people } = await waiting(world, house);
    await expect(grant(system.client, people)).rejects.toThrow('FORBIDDEN');
    expect(await grant(house.admin, approval)).toMatchObject({ code: 'APPROVAL_OWN' });
    expect((await grant(house.checker, approval))['approval'].state).toBe('EXECUTED');
    expect(await violations(world)).toEqual([]);
  });

  test('take back their own, and what a revoked one has made is refused', async () => {
    const system = await accountOf(house.admin);
    const own = (await confirm(system.client, await claim(world, house)))['approvalId'] as string;
    const { approval: foreign } = await waiting(world, house);
    expect(await withdraw(system.client, foreign)).toMatchObject({ code: 'APPROVAL_NOT_YOURS' });
    expect((await withdraw(system.client, own))['approval'].state).toBe('WITHDRAWN');
    const late = (await confirm(system.client, await claim(world, house)))['approvalId'] as string;
    await house.admin.data(REVOKE, { id: system.id });
    expect((await grant(house.checker, late))['approval'].outcome.refusal.code).toBe('APPROVAL_MAKER_LOST');
  });
});

describe('the organisation’s own amount', () => {
  const aboveOf = async (party: Party) =>
    (await party.data('{ me { organisation { approvalAbove } } }'))['me'].organisation.approvalAbove;

  test('is none at first, and needs two who may check', async () => {
    const alone = await world.party('CORE_ENTERPRISE');
    await world.colleague(alone, 'MAKER');
    expect(await aboveOf(alone)).toBeNull();
    expect(await setRule(alone, '1000')).toMatchObject({
      code: 'APPROVAL_NEEDS_TWO',
      facts: [{ name: 'have', value: '1' }],
    });
    await world.colleague(alone, 'CHECKER');
    expect((await setRule(alone, '1000'))['organisation']).toEqual({ approvalAbove: '1000' });
  });

  test.each([['-0.01'], ['0.001']])('%s is no amount', async (above) => {
    expect((await setRule(house.admin, above))['problems']).toMatchObject([{ path: ['above'] }]);
  });

  test('is lowered by one person; raising and removing it waits for a second', async () => {
    expect((await setRule(house.admin, '50000'))['organisation']).toEqual({ approvalAbove: '50000' });
    for (const looser of ['50000.01', null]) {
      const pending = await setRule(house.admin, looser);
      expect(pending).toMatchObject({ __typename: 'ApprovalPending', approval: { amount: null } });
      expect(await aboveOf(house.admin)).toBe('50000');
      expect((await grant(house.checker, pending['approvalId'] as string))['approval'].state).toBe(
        'EXECUTED',
      );
      expect(await aboveOf(house.admin)).toBe(looser);
      if (looser) expect((await setRule(house.admin, '50000'))['organisation']).toBeTruthy();
    }
    const free = await confirm(house.maker, await claim(world, house));
    expect(free['__typename']).toBe('ReceivableConfirmSuccess');
  });

  test('zero makes every amount wait', async () => {
    await setRule(house.admin, '0');
    expect((await confirm(house.maker, await claim(world, house, '0.01')))['__typename']).toBe(
      'ApprovalPending',
    );
  });

  test('is nobody else’s affair', async () => {
    const { organisationByCreditCode } = await house.seller.data(
      'query ($code: String!) { organisationByCreditCode(creditCode: $code) { approvalAbove } }',
      { code: house.admin.organisation.creditCode },
    );
    expect(organisationByCreditCode).toEqual({ approvalAbove: null });
    const other = await confirm(house.seller, await claim(world, house));
    expect(other['__typename']).not.toBe('ApprovalPending');
  });
});

describe('who sees', () => {
  test('everybody of the organisation and nobody else; a viewer may do nothing', async () => {
    const { approval } = await waiting(world, house);
    const viewer = await world.colleague(house.admin, 'VIEWER');
    expect(await readApproval(viewer, approval)).toMatchObject({ state: 'PENDING', allowedActions: [] });
    const stranger = await world.party(['SUPPLIER', 'LENDER', 'OPERATOR', 'REGULATOR']);
    for (const other of [stranger, house.seller]) {
      expect(await readApproval(other, approval)).toBeNull();
      expect(
        (await other.data('query ($id: ID!) { node(id: $id) { id } }', { id: approval }))['node'],
      ).toBeNull();
      const missing = await grant(other, 'apv_none');
      expect(JSON.stringify(await grant(other, approval)).replaceAll(approval, 'apv_none')).toBe(
        JSON.stringify(missing),
      );
      expect((await reject(other, approval))['__typename']).toBe('NotFoundRefused');
      expect((await withdraw(other, approval))['__typename']).toBe('NotFoundRefused');
    }
    expect((await storedApproval(world, approval)).state).toBe('PENDING');
  });

  test('the list has its pages, newest first, and by state', async () => {
    const made: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      made.unshift((await waiting(world, house)).approval);
      world.platform.clock.advance(1_000);
    }
    await reject(house.checker, made[1] ?? '');
    const first = await listed(house.checker, { first: 2 });
    expect(first['edges'].map(({ node }: any) => node.id)).toEqual(made.slice(0, 2));
    const second = await listed(house.checker, { first: 2, after: first['pageInfo'].endCursor });
    expect(second['edges'].map(({ node }: any) => node.id)).toEqual(made.slice(2));
    expect((await listed(house.checker, { state: 'PENDING' }))['edges']).toHaveLength(2);
    expect((await listed(house.checker, { state: 'REJECTED' }))['edges']).toEqual([
      { node: { id: made[1], state: 'REJECTED' } },
    ]);
  });
});
