import { isRefused } from '../kernel/decision.js';
import { assetsByIds } from '../assets/index.js';
import type { Consumer, OutboxEvent } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Platform } from '../platform/unit.js';
import { collateralOf } from './search.js';
import { hasStep, liveFilings } from './title.js';
import { titleRegister } from './title.service.js';
import { chainOf } from './title.store.js';

const filingOf = (event: OutboxEvent) => event.data as { readonly filing: string; readonly asset: string };

/** Sends a filing to the unified register and records its answer. Sent again after a failure, it is registered once. */
export const registerFiling: Consumer = {
  name: 'title.registerFiling',
  on: 'TitleFiled',
  async take(platform, event) {
    const { filing, asset } = filingOf(event);
    const chain = await chainOf(platform, asset);
    const filed = liveFilings(chain).find((entry) => entry.filing === filing);
    if (filed === undefined || hasStep(chain, filing, 'REGISTERED')) return;
    const { kind, grantor, securedParty, amount } = filed;
    const collateral = await collateralFor(platform, asset);
    const sent = { filingId: filing, kind, grantor, securedParty, amount, collateral, submittedAt: filed.at };
    const registered = await platform.services.register.file(sent);
    const { registrationNo, registeredAt } = registered;
    const recorded = await performForNews(platform, titleRegister, {
      filing,
      asset,
      registrationNo,
      registeredAt,
    });
    // Discharged while the register was asked: the discharge may have come before the registration and found nothing.
    if (isRefused(recorded)) await dischargeIfEnded(platform, asset, filing);
  },
};

/** Tells the unified register that an encumbrance has ended. */
export const dischargeFiling: Consumer = {
  name: 'title.dischargeFiling',
  on: 'TitleDischarged',
  take: (platform, event) => platform.services.register.discharge(filingOf(event).filing, event.occurredAt),
};

async function dischargeIfEnded(platform: Platform, asset: string, filing: string): Promise<void> {
  const ended = hasStep(await chainOf(platform, asset), filing, 'DISCHARGED');
  if (ended) await platform.services.register.discharge(filing, platform.clock.now());
}

async function collateralFor(platform: Platform, asset: string): Promise<string[]> {
  return (await assetsByIds(platform, [asset])).flatMap(collateralOf);
}
