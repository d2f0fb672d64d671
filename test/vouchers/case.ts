import { receivables } from '../../src/assets/index.js';
import { confirmed, newKey, stored, type Pair } from '../assets/builders.js';
import { confirmedReceivable, inDays } from '../financing/case.js';
import { addDays, shanghaiDateOf, type PlainDate } from '../../src/kernel/dates.js';
import { Decimal, toMoneyText } from '../../src/kernel/decimal.js';
import { modules } from '../../src/modules.js';
import { verifyAll } from '../../src/platform/verification.js';
import type { Party, World } from '../support/world.js';

export const DUE_ON = inDays(181);

const WRONG = `__typename ... on UserError { code path } ... on ValidationRefused { problems { path code } }
  ... on AmountRefused { available requested } ... on StateRefused { noun state act allowed } ... on RuleRefused { facts { name value } }`;
export const SEEN = `id state issuer { id } holder { id } receivedFrom { id } issue parent layer amount { amount } passedOn { amount }
  paid { amount } outstanding { amount } held { amount } available { amount } issuedOn dueOn payableOn tenorReason trade receivable refusal
  cancelAskedBy { id } overdue lateInterest { amount } allowedActions`;
const TRANSFER = `id voucher from { id } to { id } issuer { id } amount { amount } trade state reason part allowedActions`;
const PAID = `total { amount } payments { id receivable payTo { id } amount { amount } frees { amount } inVain { amount } state }`;

const answerOf = (name: string): string => {
  if (name === 'voucherTransferAccept') return `voucherTransfer { ${TRANSFER} } voucher { ${SEEN} }`;
  if (name === 'voucherIssuePay') return `voucher { ${SEEN} } ${PAID}`;
  return name.startsWith('voucherTransfer') ? `voucherTransfer { ${TRANSFER} }` : `voucher { ${SEEN} }`;
};

const document = (name: string): string => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${WRONG} ... on ${type}Success { ${answerOf(name)} } } }`;
};

/** `{ amount: '113000' }` as `'113000.00'` and `{ id }` as the id, so that tests read as amounts and names. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [name, only] = entries.length === 1 ? (entries[0] ?? []) : [];
  if (name === 'amount') return toMoneyText(new Decimal(only as string));
  if (name === 'id') return only;
  return Object.fromEntries(entries.map(([key, one]) => [key, plain(one)]));
}

export type Done = Record<string, any>;

/** Does it as this party, with a new idempotency key unless one is given. */
export async function does(party: Party, name: string, input: object): Promise<Done> {
  const data = await party.data(document(name), { input: { idempotencyKey: newKey(), ...input } });
  return plain(data[name]) as Done;
}

/** The same, failing the test when it is refused. */
export async function done(party: Party, name: string, input: object): Promise<Done> {
  const answer = await does(party, name, input);
  if (answer['code'] !== undefined) throw new Error(JSON.stringify(answer));
  return answer;
}

export interface Chain {
  readonly world: World;
  readonly core: Party;
  /** Of the first, second and third tier. */
  readonly first: Party;
  readonly second: Party;
  readonly third: Party;
  /** Of what the core enterprise owes, and of vouchers on it; half a year after the usual start when left out. */
  readonly dueOn?: PlainDate;
}

export async function newChain(world: World): Promise<Chain> {
  return {
    world,
    core: await world.party('CORE_ENTERPRISE', { sizeClass: 'LARGE' }),
    first: await world.party('SUPPLIER', { sizeClass: 'MEDIUM' }),
    second: await world.party('SUPPLIER'),
    third: await world.party('SUPPLIER'),
  };
}

/** A receivable that the core enterprise has confirmed to the first supplier, its invoice under its proper key. */
export async function owed(
  { world, core, first, dueOn = DUE_ON }: Chain,
  amount = '1000000',
  more: object = {},
): Promise<string> {
  const id = await confirmedReceivable(world, first, core, amount, { dueOn, ...more });
  const number = (await receivables.byId(world.platform, id))?.invoices[0]?.number ?? '';
  const now = world.platform.clock.now();
  const set = { 'invoices.0.keys': [`E:${number}`], answeredAt: now };
  const deliveredOn = addDays(shanghaiDateOf(now), -14);
  await receivables.update(world.platform, { _id: id }, { $set: { ...set, deliveredOn } });
  return id;
}

export interface Issued {
  readonly receivable: string;
  readonly voucher: string;
}

/** A voucher that the first supplier has taken. */
export async function issued(chain: Chain, amount = '1000000', onAmount = amount): Promise<Issued> {
  const receivable = await owed(chain, onAmount);
  const input = { receivable, amount, dueOn: chain.dueOn ?? DUE_ON };
  const { voucher } = await done(chain.core, 'voucherIssue', input);
  await done(chain.first, 'voucherAccept', { voucher: voucher.id });
  return { receivable, voucher: voucher.id as string };
}

export const TRADE = 'CG-2025-071';

/** Asks the receiver to take part of a voucher. */
export const offer = (from: Party, voucher: string, to: Party, amount: string): Promise<Done> =>
  does(from, 'voucherTransfer', { voucher, to: to.organisation._id, amount, trade: TRADE });

/** Passes part of a voucher on, with the receiver's consent; answers the receiver's part. */
export async function passed(from: Party, voucher: string, to: Party, amount: string): Promise<string> {
  const { voucherTransfer } = await offer(from, voucher, to, amount);
  const { voucher: part } = await done(to, 'voucherTransferAccept', { transfer: voucherTransfer.id });
  return part.id as string;
}

export async function seen(party: Party, id: string): Promise<Done | null> {
  const data = await party.data(`query ($id: ID!) { voucher(id: $id) { ${SEEN} } }`, { id });
  return plain(data['voucher']) as Done | null;
}

/** What locks an asset, without the ids of the locks. */
export async function locksOn(world: World, id: string): Promise<string[]> {
  const { holds } = await stored(world, id);
  return holds.map(({ by, purpose, amount }) => `${purpose} ${by} ${amount.toFixed(2)}`);
}

/** Every violation that `verify` finds; the receivables of these tests have claimed no key. */
export async function violations({ platform }: World): Promise<string[]> {
  const all: string[] = [];
  for await (const { invariant, violations: found } of verifyAll(platform, modules))
    if (!invariant.startsWith('Every invoice and credit note'))
      all.push(...found.map((one) => `${invariant}: ${one}`));
  return all;
}

/** On a receivable of this pair that was confirmed over HTTP. */
export async function offeredVoucher(pair: Pair, amount: string): Promise<string> {
  const { id: receivable } = await confirmed(pair, amount);
  const { voucher } = await done(pair.debtor, 'voucherIssue', { receivable, amount, dueOn: '2025-07-16' });
  return voucher.id as string;
}

export async function takenVoucher(pair: Pair, amount: string): Promise<string> {
  const voucher = await offeredVoucher(pair, amount);
  await done(pair.seller, 'voucherAccept', { voucher });
  return voucher;
}
