import { randomBytes, randomInt } from 'node:crypto';
import { assets, holdAssets, type Asset } from '../../src/assets/index.js';
import { Decimal, toMoneyText } from '../../src/kernel/decimal.js';
import { isRefused, type Decision } from '../../src/kernel/decision.js';
import { act as defineAct, perform } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import type { Unit } from '../../src/platform/unit.js';
import type { Party, World } from '../support/world.js';

/** A number of a fully digital invoice issued in 2025 in Chongqing, never given before. */
export const invoiceNumber = (): string =>
  `25500${String(randomInt(10 ** 7)).padStart(7, '0')}${String(randomInt(10 ** 8)).padStart(8, '0')}`;

export const newKey = (): string => randomBytes(8).toString('hex');

export interface Pair {
  readonly seller: Party;
  readonly debtor: Party;
}

export async function newPair(world: World): Promise<Pair> {
  return {
    seller: await world.party(['SUPPLIER', 'DISTRIBUTOR']),
    debtor: await world.party('CORE_ENTERPRISE', { sizeClass: 'LARGE' }),
  };
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
  held { amount } available { amount } warnings answerDueOn escalated overdue allowedActions reason`;

const WRONG = `... on UserError { code path message } ... on ValidationRefused { problems { code path } }
  ... on AmountRefused { available requested } ... on StateRefused { noun state act allowed } ... on RuleRefused { facts { name value } }
  ... on NotFoundRefused { noun id }`;

const mutation = (name: string): string => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${WRONG} ... on ${type}Success { receivable { ${SEEN} } } } }`;
};

/** `{ amount: '113000' }` as `'113000.00'`, so that tests read as amounts. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0]?.[0] === 'amount')
    return toMoneyText(new Decimal(entries[0][1] as string));
  return Object.fromEntries(entries.map(([name, one]) => [name, plain(one)]));
}

export interface Done {
  readonly __typename: string;
  readonly code?: string;
  readonly receivable?: Record<string, any>;
  readonly [field: string]: unknown;
}

/** Does it as this party, with a new idempotency key unless one is given. */
export async function act(party: Party, name: string, input: object): Promise<Done> {
  const data = await party.data(mutation(name), { input: { idempotencyKey: newKey(), ...input } });
  return plain(data[name]) as Done;
}

export async function submitted(
  pair: Pair,
  total = '113000.00',
  more: object = {},
): Promise<{ id: string; number: string }> {
  const fields = invoiceFields(pair, total);
  const done = await act(pair.seller, 'receivableSubmit', submission([fields], more));
  if (!done.receivable) throw new Error(JSON.stringify(done));
  return { id: done.receivable['id'] as string, number: fields.number };
}

export async function confirmed(
  pair: Pair,
  total = '113000.00',
  more: object = {},
): Promise<{ id: string; number: string }> {
  const one = await submitted(pair, total);
  const done = await act(pair.debtor, 'receivableConfirm', { receivable: one.id, ...more });
  if (!done.receivable) throw new Error(JSON.stringify(done));
  return one;
}

/** The receivable as this party reads it. */
export async function seen(party: Party, id: string): Promise<Record<string, any> | null> {
  const data = await party.data(`query ($id: ID!) { receivable(id: $id) { ${SEEN} } }`, { id });
  return plain(data['receivable']) as Record<string, any> | null;
}

/** Performs work on assets in an act of its own, as requests and deals do. */
export const inUnit = (world: World, work: (unit: Unit) => Promise<unknown>): Promise<Decision<object>> =>
  perform(
    world.platform,
    SYSTEM,
    defineAct({
      name: 'assetWork',
      keyed: false,
      async decide(unit, _actor, _input: object) {
        const answer = await work(unit);
        return isRefused(answer) ? answer : {};
      },
    }),
    {},
  );

/** Locks an amount of one asset of this party. */
export const hold = (
  world: World,
  holder: Party,
  asset: string,
  amount: string,
  by = 'frq_1',
): Promise<Decision<object>> =>
  inUnit(world, (unit) =>
    holdAssets(unit, {
      holder: holder.organisation._id,
      by,
      purpose: 'REQUEST',
      items: [{ asset, amount: new Decimal(amount) }],
      path: 'assets',
    }),
  );

/** The asset as it is stored. */
export async function stored(world: World, id: string): Promise<Asset> {
  const found = await assets.byId(world.platform, id);
  if (found === null) throw new Error(`${id} is missing`);
  return found;
}

/** Sets what the simulated tax administration answers about an invoice from now on. */
export async function setTax(operator: Party, input: object): Promise<void> {
  const set = `mutation ($input: TaxSimulatorSetInput!) { taxSimulatorSet(input: $input) { __typename } }`;
  const data = await operator.data(set, { input });
  if (data['taxSimulatorSet'].__typename !== 'TaxSimulatorSetSuccess') throw new Error(JSON.stringify(data));
}
