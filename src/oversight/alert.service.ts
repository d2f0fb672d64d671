import { assetsByIds } from '../assets/index.js';
import { dealCollection } from '../deals/index.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Consumer, OutboxEvent } from '../platform/outbox.js';
import type { Platform } from '../platform/unit.js';
import { ALERT_KINDS, alertId, alerts, type Alert, type AlertKind } from './alert.js';

type RaiseAsk = Omit<Alert, 'raisedAt'>;

const alertRaise = act({
  name: 'alertRaise',
  keyed: false,
  async decide(unit, _actor, alert: RaiseAsk) {
    const known = await alerts.byId(unit, alert._id);
    if (known === null) await alerts.insert(unit, { to: null, ...alert, raisedAt: unit.now });
    return { alert: alert._id };
  },
});

/** Raises the alert unless an earlier delivery of the same news has, or other news of the same cause. */
export async function raise(
  platform: Platform,
  event: OutboxEvent,
  alert: Omit<RaiseAsk, '_id'>,
  cause = event._id,
): Promise<void> {
  const _id = alertId(cause, alert.kind);
  if ((await alerts.byId(platform, _id)) === null)
    await performForNews(platform, alertRaise, { _id, ...alert });
}

const overheld: Consumer = {
  name: 'oversight.overheld',
  on: 'AssetOverheld',
  async take(platform, event) {
    const { asset, shortfall } = event.data as { asset: string; shortfall: string };
    const [found] = await assetsByIds(platform, [asset]);
    if (found)
      await raise(platform, event, {
        kind: 'ASSET_OVERHELD',
        organisation: found.holder,
        about: asset,
        facts: { shortfall },
      });
  },
};

const flaggedRepayment: Consumer = {
  name: 'oversight.flaggedRepayment',
  on: 'RepaymentRecorded',
  async take(platform, event) {
    const { deal, repayment, flagged } = event.data as { deal: string; repayment: string; flagged: boolean };
    const found = flagged ? await dealCollection.byId(platform, deal) : null;
    if (found === null) return;
    await raise(platform, event, {
      kind: 'REPAYMENT_FROM_ELSEWHERE',
      organisation: found.seller,
      about: deal,
      facts: { repayment },
    });
  },
};

/** What was unusual about a receivable when it was put down. */
const unusualTerms = (on: 'ReceivableSubmitted' | 'PayablePosted'): Consumer => ({
  name: `oversight.unusualTerms.${on}`,
  on,
  async take(platform, event) {
    const { receivable, seller, debtor, warnings } = event.data as Record<
      'receivable' | 'seller' | 'debtor',
      string
    > & { warnings: string[] };
    const kinds = ALERT_KINDS.filter((kind): kind is AlertKind => warnings.includes(kind));
    for (const kind of kinds)
      await raise(platform, event, { kind, organisation: seller, about: receivable, facts: { debtor } });
  },
});

interface RegisterDiffers {
  readonly reconciliation: string;
  readonly kind: string;
  readonly filing: string;
  readonly organisation: string | null;
  readonly ours: string | null;
  readonly theirs: string | null;
}

/** What differs from the unified register: named after the secured party, or the operator where it is nobody's here. */
const registerDiffers: Consumer = {
  name: 'oversight.registerDiffers',
  on: 'RegisterDiffers',
  async take(platform, event) {
    const told = event.data as unknown as RegisterDiffers;
    const operator = { capacities: 'OPERATOR', state: 'APPROVED' };
    const concerned = told.organisation ?? (await organisations.findOne(platform, operator))?._id;
    if (concerned === undefined) return;
    const { kind: difference, ours, theirs, reconciliation } = told;
    await raise(platform, event, {
      kind: 'REGISTER_DIFFERS',
      organisation: concerned,
      about: told.filing,
      facts: { difference, ours: ours ?? '—', theirs: theirs ?? '—', reconciliation },
    });
  },
};

interface Expiring {
  readonly filing: string;
  readonly securedParty: string;
  readonly expiresOn: string;
  readonly days: number;
}

const registrationExpiring: Consumer = {
  name: 'oversight.registrationExpiring',
  on: 'TitleExpiring',
  async take(platform, event) {
    const { filing, securedParty, expiresOn, days } = event.data as unknown as Expiring;
    await raise(platform, event, {
      kind: 'REGISTRATION_EXPIRING',
      organisation: securedParty,
      about: filing,
      facts: { expiresOn, days: String(days) },
    });
  },
};

export const alertConsumers: readonly Consumer[] = [
  overheld,
  flaggedRepayment,
  unusualTerms('ReceivableSubmitted'),
  unusualTerms('PayablePosted'),
  registerDiffers,
  registrationExpiring,
];
