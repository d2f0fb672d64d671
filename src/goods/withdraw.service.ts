import { notFound, refuse } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { agree, type GoodsFlow } from './goods-flow.js';
import { seesMatch, visibleGoodsFlows } from './goods-flow.policy.js';
import { rematch } from './goods-flow.service.js';
import { goodsFlows, paperIdOf, writePaper } from './goods-flow.store.js';

interface WithdrawAsk {
  readonly goodsFlow: string;
  readonly reason: string;
}

/**
 * Who reported a paper takes it back: what it stated stays to be read, with the reason, and counts for nothing from then on. Where
 * another side has reported the same paper, that report is the one that counts, and the parties are told which one it is.
 */
export const goodsFlowWithdraw = act({
  name: 'goodsFlowWithdraw',
  keyed: false,
  check: ({ reason }: WithdrawAsk) => text('reason', reason, 1, 500),
  async decide(unit, actor, { goodsFlow: id, reason }: WithdrawAsk) {
    const flow = await goodsFlows.findOne(unit, { $and: [{ _id: id }, visibleGoodsFlows(actor)] });
    if (flow === null) return notFound('goodsFlow', id, 'goodsFlow');
    const { reporter } = flow;
    if (reporter !== actor.organisation) return refuse('GOODS_FLOW_OF_ANOTHER', { reporter }, 'goodsFlow');
    if (flow.withdrawal != null) return refuse('GOODS_FLOW_WITHDRAWN', {}, 'goodsFlow');
    const withdrawal = { reason: reason.trim(), at: unit.now };
    await rematch(unit, await written(unit, flow, { withdrawal }));
    const counts = flow.repeats === null ? await passOn(unit, flow) : flow.repeats.first;
    const documents = flow.links.map(({ document }) => document);
    const told = { goodsFlow: id, documents, reason: withdrawal.reason, countsInstead: counts };
    unit.tell('GoodsFlowWithdrawn', id, told);
    return { goodsFlow: id, countsInstead: seesMatch(actor, flow) ? counts : null };
  },
});

async function written(unit: Unit, flow: GoodsFlow, set: Partial<GoodsFlow>): Promise<GoodsFlow> {
  const guard = { _id: flow._id, version: flow.version };
  if (!(await goodsFlows.update(unit, guard, { $set: set, $inc: { version: 1 } })))
    throw new Error('guard failed inside a snapshot');
  return { ...flow, ...set, version: flow.version + 1 };
}

/** A paper is reported by its two sides and their warehouses. */
const MOST_REPORTS = 20;

/** The next report of the same paper, if there is one, is the first one now, and the others repeat that. */
async function passOn(unit: Unit, gone: GoodsFlow): Promise<string | null> {
  const [next, ...others] = await goodsFlows.find(
    unit,
    { 'repeats.first': gone._id, withdrawal: null },
    { sort: { reportedAt: 1, _id: 1 }, limit: MOST_REPORTS },
  );
  await writePaper(unit, paperIdOf(gone), next?._id ?? gone._id);
  if (next === undefined) return null;
  await rematch(unit, await written(unit, next, { repeats: null }));
  for (const other of others) {
    const repeats = { first: next._id, differs: !agree(next, other) };
    await rematch(unit, await written(unit, other, { repeats }));
  }
  return next._id;
}
