import { newKey } from '../financing/case.js';
import type { Market } from '../deals/case.js';
import type { Party, World } from '../support/world.js';

export const BANK_ACCOUNT = '31050161360000001234';
export const DEBTOR_ACCOUNT = '6217000000000000001';
export const SELLER_ACCOUNT = '6222020200001234567';

const REFUSAL = `__typename ... on UserError { code path message } ... on ValidationRefused { problems { path code } }
  ... on StateRefused { noun state act } ... on RuleRefused { facts { name value } } ... on ApprovalPending { approvalId }`;

const ADD = `mutation ($input: BankAccountAddInput!) { bankAccountAdd(input: $input) { ${REFUSAL} ... on BankAccountAddSuccess { bankAccount { id number } } } }`;

export const accountInput = (number: string, purpose = 'BOTH', more: Record<string, unknown> = {}) => ({
  number,
  bankName: '中国建设银行重庆分行',
  cnaps: '105653000012',
  purpose,
  ...more,
});

export async function addAccount(party: Party, number: string, purpose = 'BOTH'): Promise<string> {
  const { bankAccountAdd } = await party.data(ADD, { input: accountInput(number, purpose) });
  if (bankAccountAdd.__typename !== 'BankAccountAddSuccess') throw new Error(JSON.stringify(bankAccountAdd));
  return bankAccountAdd.bankAccount.id as string;
}

/** An account for each of the three, before any deal. */
export async function openAccountsOf({ bank, seller, debtor }: Market): Promise<void> {
  await addAccount(bank, BANK_ACCOUNT);
  await addAccount(seller, SELLER_ACCOUNT);
  await addAccount(debtor, DEBTOR_ACCOUNT, 'PAY');
}

const INSTRUCTIONS = `query ($state: PaymentInstructionState) { paymentInstructions(state: $state, first: 100) { edges { node {
  id endToEndId purpose deal about payer { id } payee { id } payerAccount { holder number bankName cnaps } payeeAccount { number bankName } amount { amount } dueOn dueOnProvisional
  onThatDayOnly state file confirmed { amount { amount } on reference takenBackAt } replaces allowedActions } } } }`;

/** What a party reads of a deal's instructions, oldest first. */
export async function instructionsOf(party: Party, deal: string): Promise<Record<string, any>[]> {
  const { paymentInstructions } = await party.data(INSTRUCTIONS, {});
  const nodes = paymentInstructions.edges.map((edge: { node: unknown }) => edge.node) as Record<
    string,
    any
  >[];
  return nodes.filter((one) => one['deal'] === deal).reverse();
}

/** `purpose amount dueOn state` of each. */
export const told = (instructions: readonly Record<string, any>[]): string[] =>
  instructions.map((one) => `${one['purpose']} ${one['amount'].amount} ${one['dueOn']} ${one['state']}`);

export const live = (instructions: readonly Record<string, any>[], purpose: string): Record<string, any> => {
  const found = instructions.filter(
    (one) => one['purpose'] === purpose && ['PLANNED', 'EXPORTED'].includes(one['state']),
  );
  if (found.length !== 1)
    throw new Error(`${found.length} live ${purpose}: ${JSON.stringify(told(instructions))}`);
  return found[0]!;
};

export const EXPORT = `mutation ($input: PaymentFileExportInput!) { paymentFileExport(input: $input) { ${REFUSAL}
  ... on PaymentFileExportSuccess { paymentFile { id messageId requestedOn instructions total { amount } state sha256 size allowedActions } } } }`;
export const CANCEL_FILE = `mutation ($input: PaymentFileCancelInput!) { paymentFileCancel(input: $input) { ${REFUSAL}
  ... on PaymentFileCancelSuccess { paymentFile { id state cancelled { reason } allowedActions } } } }`;
const ENTRY = `id statement bankReference endToEndId direction amount { amount currency } on state outcome code message instruction deal resolution { decision reason } allowedActions`;
export const CONFIRM = `mutation ($input: PaymentConfirmInput!) { paymentConfirm(input: $input) { ${REFUSAL} ... on PaymentConfirmSuccess { entry { ${ENTRY} } } } }`;
export const RESOLVE = `mutation ($input: PaymentResolveInput!) { paymentResolve(input: $input) { ${REFUSAL} ... on PaymentResolveSuccess { entry { ${ENTRY} } } } }`;
export const CLOSE = `mutation ($account: ID!) { bankAccountClose(input: { account: $account }) { ${REFUSAL} ... on BankAccountCloseSuccess { bankAccount { id state allowedActions } } } }`;
const STATEMENT = `query ($id: ID!) { statement(id: $id) { id messageId entryCount outcomes { outcome count } entries(first: 100) { edges { node { ${ENTRY} } } } } }`;

/** Sends a keyed mutation and answers its payload. */
export async function send(
  party: Party,
  query: string,
  input: Record<string, unknown>,
): Promise<Record<string, any>> {
  const data = await party.data(query, { input: { idempotencyKey: newKey(), ...input } });
  return Object.values(data)[0] as Record<string, any>;
}

export const postStatement = (
  { url }: World,
  token: string | null,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${url}/statements`, {
    method: 'POST',
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });

/** Sends a file that must be taken, waits until its movements were looked at, and answers the report. */
export async function takeIn(world: World, bank: Party, xml: string): Promise<Record<string, any>> {
  const response = await postStatement(world, bank.token, xml);
  const answer = (await response.json()) as { statement: string };
  if (response.status !== 201) throw new Error(JSON.stringify(answer));
  await world.server.pulse.beat();
  return readStatement(bank, answer.statement);
}

export async function readStatement(bank: Party, id: string): Promise<Record<string, any>> {
  const { statement } = await bank.data(STATEMENT, { id });
  return { ...statement, entries: statement?.entries.edges.map((edge: { node: unknown }) => edge.node) };
}

/** `outcome state code` of each entry. */
export const outcomes = (statement: Record<string, any>): string[] =>
  (statement['entries'] as Record<string, any>[]).map(
    ({ outcome, state, code }) => `${outcome} ${state}${code === null ? '' : ` ${code}`}`,
  );
