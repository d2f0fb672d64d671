/** A mandate that counts act/365: its offers, its deals and their penalty do, while the all-in cost stays comparable on act/360. */
import { advanceTo, newKey } from '../financing/case.js';
import {
  ACCEPT,
  acknowledgeAll,
  at,
  DISBURSE,
  done,
  LENT_ON,
  newBank,
  openMarket,
  openRequestOver,
  PAID_ON,
  placeBid,
  readDeal,
  mandateTerms,
} from './case.js';

test('800,000 at 4.35 % for 184 days of 365, ten days late', async () => {
  const market = await openMarket();
  const { world, seller, debtor } = market;
  try {
    const { pricing } = mandateTerms();
    const bank = await newBank(world, debtor, { pricing: { ...pricing, dayCount: 'ACT_365' } });
    const { request, closesAt } = await openRequestOver(market);
    await placeBid(bank, request, {});
    await placeBid(market.bank, request, {});
    await advanceTo(world, closesAt);
    const { offers } = await seller.data(
      `query ($request: ID!) { offers(request: $request) { ranked { id lender { id } dayCount price { interest { amount } allInAnnualCost }
        costSheet { lines { kind amount { amount } rule } } } } }`,
      { request },
    );
    // 34,800 × 184 / 365 is less than / 360: it ranks first by the same measure.
    expect(offers.ranked).toMatchObject([
      { dayCount: 'ACT_365', price: { interest: { amount: '17543.01' }, allInAnnualCost: '0.042904' } },
      { dayCount: 'ACT_360', price: { interest: { amount: '17786.67' }, allInAnnualCost: '0.0435' } },
    ]);
    const [first] = offers.ranked;
    expect(first.lender.id).toBe(bank.organisation._id);
    expect(first.costSheet.lines[0]).toMatchObject({
      kind: 'INTEREST',
      amount: { amount: '17543.01' },
      rule: expect.stringContaining('184 days / 365') as unknown,
    });

    const { id: deal } = await done(seller, ACCEPT, { offer: first.id as string });
    await world.server.pulse.beat();
    await acknowledgeAll(market, deal as string);
    await done(bank, DISBURSE, { deal, on: LENT_ON, reference: newKey() });
    await advanceTo(world, at(PAID_ON));
    const seen = await bank.data(
      `query ($id: ID!) { node(id: $id) { ... on Deal { terms { basis } costSheet { totalPaid { amount } allInAnnualCost } } } }`,
      { id: deal },
    );
    expect(seen.node).toEqual({
      terms: { basis: 'ACT_365' },
      costSheet: { totalPaid: { amount: '817543.01' }, allInAnnualCost: '0.042904' },
    });
    // Penalty: 800,000 × 6.525 % × 10 / 365.
    expect((await readDeal(bank, deal as string))?.['balance']).toMatchObject({
      interest: { amount: '17543.01' },
      penalty: { amount: '1430.14' },
      total: { amount: '818973.15' },
    });
  } finally {
    await world.stop();
  }
}, 120_000);
