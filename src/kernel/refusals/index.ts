import { sharedRefusals } from './shared.js';
import { partyRefusals } from './parties.js';
import { referenceRefusals } from './reference.js';
import { documentsRefusals } from './documents.js';
import { assetsRefusals } from './assets.js';
import { confirmationRefusals } from './confirmation.js';
import { titleRefusals } from './title.js';
import { riskRefusals } from './risk.js';
import { mandatesRefusals } from './mandates.js';
import { financingRefusals } from './financing.js';
import { matchingRefusals } from './matching.js';
import { biddingRefusals } from './bidding.js';
import { dealsRefusals } from './deals.js';

/**
 * Every reason for which the platform says no, once, in both languages. `{name}` stands for a fact of the refusal.
 * `type` is the GraphQL type that carries it; 'Problem' are items of a ValidationRefused.
 */
export interface RefusalText {
  readonly type:
    | 'ValidationRefused'
    | 'NotFoundRefused'
    | 'StateRefused'
    | 'AmountRefused'
    | 'LimitRefused'
    | 'IdempotencyRefused'
    | 'RuleRefused'
    | 'Problem';
  readonly en: string;
  readonly zh: string;
}

export const REFUSALS = {
  ...sharedRefusals,
  ...partyRefusals,
  ...referenceRefusals,
  ...documentsRefusals,
  ...assetsRefusals,
  ...confirmationRefusals,
  ...titleRefusals,
  ...riskRefusals,
  ...mandatesRefusals,
  ...financingRefusals,
  ...matchingRefusals,
  ...biddingRefusals,
  ...dealsRefusals,
} as const satisfies Record<string, RefusalText>;

export type RefusalCode = keyof typeof REFUSALS;
