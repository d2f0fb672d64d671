import { newId } from '../kernel/ids.js';
import { toMoneyText, ZERO, type Decimal } from '../kernel/decimal.js';
import { refuse, type Refusal } from '../kernel/decision.js';
import { collection, type Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { lotKey, type Lot, type LotCause, type LotEntry } from './lot.js';

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };
const when = { type: Date, required: true };

/** Every lot on the platform: the `_id` is the key itself, since shards enforce no other. */
export const lots = collection<Lot>(
  'cargo_lots',
  {
    keeper: text,
    goods: text,
    place: text,
    quantity: amount,
    live: amount,
    version: { type: Number, required: true },
    createdAt: when,
  },
  [{ fields: { keeper: 1, createdAt: -1, _id: -1 } }],
);

export const lotEntries = collection<LotEntry>(
  'cargo_lot_entries',
  { lot: text, cause: text, receipt: text, stock: amount, live: amount, at: when },
  [{ fields: { lot: 1, at: 1, _id: 1 } }],
);

/** More receipts than a lot is ever cut into. */
const MOST_ENTRIES = 10_000;

export const entriesOf = (place: Place, lot: string): Promise<LotEntry[]> =>
  lotEntries.find(place, { lot }, { sort: { lot: 1, at: 1, _id: 1 }, limit: MOST_ENTRIES });

export interface LotAsk {
  readonly lotNumber: string;
  readonly keeper: string;
  readonly goods: string;
  readonly place: string;
  readonly quantity: Decimal;
  readonly lotQuantity?: Decimal | null | undefined;
  readonly receipt: string;
}

/** Takes a quantity of a lot for a receipt, opening the lot at its first. The guard in the filter settles a race. */
export async function takeOfLot(unit: Unit, ask: LotAsk): Promise<Refusal | null> {
  const _id = lotKey(ask.lotNumber);
  const known = await lots.byId(unit, _id);
  if (known === null) return openLot(unit, _id, ask);
  if (known.keeper !== ask.keeper || known.goods !== ask.goods || known.place !== ask.place)
    return lotTaken(unit, _id, ask);
  const free = known.quantity.minus(known.live);
  if (ask.quantity.greaterThan(free)) return exceeded(free, ask.quantity);
  await changeLot(unit, known, { cause: 'ISSUED', receipt: ask.receipt, stock: ZERO, live: ask.quantity });
  return null;
}

/** The refusal says nothing of where the lot stands; those who watch, and those whom the lot secures, are told of the try. */
function lotTaken(unit: Unit, lot: string, { keeper, goods, place, quantity }: LotAsk): Refusal {
  unit.warn('CargoClaimedAgain', lot, { lot, by: keeper, goods, place, quantity: quantity.toFixed() });
  return refuse('LOT_TAKEN', { lot }, 'lotNumber');
}

async function openLot(unit: Unit, _id: string, ask: LotAsk): Promise<Refusal | null> {
  const { keeper, goods, place, quantity, lotQuantity, receipt } = ask;
  if (lotQuantity == null) return refuse('LOT_QUANTITY_NEEDED', { lot: _id }, 'lotQuantity');
  if (quantity.greaterThan(lotQuantity)) return exceeded(lotQuantity, quantity);
  const lot = {
    _id,
    keeper,
    goods,
    place,
    quantity: lotQuantity,
    live: quantity,
    version: 1,
    createdAt: unit.now,
  };
  await lots.insert(unit, lot);
  await note(unit, _id, { cause: 'ISSUED', receipt, stock: lotQuantity, live: quantity });
  return null;
}

const exceeded = (available: Decimal, requested: Decimal): Refusal =>
  refuse('LOT_EXCEEDED', { available: available.toFixed(3), requested: requested.toFixed(3) }, 'quantity');

export interface LotChange {
  readonly cause: LotCause;
  readonly receipt: string;
  readonly stock: Decimal;
  readonly live: Decimal;
}

/** Goods have left, or a receipt stands for them no more. */
export async function giveBackToLot(unit: Unit, id: string, change: LotChange): Promise<void> {
  const lot = await lots.byId(unit, id);
  if (lot === null) throw new Error(`lot ${id} of receipt ${change.receipt} is missing`);
  await changeLot(unit, lot, change);
}

async function changeLot(unit: Unit, lot: Lot, change: LotChange): Promise<void> {
  const set = { quantity: lot.quantity.plus(change.stock), live: lot.live.plus(change.live) };
  if (set.live.greaterThan(set.quantity) || set.live.isNegative())
    throw new Error(
      `lot ${lot._id} would stand for ${toMoneyText(set.live)} of ${toMoneyText(set.quantity)}`,
    );
  const guard = { _id: lot._id, version: lot.version };
  if (!(await lots.update(unit, guard, { $set: set, $inc: { version: 1 } })))
    throw new Error('guard failed inside a snapshot');
  await note(unit, lot._id, change);
}

const note = (unit: Unit, lot: string, change: LotChange): Promise<void> =>
  lotEntries.insert(unit, { _id: newId('lte'), lot, ...change, at: unit.now });
