import { organisations } from '../parties/index.js';
import type { Place } from '../platform/database/collection.js';
import type { Consumer } from '../platform/outbox.js';
import { raise } from './alert.service.js';

interface Differs {
  readonly reconciliation: string;
  readonly kind: string;
  readonly number: string;
  readonly ours: string | null;
  readonly theirs: string | null;
}

/** A bill in several hands concerns no one party: the operator is to look. */
async function operatorOf(place: Place): Promise<string | null> {
  const operator = await organisations.findOne(place, { capacities: 'OPERATOR', state: 'APPROVED' });
  return operator?._id ?? null;
}

const differs: Consumer = {
  name: 'oversight.billDiffers',
  on: 'BillDiffers',
  async take(platform, event) {
    const { number, kind: difference, ours, theirs, reconciliation } = event.data as unknown as Differs;
    const organisation = await operatorOf(platform);
    if (organisation === null) return;
    const facts = { difference, ours: ours ?? '—', theirs: theirs ?? '—', reconciliation };
    await raise(platform, event, { kind: 'BILL_DIFFERS', organisation, about: number, facts });
  },
};

const turnedDown: Consumer = {
  name: 'oversight.billExchangeRefused',
  on: 'BillExchangeRefused',
  async take(platform, event) {
    const { number, step, kind, organisation, code } = event.data as Record<string, string>;
    const takenBack = event.data['takenBack'] === true ? 'YES' : 'NO';
    const facts = { step: step ?? '', kind: kind ?? '', code: code ?? '', takenBack };
    const about = number ?? '';
    await raise(platform, event, {
      kind: 'BILL_EXCHANGE_REFUSED',
      organisation: organisation ?? '',
      about,
      facts,
    });
  },
};

const tradeUnnamed: Consumer = {
  name: 'oversight.billTradeUnnamed',
  on: 'BillTradeUnnamed',
  async take(platform, event) {
    const { number = '', drawer = '', payee = '' } = event.data as Record<string, string>;
    const about = { kind: 'BILL_TRADE_UNNAMED' as const, organisation: drawer, about: number };
    await raise(platform, event, { ...about, facts: { drawer, payee } });
  },
};

export const billAlerts: readonly Consumer[] = [differs, turnedDown, tradeUnnamed];
