import { newKey } from '../assets/builders.js';
import {
  acknowledgeAll,
  acceptedDeal,
  at,
  DISBURSE,
  done,
  DUE_ON,
  LENT_ON,
  newBank,
  openMarket,
  REPAY,
  type Market,
  type Wish,
} from '../deals/case.js';
import { advanceTo } from '../financing/case.js';
import type { PlainDate } from '../../src/kernel/dates.js';
import type { Party } from '../support/world.js';

export const ORDER = `id state orderNumber quantity amount { amount } deposit { amount } financed { amount } releasedQuantity released { amount }
  deliveredQuantity refunded { amount } refundable { amount } releasable { amount } lender { id } promisedAt reason allowedActions`;
export const NOTE = `id order seq cause source receipts quantity value { amount } deliveredQuantity deliveries { quantity on reference } lender { id } buyer { id } seller { id } allowedActions`;

const WRONG = `__typename ... on UserError { code path } ... on ValidationRefused { problems { path code } }
  ... on AmountRefused { available requested } ... on StateRefused { noun state act allowed } ... on RuleRefused { facts { name value } }
  ... on NotFoundRefused { noun id }`;

export const SHIPMENT = `id state order quantity receivedQuantity leftQuantity receipts keeper { id } reference withdrawnAt allowedActions`;
export const IN_STORE = `storage { keeper { id } approvedAt shippedQuantity storedQuantity stored { amount } drawnQuantity drawn { amount }
  inStoreQuantity inStore { amount } receipts { id quantity state } }`;

function answerOf(name: string): string {
  if (name.startsWith('goodsShipment'))
    return `goodsShipment { ${SHIPMENT} } ${name.endsWith('Receive') ? 'receipt { id }' : ''}`;
  return /^goods(Release|Delivery)/.test(name) ? `goodsRelease { ${NOTE} }` : `purchaseOrder { ${ORDER} }`;
}

const document = (name: string): string => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const answer = answerOf(name);
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${WRONG} ... on ${type}Success { ${answer} } } }`;
};

/** Amounts and names in place of `{ amount }` and `{ id }`. */
export function plain(value: unknown): any {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && (entries[0]?.[0] === 'amount' || entries[0]?.[0] === 'id'))
    return entries[0][1];
  return Object.fromEntries(entries.map(([name, one]) => [name, plain(one)]));
}

/** Does it as this party, with a new idempotency key; what it answers, refused or not. */
export async function does(party: Party, name: string, input: object): Promise<Record<string, any>> {
  const data = await party.data(document(name), { input: { idempotencyKey: newKey(), ...input } });
  const answer = plain(data[name]) as Record<string, any>;
  if (answer['receipt']) return answer;
  return answer['purchaseOrder'] ?? answer['goodsRelease'] ?? answer['goodsShipment'] ?? answer;
}

/** Two sides of an order: who buys stands as `seller`, since in a deal it is the one that is financed. */
export interface Sides {
  readonly seller: Party;
  readonly debtor: Party;
}

let orders = 0;

export const orderInput = ({ debtor }: Pick<Sides, 'debtor'>, more: object = {}) => ({
  seller: debtor.organisation._id,
  orderNumber: `PO-${++orders}`,
  contractNumber: 'CG-2025-009',
  goods: '热轧卷板',
  unit: '吨',
  quantity: '500',
  unitPrice: '2000.00',
  depositShare: '0.2',
  deliveryDueOn: '2025-08-31',
  dueOn: DUE_ON,
  ...more,
});

export async function submittedOrder(sides: Sides, more: object = {}): Promise<string> {
  const order = await does(sides.seller, 'purchaseOrderSubmit', orderInput(sides, more));
  if (!order['state']) throw new Error(JSON.stringify(order));
  return order['id'] as string;
}

export const PROMISES = { promiseDeliveryAgainstRelease: true, promiseRefund: true };

/** An order of 500 t at 2,000.00 unless said otherwise, with the least deposit received. */
export async function confirmedOrder(sides: Sides, more: object = {}): Promise<string> {
  const order = await submittedOrder(sides, more);
  const { quantity, unitPrice } = orderInput(sides, more);
  const depositReceived = (Number(quantity) * Number(unitPrice) * 0.2).toFixed(2);
  const confirmed = await does(sides.debtor, 'purchaseOrderConfirm', { order, depositReceived, ...PROMISES });
  if (confirmed['state'] !== 'CONFIRMED') throw new Error(JSON.stringify(confirmed));
  return order;
}

/** A distributor, its core enterprise and a bank that finances distributors, on the morning of 2025-03-10. */
export async function orderMarket(): Promise<Market> {
  const { world, debtor } = await openMarket();
  try {
    const seller = await world.party('DISTRIBUTOR');
    const terms = { techniques: ['DISTRIBUTOR_FINANCE'], recourse: ['WITH_RECOURSE'] };
    return { world, seller, debtor, bank: await newBank(world, debtor, terms) };
  } catch (error) {
    await world.stop();
    throw error;
  }
}

export interface Financed {
  readonly order: string;
  readonly deal: string;
}

const WISH: Wish = { technique: 'DISTRIBUTOR_FINANCE' };

/** A deal that the core enterprise was told of and has acknowledged, not paid out yet. */
export async function readyOrder(market: Market, more: object = {}, wish: Wish = {}): Promise<Financed> {
  const order = await confirmedOrder(market, more);
  const { deal } = await acceptedDeal(market, { ...WISH, asset: order, ...wish });
  await acknowledgeAll(market, deal);
  return { order, deal };
}

/** 800,000.00 at 4.35 % paid out on 2025-03-10 against an order of 1,000,000.00 with 200,000.00 deposit. */
export async function financedOrder(
  market: Market,
  more: object = {},
  wish: Wish = {},
  on: PlainDate = LENT_ON,
): Promise<Financed> {
  const financed = await readyOrder(market, more, wish);
  await done(market.bank, DISBURSE, { deal: financed.deal, on, reference: 'BANK-0001' });
  return financed;
}

let references = 0;

/** The lender records what came in on a day, on that day. */
export async function repaid(
  { world, bank }: Market,
  deal: string,
  amount: string,
  on: PlainDate,
  payer: 'SELLER' | 'DEBTOR' = 'SELLER',
): Promise<Record<string, any>> {
  if (world.platform.clock.now() < at(on, '10:00')) await advanceTo(world, at(on, '10:00'));
  return done(bank, REPAY, { deal, amount, on, payer, reference: `IN-${++references}` });
}

export async function seen(party: Party, order: string): Promise<Record<string, any> | null> {
  const data = await party.data(`query ($id: ID!) { purchaseOrder(id: $id) { ${ORDER} ${IN_STORE} } }`, {
    id: order,
  });
  return plain(data['purchaseOrder']) as Record<string, any> | null;
}

export const release = (bank: Party, order: string, upTo?: string): Promise<Record<string, any>> =>
  does(bank, 'goodsReleaseIssue', { order, ...(upTo ? { upTo } : {}) });

export const deliver = (
  core: Party,
  order: string,
  note: string | null,
  quantity: string,
  on: string = LENT_ON,
  reference = `YD-${quantity}-${on}`,
): Promise<Record<string, any>> =>
  does(core, 'goodsDeliveryRecord', { order, release: note, quantity, on, reference });
