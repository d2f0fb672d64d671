/** Papers about goods over HTTP: taken in once, in any order, matched now or later, and shown where they fit nothing. */
import { modules } from '../../src/modules.js';
import { act, invoiceNumber, newPair, type Pair } from '../assets/builders.js';
import { startWorld, type Client, type Party, type World } from '../support/world.js';
import { issued, newYard } from '../receipts/case.js';
import { claim, receipt, report, unmatched } from './case.js';

let world: World;
let pair: Pair;
let warehouse: Party;
beforeAll(async () => {
  world = await startWorld();
  pair = await newPair(world);
  const yard = { ...(await newYard(world)), trader: pair.seller };
  await issued(yard, { quantity: '1' });
  warehouse = yard.keeper;
});
afterAll(() => world.stop());

const beat = () => world.server.pulse.beat();
const matched = (...links: string[]) => ({ known: false, reason: null, links });
const open = (reason: string) => ({ known: false, reason, links: [] });

test('a paper that comes before its invoice waits and says why; the invoice brings it home', async () => {
  const number = invoiceNumber();
  const paper = receipt(pair, { invoiceNumbers: [number], amount: '113000.00' });
  expect(await report(pair.seller, [paper])).toEqual([open('GOODS_INVOICE_UNKNOWN')]);
  for (const side of [pair.seller, pair.debtor])
    expect(await unmatched(side)).toEqual([
      {
        number: paper.number,
        reason: 'GOODS_INVOICE_UNKNOWN',
        message: `No claim between these two parties rests on invoice ${number}.`,
      },
    ]);
  const { id } = await claim(pair, '113000.00', 'HT-1', number);
  await beat();
  expect(await unmatched(pair.seller)).toEqual([]);
  expect(await report(pair.seller, [paper])).toEqual([
    { known: true, reason: null, links: [`${id} 113000.00 -`] },
  ]);
});

test('the same report again changes nothing, other contents under its number are refused', async () => {
  const paper = receipt(pair, { contractNumber: 'HT-AGAIN' });
  expect(await report(pair.seller, [paper, paper, { ...paper, amount: '1.00' }])).toEqual([
    open('GOODS_DOCUMENT_UNKNOWN'),
    { known: true, reason: 'GOODS_DOCUMENT_UNKNOWN', links: [] },
    'GOODS_FLOW_DIFFERS',
  ]);
});

test('each item of a batch stands for itself; a batch has 1 to 100', async () => {
  const good = receipt(pair, { contractNumber: 'HT-BATCH' });
  expect(
    await report(pair.seller, [
      receipt(pair, { goods: [] }),
      receipt(pair, { occurredOn: '2025-06-04' }),
      receipt({ seller: pair.debtor, debtor: warehouse }),
      good,
    ]),
  ).toEqual(['VALIDATION', 'GOODS_IN_FUTURE', 'GOODS_FLOW_NOT_YOURS', open('GOODS_DOCUMENT_UNKNOWN')]);
  const many = Array.from({ length: 101 }, () => good);
  await expect(report(pair.seller, many)).rejects.toThrow('TOO_MANY');
  await expect(report(pair.seller, [])).rejects.toThrow('TOO_FEW');
});

test('papers fill a claim up to its amount and no further; a waybill tells of the same goods as a receipt', async () => {
  const { id } = await claim(pair, '1000.00', 'HT-FILL');
  const part = (amount: string, more: object = {}) =>
    receipt(pair, { contractNumber: 'HT-FILL', amount, ...more });
  expect(
    await report(pair.debtor, [
      part('600.00'),
      part('400.01'),
      part('400.00'),
      part('1000.00', { kind: 'WAYBILL' }),
      part('0.01', { kind: 'WAYBILL' }),
    ]),
  ).toEqual([
    matched(`${id} 600.00 -`),
    open('GOODS_AMOUNT_ABOVE'),
    matched(`${id} 400.00 -`),
    matched(`${id} 1000.00 -`),
    open('GOODS_AMOUNT_ABOVE'),
  ]);
});

test('papers at once do not fill the same part twice', async () => {
  const { id } = await claim(pair, '1000.00', 'HT-RACE');
  const papers = Array.from({ length: 4 }, () =>
    receipt(pair, { contractNumber: 'HT-RACE', amount: '400.00' }),
  );
  const sides = [pair.seller, pair.debtor, warehouse, warehouse];
  await Promise.all(papers.map((paper, at) => report(sides[at]!, [paper])));
  const again = (await Promise.all(papers.map((paper, at) => report(sides[at]!, [paper])))).flat();
  const seen = await pair.seller.data(
    '{ goodsFlows(first: 100) { edges { node { contractNumber links { document amount { amount } } } } } }',
  );
  const filled = (seen['goodsFlows'].edges as { node: Record<string, any> }[])
    .filter(({ node }) => node['contractNumber'] === 'HT-RACE')
    .flatMap(({ node }) => node['links'] as Record<string, any>[]);
  expect(again).toHaveLength(4);
  expect(filled).toEqual([
    { document: id, amount: { amount: '400.00' } },
    { document: id, amount: { amount: '400.00' } },
  ]);
});

test('the other side reports the same paper: it counts once, and a difference is shown', async () => {
  const { id } = await claim(pair, '500.00', 'HT-BOTH');
  const paper = receipt(pair, { contractNumber: 'HT-BOTH', amount: '500.00' });
  const other = receipt(pair, { contractNumber: 'HT-BOTH', amount: '500.00' });
  expect(await report(pair.seller, [paper, other])).toEqual([
    matched(`${id} 500.00 -`),
    open('GOODS_AMOUNT_ABOVE'),
  ]);
  expect(
    await report(pair.debtor, [
      { ...paper, source: 'ERP' },
      { ...other, source: 'ERP', amount: '400.00' },
    ]),
  ).toEqual([open('GOODS_REPORTED_BEFORE'), open('GOODS_REPORTS_DIFFER')]);
});

test('a claim that is rejected lets its papers go', async () => {
  const { id } = await claim(pair, '700.00', 'HT-GONE');
  const paper = receipt(pair, { contractNumber: 'HT-GONE', amount: '700.00' });
  expect(await report(pair.seller, [paper])).toEqual([matched(`${id} 700.00 -`)]);
  await act(pair.debtor, 'receivableReject', { receivable: id, reason: '未收到货物' });
  await beat();
  expect((await unmatched(pair.debtor)).find(({ number }) => number === paper.number)?.['reason']).toBe(
    'GOODS_DOCUMENT_UNKNOWN',
  );
});

test('a warehouse reports for others and does not learn what they owe each other', async () => {
  await claim(pair, '900.00', 'HT-QUIET');
  const known = receipt(pair, { contractNumber: 'HT-QUIET', amount: '900.00' });
  const other = receipt(pair, { contractNumber: 'HT-NONE', amount: '900.00' });
  const outcomes = await report(warehouse, [known, other]);
  expect(outcomes).toEqual([
    { known: false, reason: null, links: [] },
    { known: false, reason: null, links: [] },
  ]);
  expect(await unmatched(warehouse)).toEqual([]);
  const all =
    'query { goodsFlows(first: 100) { edges { node { matched reason message links { document } } } } }';
  const { goodsFlows } = await warehouse.data(all);
  for (const { node } of goodsFlows.edges)
    expect(node).toEqual({ matched: null, reason: null, message: null, links: [] });
  expect((await unmatched(pair.seller)).map(({ number }) => number)).toContain(other.number);
});

test('a paper for a company that has not joined becomes its own when it joins', async () => {
  const late = await world.party('SUPPLIER', { state: 'PENDING' });
  const paper = receipt({ seller: pair.seller, debtor: late });
  expect(await report(warehouse, [paper])).toEqual([open('GOODS_PARTY_UNKNOWN')]);
  expect((await unmatched(warehouse)).map(({ number }) => number)).toEqual([paper.number]);
  const operator = await world.party('OPERATOR');
  const approve = `mutation ($id: ID!) { organisationApprove(input: { organisation: $id }) { __typename } }`;
  await operator.data(approve, { id: late.organisation._id });
  await beat();
  expect(await unmatched(warehouse)).toEqual([]);
  expect(await unmatched(late)).toMatchObject([{ number: paper.number, reason: 'GOODS_DOCUMENT_UNKNOWN' }]);
});

test('a service account reports with the scope for goods and with no other', async () => {
  const make = `mutation ($scopes: [Scope!]!) { serviceAccountCreate(input: { name: "wms", scopes: $scopes }) {
    ... on ServiceAccountCreateSuccess { clientSecret serviceAccount { id } } } }`;
  const logIn = `mutation ($id: ID!, $secret: String!) { serviceLogIn(input: { clientId: $id, clientSecret: $secret }) {
    ... on ServiceLogInSuccess { session { accessToken } } } }`;
  const system = async (scopes: string[]): Promise<Client> => {
    const { serviceAccountCreate: made } = await warehouse.data(make, { scopes });
    const { serviceLogIn } = await world.anonymous.data(logIn, {
      id: made.serviceAccount.id,
      secret: made.clientSecret,
    });
    return world.client(serviceLogIn.session.accessToken as string);
  };
  expect(await report(await system(['GOODS']), [receipt(pair)])).toEqual([
    { known: false, reason: null, links: [] },
  ]);
  await expect(report(await system(['ASSETS', 'READ']), [receipt(pair)])).rejects.toThrow('FORBIDDEN');
});

test('what one may not see is not there', async () => {
  const stranger = await world.party(['SUPPLIER', 'CORE_ENTERPRISE', 'REGULATOR']);
  const { goodsFlows } = await pair.seller.data('{ goodsFlows(first: 1) { edges { node { id } } } }');
  const id = goodsFlows.edges[0].node.id as string;
  const read =
    'query ($id: ID!) { goodsFlow(id: $id) { id } node(id: $id) { id } goodsFlows { edges { node { id } } } }';
  expect(await stranger.data(read, { id })).toEqual({
    goodsFlow: null,
    node: null,
    goodsFlows: { edges: [] },
  });
  expect(await unmatched(stranger)).toEqual([]);
});

test('the figures hold', async () => {
  const { invariants = [] } = modules.find(({ name }) => name === 'goods')!;
  expect(invariants).toHaveLength(3);
  for (const one of invariants) expect(await one.check(world.platform)).toMatchObject({ violations: [] });
});
