import { randomBytes } from 'node:crypto';
import { approvals } from '../../src/platform/approvals.store.js';
import type { Approval } from '../../src/platform/approvals.js';
import { auditEntries, type AuditEntry } from '../../src/platform/audit.js';
import type { Place } from '../../src/platform/database/collection.js';
import { verifyAll } from '../../src/platform/verification.js';
import { modules } from '../../src/modules.js';
import { confirmedReceivable } from '../financing/case.js';
import type { Client, Party, World } from '../support/world.js';

/** A core enterprise where acts above 100,000 yuan wait: its administrator, a maker and a checker. */
export interface House {
  readonly seller: Party;
  readonly admin: Party;
  readonly maker: Party;
  readonly checker: Party;
}

export const newKey = (): string => randomBytes(8).toString('hex');

export async function openHouse(world: World, above: string | null = '100000'): Promise<House> {
  const admin = await world.party('CORE_ENTERPRISE');
  const house = {
    seller: await world.party('SUPPLIER'),
    admin,
    maker: await world.colleague(admin, 'MAKER'),
    checker: await world.colleague(admin, 'CHECKER'),
  };
  if (above !== null) await setAbove(admin, above);
  return house;
}

export type Payload = Record<string, any>;

const REFUSAL = `__typename ... on UserError { code message path } ... on StateRefused { state act allowed }
  ... on RuleRefused { facts { name value } } ... on ValidationRefused { problems { path code } }`;
export const APPROVAL = `id act title state amount { amount currency } above { amount } maker { id name } madeAt expiresAt
  decidedBy { id name } decidedAt reason input { name value } allowedActions
  outcome { executed actId answer { name value } refusal { code message path facts { name value } } }`;
export const WAITS = `... on ApprovalPending { approvalId approval { ${APPROVAL} } }`;

/** Performs an act as this party and answers what came: done, waiting or refused. */
export async function ask(party: Client, name: string, success: string, input: object): Promise<Payload> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${REFUSAL} ${WAITS} ... on ${type}Success { ${success} } } }`;
  return (await party.data(query, { input }))[name] as Payload;
}

export const setRule = (party: Client, above: string | null): Promise<Payload> =>
  ask(party, 'organisationApprovalSet', 'organisation { approvalAbove }', { above });

export async function setAbove(party: Client, above: string): Promise<void> {
  const done = await setRule(party, above);
  if (!done['organisation']) throw new Error(JSON.stringify(done));
}

export const grant = (party: Client, approval: string): Promise<Payload> =>
  ask(party, 'approvalGrant', `approval { ${APPROVAL} }`, { approval });
export const reject = (party: Client, approval: string, reason = '金额不符'): Promise<Payload> =>
  ask(party, 'approvalReject', `approval { ${APPROVAL} }`, { approval, reason });
export const withdraw = (party: Client, approval: string): Promise<Payload> =>
  ask(party, 'approvalWithdraw', `approval { ${APPROVAL} }`, { approval });

export const confirm = (party: Client, receivable: string, more: object = {}): Promise<Payload> =>
  ask(party, 'receivableConfirm', 'receivable { id state confirmedAmount { amount } }', {
    idempotencyKey: newKey(),
    receivable,
    ...more,
  });

/** A receivable that waits for the house's yes. */
export const claim = (world: World, { seller, admin }: House, amount = '250000.00'): Promise<string> =>
  confirmedReceivable(world, seller, admin, amount, { state: 'SUBMITTED' });

/** An act of the maker's that waits: the id of its approval, and the receivable that it is to confirm. */
export async function waiting(
  world: World,
  house: House,
  more: object = {},
): Promise<{ approval: string; receivable: string }> {
  const receivable = await claim(world, house);
  const { approvalId } = await confirm(house.maker, receivable, more);
  if (typeof approvalId !== 'string') throw new Error('it does not wait');
  return { approval: approvalId, receivable };
}

export async function readApproval(party: Client, id: string): Promise<Payload | null> {
  return (await party.data(`query ($id: ID!) { approval(id: $id) { ${APPROVAL} } }`, { id }))[
    'approval'
  ] as Payload;
}

export async function listed(party: Client, variables: object = {}): Promise<Payload> {
  const query = `query ($state: ApprovalState, $first: Int, $after: String) { approvals(state: $state, first: $first, after: $after) {
    edges { node { id state } } pageInfo { hasNextPage endCursor } } }`;
  return (await party.data(query, { ...variables }))['approvals'] as Payload;
}

export async function storedApproval(at: World | Place, id: string): Promise<Approval> {
  const found = await approvals.byId('platform' in at ? at.platform : at, id);
  if (found === null) throw new Error(`${id} is missing`);
  return found;
}

/** What stands in the organisation's trail, oldest first. */
export const trailOf = ({ platform }: World, { organisation }: Party): Promise<AuditEntry[]> =>
  auditEntries.find(platform, { organisation: organisation._id }, { sort: { _id: 1 }, limit: 1_000 });

/** How often an act stands in the trail. */
export const timesDone = async (world: World, party: Party, act: string): Promise<number> =>
  (await trailOf(world, party)).filter((entry) => entry.act === act).length;

/** What verify finds wrong with the act pipeline and with approvals. */
export async function violations({ platform }: World): Promise<string[]> {
  const all: string[] = [];
  for await (const { module, violations: found } of verifyAll(platform, modules))
    if (module === 'platform' || module === 'approvals') all.push(...found);
  return all;
}
