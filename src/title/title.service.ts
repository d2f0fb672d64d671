import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { refuse } from '../kernel/decision.js';
import { assetKind, assetsByIds } from '../assets/index.js';
import { act } from '../platform/act.js';
import type { Unit } from '../platform/unit.js';
import { append, entryFrom } from './append.js';
import { filingsOf, isLive } from './filing.js';
import { registrationEnd, type EncumbranceKind } from './title.js';
import { chainOf, entriesOfDeal } from './title.store.js';

export interface FilingAsk {
  readonly asset: string;
  readonly dealId: string;
  readonly kind: EncumbranceKind;
  readonly grantor: string;
  readonly securedParty: string;
  readonly amount: Decimal;
  /** The deal's due date: a registration lasts a year longer. */
  readonly dueOn: PlainDate;
}

/**
 * Files an encumbrance in the asset's chain, in the act's own transaction: time is rank. The unified register follows, unless
 * the kind is made known by endorsement: such an entry has no term that could run out.
 * A deal that was discharged and is opened again files anew, under a filing of its own and with the rank of that moment.
 */
export async function fileTitle(unit: Unit, { dealId, dueOn, ...ask }: FilingAsk): Promise<void> {
  const [asset] = await assetsByIds(unit, [ask.asset]);
  if (asset === undefined) throw new Error(`asset ${ask.asset} is filed but missing`);
  const before = filingsOf(await chainOf(unit, ask.asset)).filter(({ deal }) => deal === dealId).length;
  const filing = `${dealId}${before === 0 ? '' : `.${before + 1}`}:${ask.asset}`;
  const facts = { ...ask, _id: filing, deal: dealId, obligor: asset.obligor };
  const expiresOn = assetKind(asset.kind).madeKnownBy === 'REGISTRATION' ? registrationEnd(dueOn) : null;
  await append(unit, entryFrom(unit, { ...facts, expiresOn }, 'FILED'));
  unit.tell('TitleFiled', ask.asset, { filing, asset: ask.asset, deal: dealId });
}

/** Records that the debtors of these assets were told: their notices stand in their own inbox (Civil Code 137). */
export const noteNotice = (unit: Unit, dealId: string, assets: readonly string[]): Promise<void> =>
  step(unit, dealId, 'NOTIFIED', { assets, reason: null });

/** Ends the deal's encumbrances, all or those on these assets, so that they can be financed again. */
export const dischargeTitle = (
  unit: Unit,
  dealId: string,
  reason: string,
  assets?: readonly string[],
): Promise<void> => step(unit, dealId, 'DISCHARGED', { reason, ...(assets ? { assets } : {}) });

async function step(
  unit: Unit,
  dealId: string,
  next: 'NOTIFIED' | 'DISCHARGED',
  { assets, reason }: { readonly assets?: readonly string[]; readonly reason: string | null },
): Promise<void> {
  for (const filing of filingsOf(await entriesOfDeal(unit, dealId)).filter(isLive)) {
    if (assets?.includes(filing.asset) === false) continue;
    await append(unit, entryFrom(unit, filing, next, { reason }));
    if (next === 'DISCHARGED')
      unit.tell('TitleDischarged', filing.asset, { filing: filing._id, asset: filing.asset, deal: dealId });
  }
}

interface RegisteredAsk {
  readonly filing: string;
  readonly asset: string;
  readonly registrationNo: string;
  readonly registeredAt: Date;
}

/**
 * The platform's own act after the unified register's answer. Refused when it is recorded already or was discharged since. A later
 * time than the recorded one is a new registration of what the register had lost: rank follows the register (Civil Code 768).
 */
export const titleRegister = act({
  name: 'titleRegister',
  keyed: false,
  async decide(unit, _actor, input: RegisteredAsk) {
    const chain = await chainOf(unit, input.asset);
    const filed = filingsOf(chain).find(({ _id }) => _id === input.filing);
    if (filed === undefined || !isLive(filed)) return wrongState('DISCHARGED');
    const { registrationNo, registeredAt } = input;
    if (filed.registeredAt !== null && registeredAt <= filed.registeredAt) return wrongState('REGISTERED');
    await append(unit, entryFrom(unit, filed, 'REGISTERED', { registrationNo, registeredAt }));
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
