import pino from 'pino';
import type { LianrongModule } from '../../src/platform/module.js';
import { outbox } from '../../src/platform/outbox.js';
import { Pulse } from '../../src/platform/pulse.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  // The server's own would take the news before the one under test.
  await world.server.pulse.stop();
});
afterAll(() => world.stop());

test('a sweep that fails stops neither the other sweeps nor the news, and is logged', async () => {
  const done: string[] = [];
  const logged: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => logged.push(line) });
  const broken: LianrongModule = {
    name: 'broken',
    sweeps: [() => Promise.reject(new Error('this sweep is broken'))],
  };
  const sound: LianrongModule = {
    name: 'sound',
    sweeps: [async () => void done.push('swept')],
    consumers: [{ name: 'listener', on: 'PulseTried', take: async () => void done.push('told') }],
  };
  await outbox.insert(world.platform, {
    _id: 'evt_pulse',
    type: 'PulseTried',
    version: 1,
    aggregateId: 'pulse',
    aggregateSeq: 1,
    occurredAt: new Date(),
    actor: { kind: 'SYSTEM', id: 'system', organisation: 'platform' },
    data: {},
    delivered: false,
    notBefore: new Date(0),
    tries: 0,
  });
  await new Pulse(world.platform, [broken, sound], log).beat();
  expect(done).toEqual(['swept', 'told']);
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain('broken');
});
