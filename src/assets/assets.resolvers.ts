import type { Resolvers } from '../generated/schema.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { roundToCent, ZERO, type Decimal } from '../kernel/decimal.js';
import { organisationById } from '../parties/index.js';
import type { Actor } from '../platform/actor.js';
import { page } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import { availableOf, heldOn, type Asset } from './asset.js';
import { actsOpenTo, visibleReceivables } from './assets.policy.js';
import { assets, receivables } from './assets.store.js';
import { creditNoteRecord } from './credit-note.service.js';
import { assetKind } from './kinds/index.js';
import { isEscalated, isOverdue, lateInterestOn, reductionOf, type Receivable } from './kinds/receivable.js';
import {
  payablePost,
  receivableRescind,
  receivableSubmit,
  receivableWithdraw,
} from './receivable.service.js';

const money = (amount: Decimal) => ({ amount: roundToCent(amount), currency: 'CNY' });
const todayOf = ({ clock }: Context) => shanghaiDateOf(clock.now());
const isHolder = (receivable: Receivable, actor: Actor): boolean => receivable.holder === actor.organisation;

const particularsOf = (asset: Asset, { locale }: Context) =>
  assetKind(asset.kind)
    .particulars(asset)
    .map(({ name, nameZh, value }) => ({ name: locale === 'zh' ? nameZh : name, value }));

const creditOn = (asset: Asset, context: Context) =>
  organisationById(context, assetKind(asset.kind).creditOn(asset));

const isFinanceable = (asset: Asset): boolean => assetKind(asset.kind).financeableIn.includes(asset.state);

export const assetsResolvers: Resolvers = {
  Query: {
    assets: (_, { kind, first, after }, context) => {
      const mine = { holder: context.actor.organisation, ...(kind ? { kind } : {}) };
      return page(assets, context, mine, 'createdAt', { first, after });
    },
    receivable: (_, { id }, context) =>
      receivables.findOne(context, { $and: [{ _id: id }, visibleReceivables(context.actor)] }),
    receivables: (_, { side, state, first, after }, context) => {
      const mine = { [side === 'SELLER' ? 'holder' : 'obligor']: context.actor.organisation };
      const filter = { kind: 'RECEIVABLE', ...mine, ...(state ? { state } : {}) };
      return page(receivables, context, filter, 'createdAt', { first, after });
    },
  },
  Mutation: {
    receivableSubmit: (_, { input }, { run }) => run(receivableSubmit, input),
    payablePost: (_, { input }, { run }) => run(payablePost, input),
    receivableWithdraw: (_, { input }, { run }) => run(receivableWithdraw, input),
    receivableRescind: (_, { input }, { run }) => run(receivableRescind, input),
    creditNoteRecord: (_, { input }, { run }) => run(creditNoteRecord, input),
  },
  Receivable: {
    id: ({ _id }) => _id,
    seller: ({ holder }, _, context) => organisationById(context, holder),
    debtor: ({ obligor }, _, context) => organisationById(context, obligor),
    claimed: ({ claimed }) => money(claimed),
    confirmedAmount: ({ base }) => (base.isZero() ? null : money(base)),
    setOff: ({ setOff }) => money(setOff),
    creditNotesSince: ({ creditNotesSince }) => money(creditNotesSince),
    setOffSince: ({ setOffSince }) => money(setOffSince ?? ZERO),
    disputed: ({ disputed }) => money(disputed ?? ZERO),
    contests: ({ contests }) => contests ?? [],
    paid: ({ paid }) => money(paid),
    held: (receivable, _, { actor }) => (isHolder(receivable, actor) ? money(heldOn(receivable)) : null),
    available: (receivable, _, { actor }) =>
      isHolder(receivable, actor) ? money(availableOf(receivable)) : null,
    submittedAt: ({ createdAt }) => createdAt,
    escalated: (receivable, _, context) => isEscalated(receivable, todayOf(context)),
    overdue: (receivable, _, context) => isOverdue(receivable, todayOf(context)),
    lateInterest: (receivable, _, context) => {
      const owed = lateInterestOn(receivable, todayOf(context));
      return owed && money(owed);
    },
    rescindAskedBy: ({ rescindAskedBy }, _, context) =>
      Promise.all(rescindAskedBy.map((id) => organisationById(context, id))),
    allowedActions: (receivable, _, { actor }) => actsOpenTo(actor, receivable),
  },
  Contest: {
    amount: ({ amount }) => money(amount),
    opposedAt: ({ opposed }) => opposed?.at ?? null,
    opposedBecause: ({ opposed }) => opposed?.reason ?? null,
  },
  ReceivableInvoice: {
    total: ({ total }) => money(total),
    reduction: (invoice) => money(reductionOf(invoice)),
    creditNotes: ({ notes }) => notes.map((note) => ({ ...note, amount: money(note.amount) })),
  },
  AssetSummary: {
    id: ({ asset }) => asset._id,
    kind: ({ asset }) => asset.kind,
    debtor: ({ asset }, _, context) => organisationById(context, asset.obligor),
    seller: ({ asset }, _, context) => organisationById(context, asset.holder),
    dueOn: ({ asset }) => asset.dueOn,
    confirmedAmount: ({ asset }) => money(asset.base),
    assignedAmount: ({ assignedAmount }) => money(assignedAmount),
    available: ({ asset, live }) => (live ? money(assetKind(asset.kind).available(asset)) : null),
    creditOn: ({ asset }, _, context) => creditOn(asset, context),
    particulars: ({ asset, live }, _, context) => (live ? particularsOf(asset, context) : []),
  },
  HeldAsset: {
    id: ({ _id }) => _id,
    obligor: ({ obligor }, _, context) => organisationById(context, obligor),
    creditOn: (asset, _, context) => creditOn(asset, context),
    financeUntil: (asset) => assetKind(asset.kind).financeUntil(asset),
    base: ({ base }) => money(base),
    held: (asset) => money(heldOn(asset)),
    available: (asset) => money(isFinanceable(asset) ? assetKind(asset.kind).available(asset) : ZERO),
    techniques: (asset) => (isFinanceable(asset) ? assetKind(asset.kind).techniques : []),
    particulars: (asset, _, context) => particularsOf(asset, context),
  },
};
