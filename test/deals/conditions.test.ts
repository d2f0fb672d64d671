import { assets } from '../../src/assets/index.js';
import { limitKey, limitsUsed } from '../../src/risk/index.js';
import { liveAt } from '../support/outside.js';
import type { Party } from '../support/world.js';
import { advanceTo } from '../financing/case.js';
import {
  ACCEPT,
  ACKNOWLEDGE,
  acceptedDeal,
  acknowledgeAll,
  CANCEL_DEAL,
  DISBURSE,
  done,
  LENT_ON,
  mandateTerms,
  NOTICES,
  openMarket,
  readDeal,
  readyDeal,
  RECHECK,
  refused,
  standingOffer,
  type Market,
} from './case.js';

let market: Market;
let operator: Party;
beforeEach(async () => {
  market = await openMarket();
  operator = await market.world.party('OPERATOR');
});
afterEach(() => market.world.stop());

const conditionOf = async (
  party: Party,
  deal: string,
  name: string,
): Promise<{ met: boolean; detail: string | null }> => {
  const found = (
    (await readDeal(party, deal))?.['conditions'] as { name: string; met: boolean; detail: string | null }[]
  ).find((one) => one.name === name);
  if (!found) throw new Error(`no condition ${name}`);
  return found;
};

async function setTax(asset: string, status: string, redFlushed: string | null = null): Promise<void> {
  const stored = (await assets.byId(market.world.platform, asset)) as unknown as {
    invoices: { number: string }[];
  };
  const input = { number: stored.invoices[0]?.number, status, redFlushed };
  const { taxSimulatorSet } = await operator.data(
    `mutation ($input: TaxSimulatorSetInput!) { taxSimulatorSet(input: $input) { __typename ... on UserError { message } } }`,
    { input },
  );
  expect(taxSimulatorSet.__typename).toBe('TaxSimulatorSetSuccess');
}

async function plant(collateral: string): Promise<void> {
  const input = { collateral, securedParty: '平台外银行', amount: '300000' };
  const { registerSimulatorFile } = await operator.data(
    `mutation ($input: RegisterSimulatorFileInput!) { registerSimulatorFile(input: $input) { __typename ... on RegisterSimulatorFileSuccess { registrationNo } } }`,
    { input },
  );
  expect(registerSimulatorFile).toEqual({
    __typename: 'RegisterSimulatorFileSuccess',
    registrationNo: expect.stringMatching(/^\d{20}$/) as string,
  });
}

test('the last condition makes the deal ready by itself; only the debtor can acknowledge, once', async () => {
  const { deal } = await acceptedDeal(market);
  const { dealNotices } = await market.debtor.data(NOTICES);
  const notice = dealNotices.edges[0].node.id as string;
  for (const other of [market.seller, market.bank]) {
    expect((await other.data(ACKNOWLEDGE, { notice })).dealNoticeAcknowledge).toMatchObject({
      __typename: 'NotFoundRefused',
    });
  }
  expect((await readDeal(market.bank, deal))?.['state']).toBe('ACCEPTED');
  expect((await market.debtor.data(ACKNOWLEDGE, { notice })).dealNoticeAcknowledge).toEqual({
    __typename: 'DealNoticeAcknowledgeSuccess',
    notice: {
      id: notice,
      state: 'ACKNOWLEDGED',
      payTo: { id: market.bank.organisation._id },
      allowedActions: [],
    },
  });
  expect(await readDeal(market.bank, deal)).toMatchObject({
    state: 'READY',
    allowedActions: ['recheck', 'disburse', 'cancel'],
  });
  expect((await market.debtor.data(ACKNOWLEDGE, { notice })).dealNoticeAcknowledge).toMatchObject({
    __typename: 'StateRefused',
    state: 'ACKNOWLEDGED',
  });
});

test('an invoice that was voided since keeps the deal from being ready, says why to both sides, and can be asked again', async () => {
  const { deal, asset } = await readyDeal(market);
  await setTax(asset, 'VOIDED');
  // Ready by the first check: the live one at disbursement refuses.
  expect(await refused(market.bank, DISBURSE, { deal, on: LENT_ON, reference: 'B1' })).toMatchObject({
    __typename: 'RuleRefused',
    code: 'ASSET_INVOICE_NOT_VALID',
  });
  expect((await readDeal(market.bank, deal))?.['disbursement']).toBeNull();
  await done(market.seller, CANCEL_DEAL, { deal, reason: '发票作废' });
  const again = await acceptedDeal(market, { asset });
  const { met, detail } = await conditionOf(market.seller, again.deal, 'INVOICE_VERIFIED');
  expect([met, detail]).toEqual([false, expect.stringContaining('VOIDED')]);
  await setTax(asset, 'VALID');
  expect((await recheck(again.deal)).find(({ name }) => name === 'INVOICE_VERIFIED')?.met).toBe(true);
});

async function recheck(deal: string): Promise<{ name: string; met: boolean }[]> {
  const data = await market.bank.data(RECHECK, { input: { deal } });
  return data.dealRecheck.deal.conditions as { name: string; met: boolean }[];
}

test('an invoice found reduced by the check itself keeps the deal from being ready, and both sides learn why', async () => {
  const { offer, asset } = await standingOffer(market);
  await setTax(asset, 'PARTLY_RED_FLUSHED', '300000');
  const { id: deal } = await done(market.seller, ACCEPT, { offer });
  await market.world.server.pulse.beat();
  await acknowledgeAll(market, deal as string);
  expect((await readDeal(market.bank, deal as string))?.['state']).toBe('ACCEPTED');
  for (const party of [market.seller, market.bank]) {
    const { met, detail } = await conditionOf(party, deal as string, 'LIMITS_CHECKED');
    expect([met, detail]).toEqual([false, expect.stringContaining('700000.00')]);
  }
});

test('an outside registration found before money leaves stops the disbursement', async () => {
  const { deal, asset } = await readyDeal(market);
  await plant(asset);
  const refusal = await refused(market.bank, DISBURSE, { deal, on: LENT_ON, reference: 'B1' });
  expect(refusal).toMatchObject({ __typename: 'RuleRefused', code: 'TITLE_ENCUMBERED' });
  expect(refusal['facts']).toEqual([
    { name: 'asset', value: asset },
    { name: 'others', value: '300000.00' },
    { name: 'own', value: '1000000.00' },
    { name: 'financeable', value: '1000000.00' },
  ]);
  expect(await readDeal(market.bank, deal)).toMatchObject({
    state: 'READY',
    disbursement: null,
    journal: [],
  });
});

test('a credit note since the acceptance leaves less than the deal holds: nothing is paid out', async () => {
  const { deal, asset } = await readyDeal(market);
  await setTax(asset, 'PARTLY_RED_FLUSHED', '130000');
  expect(await refused(market.bank, DISBURSE, { deal, on: LENT_ON, reference: 'B1' })).toMatchObject({
    __typename: 'AmountRefused',
    code: 'AMOUNT_ABOVE_AVAILABLE',
    available: '870000.00',
    requested: '1000000.00',
  });
  const stored = await assets.byId(market.world.platform, asset);
  expect([stored?.creditNotesSince.toFixed(2), stored?.state]).toEqual(['130000.00', 'CONFIRMED']);
  expect(await readDeal(market.bank, deal)).toMatchObject({ state: 'READY', journal: [] });
});

test('a limit lowered since: figures for the lender, at disbursement and in the condition, none for the seller', async () => {
  const { seller, bank } = market;
  const { deal } = await readyDeal(market);
  const terms = mandateTerms({ budget: '500000', ticket: { min: '1000', max: '500000' } });
  await bank.data(`mutation ($input: MandateChangeInput!) { mandateChange(input: $input) { __typename } }`, {
    input: { mandate: bank.mandate, version: 1, terms },
  });
  expect(await refused(bank, DISBURSE, { deal, on: LENT_ON, reference: 'B1' })).toMatchObject({
    __typename: 'LimitRefused',
    limitKind: 'BUDGET',
    limit: '500000.00',
    used: '800000.00',
    requested: '800000.00',
  });
  expect(await conditionOf(seller, deal, 'LIMITS_CHECKED')).toMatchObject({ met: true });
});

test('while the deal waits, a recheck that fails is told to the seller without the limit', async () => {
  const { seller, bank } = market;
  const { deal } = await acceptedDeal(market);
  const terms = mandateTerms({ budget: '500000', ticket: { min: '1000', max: '500000' } });
  await bank.data(`mutation ($input: MandateChangeInput!) { mandateChange(input: $input) { __typename } }`, {
    input: { mandate: bank.mandate, version: 1, terms },
  });
  await recheck(deal);
  expect((await conditionOf(bank, deal, 'LIMITS_CHECKED')).detail).toContain('500000.00');
  expect(await conditionOf(seller, deal, 'LIMITS_CHECKED')).toMatchObject({
    met: false,
    detail: "The lender's own limits do not leave room for this deal at present.",
  });
});

test('the day of disbursement is between acceptance and today, and before the due date', async () => {
  const { deal } = await readyDeal(market);
  for (const on of ['2025-03-09', '2025-03-11']) {
    expect(await refused(market.bank, DISBURSE, { deal, on, reference: 'B1' })).toMatchObject({
      code: 'DISBURSEMENT_DAY',
    });
  }
  expect(
    await refused(market.seller, DISBURSE, { deal, on: LENT_ON, reference: 'B1' }).catch(String),
  ).toContain('FORBIDDEN');
  const paid = await done(market.bank, DISBURSE, { deal, on: LENT_ON, reference: 'B1' });
  expect(paid).toMatchObject({
    state: 'DISBURSED',
    disbursement: { paidOut: { amount: '800000.00' } },
    balance: { total: { amount: '800000.00' } },
  });
});

test.each(['seller', 'bank'] as const)(
  'cancelled by the %s: everything that it took is free, and the receivable is financed again',
  async (who) => {
    const { world, seller, bank, debtor } = market;
    const { deal, asset } = await readyDeal(market);
    const cancelled = await done(market[who], CANCEL_DEAL, { deal, reason: '双方协商' });
    await world.server.pulse.beat();
    expect(cancelled).toMatchObject({
      state: 'CANCELLED',
      allowedActions: [],
      schedule: [],
      journal: [],
      notices: [{ state: 'WITHDRAWN', payTo: { id: seller.organisation._id } }],
    });
    expect((cancelled['titleEntries'] as { step: string }[]).map(({ step }) => step)).toEqual([
      'FILED',
      'NOTIFIED',
      'REGISTERED',
      'DISCHARGED',
    ]);
    expect((await assets.byId(world.platform, asset))?.holds).toEqual([]);
    const key = limitKey(bank.mandate, 'BUDGET');
    expect((await limitsUsed(world.platform, [key])).get(key)?.toFixed(2)).toBe('0.00');
    expect(await liveAt(world.outside('register'))).toEqual([]);
    expect(await refused(bank, DISBURSE, { deal, on: LENT_ON, reference: 'B1' })).toMatchObject({
      __typename: 'StateRefused',
      state: 'CANCELLED',
    });
    const { dealNotices } = await debtor.data(NOTICES);
    expect(dealNotices.edges[0].node).toMatchObject({ state: 'WITHDRAWN', allowedActions: [] });
    const again = await readyDeal(market, { asset });
    expect(await done(bank, DISBURSE, { deal: again.deal, on: LENT_ON, reference: 'B2' })).toMatchObject({
      state: 'DISBURSED',
    });
    expect(await refused(seller, CANCEL_DEAL, { deal: again.deal, reason: '太迟' })).toMatchObject({
      __typename: 'StateRefused',
      state: 'DISBURSED',
      act: 'dealCancel',
    });
  },
);

const NOT_HERE = [
  ...['Claims of which others', 'A claim on a', 'What debtors state as', 'A payment that lenders'],
  ...['Repayments stand in the', 'Each search certificate holds'],
];

test('every invariant of deals and title holds over all of this, and each looks at something', async () => {
  const { deals, title } = {
    deals: (await import('../../src/deals/index.js')).deals,
    title: (await import('../../src/title/index.js')).title,
  };
  const first = await readyDeal(market);
  await done(market.bank, DISBURSE, { deal: first.deal, on: LENT_ON, reference: 'B1' });
  const second = await acceptedDeal(market);
  await done(market.seller, CANCEL_DEAL, { deal: second.deal, reason: '不再需要' });
  await advanceTo(market.world, new Date('2025-04-01T09:00:00+08:00'));
  const idle: string[] = [];
  for (const invariant of [...(deals.invariants ?? []), ...(title.invariants ?? [])]) {
    const { checked, violations } = await invariant.check(market.world.platform);
    expect([invariant.name, violations]).toEqual([invariant.name, []]);
    if (checked === 0) idle.push(invariant.name.split(' ').slice(0, 4).join(' '));
  }
  // Nobody was late, diluted, paid, paid wrongly or searched here: the tests of those look at them.
  expect(idle).toEqual(NOT_HERE);
});
