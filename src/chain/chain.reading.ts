import { assets } from '../assets/index.js';
import { goodsFlows } from '../goods/index.js';
import type { Filter, Place } from '../platform/database/collection.js';
import { pageSize, type Page } from '../platform/database/page.js';
import {
  flowsOf,
  MOST_IN_TIER,
  type ChainDirection,
  type ChainEdge,
  type ChainTier,
  type Period,
} from './chain.js';
import { afterOf, cursorOf, type EdgeKey } from './chain.cursor.js';
import {
  claimsBetween,
  ordersBetween,
  papersBetween,
  sumAssigned,
  sumClaims,
  sumGoods,
  sumOrders,
  sumRepaid,
  sumStated,
  type Pair,
  type Who,
} from './chain.sums.js';
import { passedOnEdges, sumVouchers, voucherPartners, voucherTiers } from './chain.vouchers.js';

export interface ChainAsk {
  readonly direction: ChainDirection;
  readonly depth: number;
  readonly period: Period;
  readonly first: number | null | undefined;
  readonly after: string | null | undefined;
}

/** The two sides of an organisation's direct trade, its own one first. */
const whoOf = (direction: ChainDirection, own: readonly string[], others?: readonly string[]): Who => {
  const [buyers, sellers] = direction === 'UPSTREAM' ? [own, others] : [others, own];
  return { ...(buyers ? { buyers } : {}), ...(sellers ? { sellers } : {}) };
};

/** Those with whom an organisation trades directly, in the order of their ids. */
async function partnersOf(
  place: Place,
  own: string,
  { direction, period }: ChainAsk,
  after: string,
  limit: number,
): Promise<string[]> {
  const upstream = direction === 'UPSTREAM';
  const who = whoOf(direction, [own]);
  const distinct = async (of: typeof assets | typeof goodsFlows, where: Filter, field: string) =>
    (
      await of.aggregate<{ _id: string }>(place, [
        { $match: { ...where, [field]: { $gt: after } } },
        { $group: { _id: `$${field}` } },
        { $sort: { _id: 1 } },
        { $limit: limit },
      ])
    ).map(({ _id }) => _id);
  const found = [
    ...(await distinct(assets, claimsBetween(who, period), upstream ? 'holder' : 'obligor')),
    ...(await distinct(goodsFlows, papersBetween(who, period), upstream ? 'consignor' : 'consignee')),
    ...(await distinct(assets, ordersBetween(who, period), upstream ? 'obligor' : 'holder')),
    ...(await voucherPartners(place, own, { direction, period, after, limit })),
  ];
  return [...new Set(found)].sort().slice(0, limit);
}

/** All sums: a fixed number of queries, however many pairs there are. */
async function sumsOver(place: Place, who: Who, period: Period, assigned: boolean) {
  return {
    claims: await sumClaims(place, who, period),
    orders: await sumOrders(place, who, period),
    goods: await sumGoods(place, who, period),
    vouchers: await sumVouchers(place, who, period),
    payments: [...(await sumStated(place, who, period)), ...(await sumRepaid(place, who, period))],
    assigned: assigned ? await sumAssigned(place, who, period) : null,
  };
}
type AllSums = Awaited<ReturnType<typeof sumsOver>>;

/** Those that are about one pair. */
function ofPair(sums: AllSums, seller: string, buyer: string): AllSums {
  const about = ({ _id }: { _id: Pair }) => _id.seller === seller && _id.buyer === buyer;
  return {
    claims: sums.claims.filter(about),
    orders: sums.orders.filter(about),
    goods: sums.goods.filter(about),
    vouchers: sums.vouchers.filter(about),
    payments: sums.payments.filter(about),
    assigned: sums.assigned?.filter(about) ?? null,
  };
}

async function directEdges(place: Place, own: string, ask: ChainAsk, after: string, limit: number) {
  const partners = await partnersOf(place, own, ask, after, limit);
  if (partners.length === 0) return [];
  const upstream = ask.direction === 'UPSTREAM';
  // Whether a seller has its claims financed is its own affair.
  const sums = await sumsOver(place, whoOf(ask.direction, [own], partners), ask.period, !upstream);
  return partners.map((partner): ChainEdge => {
    const [seller, buyer] = upstream ? [partner, own] : [own, partner];
    return { tier: 1, seller, buyer, ...flowsOf(ofPair(sums, seller, buyer)) };
  });
}

/**
 * One page of an organisation's chain: its direct trade in full, and beyond it only where its own vouchers were passed on. Ordered by
 * tier, then by ids.
 */
export async function chainPage(
  place: Place,
  own: string,
  ask: ChainAsk,
): Promise<Page<ChainEdge & EdgeKey>> {
  const size = pageSize(ask.first);
  const after = afterOf(ask.after);
  const partner = ask.direction === 'UPSTREAM' ? after.seller : after.buyer;
  const edges = after.tier > 1 ? [] : await directEdges(place, own, ask, partner, size + 1);
  const deeper = ask.direction === 'UPSTREAM' && edges.length <= size && ask.depth > 1;
  if (deeper) edges.push(...(await passedOnEdges(place, own, ask, after, size + 1 - edges.length)));
  const shown = edges.slice(0, size).map((node) => ({ node, cursor: cursorOf(node) }));
  return {
    edges: shown,
    pageInfo: { hasNextPage: edges.length > size, endCursor: shown.at(-1)?.cursor ?? null },
  };
}

interface Tier {
  readonly tier: ChainTier;
  readonly members: readonly string[];
}

/** The trade of everybody in the tier before with the next one, as a whole. */
async function tradeTier(place: Place, before: readonly string[], ask: TierAsk, tier: number): Promise<Tier> {
  const side = ask.direction === 'UPSTREAM' ? 'seller' : 'buyer';
  const sums = await sumsOver(place, { ...whoOf(ask.direction, before), per: side }, ask.period, true);
  const rows: readonly { readonly _id: Pair }[] = [
    ...sums.claims,
    ...sums.orders,
    ...sums.goods,
    ...sums.vouchers,
  ];
  const all = [...new Set(rows.flatMap(({ _id }) => _id[side] ?? []))].sort();
  const members = all.slice(0, MOST_IN_TIER);
  const counted = { tier, enterprises: members.length, capped: all.length > members.length };
  return { tier: { ...counted, ...flowsOf(sums) }, members };
}

export type TierAsk = Pick<ChainAsk, 'direction' | 'depth' | 'period'>;

/** Tiers as a regulator counts them: each one trades with the one before; nobody is followed twice. */
export async function tradeTiers(place: Place, organisation: string, ask: TierAsk): Promise<ChainTier[]> {
  const tiers: ChainTier[] = [];
  const seen = new Set([organisation]);
  let frontier: readonly string[] = [organisation];
  for (let at = 1; at <= ask.depth && frontier.length > 0; at += 1) {
    const { tier, members } = await tradeTier(place, frontier, ask, at);
    if (members.length === 0) break;
    tiers.push(tier);
    frontier = members.filter((member) => !seen.has(member));
    for (const member of frontier) seen.add(member);
  }
  return tiers;
}

/** An organisation's own tiers: its direct trade, and what its own vouchers reach beyond it. */
export async function ownTiers(place: Place, own: string, ask: TierAsk): Promise<ChainTier[]> {
  const direct = await tradeTiers(place, own, { ...ask, depth: 1 });
  if (ask.direction === 'DOWNSTREAM' || ask.depth === 1) return direct.map((tier) => forOwn(tier, ask));
  return [...direct.map((tier) => forOwn(tier, ask)), ...(await voucherTiers(place, own, ask))];
}

/** Whether its sellers have their claims financed is theirs. */
const forOwn = (tier: ChainTier, { direction }: TierAsk): ChainTier =>
  direction === 'UPSTREAM' && tier.money ? { ...tier, money: { ...tier.money, assigned: null } } : tier;
