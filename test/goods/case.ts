import { invoiceFields, invoiceNumber, submission, act, type Pair } from '../assets/builders.js';
import type { Client, Party } from '../support/world.js';

const REPORT = `mutation ($input: GoodsFlowsReportInput!) { goodsFlowsReport(input: $input) {
  __typename ... on UserError { code } ... on ValidationRefused { problems { path code } }
  ... on GoodsFlowsReportSuccess { results { __typename ... on UserError { code } ... on ValidationRefused { problems { path code } }
    ... on GoodsFlowReportSuccess { known goodsFlow { id matched reason links { document kind amount { amount } quantity } } } } } } }`;

/** What one report came to: matched to which documents with which amounts, or why not. */
export type Outcome =
  string | { readonly known: boolean; readonly reason: string | null; readonly links: string[] };

const outcomeOf = (one: Record<string, any>): Outcome =>
  one['__typename'] === 'GoodsFlowReportSuccess'
    ? {
        known: one['known'] as boolean,
        reason: one['goodsFlow'].reason as string | null,
        links: (one['goodsFlow'].links as Record<string, any>[]).map(
          ({ document, amount, quantity }) => `${document} ${amount?.amount ?? '-'} ${quantity ?? '-'}`,
        ),
      }
    : (one['code'] as string);

export async function report(client: Client, items: readonly object[]): Promise<Outcome[]> {
  const { goodsFlowsReport } = await client.data(REPORT, { input: { items } });
  if (!goodsFlowsReport.results) throw new Error(JSON.stringify(goodsFlowsReport));
  return (goodsFlowsReport.results as Record<string, any>[]).map(outcomeOf);
}

let numbers = 0;

/** A delivery receipt from seller to buyer; each one has a number of its own. */
export const receipt = ({ seller, debtor }: Pair, more: object = {}) => ({
  kind: 'DELIVERY_RECEIPT',
  source: 'WMS',
  number: `SH-${++numbers}`,
  consignorCode: seller.organisation.creditCode,
  consigneeCode: debtor.organisation.creditCode,
  goods: [{ name: '热轧卷板', quantity: '10', unit: '吨' }],
  occurredOn: '2025-05-18',
  ...more,
});

/** A receivable of one invoice under a contract of its own, waiting for its debtor. */
export async function claim(
  pair: Pair,
  total: string,
  contractNumber: string,
  number = invoiceNumber(),
): Promise<{ id: string; number: string }> {
  const fields = invoiceFields(pair, total, { number });
  const done = await act(pair.seller, 'receivableSubmit', submission([fields], { contractNumber }));
  if (!done.receivable) throw new Error(JSON.stringify(done));
  return { id: done.receivable['id'] as string, number };
}

const UNMATCHED = `{ goodsFlowUnmatched(first: 100) { edges { node { number reason message } } } }`;
export async function unmatched(party: Party): Promise<Record<string, string>[]> {
  const { goodsFlowUnmatched } = await party.data(UNMATCHED);
  return (goodsFlowUnmatched.edges as { node: Record<string, string> }[]).map(({ node }) => node);
}
