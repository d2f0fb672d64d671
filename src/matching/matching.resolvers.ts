import type { Resolvers } from '../generated/schema.js';
import { ownRequests, requests, visibleRequest } from '../financing/index.js';
import type { Decimal } from '../kernel/decimal.js';
import { wording } from '../kernel/decision.js';
import { organisationById } from '../parties/index.js';
import { ownVerdicts, proposalsFor } from './proposals.js';

const money = (amount: Decimal) => ({ amount, currency: 'CNY' });

export const matchingResolvers: Resolvers = {
  Query: {
    proposals: async (_, { request: id }, context) => {
      const request = await requests.findOne(context, { $and: [{ _id: id }, ownRequests(context.actor)] });
      return request && proposalsFor(context, request);
    },
    myVerdict: async (_, { request: id }, context) => {
      const request = await visibleRequest(context, context.actor, id);
      const lender = context.actor.organisation;
      return request && request.applicant !== lender ? ownVerdicts(context, request, lender) : [];
    },
  },
  Proposals: { ranked: ({ offers }) => offers },
  Proposal: {
    lender: ({ lender }, _, context) => organisationById(context, lender),
    terms: (proposal) => proposal,
  },
  MandateVerdict: {
    eligible: ({ verdict }) => verdict.eligible,
    terms: ({ verdict }) => (verdict.eligible ? verdict.terms : []),
    reasons: ({ verdict }) => (verdict.eligible ? [] : verdict.reasons),
    warnings: ({ verdict }) => verdict.warnings,
  },
  ProposedTerms: {
    finance: ({ finance }) => money(finance),
    interest: ({ price }) => money(price.interest),
    fees: ({ price }) => money(price.fees),
    netProceeds: ({ price }) => money(price.netProceeds),
    totalCost: ({ price }) => money(price.totalCost),
    allInAnnualCost: ({ price }) => price.allInAnnualCost,
  },
  MatchingReason: {
    message: ({ code, facts }, _, { locale }) => wording(code, facts, locale),
    facts: ({ facts }) => Object.entries(facts).map(([name, value]) => ({ name, value: String(value) })),
  },
};
