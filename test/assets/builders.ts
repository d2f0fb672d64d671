import { randomBytes, randomInt } from 'node:crypto';
import type { Party, World } from '../support/world.js';

/** A number of a fully digital invoice issued in 2025 in Chongqing, never given before. */
export const invoiceNumber = (): string => `25500${String(randomInt(10 ** 7)).padStart(7, '0')}${String(randomInt(10 ** 8)).padStart(8, '0')}`;

export const newKey = (): string => randomBytes(8).toString('hex');

export interface Pair {
  readonly seller: Party;
  readonly debtor: Party;
}

export async function newPair(world: World): Promise<Pair> {
  return { seller: await world.party('SUPPLIER'), debtor: await world.party('CORE_ENTERPRISE', { sizeClass: 'LARGE' }) };
}

export const invoiceFields = ({ seller, debtor }: Pair, total: string, more: object = {}) => ({
  number: invoiceNumber(),
  issuedOn: '2025-05-20',
  sellerCode: seller.organisation.creditCode,
  buyerCode: debtor.organisation.creditCode,
  total,
  ...more,
});

export const submission = (invoices: readonly object[], more: object = {}) => ({
  idempotencyKey: newKey(),
  invoices: invoices.map((fields) => ({ fields })),
  contractNumber: 'CQ-2025-018',
  deliveredOn: '2025-05-18',
  dueOn: '2025-07-16',
  collectionAccount: { name: '重庆供应有限公司', number: '500100012345678', bank: '重庆银行两江支行' },
  deliveryEvidence: ['SH-20250518-01'],
  ...more,
});

export const SEEN = `id state origin claimed { amount } confirmedAmount { amount } setOff { amount } creditNotesSince { amount } paid { amount }
  held { amount } available { amount } warnings answerBy escalated overdue allowedActions reason`;

const WRONG = `... on UserError { code path message } ... on ValidationRefused { problems { code path } }
  ... on AmountRefused { available requested } ... on StateRefused { noun state act allowed } ... on RuleRefused { facts { name value } }
  ... on NotFoundRefused { noun id }`;

const mutation = (name: string): string => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${WRONG} ... on ${type}Success { receivable { ${SEEN} } } } }`;
};

export interface Done {
  readonly __typename: string;
  readonly code?: string;
  readonly receivable?: Record<string, any>;
  readonly [field: string]: unknown;
}

/** Does it as this party, with a new idempotency key unless one is given. */
export async function act(party: Party, name: string, input: object): Promise<Done> {
  const data = await party.data(mutation(name), { input: { idempotencyKey: newKey(), ...input } });
  return data[name] as Done;
}

export async function submitted(pair: Pair, total = '113000.00', more: object = {}): Promise<{ id: string; number: string }> {
  const fields = invoiceFields(pair, total);
  const done = await act(pair.seller, 'receivableSubmit', submission([fields], more));
  if (!done.receivable) throw new Error(JSON.stringify(done));
  return { id: done.receivable['id'] as string, number: fields.number };
}

export async function confirmed(pair: Pair, total = '113000.00', more: object = {}): Promise<{ id: string; number: string }> {
  const one = await submitted(pair, total);
  const done = await act(pair.debtor, 'receivableConfirm', { receivable: one.id, ...more });
  if (!done.receivable) throw new Error(JSON.stringify(done));
  return one;
}

/** The receivable as this party reads it. */
export async function seen(party: Party, id: string): Promise<Record<string, any> | null> {
  return (await party.data(`query ($id: ID!) { receivable(id: $id) { ${SEEN} } }`, { id }))['receivable'] as Record<string, any> | null;
}
