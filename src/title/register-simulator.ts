import type { Decimal } from '../kernel/decimal.js';
import { refuse } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import { moneyAbove0, text } from '../platform/checks.js';

export interface PlantAsk {
  readonly collateral: string;
  readonly securedParty: string;
  readonly amount: Decimal;
}

/** Plants a registration that did not come from this platform in the register's simulator, so that a search finds it. */
export const registerSimulatorFile = act({
  name: 'registerSimulatorFile',
  keyed: false,
  check: (input: PlantAsk) => [
    ...text('collateral', input.collateral, 3, 100),
    ...text('securedParty', input.securedParty, 2, 100),
    ...moneyAbove0('amount', input.amount),
  ],
  prepare: async ({ services, clock }, _actor, { collateral, securedParty, amount }: PlantAsk) => {
    const planted = await services.register.plant({
      filingId: newId('out'),
      kind: 'PLEDGE',
      grantor: '',
      securedParty,
      collateral: [collateral.trim()],
      amount,
      submittedAt: clock.now(),
    });
    return planted ?? refuse('REGISTER_NOT_SIMULATED');
  },
  decide: async (_unit, _actor, _input, registered) => ({ ...registered }),
});
