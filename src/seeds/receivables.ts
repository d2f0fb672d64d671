import { addDays, type PlainDate } from '../kernel/dates.js';
import type { Organisation } from '../parties/index.js';
import { seedFile, type Input } from './files.js';
import type { Seeding } from './seeding.js';

interface SeedReceivable {
  readonly seller: string;
  readonly debtor: string;
  /** Also tells whether it is there already: no two seeds share one. */
  readonly contractNumber: string;
  /** WAITING for the debtor's answer, CONFIRMED by it, or POSTED by it as a payable. */
  readonly answer: 'WAITING' | 'CONFIRMED' | 'POSTED';
  /** Where the debtor confirms less than is claimed. */
  readonly confirmedAmount?: string;
  readonly deliveredDaysAgo: number;
  readonly dueInDays: number;
  readonly bank: string;
  readonly accountNumber: string;
  readonly invoices: readonly SeedInvoice[];
}

interface SeedInvoice {
  readonly sequence: string;
  readonly issuedDaysAgo: number;
  readonly total: string;
}

/** Chongqing (50 in GB/T 2260) and a channel of the e-invoice platform. */
const REGION_AND_CHANNEL = '502';

/** Puts down receivables, so that a newcomer can ask for finance at once, and one that waits for its debtor's answer. */
export async function loadReceivables(seeding: Seeding): Promise<void> {
  const { receivables } = seedFile<{ receivables: readonly SeedReceivable[] }>('receivables.json');
  for (const seed of receivables) {
    const there = await findReceivable(seeding, seed);
    const receivable = there ?? (await put(seeding, seed));
    if (seed.answer === 'CONFIRMED' && receivable.state === 'SUBMITTED')
      await confirm(seeding, seed, receivable.id);
  }
}

interface Put {
  readonly id: string;
  readonly state: string;
}

async function findReceivable({ api, cast }: Seeding, seed: SeedReceivable): Promise<Put | undefined> {
  const document = '{ receivables(side: SELLER, first: 100) { edges { node { id state contractNumber } } } }';
  const { receivables } = (await api.ask(await cast.actor(seed.seller), document)) as {
    receivables: { edges: { node: Put & { contractNumber: string } }[] };
  };
  return receivables.edges
    .map(({ node }) => node)
    .find(({ contractNumber }) => contractNumber === seed.contractNumber);
}

async function put({ api, cast, today }: Seeding, seed: SeedReceivable): Promise<Put> {
  const seller = await cast.organisation(seed.seller);
  const debtor = await cast.organisation(seed.debtor);
  const [key, mutation] =
    seed.answer === 'POSTED' ? [seed.debtor, 'payablePost'] : [seed.seller, 'receivableSubmit'];
  const input = receivableInput(seed, seller, debtor, today);
  const answer = await api.mutate(await cast.actor(key), mutation, input, 'receivable { id state }');
  return answer['receivable'] as Put;
}

function receivableInput(
  seed: SeedReceivable,
  seller: Organisation,
  debtor: Organisation,
  today: PlainDate,
): Input {
  const { contractNumber, bank, accountNumber } = seed;
  const codes = { sellerCode: seller.creditCode, buyerCode: debtor.creditCode };
  return {
    idempotencyKey: keyOf(seed),
    contractNumber,
    deliveredOn: addDays(today, -seed.deliveredDaysAgo),
    dueOn: addDays(today, seed.dueInDays),
    collectionAccount: { name: seller.name, number: accountNumber, bank },
    deliveryEvidence: [`${contractNumber} 送货单`],
    invoices: seed.invoices.map(({ sequence, issuedDaysAgo, total }) => {
      const issuedOn = addDays(today, -issuedDaysAgo);
      const number = `${issuedOn.slice(2, 4)}${REGION_AND_CHANNEL}${sequence}`;
      return { fields: { number, issuedOn, total, ...codes } };
    }),
  };
}

async function confirm({ api, cast }: Seeding, seed: SeedReceivable, receivable: string): Promise<void> {
  const amount = seed.confirmedAmount ?? null;
  const input = { idempotencyKey: keyOf(seed), receivable, amount };
  await api.mutate(await cast.actor(seed.debtor), 'receivableConfirm', input, 'receivable { id }');
}

const keyOf = ({ contractNumber }: SeedReceivable): string => `seed-${contractNumber}`;
