import { assetsByIds } from '../assets/index.js';
import type { Resolvers } from '../generated/schema.js';
import type { Decimal } from '../kernel/decimal.js';
import { organisationById, organisations } from '../parties/index.js';
import { CounterpartAway } from '../platform/counterpart.js';
import { page } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import { assetPriority, explanationOf } from './asset-priority.js';
import { titleSearch } from './certificate.service.js';
import { certificates } from './certificate.store.js';
import { contentOf, idOfNumber } from './certificate.js';
import { stateOf, titleAmend, titleRenew } from './change.service.js';
import { liveFilingsOn, titleFilings, withoutOurs } from './filing.store.js';
import { titleObject, titleObjectionWithdraw } from './objection.service.js';
import type { Registration } from './register-gateway.js';
import { collateralOf } from './search.js';
import { filingActions, visibleCertificates, visibleFilings } from './title.policy.js';

const yuan = (amount: Decimal) => ({ amount, currency: 'CNY' });

/** The register's answer, or null where it gives none: what is known here is shown all the same. */
async function registeredOver(context: Context, collateral: readonly string[]) {
  if (collateral.length === 0) return [];
  try {
    return await withoutOurs(context, await context.services.register.search(collateral));
  } catch (error) {
    if (error instanceof CounterpartAway) return null;
    throw error;
  }
}

/** For the holder and those whom the asset secures now; for others as if there were no such asset. */
async function priorityOf(asset: string, context: Context) {
  const [found] = await assetsByIds(context, [asset]);
  const filings = found ? await liveFilingsOn(context, asset) : [];
  const own = context.actor.organisation;
  if (!found || !(found.holder === own || filings.some(({ securedParty }) => securedParty === own)))
    return null;
  const elsewhere: readonly Registration[] | null = await registeredOver(context, collateralOf(found));
  const parties = await organisations.byIds(
    context,
    filings.flatMap(({ grantor, securedParty }) => [grantor, securedParty]),
  );
  const nameOf = (id: string) => parties.find(({ _id }) => _id === id)?.name ?? '';
  const asOf = context.clock.now();
  const { shares, rest } = assetPriority(found, filings, elsewhere ?? [], nameOf, asOf);
  const left = shares.reduce((total, { takes }) => total.plus(takes), rest);
  const claims = shares.map(({ claim, rank, rule, takes }) => ({
    ...claim.shown,
    ...{ rank, rule, takes: yuan(takes), amount: yuan(claim.amount) },
    ...{ notifiedAt: claim.notifiedAt, expired: claim.expired },
    explanation: explanationOf(rule, claim.expired, context.locale),
  }));
  return { asset, asOf, left: yuan(left), rest: yuan(rest), claims, registerAsked: elsewhere !== null };
}

/** A certificate's number and hash fit together, or nothing is said about it. */
async function checked(number: string, resultHash: string, context: Context) {
  const id = idOfNumber(number);
  const found = id === null ? null : await certificates.byId(context, id);
  const genuine = found?.number === number.trim().toUpperCase() && found.resultHash === resultHash;
  return { genuine, searchedAt: genuine ? found.searchedAt : null };
}

export const filingResolvers = {
  Query: {
    titlePriority: (_, { asset }, context) => priorityOf(asset, context),
    titleFilings: (_, { expiresBy, first, after }, context) =>
      page(titleFilings, context, visibleFilings(context.actor, expiresBy ?? null), 'filedAt', {
        first,
        after,
      }),
    searchCertificate: (_, { id }, context) =>
      certificates.findOne(context, { $and: [{ _id: id }, visibleCertificates(context.actor)] }),
    searchCertificates: (_, { first, after }, context) =>
      page(certificates, context, visibleCertificates(context.actor), 'searchedAt', { first, after }),
    searchCertificateCheck: (_, { number, resultHash }, context) => checked(number, resultHash, context),
  },
  Mutation: {
    titleAmend: (_, { input }, { run }) => run(titleAmend, input),
    titleRenew: (_, { input }, { run }) => run(titleRenew, input),
    titleObject: (_, { input }, { run }) => run(titleObject, input),
    titleObjectionWithdraw: (_, { input }, { run }) => run(titleObjectionWithdraw, input),
    titleSearch: (_, { input }, { run }) => run(titleSearch, input),
  },
  TitleFiling: {
    id: ({ _id }) => _id,
    amount: ({ amount }) => yuan(amount),
    grantor: ({ grantor }, _, context) => organisationById(context, grantor),
    securedParty: ({ securedParty }, _, context) => organisationById(context, securedParty),
    state: (filing, _, context) => stateOf(filing, context.clock.now()),
    allowedActions: (filing, _, { actor, clock }) => filingActions(filing, actor, clock.now()),
  },
  TitleObjection: { by: ({ by }, _, context) => organisationById(context, by) },
  SearchCertificate: {
    id: ({ _id }) => _id,
    searchedBy: ({ searchedBy }, _, context) => organisationById(context, searchedBy),
    content: contentOf,
  },
  FoundClaim: { amount: ({ amount }) => yuan(amount) },
} satisfies Resolvers;
