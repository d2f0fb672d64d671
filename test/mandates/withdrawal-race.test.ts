import { Decimal } from '../../src/kernel/decimal.js';
import { limitLinesOf, mandateById } from '../../src/mandates/index.js';
import { act, perform } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import { limitsUsed, takeLimits } from '../../src/risk/index.js';
import { MANDATE_CREATE, mandateTerms } from '../support/mandates.js';
import { startWorld, type Party, type World } from '../support/world.js';

let world: World;
let bank: Party;
beforeAll(async () => {
  world = await startWorld();
  bank = await world.party('LENDER');
});
afterAll(() => world.stop());

test('limits are never taken under a mandate that was withdrawn between the reading and the taking', async () => {
  const { mandateCreate } = await bank.data(MANDATE_CREATE, { terms: mandateTerms() });
  const id = mandateCreate.mandate.id as string;
  const exposure = {
    shares: [{ debtor: 'org_d', seller: 'org_s', amount: new Decimal('100') }],
    industry: 'RETAIL',
    district: '渝中区',
  };
  const states: string[] = [];
  const slow = act({
    name: 'testSlowTake',
    keyed: false,
    async decide(unit): Promise<Record<string, never>> {
      const mandate = await mandateById(unit, id);
      if (mandate === null) throw new Error('not made');
      states.push(mandate.state);
      if (mandate.state !== 'ACTIVE') return {};
      await bank.data(`mutation { mandateWithdraw(input: { mandate: "${id}" }) { __typename } }`);
      await takeLimits(unit, {
        ref: 'off_slow',
        lender: mandate.lender,
        lines: limitLinesOf(mandate, exposure, new Decimal('100')),
      });
      return {};
    },
  });
  await perform(world.platform, SYSTEM, slow, {});
  expect(states).toEqual(['ACTIVE', 'WITHDRAWN']);
  const key = `${id}|BUDGET`;
  expect((await limitsUsed(world.platform, [key])).get(key)?.toFixed(2)).toBe('0.00');
});
