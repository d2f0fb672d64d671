import type { Resolvers } from '../generated/schema.js';
import { organisationById } from '../parties/index.js';
import type { Context } from '../platform/graphql/context.js';
import type { Deal } from './deal.js';
import { yuan } from './recovery.resolvers.js';
import type { Support, SupportPurpose } from './deal-records.js';
import { standingOf, supportState, type SupportOfDeal } from './support.js';
import { dealSupportPaymentReverse } from './support-reverse.service.js';
import { dealReleaseAgree } from './release-agree.service.js';
import {
  dealSupportAccept,
  dealSupportAsk,
  dealSupportOffer,
  dealSupportPaymentRecord,
} from './support.service.js';

export const supportMutations: Resolvers['Mutation'] = {
  dealSupportAsk: (_, { input }, { run }) => run(dealSupportAsk, input),
  dealSupportOffer: (_, { input }, { run }) => run(dealSupportOffer, input),
  dealSupportAccept: (_, { input }, { run }) => run(dealSupportAccept, input),
  dealSupportPaymentRecord: (_, { input }, { run }) => run(dealSupportPaymentRecord, input),
  dealSupportPaymentReverse: (_, { input }, { run }) => run(dealSupportPaymentReverse, input),
  dealReleaseAgree: (_, { input }, { run }) => run(dealReleaseAgree, input),
};

/** Its seller sees all; others what binds, and what they were asked for themselves. */
const isSeen = (deal: Deal, { by, acceptedAt }: Support, { actor }: Context): boolean =>
  acceptedAt !== null || actor.organisation === deal.seller || actor.organisation === by;

export const supportFields = {
  supports: (deal: Deal, _: unknown, context: Context) =>
    (deal.supports ?? [])
      .filter((one) => isSeen(deal, one, context))
      .map((one): SupportOfDeal => ({ deal, support: one })),
};

export const supportTypes: Resolvers = {
  DealSupport: {
    id: ({ support }) => support.id,
    by: ({ support }, _, context) => organisationById(context, support.by),
    state: ({ support }) => supportState(support),
    kind: ({ support }) => support.offer?.kind ?? null,
    share: ({ support }) => support.offer?.share ?? null,
    feeRate: ({ support }) => support.offer?.feeRate ?? null,
    subsidyRate: ({ support }) => support.offer?.subsidyRate ?? null,
    askedAt: ({ support }) => support.askedAt,
    acceptedAt: ({ support }) => support.acceptedAt,
    lossShare: ({ deal, support }) => yuan(standingOf(deal, support).lossShare),
    dues: ({ deal, support }) =>
      Object.entries(standingOf(deal, support).due)
        .filter(([, amount]) => amount.greaterThan(0))
        .map(([purpose, amount]) => ({ purpose: purpose as SupportPurpose, amount: yuan(amount) })),
    payments: ({ support }) => support.payments,
    reversedPayments: ({ support }) => support.reversed ?? [],
    releaseAgreedAt: ({ support }) => support.releaseAgreed?.at ?? null,
  },
  SupportPayment: { amount: ({ amount }) => yuan(amount) },
};
