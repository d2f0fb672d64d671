import { act, invoiceFields, submission } from '../assets/builders.js';
import type { Party } from '../support/world.js';

/** A receivable of one invoice that its buyer has confirmed; goods delivered 2025-05-18. */
export async function sold(seller: Party, debtor: Party, total: string, more: object = {}): Promise<string> {
  const fields = invoiceFields({ seller, debtor }, total);
  const { receivable } = await act(seller, 'receivableSubmit', submission([fields], more));
  const id = receivable?.['id'] as string;
  const done = await act(debtor, 'receivableConfirm', { receivable: id });
  if (!done.receivable) throw new Error(JSON.stringify(done));
  return id;
}

export const CHAIN = `query ($organisation: ID, $direction: ChainDirection!, $depth: Int! = 1, $from: Date!, $to: Date!, $first: Int, $after: String) {
  chain(organisation: $organisation, direction: $direction, depth: $depth, from: $from, to: $to, first: $first, after: $after) {
    edges { cursor node { tier seller { id } buyer { id }
      goods { papers unmatched shipped { amount } received { amount } declared { amount } }
      information { claims invoices invoiced { amount } confirmed { amount } orders ordered { amount } }
      money { paid { amount } payments assigned { amount } }
      days { deliveryToConfirmation deliveryToPayment }
      vouchers { vouchers amount { amount } } } }
    pageInfo { hasNextPage endCursor } } }`;

export const TIERS = `query ($organisation: ID, $direction: ChainDirection!, $depth: Int! = 1, $from: Date!, $to: Date!) {
  chainTiers(organisation: $organisation, direction: $direction, depth: $depth, from: $from, to: $to) {
    tier enterprises capped goods { papers received { amount } } information { claims invoiced { amount } }
    money { paid { amount } payments assigned { amount } } days { deliveryToConfirmation deliveryToPayment } vouchers { vouchers amount { amount } } } }`;

export const YEAR = { from: '2025-01-01', to: '2025-12-31' };

/** Amounts as texts in place of `{ amount }`, so that figures read as figures. */
export function plain(value: unknown): any {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0]?.[0] === 'amount') return entries[0][1];
  if (entries.length === 1 && entries[0]?.[0] === 'id') return entries[0][1];
  return Object.fromEntries(entries.map(([name, one]) => [name, plain(one)]));
}

export async function edgesFor(
  party: Party,
  more: Record<string, unknown> = {},
): Promise<Record<string, any>[]> {
  const { chain } = await party.data(CHAIN, { direction: 'UPSTREAM', ...YEAR, ...more });
  return (chain.edges as { node: object }[]).map(({ node }) => plain(node) as Record<string, any>);
}

export async function tiersFor(
  party: Party,
  more: Record<string, unknown> = {},
): Promise<Record<string, any>[]> {
  const { chainTiers } = await party.data(TIERS, { direction: 'UPSTREAM', ...YEAR, ...more });
  return plain(chainTiers) as Record<string, any>[];
}
