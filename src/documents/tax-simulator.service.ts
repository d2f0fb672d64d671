import { ZERO, type Decimal } from '../kernel/decimal.js';
import { problem, refuse, type Problem } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { moneyAbove0 } from '../platform/checks.js';
import type { TaxStatus } from './tax-gateway.js';
import { SimulatedTaxGateway, taxInvoiceKey, taxInvoices } from './tax-simulator.js';

interface SimulatorAsk {
  readonly number: string;
  readonly status: TaxStatus;
  readonly redFlushed?: Decimal | null | undefined;
}

const NUMBER = /^(?:\d{20}|(?:\d{10}|\d{12}):\d{8})$/;

/** Sets what the simulated authority answers about an invoice, also about one that nobody has asked for yet. */
export const taxSimulatorSet = act({
  name: 'taxSimulatorSet',
  keyed: false,
  check: problemsOf,
  async decide(unit, _actor, { number, status, redFlushed }: SimulatorAsk) {
    if (!(unit.services.tax instanceof SimulatedTaxGateway)) return refuse('TAX_GATEWAY_IS_REAL');
    const _id = taxInvoiceKey(number);
    const known = await taxInvoices.byId(unit, _id);
    const flushed = redFlushed ?? ZERO;
    const whole = known?.issued?.total.abs();
    if (whole && flushed.greaterThanOrEqualTo(whole)) {
      const facts = { available: whole.toFixed(2), requested: flushed.toFixed(2) };
      return refuse('RED_FLUSHED_NOT_PART', facts, 'redFlushed');
    }
    if (known === null) await taxInvoices.insert(unit, { _id, status, redFlushed: flushed, issued: null });
    else await taxInvoices.update(unit, { _id }, { $set: { status, redFlushed: flushed } });
    return { number, status };
  },
});

function problemsOf({ number, status, redFlushed }: SimulatorAsk): Problem[] {
  const problems = [...moneyAbove0('redFlushed', redFlushed)];
  if (!NUMBER.test(number)) {
    problems.push(problem('number', 'MALFORMED', { expected: '20 digits, or 10 or 12 digits : 8 digits' }));
  }
  if (status === 'PARTLY_RED_FLUSHED' && redFlushed == null) problems.push(problem('redFlushed', 'REQUIRED'));
  if (status !== 'PARTLY_RED_FLUSHED' && redFlushed != null) {
    problems.push(problem('redFlushed', 'RED_FLUSHED_ONLY_IN_PART', { status }));
  }
  return problems;
}
