import { isRefused } from '../kernel/decision.js';
import { assetsByIds } from '../assets/index.js';
import { organisations } from '../parties/index.js';
import { backingOff } from '../platform/counterpart.js';
import type { Place } from '../platform/database/collection.js';
import type { Sweep } from '../platform/module.js';
import type { Consumer, OutboxEvent } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Platform } from '../platform/unit.js';
import { answersAreReadTo, answersReadTo, awaitAnswer, isAwaited, noLongerAwaited } from './awaited.store.js';
import type { RegisterChange, Registered, RegisterFiling } from './register-gateway.js';
import { collateralOf } from './search.js';
import { filingsOf, isLive, isRegistrable, type Filing } from './filing.js';
import type { TitleEntry } from './title.js';
import { titleRegister } from './title.service.js';
import { chainOf, titleEntries } from './title.store.js';

const filingOf = (event: OutboxEvent) => event.data as { readonly filing: string; readonly asset: string };

/** What the chain says of the filing now. */
async function filingIn(place: Place, asset: string, id: string): Promise<Filing | undefined> {
  return filingsOf(await chainOf(place, asset)).find(({ _id }) => _id === id);
}

/** Sends a filing to the unified register and records its answer. Sent again after a failure, it is registered once. */
export const registerFiling: Consumer = {
  name: 'title.registerFiling',
  on: 'TitleFiled',
  async take(platform, event) {
    const { filing, asset } = filingOf(event);
    const filed = await filingIn(platform, asset, filing);
    if (filed !== undefined && filed.registeredAt === null && isRegistrable(filed))
      await send(platform, filed);
  },
};

/**
 * A filing that the register has lost is sent again under its id. It is registered anew, and ranks from then on: that time is
 * taken into the chain beside the earlier one.
 */
export const refileLost: Consumer = {
  name: 'title.refileLost',
  on: 'TitleFilingLost',
  async take(platform, event) {
    const { filing, asset } = filingOf(event);
    const filed = await filingIn(platform, asset, filing);
    if (filed !== undefined) await send(platform, filed);
  },
};

async function send(platform: Platform, filed: Filing): Promise<void> {
  const { _id: filing, asset, registeredAt } = filed;
  // Discharged since. An earlier try may have reached the register although no answer came, after the discharge did.
  if (!isLive(filed)) return dischargeIfEnded(platform, asset, filing);
  const registered = await platform.services.register.file(await filingFor(platform, filed));
  if (registered !== null) return takeAnswer(platform, { filing, asset, ...registered });
  await awaitAnswer(platform, filing, asset, platform.clock.now());
  // Another replica may have read its answer before it was awaited here.
  const now = await filingIn(platform, asset, filing);
  if (now?.registeredAt?.getTime() !== registeredAt?.getTime()) await noLongerAwaited(platform, filing);
}

/**
 * Tells the unified register of an entry that changes a registration. Amount, term and description are sent as they stand now, so that an
 * older change that is delivered late does not undo a newer one.
 */
const changeOf = (on: string): Consumer => ({
  name: `title.changeFiling.${on}`,
  on,
  async take(platform, event) {
    const { entry: id } = event.data as { readonly entry: string };
    const entry = await titleEntries.byId(platform, id);
    if (entry === null) throw new Error(`entry ${id} was told but is missing`);
    const filing = await filingIn(platform, entry.asset, entry.filing);
    const change = filing && (await changeFor(platform, entry, filing));
    if (change) await platform.services.register.change(change);
  },
});

export const changeFilings: readonly Consumer[] = [
  'TitleAmended',
  'TitleRenewed',
  'TitleRedescribed',
  'TitleObjected',
  'TitleObjectionWithdrawn',
].map(changeOf);

async function changeFor(
  platform: Platform,
  { _id: entry, filing: filingId, step, by, reason, objection }: TitleEntry,
  { amount, expiresOn, collateral }: Filing,
): Promise<RegisterChange | null> {
  if (step === 'AMENDED')
    return { filingId, entry, step, amount, ...(expiresOn === null ? {} : { expiresOn }) };
  if (step === 'REDESCRIBED') return collateral && { filingId, entry, step, collateral };
  if (step === 'RENEWED') return expiresOn && { filingId, entry, step, expiresOn };
  if (step === 'OBJECTION_WITHDRAWN') return { filingId, entry, step, objection: objection ?? '' };
  if (step !== 'OBJECTED') return null;
  const objector = await organisations.byId(platform, by ?? '');
  return { filingId, entry, step, by: objector?.name ?? '', text: reason ?? '' };
}

/** Tells the unified register that an encumbrance has ended; told again where a comparison found that it did not take it. */
const dischargeOn = (on: string): Consumer => ({
  name: `title.dischargeFiling.${on}`,
  on,
  async take(platform, event) {
    const { filing, asset } = filingOf(event);
    if (isRegistrable({ asset })) await platform.services.register.discharge(filing, event.occurredAt);
  },
});

export const dischargeFiling = dischargeOn('TitleDischarged');
export const dischargeLost = dischargeOn('TitleDischargeLost');

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

/** Of a filing's id; null for what is none of ours. */
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
  const found = await filingIn(platform, asset, filing);
  if (found && !isLive(found)) await platform.services.register.discharge(filing, platform.clock.now());
}

/** The filing as the register is to know it: parties by name and credit code, what it covers by everything that finds it. */
async function filingFor(platform: Platform, filed: Filing): Promise<RegisterFiling> {
  const { _id, asset, kind, grantor, securedParty, amount, expiresOn, filedAt } = filed;
  const parties = await organisations.byIds(platform, [grantor, securedParty]);
  const partyOf = (id: string) => {
    const found = parties.find(({ _id }) => _id === id);
    if (found === undefined) throw new Error(`${id} stands in title but is missing`);
    return found;
  };
  return {
    ...{ filingId: _id, kind, amount, expiresOn, submittedAt: filedAt },
    grantor: partyOf(grantor).name,
    grantorCode: partyOf(grantor).creditCode,
    securedParty: partyOf(securedParty).name,
    securedPartyCode: partyOf(securedParty).creditCode,
    collateral: (await assetsByIds(platform, [asset])).flatMap(collateralOf),
  };
}
