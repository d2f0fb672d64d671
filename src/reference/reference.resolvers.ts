import type { Resolvers } from '../generated/schema.js';
import { isBusinessDay, rollForward } from '../kernel/calendar.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { organisationById } from '../parties/index.js';
import { page } from '../platform/database/page.js';
import { ratingEffect } from './reference.js';
import { visibleGrades } from './reference.policy.js';
import * as acts from './reference.service.js';
import { assessmentOn, debtorGrades, lprRates } from './reference.store.js';

export const referenceResolvers: Resolvers = {
  Query: {
    lprRates: (_, { term, first, after }, context) =>
      page(lprRates, context, term ? { term } : {}, 'publishedOn', { first, after }),
    debtorGrades: (_, { debtor, first, after }, context) => {
      const asked = { ...visibleGrades(context.actor), ...(debtor == null ? {} : { debtor }) };
      return page(debtorGrades, context, asked, 'asOf', { first, after });
    },
    environmentalRating: (_, { organisation, on }, context) =>
      assessmentOn(context, organisation, on ?? shanghaiDateOf(context.clock.now())),
    businessDay: (_, { on }) => {
      const { on: next, provisional } = rollForward(on);
      return { on, isBusinessDay: isBusinessDay(on), next, provisional };
    },
  },
  Mutation: {
    lprPublish: (_, { input }, { run }) => run(acts.lprPublish, input),
    environmentalRatingPublish: (_, { input }, { run }) => run(acts.environmentalRatingPublish, input),
    debtorGradeSet: (_, { input }, { run }) => run(acts.debtorGradeSet, input),
  },
  LprRate: { id: ({ _id }) => _id, enteredAt: ({ createdAt }) => createdAt },
  DebtorGrade: {
    id: ({ _id }) => _id,
    enteredAt: ({ createdAt }) => createdAt,
    debtor: ({ debtor }, _, context) => organisationById(context, debtor),
  },
  EnvironmentalAssessment: {
    id: ({ _id }) => _id,
    enteredAt: ({ createdAt }) => createdAt,
    effect: ({ rating }) => ratingEffect(rating),
  },
};
