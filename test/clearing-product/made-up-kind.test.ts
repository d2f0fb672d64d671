/** A kind of asset that only this file knows is awarded by a clearing like any other, within its own cap and on its own credit. */
import { assets, availableOf, registerKind, type Asset, type AssetKind } from '../../src/assets/index.js';
import { Decimal, ZERO } from '../../src/kernel/decimal.js';
import { newId } from '../../src/kernel/ids.js';
import { stateTable } from '../../src/kernel/state-table.js';
import { limitKey, limitsUsed } from '../../src/risk/index.js';
import { advanceTo, inDays, openInput, openRequest } from '../financing/case.js';
import { START } from '../support/world.js';
import { accept, ended, hoursLater, lenderOf, offersOn, openMarket, openWindow, windowNow } from './case.js';

const NAME = 'FISHING_QUOTA' as AssetKind;
registerKind({
  kind: NAME,
  prefix: 'fiq',
  noun: 'fishingQuota',
  fields: { guarantor: { type: String, required: true } },
  moves: stateTable<string, string>({ HELD: { settle: 'USED' }, USED: {} }),
  confirmedBy: 'OBLIGOR',
  techniques: ['LOAN_AGAINST_INVENTORY'],
  financeableIn: ['HELD'],
  madeKnownBy: 'ENDORSEMENT',
  conditions: () => ['ENDORSED'],
  available: availableOf,
  creditOn: (asset) => (asset as Asset & { guarantor: string }).guarantor,
  financeUntil: ({ dueOn }) => dueOn,
  advanceCap: () => new Decimal('0.6'),
  payoutTo: ({ holder }) => holder,
  collateral: ({ _id }) => [_id],
  particulars: () => [],
  reverify: async () => [],
});

test('awarded within its cap, on the credit that its kind names, and accepted', async () => {
  const market = await openMarket();
  try {
    const { world, debtor, sellers } = market;
    const [seller] = sellers;
    const issuer = await world.party('CORE_ENTERPRISE');
    const more = { techniques: ['LOAN_AGAINST_INVENTORY'] as const, recourse: ['WITH_RECOURSE'] as const };
    // It has graded the guarantor alone: by the one that issued the quota nothing could be priced.
    const { party, mandate } = await lenderOf(world, debtor, '0.010', '5000000', more);
    const _id = newId('fiq');
    await assets.insert(world.platform, {
      ...{
        _id,
        kind: NAME,
        holder: seller!.organisation._id,
        obligor: issuer.organisation._id,
        currency: 'CNY',
      },
      ...{ base: new Decimal('1000000'), paid: ZERO, setOff: ZERO, creditNotesSince: ZERO, holds: [] },
      ...{ dueOn: inDays(180), state: 'HELD', version: 1, createdAt: START },
      guarantor: debtor.organisation._id,
    } as Asset);
    const request = await openRequest(
      seller!,
      openInput([{ asset: _id, amount: '1000000' }], {
        ...{ competition: 'CLEARING', closesAt: null, amount: '600000' },
        techniques: ['LOAN_AGAINST_INVENTORY'],
      }),
    );
    const { clearingWindow } = await openWindow(market, {});
    await advanceTo(world, hoursLater(1));
    const { runs } = await windowNow(market, clearingWindow.id);
    const run = await ended(market, runs[0].id);
    expect(run.awards).toMatchObject([
      {
        requestId: request,
        mandateId: mandate,
        finance: { amount: '600000.00' },
        lender: { id: party.organisation._id },
      },
    ]);
    const key = limitKey(mandate, 'DEBTOR', debtor.organisation._id);
    expect((await limitsUsed(world.platform, [key])).get(key)!.toFixed(2)).toBe('600000.00');
    const [offer] = (await offersOn(seller!, request)).ranked;
    expect((await accept(seller!, offer.id)).__typename).toBe('OfferAcceptSuccess');
    expect((await assets.byId(world.platform, _id))!.holds).toMatchObject([{ purpose: 'DEAL' }]);
  } finally {
    await market.world.stop();
  }
});
