import type { Client } from '../client.js';
import type { Figure } from '../narrator.js';

interface Mandates {
  readonly mandates: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly name: string; readonly usage: readonly Usage[] };
    }[];
  };
}

interface Usage {
  readonly kind: string;
  readonly used: Figure;
}

const MANDATES = '{ mandates(first: 100) { edges { node { id name usage { kind used { amount } } } } } }';

const find = async (lender: Client, name: string) =>
  (await lender.ask<Mandates>(MANDATES)).mandates.edges.find(({ node }) => node.name === name)?.node;

export const mandateNamed = async (lender: Client, name: string): Promise<string> =>
  (await find(lender, name))?.id ?? '';

/** What is taken of the mandate's first limit of a kind: in the story each has one debtor. Nothing taken is no line. */
export async function usedOf(lender: Client, mandate: string, kind: string): Promise<Figure> {
  const usage = (await find(lender, mandate))?.usage ?? [];
  return usage.find((one) => one.kind === kind)?.used ?? '0.00';
}
