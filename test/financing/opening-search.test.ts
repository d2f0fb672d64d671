import { Decimal } from '../../src/kernel/decimal.js';
import { startWorld, type Party, type World } from '../support/world.js';
import { confirmedReceivable, heldOnAsset, OPEN, openInput } from './case.js';

let world: World;
let seller: Party;
let debtor: Party;
beforeAll(async () => {
  world = await startWorld();
  seller = await world.party('SUPPLIER');
  debtor = await world.party('CORE_ENTERPRISE');
});
afterAll(() => world.stop());

test.each([
  ['SEALED', {}],
  ['INSTANT', { closesAt: null }],
])(
  'the registers are searched at the opening, %s: an outside registration is told to the applicant',
  async (competition, more) => {
    const asset = await confirmedReceivable(world, seller, debtor, '1000000');
    await world.platform.services.register.file({
      filingId: `outside-${asset}`,
      kind: 'PLEDGE',
      grantor: seller.organisation._id,
      securedParty: '外部银行',
      collateral: [asset],
      amount: new Decimal('1000'),
      submittedAt: world.platform.clock.now(),
    });
    const { financingRequestOpen } = await seller.data(OPEN, {
      input: openInput([{ asset, amount: '1000000' }], { competition, ...more }),
    });
    expect(financingRequestOpen).toEqual({
      __typename: 'RuleRefused',
      code: 'TITLE_ENCUMBERED',
      path: [],
      facts: [
        { name: 'asset', value: asset },
        { name: 'others', value: '1000.00' },
        { name: 'own', value: '0.00' },
        { name: 'financeable', value: '1000000.00' },
      ],
    });
    expect(await heldOnAsset(world, asset)).toEqual([]);
    // What is not the caller's is not searched, so that nobody learns what others have registered.
    const stranger = await world.party('SUPPLIER');
    const asked = await stranger.data(OPEN, { input: openInput([{ asset, amount: '1000000' }]) });
    expect(asked.financingRequestOpen).toMatchObject({ __typename: 'NotFoundRefused' });
  },
);
