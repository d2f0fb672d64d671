import DataLoader from 'dataloader';
import { availableOf, heldOn, outstandingOf } from '../assets/index.js';
import type { Resolvers } from '../generated/schema.js';
import { rollForward } from '../kernel/calendar.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { roundToCent, type Decimal } from '../kernel/decimal.js';
import { organisationById } from '../parties/index.js';
import { page } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import { voucherCancel } from './cancel.service.js';
import { voucherAccept, voucherIssue, voucherRefuse, voucherWithdraw } from './issue.service.js';
import {
  voucherTransfer,
  voucherTransferAccept,
  voucherTransferRefuse,
  voucherTransferWithdraw,
} from './transfer.service.js';
import { treeFor } from './tree.js';
import { isOverdue, lateInterestOf, passedOnOf, type Voucher, type VoucherIssue } from './voucher.js';
import { partsOf, voucherIssues, vouchers, voucherTransfers } from './voucher.store.js';
import { actsOn, actsOnTransfer, visibleVouchers } from './vouchers.policy.js';

const money = (amount: Decimal) => ({ amount: roundToCent(amount), currency: 'CNY' });
const maybe = (amount: Decimal | null) => amount && money(amount);
const todayOf = ({ clock }: Context) => shanghaiDateOf(clock.now());
const isHolder = ({ holder }: Voucher, { actor }: Context): boolean => holder === actor.organisation;

async function byIdInOrder<T extends { readonly _id: string }>(
  ids: readonly string[],
  load: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<(T | null)[]> {
  const found = new Map((await load(ids)).map((one) => [one._id, one]));
  return ids.map((id) => found.get(id) ?? null);
}

const issueFor = (context: Context, id: string): Promise<VoucherIssue | null> =>
  context
    .loader(
      'voucherIssue',
      () =>
        new DataLoader<string, VoucherIssue | null>((ids) =>
          byIdInOrder(ids, (all) => voucherIssues.byIds(context, all)),
        ),
    )
    .load(id);

const voucherFor = (context: Context, id: string): Promise<Voucher | null> =>
  context
    .loader(
      'voucher',
      () =>
        new DataLoader<string, Voucher | null>((ids) =>
          byIdInOrder(ids, (all) => vouchers.byIds(context, all)),
        ),
    )
    .load(id);

async function issuerOf(context: Context, id: string) {
  const voucher = await voucherFor(context, id);
  if (voucher === null) throw new Error(`${id} is missing`);
  return organisationById(context, voucher.obligor);
}

/** A later holder has nothing to do with the first one's claim. */
async function receivableOf(voucher: Voucher, context: Context): Promise<string | null> {
  const { organisation } = context.actor;
  const first = voucher.voucher.parent === null && voucher.holder === organisation;
  if (!first && voucher.obligor !== organisation) return null;
  return (await issueFor(context, voucher.voucher.issue))?.receivable ?? null;
}

export const vouchersResolvers: Resolvers = {
  Query: {
    voucher: (_, { id }, context) =>
      vouchers.findOne(context, { $and: [{ _id: id }, visibleVouchers(context.actor)] }),
    vouchers: (_, { side, state, first, after }, context) => {
      const mine = { [side === 'ISSUER' ? 'obligor' : 'holder']: context.actor.organisation };
      const filter = { kind: 'VOUCHER', ...mine, ...(state ? { state } : {}) };
      return page(vouchers, context, filter, 'createdAt', { first, after });
    },
    voucherTransfers: (_, { side, state, first, after }, context) => {
      const mine = { [side === 'GIVER' ? 'from' : 'to']: context.actor.organisation };
      return page(voucherTransfers, context, { ...mine, ...(state ? { state } : {}) }, 'askedAt', {
        first,
        after,
      });
    },
    voucherTree: async (_, { voucher: id }, context) => {
      const filter = { $and: [{ _id: id }, visibleVouchers(context.actor)] };
      const voucher = await vouchers.findOne(context, filter);
      if (voucher === null) return null;
      return treeFor(await partsOf(context, voucher.voucher.issue), context.actor.organisation);
    },
  },
  Mutation: {
    voucherIssue: (_, { input }, { run }) => run(voucherIssue, input),
    voucherAccept: (_, { input }, { run }) => run(voucherAccept, input),
    voucherRefuse: (_, { input }, { run }) => run(voucherRefuse, input),
    voucherWithdraw: (_, { input }, { run }) => run(voucherWithdraw, input),
    voucherCancel: (_, { input }, { run }) => run(voucherCancel, input),
    voucherTransfer: (_, { input }, { run }) => run(voucherTransfer, input),
    voucherTransferAccept: (_, { input }, { run }) => run(voucherTransferAccept, input),
    voucherTransferRefuse: (_, { input }, { run }) => run(voucherTransferRefuse, input),
    voucherTransferWithdraw: (_, { input }, { run }) => run(voucherTransferWithdraw, input),
  },
  Voucher: {
    id: ({ _id }) => _id,
    issuer: ({ obligor }, _, context) => organisationById(context, obligor),
    holder: ({ holder }, _, context) => organisationById(context, holder),
    receivedFrom: ({ voucher }, _, context) => organisationById(context, voucher.from),
    issue: ({ voucher }) => voucher.issue,
    parent: ({ voucher }) => voucher.parent,
    layer: ({ voucher }) => voucher.layer,
    amount: ({ voucher }) => money(voucher.amount),
    passedOn: (voucher) => money(passedOnOf(voucher)),
    paid: ({ paid }) => money(paid),
    outstanding: (voucher) => money(outstandingOf(voucher)),
    held: (voucher, _, context) => (isHolder(voucher, context) ? money(heldOn(voucher)) : null),
    available: (voucher, _, context) => (isHolder(voucher, context) ? money(availableOf(voucher)) : null),
    issuedOn: ({ voucher }) => voucher.issuedOn,
    payableOn: ({ dueOn }) => rollForward(dueOn).on,
    tenorReason: ({ voucher }) => voucher.tenorReason,
    trade: ({ voucher }) => voucher.trade,
    receivable: (voucher, _, context) => receivableOf(voucher, context),
    acceptedAt: ({ voucher }) => voucher.acceptedAt,
    refusal: ({ voucher }) => voucher.refusal,
    cancelAskedBy: ({ voucher }, _, context) =>
      Promise.all(voucher.cancelAskedBy.map((id) => organisationById(context, id))),
    overdue: (voucher, _, context) => isOverdue(voucher, todayOf(context)),
    lateInterest: (voucher, _, context) => maybe(lateInterestOf(voucher, todayOf(context))),
    allowedActions: (voucher, _, { actor, clock }) => actsOn(voucher, actor, clock.now()),
  },
  VoucherTransfer: {
    id: ({ _id }) => _id,
    from: ({ from }, _, context) => organisationById(context, from),
    to: ({ to }, _, context) => organisationById(context, to),
    issuer: ({ voucher }, _, context) => issuerOf(context, voucher),
    amount: ({ amount }) => money(amount),
    allowedActions: (transfer, _, { actor, clock }) => actsOnTransfer(transfer, actor, clock.now()),
  },
  VoucherTree: {
    issuer: ({ issuer }, _, context) => organisationById(context, issuer),
    amount: ({ amount }) => maybe(amount),
    outstanding: ({ outstanding }) => money(outstanding),
  },
  VoucherTreePart: {
    holder: ({ holder }, _, context) => organisationById(context, holder),
    amount: ({ amount }) => maybe(amount),
    kept: ({ kept }) => maybe(kept),
  },
};
