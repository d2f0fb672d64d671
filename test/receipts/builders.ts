import type { Pair } from '../assets/builders.js';
import type { World } from '../support/world.js';
import { done, issued, newYard, priced, type Yard } from './case.js';

const yards = new WeakMap<World, Promise<Yard>>();

/** A yard whose trader is the pair's seller, one a world; steel costs 100 a tonne. */
async function yardOf(world: World, { seller }: Pair): Promise<Yard> {
  const open = async (): Promise<Yard> => {
    const yard = { ...(await newYard(world)), trader: seller };
    await priced(yard, '100');
    return yard;
  };
  const yard = yards.get(world) ?? open();
  yards.set(world, yard);
  return yard;
}

/** A receipt that cannot be financed yet: its holder has not said what the goods cost. */
export async function issuedReceipt(world: World, pair: Pair): Promise<{ readonly id: string }> {
  const { id } = await issued(await yardOf(world, pair), { quantity: '1' });
  return { id: id as string };
}

/** A receipt over a tonne that is worth a hundred yuan. */
export async function receiptWorth100(world: World, pair: Pair): Promise<{ readonly id: string }> {
  const { id } = await issuedReceipt(world, pair);
  await done(pair.seller, 'receiptCostDeclare', { receipt: id, costPerUnit: '120' });
  return { id };
}
