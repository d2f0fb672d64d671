import { alerts } from '../../src/oversight/alert.js';
import { assets } from '../../src/assets/index.js';
import { lots } from '../../src/receipts/lot.store.js';
import { act as receivableAct, invoiceFields, submission } from '../assets/builders.js';
import { acceptedDeal } from '../deals/case.js';
import { act, stored } from '../receipts/case.js';
import { issueInput } from '../receipts/case.js';
import { lent, later, openSteelMarket, type SteelMarket } from '../receipts/pledge-case.js';
import type { Party } from '../support/world.js';

let steel: SteelMarket;
let rival: Party;
beforeAll(async () => {
  steel = await openSteelMarket();
  rival = await steel.world.party('WAREHOUSE_OPERATOR');
});
afterAll(() => steel.world.stop());

const ALERTS = `{ alerts(first: 50) { edges { node { kind about organisation { id } facts { name value } } } } }`;

interface Seen {
  readonly kind: string;
  readonly about: string;
  readonly organisation: string;
  readonly facts: Record<string, string>;
}

async function seenBy(party: Party, kind: string): Promise<Seen[]> {
  await steel.world.server.pulse.beat();
  const { alerts: found } = await party.data(ALERTS);
  return (found.edges as any[])
    .map(({ node }) => ({
      ...node,
      organisation: node.organisation.id,
      facts: Object.fromEntries(node.facts.map(({ name, value }: any) => [name, value])),
    }))
    .filter((one) => one.kind === kind);
}

test('a lot that is put down at a second warehouse is refused, and those whom it concerns hear of it, each what it may', async () => {
  const { world, keeper, bank, operator } = steel;
  const { deal, receipts } = await lent(steel);
  const { stock, holder } = await stored(steel, receipts[0]!);
  const counted = async () => [await assets.count(world.platform), await lots.count(world.platform)];
  const before = await counted();
  const again = () =>
    act(
      rival,
      'receiptIssue',
      issueInput(steel, { lotNumber: ` ${stock.lot.toLowerCase()}`, quantity: '7' }),
    );
  expect(await again()).toMatchObject({ code: 'LOT_TAKEN' });
  expect(await again()).toMatchObject({ code: 'LOT_TAKEN' });
  expect(await counted()).toEqual(before);

  const watching: Seen = {
    ...{ kind: 'CARGO_TWICE', about: stock.lot, organisation: rival.organisation._id },
    facts: {
      ...{ lot: stock.lot, goods: stock.goods, place: '果园港一号库', quantity: '7' },
      keeper: keeper.organisation._id,
    },
  };
  const regulator = await world.party('REGULATOR');
  expect(await seenBy(regulator, 'CARGO_TWICE')).toEqual([watching]);
  expect(await seenBy(operator, 'CARGO_TWICE')).toEqual([watching]);
  // Its lender hears that, and of which of its receipts, but not who it was.
  expect(await seenBy(bank, 'CARGO_TWICE')).toEqual([
    { kind: 'CARGO_TWICE', about: receipts[0], organisation: holder, facts: { deal, lot: stock.lot } },
  ]);
  expect(JSON.stringify(await bank.data(ALERTS))).not.toContain(rival.organisation._id);
  const stranger = await world.party('LENDER');
  expect(await seenBy(stranger, 'CARGO_TWICE')).toEqual([]);
  const [lenders] = await alerts.find(world.platform, { to: bank.organisation._id }, { limit: 1 });
  const node = 'query ($id: ID!) { node(id: $id) { id } }';
  expect(await bank.data(node, { id: lenders!._id })).toEqual({ node: { id: lenders!._id } });
  expect(await stranger.data(node, { id: lenders!._id })).toEqual({ node: null });
  for (const party of [keeper, rival, steel.trader]) expect(await seenBy(party, 'CARGO_TWICE')).toEqual([]);

  await later(steel, 1);
  expect(await again()).toMatchObject({ code: 'LOT_TAKEN' });
  expect(await seenBy(regulator, 'CARGO_TWICE')).toHaveLength(2);
});

test('the operator sees no other alerts than those of what is put down twice', async () => {
  const { world, operator } = steel;
  await alerts.insert(world.platform, {
    ...{ _id: 'alr_other', kind: 'DEAL_OVERDUE', organisation: steel.trader.organisation._id, to: null },
    ...{ about: 'deal_1', facts: {}, raisedAt: world.platform.clock.now() },
  });
  expect(await seenBy(operator, 'DEAL_OVERDUE')).toEqual([]);
  expect(await seenBy(await world.party('REGULATOR'), 'DEAL_OVERDUE')).toHaveLength(1);
});

test('an invoice that backs a live asset, submitted once more: the lender over that asset hears of it', async () => {
  const { market, bank } = steel;
  const { world, seller, debtor } = market;
  const fields = invoiceFields({ seller, debtor }, '1000000', { issuedOn: '2025-02-20' });
  const input = submission([fields], { deliveredOn: '2025-02-18', dueOn: '2025-09-10' });
  const submit = (of: object) => receivableAct(seller, 'receivableSubmit', of);
  const { receivable } = await submit(input);
  const asset = receivable!['id'] as string;
  expect(
    await receivableAct(debtor, 'receivableConfirm', { receivable: asset, amount: '1000000' }),
  ).toMatchObject({
    __typename: 'ReceivableConfirmSuccess',
  });
  const { deal } = await acceptedDeal(market, { asset });
  const other = submission([fields], { deliveredOn: '2025-02-18', dueOn: '2025-09-11' });
  expect(await submit(other)).toMatchObject({ code: 'INVOICE_TAKEN' });
  const number = fields.number;
  expect(await seenBy(await world.party('REGULATOR'), 'INVOICE_TWICE')).toEqual([
    { kind: 'INVOICE_TWICE', about: asset, organisation: seller.organisation._id, facts: { number } },
  ]);
  expect(await seenBy(market.bank, 'INVOICE_TWICE')).toEqual([
    { kind: 'INVOICE_TWICE', about: asset, organisation: seller.organisation._id, facts: { deal, number } },
  ]);
  expect(await seenBy(bank, 'INVOICE_TWICE')).toEqual([]);
});

test('what is refused for another reason, or is free again, tells nothing', async () => {
  const { market } = steel;
  const { world, seller, debtor } = market;
  const count = () => alerts.count(world.platform, { kind: 'INVOICE_TWICE' });
  const before = await count();
  const fields = invoiceFields({ seller, debtor }, '50000', { issuedOn: '2025-02-20' });
  const input = () => submission([fields], { deliveredOn: '2025-02-18', dueOn: '2025-09-10' });
  const { receivable } = await receivableAct(seller, 'receivableSubmit', input());
  await receivableAct(seller, 'receivableWithdraw', { receivable: receivable!['id'] });
  expect(await receivableAct(seller, 'receivableSubmit', input())).toMatchObject({
    __typename: 'ReceivableSubmitSuccess',
  });
  await world.server.pulse.beat();
  expect(await count()).toBe(before);
});
