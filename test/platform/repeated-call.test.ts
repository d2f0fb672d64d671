/** The same call twice at once: what its twin has done is its answer, wherever it was overtaken. */
import { refuse } from '../../src/kernel/decision.js';
import { newId } from '../../src/kernel/ids.js';
import { act, perform } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test('a call that its twin overtook before the outside reading answers as the twin did, not that there is nothing left to do', async () => {
  let left = true;
  let overtaking: (() => Promise<unknown>) | null = null;
  const payOnce = act({
    name: 'testPayOnce',
    keyed: true,
    async prepare() {
      const twin = overtaking;
      overtaking = null;
      await twin?.();
      return left ? {} : refuse('CLOCK_IS_REAL');
    },
    async decide(_unit, _actor, _input: { idempotencyKey: string }) {
      left = false;
      return { receipt: 'paid' };
    },
  });
  const by = { ...SYSTEM, id: 'psn_1', organisation: newId('org') };
  const call = (idempotencyKey: string) => perform(world.platform, by, payOnce, { idempotencyKey });
  const key = newId('key');
  overtaking = () => call(key);
  expect(await call(key)).toEqual({ receipt: 'paid' });
  expect(await call(newId('key'))).toMatchObject({ code: 'CLOCK_IS_REAL' });
});
