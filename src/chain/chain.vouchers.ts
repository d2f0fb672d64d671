import type { Place } from '../platform/database/collection.js';
import { voucherParts, voucherTransfers } from '../vouchers/index.js';
import {
  MOST_IN_TIER,
  onlyVouchers,
  vouchersOf,
  type ChainDirection,
  type ChainEdge,
  type ChainTier,
  type Period,
  type VoucherSums,
} from './chain.js';
import type { EdgeKey } from './chain.cursor.js';
import { among, capped, groupId, within, type PerPair, type Stage, type Who } from './chain.sums.js';

/** In somebody's hand, or once was: neither refused nor taken back. */
const GIVEN = ['LIVE', 'PASSED_ON', 'SETTLED'];

/** Vouchers as their issuers gave them to their own suppliers. */
const issued = ({ sellers, buyers }: Pick<Who, 'sellers' | 'buyers'>, period: Period) => ({
  kind: 'VOUCHER',
  state: { $in: GIVEN },
  createdAt: within(period),
  'voucher.layer': 0,
  ...among('holder', sellers),
  ...among('obligor', buyers),
});

/** Vouchers as holders passed them on: who gives one buys, who receives it sells. */
const passedOn = ({ sellers, buyers }: Pick<Who, 'sellers' | 'buyers'>, period: Period) => ({
  state: 'ACCEPTED',
  askedAt: within(period),
  ...among('to', sellers),
  ...among('from', buyers),
});

/** Both together: what the buyers gave the sellers in vouchers. */
export async function sumVouchers(place: Place, who: Who, period: Period): Promise<PerPair<VoucherSums>[]> {
  const sums = (amount: string) => ({ vouchers: { $sum: 1 }, amount: { $sum: amount } });
  const first: Stage[] = [
    { $match: issued(who, period) },
    { $group: { _id: groupId(who, '$holder', '$obligor'), ...sums('$voucher.amount') } },
    ...capped(who),
  ];
  const later: Stage[] = [
    { $match: passedOn(who, period) },
    { $group: { _id: groupId(who, '$to', '$from'), ...sums('$amount') } },
    ...capped(who),
  ];
  return [
    ...(await voucherParts.aggregate<PerPair<VoucherSums>>(place, first)),
    ...(await voucherTransfers.aggregate<PerPair<VoucherSums>>(place, later)),
  ];
}

interface PartnersAsk {
  readonly direction: ChainDirection;
  readonly period: Period;
  readonly after: string;
  readonly limit: number;
}

/** With whom one has traded in vouchers. */
export async function voucherPartners(
  place: Place,
  own: string,
  { direction, period, after, limit }: PartnersAsk,
): Promise<string[]> {
  const upstream = direction === 'UPSTREAM';
  const who = upstream ? { buyers: [own] } : { sellers: [own] };
  const distinct = (field: string): Stage[] => [
    { $match: { [field]: { $gt: after } } },
    { $group: { _id: `$${field}` } },
    { $sort: { _id: 1 } },
    { $limit: limit },
  ];
  const first = await voucherParts.aggregate<{ _id: string }>(place, [
    { $match: issued(who, period) },
    ...distinct(upstream ? 'holder' : 'obligor'),
  ]);
  const later = await voucherTransfers.aggregate<{ _id: string }>(place, [
    { $match: passedOn(who, period) },
    ...distinct(upstream ? 'to' : 'from'),
  ]);
  return [...first, ...later].map(({ _id }) => _id);
}

interface DeepAsk {
  readonly depth: number;
  readonly period: Period;
}

/** The parts of an issuer's own vouchers beyond its direct suppliers. */
const beyond = (issuer: string, { depth, period }: DeepAsk) => ({
  kind: 'VOUCHER',
  obligor: issuer,
  state: { $in: GIVEN },
  createdAt: within(period),
  'voucher.layer': { $gte: 1, $lt: depth },
});

interface PassedRow extends VoucherSums {
  readonly _id: { readonly layer: number; readonly seller: string; readonly buyer: string };
}

/** Who passed an issuer's vouchers on to whom, in the order of tiers and ids. */
export async function passedOnEdges(
  place: Place,
  issuer: string,
  ask: DeepAsk,
  after: EdgeKey,
  limit: number,
): Promise<ChainEdge[]> {
  const { tier, seller, buyer } = after;
  const layer = tier - 1;
  const rows = await voucherParts.aggregate<PassedRow>(place, [
    { $match: beyond(issuer, ask) },
    {
      $group: {
        _id: { layer: '$voucher.layer', seller: '$holder', buyer: '$voucher.from' },
        vouchers: { $sum: 1 },
        amount: { $sum: '$voucher.amount' },
      },
    },
    {
      $match: {
        $or: [
          { '_id.layer': { $gt: layer } },
          { '_id.layer': layer, '_id.seller': { $gt: seller } },
          { '_id.layer': layer, '_id.seller': seller, '_id.buyer': { $gt: buyer } },
        ],
      },
    },
    { $sort: { '_id.layer': 1, '_id.seller': 1, '_id.buyer': 1 } },
    { $limit: limit },
  ]);
  return rows.map(({ _id, ...sums }) => ({
    ...{ tier: _id.layer + 1, seller: _id.seller, buyer: _id.buyer },
    ...onlyVouchers(vouchersOf([sums])),
  }));
}

interface TierRow extends VoucherSums {
  readonly _id: { readonly layer: number; readonly holder: string };
}

/** The same by tier: how many enterprises an issuer's vouchers reach there, and with how much. */
export async function voucherTiers(place: Place, issuer: string, ask: DeepAsk): Promise<ChainTier[]> {
  const rows = await voucherParts.aggregate<TierRow>(place, [
    { $match: beyond(issuer, ask) },
    {
      $group: {
        _id: { layer: '$voucher.layer', holder: '$holder' },
        vouchers: { $sum: 1 },
        amount: { $sum: '$voucher.amount' },
      },
    },
    { $sort: { _id: 1 } },
    { $limit: MOST_IN_TIER + 1 },
  ]);
  const counted = rows.slice(0, MOST_IN_TIER);
  const layers = [...new Set(counted.map(({ _id }) => _id.layer))].sort((a, b) => a - b);
  return layers.map((layer) => {
    const own = counted.filter(({ _id }) => _id.layer === layer);
    const capped = rows.length > counted.length;
    return { tier: layer + 1, enterprises: own.length, capped, ...onlyVouchers(vouchersOf(own)) };
  });
}
