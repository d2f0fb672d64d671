import { assets } from '../../src/assets/index.js';
import { sha256Hex } from '../../src/kernel/hash.js';
import { certificates } from '../../src/title/certificate.store.js';
import { collateralOf } from '../../src/title/search.js';
import type { Bank, Market } from '../deals/case.js';
import type { Party } from '../support/world.js';
import {
  name,
  plantElsewhere,
  PRIORITY,
  priority,
  ranks,
  search,
  sharedReceivable,
  violations,
} from './case.js';

let market: Market;
let rival: Bank;
let stranger: Party;
let asset: string;
beforeAll(async () => {
  ({ market, rival, stranger, asset } = await sharedReceivable());
}, 60_000);
afterAll(() => market.world.stop());

describe('who ranks first', () => {
  test('by registration, on what the debtor still has to pay; in both languages', async () => {
    const seen = await priority(market.seller, asset);
    expect(seen).toMatchObject({
      registerAsked: true,
      left: { amount: '1000000.00' },
      rest: { amount: '0.00' },
      asOf: expect.stringMatching(/^2025-03-10T05:00:/) as string,
    });
    expect(await ranks(market.seller, asset)).toEqual([
      `1 ${name(market.bank)} REGISTERED 600000.00`,
      `2 ${name(rival)} REGISTERED 400000.00`,
    ]);
    const words = async (language: string) => {
      const answer = await market.seller.ask(PRIORITY, { asset }, { 'accept-language': language });
      return answer.data!['titlePriority'].claims[0].explanation as string;
    };
    expect(await words('en')).toContain('the earlier registration first (Civil Code 768');
    expect(await words('zh')).toContain('按登记时间先后排列');
  });

  test('its holder and those whom it secures see it, the debtor and strangers nothing', async () => {
    expect(await ranks(market.bank, asset)).toEqual(await ranks(rival, asset));
    expect([await priority(market.debtor, asset), await priority(stranger, asset)]).toEqual([null, null]);
  });

  test('what was registered elsewhere ranks among them, by its time', async () => {
    await plantElsewhere(market.world, asset);
    expect(await ranks(market.seller, asset)).toEqual([
      `1 ${name(market.bank)} REGISTERED 600000.00`,
      `2 ${name(rival)} REGISTERED 400000.00`,
      '3 外部银行 REGISTERED 0.00',
    ]);
  });

  test('where the register is away it says so and shows what is known here', async () => {
    await market.world.outside('register').faults({ fault: 'FAIL_BEFORE', on: 'SEARCH' });
    const seen = await priority(market.seller, asset);
    expect(seen?.['registerAsked']).toBe(false);
    expect(seen?.['claims']).toHaveLength(2);
  });
});

describe('searches', () => {
  test.each([
    ['PARTY_NAME', () => ` ${name(market.seller)}\u3000`, 2],
    ['CREDIT_CODE', () => market.bank.organisation.creditCode, 1],
    ['ASSET', () => asset, 3],
    ['PARTY_NAME', () => name(market.seller).slice(0, -1), 0],
  ])('by %s, exactly', async (kind, value, found) => {
    const { certificate } = await search(stranger, kind, value());
    expect(certificate.found).toHaveLength(found);
  });

  test('by invoice number, also what was registered elsewhere under it', async () => {
    const [found] = await assets.byIds(market.world.platform, [asset]);
    const [, number] = collateralOf(found!);
    const { certificate } = await search(stranger, 'INVOICE_NUMBER', number!);
    expect(certificate.found.map((one: Record<string, any>) => one['source'])).toEqual([
      'PLATFORM',
      'PLATFORM',
    ]);
  });

  test('the certificate holds rank facts only, and can be checked by anybody who has it', async () => {
    const { certificate } = await search(stranger, 'ASSET', asset);
    expect(certificate.found[0]).toEqual({
      source: 'PLATFORM',
      kind: 'ASSIGNMENT',
      grantor: name(market.seller),
      securedParty: name(market.bank),
      amount: { amount: '600000.00' },
      registrationNo: expect.stringMatching(/^\d{20}$/) as string,
      registeredAt: expect.any(String) as string,
      expiresOn: '2026-09-10',
      objected: false,
    });
    expect(sha256Hex(certificate.content as string)).toBe(certificate.resultHash);
    expect(certificate.number).toMatch(/^LR20250310[0-9A-Z]{20}$/);
    const check = async (number: string, resultHash: string) =>
      (
        await market.debtor.data(
          `query ($number: String!, $resultHash: String!) { searchCertificateCheck(number: $number, resultHash: $resultHash) { genuine searchedAt } }`,
          { number, resultHash },
        )
      ).searchCertificateCheck;
    expect(await check(certificate.number, certificate.resultHash)).toEqual({
      genuine: true,
      searchedAt: certificate.searchedAt,
    });
    const no = { genuine: false, searchedAt: null };
    expect(await check(certificate.number, 'f'.repeat(64))).toEqual(no);
    expect(await check(certificate.number.replace('2025', '2024'), certificate.resultHash)).toEqual(no);
    expect(await check('LR2025', certificate.resultHash)).toEqual(no);
  });

  test('a certificate is its searcher’s; its list is in the order of time; the search is in the trail', async () => {
    const { certificate } = await search(stranger, 'ASSET', asset);
    const one = `query ($id: ID!) { searchCertificate(id: $id) { id } node(id: $id) { id } }`;
    expect(await stranger.data(one, { id: certificate.id })).toEqual({
      searchCertificate: { id: certificate.id },
      node: { id: certificate.id },
    });
    expect(await market.bank.data(one, { id: certificate.id })).toEqual({
      searchCertificate: null,
      node: null,
    });
    const list = await stranger.data(
      `{ searchCertificates(first: 1) { edges { node { id } } pageInfo { hasNextPage } } auditTrail(first: 1) { edges { node { act } } } }`,
    );
    expect(list.searchCertificates.pageInfo.hasNextPage).toBe(true);
    expect(list.auditTrail.edges[0].node.act).toBe('titleSearch');
  });

  test('nothing is certified while the register gives no answer, or for what cannot be searched', async () => {
    const before = await certificates.count(market.world.platform);
    await market.world.outside('register').faults({ fault: 'FAIL_BEFORE', on: 'SEARCH' });
    expect(await search(stranger, 'ASSET', asset)).toMatchObject({ code: 'COUNTERPART_AWAY' });
    expect(await search(stranger, 'CREDIT_CODE', '91350100M000100Y4Z')).toMatchObject({
      problems: [{ path: ['value'], code: 'CREDIT_CODE_CHECK_DIGIT' }],
    });
    expect(await certificates.count(market.world.platform)).toBe(before);
  });

  test('a certificate that was changed by hand is found', async () => {
    const { certificate } = await search(stranger, 'ASSET', asset);
    const { platform } = market.world;
    const kept = await certificates.byId(platform, certificate.id as string);
    await certificates.update(platform, { _id: kept!._id }, { $set: { 'found.0.securedParty': '某银行' } });
    expect(await violations(market.world)).toEqual([`${kept!._id} was changed`]);
    await certificates.update(platform, { _id: kept!._id }, { $set: { found: kept!.found } });
    expect(await violations(market.world)).toEqual([]);
  });
});
