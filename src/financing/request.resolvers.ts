import DataLoader from 'dataloader';
import { assetsByIds, assetSummary, type Asset, type AssetSummary } from '../assets/index.js';
import type { Resolvers } from '../generated/schema.js';
import type { Decimal } from '../kernel/decimal.js';
import { inOrder, organisationById } from '../parties/index.js';
import { hasCapacity } from '../platform/actor.js';
import { page } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import { requestsByIds } from './request.lifecycle.js';
import { openToLender, ownRequests, visibleRequest } from './request.policy.js';
import {
  acceptanceOpen,
  assignedAmountOf,
  takesBids,
  tenorDaysOf,
  type FinancingRequest,
  type RequestItem,
} from './request.js';
import * as acts from './request.service.js';
import { requests } from './request.store.js';

const money = (amount: Decimal) => ({ amount, currency: 'CNY' });

/** What a request or deal assigns, as its lenders see it; one read for all that one query asks. */
export async function financedAssets(
  context: Context,
  items: readonly RequestItem[],
  live = true,
): Promise<AssetSummary[]> {
  const loader = context.loader(
    'financedAsset',
    () => new DataLoader<string, Asset | null>(async (ids) => inOrder(ids, await assetsByIds(context, ids))),
  );
  const found = await Promise.all(items.map(({ asset }) => loader.load(asset)));
  return found.map((asset, at) => {
    const item = items[at];
    if (asset === null || item === undefined)
      throw new Error(`asset ${item?.asset ?? ''} is assigned but missing`);
    return assetSummary(asset, item.amount, live);
  });
}

/** Any request by id, for edges of objects that the caller may see already (its own bid, its own deal). */
export async function requestEdge(context: Context, id: string): Promise<FinancingRequest> {
  const loader = context.loader(
    'financingRequest',
    () =>
      new DataLoader<string, FinancingRequest | null>(async (ids) =>
        inOrder(ids, await requestsByIds(context, ids)),
      ),
  );
  const found = await loader.load(id);
  if (found === null) throw new Error(`request ${id} is referred to but missing`);
  return found;
}

/** Whoever bid keeps its bid's request in sight after the close; what becomes of the assets then is not its affair any more. */
const followsAssets = ({ applicant, state }: FinancingRequest, { actor }: Context): boolean =>
  applicant === actor.organisation || state === 'OPEN';

/** Told from the request and the clock alone: what others have bid must not show in it. */
function allowedActions(request: FinancingRequest, _: unknown, { actor, clock }: Context): string[] {
  if (request.applicant === actor.organisation) return request.state === 'OPEN' ? ['cancel'] : [];
  return hasCapacity(actor, 'LENDER') && takesBids(request, clock.now()) ? ['bid'] : [];
}

export const financingResolvers: Resolvers = {
  Query: {
    financingRequest: (_, { id }, context) => visibleRequest(context, context.actor, id),
    financingRequests: (_, { state, first, after }, context) => {
      const asked = { ...ownRequests(context.actor), ...(state ? { state } : {}) };
      return page(requests, context, asked, 'openedAt', { first, after });
    },
    financingOpportunities: async (_, { competition, first, after }, context) => {
      const open = await openToLender(context, context.actor);
      const asked = {
        ...open,
        expiresAt: { $gt: context.clock.now() },
        ...(competition ? { competition } : {}),
      };
      return page(requests, context, asked, 'openedAt', { first, after });
    },
  },
  Mutation: {
    financingRequestOpen: (_, { input }, { run }) => run(acts.financingRequestOpen, input),
    financingRequestCancel: (_, { input }, { run }) => run(acts.financingRequestCancel, input),
  },
  FinancingRequest: {
    id: ({ _id }) => _id,
    applicant: ({ applicant }, _, context) => organisationById(context, applicant),
    assets: (request, _, context) => financedAssets(context, request.items, followsAssets(request, context)),
    amount: ({ amount }) => money(amount),
    assignedAmount: (request) => money(assignedAmountOf(request)),
    tenorDays: (request) => tenorDaysOf(request),
    takesBids: (request, _, { clock }) => takesBids(request, clock.now()),
    acceptanceOpen: (request, _, { clock }) => acceptanceOpen(request, clock.now()),
    allowedActions,
  },
};
