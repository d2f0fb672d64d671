/** How a journey is told: who does what, and what it is answered. */
import { readFileSync } from 'node:fs';
import { advanceTo } from '../financing/case.js';
import type { Party, World } from '../support/world.js';

/** Acts that move money or title carry a key, so that a retry takes effect once. */
const KEYED = [
  'receivableSubmit',
  'receivableConfirm',
  'financingRequestOpen',
  'bidPlace',
  'offerAccept',
  'dealDisburse',
  'repaymentRecord',
];

let acts = 0;

/** Does a mutation over HTTP and answers what was asked of its success; a refusal fails the journey with its words. */
export async function does(
  party: Party,
  act: string,
  input: object,
  answer: string,
): Promise<Record<string, any>> {
  const type = `${act[0]?.toUpperCase()}${act.slice(1)}`;
  const query = `mutation ($input: ${type}Input!) { ${act}(input: $input) {
    __typename ... on UserError { code message } ... on ValidationRefused { problems { path message } } ... on ${type}Success { ${answer} } } }`;
  const key = KEYED.includes(act) ? { idempotencyKey: `journey-act-${(acts += 1)}` } : {};
  const result = (await party.data(query, { input: { ...key, ...input } }))[act] as Record<string, any>;
  if (result['__typename'] !== `${type}Success`) throw new Error(`${act}: ${JSON.stringify(result)}`);
  delete result['__typename'];
  return result;
}

/** Asks a query over HTTP. */
export const asks = (party: Party, query: string): Promise<Record<string, any>> => party.data(query);

/** Uploads an e-invoice file as the tax administration hands it out, and answers the upload's id. */
export async function uploads({ url }: World, party: Party, file: string): Promise<string> {
  const body = readFileSync(new URL(`../documents/fixtures/einvoices/${file}`, import.meta.url));
  const response = await fetch(`${url}/uploads/e-invoices`, {
    method: 'POST',
    headers: { authorization: `Bearer ${party.token}` },
    body: new Uint8Array(body),
  });
  if (response.status !== 201) throw new Error(await response.text());
  return ((await response.json()) as { upload: string }).upload;
}

/** Time passes; what falls due by then happens. */
export const timePasses = (world: World, until: string): Promise<void> => advanceTo(world, new Date(until));

/** The platform carries news to its consumers and the counterparts outside. */
export const newsTravels = (world: World): Promise<void> => world.server.pulse.beat();

/** What both lenders of the journey would finance: up to two million at once, the debtor graded AA or better. */
export const mandateTerms = (techniques: readonly string[]) => ({
  name: '汽车零部件供应链',
  techniques,
  recourse: ['WITH_RECOURSE'],
  disclosedOnly: true,
  industries: [],
  districts: [],
  tenorDays: { min: 30, max: 365 },
  ticket: { min: '100000', max: '2000000' },
  debtors: [],
  lowestGrade: 'AA',
  advanceRate: '1',
  pricing: {
    lprTerm: 'ONE_YEAR',
    spreads: ['AAA', 'AA'].map((grade) => ({ grade, upToDays: 365, spread: '0.0140' })),
    greenDiscount: '0',
    upfrontFeeRate: '0',
    chargeInAdvance: true,
  },
  budget: '3000000',
  limits: {},
  firm: false,
  validFrom: '2025-07-01',
  validUntil: '2026-06-30',
});
