import type { AssetConditionFailed } from '../assets/index.js';

type Failure = Pick<AssetConditionFailed, 'code' | 'facts'>;

/** What the exchange answers where it turns down what a deal asked for, as our own reasons, which are in both languages. */
const KNOWN: Readonly<Record<string, Failure>> = {
  UNKNOWN_BILL: { code: 'EXCHANGE_UNKNOWN_BILL' },
  NO_SUCH_RANGE: { code: 'EXCHANGE_NO_SUCH_RANGE' },
  NOT_FREE: { code: 'EXCHANGE_NOT_FREE' },
  NOT_THE_HOLDER: { code: 'EXCHANGE_OTHER_HOLDER' },
  NOTHING_ASKED: { code: 'EXCHANGE_NOTHING_ASKED' },
};

/** A code that we do not know is shown as it is. */
export const exchangeFailure = (code: string): Failure =>
  KNOWN[code] ?? { code: 'EXCHANGE_REFUSED', facts: { code } };
