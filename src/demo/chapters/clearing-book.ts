import { addDays, type PlainDate } from '../../kernel/dates.js';
import { Decimal } from '../../kernel/decimal.js';
import { invoiceNumber } from '../invoice.js';
import type { PartyKey, Stage } from '../stage.js';

/** A supplier's deliveries to one debtor: invoices of several sizes, of which it has each financed by a request of its own. */
export interface Deliveries {
  readonly debtor: PartyKey;
  readonly seller: PartyKey;
  readonly dueInDays: number;
}

/** A request that waits for the clearing. */
export interface Waiting {
  readonly id: string;
  readonly of: Deliveries;
  readonly asked: string;
}

const CHAINS: Partial<Record<PartyKey, readonly PartyKey[]>> = {
  yulan: ['jiangtuo', 'lantai', 'juxin', 'mingchuan', 'hengjin', 'xinsuyuan', 'jinxia'],
  xiaguang: ['juxin', 'mingchuan', 'lantai', 'hengjin', 'xinsuyuan', 'jinxia'],
  jiangtuo: ['hengjin', 'xinsuyuan', 'jinxia'],
  lantai: ['xinsuyuan', 'jinxia'],
  juxin: ['jinxia', 'xinsuyuan'],
};

const INVOICES_EACH = 15;
/** Tickets in multiples of 250,000.00, from a quarter of a million to three and a quarter: sizes that do not fill limits by themselves. */
const TICKET = new Decimal(250_000);
const SIZES = [1, 2, 3, 5, 8, 13] as const;
/** An invoice backs a request with this much of what it asks for. */
const COVER = '1.6';

/** What a pair's request over its so-manieth invoice asks for. */
const asked = (pair: number, number: number): Decimal =>
  TICKET.times(SIZES[(number + pair) % SIZES.length] ?? 1);
const assigned = (pair: number, number: number): string => asked(pair, number).times(COVER).toFixed(2);

const SHORTEST_DAYS = 95;
const DAYS_APART = 4;

/**
 * Each pair has a term that no other has. Platform ids are random, and what is alike is told apart by id: so only
 * requests that are alike in everything can change places, and no figure depends on which of them does.
 */
const DELIVERIES: readonly Deliveries[] = Object.entries(CHAINS)
  .flatMap(([debtor, sellers]) => sellers.map((seller) => ({ debtor: debtor as PartyKey, seller })))
  .map((pair, at) => ({
    ...pair,
    dueInDays: SHORTEST_DAYS + DAYS_APART * at,
  }));

export const REQUESTS = DELIVERIES.length * INVOICES_EACH;

/** Debtors post what they owe, which confirms it, and suppliers open a request on each invoice. */
export async function fillBook(stage: Stage): Promise<Waiting[]> {
  const { narrator } = stage;
  const today = await stage.today();
  narrator.does(stage.labelOf('yulan'), [
    `and four other debtors post ${DELIVERIES.length} payables over ${REQUESTS} invoices`,
    `等五家债务人登记应付账款 ${DELIVERIES.length} 笔、发票 ${REQUESTS} 张`,
  ]);
  const assets = await postAll(stage, today);
  narrator.does(stage.labelOf('lantai'), [
    `and six other suppliers open ${REQUESTS} requests that wait for a clearing`,
    `等七家供应商发起 ${REQUESTS} 笔集中撮合申请`,
  ]);
  const waiting: Waiting[] = [];
  // One after the other: the order of arrival is a figure too, for the mechanism that goes by it.
  for (let number = 0; number < INVOICES_EACH; number += 1)
    for (const [at, of] of DELIVERIES.entries())
      waiting.push(await open(stage, of, at, assets[at] ?? '', number));
  return waiting;
}

/** Acts of one organisation wait for each other, those of several do not. */
async function postAll(stage: Stage, today: PlainDate): Promise<string[]> {
  const assets: string[] = [];
  const debtors = Object.keys(CHAINS) as PartyKey[];
  await Promise.all(
    debtors.map(async (debtor) => {
      for (const [at, one] of DELIVERIES.entries())
        if (one.debtor === debtor) assets[at] = await post(stage, one, at, today);
    }),
  );
  return assets;
}

async function post(stage: Stage, of: Deliveries, at: number, today: PlainDate): Promise<string> {
  const seller = stage.registered(of.seller);
  const issuedOn = addDays(today, -6);
  const codes = { sellerCode: seller.creditCode, buyerCode: stage.registered(of.debtor).creditCode };
  const sequence = (number: number): string => String(470_190_000_000_000 + at * 1_000_037 + number * 7_919);
  const input = {
    idempotencyKey: `clearing-post-${at}`,
    contractNumber: `JZCH-${String(at + 1).padStart(3, '0')}`,
    deliveredOn: addDays(today, -9),
    dueOn: addDays(today, of.dueInDays),
    collectionAccount: {
      name: seller.name,
      number: `62085001${String(110_000_000 + at)}`,
      bank: '重庆巴江城市商业银行渝北支行',
    },
    invoices: Array.from({ length: INVOICES_EACH }, (_, number) => ({
      fields: {
        number: invoiceNumber(issuedOn, sequence(number)),
        issuedOn,
        total: assigned(at, number),
        ...codes,
      },
    })),
  };
  const debtor = await stage.party(of.debtor);
  const selection = 'receivable { id }';
  return (await debtor.does<{ receivable: { id: string } }>('payablePost', input, selection)).receivable.id;
}

async function open(
  stage: Stage,
  of: Deliveries,
  pair: number,
  asset: string,
  number: number,
): Promise<Waiting> {
  const supplier = await stage.party(of.seller);
  const input = {
    idempotencyKey: `clearing-open-${asset}-${number}`,
    assets: [{ asset, amount: assigned(pair, number) }],
    amount: asked(pair, number).toFixed(2),
    techniques: ['FACTORING', 'LOAN_AGAINST_RECEIVABLES'],
    recourseAccepted: ['WITH_RECOURSE', 'WITHOUT_RECOURSE'],
    competition: 'CLEARING',
    purpose: 'RAW_MATERIALS',
  };
  const selection = 'financingRequest { id }';
  const { financingRequest } = await supplier.does<{ financingRequest: { id: string } }>(
    'financingRequestOpen',
    input,
    selection,
  );
  return { id: financingRequest.id, of, asked: input.amount };
}
