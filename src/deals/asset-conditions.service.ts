import type { AssetConditionFailed, AssetConditionMet, ConditionTold } from '../assets/index.js';
import { notFound, refuse, type Decision } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Consumer } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Unit } from '../platform/unit.js';
import { takeOver } from './conditions.service.js';
import type { Condition, ConditionPart } from './condition.js';
import { wrongState, type Deal, type DealItem } from './deal.js';
import { conditionsOf } from './deal-assets.js';
import { deals, writeDeal } from './deals.store.js';

/** What an asset's kind tells of its own conditions: an endorsement was taken, a keeper has confirmed, or would not. */

interface Told {
  readonly deal: string;
  readonly condition: ConditionTold;
  readonly asset?: string;
}

interface Found {
  readonly deal: Deal;
  readonly condition: Condition;
  /** The assets of the deal that the news is about. */
  readonly about: readonly DealItem[];
  /** Those that need the condition. */
  readonly needed: readonly DealItem[];
}

const nothingToDo = (deal: Deal, name: string) =>
  refuse('WRONG_STATE', { noun: 'condition', state: deal.state, act: name, allowed: '—' });

async function find(unit: Unit, { deal: id, condition: name, asset }: Told): Promise<Decision<Found>> {
  const deal = await deals.byId(unit, id);
  if (deal === null) return notFound('deal', id, 'deal');
  const closed = wrongState(deal, 'recheck');
  if (closed) return closed;
  const condition = deal.conditions.find((one) => one.name === name);
  const needed = deal.items.filter((item) => conditionsOf(item.asset, deal).includes(name));
  const about = needed.filter((item) => asset === undefined || item.asset === asset);
  return condition === undefined || about.length === 0
    ? nothingToDo(deal, name)
    : { deal, condition, about, needed };
}

/** The platform's own act when a condition holds of an asset; the deal's is met when it holds of each. Twice changes nothing. */
export const dealConditionMeet = act({
  name: 'dealConditionMeet',
  keyed: false,
  async decide(unit, _actor, input: AssetConditionMet) {
    const found = await find(unit, input);
    if ('refused' in found) return found;
    const { deal, condition, about, needed } = found;
    const known = condition.parts ?? [];
    if (about.every((item) => known.some(({ asset }) => asset === item.asset)))
      return nothingToDo(deal, condition.name);
    const { evidence } = input;
    const parts = [...without(known, about), ...about.map(({ asset }) => ({ asset, evidence }))];
    const whole = needed.every((item) => parts.some(({ asset }) => asset === item.asset));
    const proofs = [...new Set(parts.map((part) => part.evidence))].join(', ');
    if (whole) await takeOver(unit, deal, [{ name: condition.name, failure: null, evidence: proofs, parts }]);
    else await keepParts(unit, deal, condition, parts);
    return { deal: deal._id };
  },
});

/** The same when it does not hold of an asset, or no more. */
export const dealConditionFail = act({
  name: 'dealConditionFail',
  keyed: false,
  async decide(unit, _actor, input: AssetConditionFailed) {
    const found = await find(unit, input);
    if ('refused' in found) return found;
    const { deal, condition, about } = found;
    const { name } = condition;
    const parts = without(condition.parts ?? [], about);
    const failure = { code: input.code, facts: input.facts ?? {} };
    await takeOver(unit, deal, [{ name, failure, evidence: null, parts }]);
    return { deal: deal._id };
  },
});

const without = (parts: readonly ConditionPart[], items: readonly DealItem[]): ConditionPart[] =>
  parts.filter((part) => !items.some(({ asset }) => asset === part.asset));

/** Some of the deal's assets still wait for it. */
async function keepParts(
  unit: Unit,
  deal: Deal,
  condition: Condition,
  parts: readonly ConditionPart[],
): Promise<void> {
  unit.onBehalfOf(deal.lender);
  const conditions = deal.conditions.map((one) => (one.name === condition.name ? { ...one, parts } : one));
  await writeDeal(unit, deal, { conditions });
}

export const noteConditionMet: Consumer = {
  name: 'deals.noteConditionMet',
  on: 'AssetConditionMet',
  async take(platform, { data }) {
    await performForNews(platform, dealConditionMeet, data as unknown as AssetConditionMet);
  },
};

export const noteConditionFailed: Consumer = {
  name: 'deals.noteConditionFailed',
  on: 'AssetConditionFailed',
  async take(platform, { data }) {
    await performForNews(platform, dealConditionFail, data as unknown as AssetConditionFailed);
  },
};
