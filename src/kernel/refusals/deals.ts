import type { RefusalText } from './refusal-text.js';

/** Refusals of the module deals. */
export const dealsRefusals = {
  PAYOUT_UNDER_WAY: {
    type: 'RuleRefused',
    en: "The lender's bank has been told to pay out this deal (file {file}); the lender cancels that file first, or the deal itself.",
    zh: '资金方已向银行发出本交易的放款指令（文件 {file}）；须由资金方先撤销该文件，或由资金方自行取消交易。',
  },
  DISBURSEMENT_DAY: {
    type: 'RuleRefused',
    en: 'The finance can have been paid out from {earliest} to {latest}, {given} was given.',
    zh: '放款日应在 {earliest} 至 {latest} 之间，实际为 {given}。',
  },
  REPAYMENT_DAY: {
    type: 'RuleRefused',
    en: 'A repayment of this deal can be dated from {earliest} to {latest}, {given} was given.',
    zh: '本交易的还款日应在 {earliest} 至 {latest} 之间，实际为 {given}。',
  },
  REFERENCE_USED: {
    type: 'RuleRefused',
    en: 'A payment with the bank reference {reference} is recorded on this deal already.',
    zh: '本交易已记录银行流水号为 {reference} 的款项。',
  },
  MOVEMENT_COUNTED: {
    type: 'RuleRefused',
    en: 'The bank movement {reference} counts on deal {deal} already. Dismiss the entry, or take that record back first.',
    zh: '银行流水 {reference} 已计入交易 {deal}；请驳回该笔流水，或先冲销原记录。',
  },
  FEES_BEFORE_LATE: {
    type: 'RuleRefused',
    en: 'Costs of realising the claim (Civil Code 561) arise only when payment is late: it is in time until {payableOn}, today is {today}.',
    zh: '实现债权的费用（民法典第561条）仅在逾期后发生：最后付款日为 {payableOn}，今日为 {today}。',
  },
  TOO_MANY_ENTRIES: {
    type: 'RuleRefused',
    en: 'A deal takes at most {max} repayments and charges; nothing was recorded.',
    zh: '一笔交易最多记录 {max} 次还款与费用；未作任何记录。',
  },
  DEAL_NOT_OVERDUE: {
    type: 'RuleRefused',
    en: 'Nothing is overdue on this deal: payment is in time until {payableOn}, today is {today}.',
    zh: '本交易未逾期：最后付款日为 {payableOn}，今日为 {today}。',
  },
  NO_RECOURSE: {
    type: 'RuleRefused',
    en: 'Only factoring with recourse knows a buy-back (Civil Code 766); this deal is {technique}, {recourse}. dealEnforce and, for a loss, dealWriteOff are open.',
    zh: '仅有追索权保理可要求回购（民法典第766条）；本交易为 {technique}，{recourse}。可使用 dealEnforce，或就损失使用 dealWriteOff。',
  },
  NOTICE_FIRST: {
    type: 'RuleRefused',
    en: 'The debtor has had no notice of this deal and may still pay the seller (Civil Code 546): give it first with dealNoticeGive.',
    zh: '债务人尚未收到通知，仍可向融资方付款（民法典第546条）：请先使用 dealNoticeGive 发出通知。',
  },
  NOTICE_GIVEN: {
    type: 'RuleRefused',
    en: 'The debtors of this deal have had their notice already.',
    zh: '本交易的债务人已收到通知。',
  },
  NOTICE_TO_NOBODY: {
    type: 'RuleRefused',
    en: 'The assets of this deal are paid to whoever holds them, or by nobody: there is no debtor to notify.',
    zh: '本交易的资产由义务人向持有人付款，或无付款义务人：无需通知债务人。',
  },
  BILL_PARTY_BY_BILL: {
    type: 'RuleRefused',
    en: 'What another who is liable on a bill has paid is confirmed on the bill (billSettle), which books it.',
    zh: '票据其他债务人的付款应在票据上确认清偿（billSettle），并据此登记。',
  },
  REPAYMENT_BY_RECOURSE: {
    type: 'RuleRefused',
    en: 'The lender has confirmed on the bill {asset} that it was paid by recourse: who has paid has got the bill for it.',
    zh: '资金方已在票据 {asset} 上确认追索清偿，付款人已取得该票据，不能冲销。',
  },
  REPAYMENT_REVERSED: {
    type: 'RuleRefused',
    en: 'This repayment was reversed already, on {on}: it stands in Deal.reversals.',
    zh: '该笔还款已于 {on} 冲销，见交易的冲销记录（Deal.reversals）。',
  },
  NO_DEBTOR_PAYS: {
    type: 'RuleRefused',
    en: 'No debtor pays the assets of this deal (a warehouse keeper gives goods back instead): the money comes from its seller.',
    zh: '本交易的资产没有付款债务人（仓储保管人交还货物，不支付款项）：款项应来自融资方。',
  },
  NOTICE_NOT_NEEDED: {
    type: 'RuleRefused',
    en: 'This undisclosed deal is neither overdue nor diluted as {cause} says: notice can then be given only as agreed with the seller (cause AGREED, with the clause as the reason).',
    zh: '本暗保理交易不存在 {cause} 所述情形：仅可按与融资方的约定发出通知（事由 AGREED，并在理由中写明条款）。',
  },
  WRITE_OFF_TOO_EARLY: {
    type: 'RuleRefused',
    en: '{owed} is owed and the deal is {state}: with recourse, or on a loan, enforce first (dealEnforce); only a rest after that is written off.',
    zh: '尚欠 {owed}，交易状态为 {state}：有追索权保理或贷款须先实现债权（dealEnforce），其后仍有余额方可核销。',
  },
  BUY_BACK_SHORT: {
    type: 'RuleRefused',
    en: 'To buy the claims back on {on} costs {owed}: fees {fees}, interest {interest}, penalty {penalty}, principal {principal}; {given} was given. Record less with repaymentRecord.',
    zh: '{on} 回购应付 {owed}：费用 {fees}、利息 {interest}、罚息 {penalty}、本金 {principal}；实际为 {given}。部分款项请用 repaymentRecord 登记。',
  },
  SURPLUS_ABOVE_OPEN: {
    type: 'AmountRefused',
    en: '{available} of surplus is still due to the seller, {requested} was given.',
    zh: '应付融资方余款尚有 {available}，实际为 {requested}。',
  },
  REFUND_ABOVE_OPEN: {
    type: 'AmountRefused',
    en: '{available} of what left after the cancellation is still owed back, {requested} was given.',
    zh: '取消后误付款尚应返还 {available}，实际为 {requested}。',
  },
  SURPLUS_DAY: {
    type: 'RuleRefused',
    en: 'A surplus of this deal can have been paid from {earliest} to {latest}, {given} was given.',
    zh: '本交易余款的支付日应在 {earliest} 至 {latest} 之间，实际为 {given}。',
  },
  REPAYMENT_LATE_WRITTEN_OFF: {
    type: 'RuleRefused',
    en: 'The loss was written off on {on}, so what came in on {given} cannot be put before what was recorded until then. Record it dated {on} or later: it counts as recovered.',
    zh: '本交易已于 {on} 核销，{given} 的款项不能再插入此前的还款。请以 {on} 或以后的日期登记，计为核销后收回。',
  },
  REPAYMENT_LATE_SUBSIDY: {
    type: 'RuleRefused',
    en: 'With a payment of {given} less interest was owed than subsidy was paid on, by {amount} of subsidy. Record it dated {earliest} or later, or settle the subsidy with who paid it.',
    zh: '计入 {given} 的款项后应付利息减少，已付贴息多出 {amount}。请以 {earliest} 或以后的日期登记，或与贴息方另行结算。',
  },
  REPAYMENT_LATE_ENDED: {
    type: 'RuleRefused',
    en: 'The deal has ended and {asset} is not its own any more, so a payment of {given} cannot be put before others. It is the seller’s money: dismiss the bank’s entry and pay it over.',
    zh: '交易已终结，{asset} 已不属本交易，{given} 的款项不能再插入此前的还款。该款属融资方：请驳回该笔流水并退付融资方。',
  },
  REPAYMENT_BEFORE_WRITE_OFF: {
    type: 'RuleRefused',
    en: 'The loss was written off on {on}, after this repayment: it cannot be taken back any more.',
    zh: '本交易已于 {on} 核销，此前的还款不能再冲销。',
  },
  REPAYMENT_RELEASED: {
    type: 'RuleRefused',
    en: 'The deal has ended and {asset} has gone back to its holder where it lives, which only the holder can undo: the repayment cannot be taken back. Record what is still owed outside the deal, or have the holder ask for finance on it anew.',
    zh: '交易已终结，{asset} 已在其登记处归还持有人，仅持有人可再设权，故本笔还款不能冲销。欠款请在交易外另行结算，或由持有人就该资产重新申请融资。',
  },
  SURPLUS_PAID_OVER: {
    type: 'RuleRefused',
    en: 'Without this repayment {amount} more was paid over to the seller as surplus than is due: it cannot be taken back any more.',
    zh: '冲销本笔还款后，已付融资方的余款将多出 {amount}，故不能再冲销。',
  },
  SUBSIDY_PAID: {
    type: 'RuleRefused',
    en: 'Without this repayment {amount} more of interest subsidy was paid than is granted: it cannot be taken back any more.',
    zh: '冲销本笔还款后，已付贴息将多出 {amount}，故不能再冲销。',
  },
  SUPPORT_ASK_LAPSED: {
    type: 'RuleRefused',
    en: 'The request {request} has become a deal before this was answered, so it did not join that deal. Its applicant may ask for support of the deal itself with dealSupportAsk.',
    zh: '融资申请 {request} 在答复前已成交，本次申请未带入交易。申请人可就该交易另行申请（dealSupportAsk）。',
  },
  SUPPORT_NOT_FROM: {
    type: 'RuleRefused',
    en: 'Only an approved organisation with the capacity GUARANTOR that is no party of the deal can support it; {organisation} is not.',
    zh: '仅已准入、具有担保（GUARANTOR）身份且非本交易当事人的单位可提供增信或贴息；{organisation} 不符合。',
  },
  TOO_MANY_DEAL_ASSETS: {
    type: 'RuleRefused',
    en: 'The deal has {max} assets already; add goods of more value in place of smaller ones, or repay in part.',
    zh: '该交易已有 {max} 项资产；请以价值更高的货物替换，或部分还款。',
  },
  TOO_MANY_SUPPORTS: {
    type: 'RuleRefused',
    en: 'A deal is asked for at most {max} guarantees and subsidies.',
    zh: '一笔交易最多申请 {max} 项担保与贴息。',
  },
  SUPPORT_OTHER_KIND: {
    type: 'Problem',
    en: 'This does not belong to {kind}: a guarantee or pool has a share and a fee, a subsidy a rate.',
    zh: '{kind} 不适用此项：担保与补偿资金池填写分担比例与费率，贴息填写贴息率。',
  },
  SUPPORT_BEYOND_LOSS: {
    type: 'RuleRefused',
    en: 'Together the shares of the loss would be {shares}, more than the whole.',
    zh: '分担比例合计将为 {shares}，超过全部损失。',
  },
  SUPPORT_BEYOND_INTEREST: {
    type: 'RuleRefused',
    en: 'Together the subsidies would be {rates} a year, more than the rate of {annualRate}.',
    zh: '贴息率合计将为 {rates}，超过年利率 {annualRate}。',
  },
  SUPPORT_NOT_YOURS: {
    type: 'RuleRefused',
    en: '{purpose} is recorded by the other side: fees and subsidies by who gives the support, shares of losses and what is returned of them by the lender.',
    zh: '{purpose} 由对方登记：担保费与贴息由提供方登记，代偿与返还由资金方登记。',
  },
  SUPPORT_ABOVE_DUE: {
    type: 'AmountRefused',
    en: '{available} is due, {requested} was given.',
    zh: '应付 {available}，实际为 {requested}。',
  },
  SUPPORT_DAY: {
    type: 'RuleRefused',
    en: 'Such a payment can be dated from {earliest} to {latest}, {given} was given.',
    zh: '该款项的日期应在 {earliest} 至 {latest} 之间，实际为 {given}。',
  },
  CONTEST_ABOVE_OPEN: {
    type: 'AmountRefused',
    en: '{available} of this receivable is owed and undisputed, {requested} was given.',
    zh: '该应收账款未付且无争议的金额为 {available}，实际为 {requested}。',
  },
  SET_OFF_AFTER_NOTICE: {
    type: 'RuleRefused',
    en: 'Notice of the assignment reached you at {noticedAt}: only a claim from before that day that falls due by {dueOn}, or one from the same contract, can be set off (Civil Code 549); this one arose on {arisenOn} and falls due on {ownClaimDueOn}.',
    zh: '债权转让通知已于 {noticedAt} 送达：仅该日之前产生且不晚于 {dueOn} 到期，或基于同一合同产生的债权可抵销（民法典第549条）；该债权产生于 {arisenOn}，到期日为 {ownClaimDueOn}。',
  },
  TOO_MANY_CONTESTS: {
    type: 'RuleRefused',
    en: 'A receivable takes at most {max} disputes and set-offs; nothing was recorded.',
    zh: '一笔应收账款最多记录 {max} 次争议与抵销；未作任何记录。',
  },
  RELEASE_BORNE_BY_OTHERS: {
    type: 'RuleRefused',
    en: '{by} bears {borne} of the loss and shares in what the claims still bring: they are released once it has agreed (dealReleaseAgree) or has been paid back.',
    zh: '{by} 分担损失 {borne}，对后续回款享有份额：经其同意（dealReleaseAgree）或返还其款项后方可放弃债权。',
  },
  SUPPORT_GIVEN_BACK: {
    type: 'RuleRefused',
    en: '{amount} more than what is left has been given back: take that back first.',
    zh: '已返还金额超过剩余代偿款 {amount}：请先冲销返还。',
  },
  RELEASE_NOTHING_BORNE: {
    type: 'RuleRefused',
    en: 'Nothing is borne of the loss that was not agreed to already.',
    zh: '未分担损失，或已就所分担的损失同意。',
  },
  CONTEST_FINAL: {
    type: 'RuleRefused',
    en: 'A set-off has ended the debt to that amount (Civil Code 568) and is not lifted; only a dispute is.',
    zh: '抵销已使债务在该金额内消灭（民法典第568条），不可撤回；仅争议可撤回。',
  },
  DILUTION_ABOVE_OPEN: {
    type: 'AmountRefused',
    en: '{available} of this claim on the seller is open, {requested} was given.',
    zh: '该补足请求尚有 {available} 未补足，实际为 {requested}。',
  },
  PAYMENT_TIME: {
    type: 'RuleRefused',
    en: 'A payment can have been made from the confirmation at {earliest} to now, {latest}; {given} was given.',
    zh: '付款时间应在确权 {earliest} 至当前 {latest} 之间，实际为 {given}。',
  },
  PAYMENT_STATED: {
    type: 'RuleRefused',
    en: 'You have stated a payment on this receivable with the bank reference {reference} already.',
    zh: '您已就该应收账款登记银行流水号为 {reference} 的付款。',
  },
  TOO_MANY_PAYMENTS: {
    type: 'RuleRefused',
    en: 'A receivable takes at most {max} stated payments; nothing was recorded.',
    zh: '一笔应收账款最多登记 {max} 笔付款；未作任何记录。',
  },
  SELF_PAYMENT: {
    type: 'Problem',
    en: 'A debtor does not pay itself.',
    zh: '债务人不可向自己付款。',
  },
  LENDER_LIMITS: {
    type: 'RuleRefused',
    en: "The lender's own limits do not leave room for this deal at present.",
    zh: '资金方自身限额目前不足以容纳本交易。',
  },
} as const satisfies Record<string, RefusalText>;
