import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { bills as billsModule } from '../../src/bills/index.js';
import type { Bill } from '../../src/bills/bill.js';
import { bills, LIVE_PARTS } from '../../src/bills/bill.store.js';
import { steps } from '../../src/bills/step.store.js';
import { plainDate } from '../../src/kernel/dates.js';
import { outbox } from '../../src/platform/outbox.js';
import { newKey } from '../financing/case.js';
import { startWorld, type Party, type World } from '../support/world.js';

/** A package number that was never given before. */
export const packageNumber = (type = '5'): string =>
  `${type}301000000123${'20250603'}${String(randomInt(1e8)).padStart(8, '0')}${randomInt(10)}`;

export interface Circle {
  readonly world: World;
  readonly drawer: Party;
  /** A bank that accepts. */
  readonly acceptor: Party;
  readonly payee: Party;
  /** Two more in the chain. */
  readonly second: Party;
  readonly third: Party;
  readonly operator: Party;
}

export async function openCircle(world?: World): Promise<Circle> {
  const place = world ?? (await startWorld());
  return {
    world: place,
    drawer: await place.party('CORE_ENTERPRISE'),
    acceptor: await place.party('LENDER'),
    payee: await place.party('SUPPLIER'),
    second: await place.party('SUPPLIER'),
    third: await place.party('SUPPLIER'),
    operator: await place.party('OPERATOR'),
  };
}

export const idOf = ({ organisation }: Party): string => organisation._id;
export const DUE = plainDate('2025-12-03');

const REFUSED = `... on UserError { code path message } ... on ValidationRefused { problems { path code } }
  ... on AmountRefused { available requested } ... on StateRefused { noun state act allowed } ... on RuleRefused { facts { name value } }`;
export const SEEN = `fragment B on Bill { id packageNumber range { from to } face { amount } available { amount } status circulation acceptance transferable
  holder { id } acceptor { id } drawer { id } payee { id } pledgee { id } dueOn presentableUntilOn presentedOn presentedLate pending { kind from { id } to { id } deal }
  dishonour { on reason } payment { by { id } on reference confirmed } turnedDown { kind reason at takenBack } liable { id } mergedInto allowedActions
  chain { kind from { id } to { id } range { from to } notTransferable } }`;

const mutation = (name: string): string => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const rest = name === 'billEndorse' || name === 'billPledge' ? 'rest { ...B }' : '';
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${REFUSED} ... on ${type}Success { bill { ...B } ${rest} } } } ${SEEN}`;
};

/** Does it as this party, with a new idempotency key unless one is given; answers the payload. */
export async function act(party: Party, name: string, input: object): Promise<Record<string, any>> {
  const data = await party.data(mutation(name), { input: { idempotencyKey: newKey(), ...input } });
  return data[name] as Record<string, any>;
}

/** The same, which must succeed: answers the bill. */
export async function did(party: Party, name: string, input: object): Promise<Record<string, any>> {
  const answer = await act(party, name, input);
  if (!answer['bill']) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer['bill'] as Record<string, any>;
}

/** Who issues, accepts and receives a bill. */
export type Three = Pick<Circle, 'drawer' | 'acceptor' | 'payee'>;

export const issueInput = ({ acceptor, payee }: Three, more: object = {}) => ({
  packageNumber: packageNumber(),
  face: '1000000',
  acceptor: idOf(acceptor),
  payee: idOf(payee),
  dueOn: DUE,
  ...more,
});

/** A bill that its payee holds. */
export async function received(circle: Three, more: object = {}): Promise<{ id: string; number: string }> {
  const { drawer, acceptor, payee } = circle;
  const input = issueInput(circle, more);
  const { id } = await did(drawer, 'billIssue', input);
  await did(acceptor, 'billAccept', { bill: id });
  await did(payee, 'billReceive', { bill: id });
  return { id: id as string, number: input.packageNumber };
}

export async function seen(party: Party, id: string): Promise<Record<string, any> | null> {
  const data = await party.data(`query ($id: ID!) { bill(id: $id) { ...B } } ${SEEN}`, { id });
  return data['bill'] as Record<string, any> | null;
}

export async function stored({ platform }: World, id: string): Promise<Bill> {
  const found = await bills.byId(platform, id);
  if (found === null) throw new Error(`${id} is missing`);
  return found;
}

/** Who holds which sub-bills of a package in which state. */
export async function handsOf({ platform }: World, number: string): Promise<string[]> {
  const parts = await bills.find(
    platform,
    { kind: 'BILL', 'bill.number': number, ...LIVE_PARTS },
    { sort: { 'bill.range.from': 1 }, limit: 100 },
  );
  return parts.map(({ holder, state, bill, base }) => {
    return `${bill.range.from}-${bill.range.to} ${base.toFixed(2)} ${holder} ${state}`;
  });
}

/** What `npm run verify` would say about bills. */
export async function violations({ platform }: World): Promise<string[]> {
  const found: string[] = [];
  for (const one of billsModule.invariants ?? []) found.push(...(await one.check(platform)).violations);
  return found;
}

const RECONCILE = `mutation { billReconcile { __typename ... on UserError { code }
  ... on BillReconcileSuccess { reconciliation { compared waiting found differences { kind number ours theirs } } } } }`;

export async function reconciled(operator: Party): Promise<Record<string, any>> {
  const { billReconcile } = await operator.data(RECONCILE);
  if (!billReconcile.reconciliation) throw new Error(JSON.stringify(billReconcile));
  return billReconcile.reconciliation as Record<string, any>;
}

/** Waits until the exchange has answered every step. News that failed waits by real time: that time is passed here. */
export async function answered({ platform, server }: World): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    await outbox.updateMany(platform, { delivered: false }, { $set: { notBefore: new Date(0) } });
    await server.pulse.beat();
    const open = await steps.count(platform, { acknowledgedAt: null, refused: null });
    if (open === 0) return;
    await sleep(50);
  }
  throw new Error('the exchange never answered');
}
