/** Every root field for every kind of actor, by the one table in table.ts; and a denied call changes nothing at all. */
import { CAPACITIES, SCOPES, type Scope } from '../../src/platform/actor.js';
import { organisations } from '../../src/parties/index.js';
import { collections } from '../../src/platform/database/collection.js';
import { START, startWorld, type Client, type Party, type World } from '../support/world.js';
import { rootFields, type RootField } from './documents.js';
import { ACTORS, expectations, type ActorName, type Expected } from './table.js';

const table = expectations();

let world: World;
let actors: Record<ActorName, Client>;
beforeAll(async () => {
  world = await startWorld(START, { proxied: true });
  // The key of the seals is made when it is first needed: here, before anything is compared.
  await fetch(new URL('/.well-known/lianrong-keys.json', world.url));
  actors = await allActors();
  // What the jobs of this hour do on their own must not fall between the two looks at everything.
  await world.server.pulse.beat();
});
afterAll(() => world.stop());

async function allActors(): Promise<Record<ActorName, Client>> {
  const all = await world.party(CAPACITIES);
  return {
    nobody: world.anonymous,
    unapproved: await inState('PENDING'),
    suspended: await inState('SUSPENDED'),
    operator: await world.party('OPERATOR'),
    'core enterprise': await world.party('CORE_ENTERPRISE'),
    supplier: await world.party('SUPPLIER'),
    distributor: await world.party('DISTRIBUTOR'),
    lender: await world.party('LENDER'),
    'warehouse operator': await world.party('WAREHOUSE_OPERATOR'),
    guarantor: await world.party('GUARANTOR'),
    regulator: await world.party('REGULATOR'),
    maker: await world.colleague(all, 'MAKER'),
    checker: await world.colleague(all, 'CHECKER'),
    viewer: await world.colleague(all, 'VIEWER'),
    'service account that reads': await serviceAccount(all, ['READ']),
    'service account with all scopes': await serviceAccount(all, SCOPES),
  };
}

async function inState(state: 'PENDING' | 'SUSPENDED'): Promise<Party> {
  const party = await world.party(CAPACITIES);
  await organisations.update(world.platform, { _id: party.organisation._id }, { $set: { state } });
  return party;
}

const CREATE = `mutation ($scopes: [Scope!]!) { serviceAccountCreate(input: { name: "system", scopes: $scopes }) {
  ... on ServiceAccountCreateSuccess { clientSecret serviceAccount { id } } } }`;
const SERVICE_LOG_IN = `mutation ($id: ID!, $secret: String!) { serviceLogIn(input: { clientId: $id, clientSecret: $secret }) {
  ... on ServiceLogInSuccess { session { accessToken } } } }`;

async function serviceAccount(of: Party, scopes: readonly Scope[]): Promise<Client> {
  const { serviceAccountCreate } = await of.data(CREATE, { scopes });
  const { clientSecret, serviceAccount: account } = serviceAccountCreate;
  const { serviceLogIn } = await world.anonymous.data(SERVICE_LOG_IN, {
    id: account.id,
    secret: clientSecret,
  });
  return world.client(serviceLogIn.session.accessToken);
}

test('every root field has its row, and every row its root field', () => {
  expect([...table.keys()].sort()).toEqual(rootFields.map(({ name }) => name).sort());
});

/** What came: only the guard answers with these codes. Anything else must be an answer, never a bug. */
async function outcome(actor: ActorName, { query, variables }: RootField): Promise<string> {
  // Each from an address of its own: together they ask more in a minute than one address may.
  const from = `10.0.0.${ACTORS.indexOf(actor) + 1}`;
  const { data, errors } = await actors[actor].ask(query, variables, { 'x-forwarded-for': from });
  const code = errors?.[0]?.extensions.code;
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') {
    expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
    return code;
  }
  return code === undefined || code === 'BAD_USER_INPUT' ? 'OPEN' : code;
}

/** All that is stored, collection by collection. */
async function everything(): Promise<Record<string, string>> {
  const { connection } = world.platform;
  const stored: Record<string, string> = {};
  for (const { name } of collections()) {
    stored[name] = JSON.stringify(await connection.collection(name).find().sort({ _id: 1 }).toArray());
  }
  return stored;
}

const wantedOf = (actor: ActorName, { name }: RootField): Expected | undefined => table.get(name)?.[actor];

async function outcomes(actor: ActorName, fields: readonly RootField[]): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (const field of fields) found.push([field.name, await outcome(actor, field)]);
  return found;
}

describe.each(ACTORS)('%s', (actor) => {
  const denied = rootFields.filter((field) => wantedOf(actor, field) !== 'OPEN');
  // Logging out ends the session that the others need, so it comes last.
  const open = [false, true].flatMap((last) =>
    rootFields.filter((field) => wantedOf(actor, field) === 'OPEN' && (field.name === 'logOut') === last),
  );

  test('is refused what is not open to it, and nothing changes', async () => {
    const before = await everything();
    const found = await outcomes(actor, denied);
    expect(found).toEqual(denied.map((field) => [field.name, wantedOf(actor, field)]));
    expect(await everything()).toEqual(before);
  });

  test('is let in where it is open to it', async () => {
    const found = await outcomes(actor, open);
    expect(found).toEqual(open.map(({ name }) => [name, 'OPEN']));
  });
});
