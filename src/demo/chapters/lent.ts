import { addDays } from '../../kernel/dates.js';
import type { Client } from '../client.js';
import { invoiceNumber } from '../invoice.js';
import { until, type PartyKey, type Stage } from '../stage.js';
import { dealNow } from './deal.js';

export interface Loan {
  readonly debtor: PartyKey;
  readonly supplier: PartyKey;
  readonly lender: PartyKey;
  readonly technique: 'FACTORING' | 'LOAN_AGAINST_RECEIVABLES' | 'DISTRIBUTOR_FINANCE';
  readonly disclosed: boolean;
  /** What is assigned; of a claim of 1,000,000.00 all of it when left out. */
  readonly assigned?: string;
  readonly finance: string;
  readonly days: number;
  /** Of the invoice: 15 digits. */
  readonly sequence: string;
  readonly account: { readonly number: string; readonly bank: string };
}

export interface Lent {
  readonly receivable: string;
  readonly deal: string;
}

/** A debtor posts what it owes, its supplier has it financed from a mandate at once, and the money leaves: told in short. */
export async function lend(stage: Stage, loan: Loan): Promise<Lent> {
  const receivable = await post(stage, loan);
  return { receivable, deal: await finance(stage, loan, receivable) };
}

/** The supplier has an asset financed from a mandate at once, and the money leaves. Answers the deal. */
export async function finance(stage: Stage, loan: Loan, asset: string): Promise<string> {
  const deal = await accept(stage, loan, await bestOffer(stage, loan, asset));
  if (loan.disclosed) await acknowledgeNotices(await stage.party(loan.debtor), deal);
  await payOut(stage, loan, deal);
  return deal;
}

export async function post(
  stage: Stage,
  { debtor, supplier, days, sequence, account }: Loan,
): Promise<string> {
  const today = await stage.today();
  const issuedOn = addDays(today, -5);
  const seller = stage.registered(supplier);
  const codes = { sellerCode: seller.creditCode, buyerCode: stage.registered(debtor).creditCode };
  const fields = { number: invoiceNumber(issuedOn, sequence), issuedOn, total: '1000000.00', ...codes };
  const input = {
    idempotencyKey: `${debtor}-post-${sequence}`,
    contractNumber: `HT-${sequence.slice(0, 6)}`,
    deliveredOn: addDays(today, -8),
    dueOn: addDays(today, days),
    collectionAccount: { name: seller.name, ...account },
    invoices: [{ fields }],
  };
  const client = await stage.party(debtor);
  const { receivable } = await client.does<{ receivable: { id: string } }>(
    'payablePost',
    input,
    'receivable { id }',
  );
  stage.narrator.does(client.label, [
    `posts 1,000,000.00 that it owes ${stage.labelOf(supplier)}`,
    `登记应付${stage.labelOf(supplier)} 1,000,000.00`,
  ]);
  return receivable.id;
}

interface Ranked {
  readonly id: string;
  readonly lender: { readonly name: string };
}

async function bestOffer(stage: Stage, loan: Loan, asset: string): Promise<string> {
  const supplier = await stage.party(loan.supplier);
  const input = {
    idempotencyKey: `${loan.supplier}-ask-${loan.sequence}`,
    assets: [{ asset, amount: loan.assigned ?? '1000000.00' }],
    amount: loan.finance,
    techniques: [loan.technique],
    recourseAccepted: ['WITH_RECOURSE'],
    disclosed: loan.disclosed,
    competition: 'INSTANT',
    purpose: 'RAW_MATERIALS',
  };
  const { financingRequest } = await supplier.does<{ financingRequest: { id: string } }>(
    'financingRequestOpen',
    input,
    'financingRequest { id }',
  );
  const document = 'query ($id: ID!) { offers(request: $id) { ranked { id lender { name } } } }';
  const name = stage.registered(loan.lender).name;
  const look = async (): Promise<Ranked | undefined> =>
    (await supplier.ask<{ offers: { ranked: Ranked[] } }>(document, financingRequest)).offers.ranked.find(
      ({ lender }) => lender.name === name,
    );
  return (await until(look, (found) => found !== undefined))?.id ?? '';
}

async function accept(stage: Stage, loan: Loan, offer: string): Promise<string> {
  const supplier = await stage.party(loan.supplier);
  const input = { offer, idempotencyKey: `${loan.supplier}-accept-${loan.sequence}` };
  return (await supplier.does<{ deal: { id: string } }>('offerAccept', input, 'deal { id }')).deal.id;
}

async function acknowledgeNotices(debtor: Client, deal: string): Promise<void> {
  const document = '{ dealNotices(first: 5) { edges { node { id deal } } } }';
  const { dealNotices } = await debtor.ask<{
    dealNotices: { edges: { node: { id: string; deal: string } }[] };
  }>(document);
  for (const { node } of dealNotices.edges)
    if (node.deal === deal) await debtor.does('dealNoticeAcknowledge', { notice: node.id }, 'notice { id }');
}

async function payOut(stage: Stage, loan: Loan, deal: string): Promise<void> {
  const { narrator } = stage;
  const lender = await stage.party(loan.lender);
  await until(
    () => dealNow(lender, deal),
    ({ state }) => state === 'READY',
  );
  const on = await stage.today();
  const input = {
    ...{ deal, on },
    reference: `BJ-${loan.sequence.slice(-6)}`,
    idempotencyKey: `${loan.lender}-pay-${loan.sequence}`,
  };
  narrator.does(lender.label, [
    `finances ${stage.labelOf(loan.supplier)} at once, and pays out on ${on}`,
    `即时向${stage.labelOf(loan.supplier)}提供融资，于 ${on} 放款`,
  ]);
  const paid = await lender.does<{ deal: { state: string } }>('dealDisburse', input, 'deal { state }');
  narrator.fact(['deal', '交易'], paid.deal.state, 'DISBURSED');
}
