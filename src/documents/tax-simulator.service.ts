import { ZERO, type Decimal } from '../kernel/decimal.js';
import { problem, refuse, type Problem } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { moneyAbove0 } from '../platform/checks.js';
import { checkInvoiceIdentity, invoiceKeys, type InvoiceIdentity } from './einvoice/index.js';
import type { TaxStatus } from './tax-gateway.js';

interface SimulatorAsk {
  readonly number: string;
  readonly code?: string | null | undefined;
  readonly paperNumber?: string | null | undefined;
  readonly status: TaxStatus;
  readonly redFlushed?: Decimal | null | undefined;
}

const NUMBER = /^(?:\d{20}|(?:\d{10}|\d{12}):\d{8})$/;

/** Sets what the simulated authority answers about an invoice, also about one that nobody has asked for yet. */
export const taxSimulatorSet = act({
  name: 'taxSimulatorSet',
  keyed: false,
  check: problemsOf,
  async prepare({ services }, _actor, ask: SimulatorAsk) {
    const { number, status } = ask;
    const keys = isPaper(ask) ? invoiceKeys(identityOf(ask)) : [taxInvoiceKey(number)];
    const answer = await services.tax.simulate({ keys, status, redFlushed: ask.redFlushed ?? ZERO });
    if (answer.set) return { number, status };
    if (answer.because === 'REAL') return refuse('TAX_GATEWAY_IS_REAL');
    if (answer.because === 'IDENTITY_OF_ANOTHER')
      return refuse('TAX_IDENTITY_OF_ANOTHER', { number }, 'number');
    const { available, requested } = answer;
    return refuse('RED_FLUSHED_NOT_PART', { available, requested }, 'redFlushed');
  },
  decide: async (_unit, _actor, _ask, set) => ({ ...set }),
});

/** The key under which an authority keeps an invoice: 20 digits, or `code:number` of a paper invoice. */
const taxInvoiceKey = (number: string): string => (number.includes(':') ? `P:${number}` : `E:${number}`);

const isPaper = ({ code, paperNumber }: SimulatorAsk): boolean => code != null || paperNumber != null;

const identityOf = ({ number, code, paperNumber }: SimulatorAsk): InvoiceIdentity => ({
  number,
  ...(code != null ? { code } : {}),
  ...(paperNumber != null ? { paperNumber } : {}),
});

function problemsOf(ask: SimulatorAsk): Problem[] {
  const { status, redFlushed } = ask;
  const problems = [...moneyAbove0('redFlushed', redFlushed), ...numberProblems(ask)];
  if (status === 'PARTLY_RED_FLUSHED' && redFlushed == null) problems.push(problem('redFlushed', 'REQUIRED'));
  if (status !== 'PARTLY_RED_FLUSHED' && redFlushed != null) {
    problems.push(problem('redFlushed', 'RED_FLUSHED_ONLY_IN_PART', { status }));
  }
  return problems;
}

function numberProblems(ask: SimulatorAsk): Problem[] {
  if (isPaper(ask))
    return checkInvoiceIdentity(identityOf(ask)).map(({ path, code, facts }) => problem(path, code, facts));
  if (NUMBER.test(ask.number)) return [];
  return [problem('number', 'MALFORMED', { expected: '20 digits, or 10 or 12 digits : 8 digits' })];
}
