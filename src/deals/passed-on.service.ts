import {
  assetsByIds,
  heldBy,
  payAsset,
  payHolder,
  recordDebtorPayment,
  takeBackFromHolder,
  type Asset,
} from '../assets/index.js';
import { max, min, sum, ZERO, type Decimal } from '../kernel/decimal.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { isNotifiable } from './deal-assets.js';
import type { Deal } from './deal.js';
import { dealsOver } from './deals.store.js';
import type { DebtorPayment } from './debtor-payment.js';
import { paymentsOn, writeDebtorPayment } from './debtor-payment.store.js';
import { dilutionId } from './dilution.js';
import { dilutionClaims } from './dilution.store.js';
import type { DebtPart } from './repayment.js';
import { partsOn, receivedOn } from './reversal.js';
import { mostPaidOn } from './shares.js';

/**
 * What a seller collects for a factor of which its debtors were not told, and hands over (see `isPassedOn`). The debtor may state
 * the same payment too, before or after: it is taken off the debt once.
 */

/** Of what debtors state as paid to the holder, what stands. */
const toHolder = async (place: Place, { _id, holder }: Asset): Promise<DebtorPayment[]> =>
  (await paymentsOn(place, [_id])).filter(({ to, state }) => to === holder && state !== 'CONTESTED');

const passedOf = ({ passedOn }: DebtorPayment): Decimal => passedOn ?? ZERO;

/** What was handed over in all of what an asset brought. */
async function handedOver(place: Place, asset: string): Promise<Decimal> {
  const over = await dealsOver(place, asset);
  const passed = over.flatMap(({ repayments }) => repayments.filter(({ collected }) => collected === true));
  return partsOn(passed, asset);
}

/** What its holder has handed over of what an asset brought, and its debtor has not stated itself. */
export async function notYetStated(place: Place, asset: Asset): Promise<Decimal> {
  const stated = await toHolder(place, asset);
  return max(ZERO, (await handedOver(place, asset._id)).minus(sum(stated.map(passedOf))));
}

/** Takes off the debts of a deal what their seller has handed over. Answers how much went to each. */
export async function payByPassingOn(unit: Unit, deal: Deal, amount: Decimal): Promise<DebtPart[]> {
  const stated = await passStatedOn(unit, deal, amount);
  const left = amount.minus(sum(stated.map((part) => part.amount)));
  const known = { ...deal, repayments: [...deal.repayments, { parts: stated }] };
  const most = new Map(
    [...(await mostPaidOn(unit, known))].map(([id, share]) => [id, isNotifiable(id, deal) ? share : ZERO]),
  );
  const rest = await recordDebtorPayment(unit, { by: deal._id, amount: left, debtor: null, most });
  return [...stated, ...rest];
}

/** What the debtors have stated as paid to the seller, and it hands over now: the deal has received it, and not the seller. */
async function passStatedOn(unit: Unit, deal: Deal, amount: Decimal): Promise<DebtPart[]> {
  let left = amount;
  const parts: DebtPart[] = [];
  for (const { asset, amount: held } of await heldBy(unit, deal._id)) {
    const open = max(ZERO, held.minus(receivedOn(deal, asset._id)));
    const claim = await dilutionClaims.byId(unit, dilutionId(deal._id, asset._id));
    // What the seller has paid on the claim on it was handed over in that way.
    const kept = (asset.paidToHolder ?? ZERO).minus(claim?.settled ?? ZERO);
    const part = min(left, kept, open);
    if (!part.greaterThan(0) || !isNotifiable(asset._id, deal)) continue;
    left = left.minus(part);
    const stated = await toHolder(unit, asset);
    await writePassedOn(unit, stated, sum(stated.map(passedOf)).plus(part));
    const reopened = await takeBackFromHolder(unit, asset, part);
    await payAsset(unit, reopened, part, deal._id);
    parts.push({ asset: asset._id, amount: part });
  }
  return parts;
}

/** Notes on the debtor's statements, the earliest first, how much of them was handed over in all. */
async function writePassedOn(unit: Unit, stated: readonly DebtorPayment[], all: Decimal): Promise<void> {
  let left = all;
  for (const payment of stated) {
    const passedOn = min(left, payment.frees);
    left = left.minus(passedOn);
    if (!passedOn.equals(passedOf(payment))) await writeDebtorPayment(unit, payment, { passedOn });
  }
}

/**
 * After a repayment by which a seller had handed money over was taken back: what debtors state as paid to the seller counts by
 * itself again.
 */
export async function countStatedAgain(unit: Unit, parts: readonly DebtPart[]): Promise<void> {
  for (const { asset: id } of parts) {
    const [asset] = await assetsByIds(unit, [id]);
    if (asset === undefined) continue;
    const stated = await toHolder(unit, asset);
    const passed = sum(stated.map(passedOf));
    const excess = max(ZERO, passed.minus(await handedOver(unit, id)));
    if (excess.isZero()) continue;
    await payHolder(unit, asset, excess);
    await writePassedOn(unit, stated, passed.minus(excess));
  }
}
