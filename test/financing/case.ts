import { randomInt } from 'node:crypto';
import { assets, receivables, type Asset } from '../../src/assets/index.js';
import { addDays, plainDate, shanghaiDateOf, type PlainDate } from '../../src/kernel/dates.js';
import { Decimal, ZERO } from '../../src/kernel/decimal.js';
import { newId } from '../../src/kernel/ids.js';
import type { Party, World } from '../support/world.js';
import { START } from '../support/world.js';

export const TODAY = shanghaiDateOf(START);
export const inDays = (days: number): PlainDate => addDays(TODAY, days);
export const hoursOn = (hours: number): Date => new Date(START.getTime() + hours * 3_600_000);

/** A receivable that its debtor has confirmed, as the modules before financing leave it. */
export async function confirmedReceivable(
  { platform }: World,
  seller: Party,
  debtor: Party,
  amount: string,
  more: { dueOn?: PlainDate; state?: 'CONFIRMED' | 'SUBMITTED' } = {},
): Promise<string> {
  const number = `25500000${String(randomInt(1e12)).padStart(12, '0')}`;
  const claimed = new Decimal(amount);
  const { dueOn = inDays(181), state = 'CONFIRMED' } = more;
  const _id = newId('rcv');
  await receivables.insert(platform, {
    _id,
    kind: 'RECEIVABLE',
    holder: seller.organisation._id,
    obligor: debtor.organisation._id,
    currency: 'CNY',
    base: state === 'CONFIRMED' ? claimed : ZERO,
    paid: ZERO,
    setOff: ZERO,
    creditNotesSince: ZERO,
    holds: [],
    dueOn,
    state,
    version: 1,
    createdAt: START,
    origin: 'SUBMITTED',
    contractNumber: 'HT-2025-001',
    deliveredOn: plainDate('2025-05-20'),
    collectionAccount: {
      name: seller.organisation.name,
      number: '6222020200001234567',
      bank: '重庆银行两江支行',
    },
    deliveryEvidence: [],
    invoices: [
      {
        keys: [number],
        number,
        issuedOn: plainDate('2025-05-21'),
        total: claimed,
        redFlushed: ZERO,
        notes: [],
      },
    ],
    claimed,
    setOffReason: null,
    warnings: [],
    answerDueOn: plainDate('2025-07-01'),
    answeredAt: START,
    reason: null,
    rescindAskedBy: [],
  });
  return _id;
}

export async function heldOnAsset({ platform }: World, id: string): Promise<string[]> {
  const asset = (await assets.byId(platform, id)) as Asset;
  return asset.holds.map(({ by, purpose, amount }) => `${by} ${purpose} ${amount.toFixed(2)}`);
}

let keys = 0;
export const newKey = (): string => `test-key-${(keys += 1)}`;

export const OPEN = `mutation ($input: FinancingRequestOpenInput!) {
  financingRequestOpen(input: $input) {
    __typename
    ... on UserError { code path }
    ... on ValidationRefused { problems { code path } }
    ... on AmountRefused { available requested }
    ... on StateRefused { noun state act }
    ... on RuleRefused { facts { name value } }
    ... on FinancingRequestOpenSuccess { financingRequest {
      id state competition dueOn tenorDays amount { amount currency } assignedAmount { amount } openedAt closesAt expiresAt
      warnings takesBids acceptanceOpen allowedActions
    } }
  }
}`;

export const openInput = (
  assets: readonly { asset: string; amount: string }[],
  more: Record<string, unknown> = {},
) => ({
  idempotencyKey: newKey(),
  assets,
  amount: '1000000',
  techniques: ['FACTORING', 'LOAN_AGAINST_RECEIVABLES'],
  recourseAccepted: ['WITH_RECOURSE'],
  competition: 'SEALED',
  purpose: 'TRADE_PAYMENT',
  closesAt: hoursOn(24).toISOString(),
  ...more,
});

/** Opens a request and answers its id. */
export async function openRequest(seller: Party, input: ReturnType<typeof openInput>): Promise<string> {
  const { financingRequestOpen } = await seller.data(OPEN, { input });
  if (financingRequestOpen.__typename !== 'FinancingRequestOpenSuccess')
    throw new Error(JSON.stringify(financingRequestOpen));
  return financingRequestOpen.financingRequest.id as string;
}

export const CANCEL = `mutation ($request: ID!) { financingRequestCancel(input: { request: $request }) {
  __typename ... on UserError { code } ... on StateRefused { noun state act allowed } ... on FinancingRequestCancelSuccess { financingRequest { id state allowedActions } }
} }`;

/** Moves the clock and waits for what falls due by it and the news of it. */
export async function advanceTo({ platform, server }: World, to: Date): Promise<void> {
  platform.clock.set(to);
  await server.pulse.beat();
}
