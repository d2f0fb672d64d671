/** Guarantees and subsidies in tests: what is sent and what is read of them. */
import { newKey } from '../financing/case.js';
import type { Party } from '../support/world.js';
import { acceptedDeal, acknowledgeAll, DISBURSE, done, LENT_ON, type Market } from './case.js';

const REFUSAL = `__typename ... on UserError { code path } ... on ValidationRefused { problems { path code } }
  ... on StateRefused { state act allowed } ... on AmountRefused { available requested } ... on RuleRefused { facts { name value } }`;
const SUPPORT = `id state allowedActions balances { account balance { amount } }
  supports { id state kind share feeRate subsidyRate by { id } lossShare { amount } dues { purpose amount { amount } } payments { purpose amount { amount } } }
  costSheet { lines { kind payer payee { id } amount { amount } dueOn deducted rule } totalPaid { amount } netProceeds { amount } allInAnnualCost }`;
export async function send(
  party: Party,
  name: string,
  input: object,
  more = '',
): Promise<Record<string, any>> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${REFUSAL} ... on ${type}Success { ${more} deal { ${SUPPORT} } } } }`;
  return (await party.data(query, { input: { idempotencyKey: newKey(), ...input } }))[name] as Record<
    string,
    any
  >;
}
export const read = async (party: Party, deal: string): Promise<Record<string, any> | null> =>
  (await party.data(`query ($id: ID!) { node(id: $id) { ... on Deal { ${SUPPORT} } } }`, { id: deal }))
    .node as Record<string, any> | null;

export const GUARANTEE = { kind: 'GUARANTEE', share: '0.4', feeRate: '0.0075' };
export const POOL = { kind: 'COMPENSATION_POOL', share: '0.3' };
export const SUBSIDY = { kind: 'INTEREST_SUBSIDY', subsidyRate: '0.02' };

/** What is due, as `KIND PURPOSE amount`. */
export const dues = (deal: Record<string, any> | null): string[] =>
  (deal!['supports'] as Record<string, any>[]).flatMap((one) =>
    (one['dues'] as Record<string, any>[]).map(
      ({ purpose, amount }) => `${one['kind']} ${purpose} ${amount.amount}`,
    ),
  );
/** The accounts of guarantees and subsidies that are not zero. */
export const accounts = (deal: Record<string, any> | null): Record<string, string> =>
  Object.fromEntries(
    (deal!['balances'] as Record<string, any>[])
      .filter(({ account, balance }) => /GUARANTEE|SUBSIDY/.test(account) && balance.amount !== '0.00')
      .map(({ account, balance }) => [account, balance.amount]),
  );

export const ask = async (market: Market, deal: string, by: Party): Promise<string> =>
  (await send(market.seller, 'dealSupportAsk', { deal, organisation: by.organisation._id }, 'supportId'))[
    'supportId'
  ] as string;
export const offer = (by: Party, deal: string, support: string, terms: object) =>
  send(by, 'dealSupportOffer', { deal, support, ...terms });
export const accept = (market: Market, deal: string, support: string) =>
  send(market.seller, 'dealSupportAccept', { deal, support });

/** Asked, offered and accepted; answers the support's id. */
export async function bind(market: Market, deal: string, by: Party, terms: object): Promise<string> {
  const support = await ask(market, deal, by);
  await offer(by, deal, support, terms);
  await accept(market, deal, support);
  return support;
}

export interface Supporters {
  readonly guarantor: Party;
  readonly pool: Party;
  readonly programme: Party;
}
export interface Supported {
  readonly deal: string;
  readonly ids: [string, string, string];
}

/** A deal with all three, not paid out yet. */
export async function supportedDeal(
  market: Market,
  { guarantor, pool, programme }: Supporters,
  recourse: 'WITH_RECOURSE' | 'WITHOUT_RECOURSE' = 'WITH_RECOURSE',
): Promise<Supported> {
  const { deal } = await acceptedDeal(market, { recourse });
  return {
    deal,
    ids: [
      await bind(market, deal, guarantor, GUARANTEE),
      await bind(market, deal, pool, POOL),
      await bind(market, deal, programme, SUBSIDY),
    ],
  };
}
export async function payOut(market: Market, deal: string): Promise<void> {
  await acknowledgeAll(market, deal);
  await done(market.bank, DISBURSE, { deal, on: LENT_ON, reference: 'BANK-0001' });
}
