import { isRefused } from '../kernel/decision.js';
import { assetsByIds } from '../assets/index.js';
import { organisations } from '../parties/index.js';
import { backingOff } from '../platform/counterpart.js';
import type { Sweep } from '../platform/module.js';
import type { Consumer, OutboxEvent } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Platform } from '../platform/unit.js';
import { answersAreReadTo, answersReadTo, awaitAnswer, isAwaited, noLongerAwaited } from './awaited.store.js';
import type { Registered, RegisterFiling } from './register-gateway.js';
import { collateralOf } from './search.js';
import { hasStep, liveFilings, type TitleEntry } from './title.js';
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
    if (hasStep(chain, filing, 'REGISTERED')) return;
    const filed = liveFilings(chain).find((entry) => entry.filing === filing);
    // Discharged since. An earlier try may have reached the register although no answer came, after the discharge did.
    if (filed === undefined) return dischargeIfEnded(platform, asset, filing);
    const registered = await platform.services.register.file(await filingFor(platform, filed));
    if (registered === null) await awaitAnswer(platform, filing, asset, platform.clock.now());
    else await takeAnswer(platform, { filing, asset, ...registered });
  },
};

/** A filing that the register has lost is sent again under its id. What stands in the chain stays as it is. */
export const refileLost: Consumer = {
  name: 'title.refileLost',
  on: 'TitleFilingLost',
  async take(platform, event) {
    const { filing, asset } = filingOf(event);
    const chain = await chainOf(platform, asset);
    const filed = liveFilings(chain).find((entry) => entry.filing === filing);
    if (filed === undefined) return dischargeIfEnded(platform, asset, filing);
    const registered = await platform.services.register.file(await filingFor(platform, filed));
    if (hasStep(chain, filing, 'REGISTERED')) return;
    if (registered === null) await awaitAnswer(platform, filing, asset, platform.clock.now());
    else await takeAnswer(platform, { filing, asset, ...registered });
  },
};

/** Tells the unified register that an encumbrance has ended. */
export const dischargeFiling: Consumer = {
  name: 'title.dischargeFiling',
  on: 'TitleDischarged',
  take: (platform, event) => platform.services.register.discharge(filingOf(event).filing, event.occurredAt),
};

/**
 * Late answers, from where the feed was read last, while any filing waits for one. The feed may hold an answer twice, and
 * answers that came in time as well: each is taken once.
 */
export const readAnswers: Sweep = backingOff(async (platform) => {
  while (await isAwaited(platform)) {
    const answers = await platform.services.register.answersAfter(await answersReadTo(platform));
    for (const { seq, filingId: filing, registrationNo, registeredAt } of answers) {
      const asset = assetOf(filing);
      if (asset !== null) await takeAnswer(platform, { filing, asset, registrationNo, registeredAt });
      await answersAreReadTo(platform, seq);
    }
    if (answers.length === 0) return;
  }
});

/** `deal:asset`; null for what is none of ours. */
function assetOf(filing: string): string | null {
  const [deal, asset, ...more] = filing.split(':');
  return deal && asset && more.length === 0 ? asset : null;
}

interface Answer extends Registered {
  readonly filing: string;
  readonly asset: string;
}

/** Refused where it is recorded already, or the filing was discharged: then the discharge may have come before it. */
async function takeAnswer(platform: Platform, { filing, asset, registrationNo, registeredAt }: Answer) {
  const recorded = await performForNews(platform, titleRegister, {
    filing,
    asset,
    registrationNo,
    registeredAt,
  });
  if (isRefused(recorded)) await dischargeIfEnded(platform, asset, filing);
  await noLongerAwaited(platform, filing);
}

async function dischargeIfEnded(platform: Platform, asset: string, filing: string): Promise<void> {
  const ended = hasStep(await chainOf(platform, asset), filing, 'DISCHARGED');
  if (ended) await platform.services.register.discharge(filing, platform.clock.now());
}

/** The filing as the register is to know it: parties by name and credit code, what it covers by everything that finds it. */
export async function filingFor(platform: Platform, filed: TitleEntry): Promise<RegisterFiling> {
  const { filing, asset, kind, grantor, securedParty, amount, at } = filed;
  const parties = await organisations.byIds(platform, [grantor, securedParty]);
  const partyOf = (id: string) => {
    const found = parties.find(({ _id }) => _id === id);
    if (found === undefined) throw new Error(`${id} stands in title but is missing`);
    return found;
  };
  return {
    ...{ filingId: filing, kind, amount, submittedAt: at },
    grantor: partyOf(grantor).name,
    grantorCode: partyOf(grantor).creditCode,
    securedParty: partyOf(securedParty).name,
    securedPartyCode: partyOf(securedParty).creditCode,
    collateral: (await assetsByIds(platform, [asset])).flatMap(collateralOf),
  };
}
