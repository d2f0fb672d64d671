import { readFileSync } from 'node:fs';
import { addDays, type PlainDate } from '../../kernel/dates.js';
import type { Client } from '../client.js';
import { eInvoiceXml, invoiceNumber } from '../invoice.js';
import type { Figure } from '../narrator.js';
import type { Stage } from '../stage.js';
import { SUPPLIER } from './onboarding.js';

/** From the close of bidding, a day after the story begins, to the due date of the receivable. */
export const TENOR_DAYS = 184;
/** From the day on which the story begins. */
export const DUE_IN_DAYS = TENOR_DAYS + 1;

const SEQUENCE = '318800640271935';
const WITH_MISTAKES = new URL('../../../seeds/e-invoices/09-with-mistakes.xml', import.meta.url);

interface Receivable {
  readonly id: string;
  readonly state: string;
  readonly claimed: Figure;
  readonly confirmedAmount: Figure | null;
  readonly available: Figure | null;
  readonly warnings: readonly string[];
}
const RECEIVABLE =
  'receivable { id state claimed { amount } confirmedAmount { amount } available { amount } warnings }';

/** An e-invoice becomes a receivable, the right debtor confirms a part of it, and nothing can be had for it twice. */
export async function receivable(stage: Stage, supplier: Client): Promise<string> {
  stage.narrator.chapter(['From an e-invoice to a confirmed receivable', '从数电票到确权']);
  await readMistakes(stage, supplier);
  const today = await stage.today();
  const upload = await uploadInvoice(stage, supplier, today);
  const id = await submit(stage, supplier, today, upload);
  await wrongPartyConfirms(stage, id);
  await confirmInPart(stage, supplier, id);
  await submitAgain(stage, supplier, today);
  return id;
}

interface Reading {
  readonly invoice: { readonly number: string; readonly total: Figure } | null;
  readonly problems: readonly { readonly path: readonly string[]; readonly message: string }[];
}

async function readFile(supplier: Client, upload: string): Promise<Reading | undefined> {
  const document = `query ($uploads: [ID!]!) { eInvoicesRead(uploads: $uploads) { invoice { number total { amount } } problems { path message } } }`;
  return (await supplier.ask<{ eInvoicesRead: Reading[] }>(document, { uploads: [upload] })).eInvoicesRead[0];
}

async function readMistakes({ narrator }: Stage, supplier: Client): Promise<void> {
  narrator.does(supplier.label, ['uploads a file that somebody has edited', '上传一份被改动过的文件']);
  const reading = await readFile(supplier, await supplier.upload(readFileSync(WITH_MISTAKES)));
  narrator.fact(['mistakes found at once', '一次列出的问题数'], reading?.problems.length, 6);
  for (const { message } of reading?.problems ?? []) narrator.note([`· ${message}`, `· ${message}`]);
}

async function uploadInvoice(stage: Stage, supplier: Client, today: PlainDate): Promise<string> {
  const { narrator } = stage;
  const goods = { item: '*汽车零部件*智能座舱域控制器', quantity: 500, unitPrice: '2000' };
  const facts = {
    seller: SUPPLIER,
    buyer: stage.registered('yulan'),
    issuedOn: addDays(today, -12),
    sequence: SEQUENCE,
    ...goods,
  };
  narrator.does(supplier.label, [
    'uploads its e-invoice to 渝岚汽车, as the tax platform gave it out',
    '上传开给渝岚汽车的数电票 XML',
  ]);
  const upload = await supplier.upload(eInvoiceXml(facts));
  const reading = await readFile(supplier, upload);
  narrator.amount(
    ['total read from the file: 500 × 2,000.00 and 13 % VAT', '文件价税合计（500 × 2,000.00，税率 13%）'],
    reading?.invoice?.total,
    '1130000.00',
  );
  return upload;
}

const terms = (today: PlainDate) => ({
  contractNumber: 'YL-QS-2201',
  deliveredOn: addDays(today, -15),
  dueOn: addDays(today, DUE_IN_DAYS),
  collectionAccount: {
    name: SUPPLIER.name,
    number: '6208500112000770019',
    bank: '重庆巴江城市商业银行渝北支行',
  },
});

async function submit(
  { narrator }: Stage,
  supplier: Client,
  today: PlainDate,
  upload: string,
): Promise<string> {
  const { dueOn } = terms(today);
  narrator.does(supplier.label, [`submits the receivable, due on ${dueOn}`, `提交应收账款，到期日 ${dueOn}`]);
  const input = { idempotencyKey: 'qishan-submit-1', ...terms(today), invoices: [{ upload }] };
  const made = (await supplier.does<{ receivable: Receivable }>('receivableSubmit', input, RECEIVABLE))
    .receivable;
  narrator.amount(['claimed', '主张金额'], made.claimed, '1130000.00');
  narrator.fact(
    ['for the debtor to look at twice (Decree 802)', '提示债务人（保障中小企业款项支付条例）'],
    made.warnings.join(),
    'LATER_THAN_STATUTORY',
  );
  narrator.amount(['can be financed before the confirmation', '确权前可融资金额'], made.available, '0.00');
  return made.id;
}

async function wrongPartyConfirms(stage: Stage, id: string): Promise<void> {
  const { narrator } = stage;
  const xiaguang = await stage.party('xiaguang');
  const others = await xiaguang.tries('receivableConfirm', { idempotencyKey: 'not-mine-1', receivable: id });
  narrator.refused(
    xiaguang.label,
    ['tries to confirm it, though it is not the debtor', '并非债务人，却尝试确权'],
    others,
    'NOT_FOUND',
  );
  const nothing = `${id.slice(0, -4)}zzzz`;
  const unknown = await xiaguang.tries('receivableConfirm', {
    idempotencyKey: 'not-mine-2',
    receivable: nothing,
  });
  const same = unknown.message.replace(nothing, id) === others.message;
  narrator.fact(['same words as for one that does not exist', '与不存在的对象措辞一致'], same, true);
}

async function confirmInPart(stage: Stage, supplier: Client, id: string): Promise<void> {
  const { narrator } = stage;
  const yulan = await stage.party('yulan');
  const above = await yulan.tries('receivableConfirm', {
    idempotencyKey: 'yulan-confirm-0',
    receivable: id,
    amount: '1130000.01',
  });
  narrator.refused(
    yulan.label,
    ['mistypes and confirms more than is claimed', '误输高于主张的金额'],
    above,
    'AMOUNT_ABOVE_CLAIM',
  );
  narrator.does(yulan.label, [
    'confirms 1,000,000.00 of it: the rest was not delivered',
    '部分确权 1,000,000.00，其余未交付',
  ]);
  const input = { idempotencyKey: 'yulan-confirm-1', receivable: id, amount: '1000000.00' };
  const confirmed = (await yulan.does<{ receivable: Receivable }>('receivableConfirm', input, RECEIVABLE))
    .receivable;
  narrator.fact(['state', '状态'], confirmed.state, 'CONFIRMED');
  narrator.amount(['confirmed', '确权金额'], confirmed.confirmedAmount, '1000000.00');
  narrator.amount(
    ['can be financed now, as its seller sees it', '可融资金额（卖方可见）'],
    await availableOf(supplier, id),
    '1000000.00',
  );
}

/** What the seller may still have financed on it. */
export async function availableOf(seller: Client, id: string): Promise<Figure | null> {
  const document = 'query ($id: ID!) { receivable(id: $id) { available { amount } } }';
  return (await seller.ask<{ receivable: { available: Figure | null } }>(document, { id })).receivable
    .available;
}

async function submitAgain(stage: Stage, supplier: Client, today: PlainDate): Promise<void> {
  const { narrator } = stage;
  const issuedOn = addDays(today, -12);
  const codes = { sellerCode: SUPPLIER.creditCode, buyerCode: stage.registered('yulan').creditCode };
  const fields = { number: invoiceNumber(issuedOn, SEQUENCE), issuedOn, total: '1130000.00', ...codes };
  const input = { ...terms(today), contractNumber: 'YL-QS-2202', invoices: [{ fields }] };
  const again = await supplier.tries('receivableSubmit', { ...input, idempotencyKey: 'qishan-submit-2' });
  narrator.refused(
    supplier.label,
    ['submits the same invoice once more, under another contract', '以另一合同重复提交同一发票'],
    again,
    'INVOICE_TAKEN',
  );
  const yulan = await stage.party('yulan');
  const posted = await yulan.tries('payablePost', { ...input, idempotencyKey: 'yulan-post-1' });
  narrator.refused(
    yulan.label,
    ['posts the same invoice as its payable', '将同一发票登记为应付账款'],
    posted,
    'INVOICE_TAKEN',
  );
  const named = [SUPPLIER.name, stage.registered('yulan').name].some((name) =>
    JSON.stringify([again, posted]).includes(name),
  );
  narrator.fact(['does a refusal name anybody?', '拒绝理由是否透露占用方'], named, false);
}
