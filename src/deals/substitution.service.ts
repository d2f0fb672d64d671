import { isRefused, type Decision } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import type { Platform } from '../platform/unit.js';
import {
  askSubstitution,
  exchangeGoods,
  receiptWhere,
  standsNoMore,
  substituteAsked,
  type SubstituteAsk,
} from '../receipts/index.js';
import { redescribeTitle, searchRegister } from '../title/index.js';

/** Nobody else may have a claim on goods that are to secure a loan. Another's receipt is not searched: it is not found later. */
export async function claimedElsewhere(
  platform: Platform,
  { organisation }: Actor,
  receipt: string,
  path: string,
): Promise<Decision<object>> {
  const own = await receiptWhere(platform, receipt, { holder: organisation });
  if (isRefused(own)) return {};
  const searched = await searchRegister(platform, [own._id]);
  return isRefused(searched) ? { ...searched, path } : {};
}

export const receiptSubstitute = act({
  name: 'receiptSubstitute',
  keyed: true,
  prepare: (platform, actor, { by }: SubstituteAsk & { readonly idempotencyKey: string }) =>
    claimedElsewhere(platform, actor, by, 'by'),
  decide: (unit, actor, input) => askSubstitution(unit, actor, input),
});

interface SignAsk {
  readonly receipt: string;
  readonly idempotencyKey: string;
}

/** The keeper's signature changes the goods and, in the same transaction, what the registration describes. */
export const receiptSubstituteSign = act({
  name: 'receiptSubstituteSign',
  keyed: true,
  async prepare(platform, actor, { receipt }: SignAsk) {
    const by = await substituteAsked(platform, actor, receipt);
    if (by !== null && isRefused(await searchRegister(platform, [by]))) return standsNoMore(receipt);
    return { by };
  },
  async decide(unit, actor, { receipt: id }: SignAsk, { by }) {
    const done = await exchangeGoods(unit, actor, id, by);
    if (isRefused(done)) return done;
    const { receipt, free, deal } = done;
    const refusal = await redescribeTitle(unit, { deal, asset: receipt, reason: 'SUBSTITUTION' });
    return refusal ?? { receipt, free };
  },
});
