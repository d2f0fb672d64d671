import type { Resolvers } from '../generated/schema.js';
import { daysBetween, type PlainDate } from '../kernel/dates.js';
import { organisationById } from '../parties/index.js';
import { badInput, page } from '../platform/database/page.js';
import { jobRuns, lastedMs } from '../platform/job-runs.js';
import { alerts } from './alert.js';
import { adviceOn } from './alert.words.js';
import { auditTrailPage } from './audit-trail.js';
import { visibleAlerts } from './oversight.policy.js';
import { overview } from './overview.js';

const LONGEST_DAYS = 366;

function checkPeriod(from: PlainDate, to: PlainDate): void {
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > LONGEST_DAYS)
    throw badInput({
      en: `from and to must span 1 to ${LONGEST_DAYS} days, ${from} to ${to} are ${days}.`,
      zh: `from 至 to 须为 1 至 ${LONGEST_DAYS} 天，${from} 至 ${to} 为 ${days} 天。`,
    });
}

export const oversightResolvers: Resolvers = {
  Query: {
    auditTrail: (_, { organisation, first, after }, context) =>
      auditTrailPage(context, context.actor, organisation ?? context.actor.organisation, { first, after }),
    regulatorOverview: async (_, { by, from, to }, context) => {
      checkPeriod(from, to);
      return { by, from, to, countedAt: context.clock.now(), groups: await overview(context, by, from, to) };
    },
    alerts: (_, { first, after }, context) =>
      page(alerts, context, visibleAlerts(context.actor), 'raisedAt', { first, after }),
    jobRuns: (_, { job, first, after }, context) =>
      page(jobRuns, context, job == null ? {} : { job }, 'startedAt', { first, after }),
  },
  AuditEntry: {
    id: ({ _id }) => _id,
    actorKind: ({ actor }) => actor.kind,
    actorId: ({ actor }) => actor.id,
    actorName: ({ actor }) => actor.name,
  },
  JobRun: {
    id: ({ _id }) => _id,
    milliseconds: lastedMs,
    triedAgainAt: ({ state, notBefore }) => (state === 'FAILED' ? notBefore : null),
  },
  OverviewGroup: { financed: ({ financed }) => ({ amount: financed, currency: 'CNY' }) },
  Alert: {
    id: ({ _id }) => _id,
    organisation: ({ organisation }, _, context) => organisationById(context, organisation),
    facts: ({ facts }) => Object.entries(facts).map(([name, value]) => ({ name, value })),
    advice: (alert, _, { locale }) => adviceOn(alert, locale),
  },
};
