import { addDays, shanghaiDateOf } from '../kernel/dates.js';
import { refuse, type Decision, type Refusal } from '../kernel/decision.js';
import { canonicalText, sha256Hex } from '../kernel/hash.js';
import { organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import { hasCapacity, type Actor } from '../platform/actor.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import {
  agree,
  contentOf,
  goodsFlowIdOf,
  goodsFlowProblems,
  type GoodsFlow,
  type GoodsFlowAsk,
  type GoodsFlowContent,
} from './goods-flow.js';
import { decideMatch, NOTHING_FILLED, type Match } from './goods-match.js';
import {
  filledBy,
  goodsFlows,
  goodsPapers,
  moveTallies,
  paperIdOf,
  subtract,
  talliesOf,
  writePaper,
} from './goods-flow.store.js';
import { keepsGoodsOf } from './keeping.js';
import { tradeDocumentsFor } from './trade-documents.js';

/**
 * Takes one paper in, however late it comes, and matches it at once where it can be. Its number at its source is its key: sent
 * again it changes nothing, and with other contents it is refused.
 */
export const goodsFlowReport = act({
  name: 'goodsFlowReport',
  keyed: false,
  check: (ask: GoodsFlowAsk) => goodsFlowProblems(ask),
  async decide(unit, actor, ask: GoodsFlowAsk) {
    const content = contentOf(ask);
    const _id = goodsFlowIdOf(actor.organisation, content);
    const contentHash = sha256Hex(canonicalText(content));
    const known = await goodsFlows.byId(unit, _id);
    if (known !== null) return known.contentHash === contentHash ? again(_id) : differs(content);
    const tomorrow = addDays(shanghaiDateOf(unit.now), 1);
    if (ask.occurredOn >= tomorrow)
      return refuse('GOODS_IN_FUTURE', { occurredOn: ask.occurredOn }, 'occurredOn');
    const parties = await partiesOf(unit, content);
    const refusal = await mayReport(unit, actor, parties);
    if (refusal) return refusal;
    const flow = await newFlow(unit, { ...content, ...parties, _id, contentHash });
    await goodsFlows.insert(unit, flow);
    await rematch(unit, flow);
    unit.tell('GoodsFlowReported', _id, { goodsFlow: _id });
    return { goodsFlow: _id, known: false };
  },
});

const again = (goodsFlow: string) => ({ goodsFlow, known: true });
const differs = ({ source, number }: GoodsFlowContent): Refusal =>
  refuse('GOODS_FLOW_DIFFERS', { source, number }, 'number');

type Sides = Pick<GoodsFlow, 'consignor' | 'consignee'>;

async function partiesOf(
  place: Place,
  { consignorCode, consigneeCode }: Pick<GoodsFlow, 'consignorCode' | 'consigneeCode'>,
): Promise<Sides> {
  const found = await organisations.find(
    place,
    { creditCode: { $in: [consignorCode, consigneeCode] }, state: { $in: ['APPROVED', 'SUSPENDED'] } },
    { limit: 2 },
  );
  const idOf = (code: string) => found.find(({ creditCode }) => creditCode === code)?._id ?? null;
  return { consignor: idOf(consignorCode), consignee: idOf(consigneeCode) };
}

/** The parties to the trade speak for themselves; a warehouse for those whose goods it keeps. */
async function mayReport(
  place: Place,
  actor: Actor,
  { consignor, consignee }: Sides,
): Promise<Refusal | null> {
  const sides = [consignor, consignee].flatMap((side) => side ?? []);
  if (sides.includes(actor.organisation)) return null;
  const isKeeper =
    hasCapacity(actor, 'WAREHOUSE_OPERATOR') && (await keepsGoodsOf(place, actor.organisation, sides));
  return isKeeper ? null : refuse('GOODS_FLOW_NOT_YOURS');
}

type NewFlow = GoodsFlowContent & Sides & Pick<GoodsFlow, '_id' | 'contentHash'>;

async function newFlow(unit: Unit, facts: NewFlow): Promise<GoodsFlow> {
  return {
    ...facts,
    reporter: unit.actor.organisation,
    repeats: await repeated(unit, facts),
    ...{ matched: false, mismatch: null, links: [] },
    reportedAt: unit.now,
    withdrawal: null,
    version: 1,
  };
}

/** Both sides may report the same paper: the goods have moved once, so only the first report counts. */
async function repeated(unit: Unit, facts: NewFlow): Promise<GoodsFlow['repeats']> {
  const paper = paperIdOf(facts);
  const reported = await goodsPapers.byId(unit, paper);
  if (reported === null) {
    await goodsPapers.insert(unit, { _id: paper, first: facts._id, version: 1 });
    return null;
  }
  const first = await goodsFlows.byId(unit, reported.first);
  const isGone = first?.withdrawal != null;
  await writePaper(unit, paper, isGone ? facts._id : reported.first);
  return isGone ? null : { first: reported.first, differs: first === null || !agree(first, facts) };
}

/** What the paper matches as things stand, its own part of the tallies taken out. */
export async function matchOf(place: Place, flow: GoodsFlow): Promise<Match & Sides> {
  const sides = flow.consignor && flow.consignee ? flow : await partiesOf(place, flow);
  const { consignor, consignee } = sides;
  const ofNobody = { consignor, consignee, links: [] };
  if (flow.withdrawal != null) return { ...ofNobody, mismatch: { code: 'GOODS_FLOW_WITHDRAWN', facts: {} } };
  if (flow.repeats !== null) {
    const code = flow.repeats.differs ? 'GOODS_REPORTS_DIFFER' : 'GOODS_REPORTED_BEFORE';
    return { ...ofNobody, mismatch: { code, facts: { first: flow.repeats.first } } };
  }
  if (consignor === null || consignee === null) {
    const creditCode = consignor === null ? flow.consignorCode : flow.consigneeCode;
    return { ...ofNobody, mismatch: { code: 'GOODS_PARTY_UNKNOWN', facts: { creditCode } } };
  }
  const documents = await tradeDocumentsFor(place, { seller: consignor, buyer: consignee, ...flow });
  const tallies = await talliesOf(
    place,
    flow.kind,
    documents.map(({ id }) => id),
  );
  const match = decideMatch(flow, documents, (id) =>
    subtract(tallies.get(id) ?? NOTHING_FILLED, filledBy(flow.links, id)),
  );
  return { consignor, consignee, ...match };
}

/** Whether a match is what the paper's record says already. */
export const isAsRecorded = (flow: GoodsFlow, { consignor, consignee, links, mismatch }: Match & Sides) =>
  canonicalText([consignor, consignee, links, mismatch]) ===
  canonicalText([flow.consignor, flow.consignee, flow.links, flow.mismatch]);

/** Matches a paper as things stand now. */
export async function rematch(unit: Unit, flow: GoodsFlow): Promise<void> {
  const match = await matchOf(unit, flow);
  await moveTallies(unit, flow.kind, flow.links, match.links);
  const set = { ...match, matched: match.mismatch === null };
  const guard = { _id: flow._id, version: flow.version };
  if (!(await goodsFlows.update(unit, guard, { $set: set, $inc: { version: 1 } })))
    throw new Error('guard failed inside a snapshot');
  if (set.matched && !flow.matched) unit.tell('GoodsFlowMatched', flow._id, { goodsFlow: flow._id });
}

interface RematchAsk {
  readonly goodsFlow: string;
}

/** The platform matches a paper again when a document of its trade has come or gone. */
export const goodsFlowMatch = act({
  name: 'goodsFlowMatch',
  keyed: false,
  async decide(unit, _actor, { goodsFlow: id }: RematchAsk): Promise<Decision<{ goodsFlow: string }>> {
    const flow = await goodsFlows.byId(unit, id);
    if (flow === null) throw new Error(`${id} is to be matched but missing`);
    unit.onBehalfOf(flow.reporter);
    await rematch(unit, flow);
    return { goodsFlow: id };
  },
});
