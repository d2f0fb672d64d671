import type { Decimal } from '../kernel/decimal.js';
import { refuse } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { assetsByIds } from '../assets/index.js';
import { act } from '../platform/act.js';
import { moneyAbove0, text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import {
  hasStep,
  liveFilings,
  nextEntry,
  type EncumbranceKind,
  type NewEntry,
  type TitleEntry,
} from './title.js';
import { chainOf, entriesOfDeal, titleEntries } from './title.store.js';

export interface FilingAsk {
  readonly asset: string;
  readonly dealId: string;
  readonly kind: EncumbranceKind;
  readonly grantor: string;
  readonly securedParty: string;
  readonly amount: Decimal;
}

/** Files an encumbrance in the asset's chain, in the act's own transaction: time is rank. The unified register follows. */
export async function fileTitle(unit: Unit, { dealId, ...ask }: FilingAsk): Promise<void> {
  const [asset] = await assetsByIds(unit, [ask.asset]);
  if (asset === undefined) throw new Error(`asset ${ask.asset} is filed but missing`);
  const filing = `${dealId}:${ask.asset}`;
  await append(unit, { ...ask, filing, deal: dealId, obligor: asset.obligor, step: 'FILED', ...plain(unit) });
  unit.tell('TitleFiled', ask.asset, { filing, asset: ask.asset, deal: dealId });
}

/** Records that the debtors were told of the deal's assignments: their notices stand in their own inbox (Civil Code 137). */
export const noteNotice = (unit: Unit, dealId: string): Promise<void> => step(unit, dealId, 'NOTIFIED', null);

/** Ends the deal's encumbrances, so that its assets can be financed again. */
export const dischargeTitle = (unit: Unit, dealId: string, reason: string): Promise<void> =>
  step(unit, dealId, 'DISCHARGED', reason);

async function step(
  unit: Unit,
  dealId: string,
  next: 'NOTIFIED' | 'DISCHARGED',
  reason: string | null,
): Promise<void> {
  for (const filed of liveFilings(await entriesOfDeal(unit, dealId))) {
    await append(unit, { ...factsOf(filed), step: next, ...plain(unit), reason });
    if (next === 'DISCHARGED')
      unit.tell('TitleDischarged', filed.asset, { filing: filed.filing, asset: filed.asset, deal: dealId });
  }
}

/** Two acts that append to one chain at once collide on the entry's `_id`; the second one retries behind the first. */
async function append(unit: Unit, entry: NewEntry): Promise<void> {
  const chain = await chainOf(unit, entry.asset);
  await titleEntries.insert(unit, nextEntry(chain.at(-1), entry));
}

const plain = (unit: Unit) => ({
  at: unit.now,
  actId: unit.actId,
  registrationNo: null,
  registeredAt: null,
  reason: null,
});

const factsOf = ({ asset, filing, deal, kind, grantor, obligor, securedParty, amount }: TitleEntry) => ({
  asset,
  filing,
  deal,
  kind,
  grantor,
  obligor,
  securedParty,
  amount,
});

interface RegisteredAsk {
  readonly filing: string;
  readonly asset: string;
  readonly registrationNo: string;
  readonly registeredAt: Date;
}

/** The platform's own act after the unified register's answer. Refused when it is recorded already or was discharged since. */
export const titleRegister = act({
  name: 'titleRegister',
  keyed: false,
  async decide(unit, _actor, input: RegisteredAsk) {
    const chain = await chainOf(unit, input.asset);
    const filed = liveFilings(chain).find(({ filing }) => filing === input.filing);
    if (filed === undefined) return wrongState('DISCHARGED');
    if (hasStep(chain, input.filing, 'REGISTERED')) return wrongState('REGISTERED');
    const { registrationNo, registeredAt } = input;
    await append(unit, {
      ...factsOf(filed),
      step: 'REGISTERED',
      ...plain(unit),
      registrationNo,
      registeredAt,
    });
    unit.tell('TitleRegistered', input.asset, {
      deal: filed.deal,
      asset: input.asset,
      registrationNo,
      registeredAt,
    });
    unit.onBehalfOf(filed.securedParty);
    return { filing: input.filing };
  },
});

const wrongState = (state: string) =>
  refuse('WRONG_STATE', { noun: 'filing', state, act: 'register', allowed: '—' });

export interface PlantAsk {
  readonly collateral: string;
  readonly securedParty: string;
  readonly amount: Decimal;
}

/** Plants a registration that did not come from this platform, so that a search finds it. */
export const registerSimulatorFile = act({
  name: 'registerSimulatorFile',
  keyed: false,
  check: (input: PlantAsk) => [
    ...text('collateral', input.collateral, 3, 100),
    ...text('securedParty', input.securedParty, 2, 100),
    ...moneyAbove0('amount', input.amount),
  ],
  prepare: async (platform, _actor, input: PlantAsk) => {
    const { register } = platform.services;
    if (!register.simulated) return refuse('REGISTER_NOT_SIMULATED');
    const { securedParty, amount } = input;
    const filing = {
      filingId: newId('out'),
      kind: 'PLEDGE' as const,
      grantor: '',
      collateral: [input.collateral.trim()],
    };
    return register.file({ ...filing, securedParty, amount, submittedAt: platform.clock.now() });
  },
  decide: async (_unit, _actor, _input, registered) => ({ ...registered }),
});
