import { dealInvariants } from '../../src/deals/invariants.js';
import { title } from '../../src/title/index.js';
import {
  ACCEPT,
  acceptedDeal,
  done,
  newBank,
  openMarket,
  openRequestOver,
  placeBid,
  type Bank,
  type Market,
} from '../deals/case.js';
import { advanceTo, newKey } from '../financing/case.js';
import type { Party, World } from '../support/world.js';

/** Two banks on one receivable of a million: the market's own over 600,000, the rival over 400,000; both registered. */
export interface Shared {
  readonly market: Market;
  readonly rival: Bank;
  readonly stranger: Party;
  readonly asset: string;
  /** Ids of the two filings. */
  readonly filing: string;
  readonly rivals: string;
}

export async function sharedReceivable(): Promise<Shared> {
  const market = await openMarket();
  const { world, debtor, seller } = market;
  const rival = await newBank(world, debtor);
  const stranger = await world.party('SUPPLIER');
  const { asset, deal } = await acceptedDeal(market, { assigned: '600000', finance: '500000' });
  const beside = await openRequestOver(market, { asset, assigned: '400000', finance: '300000' });
  const offer = await placeBid(rival, beside.request, { finance: '300000' });
  await advanceTo(world, beside.closesAt);
  const { id } = await done(seller, ACCEPT, { offer });
  await world.server.pulse.beat();
  return { market, rival, stranger, asset, filing: `${deal}:${asset}`, rivals: `${id as string}:${asset}` };
}

/** A registration that did not come from this platform. */
export async function plantElsewhere(world: World, collateral: string): Promise<void> {
  const operator = await world.party('OPERATOR');
  const input = { collateral, securedParty: '外部银行', amount: '250000' };
  const planted = await operator.data(
    `mutation ($input: RegisterSimulatorFileInput!) { registerSimulatorFile(input: $input) { __typename } }`,
    { input },
  );
  if (planted.registerSimulatorFile.__typename !== 'RegisterSimulatorFileSuccess')
    throw new Error(JSON.stringify(planted));
}

const REFUSED = `... on UserError { code path message } ... on AmountRefused { available requested } ... on StateRefused { state act }
  ... on RuleRefused { facts { name value } } ... on ValidationRefused { problems { path code } }`;
const FILING = `filing { id amount { amount } expiresOn state objections { by { id } text } allowedActions } entry { seq step reason by { id } objection amount { amount } expiresOn }`;

/** Runs one of the acts on filings and answers its payload. */
export async function act(
  party: Party,
  name: string,
  input: Record<string, unknown>,
): Promise<Record<string, any>> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const data = await party.data(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${REFUSED} ... on ${type}Success { ${FILING} } } }`,
    { input: { idempotencyKey: newKey(), ...input } },
  );
  return data[name] as Record<string, any>;
}

export const PRIORITY = `query ($asset: ID!) { titlePriority(asset: $asset) { asOf registerAsked left { amount } rest { amount }
  claims { source kind securedParty amount { amount } rank rule takes { amount } explanation expired objected registrationNo expiresOn } } }`;
export const priority = async (party: Party, asset: string) =>
  (await party.data(PRIORITY, { asset })).titlePriority as Record<string, any> | null;
export const ranks = async (party: Party, asset: string): Promise<string[]> =>
  ((await priority(party, asset))?.['claims'] as Record<string, any>[]).map(
    ({ rank, securedParty, rule, takes }) => `${rank} ${securedParty} ${rule} ${takes.amount}`,
  );

const SEARCH = `mutation ($input: TitleSearchInput!) { titleSearch(input: $input) { __typename ${REFUSED}
  ... on TitleSearchSuccess { certificate { id number searchedAt resultHash content searchedBy { id } query { kind value }
    found { source kind grantor securedParty amount { amount } registrationNo registeredAt expiresOn objected } } } } }`;
/** Searches and answers the payload, with the certificate. */
export async function search(party: Party, kind: string, value: string): Promise<Record<string, any>> {
  return (await party.data(SEARCH, { input: { kind, value } })).titleSearch as Record<string, any>;
}

export const name = (party: Party): string => party.organisation.name;
/** What `npm run verify` would say about titles and deals. */
export async function violations(world: World): Promise<string[]> {
  const all = [...(title.invariants ?? []), ...dealInvariants];
  const checked = await Promise.all(all.map((one) => one.check(world.platform)));
  return checked.flatMap((one) => [...one.violations]);
}
