import type { LianrongModule } from '../platform/module.js';
import { visibleGrades, visiblePublications } from './reference.policy.js';
import { referenceResolvers } from './reference.resolvers.js';
import { debtorGrades, environmentalAssessments, lprRates } from './reference.store.js';

/** Dated figures from outside: loan prime rates, lenders' own grades of debtors, environmental ratings; and business days. */
export const reference: LianrongModule = {
  name: 'reference',
  resolvers: referenceResolvers,
  nodes: {
    LprRate: { prefix: 'lpr', in: lprRates, visibleTo: visiblePublications },
    DebtorGrade: { prefix: 'grd', in: debtorGrades, visibleTo: visibleGrades },
    EnvironmentalAssessment: { prefix: 'env', in: environmentalAssessments, visibleTo: visiblePublications },
  },
};

export {
  ENVIRONMENTAL_RATINGS,
  GRADES,
  gradeAtLeast,
  LPR_TERMS,
  ratingEffect,
  type EnvironmentalRating,
  type Grade,
  type LprTerm,
  type RatingEffect,
} from './reference.js';
export {
  debtorGradeOn,
  debtorGradesOn,
  environmentalRatingOn,
  environmentalRatingsOn,
  gradeKey,
  insertDebtorGrade,
  insertEnvironmentalRating,
  insertLpr,
  lprOn,
  type GradeOn,
} from './reference.store.js';
