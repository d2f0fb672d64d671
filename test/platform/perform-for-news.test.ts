import { isRefused, refuse } from '../../src/kernel/decision.js';
import { act } from '../../src/platform/act.js';
import { performForNews } from '../../src/platform/perform-for-news.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test('an act that loses every race is thrown, so that its news comes again; a refusal by rule is answered', async () => {
  const losing = act({
    name: 'alwaysLoses',
    keyed: false,
    decide: () => Promise.reject(Object.assign(new Error('taken'), { code: 11000 })),
  });
  await expect(performForNews(world.platform, losing, {})).rejects.toThrow('alwaysLoses lost every race');
  const refusing = act({ name: 'refuses', keyed: false, decide: async () => refuse('CLOCK_IS_REAL') });
  expect(isRefused(await performForNews(world.platform, refusing, {}))).toBe(true);
});
