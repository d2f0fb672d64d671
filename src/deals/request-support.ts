import type { FinancingRequest } from '../financing/index.js';
import type { Actor } from '../platform/actor.js';
import type { SupportOffer } from './deal-records.js';
import type { Deal } from './deal.js';
import { supportState, type SupportState } from './support.js';

/**
 * A guarantee, a pool's share or a subsidy that was asked for while the request is open, so that its applicant sees what it would
 * cost before it accepts an offer. It joins the deal that the request becomes, under the same id; it binds nobody before it is accepted there.
 */
export interface RequestSupport {
  readonly _id: string;
  readonly request: string;
  readonly applicant: string;
  readonly by: string;
  readonly askedAt: Date;
  /** Null until it is made; it stands as it was made. */
  readonly offer: SupportOffer | null;
  readonly version: number;
}

export const requestSupportState = ({ offer }: RequestSupport): SupportState =>
  supportState({ offer, acceptedAt: null });

/** One that was asked may answer as long as the request is open. */
export const requestSupportActions = (
  support: RequestSupport,
  { state }: Pick<FinancingRequest, 'state'>,
  { organisation }: Actor,
): string[] => (support.by === organisation && support.offer === null && state === 'OPEN' ? ['offer'] : []);

/** Whether it was offered by somebody who may bear it: not by who is barred. */
export const mayJoin = ({ by, offer }: RequestSupport, barred: readonly string[]): boolean =>
  offer !== null && !barred.includes(by);

/**
 * A new deal with what was offered on its request: who answered nothing does not get to read the deal. Nor do its own parties bear
 * it, nor who bid for it and lost: it would read the terms of its rival.
 */
export function withSupports<D extends Pick<Deal, 'lender' | 'items'>>(
  deal: D,
  asked: readonly RequestSupport[],
  bidders: readonly string[],
): D & Pick<Deal, 'supports'> {
  const barred = [deal.lender, ...bidders, ...deal.items.map(({ debtor }) => debtor)];
  const supports = asked
    .filter((one) => mayJoin(one, barred))
    .map(({ _id: id, by, askedAt, offer }) => ({ id, by, askedAt, offer, acceptedAt: null, payments: [] }));
  return supports.length === 0 ? deal : { ...deal, supports };
}
