/** Goods that go round raise an alert when the circle closes, and trade that only looks alike does not. */
import { startWorld, type Party, type World } from '../support/world.js';
import { sold } from './case.js';

let world: World;
let regulator: Party;
beforeAll(async () => {
  world = await startWorld();
  regulator = await world.party('REGULATOR');
});
afterAll(() => world.stop());

const trader = () => world.party(['SUPPLIER', 'CORE_ENTERPRISE']);

async function circles(about: string): Promise<Record<string, string>[]> {
  await world.server.pulse.beat();
  const { alerts } = await regulator.data(
    '{ alerts(first: 100) { edges { node { kind about facts { name value } } } } }',
  );
  return (alerts.edges as { node: Record<string, any> }[])
    .filter(({ node }) => node['kind'] === 'CIRCULAR_TRADE' && node['about'] === about)
    .map(({ node }) =>
      Object.fromEntries(
        (node['facts'] as { name: string; value: string }[]).map((one) => [one.name, one.value]),
      ),
    );
}

test('three sell the same goods round: the claim that closes the circle is told, those before it are not', async () => {
  const [a, b, c] = [await trader(), await trader(), await trader()];
  const first = await sold(a, b, '1000.00');
  const second = await sold(b, c, '1020.00');
  expect([await circles(first), await circles(second)]).toEqual([[], []]);
  const third = await sold(c, a, '1050.00');
  expect(await circles(third)).toEqual([
    {
      parties: [c, a, b].map(({ organisation }) => organisation._id).join(' > '),
      claims: [third, first, second].join(' > '),
      amounts: '1050.00 > 1000.00 > 1020.00',
    },
  ]);
  // The same news again tells it once.
  expect(await circles(third)).toHaveLength(1);
});

test('two that sell each other for about the same are a circle; for another worth, or one way only, they are not', async () => {
  const [a, b, c] = [await trader(), await trader(), await trader()];
  await sold(a, b, '1000.00');
  expect(await circles(await sold(b, a, '1250.01'))).toEqual([]);
  expect(await circles(await sold(b, a, '1250.00'))).toHaveLength(1);
  expect(await circles(await sold(b, c, '1000.00'))).toEqual([]);
});
