import { createHash } from 'node:crypto';
import { documents } from '../../src/documents/document.store.js';
import { documentsInvariants } from '../../src/documents/documents.invariants.js';
import { fileChunks, storedFiles } from '../../src/platform/database/files.js';
import { attach, pdf, readContent } from '../documents/papers.js';
import type { Party } from '../support/world.js';
import {
  ACCEPT,
  acceptedDeal,
  acknowledgeAll,
  CANCEL_DEAL,
  disbursedDeal,
  done,
  openMarket,
  refused,
  standingOffer,
  type Market,
} from './case.js';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market.world.stop());

const PAPERS =
  'documents { id kind name contentType size sha256 frozen template belongsTo uploadedBy { id } allowedActions }';
const papersOf = async (by: Party, id: string): Promise<any[] | null> => {
  const query = `query ($id: ID!) { node(id: $id) { ... on Deal { ${PAPERS} } ... on DealNotice { ${PAPERS} } } }`;
  return (await by.data(query, { id })).node?.documents ?? null;
};
const noticeOf = async (deal: string): Promise<string> => {
  const { dealNotices } = await market.debtor.data(
    '{ dealNotices(first: 50) { edges { node { id deal } } } }',
  );
  return dealNotices.edges.find(({ node }: any) => node.deal === deal).node.id as string;
};
const textOf = async (by: Party, document: string): Promise<string> => {
  const response = await readContent(market.world, by.token, document);
  expect(response.status).toBe(200);
  return response.text();
};
const words = (text: string): string =>
  text
    .replace(/<style>[^]*<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const stored = async () => [
  await documents.count(market.world.platform),
  await storedFiles.count(market.world.platform),
  await fileChunks.count(market.world.platform),
];
const check = async () => {
  const found: string[] = [];
  for (const one of documentsInvariants) found.push(...(await one.check(market.world.platform)).violations);
  return found;
};

test('acceptance freezes the contract with its hash: seller and lender read it, the debtor knows of none', async () => {
  const { seller, bank, debtor, world } = market;
  const { deal, asset } = await acceptedDeal(market);
  const [contract, ...others] = (await papersOf(seller, deal))!;
  expect(others).toEqual([]);
  expect(contract).toMatchObject({
    kind: 'CONTRACT',
    name: '保理合同',
    contentType: 'text/html',
    frozen: true,
    template: 'factoring-contract/2',
    belongsTo: deal,
    uploadedBy: null,
    allowedActions: [],
  });
  expect(await papersOf(bank, deal)).toEqual([contract]);
  expect(await papersOf(debtor, deal)).toBeNull();
  const text = await textOf(bank, contract.id);
  expect([sha256(text), Buffer.byteLength(text)]).toEqual([contract.sha256, contract.size]);
  for (const part of [
    `编号：${deal}`,
    seller.organisation.name,
    seller.organisation.creditCode,
    bank.organisation.creditCode,
    debtor.organisation.creditCode,
    '融资金额为人民币800,000.00元（大写：人民币捌拾万圆整）',
    '年利率为4.35%',
    '（LPR）3.10%为基准加125个基点',
    '按184天计为人民币17,786.67元',
    '817,786.67',
    '融资款用于：支付货款',
  ])
    expect(words(text)).toContain(part);
  expect(asset).toMatch(/^rcv_/);
  expect((await readContent(world, debtor.token, contract.id)).status).toBe(404);
});

test('its hash stands in the audit trail of the act, and opens as a page that runs nothing', async () => {
  const { seller, world } = market;
  const { deal } = await acceptedDeal(market);
  const [contract] = (await papersOf(seller, deal))!;
  const { auditTrail } = await seller.data('{ auditTrail(first: 20) { edges { node { act facts } } } }');
  const entry = auditTrail.edges.find(
    ({ node }: any) => node.act === 'offerAccept' && JSON.stringify(node).includes(deal),
  );
  expect(JSON.stringify(entry)).toContain(contract.sha256);
  const { headers } = await readContent(world, seller.token, contract.id);
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('content-disposition')).toMatch(/^inline; filename="document.html"/);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox/);
});

test('a notice is frozen when it is given, names the contract by its hash and no price; the receipt follows', async () => {
  const { seller, bank, debtor } = market;
  const { deal } = await acceptedDeal(market);
  const [contract] = (await papersOf(seller, deal))!;
  const notice = await noticeOf(deal);
  const [told, ...none] = (await papersOf(debtor, notice))!;
  expect(none).toEqual([]);
  expect(told).toMatchObject({ kind: 'NOTICE', name: '应收账款转让通知书', frozen: true });
  const text = words(await textOf(debtor, told.id));
  expect(text).toContain(`保理合同，编号${deal}，文本SHA-256摘要 ${contract.sha256}`);
  expect(text).toContain(`收款人：${bank.organisation.name}`);
  expect(text).not.toMatch(/800,000|4\.35|利率/);
  await acknowledgeAll(market, deal);
  const papers = (await papersOf(debtor, notice))!;
  expect(papers.map(({ kind }) => kind).sort()).toEqual(['NOTICE', 'RECEIPT']);
  expect(papers.find(({ kind }) => kind === 'NOTICE')).toEqual(told);
  const receipt = papers.find(({ kind }) => kind === 'RECEIPT');
  expect(words(await textOf(seller, receipt.id))).toContain(`文本SHA-256摘要 ${told.sha256} ）已到达我方`);
});

test('a loan has a contract of its own kind, a pledge is told as one, an undisclosed deal tells nobody', async () => {
  const { seller } = market;
  const loan = await acceptedDeal(market, { technique: 'LOAN_AGAINST_RECEIVABLES' });
  const [contract] = (await papersOf(seller, loan.deal))!;
  expect(contract.template).toBe('loan-contract/2');
  const [told] = (await papersOf(market.debtor, await noticeOf(loan.deal)))!;
  expect(told.template).toBe('pledge-notice/1');
  const before = await stored();
  const silent = await acceptedDeal(market, { disclosed: false });
  expect(await stored()).toEqual(before.map((count) => count + 1));
  const [text] = (await papersOf(seller, silent.deal))!;
  expect(words(await textOf(seller, text.id))).toContain('暗保理');
});

test('nothing later changes it, and nobody removes it', async () => {
  const { seller, bank } = market;
  const { deal } = await disbursedDeal(market);
  const [contract] = (await papersOf(seller, deal))!;
  const text = await textOf(seller, contract.id);
  const cancelled = await acceptedDeal(market);
  const [other] = (await papersOf(seller, cancelled.deal))!;
  await done(bank, CANCEL_DEAL, { deal: cancelled.deal, reason: 'not needed any more' });
  expect(await papersOf(seller, cancelled.deal)).toEqual([other]);
  for (const by of [seller, bank]) {
    const { documentRemove } = await by.data(
      `mutation ($document: ID!) { documentRemove(input: { document: $document }) { __typename ... on UserError { code } } }`,
      { document: contract.id },
    );
    expect(documentRemove).toEqual({ __typename: 'RuleRefused', code: 'DOCUMENT_FROZEN' });
  }
  expect(await textOf(seller, contract.id)).toBe(text);
});

test('a refused acceptance, and one of two at once, leave no text', async () => {
  const { seller } = market;
  const { offer } = await standingOffer(market);
  const before = await stored();
  const both = await Promise.allSettled(
    ['a', 'b'].map((key) => done(seller, ACCEPT, { offer, idempotencyKey: `twice-${offer}-${key}` })),
  );
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  // The contract and the notice of the one deal.
  expect(await stored()).toEqual(before.map((count) => count + 2));
  await refused(seller, ACCEPT, { offer });
  expect(await stored()).toEqual(before.map((count) => count + 2));
});

test('parties attach their own papers to a deal and a notice, each where it is a party', async () => {
  const { seller, bank, debtor, world } = market;
  const { deal } = await acceptedDeal(market);
  const notice = await noticeOf(deal);
  const slip = await attach(world, bank, deal, pdf(90, 'slip'), { kind: 'OTHER', name: '放款凭证.pdf' });
  expect((await papersOf(seller, deal))!.map(({ name }) => name).sort()).toEqual([
    '保理合同',
    '放款凭证.pdf',
  ]);
  await attach(world, debtor, notice, pdf(90, 'stamped'), { kind: 'ACCEPTANCE', name: '盖章回执.pdf' });
  expect((await papersOf(bank, notice))!.map(({ name }) => name)).toContain('盖章回执.pdf');
  await expect(attach(world, debtor, deal)).rejects.toThrow('NOT_FOUND');
  expect((await readContent(world, debtor.token, slip)).status).toBe(404);
});

test('verify holds, and names a frozen text that was changed by hand', async () => {
  expect(await check()).toEqual([]);
  const { platform } = market.world;
  const { deal } = await acceptedDeal(market);
  const [contract] = (await papersOf(market.seller, deal))!;
  const { file } = (await documents.byId(platform, contract.id))!;
  const text = await textOf(market.seller, contract.id);
  const forged = Buffer.from(text.replace('年利率为4.35%', '年利率为4.25%'));
  await fileChunks.update(platform, { files_id: file }, { $set: { data: forged } });
  expect(await check()).toEqual([
    `${contract.id} of ${deal}: the frozen text was changed: SHA-256 is ${createHash('sha256').update(forged).digest('hex')}, ${contract.sha256} was stored`,
  ]);
  await fileChunks.update(platform, { files_id: file }, { $set: { data: Buffer.from(text) } });
  expect(await check()).toEqual([]);
});
