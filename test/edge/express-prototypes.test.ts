import { IncomingMessage, ServerResponse } from 'node:http';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** Express sets the prototypes on each request; that costs nothing as long as they are the same already. */
test('requests and responses are born with the prototypes that express gives them', async () => {
  const changed: string[] = [];
  let seen = 0;
  const original = Object.setPrototypeOf.bind(Object);
  const spy = import.meta.jest
    .spyOn(Object, 'setPrototypeOf')
    .mockImplementation((target: unknown, prototype: object | null) => {
      if (target instanceof IncomingMessage || target instanceof ServerResponse) {
        seen += 1;
        if (Object.getPrototypeOf(target) !== prototype) changed.push(target.constructor.name);
      }
      return original(target, prototype) as never;
    });
  try {
    await world.anonymous.data('{ clock { now } }');
    await fetch(`${world.url}/health/live`);
  } finally {
    spy.mockRestore();
  }
  expect(changed).toEqual([]);
  expect(seen).toBe(4);
});

test('they are what express and Node make of them', async () => {
  const response = await fetch(`${world.url}/nothing`, { headers: { 'accept-language': 'zh' } });
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const many = await Promise.all(
    Array.from({ length: 20 }, () => world.anonymous.data('{ clock { simulated } }')),
  );
  expect(many.every(({ clock }) => clock.simulated === true)).toBe(true);
});
