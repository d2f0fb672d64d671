import { notFound, problem, refuse } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { agree, type GoodsFlow } from './goods-flow.js';
import { rematch } from './goods-flow.service.js';
import { goodsFlows, paperIdOf, writePaper } from './goods-flow.store.js';

interface WithdrawAsk {
  readonly goodsFlow: string;
  readonly reason: string;
}

/**
 * Who reported a paper takes it back: what it stated stays to be read, with the reason, and counts for nothing from then on. Where
 * another side has reported the same paper, that report is the one that counts.
 */
export const goodsFlowWithdraw = act({
  name: 'goodsFlowWithdraw',
  keyed: false,
  check: ({ reason }: WithdrawAsk) => [
    ...text('reason', reason, 1, 500),
    ...(reason.trim() === '' ? [problem('reason', 'REQUIRED')] : []),
  ],
  async decide(unit, actor, { goodsFlow: id, reason }: WithdrawAsk) {
    const flow = await goodsFlows.findOne(unit, { _id: id, reporter: actor.organisation });
    if (flow === null) return notFound('goodsFlow', id, 'goodsFlow');
    if (flow.withdrawal != null) return refuse('GOODS_FLOW_WITHDRAWN', {}, 'goodsFlow');
    const withdrawal = { reason: reason.trim(), at: unit.now };
    await rematch(unit, await written(unit, flow, { withdrawal }));
    if (flow.repeats === null) await passOn(unit, flow);
    const documents = flow.links.map(({ document }) => document);
    unit.tell('GoodsFlowWithdrawn', id, { goodsFlow: id, documents, reason: withdrawal.reason });
    return { goodsFlow: id };
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

/** The next report of the same paper is the first one now, and the others repeat that. */
async function passOn(unit: Unit, gone: GoodsFlow): Promise<void> {
  const [next, ...others] = await goodsFlows.find(
    unit,
    { 'repeats.first': gone._id, withdrawal: null },
    { sort: { reportedAt: 1, _id: 1 }, limit: MOST_REPORTS },
  );
  await writePaper(unit, paperIdOf(gone), next?._id ?? gone._id);
  if (next === undefined) return;
  await rematch(unit, await written(unit, next, { repeats: null }));
  for (const other of others) {
    const repeats = { first: next._id, differs: !agree(next, other) };
    await rematch(unit, await written(unit, other, { repeats }));
  }
}
