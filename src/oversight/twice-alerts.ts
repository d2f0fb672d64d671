import { assetsByIds, type Asset } from '../assets/index.js';
import { dealCollection } from '../deals/index.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import type { Consumer, OutboxEvent } from '../platform/outbox.js';
import type { Platform } from '../platform/unit.js';
import { pledgedOnLot } from '../receipts/index.js';
import type { AlertKind } from './alert.js';
import { raise } from './alert.service.js';

interface Twice {
  readonly kind: AlertKind;
  /** What is wanted a second time, as its key is written. */
  readonly what: Readonly<Record<string, string>>;
  /** Who tried. */
  readonly by: string;
  readonly about: string;
  /** More that those who watch should know. */
  readonly facts: Readonly<Record<string, string>>;
  /** What rests on it already. */
  readonly assets: readonly Asset[];
}

/** An alert for each lender of a deal over these assets, once a cause. It says what is its own affair and names nobody else. */
export async function tellLenders(
  platform: Platform,
  event: OutboxEvent,
  { kind, what, assets, cause }: Pick<Twice, 'kind' | 'what' | 'assets'> & { readonly cause: string },
): Promise<void> {
  for (const asset of assets) {
    const holders = asset.holds.map((hold) => hold.by);
    for (const { _id: deal, lender: to } of await dealCollection.byIds(platform, holders)) {
      const alert = { kind, about: asset._id, organisation: asset.holder, facts: { deal, ...what }, to };
      await raise(platform, event, alert, `${cause} ${deal} ${asset._id}`);
    }
  }
}

/**
 * Somebody wants a second asset upon goods or an invoice that back one: refused, but told to those who watch, once a day for each
 * that tries, and to the lenders of the first one, who do not hear who it was.
 */
async function raiseTwice(platform: Platform, event: OutboxEvent, twice: Twice): Promise<void> {
  const { kind, what, by, about, facts } = twice;
  const cause = [shanghaiDateOf(event.occurredAt), ...Object.values(what)].join(' ');
  const watching = { kind, about, organisation: by, facts: { ...what, ...facts } };
  await raise(platform, event, watching, `${cause} ${by}`);
  await tellLenders(platform, event, { kind, what, assets: twice.assets, cause });
}

const cargoTwice: Consumer = {
  name: 'oversight.cargoTwice',
  on: 'CargoClaimedAgain',
  async take(platform, event) {
    const { lot, by, ...facts } = event.data as Record<'lot' | 'by' | 'goods' | 'place' | 'quantity', string>;
    const known = await pledgedOnLot(platform, lot);
    await raiseTwice(platform, event, {
      ...{ kind: 'CARGO_TWICE', what: { lot }, by, about: lot, assets: known.receipts },
      facts: { ...facts, keeper: known.lot?.keeper ?? '—' },
    });
  },
};

const invoiceTwice: Consumer = {
  name: 'oversight.invoiceTwice',
  on: 'InvoiceClaimedAgain',
  async take(platform, event) {
    const { asset, number, by } = event.data as Record<'asset' | 'number' | 'by', string>;
    const assets = await assetsByIds(platform, [asset]);
    const twice = { kind: 'INVOICE_TWICE', what: { number }, by, about: asset, facts: {}, assets } as const;
    await raiseTwice(platform, event, twice);
  },
};

export const twiceAlertConsumers: readonly Consumer[] = [cargoTwice, invoiceTwice];
