import { assetsByIds, lowerHold } from '../assets/index.js';
import { addMonthsClamped, shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { notFound, problem, refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { moneyAbove0, text } from '../platform/checks.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { append, entryFrom } from './append.js';
import { isExpired } from './filing.js';
import { titleFilings, type StoredFiling } from './filing.store.js';
import { collateralOf } from './search.js';

/** So often may a filing be changed; its chain must stay short enough to be read whole. What others say of it does not count. */
export const MOST_CHANGES = 30;
const LONGEST_TERM_MONTHS = 360;

export interface AmendAsk {
  readonly filing: string;
  readonly amount?: Decimal | null | undefined;
  readonly expiresOn?: PlainDate | null | undefined;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/**
 * The secured party lowers what it claims of the asset, or extends the registration's term, or both (变更登记). More than was
 * registered is a new encumbrance that ranks from its own registration, so raising is refused (People's Bank of China, order
 * 2021 no. 7: what is added counts as a new registration). What is given up is free for other finance at once.
 */
export const titleAmend = act({
  name: 'titleAmend',
  keyed: true,
  check: ({ amount, expiresOn, reason }: AmendAsk) => [
    ...(amount == null && expiresOn == null ? [problem('amount', 'REQUIRED')] : []),
    ...moneyAbove0('amount', amount),
    ...text('reason', reason, 2, 500),
  ],
  async worth(platform, actor, { filing: id, amount }: AmendAsk) {
    const filing = amount == null ? null : await ownFiling(platform, actor.organisation, id);
    return filing !== null && amount?.lessThan(filing.amount) ? filing.amount.minus(amount) : null;
  },
  async decide(unit, actor, input: AmendAsk) {
    const filing = await changeable(unit, actor.organisation, input.filing, 'titleAmend');
    if ('refused' in filing) return filing;
    const refusal = amountRefusal(filing, input.amount) ?? termRefusal(unit, filing, input.expiresOn);
    if (refusal) return refusal;
    const amount = input.amount ?? filing.amount;
    if (amount.lessThan(filing.amount))
      await lowerHold(unit, { by: filing.deal, asset: filing.asset, to: amount });
    const expiresOn = input.expiresOn ?? filing.expiresOn;
    const facts = { amount, expiresOn, reason: input.reason.trim() };
    return change(unit, filing, 'AMENDED', facts, {
      amount: amount.toFixed(2),
      before: filing.amount.toFixed(2),
    });
  },
});

export interface RenewAsk {
  readonly filing: string;
  readonly expiresOn: PlainDate;
  readonly idempotencyKey: string;
}

/** The secured party extends the registration before it expires (展期). Once it has expired it ranks no more. */
export const titleRenew = act({
  name: 'titleRenew',
  keyed: true,
  async decide(unit, actor, input: RenewAsk) {
    const filing = await changeable(unit, actor.organisation, input.filing, 'titleRenew');
    if ('refused' in filing) return filing;
    const refusal = termRefusal(unit, filing, input.expiresOn);
    if (refusal) return refusal;
    return change(unit, filing, 'RENEWED', { expiresOn: input.expiresOn }, {});
  },
});

const ownFiling = (place: Place, securedParty: string, id: string): Promise<StoredFiling | null> =>
  titleFilings.findOne(place, { _id: id, securedParty });

/** The filing, if the caller holds it and its registration is in force. */
async function changeable(
  unit: Unit,
  securedParty: string,
  id: string,
  act: string,
): Promise<Decision<StoredFiling>> {
  const filing = await ownFiling(unit, securedParty, id);
  if (filing === null) return notFound('titleFiling', id, 'filing');
  const state = stateOf(filing, unit.now);
  if (state !== 'REGISTERED') return wrongState(state, act);
  return filing.changes < MOST_CHANGES ? filing : tooOften(filing);
}

/** For refusals and lists; what is stored is the entries. */
export type FilingState = 'FILED' | 'REGISTERED' | 'EXPIRED' | 'DISCHARGED';

export function stateOf(filing: StoredFiling, now: Date): FilingState {
  if (filing.dischargedAt !== null) return 'DISCHARGED';
  if (filing.registeredAt === null) return 'FILED';
  return isExpired(filing, now) ? 'EXPIRED' : 'REGISTERED';
}

export const wrongState = (state: FilingState, act: string): Refusal =>
  refuse('WRONG_STATE', { noun: 'titleFiling', state, act, allowed: '—' }, 'filing');

const tooOften = ({ _id }: StoredFiling): Refusal =>
  refuse('TITLE_TOO_MANY_CHANGES', { filing: _id, max: MOST_CHANGES }, 'filing');

function amountRefusal({ amount: now }: StoredFiling, asked: Decimal | null | undefined): Refusal | null {
  if (asked == null || asked.lessThan(now)) return null;
  const facts = { available: now.toFixed(2), requested: asked.toFixed(2) };
  return refuse(asked.equals(now) ? 'TITLE_AMOUNT_UNCHANGED' : 'TITLE_AMOUNT_RAISED', facts, 'amount');
}

function termRefusal(
  unit: Unit,
  { expiresOn: now }: StoredFiling,
  asked: PlainDate | null | undefined,
): Refusal | null {
  if (asked == null) return null;
  const today = shanghaiDateOf(unit.now);
  const earliest = now ?? today;
  if (asked <= earliest)
    return refuse('TITLE_TERM_NOT_LONGER', { expiresOn: earliest, given: asked }, 'expiresOn');
  const latest = addMonthsClamped(earliest, LONGEST_TERM_MONTHS);
  return asked > latest ? refuse('TITLE_TERM_TOO_LONG', { latest, given: asked }, 'expiresOn') : null;
}

/**
 * What a deal's asset stands for has changed, by an act that the secured party's own rules allow: its live filing describes that
 * from now on (变更登记), in the act's own transaction. Amount, term and rank are as they were.
 */
export async function redescribeTitle(
  unit: Unit,
  { deal, asset, reason }: { readonly deal: string; readonly asset: string; readonly reason: string },
): Promise<Refusal | null> {
  const filing = await titleFilings.findOne(unit, { deal, asset, dischargedAt: null });
  const [found] = await assetsByIds(unit, [asset]);
  if (filing === null || found === undefined) throw new Error(`${asset} of ${deal} is in no live filing`);
  if (filing.descriptions >= MOST_CHANGES) return tooOften(filing);
  await change(unit, filing, 'REDESCRIBED', { collateral: collateralOf(found), reason }, {});
  return null;
}

const NEWS = {
  AMENDED: 'TitleAmended',
  RENEWED: 'TitleRenewed',
  REDESCRIBED: 'TitleRedescribed',
  OBJECTED: 'TitleObjected',
  OBJECTION_WITHDRAWN: 'TitleObjectionWithdrawn',
} as const;
export type ChangeStep = keyof typeof NEWS;

/** Appends the entry and tells it; the unified register is told by the outbox. Answers as all acts on filings do. */
export async function change(
  unit: Unit,
  filing: StoredFiling,
  step: ChangeStep,
  facts: Parameters<typeof entryFrom>[3],
  told: Record<string, string>,
): Promise<{ filing: string; entry: string }> {
  const { _id, asset, deal, securedParty, grantor } = filing;
  const entry = await append(unit, entryFrom(unit, filing, step, facts));
  unit.tell(NEWS[step], asset, {
    entry: entry._id,
    filing: _id,
    asset,
    deal,
    grantor,
    securedParty,
    ...told,
  });
  return { filing: _id, entry: entry._id };
}
