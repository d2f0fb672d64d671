import { notFound, refuse, type Decision } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { change, stateOf, wrongState } from './change.service.js';
import { liveFilingsOn, titleFilings, type StoredFiling } from './filing.store.js';
import { chainOf } from './title.store.js';

/** So often may one party object to one filing: its chain must stay short enough to be read whole. */
export const MOST_OBJECTIONS = 5;

export interface ObjectAsk {
  readonly filing: string;
  readonly text: string;
  readonly idempotencyKey: string;
}

/**
 * The grantor, or another party that the same asset secures, says that a registration is wrong (异议登记). It warns whoever
 * searches and changes no rank: that is for the secured party, by amending or discharging, or for a court.
 */
export const titleObject = act({
  name: 'titleObject',
  keyed: true,
  check: (input: ObjectAsk) => text('text', input.text, 5, 1_000),
  async decide(unit, actor, input: ObjectAsk) {
    const filing = await objectionable(unit, actor, input.filing);
    if ('refused' in filing) return filing;
    const state = stateOf(filing, unit.now);
    if (state !== 'REGISTERED') return wrongState(state, 'titleObject');
    if (filing.objections.some(({ by }) => by === actor.organisation))
      return refuse('TITLE_OBJECTION_STANDS', { filing: filing._id }, 'filing');
    if ((await timesObjected(unit, filing, actor.organisation)) >= MOST_OBJECTIONS)
      return refuse('TITLE_TOO_MANY_OBJECTIONS', { filing: filing._id, max: MOST_OBJECTIONS }, 'filing');
    const facts = { by: actor.organisation, reason: input.text.trim() };
    return change(unit, filing, 'OBJECTED', facts, { by: actor.organisation });
  },
});

const timesObjected = async (unit: Unit, { _id, asset }: StoredFiling, by: string): Promise<number> =>
  (await chainOf(unit, asset)).filter(
    (entry) => entry.filing === _id && entry.step === 'OBJECTED' && entry.by === by,
  ).length;

/** The filing, if the caller is its asset's grantor or another party that the asset secures now. */
async function objectionable(unit: Unit, actor: Actor, id: string): Promise<Decision<StoredFiling>> {
  const filing = await titleFilings.byId(unit, id);
  const own = actor.organisation;
  const live = filing === null ? [] : await liveFilingsOn(unit, filing.asset);
  const sees = filing?.grantor === own || live.some(({ securedParty }) => securedParty === own);
  if (filing === null || !sees) return notFound('titleFiling', id, 'filing');
  return filing.securedParty === own ? refuse('TITLE_OWN_OBJECTION', { filing: id }, 'filing') : filing;
}

export interface WithdrawAsk {
  readonly filing: string;
  readonly idempotencyKey: string;
}

/** Who objected takes it back (撤回异议登记). */
export const titleObjectionWithdraw = act({
  name: 'titleObjectionWithdraw',
  keyed: true,
  async decide(unit, actor, input: WithdrawAsk) {
    const own = actor.organisation;
    const filing = await titleFilings.findOne(unit, { _id: input.filing, 'objections.by': own });
    const objection = filing?.objections.find(({ by }) => by === own);
    if (!filing || !objection) return notFound('titleObjection', input.filing, 'filing');
    const facts = { by: own, objection: objection.entry };
    return change(unit, filing, 'OBJECTION_WITHDRAWN', facts, { by: own, objection: objection.entry });
  },
});
