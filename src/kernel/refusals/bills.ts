import type { RefusalText } from './refusal-text.js';

/** Refusals of the module bills. */
export const billsRefusals = {
  EXCHANGE_UNKNOWN_BILL: {
    type: 'RuleRefused',
    en: 'The bill exchange does not know the bill.',
    zh: '票据交易所无此票据。',
  },
  EXCHANGE_NO_SUCH_RANGE: {
    type: 'RuleRefused',
    en: 'The bill exchange has no part that holds these sub-bills.',
    zh: '票据交易所无包含该子票区间的票据。',
  },
  EXCHANGE_NOT_FREE: {
    type: 'RuleRefused',
    en: "By the bill exchange's book these sub-bills are locked, pledged or ended.",
    zh: '票据交易所记载该子票已锁定、质押或已结束。',
  },
  EXCHANGE_OTHER_HOLDER: {
    type: 'RuleRefused',
    en: "By the bill exchange's book somebody else holds these sub-bills.",
    zh: '票据交易所记载该子票由他人持有。',
  },
  EXCHANGE_NOTHING_ASKED: {
    type: 'RuleRefused',
    en: "By the bill exchange's book no endorsement waits for a signature.",
    zh: '票据交易所记载无待签收的背书。',
  },
  EXCHANGE_REFUSED: {
    type: 'RuleRefused',
    en: 'The bill exchange has turned the step down ({code}).',
    zh: '票据交易所拒绝该操作（{code}）。',
  },
  PACKAGE_NUMBER_MALFORMED: {
    type: 'Problem',
    en: 'A package number has 30 digits and begins with 1 or 5 for a bank acceptance, 2 or 6 for a commercial one.',
    zh: '票据包号须为 30 位数字，银行承兑汇票以 1 或 5 开头，商业承兑汇票以 2 或 6 开头。',
  },
  BILL_PARTIES_SAME: {
    type: 'Problem',
    en: 'The payee must be another organisation than the drawer and the acceptor.',
    zh: '收款人不得与出票人或承兑人相同。',
  },
  BILL_DUE_TOO_LATE: {
    type: 'Problem',
    en: 'Issued on {issuedOn}, a bill is due on {latest} at the latest; {given} was given.',
    zh: '出票日为 {issuedOn} 的票据最迟于 {latest} 到期，所填到期日为 {given}。',
  },
  BILL_ISSUE_DAY: {
    type: 'Problem',
    en: 'A bill is issued today, on {today}, and falls due later; {given} was given.',
    zh: '出票日须为当日 {today}，到期日须在其后；所填为 {given}。',
  },
  BILL_ACCEPTANCE_DIFFERS: {
    type: 'RuleRefused',
    en: 'The number says {acceptance}: a bank accepts the one kind, any other organisation the other.',
    zh: '票据包号表明为 {acceptance}：银行承兑汇票须由银行承兑，商业承兑汇票由其他机构承兑。',
  },
  BILL_TAKEN: {
    type: 'RuleRefused',
    en: 'The package number {number} is taken: a bill is put down once.',
    zh: '票据包号 {number} 已登记：同一票据只能登记一次。',
  },
  BILL_MATURED: {
    type: 'RuleRefused',
    en: 'The bill fell due on {dueOn}: from then on it can only be presented.',
    zh: '票据已于 {dueOn} 到期，此后只能提示付款。',
  },
  BILL_NOT_DUE: {
    type: 'RuleRefused',
    en: 'The bill is due on {dueOn} and can be presented from that day on.',
    zh: '票据于 {dueOn} 到期，自该日起方可提示付款。',
  },
  BILL_RANGE: {
    type: 'RuleRefused',
    en: 'Sub-bills {from} to {to} do not lie within {range}.',
    zh: '子票区间 {from} 至 {to} 不在 {range} 之内。',
  },
  BILL_RANGE_HELD: {
    type: 'RuleRefused',
    en: 'Part of this bill is locked for finance: leave out where the part is to begin.',
    zh: '该票据部分已因融资锁定：请勿指定起始子票。',
  },
  BILL_HELD: {
    type: 'RuleRefused',
    en: 'Part of this bill is locked for a request or deal: {held} yuan.',
    zh: '该票据有 {held} 元因融资申请或融资业务锁定。',
  },
  BILL_PAYS_LIST: {
    type: 'Problem',
    en: 'Name each receivable once, and at most {max}.',
    zh: '每笔应收账款只能填写一次，最多 {max} 笔。',
  },
  BILL_PAYS_MORE: {
    type: 'Problem',
    en: 'The bill pays {face} at most; {given} was given.',
    zh: '该票据最多支付 {face} 元，所填合计为 {given} 元。',
  },
  BILL_TRADE_UNSAID: {
    type: 'RuleRefused',
    en: 'You owe this payee receivables that you have confirmed: name those that the bill pays, or none by an empty list.',
    zh: '贵方对收款人有已确认的应付账款：请列明本票据所支付的款项，如均不支付请填写空列表。',
  },
  BILL_ABOVE_OWED: {
    type: 'AmountRefused',
    en: 'So much is not owed directly on this receivable: {available} is, {requested} was asked for.',
    zh: '该应收账款直接应付金额为 {available} 元，所填为 {requested} 元。',
  },
  BILL_NOTHING_LENT: {
    type: 'RuleRefused',
    en: 'The deal {deal} has not paid out, so its pledge collects nothing: once the deal is cancelled the holder presents the bill.',
    zh: '融资业务 {deal} 尚未放款，质权人不得提示付款：业务取消后由持票人提示付款。',
  },
  BILL_OF_DEAL: {
    type: 'RuleRefused',
    en: 'This request belongs to a deal: it is answered, and taken back, by that deal alone.',
    zh: '该请求属于一笔融资业务，只能随该业务处理。',
  },
  BILL_CHAIN_LONG: {
    type: 'RuleRefused',
    en: 'A bill is passed on {max} times at most.',
    zh: '一张票据最多流转 {max} 次。',
  },
  BILL_TO_SELF: { type: 'RuleRefused', en: 'Name another organisation.', zh: '请指定其他机构。' },
  BILL_UNANSWERED_DAYS: {
    type: 'RuleRefused',
    en: 'The acceptor has until {last} to answer; from {from} on silence counts as dishonour.',
    zh: '承兑人应于 {last} 前应答；自 {from} 起未应答视为拒付。',
  },
  BILL_NOT_LIABLE: {
    type: 'RuleRefused',
    en: 'The organisation is not liable to the holder on this bill.',
    zh: '该机构对持票人不负票据责任。',
  },
  BILL_RECOURSE_BY_DEAL: {
    type: 'RuleRefused',
    en: 'The bill was taken from this organisation in a deal: demand recourse in the deal {deal}, as was agreed there.',
    zh: '该票据系经融资业务取得：请按约定在业务 {deal} 中行使追索。',
  },
  BILL_PAYMENT_DAY: {
    type: 'RuleRefused',
    en: 'The day must lie between {earliest} and {latest}; {given} was given.',
    zh: '日期须在 {earliest} 与 {latest} 之间，所填为 {given}。',
  },
  BILL_PAYMENT_ANSWERED: {
    type: 'RuleRefused',
    en: 'Who was paid has answered this payment already.',
    zh: '收款方已就该付款作出答复。',
  },
  BILL_PAYMENT_BOOKED: {
    type: 'RuleRefused',
    en: 'The deal {deal} has booked this payment: where it was recorded in error, take that entry back first.',
    zh: '融资业务 {deal} 已登记该付款：如登记有误，请先冲销该笔登记。',
  },
  ACCEPTOR_BARRED: {
    type: 'RuleRefused',
    en: 'The acceptor is barred until {until}: {because} as of {since}.',
    zh: '承兑人自 {since} 起因 {because} 被限制，至 {until} 止。',
  },
  ACCEPTOR_NOT_DISCLOSED: {
    type: 'RuleRefused',
    en: 'The acceptor has disclosed nothing about its commercial acceptances for three months: none of them can be financed.',
    zh: '承兑人近三个月未披露商业承兑信息，其票据不得融资。',
  },
  DISCLOSURE_MONTH: {
    type: 'Problem',
    en: 'The last day of a month that has ended is required, {given} was given.',
    zh: '须为已结束月份的最后一日，所填为 {given}。',
  },
  DISCLOSURE_DAY_OUTSIDE: {
    type: 'Problem',
    en: '{given} does not lie in the month.',
    zh: '{given} 不在该月内。',
  },
} as const satisfies Record<string, RefusalText>;
