import { elements, newLot } from '../receipts/case.js';
import { act } from '../receipts/case.js';
import { shanghaiDateOf } from '../../src/kernel/dates.js';
import type { Market } from '../deals/case.js';
import type { Party } from '../support/world.js';
import { does, financedOrder, orderMarket, type Financed } from './case.js';

/** A market with a warehouse; hot-rolled coil is in the catalogue, counted in the orders' unit. */
export interface StoreMarket extends Market {
  readonly keeper: Party;
  readonly operator: Party;
}

export const COIL = 'HRC-Q235';

export async function storeMarket(): Promise<StoreMarket> {
  const market = await orderMarket();
  const operator = await market.world.party('OPERATOR');
  const keeper = await market.world.party('WAREHOUSE_OPERATOR');
  await act(operator, 'goodsDefine', { code: COIL, name: '热轧卷板', class: 'STEEL', unit: '吨' });
  return { ...market, operator, keeper };
}

type Answered = Record<string, any>;

const WORDS = '该订单项下入库仓单均质押于资金方';

export const askStorage = (
  { seller, keeper }: StoreMarket,
  order: string,
  more: object = {},
): Promise<Answered> =>
  does(seller, 'goodsStorageAsk', {
    ...{ order, keeper: keeper.organisation._id, goods: COIL, words: WORDS },
    ...more,
  });

export const approve = ({ bank }: StoreMarket, order: string): Promise<Answered> =>
  does(bank, 'goodsStorageApprove', { order });

export const ship = (
  { debtor, world }: StoreMarket,
  order: string,
  quantity: string,
  more: object = {},
): Promise<Answered> =>
  does(debtor, 'goodsShipmentAnnounce', {
    ...{
      order,
      quantity,
      shippedOn: shanghaiDateOf(world.platform.clock.now()),
      reference: `YD-${quantity}`,
    },
    ...more,
  });

/** The keeper takes goods of a shipment in, as a lot of their own unless said otherwise. */
export const receive = (
  { keeper, world }: StoreMarket,
  shipment: string,
  quantity: string,
  more: Answered = {},
): Promise<Answered> =>
  does(keeper, 'goodsShipmentReceive', {
    ...{ shipment, quantity, lotNumber: newLot(), lotQuantity: quantity, place: '果园港二号库', ...more },
    elements: elements(shanghaiDateOf(world.platform.clock.now()), more['elements'] as object),
  });

/** The same where only the receipt matters. */
export async function receipt(market: StoreMarket, shipment: string, quantity: string): Promise<string> {
  const answer = await receive(market, shipment, quantity);
  if (typeof answer['receipt'] !== 'string') throw new Error(JSON.stringify(answer));
  return answer['receipt'];
}

/** An order whose finance is out and whose goods may come into store. */
export async function storableOrder(market: StoreMarket, more: object = {}): Promise<Financed> {
  const financed = await financedOrder(market, { ...more });
  for (const answer of [await askStorage(market, financed.order), await approve(market, financed.order)])
    if (answer['code']) throw new Error(JSON.stringify(answer));
  return financed;
}

/** So much of it in store, as one receipt. */
export async function storedOrder(
  market: StoreMarket,
  quantity: string,
  more: object = {},
): Promise<Financed & { readonly receipt: string }> {
  const financed = await storableOrder(market, more);
  const shipment = await ship(market, financed.order, quantity);
  return { ...financed, receipt: await receipt(market, shipment['id'] as string, quantity) };
}

/** Out of a receipt in store. */
export const draw = (
  { bank }: StoreMarket,
  order: string,
  receiptId: string,
  more: object = {},
): Promise<Answered> => does(bank, 'goodsReleaseIssue', { order, receipt: receiptId, ...more });
