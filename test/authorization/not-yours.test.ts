/**
 * What belongs to others is answered, by every root field that takes an id, exactly as what does not exist: the same status,
 * type, code, words and path. Each outsider tries the ids that are not its own in every place for an id.
 */
import { getNamedType, isInputObjectType, isScalarType, type GraphQLInputType } from 'graphql';
import { newId } from '../../src/kernel/ids.js';
import { CAPACITIES } from '../../src/platform/actor.js';
import { alerts } from '../../src/oversight/alert.js';
import { debtorGrades } from '../../src/reference/reference.store.js';
import { dealNotices } from '../../src/deals/deals.store.js';
import { documents } from '../../src/documents/document.store.js';
import {
  acceptedDeal,
  DUE_ON,
  newBank,
  openMarket,
  openRequestOver,
  placeBid,
  type Bank,
  type Market,
} from '../deals/case.js';
import { uploadFixture } from '../documents/uploading.js';
import { received } from '../bills/case.js';
import { submittedOrder } from '../orders/case.js';
import { issued as receiptIssued, newYard } from '../receipts/case.js';
import { addAccount, BANK_ACCOUNT } from '../settlement/case.js';
import { issued, offer as offerPart } from '../vouchers/case.js';
import type { Client, Party, World } from '../support/world.js';
import { rootFields, schema, type RootField } from './documents.js';

let market: Market;
let world: World;
let rival: Bank;
let stranger: Party;
let theirs: Readonly<
  Record<'seller' | 'trader' | 'bank' | 'deal' | 'sealed' | 'platform', readonly string[]>
>;

beforeAll(async () => {
  market = await openMarket({ proxied: true });
  world = market.world;
  const { seller, debtor, bank } = market;
  stranger = await world.party(CAPACITIES.filter((one) => one !== 'OPERATOR' && one !== 'REGULATOR'));
  const { deal, asset, request, offer } = await acceptedDeal(market);
  rival = await newBank(world, debtor);
  const open = await openRequestOver(market);
  const sealed = await placeBid(bank, open.request);
  await placeBid(rival, open.request);
  const { serviceAccountCreate } = await seller.data(
    'mutation { serviceAccountCreate(input: { name: "s", scopes: [READ] }) { ... on ServiceAccountCreateSuccess { serviceAccount { id } } } }',
  );
  const alert = 'alr_0123456789abcdef0123';
  await alerts.insert(world.platform, {
    _id: alert,
    kind: 'ASSET_OVERHELD',
    organisation: seller.organisation._id,
    about: asset,
    facts: {},
    raisedAt: world.platform.clock.now(),
  });
  const second = await world.party('SUPPLIER');
  const chain = { world, core: debtor, first: seller, second, third: second, dueOn: DUE_ON };
  const { voucher } = await issued(chain, '1000');
  const { voucherTransfer } = await offerPart(seller, voucher, second, '10');
  const bill = await received(
    { drawer: debtor, acceptor: await world.party('LENDER'), payee: seller },
    { dueOn: DUE_ON, pays: [] },
  );
  const yard = await newYard(world);
  const receipt = await receiptIssued(yard);
  const order = await submittedOrder({ seller: yard.trader, debtor });
  const grade = await debtorGrades.findOne(world.platform, { lender: bank.organisation._id });
  const notice = await dealNotices.findOne(world.platform, { deal });
  const contract = await documents.findOne(world.platform, { belongsTo: deal });
  theirs = {
    seller: [
      asset,
      open.asset,
      request,
      await uploadFixture(world, seller, 'valid/01-plain.xml'),
      seller.membership,
      bill.id,
      voucher,
      voucherTransfer.id as string,
      serviceAccountCreate.serviceAccount.id as string,
    ],
    trader: [receipt['id'], order],
    bank: [bank.mandate, grade?._id ?? '', bank.membership, await addAccount(bank, BANK_ACCOUNT)],
    deal: [deal, offer, notice?._id ?? '', contract?._id ?? ''],
    sealed: [sealed],
    platform: [alert],
  };
  expect(Object.values(theirs).flat()).not.toContain('');
});
afterAll(() => world.stop());

const takesId = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return isScalarType(named) && named.name === 'ID';
};

interface Try {
  readonly field: RootField;
  readonly place: string;
  readonly with: (id: string) => Record<string, unknown>;
}

/** Every place of a root field's variables that takes an id, one at a time. */
function triesOf(field: RootField): Try[] {
  const root = { ...schema.getQueryType()!.getFields(), ...schema.getMutationType()!.getFields() }[
    field.name
  ]!;
  return root.args.flatMap((arg) => {
    const type = getNamedType(arg.type);
    if (takesId(arg.type)) {
      const given = (id: string) => (String(arg.type).startsWith('[') ? [id] : id);
      return [{ field, place: arg.name, with: (id) => ({ ...field.variables, [arg.name]: given(id) }) }];
    }
    if (!isInputObjectType(type)) return [];
    const before = field.variables[arg.name] as Record<string, unknown>;
    return Object.values(type.getFields())
      .filter((inner) => takesId(inner.type))
      .map((inner) => ({
        field,
        place: `${arg.name}.${inner.name}`,
        with: (id: string) => ({
          ...field.variables,
          [arg.name]: { ...before, [inner.name]: String(inner.type).startsWith('[') ? [id] : id },
        }),
      }));
  });
}

const REFUSAL = `__typename ... on UserError { code message path } ... on NotFoundRefused { noun id }
  ... on StateRefused { state act allowed } ... on RuleRefused { facts { name value } }
  ... on ValidationRefused { problems { path code message } }`;

const isMutation = ({ query }: RootField): boolean => query.startsWith('mutation');
const documentFor = (field: RootField): string =>
  isMutation(field) ? field.query.replace('{ __typename }', `{ ${REFUSAL} }`) : field.query;

/** What the last word of a place names, or the field where that word is `id`. */
const KINDS: Readonly<Record<string, string>> = {
  ...{ receivable: 'rcv', receivables: 'rcv', asset: 'rcv', upload: 'upl', uploads: 'upl', document: 'doc' },
  ...{ request: 'frq', financingRequest: 'frq', bid: 'off', offer: 'off', mandate: 'mdt', deal: 'deal' },
  ...{ bill: 'bill', voucher: 'vch', transfer: 'vtr', receipt: 'whr', receipts: 'whr' },
  ...{ order: 'pod', purchaseOrder: 'pod', notice: 'ntc', account: 'acc' },
  ...{ membership: 'mbr', serviceAccount: 'svc', clientId: 'svc' },
  // Approved organisations are public.
  ...{
    organisation: 'org',
    debtor: 'org',
    acceptor: 'org',
    payee: 'org',
    against: 'org',
    by: 'org',
    to: 'org',
  },
  ...{ seller: 'org', keeper: 'org', depositor: 'org' },
};

/** Places for objects of any kind. */
const ANY = ['node', 'of'];

const kindOf = (id: string): string => id.split('_')[0] ?? '';

/** The ids that a place is tried with: all of its kind, one of every kind where any may be, else one that does not fit. */
function fitting({ field, place }: Try, ids: readonly string[]): readonly string[] {
  const last = place.split('.').at(-1) ?? '';
  const word = last === 'id' ? field.name : last;
  if (ANY.includes(word)) return [...new Map(ids.map((id) => [kindOf(id), id])).values()];
  const kind = KINDS[word];
  return kind === undefined ? ids.slice(0, 1) : ids.filter((id) => kindOf(id) === kind);
}

let sent = 0;
/** More is asked here in a minute than one address may: each thousand comes from another. */
const from = () => ({ 'x-forwarded-for': `10.0.0.${1 + Math.floor((sent += 1) / 1_000)}` });

/** The whole answer as text, the id that was asked for taken out of it. */
async function answerTo(client: Client, one: Try, id: string): Promise<string> {
  const answer = await client.ask(documentFor(one.field), one.with(id), from());
  // Two refusals for asking too much are alike and would prove nothing.
  expect(answer.status).not.toBe(429);
  return JSON.stringify(answer)
    .replaceAll(id, 'ID')
    .replace(/inc_\w+/, 'INCIDENT');
}

const tries = rootFields.flatMap(triesOf);

async function differences(client: Client, ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const one of tries) {
    const absents = new Map<string, string>();
    for (const id of fitting(one, ids)) {
      const absent = absents.get(kindOf(id)) ?? (await answerTo(client, one, newId(kindOf(id))));
      absents.set(kindOf(id), absent);
      const present = await answerTo(client, one, id);
      if (absent !== present || absent.includes('INCIDENT'))
        found.push(`${one.field.name} ${one.place} ${id}: ${present} where nothing gives ${absent}`);
    }
  }
  return found;
}

test('enough places are tried for the comparison to mean something', () => {
  expect(tries.length).toBeGreaterThan(30);
});

test('a stranger with every capacity', async () => {
  expect(await differences(stranger, Object.values(theirs).flat())).toEqual([]);
});

test('a lender, of its rival', async () => {
  const { trader, bank, deal, sealed, platform } = theirs;
  expect(await differences(rival, [...trader, ...bank, ...deal, ...sealed, ...platform])).toEqual([]);
});

test('the applicant, of its lender and of a bid that is still sealed', async () => {
  const { trader, bank, sealed, platform } = theirs;
  expect(await differences(market.seller, [...trader, ...bank, ...sealed, ...platform])).toEqual([]);
});

test('the debtor, of the deal over what it owes', async () => {
  const { bank, sealed, platform } = theirs;
  const [deal, offer, , contract] = theirs.deal;
  expect(
    await differences(market.debtor, [...bank, ...sealed, ...platform, deal!, offer!, contract!]),
  ).toEqual([]);
});

test('an organisation that is not approved yet, of any other', async () => {
  const pending = await world.party('SUPPLIER', { state: 'PENDING' });
  const others = [stranger, market.bank, market.debtor].map(({ organisation }) => organisation._id);
  const node = async (id: string) =>
    (await pending.data('query ($id: ID!) { node(id: $id) { id } }', { id })).node;
  for (const id of [...others, ...Object.values(theirs).flat()]) expect(await node(id)).toBeNull();
  expect(await node(pending.organisation._id)).toEqual({ id: pending.organisation._id });
});

test('a suspended lender, of requests that others may bid on', async () => {
  const { request } = await openRequestOver(market);
  const suspended = await world.party('LENDER', { state: 'SUSPENDED' });
  const { data } = await suspended.ask(
    'query ($request: ID!) { financingRequest(id: $request) { id } financingOpportunities { edges { node { id } } } }',
    { request },
  );
  expect(data).toEqual({ financingRequest: null, financingOpportunities: { edges: [] } });
});
