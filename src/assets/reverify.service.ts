import { isRefused, type Decision } from '../kernel/decision.js';
import { act, perform } from '../platform/act.js';
import { SYSTEM } from '../platform/actor.js';
import type { Platform } from '../platform/unit.js';
import { assetsByIds, receivables } from './assets.store.js';
import { applyInvoices } from './credit-note.service.js';
import { assetKind } from './kinds/index.js';
import type { Reduction } from './kinds/kind.js';

/**
 * Asks again whether every document behind these assets stands, as is due before money leaves. Refused when one stands no
 * more; what was taken off one since is recorded first, so that `availableOf` counts it from now on.
 */
export async function reverifyInvoices(
  platform: Platform,
  assetIds: readonly string[],
): Promise<Decision<{ checkedAt: Date }>> {
  for (const asset of await assetsByIds(platform, assetIds)) {
    const reductions = await assetKind(asset.kind).reverify(platform, asset);
    if (isRefused(reductions)) return reductions;
    for (const reduction of reductions) {
      const recorded = await perform(platform, SYSTEM, redFlushRecord, reduction);
      if (isRefused(recorded)) return recorded;
    }
  }
  return { checkedAt: platform.clock.now() };
}

/** Takes over what the tax administration says was red-flushed of an invoice. Said twice, it changes nothing. */
export const redFlushRecord = act({
  name: 'redFlushRecord',
  keyed: false,
  async decide(unit, _actor, { asset, document, redFlushed }: Reduction) {
    const receivable = await receivables.byId(unit, asset);
    if (receivable === null) throw new Error(`${asset} is missing`);
    unit.onBehalfOf(receivable.holder);
    const invoices = receivable.invoices.map((one) =>
      one.number === document && one.redFlushed.lessThan(redFlushed) ? { ...one, redFlushed } : one,
    );
    await applyInvoices(unit, receivable, invoices);
    return { receivable: asset };
  },
});
