import { addDays, plainDate, shanghaiDateOf } from '../../src/kernel/dates.js';
import { Decimal, toMoneyText } from '../../src/kernel/decimal.js';
import { isRefused } from '../../src/kernel/decision.js';
import type { Decision } from '../../src/kernel/decision.js';
import { act as defineAct, perform } from '../../src/platform/act.js';
import { SYSTEM } from '../../src/platform/actor.js';
import type { Unit } from '../../src/platform/unit.js';
import type { Receipt } from '../../src/receipts/receipt.js';
import { receipts } from '../../src/receipts/receipt.store.js';
import type { Party, World } from '../support/world.js';

/** A warehouse, a trader that stores its goods there, another trader and the operator that publishes prices. */
export interface Yard {
  readonly world: World;
  readonly operator: Party;
  readonly keeper: Party;
  readonly trader: Party;
  readonly other: Party;
}

export const STEEL = 'REBAR-HRB400';
export const COPPER = 'CU-CATHODE';

export async function newYard(world: World): Promise<Yard> {
  const operator = await world.party('OPERATOR');
  const yard = {
    ...{ world, operator, keeper: await world.party('WAREHOUSE_OPERATOR') },
    ...{ trader: await world.party('DISTRIBUTOR'), other: await world.party('DISTRIBUTOR') },
  };
  await done(operator, 'goodsDefine', { code: STEEL, name: '螺纹钢 HRB400', class: 'STEEL', unit: 't' });
  await done(operator, 'goodsDefine', { code: COPPER, name: '阴极铜', class: 'METALS', unit: 't' });
  return yard;
}

let count = 0;
export const newKey = (): string => `receipt-key-${(count += 1)}`;
export const newLot = (): string => `RB-2025-${(count += 1)}`;

const WRONG = `... on UserError { code path message } ... on ValidationRefused { problems { code path } }
  ... on AmountRefused { available requested } ... on StateRefused { noun state act allowed } ... on RuleRefused { facts { name value } }
  ... on NotFoundRefused { noun id }`;

export const SEEN = `id state quantity lot place holder { id } keeper { id } elements { number pieces storageFee { amount } insurance { sum { amount } } }
  costPerUnit { amount } valuation { price { amount } priceOn value { amount } ltv } available { amount } pledge { id } cutFrom allowedActions
  keeperAsk { kind to { id } by collector }`;
export const PLEDGE = `id state deal receipts { id } endorsedAt confirmedBy { id } loan { amount } value { amount } ltv level floor { amount }
  cure { cash { amount } goods { amount } quantity } call { state calledOn cureUntil loan { amount } value { amount } }
  calls { state calledOn endedOn } disposals { ground buyer proceeds { amount } costs { amount } on } allowedActions`;

const RECEIPT = `receipt { ${SEEN} }`;
const ANSWERS: Readonly<Record<string, string>> = {
  goodsDefine: 'goods { id class }',
  goodsTermsPublish: 'terms { class ltv from }',
  goodsPricePublish: 'published goods { price { price { amount } on } }',
  revaluationStart: 'revaluation { id state total done }',
  receiptSplit: `${RECEIPT} part { ${SEEN} }`,
  receiptRelease: `${RECEIPT} part { ${SEEN} }`,
  receiptSubstituteSign: `${RECEIPT} free { ${SEEN} }`,
  receiptPledgeEndorse: `pledge { ${PLEDGE} }`,
  receiptPledgeConfirm: `pledge { ${PLEDGE} }`,
  receiptPledgeAdd: 'deal { id }',
  supervisionRecord: 'recorded known unknownLots',
};

/** `{ amount: '113000' }` as `'113000.00'`, so that tests read as amounts. */
export function plain(value: unknown): any {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && ['amount', 'id'].includes(entries[0]![0]))
    return entries[0]![0] === 'id' ? entries[0]![1] : toMoneyText(new Decimal(entries[0]![1] as string));
  return Object.fromEntries(entries.map(([name, one]) => [name, plain(one)]));
}

export type Answered = Record<string, any>;

const KEYED =
  /^receipt(Issue|Split|Transfer|TransferSign|DeliveryAsk|Deliver|Substitute|SubstituteSign|PledgeEndorse|PledgeConfirm|PledgeAdd|Release)$/;

/** Does it as this party and answers what came, a refusal too. */
export async function act(party: Party, name: string, input: object): Promise<Answered> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${WRONG} ... on ${type}Success { ${ANSWERS[name] ?? RECEIPT} } } }`;
  const keyed = KEYED.test(name) ? { idempotencyKey: newKey() } : {};
  return plain((await party.data(query, { input: { ...keyed, ...input } }))[name]) as Answered;
}

/** The same, failing the test when it was refused. */
export async function done(party: Party, name: string, input: object): Promise<Answered> {
  const answer = await act(party, name, input);
  if (!String(answer['__typename']).endsWith('Success'))
    throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer;
}

export const elements = (today: string, more: object = {}) => ({
  number: `CD-${(count += 1)}`.padEnd(6, '0'),
  quality: 'GB/T 1499.2',
  packaging: '捆扎',
  pieces: 1000,
  marks: '攀钢',
  lossStandard: '0.002',
  storedFrom: today,
  storedUntil: addDays(plainDate(today), 365),
  storageFee: '12000',
  issuedAtPlace: '重庆',
  issuedOn: today,
  signedBy: '王保管',
  ...more,
});

export const issueInput = ({ world, trader }: Yard, more: Answered = {}) => {
  const today = shanghaiDateOf(world.platform.clock.now());
  return {
    ...{ depositor: trader.organisation._id, goods: STEEL, quantity: '500', place: '果园港一号库' },
    ...{ lotNumber: newLot(), lotQuantity: '500', ...more },
    elements: elements(today, more['elements']),
  };
};

export const issued = async (yard: Yard, more: Answered = {}): Promise<Answered> =>
  (await done(yard.keeper, 'receiptIssue', issueInput(yard, more)))['receipt'] as Answered;

/** A receipt over 500 t of steel that cost 18,000 a tonne. */
export async function valued(yard: Yard, more: Answered = {}, costPerUnit = '18000'): Promise<Answered> {
  const { id } = await issued(yard, more);
  return (await done(yard.trader, 'receiptCostDeclare', { receipt: id, costPerUnit }))['receipt'] as Answered;
}

/** Publishes the price of today, and waits for what follows. */
export async function priced({ world, operator }: Yard, price: string, goods = STEEL): Promise<void> {
  const on = shanghaiDateOf(world.platform.clock.now());
  await done(operator, 'goodsPricePublish', { goods, source: '上海钢联', prices: [{ price, on }] });
  await world.server.pulse.beat();
}

export async function stored({ world }: Yard, id: string): Promise<Receipt> {
  const found = await receipts.byId(world.platform, id);
  if (found === null) throw new Error(`no receipt ${id}`);
  return found;
}

export const seen = async (party: Party, id: string): Promise<Answered | null> =>
  plain((await party.data(`query ($id: ID!) { receipt(id: $id) { ${SEEN} } }`, { id }))['receipt']);

export const pledgeSeen = async (party: Party, deal: string): Promise<Answered | null> =>
  plain(
    (await party.data(`query ($deal: ID!) { receiptPledge(deal: $deal) { ${PLEDGE} } }`, { deal }))[
      'receiptPledge'
    ],
  );

/** Performs work in an act of its own, as deals do. */
export const inUnit = (world: World, work: (unit: Unit) => Promise<unknown>): Promise<Decision<object>> =>
  perform(
    world.platform,
    SYSTEM,
    defineAct({
      name: 'receiptWork',
      keyed: false,
      async decide(unit, _actor, _input: object) {
        const answer = await work(unit);
        return isRefused(answer) ? answer : {};
      },
    }),
    {},
  );
