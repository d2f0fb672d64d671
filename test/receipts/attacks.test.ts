/** What is tried to finance goods beyond what they are worth, or to keep them from being financed. */
import { releaseHolds } from '../../src/assets/index.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { addDays, shanghaiDateOf } from '../../src/kernel/dates.js';
import { lotKey } from '../../src/receipts/lot.js';
import { fileTitle, searchRegister } from '../../src/title/index.js';
import { hold } from '../assets/builders.js';
import { advanceTo } from '../financing/case.js';
import { startWorld } from '../support/world.js';
import { inUnit, newLot, newYard, priced, seen, stored, valued, type Yard } from './case.js';

let yard: Yard;
beforeAll(async () => {
  yard = await newYard(await startWorld());
  await priced(yard, '17000');
}, 60_000);
afterAll(() => yard.world.stop());

test('a lock that goes after the price has fallen leaves what the goods are worth, and no more', async () => {
  const { id } = await valued(yard);
  await hold(yard.world, yard.trader, id, '8000000.00', 'frq_fallen');
  await priced(yard, '10000');
  expect(await seen(yard.trader, id)).toMatchObject({
    valuation: { value: '5000000.00' },
    available: '0.00',
  });
  await inUnit(yard.world, (unit) => releaseHolds(unit, 'frq_fallen'));
  expect(await seen(yard.trader, id)).toMatchObject({ available: '5000000.00' });
  expect((await stored(yard, id)).base.toFixed(2)).toBe('8000000.00');
  await advanceTo(yard.world, new Date(yard.world.platform.clock.now().getTime() + 86_400_000));
  expect((await stored(yard, id)).base.toFixed(2)).toBe('5000000.00');
  expect(await hold(yard.world, yard.trader, id, '5000000.01')).toMatchObject({
    code: 'AMOUNT_ABOVE_AVAILABLE',
    facts: { available: '5000000.00', requested: '5000000.01' },
  });
  await priced(yard, '17000');
});

test("of two receipts on one lot the second is financed like the first: what the platform filed on the first is not another platform's", async () => {
  const lotNumber = newLot();
  const lot = { lotNumber, lotQuantity: '1000' };
  const [first, second] = [await valued(yard, lot), await valued(yard, lot)];
  const dueOn = addDays(shanghaiDateOf(yard.world.platform.clock.now()), 90);
  const parties = { grantor: yard.trader.organisation._id, securedParty: yard.other.organisation._id };
  const filed = { dealId: 'deal_onlot', kind: 'PLEDGE', amount: new Decimal('8500000'), dueOn } as const;
  expect(
    await inUnit(yard.world, (unit) => fileTitle(unit, { asset: first.id, ...filed, ...parties })),
  ).toEqual({});
  await yard.world.server.pulse.beat();
  const { register } = yard.world.platform.services;
  expect((await register.search([lotKey(lotNumber)])).map(({ filingId }) => filingId)).toEqual([
    `deal_onlot:${first.id}`,
  ]);
  for (const id of [first.id, second.id])
    expect(await searchRegister(yard.world.platform, [id])).toMatchObject({ searchedAt: expect.any(Date) });

  const outside = {
    filingId: 'out_1',
    kind: 'PLEDGE',
    grantor: '',
    collateral: [lotKey(lotNumber)],
  } as const;
  const submittedAt = yard.world.platform.clock.now();
  await register.plant({ ...outside, securedParty: '他行', amount: new Decimal('1'), submittedAt });
  for (const [id, others] of [
    [first.id, '8500001.00'],
    [second.id, '1.00'],
  ])
    expect(await searchRegister(yard.world.platform, [id])).toMatchObject({
      code: 'TITLE_ENCUMBERED',
      facts: { asset: id, others },
    });
});
