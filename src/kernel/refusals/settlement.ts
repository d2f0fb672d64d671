import type { RefusalText } from './refusal-text.js';

/** Refusals of the module settlement, and the words for what is odd about money that arrived. */
export const settlementRefusals = {
  BANK_ACCOUNTS_FULL: {
    type: 'RuleRefused',
    en: 'An organisation has at most {max} open accounts; close one that is not used.',
    zh: '每个单位最多 {max} 个有效账户；请先停用不再使用的账户。',
  },
  BANK_ACCOUNT_TAKEN: {
    type: 'RuleRefused',
    en: 'The account {number} is open here already.',
    zh: '账户 {number} 已登记且有效。',
  },
  PAYMENT_IS_THE_PAYERS: {
    type: 'RuleRefused',
    en: 'Instruction {instruction} pays you: only its payer exports it. Leave it out of the list.',
    zh: '付款指令 {instruction} 的收款人是您：只能由付款人导出，请从清单中移除。',
  },
  PAYMENT_ACCOUNT_MISSING: {
    type: 'RuleRefused',
    en: 'The {side} of this payment, {party}, has no open account of its own for it; the payment can be instructed once {party} has added one with bankAccountAdd. An account that a receivable names does not count: nobody has checked whose it is.',
    zh: '本次付款的 {side}（{party}）尚未登记本单位名下可用账户；须由其通过 bankAccountAdd 添加后方可付款。应收账款上载明的账户未经核实户名，不得用于付款。',
  },
  PAYMENT_BANK_MISSING: {
    type: 'RuleRefused',
    en: "The bank of the payer's account is named neither by CNAPS number nor by BIC; a bank takes no file without it.",
    zh: '付款账户开户行缺少支付系统行号或 BIC，银行不受理无行号的文件。',
  },
  PAYMENT_DAY: {
    type: 'RuleRefused',
    en: 'Payments can be requested for a business day from {earliest} to {latest}, {given} was given; {next} is one.',
    zh: '付款日应为 {earliest} 至 {latest} 之间的工作日，实际为 {given}；例如 {next}。',
  },
  PAYMENTS_STAND: {
    type: 'RuleRefused',
    en: 'The payments of this deal are instructed as they should be.',
    zh: '该交易的付款指令已是最新。',
  },
  PAYABLE_ON_STANDS: {
    type: 'RuleRefused',
    en: 'The last day for payment of this deal stands at {payableOn}.',
    zh: '该交易的最后付款日为 {payableOn}，无需变更。',
  },
  PAYMENT_OTHER_DAY: {
    type: 'RuleRefused',
    en: 'The amount of this payment holds on {dueOn} only, since interest is deducted in advance up to the due date; {given} was given.',
    zh: '该笔款项预收利息，金额仅适用于 {dueOn} 付款，实际为 {given}。',
  },
  STATEMENT_NOT_XML: {
    type: 'RuleRefused',
    en: 'The body is no XML text. Send the camt.054 file itself, neither compressed nor in a form.',
    zh: '请求正文不是 XML 文本。请直接发送 camt.054 文件，勿压缩或使用表单。',
  },
  CAMT_XML: {
    type: 'Problem',
    en: 'The file is not XML that is accepted here (UTF-8, well-formed, no DTD or entity): {reason}.',
    zh: '文件不是可接受的 XML（UTF-8、格式良好、不含 DTD 与实体）：{reason}。',
  },
  CAMT_NAMESPACE: {
    type: 'Problem',
    en: 'The root is {given}; a Document of {expected} is read.',
    zh: '根元素为 {given}；应为 {expected} 的 Document。',
  },
  CAMT_MISSING: {
    type: 'Problem',
    en: 'The element {element} is missing.',
    zh: '缺少元素 {element}。',
  },
  CAMT_VALUE: {
    type: 'Problem',
    en: '{element} is "{given}", which it cannot be.',
    zh: '{element} 的值“{given}”无效。',
  },
  CAMT_AMOUNT: {
    type: 'Problem',
    en: 'An amount above zero with at most two decimals and a currency of three letters is needed, "{given}" was given.',
    zh: '金额须大于零、最多两位小数并带三位币种代码，实际为“{given}”。',
  },
  CAMT_SUM: {
    type: 'Problem',
    en: 'The entry is over {entry}, its details add up to {details}.',
    zh: '入账金额为 {entry}，明细合计为 {details}。',
  },
  CAMT_CURRENCIES: {
    type: 'Problem',
    en: 'The entry is in {entry}, a detail in {details}.',
    zh: '入账币种为 {entry}，明细币种为 {details}。',
  },
  CAMT_TOO_MANY: {
    type: 'Problem',
    en: 'A file has at most {max} movements, this one has {given}.',
    zh: '每个文件最多 {max} 笔明细，实际 {given} 笔。',
  },
  ENTRY_NOT_BOOKED_YET: {
    type: 'RuleRefused',
    en: 'The bank has only announced {reference}; it counts when it is booked.',
    zh: '银行仅预告 {reference}，入账后方可计入。',
  },
  ENTRY_DUPLICATE: {
    type: 'RuleRefused',
    en: 'The bank reference {reference} was taken before; the money counts once.',
    zh: '银行流水号 {reference} 已处理，同一笔款项只计一次。',
  },
  ENTRY_REVERSAL: {
    type: 'RuleRefused',
    en: 'The bank takes an earlier movement back ({reference}). A repayment or support payment that was booked has its own act to take it back; no act takes back a disbursement or a surplus: settle that with the seller.',
    zh: '银行冲正先前款项（{reference}）。已入账的还款及担保、贴息款项可由相应操作冲销；放款及已付余款不能在系统内冲销，请与卖方另行处理。',
  },
  ENTRY_CURRENCY: {
    type: 'RuleRefused',
    en: 'The money came in {currency}; the deal is in {expected}.',
    zh: '到账币种为 {currency}，交易币种为 {expected}。',
  },
  ENTRY_UNKNOWN_REFERENCE: {
    type: 'RuleRefused',
    en: 'The money names no payment of yours: {reference}.',
    zh: '款项所附编号不对应您的任何付款指令：{reference}。',
  },
  ENTRY_NO_BANK_REFERENCE: {
    type: 'RuleRefused',
    en: 'The bank gave no reference of its own, so that nobody can tell whether the money was counted before.',
    zh: '银行未提供流水号，无法判断款项是否已计入。',
  },
  ENTRY_ABOVE_OWN_AMOUNT: {
    type: 'RuleRefused',
    en: "{amount} is above the organisation's own amount of {above}: a person books it, and a second one checks.",
    zh: '{amount} 超过本单位复核金额 {above}：须人工入账并经第二人复核。',
  },
  ENTRY_DIRECTION: {
    type: 'RuleRefused',
    en: 'The movement is a {given}; this payment is expected as a {expected}.',
    zh: '收付方向为 {given}，该付款应为 {expected}。',
  },
  ENTRY_FROM_ACCOUNT: {
    type: 'RuleRefused',
    en: "The money came from account {given}, which is none of the payer's paying accounts.",
    zh: '款项来自账户 {given}，并非付款人登记的付款账户。',
  },
  ENTRY_TO_ACCOUNT: {
    type: 'RuleRefused',
    en: "The money went to account {given}, which is not this payment's.",
    zh: '款项汇入账户 {given}，并非该付款约定的收款账户。',
  },
  ENTRY_NOT_EXPECTED: {
    type: 'RuleRefused',
    en: 'The payment is {state} and nothing more is expected for it.',
    zh: '该付款指令状态为 {state}，不再有应付款项。',
  },
  ENTRY_AMOUNT: {
    type: 'RuleRefused',
    en: '{given} was paid; this payment is {expected}.',
    zh: '实付 {given}；该付款应为 {expected}。',
  },
  ENTRY_TAKEN_BACK: {
    type: 'RuleRefused',
    en: 'It was booked, and the booking was reversed: {reason}',
    zh: '该款项曾入账，现已冲销：{reason}',
  },
  ENTRY_NEEDS_INSTRUCTION: {
    type: 'RuleRefused',
    en: 'Which payment the money was for is not known: name the instruction.',
    zh: '无法确定款项对应的付款指令，请指明。',
  },
  ENTRY_CANNOT_BE_BOOKED: {
    type: 'RuleRefused',
    en: 'Money with the outcome {outcome} does not go into the books of a deal; dismiss it with a reason.',
    zh: '结果为 {outcome} 的款项不能计入交易账目，请注明理由后作废。',
  },
} as const satisfies Record<string, RefusalText>;
