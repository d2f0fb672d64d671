import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Payload as PayloadModel, Context } from '../platform/graphql/context.js';
import type { Approval as ApprovalModel } from '../platform/approvals.js';
import type { Receivable as ReceivableModel, ReceivableInvoice as ReceivableInvoiceModel, Contest as ContestModel } from '../assets/kinds/receivable.js';
import type { AssetSummary as AssetSummaryModel } from '../assets/asset-summary.js';
import type { Asset as AssetModel } from '../assets/asset.js';
import type { OfferPrice as OfferPriceModel } from '../matching/all-in-cost.js';
import type { Offer as OfferModel } from '../bidding/offer.js';
import type { OfferView as OfferViewModel, OffersView as OffersViewModel } from '../bidding/offer.views.js';
import type { Bill as BillModel, Pending as PendingModel, ChainEntry as ChainEntryModel, BillPayment as BillPaymentModel, TurnedDown as TurnedDownModel } from '../bills/bill.js';
import type { SubBills as SubBillsModel } from '../bills/sub-bills.js';
import type { AcceptorStanding as AcceptorStandingModel } from '../bills/disclosure.service.js';
import type { StoredDisclosure as StoredDisclosureModel } from '../bills/bill.store.js';
import type { DiscountPrice as DiscountPriceModel } from '../bills/bill-days.js';
import type { BillReconciliation as BillReconciliationModel } from '../bills/reconciliation.store.js';
import type { ChainEdge as ChainEdgeModel, ChainTier as ChainTierModel, GoodsFigures as GoodsFiguresModel, InformationFigures as InformationFiguresModel, MoneyFigures as MoneyFiguresModel, DayFigures as DayFiguresModel, VoucherFigures as VoucherFiguresModel } from '../chain/chain.js';
import type { ClearingSchedule as ClearingScheduleModel } from '../clearing/schedule.js';
import type { ClearingWindow as ClearingWindowModel, PolicyWeights as PolicyWeightsModel } from '../clearing/window.js';
import type { ClearingRun as ClearingRunModel, RunProgress as RunProgressModel, RunResult as RunResultModel, ClearingAward as ClearingAwardModel } from '../clearing/run.js';
import type { Explanation as ExplanationModel } from '../clearing/explanation.js';
import type { LenderView as LenderViewModel, MoreView as MoreViewModel } from '../clearing/lender-view.js';
import type { MechanismRow as MechanismRowModel, SizeClassRow as SizeClassRowModel } from '../clearing/mechanisms.js';
import type { Deal as DealModel, DealTerms as DealTermsModel, Disbursement as DisbursementModel, Cancellation as CancellationModel } from '../deals/deal.js';
import type { Repayment as RepaymentModel, Reversal as ReversalModel, FeeCharge as FeeChargeModel } from '../deals/repayment.js';
import type { DealNotice as DealNoticeModel } from '../deals/notice.js';
import type { SurplusPayment as SurplusPaymentModel, StrayMoney as StrayMoneyModel, Demand as DemandModel, Enforcement as EnforcementModel, WriteOff as WriteOffModel, SupportPayment as SupportPaymentModel } from '../deals/deal-records.js';
import type { DilutionClaim as DilutionClaimModel, DilutionChange as DilutionChangeModel } from '../deals/dilution.js';
import type { Document as DocumentModel } from '../documents/document.js';
import type { Upload as UploadModel } from '../documents/upload.js';
import type { EInvoice as EInvoiceModel, EInvoiceLine as EInvoiceLineModel } from '../documents/einvoice/index.js';
import type { FinancingRequest as FinancingRequestModel } from '../financing/request.js';
import type { GoodsFlow as GoodsFlowModel, GoodsLink as GoodsLinkModel } from '../goods/goods-flow.js';
import type { JournalPosting as JournalPostingModel } from '../ledger/ledger.js';
import type { Mandate as MandateModel, MandateTicket as MandateTicketModel, MandateLimits as MandateLimitsModel, LimitUsage as LimitUsageModel } from '../mandates/mandate.js';
import type { Proposals as ProposalsModel, Proposal as ProposalModel, MandateVerdict as MandateVerdictModel } from '../matching/proposals.js';
import type { ProposedTerms as ProposedTermsModel } from '../matching/terms.js';
import type { Reason as ReasonModel } from '../matching/reasons.js';
import type { NetworkReceivable as NetworkReceivableModel } from '../network/network-receivable.js';
import type { PoolDebtor as PoolDebtorModel } from '../notes/pool.js';
import type { PurchaseOrder as PurchaseOrderModel } from '../orders/order.js';
import type { GoodsRelease as GoodsReleaseModel, Delivery as DeliveryModel } from '../orders/release.js';
import type { GoodsShipment as GoodsShipmentModel } from '../orders/shipment.js';
import type { VisibleEntry as VisibleEntryModel } from '../oversight/audit-trail.js';
import type { Alert as AlertModel } from '../oversight/alert.js';
import type { JobRun as JobRunModel } from '../platform/job-runs.js';
import type { OverviewGroup as OverviewGroupModel } from '../oversight/overview.js';
import type { Organisation as OrganisationModel } from '../parties/organisation.js';
import type { Membership as MembershipModel, ServiceAccount as ServiceAccountModel } from '../parties/parties.store.js';
import type { IssuedSession as IssuedSessionModel } from '../parties/session.service.js';
import type { Actor as ActorModel } from '../platform/actor.js';
import type { Payable as PayableModel, Payee as PayeeModel } from '../deals/payables.js';
import type { PayeeNotice as PayeeNoticeModel } from '../deals/payee-notice.js';
import type { DebtorPayment as DebtorPaymentModel } from '../deals/debtor-payment.js';
import type { Receipt as ReceiptModel, KeeperAsk as KeeperAskModel, Valuation as ValuationModel } from '../receipts/receipt.js';
import type { Elements as ElementsModel, Insurance as InsuranceModel } from '../receipts/elements.js';
import type { Pledge as PledgeModel, MarginCall as MarginCallModel, Disposal as DisposalModel } from '../receipts/pledge.js';
import type { Lot as LotModel } from '../receipts/lot.js';
import type { Finding as FindingModel } from '../receipts/supervision.store.js';
import type { Goods as GoodsModel, ClassTerms as ClassTermsModel, GoodsPrice as GoodsPriceModel } from '../receipts/goods.js';
import type { Revaluation as RevaluationModel, DayValue as DayValueModel } from '../receipts/revaluation.js';
import type { LprRate as LprRateModel, DebtorGrade as DebtorGradeModel, EnvironmentalAssessment as EnvironmentalAssessmentModel } from '../reference/reference.js';
import type { BankAccount as BankAccountModel } from '../settlement/account.js';
import type { ShownAccount as ShownAccountModel } from '../settlement/settlement.policy.js';
import type { PaymentInstruction as PaymentInstructionModel } from '../settlement/instruction.js';
import type { PaymentFile as PaymentFileModel } from '../settlement/payment-file.js';
import type { BankStatement as BankStatementModel, BankEntry as BankEntryModel } from '../settlement/statement.js';
import type { SupportOfDeal as SupportOfDealModel } from '../deals/support.js';
import type { RequestSupport as RequestSupportModel } from '../deals/request-support.js';
import type { TitleEntry as TitleEntryModel } from '../title/title.js';
import type { StoredFiling as StoredFilingModel } from '../title/filing.store.js';
import type { Objection as ObjectionModel } from '../title/filing.js';
import type { SearchCertificate as SearchCertificateModel, FoundClaim as FoundClaimModel } from '../title/certificate.js';
import type { Registration as RegistrationModel } from '../title/register-gateway.js';
import type { RegisterReconciliation as RegisterReconciliationModel } from '../title/reconciliation.store.js';
import type { Voucher as VoucherModel } from '../vouchers/voucher.js';
import type { VoucherTransfer as VoucherTransferModel } from '../vouchers/transfer.js';
import type { VoucherTree as VoucherTreeModel, TreePart as TreePartModel } from '../vouchers/tree.js';
import type { VoucherDue as VoucherDueModel } from '../deals/voucher-due.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day (日期) in Asia/Shanghai, "YYYY-MM-DD". Days that do not exist are refused. */
  Date: { input: PlainDate; output: PlainDate; }
  /** An instant (时刻) with its offset, "2025-06-03T10:00:00+08:00"; answered in UTC. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal (精确小数) as a JSON string, for example "1000.50". Number literals, exponents, NaN and -0 are refused. */
  Decimal: { input: Decimal; output: Decimal; }
};

/** Why an acceptor is barred (限制原因). */
export type AcceptorBarReason =
  /** It has failed to disclose (未按规定披露). */
  | 'NOT_DISCLOSED'
  /** Persistently overdue (持续逾期). */
  | 'PERSISTENTLY_OVERDUE';

/** What an acceptor has disclosed of a month (承兑人信息披露). */
export type AcceptorDisclosure = {
  readonly __typename?: 'AcceptorDisclosure';
  /** Whether it has disclosed (是否披露). */
  readonly disclosed: Scalars['Boolean']['output'];
  /** Its id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The last day of the month (月末). */
  readonly monthEndsOn: Scalars['Date']['output'];
  /** What was overdue at the month's end (月末逾期余额). */
  readonly overdueBalance: Money;
  /** The days on which payments became overdue (逾期日). */
  readonly overdueOn: ReadonlyArray<Scalars['Date']['output']>;
};

/** What an acceptor has disclosed (承兑人信息披露). */
export type AcceptorDisclosureRecordInput = {
  /** The acceptor (承兑人). */
  readonly acceptor: Scalars['ID']['input'];
  /** False: it has failed to disclose (是否披露). */
  readonly disclosed: Scalars['Boolean']['input'];
  /** The last day of the month that it is about (月末). */
  readonly monthEndsOn: Scalars['Date']['input'];
  /** What was overdue at the month's end (月末逾期余额). */
  readonly overdueBalance: Scalars['Decimal']['input'];
  /** The days in the month on which a payment became overdue, one for each payment (逾期日). */
  readonly overdueOn: ReadonlyArray<Scalars['Date']['input']>;
};

/** What recording answers (结果). */
export type AcceptorDisclosureRecordPayload = AcceptorDisclosureRecordSuccess | AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The disclosure was recorded (已登记披露). */
export type AcceptorDisclosureRecordSuccess = {
  readonly __typename?: 'AcceptorDisclosureRecordSuccess';
  /** The disclosure (披露记录). */
  readonly disclosure: AcceptorDisclosure;
};

/** Whether an acceptor's bills are accepted and financed (承兑人状态), as of today. */
export type AcceptorStanding = {
  readonly __typename?: 'AcceptorStanding';
  /** The acceptor (承兑人). */
  readonly acceptor: Organisation;
  /** Whether it is barred (是否受限). */
  readonly barred: Scalars['Boolean']['output'];
  /** Why (原因). */
  readonly because?: Maybe<AcceptorBarReason>;
  /** What it disclosed, the latest month first (披露记录). */
  readonly disclosures: ReadonlyArray<AcceptorDisclosure>;
  /** The last day of it (受限截止日). */
  readonly untilOn?: Maybe<Scalars['Date']['output']>;
};

/** What an account stands at (科目余额). */
export type AccountBalance = {
  readonly __typename?: 'AccountBalance';
  /** The account (科目). */
  readonly account: LedgerAccount;
  /** Debits less credits (余额，借方为正). */
  readonly balance: Money;
};

/** What an account is for (账户用途). */
export type AccountPurpose =
  /** Both (收付两用). */
  | 'BOTH'
  /** Money arrives on it (收款). */
  | 'COLLECT'
  /** Money leaves from it (付款). */
  | 'PAY';

/** Whether an account is in use (账户状态). */
export type AccountState =
  /** Closed (已停用): nothing is instructed from or to it any more. */
  | 'CLOSED'
  /** In use (有效). */
  | 'OPEN';

/** Interest and penalty that have grown (应计利息与罚息). */
export type AccruedInterest = {
  readonly __typename?: 'AccruedInterest';
  /** Interest (利息). */
  readonly interest: Money;
  /** Penalty for late payment (罚息). */
  readonly penalty: Money;
};

/** What kind of actor did it (操作主体类型). */
export type ActorKind =
  /** Nobody who was logged in (未登录), as in a registration. */
  | 'ANONYMOUS'
  /** A person (自然人用户). */
  | 'PERSON'
  /** An organisation's own system (系统账户). */
  | 'SERVICE'
  /** The platform itself (平台), when something fell due or followed from news. */
  | 'SYSTEM';

/** The first administrator (首位管理员). */
export type AdministratorInput = {
  /** E-mail address (邮箱), the log-in name. */
  readonly email: Scalars['String']['input'];
  /** Name (姓名). */
  readonly name: Scalars['String']['input'];
  /** Password (密码), 10 to 200 characters. */
  readonly password: Scalars['String']['input'];
};

/** An alert (预警), raised once for each cause. */
export type Alert = Node & {
  readonly __typename?: 'Alert';
  /** Id of the asset or deal (所涉资产或交易编号), or the number of the lot (货物批次). */
  readonly about: Scalars['ID']['output'];
  /** What is to be done about it at once (处置提示), in the language of the request; null where its kind says nothing. */
  readonly advice?: Maybe<Scalars['String']['output']>;
  /** The figures and names that it rests on (所依据的事实). */
  readonly facts: ReadonlyArray<Fact>;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Kind (种类). */
  readonly kind: AlertKind;
  /** Whose asset or deal it is about (所涉单位); who tried, where something was put down twice, except to lenders. */
  readonly organisation: Organisation;
  /** When it was raised (预警时间). */
  readonly raisedAt: Scalars['DateTime']['output'];
};

/** A page of alerts (预警列表). */
export type AlertConnection = {
  readonly __typename?: 'AlertConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<AlertEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type AlertEdge = {
  readonly __typename?: 'AlertEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The alert (预警). */
  readonly node: Alert;
};

/** What the regulator should look at (预警种类). */
export type AlertKind =
  /** More is locked on an asset than may still be financed on it (占用超出可融资额), for example after a credit note. */
  | 'ASSET_OVERHELD'
  /** A bill here and at the bill exchange differ (票据与交易所不一致). */
  | 'BILL_DIFFERS'
  /** The bill exchange has turned down what was done with a bill here (交易所拒绝票据行为). */
  | 'BILL_EXCHANGE_REFUSED'
  /** A bill that pays none of what its drawer has confirmed to owe its payee (票据未对应应付账款): is one sale financed twice? */
  | 'BILL_TRADE_UNNAMED'
  /** Somebody wanted a receipt on a lot that lies elsewhere by the books (同一货物重复开立仓单): refused. Its lenders are told as well, without the name. */
  | 'CARGO_TWICE'
  /** Confirmed claims of about the same worth lead back to their start (循环贸易、空转). */
  | 'CIRCULAR_TRADE'
  /** An assigned claim became less than what was assigned after the money left (放款后债权减损). */
  | 'CLAIM_DILUTED'
  /** The collection account differs from the pair's habit (收款账户变更). */
  | 'COLLECTION_ACCOUNT_CHANGED'
  /** A deal is overdue (交易逾期): told after 1, 30, 60 and 90 days. */
  | 'DEAL_OVERDUE'
  /** An accepted deal waits for its money for long (成交后久未放款). */
  | 'DEAL_WAITS_LONG'
  /** What devices or counts say of a lot differs from the books (仓储监管数据不符), once a day and kind, and again when it is worse. Lenders to whom goods of the lot are pledged are told as well. */
  | 'GOODS_DISAGREE'
  /** A paper about goods that an order or a claim was matched to was taken back by its reporter (货物流转单据已撤回). Lenders over that order or claim are told as well. */
  | 'GOODS_PAPER_WITHDRAWN'
  /** Somebody wanted an asset on an invoice that backs another one (同一发票重复使用): refused. The lenders over that one are told as well, without the name. */
  | 'INVOICE_TWICE'
  /** The term is longer than a large enterprise may take towards an SME (账期超过支付条例期限, Decree 802). */
  | 'LATER_THAN_STATUTORY'
  /** A loan on goods reached the warning line (质押率达到预警线): goods or money are to be added. */
  | 'MARGIN_CALLED'
  /** A loan on goods reached the disposal line (质押率达到处置线). */
  | 'MARGIN_DISPOSABLE'
  /** A margin call went unanswered (追保逾期). */
  | 'MARGIN_LAPSED'
  /** An order, its finance and its goods do not agree (订单、融资与货物不符): not refunded in time, released above what is paid, delivered beyond release, or refunded too much. */
  | 'ORDER_DIFFERS'
  /** Finance left although its deal was cancelled (交易取消后仍放款): the seller owes it back, and the lender holds no security for it. */
  | 'PAID_AFTER_CANCEL'
  /** A debtor paid one who could not take it for the debt (债务人错付). */
  | 'PAID_WRONG_PARTY'
  /** A receiver says that it has not got what a debtor states as paid (收款方否认收款). */
  | 'PAYMENT_CONTESTED'
  /** A bank takes back money that was paid for a deal (银行冲正). */
  | 'PAYMENT_REVERSED'
  /** A payment that is at the bank already is not wanted any more (已导出的付款指令被取消): who exported it stops it there. */
  | 'PAYMENT_TO_STOP'
  /** No lender answered a payment that a debtor says it made before the notice (通知前付款逾期未获答复): it stands as not proven. */
  | 'PAYMENT_UNPROVEN'
  /** A condition of a deal failed while its finance was at the bank already (放款指令已发出而放款条件失效): the lender stops the payment there or answers for it. */
  | 'PAYOUT_UNFOUNDED'
  /** What the platform and the unified register hold of a filing differs (登记对账不符). */
  | 'REGISTER_DIFFERS'
  /** A registration ends in 90, 30 or 7 days, or has ended (登记即将到期或已到期): from then on it ranks as unregistered. */
  | 'REGISTRATION_EXPIRING'
  /** A repayment came from one who owes nothing (还款来源异常). */
  | 'REPAYMENT_FROM_ELSEWHERE'
  /** The term is longer than the pair's habit (账期超出惯例). */
  | 'TERM_LONGER_THAN_HABIT'
  /** A voucher came back to one that had passed it on before (凭证回流, a sign of 空转). */
  | 'VOUCHER_CAME_BACK'
  /** A voucher is overdue (凭证逾期): told after 1, 30, 60 and 90 days, with what is owed to all its holders. */
  | 'VOUCHER_OVERDUE'
  /** A voucher was passed on more often than the limit that is set (凭证拆分流转层级过多). */
  | 'VOUCHER_SPLIT_DEEP'
  /** Credit notes left less of a receivable than the voucher on it is owed for (凭证对应账款被红冲): its lenders are told as well. The voucher is owed in full all the same. */
  | 'VOUCHER_UNCOVERED'
  /** Money for a deal came from an account that is not the payer's, or went to one that is not the deal's (收付款账户不符); it was not booked. */
  | 'WRONG_ACCOUNT';

/** An amount exceeds what there is (金额超出可用). */
export type AmountRefused = UserError & {
  readonly __typename?: 'AmountRefused';
  /** What there is (可用金额). */
  readonly available: Scalars['Decimal']['output'];
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** The reason in words (原因). */
  readonly message: Scalars['String']['output'];
  /** The input field (字段). */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** What was asked (请求金额). */
  readonly requested: Scalars['Decimal']['output'];
};

/** An act that needs a second person (复核事项) because it is above the organisation's own amount. */
export type Approval = Node & {
  readonly __typename?: 'Approval';
  /** The organisation's own amount when the act was made (复核起点金额). */
  readonly above: Money;
  /** The mutation that waits (待复核操作), for example `offerAccept`. */
  readonly act: Scalars['String']['output'];
  /** What the caller may do about it now (可执行操作), by the names of the mutations. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** What the act moves (金额); null for what needs a second person whatever the amount is. */
  readonly amount?: Maybe<Money>;
  /** When it ended (处理时间). */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who granted, rejected or withdrew it (处理人); null while nobody has. */
  readonly decidedBy?: Maybe<ApprovalParty>;
  /** When it ends by itself (到期时间). */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The input (输入内容), a line for each value; its path as the name. */
  readonly input: ReadonlyArray<Fact>;
  /** When it was made (经办时间). */
  readonly madeAt: Scalars['DateTime']['output'];
  /** Who made it (经办人). */
  readonly maker: ApprovalParty;
  /** What came of it (执行结果), once it was granted. */
  readonly outcome?: Maybe<ApprovalOutcome>;
  /** The reason of a rejection (驳回理由). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** State (状态). */
  readonly state: ApprovalState;
  /** What that mutation does, in words (操作说明). */
  readonly title: Scalars['String']['output'];
};

/** A page of approvals (复核事项列表). */
export type ApprovalConnection = {
  readonly __typename?: 'ApprovalConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<ApprovalEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type ApprovalEdge = {
  readonly __typename?: 'ApprovalEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The approval (复核事项). */
  readonly node: Approval;
};

/** A grant (复核通过). */
export type ApprovalGrantInput = {
  /** The approval (复核事项). */
  readonly approval: Scalars['ID']['input'];
};

/** What granting answers (结果). */
export type ApprovalGrantPayload = AmountRefused | ApprovalGrantSuccess | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The approval was granted (已复核通过); `outcome` says whether the act took effect. */
export type ApprovalGrantSuccess = {
  readonly __typename?: 'ApprovalGrantSuccess';
  /** The approval (复核事项). */
  readonly approval: Approval;
};

/** What came of a granted act (执行结果): executed, or refused with its reason. */
export type ApprovalOutcome = {
  readonly __typename?: 'ApprovalOutcome';
  /** Id of the act in the audit trail (操作编号), when it took effect. */
  readonly actId?: Maybe<Scalars['ID']['output']>;
  /** What the act answered (操作结果), such as the id of the deal; empty when it was refused. */
  readonly answer: ReadonlyArray<Fact>;
  /** Whether the act took effect (是否已执行). */
  readonly executed: Scalars['Boolean']['output'];
  /** Why it was refused (拒绝原因), when it was. */
  readonly refusal?: Maybe<ApprovalRefusal>;
};

/** Who made an act or decided about it (经办人或复核人). */
export type ApprovalParty = {
  readonly __typename?: 'ApprovalParty';
  /** Id of the person or service account (编号). */
  readonly id: Scalars['ID']['output'];
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
};

/** The act waits for a second person (待复核) because it is above the organisation's own amount. */
export type ApprovalPending = {
  readonly __typename?: 'ApprovalPending';
  /** The approval itself (复核事项). */
  readonly approval: Approval;
  /** The waiting approval (复核编号). */
  readonly approvalId: Scalars['ID']['output'];
};

/** Why a granted act was refused when it ran (执行被拒原因). */
export type ApprovalRefusal = {
  readonly __typename?: 'ApprovalRefusal';
  /** Stable code (代码) for programs. */
  readonly code: Scalars['String']['output'];
  /** The figures and names that it rests on (所依据的事实). */
  readonly facts: ReadonlyArray<Fact>;
  /** The reason in words (原因), in English or Chinese by Accept-Language. */
  readonly message: Scalars['String']['output'];
  /** The input field (字段) that it is about; empty when it is about the act as a whole. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** All that was wrong with the input (全部问题); only with the code VALIDATION. */
  readonly problems: ReadonlyArray<Problem>;
};

/** A rejection (复核驳回). */
export type ApprovalRejectInput = {
  /** The approval (复核事项). */
  readonly approval: Scalars['ID']['input'];
  /** Reason (驳回理由), for whoever made it. */
  readonly reason: Scalars['String']['input'];
};

/** What rejecting answers (结果). */
export type ApprovalRejectPayload = AmountRefused | ApprovalPending | ApprovalRejectSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The approval was turned down (已驳回). */
export type ApprovalRejectSuccess = {
  readonly __typename?: 'ApprovalRejectSuccess';
  /** The approval (复核事项). */
  readonly approval: Approval;
};

/** Where an act that needs a second person stands (复核状态). */
export type ApprovalState =
  /** Granted, and the act took effect (已执行). */
  | 'EXECUTED'
  /** Nobody decided within three days (已过期). */
  | 'EXPIRED'
  /** Waits for a second person (待复核). */
  | 'PENDING'
  /** Granted, but the act was refused by a rule when it ran (执行被拒); nothing was changed. */
  | 'REFUSED'
  /** Turned down by a second person (已驳回). */
  | 'REJECTED'
  /** Taken back by its maker (已撤回). */
  | 'WITHDRAWN';

/** A withdrawal (撤回). */
export type ApprovalWithdrawInput = {
  /** The approval (复核事项). */
  readonly approval: Scalars['ID']['input'];
};

/** What withdrawing answers (结果). */
export type ApprovalWithdrawPayload = AmountRefused | ApprovalPending | ApprovalWithdrawSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The approval was taken back (已撤回). */
export type ApprovalWithdrawSuccess = {
  readonly __typename?: 'ApprovalWithdrawSuccess';
  /** The approval (复核事项). */
  readonly approval: Approval;
};

/** Kinds of assets (资产种类). */
export type AssetKind =
  /** Bill of exchange (商业汇票). */
  | 'BILL'
  /** Purchase order that its seller has promised to fill or to refund (保兑仓订单). */
  | 'PURCHASE_ORDER'
  /** Receivable (应收账款). */
  | 'RECEIVABLE'
  /** Voucher for a confirmed payable (应收账款电子凭证). */
  | 'VOUCHER'
  /** Warehouse receipt (仓单). */
  | 'WAREHOUSE_RECEIPT';

/** An asset as a lender sees it in a request or deal (资产摘要). */
export type AssetSummary = {
  readonly __typename?: 'AssetSummary';
  /** What the request or deal assigns of it (转让或质押金额). */
  readonly assignedAmount: Money;
  /** What may still be financed beyond all locks (可融资金额); null for a lender once the request is closed and the deal is not its own. */
  readonly available?: Maybe<Money>;
  /** What the debtor confirmed (确权金额). */
  readonly confirmedAmount: Money;
  /** On whose credit finance over it rests (授信主体): whom lenders grade and limit. */
  readonly creditOn: Organisation;
  /** Who owes (债务人). */
  readonly debtor: Organisation;
  /** The due date (到期日). */
  readonly dueOn: Scalars['Date']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Kind (种类). */
  readonly kind: AssetKind;
  /** What its kind tells a lender of it (资产要素), in the language asked for; nothing more once the reader may not follow the asset. */
  readonly particulars: ReadonlyArray<Particular>;
  /** Who is owed (债权人). */
  readonly seller: Organisation;
};

/**
 * An asset and how much of it is assigned or pledged (拟转让或质押的资产). A receipt and an order serve one deal only and are taken whole
 * (仓单、订单整体用于一笔融资), whatever the amount; since finance is a share of the amount, assign all of it.
 */
export type AssignedAssetInput = {
  /** How much of it (金额), at most what is available. */
  readonly amount: Scalars['Decimal']['input'];
  /** The asset (资产). */
  readonly asset: Scalars['ID']['input'];
};

/** One act in an organisation's audit trail (审计记录): append-only, each chained to the one before by hash. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** The act (操作), by the name of its mutation where it has one. */
  readonly act: Scalars['String']['output'];
  /** Id of the act (操作编号): postings and register entries name it too. */
  readonly actId: Scalars['ID']['output'];
  /** Id of the person or service account (操作者编号). */
  readonly actorId: Scalars['ID']['output'];
  /** What kind of actor did it (操作主体类型). */
  readonly actorKind: ActorKind;
  /** Name of the person or system (操作者). */
  readonly actorName: Scalars['String']['output'];
  /** What was answered, as canonical JSON (结果); null for the regulator. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** Facts before and after, as canonical JSON (前后事实); null for the regulator. */
  readonly facts?: Maybe<Scalars['String']['output']>;
  /** Network address that it came from (来源地址); null for the regulator. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** Hash of this entry and all before it (本条目哈希). */
  readonly hash: Scalars['String']['output'];
  /** Organisation and sequence (编号). */
  readonly id: Scalars['ID']['output'];
  /** The input without its secrets, as canonical JSON (输入); null for the regulator, who sees no single bid. */
  readonly input?: Maybe<Scalars['String']['output']>;
  /** The organisation whose trail it is (所属单位编号); `platform` for the platform's own. */
  readonly organisation: Scalars['ID']['output'];
  /** Hash of the entry before (前一条目哈希); zeros for the first. */
  readonly previous: Scalars['String']['output'];
  /** Place in the chain (序号), from 1. */
  readonly seq: Scalars['Int']['output'];
};

/** A page of an audit trail (审计记录列表). */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The act (审计记录). */
  readonly node: AuditEntry;
};

/** An account of the caller's organisation at its bank (银行账户); nobody else reads it here. */
export type BankAccount = Node & {
  readonly __typename?: 'BankAccount';
  /** Since when it is known here (登记时间). */
  readonly addedAt: Scalars['DateTime']['output'];
  /** What the caller may do with it now (可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Name of the bank (开户行). */
  readonly bankName: Scalars['String']['output'];
  /** The bank's BIC (银行识别代码, ISO 9362). */
  readonly bic?: Maybe<Scalars['String']['output']>;
  /** When it was closed (停用时间). */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The bank's number of 12 digits in China's payment systems (支付系统行号, CNAPS). */
  readonly cnaps?: Maybe<Scalars['String']['output']>;
  /** Currency (币种). */
  readonly currency: Scalars['String']['output'];
  /** In whose name it stands (户名): the organisation's own. */
  readonly holder: Scalars['String']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Number (账号). */
  readonly number: Scalars['String']['output'];
  /** What it is for (用途). */
  readonly purpose: AccountPurpose;
  /** State (状态). */
  readonly state: AccountState;
};

/** A bank account (银行账户). */
export type BankAccountAddInput = {
  /** Name of the bank (开户行). */
  readonly bankName: Scalars['String']['input'];
  /** The bank's BIC (银行识别代码, ISO 9362). */
  readonly bic?: InputMaybe<Scalars['String']['input']>;
  /** The bank's number of 12 digits in China's payment systems (支付系统行号, CNAPS); this or the BIC. */
  readonly cnaps?: InputMaybe<Scalars['String']['input']>;
  /** Number (账号): 5 to 34 digits and letters; blanks and hyphens are dropped. */
  readonly number: Scalars['String']['input'];
  /** What it is for (用途). */
  readonly purpose: AccountPurpose;
};

/** What adding an account answers (结果). */
export type BankAccountAddPayload = AmountRefused | ApprovalPending | BankAccountAddSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The account is known (已登记). */
export type BankAccountAddSuccess = {
  readonly __typename?: 'BankAccountAddSuccess';
  /** The account (银行账户). */
  readonly bankAccount: BankAccount;
};

/** Which account (银行账户). */
export type BankAccountCloseInput = {
  /** The account (银行账户编号). */
  readonly account: Scalars['ID']['input'];
};

/** What closing an account answers (结果). */
export type BankAccountClosePayload = AmountRefused | ApprovalPending | BankAccountCloseSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The account is closed (已停用). */
export type BankAccountCloseSuccess = {
  readonly __typename?: 'BankAccountCloseSuccess';
  /** The account (银行账户). */
  readonly bankAccount: BankAccount;
};

/** A movement of money on an account of the caller's, as its bank states it (银行收付明细), and what it was found to be. */
export type BankEntry = Node & {
  readonly __typename?: 'BankEntry';
  /** What the caller may do with it now (可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** How much (金额). */
  readonly amount: Money;
  /** The bank's reference (银行流水号). */
  readonly bankReference?: Maybe<Scalars['String']['output']>;
  /** Stable code of the reason (原因代码). */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Its deal (交易编号). */
  readonly deal?: Maybe<Scalars['ID']['output']>;
  /** Which way (方向). */
  readonly direction: PaymentDirection;
  /** The payment's reference (端到端编号), as given or as found in the remark. */
  readonly endToEndId?: Maybe<Scalars['String']['output']>;
  /** From which account (付款账号); null where the bank names none. */
  readonly fromAccount?: Maybe<Scalars['String']['output']>;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The instruction that it names (付款指令编号). */
  readonly instruction?: Maybe<Scalars['ID']['output']>;
  /** The reason in words (原因), in English or Chinese by Accept-Language. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Its place in the statement (序号), from 1. */
  readonly number: Scalars['Int']['output'];
  /** When it was booked at the bank (入账日). */
  readonly on: Scalars['Date']['output'];
  /** What it was found to be (匹配结果); null until it was looked at. */
  readonly outcome?: Maybe<PaymentOutcome>;
  /** When it was taken in (接收时间). */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Remark (附言). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** What was done about it by hand (人工处理). */
  readonly resolution?: Maybe<EntryResolution>;
  /** Whether it takes an earlier one back (是否冲正). */
  readonly reversal: Scalars['Boolean']['output'];
  /** State (状态). */
  readonly state: BankEntryState;
  /** The statement (入账通知编号); null for one that was entered by itself. */
  readonly statement?: Maybe<Scalars['ID']['output']>;
  /** To which account (收款账号); null where the bank names none. */
  readonly toAccount?: Maybe<Scalars['String']['output']>;
};

/** A page of movements (银行收付明细列表). */
export type BankEntryConnection = {
  readonly __typename?: 'BankEntryConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<BankEntryEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type BankEntryEdge = {
  readonly __typename?: 'BankEntryEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The movement (银行收付明细). */
  readonly node: BankEntry;
};

/** What became of a movement of money (入账状态). */
export type BankEntryState =
  /** In the books of its deal (已入账). */
  | 'BOOKED'
  /** Dismissed by hand, with a reason (已作废). */
  | 'DISMISSED'
  /** Something is odd (异常待处理): it is booked or dismissed by hand, never by itself. */
  | 'FLAGGED'
  /** Left alone (不予处理): seen before, or only announced. */
  | 'IGNORED'
  /** Not looked at yet (待处理). */
  | 'RECEIVED';

/** A bank's notification of debits and credits that was uploaded (银行入账通知, camt.054.001.08) with POST /statements. */
export type BankStatement = Node & {
  readonly __typename?: 'BankStatement';
  /** Its movements in their order (明细). */
  readonly entries: BankEntryConnection;
  /** How many movements it holds (明细笔数). */
  readonly entryCount: Scalars['Int']['output'];
  /** Id (编号): the same file again has the same one. */
  readonly id: Scalars['ID']['output'];
  /** The bank's id of the message (报文编号). */
  readonly messageId: Scalars['String']['output'];
  /** How many movements had which outcome (各结果笔数). */
  readonly outcomes: ReadonlyArray<OutcomeCount>;
  /** When it was uploaded (上传时间). */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** SHA-256 of the bytes in hexadecimal (文件摘要). */
  readonly sha256: Scalars['String']['output'];
  /** Bytes (文件大小，字节). */
  readonly size: Scalars['Int']['output'];
};


/** A bank's notification of debits and credits that was uploaded (银行入账通知, camt.054.001.08) with POST /statements. */
export type BankStatementEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of statements (银行入账通知列表). */
export type BankStatementConnection = {
  readonly __typename?: 'BankStatementConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<BankStatementEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type BankStatementEdge = {
  readonly __typename?: 'BankStatementEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The statement (银行入账通知). */
  readonly node: BankStatement;
};

/** A lender's own bid or mandate's offer (我的报价), as only its lender sees it. */
export type Bid = Node & {
  readonly __typename?: 'Bid';
  /** What its lender may do with it now (可执行操作): `withdraw` before the close; afterwards it is firm. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Annual rate (年利率), as a fraction. */
  readonly annualRate: Scalars['Decimal']['output'];
  /** Whether interest is deducted in advance (是否预收); never for a loan (Civil Code 670). */
  readonly chargeInAdvance: Scalars['Boolean']['output'];
  /** How interest is counted (计息基准), by the mandate. */
  readonly dayCount: DayCountBasis;
  /** Days (天数) from the opening of acceptance to the due date. */
  readonly days: Scalars['Int']['output'];
  /** Whether the debtors are told (是否通知债务人). */
  readonly disclosed: Scalars['Boolean']['output'];
  /** Due date (到期日). */
  readonly dueOn: Scalars['Date']['output'];
  /** Finance (融资金额). */
  readonly finance: Money;
  /** Id (编号); the applicant accepts the offer by the same id. */
  readonly id: Scalars['ID']['output'];
  /** The LPR that the mandate prices by (贷款市场报价利率), as of `lprOn`. */
  readonly lpr?: Maybe<Scalars['Decimal']['output']>;
  /** When that LPR was published (LPR 发布日). */
  readonly lprOn?: Maybe<Scalars['Date']['output']>;
  /** The id of the mandate that it rests on (资金方案编号). */
  readonly mandateId: Scalars['ID']['output'];
  /** When it becomes readable for the applicant (开标时间); a bid for clearings never does: what is awarded to it is an offer of its own. */
  readonly openFrom: Scalars['DateTime']['output'];
  /** Where it comes from (来源). */
  readonly origin: OfferOrigin;
  /** When it was made (报价时间). */
  readonly placedAt: Scalars['DateTime']['output'];
  /** What it costs in all (综合成本). */
  readonly price: OfferPrice;
  /** Recourse (追索方式). */
  readonly recourse: Recourse;
  /** The request (融资申请). */
  readonly request: FinancingRequest;
  /** When the register was searched for it (登记查询时间). */
  readonly searchedAt: Scalars['DateTime']['output'];
  /** What the rate adds to the LPR (加点). */
  readonly spread?: Maybe<Scalars['Decimal']['output']>;
  /** State (状态). */
  readonly state: OfferState;
  /** Technique (融资方式). */
  readonly technique: Technique;
  /** Flat charge as a fraction of the finance (手续费率). */
  readonly upfrontFeeRate: Scalars['Decimal']['output'];
  /** Until when it binds (有效期至). */
  readonly validUntil: Scalars['DateTime']['output'];
};

/** A page of bids (报价列表). */
export type BidConnection = {
  readonly __typename?: 'BidConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<BidEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type BidEdge = {
  readonly __typename?: 'BidEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The bid (报价). */
  readonly node: Bid;
};

/** A bid (报价信息). */
export type BidPlaceInput = {
  /** Annual rate (年利率), as a fraction: "0.042" is 4.2 %. */
  readonly annualRate: Scalars['Decimal']['input'];
  /** Whether interest is deducted in advance (是否预收); never for a loan (Civil Code 670). */
  readonly chargeInAdvance?: Scalars['Boolean']['input'];
  /** Finance (融资金额): at most what is asked, and what is assigned at the mandate's advance rate. */
  readonly finance: Scalars['Decimal']['input'];
  /** The same key and input again answers the same bid (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The mandate under whose conditions and limits it is placed (资金方案). */
  readonly mandate: Scalars['ID']['input'];
  /** Recourse (追索方式), one that the request accepts. */
  readonly recourse: Recourse;
  /** The request (融资申请). */
  readonly request: Scalars['ID']['input'];
  /** Technique (融资方式), one that the request accepts. */
  readonly technique: Technique;
  /** Flat charge as a fraction of the finance (手续费率). */
  readonly upfrontFeeRate?: Scalars['Decimal']['input'];
};

/** What bidding answers (结果). */
export type BidPlacePayload = AmountRefused | ApprovalPending | BidPlaceSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bid stands (报价已提交). */
export type BidPlaceSuccess = {
  readonly __typename?: 'BidPlaceSuccess';
  /** The bid (报价). */
  readonly bid: Bid;
};

/** Which bid to take back (撤回信息). */
export type BidWithdrawInput = {
  /** The bid (报价). */
  readonly bid: Scalars['ID']['input'];
};

/** What taking back answers (结果). */
export type BidWithdrawPayload = AmountRefused | ApprovalPending | BidWithdrawSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bid was taken back (报价已撤回). */
export type BidWithdrawSuccess = {
  readonly __typename?: 'BidWithdrawSuccess';
  /** The bid (报价). */
  readonly bid: Bid;
};

/** Sub-bills of one package in one hand (票据): an asset that can be financed. */
export type Bill = Node & {
  readonly __typename?: 'Bill';
  /** Bank or commercial acceptance (承兑类型). */
  readonly acceptance: BillAcceptance;
  /** Who owes it (承兑人). */
  readonly acceptor: Organisation;
  /** The mutations that the caller may call now (当前可执行的操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** What may still be passed on or financed (可用金额); null to others than the holder. */
  readonly available?: Maybe<Money>;
  /** What was signed on it (流转记录), as far as the caller may see. */
  readonly chain: ReadonlyArray<BillChainEntry>;
  /** What may be done with it (流通标志). */
  readonly circulation: BillCirculation;
  /** That it was not paid (拒付). */
  readonly dishonour?: Maybe<BillDishonour>;
  /** Who has drawn it (出票人). */
  readonly drawer: Organisation;
  /** The due date (到期日). */
  readonly dueOn: Scalars['Date']['output'];
  /** Their amount (票面金额). */
  readonly face: Money;
  /** Who holds it (持票人); null to those who have passed it on. */
  readonly holder?: Maybe<Organisation>;
  /** Opaque id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The day of issue (出票日). */
  readonly issuedOn: Scalars['Date']['output'];
  /** Who is liable to the holder (票据债务人); null to those who have passed it on. */
  readonly liable?: Maybe<ReadonlyArray<Organisation>>;
  /** The part that it is part of again (并入票据). */
  readonly mergedInto?: Maybe<Scalars['ID']['output']>;
  /** The package number (票据包号), 30 digits. */
  readonly packageNumber: Scalars['String']['output'];
  /** Who was to receive it first (收款人). */
  readonly payee: Organisation;
  /** That it was paid (付款). */
  readonly payment?: Maybe<BillPayment>;
  /** The request that waits (待签收请求); null to others than its two sides. */
  readonly pending?: Maybe<BillPending>;
  /** To whom it is pledged (质权人); null where it is not, and to those who have passed it on. */
  readonly pledgee?: Maybe<Organisation>;
  /** The last day of timely presentment (提示付款期末日). */
  readonly presentableUntilOn: Scalars['Date']['output'];
  /** Whether that was after the last day (逾期提示). */
  readonly presentedLate: Scalars['Boolean']['output'];
  /** When it was presented (提示付款日). */
  readonly presentedOn?: Maybe<Scalars['Date']['output']>;
  /** Which sub-bills (子票区间); to those who have passed them on, the ones that they have. */
  readonly range: SubBillRange;
  /** How far it has come (票据状态). */
  readonly status: BillStatus;
  /** Whether its drawer lets it be passed on (可转让). */
  readonly transferable: Scalars['Boolean']['output'];
  /** The last step that the bill exchange has turned down (交易所退回); null to others than its two sides and the holder. */
  readonly turnedDown?: Maybe<BillTurnedDown>;
};

/** An acceptance (承兑). */
export type BillAcceptInput = {
  /** The bill (票据). */
  readonly bill: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What the act answers (结果). */
export type BillAcceptPayload = AmountRefused | ApprovalPending | BillAcceptSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bill was accepted (已承兑). */
export type BillAcceptSuccess = {
  readonly __typename?: 'BillAcceptSuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
};

/** Who has accepted a bill (承兑类型). */
export type BillAcceptance =
  /** A bank (银行承兑汇票). */
  | 'BANK'
  /** A company (商业承兑汇票). */
  | 'COMMERCIAL';

/** A bill to be cancelled (撤票). */
export type BillCancelInput = {
  /** The bill (票据). */
  readonly bill: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What the act answers (结果). */
export type BillCancelPayload = AmountRefused | ApprovalPending | BillCancelSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bill was cancelled (已撤票). */
export type BillCancelSuccess = {
  readonly __typename?: 'BillCancelSuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
};

/** One entry of a bill's chain (票据流转记录). */
export type BillChainEntry = {
  readonly __typename?: 'BillChainEntry';
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** By whom (行为人). */
  readonly from: Organisation;
  /** What was signed (行为). */
  readonly kind: BillChainKind;
  /** Whether it may not be passed on afterwards (不得转让). */
  readonly notTransferable: Scalars['Boolean']['output'];
  /** Over which sub-bills (子票区间). */
  readonly range: SubBillRange;
  /** For whom (相对人). */
  readonly to: Organisation;
};

/** What was signed on a bill (票据行为). */
export type BillChainKind =
  /** It was accepted (承兑). */
  | 'ACCEPTANCE'
  /** Who was to be paid says that it was not (付款异议). */
  | 'CONTEST'
  /** It was discounted (贴现). */
  | 'DISCOUNT'
  /** It was dishonoured (拒付). */
  | 'DISHONOUR'
  /** It was passed on (背书转让). */
  | 'ENDORSEMENT'
  /** It was drawn (出票). */
  | 'ISSUE'
  /** It was paid (付款). */
  | 'PAYMENT'
  /** It was pledged (质押). */
  | 'PLEDGE'
  /** It was presented (提示付款). */
  | 'PRESENTMENT'
  /** The payee received it (收票). */
  | 'RECEIPT'
  /** Recourse was demanded (追索). */
  | 'RECOURSE'
  /** Who was turned to has paid, and holds it (追索清偿). */
  | 'REIMBURSEMENT'
  /** The pledge was released (解除质押). */
  | 'RELEASE'
  /** A deal gave it back (退回). */
  | 'RETURN';

/** What may be done with a bill (流通标志). */
export type BillCirculation =
  /** Free (可流通). */
  | 'CIRCULATING'
  /** At its end (已结束). */
  | 'ENDED'
  /** A request waits for an answer (已锁定). */
  | 'LOCKED'
  /** Not in circulation (未流通). */
  | 'NONE'
  /** Not told to the caller (不予披露), who has passed it on or only owes it. */
  | 'NOT_TOLD'
  /** May only be presented (不可转让). */
  | 'NOT_TRANSFERABLE'
  /** Pledged (已质押). */
  | 'PLEDGED'
  /** Presented for payment (提示付款中). */
  | 'PRESENTED'
  /** Recourse is demanded (追索中). */
  | 'RECOURSE';

/** A page of bills (票据分页). */
export type BillConnection = {
  readonly __typename?: 'BillConnection';
  /** The bills (票据). */
  readonly edges: ReadonlyArray<BillEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** One thing that differs between here and the exchange (差异). */
export type BillDifference = {
  readonly __typename?: 'BillDifference';
  /** What differs (类型). */
  readonly kind: BillDifferenceKind;
  /** The package number (票据包号). */
  readonly number: Scalars['String']['output'];
  /** What stands here (本平台). */
  readonly ours?: Maybe<Scalars['String']['output']>;
  /** What stands there (交易所). */
  readonly theirs?: Maybe<Scalars['String']['output']>;
};

/** How a bill here and at the exchange may differ (差异类型). */
export type BillDifferenceKind =
  /** Another acceptor (承兑人不符). */
  | 'ACCEPTOR'
  /** Another due date (到期日不符). */
  | 'DUE_DATE'
  /** Another face (票面金额不符). */
  | 'FACE'
  /** It is not known here (本平台无此票据). */
  | 'MISSING_HERE'
  /** The exchange does not know it (交易所无此票据). */
  | 'MISSING_THERE'
  /** Other holders, ranges or states (持有情况不符). */
  | 'PARTS';

/** That a bill was not paid (拒付). */
export type BillDishonour = {
  readonly __typename?: 'BillDishonour';
  /** When (日期). */
  readonly on: Scalars['Date']['output'];
  /** Why (理由). */
  readonly reason: Scalars['String']['output'];
};

/** A dishonour (拒付). */
export type BillDishonourInput = {
  /** The bill (票据). */
  readonly bill: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
};

/** What the act answers (结果). */
export type BillDishonourPayload = AmountRefused | ApprovalPending | BillDishonourSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bill was dishonoured (已拒付). */
export type BillDishonourSuccess = {
  readonly __typename?: 'BillDishonourSuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
};

/** One bill in a list (票据列表项). */
export type BillEdge = {
  readonly __typename?: 'BillEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The bill (票据). */
  readonly node: Bill;
};

/** An endorsement (背书转让). */
export type BillEndorseInput = {
  /** How much of it (金额); all that is free when left out. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The bill (票据). */
  readonly bill: Scalars['ID']['input'];
  /** The sub-bill at which the part begins (起始子票); the first one when left out. */
  readonly from?: InputMaybe<Scalars['Decimal']['input']>;
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Forbids that it is passed on (不得转让). */
  readonly notTransferable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who is to take it (被背书人). */
  readonly to: Scalars['ID']['input'];
};

/** What the act answers (结果). */
export type BillEndorsePayload = AmountRefused | ApprovalPending | BillEndorseSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bill was offered to another (已提示背书). */
export type BillEndorseSuccess = {
  readonly __typename?: 'BillEndorseSuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
  /** What is left with the holder (余下部分); null where all of it was offered. */
  readonly rest?: Maybe<Bill>;
};

/** A bill to be drawn (出票). */
export type BillIssueInput = {
  /** Who is to accept it (承兑人), a bank for a bank acceptance. */
  readonly acceptor: Scalars['ID']['input'];
  /** The due date (到期日), six months from today at the latest. */
  readonly dueOn: Scalars['Date']['input'];
  /** Its amount (票面金额), up to ten billion. */
  readonly face: Scalars['Decimal']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Marks it 不得转让 (不得转让): it can only be presented. */
  readonly notTransferable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The package number (票据包号): 30 digits, the first 1 or 5 for a bank acceptance, 2 or 6 for a commercial one. */
  readonly packageNumber: Scalars['String']['input'];
  /** Who is to receive it (收款人). */
  readonly payee: Scalars['ID']['input'];
  /** Which of the payee's receivables it pays (所付应收账款); required where you owe it confirmed ones, empty where it pays none. */
  readonly pays?: InputMaybe<ReadonlyArray<BillPaysInput>>;
};

/** What the act answers (结果). */
export type BillIssuePayload = AmountRefused | ApprovalPending | BillIssueSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bill was drawn (已出票). */
export type BillIssueSuccess = {
  readonly __typename?: 'BillIssueSuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
};

/** A bill to be offered again (再次提示). */
export type BillOfferInput = {
  /** The bill (票据). */
  readonly bill: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What the act answers (结果). */
export type BillOfferPayload = AmountRefused | ApprovalPending | BillOfferSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bill was offered (已提示). */
export type BillOfferSuccess = {
  readonly __typename?: 'BillOfferSuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
};

/** A payment (付款). */
export type BillPayInput = {
  /** The bill (票据). */
  readonly bill: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the payment (付款日). */
  readonly on: Scalars['Date']['input'];
  /** The bank's reference (银行流水号). */
  readonly reference: Scalars['String']['input'];
};

/** What the act answers (结果). */
export type BillPayPayload = AmountRefused | ApprovalPending | BillPaySuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bill was paid (已付款). */
export type BillPaySuccess = {
  readonly __typename?: 'BillPaySuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
};

/** The payment of a bill (付款). */
export type BillPayment = {
  readonly __typename?: 'BillPayment';
  /** Who paid (付款人). */
  readonly by: Organisation;
  /** Whether who was paid has confirmed it (收款确认). */
  readonly confirmed: Scalars['Boolean']['output'];
  /** When (日期). */
  readonly on: Scalars['Date']['output'];
  /** The bank's reference (银行流水号). */
  readonly reference: Scalars['String']['output'];
};

/** Whether a stated payment has arrived (答复付款). */
export type BillPaymentAnswerInput = {
  /** The bill (票据). */
  readonly bill: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why not (理由): required where it is not. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether the money is there (是否收到). */
  readonly received: Scalars['Boolean']['input'];
};

/** What the act answers (结果). */
export type BillPaymentAnswerPayload = AmountRefused | ApprovalPending | BillPaymentAnswerSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The payment was answered (已答复付款). */
export type BillPaymentAnswerSuccess = {
  readonly __typename?: 'BillPaymentAnswerSuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
};

/** A receivable that a bill pays (所付应收账款): locked from the bill's receipt on, so that both are never financed. */
export type BillPaysInput = {
  /** How much of it (金额). */
  readonly amount: Scalars['Decimal']['input'];
  /** The receivable (应收账款), confirmed by the bill's drawer. */
  readonly receivable: Scalars['ID']['input'];
};

/** A request that waits and meanwhile locks the bill (待签收请求). */
export type BillPending = {
  readonly __typename?: 'BillPending';
  /** Since when (请求时间). */
  readonly askedAt: Scalars['DateTime']['output'];
  /** The deal that it belongs to (所属融资业务). */
  readonly deal?: Maybe<Scalars['ID']['output']>;
  /** Who asks (请求方). */
  readonly from: Organisation;
  /** What is asked (类型). */
  readonly kind: BillPendingKind;
  /** Whether it may not be passed on afterwards (不得转让). */
  readonly notTransferable: Scalars['Boolean']['output'];
  /** Who is to sign (签收方). */
  readonly to: Organisation;
};

/** What waits for a signature (待签收类型). */
export type BillPendingKind =
  /** Acceptance (提示承兑). */
  | 'ACCEPTANCE'
  /** Discount by a deal (贴现). */
  | 'DISCOUNT'
  /** Endorsement (背书转让). */
  | 'ENDORSEMENT'
  /** Pledge (质押). */
  | 'PLEDGE'
  /** Receipt by the payee (提示收票). */
  | 'RECEIPT';

/** A pledge (质押). */
export type BillPledgeInput = {
  /** How much of it (金额); all that is free when left out. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The bill (票据). */
  readonly bill: Scalars['ID']['input'];
  /** The sub-bill at which the part begins (起始子票); the first one when left out. */
  readonly from?: InputMaybe<Scalars['Decimal']['input']>;
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who is to take it (质权人). */
  readonly to: Scalars['ID']['input'];
};

/** What the act answers (结果). */
export type BillPledgePayload = AmountRefused | ApprovalPending | BillPledgeSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bill was offered as a pledge (已提示质押). */
export type BillPledgeSuccess = {
  readonly __typename?: 'BillPledgeSuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
  /** What is left with the holder (余下部分); null where all of it was offered. */
  readonly rest?: Maybe<Bill>;
};

/** A presentment (提示付款). */
export type BillPresentInput = {
  /** The bill (票据). */
  readonly bill: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What the act answers (结果). */
export type BillPresentPayload = AmountRefused | ApprovalPending | BillPresentSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bill was presented (已提示付款). */
export type BillPresentSuccess = {
  readonly __typename?: 'BillPresentSuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
};

/** A receipt (收票). */
export type BillReceiveInput = {
  /** The bill (票据). */
  readonly bill: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What the act answers (结果). */
export type BillReceivePayload = AmountRefused | ApprovalPending | BillReceiveSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bill was received (已收票). */
export type BillReceiveSuccess = {
  readonly __typename?: 'BillReceiveSuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
};

/** What comparing answers (结果). */
export type BillReconcilePayload = AmountRefused | ApprovalPending | BillReconcileSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The comparison was made (已对账). */
export type BillReconcileSuccess = {
  readonly __typename?: 'BillReconcileSuccess';
  /** The comparison (对账). */
  readonly reconciliation: BillReconciliation;
};

/** A comparison with the exchange (票据对账). */
export type BillReconciliation = Node & {
  readonly __typename?: 'BillReconciliation';
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** How many packages stood on either side (比对数). */
  readonly compared: Scalars['Int']['output'];
  /** The first 500 of them (差异明细). */
  readonly differences: ReadonlyArray<BillDifference>;
  /** How many differences there were (差异数). */
  readonly found: Scalars['Int']['output'];
  /** Opaque id (编号). */
  readonly id: Scalars['ID']['output'];
  /** How many differed only because something was on its way (在途数). */
  readonly waiting: Scalars['Int']['output'];
};

/** A page of comparisons (对账分页). */
export type BillReconciliationConnection = {
  readonly __typename?: 'BillReconciliationConnection';
  /** The comparisons (对账). */
  readonly edges: ReadonlyArray<BillReconciliationEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** One comparison in a list (对账列表项). */
export type BillReconciliationEdge = {
  readonly __typename?: 'BillReconciliationEdge';
  /** Where it stands in the list (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The comparison (对账). */
  readonly node: BillReconciliation;
};

/** A demand (追索). */
export type BillRecourseInput = {
  /** From whom (被追索人). */
  readonly against: Scalars['ID']['input'];
  /** The bill (票据). */
  readonly bill: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What the act answers (结果). */
export type BillRecoursePayload = AmountRefused | ApprovalPending | BillRecourseSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bill was demanded (已追索). */
export type BillRecourseSuccess = {
  readonly __typename?: 'BillRecourseSuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
};

/** A refusal (拒绝签收). */
export type BillRefuseInput = {
  /** The bill (票据). */
  readonly bill: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What the act answers (结果). */
export type BillRefusePayload = AmountRefused | ApprovalPending | BillRefuseSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bill was refused (已拒绝). */
export type BillRefuseSuccess = {
  readonly __typename?: 'BillRefuseSuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
};

/** A release (解除质押). */
export type BillReleaseInput = {
  /** The bill (票据). */
  readonly bill: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What the act answers (结果). */
export type BillReleasePayload = AmountRefused | ApprovalPending | BillReleaseSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bill was released (已解除质押). */
export type BillReleaseSuccess = {
  readonly __typename?: 'BillReleaseSuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
};

/** A settlement of recourse (追索清偿). */
export type BillSettleInput = {
  /** The bill (票据). */
  readonly bill: Scalars['ID']['input'];
  /** Who has paid (清偿人). */
  readonly by: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the payment (清偿日). */
  readonly on: Scalars['Date']['input'];
  /** The bank's reference (银行流水号). */
  readonly reference: Scalars['String']['input'];
};

/** What the act answers (结果). */
export type BillSettlePayload = AmountRefused | ApprovalPending | BillSettleSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bill was settled (已清偿). */
export type BillSettleSuccess = {
  readonly __typename?: 'BillSettleSuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
};

/** Which side of a bill the caller is on (所在方). */
export type BillSide =
  /** Who has accepted it or is asked to (承兑人). */
  | 'ACCEPTOR'
  /** Anybody who stands on it (任一当事人). */
  | 'ANY'
  /** Whose signature it waits for (待签收方). */
  | 'ASKED'
  /** Who has drawn it (出票人). */
  | 'DRAWER'
  /** Who holds it (持票人). */
  | 'HOLDER';

/** A signature (签收). */
export type BillSignInput = {
  /** The bill (票据). */
  readonly bill: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What the act answers (结果). */
export type BillSignPayload = AmountRefused | ApprovalPending | BillSignSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bill was signed (已签收). */
export type BillSignSuccess = {
  readonly __typename?: 'BillSignSuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
};

/** How far a bill has come (票据状态). Matured is told apart from it: it follows from the clock. */
export type BillStatus =
  /** Accepted, not received (已承兑). */
  | 'ACCEPTED'
  /** Its acceptor has not paid it (已拒付). */
  | 'DISHONOURED'
  /** Cancelled before it was received, or part of another one again (已终止). */
  | 'ENDED'
  /** Drawn, not accepted (已出票). */
  | 'ISSUED'
  /** Said to be paid; the deal that collects it has not booked it yet (已付款). */
  | 'PAID'
  /** In a holder's hand (已收票). */
  | 'RECEIVED'
  /** Settled (已结清). */
  | 'SETTLED';

/** What the bill exchange has turned down (交易所退回). */
export type BillTurnedDown = {
  readonly __typename?: 'BillTurnedDown';
  /** When its answer was recorded here (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** Which step (步骤), in the exchange's words. */
  readonly kind: Scalars['String']['output'];
  /** Why (原因). */
  readonly reason: Scalars['String']['output'];
  /** Whether the bill is what it was before (已恢复原状), so that the act can be done again; else people are to look. */
  readonly takenBack: Scalars['Boolean']['output'];
};

/** A withdrawal (撤回). */
export type BillWithdrawInput = {
  /** The bill (票据). */
  readonly bill: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What the act answers (结果). */
export type BillWithdrawPayload = AmountRefused | ApprovalPending | BillWithdrawSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The bill was withdrawn (已撤回). */
export type BillWithdrawSuccess = {
  readonly __typename?: 'BillWithdrawSuccess';
  /** The bill (票据), as it is now. */
  readonly bill: Bill;
};

/** Whether banks work on a day (工作日查询), public holidays and make-up workdays counted. */
export type BusinessDay = {
  readonly __typename?: 'BusinessDay';
  /** Whether it is a business day (是否工作日). */
  readonly isBusinessDay: Scalars['Boolean']['output'];
  /** The day itself or the next business day (当日或下一工作日). */
  readonly next: Scalars['Date']['output'];
  /** The day asked about (查询日). */
  readonly on: Scalars['Date']['output'];
  /** True while the holidays that decide it are not published yet (是否为暂定): it is computed again when they are. */
  readonly provisional: Scalars['Boolean']['output'];
};

/** That the seller is to buy the claims back (回购要求, Civil Code 766), at what is owed on the day of payment. */
export type BuyBackDemand = {
  readonly __typename?: 'BuyBackDemand';
  /** When (要求时间). */
  readonly at: Scalars['DateTime']['output'];
  /** What was owed that day (当日应付). */
  readonly owed: DealBalance;
  /** Why (理由). */
  readonly reason: Scalars['String']['output'];
};

/** What an organisation does on the platform (参与身份). One may hold several. */
export type Capacity =
  /** Core enterprise (核心企业): the debtor of its chain; confirms what it owes. */
  | 'CORE_ENTERPRISE'
  /** Distributor (经销商). */
  | 'DISTRIBUTOR'
  /** Government-backed guarantor (政府性融资担保机构). */
  | 'GUARANTOR'
  /** Lender (资金方): bank, commercial factor or the like. */
  | 'LENDER'
  /** Platform operator (平台运营方): onboards parties and publishes reference data. */
  | 'OPERATOR'
  /** Regulator (监管部门): reads aggregates and alerts. */
  | 'REGULATOR'
  /** Supplier (供应商). */
  | 'SUPPLIER'
  /** Warehouse operator (仓储企业). */
  | 'WAREHOUSE_OPERATOR';

/** A lot of goods in one warehouse (货物批次), as its keeper keeps it. */
export type CargoLot = {
  readonly __typename?: 'CargoLot';
  /** In what measurements and books disagree (监管差异), the latest first, 100 at most. */
  readonly findings: ReadonlyArray<LotFinding>;
  /** The goods (货物). */
  readonly goods: Goods;
  /** The lot's number (批次号), unique across all warehouses. */
  readonly id: Scalars['ID']['output'];
  /** Where they lie (储存场所). */
  readonly place: Scalars['String']['output'];
  /** What lies there (库存数量). */
  readonly quantity: Scalars['Decimal']['output'];
  /** Its live receipts (有效仓单). */
  readonly receipts: ReadonlyArray<WarehouseReceipt>;
  /** What live receipts stand for (仓单数量), never more. */
  readonly underReceipts: Scalars['Decimal']['output'];
};

/** A page of lots (批次列表). */
export type CargoLotConnection = {
  readonly __typename?: 'CargoLotConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<CargoLotEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type CargoLotEdge = {
  readonly __typename?: 'CargoLotEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The lot (批次). */
  readonly node: CargoLot;
};

/** How long it takes (周转天数), rounded to one decimal. */
export type ChainDays = {
  readonly __typename?: 'ChainDays';
  /** From the delivery to the buyer's confirmation (交付至确权天数): the average over claims; null while none is confirmed. */
  readonly deliveryToConfirmation?: Maybe<Scalars['Decimal']['output']>;
  /** From the delivery to the payment (交付至付款天数): the average weighted by amounts; null while nothing was paid. */
  readonly deliveryToPayment?: Maybe<Scalars['Decimal']['output']>;
};

/** Which way along the chain (方向). */
export type ChainDirection =
  /** To customers and distributors (下游经销商). */
  | 'DOWNSTREAM'
  /** To suppliers (上游供应商). */
  | 'UPSTREAM';

/**
 * What flows between a seller and its buyer (链上一段贸易关系). Between others than the reader it tells only what the reader's own vouchers
 * tell; everything else is null there.
 */
export type ChainEdge = {
  readonly __typename?: 'ChainEdge';
  /** Who buys (买方). */
  readonly buyer: Organisation;
  /** Days (周转天数). */
  readonly days?: Maybe<ChainDays>;
  /** Goods (货物流). */
  readonly goods?: Maybe<ChainGoods>;
  /** Claims and invoices (信息流). */
  readonly information?: Maybe<ChainInformation>;
  /** Payments (资金流). */
  readonly money?: Maybe<ChainMoney>;
  /** Who sells (卖方). */
  readonly seller: Organisation;
  /** Distance from the organisation (层级): 1 for its direct trade. */
  readonly tier: Scalars['Int']['output'];
  /** Vouchers (凭证流转). */
  readonly vouchers: ChainVouchers;
};

/** A page of a chain (链上贸易关系列表). */
export type ChainEdgeConnection = {
  readonly __typename?: 'ChainEdgeConnection';
  /** The relations (贸易关系). */
  readonly edges: ReadonlyArray<ChainEdgeEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** One of them in a page (列表条目). */
export type ChainEdgeEdge = {
  readonly __typename?: 'ChainEdgeEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The relation (贸易关系). */
  readonly node: ChainEdge;
};

/** Papers about goods between two parties (货物流); one that both have reported counts once. */
export type ChainGoods = {
  readonly __typename?: 'ChainGoods';
  /** Worth of what customs declarations tell of (报关货值). */
  readonly declared: Money;
  /** How many papers (单据数). */
  readonly papers: Scalars['Int']['output'];
  /** Worth of what delivery receipts tell of (收货货值). */
  readonly received: Money;
  /** Worth of what waybills tell of (发货货值). */
  readonly shipped: Money;
  /** How many of them fit no order and no claim (未匹配单据数). */
  readonly unmatched: Scalars['Int']['output'];
};

/** Claims and invoices between two parties (信息流). */
export type ChainInformation = {
  readonly __typename?: 'ChainInformation';
  /** Claims that stand (应收账款笔数). */
  readonly claims: Scalars['Int']['output'];
  /** What buyers confirmed of them (确权金额). */
  readonly confirmed: Money;
  /** Invoices less their credit notes (开票净额). */
  readonly invoiced: Money;
  /** Invoices behind them (发票张数). */
  readonly invoices: Scalars['Int']['output'];
  /** What they come to (订单金额). */
  readonly ordered: Money;
  /** Orders that the seller has confirmed to a distributor (已确认订单数). */
  readonly orders: Scalars['Int']['output'];
};

/** What was paid on these claims (资金流). */
export type ChainMoney = {
  readonly __typename?: 'ChainMoney';
  /** What of the claims was given for finance that was paid out (已融资占用金额); null for the buyer, since finance may be undisclosed. */
  readonly assigned?: Maybe<Money>;
  /** What buyers have paid (已付金额). */
  readonly paid: Money;
  /** In how many payments (付款笔数), as lenders recorded and buyers stated them. */
  readonly payments: Scalars['Int']['output'];
};

/** A tier of the chain as a whole (一层合计). */
export type ChainTier = {
  readonly __typename?: 'ChainTier';
  /** Whether there are more than were counted (是否超出统计上限). */
  readonly capped: Scalars['Boolean']['output'];
  /** Days (周转天数). */
  readonly days?: Maybe<ChainDays>;
  /** Enterprises in it (企业数), at most 2,000. */
  readonly enterprises: Scalars['Int']['output'];
  /** Goods (货物流). */
  readonly goods?: Maybe<ChainGoods>;
  /** Claims and invoices (信息流). */
  readonly information?: Maybe<ChainInformation>;
  /** Payments (资金流). */
  readonly money?: Maybe<ChainMoney>;
  /** Distance from the organisation (层级), from 1. */
  readonly tier: Scalars['Int']['output'];
  /** Vouchers (凭证流转). */
  readonly vouchers: ChainVouchers;
};

/** Vouchers that the buyer gave the seller (凭证流转). */
export type ChainVouchers = {
  readonly __typename?: 'ChainVouchers';
  /** What they were worth when they were given (凭证金额). */
  readonly amount: Money;
  /** How many parts (凭证份数). */
  readonly vouchers: Scalars['Int']['output'];
};

/** Where a claim was found (来源). */
export type ClaimSource =
  /** Registered by others (平台外登记). */
  | 'ELSEWHERE'
  /** Filed by this platform (本平台登记). */
  | 'PLATFORM';

/** What a run awards to one request (成交结果). */
export type ClearingAward = {
  readonly __typename?: 'ClearingAward';
  /** Why it became no offer (放弃原因). */
  readonly droppedBecause?: Maybe<Scalars['String']['output']>;
  /** Finance (融资金额). */
  readonly finance: Money;
  /** The lender (资金方). */
  readonly lender: Organisation;
  /** The mandate (资金方案编号). */
  readonly mandateId: Scalars['ID']['output'];
  /** The offer (报价编号). */
  readonly offerId?: Maybe<Scalars['ID']['output']>;
  /** The request (融资申请编号). */
  readonly requestId: Scalars['ID']['output'];
  /** What became of it (状态). */
  readonly state: ClearingAwardState;
};

/** What became of an award (成交结果状态). */
export type ClearingAwardState =
  /** What it rested on was gone (已放弃), see `droppedBecause`. */
  | 'DROPPED'
  /** It is an offer that its applicant can accept (已生成报价). */
  | 'OFFERED'
  /** It will be offered (待生成报价). */
  | 'PENDING';

/** A kind of limit that left too little room (受限额度类别). */
export type ClearingBinding = {
  readonly __typename?: 'ClearingBinding';
  /** Kind of limit (额度类别). */
  readonly kind: LimitKind;
  /** Eligible lenders that lack it (受限资金方数); null where fewer than three were eligible. */
  readonly lenders?: Maybe<Scalars['Int']['output']>;
};

/** On which days there is a clearing (撮合日). */
export type ClearingDays =
  /** Business days (工作日): without public holidays, with make-up workdays. */
  | 'BUSINESS_DAYS'
  /** Every day (每日). */
  | 'DAILY'
  /** Monday to Friday (周一至周五). */
  | 'WEEKDAYS';

/** Why a request got nothing, and what would have changed that (未成交说明). It never tells anybody's terms. */
export type ClearingExplanation = {
  readonly __typename?: 'ClearingExplanation';
  /** The amount that would have been funded (可获融资金额). */
  readonly amountFunded?: Maybe<Money>;
  /** How much less would have been funded (所需金额减少). */
  readonly amountLess?: Maybe<Money>;
  /** Kinds of limits that left too little room (受限额度). */
  readonly binding: ReadonlyArray<ClearingBinding>;
  /** By how much a lower all-in annual cost would have had it funded (所需成本降幅), as a fraction; null when none would, or when few were eligible. */
  readonly costLower?: Maybe<Scalars['Decimal']['output']>;
  /** Those among them that could have financed it (符合条件资金方数); null for one or two. */
  readonly eligible?: Maybe<Scalars['Int']['output']>;
  /** Whether it was awarded an offer (是否获配). */
  readonly funded: Scalars['Boolean']['output'];
  /**
   * The share of a loss that a guarantor would have had to bear for that (所需担保比例), as a fraction, by what lenders say they take off their rates for a
   * guarantee; its fee comes on top. Null where none would do, or fewer than three of the eligible lenders price guarantees.
   */
  readonly guaranteeShare?: Maybe<Scalars['Decimal']['output']>;
  /** Lenders that were asked (参与资金方数). */
  readonly lendersAsked: Scalars['Int']['output'];
  /** How the figures were found (测算方法). */
  readonly method?: Maybe<ClearingMethod>;
  /** Why the other lenders could not finance it at all (不符合条件的原因). */
  readonly reasons: ReadonlyArray<ClearingReason>;
  /** The request (融资申请编号). */
  readonly requestId: Scalars['ID']['output'];
  /** The run (撮合运行编号). */
  readonly runId: Scalars['ID']['output'];
  /** All of it in sentences (文字说明), in the language that was asked for. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
};

/** A lender's own part of a run (资金方撮合结果). */
export type ClearingLenderView = {
  readonly __typename?: 'ClearingLenderView';
  /** Its awards (本方成交结果), at most 1000. */
  readonly awards: ReadonlyArray<ClearingAward>;
  /** Finance awarded (本方融资总额). */
  readonly finance: Money;
  /** What one more million of each budget and each scarce limit would have brought (额度增加的影响), at most 12. */
  readonly more: ReadonlyArray<ClearingMore>;
  /** The run (撮合运行编号). */
  readonly runId: Scalars['ID']['output'];
};

/** How a figure was found (测算方法). */
export type ClearingMethod =
  /** From the prices of scarce budgets and limits (据影子价格), where the book is too large to be cleared again and again. */
  | 'PRICES'
  /** By clearing the changed book again (重新求解). */
  | 'RESOLVED';

/** What one more million of a budget or limit would have brought (额度增加的影响). */
export type ClearingMore = {
  readonly __typename?: 'ClearingMore';
  /** More finance by the lender itself (本方融资增加额); null where only the prices tell. */
  readonly finance?: Maybe<Money>;
  /** More interest and fees for it (本方收益增加额); null where only the prices tell. */
  readonly income?: Maybe<Money>;
  /** Kind of limit (额度类别). */
  readonly kind: LimitKind;
  /** The mandate (资金方案编号). */
  readonly mandateId: Scalars['ID']['output'];
  /** How it was found (测算方法). */
  readonly method: ClearingMethod;
  /** How much more (增加额). */
  readonly more: Money;
  /** Of whom it is (额度对象); empty for a budget. */
  readonly ofWhom: Scalars['String']['output'];
  /** More value for all applicants (总体价值增加额). */
  readonly value: Money;
};

/** A clearing by the schedule (计划中的撮合). */
export type ClearingNext = {
  readonly __typename?: 'ClearingNext';
  /** When its run starts (截止时间). */
  readonly closesAt: Scalars['DateTime']['output'];
  /** The day (日期). */
  readonly on: Scalars['Date']['output'];
  /** When its window opens (开启时间); later when another window stands then. */
  readonly opensAt: Scalars['DateTime']['output'];
};

/** By how much the terms of the objective are multiplied (政策权重). */
export type ClearingPolicyWeights = {
  readonly __typename?: 'ClearingPolicyWeights';
  /** On top for green-rated applicants (绿色评级加成). */
  readonly green: Scalars['Decimal']['output'];
  /** Large enterprises (大型企业). */
  readonly large: Scalars['Decimal']['output'];
  /** Medium enterprises (中型企业). */
  readonly medium: Scalars['Decimal']['output'];
  /** Micro enterprises (微型企业). */
  readonly micro: Scalars['Decimal']['output'];
  /** Small enterprises (小型企业). */
  readonly small: Scalars['Decimal']['output'];
};

/** Policy weights (政策权重), each from 0.1 to 10. */
export type ClearingPolicyWeightsInput = {
  /** On top for green-rated applicants (绿色评级加成). */
  readonly green?: InputMaybe<Scalars['Decimal']['input']>;
  /** Large enterprises (大型企业). */
  readonly large?: InputMaybe<Scalars['Decimal']['input']>;
  /** Medium enterprises (中型企业). */
  readonly medium?: InputMaybe<Scalars['Decimal']['input']>;
  /** Micro enterprises (微型企业). */
  readonly micro?: InputMaybe<Scalars['Decimal']['input']>;
  /** Small enterprises (小型企业). */
  readonly small?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A price of scarcity (影子价格): what one more yuan of it would be worth. */
export type ClearingPrice = {
  readonly __typename?: 'ClearingPrice';
  /** The mandate whose budget it is, or the key of the limit (额度标识). */
  readonly of: Scalars['String']['output'];
  /** Value per yuan (单位价值). */
  readonly price: Scalars['Decimal']['output'];
};

/** A class of reasons why lenders could not finance a request at all (不符合条件的原因). */
export type ClearingReason = {
  readonly __typename?: 'ClearingReason';
  /** The class (类别). */
  readonly class: ReasonClass;
  /** Lenders (资金方数); null where fewer than three were eligible. */
  readonly lenders?: Maybe<Scalars['Int']['output']>;
};

/** A run done again from its stored book (重放结果). */
export type ClearingReplay = {
  readonly __typename?: 'ClearingReplay';
  /** Hash of the stored answer (结果哈希). */
  readonly answerHash: Scalars['String']['output'];
  /** Version of the engines that made the stored answer (原引擎版本). */
  readonly engineVersion: Scalars['String']['output'];
  /** Hash of the stored book (输入哈希). */
  readonly inputHash: Scalars['String']['output'];
  /** Hash of the answer found again (重放结果哈希). */
  readonly replayedAnswerHash: Scalars['String']['output'];
  /** Version of the engines that answered now (重放引擎版本); another one may answer otherwise. */
  readonly replayedEngineVersion: Scalars['String']['output'];
  /** Hash of the book as read again (重放输入哈希). */
  readonly replayedInputHash: Scalars['String']['output'];
  /** The run (撮合运行编号). */
  readonly run: Scalars['ID']['output'];
  /** Whether input and answer are the same to the bit (是否完全一致). */
  readonly same: Scalars['Boolean']['output'];
  /** What had ended the run (终止原因): after TIME, which a clock cut, the same answer cannot be expected. */
  readonly stoppedBy: Scalars['String']['output'];
};

/** One clearing of the whole book (撮合运行), stored with its input, result and certificate. */
export type ClearingRun = Node & {
  readonly __typename?: 'ClearingRun';
  /** Until when its offers can be accepted (接受截止时间). */
  readonly acceptUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What the operator may do with it now (可执行操作): `cancel`. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Its awards (成交结果), at most 1000. */
  readonly awards: ReadonlyArray<ClearingAward>;
  /** Limits in the book (额度约束数). */
  readonly caps?: Maybe<Scalars['Int']['output']>;
  /** Candidate edges in the book (候选匹配数). */
  readonly edges?: Maybe<Scalars['Int']['output']>;
  /** When it ended (结束时间). */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the engines (引擎版本). */
  readonly engineVersion: Scalars['String']['output'];
  /** What stopped the latest try (最近一次失败原因); null when nothing did. */
  readonly fault?: Maybe<Scalars['String']['output']>;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** SHA-256 of the book (输入哈希). */
  readonly inputHash?: Maybe<Scalars['String']['output']>;
  /** Mandates in the book (资金方案数). */
  readonly lenders?: Maybe<Scalars['Int']['output']>;
  /** The prices of scarce budgets and limits (影子价格), above zero alone; the highest first, at most 100. */
  readonly prices: ReadonlyArray<ClearingPrice>;
  /** How far it is (进度); written at most every second. */
  readonly progress?: Maybe<ClearingRunProgress>;
  /** Requests in the book (申请数). */
  readonly requests?: Maybe<Scalars['Int']['output']>;
  /** What came out (结果). */
  readonly result?: Maybe<ClearingRunResult>;
  /** Round (轮次), from 1. */
  readonly round: Scalars['Int']['output'];
  /** Seed (随机种子). */
  readonly seed: Scalars['Int']['output'];
  /** When it was started (开始时间). */
  readonly startedAt: Scalars['DateTime']['output'];
  /** State (状态). */
  readonly state: ClearingRunState;
  /** The window (撮合窗口). */
  readonly window: ClearingWindow;
};

/** Which run to cancel (取消信息). */
export type ClearingRunCancelInput = {
  /** The run (撮合运行). */
  readonly run: Scalars['ID']['input'];
};

/** What cancelling answers (结果). */
export type ClearingRunCancelPayload = AmountRefused | ApprovalPending | ClearingRunCancelSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The run was cancelled (撮合已取消). */
export type ClearingRunCancelSuccess = {
  readonly __typename?: 'ClearingRunCancelSuccess';
  /** The run (撮合运行). */
  readonly clearingRun: ClearingRun;
};

/** A page of runs (撮合运行列表). */
export type ClearingRunConnection = {
  readonly __typename?: 'ClearingRunConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<ClearingRunEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type ClearingRunEdge = {
  readonly __typename?: 'ClearingRunEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The run (撮合运行). */
  readonly node: ClearingRun;
};

/** How far a run is (撮合进度): value and bound close in on each other. */
export type ClearingRunProgress = {
  readonly __typename?: 'ClearingRunProgress';
  /** As of when (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** No answer can be worth more (上界). */
  readonly bound?: Maybe<Money>;
  /** (bound − value) / |bound| (差距). */
  readonly gap?: Maybe<Scalars['Decimal']['output']>;
  /** What the engine is doing (阶段). */
  readonly phase: Scalars['String']['output'];
  /** Value of the best answer so far (当前最优值). */
  readonly value?: Maybe<Money>;
};

/** What the engine answered and the checker's verdict (结果与证明). */
export type ClearingRunResult = {
  readonly __typename?: 'ClearingRunResult';
  /** SHA-256 of the answer (结果哈希). */
  readonly answerHash: Scalars['String']['output'];
  /** Proven: no answer is worth more (上界). */
  readonly bound?: Maybe<Money>;
  /** Whether the bound follows from the prices alone or comes from branch and bound (上界来源): prices or solver. */
  readonly boundFrom?: Maybe<Scalars['String']['output']>;
  /** Whether the independent checker confirmed limits, value and gap (独立校验结论), and the bound where it follows from prices. */
  readonly checkConfirmed: Scalars['Boolean']['output'];
  /** What the checker found wrong (校验问题). */
  readonly checkProblems: ReadonlyArray<Scalars['String']['output']>;
  /** All-in cost of it (综合成本). */
  readonly cost: Money;
  /** Milliseconds that it took (耗时，毫秒). */
  readonly elapsedMs: Scalars['Int']['output'];
  /** The engine (求解引擎). */
  readonly engine: Scalars['String']['output'];
  /** Finance awarded (融资总额). */
  readonly finance: Money;
  /** Requests with an award (获配申请数). */
  readonly fundedRequests: Scalars['Int']['output'];
  /** (bound − value) / |bound| (差距). */
  readonly gap?: Maybe<Scalars['Decimal']['output']>;
  /** Moves tried (尝试次数). */
  readonly moves: Scalars['Int']['output'];
  /** Branch-and-bound nodes (分支定界节点数). */
  readonly nodes: Scalars['Int']['output'];
  /** Iterations of the prices (价格迭代次数). */
  readonly priceIterations: Scalars['Int']['output'];
  /** OPTIMAL or FEASIBLE (求解状态). */
  readonly status: Scalars['String']['output'];
  /** What ended the search (终止原因): COUNTS and PROOF give the same answer anywhere, TIME does not. */
  readonly stoppedBy: Scalars['String']['output'];
  /** Weighted net proceeds of the applicants (目标值): finance less all-in cost. */
  readonly value: Money;
};

/** Which window to run (启动信息). */
export type ClearingRunStartInput = {
  /** The window (撮合窗口). */
  readonly window: Scalars['ID']['input'];
};

/** What starting answers (结果). */
export type ClearingRunStartPayload = AmountRefused | ApprovalPending | ClearingRunStartSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The run has started (撮合已启动). */
export type ClearingRunStartSuccess = {
  readonly __typename?: 'ClearingRunStartSuccess';
  /** The run (撮合运行). */
  readonly clearingRun: ClearingRun;
};

/** Where a run stands (撮合运行状态). */
export type ClearingRunState =
  /** All awards are offers or dropped (已成交). */
  | 'AWARDED'
  /** Awards become offers (生成报价). */
  | 'AWARDING'
  /** Cancelled by the operator (已取消): nothing was awarded. */
  | 'CANCELLED'
  /** There was nothing to clear (无可撮合). */
  | 'EMPTY'
  /** It failed again and again (运行失败): nothing was awarded. */
  | 'FAILED'
  /** The book is being built (组建撮合簿). */
  | 'PREPARING'
  /** The independent checker did not confirm the answer (校验未通过): nothing was awarded. */
  | 'REJECTED'
  /** The engine is at work (求解中). */
  | 'SOLVING';

/** By what windows are opened, closed and run without anybody (撮合计划). One window a day at the most. */
export type ClearingSchedule = {
  readonly __typename?: 'ClearingSchedule';
  /** How many minutes applicants have to accept (接受时限，分钟), in each round. */
  readonly acceptanceMinutes: Scalars['Int']['output'];
  /** Time of the day at which its run starts (截止时刻), `HH:MM` in Asia/Shanghai. */
  readonly closesAt: Scalars['String']['output'];
  /** On which days (撮合日). */
  readonly days: ClearingDays;
  /** When it ended (终止时间). */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first clearing that is still to come (下一次撮合); null when the schedule has ended. */
  readonly next?: Maybe<ClearingNext>;
  /** Time of the day at which a window opens (开启时刻), `HH:MM` in Asia/Shanghai. */
  readonly opensAt: Scalars['String']['output'];
  /** How many rounds at the most (轮数). */
  readonly rounds: Scalars['Int']['output'];
  /** When it was set (设定时间). */
  readonly setAt: Scalars['DateTime']['output'];
  /** Policy weights (政策权重). */
  readonly weights: ClearingPolicyWeights;
};

/** What it answers (结果). */
export type ClearingScheduleEndPayload = AmountRefused | ApprovalPending | ClearingScheduleEndSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The schedule has ended (计划已终止). */
export type ClearingScheduleEndSuccess = {
  readonly __typename?: 'ClearingScheduleEndSuccess';
  /** The schedule (撮合计划). */
  readonly clearingSchedule: ClearingSchedule;
};

/** A schedule (撮合计划信息). */
export type ClearingScheduleSetInput = {
  /** How many minutes applicants have to accept (接受时限，分钟). With all rounds it must be over before the next day's window opens. */
  readonly acceptanceMinutes?: Scalars['Int']['input'];
  /** Time of the day at which its run starts (截止时刻), `HH:MM` in Asia/Shanghai, later than it opens. */
  readonly closesAt: Scalars['String']['input'];
  /** On which days (撮合日). */
  readonly days?: ClearingDays;
  /** Time of the day at which a window opens (开启时刻), `HH:MM` in Asia/Shanghai. */
  readonly opensAt: Scalars['String']['input'];
  /** 1 or 2 (轮数): whether declined and expired capacity is awarded once more. */
  readonly rounds?: Scalars['Int']['input'];
  /** Policy weights (政策权重), 1 where left out. */
  readonly weights?: InputMaybe<ClearingPolicyWeightsInput>;
};

/** What it answers (结果). */
export type ClearingScheduleSetPayload = AmountRefused | ApprovalPending | ClearingScheduleSetSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The schedule holds (计划已生效). */
export type ClearingScheduleSetSuccess = {
  readonly __typename?: 'ClearingScheduleSetSuccess';
  /** The schedule (撮合计划). */
  readonly clearingSchedule: ClearingSchedule;
};

/** A time in which requests wait for a clearing (集中撮合窗口). */
export type ClearingWindow = Node & {
  readonly __typename?: 'ClearingWindow';
  /** Until when the latest awards can be accepted (接受截止时间). */
  readonly acceptUntil?: Maybe<Scalars['DateTime']['output']>;
  /** How many minutes applicants have to accept (接受时限，分钟). */
  readonly acceptanceMinutes: Scalars['Int']['output'];
  /** What the operator may do with it now (可执行操作): `run`. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** When its run starts (截止时间). */
  readonly closesAt: Scalars['DateTime']['output'];
  /** When it ended (结束时间). */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** When it was opened (开启时间). */
  readonly openedAt: Scalars['DateTime']['output'];
  /** How many rounds at the most (轮数). */
  readonly rounds: Scalars['Int']['output'];
  /** Its runs so far (撮合运行), the first round's first. */
  readonly runs: ReadonlyArray<ClearingRun>;
  /** The day of the schedule that it was opened for (计划日期); null when the operator opened it. */
  readonly scheduledOn?: Maybe<Scalars['Date']['output']>;
  /** State (状态). */
  readonly state: ClearingWindowState;
  /** Policy weights (政策权重). */
  readonly weights: ClearingPolicyWeights;
};

/** A window (撮合窗口信息). */
export type ClearingWindowOpenInput = {
  /** How many minutes applicants have to accept (接受时限，分钟), at most a week. */
  readonly acceptanceMinutes?: Scalars['Int']['input'];
  /** When its run starts (截止时间), within 30 days. */
  readonly closesAt: Scalars['DateTime']['input'];
  /** 1 or 2 (轮数): whether declined and expired capacity is awarded once more. */
  readonly rounds?: Scalars['Int']['input'];
  /** Policy weights (政策权重), 1 where left out. */
  readonly weights?: InputMaybe<ClearingPolicyWeightsInput>;
};

/** What opening answers (结果). */
export type ClearingWindowOpenPayload = AmountRefused | ApprovalPending | ClearingWindowOpenSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The window is open (窗口已开启). */
export type ClearingWindowOpenSuccess = {
  readonly __typename?: 'ClearingWindowOpenSuccess';
  /** The window (撮合窗口). */
  readonly clearingWindow: ClearingWindow;
};

/** Where a clearing window stands (撮合窗口状态). */
export type ClearingWindowState =
  /** Awarded offers can be accepted (待接受). */
  | 'ACCEPTING'
  /** Its run was cancelled (已取消); its requests wait for the next window. */
  | 'CANCELLED'
  /** Over (已结束). */
  | 'DONE'
  /** Open (收集中): requests, mandates and sealed bids are collected. */
  | 'OPEN'
  /** A run is under way (撮合中). */
  | 'RUNNING';

/** How far to move the clock (推进幅度). */
export type ClockAdvanceInput = {
  /** To this instant (推进至), not before the present one. */
  readonly to: Scalars['DateTime']['input'];
};

/** What moving the clock answers (结果). */
export type ClockAdvancePayload = AmountRefused | ApprovalPending | ClockAdvanceSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The clock was moved (时钟已推进). */
export type ClockAdvanceSuccess = {
  readonly __typename?: 'ClockAdvanceSuccess';
  /** The time now (当前时间). */
  readonly clock: PlatformClock;
};

/** A collection account (收款账户). */
export type CollectionAccount = {
  readonly __typename?: 'CollectionAccount';
  /** Bank (开户行). */
  readonly bank: Scalars['String']['output'];
  /** Account name (户名). */
  readonly name: Scalars['String']['output'];
  /** Account number (账号). */
  readonly number: Scalars['String']['output'];
};

/** A collection account (收款账户). */
export type CollectionAccountInput = {
  /** Bank (开户行). */
  readonly bank: Scalars['String']['input'];
  /** Account name (户名). */
  readonly name: Scalars['String']['input'];
  /** Account number (账号). */
  readonly number: Scalars['String']['input'];
};

/** How lenders compete (竞价方式). */
export type Competition =
  /** All such requests, mandates and sealed bids matched together (集中撮合) in the next clearing window. */
  | 'CLEARING'
  /** Standing mandates at once (即时融资); no bidding. */
  | 'INSTANT'
  /** Firm sealed bids (密封报价), opened together at the close; first price. */
  | 'SEALED';

/** What a debtor holds against part of a claim that it has confirmed (确权后异议). */
export type Contest = {
  readonly __typename?: 'Contest';
  /** How much (金额). */
  readonly amount: Money;
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** On what ground (依据). */
  readonly ground: ContestGround;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Of a dispute: since when the debtor holds it up no more (撤回时间). */
  readonly liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of a set-off: since when a lender does not accept it (资金方异议时间); it is a dispute from then on. */
  readonly opposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the lender does not accept it (资金方异议理由). */
  readonly opposedBecause?: Maybe<Scalars['String']['output']>;
  /** Why (理由). */
  readonly reason: Scalars['String']['output'];
};

/** What a debtor holds against part of a claim (异议依据). */
export type ContestGround =
  /** The part is disputed (争议), for example for defects or a short delivery. */
  | 'DISPUTE'
  /** A claim of the debtor's own is set off (抵销, Civil Code 549 and 568). */
  | 'SET_OFF';

/** What else to know before accepting (前提与提示). */
export type CostCondition = {
  readonly __typename?: 'CostCondition';
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** In words (说明), in English or Chinese by Accept-Language. */
  readonly text: Scalars['String']['output'];
};

/** A kind of cost or payment (费用项目). */
export type CostKind =
  /** A guarantor's fee (担保费). */
  | 'GUARANTEE_FEE'
  /** Interest in arrears (后付利息). */
  | 'INTEREST'
  /** Interest that is deducted in advance (预收利息). */
  | 'INTEREST_IN_ADVANCE'
  /** Interest that a programme pays back to the applicant (贴息): it lowers the cost. */
  | 'INTEREST_SUBSIDY'
  /** Interest for the days between a due date that is no working day and the last day for payment (顺延期间利息). */
  | 'INTEREST_TO_PAYABLE_DAY'
  /** The finance itself (本金). */
  | 'PRINCIPAL'
  /** Flat charges (手续费). */
  | 'UPFRONT_FEE';

/** One thing that is paid (费用明细). */
export type CostLine = {
  readonly __typename?: 'CostLine';
  /** How much (金额). */
  readonly amount: Money;
  /** Whether it is deducted from the finance (是否从融资款中扣除), so that it never reaches the applicant. */
  readonly deducted: Scalars['Boolean']['output'];
  /** By when (应付日): the last day for payment; for what is deducted, the day of disbursement that the price counts from. */
  readonly dueOn: Scalars['Date']['output'];
  /** What (项目). */
  readonly kind: CostKind;
  /** To whom (收款方). */
  readonly payee: Organisation;
  /** From whose money (资金来源). */
  readonly payer: CostPayer;
  /** By which rule, with its figures (计算规则). */
  readonly rule: Scalars['String']['output'];
};

/** From whose money it is paid (资金来源). */
export type CostPayer =
  /** The applicant's own (申请人). */
  | 'APPLICANT'
  /** What the debtors pay on the claims (债务人付款). */
  | 'DEBTORS'
  /** The programme that pays interest back (贴息方). */
  | 'PROGRAMME';

/**
 * What an offer costs its applicant (费用清单), before it accepts: made from the very terms that accepting freezes. What is deducted, with
 * a guarantor's fee, is the finance less `netProceeds`; the other lines, less subsidies, add up to `totalPaid`. Counted up to the last day for
 * payment; the price, which ranks offers, counts up to the due date (`OfferPrice`).
 */
export type CostSheet = {
  readonly __typename?: 'CostSheet';
  /** All-in annual cost up to the last day for payment (综合年化成本), a fraction, simple interest on act/360. */
  readonly allInAnnualCost: Scalars['Decimal']['output'];
  /** The all-in annual cost with that counted as paid (含超额部分的综合年化成本), a fraction; offers are ranked without it. */
  readonly allInAnnualCostWithSurplus: Scalars['Decimal']['output'];
  /** Conditions before money leaves, and what late, early or partial payment means (前提与提示). */
  readonly conditions: ReadonlyArray<CostCondition>;
  /** All that is paid (全部应付项目). */
  readonly lines: ReadonlyArray<CostLine>;
  /** What the applicant has in hand (净到账金额). */
  readonly netProceeds: Money;
  /** Who receives the finance (收款方): the applicant or, in distributor finance, the core enterprise from which it buys. */
  readonly payoutTo: Organisation;
  /** When what is due (还款计划). */
  readonly schedule: ReadonlyArray<ScheduleLine>;
  /**
   * What the factor keeps beyond what is due if the debtors pay all that was assigned (保理人留存的超额部分): factoring without recourse, Civil
   * Code 767; zero where a surplus comes back.
   */
  readonly surplusKept: Money;
  /** What is paid from then on (后续应付总额). */
  readonly totalPaid: Money;
};

/** A red-letter note against an invoice (红字发票). */
export type CreditNote = {
  readonly __typename?: 'CreditNote';
  /** By how much it reduces the invoice (冲减金额), above zero. */
  readonly amount: Money;
  /** Issued on (开票日期). */
  readonly issuedOn: Scalars['Date']['output'];
  /** Number (号码). */
  readonly number: Scalars['String']['output'];
};

/** A credit note (红字发票) and the receivable that it reduces. */
export type CreditNoteRecordInput = {
  /** The credit note (红字发票). */
  readonly creditNote: InvoiceInput;
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The receivable (应收账款). */
  readonly receivable: Scalars['ID']['input'];
};

/** What recording a credit note answers (结果). */
export type CreditNoteRecordPayload = AmountRefused | ApprovalPending | CreditNoteRecordSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The credit note was recorded (已登记). */
export type CreditNoteRecordSuccess = {
  readonly __typename?: 'CreditNoteRecordSuccess';
  /** The receivable (应收账款), as it is now. */
  readonly receivable: Receivable;
};

/** How interest is counted (计息基准). */
export type DayCountBasis =
  /** Actual days over 360 (实际天数/360). */
  | 'ACT_360'
  /** Actual days over 365 (实际天数/365). */
  | 'ACT_365';

/** One day of a revaluation (每日估值). */
export type DayValue = {
  readonly __typename?: 'DayValue';
  /** Where the loan stood (水平); null without a loan. */
  readonly level?: Maybe<MarginLevel>;
  /** The loan as a fraction of it (质押率); null without a loan. */
  readonly ltv?: Maybe<Scalars['Decimal']['output']>;
  /** The day (日期). */
  readonly on: Scalars['Date']['output'];
  /** The value (价值). */
  readonly value: Money;
};

/**
 * A deal (融资交易): an accepted offer and its life. Seen by its seller, its lender and those that guarantee or subsidise it; debtors see
 * their notice.
 */
export type Deal = Node & {
  readonly __typename?: 'Deal';
  /** When the offer was accepted (接受时间). */
  readonly acceptedAt: Scalars['DateTime']['output'];
  /**
   * What the caller may do with it now (可执行操作): recheck, cancel, disburse, record, charge, giveNotice, demand, buyBack, enforce,
   * writeOff, release, settleSurplus, reverse, askSupport, offerSupport, acceptSupport, recordSupport, reverseSupport, agreeRelease.
   */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** The assets with what is assigned or pledged of each (资产). */
  readonly assets: ReadonlyArray<AssetSummary>;
  /** What is owed today (当日余额); null before the finance is paid out. */
  readonly balance?: Maybe<DealBalance>;
  /** What every account stands at (科目余额): now, or by the postings up to and including an instant. With what has grown since: `owed`. */
  readonly balances: ReadonlyArray<AccountBalance>;
  /** Why and by whom it was cancelled (取消信息). */
  readonly cancelled?: Maybe<DealCancellation>;
  /** What must hold before the finance is paid out (放款条件). */
  readonly conditions: ReadonlyArray<DealCondition>;
  /** What the deal costs its seller with guarantees and subsidies that bind (费用清单), by its terms. */
  readonly costSheet: CostSheet;
  /** ISO 4217 code (币种); one deal, one currency. */
  readonly currency: Scalars['String']['output'];
  /** Debtors of the claims (债务人): who pays at maturity; none where goods secure the loan. */
  readonly debtors: ReadonlyArray<Organisation>;
  /** That the seller is to buy the claims back (回购要求). */
  readonly demand?: Maybe<BuyBackDemand>;
  /** Claims on the seller for what assigned debts lack (债权减损补足请求). */
  readonly dilutions: ReadonlyArray<DilutionClaim>;
  /** How the finance was paid out (放款). */
  readonly disbursement?: Maybe<Disbursement>;
  /** Whether the debtors are told (是否通知债务人). */
  readonly disclosed: Scalars['Boolean']['output'];
  /** Its papers (文件), newest first: the contract as it was frozen at acceptance, and what the parties attached. */
  readonly documents: ReadonlyArray<Document>;
  /** That the security or the claim is being realised (实现担保或债权). */
  readonly enforcement?: Maybe<Enforcement>;
  /** Costs of realising the claim (实现债权的费用). */
  readonly feesCharged: ReadonlyArray<FeeCharge>;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The journal of obligations (记账凭证). */
  readonly journal: ReadonlyArray<JournalPosting>;
  /** The journal (记账凭证列表), the last posting first. */
  readonly journalPostings: JournalPostingConnection;
  /** Lender (资金方). */
  readonly lender: Organisation;
  /** Notices to the debtors (债权转让或出质通知). */
  readonly notices: ReadonlyArray<DealNotice>;
  /** The accepted offer (报价编号). */
  readonly offer: Scalars['ID']['output'];
  /** Days past the last day on which payment is in time (逾期天数); 0 when not overdue. */
  readonly overdueDays: Scalars['Int']['output'];
  /**
   * What was owed at an instant (时点应付余额), now where none is given: what was booked by then and, beside it, what had grown and was not
   * booked. Of a time to come: what will be owed if nothing happens. Null before the finance is paid out.
   */
  readonly owed?: Maybe<DealOwed>;
  /** Who receives the finance (收款方): the seller or, in distributor finance, the core enterprise from which it buys. */
  readonly payoutTo: Organisation;
  /** Recourse (追索权). */
  readonly recourse: Recourse;
  /** What came in after all on what was given up (核销后收回). */
  readonly recovered: Money;
  /** What of it the seller still owes back (应返还的误付款, Civil Code 985). */
  readonly refundOpen: Money;
  /** What of it came back (误付款返还记录). */
  readonly refunds: ReadonlyArray<StrayMoney>;
  /** Money that came back (还款记录), with what it covered; without what was taken back. */
  readonly repayments: ReadonlyArray<Repayment>;
  /** The request that it came from (融资申请编号). */
  readonly request: Scalars['ID']['output'];
  /** Repayments that were recorded in error and taken back (已冲销的还款). */
  readonly reversals: ReadonlyArray<RepaymentReversal>;
  /** What is due when (还款计划). */
  readonly schedule: ReadonlyArray<ScheduleLine>;
  /** Seller of the claim or borrower (融资方). */
  readonly seller: Organisation;
  /** State (状态). */
  readonly state: DealState;
  /** Finance that the bank paid out although the deal was cancelled (取消后误付款). */
  readonly strayPayouts: ReadonlyArray<StrayMoney>;
  /** Guarantees, shares of pools and subsidies (增信与贴息): the seller sees all, others what binds or what they were asked for. */
  readonly supports: ReadonlyArray<DealSupport>;
  /** What the lender still owes the seller of what was paid too much (应付未付余款). */
  readonly surplusOpen: Money;
  /** What it has paid over (已付余款). */
  readonly surplusPaid: ReadonlyArray<SurplusPayment>;
  /** Technique (融资方式). */
  readonly technique: Technique;
  /** What was agreed (条款), frozen at acceptance. */
  readonly terms: DealTerms;
  /** What happened (交易时间线), earliest first. */
  readonly timeline: ReadonlyArray<DealHappened>;
  /** What was filed in the register (权属登记条目). */
  readonly titleEntries: ReadonlyArray<TitleEntry>;
  /** What was given up (核销). */
  readonly writtenOff?: Maybe<WriteOff>;
};


/**
 * A deal (融资交易): an accepted offer and its life. Seen by its seller, its lender and those that guarantee or subsidise it; debtors see
 * their notice.
 */
export type DealBalancesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * A deal (融资交易): an accepted offer and its life. Seen by its seller, its lender and those that guarantee or subsidise it; debtors see
 * their notice.
 */
export type DealJournalPostingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A deal (融资交易): an accepted offer and its life. Seen by its seller, its lender and those that guarantee or subsidise it; debtors see
 * their notice.
 */
export type DealOwedArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What is owed (应付余额). */
export type DealBalance = {
  readonly __typename?: 'DealBalance';
  /** As of this day (截至日). */
  readonly asOf: Scalars['Date']['output'];
  /** Costs of realising the claim (费用). */
  readonly fees: Money;
  /** Interest (利息). */
  readonly interest: Money;
  /** Penalty for late payment (罚息). */
  readonly penalty: Money;
  /** Principal (本金). */
  readonly principal: Money;
  /** All of it (合计). */
  readonly total: Money;
};

/** A buy-back (回购). */
export type DealBuyBackInput = {
  /** How much (金额). */
  readonly amount: Scalars['Decimal']['input'];
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When (付款日). */
  readonly on: Scalars['Date']['input'];
  /** The bank's reference (银行流水号), once per deal. */
  readonly reference: Scalars['String']['input'];
};

/** What it answers (结果). */
export type DealBuyBackPayload = AmountRefused | ApprovalPending | DealBuyBackSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The claims were bought back (已回购). */
export type DealBuyBackSuccess = {
  readonly __typename?: 'DealBuyBackSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** A cancellation (取消). */
export type DealCancelInput = {
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
};

/** What cancelling answers (结果). */
export type DealCancelPayload = AmountRefused | ApprovalPending | DealCancelSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The deal was cancelled (已取消). */
export type DealCancelSuccess = {
  readonly __typename?: 'DealCancelSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** Why and by whom a deal was cancelled (取消信息). */
export type DealCancellation = {
  readonly __typename?: 'DealCancellation';
  /** When (取消时间). */
  readonly at: Scalars['DateTime']['output'];
  /** By whom (取消方); null for the platform, when the finance can be paid out no more. */
  readonly by?: Maybe<Organisation>;
  /** Why (理由). */
  readonly reason: Scalars['String']['output'];
};

/** A release (释放债权). */
export type DealClaimsReleaseInput = {
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
};

/** What it answers (结果). */
export type DealClaimsReleasePayload = AmountRefused | ApprovalPending | DealClaimsReleaseSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The claims were given back (已释放). */
export type DealClaimsReleaseSuccess = {
  readonly __typename?: 'DealClaimsReleaseSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** A condition of disbursement (放款条件). */
export type DealCondition = {
  readonly __typename?: 'DealCondition';
  /** When it was asked last (最近检查时间). */
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is not met, or what proves that it is (说明). */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Whether it is met (是否满足). */
  readonly met: Scalars['Boolean']['output'];
  /** Since when (满足时间). */
  readonly metAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which (条件). */
  readonly name: DealConditionName;
};

/** What must hold before the finance is paid out (放款条件), in any order. */
export type DealConditionName =
  /** The bill or receipt is endorsed where it lives (已背书): a discount, or a pledge with the word 质押. */
  | 'ENDORSED'
  /** The documents behind the assets were verified again, invoices with the tax administration (单证已复验). */
  | 'INVOICE_VERIFIED'
  /** The keeper of the goods has confirmed (保管人已确认). */
  | 'KEEPER_CONFIRMED'
  /** The lender's limits and what is left of the assets were checked again (限额与可用金额已复核). */
  | 'LIMITS_CHECKED'
  /** Every debtor acknowledged its notice (债务人已确认收到通知); not asked where undisclosed. */
  | 'NOTICE_ACKNOWLEDGED'
  /** The assignment or pledge is registered (已办理登记). */
  | 'REGISTERED'
  /** The registers were searched and are clean (登记查询无冲突). */
  | 'REGISTER_SEARCHED';

/** A page of deals (交易列表). */
export type DealConnection = {
  readonly __typename?: 'DealConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<DealEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A disbursement (放款). */
export type DealDisburseInput = {
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When the money left (放款日). */
  readonly on: Scalars['Date']['input'];
  /** The bank's reference (银行流水号). */
  readonly reference: Scalars['String']['input'];
};

/** What disbursing answers (结果). */
export type DealDisbursePayload = AmountRefused | ApprovalPending | DealDisburseSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The disbursement was recorded (已放款). */
export type DealDisburseSuccess = {
  readonly __typename?: 'DealDisburseSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** An entry of the list (列表条目). */
export type DealEdge = {
  readonly __typename?: 'DealEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The deal (交易). */
  readonly node: Deal;
};

/** An enforcement (实现担保或债权). */
export type DealEnforceInput = {
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How, for example the court and its file number (方式与案号). */
  readonly reason: Scalars['String']['input'];
};

/** What it answers (结果). */
export type DealEnforcePayload = AmountRefused | ApprovalPending | DealEnforceSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The enforcement was recorded (已启动实现). */
export type DealEnforceSuccess = {
  readonly __typename?: 'DealEnforceSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** What happened to a deal (交易事件). */
export type DealEvent =
  /** The offer was accepted (接受报价). */
  | 'ACCEPTED'
  /** The seller bought the claims back (已回购). */
  | 'BOUGHT_BACK'
  /** The deal was cancelled (取消). */
  | 'CANCELLED'
  /** A condition was met (满足条件). */
  | 'CONDITION_MET'
  /** An assigned claim became less than what was assigned, or more again (债权减损变动). */
  | 'DILUTED'
  /** The finance was paid out (放款). */
  | 'DISBURSED'
  /** The security or the claim is being realised (启动实现担保或债权). */
  | 'ENFORCED'
  /** A cost of realising the claim was added (计入实现债权费用). */
  | 'FEE_CHARGED'
  /** A debtor acknowledged its notice (债务人确认通知). */
  | 'NOTICE_ACKNOWLEDGED'
  /** The debtors of an undisclosed deal were told (发出转让通知). */
  | 'NOTICE_GIVEN'
  /** Finance left although the deal was cancelled (取消后误付款). */
  | 'PAID_AFTER_CANCEL'
  /** The seller was asked to buy the claims back (要求回购). */
  | 'RECOURSE_DEMANDED'
  /** Of that, money came back (误付款返还). */
  | 'REFUNDED'
  /** The claims were given back after a write-off (释放债权). */
  | 'RELEASED'
  /** One that bears a share of the loss agreed to the release of the claims (分担损失方同意放弃债权). */
  | 'RELEASE_AGREED'
  /** A repayment was applied anew, since one that came before it was recorded or taken back (重新冲抵还款). */
  | 'REPAYMENT_APPLIED_ANEW'
  /** Money came back (记录还款). */
  | 'REPAYMENT_RECORDED'
  /** A repayment that was recorded in error was taken back (冲销还款). */
  | 'REPAYMENT_REVERSED'
  /** The seller accepted a guarantee or subsidy (接受担保或贴息). */
  | 'SUPPORT_ACCEPTED'
  /** Money moved because of a guarantee or subsidy (担保或贴息收付). */
  | 'SUPPORT_PAID'
  /** A payment because of a guarantee or subsidy was taken back (担保或贴息收付已冲销). */
  | 'SUPPORT_REVERSED'
  /** A surplus was paid over to the seller (支付余款). */
  | 'SURPLUS_SETTLED'
  /** What was left was given up (核销). */
  | 'WRITTEN_OFF';

/** A cost of realising the claim (实现债权的费用). */
export type DealFeeChargeInput = {
  /** How much (金额). */
  readonly amount: Scalars['Decimal']['input'];
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What for (事由). */
  readonly reason: Scalars['String']['input'];
};

/** What charging a cost answers (结果). */
export type DealFeeChargePayload = AmountRefused | ApprovalPending | DealFeeChargeSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The cost was added (已计入). */
export type DealFeeChargeSuccess = {
  readonly __typename?: 'DealFeeChargeSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** Something that happened to a deal (交易事件). */
export type DealHappened = {
  readonly __typename?: 'DealHappened';
  /** The amount (金额). */
  readonly amount?: Maybe<Money>;
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** The condition, the bank reference or the reason (说明). */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** What (事件). */
  readonly event: DealEvent;
};

/**
 * Notice to a debtor (债权转让或出质通知, Civil Code 546 and 764): its debt was assigned or pledged, to whom, and whom it may
 * validly pay. It holds no price and no terms of the lender's.
 */
export type DealNotice = Node & {
  readonly __typename?: 'DealNotice';
  /** When the debtor acknowledged it (确认时间). */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the caller may do with it now (可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** The deal (交易编号). */
  readonly deal: Scalars['ID']['output'];
  /** The debtor that it is for (债务人). */
  readonly debtor: Organisation;
  /** Its papers (文件), newest first: the notice and the receipt as they were frozen, and what was attached. */
  readonly documents: ReadonlyArray<Document>;
  /** When it was withdrawn or ended (终止时间). */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The debts, with how much of each (所涉债权). */
  readonly items: ReadonlyArray<NoticeItem>;
  /** Assignment or pledge (权利类型). */
  readonly kind: EncumbranceKind;
  /** When it reached the debtor's inbox (送达时间, Civil Code 137). */
  readonly madeAt: Scalars['DateTime']['output'];
  /** Whom the debtor may validly pay now (有效付款对象). */
  readonly payTo: Organisation;
  /** The factor or pledgee (保理人或质权人), named as the law demands. */
  readonly securedParty: Organisation;
  /** Who assigned or pledged (出让人或出质人). */
  readonly seller: Organisation;
  /** State (状态). */
  readonly state: NoticeState;
};

/** An acknowledgement (确认收到通知). */
export type DealNoticeAcknowledgeInput = {
  /** The notice (通知). */
  readonly notice: Scalars['ID']['input'];
};

/** What acknowledging answers (结果). */
export type DealNoticeAcknowledgePayload = AmountRefused | ApprovalPending | DealNoticeAcknowledgeSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The notice was acknowledged (已确认). */
export type DealNoticeAcknowledgeSuccess = {
  readonly __typename?: 'DealNoticeAcknowledgeSuccess';
  /** The notice (通知). */
  readonly notice: DealNotice;
};

/** A page of notices (通知列表). */
export type DealNoticeConnection = {
  readonly __typename?: 'DealNoticeConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<DealNoticeEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type DealNoticeEdge = {
  readonly __typename?: 'DealNoticeEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The notice (通知). */
  readonly node: DealNotice;
};

/** A notice to the debtors of an undisclosed deal (发出通知). */
export type DealNoticeGiveInput = {
  /** Why it is needed (事由). */
  readonly cause: NoticeCause;
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The facts; where it is as agreed, the clause (说明或条款). */
  readonly reason: Scalars['String']['input'];
};

/** What it answers (结果). */
export type DealNoticeGivePayload = AmountRefused | ApprovalPending | DealNoticeGiveSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The debtors were told (已通知). */
export type DealNoticeGiveSuccess = {
  readonly __typename?: 'DealNoticeGiveSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/**
 * What was owed at an instant (时点应付余额), by what was recorded up to then. Interest is booked when something happens: in between it grows by
 * the day and is counted as the next repayment will count it.
 */
export type DealOwed = {
  readonly __typename?: 'DealOwed';
  /** The instant (时点). */
  readonly asOf: Scalars['DateTime']['output'];
  /** What the journal said (已入账余额), with interest up to its `asOf`: of interest charged in advance the due date. */
  readonly booked: DealBalance;
  /** What had grown since and was not booked (已计提未入账), up to the day of the instant and without it. */
  readonly notBooked: AccruedInterest;
  /** Both together (合计): what a payment on the day of the instant would have to cover. */
  readonly total: DealBalance;
};

/** A new check (重新检查). */
export type DealRecheckInput = {
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
};

/** What checking again answers (结果). */
export type DealRecheckPayload = AmountRefused | ApprovalPending | DealRecheckSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The conditions were checked (已检查); each says how it stands. */
export type DealRecheckSuccess = {
  readonly __typename?: 'DealRecheckSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** A demand to buy back (要求回购). */
export type DealRecourseDemandInput = {
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
};

/** What it answers (结果). */
export type DealRecourseDemandPayload = AmountRefused | ApprovalPending | DealRecourseDemandSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The demand was recorded (已要求回购). */
export type DealRecourseDemandSuccess = {
  readonly __typename?: 'DealRecourseDemandSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** Agreement to the release of the claims (同意放弃债权). */
export type DealReleaseAgreeInput = {
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The caller's support of it (增信编号). */
  readonly support: Scalars['ID']['input'];
};

/** What agreeing answers (结果). */
export type DealReleaseAgreePayload = AmountRefused | ApprovalPending | DealReleaseAgreeSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** It was agreed (已同意). */
export type DealReleaseAgreeSuccess = {
  readonly __typename?: 'DealReleaseAgreeSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** On which side of a deal the caller stands (交易角色). */
export type DealRole =
  /** The lender (资金方). */
  | 'LENDER'
  /** The seller of the claim or borrower (融资方). */
  | 'SELLER';

/** Where a deal stands (交易状态). Overdue is no state: see `overdueDays`. */
export type DealState =
  /** An offer was accepted (已接受); conditions are open. */
  | 'ACCEPTED'
  /** Cancelled before the finance was paid out (已取消). */
  | 'CANCELLED'
  /** The finance was paid out (已放款). */
  | 'DISBURSED'
  /** The security or the claim is being realised (实现担保或债权中). */
  | 'ENFORCEMENT'
  /** Every condition is met (放款条件已满足). */
  | 'READY'
  /** The seller was asked to buy the claims back (已要求回购): factoring with recourse, the debtor is late. */
  | 'RECOURSE'
  /** The claims of a written-off deal were given back (核销后已释放). */
  | 'RELEASED'
  /** Nothing is owed any more (已结清): repaid, or bought back. */
  | 'REPAID'
  /** What was left is given up as a loss (已核销); the claims stay with the lender. */
  | 'WRITTEN_OFF';

/**
 * A guarantee, a compensation pool's share or an interest subsidy on a deal (增信与贴息). Shares of a loss are split in cents; what comes in
 * on a loss later lowers every share alike.
 */
export type DealSupport = {
  readonly __typename?: 'DealSupport';
  /** When the seller accepted it (生效时间). */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked for (申请时间). */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Who gives it (提供方). */
  readonly by: Organisation;
  /** What is due now (应付款项); without what is zero. */
  readonly dues: ReadonlyArray<SupportDue>;
  /** Fee, once, as a fraction of the finance (担保费率). */
  readonly feeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** What (方式); null until it is offered. */
  readonly kind?: Maybe<SupportKind>;
  /** What it bears of the loss that has not come in (分担损失金额). */
  readonly lossShare: Money;
  /** What was paid (收付记录). */
  readonly payments: ReadonlyArray<SupportPayment>;
  /** When its giver agreed to the release of the claims (同意放弃债权时间), for what it bore of the loss then. */
  readonly releaseAgreedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was recorded in error and taken back (已冲销的收付记录). */
  readonly reversedPayments: ReadonlyArray<SupportPayment>;
  /** Share of a loss as a fraction (风险分担比例). */
  readonly share?: Maybe<Scalars['Decimal']['output']>;
  /** State (状态). */
  readonly state: SupportState;
  /** Annual rate that is paid back (贴息率), as a fraction. */
  readonly subsidyRate?: Maybe<Scalars['Decimal']['output']>;
};

/** An acceptance (接受). */
export type DealSupportAcceptInput = {
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The support (编号). */
  readonly support: Scalars['ID']['input'];
};

/** What accepting answers (结果). */
export type DealSupportAcceptPayload = AmountRefused | ApprovalPending | DealSupportAcceptSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** It binds (已生效). */
export type DealSupportAcceptSuccess = {
  readonly __typename?: 'DealSupportAcceptSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** A request for support (申请). */
export type DealSupportAskInput = {
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who is asked (被申请方). */
  readonly organisation: Scalars['ID']['input'];
};

/** What asking answers (结果). */
export type DealSupportAskPayload = AmountRefused | ApprovalPending | DealSupportAskSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** It was asked (已申请). */
export type DealSupportAskSuccess = {
  readonly __typename?: 'DealSupportAskSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
  /** The support (编号). */
  readonly supportId: Scalars['ID']['output'];
};

/** Terms of support (条件): a guarantee or pool has a share and a fee, a subsidy a rate. */
export type DealSupportOfferInput = {
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Fee, once, as a fraction of the finance, at most 0.05 (担保费率); none when left out. */
  readonly feeRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What (方式). */
  readonly kind: SupportKind;
  /** Share of a loss, from 0.01 to 1 (风险分担比例). */
  readonly share?: InputMaybe<Scalars['Decimal']['input']>;
  /** Annual rate that is paid back (贴息率), as a fraction. */
  readonly subsidyRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The support that was asked for (申请编号). */
  readonly support: Scalars['ID']['input'];
};

/** What offering answers (结果). */
export type DealSupportOfferPayload = AmountRefused | ApprovalPending | DealSupportOfferSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** It was offered (已报出). */
export type DealSupportOfferSuccess = {
  readonly __typename?: 'DealSupportOfferSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** A payment because of a support (收付). */
export type DealSupportPaymentRecordInput = {
  /** How much (金额), at most what is due. */
  readonly amount: Scalars['Decimal']['input'];
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When (日期). */
  readonly on: Scalars['Date']['input'];
  /** For what (用途). */
  readonly purpose: SupportPurpose;
  /** The bank's reference (银行流水号), once per support. */
  readonly reference: Scalars['String']['input'];
  /** The support (编号). */
  readonly support: Scalars['ID']['input'];
};

/** What recording answers (结果). */
export type DealSupportPaymentRecordPayload = AmountRefused | ApprovalPending | DealSupportPaymentRecordSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** It was recorded (已登记). */
export type DealSupportPaymentRecordSuccess = {
  readonly __typename?: 'DealSupportPaymentRecordSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** What is taken back (冲销收付). */
export type DealSupportPaymentReverseInput = {
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The payment (收付记录编号). */
  readonly payment: Scalars['ID']['input'];
  /** Why (理由), 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The support (增信编号). */
  readonly support: Scalars['ID']['input'];
};

/** What taking back answers (结果). */
export type DealSupportPaymentReversePayload = AmountRefused | ApprovalPending | DealSupportPaymentReverseSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** It was taken back (已冲销). */
export type DealSupportPaymentReverseSuccess = {
  readonly __typename?: 'DealSupportPaymentReverseSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** A surplus that was paid over (余款支付). */
export type DealSurplusSettleInput = {
  /** How much (金额). */
  readonly amount: Scalars['Decimal']['input'];
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When (付款日). */
  readonly on: Scalars['Date']['input'];
  /** The bank's reference (银行流水号), once per deal. */
  readonly reference: Scalars['String']['input'];
};

/** What it answers (结果). */
export type DealSurplusSettlePayload = AmountRefused | ApprovalPending | DealSurplusSettleSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The payment was recorded (已登记). */
export type DealSurplusSettleSuccess = {
  readonly __typename?: 'DealSurplusSettleSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** What was agreed (交易条款), frozen at acceptance. Rates are annual fractions: 0.042 is 4.2 %. */
export type DealTerms = {
  readonly __typename?: 'DealTerms';
  /** All-in annual cost by the offer, up to `dueOn` (综合年化成本). */
  readonly allInAnnualCost: Scalars['Decimal']['output'];
  /** Annual rate (年利率), counted by `basis`. */
  readonly annualRate: Scalars['Decimal']['output'];
  /** How interest is counted (计息基准). */
  readonly basis: DayCountBasis;
  /** Whether interest is deducted at disbursement (是否预收利息); never for a loan (Civil Code 670). */
  readonly chargeInAdvance: Scalars['Boolean']['output'];
  /** Days from the opening of acceptance to the due date (天数). */
  readonly days: Scalars['Int']['output'];
  /** Due date (到期日). */
  readonly dueOn: Scalars['Date']['output'];
  /** Flat charges (一次性费用). */
  readonly fees: Money;
  /** Finance (融资金额). */
  readonly finance: Money;
  /** Interest by the offer, up to `dueOn` (预计利息). */
  readonly interest: Money;
  /** The LPR that it rests on (贷款市场报价利率). */
  readonly lpr?: Maybe<Scalars['Decimal']['output']>;
  /** As of when (报价日). */
  readonly lprOn?: Maybe<Scalars['Date']['output']>;
  /** What the seller has in hand by the offer (预计净得金额). */
  readonly netProceeds: Money;
  /** Last day on which payment is in time (最后付款日): the due date or the business day after it (Civil Code 203). */
  readonly payableOn: Scalars['Date']['output'];
  /** Whether `payableOn` rests on holidays that were not published yet (是否暂定). */
  readonly payableOnProvisional: Scalars['Boolean']['output'];
  /** What lateness multiplies the rate by (罚息倍数). */
  readonly penaltyMultiplier: Scalars['Decimal']['output'];
  /** What the rate adds to the LPR (加点). */
  readonly spread?: Maybe<Scalars['Decimal']['output']>;
  /** Flat charge as a fraction of the finance (一次性费率). */
  readonly upfrontFeeRate: Scalars['Decimal']['output'];
};

/** A write-off (核销). */
export type DealWriteOffInput = {
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
};

/** What it answers (结果). */
export type DealWriteOffPayload = AmountRefused | ApprovalPending | DealWriteOffSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The loss was recorded (已核销). */
export type DealWriteOffSuccess = {
  readonly __typename?: 'DealWriteOffSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** How a lender grades a debtor (资金方对债务人的评级); only that lender sees it. */
export type DebtorGrade = Node & {
  readonly __typename?: 'DebtorGrade';
  /** From this day on (生效日). */
  readonly asOf: Scalars['Date']['output'];
  /** The debtor (债务人). */
  readonly debtor: Organisation;
  /** When it was entered (录入时间); of two entries for one day the later one holds. */
  readonly enteredAt: Scalars['DateTime']['output'];
  /** The grade (评级). */
  readonly grade: Grade;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
};

/** A page of grades (评级列表). */
export type DebtorGradeConnection = {
  readonly __typename?: 'DebtorGradeConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<DebtorGradeEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type DebtorGradeEdge = {
  readonly __typename?: 'DebtorGradeEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The grade (评级). */
  readonly node: DebtorGrade;
};

/** A grade (评级信息). */
export type DebtorGradeSetInput = {
  /** From this day on (生效日), today or earlier; today when left out. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** The debtor (债务人). */
  readonly debtor: Scalars['ID']['input'];
  /** The grade (评级). */
  readonly grade: Grade;
};

/** What grading answers (结果). */
export type DebtorGradeSetPayload = AmountRefused | ApprovalPending | DebtorGradeSetSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The grade was set (已设定). */
export type DebtorGradeSetSuccess = {
  readonly __typename?: 'DebtorGradeSetSuccess';
  /** The grade (评级). */
  readonly debtorGrade: DebtorGrade;
};

/** A payment as the debtor states it (债务人付款), and what it frees the debtor from. Seen by debtor, seller, receiver and the lenders that had given notice. */
export type DebtorPayment = Node & {
  readonly __typename?: 'DebtorPayment';
  /** What the caller may do with it now (可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** How much (金额). */
  readonly amount: Money;
  /** When the receiver answered (收款方答复时间). */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The lenders that have still to agree that it was made before their notice (待同意的资金方). */
  readonly awaits: ReadonlyArray<Organisation>;
  /** The debtor (债务人). */
  readonly debtor: Organisation;
  /** How much of it the debtor owes no more (有效清偿金额). */
  readonly frees: Money;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** How much went to one who could not take it for the debt (无效清偿金额): that is still owed. */
  readonly inVain: Money;
  /** When it was paid (付款时间). */
  readonly paidAt: Scalars['DateTime']['output'];
  /** Who received it (收款方). */
  readonly payTo: Organisation;
  /** Why the receiver says that it has not got it (否认理由). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The receivable (应收账款编号), or the part of a voucher (凭证编号). */
  readonly receivable: Scalars['ID']['output'];
  /** When it was stated (登记时间). */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The bank's reference (银行流水号). */
  readonly reference: Scalars['String']['output'];
  /** The lender's repayment that it is (对应还款); null until one is known. */
  readonly repayment?: Maybe<Scalars['ID']['output']>;
  /** State (状态). */
  readonly state: DebtorPaymentState;
};

/** An answer to a stated payment (答复付款登记). */
export type DebtorPaymentAnswerInput = {
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The payment (付款). */
  readonly payment: Scalars['ID']['input'];
  /** Why not (理由); required where it has not. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether it has arrived (是否收到); of a lender that it awaits, whether it agrees that it was made before its notice (是否认可). */
  readonly received: Scalars['Boolean']['input'];
};

/** What answering gives (结果). */
export type DebtorPaymentAnswerPayload = AmountRefused | ApprovalPending | DebtorPaymentAnswerSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The answer was recorded (已答复). */
export type DebtorPaymentAnswerSuccess = {
  readonly __typename?: 'DebtorPaymentAnswerSuccess';
  /** The payment (付款). */
  readonly debtorPayment: DebtorPayment;
};

/** A page of stated payments (付款登记列表). */
export type DebtorPaymentConnection = {
  readonly __typename?: 'DebtorPaymentConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<DebtorPaymentEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type DebtorPaymentEdge = {
  readonly __typename?: 'DebtorPaymentEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The payment (付款). */
  readonly node: DebtorPayment;
};

/** A payment as the debtor states it (登记付款). */
export type DebtorPaymentRecordInput = {
  /** How much (金额). */
  readonly amount: Scalars['Decimal']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When it was paid (付款时间); not before the payment stated last. */
  readonly paidAt: Scalars['DateTime']['input'];
  /** The receivable (应收账款). */
  readonly receivable: Scalars['ID']['input'];
  /** The bank's reference (银行流水号), once per receivable. */
  readonly reference: Scalars['String']['input'];
  /** Who received it (收款方). */
  readonly to: Scalars['ID']['input'];
};

/** What stating a payment answers (结果). */
export type DebtorPaymentRecordPayload = AmountRefused | ApprovalPending | DebtorPaymentRecordSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The payment was stated (已登记). */
export type DebtorPaymentRecordSuccess = {
  readonly __typename?: 'DebtorPaymentRecordSuccess';
  /** The payment (付款). */
  readonly debtorPayment: DebtorPayment;
};

/** On which side of a stated payment the caller stands (付款登记角色). */
export type DebtorPaymentRole =
  /** The debtor that paid (付款债务人). */
  | 'DEBTOR'
  /** A lender that had given notice (已通知的资金方). */
  | 'LENDER'
  /** The organisation that received it (收款方). */
  | 'RECEIVER'
  /** The seller whose claim it was on (债权转让方). */
  | 'SELLER';

/** Where a stated payment stands (付款登记状态). */
export type DebtorPaymentState =
  /** The receiver says that it has not got it (收款方否认收到). */
  | 'CONTESTED'
  /** The lenders did not answer in time (逾期未获答复，视为未能证明): it frees the debtor of nothing, unless they still agree. */
  | 'LAPSED'
  /** The receiver has it (收款方确认收到). */
  | 'RECEIVED'
  /** Stated by the debtor (债务人已登记). */
  | 'STATED'
  /**
   * Made to the seller before a notice, but stated after it (通知前付款、通知后登记，待证明): it is for the debtor to prove (Civil Code 546) and
   * frees it of nothing until every lender that was to be paid since has agreed.
   */
  | 'UNPROVEN';

/** What made an assigned claim less (减损原因). */
export type DilutionCause =
  /** A credit note, or a red-flushing that the tax administration reported (红字冲减). */
  | 'CREDIT_NOTE'
  /** The debtor disputes part of it (债务人异议). */
  | 'DISPUTE'
  /** Part of it is owed again (减损减少). */
  | 'LIFTED'
  /** The debtor validly paid the seller (债务人已有效付给融资方). */
  | 'PAID_TO_SELLER'
  /** The debtor set off a claim of its own (抵销). */
  | 'SET_OFF';

/** A change of what is missing (减损变动). */
export type DilutionChange = {
  readonly __typename?: 'DilutionChange';
  /** What is missing in all from then on (此后缺额). */
  readonly amount: Money;
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** Why (原因). */
  readonly cause: DilutionCause;
};

/**
 * A lender's claim on the seller (补足请求) for what an assigned debt lacks after the finance was paid out: the seller answers for the
 * claim's existence, without recourse too. One for each deal and asset; seen by both.
 */
export type DilutionClaim = Node & {
  readonly __typename?: 'DilutionClaim';
  /** What is missing now of what was assigned (缺额). */
  readonly amount: Money;
  /** The asset (资产编号). */
  readonly asset: Scalars['ID']['output'];
  /** What happened (变动), earliest first. */
  readonly changes: ReadonlyArray<DilutionChange>;
  /** The deal (交易编号). */
  readonly deal: Scalars['ID']['output'];
  /** The debtor (债务人). */
  readonly debtor: Organisation;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** What is still to be paid (未补足); zero once the deal has ended. */
  readonly open: Money;
  /** Since when (提出时间). */
  readonly openedAt: Scalars['DateTime']['output'];
  /** What the seller has paid in its place (已补足). */
  readonly settled: Money;
  /** State (状态). */
  readonly state: DilutionState;
};

/** A page of claims on sellers (补足请求列表). */
export type DilutionClaimConnection = {
  readonly __typename?: 'DilutionClaimConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<DilutionClaimEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type DilutionClaimEdge = {
  readonly __typename?: 'DilutionClaimEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The claim (补足请求). */
  readonly node: DilutionClaim;
};

/** A seller's payment for what an assigned debt lacks (补足款). */
export type DilutionClaimSettleInput = {
  /** How much (金额). */
  readonly amount: Scalars['Decimal']['input'];
  /** The claim on the seller (补足请求). */
  readonly claim: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When (付款日). */
  readonly on: Scalars['Date']['input'];
  /** The bank's reference (银行流水号), once per deal. */
  readonly reference: Scalars['String']['input'];
};

/** What it answers (结果). */
export type DilutionClaimSettlePayload = AmountRefused | ApprovalPending | DilutionClaimSettleSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The payment was recorded (已登记). */
export type DilutionClaimSettleSuccess = {
  readonly __typename?: 'DilutionClaimSettleSuccess';
  /** The claim on the seller (补足请求). */
  readonly dilutionClaim: DilutionClaim;
};

/** Where a claim on the seller stands (补足请求状态). */
export type DilutionState =
  /** The deal has ended (交易已终结). */
  | 'ENDED'
  /** Something is missing and not paid (未补足). */
  | 'OPEN'
  /** Nothing is missing, or the seller has paid it (已补足). */
  | 'SETTLED';

/** How the finance was paid out (放款信息). */
export type Disbursement = {
  readonly __typename?: 'Disbursement';
  /** Interest deducted in advance (预收利息). */
  readonly interestInAdvance: Money;
  /** When (放款日). */
  readonly on: Scalars['Date']['output'];
  /** What the seller received (实付金额): the finance less what was deducted. */
  readonly paidOut: Money;
  /** When it was recorded (记录时间). */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The bank's reference (银行流水号). */
  readonly reference: Scalars['String']['output'];
};

/** What a discount costs (贴现试算). */
export type DiscountQuote = {
  readonly __typename?: 'DiscountQuote';
  /** From the discount to the day before that (计息天数). */
  readonly days: Scalars['Int']['output'];
  /** The discount interest (贴现利息). */
  readonly interest: Money;
  /** What is paid out (实付金额). */
  readonly net: Money;
  /** The day on which the bill is really paid (实际付款日). */
  readonly paidOn: Scalars['Date']['output'];
};

/** A discount to be priced (贴现试算). */
export type DiscountQuoteInput = {
  /** The annual rate as a fraction (年利率): 0.025 is 2.5 %. */
  readonly annualRate: Scalars['Decimal']['input'];
  /** The day of the discount (贴现日). */
  readonly discountedOn: Scalars['Date']['input'];
  /** The due date (到期日). */
  readonly dueOn: Scalars['Date']['input'];
  /** The face (票面金额). */
  readonly face: Scalars['Decimal']['input'];
  /** On paper, and the acceptor is in another city (纸质票据且承兑人在异地): three days more. */
  readonly paperElsewhere?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Why goods may be sold (处置事由). */
export type DisposalGround =
  /** The loan was not paid when due (到期未清偿). */
  | 'DEFAULT'
  /** The loan stood at the disposal line (达到处置线). */
  | 'LEVEL'
  /** A margin call went unanswered (逾期未补足保证). */
  | 'UNCURED';

/**
 * A paper that belongs to an object (文件): uploaded with POST /documents by one of its parties, or written by the platform and frozen.
 * Whoever may see the object sees it; GET /documents/{id}/content answers the bytes.
 */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** What the caller may do with it now (可执行操作): `remove`, one's own upload while the object is open. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** The object (所属对象编号): a receivable, financing request, deal or notice. */
  readonly belongsTo: Scalars['ID']['output'];
  /** Type by its content (文件格式): application/pdf, image/png, image/jpeg, application/xml, application/ofd; text/html for what the platform wrote. */
  readonly contentType: Scalars['String']['output'];
  /** Whether it is frozen (是否固化): never changed, never removed. */
  readonly frozen: Scalars['Boolean']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Kind (文件类别). */
  readonly kind: DocumentKind;
  /** Name (文件名). */
  readonly name: Scalars['String']['output'];
  /** SHA-256 of the bytes in hexadecimal (文件摘要). */
  readonly sha256: Scalars['String']['output'];
  /** Bytes (文件大小，字节). */
  readonly size: Scalars['Int']['output'];
  /** The template that wrote it, with its version (模板及版本), for example factoring-contract/1; null for an upload. */
  readonly template?: Maybe<Scalars['String']['output']>;
  /** When it was uploaded or written (上传或生成时间). */
  readonly uploadedAt: Scalars['DateTime']['output'];
  /** Who uploaded it (上传单位); null for what the platform wrote. */
  readonly uploadedBy?: Maybe<Organisation>;
};

/** A page of documents (文件列表). */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The document (文件). */
  readonly node: Document;
};

/** What a document is (文件类别). */
export type DocumentKind =
  /** Acceptance of goods or works by the buyer (验收单). */
  | 'ACCEPTANCE'
  /** A contract (合同). */
  | 'CONTRACT'
  /** Delivery evidence (送货单、签收单). */
  | 'DELIVERY_NOTE'
  /** A notice (通知书), for example of an assignment. */
  | 'NOTICE'
  /** Anything else (其他). */
  | 'OTHER'
  /** The debtor's receipt for a notice (通知回执); the platform writes it. */
  | 'RECEIPT';

/** Which document to remove (待删除文件). */
export type DocumentRemoveInput = {
  /** The document (文件). */
  readonly document: Scalars['ID']['input'];
};

/** What removing a document answers (结果). */
export type DocumentRemovePayload = AmountRefused | ApprovalPending | DocumentRemoveSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The document is gone (文件已删除). */
export type DocumentRemoveSuccess = {
  readonly __typename?: 'DocumentRemoveSuccess';
  /** Its former id (原文件编号). */
  readonly documentId: Scalars['ID']['output'];
};

/** A fully digital VAT e-invoice (数电票) as its file states it, consistent in itself. Whether it stands is for the tax authority to say. */
export type EInvoice = {
  readonly __typename?: 'EInvoice';
  /** Buyer's credit code (购买方统一社会信用代码). */
  readonly buyerCode: Scalars['String']['output'];
  /** Buyer's name (购买方名称). */
  readonly buyerName: Scalars['String']['output'];
  /** Number of the red-letter confirmation (红字确认单编号). */
  readonly creditNoteNumber?: Maybe<Scalars['String']['output']>;
  /** Date of issue (开票日期). */
  readonly issuedOn: Scalars['Date']['output'];
  /** Kind (发票种类). */
  readonly kind: EInvoiceKind;
  /** Goods or services (货物或服务明细). */
  readonly lines: ReadonlyArray<EInvoiceLine>;
  /** Number of 20 digits (发票号码). */
  readonly number: Scalars['String']['output'];
  /** The invoice that a red-letter note reduces (被红冲蓝字发票号码). */
  readonly originalNumber?: Maybe<Scalars['String']['output']>;
  /** True for a red-letter note (是否红字发票): its amounts are negative. */
  readonly red: Scalars['Boolean']['output'];
  /** Remark (备注). */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** Seller's bank account (销售方银行账号). */
  readonly sellerBankAccount?: Maybe<Scalars['String']['output']>;
  /** Seller's bank (销售方开户银行). */
  readonly sellerBankName?: Maybe<Scalars['String']['output']>;
  /** Seller's credit code (销售方统一社会信用代码). */
  readonly sellerCode: Scalars['String']['output'];
  /** Seller's name (销售方名称). */
  readonly sellerName: Scalars['String']['output'];
  /** Tax (合计税额). */
  readonly tax: Money;
  /** With tax (价税合计). */
  readonly total: Money;
  /** Without tax (合计金额). */
  readonly withoutTax: Money;
};

/** What the invoice is for (发票种类). */
export type EInvoiceKind =
  /** Ordinary invoice (普通发票). */
  | 'ORDINARY'
  /** VAT special invoice (增值税专用发票): the buyer may deduct its tax. */
  | 'SPECIAL';

/** A line of an e-invoice (发票明细). */
export type EInvoiceLine = {
  readonly __typename?: 'EInvoiceLine';
  /** Without tax (金额). */
  readonly amount: Money;
  /** Goods or service (项目名称). */
  readonly name: Scalars['String']['output'];
  /** Quantity (数量). */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Tax (税额). */
  readonly tax: Money;
  /** Tax rate (税率) as a fraction: 0.13 is 13 %; null where none is named. */
  readonly taxRate?: Maybe<Scalars['Decimal']['output']>;
  /** Unit (单位). */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Price of one without tax (单价). */
  readonly unitPrice?: Maybe<Scalars['Decimal']['output']>;
};

/** What one file says (单个文件的解析结果): the invoice, or all that is wrong with the file. */
export type EInvoiceReading = {
  readonly __typename?: 'EInvoiceReading';
  /** The invoice (发票信息); null when there are problems. */
  readonly invoice?: Maybe<EInvoice>;
  /** All problems (全部问题); `path` names the element of the file. */
  readonly problems: ReadonlyArray<Problem>;
  /** The upload (上传文件编号), as asked. */
  readonly upload: Scalars['ID']['output'];
};

/** How an asset is encumbered (权利类型). */
export type EncumbranceKind =
  /** The claim was sold (应收账款转让), as in factoring. */
  | 'ASSIGNMENT'
  /** The bill was discounted (票据贴现): endorsed to the lender, registered at the bill exchange alone. */
  | 'DISCOUNT'
  /** The claim secures a loan (应收账款质押). */
  | 'PLEDGE';

/** Against whom a right is enforced (实现对象). */
export type EnforcedAgainst =
  /** The goods or rights themselves (担保财产): nobody owes money on them, so they are sold (民法典 436). */
  | 'COLLATERAL'
  /** The debtor (债务人): a pledge, or a claim that was bought without recourse. */
  | 'DEBTOR'
  /** Debtor and seller (债务人与融资方): factoring with recourse (担保制度解释 66). */
  | 'DEBTOR_AND_SELLER';

/** That a security or claim is being realised (实现担保或债权). */
export type Enforcement = {
  readonly __typename?: 'Enforcement';
  /** Against whom (对象). */
  readonly against: EnforcedAgainst;
  /** When it began (启动时间). */
  readonly at: Scalars['DateTime']['output'];
  /** What was owed that day (当日应付). */
  readonly owed: DealBalance;
  /** How, for example the court and its file number (方式与案号). */
  readonly reason: Scalars['String']['output'];
};

/** What was done about flagged money (人工处理). */
export type EntryResolution = {
  readonly __typename?: 'EntryResolution';
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** What (处理方式). */
  readonly decision: PaymentDecision;
  /** Why (理由). */
  readonly reason: Scalars['String']['output'];
};

/** An organisation's environmental rating from a day on (企业环境信用评价结果); public, as the authority publishes it. */
export type EnvironmentalAssessment = Node & {
  readonly __typename?: 'EnvironmentalAssessment';
  /** From this day on (生效日). */
  readonly asOf: Scalars['Date']['output'];
  /** What it does to new finance (对新增融资的影响). */
  readonly effect: RatingEffect;
  /** When it was entered here (录入时间); of two entries for one day the later one holds. */
  readonly enteredAt: Scalars['DateTime']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The rating (评价等级). */
  readonly rating: EnvironmentalRating;
};

/** Environmental credit rating (企业环境信用评价等级). */
export type EnvironmentalRating =
  /** Black (黑色): blocks new finance. */
  | 'BLACK'
  /** Blue (蓝色): good, without effect. */
  | 'BLUE'
  /** Green (绿色): may earn a lender's discount. */
  | 'GREEN'
  /** Red (红色): blocks new finance. */
  | 'RED'
  /** Yellow (黄色): warns. */
  | 'YELLOW';

/** An environmental rating (环境信用评价信息). */
export type EnvironmentalRatingPublishInput = {
  /** From this day on (生效日), today or earlier. */
  readonly asOf: Scalars['Date']['input'];
  /** The organisation (单位). */
  readonly organisation: Scalars['ID']['input'];
  /** The rating (评价等级). */
  readonly rating: EnvironmentalRating;
};

/** What publishing a rating answers (结果). */
export type EnvironmentalRatingPublishPayload = AmountRefused | ApprovalPending | EnvironmentalRatingPublishSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The rating was published (已公布). */
export type EnvironmentalRatingPublishSuccess = {
  readonly __typename?: 'EnvironmentalRatingPublishSuccess';
  /** The rating (评价结果). */
  readonly assessment: EnvironmentalAssessment;
};

/** A figure or name that a refusal rests on (事实). */
export type Fact = {
  readonly __typename?: 'Fact';
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Its value as text (值). */
  readonly value: Scalars['String']['output'];
};

/** A cost of realising the claim (实现债权的费用, Civil Code 561). */
export type FeeCharge = {
  readonly __typename?: 'FeeCharge';
  /** How much (金额). */
  readonly amount: Money;
  /** When (计入时间). */
  readonly chargedAt: Scalars['DateTime']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** What for (事由). */
  readonly reason: Scalars['String']['output'];
};

/** What the proceeds are for (融资用途). */
export type FinancingPurpose =
  /** Equipment (购置设备). */
  | 'EQUIPMENT'
  /** Transport and storage (物流仓储). */
  | 'LOGISTICS'
  /** Other operating costs (其他经营周转), with a note. */
  | 'OTHER_OPERATING'
  /** Property speculation (房地产投机): an excluded use, always refused. */
  | 'PROPERTY_SPECULATION'
  /** Raw materials (采购原材料). */
  | 'RAW_MATERIALS'
  /** Securities (证券投资): an excluded use, always refused. */
  | 'SECURITIES'
  /** Taxes (缴纳税费). */
  | 'TAXES'
  /** Paying suppliers (支付货款). */
  | 'TRADE_PAYMENT'
  /** Wages (发放工资). */
  | 'WAGES';

/** A request for finance over confirmed assets (融资申请). Nothing on it tells whether or how anybody has bid. */
export type FinancingRequest = Node & {
  readonly __typename?: 'FinancingRequest';
  /** Whether offers can be accepted now (是否可接受报价). */
  readonly acceptanceOpen: Scalars['Boolean']['output'];
  /** What the caller may do with it now (可执行操作): `cancel` for its applicant, `bid` for lenders. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Finance asked for (申请金额). */
  readonly amount: Money;
  /** Who asks (申请人). */
  readonly applicant: Organisation;
  /** The assets assigned or pledged (拟转让或质押资产), with the amount of each. */
  readonly assets: ReadonlyArray<AssetSummary>;
  /** What is assigned in all (拟转让或质押金额合计). */
  readonly assignedAmount: Money;
  /** When bidding ends and acceptance opens (截标及开标时间); for INSTANT and CLEARING, when it was opened. */
  readonly closesAt: Scalars['DateTime']['output'];
  /** How lenders compete (竞价方式). */
  readonly competition: Competition;
  /** Whether the debtors are to be told (是否明保理/通知债务人). */
  readonly disclosed: Scalars['Boolean']['output'];
  /** When the finance falls due (融资到期日): the earliest due date of its assets. */
  readonly dueOn: Scalars['Date']['output'];
  /** When acceptance ends (接受截止时间). */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The highest annual rate accepted (最高年利率), as a fraction; null: any. */
  readonly highestAnnualRate?: Maybe<Scalars['Decimal']['output']>;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** When it was opened (发起时间). */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Whether less than the amount asked may be accepted (是否接受部分融资). */
  readonly partialFunding: Scalars['Boolean']['output'];
  /** What the proceeds are for (融资用途). */
  readonly purpose: FinancingPurpose;
  /** More on the purpose (用途说明). */
  readonly purposeNote?: Maybe<Scalars['String']['output']>;
  /** Recourse accepted (可接受的追索方式). */
  readonly recourseAccepted: ReadonlyArray<Recourse>;
  /** State (申请状态). */
  readonly state: FinancingRequestState;
  /** Guarantees and subsidies that its applicant asked for (增信与贴息); nobody else sees them here. */
  readonly supports: ReadonlyArray<RequestSupport>;
  /** Whether bids are taken now (是否接受报价). */
  readonly takesBids: Scalars['Boolean']['output'];
  /** Techniques accepted (可接受的融资方式). */
  readonly techniques: ReadonlyArray<Technique>;
  /** Days from the opening of acceptance to `dueOn` (融资天数), by which all offers are priced. */
  readonly tenorDays: Scalars['Int']['output'];
  /** What to look at twice (提示). */
  readonly warnings: ReadonlyArray<FinancingRequestWarning>;
};

/** Which request to take back (撤销信息). */
export type FinancingRequestCancelInput = {
  /** Why (原因). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The request (融资申请). */
  readonly request: Scalars['ID']['input'];
};

/** What taking back answers (结果). */
export type FinancingRequestCancelPayload = AmountRefused | ApprovalPending | FinancingRequestCancelSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The request was taken back (申请已撤销). */
export type FinancingRequestCancelSuccess = {
  readonly __typename?: 'FinancingRequestCancelSuccess';
  /** The request (融资申请). */
  readonly financingRequest: FinancingRequest;
};

/** A page of requests (融资申请列表). */
export type FinancingRequestConnection = {
  readonly __typename?: 'FinancingRequestConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<FinancingRequestEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type FinancingRequestEdge = {
  readonly __typename?: 'FinancingRequestEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The request (融资申请). */
  readonly node: FinancingRequest;
};

/** A request for finance (融资申请信息). */
export type FinancingRequestOpenInput = {
  /** Finance asked for (申请金额), at most what is assigned. */
  readonly amount: Scalars['Decimal']['input'];
  /** Confirmed assets of the caller (资产), at most 20. */
  readonly assets: ReadonlyArray<AssignedAssetInput>;
  /** SEALED only: when bidding ends (截标时间), within 30 days and at the latest when the day before the assets fall due begins. */
  readonly closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How lenders compete (竞价方式). */
  readonly competition: Competition;
  /** Whether the debtors are to be told (是否通知债务人). */
  readonly disclosed?: Scalars['Boolean']['input'];
  /** When the finance is to end (融资到期日); left out: as late as the assets allow, which is when claims and bills are due and until when goods are stored. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** When acceptance ends (接受截止时间); 7 days after the close when left out, at most 30, and before the assets fall due. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The highest annual rate accepted (最高年利率), as a fraction: "0.05" is 5 %. */
  readonly highestAnnualRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The same key and input again answers the same request (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether less than the amount asked may be accepted (是否接受部分融资). */
  readonly partialFunding?: Scalars['Boolean']['input'];
  /** What the proceeds are for (融资用途). */
  readonly purpose: FinancingPurpose;
  /** More on the purpose (用途说明). */
  readonly purposeNote?: InputMaybe<Scalars['String']['input']>;
  /** Recourse accepted (可接受的追索方式); a loan is always with recourse. */
  readonly recourseAccepted: ReadonlyArray<Recourse>;
  /** Techniques accepted (可接受的融资方式). */
  readonly techniques: ReadonlyArray<Technique>;
};

/** What opening answers (结果). */
export type FinancingRequestOpenPayload = AmountRefused | ApprovalPending | FinancingRequestOpenSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The request is open (申请已发起). */
export type FinancingRequestOpenSuccess = {
  readonly __typename?: 'FinancingRequestOpenSuccess';
  /** The request (融资申请). */
  readonly financingRequest: FinancingRequest;
};

/** Where a request stands (申请状态). */
export type FinancingRequestState =
  /** Cancelled (已撤销) by the applicant; its assets are free. */
  | 'CANCELLED'
  /** Expired (已过期): no offer was accepted in time; its assets are free. */
  | 'EXPIRED'
  /** Funded (已成交): an offer was accepted. */
  | 'FUNDED'
  /** Open (进行中): its assets are held. */
  | 'OPEN';

/** A request for support before an offer is accepted (申请). */
export type FinancingRequestSupportAskInput = {
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who is asked (被申请方). */
  readonly organisation: Scalars['ID']['input'];
  /** The financing request (融资申请), open. */
  readonly request: Scalars['ID']['input'];
};

/** What asking on a request answers (结果). */
export type FinancingRequestSupportAskPayload = AmountRefused | ApprovalPending | FinancingRequestSupportAskSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** It was asked (已申请). */
export type FinancingRequestSupportAskSuccess = {
  readonly __typename?: 'FinancingRequestSupportAskSuccess';
  /** The support (增信或贴息). */
  readonly requestSupport: RequestSupport;
};

/** Terms of support (条件): a guarantee or pool has a share and a fee, a subsidy a rate. */
export type FinancingRequestSupportOfferInput = {
  /** Fee, once, as a fraction of the finance, at most 0.05 (担保费率); none when left out. */
  readonly feeRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What (方式). */
  readonly kind: SupportKind;
  /** Share of a loss, from 0.01 to 1 (风险分担比例). */
  readonly share?: InputMaybe<Scalars['Decimal']['input']>;
  /** Annual rate that is paid back (贴息率), as a fraction. */
  readonly subsidyRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The support that was asked for (申请编号). */
  readonly support: Scalars['ID']['input'];
};

/** What offering on a request answers (结果). */
export type FinancingRequestSupportOfferPayload = AmountRefused | ApprovalPending | FinancingRequestSupportOfferSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** It was offered (已报出). */
export type FinancingRequestSupportOfferSuccess = {
  readonly __typename?: 'FinancingRequestSupportOfferSuccess';
  /** The support (增信或贴息). */
  readonly requestSupport: RequestSupport;
};

/** What to look at twice (提示). */
export type FinancingRequestWarning =
  /** The applicant's environmental rating is yellow (环保信用黄色). */
  | 'ENVIRONMENT_YELLOW';

/** In what measurements and books disagree (监管差异种类). */
export type FindingKind =
  /** More lies there than the keeper says (溢余). */
  | 'OVER'
  /** The goods are elsewhere (位置不符). */
  | 'PLACE'
  /** Less lies there than receipts stand for (短少). */
  | 'SHORT';

/** A live claim that a search found (查询所得权利): facts on which rank depends, never a price. */
export type FoundClaim = {
  readonly __typename?: 'FoundClaim';
  /** How much of the asset (担保金额). */
  readonly amount: Money;
  /** The last day on which the registration counts (登记到期日). */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** When it was filed here (提交时间); null for what was registered elsewhere. */
  readonly filedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who gave it (出让人或出质人); empty where the register shows none. */
  readonly grantor: Scalars['String']['output'];
  /** Assignment or pledge (权利类型). */
  readonly kind: EncumbranceKind;
  /** True where an objection stands against it (存在异议). */
  readonly objected: Scalars['Boolean']['output'];
  /** The unified register's time (登记时间). */
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The unified register's number (登记证明编号); null until it has answered. */
  readonly registrationNo?: Maybe<Scalars['String']['output']>;
  /** Whom it secures (权利人). */
  readonly securedParty: Scalars['String']['output'];
  /** Where it was found (来源). */
  readonly source: ClaimSource;
};

/** Goods of the catalogue (货物目录). */
export type Goods = {
  readonly __typename?: 'Goods';
  /** The class (货物类别). */
  readonly class: GoodsClass;
  /** The code (货物代码). */
  readonly id: Scalars['ID']['output'];
  /** What they are called (名称). */
  readonly name: Scalars['String']['output'];
  /** The latest reference price (最新参考价格). */
  readonly price?: Maybe<GoodsPrice>;
  /** What is counted (计量单位). */
  readonly unit: Scalars['String']['output'];
};

/** A class of goods (货物类别), which says how much is lent on them. */
export type GoodsClass =
  /** Agricultural products (农产品). */
  | 'AGRICULTURAL'
  /** Non-ferrous metals (有色金属). */
  | 'METALS'
  /** Steel (钢材). */
  | 'STEEL'
  /** Vehicles (整车). */
  | 'VEHICLES';

/** A page of goods (货物列表). */
export type GoodsConnection = {
  readonly __typename?: 'GoodsConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<GoodsEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** Goods for the catalogue (货物登记). */
export type GoodsDefineInput = {
  /** The class (货物类别). */
  readonly class: GoodsClass;
  /** The code (货物代码): capitals, digits and hyphens, for example REBAR-HRB400. */
  readonly code: Scalars['ID']['input'];
  /** What they are called (名称). */
  readonly name: Scalars['String']['input'];
  /** What is counted (计量单位), for example t. */
  readonly unit: Scalars['String']['input'];
};

/** What it answers (结果). */
export type GoodsDefinePayload = AmountRefused | ApprovalPending | GoodsDefineSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The goods stand in the catalogue (已登记). */
export type GoodsDefineSuccess = {
  readonly __typename?: 'GoodsDefineSuccess';
  /** The goods (货物). */
  readonly goods: Goods;
};

/** A delivery against a release note (发货记录). */
export type GoodsDelivery = {
  readonly __typename?: 'GoodsDelivery';
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** When (发货日). */
  readonly on: Scalars['Date']['output'];
  /** How much (数量). */
  readonly quantity: Scalars['Decimal']['output'];
  /** When it was recorded (登记时间). */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Number of a waybill, delivery receipt or warehouse receipt (单据编号). */
  readonly reference: Scalars['String']['output'];
};

/** A delivery (发货). */
export type GoodsDeliveryRecordInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When (发货日), not before the note. */
  readonly on: Scalars['Date']['input'];
  /** The order (订单). */
  readonly order: Scalars['ID']['input'];
  /** How much (数量). */
  readonly quantity: Scalars['Decimal']['input'];
  /** Number of a waybill, delivery receipt or warehouse receipt (单据编号), once per note. */
  readonly reference: Scalars['String']['input'];
  /** The release note (提货通知); without one it is refused. */
  readonly release?: InputMaybe<Scalars['ID']['input']>;
};

/** What recording answers (结果). */
export type GoodsDeliveryRecordPayload = AmountRefused | ApprovalPending | GoodsDeliveryRecordSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The delivery was recorded (已登记). */
export type GoodsDeliveryRecordSuccess = {
  readonly __typename?: 'GoodsDeliveryRecordSuccess';
  /** The note (提货通知), as it is now. */
  readonly goodsRelease: GoodsRelease;
};

/** Pledged goods that were sold (质物处置). */
export type GoodsDisposal = {
  readonly __typename?: 'GoodsDisposal';
  /** The buyer (买受人). */
  readonly buyer: Scalars['String']['output'];
  /** Costs of the sale (处置费用), paid before the loan is. */
  readonly costs: Money;
  /** Why they might be sold (事由). */
  readonly ground: DisposalGround;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The day (处置日). */
  readonly on: Scalars['Date']['output'];
  /** What it paid (处置价款). */
  readonly proceeds: Money;
  /** Receipts over what was sold (仓单). */
  readonly receipts: ReadonlyArray<Scalars['ID']['output']>;
  /** The bank's reference (银行流水号). */
  readonly reference: Scalars['String']['output'];
};

/** An entry of the list (列表条目). */
export type GoodsEdge = {
  readonly __typename?: 'GoodsEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The goods (货物). */
  readonly node: Goods;
};

/** A paper about goods on their way (货物流转单据). What it states never changes; what it matches follows the documents. */
export type GoodsFlow = Node & {
  readonly __typename?: 'GoodsFlow';
  /** What they are worth with tax (货值). */
  readonly amount?: Maybe<Money>;
  /** Who receives the goods (收货方); null while its credit code is nobody's on the platform. */
  readonly consignee?: Maybe<Organisation>;
  /** The receiver's credit code (收货方统一社会信用代码). */
  readonly consigneeCode: Scalars['String']['output'];
  /** Who sent the goods (发货方); null while its credit code is nobody's on the platform. */
  readonly consignor?: Maybe<Organisation>;
  /** The sender's credit code (发货方统一社会信用代码). */
  readonly consignorCode: Scalars['String']['output'];
  /** Contract number (合同编号). */
  readonly contractNumber?: Maybe<Scalars['String']['output']>;
  /** The goods (货物). */
  readonly goods: ReadonlyArray<GoodsLine>;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Numbers of the invoices (发票号码) that it names. */
  readonly invoiceNumbers: ReadonlyArray<Scalars['String']['output']>;
  /** Kind of paper (单据种类). */
  readonly kind: GoodsFlowKind;
  /** What it belongs to (对应单证); empty for a reporter that is no party to the trade. */
  readonly links: ReadonlyArray<GoodsFlowLink>;
  /** Whether it belongs to an order or a claim (是否匹配); null for a reporter that is no party to the trade. */
  readonly matched?: Maybe<Scalars['Boolean']['output']>;
  /** The same in words (原因说明). */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Its number there (单据编号). */
  readonly number: Scalars['String']['output'];
  /** The day on which they left, were received or were cleared (发生日). */
  readonly occurredOn: Scalars['Date']['output'];
  /** Why it fits nothing (未匹配原因): a code. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was reported (报送时间). */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Who reported it (报送单位). */
  readonly reporter: Organisation;
  /** The system that keeps the paper (来源系统). */
  readonly source: Scalars['String']['output'];
  /** That its reporter has taken it back (撤回): it counts for nothing from then on. */
  readonly withdrawal?: Maybe<GoodsFlowWithdrawal>;
};

/** A page of papers (货物流转单据列表). */
export type GoodsFlowConnection = {
  readonly __typename?: 'GoodsFlowConnection';
  /** The papers (单据). */
  readonly edges: ReadonlyArray<GoodsFlowEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** One of them in a page (列表条目). */
export type GoodsFlowEdge = {
  readonly __typename?: 'GoodsFlowEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The paper (单据). */
  readonly node: GoodsFlow;
};

/** A paper about goods (货物流转单据). */
export type GoodsFlowInput = {
  /** What they are worth with tax (货值). */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Credit code of who receives them (收货方统一社会信用代码). */
  readonly consigneeCode: Scalars['String']['input'];
  /** Credit code of who sent the goods (发货方统一社会信用代码). */
  readonly consignorCode: Scalars['String']['input'];
  /** Contract number (合同编号). */
  readonly contractNumber?: InputMaybe<Scalars['String']['input']>;
  /** The goods (货物), 1 to 20 lines. */
  readonly goods: ReadonlyArray<GoodsLineInput>;
  /** Numbers of the invoices (发票号码), at most 20: 20 digits or `code:number`. */
  readonly invoiceNumbers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Kind of paper (单据种类). */
  readonly kind: GoodsFlowKind;
  /** Its number there (单据编号), 1 to 60 characters. */
  readonly number: Scalars['String']['input'];
  /** The day on which they left, were received or were cleared (发生日), not in the future. */
  readonly occurredOn: Scalars['Date']['input'];
  /** The system that keeps the paper (来源系统), 1 to 40 characters. */
  readonly source: Scalars['String']['input'];
};

/** Kinds of papers that goods travel with (货物流转单据种类). */
export type GoodsFlowKind =
  /** Customs declaration (报关单). */
  | 'CUSTOMS_DECLARATION'
  /** Delivery receipt (收货单). */
  | 'DELIVERY_RECEIPT'
  /** Waybill (运单). */
  | 'WAYBILL';

/** A document of trade that a paper belongs to (对应单证). */
export type GoodsFlowLink = {
  readonly __typename?: 'GoodsFlowLink';
  /** The value of the goods that the paper fills of it (对应货值); null where the paper states none. */
  readonly amount?: Maybe<Money>;
  /** Its id (单证编号): a receivable's or an order's. */
  readonly document: Scalars['ID']['output'];
  /** Its kind (单证种类). */
  readonly kind: AssetKind;
  /** The quantity that it fills of an order (对应数量); null for claims. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
};

/** What one report answers (结果). */
export type GoodsFlowReportPayload = AmountRefused | ApprovalPending | GoodsFlowReportSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The paper was taken in (已接收). */
export type GoodsFlowReportSuccess = {
  readonly __typename?: 'GoodsFlowReportSuccess';
  /** The paper (单据), as it is now. */
  readonly goodsFlow: GoodsFlow;
  /** Whether it had been reported before (此前是否已报送). */
  readonly known: Scalars['Boolean']['output'];
};

/** A paper to be taken back (撤回货物流转单据). */
export type GoodsFlowWithdrawInput = {
  /** The paper (单据). */
  readonly goodsFlow: Scalars['ID']['input'];
  /** Why (撤回原因), 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What taking back answers (结果). */
export type GoodsFlowWithdrawPayload = AmountRefused | ApprovalPending | GoodsFlowWithdrawSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The paper was taken back (已撤回). */
export type GoodsFlowWithdrawSuccess = {
  readonly __typename?: 'GoodsFlowWithdrawSuccess';
  /** Another's report of the same paper that counts from now on (现计入的同一单据); null where there is none, or the caller is no party to the trade. */
  readonly countsInstead?: Maybe<GoodsFlow>;
  /** The paper (单据), as it is now. */
  readonly goodsFlow: GoodsFlow;
};

/** A paper that was taken back (撤回). */
export type GoodsFlowWithdrawal = {
  readonly __typename?: 'GoodsFlowWithdrawal';
  /** When (撤回时间). */
  readonly at: Scalars['DateTime']['output'];
  /** Why (撤回原因). */
  readonly reason: Scalars['String']['output'];
};

/** Papers to report (批量报送). */
export type GoodsFlowsReportInput = {
  /** The papers (单据), 1 to 100. */
  readonly items: ReadonlyArray<GoodsFlowInput>;
};

/** What reporting answers (结果). */
export type GoodsFlowsReportPayload = AmountRefused | ApprovalPending | GoodsFlowsReportSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The papers were gone through (已逐项处理), whatever each one's result. */
export type GoodsFlowsReportSuccess = {
  readonly __typename?: 'GoodsFlowsReportSuccess';
  /** Each paper's result (逐项结果), in their order. */
  readonly results: ReadonlyArray<GoodsFlowReportPayload>;
};

/** One line of a paper (货物明细). */
export type GoodsLine = {
  readonly __typename?: 'GoodsLine';
  /** The goods (品名). */
  readonly name: Scalars['String']['output'];
  /** How much (数量). */
  readonly quantity: Scalars['Decimal']['output'];
  /** In which unit (计量单位). */
  readonly unit: Scalars['String']['output'];
};

/** One line of a paper (货物明细). */
export type GoodsLineInput = {
  /** The goods (品名). */
  readonly name: Scalars['String']['input'];
  /** How much (数量), above zero. */
  readonly quantity: Scalars['Decimal']['input'];
  /** In which unit (计量单位). */
  readonly unit: Scalars['String']['input'];
};

/** A reference price of a unit (参考价格). */
export type GoodsPrice = {
  readonly __typename?: 'GoodsPrice';
  /** Its day (价格日). */
  readonly on: Scalars['Date']['output'];
  /** The price (价格). */
  readonly price: Money;
  /** Where it comes from (来源). */
  readonly source: Scalars['String']['output'];
};

/** A page of prices (价格列表). */
export type GoodsPriceConnection = {
  readonly __typename?: 'GoodsPriceConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<GoodsPriceEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type GoodsPriceEdge = {
  readonly __typename?: 'GoodsPriceEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The price (价格). */
  readonly node: GoodsPrice;
};

/** A price of a day (当日价格). */
export type GoodsPriceInput = {
  /** Its day (价格日). */
  readonly on: Scalars['Date']['input'];
  /** The price of a unit (单价), in yuan. */
  readonly price: Scalars['Decimal']['input'];
};

/** Reference prices (参考价格). */
export type GoodsPricePublishInput = {
  /** The goods (货物代码). */
  readonly goods: Scalars['ID']['input'];
  /** The prices (价格), 1 to 400 days, none in the future. */
  readonly prices: ReadonlyArray<GoodsPriceInput>;
  /** Where the prices come from (价格来源). */
  readonly source: Scalars['String']['input'];
};

/** What it answers (结果). */
export type GoodsPricePublishPayload = AmountRefused | ApprovalPending | GoodsPricePublishSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The prices were published (已公布). */
export type GoodsPricePublishSuccess = {
  readonly __typename?: 'GoodsPricePublishSuccess';
  /** The goods (货物). */
  readonly goods: Goods;
  /** How many prices (价格条数). */
  readonly published: Scalars['Int']['output'];
};

/** A release note (提货通知): so much of an order's goods may be delivered. */
export type GoodsRelease = Node & {
  readonly __typename?: 'GoodsRelease';
  /** What the caller may do with it now (可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** The distributor (经销商). */
  readonly buyer: Organisation;
  /** Why (提货依据). */
  readonly cause: GoodsReleaseCause;
  /** How much of it was delivered (已发货数量). */
  readonly deliveredQuantity: Scalars['Decimal']['output'];
  /** The deliveries (发货记录). */
  readonly deliveries: ReadonlyArray<GoodsDelivery>;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** When it was issued (签发时间). */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** The lender (资金方). */
  readonly lender: Organisation;
  /** The order's id (订单编号). */
  readonly order: Scalars['ID']['output'];
  /** How much (提货数量), in the order's unit. */
  readonly quantity: Scalars['Decimal']['output'];
  /** Of goods in store: the receipts that are free by it (解押仓单). Their keeper hands the goods out to whom the distributor names. */
  readonly receipts: ReadonlyArray<Scalars['ID']['output']>;
  /** The core enterprise (核心企业). */
  readonly seller: Organisation;
  /** Its place among the order's notes (序号), from 1. */
  readonly seq: Scalars['Int']['output'];
  /** Whence the goods come (提货来源). */
  readonly source: GoodsReleaseSource;
  /** Worth of it (提货货值). */
  readonly value: Money;
};

/** Why goods were released (提货依据). */
export type GoodsReleaseCause =
  /** The finance has ended: no lender holds the goods any more (融资结束). */
  | 'FINANCE_ENDED'
  /** The lender's note (资金方提货通知). */
  | 'NOTE';

/** A page of release notes (提货通知列表). */
export type GoodsReleaseConnection = {
  readonly __typename?: 'GoodsReleaseConnection';
  /** The notes (提货通知). */
  readonly edges: ReadonlyArray<GoodsReleaseEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** One of them in a page (列表条目). */
export type GoodsReleaseEdge = {
  readonly __typename?: 'GoodsReleaseEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The note (提货通知). */
  readonly node: GoodsRelease;
};

/** A release (提货通知). */
export type GoodsReleaseIssueInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The order (订单). */
  readonly order: Scalars['ID']['input'];
  /** Pieces of that receipt (件数); needed where a part of it stays in store. */
  readonly pieces?: InputMaybe<Scalars['Int']['input']>;
  /** The receipt in store (在库仓单) out of which the goods come; left out, the core enterprise is to deliver them. */
  readonly receipt?: InputMaybe<Scalars['ID']['input']>;
  /** Worth of the goods at most (提货货值上限); all that was paid for when left out. The quantity is rounded down to a thousandth. */
  readonly upTo?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What releasing answers (结果). */
export type GoodsReleaseIssuePayload = AmountRefused | ApprovalPending | GoodsReleaseIssueSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The note was issued (已签发). */
export type GoodsReleaseIssueSuccess = {
  readonly __typename?: 'GoodsReleaseIssueSuccess';
  /** The note (提货通知), as it is now. */
  readonly goodsRelease: GoodsRelease;
};

/** Whence released goods come (提货来源). */
export type GoodsReleaseSource =
  /** The keeper hands them out of store (仓库放货). */
  | 'STORE'
  /** The core enterprise delivers them (核心企业发货). */
  | 'SUPPLIER';

/** Goods of an order on their way into store (入库发运). The keeper issues receipts under the order for no more than was sent. */
export type GoodsShipment = Node & {
  readonly __typename?: 'GoodsShipment';
  /** The mutations that the caller may call on it now (当前可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** When it was announced (登记时间). */
  readonly announcedAt: Scalars['DateTime']['output'];
  /** The distributor (经销商), who will hold the receipts. */
  readonly buyer: Organisation;
  /** The goods of the catalogue (货物目录). */
  readonly goods: Goods;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The warehouse (监管仓库). */
  readonly keeper: Organisation;
  /** How much has not (未入库数量). */
  readonly leftQuantity: Scalars['Decimal']['output'];
  /** The lender (资金方), to whom they will be pledged. */
  readonly lender: Organisation;
  /** The order's id (订单编号). */
  readonly order: Scalars['ID']['output'];
  /** How much was sent (发运数量). */
  readonly quantity: Scalars['Decimal']['output'];
  /** The receipts that were issued under it (仓单). */
  readonly receipts: ReadonlyArray<Scalars['ID']['output']>;
  /** How much has come into store (已入库数量). */
  readonly receivedQuantity: Scalars['Decimal']['output'];
  /** Number of its waybill (运单号). */
  readonly reference: Scalars['String']['output'];
  /** The core enterprise (核心企业). */
  readonly seller: Organisation;
  /** When it was sent (发运日). */
  readonly shippedOn: Scalars['Date']['output'];
  /** State (状态). */
  readonly state: GoodsShipmentState;
  /** Unit of quantity (计量单位). */
  readonly unit: Scalars['String']['output'];
  /** When what had not arrived was taken back (撤回时间). */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A shipment into store (入库发运). */
export type GoodsShipmentAnnounceInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The order (订单). */
  readonly order: Scalars['ID']['input'];
  /** How much (发运数量), at most three decimals. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Number of its waybill (运单号). */
  readonly reference: Scalars['String']['input'];
  /** When it was sent (发运日), not before the lender agreed to the warehouse. */
  readonly shippedOn: Scalars['Date']['input'];
};

/** What it answers (结果). */
export type GoodsShipmentAnnouncePayload = AmountRefused | ApprovalPending | GoodsShipmentAnnounceSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The shipment was announced (已登记发运). */
export type GoodsShipmentAnnounceSuccess = {
  readonly __typename?: 'GoodsShipmentAnnounceSuccess';
  /** The shipment (发运), as it is now. */
  readonly goodsShipment: GoodsShipment;
};

/** A page of shipments (发运列表). */
export type GoodsShipmentConnection = {
  readonly __typename?: 'GoodsShipmentConnection';
  /** The shipments (发运). */
  readonly edges: ReadonlyArray<GoodsShipmentEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** One of them in a page (列表条目). */
export type GoodsShipmentEdge = {
  readonly __typename?: 'GoodsShipmentEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The shipment (发运). */
  readonly node: GoodsShipment;
};

/** Goods of a shipment that have come into store (入库). */
export type GoodsShipmentReceiveInput = {
  /** What else the receipt says (仓单记载事项). */
  readonly elements: ReceiptElementsInput;
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The lot (批次号), unique across all warehouses. */
  readonly lotNumber: Scalars['String']['input'];
  /** What the lot holds in all (批次总量): needed with its first receipt, not read later. */
  readonly lotQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Where the goods lie (储存场所). */
  readonly place: Scalars['String']['input'];
  /** How much (入库数量), at most what has not been received. */
  readonly quantity: Scalars['Decimal']['input'];
  /** The shipment (发运). */
  readonly shipment: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type GoodsShipmentReceivePayload = AmountRefused | ApprovalPending | GoodsShipmentReceiveSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The goods are in store (已入库). */
export type GoodsShipmentReceiveSuccess = {
  readonly __typename?: 'GoodsShipmentReceiveSuccess';
  /** The shipment (发运), as it is now. */
  readonly goodsShipment: GoodsShipment;
  /** The receipt (仓单), pledged to the order's lender. */
  readonly receipt: WarehouseReceipt;
};

/** Where a shipment into store stands (发运状态). */
export type GoodsShipmentState =
  /** Not all of it has been received (在途). */
  | 'ON_THE_WAY'
  /** All of it is in store (已全部入库). */
  | 'RECEIVED'
  /** The core enterprise took back what had not arrived (已撤回). */
  | 'WITHDRAWN';

/** Which shipment to take back (撤回发运). */
export type GoodsShipmentWithdrawInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The shipment (发运). */
  readonly shipment: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type GoodsShipmentWithdrawPayload = AmountRefused | ApprovalPending | GoodsShipmentWithdrawSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** What had not arrived was taken back (已撤回). */
export type GoodsShipmentWithdrawSuccess = {
  readonly __typename?: 'GoodsShipmentWithdrawSuccess';
  /** The shipment (发运), as it is now. */
  readonly goodsShipment: GoodsShipment;
};

/** Which order's warehouse to agree to (同意监管仓库). */
export type GoodsStorageApproveInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The order (订单). */
  readonly order: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type GoodsStorageApprovePayload = AmountRefused | ApprovalPending | GoodsStorageApproveSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The lender has agreed (已同意监管仓库). */
export type GoodsStorageApproveSuccess = {
  readonly __typename?: 'GoodsStorageApproveSuccess';
  /** The order (订单), as it is now. */
  readonly purchaseOrder: PurchaseOrder;
};

/** A warehouse for an order's goods (监管仓库申请). */
export type GoodsStorageAskInput = {
  /** The goods of the catalogue (货物代码), counted in the order's unit. */
  readonly goods: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The warehouse operator (仓储企业), none of the order's parties. */
  readonly keeper: Scalars['ID']['input'];
  /** The order (订单). */
  readonly order: Scalars['ID']['input'];
  /** The endorsement of all receipts that are issued under the order (质押背书), with the word 质押. */
  readonly words: Scalars['String']['input'];
};

/** What it answers (结果). */
export type GoodsStorageAskPayload = AmountRefused | ApprovalPending | GoodsStorageAskSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The warehouse was named (已申请监管仓库). */
export type GoodsStorageAskSuccess = {
  readonly __typename?: 'GoodsStorageAskSuccess';
  /** The order (订单), as it is now. */
  readonly purchaseOrder: PurchaseOrder;
};

/** What a class may be lent on, from a day on (类别质押参数). */
export type GoodsTerms = {
  readonly __typename?: 'GoodsTerms';
  /** The class (货物类别). */
  readonly class: GoodsClass;
  /** Business days to answer a call (补足期限). */
  readonly cureDays: Scalars['Int']['output'];
  /** The disposal line (处置线). */
  readonly disposal: Scalars['Decimal']['output'];
  /** From this day on (生效日). */
  readonly from: Scalars['Date']['output'];
  /** The most that is lent (质押率), and what a margin call leads back to. */
  readonly ltv: Scalars['Decimal']['output'];
  /** The warning line (预警线). */
  readonly warning: Scalars['Decimal']['output'];
};

/** Terms of a class (类别质押参数). */
export type GoodsTermsPublishInput = {
  /** The class (货物类别). */
  readonly class: GoodsClass;
  /** Business days to answer a margin call (补足期限), 1 to 30. */
  readonly cureDays: Scalars['Int']['input'];
  /** The disposal line (处置线), above that. */
  readonly disposal: Scalars['Decimal']['input'];
  /** From this day on (生效日). */
  readonly from: Scalars['Date']['input'];
  /** The most that is lent (质押率) as a fraction of the value. */
  readonly ltv: Scalars['Decimal']['input'];
  /** The warning line (预警线), above it. */
  readonly warning: Scalars['Decimal']['input'];
};

/** What it answers (结果). */
export type GoodsTermsPublishPayload = AmountRefused | ApprovalPending | GoodsTermsPublishSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The terms were published (已公布). */
export type GoodsTermsPublishSuccess = {
  readonly __typename?: 'GoodsTermsPublishSuccess';
  /** The terms (质押参数). */
  readonly terms: GoodsTerms;
};

/** A lender's own grade of a debtor (债务人评级), best first. */
export type Grade =
  /** Strong (较强). */
  | 'A'
  /** Very strong (很强). */
  | 'AA'
  /** Extremely strong (极强). */
  | 'AAA'
  /** Very weak (很弱). */
  | 'B'
  /** Weak (较弱). */
  | 'BB'
  /** Adequate (一般). */
  | 'BBB';

/** An asset of any kind as its holder sees it (持有的资产). */
export type HeldAsset = {
  readonly __typename?: 'HeldAsset';
  /** What may still be financed (可融资金额); zero in a state in which nothing can be. */
  readonly available: Money;
  /** What may be financed at most (可融资上限): confirmed, face or value. */
  readonly base: Money;
  /** When it was put down (登记时间). */
  readonly createdAt: Scalars['DateTime']['output'];
  /** On whose credit finance over it rests (授信主体). */
  readonly creditOn: Organisation;
  /** When it falls due or storage ends (到期日). */
  readonly dueOn: Scalars['Date']['output'];
  /** The last day of finance over it (最晚融资到期日). */
  readonly financeUntil: Scalars['Date']['output'];
  /** What is locked by requests, deals and vouchers (已锁定金额). */
  readonly held: Money;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Kind (种类). */
  readonly kind: AssetKind;
  /** Who owes, or keeps the goods (义务人). */
  readonly obligor: Organisation;
  /** What its kind tells of it (资产要素). */
  readonly particulars: ReadonlyArray<Particular>;
  /** State in its kind's own table (状态). */
  readonly state: Scalars['String']['output'];
  /** How it can be financed (可用融资方式); none in a state in which it cannot. */
  readonly techniques: ReadonlyArray<Technique>;
};

/** A page of assets (资产列表). */
export type HeldAssetConnection = {
  readonly __typename?: 'HeldAssetConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<HeldAssetEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type HeldAssetEdge = {
  readonly __typename?: 'HeldAssetEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The asset (资产). */
  readonly node: HeldAsset;
};

/** The idempotency key was used before with another input (幂等键冲突). */
export type IdempotencyRefused = UserError & {
  readonly __typename?: 'IdempotencyRefused';
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** The reason in words (原因). */
  readonly message: Scalars['String']['output'];
  /** The input field (字段). */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Industry (行业) as the size standard divides it. */
export type Industry =
  /** Agriculture, forestry, animal husbandry, fishery (农、林、牧、渔业). */
  | 'AGRICULTURE'
  /** Catering (餐饮业). */
  | 'CATERING'
  /** Construction (建筑业). */
  | 'CONSTRUCTION'
  /** Industry (工业). */
  | 'INDUSTRY'
  /** Information transmission (信息传输业). */
  | 'INFORMATION_TRANSMISSION'
  /** Leasing and business services (租赁和商务服务业). */
  | 'LEASING_AND_BUSINESS_SERVICES'
  /** Lodging (住宿业). */
  | 'LODGING'
  /** Other (其他未列明行业). */
  | 'OTHER'
  /** Postal services (邮政业). */
  | 'POSTAL'
  /** Property management (物业管理). */
  | 'PROPERTY_MANAGEMENT'
  /** Real estate development (房地产开发经营). */
  | 'REAL_ESTATE'
  /** Retail (零售业). */
  | 'RETAIL'
  /** Software and information technology services (软件和信息技术服务业). */
  | 'SOFTWARE'
  /** Transport (交通运输业). */
  | 'TRANSPORT'
  /** Warehousing (仓储业). */
  | 'WAREHOUSING'
  /** Wholesale (批发业). */
  | 'WHOLESALE';

/** The fields of an invoice (发票字段). */
export type InvoiceFieldsInput = {
  /** The buyer's credit code (购买方统一社会信用代码). */
  readonly buyerCode: Scalars['String']['input'];
  /** Code of an older invoice (发票代码), 10 or 12 digits. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Issued on (开票日期). */
  readonly issuedOn: Scalars['Date']['input'];
  /** Number of a fully digital invoice (数电票号码), 20 digits. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Of a credit note: the invoice that it reduces (原蓝字发票号码), 20 digits or `code:number`. */
  readonly originalNumber?: InputMaybe<Scalars['String']['input']>;
  /** Number of an older invoice (发票号码), 8 digits. */
  readonly paperNumber?: InputMaybe<Scalars['String']['input']>;
  /** The seller's credit code (销售方统一社会信用代码). */
  readonly sellerCode: Scalars['String']['input'];
  /** Total with tax (价税合计); with a minus on a credit note. */
  readonly total: Scalars['Decimal']['input'];
};

/** One invoice or credit note (发票): an uploaded e-invoice file, or its fields. */
export type InvoiceInput = {
  /** The fields (发票字段), when there is no file. */
  readonly fields?: InputMaybe<InvoiceFieldsInput>;
  /** The upload's id (上传文件编号). */
  readonly upload?: InputMaybe<Scalars['ID']['input']>;
};

/** How often a job runs (任务周期). */
export type JobRhythm =
  /** Once a day (每日). */
  | 'DAY'
  /** Once an hour (每小时). */
  | 'HOUR';

/** One slot of a scheduled job (定时任务运行记录): done once among all replicas of the server. */
export type JobRun = {
  readonly __typename?: 'JobRun';
  /** When the last try ended (结束时间), by the machine's clock; null while it runs. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often it runs (周期). */
  readonly every: JobRhythm;
  /** Why the last try failed (失败原因); null where it did not. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** Id (编号): job and slot. */
  readonly id: Scalars['ID']['output'];
  /** Name of the job (任务名称). */
  readonly job: Scalars['String']['output'];
  /** How long the last try took, in milliseconds (耗时，毫秒); null while it runs. */
  readonly milliseconds?: Maybe<Scalars['Int']['output']>;
  /** The day or hour in Asia/Shanghai by the platform's clock (时段): `2025-06-03` or `2025-06-03T10`. */
  readonly slot: Scalars['String']['output'];
  /** When the last try began (开始时间), by the machine's clock. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** State (状态). */
  readonly state: JobRunState;
  /** When it is tried again (下次重试时间), by the machine's clock; null unless it failed. */
  readonly triedAgainAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often it was begun (尝试次数). */
  readonly tries: Scalars['Int']['output'];
};

/** A page of job runs (任务运行列表). */
export type JobRunConnection = {
  readonly __typename?: 'JobRunConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<JobRunEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type JobRunEdge = {
  readonly __typename?: 'JobRunEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The run (运行记录). */
  readonly node: JobRun;
};

/** Where a run of a job stands (任务运行状态). */
export type JobRunState =
  /** It came to its end (已完成). */
  | 'DONE'
  /** It failed and is tried again (失败待重试). */
  | 'FAILED'
  /** Under way (运行中). */
  | 'RUNNING'
  /** It never came to its end, and a newer run has taken over its work (已被后续运行取代). */
  | 'SUPERSEDED';

/** One line of a posting (分录): either a debit or a credit. */
export type JournalLine = {
  readonly __typename?: 'JournalLine';
  /** The account (科目). */
  readonly account: LedgerAccount;
  /** Credit (贷方). */
  readonly credit?: Maybe<Money>;
  /** Debit (借方). */
  readonly debit?: Maybe<Money>;
};

/** An entry of a deal's journal (记账凭证): double entry, never changed, corrected by a reversal. */
export type JournalPosting = {
  readonly __typename?: 'JournalPosting';
  /** The act that caused it (操作编号), as in the audit trail. */
  readonly actId: Scalars['ID']['output'];
  /** When (记账时间). */
  readonly at: Scalars['DateTime']['output'];
  /** ISO 4217 code (币种). */
  readonly currency: Scalars['String']['output'];
  /** Hash of this posting and all before it (本凭证哈希). */
  readonly hash: Scalars['String']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its lines (分录); debits and credits are equal. */
  readonly lines: ReadonlyArray<JournalLine>;
  /** What happened (摘要). */
  readonly memo: Scalars['String']['output'];
  /** Hash of the deal's posting before (上一凭证哈希); zeros for the first. */
  readonly previous: Scalars['String']['output'];
  /** The posting that this one takes back (所冲销凭证). */
  readonly reverses?: Maybe<Scalars['ID']['output']>;
  /** Its place in the deal's journal (序号), from 1. */
  readonly seq: Scalars['Int']['output'];
};

/** A page of a deal's journal (凭证列表). */
export type JournalPostingConnection = {
  readonly __typename?: 'JournalPostingConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<JournalPostingEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type JournalPostingEdge = {
  readonly __typename?: 'JournalPostingEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The posting (凭证). */
  readonly node: JournalPosting;
};

/** What a holder wants of its keeper and the keeper has not answered (待处理申请). */
export type KeeperAsk = {
  readonly __typename?: 'KeeperAsk';
  /** Since when (申请时间). */
  readonly at: Scalars['DateTime']['output'];
  /** Of a substitution: the receipt whose goods come in (置换仓单). */
  readonly by?: Maybe<Scalars['ID']['output']>;
  /** Of a delivery: who collects (提货人). */
  readonly collector?: Maybe<Scalars['String']['output']>;
  /** What (种类). */
  readonly kind: KeeperAskKind;
  /** Of a transfer: the receiver (受让人). */
  readonly to?: Maybe<Organisation>;
};

/** What a holder wants of its keeper (待保管人处理的申请). */
export type KeeperAskKind =
  /** To hand the goods out (提货). */
  | 'DELIVERY'
  /** To exchange pledged goods (置换). */
  | 'SUBSTITUTION'
  /** To sign a transfer (转让). */
  | 'TRANSFER';

/** An account of a deal (科目). The platform never holds money: it records what is due and what the parties report as paid. */
export type LedgerAccount =
  /** Received by the lender (已回款). */
  | 'COLLECTED'
  /** Fees still to be paid (应收费用). */
  | 'FEES_DUE'
  /** Fees earned (费用收入). */
  | 'FEES_EARNED'
  /** What the lender called of them and has not received (代偿请求), a credit balance. */
  | 'GUARANTEE_CALLED'
  /** What guarantors and compensation pools were called upon to pay of a loss and have not paid yet (应收代偿款). */
  | 'GUARANTEE_DUE'
  /** Guarantors' fees that the seller has not paid yet (应付担保费). */
  | 'GUARANTEE_FEE_DUE'
  /** Fees that guarantors earned (担保费收入), a credit balance. */
  | 'GUARANTEE_FEE_EARNED'
  /** Guarantors' fees that were paid (已付担保费). */
  | 'GUARANTEE_FEE_PAID'
  /** What they have paid of a loss and bear (已代偿), a credit balance. */
  | 'GUARANTEE_RECEIVED'
  /** What the lender owes them of what came in after all (应返还代偿款), a credit balance. */
  | 'GUARANTEE_RETURN_DUE'
  /** Interest still to be paid (应收利息). */
  | 'INTEREST_DUE'
  /** Interest earned (利息收入). */
  | 'INTEREST_EARNED'
  /** Paid out to the seller (已放款). */
  | 'PAID_OUT'
  /** Penalty for late payment still to be paid (应收罚息). */
  | 'PENALTY_DUE'
  /** Penalty earned (罚息收入). */
  | 'PENALTY_EARNED'
  /** Principal still to be repaid (应收本金). */
  | 'PRINCIPAL_DUE'
  /** Came in after all on what was given up (核销后收回), a credit balance. */
  | 'RECOVERED'
  /** Finance that left after its deal was cancelled, and that the seller owes back (取消后误付款应返还). */
  | 'REFUND_DUE'
  /** Interest subsidy granted and not paid to the seller yet (应收财政贴息). */
  | 'SUBSIDY_DUE'
  /** Interest subsidy that the seller is promised (贴息权益), a credit balance. */
  | 'SUBSIDY_GRANTED'
  /** Surplus that the lender owes the seller (应付卖方余款). */
  | 'SURPLUS_DUE_TO_SELLER'
  /** Surplus that a factor without recourse keeps (无追索权保理人留存余款, Civil Code 767). */
  | 'SURPLUS_KEPT'
  /** Given up as lost (已核销). */
  | 'WRITTEN_OFF';

/** A lender's licence (资金方牌照); it decides which techniques it may offer. */
export type LenderLicence =
  /** Bank (银行): all techniques. */
  | 'BANK'
  /** Commercial factor (商业保理公司): factoring only, and no claim that arises from a bill or security (银保监办发〔2019〕205号). */
  | 'COMMERCIAL_FACTOR'
  /** Finance company of a group (财务公司): a lending licence. */
  | 'FINANCE_COMPANY'
  /** Small-loan company (小额贷款公司): pledge loans only. */
  | 'SMALL_LOAN_COMPANY';

/** What a limit is on (限额种类). */
export type LimitKind =
  /** All that is financed under the mandate (总预算). */
  | 'BUDGET'
  /** One debtor (单一债务人). */
  | 'DEBTOR'
  /** Sellers of one industry (单一行业). */
  | 'INDUSTRY'
  /** One debtor's debts to one seller (单一债务人与卖方组合). */
  | 'PAIR'
  /** Sellers of one district (单一区县). */
  | 'REGION';

/** A limit of the caller's own mandate would be exceeded (限额不足). */
export type LimitRefused = UserError & {
  readonly __typename?: 'LimitRefused';
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** The limit (限额). */
  readonly limit: Scalars['Decimal']['output'];
  /** Which limit (限额种类), for example BUDGET or DEBTOR. */
  readonly limitKind: Scalars['String']['output'];
  /** The reason in words (原因). */
  readonly message: Scalars['String']['output'];
  /** The input field (字段). */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** What was asked (请求金额). */
  readonly requested: Scalars['Decimal']['output'];
  /** What is taken of it already (已用). */
  readonly used: Scalars['Decimal']['output'];
};

/** How much of a limit is taken (限额占用). */
export type LimitUsage = {
  readonly __typename?: 'LimitUsage';
  /** The debtor (债务人), of limits per debtor or pair. */
  readonly debtor?: Maybe<Organisation>;
  /** Which limit (限额标识). */
  readonly key: Scalars['String']['output'];
  /** What it is on (限额种类). */
  readonly kind: LimitKind;
  /** What is left (剩余). */
  readonly left: Money;
  /** The limit (限额). */
  readonly limit: Money;
  /** What standing bids and live deals take of it (已占用). */
  readonly used: Money;
};

/** Log-in details (登录信息). */
export type LogInInput = {
  /** E-mail address (邮箱). */
  readonly email: Scalars['String']['input'];
  /** Which membership to act in (成员资格); the first when left out. */
  readonly membership?: InputMaybe<Scalars['ID']['input']>;
  /** Password (密码). */
  readonly password: Scalars['String']['input'];
};

/** What logging in answers (结果). */
export type LogInPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | LogInSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** Logged in (登录成功). */
export type LogInSuccess = {
  readonly __typename?: 'LogInSuccess';
  /** The tokens (会话令牌). */
  readonly session: Session;
};

/** What logging out answers (结果). */
export type LogOutPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | LogOutSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** Logged out (已退出). */
export type LogOutSuccess = {
  readonly __typename?: 'LogOutSuccess';
  /** When the session ended (结束时间). */
  readonly endedAt: Scalars['DateTime']['output'];
};

/** A disagreement between measurements and books (监管差异), once a day. */
export type LotFinding = {
  readonly __typename?: 'LotFinding';
  /** What the books say (账面). */
  readonly expected: Scalars['String']['output'];
  /** When it was found (发现时间). */
  readonly foundAt: Scalars['DateTime']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** What kind (种类). */
  readonly kind: FindingKind;
  /** What was measured (实测). */
  readonly measured: Scalars['String']['output'];
  /** The day (日期). */
  readonly on: Scalars['Date']['output'];
};

/** A loan prime rate (LPR 公布信息). */
export type LprPublishInput = {
  /** The day of publication (公布日), today or earlier. */
  readonly publishedOn: Scalars['Date']['input'];
  /** Annual rate (年利率) as a fraction between 0 and 0.24, for example "0.0300". */
  readonly rate: Scalars['Decimal']['input'];
  /** Term (期限). */
  readonly term: LprTerm;
};

/** What publishing a rate answers (结果). */
export type LprPublishPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | LprPublishSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The rate was published (已公布). */
export type LprPublishSuccess = {
  readonly __typename?: 'LprPublishSuccess';
  /** The rate (利率). */
  readonly lprRate: LprRate;
};

/** A published loan prime rate (贷款市场报价利率, LPR). It holds from its day until the next one is published. */
export type LprRate = Node & {
  readonly __typename?: 'LprRate';
  /** When it was entered here (录入时间); of two entries for one day the later one holds. */
  readonly enteredAt: Scalars['DateTime']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The day of publication (公布日). */
  readonly publishedOn: Scalars['Date']['output'];
  /** Annual rate (年利率) as a fraction: 0.0300 is 3.00 %. */
  readonly rate: Scalars['Decimal']['output'];
  /** Term (期限). */
  readonly term: LprTerm;
};

/** A page of loan prime rates (LPR 列表). */
export type LprRateConnection = {
  readonly __typename?: 'LprRateConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<LprRateEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type LprRateEdge = {
  readonly __typename?: 'LprRateEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The rate (利率). */
  readonly node: LprRate;
};

/** Term of the loan prime rate (贷款市场报价利率期限). */
export type LprTerm =
  /** Five years and more (五年期以上). */
  | 'FIVE_YEAR'
  /** One year (一年期). */
  | 'ONE_YEAR';

/** A lender's standing order (资金方案): what it finances, for what price, within which limits. Only the lender sees it. */
export type Mandate = Node & {
  readonly __typename?: 'Mandate';
  /** The most that is financed of what is assigned (最高融资比例), as a fraction. */
  readonly advanceRate: Scalars['Decimal']['output'];
  /** What the caller may do with it now (可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** The most that may be out under this mandate at once (总预算). */
  readonly budget: Money;
  /** When it was made (创建时间). */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Debtors (债务人名单); empty for any that the lender has graded. */
  readonly debtors: ReadonlyArray<Organisation>;
  /** Whether the debtor must be told (是否仅限明保理). */
  readonly disclosedOnly: Scalars['Boolean']['output'];
  /** The seller's districts (卖方所在区县); empty for all. */
  readonly districts: ReadonlyArray<Scalars['String']['output']>;
  /** Firm (可直接成交): its offers may be accepted as they stand. Otherwise indicative: the lender still bids. */
  readonly firm: Scalars['Boolean']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The seller's industries (卖方行业); empty for all. */
  readonly industries: ReadonlyArray<Industry>;
  /** Its lender (资金方). */
  readonly lender: Organisation;
  /** Limits within the budget (分项限额). */
  readonly limits: MandateLimits;
  /** The lowest grade accepted (最低债务人评级); null for any grade. */
  readonly lowestGrade?: Maybe<Grade>;
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** Prices (定价). */
  readonly pricing: MandatePricing;
  /** With or without recourse (追索权). */
  readonly recourse: ReadonlyArray<Recourse>;
  /** State (状态). */
  readonly state: MandateState;
  /** Techniques (融资方式). */
  readonly techniques: ReadonlyArray<Technique>;
  /** Days from disbursement to the due date (期限天数), both ends included. */
  readonly tenorDays: MandateTenor;
  /** Finance per request (单笔金额), both ends included. */
  readonly ticket: MandateTicket;
  /** The budget and every limit that anything was drawn on (限额占用), at most 200. */
  readonly usage: ReadonlyArray<LimitUsage>;
  /** First day (生效日). */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day (到期日). */
  readonly validUntil: Scalars['Date']['output'];
  /** Rises with each change (版本); pass it to `mandateChange`. */
  readonly version: Scalars['Int']['output'];
};

/** A change of a mandate (资金方案变更). */
export type MandateChangeInput = {
  /** The mandate (资金方案). */
  readonly mandate: Scalars['ID']['input'];
  /** All terms anew (全部内容). */
  readonly terms: MandateTermsInput;
  /** The version that was read (所读版本): a change on top of another that the caller has not seen is refused. */
  readonly version: Scalars['Int']['input'];
};

/** What changing a mandate answers (结果). */
export type MandateChangePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | MandateChangeSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The mandate was changed (资金方案已变更). */
export type MandateChangeSuccess = {
  readonly __typename?: 'MandateChangeSuccess';
  /** The mandate (资金方案). */
  readonly mandate: Mandate;
};

/** A page of mandates (资金方案列表). */
export type MandateConnection = {
  readonly __typename?: 'MandateConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<MandateEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A new mandate (新资金方案). */
export type MandateCreateInput = {
  /** Its terms (资金方案内容). */
  readonly terms: MandateTermsInput;
};

/** What making a mandate answers (结果). */
export type MandateCreatePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | MandateCreateSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The mandate was made (资金方案已创建). */
export type MandateCreateSuccess = {
  readonly __typename?: 'MandateCreateSuccess';
  /** The mandate (资金方案). */
  readonly mandate: Mandate;
};

/** An entry of the list (列表条目). */
export type MandateEdge = {
  readonly __typename?: 'MandateEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The mandate (资金方案). */
  readonly node: Mandate;
};

/** Limits within the budget (分项限额); where one is null, the budget is the limit. */
export type MandateLimits = {
  readonly __typename?: 'MandateLimits';
  /** Per debtor (单一债务人). */
  readonly perDebtor?: Maybe<Money>;
  /** Per industry of the seller (单一行业). */
  readonly perIndustry?: Maybe<Money>;
  /** Per debtor and seller (单一债务人与卖方组合). */
  readonly perPair?: Maybe<Money>;
  /** Per district of the seller (单一区县). */
  readonly perRegion?: Maybe<Money>;
};

/** Limits within the budget (分项限额); where one is left out, the budget is the limit. */
export type MandateLimitsInput = {
  /** Per debtor (单一债务人). */
  readonly perDebtor?: InputMaybe<Scalars['Decimal']['input']>;
  /** Per industry of the seller (单一行业). */
  readonly perIndustry?: InputMaybe<Scalars['Decimal']['input']>;
  /** Per debtor and seller (单一债务人与卖方组合). */
  readonly perPair?: InputMaybe<Scalars['Decimal']['input']>;
  /** Per district of the seller (单一区县). */
  readonly perRegion?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Which mandate (所指资金方案). */
export type MandateMoveInput = {
  /** The mandate (资金方案). */
  readonly mandate: Scalars['ID']['input'];
};

/** How a mandate prices (资金方案定价): LPR of the day on which an offer is made, plus the spread for the grade and tenor. */
export type MandatePricing = {
  readonly __typename?: 'MandatePricing';
  /** Whether a factor's charge is deducted in advance (保理费用是否预扣); loans are paid in arrears. */
  readonly chargeInAdvance: Scalars['Boolean']['output'];
  /** How interest is counted (计息基准). The all-in cost is act/360 whatever it is, so that offers compare. */
  readonly dayCount: DayCountBasis;
  /** Off the rate when the seller's environmental rating is green (绿色优惠), as a fraction. */
  readonly greenDiscount: Scalars['Decimal']['output'];
  /** Off the rate if a guarantor bore the whole of a loss (担保优惠), as a fraction; in proportion for a share of it. Told to losers of a clearing, never whose it is. */
  readonly guaranteeDiscount: Scalars['Decimal']['output'];
  /** Which LPR (基准利率期限). */
  readonly lprTerm: LprTerm;
  /** Spreads over the LPR (加点) by grade and tenor. */
  readonly spreads: ReadonlyArray<MandateSpread>;
  /** A flat charge as a fraction of the finance (一次性费率). */
  readonly upfrontFeeRate: Scalars['Decimal']['output'];
};

/** How a mandate prices (资金方案定价). */
export type MandatePricingInput = {
  /** Whether a factor's charge is deducted in advance (保理费用是否预扣). */
  readonly chargeInAdvance: Scalars['Boolean']['input'];
  /** How interest is counted (计息基准). */
  readonly dayCount?: DayCountBasis;
  /** Off the rate when the seller's environmental rating is green (绿色优惠), 0 to 0.05. */
  readonly greenDiscount: Scalars['Decimal']['input'];
  /** Off the rate if a guarantor bore the whole of a loss (担保优惠), 0 to 0.1; in proportion for a share of it. */
  readonly guaranteeDiscount?: Scalars['Decimal']['input'];
  /** Which LPR (基准利率期限). */
  readonly lprTerm: LprTerm;
  /** Spreads (加点): for each accepted grade rows with rising days that reach the longest tenor. */
  readonly spreads: ReadonlyArray<MandateSpreadInput>;
  /** A flat charge as a fraction of the finance (一次性费率), 0 to 0.05. */
  readonly upfrontFeeRate: Scalars['Decimal']['input'];
};

/** What resuming a mandate answers (结果). */
export type MandateResumePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | MandateResumeSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The mandate was resumed (资金方案已恢复). */
export type MandateResumeSuccess = {
  readonly __typename?: 'MandateResumeSuccess';
  /** The mandate (资金方案). */
  readonly mandate: Mandate;
};

/** What a grade costs up to a number of days (加点). */
export type MandateSpread = {
  readonly __typename?: 'MandateSpread';
  /** The debtor's grade by this lender (债务人评级). */
  readonly grade: Grade;
  /** Over the LPR as a fraction (加点): 0.0085 is 85 basis points. */
  readonly spread: Scalars['Decimal']['output'];
  /** Up to and with this many days (不超过天数). */
  readonly upToDays: Scalars['Int']['output'];
};

/** What a grade costs up to a number of days (加点). */
export type MandateSpreadInput = {
  /** The debtor's grade by this lender (债务人评级). */
  readonly grade: Grade;
  /** Over the LPR as a fraction (加点), -0.03 to 0.2. */
  readonly spread: Scalars['Decimal']['input'];
  /** Up to and with this many days (不超过天数). */
  readonly upToDays: Scalars['Int']['input'];
};

/** Where a mandate stands (资金方案状态). */
export type MandateState =
  /** In force within its validity (生效). */
  | 'ACTIVE'
  /** Suspended by the lender (暂停): offers nothing, its standing offers stay. */
  | 'SUSPENDED'
  /** Withdrawn for good (撤回). */
  | 'WITHDRAWN';

/** What suspending a mandate answers (结果). */
export type MandateSuspendPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | MandateSuspendSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The mandate was suspended (资金方案已暂停). */
export type MandateSuspendSuccess = {
  readonly __typename?: 'MandateSuspendSuccess';
  /** The mandate (资金方案). */
  readonly mandate: Mandate;
};

/** A range of days (天数范围). */
export type MandateTenor = {
  readonly __typename?: 'MandateTenor';
  /** To (上限). */
  readonly max: Scalars['Int']['output'];
  /** From (下限). */
  readonly min: Scalars['Int']['output'];
};

/** A range of days (天数范围). */
export type MandateTenorInput = {
  /** To (上限). */
  readonly max: Scalars['Int']['input'];
  /** From (下限). */
  readonly min: Scalars['Int']['input'];
};

/** What a lender finances, and for what price (资金方案内容). */
export type MandateTermsInput = {
  /** The most that is financed of what is assigned (最高融资比例), 0.01 to 1. */
  readonly advanceRate: Scalars['Decimal']['input'];
  /** The most that may be out under this mandate at once (总预算). */
  readonly budget: Scalars['Decimal']['input'];
  /** Debtors (债务人名单); empty for any that the lender has graded. */
  readonly debtors: ReadonlyArray<Scalars['ID']['input']>;
  /** Whether the debtor must be told (是否仅限明保理). */
  readonly disclosedOnly: Scalars['Boolean']['input'];
  /** The seller's districts (卖方所在区县); empty for all. */
  readonly districts: ReadonlyArray<Scalars['String']['input']>;
  /** Firm (可直接成交) or indicative. */
  readonly firm: Scalars['Boolean']['input'];
  /** The seller's industries (卖方行业); empty for all. */
  readonly industries: ReadonlyArray<Industry>;
  /** Limits within the budget (分项限额). */
  readonly limits: MandateLimitsInput;
  /** The lowest grade accepted (最低债务人评级); left out for any grade. */
  readonly lowestGrade?: InputMaybe<Grade>;
  /** Name (名称), 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Prices (定价). */
  readonly pricing: MandatePricingInput;
  /** With or without recourse (追索权). */
  readonly recourse: ReadonlyArray<Recourse>;
  /** Techniques (融资方式) that the lender's licence allows. */
  readonly techniques: ReadonlyArray<Technique>;
  /** Days from disbursement to the due date (期限天数), 1 to 1830. */
  readonly tenorDays: MandateTenorInput;
  /** Finance per request (单笔金额). */
  readonly ticket: MandateTicketInput;
  /** First day (生效日). */
  readonly validFrom: Scalars['Date']['input'];
  /** Last day (到期日). */
  readonly validUntil: Scalars['Date']['input'];
};

/** A range of amounts (金额范围). */
export type MandateTicket = {
  readonly __typename?: 'MandateTicket';
  /** To (上限). */
  readonly max: Money;
  /** From (下限). */
  readonly min: Money;
};

/** A range of amounts (金额范围). */
export type MandateTicketInput = {
  /** To (上限). */
  readonly max: Scalars['Decimal']['input'];
  /** From (下限). */
  readonly min: Scalars['Decimal']['input'];
};

/** What one of the caller's own mandates says to a request (本单位资金方案匹配结果). */
export type MandateVerdict = {
  readonly __typename?: 'MandateVerdict';
  /** Whether it can finance the request (是否可融资). */
  readonly eligible: Scalars['Boolean']['output'];
  /** The mandate (资金方案). */
  readonly mandate: Mandate;
  /** All that stands in the way (全部原因), with figures. */
  readonly reasons: ReadonlyArray<MatchingReason>;
  /** On which terms (条件), one for each technique and recourse; empty when it cannot. */
  readonly terms: ReadonlyArray<ProposedTerms>;
  /** What to look at twice (提示). */
  readonly warnings: ReadonlyArray<MatchingReason>;
};

/** What withdrawing a mandate answers (结果). */
export type MandateWithdrawPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | MandateWithdrawSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The mandate was withdrawn (资金方案已撤回). */
export type MandateWithdrawSuccess = {
  readonly __typename?: 'MandateWithdrawSuccess';
  /** The mandate (资金方案). */
  readonly mandate: Mandate;
};

/** A margin call (追保通知): goods are to be added or money repaid until its last day. */
export type MarginCall = {
  readonly __typename?: 'MarginCall';
  /** The day of the call (通知日). */
  readonly calledOn: Scalars['Date']['output'];
  /** The last day to answer (补足截止日). */
  readonly cureUntil: Scalars['Date']['output'];
  /** True while the holidays that decide about it are not published (截止日是否暂定). */
  readonly cureUntilProvisional: Scalars['Boolean']['output'];
  /** The day on which it ended (终结日). */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The loan then (当时贷款余额). */
  readonly loan: Money;
  /** Where it stands (状态). */
  readonly state: MarginCallState;
  /** The value then (当时质物价值). */
  readonly value: Money;
};

/** Where a margin call stands (追保状态). */
export type MarginCallState =
  /** The loan is back at what is lent on the class (已补足). */
  | 'CURED'
  /** The goods were sold (已处置). */
  | 'DISPOSED'
  /** Its last day went by (逾期未补足). */
  | 'LAPSED'
  /** To be answered (待补足). */
  | 'OPEN'
  /** The pledge ended (质押已终止). */
  | 'RELEASED';

/** What leads a loan back to what is lent on its class (补足方案): money or goods. */
export type MarginCure = {
  readonly __typename?: 'MarginCure';
  /** To be repaid (应还现金), or */
  readonly cash: Money;
  /** the value of goods to be added (应补货物价值). */
  readonly goods: Money;
  /** How much of the pledged goods that is (应补数量), where they are of one kind. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
};

/** Where a loan stands against the goods behind it (质押率水平). */
export type MarginLevel =
  /** At the disposal line or above (可处置). */
  | 'DISPOSAL'
  /** Below the warning line (正常). */
  | 'NORMAL'
  /** At the warning line or above (预警). */
  | 'WARNING';

/** One reason with its figures (原因). */
export type MatchingReason = {
  readonly __typename?: 'MatchingReason';
  /** The class (类别). */
  readonly class: ReasonClass;
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** The figures (数据). */
  readonly facts: ReadonlyArray<Fact>;
  /** In words (说明), in English or Chinese by Accept-Language. */
  readonly message: Scalars['String']['output'];
};

/** Who is calling (当前身份). */
export type Me = {
  readonly __typename?: 'Me';
  /** All places of this person (全部成员资格); one can switch between them. */
  readonly memberships: ReadonlyArray<Membership>;
  /** A person or service account's name (名称). */
  readonly name: Scalars['String']['output'];
  /** The organisation acted for (单位). */
  readonly organisation: Organisation;
  /** Role (角色), of persons. */
  readonly role?: Maybe<Role>;
  /** Scopes (权限范围), of service accounts. */
  readonly scopes: ReadonlyArray<Scope>;
};

/** A stored book under one mechanism (机制比较). */
export type MechanismRow = {
  readonly __typename?: 'MechanismRow';
  /** By how much its value is below the best (与最优的差距), as a fraction. */
  readonly behind: Scalars['Decimal']['output'];
  /** Pairs that would rather have each other than what they got (阻塞对数). */
  readonly blockingPairs: Scalars['Int']['output'];
  /** All-in cost (综合成本). */
  readonly cost: Money;
  /** Finance (融资总额). */
  readonly finance: Money;
  /** Requests funded (获配申请数). */
  readonly fundedRequests: Scalars['Int']['output'];
  /** Share of requests funded (获配比例), as a fraction. */
  readonly fundedShare: Scalars['Decimal']['output'];
  /** The mechanism (机制): first-come, best-offer, stable, or the platform's own, exact or priced. */
  readonly mechanism: Scalars['String']['output'];
  /** Spread by size class (按企业规模分布). */
  readonly sizeClasses: ReadonlyArray<MechanismSizeClass>;
  /** Weighted net proceeds (目标值). */
  readonly value: Money;
};

/** How a mechanism treats enterprises of one size (按企业规模). */
export type MechanismSizeClass = {
  readonly __typename?: 'MechanismSizeClass';
  /** Finance (融资总额). */
  readonly finance: Money;
  /** Funded (获配数). */
  readonly funded: Scalars['Int']['output'];
  /** Requests (申请数). */
  readonly requests: Scalars['Int']['output'];
  /** Size class (企业规模). */
  readonly sizeClass: SizeClass;
};

/** An invitation (邀请). */
export type MemberInviteInput = {
  /** E-mail address (邮箱). */
  readonly email: Scalars['String']['input'];
  /** Role (角色). */
  readonly role: Role;
};

/** What inviting answers (结果). */
export type MemberInvitePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | MemberInviteSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The person was invited (已邀请). */
export type MemberInviteSuccess = {
  readonly __typename?: 'MemberInviteSuccess';
  /** The code to hand over (邀请码); shown once. */
  readonly code: Scalars['String']['output'];
  /** When it ends (到期时间). */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** Accepting an invitation (接受邀请). */
export type MemberJoinInput = {
  /** The code (邀请码). */
  readonly code: Scalars['String']['input'];
  /** Name (姓名). */
  readonly name: Scalars['String']['input'];
  /** Password (密码): a new one, or the present one when the e-mail address has an account already. */
  readonly password: Scalars['String']['input'];
};

/** What joining answers (结果). */
export type MemberJoinPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | MemberJoinSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The person joined (已加入). */
export type MemberJoinSuccess = {
  readonly __typename?: 'MemberJoinSuccess';
  /** The membership (成员资格). */
  readonly membership: Membership;
};

/** A removal (移除). */
export type MemberRemoveInput = {
  /** The membership (成员资格). */
  readonly membership: Scalars['ID']['input'];
};

/** What removing answers (结果). */
export type MemberRemovePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | MemberRemoveSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The member was removed (已移除). */
export type MemberRemoveSuccess = {
  readonly __typename?: 'MemberRemoveSuccess';
  /** The former membership's id (原成员资格编号). */
  readonly membershipId: Scalars['ID']['output'];
};

/** A change of role (角色变更). */
export type MemberRoleChangeInput = {
  /** The membership (成员资格). */
  readonly membership: Scalars['ID']['input'];
  /** The new role (新角色). */
  readonly role: Role;
};

/** What changing a role answers (结果). */
export type MemberRoleChangePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | MemberRoleChangeSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The role was changed (角色已变更). */
export type MemberRoleChangeSuccess = {
  readonly __typename?: 'MemberRoleChangeSuccess';
  /** The membership (成员资格). */
  readonly membership: Membership;
};

/** A person's place in an organisation (成员资格). */
export type Membership = Node & {
  readonly __typename?: 'Membership';
  /** E-mail address (邮箱). */
  readonly email: Scalars['String']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The organisation (单位). */
  readonly organisation: Organisation;
  /** The person's name (姓名). */
  readonly personName: Scalars['String']['output'];
  /** Role (角色). */
  readonly role: Role;
};

/** An amount of money (金额) with its currency. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount (数额), with two decimals. */
  readonly amount: Scalars['Decimal']['output'];
  /** ISO 4217 code (币种), for example CNY. */
  readonly currency: Scalars['String']['output'];
};

/** All that one may do (操作), as business verbs. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records what an acceptor has disclosed of a month, or that it has not (承兑人信息披露). */
  readonly acceptorDisclosureRecord: AcceptorDisclosureRecordPayload;
  /** Grants an approval (复核通过): the act runs now, as its maker's, by the rules of this moment. Not for whoever made it. */
  readonly approvalGrant: ApprovalGrantPayload;
  /** Turns an approval down (复核驳回). Not for whoever made it. */
  readonly approvalReject: ApprovalRejectPayload;
  /** Takes an approval back (撤回): only for whoever made it. */
  readonly approvalWithdraw: ApprovalWithdrawPayload;
  /** Adds a bank account of the organisation's own (登记银行账户), in its registered name. */
  readonly bankAccountAdd: BankAccountAddPayload;
  /** Closes a bank account (停用银行账户): payments that are still to be made name the next open one. */
  readonly bankAccountClose: BankAccountClosePayload;
  /** Places a firm sealed bid (密封报价) and takes the mandate's limits for it (those of a bid for clearings only when it is awarded). One stands per lender and request. */
  readonly bidPlace: BidPlacePayload;
  /** Takes a bid back (撤回报价) before the close; its limits are free. */
  readonly bidWithdraw: BidWithdrawPayload;
  /** Accepts a bill (承兑), in the acceptor's own session: it owes it from then on. */
  readonly billAccept: BillAcceptPayload;
  /** Ends a bill that was not received (撤票). */
  readonly billCancel: BillCancelPayload;
  /** Refuses payment as the acceptor, or notes as the holder that the acceptor has not answered (拒付). */
  readonly billDishonour: BillDishonourPayload;
  /** Asks another to take a bill or part of it (背书转让); the part is split off and locked until the other one answers. */
  readonly billEndorse: BillEndorsePayload;
  /** Draws a bill (出票): its acceptor is asked to accept it, then its payee to receive it. */
  readonly billIssue: BillIssuePayload;
  /** Asks again for acceptance, or for receipt where it is accepted (再次提示), after a refusal or withdrawal. */
  readonly billOffer: BillOfferPayload;
  /** States that a presented bill was paid (付款), by its acceptor; a deal's lender confirms it (billPaymentAnswer). */
  readonly billPay: BillPayPayload;
  /** Says whether a stated payment has arrived (答复付款): where it has not, the bill is what it was before. */
  readonly billPaymentAnswer: BillPaymentAnswerPayload;
  /** Asks another to take a bill or part of it as a pledge (质押), outside a deal. */
  readonly billPledge: BillPledgePayload;
  /** Presents a bill for payment (提示付款), from its due date on. */
  readonly billPresent: BillPresentPayload;
  /** Receives an accepted bill (收票) as its payee. */
  readonly billReceive: BillReceivePayload;
  /** Compares all bills with the exchange (票据对账), as is done every day. */
  readonly billReconcile: BillReconcilePayload;
  /** Demands a dishonoured bill from one who is liable on it (追索). */
  readonly billRecourse: BillRecoursePayload;
  /** Says no to a request (拒绝签收): the bill is what it was before. */
  readonly billRefuse: BillRefusePayload;
  /** Lets go of a pledge (解除质押). */
  readonly billRelease: BillReleasePayload;
  /** Confirms that one from whom it was demanded has paid (追索清偿). */
  readonly billSettle: BillSettlePayload;
  /** Takes an endorsement or a pledge (签收). */
  readonly billSign: BillSignPayload;
  /** Takes a request back before it is answered (撤回): the bill is what it was before. */
  readonly billWithdraw: BillWithdrawPayload;
  /** Cancels a run that has awarded nothing yet (取消撮合). */
  readonly clearingRunCancel: ClearingRunCancelPayload;
  /** Starts a window's run (启动撮合) before its time, or its second round when the first one is answered. */
  readonly clearingRunStart: ClearingRunStartPayload;
  /** Ends the schedule (终止撮合计划); a window that it opened goes on. */
  readonly clearingScheduleEnd: ClearingScheduleEndPayload;
  /** Sets the schedule of clearings (设定撮合计划), or sets it anew. A window that stands keeps its terms. */
  readonly clearingScheduleSet: ClearingScheduleSetPayload;
  /** Opens the window that requests wait for (开启撮合窗口); one at a time. */
  readonly clearingWindowOpen: ClearingWindowOpenPayload;
  /** Moves the simulated clock forward (推进模拟时钟); only with CLOCK=simulated, for demonstrations and tests. */
  readonly clockAdvance: ClockAdvancePayload;
  /** Records a red-letter note against one of a receivable's invoices (登记红字发票), by either side. */
  readonly creditNoteRecord: CreditNoteRecordPayload;
  /** Records that the seller bought the claims back (记录回购): all that is owed that day; they are its own again. */
  readonly dealBuyBack: DealBuyBackPayload;
  /** Cancels a deal before the finance is paid out (取消交易); all that it took is free again. */
  readonly dealCancel: DealCancelPayload;
  /** Gives the claims of a written-off deal back to the seller (释放债权). */
  readonly dealClaimsRelease: DealClaimsReleasePayload;
  /** Records that the finance was paid out (记录放款); everything is checked once more. */
  readonly dealDisburse: DealDisbursePayload;
  /** Begins to realise the pledge or the claim (实现质权或债权); what comes in is recorded as repayments. */
  readonly dealEnforce: DealEnforcePayload;
  /** Adds a cost of realising an overdue claim (计入实现债权的费用). */
  readonly dealFeeCharge: DealFeeChargePayload;
  /** The debtor acknowledges a notice (债务人确认收到通知). */
  readonly dealNoticeAcknowledge: DealNoticeAcknowledgePayload;
  /** Tells the debtors of an undisclosed deal after all (发出转让或出质通知); from then on they pay the lender. */
  readonly dealNoticeGive: DealNoticeGivePayload;
  /** Asks registers, tax administration and limits again (重新检查放款条件). */
  readonly dealRecheck: DealRecheckPayload;
  /** Asks the seller to buy the claims back (要求回购), where the debtor is late and the factoring is with recourse. */
  readonly dealRecourseDemand: DealRecourseDemandPayload;
  /** Who bears a share of a loss agrees that the lender gives the claims away (同意放弃债权), and its own recourse with them. */
  readonly dealReleaseAgree: DealReleaseAgreePayload;
  /** Accepts it (接受担保、补偿或贴息): from now on it binds. */
  readonly dealSupportAccept: DealSupportAcceptPayload;
  /** Asks a guarantor, pool or programme before the finance is paid out (申请担保、风险补偿或贴息). */
  readonly dealSupportAsk: DealSupportAskPayload;
  /** Says what it would bear and for what fee (报出担保、补偿或贴息条件); the offer stands as it is. */
  readonly dealSupportOffer: DealSupportOfferPayload;
  /** Records money that moved because of it (登记担保费、代偿、返还或贴息). */
  readonly dealSupportPaymentRecord: DealSupportPaymentRecordPayload;
  /** Takes back what it recorded in error, or what a bank took back (冲销担保费、代偿、返还或贴息): it is due again. */
  readonly dealSupportPaymentReverse: DealSupportPaymentReversePayload;
  /** States that a surplus was paid over to the seller (登记余款支付). */
  readonly dealSurplusSettle: DealSurplusSettlePayload;
  /** Gives up what is left as a loss (核销); the claims stay with the lender. */
  readonly dealWriteOff: DealWriteOffPayload;
  /** Grades a debtor (设定债务人评级) for the caller's own use. A correction is a new entry for the same day: the later one holds. */
  readonly debtorGradeSet: DebtorGradeSetPayload;
  /**
   * The receiver says whether it has got a stated payment, or a lender that it awaits whether it was made before the lender's notice
   * (答复付款登记).
   */
  readonly debtorPaymentAnswer: DebtorPaymentAnswerPayload;
  /** The debtor states what it has paid, to whom and when (登记付款); the answer says how much of it frees the debtor. */
  readonly debtorPaymentRecord: DebtorPaymentRecordPayload;
  /** Records that the seller paid what an assigned debt lacks (登记补足款). */
  readonly dilutionClaimSettle: DilutionClaimSettlePayload;
  /** Removes a document that the caller uploaded (删除文件), while what it belongs to is open; its hash stays in the audit trail. */
  readonly documentRemove: DocumentRemovePayload;
  /** Publishes an environmental rating (公布环境信用评价). A correction is a new entry for the same day: the later one holds. */
  readonly environmentalRatingPublish: EnvironmentalRatingPublishPayload;
  /** Takes an open request back (撤销融资申请) and frees its assets; its offers end. */
  readonly financingRequestCancel: FinancingRequestCancelPayload;
  /** Opens a request for finance (发起融资申请) and holds its assets. All that is wrong is reported at once. */
  readonly financingRequestOpen: FinancingRequestOpenPayload;
  /** Asks a guarantor, pool or programme before an offer is accepted (接受报价前申请担保、风险补偿或贴息). */
  readonly financingRequestSupportAsk: FinancingRequestSupportAskPayload;
  /** Says what it would bear and for what fee (就融资申请报出担保、补偿或贴息条件); the offer stands as it is. */
  readonly financingRequestSupportOffer: FinancingRequestSupportOfferPayload;
  /** Adds goods to the catalogue (登记货物). */
  readonly goodsDefine: GoodsDefinePayload;
  /** The core enterprise records a delivery against a release note (登记发货). */
  readonly goodsDeliveryRecord: GoodsDeliveryRecordPayload;
  /**
   * Takes back a paper that the caller has reported (撤回货物流转单据), with the reason: what it states stays to be read and counts for
   * nothing. Where another has reported the same paper, that report counts instead: `countsInstead`. The parties see it, and those who watch and lend on what it was matched to are told.
   */
  readonly goodsFlowWithdraw: GoodsFlowWithdrawPayload;
  /**
   * Reports papers about goods (报送货物流转单据), late and in any order: each is an act of its own with a result of its own. A paper's
   * number at its source is its key: sent again it changes nothing.
   */
  readonly goodsFlowsReport: GoodsFlowsReportPayload;
  /** Publishes reference prices (公布参考价格). A correction is a new entry for the same day: the later one holds. */
  readonly goodsPricePublish: GoodsPricePublishPayload;
  /** The lender releases goods for what was paid (签发提货通知): the deposit and what the distributor repaid. They come from the core enterprise, or out of a receipt in store. */
  readonly goodsReleaseIssue: GoodsReleaseIssuePayload;
  /** The core enterprise sends goods of an order into that warehouse (登记入库发运). */
  readonly goodsShipmentAnnounce: GoodsShipmentAnnouncePayload;
  /** The keeper takes goods of a shipment in and issues their receipt (入库并开立仓单), pledged to the order's lender from its first moment. */
  readonly goodsShipmentReceive: GoodsShipmentReceivePayload;
  /** The core enterprise takes back what has not arrived of a shipment (撤回发运). */
  readonly goodsShipmentWithdraw: GoodsShipmentWithdrawPayload;
  /** The lender agrees to that warehouse (同意监管仓库): what comes in there has not to be refunded. */
  readonly goodsStorageApprove: GoodsStorageApprovePayload;
  /** The distributor names the warehouse into which unpaid goods may come (申请监管仓库), and endorses their receipts to the lender with the word 质押. */
  readonly goodsStorageAsk: GoodsStorageAskPayload;
  /** Publishes what a class may be lent on (公布类别质押参数). A correction is a new entry for the same day: the later one holds. */
  readonly goodsTermsPublish: GoodsTermsPublishPayload;
  /** Logs a person in (登录). */
  readonly logIn: LogInPayload;
  /** Ends the session (退出). */
  readonly logOut: LogOutPayload;
  /** Publishes a loan prime rate (公布 LPR). A correction is a new entry for the same day: the later one holds. */
  readonly lprPublish: LprPublishPayload;
  /** Replaces a mandate's terms (变更资金方案); offers that stand keep theirs. */
  readonly mandateChange: MandateChangePayload;
  /** Makes a mandate (创建资金方案); all that is wrong with it is reported at once. */
  readonly mandateCreate: MandateCreatePayload;
  /** Resumes a suspended mandate (恢复资金方案). */
  readonly mandateResume: MandateResumePayload;
  /** Suspends a mandate (暂停资金方案): it offers nothing until it is resumed. */
  readonly mandateSuspend: MandateSuspendPayload;
  /** Withdraws a mandate for good (撤回资金方案). */
  readonly mandateWithdraw: MandateWithdrawPayload;
  /** Invites a person (邀请成员); the code is shown once and handed over by the administrator. */
  readonly memberInvite: MemberInvitePayload;
  /** Accepts an invitation (接受邀请) with a new account, or with the password of the present one. */
  readonly memberJoin: MemberJoinPayload;
  /** Removes a member (移除成员); its sessions end at once. */
  readonly memberRemove: MemberRemovePayload;
  /** Changes a member's role (变更角色). */
  readonly memberRoleChange: MemberRoleChangePayload;
  /** Tries again to take in what was kept (重新接入), for example after its seller has joined. What is refused stays kept. */
  readonly networkReceivableRetry: NetworkReceivableRetryPayload;
  /** Accepts an offer (接受报价): it becomes a deal and title is filed at once. */
  readonly offerAccept: OfferAcceptPayload;
  /** Declines what a clearing awarded (谢绝报价): its limits are free at once, and the second round can award them elsewhere. */
  readonly offerDecline: OfferDeclinePayload;
  /** Sets the organisation's own amount (设定复核金额): acts that move more wait for a second person. To raise or remove it needs one too. */
  readonly organisationApprovalSet: OrganisationApprovalSetPayload;
  /** Approves a registered organisation (准入审核通过). */
  readonly organisationApprove: OrganisationApprovePayload;
  /** Registers an organisation and its first administrator (单位注册); the operator approves it. */
  readonly organisationRegister: OrganisationRegisterPayload;
  /** Turns a registered organisation down (准入审核不通过). */
  readonly organisationReject: OrganisationRejectPayload;
  /** Suspends an organisation (暂停): its members may read but not act. */
  readonly organisationSuspend: OrganisationSuspendPayload;
  /** Acts for another organisation of the same person (切换单位). */
  readonly organisationSwitch: OrganisationSwitchPayload;
  /** Changes one's own password (修改密码): the present one is asked again, and every other session ends. */
  readonly passwordChange: PasswordChangePayload;
  /** Posts a payable for a supplier (登记应付账款): the supplier then holds a confirmed receivable. */
  readonly payablePost: PayablePostPayload;
  /** The debtor acknowledges a changed payee or account (债务人确认变更). */
  readonly payeeNoticeAcknowledge: PayeeNoticeAcknowledgePayload;
  /** States one movement of money on the caller's account (登记单笔到账), matched like one of a bank's file. */
  readonly paymentConfirm: PaymentConfirmPayload;
  /** Cancels a payment file that the bank has not carried out (作废付款文件); what did not arrive yet may be exported again. */
  readonly paymentFileCancel: PaymentFileCancelPayload;
  /**
   * Makes a payment file for the caller's bank (导出付款文件), ISO 20022 pain.001.001.09. An instruction goes into one file; before
   * finance leaves, registers, invoices and limits are looked at once more.
   */
  readonly paymentFileExport: PaymentFileExportPayload;
  /** Decides about flagged money by hand (人工处理异常款项), with a reason. */
  readonly paymentResolve: PaymentResolvePayload;
  /** The core enterprise confirms an order and gives its promises (确认订单并承诺). */
  readonly purchaseOrderConfirm: PurchaseOrderConfirmPayload;
  /** The core enterprise rejects an order (拒绝订单). */
  readonly purchaseOrderReject: PurchaseOrderRejectPayload;
  /** A distributor puts an order down (登记订单) for its core enterprise to confirm. */
  readonly purchaseOrderSubmit: PurchaseOrderSubmitPayload;
  /** The distributor takes an order back before it is answered (撤回订单). */
  readonly purchaseOrderWithdraw: PurchaseOrderWithdrawPayload;
  /** Refuses what the holder wants (拒绝申请), with the reason. */
  readonly receiptAskRefuse: ReceiptAskRefusePayload;
  /** Withdraws what the keeper has not answered yet (撤回申请). */
  readonly receiptAskWithdraw: ReceiptAskWithdrawPayload;
  /** Says what the goods cost (申报成本); without it they have no value as security. */
  readonly receiptCostDeclare: ReceiptCostDeclarePayload;
  /** Records that the goods have left (出库), to whom the holder named or to who bought them of the pledgee; the receipt ends. */
  readonly receiptDeliver: ReceiptDeliverPayload;
  /** Presents a receipt for its goods (申请提货). */
  readonly receiptDeliveryAsk: ReceiptDeliveryAskPayload;
  /** Issues a warehouse receipt (开立仓单) for goods that the caller has taken in. */
  readonly receiptIssue: ReceiptIssuePayload;
  /** Adds goods to what secures a loan (追加质物). */
  readonly receiptPledgeAdd: ReceiptPledgeAddPayload;
  /** Confirms as the keeper that the goods are held for the pledgee (质押确认). */
  readonly receiptPledgeConfirm: ReceiptPledgeConfirmPayload;
  /** Records that pledged goods were sold (处置质物): what they brought is applied to the loan, what is left over is the pledgor's. */
  readonly receiptPledgeDispose: ReceiptPledgeDisposePayload;
  /** Endorses pledged receipts to the lender with the word 质押 (质押背书). */
  readonly receiptPledgeEndorse: ReceiptPledgeEndorsePayload;
  /** Frees a part of pledged goods (部分解押), as long as what remains covers the floor. */
  readonly receiptRelease: ReceiptReleasePayload;
  /** Cuts a part off a receipt (分割仓单). */
  readonly receiptSplit: ReceiptSplitPayload;
  /** Asks that other goods take the place of pledged ones (申请质物置换). */
  readonly receiptSubstitute: ReceiptSubstitutePayload;
  /** Records that the goods were exchanged (确认置换). */
  readonly receiptSubstituteSign: ReceiptSubstituteSignPayload;
  /** Endorses a receipt to another (转让仓单); it takes effect when the keeper signs (Civil Code 910). */
  readonly receiptTransfer: ReceiptTransferPayload;
  /** Signs a transfer as the keeper (转让签章). */
  readonly receiptTransferSign: ReceiptTransferSignPayload;
  /** Confirms a receivable in full or in part (确权), in the debtor's own session only. */
  readonly receivableConfirm: ReceivableConfirmPayload;
  /** Disputes part of a confirmed receivable, or sets a claim off against it (确权后提出异议或抵销), as its debtor. */
  readonly receivableContest: ReceivableContestPayload;
  /** Holds up a dispute no more (撤回异议), as its debtor. */
  readonly receivableContestLift: ReceivableContestLiftPayload;
  /** Disputes a receivable (提出异议); it can still be confirmed. */
  readonly receivableDispute: ReceivableDisputePayload;
  /** Rejects a receivable (拒绝确权); its invoices are free again for the seller and this debtor. */
  readonly receivableReject: ReceivableRejectPayload;
  /** Takes a confirmed receivable back (撤销应收账款): done when both sides have asked and nothing is locked on it. */
  readonly receivableRescind: ReceivableRescindPayload;
  /**
   * A lender that the debtor was told to pay does not accept a set-off (对抵销提出异议): the amount is owed again and disputed, until the
   * debtor holds that up no more or has proved its claim elsewhere (Civil Code 549).
   */
  readonly receivableSetOffOppose: ReceivableSetOffOpposePayload;
  /** Submits a receivable for confirmation (提交应收账款). */
  readonly receivableSubmit: ReceivableSubmitPayload;
  /** Withdraws a receivable before its confirmation (撤回应收账款); its invoices are free again. */
  readonly receivableWithdraw: ReceivableWithdrawPayload;
  /** Confirms many receivables (批量确权): each is an act of its own with a result of its own, in order. */
  readonly receivablesConfirm: ReceivablesConfirmPayload;
  /** Compares all filings with the unified register now (立即对账). What was lost there is sent again; nothing else is changed. */
  readonly registerReconcile: RegisterReconcilePayload;
  /** Plants an outside registration in the register's simulator (植入模拟登记), for demonstrations and tests. */
  readonly registerSimulatorFile: RegisterSimulatorFilePayload;
  /** Records money that came back (记录还款). */
  readonly repaymentRecord: RepaymentRecordPayload;
  /**
   * Takes back a repayment that was recorded in error, and applies those after it again (冲销还款): the journal, the deal, the debtors' debts and claims on the seller are as
   * before it. A deal that it had ended is open again, its title filed anew with the rank of that moment.
   */
  readonly repaymentReverse: RepaymentReversePayload;
  /** Values all receipts and pledges on each day of a price feed (发起重估). */
  readonly revaluationStart: RevaluationStartPayload;
  /** Makes a service account (创建系统账户); the secret is shown once. */
  readonly serviceAccountCreate: ServiceAccountCreatePayload;
  /** Revokes a service account (停用系统账户) at once. */
  readonly serviceAccountRevoke: ServiceAccountRevokePayload;
  /** Logs a service account in with its client credentials (系统账户登录). */
  readonly serviceLogIn: ServiceLogInPayload;
  /** Trades a refresh token for new tokens (刷新会话). Used twice, it ends the session: somebody has a copy. */
  readonly sessionRefresh: SessionRefreshPayload;
  /** Takes a batch of readings, counts and movements (上报监管数据): idempotent by event id, late and out of order too. */
  readonly supervisionRecord: SupervisionRecordPayload;
  /** Tells the simulated tax authority what to answer about an invoice (设定税务查验模拟结果); for demonstrations. */
  readonly taxSimulatorSet: TaxSimulatorSetPayload;
  /** Lowers what a registration claims of the asset, or extends its term, or both (变更登记). What is given up is free at once; raising is refused, since more would rank anew. */
  readonly titleAmend: TitleAmendPayload;
  /** Objects to a registration (异议登记), as the grantor or another party that the asset secures. It warns searchers and changes no rank. */
  readonly titleObject: TitleObjectPayload;
  /** Takes an own objection back (撤回异议). */
  readonly titleObjectionWithdraw: TitleObjectionWithdrawPayload;
  /** Extends a registration before it expires (展期). */
  readonly titleRenew: TitleRenewPayload;
  /** Searches the platform's register and the unified one and keeps a certificate (登记查询). Open to all, as the public register is; audited. */
  readonly titleSearch: TitleSearchPayload;
  /** Throws unused uploads away (删除未使用的上传文件). */
  readonly uploadDiscard: UploadDiscardPayload;
  /** The supplier takes a voucher that it is offered (签收凭证): the receivable is locked by it from then on. */
  readonly voucherAccept: VoucherAcceptPayload;
  /** Issuer or supplier asks to cancel a voucher that was not passed on (作废凭证): the second one's word does it, and frees the receivable. */
  readonly voucherCancel: VoucherCancelPayload;
  /** The debtor offers its supplier a voucher on a receivable that it has confirmed (签发凭证). It locks nothing until the supplier has consented. */
  readonly voucherIssue: VoucherIssuePayload;
  /** At maturity the issuer states that it has paid all that have the voucher in hand, each in full (凭证到期兑付): holders, and lenders as far as their notices say so. */
  readonly voucherIssuePay: VoucherIssuePayPayload;
  /** The supplier refuses a voucher that it is offered (拒收凭证), and is owed as before. */
  readonly voucherRefuse: VoucherRefusePayload;
  /** A holder passes its voucher on to its own supplier, in whole or in part (转让凭证); the part is locked until the receiver has answered. */
  readonly voucherTransfer: VoucherTransferPayload;
  /** The receiver consents to a transfer (签收转让): the part is its own from then on. */
  readonly voucherTransferAccept: VoucherTransferAcceptPayload;
  /** The receiver refuses a transfer (拒收转让); the holder has what it had before. */
  readonly voucherTransferRefuse: VoucherTransferRefusePayload;
  /** The holder takes back a transfer that was not answered (撤回转让). */
  readonly voucherTransferWithdraw: VoucherTransferWithdrawPayload;
  /** The issuer takes back an offer that was not answered (撤回凭证). */
  readonly voucherWithdraw: VoucherWithdrawPayload;
};


/** All that one may do (操作), as business verbs. */
export type MutationAcceptorDisclosureRecordArgs = {
  input: AcceptorDisclosureRecordInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationApprovalGrantArgs = {
  input: ApprovalGrantInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationApprovalRejectArgs = {
  input: ApprovalRejectInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationApprovalWithdrawArgs = {
  input: ApprovalWithdrawInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBankAccountAddArgs = {
  input: BankAccountAddInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBankAccountCloseArgs = {
  input: BankAccountCloseInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBidPlaceArgs = {
  input: BidPlaceInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBidWithdrawArgs = {
  input: BidWithdrawInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillAcceptArgs = {
  input: BillAcceptInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillCancelArgs = {
  input: BillCancelInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillDishonourArgs = {
  input: BillDishonourInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillEndorseArgs = {
  input: BillEndorseInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillIssueArgs = {
  input: BillIssueInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillOfferArgs = {
  input: BillOfferInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillPayArgs = {
  input: BillPayInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillPaymentAnswerArgs = {
  input: BillPaymentAnswerInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillPledgeArgs = {
  input: BillPledgeInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillPresentArgs = {
  input: BillPresentInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillReceiveArgs = {
  input: BillReceiveInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillRecourseArgs = {
  input: BillRecourseInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillRefuseArgs = {
  input: BillRefuseInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillReleaseArgs = {
  input: BillReleaseInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillSettleArgs = {
  input: BillSettleInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillSignArgs = {
  input: BillSignInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationBillWithdrawArgs = {
  input: BillWithdrawInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationClearingRunCancelArgs = {
  input: ClearingRunCancelInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationClearingRunStartArgs = {
  input: ClearingRunStartInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationClearingScheduleSetArgs = {
  input: ClearingScheduleSetInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationClearingWindowOpenArgs = {
  input: ClearingWindowOpenInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationClockAdvanceArgs = {
  input: ClockAdvanceInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationCreditNoteRecordArgs = {
  input: CreditNoteRecordInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealBuyBackArgs = {
  input: DealBuyBackInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealCancelArgs = {
  input: DealCancelInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealClaimsReleaseArgs = {
  input: DealClaimsReleaseInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealDisburseArgs = {
  input: DealDisburseInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealEnforceArgs = {
  input: DealEnforceInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealFeeChargeArgs = {
  input: DealFeeChargeInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealNoticeAcknowledgeArgs = {
  input: DealNoticeAcknowledgeInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealNoticeGiveArgs = {
  input: DealNoticeGiveInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealRecheckArgs = {
  input: DealRecheckInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealRecourseDemandArgs = {
  input: DealRecourseDemandInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealReleaseAgreeArgs = {
  input: DealReleaseAgreeInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealSupportAcceptArgs = {
  input: DealSupportAcceptInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealSupportAskArgs = {
  input: DealSupportAskInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealSupportOfferArgs = {
  input: DealSupportOfferInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealSupportPaymentRecordArgs = {
  input: DealSupportPaymentRecordInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealSupportPaymentReverseArgs = {
  input: DealSupportPaymentReverseInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealSurplusSettleArgs = {
  input: DealSurplusSettleInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDealWriteOffArgs = {
  input: DealWriteOffInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDebtorGradeSetArgs = {
  input: DebtorGradeSetInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDebtorPaymentAnswerArgs = {
  input: DebtorPaymentAnswerInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDebtorPaymentRecordArgs = {
  input: DebtorPaymentRecordInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDilutionClaimSettleArgs = {
  input: DilutionClaimSettleInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationDocumentRemoveArgs = {
  input: DocumentRemoveInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationEnvironmentalRatingPublishArgs = {
  input: EnvironmentalRatingPublishInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationFinancingRequestCancelArgs = {
  input: FinancingRequestCancelInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationFinancingRequestOpenArgs = {
  input: FinancingRequestOpenInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationFinancingRequestSupportAskArgs = {
  input: FinancingRequestSupportAskInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationFinancingRequestSupportOfferArgs = {
  input: FinancingRequestSupportOfferInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationGoodsDefineArgs = {
  input: GoodsDefineInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationGoodsDeliveryRecordArgs = {
  input: GoodsDeliveryRecordInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationGoodsFlowWithdrawArgs = {
  input: GoodsFlowWithdrawInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationGoodsFlowsReportArgs = {
  input: GoodsFlowsReportInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationGoodsPricePublishArgs = {
  input: GoodsPricePublishInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationGoodsReleaseIssueArgs = {
  input: GoodsReleaseIssueInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationGoodsShipmentAnnounceArgs = {
  input: GoodsShipmentAnnounceInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationGoodsShipmentReceiveArgs = {
  input: GoodsShipmentReceiveInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationGoodsShipmentWithdrawArgs = {
  input: GoodsShipmentWithdrawInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationGoodsStorageApproveArgs = {
  input: GoodsStorageApproveInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationGoodsStorageAskArgs = {
  input: GoodsStorageAskInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationGoodsTermsPublishArgs = {
  input: GoodsTermsPublishInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationLogInArgs = {
  input: LogInInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationLprPublishArgs = {
  input: LprPublishInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationMandateChangeArgs = {
  input: MandateChangeInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationMandateCreateArgs = {
  input: MandateCreateInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationMandateResumeArgs = {
  input: MandateMoveInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationMandateSuspendArgs = {
  input: MandateMoveInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationMandateWithdrawArgs = {
  input: MandateMoveInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationMemberInviteArgs = {
  input: MemberInviteInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationMemberJoinArgs = {
  input: MemberJoinInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationMemberRemoveArgs = {
  input: MemberRemoveInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationMemberRoleChangeArgs = {
  input: MemberRoleChangeInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationNetworkReceivableRetryArgs = {
  input: NetworkReceivableRetryInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationOfferAcceptArgs = {
  input: OfferAcceptInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationOfferDeclineArgs = {
  input: OfferDeclineInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationOrganisationApprovalSetArgs = {
  input: OrganisationApprovalSetInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationOrganisationApproveArgs = {
  input: OrganisationDecideInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationOrganisationRegisterArgs = {
  input: OrganisationRegisterInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationOrganisationRejectArgs = {
  input: OrganisationDecideInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationOrganisationSuspendArgs = {
  input: OrganisationDecideInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationOrganisationSwitchArgs = {
  input: OrganisationSwitchInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationPasswordChangeArgs = {
  input: PasswordChangeInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationPayablePostArgs = {
  input: PayablePostInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationPayeeNoticeAcknowledgeArgs = {
  input: PayeeNoticeAcknowledgeInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationPaymentConfirmArgs = {
  input: PaymentConfirmInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationPaymentFileCancelArgs = {
  input: PaymentFileCancelInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationPaymentFileExportArgs = {
  input: PaymentFileExportInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationPaymentResolveArgs = {
  input: PaymentResolveInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationPurchaseOrderConfirmArgs = {
  input: PurchaseOrderConfirmInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationPurchaseOrderRejectArgs = {
  input: PurchaseOrderRejectInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationPurchaseOrderSubmitArgs = {
  input: PurchaseOrderSubmitInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationPurchaseOrderWithdrawArgs = {
  input: PurchaseOrderWithdrawInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceiptAskRefuseArgs = {
  input: ReceiptAskRefuseInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceiptAskWithdrawArgs = {
  input: ReceiptAskWithdrawInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceiptCostDeclareArgs = {
  input: ReceiptCostDeclareInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceiptDeliverArgs = {
  input: ReceiptDeliverInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceiptDeliveryAskArgs = {
  input: ReceiptDeliveryAskInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceiptIssueArgs = {
  input: ReceiptIssueInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceiptPledgeAddArgs = {
  input: ReceiptPledgeAddInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceiptPledgeConfirmArgs = {
  input: ReceiptPledgeConfirmInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceiptPledgeDisposeArgs = {
  input: ReceiptPledgeDisposeInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceiptPledgeEndorseArgs = {
  input: ReceiptPledgeEndorseInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceiptReleaseArgs = {
  input: ReceiptReleaseInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceiptSplitArgs = {
  input: ReceiptSplitInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceiptSubstituteArgs = {
  input: ReceiptSubstituteInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceiptSubstituteSignArgs = {
  input: ReceiptSubstituteSignInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceiptTransferArgs = {
  input: ReceiptTransferInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceiptTransferSignArgs = {
  input: ReceiptTransferSignInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceivableConfirmArgs = {
  input: ReceivableConfirmInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceivableContestArgs = {
  input: ReceivableContestInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceivableContestLiftArgs = {
  input: ReceivableContestLiftInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceivableDisputeArgs = {
  input: ReceivableDisputeInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceivableRejectArgs = {
  input: ReceivableRejectInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceivableRescindArgs = {
  input: ReceivableRescindInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceivableSetOffOpposeArgs = {
  input: ReceivableSetOffOpposeInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceivableSubmitArgs = {
  input: ReceivableSubmitInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceivableWithdrawArgs = {
  input: ReceivableWithdrawInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationReceivablesConfirmArgs = {
  input: ReceivablesConfirmInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationRegisterSimulatorFileArgs = {
  input: RegisterSimulatorFileInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationRepaymentRecordArgs = {
  input: RepaymentRecordInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationRepaymentReverseArgs = {
  input: RepaymentReverseInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationRevaluationStartArgs = {
  input: RevaluationStartInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationServiceAccountCreateArgs = {
  input: ServiceAccountCreateInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationServiceAccountRevokeArgs = {
  input: ServiceAccountRevokeInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationServiceLogInArgs = {
  input: ServiceLogInInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationSessionRefreshArgs = {
  input: SessionRefreshInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationSupervisionRecordArgs = {
  input: SupervisionRecordInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationTaxSimulatorSetArgs = {
  input: TaxSimulatorSetInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationTitleAmendArgs = {
  input: TitleAmendInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationTitleObjectArgs = {
  input: TitleObjectInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationTitleObjectionWithdrawArgs = {
  input: TitleObjectionWithdrawInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationTitleRenewArgs = {
  input: TitleRenewInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationTitleSearchArgs = {
  input: TitleSearchInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationUploadDiscardArgs = {
  input: UploadDiscardInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationVoucherAcceptArgs = {
  input: VoucherAcceptInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationVoucherCancelArgs = {
  input: VoucherCancelInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationVoucherIssueArgs = {
  input: VoucherIssueInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationVoucherIssuePayArgs = {
  input: VoucherIssuePayInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationVoucherRefuseArgs = {
  input: VoucherRefuseInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationVoucherTransferArgs = {
  input: VoucherTransferInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationVoucherTransferAcceptArgs = {
  input: VoucherTransferAcceptInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationVoucherTransferRefuseArgs = {
  input: VoucherTransferRefuseInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationVoucherTransferWithdrawArgs = {
  input: VoucherTransferWithdrawInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationVoucherWithdrawArgs = {
  input: VoucherWithdrawInput;
};

/** A receivable that its debtor confirmed on another platform (外部平台应收账款). */
export type NetworkReceivable = Node & {
  readonly __typename?: 'NetworkReceivable';
  /** What the debtor confirmed there (确权金额); null where what came cannot be read. */
  readonly amount?: Maybe<Money>;
  /** The debtor's credit code (债务人统一社会信用代码); null where what came cannot be read. */
  readonly debtorCode?: Maybe<Scalars['String']['output']>;
  /** When it was last decided upon (处理时间). */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** When it is due (到期日); null where what came cannot be read. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The same in words (原因说明). */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Why it was not taken in (未接入原因): the code of a refusal. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The receivable here (平台应收账款), for those who see it. */
  readonly receivable?: Maybe<Receivable>;
  /** Its id (平台应收账款编号), once it was taken in. */
  readonly receivableId?: Maybe<Scalars['ID']['output']>;
  /** When it came (接收时间). */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** The seller's credit code (卖方统一社会信用代码); null where what came cannot be read. */
  readonly sellerCode?: Maybe<Scalars['String']['output']>;
  /** Whether it was taken in (接入状态). */
  readonly state: NetworkReceivableState;
  /** Its id on the other platform (外部平台编号). */
  readonly theirId: Scalars['String']['output'];
};

/** A page of receivables from another platform (外部平台应收账款列表). */
export type NetworkReceivableConnection = {
  readonly __typename?: 'NetworkReceivableConnection';
  /** The receivables (应收账款). */
  readonly edges: ReadonlyArray<NetworkReceivableEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** One of them in a page (列表条目). */
export type NetworkReceivableEdge = {
  readonly __typename?: 'NetworkReceivableEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The receivable (应收账款). */
  readonly node: NetworkReceivable;
};

/** Which one (待重新接入的应收账款). */
export type NetworkReceivableRetryInput = {
  /** The receivable (外部平台应收账款). */
  readonly networkReceivable: Scalars['ID']['input'];
};

/** What another try answers (结果). */
export type NetworkReceivableRetryPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NetworkReceivableRetrySuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** It was taken in (已接入). */
export type NetworkReceivableRetrySuccess = {
  readonly __typename?: 'NetworkReceivableRetrySuccess';
  /** The receivable (外部平台应收账款). */
  readonly networkReceivable: NetworkReceivable;
};

/** What became of a receivable that another platform sent (接入状态). */
export type NetworkReceivableState =
  /** It is not taken in; the reason is kept with it (未接入). */
  | 'KEPT'
  /** It is a confirmed receivable here (已接入). */
  | 'TAKEN';

/** Anything with an identity (可按编号查询的对象); `node(id)` finds it by its id. */
export type Node = {
  /** Opaque id (编号) with its kind in front. */
  readonly id: Scalars['ID']['output'];
};

/** There is no such thing, or none that the caller may see (不存在或不可见). */
export type NotFoundRefused = UserError & {
  readonly __typename?: 'NotFoundRefused';
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** The id that was given (编号). */
  readonly id: Scalars['String']['output'];
  /** The reason in words (原因). */
  readonly message: Scalars['String']['output'];
  /** What was looked for (对象类型). */
  readonly noun: Scalars['String']['output'];
  /** The input field (字段). */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/**
 * A pool for asset-backed notes (供应链资产支持票据基础资产池): the caller's confirmed receivables that fall due in a window, bear no
 * dispute, no lock and no registration. A reading, not an act: nothing is locked by it.
 */
export type NotePool = {
  readonly __typename?: 'NotePool';
  /** As of when (截至时间). */
  readonly asOf: Scalars['DateTime']['output'];
  /** Days until it is due, weighted by amount (加权平均剩余天数), two decimals; null where nothing is eligible. */
  readonly averageDays?: Maybe<Scalars['Decimal']['output']>;
  /** By debtor (按债务人), the largest first. */
  readonly debtors: ReadonlyArray<NotePoolDebtor>;
  /** Receivables that were left out (剔除笔数): disputed, locked, paid or encumbered. */
  readonly leftOut: Scalars['Int']['output'];
  /** Whether more receivables fall due in the window than one pool takes (是否超出上限): 500, the earliest due first. */
  readonly more: Scalars['Boolean']['output'];
  /** What goes into the pool under the cap (入池金额); null where the cap leaves no valid pool. */
  readonly pooled?: Maybe<Money>;
  /** The same average of what goes into the pool (入池资产加权平均剩余天数). */
  readonly pooledAverageDays?: Maybe<Scalars['Decimal']['output']>;
  /** Whether the unified register could be asked (是否已查询登记系统); without its answer there is no pool. */
  readonly registerAsked: Scalars['Boolean']['output'];
  /** All that is eligible (合格资产总额). */
  readonly total: Money;
};

/** A debtor's part of a pool (债务人份额). */
export type NotePoolDebtor = {
  readonly __typename?: 'NotePoolDebtor';
  /** The debtor (债务人). */
  readonly debtor: Organisation;
  /** What goes into the pool (入池金额); null where there is no valid pool. */
  readonly pooled?: Maybe<Money>;
  /** Its receivables (笔数). */
  readonly receivables: Scalars['Int']['output'];
  /** All that is eligible of its debts (合格金额). */
  readonly total: Money;
};

/** Why an undisclosed deal's debtors are told (发出通知的事由). */
export type NoticeCause =
  /** As the lender and the seller have agreed (按约定). */
  | 'AGREED'
  /** An assigned claim lacks part of what was assigned (债权减损). */
  | 'DILUTION'
  /** The deal is overdue (逾期). */
  | 'OVERDUE';

/** A debt in a notice (所涉债权). */
export type NoticeItem = {
  readonly __typename?: 'NoticeItem';
  /** How much of it was assigned or pledged (转让或质押金额). */
  readonly amount: Money;
  /** The asset (资产编号). */
  readonly asset: Scalars['ID']['output'];
};

/** Where a notice to a debtor stands (通知状态). */
export type NoticeState =
  /** Acknowledged by the debtor (已确认收到). */
  | 'ACKNOWLEDGED'
  /** Ended (已终止): the deal was repaid. */
  | 'ENDED'
  /** Made (已送达): it stands in the debtor's inbox. */
  | 'MADE'
  /** Withdrawn (已撤回): the deal was cancelled. */
  | 'WITHDRAWN';

/** An opened offer as its applicant sees it (已开标报价). */
export type Offer = {
  readonly __typename?: 'Offer';
  /** What the applicant may do with it now (可执行操作): `accept`, and `decline` for what a clearing awarded. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Annual rate (年利率), as a fraction. */
  readonly annualRate: Scalars['Decimal']['output'];
  /** Why it is listed apart (单独列示原因). */
  readonly apartBecause: ReadonlyArray<OfferApartReason>;
  /** Whether interest is deducted in advance (是否预收). */
  readonly chargeInAdvance: Scalars['Boolean']['output'];
  /**
   * All that the applicant pays, when, to whom and by which rule (费用清单); with guarantees and subsidies that were offered on its request
   * as if it took them (`supports`, 拟采用的增信与贴息编号).
   */
  readonly costSheet: CostSheet;
  /** How interest is counted (计息基准), by the mandate. */
  readonly dayCount: DayCountBasis;
  /** Days (天数). */
  readonly days: Scalars['Int']['output'];
  /** Whether the debtors are told (是否通知债务人). */
  readonly disclosed: Scalars['Boolean']['output'];
  /** Due date (到期日). */
  readonly dueOn: Scalars['Date']['output'];
  /** Finance (融资金额). */
  readonly finance: Money;
  /** Id (编号), to accept it by. */
  readonly id: Scalars['ID']['output'];
  /** Who offers (资金方). */
  readonly lender: Organisation;
  /** Where it comes from (来源). */
  readonly origin: OfferOrigin;
  /** What it costs in all (综合成本). */
  readonly price: OfferPrice;
  /** Its place by all-in cost (排名), from 1; null when it is listed apart. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Recourse (追索方式). */
  readonly recourse: Recourse;
  /** The request (融资申请). */
  readonly request: FinancingRequest;
  /** State (状态). */
  readonly state: OfferState;
  /** Technique (融资方式). */
  readonly technique: Technique;
  /** Flat charge as a fraction of the finance (手续费率). */
  readonly upfrontFeeRate: Scalars['Decimal']['output'];
  /** Until when it can be accepted (有效期至). */
  readonly validUntil: Scalars['DateTime']['output'];
};


/** An opened offer as its applicant sees it (已开标报价). */
export type OfferCostSheetArgs = {
  supports?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** An acceptance (接受报价). */
export type OfferAcceptInput = {
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The offer (报价). */
  readonly offer: Scalars['ID']['input'];
};

/** What accepting answers (结果). */
export type OfferAcceptPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | OfferAcceptSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The offer was accepted (已接受). */
export type OfferAcceptSuccess = {
  readonly __typename?: 'OfferAcceptSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** Why an offer is listed apart (单独列示原因). */
export type OfferApartReason =
  /** It is below the amount asked (低于申请金额). */
  | 'BELOW_AMOUNT_ASKED'
  /** Its recourse was not accepted (追索方式未被接受). */
  | 'RECOURSE_NOT_ACCEPTED';

/** Which offer to decline (谢绝信息). */
export type OfferDeclineInput = {
  /** The offer (报价). */
  readonly offer: Scalars['ID']['input'];
};

/** What declining answers (结果). */
export type OfferDeclinePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | OfferDeclineSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The offer was declined (报价已谢绝). */
export type OfferDeclineSuccess = {
  readonly __typename?: 'OfferDeclineSuccess';
  /** The id of the offer (报价编号). */
  readonly offerId: Scalars['ID']['output'];
};

/** Where an offer comes from (报价来源). */
export type OfferOrigin =
  /** Placed for this one request (单独报价). */
  | 'BID'
  /** Awarded by a clearing of the whole book (集中撮合成交报价), to a mandate or to a bid. */
  | 'CLEARING'
  /** Made from a standing mandate (资金方案自动报价). */
  | 'MANDATE';

/** What an offer costs in all (综合成本), frozen with the offer over its days up to the due date, simple interest on act/360; it ranks offers. */
export type OfferPrice = {
  readonly __typename?: 'OfferPrice';
  /** All-in annual cost (综合年化成本): (paid in all − received) / received × 360 / days, as a fraction with six decimals. */
  readonly allInAnnualCost: Scalars['Decimal']['output'];
  /** Flat charges (手续费). */
  readonly fees: Money;
  /** Interest (利息). */
  readonly interest: Money;
  /** What the applicant has in hand at disbursement (净到账金额). */
  readonly netProceeds: Money;
  /** Interest and fees (总成本). */
  readonly totalCost: Money;
  /** What the applicant pays from then on (后续应付总额). */
  readonly totalPaid: Money;
};

/** Where an offer stands (报价状态). */
export type OfferState =
  /** Accepted (已接受): it is a deal now. */
  | 'ACCEPTED'
  /** Declined by the applicant (已被谢绝); its limits are free. */
  | 'DECLINED'
  /** Its time or its request is over (已失效); its limits are free. */
  | 'EXPIRED'
  /** Another offer was accepted (未中选); its limits are free. */
  | 'LOST'
  /** Firm (有效). */
  | 'STANDING'
  /** Taken back by its lender before the close (已撤回). */
  | 'WITHDRAWN';

/** The offers on a request (报价一览), by all-in cost, then net proceeds, then the earlier. Empty before they are opened. */
export type Offers = {
  readonly __typename?: 'Offers';
  /** Offers below the amount asked or with another recourse (单独列示的报价). */
  readonly apart: ReadonlyArray<Offer>;
  /** When they are opened (开标时间). */
  readonly openFrom: Scalars['DateTime']['output'];
  /** Whether they are open now (是否已开标). */
  readonly opened: Scalars['Boolean']['output'];
  /** Offers of the amount asked with a recourse accepted (排名报价), the cheapest first. */
  readonly ranked: ReadonlyArray<Offer>;
};

/**
 * Goods of an order in a warehouse under the lender's control (在库监管货物). They count as delivered by the core enterprise and secure the
 * lender instead of its refund: each receipt is pledged to the lender from its issue on. Values are at the order's price.
 */
export type OrderStorage = {
  readonly __typename?: 'OrderStorage';
  /** When the lender agreed to the warehouse (资金方同意时间); null until then. */
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Worth of it (累计出库货值). */
  readonly drawn: Money;
  /** Quantity released out of store (累计出库数量). */
  readonly drawnQuantity: Scalars['Decimal']['output'];
  /** When the distributor endorsed with the word 质押 what comes in (质押背书时间). */
  readonly endorsedAt: Scalars['DateTime']['output'];
  /** The goods of the catalogue (货物目录). */
  readonly goods: Goods;
  /** Worth of it (在库货值). */
  readonly inStore: Money;
  /** Quantity in store now, pledged to the lender (在库数量). */
  readonly inStoreQuantity: Scalars['Decimal']['output'];
  /** The warehouse (监管仓库). */
  readonly keeper: Organisation;
  /** The receipts in store (在库仓单), for the distributor and the lender. */
  readonly receipts: ReadonlyArray<WarehouseReceipt>;
  /** Quantity sent into store (已发运入库数量), on its way or arrived. */
  readonly shippedQuantity: Scalars['Decimal']['output'];
  /** Worth of it (累计入库货值). */
  readonly stored: Money;
  /** Quantity that came into store (累计入库数量). */
  readonly storedQuantity: Scalars['Decimal']['output'];
};

/** An organisation on the platform (参与单位). */
export type Organisation = Node & {
  readonly __typename?: 'Organisation';
  /** What the caller may do with it now (可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** The amount in yuan above which its acts wait for a second person (复核起点金额); only for the organisation itself, null when there is none. */
  readonly approvalAbove?: Maybe<Scalars['Decimal']['output']>;
  /** Capacities (身份). */
  readonly capacities: ReadonlyArray<Capacity>;
  /** Unified social credit code (统一社会信用代码, GB 32100-2015). */
  readonly creditCode: Scalars['String']['output'];
  /** District (所在区县), for example 两江新区. */
  readonly district: Scalars['String']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Industry (行业). */
  readonly industry: Industry;
  /** Legal entity identifier (全球法人识别编码, ISO 17442). */
  readonly lei?: Maybe<Scalars['String']['output']>;
  /** Licence (牌照), of lenders only. */
  readonly licence?: Maybe<LenderLicence>;
  /** Registered name (名称). */
  readonly name: Scalars['String']['output'];
  /** When it registered (注册时间). */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Revenue in 10,000 yuan (营业收入，万元); only for the organisation itself, the operator and the regulator. */
  readonly revenue?: Maybe<Scalars['Decimal']['output']>;
  /** Size class (企业规模), computed from industry, staff and revenue. */
  readonly sizeClass: SizeClass;
  /** Staff (从业人员); only for the organisation itself, the operator and the regulator. */
  readonly staff?: Maybe<Scalars['Int']['output']>;
  /** State (准入状态). */
  readonly state: OrganisationState;
  /** Warnings about its registration (注册提示), for example an organisation code whose own check digit is off. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** The organisation's own amount (复核金额). */
export type OrganisationApprovalSetInput = {
  /** Acts that move more than this, in yuan, wait for a second person (复核起点金额); null or left out: none do. */
  readonly above?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What setting the amount answers (结果). */
export type OrganisationApprovalSetPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | OrganisationApprovalSetSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The amount was set (已设定). */
export type OrganisationApprovalSetSuccess = {
  readonly __typename?: 'OrganisationApprovalSetSuccess';
  /** The organisation (单位). */
  readonly organisation: Organisation;
};

/** What approving answers (结果). */
export type OrganisationApprovePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | OrganisationApproveSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The organisation was approved (已准入). */
export type OrganisationApproveSuccess = {
  readonly __typename?: 'OrganisationApproveSuccess';
  /** The organisation (单位). */
  readonly organisation: Organisation;
};

/** A page of organisations (单位列表). */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** Which organisation, and why (审核决定). */
export type OrganisationDecideInput = {
  /** The organisation (单位). */
  readonly organisation: Scalars['ID']['input'];
  /** Reason (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** An entry of the list (列表条目). */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The organisation (单位). */
  readonly node: Organisation;
};

/** A new organisation (单位注册信息). */
export type OrganisationRegisterInput = {
  /** First administrator (首位管理员). */
  readonly administrator: AdministratorInput;
  /** Capacities (身份); OPERATOR and REGULATOR cannot be chosen. */
  readonly capacities: ReadonlyArray<Capacity>;
  /** Unified social credit code (统一社会信用代码). */
  readonly creditCode: Scalars['String']['input'];
  /** District (所在区县). */
  readonly district: Scalars['String']['input'];
  /** Industry (行业). */
  readonly industry: Industry;
  /** Legal entity identifier (全球法人识别编码, LEI). */
  readonly lei?: InputMaybe<Scalars['String']['input']>;
  /** Licence (牌照), of lenders. */
  readonly licence?: InputMaybe<LenderLicence>;
  /** Registered name (名称). */
  readonly name: Scalars['String']['input'];
  /** Revenue in 10,000 yuan (营业收入，万元). */
  readonly revenue: Scalars['Decimal']['input'];
  /** Staff (从业人员). */
  readonly staff: Scalars['Int']['input'];
  /** Total assets in 10,000 yuan (资产总额，万元); construction, real estate and leasing are classed by it. */
  readonly totalAssets?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What registering answers (结果). */
export type OrganisationRegisterPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | OrganisationRegisterSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The organisation was registered (注册成功). */
export type OrganisationRegisterSuccess = {
  readonly __typename?: 'OrganisationRegisterSuccess';
  /** The organisation (单位), waiting for approval. */
  readonly organisation: Organisation;
};

/** What turning down answers (结果). */
export type OrganisationRejectPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | OrganisationRejectSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The organisation was turned down (未通过). */
export type OrganisationRejectSuccess = {
  readonly __typename?: 'OrganisationRejectSuccess';
  /** The organisation (单位). */
  readonly organisation: Organisation;
};

/** Where an organisation stands with the platform (准入状态). */
export type OrganisationState =
  /** Approved (已准入). */
  | 'APPROVED'
  /** Registered, waiting for the operator (待审核). */
  | 'PENDING'
  /** Turned down (未通过). */
  | 'REJECTED'
  /** Suspended (已暂停): may read, may not act. */
  | 'SUSPENDED';

/** What suspending answers (结果). */
export type OrganisationSuspendPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | OrganisationSuspendSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The organisation was suspended (已暂停). */
export type OrganisationSuspendSuccess = {
  readonly __typename?: 'OrganisationSuspendSuccess';
  /** The organisation (单位). */
  readonly organisation: Organisation;
};

/** A switch (切换). */
export type OrganisationSwitchInput = {
  /** The membership to act in (成员资格). */
  readonly membership: Scalars['ID']['input'];
};

/** What switching answers (结果). */
export type OrganisationSwitchPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | OrganisationSwitchSuccess | RuleRefused | StateRefused | ValidationRefused;

/** Switched (已切换). */
export type OrganisationSwitchSuccess = {
  readonly __typename?: 'OrganisationSwitchSuccess';
  /** The new tokens (新令牌). */
  readonly session: Session;
};

/** How many movements had an outcome (结果计数). */
export type OutcomeCount = {
  readonly __typename?: 'OutcomeCount';
  /** How many (笔数). */
  readonly count: Scalars['Int']['output'];
  /** The outcome (结果); null for those that were not looked at yet. */
  readonly outcome?: Maybe<PaymentOutcome>;
};

/** A registration that did not come from this platform (平台外登记). */
export type OutsideRegistration = {
  readonly __typename?: 'OutsideRegistration';
  /** Its amount (担保金额). */
  readonly amount: Money;
  /** Assignment or pledge (权利类型). */
  readonly kind: EncumbranceKind;
  /** Its time (登记时间). */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Its number (登记证明编号). */
  readonly registrationNo: Scalars['String']['output'];
  /** Whom it secures (权利人), as the register names it. */
  readonly securedParty: Scalars['String']['output'];
};

/** By what the overview is divided (统计维度). */
export type OverviewDivision =
  /** District of the applicant (区县). */
  | 'DISTRICT'
  /** Industry of the applicant (行业). */
  | 'INDUSTRY'
  /** Size class of the applicant (企业规模). */
  | 'SIZE_CLASS'
  /** Technique (融资方式): a request counts in each one that it accepts, a deal in its own. */
  | 'TECHNIQUE';

/** One group of the overview (分组统计). */
export type OverviewGroup = {
  readonly __typename?: 'OverviewGroup';
  /** Average hours from the request to the payment, with one decimal (平均到账小时数); null when none was paid. */
  readonly averageHoursToCash?: Maybe<Scalars['Decimal']['output']>;
  /** Finance paid out (放款金额). */
  readonly financed: Money;
  /** Requests with a deal that stands, cancelled ones left out (成交笔数). */
  readonly funded: Scalars['Int']['output'];
  /** `funded` in `requests`, as a fraction with four decimals (成交率). */
  readonly fundedShare: Scalars['Decimal']['output'];
  /** Name of the group (分组), for example SMALL or 两江新区. */
  readonly group: Scalars['String']['output'];
  /** Requests opened (申请笔数). */
  readonly requests: Scalars['Int']['output'];
  /** Annual rate weighted by finance paid out, as a fraction with six decimals (加权平均年利率); null when none was. */
  readonly weightedAnnualRate?: Maybe<Scalars['Decimal']['output']>;
};

/** Where a page of a list ends (分页信息). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to read on (结束游标). */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows (是否有下一页). */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** One line of what is told of an asset (资产要素). */
export type Particular = {
  readonly __typename?: 'Particular';
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** Value (内容). */
  readonly value: Scalars['String']['output'];
};

/** A new password (修改密码). */
export type PasswordChangeInput = {
  /** The new one (新密码), 10 to 200 characters. */
  readonly newPassword: Scalars['String']['input'];
  /** The present password (原密码). */
  readonly oldPassword: Scalars['String']['input'];
};

/** What changing a password answers (结果). */
export type PasswordChangePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | PasswordChangeSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The password was changed (密码已修改). */
export type PasswordChangeSuccess = {
  readonly __typename?: 'PasswordChangeSuccess';
  /** How many other sessions were ended (已结束的其他会话数). */
  readonly sessionsEnded: Scalars['Int']['output'];
};

/** What an obligor owes on one asset, whatever its kind, and whom it may validly pay (应付款项). */
export type Payable = {
  readonly __typename?: 'Payable';
  /** Id of the asset (资产编号): a receivable, a bill that the caller accepted, a part of a voucher that it issued, an order with what is to be refunded. */
  readonly asset: Scalars['ID']['output'];
  /** What of it the debtor disputes (其中争议金额). */
  readonly disputed: Money;
  /** Due date (到期日). */
  readonly dueOn: Scalars['Date']['output'];
  /** Its kind (资产种类). */
  readonly kind: AssetKind;
  /** What is still owed (未付金额). */
  readonly outstanding: Money;
  /** Last day on which payment is in time (最后付款日): the due date or the business day after it. */
  readonly payableOn: Scalars['Date']['output'];
  /** Whether `payableOn` rests on holidays that were not published yet (是否暂定). */
  readonly payableOnProvisional: Scalars['Boolean']['output'];
  /**
   * Whom the debtor may validly pay now, and how much (有效付款对象): those whose notices have reached it, the first notice first, then
   * the holder (Civil Code 546); of a bill whoever may collect it, from its presentment on, and nobody before. Money to anybody else does not free it. What a voucher was issued on is owed to the voucher's holders.
   */
  readonly payees: ReadonlyArray<PayablePayee>;
  /** What the debtor has stated as paid (已登记付款), earliest first. */
  readonly payments: ReadonlyArray<DebtorPayment>;
  /** The receivable (应收账款); null of other kinds. */
  readonly receivable?: Maybe<Receivable>;
};

/** A page of payables (应付账款列表). */
export type PayableConnection = {
  readonly __typename?: 'PayableConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<PayableEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type PayableEdge = {
  readonly __typename?: 'PayableEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The payable (应付账款). */
  readonly node: Payable;
};

/** Whom a debtor may validly pay (有效付款对象). */
export type PayablePayee = {
  readonly __typename?: 'PayablePayee';
  /** The account that the debtor was told (收款账户); null where the payee has named none on the platform. */
  readonly account?: Maybe<CollectionAccount>;
  /** How much (金额). */
  readonly amount: Money;
  /** The notice that says so (所据通知); null for a seller whose claim was never assigned, or is its own again. */
  readonly notice?: Maybe<DealNotice>;
  /** Who (收款方). */
  readonly payTo: Organisation;
  /** Since when this holds (自何时起). */
  readonly since: Scalars['DateTime']['output'];
};

/** A payable to post (应付账款信息): all invoices from one supplier to the caller. */
export type PayablePostInput = {
  /** Where the seller wants to be paid (收款账户). */
  readonly collectionAccount: CollectionAccountInput;
  /** Contract number (合同编号). */
  readonly contractNumber: Scalars['String']['input'];
  /** The day of delivery (交付日). */
  readonly deliveredOn: Scalars['Date']['input'];
  /** References to delivery notes and acceptances (交付凭证), at most 20. */
  readonly deliveryEvidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The due date (到期日), after the delivery and not in the past. */
  readonly dueOn: Scalars['Date']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The invoices (发票), 1 to 50; credit notes may stand among them. */
  readonly invoices: ReadonlyArray<InvoiceInput>;
};

/** What posting answers (结果). */
export type PayablePostPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | PayablePostSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The payable was posted (已登记). */
export type PayablePostSuccess = {
  readonly __typename?: 'PayablePostSuccess';
  /** The receivable (应收账款), as it is now. */
  readonly receivable: Receivable;
};

/** Why a debtor is to pay elsewhere (付款对象变更原因). */
export type PayeeCause =
  /** The lender collects on another account (收款账户变更). */
  | 'ACCOUNT_CHANGED'
  /** The lender claims less than the debtor was told (应付资金方金额减少): the rest is the seller's to be paid again. A new text of the notice stands beside the old. */
  | 'AMOUNT_CHANGED'
  /** The deal has ended: what is still owed is paid to the seller again (交易终结). */
  | 'DEAL_ENDED';

/**
 * Notice of a changed payee or account (付款对象变更通知): it holds from the moment it stands in the debtor's inbox; until then the old
 * payee and account are right.
 */
export type PayeeNotice = Node & {
  readonly __typename?: 'PayeeNotice';
  /** On which account (收款账户); null where each receivable names the seller's own, or the lender has none left. */
  readonly account?: Maybe<CollectionAccount>;
  /** When the debtor acknowledged it (确认时间). */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the caller may do with it now (可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Why (原因). */
  readonly cause: PayeeCause;
  /** The deal (交易编号). */
  readonly deal: Scalars['ID']['output'];
  /** The debtor that it is for (债务人). */
  readonly debtor: Organisation;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The debts (所涉债权). */
  readonly items: ReadonlyArray<NoticeItem>;
  /** When it reached the debtor's inbox (送达时间, Civil Code 137). */
  readonly madeAt: Scalars['DateTime']['output'];
  /** The notice that it changes (原通知). */
  readonly notice: Scalars['ID']['output'];
  /** Whom to pay from now on (付款对象). */
  readonly payTo: Organisation;
  /** State (状态). */
  readonly state: PayeeNoticeState;
};

/** An acknowledgement (确认变更). */
export type PayeeNoticeAcknowledgeInput = {
  /** The notice (通知). */
  readonly notice: Scalars['ID']['input'];
};

/** What acknowledging answers (结果). */
export type PayeeNoticeAcknowledgePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | PayeeNoticeAcknowledgeSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The change was acknowledged (已确认). */
export type PayeeNoticeAcknowledgeSuccess = {
  readonly __typename?: 'PayeeNoticeAcknowledgeSuccess';
  /** The notice (通知). */
  readonly payeeNotice: PayeeNotice;
};

/** A page of notices of changed payees (变更通知列表). */
export type PayeeNoticeConnection = {
  readonly __typename?: 'PayeeNoticeConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<PayeeNoticeEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type PayeeNoticeEdge = {
  readonly __typename?: 'PayeeNoticeEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The notice (通知). */
  readonly node: PayeeNotice;
};

/** Where a notice of a changed payee stands (变更通知状态). */
export type PayeeNoticeState =
  /** Acknowledged by the debtor (已确认收到). */
  | 'ACKNOWLEDGED'
  /** Made (已送达): it stands in the debtor's inbox and holds from then on. */
  | 'MADE';

/** Who paid (付款人). */
export type Payer =
  /** Another who is liable on a bill (票据其他债务人): its drawer, or one who has passed it on. */
  | 'BILL_PARTY'
  /** A debtor of the claim (债务人). */
  | 'DEBTOR'
  /** The seller or borrower (融资方). */
  | 'SELLER';

/** An account as a payment names it (收付款账户). The other side sees the whole number while the payment is due, then its last four characters. */
export type PaymentAccount = {
  readonly __typename?: 'PaymentAccount';
  /** Name of the bank (开户行). */
  readonly bankName: Scalars['String']['output'];
  /** The bank's BIC (银行识别代码). */
  readonly bic?: Maybe<Scalars['String']['output']>;
  /** The bank's number in China's payment systems (支付系统行号). */
  readonly cnaps?: Maybe<Scalars['String']['output']>;
  /** In whose name (户名). */
  readonly holder: Scalars['String']['output'];
  /** Number (账号). */
  readonly number: Scalars['String']['output'];
};

/** One movement of money (单笔到账). */
export type PaymentConfirmInput = {
  /** How much (金额). */
  readonly amount: Scalars['Decimal']['input'];
  /** The bank's reference (银行流水号), which counts once for each account. */
  readonly bankReference: Scalars['String']['input'];
  /** ISO 4217 code (币种); CNY when left out. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** Which way the money moved for the caller (方向). */
  readonly direction: PaymentDirection;
  /** The payment's reference (端到端编号); looked for in the remark when left out. */
  readonly endToEndId?: InputMaybe<Scalars['String']['input']>;
  /** From which account (付款账号). */
  readonly fromAccount: Scalars['String']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When it was booked at the bank (入账日). */
  readonly on: Scalars['Date']['input'];
  /** Remark (附言). */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** To which account (收款账号). */
  readonly toAccount: Scalars['String']['input'];
};

/** What confirming answers (结果). */
export type PaymentConfirmPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | PaymentConfirmSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The movement was taken in; its outcome says whether it was booked (已登记). */
export type PaymentConfirmSuccess = {
  readonly __typename?: 'PaymentConfirmSuccess';
  /** The movement (银行收付明细). */
  readonly entry: BankEntry;
};

/** What arrived for an instruction (到账信息). */
export type PaymentConfirmed = {
  readonly __typename?: 'PaymentConfirmed';
  /** How much (到账金额). */
  readonly amount: Money;
  /** When (到账日). */
  readonly on: Scalars['Date']['output'];
  /** The bank's reference (银行流水号). */
  readonly reference: Scalars['String']['output'];
  /** Since when it counts no more (冲销时间): it was recorded in error, and what is left to pay is instructed anew. */
  readonly takenBackAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What is done about flagged money (处理方式). */
export type PaymentDecision =
  /** It goes into the books of the deal (计入交易账目). */
  | 'BOOK'
  /** It does not (不计入). */
  | 'DISMISS';

/** Which way money moved, as its account's holder sees it (收付方向). */
export type PaymentDirection =
  /** Money arrived (收款). */
  | 'CREDIT'
  /** Money left (付款). */
  | 'DEBIT';

/** A file of payments for the payer's bank (付款文件), ISO 20022 pain.001.001.09; download it with GET /payment-files/:id. */
export type PaymentFile = Node & {
  readonly __typename?: 'PaymentFile';
  /** What the caller may do with it now (可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Why and when it was cancelled (作废信息). */
  readonly cancelled?: Maybe<PaymentFileCancellation>;
  /** When it was made (生成时间). */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Its payments (付款指令编号). */
  readonly instructions: ReadonlyArray<Scalars['ID']['output']>;
  /** MsgId of the file (报文编号). */
  readonly messageId: Scalars['String']['output'];
  /** Day on which the bank is to pay (要求付款日). */
  readonly requestedOn: Scalars['Date']['output'];
  /** SHA-256 of the bytes in hexadecimal (文件摘要). */
  readonly sha256: Scalars['String']['output'];
  /** Bytes (文件大小，字节). */
  readonly size: Scalars['Int']['output'];
  /** State (状态). */
  readonly state: PaymentFileState;
  /** Sum of its payments (合计金额). */
  readonly total: Money;
};

/** Which file, and why (作废). */
export type PaymentFileCancelInput = {
  /** The file (付款文件编号). */
  readonly file: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
};

/** What cancelling a file answers (结果). */
export type PaymentFileCancelPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | PaymentFileCancelSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The file is cancelled (已作废). */
export type PaymentFileCancelSuccess = {
  readonly __typename?: 'PaymentFileCancelSuccess';
  /** The file (付款文件). */
  readonly paymentFile: PaymentFile;
};

/** Why and when a payment file was cancelled (作废信息). */
export type PaymentFileCancellation = {
  readonly __typename?: 'PaymentFileCancellation';
  /** When (作废时间). */
  readonly at: Scalars['DateTime']['output'];
  /** Why (理由). */
  readonly reason: Scalars['String']['output'];
};

/** A page of payment files (付款文件列表). */
export type PaymentFileConnection = {
  readonly __typename?: 'PaymentFileConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<PaymentFileEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type PaymentFileEdge = {
  readonly __typename?: 'PaymentFileEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The file (付款文件). */
  readonly node: PaymentFile;
};

/** What to export (导出内容). */
export type PaymentFileExportInput = {
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 instructions in which the caller is the payer (付款指令编号). */
  readonly instructions: ReadonlyArray<Scalars['ID']['input']>;
  /** Day on which the bank is to pay (要求付款日): a business day, today or up to 30 days from now. */
  readonly requestedOn: Scalars['Date']['input'];
};

/** What exporting answers (结果). */
export type PaymentFileExportPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | PaymentFileExportSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The file is made (已导出). */
export type PaymentFileExportSuccess = {
  readonly __typename?: 'PaymentFileExportSuccess';
  /** The file (付款文件). */
  readonly paymentFile: PaymentFile;
};

/** Where a payment file stands (付款文件状态). */
export type PaymentFileState =
  /** Cancelled (已作废): its payments may go into another file. */
  | 'CANCELLED'
  /** Made, to be handed to the bank (已生成). */
  | 'ISSUED';

/** Who is to pay whom how much, when and what for (付款指令). The platform never holds money: it issues this and records what arrived. */
export type PaymentInstruction = Node & {
  readonly __typename?: 'PaymentInstruction';
  /** What within the deal it is for (所属事项编号): a guarantee or subsidy, a claim on the seller; null where it is the deal's own. */
  readonly about?: Maybe<Scalars['ID']['output']>;
  /** What the caller may do with it now (可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** How much (金额). */
  readonly amount: Money;
  /** What arrived for it (到账信息). */
  readonly confirmed?: Maybe<PaymentConfirmed>;
  /** The deal (交易编号). */
  readonly deal: Scalars['ID']['output'];
  /** When it is due (应付日): a business day. */
  readonly dueOn: Scalars['Date']['output'];
  /** Whether `dueOn` rests on holidays that are not published yet (是否暂定). */
  readonly dueOnProvisional: Scalars['Boolean']['output'];
  /** The reference that travels with the money (端到端编号): 22 capitals and digits, unique on the platform. It belongs into the remark (附言). */
  readonly endToEndId: Scalars['String']['output'];
  /** When it was confirmed, cancelled or replaced (终结时间). */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The file that it was exported with (付款文件编号); the payer's to see. */
  readonly file?: Maybe<Scalars['ID']['output']>;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** When it was made (生成时间). */
  readonly madeAt: Scalars['DateTime']['output'];
  /** Whether the amount holds on `dueOn` only (金额是否仅适用于该日), since interest is deducted in advance. */
  readonly onThatDayOnly: Scalars['Boolean']['output'];
  /** Who is paid (收款人). */
  readonly payee: Organisation;
  /** To which account (收款账户); null while the payee has named none. */
  readonly payeeAccount?: Maybe<PaymentAccount>;
  /** Who pays (付款人). */
  readonly payer: Organisation;
  /** From which account (付款账户); null while the payer has named none. */
  readonly payerAccount?: Maybe<PaymentAccount>;
  /** What is paid (用途). */
  readonly purpose: PaymentPurpose;
  /** The instruction in whose place it stands (被替换的指令编号). */
  readonly replaces?: Maybe<Scalars['ID']['output']>;
  /** State (状态). */
  readonly state: PaymentInstructionState;
};

/** A page of payment instructions (付款指令列表). */
export type PaymentInstructionConnection = {
  readonly __typename?: 'PaymentInstructionConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<PaymentInstructionEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type PaymentInstructionEdge = {
  readonly __typename?: 'PaymentInstructionEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The instruction (付款指令). */
  readonly node: PaymentInstruction;
};

/** Where a payment instruction stands (付款指令状态). */
export type PaymentInstructionState =
  /** Not to be paid any more (已取消). */
  | 'CANCELLED'
  /** The money arrived in full (已全额到账). */
  | 'CONFIRMED'
  /** In a file for the payer's bank (已导出至付款文件). */
  | 'EXPORTED'
  /** A part arrived (部分到账); the rest has an instruction of its own. */
  | 'PARTLY_CONFIRMED'
  /** To be paid (待付款). */
  | 'PLANNED'
  /** Another one stands in its place (已被替换), with another amount, day or account. */
  | 'REPLACED';

/** What a movement of money is for the platform (匹配结果). */
export type PaymentOutcome =
  /** The bank's reference was taken before (重复). */
  | 'DUPLICATE'
  /** The amount that was expected (金额相符). */
  | 'EXACT'
  /** The bank has only announced it (尚未入账). */
  | 'NOT_BOOKED_YET'
  /** Nothing more is expected for it (无应付款项). */
  | 'NOT_EXPECTED'
  /** More than was expected (超额付款). */
  | 'OVER'
  /** Less than was expected (部分付款). */
  | 'PARTIAL'
  /** The bank takes an earlier movement back (冲正). */
  | 'REVERSAL'
  /** It names no payment of the caller's (编号不明). */
  | 'UNKNOWN_REFERENCE'
  /** It came from an account that is not the payer's, or went to one that is not the payment's (账户不符). */
  | 'WRONG_ACCOUNT'
  /** It is in another currency (币种不符). */
  | 'WRONG_CURRENCY'
  /** It moved the other way (收付方向不符). */
  | 'WRONG_DIRECTION';

/** What is paid (付款用途). */
export type PaymentPurpose =
  /** The seller buys the claim back (回购). */
  | 'BUY_BACK'
  /** The seller pays what an assigned claim lacks (补足转让债权的短少). */
  | 'DILUTION'
  /** The lender pays the finance out (放款). */
  | 'DISBURSEMENT'
  /** The guarantor or pool pays the lender its share of the loss (代偿). */
  | 'GUARANTEE'
  /** The seller pays the guarantor or pool its fee (担保费). */
  | 'GUARANTEE_FEE'
  /** The lender gives back what came in later of a loss that was paid (返还代偿款). */
  | 'GUARANTEE_RETURN'
  /** The seller pays back finance that left after its deal was cancelled (退回放款). */
  | 'REFUND'
  /** The debtor pays what it owes, or the borrower repays (还款). */
  | 'REPAYMENT'
  /** The programme pays its subsidy to the seller (贴息). */
  | 'SUBSIDY'
  /** The lender pays over what was received beyond the deal (支付余款). */
  | 'SURPLUS';

/** What is decided about flagged money (异常款项处理). */
export type PaymentResolveInput = {
  /** What is decided (处理方式). */
  readonly decision: PaymentDecision;
  /** The movement (银行收付明细编号). */
  readonly entry: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The instruction that it was for (付款指令编号); needed to book one that names none. */
  readonly instruction?: InputMaybe<Scalars['ID']['input']>;
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
};

/** What resolving answers (结果). */
export type PaymentResolvePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | PaymentResolveSuccess | RuleRefused | StateRefused | ValidationRefused;

/** It is decided (已处理). */
export type PaymentResolveSuccess = {
  readonly __typename?: 'PaymentResolveSuccess';
  /** The movement (银行收付明细). */
  readonly entry: BankEntry;
};

/** The platform's time (平台时间). */
export type PlatformClock = {
  readonly __typename?: 'PlatformClock';
  /** Now (当前时刻). */
  readonly now: Scalars['DateTime']['output'];
  /** Whether the clock can be moved (是否为模拟时钟). */
  readonly simulated: Scalars['Boolean']['output'];
  /** Today in Asia/Shanghai (当日). */
  readonly today: Scalars['Date']['output'];
};

/** Where a pledge stands (质押状态). */
export type PledgeState =
  /** Asked for (待设立): no money has left yet. */
  | 'ASKED'
  /** Ended (已终止). */
  | 'ENDED'
  /** In force (有效): it secures a loan. */
  | 'LIVE';

/** What a pledge was made under (质押参数). */
export type PledgeTerms = {
  readonly __typename?: 'PledgeTerms';
  /** Business days to answer a call (补足期限). */
  readonly cureDays: Scalars['Int']['output'];
  /** The disposal line (处置线). */
  readonly disposal: Scalars['Decimal']['output'];
  /** The most that is lent (质押率). */
  readonly ltv: Scalars['Decimal']['output'];
  /** The warning line (预警线). */
  readonly warning: Scalars['Decimal']['output'];
};

/** By which rule a claim has its rank (顺位规则). */
export type PriorityRule =
  /** Endorsed where the asset lives, in the order of the endorsements (背书在先): bills are not registered. */
  | 'ENDORSED'
  /** Named in the first notice that reached the debtor (通知最先到达). */
  | 'NOTIFIED'
  /** A pledge that does not exist, because it is not registered (质权未设立). */
  | 'NO_PLEDGE'
  /** Neither registered nor notified: in proportion to the amounts (按比例). */
  | 'PRO_RATA'
  /** Registered before unregistered, by time of registration (登记在先). */
  | 'REGISTERED';

/** One thing wrong with the input (输入问题). */
export type Problem = {
  readonly __typename?: 'Problem';
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** What is wrong and how to mend it (说明). */
  readonly message: Scalars['String']['output'];
  /** The input field (字段), list places as numbers. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** What one lender would offer (单一资金方方案). */
export type Proposal = {
  readonly __typename?: 'Proposal';
  /** Firm (可直接成交) or indicative (意向). */
  readonly firm: Scalars['Boolean']['output'];
  /** The lender (资金方). */
  readonly lender: Organisation;
  /** The terms (条件). */
  readonly terms: ProposedTerms;
};

/** What lenders would offer for a request now (融资方案). None is an offer: nothing is reserved. */
export type Proposals = {
  readonly __typename?: 'Proposals';
  /** Below the amount asked, or with a recourse that was not accepted (另列方案). */
  readonly apart: ReadonlyArray<Proposal>;
  /** As of when figures and limits were read (数据时点). */
  readonly asOf: Scalars['DateTime']['output'];
  /** Those among them that can finance it (可融资资金方数). */
  readonly lendersAble: Scalars['Int']['output'];
  /** Lenders with a live mandate (已匹配资金方数). */
  readonly lendersAsked: Scalars['Int']['output'];
  /** Best first (排序方案): by all-in annual cost, then by net proceeds. */
  readonly ranked: ReadonlyArray<Proposal>;
  /** Why other lenders cannot (不可行原因): classes without names, the most frequent first. */
  readonly reasons: ReadonlyArray<ReasonCount>;
};

/** Terms that a mandate gives for a request (方案条件). Rates are annual fractions on act/360: 0.042 is 4.2 %. */
export type ProposedTerms = {
  readonly __typename?: 'ProposedTerms';
  /** The most that the lender finances of what is assigned (融资比例). */
  readonly advanceRate: Scalars['Decimal']['output'];
  /** What it costs in all in a year (综合年化成本): (paid in all − received) / received × 360 / days. */
  readonly allInAnnualCost: Scalars['Decimal']['output'];
  /** The rate (年利率): LPR plus spread less discount. */
  readonly annualRate: Scalars['Decimal']['output'];
  /** Whether the charge is deducted in advance (是否预扣); interest of loans never is. */
  readonly chargeInAdvance: Scalars['Boolean']['output'];
  /** How interest is counted (计息基准), by the mandate. */
  readonly dayCount: DayCountBasis;
  /** Days that it is priced for (计息天数). */
  readonly days: Scalars['Int']['output'];
  /** Whether the debtor is told (是否通知债务人). */
  readonly disclosed: Scalars['Boolean']['output'];
  /** When it falls due (到期日). */
  readonly dueOn: Scalars['Date']['output'];
  /** Flat charges (费用). */
  readonly fees: Money;
  /** What is financed (融资金额). */
  readonly finance: Money;
  /** Off for a green environmental rating (绿色优惠). */
  readonly greenDiscount: Scalars['Decimal']['output'];
  /** Interest (利息). */
  readonly interest: Money;
  /** The LPR (基准利率). */
  readonly lpr: Scalars['Decimal']['output'];
  /** When that LPR was published (LPR 公布日). */
  readonly lprOn: Scalars['Date']['output'];
  /** Which LPR (基准利率期限). */
  readonly lprTerm: LprTerm;
  /** What the SME has in hand (净得金额). */
  readonly netProceeds: Money;
  /** With or without recourse (追索权). */
  readonly recourse: Recourse;
  /** Over the LPR (加点). */
  readonly spread: Scalars['Decimal']['output'];
  /** Technique (融资方式). */
  readonly technique: Technique;
  /** Interest and charges in all (总成本). */
  readonly totalCost: Money;
  /** A flat charge as a fraction of the finance (一次性费率). */
  readonly upfrontFeeRate: Scalars['Decimal']['output'];
};

/**
 * A distributor's order from a core enterprise that a lender may finance (保兑仓订单): the core enterprise is paid at once and promises to
 * deliver only against the lender's release and to refund what was not released. Seen by these three.
 */
export type PurchaseOrder = Node & {
  readonly __typename?: 'PurchaseOrder';
  /** What the caller may do with it now (可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Worth of the quantity (订单金额). */
  readonly amount: Money;
  /** The distributor (经销商). */
  readonly buyer: Organisation;
  /** Number of the purchase contract (采购合同编号). */
  readonly contractNumber: Scalars['String']['output'];
  /** Quantity delivered against release notes (已发货数量). */
  readonly deliveredQuantity: Scalars['Decimal']['output'];
  /** Last day of delivery (最迟交货日). */
  readonly deliveryDueOn: Scalars['Date']['output'];
  /** What the core enterprise has received of it (已收首付款); null until it has confirmed. */
  readonly deposit?: Maybe<Money>;
  /** The part that the distributor pays itself (首付款比例), as a fraction. */
  readonly depositShare: Scalars['Decimal']['output'];
  /** When what was not released is to be refunded (退款到期日); finance runs to it at most. */
  readonly dueOn: Scalars['Date']['output'];
  /** What the core enterprise received of the finance (已收融资款); null until it was paid out. */
  readonly financed?: Maybe<Money>;
  /** The goods (货物). */
  readonly goods: Scalars['String']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Whose release counts (资金方); null while no lender holds the goods. */
  readonly lender?: Maybe<Organisation>;
  /** Order number (订单编号). */
  readonly orderNumber: Scalars['String']['output'];
  /** When the core enterprise gave its promises (承诺时间). */
  readonly promisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Quantity (数量): what was ordered, and from the confirmation on what was confirmed. */
  readonly quantity: Scalars['Decimal']['output'];
  /** Why it was rejected (拒绝理由). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What it would have to refund now (待发货或待退款金额): what was paid in, less what was released, brought into store and refunded; null until finance was paid out. */
  readonly refundable?: Maybe<Money>;
  /** What the core enterprise has refunded (已退款金额). */
  readonly refunded: Money;
  /** Worth of the goods that may be released now (可提货货值), in store or not; for the distributor and the lender, once finance was paid out. */
  readonly releasable?: Maybe<Money>;
  /** Worth of it (已通知提货货值). */
  readonly released: Money;
  /** Quantity released (已通知提货数量), by the core enterprise and out of store. */
  readonly releasedQuantity: Scalars['Decimal']['output'];
  /** The core enterprise (核心企业). */
  readonly seller: Organisation;
  /** State (状态). */
  readonly state: PurchaseOrderState;
  /** Goods that come into store while they are not paid for (在库监管货物); null where no warehouse was named. */
  readonly storage?: Maybe<OrderStorage>;
  /** When it was put down (登记时间). */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** Unit of quantity (计量单位). */
  readonly unit: Scalars['String']['output'];
  /** Price of a unit with tax (含税单价). */
  readonly unitPrice: Money;
};

/** A confirmation with its promises (确认与承诺). */
export type PurchaseOrderConfirmInput = {
  /** What was received of the deposit (已收首付款): the contract's share at least, and not all. */
  readonly depositReceived: Scalars['Decimal']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The order (订单). */
  readonly order: Scalars['ID']['input'];
  /** Deliver only against the lender's release (承诺仅凭资金方提货通知发货); must be true. */
  readonly promiseDeliveryAgainstRelease: Scalars['Boolean']['input'];
  /** Refund what was not released (承诺退还未提货款项); must be true. */
  readonly promiseRefund: Scalars['Boolean']['input'];
  /** What of the quantity is confirmed (确认数量); all when left out. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What confirming answers (结果). */
export type PurchaseOrderConfirmPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | PurchaseOrderConfirmSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The order was confirmed (已确认). */
export type PurchaseOrderConfirmSuccess = {
  readonly __typename?: 'PurchaseOrderConfirmSuccess';
  /** The order (订单), as it is now. */
  readonly purchaseOrder: PurchaseOrder;
};

/** A page of orders (订单列表). */
export type PurchaseOrderConnection = {
  readonly __typename?: 'PurchaseOrderConnection';
  /** The orders (订单). */
  readonly edges: ReadonlyArray<PurchaseOrderEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** One of them in a page (列表条目). */
export type PurchaseOrderEdge = {
  readonly __typename?: 'PurchaseOrderEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The order (订单). */
  readonly node: PurchaseOrder;
};

/** A rejection (拒绝). */
export type PurchaseOrderRejectInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The order (订单). */
  readonly order: Scalars['ID']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
};

/** What rejecting answers (结果). */
export type PurchaseOrderRejectPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | PurchaseOrderRejectSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The order was rejected (已拒绝). */
export type PurchaseOrderRejectSuccess = {
  readonly __typename?: 'PurchaseOrderRejectSuccess';
  /** The order (订单), as it is now. */
  readonly purchaseOrder: PurchaseOrder;
};

/** On which side of an order the caller stands (所在方). */
export type PurchaseOrderSide =
  /** The distributor that buys (经销商). */
  | 'BUYER'
  /** The lender that holds the goods (资金方). */
  | 'LENDER'
  /** The core enterprise that sells (核心企业). */
  | 'SELLER';

/** Where a purchase order stands (订单状态). */
export type PurchaseOrderState =
  /** Confirmed, with its promises (已确认并承诺). */
  | 'CONFIRMED'
  /** Rejected by the core enterprise (已拒绝). */
  | 'REJECTED'
  /** All goods were released, brought into store or refunded (已结清). */
  | 'SETTLED'
  /** Waiting for the core enterprise's answer (待确认). */
  | 'SUBMITTED'
  /** Taken back by the distributor (已撤回). */
  | 'WITHDRAWN';

/** An order (订单信息). */
export type PurchaseOrderSubmitInput = {
  /** Number of the purchase contract (采购合同编号). */
  readonly contractNumber: Scalars['String']['input'];
  /** Last day of delivery (最迟交货日), after today. */
  readonly deliveryDueOn: Scalars['Date']['input'];
  /** The part that you pay yourself (首付款比例), a fraction from 0.1 to 0.9. */
  readonly depositShare: Scalars['Decimal']['input'];
  /** When what was not released is to be refunded (退款到期日), not before the last day of delivery. */
  readonly dueOn: Scalars['Date']['input'];
  /** The goods (货物). */
  readonly goods: Scalars['String']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Order number (订单编号), once for the two parties. */
  readonly orderNumber: Scalars['String']['input'];
  /** Quantity (数量), at most three decimals. */
  readonly quantity: Scalars['Decimal']['input'];
  /** The core enterprise that sells (核心企业). */
  readonly seller: Scalars['ID']['input'];
  /** Unit of quantity (计量单位), for example 吨. */
  readonly unit: Scalars['String']['input'];
  /** Price of a unit with tax (含税单价). */
  readonly unitPrice: Scalars['Decimal']['input'];
};

/** What putting down answers (结果). */
export type PurchaseOrderSubmitPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | PurchaseOrderSubmitSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The order was put down (已登记). */
export type PurchaseOrderSubmitSuccess = {
  readonly __typename?: 'PurchaseOrderSubmitSuccess';
  /** The order (订单), as it is now. */
  readonly purchaseOrder: PurchaseOrder;
};

/** Which order to take back (撤回). */
export type PurchaseOrderWithdrawInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The order (订单). */
  readonly order: Scalars['ID']['input'];
};

/** What taking back answers (结果). */
export type PurchaseOrderWithdrawPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | PurchaseOrderWithdrawSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The order was taken back (已撤回). */
export type PurchaseOrderWithdrawSuccess = {
  readonly __typename?: 'PurchaseOrderWithdrawSuccess';
  /** The order (订单), as it is now. */
  readonly purchaseOrder: PurchaseOrder;
};

/** All that one may ask (查询). */
export type Query = {
  readonly __typename?: 'Query';
  /** Whether an acceptor is barred, and what it disclosed (承兑人状态). */
  readonly acceptorStanding: AcceptorStanding;
  /** Alerts (预警列表), newest first: all of them for the regulator, of lots and invoices that were put down twice for the operator, and for everybody those that are told to it. */
  readonly alerts: AlertConnection;
  /** An approval of the caller's organisation (复核事项), or null. */
  readonly approval?: Maybe<Approval>;
  /** The organisation's approvals (复核事项列表), newest first; of one state when it is named. */
  readonly approvals: ApprovalConnection;
  /** The caller's own assets of every kind, or of one (持有的资产列表), newest first. */
  readonly assets: HeldAssetConnection;
  /**
   * The audit trail (审计记录), newest first: of one's own organisation. A regulator may name another one and then reads who
   * did what and when, without its contents; for anybody else another one's trail is empty.
   */
  readonly auditTrail: AuditEntryConnection;
  /** The caller's bank accounts (本单位银行账户), open and closed, newest first. */
  readonly bankAccounts: ReadonlyArray<BankAccount>;
  /** Movements of money on the caller's accounts (银行收付明细列表), newest first, for example those that wait to be resolved. */
  readonly bankEntries: BankEntryConnection;
  /** The lender's own bids and mandates' offers (我的报价), newest first; never another's. */
  readonly bids: BidConnection;
  /** A bill (票据) that the caller stands on or is asked to sign; else null. */
  readonly bill?: Maybe<Bill>;
  /** What a discount costs up to the day of actual payment (贴现试算). */
  readonly billDiscountQuote: DiscountQuote;
  /** Comparisons with the bill exchange (票据对账), newest first. */
  readonly billReconciliations: BillReconciliationConnection;
  /** The caller's bills (票据列表), newest first. */
  readonly bills: BillConnection;
  /** Whether a day is a business day (工作日查询). */
  readonly businessDay: BusinessDay;
  /** One of the caller's lots (货物批次), by its number. */
  readonly cargoLot?: Maybe<CargoLot>;
  /** The caller's lots (货物批次列表), the newest first. */
  readonly cargoLots: CargoLotConnection;
  /**
   * The caller's chain (供应链全景): its direct trade in full, and further tiers of suppliers only where vouchers that it issued were passed
   * on. Counts claims put down, papers dated and vouchers given from the first day to the last, at most 366 days. Empty for anybody
   * else's organisation, as for one that does not exist.
   */
  readonly chain: ChainEdgeConnection;
  /**
   * The same by tier (供应链分层汇总), without names: an organisation its own, a regulator anybody's and there by trade to any depth up to 5.
   * Empty for anybody else.
   */
  readonly chainTiers: ReadonlyArray<ChainTier>;
  /** Why a request of one's own got nothing in the latest clearing (未成交说明), with what would have changed that; null when none has ended over it. */
  readonly clearingExplanation?: Maybe<ClearingExplanation>;
  /** The lender's own part of a run (资金方撮合结果), the latest when none is named; null when none of its mandates took part. */
  readonly clearingLenderView?: Maybe<ClearingLenderView>;
  /** A run (撮合运行); null when there is none. */
  readonly clearingRun?: Maybe<ClearingRun>;
  /** Does a run again from its stored book (重放撮合) and compares the answers; null when it has none. Takes as long as the run did. */
  readonly clearingRunReplay?: Maybe<ClearingReplay>;
  /** All runs (撮合运行列表), newest first. */
  readonly clearingRuns: ClearingRunConnection;
  /** The schedule of clearings (撮合计划); null when there is none. Applicants and lenders see from it when the next one is. */
  readonly clearingSchedule?: Maybe<ClearingSchedule>;
  /** A clearing window (撮合窗口); null when there is none. */
  readonly clearingWindow?: Maybe<ClearingWindow>;
  /** The window that is not over yet (当前撮合窗口); null when none stands. */
  readonly clearingWindowStanding?: Maybe<ClearingWindow>;
  /** The platform's time (平台时间). */
  readonly clock: PlatformClock;
  /** Notices to the caller as a debtor (收到的通知列表), newest first. */
  readonly dealNotices: DealNoticeConnection;
  /** The caller's deals (交易列表), newest first. */
  readonly deals: DealConnection;
  /** The caller's own grades (本单位的债务人评级), the latest day first, superseded ones included. */
  readonly debtorGrades: DebtorGradeConnection;
  /** Payments that debtors have stated (付款登记列表), newest first. */
  readonly debtorPayments: DebtorPaymentConnection;
  /** Claims on sellers for what assigned debts lack (补足请求列表), newest first. */
  readonly dilutionClaims: DilutionClaimConnection;
  /** A document (文件); null when there is none that the caller may see. */
  readonly document?: Maybe<Document>;
  /** The documents of an object (对象的文件列表), newest first; null when there is no such object that the caller may see. */
  readonly documents?: Maybe<DocumentConnection>;
  /** Reads uploaded e-invoice files (解析电子发票), at most 20 at a time; one that is wrong does not stop the others. */
  readonly eInvoicesRead: ReadonlyArray<EInvoiceReading>;
  /** An organisation's environmental rating on a day (环境信用评价), today when none is given; null when it has none. */
  readonly environmentalRating?: Maybe<EnvironmentalAssessment>;
  /** Open requests that the lender's licence allows to finance (可参与的融资申请), newest first; without any bids or counts of bids. */
  readonly financingOpportunities: FinancingRequestConnection;
  /** A request (融资申请): one's own or, for lenders, an open one that the licence allows to finance; else null. */
  readonly financingRequest?: Maybe<FinancingRequest>;
  /** The organisation's own requests (我的融资申请), newest first. */
  readonly financingRequests: FinancingRequestConnection;
  /** The catalogue of goods (货物目录), the newest first. */
  readonly goodsCatalogue: GoodsConnection;
  /** A paper by its id (货物流转单据详情), or null when there is none that the caller may see. */
  readonly goodsFlow?: Maybe<GoodsFlow>;
  /** Papers about the caller's trade that fit no order and no claim yet (未匹配单据), with the reason; newest first. */
  readonly goodsFlowUnmatched: GoodsFlowConnection;
  /** Papers about the caller's trade and those that it reported (货物流转单据列表), newest first. */
  readonly goodsFlows: GoodsFlowConnection;
  /** Reference prices of goods (参考价格), the latest first. */
  readonly goodsPrices: GoodsPriceConnection;
  /** Release notes that the caller issued, may take or has to fill (提货通知列表), newest first. */
  readonly goodsReleases: GoodsReleaseConnection;
  /** Shipments into store that the caller sent, awaits or has to receive (入库发运列表), newest first. */
  readonly goodsShipments: GoodsShipmentConnection;
  /** What a class may be lent on (类别质押参数) on a day, today when none is given. */
  readonly goodsTerms: GoodsTerms;
  /** Runs of the scheduled jobs (定时任务运行列表), the last begun first, for the operator; kept for 90 days. */
  readonly jobRuns: JobRunConnection;
  /** Loan prime rates (贷款市场报价利率), the latest publication first. */
  readonly lprRates: LprRateConnection;
  /** The caller's own mandates (本单位资金方案), newest first. */
  readonly mandates: MandateConnection;
  /** Who is calling (当前身份). */
  readonly me: Me;
  /** A run's stored book under other mechanisms (机制比较), the platform's own last; null when it has no book. */
  readonly mechanismCompare?: Maybe<ReadonlyArray<MechanismRow>>;
  /** The organisation's members (成员列表). */
  readonly members: ReadonlyArray<Membership>;
  /** What the caller's own mandates say to a request (本单位资金方案匹配结果); empty when there is none that it may see. */
  readonly myVerdict: ReadonlyArray<MandateVerdict>;
  /** What another platform sent (外部平台应收账款), newest first: all of it for the operator, a seller's own for the seller. */
  readonly networkReceivables: NetworkReceivableConnection;
  /** Any object by its id (按编号查询), or null when there is none that the caller may see. */
  readonly node?: Maybe<Node>;
  /**
   * The pool that the caller's receivables make (测算资产池). `singleDebtorCap` is the largest share of one debtor, above 0 and at
   * most 1 (单一债务人占比上限); without it there is no cap, as where the core enterprise is the only debtor.
   */
  readonly notePool: NotePool;
  /** The offers on a request of one's own (报价一览); null when there is no such request. Sealed bids show from `closesAt` on. */
  readonly offers?: Maybe<Offers>;
  /** An organisation by its credit code (按统一社会信用代码查询). */
  readonly organisationByCreditCode?: Maybe<Organisation>;
  /** Organisations (单位列表), newest first: all for the operator, the approved ones for others. */
  readonly organisations: OrganisationConnection;
  /** What the caller owes on assets of every kind and whom it may validly pay (应付款项列表), what is due first first. */
  readonly payables: PayableConnection;
  /** Notices of changed payees to the caller as a debtor (付款对象变更通知列表), newest first. */
  readonly payeeNotices: PayeeNoticeConnection;
  /** The caller's payment files (付款文件列表), newest first. */
  readonly paymentFiles: PaymentFileConnection;
  /** Payments to and from the caller (付款指令列表), newest first. */
  readonly paymentInstructions: PaymentInstructionConnection;
  /** What lenders would offer for one's own request now (融资方案查询); null when there is no such request of the caller's. */
  readonly proposals?: Maybe<Proposals>;
  /** An order by its id (订单详情), or null when there is none that the caller may see. */
  readonly purchaseOrder?: Maybe<PurchaseOrder>;
  /** The caller's orders (订单列表) on one side, newest first. */
  readonly purchaseOrders: PurchaseOrderConnection;
  /** A warehouse receipt (仓单) of which the caller is holder, keeper or pledgee. */
  readonly receipt?: Maybe<WarehouseReceipt>;
  /** The pledge of a deal (仓单质押), for its two sides and the keepers. */
  readonly receiptPledge?: Maybe<ReceiptPledge>;
  /** Pledges in which the caller is pledgor, pledgee or keeper (仓单质押列表), the newest first. */
  readonly receiptPledges: ReceiptPledgeConnection;
  /** What the caller, as pledgee of a receipt, gets of what its lot brought (同一批次处置价款中的份额): pledges of several receipts on one lot rank in the order in which they were made known. */
  readonly receiptShare?: Maybe<Money>;
  /** The caller's receipts (仓单列表), the newest first. */
  readonly receipts: WarehouseReceiptConnection;
  /** A receivable by its id (应收账款详情), or null when there is none that the caller may see. */
  readonly receivable?: Maybe<Receivable>;
  /** The caller's receivables (应收账款列表) as seller or as debtor, newest first. */
  readonly receivables: ReceivableConnection;
  /** Comparisons with the unified register (登记对账), newest first; one is made every day. */
  readonly registerReconciliations: RegisterReconciliationConnection;
  /** Searches the registers for claims on an own asset (登记查询); null where the caller holds no such asset. */
  readonly registerSearch?: Maybe<RegisterSearch>;
  /** What became of the requests of a period of at most 366 days (融资概览), for the regulator. */
  readonly regulatorOverview: RegulatorOverview;
  /** What the caller was asked to guarantee or subsidise on open and past requests (收到的增信与贴息申请列表), newest first. */
  readonly requestSupports: RequestSupportConnection;
  /** A revaluation (重估任务) with its progress. */
  readonly revaluation?: Maybe<Revaluation>;
  /** An own search certificate (登记查询证明). */
  readonly searchCertificate?: Maybe<SearchCertificate>;
  /** Checks a certificate that somebody else shows (核验查询证明), by its number and hash. */
  readonly searchCertificateCheck: SearchCertificateCheck;
  /** Own search certificates (登记查询证明列表), newest first. */
  readonly searchCertificates: SearchCertificateConnection;
  /** The organisation's service accounts (系统账户列表). */
  readonly serviceAccounts: ReadonlyArray<ServiceAccount>;
  /** A bank statement with what became of each movement (银行入账通知处理报告). */
  readonly statement?: Maybe<BankStatement>;
  /** The caller's bank statements (银行入账通知列表), newest first. */
  readonly statements: BankStatementConnection;
  /** An asset's title register (权属登记), first entry first, for its holder, its secured parties and, as far as notified, its debtor. */
  readonly titleEntries: ReadonlyArray<TitleEntry>;
  /** Filings in which the caller is secured party or grantor (登记列表), newest first; with `expiresBy` the live ones that end by that day. */
  readonly titleFilings: TitleFilingConnection;
  /** Who ranks first on an asset and what each takes (权利顺位), for its holder and those whom it secures now; null for others. */
  readonly titlePriority?: Maybe<TitlePriority>;
  /** The caller's uploads (本单位上传文件), newest first; upload with POST /uploads/e-invoices. */
  readonly uploads: UploadConnection;
  /** A part of a voucher by its id (凭证详情), or null when there is none that the caller may see. */
  readonly voucher?: Maybe<Voucher>;
  /** What the caller has to pay on all parts of the issue that this part is of (凭证兑付清单), and to whom; empty where it has issued none of that id. */
  readonly voucherDues: ReadonlyArray<VoucherDue>;
  /** The caller's transfers (凭证转让列表), newest first. */
  readonly voucherTransfers: VoucherTransferConnection;
  /** The tree that a part stands in (凭证流转树), as far as the caller may see it; null where it may not see the part. */
  readonly voucherTree?: Maybe<VoucherTree>;
  /** The caller's vouchers (凭证列表) as issuer or as holder, newest first. */
  readonly vouchers: VoucherConnection;
};


/** All that one may ask (查询). */
export type QueryAcceptorStandingArgs = {
  acceptor: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryApprovalArgs = {
  id: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryApprovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ApprovalState>;
};


/** All that one may ask (查询). */
export type QueryAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AssetKind>;
};


/** All that one may ask (查询). */
export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
};


/** All that one may ask (查询). */
export type QueryBankEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<BankEntryState>;
};


/** All that one may ask (查询). */
export type QueryBidsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  request?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<OfferState>;
};


/** All that one may ask (查询). */
export type QueryBillArgs = {
  id: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryBillDiscountQuoteArgs = {
  input: DiscountQuoteInput;
};


/** All that one may ask (查询). */
export type QueryBillReconciliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  side: BillSide;
  status?: InputMaybe<BillStatus>;
};


/** All that one may ask (查询). */
export type QueryBusinessDayArgs = {
  on: Scalars['Date']['input'];
};


/** All that one may ask (查询). */
export type QueryCargoLotArgs = {
  number: Scalars['String']['input'];
};


/** All that one may ask (查询). */
export type QueryCargoLotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryChainArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: Scalars['Int']['input'];
  direction: ChainDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  organisation?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
};


/** All that one may ask (查询). */
export type QueryChainTiersArgs = {
  depth?: Scalars['Int']['input'];
  direction: ChainDirection;
  from: Scalars['Date']['input'];
  organisation?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
};


/** All that one may ask (查询). */
export type QueryClearingExplanationArgs = {
  request: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryClearingLenderViewArgs = {
  run?: InputMaybe<Scalars['ID']['input']>;
};


/** All that one may ask (查询). */
export type QueryClearingRunArgs = {
  id: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryClearingRunReplayArgs = {
  run: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryClearingRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryClearingWindowArgs = {
  id: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryDealNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<DealRole>;
  state?: InputMaybe<DealState>;
};


/** All that one may ask (查询). */
export type QueryDebtorGradesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  debtor?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryDebtorPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role: DebtorPaymentRole;
};


/** All that one may ask (查询). */
export type QueryDilutionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role: DealRole;
};


/** All that one may ask (查询). */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryEInvoicesReadArgs = {
  uploads: ReadonlyArray<Scalars['ID']['input']>;
};


/** All that one may ask (查询). */
export type QueryEnvironmentalRatingArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  organisation: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryFinancingOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  competition?: InputMaybe<Competition>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryFinancingRequestArgs = {
  id: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryFinancingRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<FinancingRequestState>;
};


/** All that one may ask (查询). */
export type QueryGoodsCatalogueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryGoodsFlowArgs = {
  id: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryGoodsFlowUnmatchedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryGoodsFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<GoodsFlowKind>;
};


/** All that one may ask (查询). */
export type QueryGoodsPricesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  goods: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryGoodsReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['ID']['input']>;
};


/** All that one may ask (查询). */
export type QueryGoodsShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<Scalars['ID']['input']>;
};


/** All that one may ask (查询). */
export type QueryGoodsTermsArgs = {
  class: GoodsClass;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** All that one may ask (查询). */
export type QueryJobRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  job?: InputMaybe<Scalars['String']['input']>;
};


/** All that one may ask (查询). */
export type QueryLprRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  term?: InputMaybe<LprTerm>;
};


/** All that one may ask (查询). */
export type QueryMandatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<MandateState>;
};


/** All that one may ask (查询). */
export type QueryMechanismCompareArgs = {
  run: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryMyVerdictArgs = {
  request: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryNetworkReceivablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<NetworkReceivableState>;
};


/** All that one may ask (查询). */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryNotePoolArgs = {
  dueFrom: Scalars['Date']['input'];
  dueTo: Scalars['Date']['input'];
  singleDebtorCap?: InputMaybe<Scalars['Decimal']['input']>;
};


/** All that one may ask (查询). */
export type QueryOffersArgs = {
  request: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryOrganisationByCreditCodeArgs = {
  creditCode: Scalars['String']['input'];
};


/** All that one may ask (查询). */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacity?: InputMaybe<Capacity>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<OrganisationState>;
};


/** All that one may ask (查询). */
export type QueryPayablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryPayeeNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryPaymentFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryPaymentInstructionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<PaymentInstructionState>;
};


/** All that one may ask (查询). */
export type QueryProposalsArgs = {
  request: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryPurchaseOrderArgs = {
  id: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryPurchaseOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  side: PurchaseOrderSide;
  state?: InputMaybe<PurchaseOrderState>;
};


/** All that one may ask (查询). */
export type QueryReceiptArgs = {
  id: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryReceiptPledgeArgs = {
  deal: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryReceiptPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryReceiptShareArgs = {
  proceeds: Scalars['Decimal']['input'];
  receipt: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  side: ReceiptSide;
  state?: InputMaybe<ReceiptState>;
};


/** All that one may ask (查询). */
export type QueryReceivableArgs = {
  id: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryReceivablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  side: ReceivableSide;
  state?: InputMaybe<ReceivableState>;
};


/** All that one may ask (查询). */
export type QueryRegisterReconciliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryRegisterSearchArgs = {
  asset: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryRegulatorOverviewArgs = {
  by: OverviewDivision;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** All that one may ask (查询). */
export type QueryRequestSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryRevaluationArgs = {
  id: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QuerySearchCertificateArgs = {
  id: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QuerySearchCertificateCheckArgs = {
  number: Scalars['String']['input'];
  resultHash: Scalars['String']['input'];
};


/** All that one may ask (查询). */
export type QuerySearchCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryTitleEntriesArgs = {
  asset: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryTitleFilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  expiresBy?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that one may ask (查询). */
export type QueryTitlePriorityArgs = {
  asset: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryUploadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unused?: InputMaybe<Scalars['Boolean']['input']>;
};


/** All that one may ask (查询). */
export type QueryVoucherArgs = {
  id: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryVoucherDuesArgs = {
  voucher: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryVoucherTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  side: VoucherTransferSide;
  state?: InputMaybe<VoucherTransferState>;
};


/** All that one may ask (查询). */
export type QueryVoucherTreeArgs = {
  voucher: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryVouchersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  side: VoucherSide;
  state?: InputMaybe<VoucherState>;
};

/** A claim on an asset with its rank (权利顺位). */
export type RankedClaim = {
  readonly __typename?: 'RankedClaim';
  /** How much of the asset it holds (担保金额). */
  readonly amount: Money;
  /** True where the registration has expired (登记已到期). */
  readonly expired: Scalars['Boolean']['output'];
  /** The last day on which the registration counts (登记到期日). */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** The rule in words (规则说明), in English or Chinese by Accept-Language. */
  readonly explanation: Scalars['String']['output'];
  /** Assignment or pledge (权利类型). */
  readonly kind: EncumbranceKind;
  /** When a notice of it reached the debtor (通知到达时间), as far as known here. */
  readonly notifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** True where an objection stands against it (存在异议). */
  readonly objected: Scalars['Boolean']['output'];
  /** Its rank (顺位), from 1; those that share pro rata have one rank. Null for what has none. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** The unified register's time (登记时间). */
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The unified register's number (登记证明编号). */
  readonly registrationNo?: Maybe<Scalars['String']['output']>;
  /** By which rule (顺位规则). */
  readonly rule: PriorityRule;
  /** Whom it secures (权利人). */
  readonly securedParty: Scalars['String']['output'];
  /** Where it was found (来源). */
  readonly source: ClaimSource;
  /** What it takes of what is left of the asset (可受偿金额). */
  readonly takes: Money;
};

/** What an environmental rating does to new finance (环境评级的影响). */
export type RatingEffect =
  /** No new finance (禁止新增融资). */
  | 'BLOCK'
  /** May earn a discount (可享优惠). */
  | 'DISCOUNT'
  /** Nothing (无影响). */
  | 'NONE'
  /** A warning (提示). */
  | 'WARN';

/** What kind of reason stands between a mandate and a request (不匹配原因类别). */
export type ReasonClass =
  /** The advance rate gives less than what is asked (融资比例不足). */
  | 'AMOUNT'
  /** The debtor is not on the lender's list (债务人不在名单内). */
  | 'DEBTOR'
  /** The debtor is not to be told (通知债务人要求不符). */
  | 'DISCLOSURE'
  /** The seller's environmental rating (环境信用评价). */
  | 'ENVIRONMENT'
  /** The debtor's grade by the lender (债务人评级不足). */
  | 'GRADE'
  /** The seller's industry (卖方行业不符). */
  | 'INDUSTRY'
  /** A budget or limit is full (额度不足). */
  | 'LIMIT'
  /** The rate is above what the request accepts, or has no basis (利率不符). */
  | 'RATE'
  /** With or without recourse (追索权不符). */
  | 'RECOURSE'
  /** The seller's district (卖方区县不符). */
  | 'REGION'
  /** No technique in common, or the licence does not allow it (融资方式或牌照不符). */
  | 'TECHNIQUE'
  /** Tenor in days (期限不符). */
  | 'TENOR'
  /** The size of one finance (单笔金额不符). */
  | 'TICKET'
  /** The mandate is not in force (资金方案未生效). */
  | 'VALIDITY';

/** How many lenders a class of reasons stands in the way of (原因统计). */
export type ReasonCount = {
  readonly __typename?: 'ReasonCount';
  /** The class (类别). */
  readonly class: ReasonClass;
  /** Lenders (资金方数). */
  readonly lenders: Scalars['Int']['output'];
};

/** An order that the keeper does not follow (拒绝申请). */
export type ReceiptAskRefuseInput = {
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** The receipt (仓单). */
  readonly receipt: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type ReceiptAskRefusePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceiptAskRefuseSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The order was refused (已拒绝). */
export type ReceiptAskRefuseSuccess = {
  readonly __typename?: 'ReceiptAskRefuseSuccess';
  /** The receipt (仓单), as it is now. */
  readonly receipt: WarehouseReceipt;
};

/** An order that is no longer wanted (撤回申请). */
export type ReceiptAskWithdrawInput = {
  /** The receipt (仓单). */
  readonly receipt: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type ReceiptAskWithdrawPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceiptAskWithdrawSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The order was withdrawn (已撤回). */
export type ReceiptAskWithdrawSuccess = {
  readonly __typename?: 'ReceiptAskWithdrawSuccess';
  /** The receipt (仓单), as it is now. */
  readonly receipt: WarehouseReceipt;
};

/** What goods cost (成本申报). */
export type ReceiptCostDeclareInput = {
  /** What its holder paid for a unit (单位成本), in yuan. */
  readonly costPerUnit: Scalars['Decimal']['input'];
  /** The receipt (仓单). */
  readonly receipt: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type ReceiptCostDeclarePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceiptCostDeclareSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The cost was declared (已申报). */
export type ReceiptCostDeclareSuccess = {
  readonly __typename?: 'ReceiptCostDeclareSuccess';
  /** The receipt (仓单), as it is now. */
  readonly receipt: WarehouseReceipt;
};

/** Goods handed out (出库). */
export type ReceiptDeliverInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The receipt (仓单). */
  readonly receipt: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type ReceiptDeliverPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceiptDeliverSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The goods have left and the receipt has ended (已出库). */
export type ReceiptDeliverSuccess = {
  readonly __typename?: 'ReceiptDeliverSuccess';
  /** The receipt (仓单), as it is now. */
  readonly receipt: WarehouseReceipt;
};

/** Goods to be handed out (提货申请). */
export type ReceiptDeliveryAskInput = {
  /** Who collects them (提货人). */
  readonly collector: Scalars['String']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The receipt (仓单). */
  readonly receipt: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type ReceiptDeliveryAskPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceiptDeliveryAskSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The keeper has to hand them out (待保管人出库). */
export type ReceiptDeliveryAskSuccess = {
  readonly __typename?: 'ReceiptDeliveryAskSuccess';
  /** The receipt (仓单), as it is now. */
  readonly receipt: WarehouseReceipt;
};

/** What a warehouse receipt says (仓单记载事项, Civil Code article 909), beside depositor, goods, quantity and place. */
export type ReceiptElements = {
  readonly __typename?: 'ReceiptElements';
  /** The insurance (保险); null where there is none. */
  readonly insurance?: Maybe<ReceiptInsurance>;
  /** Where it was issued (填发地). */
  readonly issuedAtPlace: Scalars['String']['output'];
  /** When it was issued (填发日). */
  readonly issuedOn: Scalars['Date']['output'];
  /** The standard for losses (损耗标准), as a fraction. */
  readonly lossStandard: Scalars['Decimal']['output'];
  /** Marks (标记). */
  readonly marks: Scalars['String']['output'];
  /** The receipt's number (仓单编号). */
  readonly number: Scalars['String']['output'];
  /** Packaging (包装). */
  readonly packaging: Scalars['String']['output'];
  /** Pieces (件数). */
  readonly pieces: Scalars['Int']['output'];
  /** Quality (质量). */
  readonly quality: Scalars['String']['output'];
  /** Who signed for the keeper (保管人签章). */
  readonly signedBy: Scalars['String']['output'];
  /** The storage fee (仓储费) for the whole term. */
  readonly storageFee: Money;
  /** Stored from (储存起始日). */
  readonly storedFrom: Scalars['Date']['output'];
  /** Stored until (储存届满日). */
  readonly storedUntil: Scalars['Date']['output'];
};

/** What a receipt says (仓单记载事项, Civil Code article 909). */
export type ReceiptElementsInput = {
  /** The insurance (保险), where there is one. */
  readonly insurance?: InputMaybe<ReceiptInsuranceInput>;
  /** Where it is issued (填发地). */
  readonly issuedAtPlace: Scalars['String']['input'];
  /** When it is issued (填发日), today or earlier. */
  readonly issuedOn: Scalars['Date']['input'];
  /** The standard for losses (损耗标准), as a fraction up to 0.2. */
  readonly lossStandard: Scalars['Decimal']['input'];
  /** Marks (标记). */
  readonly marks: Scalars['String']['input'];
  /** The receipt's number (仓单编号). */
  readonly number: Scalars['String']['input'];
  /** Packaging (包装). */
  readonly packaging: Scalars['String']['input'];
  /** Pieces (件数). */
  readonly pieces: Scalars['Int']['input'];
  /** Quality (质量). */
  readonly quality: Scalars['String']['input'];
  /** Who signs for the keeper (保管人签章). */
  readonly signedBy: Scalars['String']['input'];
  /** The storage fee (仓储费) for the whole term. */
  readonly storageFee: Scalars['Decimal']['input'];
  /** Stored from (储存起始日). */
  readonly storedFrom: Scalars['Date']['input'];
  /** Stored until (储存届满日), after today. */
  readonly storedUntil: Scalars['Date']['input'];
};

/** Insurance of stored goods (仓储物保险). */
export type ReceiptInsurance = {
  readonly __typename?: 'ReceiptInsurance';
  /** From (起期). */
  readonly insuredFrom: Scalars['Date']['output'];
  /** Until (止期). */
  readonly insuredUntil: Scalars['Date']['output'];
  /** The insurer (保险人). */
  readonly insurer: Scalars['String']['output'];
  /** The insured sum (保险金额). */
  readonly sum: Money;
};

/** Insurance of stored goods (仓储物保险). */
export type ReceiptInsuranceInput = {
  /** From (起期). */
  readonly insuredFrom: Scalars['Date']['input'];
  /** Until (止期), not before the storage ends. */
  readonly insuredUntil: Scalars['Date']['input'];
  /** The insurer (保险人). */
  readonly insurer: Scalars['String']['input'];
  /** The insured sum (保险金额). */
  readonly sum: Scalars['Decimal']['input'];
};

/** A warehouse receipt (仓单开立). */
export type ReceiptIssueInput = {
  /** The depositor (存货人), who holds it. */
  readonly depositor: Scalars['ID']['input'];
  /** What else the receipt says (仓单记载事项). */
  readonly elements: ReceiptElementsInput;
  /** The goods (货物代码). */
  readonly goods: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The lot (批次号), unique across all warehouses. */
  readonly lotNumber: Scalars['String']['input'];
  /** What the lot holds in all (批次总量): needed with its first receipt, not read later. */
  readonly lotQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Where the goods lie (储存场所). */
  readonly place: Scalars['String']['input'];
  /** How much (数量), in at most three decimals of their unit. */
  readonly quantity: Scalars['Decimal']['input'];
};

/** What it answers (结果). */
export type ReceiptIssuePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceiptIssueSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The receipt was issued (已开立). */
export type ReceiptIssueSuccess = {
  readonly __typename?: 'ReceiptIssueSuccess';
  /** The receipt (仓单), as it is now. */
  readonly receipt: WarehouseReceipt;
};

/** The receipts that secure one deal (仓单质押), and where its loan stands against them. */
export type ReceiptPledge = Node & {
  readonly __typename?: 'ReceiptPledge';
  /** The mutations that the caller may call on it now (当前可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** The open margin call (追保通知); null for a keeper. */
  readonly call?: Maybe<MarginCall>;
  /** Calls that have ended (历史追保通知); none for a keeper. */
  readonly calls: ReadonlyArray<MarginCall>;
  /** The class of the goods (货物类别). */
  readonly class: GoodsClass;
  /** The keepers that have confirmed (已确认的保管人). */
  readonly confirmedBy: ReadonlyArray<Organisation>;
  /** What leads back (补足方案); null for a keeper and while nothing is to be made up for. */
  readonly cure?: Maybe<MarginCure>;
  /** The deal (交易). */
  readonly deal: Scalars['ID']['output'];
  /** Goods that were sold (质物处置); none for a keeper. */
  readonly disposals: ReadonlyArray<GoodsDisposal>;
  /** When the receipts were endorsed with the word 质押 (质押背书时间). */
  readonly endorsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the goods must be worth (最低质物价值); null for a keeper and where it has no margin. */
  readonly floor?: Maybe<Money>;
  /** Values and ratios of the last revaluation (历史质押率), day by day; null for a keeper and before any. */
  readonly history?: Maybe<ReadonlyArray<DayValue>>;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The pledgee (质权人). */
  readonly lender: Organisation;
  /** Where the loan stands (质押率水平); null for a keeper. */
  readonly level?: Maybe<MarginLevel>;
  /** The principal that is lent (贷款余额); null for a keeper. */
  readonly loan?: Maybe<Money>;
  /** The loan as a fraction of the value (质押率); null for a keeper and without a value. */
  readonly ltv?: Maybe<Scalars['Decimal']['output']>;
  /** The pledgor (出质人). */
  readonly pledgor: Organisation;
  /** Its receipts (仓单); of a keeper its own. */
  readonly receipts: ReadonlyArray<WarehouseReceipt>;
  /** Where it stands (状态). */
  readonly state: PledgeState;
  /** The terms (质押参数) that hold for it; null for a keeper and where it has no margin. */
  readonly terms?: Maybe<PledgeTerms>;
  /** The purchase order whose goods it takes in (采购订单): it has no margin, the order's release notes free the goods. Null for others. */
  readonly underOrder?: Maybe<Scalars['ID']['output']>;
  /** What the goods are worth (质物价值); null for a keeper. */
  readonly value?: Maybe<Money>;
};

/** Goods to be added (追加质物). */
export type ReceiptPledgeAddInput = {
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A receipt (仓单) of the caller's that is free, of the same class of goods. */
  readonly receipt: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type ReceiptPledgeAddPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceiptPledgeAddSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The goods secure the loan (已追加). */
export type ReceiptPledgeAddSuccess = {
  readonly __typename?: 'ReceiptPledgeAddSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/** A keeper's confirmation (质押确认). */
export type ReceiptPledgeConfirmInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The pledge (质押). */
  readonly pledge: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type ReceiptPledgeConfirmPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceiptPledgeConfirmSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The keeper holds the goods for the pledgee (已确认). */
export type ReceiptPledgeConfirmSuccess = {
  readonly __typename?: 'ReceiptPledgeConfirmSuccess';
  /** The pledge (质押), as it is now. */
  readonly pledge: ReceiptPledge;
};

/** A page of pledges (质押列表). */
export type ReceiptPledgeConnection = {
  readonly __typename?: 'ReceiptPledgeConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<ReceiptPledgeEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** Goods that were sold (质物处置). */
export type ReceiptPledgeDisposeInput = {
  /** The buyer (买受人). */
  readonly buyer: Scalars['String']['input'];
  /** Costs of the sale (处置费用), less than that; "0" where there are none. */
  readonly costs: Scalars['Decimal']['input'];
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day on which the money came (到账日), today or earlier. */
  readonly on: Scalars['Date']['input'];
  /** What it paid (处置价款). */
  readonly proceeds: Scalars['Decimal']['input'];
  /** Receipts over what was sold (仓单), 1 to 100. */
  readonly receipts: ReadonlyArray<Scalars['ID']['input']>;
  /** The bank's reference (银行流水号), once per deal. */
  readonly reference: Scalars['String']['input'];
};

/** What it answers (结果). */
export type ReceiptPledgeDisposePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceiptPledgeDisposeSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The sale was recorded (已登记处置). */
export type ReceiptPledgeDisposeSuccess = {
  readonly __typename?: 'ReceiptPledgeDisposeSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
  /** The sale (处置编号). */
  readonly disposalId: Scalars['ID']['output'];
  /** What it repaid (还款编号). */
  readonly repaymentId: Scalars['ID']['output'];
};

/** An entry of the list (列表条目). */
export type ReceiptPledgeEdge = {
  readonly __typename?: 'ReceiptPledgeEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The pledge (质押). */
  readonly node: ReceiptPledge;
};

/** An endorsement (质押背书). */
export type ReceiptPledgeEndorseInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The pledge (质押). */
  readonly pledge: Scalars['ID']['input'];
  /** What is written on the receipts (背书文句), with the word 质押. */
  readonly words: Scalars['String']['input'];
};

/** What it answers (结果). */
export type ReceiptPledgeEndorsePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceiptPledgeEndorseSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The receipts were endorsed (已背书). */
export type ReceiptPledgeEndorseSuccess = {
  readonly __typename?: 'ReceiptPledgeEndorseSuccess';
  /** The pledge (质押), as it is now. */
  readonly pledge: ReceiptPledge;
};

/** A release (部分解押). */
export type ReceiptReleaseInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How many of its pieces (件数), fewer than it has. */
  readonly pieces: Scalars['Int']['input'];
  /** How much (数量), in at most three decimals; less than the receipt is over. */
  readonly quantity: Scalars['Decimal']['input'];
  /** The receipt (仓单). */
  readonly receipt: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type ReceiptReleasePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceiptReleaseSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The part is free of the pledge (已解押). */
export type ReceiptReleaseSuccess = {
  readonly __typename?: 'ReceiptReleaseSuccess';
  /** The part that was cut off (分出的仓单), a receipt of its own. */
  readonly part: WarehouseReceipt;
  /** The receipt (仓单), as it is now. */
  readonly receipt: WarehouseReceipt;
};

/** Whose receipts (仓单列表的身份). */
export type ReceiptSide =
  /** Those that the caller holds (持有). */
  | 'HOLDER'
  /** Those that the caller has issued (保管). */
  | 'KEEPER';

/** A split (仓单分割). */
export type ReceiptSplitInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How many of its pieces (件数), fewer than it has. */
  readonly pieces: Scalars['Int']['input'];
  /** How much (数量), in at most three decimals; less than the receipt is over. */
  readonly quantity: Scalars['Decimal']['input'];
  /** The receipt (仓单). */
  readonly receipt: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type ReceiptSplitPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceiptSplitSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The receipt was split (已分割). */
export type ReceiptSplitSuccess = {
  readonly __typename?: 'ReceiptSplitSuccess';
  /** The part that was cut off (分出的仓单), a receipt of its own. */
  readonly part: WarehouseReceipt;
  /** The receipt (仓单), as it is now. */
  readonly receipt: WarehouseReceipt;
};

/** Where a receipt stands (仓单状态). */
export type ReceiptState =
  /** The goods have left (已出库). */
  | 'DELIVERED'
  /** Sold by the pledgee (已处置). */
  | 'DISPOSED'
  /** Issued (已开立); its holder has not said yet what the goods cost. */
  | 'ISSUED'
  /** Valued (已估值): it can be financed. */
  | 'VALUED';

/** A substitution (质物置换). */
export type ReceiptSubstituteInput = {
  /** The receipt whose goods take its place (置换仓单): of the same keeper and class, worth at least as much. */
  readonly by: Scalars['ID']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The receipt (仓单). */
  readonly receipt: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type ReceiptSubstitutePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceiptSubstituteSuccess | RuleRefused | StateRefused | ValidationRefused;

/** Goods exchanged (置换确认). */
export type ReceiptSubstituteSignInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The receipt (仓单). */
  readonly receipt: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type ReceiptSubstituteSignPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceiptSubstituteSignSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The goods were exchanged (已置换). */
export type ReceiptSubstituteSignSuccess = {
  readonly __typename?: 'ReceiptSubstituteSignSuccess';
  /** The receipt over the goods that are free now (已解押货物的仓单). */
  readonly free: WarehouseReceipt;
  /** The receipt (仓单), as it is now. */
  readonly receipt: WarehouseReceipt;
};

/** The keeper has to exchange the goods (待保管人确认). */
export type ReceiptSubstituteSuccess = {
  readonly __typename?: 'ReceiptSubstituteSuccess';
  /** The receipt (仓单), as it is now. */
  readonly receipt: WarehouseReceipt;
};

/** A transfer (仓单转让). */
export type ReceiptTransferInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The receipt (仓单). */
  readonly receipt: Scalars['ID']['input'];
  /** Who is to hold it (受让人). */
  readonly to: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type ReceiptTransferPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceiptTransferSuccess | RuleRefused | StateRefused | ValidationRefused;

/** A keeper's signature (转让签章). */
export type ReceiptTransferSignInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The receipt (仓单). */
  readonly receipt: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type ReceiptTransferSignPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceiptTransferSignSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The receiver holds the receipt (已转让). */
export type ReceiptTransferSignSuccess = {
  readonly __typename?: 'ReceiptTransferSignSuccess';
  /** The receipt (仓单), as it is now. */
  readonly receipt: WarehouseReceipt;
};

/** The keeper has to sign it (待保管人签章). */
export type ReceiptTransferSuccess = {
  readonly __typename?: 'ReceiptTransferSuccess';
  /** The receipt (仓单), as it is now. */
  readonly receipt: WarehouseReceipt;
};

/** What goods are worth as security (估值): quantity times the lower of market price and cost. */
export type ReceiptValuation = {
  readonly __typename?: 'ReceiptValuation';
  /** The most that is lent on it (质押率), by its class. */
  readonly ltv: Scalars['Decimal']['output'];
  /** The market price of a unit (市场单价). */
  readonly price: Money;
  /** The day of that price (价格日). */
  readonly priceOn: Scalars['Date']['output'];
  /** The value (估值). */
  readonly value: Money;
};

/** A claim of a seller on its buyer (应收账款) on one or more invoices; only these two see it. */
export type Receivable = Node & {
  readonly __typename?: 'Receivable';
  /** What the caller may do with it now (可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** The last day for the debtor's answer (答复期限): 30 days. */
  readonly answerDueOn: Scalars['Date']['output'];
  /** When the debtor answered last (答复时间). */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What may still be financed (可融资金额); for the seller only. */
  readonly available?: Maybe<Money>;
  /** The invoices less their credit notes (主张金额); from the confirmation on it stands still. */
  readonly claimed: Money;
  /** Where the seller wants to be paid (收款账户). */
  readonly collectionAccount: CollectionAccount;
  /** What the debtor confirmed (确权金额); null until then. */
  readonly confirmedAmount?: Maybe<Money>;
  /** Disputes and set-offs since the confirmation (确权后异议与抵销). */
  readonly contests: ReadonlyArray<Contest>;
  /** Contract number (合同编号). */
  readonly contractNumber: Scalars['String']['output'];
  /** Credit notes since the confirmation (确权后红字冲减). */
  readonly creditNotesSince: Money;
  /** The buyer, who owes (债务人). */
  readonly debtor: Organisation;
  /** The day of delivery (交付日). */
  readonly deliveredOn: Scalars['Date']['output'];
  /** References to delivery notes and acceptances (交付凭证). */
  readonly deliveryEvidence: ReadonlyArray<Scalars['String']['output']>;
  /** What the debtor disputes since the confirmation (争议金额): it cannot be financed, though it may be owed. */
  readonly disputed: Money;
  /** The due date (到期日). */
  readonly dueOn: Scalars['Date']['output'];
  /** Whether the debtor let the time for its answer pass (是否已升级催办). */
  readonly escalated: Scalars['Boolean']['output'];
  /** What requests and deals have locked (已锁定金额); for the seller only, since finance may be undisclosed. */
  readonly held?: Maybe<Money>;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The invoices (发票) behind it. */
  readonly invoices: ReadonlyArray<ReceivableInvoice>;
  /**
   * Late interest to date (逾期利息) on what is overdue, without agreement 0.05 % a day (保障中小企业款项支付条例 art. 17); null while
   * nothing is overdue. It is what the seller may claim, not an entry in any account.
   */
  readonly lateInterest?: Maybe<Money>;
  /** Who put it down (登记来源). */
  readonly origin: ReceivableOrigin;
  /** Whether it is due and not paid in full (是否逾期). */
  readonly overdue: Scalars['Boolean']['output'];
  /** What the debtor has paid (已付金额), as lenders recorded it and as it stated what it validly paid the seller. */
  readonly paid: Money;
  /** Why the debtor disputed or rejected it (理由). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who has asked to take it back after the confirmation (已申请撤销方); it takes both. */
  readonly rescindAskedBy: ReadonlyArray<Organisation>;
  /** The seller, who is owed (债权人). */
  readonly seller: Organisation;
  /** What the debtor set off at confirmation (抵销金额). */
  readonly setOff: Money;
  /** Why it set that off (抵销原因). */
  readonly setOffReason?: Maybe<Scalars['String']['output']>;
  /** What the debtor set off after the confirmation (确权后抵销金额). */
  readonly setOffSince: Money;
  /** State (状态). */
  readonly state: ReceivableState;
  /** When it was put down (登记时间). */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** What the debtor should look at twice (提示). */
  readonly warnings: ReadonlyArray<ReceivableWarning>;
};

/** A confirmation (确权). */
export type ReceivableConfirmInput = {
  /** The amount to confirm (确权金额); all that is claimed when left out. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The receivable (应收账款). */
  readonly receivable: Scalars['ID']['input'];
  /** What the debtor sets off against it (抵销金额); none when left out. */
  readonly setOff?: InputMaybe<Scalars['Decimal']['input']>;
  /** Why (抵销原因); required with an amount to set off. */
  readonly setOffReason?: InputMaybe<Scalars['String']['input']>;
};

/** One of many confirmations (批量确权项). */
export type ReceivableConfirmItemInput = {
  /** The amount to confirm (确权金额); all that is claimed when left out. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The receivable (应收账款). */
  readonly receivable: Scalars['ID']['input'];
  /** What the debtor sets off against it (抵销金额); none when left out. */
  readonly setOff?: InputMaybe<Scalars['Decimal']['input']>;
  /** Why (抵销原因); required with an amount to set off. */
  readonly setOffReason?: InputMaybe<Scalars['String']['input']>;
};

/** What confirming answers (结果). */
export type ReceivableConfirmPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceivableConfirmSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The receivable was confirmed (已确权). */
export type ReceivableConfirmSuccess = {
  readonly __typename?: 'ReceivableConfirmSuccess';
  /** The receivable (应收账款), as it is now. */
  readonly receivable: Receivable;
};

/** A page of receivables (应收账款列表). */
export type ReceivableConnection = {
  readonly __typename?: 'ReceivableConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<ReceivableEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A dispute or set-off after the confirmation (确权后异议或抵销). */
export type ReceivableContestInput = {
  /** How much (金额). */
  readonly amount: Scalars['Decimal']['input'];
  /** Of a set-off, when the debtor's own claim arose (自有债权产生日); required for one. */
  readonly arisenOn?: InputMaybe<Scalars['Date']['input']>;
  /** On what ground (依据). */
  readonly ground: ContestGround;
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Of a set-off, when the debtor's own claim falls due (自有债权到期日); required for one. */
  readonly ownClaimDueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** The receivable (应收账款). */
  readonly receivable: Scalars['ID']['input'];
  /** Of a set-off, whether the debtor's own claim rests on the same contract (是否基于同一合同, Civil Code 549). */
  readonly sameContract?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An end of a dispute (撤回异议). */
export type ReceivableContestLiftInput = {
  /** The dispute (异议编号). */
  readonly contest: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The receivable (应收账款). */
  readonly receivable: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type ReceivableContestLiftPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceivableContestLiftSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The dispute was ended (已撤回). */
export type ReceivableContestLiftSuccess = {
  readonly __typename?: 'ReceivableContestLiftSuccess';
  /** The receivable (应收账款). */
  readonly receivable: Receivable;
};

/** What it answers (结果). */
export type ReceivableContestPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceivableContestSuccess | RuleRefused | StateRefused | ValidationRefused;

/** It was recorded (已登记). */
export type ReceivableContestSuccess = {
  readonly __typename?: 'ReceivableContestSuccess';
  /** The dispute or set-off (编号). */
  readonly contestId: Scalars['ID']['output'];
  /** The receivable (应收账款). */
  readonly receivable: Receivable;
};

/** A dispute (异议). */
export type ReceivableDisputeInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** The receivable (应收账款). */
  readonly receivable: Scalars['ID']['input'];
};

/** What disputing answers (结果). */
export type ReceivableDisputePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceivableDisputeSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The receivable was disputed (已提出异议). */
export type ReceivableDisputeSuccess = {
  readonly __typename?: 'ReceivableDisputeSuccess';
  /** The receivable (应收账款), as it is now. */
  readonly receivable: Receivable;
};

/** An entry of the list (列表条目). */
export type ReceivableEdge = {
  readonly __typename?: 'ReceivableEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The receivable (应收账款). */
  readonly node: Receivable;
};

/** An invoice behind a receivable (发票). */
export type ReceivableInvoice = {
  readonly __typename?: 'ReceivableInvoice';
  /** The credit notes given (红字发票). */
  readonly creditNotes: ReadonlyArray<CreditNote>;
  /** Issued on (开票日期). */
  readonly issuedOn: Scalars['Date']['output'];
  /** The number of a fully digital invoice (数电票号码), or `code:number` of an older one (发票代码:发票号码). */
  readonly number: Scalars['String']['output'];
  /** What credit notes took off it (红字冲减), by the notes given or by the tax administration, whichever is more. */
  readonly reduction: Money;
  /** Total with tax (价税合计). */
  readonly total: Money;
};

/** Who put a receivable down (登记来源). */
export type ReceivableOrigin =
  /** Another receivables platform, on which its debtor had confirmed it (外部平台接入). */
  | 'NETWORK'
  /** Its debtor, as a payable, which confirms it (债务人登记应付账款). */
  | 'POSTED'
  /** Its seller (卖方提交). */
  | 'SUBMITTED';

/** A rejection (拒绝). */
export type ReceivableRejectInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** The receivable (应收账款). */
  readonly receivable: Scalars['ID']['input'];
};

/** What rejecting answers (结果). */
export type ReceivableRejectPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceivableRejectSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The receivable was rejected (已拒绝). */
export type ReceivableRejectSuccess = {
  readonly __typename?: 'ReceivableRejectSuccess';
  /** The receivable (应收账款), as it is now. */
  readonly receivable: Receivable;
};

/** Which receivable to take back (撤销). */
export type ReceivableRescindInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The receivable (应收账款). */
  readonly receivable: Scalars['ID']['input'];
};

/** What taking back answers (结果). */
export type ReceivableRescindPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceivableRescindSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The wish to take it back was recorded, or carried out when both sides have it (已申请或已撤销). */
export type ReceivableRescindSuccess = {
  readonly __typename?: 'ReceivableRescindSuccess';
  /** The receivable (应收账款), as it is now. */
  readonly receivable: Receivable;
};

/** What a lender opposes (对抵销的异议). */
export type ReceivableSetOffOpposeInput = {
  /** The set-off (抵销编号). */
  readonly contest: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** The receivable (应收账款). */
  readonly receivable: Scalars['ID']['input'];
};

/** What it answers (结果). */
export type ReceivableSetOffOpposePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceivableSetOffOpposeSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The set-off is disputed now (已提出异议). */
export type ReceivableSetOffOpposeSuccess = {
  readonly __typename?: 'ReceivableSetOffOpposeSuccess';
  /** The receivable (应收账款). */
  readonly receivable: Receivable;
};

/** Which side of a receivable the caller is on (所在方). */
export type ReceivableSide =
  /** The debtor, who owes (债务人). */
  | 'DEBTOR'
  /** The seller, who is owed (债权人). */
  | 'SELLER';

/** Where a receivable stands (应收账款状态). Overdue and escalated are told apart from it: they follow from the clock. */
export type ReceivableState =
  /** The debtor has confirmed all or part of it (已确权). */
  | 'CONFIRMED'
  /** The debtor disputes it (有争议). */
  | 'DISPUTED'
  /** The debtor has rejected it (已拒绝). */
  | 'REJECTED'
  /** Taken back by both sides after the confirmation (双方撤销). */
  | 'RESCINDED'
  /** Paid in full (已结清). */
  | 'SETTLED'
  /** Waiting for the debtor's answer (待确权). */
  | 'SUBMITTED'
  /** The seller has withdrawn it (已撤回). */
  | 'WITHDRAWN';

/** A receivable to submit (应收账款信息): all invoices from the caller to one buyer. */
export type ReceivableSubmitInput = {
  /** Where the seller wants to be paid (收款账户). */
  readonly collectionAccount: CollectionAccountInput;
  /** Contract number (合同编号). */
  readonly contractNumber: Scalars['String']['input'];
  /** The day of delivery (交付日). */
  readonly deliveredOn: Scalars['Date']['input'];
  /** References to delivery notes and acceptances (交付凭证), at most 20. */
  readonly deliveryEvidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The due date (到期日), after the delivery and not in the past. */
  readonly dueOn: Scalars['Date']['input'];
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The invoices (发票), 1 to 50; credit notes may stand among them. */
  readonly invoices: ReadonlyArray<InvoiceInput>;
};

/** What submitting answers (结果). */
export type ReceivableSubmitPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceivableSubmitSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The receivable was submitted (已提交). */
export type ReceivableSubmitSuccess = {
  readonly __typename?: 'ReceivableSubmitSuccess';
  /** The receivable (应收账款), as it is now. */
  readonly receivable: Receivable;
};

/** What a debtor should look at twice before it confirms (提示). */
export type ReceivableWarning =
  /** Another collection account than on the pair's latest confirmed receivable (收款账户变更). */
  | 'COLLECTION_ACCOUNT_CHANGED'
  /** Due later than a large enterprise has to pay an SME (超过法定付款期限, 保障中小企业款项支付条例). */
  | 'LATER_THAN_STATUTORY'
  /** A longer term than any of the pair's recent confirmed receivables (账期长于惯例). */
  | 'TERM_LONGER_THAN_HABIT';

/** Which receivable to withdraw (撤回). */
export type ReceivableWithdrawInput = {
  /** Your own key for this act (幂等键), 8 to 100 characters: a retry with it takes effect once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The receivable (应收账款). */
  readonly receivable: Scalars['ID']['input'];
};

/** What withdrawing answers (结果). */
export type ReceivableWithdrawPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceivableWithdrawSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The receivable was withdrawn (已撤回). */
export type ReceivableWithdrawSuccess = {
  readonly __typename?: 'ReceivableWithdrawSuccess';
  /** The receivable (应收账款), as it is now. */
  readonly receivable: Receivable;
};

/** Many confirmations (批量确权). */
export type ReceivablesConfirmInput = {
  /** Your own key for the whole list (幂等键), 8 to 64 characters; each item gets one of its own from it. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The receivables (应收账款), 1 to 100, each once. */
  readonly items: ReadonlyArray<ReceivableConfirmItemInput>;
};

/** What confirming many answers (结果). */
export type ReceivablesConfirmPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | ReceivablesConfirmSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The items were gone through (已逐项处理), whatever each one's result. */
export type ReceivablesConfirmSuccess = {
  readonly __typename?: 'ReceivablesConfirmSuccess';
  /** Each item's result (逐项结果), in their order. */
  readonly results: ReadonlyArray<ReceivableConfirmPayload>;
};

/** Who bears it when the debtor does not pay (追索权). */
export type Recourse =
  /** The lender (无追索权). */
  | 'WITHOUT_RECOURSE'
  /** The seller or borrower (有追索权). */
  | 'WITH_RECOURSE';

/** One thing that differs between the platform and the unified register (对账差异). */
export type RegisterDifference = {
  readonly __typename?: 'RegisterDifference';
  /** Id of the filing (登记申请编号). */
  readonly filing: Scalars['ID']['output'];
  /** What differs (差异种类). */
  readonly kind: RegisterDifferenceKind;
  /** What the platform holds (平台记录). */
  readonly ours?: Maybe<Scalars['String']['output']>;
  /** What the register holds (登记系统记录). */
  readonly theirs?: Maybe<Scalars['String']['output']>;
};

/** How what the platform and the unified register hold of one filing may differ (对账差异种类). */
export type RegisterDifferenceKind =
  /** The amounts differ (担保金额不符). */
  | 'AMOUNT'
  /** The register describes other property (担保财产描述不符). */
  | 'COLLATERAL'
  /** Ended here, live there (仅平台已注销): the discharge is sent again. */
  | 'DISCHARGED_HERE_ONLY'
  /** Live here, ended there (仅登记系统已注销). */
  | 'DISCHARGED_THERE_ONLY'
  /** Assignment here and pledge there, or the other way round (权利类型不符). */
  | 'KIND'
  /** The register names us as the source of a filing that we do not have (平台缺失). */
  | 'MISSING_HERE'
  /** The register does not know a filing of ours (登记系统缺失): it is sent again. */
  | 'MISSING_THERE'
  /** The register has registered a filing whose answer never reached us (登记结果未取回): it is asked for again. */
  | 'NOT_TAKEN'
  /** Grantor or secured party differ (当事人不符). */
  | 'PARTY'
  /** The times of registration differ (登记时间不符), as after a loss there: rank follows the register's, which is taken where it is later. */
  | 'REGISTERED_AT'
  /** The registration numbers differ (登记证明编号不符). */
  | 'REGISTRATION_NO'
  /** The last days of the registration differ (登记期限不符). */
  | 'TERM';

/** What comparing answers (结果). */
export type RegisterReconcilePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RegisterReconcileSuccess | RuleRefused | StateRefused | ValidationRefused;

/** It was compared (对账完成). */
export type RegisterReconcileSuccess = {
  readonly __typename?: 'RegisterReconcileSuccess';
  /** What was found (对账结果). */
  readonly reconciliation: RegisterReconciliation;
};

/** A comparison of all filings with the unified register (登记对账). */
export type RegisterReconciliation = Node & {
  readonly __typename?: 'RegisterReconciliation';
  /** When (对账时间). */
  readonly at: Scalars['DateTime']['output'];
  /** Filings on either side (比对笔数). */
  readonly compared: Scalars['Int']['output'];
  /** The first 500 of them (差异明细). */
  readonly differences: ReadonlyArray<RegisterDifference>;
  /** How many differences there were (差异数). */
  readonly found: Scalars['Int']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Filings that the register had lost and that are sent again (补登笔数). */
  readonly refiled: Scalars['Int']['output'];
  /** Filings that differed only because news was on its way (在途笔数). */
  readonly waiting: Scalars['Int']['output'];
};

/** A page of comparisons (登记对账列表). */
export type RegisterReconciliationConnection = {
  readonly __typename?: 'RegisterReconciliationConnection';
  /** The comparisons (对账). */
  readonly edges: ReadonlyArray<RegisterReconciliationEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A comparison in a page (列表条目). */
export type RegisterReconciliationEdge = {
  readonly __typename?: 'RegisterReconciliationEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The comparison (对账). */
  readonly node: RegisterReconciliation;
};

/** What a search of the register found (登记查询结果). */
export type RegisterSearch = {
  readonly __typename?: 'RegisterSearch';
  /** The platform's own entries (平台登记条目). */
  readonly entries: ReadonlyArray<TitleEntry>;
  /** Live registrations from elsewhere (平台外登记). */
  readonly outside: ReadonlyArray<OutsideRegistration>;
  /** SHA-256 of all that was found (查询结果哈希). */
  readonly resultHash: Scalars['String']['output'];
  /** When (查询时间). */
  readonly searchedAt: Scalars['DateTime']['output'];
};

/** A registration from elsewhere (平台外登记信息). */
export type RegisterSimulatorFileInput = {
  /** Its amount (担保金额). */
  readonly amount: Scalars['Decimal']['input'];
  /** What it covers (担保财产): an asset's id or an invoice's number. */
  readonly collateral: Scalars['String']['input'];
  /** Whom it secures (权利人). */
  readonly securedParty: Scalars['String']['input'];
};

/** What planting a registration answers (结果). */
export type RegisterSimulatorFilePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RegisterSimulatorFileSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The registration was planted (已植入). */
export type RegisterSimulatorFileSuccess = {
  readonly __typename?: 'RegisterSimulatorFileSuccess';
  /** Its time (登记时间). */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Its number (登记证明编号). */
  readonly registrationNo: Scalars['String']['output'];
};

/** What became of the requests opened in a period (融资概览): aggregates only. */
export type RegulatorOverview = {
  readonly __typename?: 'RegulatorOverview';
  /** By what it is divided (统计维度). */
  readonly by: OverviewDivision;
  /** When it was counted (统计时间). */
  readonly countedAt: Scalars['DateTime']['output'];
  /** First day (起始日). */
  readonly from: Scalars['Date']['output'];
  /** A group each (分组), by name; groups without requests are left out. */
  readonly groups: ReadonlyArray<OverviewGroup>;
  /** Last day (截止日), counted as well. */
  readonly to: Scalars['Date']['output'];
};

/** Money that came back (还款), and what it covered: fees, then interest, then penalty, then principal. */
export type Repayment = {
  readonly __typename?: 'Repayment';
  /** What it had covered before it was applied anew (历次冲抵), the latest ten: a payment that came before it was recorded or taken back later, and the deal's repayments are applied in the order of their days. The journal keeps all of it. */
  readonly appliedBefore: ReadonlyArray<RepaymentCover>;
  /** Whether the seller handed over what it collected from debtors that were not told of the sale (卖方代收转付): their debts are paid by so much. */
  readonly collected: Scalars['Boolean']['output'];
  /** Fees covered (偿还费用). */
  readonly fees: Money;
  /** Whether the money came from one who owes nothing (异常付款人), such as a seller without recourse, or with recourse before the debtor is late. */
  readonly flagged: Scalars['Boolean']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Interest covered (偿还利息). */
  readonly interest: Money;
  /** When (还款日). */
  readonly on: Scalars['Date']['output'];
  /** Who paid (付款人). */
  readonly payer: Payer;
  /** Penalty covered (偿还罚息). */
  readonly penalty: Money;
  /** Principal covered (偿还本金). */
  readonly principal: Money;
  /** How much (到账金额). */
  readonly received: Money;
  /** When it was recorded (记录时间). */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What came in on a debt that was written off (核销后收回). */
  readonly recovered: Money;
  /** The bank's reference (银行流水号). */
  readonly reference: Scalars['String']['output'];
  /** Paid too much (余款). */
  readonly surplus: Money;
  /** What the lender keeps of it (归资金方部分): where `surplusTo` is LENDER, up to what was assigned; the rest is the seller's. */
  readonly surplusKept: Money;
  /** Whose the surplus is (余款归属). */
  readonly surplusTo: SurplusOwner;
};

/** What a repayment had covered until it was applied anew (重新冲抵前的冲抵结果). */
export type RepaymentCover = {
  readonly __typename?: 'RepaymentCover';
  /** Fees (费用). */
  readonly fees: Money;
  /** Interest (利息). */
  readonly interest: Money;
  /** Penalty (罚息). */
  readonly penalty: Money;
  /** Principal (本金). */
  readonly principal: Money;
  /** When it was replaced by what the repayment covers now (重新冲抵时间). */
  readonly replacedAt: Scalars['DateTime']['output'];
  /** Paid too much (余款). */
  readonly surplus: Money;
};

/** A repayment (还款). */
export type RepaymentRecordInput = {
  /** How much arrived (到账金额). */
  readonly amount: Scalars['Decimal']['input'];
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Which debtor paid (付款债务人); needed where the deal has several, since each pays its own debts only. */
  readonly debtor?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When (还款日). */
  readonly on: Scalars['Date']['input'];
  /** Who paid (付款人). */
  readonly payer: Payer;
  /** The bank's reference (银行流水号), once per deal. */
  readonly reference: Scalars['String']['input'];
};

/** What recording a repayment answers (结果). */
export type RepaymentRecordPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RepaymentRecordSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The repayment was recorded (已记录). */
export type RepaymentRecordSuccess = {
  readonly __typename?: 'RepaymentRecordSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
  /** The repayment (还款编号). */
  readonly repaymentId: Scalars['ID']['output'];
};

/** A repayment that was recorded in error and taken back (还款冲销): its postings were reversed, and it counts no more. */
export type RepaymentReversal = {
  readonly __typename?: 'RepaymentReversal';
  /** When it was taken back (冲销时间). */
  readonly at: Scalars['DateTime']['output'];
  /** Why (理由). */
  readonly reason: Scalars['String']['output'];
  /** The repayment as it was recorded (原还款记录). */
  readonly repayment: Repayment;
};

/** A reversal (冲销). */
export type RepaymentReverseInput = {
  /** The deal (交易). */
  readonly deal: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** The repayment (还款): any of the deal's that stands, not its last alone. */
  readonly repayment: Scalars['ID']['input'];
};

/** What taking a repayment back answers (结果). */
export type RepaymentReversePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RepaymentReverseSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The repayment was taken back (已冲销). */
export type RepaymentReverseSuccess = {
  readonly __typename?: 'RepaymentReverseSuccess';
  /** The deal (交易). */
  readonly deal: Deal;
};

/**
 * A guarantee, a compensation pool's share or an interest subsidy that was asked for on a request (融资申请的增信与贴息), before an offer is
 * accepted: it joins the deal under the same id, where accepting it makes it bind.
 */
export type RequestSupport = Node & {
  readonly __typename?: 'RequestSupport';
  /** What the caller may do now (可执行操作): `offer`. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** How much it asks to be financed (申请金额). */
  readonly amount: Money;
  /** Who asks (申请人). */
  readonly applicant: Organisation;
  /** When it was asked for (申请时间). */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Who is asked (被申请方). */
  readonly by: Organisation;
  /** Fee, once, as a fraction of the finance (担保费率). */
  readonly feeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Id (编号); the deal's support has the same, where it was offered and joined the deal. */
  readonly id: Scalars['ID']['output'];
  /** What (方式); null until it is offered. */
  readonly kind?: Maybe<SupportKind>;
  /** The request (融资申请编号). */
  readonly request: Scalars['ID']['output'];
  /** State of the request (融资申请状态): it is answered while that is open. */
  readonly requestState: FinancingRequestState;
  /** Share of a loss as a fraction (风险分担比例). */
  readonly share?: Maybe<Scalars['Decimal']['output']>;
  /** State of the answer on the request (答复状态): `ASKED` or `OFFERED`. Whether it was accepted stands in the `supports` of the deal, under the same id. */
  readonly state: SupportState;
  /** Annual rate that is paid back (贴息率), as a fraction. */
  readonly subsidyRate?: Maybe<Scalars['Decimal']['output']>;
  /** For how many days (期限天数). */
  readonly tenorDays: Scalars['Int']['output'];
};

/** A page of supports asked for on requests (列表). */
export type RequestSupportConnection = {
  readonly __typename?: 'RequestSupportConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<RequestSupportEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type RequestSupportEdge = {
  readonly __typename?: 'RequestSupportEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The support (增信或贴息). */
  readonly node: RequestSupport;
};

/** All receipts and pledges valued on each day of a stretch (重估任务), with its progress. */
export type Revaluation = Node & {
  readonly __typename?: 'Revaluation';
  /** How many were (已完成数). */
  readonly done: Scalars['Int']['output'];
  /** When it was done (完成时间). */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first day (起始日). */
  readonly from: Scalars['Date']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** When it began (开始时间). */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Where it stands (状态). */
  readonly state: RevaluationState;
  /** The last day (截止日). */
  readonly to: Scalars['Date']['output'];
  /** Receipts and pledges to be valued (总数). */
  readonly total: Scalars['Int']['output'];
};

/** A revaluation (重估任务). */
export type RevaluationStartInput = {
  /** The first day (起始日). */
  readonly from: Scalars['Date']['input'];
  /** The last day (截止日), at most 400 days in all and not in the future. */
  readonly to: Scalars['Date']['input'];
};

/** What it answers (结果). */
export type RevaluationStartPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RevaluationStartSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The revaluation has begun (已开始). */
export type RevaluationStartSuccess = {
  readonly __typename?: 'RevaluationStartSuccess';
  /** The revaluation (重估任务). */
  readonly revaluation: Revaluation;
};

/** Where a revaluation stands (重估任务状态). */
export type RevaluationState =
  /** Done (已完成). */
  | 'DONE'
  /** It runs (进行中). */
  | 'RUNNING';

/** What a person may do in an organisation (角色). */
export type Role =
  /** Administrator (管理员): invites members, keeps service accounts; may act as well. */
  | 'ADMIN'
  /** Checker (复核). */
  | 'CHECKER'
  /** Maker (经办). */
  | 'MAKER'
  /** Reads only (只读). */
  | 'VIEWER';

/** A rule forbids it (规则不允许); `facts` holds the figures. */
export type RuleRefused = UserError & {
  readonly __typename?: 'RuleRefused';
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** The figures and names that the refusal rests on (所依据的事实). */
  readonly facts: ReadonlyArray<Fact>;
  /** The reason in words (原因). */
  readonly message: Scalars['String']['output'];
  /** The input field (字段). */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** What is due on a day (还款计划项). */
export type ScheduleLine = {
  readonly __typename?: 'ScheduleLine';
  /** Costs of realising the claim (费用). */
  readonly fees: Money;
  /** Interest up to then (利息). */
  readonly interest: Money;
  /** Last day on which payment is in time (最后付款日). */
  readonly payableOn: Scalars['Date']['output'];
  /** Penalty as of today where that day has passed (罚息). */
  readonly penalty: Money;
  /** Principal (本金). */
  readonly principal: Money;
  /** All of it (合计). */
  readonly total: Money;
};

/** What a service account may do (系统账户权限范围). */
export type Scope =
  /** Post and withdraw assets (资产登记). */
  | 'ASSETS'
  /** Keep mandates and bid (报价). */
  | 'BID'
  /** Confirm, dispute or reject as debtor (确权). */
  | 'CONFIRM'
  /** Open requests and accept offers (融资申请). */
  | 'FINANCE'
  /** Report papers about goods, and what devices and counts say of them (报送货物流转单据与监管数据). */
  | 'GOODS'
  /** Read (读取). */
  | 'READ'
  /** Record disbursements and repayments (放款与还款). */
  | 'SETTLE';

/** Proof of what a search found at its time (登记查询证明). */
export type SearchCertificate = Node & {
  readonly __typename?: 'SearchCertificate';
  /** Number, time, query and findings as one text (证明全文): whoever has it can check the hash. */
  readonly content: Scalars['String']['output'];
  /** What was found, first registered first (查询结果). */
  readonly found: ReadonlyArray<FoundClaim>;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Number (证明编号), as on paper. */
  readonly number: Scalars['String']['output'];
  /** What was searched for (查询条件). */
  readonly query: TitleSearchQuery;
  /** SHA-256 of `content` (查询结果哈希). */
  readonly resultHash: Scalars['String']['output'];
  /** When (查询时间). */
  readonly searchedAt: Scalars['DateTime']['output'];
  /** Who searched (查询人). */
  readonly searchedBy: Organisation;
};

/** Whether a certificate is genuine (查询证明核验). */
export type SearchCertificateCheck = {
  readonly __typename?: 'SearchCertificateCheck';
  /** True where this platform issued a certificate with this number and this hash (真实有效). */
  readonly genuine: Scalars['Boolean']['output'];
  /** When it was issued (查询时间); null where it is not genuine. */
  readonly searchedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of certificates (查询证明列表). */
export type SearchCertificateConnection = {
  readonly __typename?: 'SearchCertificateConnection';
  /** The certificates (查询证明). */
  readonly edges: ReadonlyArray<SearchCertificateEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A certificate in a page (列表条目). */
export type SearchCertificateEdge = {
  readonly __typename?: 'SearchCertificateEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The certificate (查询证明). */
  readonly node: SearchCertificate;
};

/** A bank's or enterprise's own system (系统账户). */
export type ServiceAccount = Node & {
  readonly __typename?: 'ServiceAccount';
  /** When it was made (创建时间). */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Id (编号), which is the client id (客户端标识). */
  readonly id: Scalars['ID']['output'];
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** When it was revoked (停用时间). */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Scopes (权限范围). */
  readonly scopes: ReadonlyArray<Scope>;
};

/** A new service account (系统账户). */
export type ServiceAccountCreateInput = {
  /** Name (名称). */
  readonly name: Scalars['String']['input'];
  /** Scopes (权限范围). */
  readonly scopes: ReadonlyArray<Scope>;
};

/** What making a service account answers (结果). */
export type ServiceAccountCreatePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | ServiceAccountCreateSuccess | StateRefused | ValidationRefused;

/** The service account was made (已创建). */
export type ServiceAccountCreateSuccess = {
  readonly __typename?: 'ServiceAccountCreateSuccess';
  /** The secret (密钥); shown once. */
  readonly clientSecret: Scalars['String']['output'];
  /** The service account (系统账户). */
  readonly serviceAccount: ServiceAccount;
};

/** A revocation (停用). */
export type ServiceAccountRevokeInput = {
  /** The service account (系统账户). */
  readonly serviceAccount: Scalars['ID']['input'];
};

/** What revoking answers (结果). */
export type ServiceAccountRevokePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | ServiceAccountRevokeSuccess | StateRefused | ValidationRefused;

/** The service account was revoked (已停用). */
export type ServiceAccountRevokeSuccess = {
  readonly __typename?: 'ServiceAccountRevokeSuccess';
  /** The service account (系统账户). */
  readonly serviceAccount: ServiceAccount;
};

/** Client credentials (客户端凭证). */
export type ServiceLogInInput = {
  /** Client id (客户端标识). */
  readonly clientId: Scalars['ID']['input'];
  /** Client secret (客户端密钥). */
  readonly clientSecret: Scalars['String']['input'];
};

/** What a service account's log-in answers (结果). */
export type ServiceLogInPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | ServiceLogInSuccess | StateRefused | ValidationRefused;

/** Logged in (登录成功). */
export type ServiceLogInSuccess = {
  readonly __typename?: 'ServiceLogInSuccess';
  /** The token (会话令牌). */
  readonly session: Session;
};

/** Tokens of a log-in (会话令牌). */
export type Session = {
  readonly __typename?: 'Session';
  /** Send as `Authorization: Bearer …` (访问令牌); short-lived. */
  readonly accessToken: Scalars['String']['output'];
  /** When the access token ends (到期时间). */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The organisation acted for (单位). */
  readonly organisation: Organisation;
  /** Trade it for new tokens with `sessionRefresh` (刷新令牌); it works once. Absent for service accounts. */
  readonly refreshToken?: Maybe<Scalars['String']['output']>;
};

/** A refresh (刷新). */
export type SessionRefreshInput = {
  /** The refresh token (刷新令牌). */
  readonly refreshToken: Scalars['String']['input'];
};

/** What refreshing answers (结果). */
export type SessionRefreshPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | SessionRefreshSuccess | StateRefused | ValidationRefused;

/** Refreshed (已刷新). */
export type SessionRefreshSuccess = {
  readonly __typename?: 'SessionRefreshSuccess';
  /** The new tokens (新令牌). */
  readonly session: Session;
};

/** Size class (企业规模) by 工信部联企业〔2011〕300号. */
export type SizeClass =
  /** Large (大型). */
  | 'LARGE'
  /** Medium (中型). */
  | 'MEDIUM'
  /** Micro (微型). */
  | 'MICRO'
  /** Small (小型). */
  | 'SMALL';

/** The act is not possible from the present state (状态不允许). */
export type StateRefused = UserError & {
  readonly __typename?: 'StateRefused';
  /** What was tried (所请求的操作), by the name of its mutation where it has one. */
  readonly act: Scalars['String']['output'];
  /** What is possible now (当前可执行), by the names of mutations, comma-separated; who may call them is another question. */
  readonly allowed: Scalars['String']['output'];
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** The reason in words (原因). */
  readonly message: Scalars['String']['output'];
  /** What it is about (对象类型). */
  readonly noun: Scalars['String']['output'];
  /** The input field (字段). */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The present state (当前状态). */
  readonly state: Scalars['String']['output'];
};

/** Finance that left after its deal was cancelled, or what of it came back (取消后误付款收付). */
export type StrayMoney = {
  readonly __typename?: 'StrayMoney';
  /** How much (金额). */
  readonly amount: Money;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** When (日期). */
  readonly on: Scalars['Date']['output'];
  /** When it was recorded (记录时间). */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The bank's reference (银行流水号). */
  readonly reference: Scalars['String']['output'];
};

/** A range of sub-bills of 0.01 yuan each (子票区间), both ends in it. */
export type SubBillRange = {
  readonly __typename?: 'SubBillRange';
  /** The first one (起始子票). */
  readonly from: Scalars['Decimal']['output'];
  /** The last one (终止子票). */
  readonly to: Scalars['Decimal']['output'];
};

/** What a device or a count says of a lot (监管事件). */
export type SupervisionEventInput = {
  /** When (时间). */
  readonly at: Scalars['DateTime']['input'];
  /** The device or the counter (设备或盘点人). */
  readonly device: Scalars['String']['input'];
  /** The event's own id (事件编号): the same id again is known. */
  readonly id: Scalars['String']['input'];
  /** What kind (种类). */
  readonly kind: SupervisionKind;
  /** The lot (批次号). */
  readonly lot: Scalars['String']['input'];
  /** Where the goods were seen (位置), where the device can tell. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** How much (数量): there, or moved. */
  readonly quantity: Scalars['Decimal']['input'];
};

/** What a supervision event is (监管事件种类). */
export type SupervisionKind =
  /** A reading or stocktaking (读数或盘点): how much lies there. */
  | 'COUNT'
  /** A movement (出入库): how much came in, below zero what went out. */
  | 'MOVEMENT';

/** What devices and counts say (监管数据). */
export type SupervisionRecordInput = {
  /** The events (事件), 1 to 200. */
  readonly events: ReadonlyArray<SupervisionEventInput>;
};

/** What it answers (结果). */
export type SupervisionRecordPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | SupervisionRecordSuccess | ValidationRefused;

/** The batch was taken (已接收). */
export type SupervisionRecordSuccess = {
  readonly __typename?: 'SupervisionRecordSuccess';
  /** How many were known (重复条数). */
  readonly known: Scalars['Int']['output'];
  /** How many were new (新增条数). */
  readonly recorded: Scalars['Int']['output'];
  /** Ids of events about lots that are not with this keeper (批次不符的事件). */
  readonly unknownLots: ReadonlyArray<Scalars['String']['output']>;
};

/** What is due on a support (应付款项). */
export type SupportDue = {
  readonly __typename?: 'SupportDue';
  /** How much (金额). */
  readonly amount: Money;
  /** For what (用途). */
  readonly purpose: SupportPurpose;
};

/** What a third party does for a deal (增信与贴息方式). */
export type SupportKind =
  /** A compensation pool bears a share of the lender's loss (风险补偿资金池). */
  | 'COMPENSATION_POOL'
  /** A guarantor bears a share of the lender's loss for a fee (融资担保). */
  | 'GUARANTEE'
  /** A programme pays part of the interest back (财政贴息). */
  | 'INTEREST_SUBSIDY';

/** A payment because of a support (收付记录). */
export type SupportPayment = {
  readonly __typename?: 'SupportPayment';
  /** How much (金额). */
  readonly amount: Money;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** When (日期). */
  readonly on: Scalars['Date']['output'];
  /** For what (用途). */
  readonly purpose: SupportPurpose;
  /** When it was recorded (记录时间). */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The bank's reference (银行流水号). */
  readonly reference: Scalars['String']['output'];
};

/** What money was for (款项用途). */
export type SupportPurpose =
  /** The guarantor's fee (担保费), from the seller to the guarantor; the guarantor records it. */
  | 'FEE'
  /** A share of the loss (代偿), from guarantor or pool to the lender; the lender records it. */
  | 'LOSS'
  /** What came in after all on a loss that was paid (返还代偿), from the lender; the lender records it. */
  | 'RETURN'
  /** The subsidy (贴息), from the programme to the seller; the programme records it. */
  | 'SUBSIDY';

/** How far it has come (状态). */
export type SupportState =
  /** Accepted (已生效): it binds. */
  | 'ACCEPTED'
  /** Asked for (已申请). */
  | 'ASKED'
  /** Offered (已报出条件). */
  | 'OFFERED';

/** Whose a surplus is (余款归属). */
export type SurplusOwner =
  /** The factor's (归保理人): factoring without recourse (Civil Code 767). */
  | 'LENDER'
  /** The seller's (归融资方): factoring with recourse (Civil Code 766), and any pledge. */
  | 'SELLER';

/** A surplus that the lender paid over to the seller (余款支付). */
export type SurplusPayment = {
  readonly __typename?: 'SurplusPayment';
  /** How much (金额). */
  readonly amount: Money;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** When (支付日). */
  readonly on: Scalars['Date']['output'];
  /** When it was recorded (记录时间). */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The bank's reference (银行流水号). */
  readonly reference: Scalars['String']['output'];
};

/** What the simulated tax authority is to answer (模拟查验结果). */
export type TaxSimulatorSetInput = {
  /** With 20 digits of a paper invoice that was issued through the e-invoice platform: its code (纸质发票代码), 10 or 12 digits. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** 20 digits (发票号码), or code:number of a paper invoice (发票代码:发票号码). */
  readonly number: Scalars['String']['input'];
  /** Its number on paper (纸质发票号码), 8 digits. */
  readonly paperNumber?: InputMaybe<Scalars['String']['input']>;
  /** What credit notes have taken back (已红冲金额), above zero; only with PARTLY_RED_FLUSHED. */
  readonly redFlushed?: InputMaybe<Scalars['Decimal']['input']>;
  /** The answer (查验结果). */
  readonly status: TaxStatus;
};

/** What setting the simulator answers (结果). */
export type TaxSimulatorSetPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | TaxSimulatorSetSuccess | ValidationRefused;

/** The answer is set (已设定). */
export type TaxSimulatorSetSuccess = {
  readonly __typename?: 'TaxSimulatorSetSuccess';
  /** The number (发票号码). */
  readonly number: Scalars['String']['output'];
  /** The answer (查验结果). */
  readonly status: TaxStatus;
};

/** What the tax authority says about an invoice (发票查验结果). */
export type TaxStatus =
  /** There is such an invoice, but with other facts (信息不一致). */
  | 'MISMATCH'
  /** Taken back in part (部分红冲). */
  | 'PARTLY_RED_FLUSHED'
  /** Taken back in full by credit notes (已全额红冲). */
  | 'RED_FLUSHED'
  /** There is none, or not yet (查无此票). */
  | 'UNKNOWN'
  /** Stands as issued (正常). */
  | 'VALID'
  /** Voided (已作废). */
  | 'VOIDED';

/** How assets are financed (融资方式), in the names of the Global Supply Chain Finance Forum's standard definitions. */
export type Technique =
  /** Bill discounting (票据贴现). */
  | 'BILL_DISCOUNTING'
  /** Finance for a distributor's purchase, against its seller's promise to deliver or refund (保兑仓, distributor finance). */
  | 'DISTRIBUTOR_FINANCE'
  /** Factoring (保理): the lender buys the receivable. */
  | 'FACTORING'
  /** A loan secured by a pledge of bills (票据质押贷款); always with recourse. */
  | 'LOAN_AGAINST_BILLS'
  /** Loan against inventory (仓单质押贷款). */
  | 'LOAN_AGAINST_INVENTORY'
  /** Loan against receivables (应收账款质押贷款). */
  | 'LOAN_AGAINST_RECEIVABLES';

/** What is to be amended (变更内容); amount, term or both. */
export type TitleAmendInput = {
  /** The new amount (变更后金额), lower than before. */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The new last day (变更后到期日), later than before. */
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The filing (登记申请编号). */
  readonly filing: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (变更原因), 2 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What amending answers (结果). */
export type TitleAmendPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | TitleAmendSuccess | ValidationRefused;

/** It was amended (变更完成). */
export type TitleAmendSuccess = {
  readonly __typename?: 'TitleAmendSuccess';
  /** The entry that was added (新增条目). */
  readonly entry: TitleEntry;
  /** The filing as it is now (登记). */
  readonly filing: TitleFiling;
};

/** An entry of an asset's title register (权属登记条目): append-only, each chained to the one before by hash. */
export type TitleEntry = {
  readonly __typename?: 'TitleEntry';
  /** How much of the asset (担保金额), from this entry on. */
  readonly amount: Money;
  /** The asset (资产). */
  readonly asset: Scalars['ID']['output'];
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** Who objected (异议人), of OBJECTED and OBJECTION_WITHDRAWN. */
  readonly by?: Maybe<Organisation>;
  /** By what the register finds from now on what is encumbered (变更后的担保财产), of REDESCRIBED. */
  readonly collateral?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The deal (交易编号). */
  readonly deal: Scalars['ID']['output'];
  /** The last day on which the registration counts (登记到期日), from this entry on; null for entries from before terms were kept. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Id of the filing (登记申请编号), the same in all its steps. */
  readonly filing: Scalars['ID']['output'];
  /** Who gave it (出让人或出质人). */
  readonly grantor: Organisation;
  /** Hash of this entry (本条目哈希). */
  readonly hash: Scalars['String']['output'];
  /** Asset and sequence (编号). */
  readonly id: Scalars['ID']['output'];
  /** Assignment or pledge (权利类型). */
  readonly kind: EncumbranceKind;
  /** The entry of the objection that was taken back (所撤回的异议条目), of OBJECTION_WITHDRAWN. */
  readonly objection?: Maybe<Scalars['ID']['output']>;
  /** Hash of the entry before (前一条目哈希); zeros for the first. */
  readonly previous: Scalars['String']['output'];
  /** Why it ended, was amended or described anew (原因), of DISCHARGED, AMENDED and REDESCRIBED; the objection's text (异议内容), of OBJECTED. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The unified register's time (登记时间), of REGISTERED. */
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The unified register's number (登记证明编号), of REGISTERED. */
  readonly registrationNo?: Maybe<Scalars['String']['output']>;
  /** Whom it secures (受让人或质权人). */
  readonly securedParty: Organisation;
  /** Place in the chain (序号), from 1. */
  readonly seq: Scalars['Int']['output'];
  /** What happened (登记步骤). */
  readonly step: TitleStep;
};

/** A filing as all its entries together say it is now (登记). */
export type TitleFiling = {
  readonly __typename?: 'TitleFiling';
  /** The mutations that you may call on it now (可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** How much of the asset (担保金额). */
  readonly amount: Money;
  /** The asset (资产). */
  readonly asset: Scalars['ID']['output'];
  /** The deal (交易编号). */
  readonly deal: Scalars['ID']['output'];
  /** When it ended (注销时间). */
  readonly dischargedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day on which the registration counts (登记到期日). */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** When it was filed (提交时间). */
  readonly filedAt: Scalars['DateTime']['output'];
  /** Who gave it (出让人或出质人). */
  readonly grantor: Organisation;
  /** Id of the filing (登记申请编号). */
  readonly id: Scalars['ID']['output'];
  /** Assignment or pledge (权利类型). */
  readonly kind: EncumbranceKind;
  /** When the notice reached the debtor (通知到达时间). */
  readonly notifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Objections that stand (有效异议). */
  readonly objections: ReadonlyArray<TitleObjection>;
  /** The unified register's time (登记时间). */
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The unified register's number (登记证明编号). */
  readonly registrationNo?: Maybe<Scalars['String']['output']>;
  /** Whom it secures (受让人或质权人). */
  readonly securedParty: Organisation;
  /** How it stands (登记状态). */
  readonly state: TitleFilingState;
};

/** A page of filings (登记列表). */
export type TitleFilingConnection = {
  readonly __typename?: 'TitleFilingConnection';
  /** The filings (登记). */
  readonly edges: ReadonlyArray<TitleFilingEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A filing in a page (列表条目). */
export type TitleFilingEdge = {
  readonly __typename?: 'TitleFilingEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The filing (登记). */
  readonly node: TitleFiling;
};

/** What may be done with a filing now (登记状态). */
export type TitleFilingState =
  /** Ended (已注销). */
  | 'DISCHARGED'
  /** Registered, but its term is over (登记到期失效): it ranks as unregistered. */
  | 'EXPIRED'
  /** Waits for the unified register's answer (待登记). */
  | 'FILED'
  /** Registered and in force (登记有效). */
  | 'REGISTERED';

/** An objection (异议内容). */
export type TitleObjectInput = {
  /** The filing (登记申请编号). */
  readonly filing: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is wrong (异议理由), 5 to 1,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What objecting answers (结果). */
export type TitleObjectPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | TitleObjectSuccess | ValidationRefused;

/** The objection stands (异议已登记). */
export type TitleObjectSuccess = {
  readonly __typename?: 'TitleObjectSuccess';
  /** The entry that was added (新增条目). */
  readonly entry: TitleEntry;
  /** The filing as it is now (登记). */
  readonly filing: TitleFiling;
};

/** An objection that stands (异议). */
export type TitleObjection = {
  readonly __typename?: 'TitleObjection';
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** Who objected (异议人). */
  readonly by: Organisation;
  /** The entry that made it (异议条目). */
  readonly entry: Scalars['ID']['output'];
  /** What is wrong in its eyes (异议内容). */
  readonly text: Scalars['String']['output'];
};

/** Which objection is taken back (撤回异议). */
export type TitleObjectionWithdrawInput = {
  /** The filing that it is against (登记申请编号). */
  readonly filing: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What withdrawing answers (结果). */
export type TitleObjectionWithdrawPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | TitleObjectionWithdrawSuccess | ValidationRefused;

/** The objection was taken back (异议已撤回). */
export type TitleObjectionWithdrawSuccess = {
  readonly __typename?: 'TitleObjectionWithdrawSuccess';
  /** The entry that was added (新增条目). */
  readonly entry: TitleEntry;
  /** The filing as it is now (登记). */
  readonly filing: TitleFiling;
};

/** Who ranks first on an asset and takes how much (权利顺位及受偿). Whom the debtor may pay is another question: `payables`. */
export type TitlePriority = {
  readonly __typename?: 'TitlePriority';
  /** As of when (截至时间). */
  readonly asOf: Scalars['DateTime']['output'];
  /** The asset (资产). */
  readonly asset: Scalars['ID']['output'];
  /** All live claims, first rank first (权利). */
  readonly claims: ReadonlyArray<RankedClaim>;
  /** What the debtor still has to pay (剩余应付金额). */
  readonly left: Money;
  /** False where the unified register gave no answer (登记系统已查询), so that claims registered elsewhere may be missing. */
  readonly registerAsked: Scalars['Boolean']['output'];
  /** What nobody ranks for (剩余): the holder's. */
  readonly rest: Money;
};

/** How far it is extended (展期内容). */
export type TitleRenewInput = {
  /** The new last day (展期后到期日), later than before, by 30 years at most. */
  readonly expiresOn: Scalars['Date']['input'];
  /** The filing (登记申请编号). */
  readonly filing: Scalars['ID']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What extending answers (结果). */
export type TitleRenewPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | TitleRenewSuccess | ValidationRefused;

/** It was extended (展期完成). */
export type TitleRenewSuccess = {
  readonly __typename?: 'TitleRenewSuccess';
  /** The entry that was added (新增条目). */
  readonly entry: TitleEntry;
  /** The filing as it is now (登记). */
  readonly filing: TitleFiling;
};

/** What to search for (查询条件). */
export type TitleSearchInput = {
  /** By what (查询方式). */
  readonly kind: TitleSearchKind;
  /** The exact name, code, id or number (查询内容), 2 to 100 characters. */
  readonly value: Scalars['String']['input'];
};

/** By what a register is searched (查询方式); always exact. */
export type TitleSearchKind =
  /** An asset's id (资产编号). */
  | 'ASSET'
  /** A party's unified social credit code (统一社会信用代码). */
  | 'CREDIT_CODE'
  /** An invoice's number (发票号码). */
  | 'INVOICE_NUMBER'
  /** A party's full name (当事人名称); width, case and blanks make no difference in the platform's own register. */
  | 'PARTY_NAME';

/** What searching answers (结果). */
export type TitleSearchPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | TitleSearchSuccess | ValidationRefused;

/** What was searched for (查询条件). */
export type TitleSearchQuery = {
  readonly __typename?: 'TitleSearchQuery';
  /** By what (查询方式). */
  readonly kind: TitleSearchKind;
  /** For what (查询内容). */
  readonly value: Scalars['String']['output'];
};

/** It was searched (查询完成). */
export type TitleSearchSuccess = {
  readonly __typename?: 'TitleSearchSuccess';
  /** The certificate (查询证明). */
  readonly certificate: SearchCertificate;
};

/** What happened to a filing (登记步骤). */
export type TitleStep =
  /** Amount lowered or term extended (变更登记). */
  | 'AMENDED'
  /** Ended (已注销). */
  | 'DISCHARGED'
  /** Filed (已提交登记), in the same moment as the offer was accepted: time is rank. */
  | 'FILED'
  /** The debtor was told (已通知债务人). */
  | 'NOTIFIED'
  /** The grantor or another secured party says that it is wrong (异议登记). */
  | 'OBJECTED'
  /** The objection was taken back (撤回异议). */
  | 'OBJECTION_WITHDRAWN'
  /** What is encumbered is described anew (担保财产描述变更): other goods stand behind a receipt. */
  | 'REDESCRIBED'
  /** Registered (已登记) in the unified movable-property register. */
  | 'REGISTERED'
  /** Term extended (展期). */
  | 'RENEWED';

/** A file that was uploaded over HTTP (上传文件); only its organisation sees it. */
export type Upload = Node & {
  readonly __typename?: 'Upload';
  /** Id (编号), which mutations take. */
  readonly id: Scalars['ID']['output'];
  /** SHA-256 of the bytes in hexadecimal (文件摘要). */
  readonly sha256: Scalars['String']['output'];
  /** Bytes (文件大小，字节). */
  readonly size: Scalars['Int']['output'];
  /** When it was uploaded (上传时间). */
  readonly uploadedAt: Scalars['DateTime']['output'];
  /** What was made from it (使用该文件的对象编号); null while unused. */
  readonly usedBy?: Maybe<Scalars['ID']['output']>;
};

/** A page of uploads (上传文件列表). */
export type UploadConnection = {
  readonly __typename?: 'UploadConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<UploadEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** Uploads to throw away (待删除文件). */
export type UploadDiscardInput = {
  /** 1 to 100 uploads (上传文件). */
  readonly uploads: ReadonlyArray<Scalars['ID']['input']>;
};

/** What throwing uploads away answers (结果). */
export type UploadDiscardPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | UploadDiscardSuccess | ValidationRefused;

/** The uploads are gone (已删除). */
export type UploadDiscardSuccess = {
  readonly __typename?: 'UploadDiscardSuccess';
  /** Their former ids (原文件编号). */
  readonly uploadIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** An entry of the list (列表条目). */
export type UploadEdge = {
  readonly __typename?: 'UploadEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The upload (上传文件). */
  readonly node: Upload;
};

/** A refusal (拒绝): what, where, with which figures. Nothing was changed. */
export type UserError = {
  /** Stable code (代码) for programs. */
  readonly code: Scalars['String']['output'];
  /** The reason in words (原因), in English or Chinese by Accept-Language. */
  readonly message: Scalars['String']['output'];
  /** The input field that it is about (所涉字段); empty when it is about the act as a whole. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** The input is wrong in itself (输入校验未通过); all problems are reported at once. */
export type ValidationRefused = UserError & {
  readonly __typename?: 'ValidationRefused';
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** The reason in words (原因). */
  readonly message: Scalars['String']['output'];
  /** Always empty (空): each problem has its own path. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** All that is wrong (全部问题). */
  readonly problems: ReadonlyArray<Problem>;
};

/**
 * A part of a splittable voucher (应收账款电子凭证) in one hand: a debt that its issuer has confirmed as a receivable's debtor. Seen by its
 * holder and by the issuer; a lender has a summary of it through the request or deal.
 */
export type Voucher = Node & {
  readonly __typename?: 'Voucher';
  /** When it was taken (签收时间). */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the caller may do with it now (可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** What it was worth when it came into being (凭证金额). */
  readonly amount: Money;
  /** What may be passed on or financed (可用金额); for the holder only. */
  readonly available?: Maybe<Money>;
  /** Who has asked to cancel it (已申请作废方); it takes both. */
  readonly cancelAskedBy: ReadonlyArray<Organisation>;
  /** Due on (到期日). */
  readonly dueOn: Scalars['Date']['output'];
  /** What requests, deals and pending transfers have locked (已锁定金额); for the holder only, since finance may be undisclosed. */
  readonly held?: Maybe<Money>;
  /** Who has it in hand (持有人). */
  readonly holder: Organisation;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Id of the first part (签发凭证编号), as which the voucher was issued; its own for that one. */
  readonly issue: Scalars['ID']['output'];
  /** Issued on (签发日). */
  readonly issuedOn: Scalars['Date']['output'];
  /** The core enterprise that owes it (签发人). */
  readonly issuer: Organisation;
  /** Late interest to date (逾期利息), 0.05 % a day without agreement (保障中小企业款项支付条例 art. 17); null while nothing is overdue. */
  readonly lateInterest?: Maybe<Money>;
  /** How many transfers lie between the issue and this part (流转层级). */
  readonly layer: Scalars['Int']['output'];
  /** What is still owed to its holder, or to those who finance it (未兑付金额). */
  readonly outstanding: Money;
  /** Whether it is due and not paid in full (是否逾期). */
  readonly overdue: Scalars['Boolean']['output'];
  /** What was paid on it (已兑付金额). */
  readonly paid: Money;
  /** Id of the part that it was split off (上级凭证编号); null for the first. */
  readonly parent?: Maybe<Scalars['ID']['output']>;
  /** What of it was passed on (已转让金额). */
  readonly passedOn: Money;
  /** Last day on which payment is in time (最后付款日): the due date or the business day after it. */
  readonly payableOn: Scalars['Date']['output'];
  /** The receivable that it was issued on (对应应收账款编号); for the issuer and the first holder only. */
  readonly receivable?: Maybe<Scalars['ID']['output']>;
  /** Who gave it (转出方): the issuer, or the holder before. */
  readonly receivedFrom: Organisation;
  /** Why it was refused (拒收理由). */
  readonly refusal?: Maybe<Scalars['String']['output']>;
  /** State (状态). */
  readonly state: VoucherState;
  /** Why it runs for more than six months (超过六个月的理由). */
  readonly tenorReason?: Maybe<Scalars['String']['output']>;
  /** The trade that it pays for (贸易背景): a contract or an invoice. */
  readonly trade: Scalars['String']['output'];
};

/** An acceptance (签收凭证). */
export type VoucherAcceptInput = {
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The voucher (凭证). */
  readonly voucher: Scalars['ID']['input'];
};

/** What taking answers (结果). */
export type VoucherAcceptPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused | VoucherAcceptSuccess;

/** The voucher is the supplier's (已签收). */
export type VoucherAcceptSuccess = {
  readonly __typename?: 'VoucherAcceptSuccess';
  /** The voucher (凭证), as it is now. */
  readonly voucher: Voucher;
};

/** A cancellation (作废凭证). */
export type VoucherCancelInput = {
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The voucher (凭证). */
  readonly voucher: Scalars['ID']['input'];
};

/** What cancelling answers (结果). */
export type VoucherCancelPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused | VoucherCancelSuccess;

/** The wish was recorded, or the voucher cancelled (已登记或已作废). */
export type VoucherCancelSuccess = {
  readonly __typename?: 'VoucherCancelSuccess';
  /** The voucher (凭证), as it is now. */
  readonly voucher: Voucher;
};

/** A page of vouchers (凭证列表). */
export type VoucherConnection = {
  readonly __typename?: 'VoucherConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<VoucherEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** What is to be paid on one part of a voucher to one payee (凭证应付明细). */
export type VoucherDue = {
  readonly __typename?: 'VoucherDue';
  /** What of it is stated as paid to a lender that has not recorded it yet (已登记待入账金额). */
  readonly awaited: Money;
  /** Who has the part in hand (持有人). */
  readonly holder: Organisation;
  /** Late interest to date on what is left to pay (逾期利息), 0.05 % a day; null while nothing is overdue. */
  readonly lateInterest?: Maybe<Money>;
  /** Whom the issuer may validly pay, and how much in all (有效付款对象): a lender as far as its notice says so, else the holder. */
  readonly payee: PayablePayee;
  /** What is left to pay (待付金额). */
  readonly toPay: Money;
  /** Id of the part (凭证编号). */
  readonly voucher: Scalars['ID']['output'];
};

/** An entry of the list (列表条目). */
export type VoucherEdge = {
  readonly __typename?: 'VoucherEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The voucher (凭证). */
  readonly node: Voucher;
};

/** An issue (签发凭证). */
export type VoucherIssueInput = {
  /** For how much (凭证金额). */
  readonly amount: Scalars['Decimal']['input'];
  /** When it is due (到期日): in principle within six months, never later than a year. */
  readonly dueOn: Scalars['Date']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The confirmed receivable (应收账款). */
  readonly receivable: Scalars['ID']['input'];
  /** Why it runs for more than six months (超过六个月的理由). */
  readonly tenorReason?: InputMaybe<Scalars['String']['input']>;
};

/** A payment of a voucher (凭证到期兑付). */
export type VoucherIssuePayInput = {
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When it was paid (付款时间); not before the due date. */
  readonly paidAt: Scalars['DateTime']['input'];
  /** The bank's reference (银行流水号), once per voucher. */
  readonly reference: Scalars['String']['input'];
  /** Any part of the voucher (任一凭证): all parts of its issue are paid. */
  readonly voucher: Scalars['ID']['input'];
};

/** What paying answers (结果). */
export type VoucherIssuePayPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused | VoucherIssuePaySuccess;

/** The payments were recorded (已登记付款). */
export type VoucherIssuePaySuccess = {
  readonly __typename?: 'VoucherIssuePaySuccess';
  /** What was paid, to each payee (付款明细). */
  readonly payments: ReadonlyArray<DebtorPayment>;
  /** What was paid in all (付款合计). */
  readonly total: Money;
  /** The first part (签发凭证), as it is now. */
  readonly voucher: Voucher;
};

/** What issuing answers (结果). */
export type VoucherIssuePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused | VoucherIssueSuccess;

/** The voucher was offered (已签发，待签收). */
export type VoucherIssueSuccess = {
  readonly __typename?: 'VoucherIssueSuccess';
  /** The voucher (凭证), as it is now. */
  readonly voucher: Voucher;
};

/** A refusal (拒收凭证). */
export type VoucherRefuseInput = {
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** The voucher (凭证). */
  readonly voucher: Scalars['ID']['input'];
};

/** What refusing answers (结果). */
export type VoucherRefusePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused | VoucherRefuseSuccess;

/** The voucher was refused (已拒收). */
export type VoucherRefuseSuccess = {
  readonly __typename?: 'VoucherRefuseSuccess';
  /** The voucher (凭证), as it is now. */
  readonly voucher: Voucher;
};

/** On which side of a voucher the caller stands (所在方). */
export type VoucherSide =
  /** Who has it in hand, or had (持有人). */
  | 'HOLDER'
  /** The core enterprise that owes it (签发人). */
  | 'ISSUER';

/** Where a part of a voucher stands (凭证状态). Overdue is told apart from it: it follows from the clock. */
export type VoucherState =
  /** Cancelled by both sides before it was passed on (双方作废). */
  | 'CANCELLED'
  /** Never answered until it would have been due (未签收已失效). */
  | 'LAPSED'
  /** In its holder's hand (持有中). */
  | 'LIVE'
  /** Issued, and waiting for the supplier's consent (待签收). */
  | 'OFFERED'
  /** Passed on in whole (已全部转让). */
  | 'PASSED_ON'
  /** Refused by the supplier (已拒收). */
  | 'REFUSED'
  /** Paid in full (已兑付). */
  | 'SETTLED'
  /** Taken back by the issuer before it was answered (已撤回). */
  | 'WITHDRAWN';

/** A holder passes a voucher on to its own supplier (凭证转让). Seen by the two of them. */
export type VoucherTransfer = Node & {
  readonly __typename?: 'VoucherTransfer';
  /** What the caller may do with it now (可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** How much (转让金额). */
  readonly amount: Money;
  /** When it was answered (答复时间). */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the receiver was asked (申请时间). */
  readonly askedAt: Scalars['DateTime']['output'];
  /** When it is due (到期日). */
  readonly dueOn: Scalars['Date']['output'];
  /** Who passes it on (转让方). */
  readonly from: Organisation;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Who owes it (签发人). */
  readonly issuer: Organisation;
  /** Id of the receiver's part (受让方凭证编号); null until it has consented. */
  readonly part?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused (拒收理由). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** State (状态). */
  readonly state: VoucherTransferState;
  /** Who is to receive it (受让方). */
  readonly to: Organisation;
  /** The trade that it pays for (贸易背景). */
  readonly trade: Scalars['String']['output'];
  /** The part that it is taken from (转出凭证编号). */
  readonly voucher: Scalars['ID']['output'];
};

/** A consent (签收转让). */
export type VoucherTransferAcceptInput = {
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The transfer (转让). */
  readonly transfer: Scalars['ID']['input'];
};

/** What consenting answers (结果). */
export type VoucherTransferAcceptPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused | VoucherTransferAcceptSuccess;

/** The part is the receiver's (已签收). */
export type VoucherTransferAcceptSuccess = {
  readonly __typename?: 'VoucherTransferAcceptSuccess';
  /** The receiver's part (受让方所持凭证). */
  readonly voucher: Voucher;
  /** The transfer (转让), as it is now. */
  readonly voucherTransfer: VoucherTransfer;
};

/** A page of transfers (转让列表). */
export type VoucherTransferConnection = {
  readonly __typename?: 'VoucherTransferConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<VoucherTransferEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type VoucherTransferEdge = {
  readonly __typename?: 'VoucherTransferEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The transfer (转让). */
  readonly node: VoucherTransfer;
};

/** A transfer (转让凭证). */
export type VoucherTransferInput = {
  /** How much of it (转让金额). */
  readonly amount: Scalars['Decimal']['input'];
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who is to receive it (受让方). */
  readonly to: Scalars['ID']['input'];
  /** The trade that it pays for (贸易背景): a contract or an invoice. */
  readonly trade: Scalars['String']['input'];
  /** The voucher (凭证). */
  readonly voucher: Scalars['ID']['input'];
};

/** What transferring answers (结果). */
export type VoucherTransferPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused | VoucherTransferSuccess;

/** A refusal (拒收转让). */
export type VoucherTransferRefuseInput = {
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (理由). */
  readonly reason: Scalars['String']['input'];
  /** The transfer (转让). */
  readonly transfer: Scalars['ID']['input'];
};

/** What refusing answers (结果). */
export type VoucherTransferRefusePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused | VoucherTransferRefuseSuccess;

/** The transfer was refused (已拒收). */
export type VoucherTransferRefuseSuccess = {
  readonly __typename?: 'VoucherTransferRefuseSuccess';
  /** The transfer (转让), as it is now. */
  readonly voucherTransfer: VoucherTransfer;
};

/** On which side of a transfer the caller stands (转让所在方). */
export type VoucherTransferSide =
  /** Who passes it on (转让方). */
  | 'GIVER'
  /** Who is to receive it (受让方). */
  | 'RECEIVER';

/** Where a transfer of a voucher stands (凭证转让状态). */
export type VoucherTransferState =
  /** The receiver has consented (已签收). */
  | 'ACCEPTED'
  /** Never answered until the voucher was due (到期未签收已失效). */
  | 'LAPSED'
  /** Waiting for the receiver (待签收): the part is locked. */
  | 'PENDING'
  /** The receiver has refused (已拒收). */
  | 'REFUSED'
  /** The holder has taken it back (已撤回). */
  | 'WITHDRAWN';

/** The receiver is asked (待受让方签收). */
export type VoucherTransferSuccess = {
  readonly __typename?: 'VoucherTransferSuccess';
  /** The transfer (转让), as it is now. */
  readonly voucherTransfer: VoucherTransfer;
};

/** A withdrawal (撤回转让). */
export type VoucherTransferWithdrawInput = {
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The transfer (转让). */
  readonly transfer: Scalars['ID']['input'];
};

/** What withdrawing answers (结果). */
export type VoucherTransferWithdrawPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused | VoucherTransferWithdrawSuccess;

/** The transfer was taken back (已撤回). */
export type VoucherTransferWithdrawSuccess = {
  readonly __typename?: 'VoucherTransferWithdrawSuccess';
  /** The transfer (转让), as it is now. */
  readonly voucherTransfer: VoucherTransfer;
};

/**
 * The tree of a voucher from the issue to the leaves (凭证流转树). The issuer sees all of it; a holder sees its own parts, from whom it
 * got them and to whom it gave, and nothing of its siblings.
 */
export type VoucherTree = {
  readonly __typename?: 'VoucherTree';
  /** What was issued (签发金额); for the issuer and the first holder only. */
  readonly amount?: Maybe<Money>;
  /** Due on (到期日). */
  readonly dueOn: Scalars['Date']['output'];
  /** Id of the first part (签发凭证编号). */
  readonly issue: Scalars['ID']['output'];
  /** Issued on (签发日). */
  readonly issuedOn: Scalars['Date']['output'];
  /** Who owes it (签发人). */
  readonly issuer: Organisation;
  /** What all that the caller holds or owes of it is still worth (未兑付合计). */
  readonly outstanding: Money;
  /** The parts that the caller may see (凭证各部分), a part before those that were split off it. */
  readonly parts: ReadonlyArray<VoucherTreePart>;
};

/** A part in the tree, as far as the caller may see it (凭证流转节点). */
export type VoucherTreePart = {
  readonly __typename?: 'VoucherTreePart';
  /** What it was worth when it came into being (凭证金额); null for the part that the caller's was split off. */
  readonly amount?: Maybe<Money>;
  /** Who has it, or had (持有人). */
  readonly holder: Organisation;
  /** What its holder has not passed on (持有金额); for the issuer and the holder only. */
  readonly kept?: Maybe<Money>;
  /** How many transfers lie between the issue and this part (流转层级). */
  readonly layer: Scalars['Int']['output'];
  /** Whether it is the caller's own (是否本方持有). */
  readonly own: Scalars['Boolean']['output'];
  /** Id of the part that it was split off (上级编号); null for the first, and where the caller may not see it. */
  readonly parent?: Maybe<Scalars['ID']['output']>;
  /** State (状态); for the issuer and the holder only. */
  readonly state?: Maybe<VoucherState>;
  /** Id (编号). */
  readonly voucher: Scalars['ID']['output'];
};

/** A withdrawal (撤回凭证). */
export type VoucherWithdrawInput = {
  /** Makes a retry take effect once (幂等键), 8 to 100 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The voucher (凭证). */
  readonly voucher: Scalars['ID']['input'];
};

/** What withdrawing answers (结果). */
export type VoucherWithdrawPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused | VoucherWithdrawSuccess;

/** The offer was taken back (已撤回). */
export type VoucherWithdrawSuccess = {
  readonly __typename?: 'VoucherWithdrawSuccess';
  /** The voucher (凭证), as it is now. */
  readonly voucher: Voucher;
};

/** A warehouse receipt (仓单): its keeper's promise to hand the goods to its holder. */
export type WarehouseReceipt = Node & {
  readonly __typename?: 'WarehouseReceipt';
  /** The mutations that the caller may call on it now (当前可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** What may be financed on it (可融资金额), for its holder. */
  readonly available?: Maybe<Money>;
  /** What its holder paid for a unit (单位成本); null for the keeper, and until it was said. */
  readonly costPerUnit?: Maybe<Money>;
  /** When it was issued here (登记时间). */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The receipt that it was cut from (分割来源). */
  readonly cutFrom?: Maybe<Scalars['ID']['output']>;
  /** What it says (记载事项). */
  readonly elements: ReceiptElements;
  /** The goods (货物). */
  readonly goods: Goods;
  /** Values of the last revaluation (历史估值), day by day; null for the keeper and before any. */
  readonly history?: Maybe<ReadonlyArray<DayValue>>;
  /** Who holds it (持有人). */
  readonly holder: Organisation;
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The keeper (保管人), who issued it. */
  readonly keeper: Organisation;
  /** What the keeper has not answered yet (待处理申请). */
  readonly keeperAsk?: Maybe<KeeperAsk>;
  /** The lot (批次号). */
  readonly lot: Scalars['ID']['output'];
  /** Where the goods lie (储存场所). */
  readonly place: Scalars['String']['output'];
  /** Its pledge (质押); null where it secures nothing. */
  readonly pledge?: Maybe<ReceiptPledge>;
  /** How much (数量). */
  readonly quantity: Scalars['Decimal']['output'];
  /** Where it stands (状态). */
  readonly state: ReceiptState;
  /** The purchase order under which the goods came in (采购订单). */
  readonly underOrder?: Maybe<Scalars['ID']['output']>;
  /** What it is worth (估值); null for the keeper, and without a cost or a price. */
  readonly valuation?: Maybe<ReceiptValuation>;
};

/** A page of receipts (仓单列表). */
export type WarehouseReceiptConnection = {
  readonly __typename?: 'WarehouseReceiptConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<WarehouseReceiptEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of the list (列表条目). */
export type WarehouseReceiptEdge = {
  readonly __typename?: 'WarehouseReceiptEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The receipt (仓单). */
  readonly node: WarehouseReceipt;
};

/** What was given up as a loss (核销). */
export type WriteOff = {
  readonly __typename?: 'WriteOff';
  /** When (核销时间). */
  readonly at: Scalars['DateTime']['output'];
  /** What was given up, by kind (核销金额). */
  readonly lost: DealBalance;
  /** Why (理由). */
  readonly reason: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AlertModel )
    | ( ApprovalModel )
    | ( BankAccountModel )
    | ( BankEntryModel )
    | ( BankStatementModel )
    | ( OfferModel )
    | ( BillModel )
    | ( BillReconciliationModel )
    | ( ClearingRunModel )
    | ( ClearingWindowModel )
    | ( DealModel )
    | ( DealNoticeModel )
    | ( DebtorGradeModel )
    | ( DebtorPaymentModel )
    | ( DilutionClaimModel )
    | ( DocumentModel )
    | ( EnvironmentalAssessmentModel )
    | ( FinancingRequestModel )
    | ( GoodsFlowModel )
    | ( GoodsReleaseModel )
    | ( GoodsShipmentModel )
    | ( LprRateModel )
    | ( MandateModel )
    | ( MembershipModel )
    | ( NetworkReceivableModel )
    | ( OrganisationModel )
    | ( PayeeNoticeModel )
    | ( PaymentFileModel )
    | ( PaymentInstructionModel )
    | ( PurchaseOrderModel )
    | ( PledgeModel )
    | ( ReceivableModel )
    | ( RegisterReconciliationModel )
    | ( RequestSupportModel )
    | ( RevaluationModel )
    | ( SearchCertificateModel )
    | ( ServiceAccountModel )
    | ( UploadModel )
    | ( VoucherModel )
    | ( VoucherTransferModel )
    | ( ReceiptModel )
  ;
  UserError:
    | ( AmountRefused )
    | ( IdempotencyRefused )
    | ( LimitRefused )
    | ( NotFoundRefused )
    | ( RuleRefused )
    | ( StateRefused )
    | ( ValidationRefused )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptorBarReason: AcceptorBarReason;
  AcceptorDisclosure: ResolverTypeWrapper<StoredDisclosureModel>;
  AcceptorDisclosureRecordInput: AcceptorDisclosureRecordInput;
  AcceptorDisclosureRecordPayload: ResolverTypeWrapper<PayloadModel>;
  AcceptorDisclosureRecordSuccess: ResolverTypeWrapper<Omit<AcceptorDisclosureRecordSuccess, 'disclosure'> & { disclosure: ResolversTypes['AcceptorDisclosure'] }>;
  AcceptorStanding: ResolverTypeWrapper<AcceptorStandingModel>;
  AccountBalance: ResolverTypeWrapper<AccountBalance>;
  AccountPurpose: AccountPurpose;
  AccountState: AccountState;
  AccruedInterest: ResolverTypeWrapper<AccruedInterest>;
  ActorKind: ActorKind;
  AdministratorInput: AdministratorInput;
  Alert: ResolverTypeWrapper<AlertModel>;
  AlertConnection: ResolverTypeWrapper<Omit<AlertConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AlertEdge']> }>;
  AlertEdge: ResolverTypeWrapper<Omit<AlertEdge, 'node'> & { node: ResolversTypes['Alert'] }>;
  AlertKind: AlertKind;
  AmountRefused: ResolverTypeWrapper<AmountRefused>;
  Approval: ResolverTypeWrapper<ApprovalModel>;
  ApprovalConnection: ResolverTypeWrapper<Omit<ApprovalConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ApprovalEdge']> }>;
  ApprovalEdge: ResolverTypeWrapper<Omit<ApprovalEdge, 'node'> & { node: ResolversTypes['Approval'] }>;
  ApprovalGrantInput: ApprovalGrantInput;
  ApprovalGrantPayload: ResolverTypeWrapper<PayloadModel>;
  ApprovalGrantSuccess: ResolverTypeWrapper<Omit<ApprovalGrantSuccess, 'approval'> & { approval: ResolversTypes['Approval'] }>;
  ApprovalOutcome: ResolverTypeWrapper<Omit<ApprovalOutcome, 'refusal'> & { refusal?: Maybe<ResolversTypes['ApprovalRefusal']> }>;
  ApprovalParty: ResolverTypeWrapper<ApprovalParty>;
  ApprovalPending: ResolverTypeWrapper<Omit<ApprovalPending, 'approval'> & { approval: ResolversTypes['Approval'] }>;
  ApprovalRefusal: ResolverTypeWrapper<PayloadModel>;
  ApprovalRejectInput: ApprovalRejectInput;
  ApprovalRejectPayload: ResolverTypeWrapper<PayloadModel>;
  ApprovalRejectSuccess: ResolverTypeWrapper<Omit<ApprovalRejectSuccess, 'approval'> & { approval: ResolversTypes['Approval'] }>;
  ApprovalState: ApprovalState;
  ApprovalWithdrawInput: ApprovalWithdrawInput;
  ApprovalWithdrawPayload: ResolverTypeWrapper<PayloadModel>;
  ApprovalWithdrawSuccess: ResolverTypeWrapper<Omit<ApprovalWithdrawSuccess, 'approval'> & { approval: ResolversTypes['Approval'] }>;
  AssetKind: AssetKind;
  AssetSummary: ResolverTypeWrapper<AssetSummaryModel>;
  AssignedAssetInput: AssignedAssetInput;
  AuditEntry: ResolverTypeWrapper<VisibleEntryModel>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  BankAccount: ResolverTypeWrapper<BankAccountModel>;
  BankAccountAddInput: BankAccountAddInput;
  BankAccountAddPayload: ResolverTypeWrapper<PayloadModel>;
  BankAccountAddSuccess: ResolverTypeWrapper<Omit<BankAccountAddSuccess, 'bankAccount'> & { bankAccount: ResolversTypes['BankAccount'] }>;
  BankAccountCloseInput: BankAccountCloseInput;
  BankAccountClosePayload: ResolverTypeWrapper<PayloadModel>;
  BankAccountCloseSuccess: ResolverTypeWrapper<Omit<BankAccountCloseSuccess, 'bankAccount'> & { bankAccount: ResolversTypes['BankAccount'] }>;
  BankEntry: ResolverTypeWrapper<BankEntryModel>;
  BankEntryConnection: ResolverTypeWrapper<Omit<BankEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BankEntryEdge']> }>;
  BankEntryEdge: ResolverTypeWrapper<Omit<BankEntryEdge, 'node'> & { node: ResolversTypes['BankEntry'] }>;
  BankEntryState: BankEntryState;
  BankStatement: ResolverTypeWrapper<BankStatementModel>;
  BankStatementConnection: ResolverTypeWrapper<Omit<BankStatementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BankStatementEdge']> }>;
  BankStatementEdge: ResolverTypeWrapper<Omit<BankStatementEdge, 'node'> & { node: ResolversTypes['BankStatement'] }>;
  Bid: ResolverTypeWrapper<OfferModel>;
  BidConnection: ResolverTypeWrapper<Omit<BidConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BidEdge']> }>;
  BidEdge: ResolverTypeWrapper<Omit<BidEdge, 'node'> & { node: ResolversTypes['Bid'] }>;
  BidPlaceInput: BidPlaceInput;
  BidPlacePayload: ResolverTypeWrapper<PayloadModel>;
  BidPlaceSuccess: ResolverTypeWrapper<Omit<BidPlaceSuccess, 'bid'> & { bid: ResolversTypes['Bid'] }>;
  BidWithdrawInput: BidWithdrawInput;
  BidWithdrawPayload: ResolverTypeWrapper<PayloadModel>;
  BidWithdrawSuccess: ResolverTypeWrapper<Omit<BidWithdrawSuccess, 'bid'> & { bid: ResolversTypes['Bid'] }>;
  Bill: ResolverTypeWrapper<BillModel>;
  BillAcceptInput: BillAcceptInput;
  BillAcceptPayload: ResolverTypeWrapper<PayloadModel>;
  BillAcceptSuccess: ResolverTypeWrapper<Omit<BillAcceptSuccess, 'bill'> & { bill: ResolversTypes['Bill'] }>;
  BillAcceptance: BillAcceptance;
  BillCancelInput: BillCancelInput;
  BillCancelPayload: ResolverTypeWrapper<PayloadModel>;
  BillCancelSuccess: ResolverTypeWrapper<Omit<BillCancelSuccess, 'bill'> & { bill: ResolversTypes['Bill'] }>;
  BillChainEntry: ResolverTypeWrapper<ChainEntryModel>;
  BillChainKind: BillChainKind;
  BillCirculation: BillCirculation;
  BillConnection: ResolverTypeWrapper<Omit<BillConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BillEdge']> }>;
  BillDifference: ResolverTypeWrapper<BillDifference>;
  BillDifferenceKind: BillDifferenceKind;
  BillDishonour: ResolverTypeWrapper<BillDishonour>;
  BillDishonourInput: BillDishonourInput;
  BillDishonourPayload: ResolverTypeWrapper<PayloadModel>;
  BillDishonourSuccess: ResolverTypeWrapper<Omit<BillDishonourSuccess, 'bill'> & { bill: ResolversTypes['Bill'] }>;
  BillEdge: ResolverTypeWrapper<Omit<BillEdge, 'node'> & { node: ResolversTypes['Bill'] }>;
  BillEndorseInput: BillEndorseInput;
  BillEndorsePayload: ResolverTypeWrapper<PayloadModel>;
  BillEndorseSuccess: ResolverTypeWrapper<Omit<BillEndorseSuccess, 'bill' | 'rest'> & { bill: ResolversTypes['Bill'], rest?: Maybe<ResolversTypes['Bill']> }>;
  BillIssueInput: BillIssueInput;
  BillIssuePayload: ResolverTypeWrapper<PayloadModel>;
  BillIssueSuccess: ResolverTypeWrapper<Omit<BillIssueSuccess, 'bill'> & { bill: ResolversTypes['Bill'] }>;
  BillOfferInput: BillOfferInput;
  BillOfferPayload: ResolverTypeWrapper<PayloadModel>;
  BillOfferSuccess: ResolverTypeWrapper<Omit<BillOfferSuccess, 'bill'> & { bill: ResolversTypes['Bill'] }>;
  BillPayInput: BillPayInput;
  BillPayPayload: ResolverTypeWrapper<PayloadModel>;
  BillPaySuccess: ResolverTypeWrapper<Omit<BillPaySuccess, 'bill'> & { bill: ResolversTypes['Bill'] }>;
  BillPayment: ResolverTypeWrapper<BillPaymentModel>;
  BillPaymentAnswerInput: BillPaymentAnswerInput;
  BillPaymentAnswerPayload: ResolverTypeWrapper<PayloadModel>;
  BillPaymentAnswerSuccess: ResolverTypeWrapper<Omit<BillPaymentAnswerSuccess, 'bill'> & { bill: ResolversTypes['Bill'] }>;
  BillPaysInput: BillPaysInput;
  BillPending: ResolverTypeWrapper<PendingModel>;
  BillPendingKind: BillPendingKind;
  BillPledgeInput: BillPledgeInput;
  BillPledgePayload: ResolverTypeWrapper<PayloadModel>;
  BillPledgeSuccess: ResolverTypeWrapper<Omit<BillPledgeSuccess, 'bill' | 'rest'> & { bill: ResolversTypes['Bill'], rest?: Maybe<ResolversTypes['Bill']> }>;
  BillPresentInput: BillPresentInput;
  BillPresentPayload: ResolverTypeWrapper<PayloadModel>;
  BillPresentSuccess: ResolverTypeWrapper<Omit<BillPresentSuccess, 'bill'> & { bill: ResolversTypes['Bill'] }>;
  BillReceiveInput: BillReceiveInput;
  BillReceivePayload: ResolverTypeWrapper<PayloadModel>;
  BillReceiveSuccess: ResolverTypeWrapper<Omit<BillReceiveSuccess, 'bill'> & { bill: ResolversTypes['Bill'] }>;
  BillReconcilePayload: ResolverTypeWrapper<PayloadModel>;
  BillReconcileSuccess: ResolverTypeWrapper<Omit<BillReconcileSuccess, 'reconciliation'> & { reconciliation: ResolversTypes['BillReconciliation'] }>;
  BillReconciliation: ResolverTypeWrapper<BillReconciliationModel>;
  BillReconciliationConnection: ResolverTypeWrapper<Omit<BillReconciliationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BillReconciliationEdge']> }>;
  BillReconciliationEdge: ResolverTypeWrapper<Omit<BillReconciliationEdge, 'node'> & { node: ResolversTypes['BillReconciliation'] }>;
  BillRecourseInput: BillRecourseInput;
  BillRecoursePayload: ResolverTypeWrapper<PayloadModel>;
  BillRecourseSuccess: ResolverTypeWrapper<Omit<BillRecourseSuccess, 'bill'> & { bill: ResolversTypes['Bill'] }>;
  BillRefuseInput: BillRefuseInput;
  BillRefusePayload: ResolverTypeWrapper<PayloadModel>;
  BillRefuseSuccess: ResolverTypeWrapper<Omit<BillRefuseSuccess, 'bill'> & { bill: ResolversTypes['Bill'] }>;
  BillReleaseInput: BillReleaseInput;
  BillReleasePayload: ResolverTypeWrapper<PayloadModel>;
  BillReleaseSuccess: ResolverTypeWrapper<Omit<BillReleaseSuccess, 'bill'> & { bill: ResolversTypes['Bill'] }>;
  BillSettleInput: BillSettleInput;
  BillSettlePayload: ResolverTypeWrapper<PayloadModel>;
  BillSettleSuccess: ResolverTypeWrapper<Omit<BillSettleSuccess, 'bill'> & { bill: ResolversTypes['Bill'] }>;
  BillSide: BillSide;
  BillSignInput: BillSignInput;
  BillSignPayload: ResolverTypeWrapper<PayloadModel>;
  BillSignSuccess: ResolverTypeWrapper<Omit<BillSignSuccess, 'bill'> & { bill: ResolversTypes['Bill'] }>;
  BillStatus: BillStatus;
  BillTurnedDown: ResolverTypeWrapper<TurnedDownModel>;
  BillWithdrawInput: BillWithdrawInput;
  BillWithdrawPayload: ResolverTypeWrapper<PayloadModel>;
  BillWithdrawSuccess: ResolverTypeWrapper<Omit<BillWithdrawSuccess, 'bill'> & { bill: ResolversTypes['Bill'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BusinessDay: ResolverTypeWrapper<BusinessDay>;
  BuyBackDemand: ResolverTypeWrapper<DemandModel>;
  Capacity: Capacity;
  CargoLot: ResolverTypeWrapper<LotModel>;
  CargoLotConnection: ResolverTypeWrapper<Omit<CargoLotConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CargoLotEdge']> }>;
  CargoLotEdge: ResolverTypeWrapper<Omit<CargoLotEdge, 'node'> & { node: ResolversTypes['CargoLot'] }>;
  ChainDays: ResolverTypeWrapper<DayFiguresModel>;
  ChainDirection: ChainDirection;
  ChainEdge: ResolverTypeWrapper<ChainEdgeModel>;
  ChainEdgeConnection: ResolverTypeWrapper<Omit<ChainEdgeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ChainEdgeEdge']> }>;
  ChainEdgeEdge: ResolverTypeWrapper<Omit<ChainEdgeEdge, 'node'> & { node: ResolversTypes['ChainEdge'] }>;
  ChainGoods: ResolverTypeWrapper<GoodsFiguresModel>;
  ChainInformation: ResolverTypeWrapper<InformationFiguresModel>;
  ChainMoney: ResolverTypeWrapper<MoneyFiguresModel>;
  ChainTier: ResolverTypeWrapper<ChainTierModel>;
  ChainVouchers: ResolverTypeWrapper<VoucherFiguresModel>;
  ClaimSource: ClaimSource;
  ClearingAward: ResolverTypeWrapper<ClearingAwardModel>;
  ClearingAwardState: ClearingAwardState;
  ClearingBinding: ResolverTypeWrapper<ClearingBinding>;
  ClearingDays: ClearingDays;
  ClearingExplanation: ResolverTypeWrapper<ExplanationModel>;
  ClearingLenderView: ResolverTypeWrapper<LenderViewModel>;
  ClearingMethod: ClearingMethod;
  ClearingMore: ResolverTypeWrapper<MoreViewModel>;
  ClearingNext: ResolverTypeWrapper<ClearingNext>;
  ClearingPolicyWeights: ResolverTypeWrapper<PolicyWeightsModel>;
  ClearingPolicyWeightsInput: ClearingPolicyWeightsInput;
  ClearingPrice: ResolverTypeWrapper<ClearingPrice>;
  ClearingReason: ResolverTypeWrapper<ClearingReason>;
  ClearingReplay: ResolverTypeWrapper<ClearingReplay>;
  ClearingRun: ResolverTypeWrapper<ClearingRunModel>;
  ClearingRunCancelInput: ClearingRunCancelInput;
  ClearingRunCancelPayload: ResolverTypeWrapper<PayloadModel>;
  ClearingRunCancelSuccess: ResolverTypeWrapper<Omit<ClearingRunCancelSuccess, 'clearingRun'> & { clearingRun: ResolversTypes['ClearingRun'] }>;
  ClearingRunConnection: ResolverTypeWrapper<Omit<ClearingRunConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClearingRunEdge']> }>;
  ClearingRunEdge: ResolverTypeWrapper<Omit<ClearingRunEdge, 'node'> & { node: ResolversTypes['ClearingRun'] }>;
  ClearingRunProgress: ResolverTypeWrapper<RunProgressModel>;
  ClearingRunResult: ResolverTypeWrapper<RunResultModel>;
  ClearingRunStartInput: ClearingRunStartInput;
  ClearingRunStartPayload: ResolverTypeWrapper<PayloadModel>;
  ClearingRunStartSuccess: ResolverTypeWrapper<Omit<ClearingRunStartSuccess, 'clearingRun'> & { clearingRun: ResolversTypes['ClearingRun'] }>;
  ClearingRunState: ClearingRunState;
  ClearingSchedule: ResolverTypeWrapper<ClearingScheduleModel>;
  ClearingScheduleEndPayload: ResolverTypeWrapper<PayloadModel>;
  ClearingScheduleEndSuccess: ResolverTypeWrapper<Omit<ClearingScheduleEndSuccess, 'clearingSchedule'> & { clearingSchedule: ResolversTypes['ClearingSchedule'] }>;
  ClearingScheduleSetInput: ClearingScheduleSetInput;
  ClearingScheduleSetPayload: ResolverTypeWrapper<PayloadModel>;
  ClearingScheduleSetSuccess: ResolverTypeWrapper<Omit<ClearingScheduleSetSuccess, 'clearingSchedule'> & { clearingSchedule: ResolversTypes['ClearingSchedule'] }>;
  ClearingWindow: ResolverTypeWrapper<ClearingWindowModel>;
  ClearingWindowOpenInput: ClearingWindowOpenInput;
  ClearingWindowOpenPayload: ResolverTypeWrapper<PayloadModel>;
  ClearingWindowOpenSuccess: ResolverTypeWrapper<Omit<ClearingWindowOpenSuccess, 'clearingWindow'> & { clearingWindow: ResolversTypes['ClearingWindow'] }>;
  ClearingWindowState: ClearingWindowState;
  ClockAdvanceInput: ClockAdvanceInput;
  ClockAdvancePayload: ResolverTypeWrapper<PayloadModel>;
  ClockAdvanceSuccess: ResolverTypeWrapper<ClockAdvanceSuccess>;
  CollectionAccount: ResolverTypeWrapper<CollectionAccount>;
  CollectionAccountInput: CollectionAccountInput;
  Competition: Competition;
  Contest: ResolverTypeWrapper<ContestModel>;
  ContestGround: ContestGround;
  CostCondition: ResolverTypeWrapper<CostCondition>;
  CostKind: CostKind;
  CostLine: ResolverTypeWrapper<Omit<CostLine, 'payee'> & { payee: ResolversTypes['Organisation'] }>;
  CostPayer: CostPayer;
  CostSheet: ResolverTypeWrapper<Omit<CostSheet, 'lines' | 'payoutTo'> & { lines: ReadonlyArray<ResolversTypes['CostLine']>, payoutTo: ResolversTypes['Organisation'] }>;
  CreditNote: ResolverTypeWrapper<CreditNote>;
  CreditNoteRecordInput: CreditNoteRecordInput;
  CreditNoteRecordPayload: ResolverTypeWrapper<PayloadModel>;
  CreditNoteRecordSuccess: ResolverTypeWrapper<Omit<CreditNoteRecordSuccess, 'receivable'> & { receivable: ResolversTypes['Receivable'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayCountBasis: DayCountBasis;
  DayValue: ResolverTypeWrapper<DayValueModel>;
  Deal: ResolverTypeWrapper<DealModel>;
  DealBalance: ResolverTypeWrapper<DealBalance>;
  DealBuyBackInput: DealBuyBackInput;
  DealBuyBackPayload: ResolverTypeWrapper<PayloadModel>;
  DealBuyBackSuccess: ResolverTypeWrapper<Omit<DealBuyBackSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DealCancelInput: DealCancelInput;
  DealCancelPayload: ResolverTypeWrapper<PayloadModel>;
  DealCancelSuccess: ResolverTypeWrapper<Omit<DealCancelSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DealCancellation: ResolverTypeWrapper<CancellationModel>;
  DealClaimsReleaseInput: DealClaimsReleaseInput;
  DealClaimsReleasePayload: ResolverTypeWrapper<PayloadModel>;
  DealClaimsReleaseSuccess: ResolverTypeWrapper<Omit<DealClaimsReleaseSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DealCondition: ResolverTypeWrapper<DealCondition>;
  DealConditionName: DealConditionName;
  DealConnection: ResolverTypeWrapper<Omit<DealConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DealEdge']> }>;
  DealDisburseInput: DealDisburseInput;
  DealDisbursePayload: ResolverTypeWrapper<PayloadModel>;
  DealDisburseSuccess: ResolverTypeWrapper<Omit<DealDisburseSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DealEdge: ResolverTypeWrapper<Omit<DealEdge, 'node'> & { node: ResolversTypes['Deal'] }>;
  DealEnforceInput: DealEnforceInput;
  DealEnforcePayload: ResolverTypeWrapper<PayloadModel>;
  DealEnforceSuccess: ResolverTypeWrapper<Omit<DealEnforceSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DealEvent: DealEvent;
  DealFeeChargeInput: DealFeeChargeInput;
  DealFeeChargePayload: ResolverTypeWrapper<PayloadModel>;
  DealFeeChargeSuccess: ResolverTypeWrapper<Omit<DealFeeChargeSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DealHappened: ResolverTypeWrapper<DealHappened>;
  DealNotice: ResolverTypeWrapper<DealNoticeModel>;
  DealNoticeAcknowledgeInput: DealNoticeAcknowledgeInput;
  DealNoticeAcknowledgePayload: ResolverTypeWrapper<PayloadModel>;
  DealNoticeAcknowledgeSuccess: ResolverTypeWrapper<Omit<DealNoticeAcknowledgeSuccess, 'notice'> & { notice: ResolversTypes['DealNotice'] }>;
  DealNoticeConnection: ResolverTypeWrapper<Omit<DealNoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DealNoticeEdge']> }>;
  DealNoticeEdge: ResolverTypeWrapper<Omit<DealNoticeEdge, 'node'> & { node: ResolversTypes['DealNotice'] }>;
  DealNoticeGiveInput: DealNoticeGiveInput;
  DealNoticeGivePayload: ResolverTypeWrapper<PayloadModel>;
  DealNoticeGiveSuccess: ResolverTypeWrapper<Omit<DealNoticeGiveSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DealOwed: ResolverTypeWrapper<DealOwed>;
  DealRecheckInput: DealRecheckInput;
  DealRecheckPayload: ResolverTypeWrapper<PayloadModel>;
  DealRecheckSuccess: ResolverTypeWrapper<Omit<DealRecheckSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DealRecourseDemandInput: DealRecourseDemandInput;
  DealRecourseDemandPayload: ResolverTypeWrapper<PayloadModel>;
  DealRecourseDemandSuccess: ResolverTypeWrapper<Omit<DealRecourseDemandSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DealReleaseAgreeInput: DealReleaseAgreeInput;
  DealReleaseAgreePayload: ResolverTypeWrapper<PayloadModel>;
  DealReleaseAgreeSuccess: ResolverTypeWrapper<Omit<DealReleaseAgreeSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DealRole: DealRole;
  DealState: DealState;
  DealSupport: ResolverTypeWrapper<SupportOfDealModel>;
  DealSupportAcceptInput: DealSupportAcceptInput;
  DealSupportAcceptPayload: ResolverTypeWrapper<PayloadModel>;
  DealSupportAcceptSuccess: ResolverTypeWrapper<Omit<DealSupportAcceptSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DealSupportAskInput: DealSupportAskInput;
  DealSupportAskPayload: ResolverTypeWrapper<PayloadModel>;
  DealSupportAskSuccess: ResolverTypeWrapper<Omit<DealSupportAskSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DealSupportOfferInput: DealSupportOfferInput;
  DealSupportOfferPayload: ResolverTypeWrapper<PayloadModel>;
  DealSupportOfferSuccess: ResolverTypeWrapper<Omit<DealSupportOfferSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DealSupportPaymentRecordInput: DealSupportPaymentRecordInput;
  DealSupportPaymentRecordPayload: ResolverTypeWrapper<PayloadModel>;
  DealSupportPaymentRecordSuccess: ResolverTypeWrapper<Omit<DealSupportPaymentRecordSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DealSupportPaymentReverseInput: DealSupportPaymentReverseInput;
  DealSupportPaymentReversePayload: ResolverTypeWrapper<PayloadModel>;
  DealSupportPaymentReverseSuccess: ResolverTypeWrapper<Omit<DealSupportPaymentReverseSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DealSurplusSettleInput: DealSurplusSettleInput;
  DealSurplusSettlePayload: ResolverTypeWrapper<PayloadModel>;
  DealSurplusSettleSuccess: ResolverTypeWrapper<Omit<DealSurplusSettleSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DealTerms: ResolverTypeWrapper<DealTermsModel>;
  DealWriteOffInput: DealWriteOffInput;
  DealWriteOffPayload: ResolverTypeWrapper<PayloadModel>;
  DealWriteOffSuccess: ResolverTypeWrapper<Omit<DealWriteOffSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  DebtorGrade: ResolverTypeWrapper<DebtorGradeModel>;
  DebtorGradeConnection: ResolverTypeWrapper<Omit<DebtorGradeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DebtorGradeEdge']> }>;
  DebtorGradeEdge: ResolverTypeWrapper<Omit<DebtorGradeEdge, 'node'> & { node: ResolversTypes['DebtorGrade'] }>;
  DebtorGradeSetInput: DebtorGradeSetInput;
  DebtorGradeSetPayload: ResolverTypeWrapper<PayloadModel>;
  DebtorGradeSetSuccess: ResolverTypeWrapper<Omit<DebtorGradeSetSuccess, 'debtorGrade'> & { debtorGrade: ResolversTypes['DebtorGrade'] }>;
  DebtorPayment: ResolverTypeWrapper<DebtorPaymentModel>;
  DebtorPaymentAnswerInput: DebtorPaymentAnswerInput;
  DebtorPaymentAnswerPayload: ResolverTypeWrapper<PayloadModel>;
  DebtorPaymentAnswerSuccess: ResolverTypeWrapper<Omit<DebtorPaymentAnswerSuccess, 'debtorPayment'> & { debtorPayment: ResolversTypes['DebtorPayment'] }>;
  DebtorPaymentConnection: ResolverTypeWrapper<Omit<DebtorPaymentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DebtorPaymentEdge']> }>;
  DebtorPaymentEdge: ResolverTypeWrapper<Omit<DebtorPaymentEdge, 'node'> & { node: ResolversTypes['DebtorPayment'] }>;
  DebtorPaymentRecordInput: DebtorPaymentRecordInput;
  DebtorPaymentRecordPayload: ResolverTypeWrapper<PayloadModel>;
  DebtorPaymentRecordSuccess: ResolverTypeWrapper<Omit<DebtorPaymentRecordSuccess, 'debtorPayment'> & { debtorPayment: ResolversTypes['DebtorPayment'] }>;
  DebtorPaymentRole: DebtorPaymentRole;
  DebtorPaymentState: DebtorPaymentState;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DilutionCause: DilutionCause;
  DilutionChange: ResolverTypeWrapper<DilutionChangeModel>;
  DilutionClaim: ResolverTypeWrapper<DilutionClaimModel>;
  DilutionClaimConnection: ResolverTypeWrapper<Omit<DilutionClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DilutionClaimEdge']> }>;
  DilutionClaimEdge: ResolverTypeWrapper<Omit<DilutionClaimEdge, 'node'> & { node: ResolversTypes['DilutionClaim'] }>;
  DilutionClaimSettleInput: DilutionClaimSettleInput;
  DilutionClaimSettlePayload: ResolverTypeWrapper<PayloadModel>;
  DilutionClaimSettleSuccess: ResolverTypeWrapper<Omit<DilutionClaimSettleSuccess, 'dilutionClaim'> & { dilutionClaim: ResolversTypes['DilutionClaim'] }>;
  DilutionState: DilutionState;
  Disbursement: ResolverTypeWrapper<DisbursementModel>;
  DiscountQuote: ResolverTypeWrapper<DiscountPriceModel>;
  DiscountQuoteInput: DiscountQuoteInput;
  DisposalGround: DisposalGround;
  Document: ResolverTypeWrapper<DocumentModel>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentKind: DocumentKind;
  DocumentRemoveInput: DocumentRemoveInput;
  DocumentRemovePayload: ResolverTypeWrapper<PayloadModel>;
  DocumentRemoveSuccess: ResolverTypeWrapper<DocumentRemoveSuccess>;
  EInvoice: ResolverTypeWrapper<EInvoiceModel>;
  EInvoiceKind: EInvoiceKind;
  EInvoiceLine: ResolverTypeWrapper<EInvoiceLineModel>;
  EInvoiceReading: ResolverTypeWrapper<Omit<EInvoiceReading, 'invoice'> & { invoice?: Maybe<ResolversTypes['EInvoice']> }>;
  EncumbranceKind: EncumbranceKind;
  EnforcedAgainst: EnforcedAgainst;
  Enforcement: ResolverTypeWrapper<EnforcementModel>;
  EntryResolution: ResolverTypeWrapper<EntryResolution>;
  EnvironmentalAssessment: ResolverTypeWrapper<EnvironmentalAssessmentModel>;
  EnvironmentalRating: EnvironmentalRating;
  EnvironmentalRatingPublishInput: EnvironmentalRatingPublishInput;
  EnvironmentalRatingPublishPayload: ResolverTypeWrapper<PayloadModel>;
  EnvironmentalRatingPublishSuccess: ResolverTypeWrapper<Omit<EnvironmentalRatingPublishSuccess, 'assessment'> & { assessment: ResolversTypes['EnvironmentalAssessment'] }>;
  Fact: ResolverTypeWrapper<Fact>;
  FeeCharge: ResolverTypeWrapper<FeeChargeModel>;
  FinancingPurpose: FinancingPurpose;
  FinancingRequest: ResolverTypeWrapper<FinancingRequestModel>;
  FinancingRequestCancelInput: FinancingRequestCancelInput;
  FinancingRequestCancelPayload: ResolverTypeWrapper<PayloadModel>;
  FinancingRequestCancelSuccess: ResolverTypeWrapper<Omit<FinancingRequestCancelSuccess, 'financingRequest'> & { financingRequest: ResolversTypes['FinancingRequest'] }>;
  FinancingRequestConnection: ResolverTypeWrapper<Omit<FinancingRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FinancingRequestEdge']> }>;
  FinancingRequestEdge: ResolverTypeWrapper<Omit<FinancingRequestEdge, 'node'> & { node: ResolversTypes['FinancingRequest'] }>;
  FinancingRequestOpenInput: FinancingRequestOpenInput;
  FinancingRequestOpenPayload: ResolverTypeWrapper<PayloadModel>;
  FinancingRequestOpenSuccess: ResolverTypeWrapper<Omit<FinancingRequestOpenSuccess, 'financingRequest'> & { financingRequest: ResolversTypes['FinancingRequest'] }>;
  FinancingRequestState: FinancingRequestState;
  FinancingRequestSupportAskInput: FinancingRequestSupportAskInput;
  FinancingRequestSupportAskPayload: ResolverTypeWrapper<PayloadModel>;
  FinancingRequestSupportAskSuccess: ResolverTypeWrapper<Omit<FinancingRequestSupportAskSuccess, 'requestSupport'> & { requestSupport: ResolversTypes['RequestSupport'] }>;
  FinancingRequestSupportOfferInput: FinancingRequestSupportOfferInput;
  FinancingRequestSupportOfferPayload: ResolverTypeWrapper<PayloadModel>;
  FinancingRequestSupportOfferSuccess: ResolverTypeWrapper<Omit<FinancingRequestSupportOfferSuccess, 'requestSupport'> & { requestSupport: ResolversTypes['RequestSupport'] }>;
  FinancingRequestWarning: FinancingRequestWarning;
  FindingKind: FindingKind;
  FoundClaim: ResolverTypeWrapper<FoundClaimModel>;
  Goods: ResolverTypeWrapper<GoodsModel>;
  GoodsClass: GoodsClass;
  GoodsConnection: ResolverTypeWrapper<Omit<GoodsConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GoodsEdge']> }>;
  GoodsDefineInput: GoodsDefineInput;
  GoodsDefinePayload: ResolverTypeWrapper<PayloadModel>;
  GoodsDefineSuccess: ResolverTypeWrapper<Omit<GoodsDefineSuccess, 'goods'> & { goods: ResolversTypes['Goods'] }>;
  GoodsDelivery: ResolverTypeWrapper<DeliveryModel>;
  GoodsDeliveryRecordInput: GoodsDeliveryRecordInput;
  GoodsDeliveryRecordPayload: ResolverTypeWrapper<PayloadModel>;
  GoodsDeliveryRecordSuccess: ResolverTypeWrapper<Omit<GoodsDeliveryRecordSuccess, 'goodsRelease'> & { goodsRelease: ResolversTypes['GoodsRelease'] }>;
  GoodsDisposal: ResolverTypeWrapper<DisposalModel>;
  GoodsEdge: ResolverTypeWrapper<Omit<GoodsEdge, 'node'> & { node: ResolversTypes['Goods'] }>;
  GoodsFlow: ResolverTypeWrapper<GoodsFlowModel>;
  GoodsFlowConnection: ResolverTypeWrapper<Omit<GoodsFlowConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GoodsFlowEdge']> }>;
  GoodsFlowEdge: ResolverTypeWrapper<Omit<GoodsFlowEdge, 'node'> & { node: ResolversTypes['GoodsFlow'] }>;
  GoodsFlowInput: GoodsFlowInput;
  GoodsFlowKind: GoodsFlowKind;
  GoodsFlowLink: ResolverTypeWrapper<GoodsLinkModel>;
  GoodsFlowReportPayload: ResolverTypeWrapper<PayloadModel>;
  GoodsFlowReportSuccess: ResolverTypeWrapper<Omit<GoodsFlowReportSuccess, 'goodsFlow'> & { goodsFlow: ResolversTypes['GoodsFlow'] }>;
  GoodsFlowWithdrawInput: GoodsFlowWithdrawInput;
  GoodsFlowWithdrawPayload: ResolverTypeWrapper<PayloadModel>;
  GoodsFlowWithdrawSuccess: ResolverTypeWrapper<Omit<GoodsFlowWithdrawSuccess, 'countsInstead' | 'goodsFlow'> & { countsInstead?: Maybe<ResolversTypes['GoodsFlow']>, goodsFlow: ResolversTypes['GoodsFlow'] }>;
  GoodsFlowWithdrawal: ResolverTypeWrapper<GoodsFlowWithdrawal>;
  GoodsFlowsReportInput: GoodsFlowsReportInput;
  GoodsFlowsReportPayload: ResolverTypeWrapper<PayloadModel>;
  GoodsFlowsReportSuccess: ResolverTypeWrapper<Omit<GoodsFlowsReportSuccess, 'results'> & { results: ReadonlyArray<ResolversTypes['GoodsFlowReportPayload']> }>;
  GoodsLine: ResolverTypeWrapper<GoodsLine>;
  GoodsLineInput: GoodsLineInput;
  GoodsPrice: ResolverTypeWrapper<GoodsPriceModel>;
  GoodsPriceConnection: ResolverTypeWrapper<Omit<GoodsPriceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GoodsPriceEdge']> }>;
  GoodsPriceEdge: ResolverTypeWrapper<Omit<GoodsPriceEdge, 'node'> & { node: ResolversTypes['GoodsPrice'] }>;
  GoodsPriceInput: GoodsPriceInput;
  GoodsPricePublishInput: GoodsPricePublishInput;
  GoodsPricePublishPayload: ResolverTypeWrapper<PayloadModel>;
  GoodsPricePublishSuccess: ResolverTypeWrapper<Omit<GoodsPricePublishSuccess, 'goods'> & { goods: ResolversTypes['Goods'] }>;
  GoodsRelease: ResolverTypeWrapper<GoodsReleaseModel>;
  GoodsReleaseCause: GoodsReleaseCause;
  GoodsReleaseConnection: ResolverTypeWrapper<Omit<GoodsReleaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GoodsReleaseEdge']> }>;
  GoodsReleaseEdge: ResolverTypeWrapper<Omit<GoodsReleaseEdge, 'node'> & { node: ResolversTypes['GoodsRelease'] }>;
  GoodsReleaseIssueInput: GoodsReleaseIssueInput;
  GoodsReleaseIssuePayload: ResolverTypeWrapper<PayloadModel>;
  GoodsReleaseIssueSuccess: ResolverTypeWrapper<Omit<GoodsReleaseIssueSuccess, 'goodsRelease'> & { goodsRelease: ResolversTypes['GoodsRelease'] }>;
  GoodsReleaseSource: GoodsReleaseSource;
  GoodsShipment: ResolverTypeWrapper<GoodsShipmentModel>;
  GoodsShipmentAnnounceInput: GoodsShipmentAnnounceInput;
  GoodsShipmentAnnouncePayload: ResolverTypeWrapper<PayloadModel>;
  GoodsShipmentAnnounceSuccess: ResolverTypeWrapper<Omit<GoodsShipmentAnnounceSuccess, 'goodsShipment'> & { goodsShipment: ResolversTypes['GoodsShipment'] }>;
  GoodsShipmentConnection: ResolverTypeWrapper<Omit<GoodsShipmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GoodsShipmentEdge']> }>;
  GoodsShipmentEdge: ResolverTypeWrapper<Omit<GoodsShipmentEdge, 'node'> & { node: ResolversTypes['GoodsShipment'] }>;
  GoodsShipmentReceiveInput: GoodsShipmentReceiveInput;
  GoodsShipmentReceivePayload: ResolverTypeWrapper<PayloadModel>;
  GoodsShipmentReceiveSuccess: ResolverTypeWrapper<Omit<GoodsShipmentReceiveSuccess, 'goodsShipment' | 'receipt'> & { goodsShipment: ResolversTypes['GoodsShipment'], receipt: ResolversTypes['WarehouseReceipt'] }>;
  GoodsShipmentState: GoodsShipmentState;
  GoodsShipmentWithdrawInput: GoodsShipmentWithdrawInput;
  GoodsShipmentWithdrawPayload: ResolverTypeWrapper<PayloadModel>;
  GoodsShipmentWithdrawSuccess: ResolverTypeWrapper<Omit<GoodsShipmentWithdrawSuccess, 'goodsShipment'> & { goodsShipment: ResolversTypes['GoodsShipment'] }>;
  GoodsStorageApproveInput: GoodsStorageApproveInput;
  GoodsStorageApprovePayload: ResolverTypeWrapper<PayloadModel>;
  GoodsStorageApproveSuccess: ResolverTypeWrapper<Omit<GoodsStorageApproveSuccess, 'purchaseOrder'> & { purchaseOrder: ResolversTypes['PurchaseOrder'] }>;
  GoodsStorageAskInput: GoodsStorageAskInput;
  GoodsStorageAskPayload: ResolverTypeWrapper<PayloadModel>;
  GoodsStorageAskSuccess: ResolverTypeWrapper<Omit<GoodsStorageAskSuccess, 'purchaseOrder'> & { purchaseOrder: ResolversTypes['PurchaseOrder'] }>;
  GoodsTerms: ResolverTypeWrapper<ClassTermsModel>;
  GoodsTermsPublishInput: GoodsTermsPublishInput;
  GoodsTermsPublishPayload: ResolverTypeWrapper<PayloadModel>;
  GoodsTermsPublishSuccess: ResolverTypeWrapper<Omit<GoodsTermsPublishSuccess, 'terms'> & { terms: ResolversTypes['GoodsTerms'] }>;
  Grade: Grade;
  HeldAsset: ResolverTypeWrapper<AssetModel>;
  HeldAssetConnection: ResolverTypeWrapper<Omit<HeldAssetConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['HeldAssetEdge']> }>;
  HeldAssetEdge: ResolverTypeWrapper<Omit<HeldAssetEdge, 'node'> & { node: ResolversTypes['HeldAsset'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyRefused: ResolverTypeWrapper<IdempotencyRefused>;
  Industry: Industry;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvoiceFieldsInput: InvoiceFieldsInput;
  InvoiceInput: InvoiceInput;
  JobRhythm: JobRhythm;
  JobRun: ResolverTypeWrapper<JobRunModel>;
  JobRunConnection: ResolverTypeWrapper<Omit<JobRunConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['JobRunEdge']> }>;
  JobRunEdge: ResolverTypeWrapper<Omit<JobRunEdge, 'node'> & { node: ResolversTypes['JobRun'] }>;
  JobRunState: JobRunState;
  JournalLine: ResolverTypeWrapper<JournalLine>;
  JournalPosting: ResolverTypeWrapper<JournalPostingModel>;
  JournalPostingConnection: ResolverTypeWrapper<Omit<JournalPostingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['JournalPostingEdge']> }>;
  JournalPostingEdge: ResolverTypeWrapper<Omit<JournalPostingEdge, 'node'> & { node: ResolversTypes['JournalPosting'] }>;
  KeeperAsk: ResolverTypeWrapper<KeeperAskModel>;
  KeeperAskKind: KeeperAskKind;
  LedgerAccount: LedgerAccount;
  LenderLicence: LenderLicence;
  LimitKind: LimitKind;
  LimitRefused: ResolverTypeWrapper<LimitRefused>;
  LimitUsage: ResolverTypeWrapper<LimitUsageModel>;
  LogInInput: LogInInput;
  LogInPayload: ResolverTypeWrapper<PayloadModel>;
  LogInSuccess: ResolverTypeWrapper<Omit<LogInSuccess, 'session'> & { session: ResolversTypes['Session'] }>;
  LogOutPayload: ResolverTypeWrapper<PayloadModel>;
  LogOutSuccess: ResolverTypeWrapper<LogOutSuccess>;
  LotFinding: ResolverTypeWrapper<FindingModel>;
  LprPublishInput: LprPublishInput;
  LprPublishPayload: ResolverTypeWrapper<PayloadModel>;
  LprPublishSuccess: ResolverTypeWrapper<Omit<LprPublishSuccess, 'lprRate'> & { lprRate: ResolversTypes['LprRate'] }>;
  LprRate: ResolverTypeWrapper<LprRateModel>;
  LprRateConnection: ResolverTypeWrapper<Omit<LprRateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LprRateEdge']> }>;
  LprRateEdge: ResolverTypeWrapper<Omit<LprRateEdge, 'node'> & { node: ResolversTypes['LprRate'] }>;
  LprTerm: LprTerm;
  Mandate: ResolverTypeWrapper<MandateModel>;
  MandateChangeInput: MandateChangeInput;
  MandateChangePayload: ResolverTypeWrapper<PayloadModel>;
  MandateChangeSuccess: ResolverTypeWrapper<Omit<MandateChangeSuccess, 'mandate'> & { mandate: ResolversTypes['Mandate'] }>;
  MandateConnection: ResolverTypeWrapper<Omit<MandateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MandateEdge']> }>;
  MandateCreateInput: MandateCreateInput;
  MandateCreatePayload: ResolverTypeWrapper<PayloadModel>;
  MandateCreateSuccess: ResolverTypeWrapper<Omit<MandateCreateSuccess, 'mandate'> & { mandate: ResolversTypes['Mandate'] }>;
  MandateEdge: ResolverTypeWrapper<Omit<MandateEdge, 'node'> & { node: ResolversTypes['Mandate'] }>;
  MandateLimits: ResolverTypeWrapper<MandateLimitsModel>;
  MandateLimitsInput: MandateLimitsInput;
  MandateMoveInput: MandateMoveInput;
  MandatePricing: ResolverTypeWrapper<MandatePricing>;
  MandatePricingInput: MandatePricingInput;
  MandateResumePayload: ResolverTypeWrapper<PayloadModel>;
  MandateResumeSuccess: ResolverTypeWrapper<Omit<MandateResumeSuccess, 'mandate'> & { mandate: ResolversTypes['Mandate'] }>;
  MandateSpread: ResolverTypeWrapper<MandateSpread>;
  MandateSpreadInput: MandateSpreadInput;
  MandateState: MandateState;
  MandateSuspendPayload: ResolverTypeWrapper<PayloadModel>;
  MandateSuspendSuccess: ResolverTypeWrapper<Omit<MandateSuspendSuccess, 'mandate'> & { mandate: ResolversTypes['Mandate'] }>;
  MandateTenor: ResolverTypeWrapper<MandateTenor>;
  MandateTenorInput: MandateTenorInput;
  MandateTermsInput: MandateTermsInput;
  MandateTicket: ResolverTypeWrapper<MandateTicketModel>;
  MandateTicketInput: MandateTicketInput;
  MandateVerdict: ResolverTypeWrapper<MandateVerdictModel>;
  MandateWithdrawPayload: ResolverTypeWrapper<PayloadModel>;
  MandateWithdrawSuccess: ResolverTypeWrapper<Omit<MandateWithdrawSuccess, 'mandate'> & { mandate: ResolversTypes['Mandate'] }>;
  MarginCall: ResolverTypeWrapper<MarginCallModel>;
  MarginCallState: MarginCallState;
  MarginCure: ResolverTypeWrapper<MarginCure>;
  MarginLevel: MarginLevel;
  MatchingReason: ResolverTypeWrapper<ReasonModel>;
  Me: ResolverTypeWrapper<ActorModel>;
  MechanismRow: ResolverTypeWrapper<MechanismRowModel>;
  MechanismSizeClass: ResolverTypeWrapper<SizeClassRowModel>;
  MemberInviteInput: MemberInviteInput;
  MemberInvitePayload: ResolverTypeWrapper<PayloadModel>;
  MemberInviteSuccess: ResolverTypeWrapper<MemberInviteSuccess>;
  MemberJoinInput: MemberJoinInput;
  MemberJoinPayload: ResolverTypeWrapper<PayloadModel>;
  MemberJoinSuccess: ResolverTypeWrapper<Omit<MemberJoinSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  MemberRemoveInput: MemberRemoveInput;
  MemberRemovePayload: ResolverTypeWrapper<PayloadModel>;
  MemberRemoveSuccess: ResolverTypeWrapper<MemberRemoveSuccess>;
  MemberRoleChangeInput: MemberRoleChangeInput;
  MemberRoleChangePayload: ResolverTypeWrapper<PayloadModel>;
  MemberRoleChangeSuccess: ResolverTypeWrapper<Omit<MemberRoleChangeSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  Membership: ResolverTypeWrapper<MembershipModel>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkReceivable: ResolverTypeWrapper<NetworkReceivableModel>;
  NetworkReceivableConnection: ResolverTypeWrapper<Omit<NetworkReceivableConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NetworkReceivableEdge']> }>;
  NetworkReceivableEdge: ResolverTypeWrapper<Omit<NetworkReceivableEdge, 'node'> & { node: ResolversTypes['NetworkReceivable'] }>;
  NetworkReceivableRetryInput: NetworkReceivableRetryInput;
  NetworkReceivableRetryPayload: ResolverTypeWrapper<PayloadModel>;
  NetworkReceivableRetrySuccess: ResolverTypeWrapper<Omit<NetworkReceivableRetrySuccess, 'networkReceivable'> & { networkReceivable: ResolversTypes['NetworkReceivable'] }>;
  NetworkReceivableState: NetworkReceivableState;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundRefused: ResolverTypeWrapper<NotFoundRefused>;
  NotePool: ResolverTypeWrapper<Omit<NotePool, 'debtors'> & { debtors: ReadonlyArray<ResolversTypes['NotePoolDebtor']> }>;
  NotePoolDebtor: ResolverTypeWrapper<PoolDebtorModel>;
  NoticeCause: NoticeCause;
  NoticeItem: ResolverTypeWrapper<NoticeItem>;
  NoticeState: NoticeState;
  Offer: ResolverTypeWrapper<OfferViewModel>;
  OfferAcceptInput: OfferAcceptInput;
  OfferAcceptPayload: ResolverTypeWrapper<PayloadModel>;
  OfferAcceptSuccess: ResolverTypeWrapper<Omit<OfferAcceptSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  OfferApartReason: OfferApartReason;
  OfferDeclineInput: OfferDeclineInput;
  OfferDeclinePayload: ResolverTypeWrapper<PayloadModel>;
  OfferDeclineSuccess: ResolverTypeWrapper<OfferDeclineSuccess>;
  OfferOrigin: OfferOrigin;
  OfferPrice: ResolverTypeWrapper<OfferPriceModel>;
  OfferState: OfferState;
  Offers: ResolverTypeWrapper<OffersViewModel>;
  OrderStorage: ResolverTypeWrapper<PurchaseOrderModel>;
  Organisation: ResolverTypeWrapper<OrganisationModel>;
  OrganisationApprovalSetInput: OrganisationApprovalSetInput;
  OrganisationApprovalSetPayload: ResolverTypeWrapper<PayloadModel>;
  OrganisationApprovalSetSuccess: ResolverTypeWrapper<Omit<OrganisationApprovalSetSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  OrganisationApprovePayload: ResolverTypeWrapper<PayloadModel>;
  OrganisationApproveSuccess: ResolverTypeWrapper<Omit<OrganisationApproveSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OrganisationEdge']> }>;
  OrganisationDecideInput: OrganisationDecideInput;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationRegisterInput: OrganisationRegisterInput;
  OrganisationRegisterPayload: ResolverTypeWrapper<PayloadModel>;
  OrganisationRegisterSuccess: ResolverTypeWrapper<Omit<OrganisationRegisterSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  OrganisationRejectPayload: ResolverTypeWrapper<PayloadModel>;
  OrganisationRejectSuccess: ResolverTypeWrapper<Omit<OrganisationRejectSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  OrganisationState: OrganisationState;
  OrganisationSuspendPayload: ResolverTypeWrapper<PayloadModel>;
  OrganisationSuspendSuccess: ResolverTypeWrapper<Omit<OrganisationSuspendSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  OrganisationSwitchInput: OrganisationSwitchInput;
  OrganisationSwitchPayload: ResolverTypeWrapper<PayloadModel>;
  OrganisationSwitchSuccess: ResolverTypeWrapper<Omit<OrganisationSwitchSuccess, 'session'> & { session: ResolversTypes['Session'] }>;
  OutcomeCount: ResolverTypeWrapper<OutcomeCount>;
  OutsideRegistration: ResolverTypeWrapper<RegistrationModel>;
  OverviewDivision: OverviewDivision;
  OverviewGroup: ResolverTypeWrapper<OverviewGroupModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Particular: ResolverTypeWrapper<Particular>;
  PasswordChangeInput: PasswordChangeInput;
  PasswordChangePayload: ResolverTypeWrapper<PayloadModel>;
  PasswordChangeSuccess: ResolverTypeWrapper<PasswordChangeSuccess>;
  Payable: ResolverTypeWrapper<PayableModel>;
  PayableConnection: ResolverTypeWrapper<Omit<PayableConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PayableEdge']> }>;
  PayableEdge: ResolverTypeWrapper<Omit<PayableEdge, 'node'> & { node: ResolversTypes['Payable'] }>;
  PayablePayee: ResolverTypeWrapper<PayeeModel>;
  PayablePostInput: PayablePostInput;
  PayablePostPayload: ResolverTypeWrapper<PayloadModel>;
  PayablePostSuccess: ResolverTypeWrapper<Omit<PayablePostSuccess, 'receivable'> & { receivable: ResolversTypes['Receivable'] }>;
  PayeeCause: PayeeCause;
  PayeeNotice: ResolverTypeWrapper<PayeeNoticeModel>;
  PayeeNoticeAcknowledgeInput: PayeeNoticeAcknowledgeInput;
  PayeeNoticeAcknowledgePayload: ResolverTypeWrapper<PayloadModel>;
  PayeeNoticeAcknowledgeSuccess: ResolverTypeWrapper<Omit<PayeeNoticeAcknowledgeSuccess, 'payeeNotice'> & { payeeNotice: ResolversTypes['PayeeNotice'] }>;
  PayeeNoticeConnection: ResolverTypeWrapper<Omit<PayeeNoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PayeeNoticeEdge']> }>;
  PayeeNoticeEdge: ResolverTypeWrapper<Omit<PayeeNoticeEdge, 'node'> & { node: ResolversTypes['PayeeNotice'] }>;
  PayeeNoticeState: PayeeNoticeState;
  Payer: Payer;
  PaymentAccount: ResolverTypeWrapper<ShownAccountModel>;
  PaymentConfirmInput: PaymentConfirmInput;
  PaymentConfirmPayload: ResolverTypeWrapper<PayloadModel>;
  PaymentConfirmSuccess: ResolverTypeWrapper<Omit<PaymentConfirmSuccess, 'entry'> & { entry: ResolversTypes['BankEntry'] }>;
  PaymentConfirmed: ResolverTypeWrapper<PaymentConfirmed>;
  PaymentDecision: PaymentDecision;
  PaymentDirection: PaymentDirection;
  PaymentFile: ResolverTypeWrapper<PaymentFileModel>;
  PaymentFileCancelInput: PaymentFileCancelInput;
  PaymentFileCancelPayload: ResolverTypeWrapper<PayloadModel>;
  PaymentFileCancelSuccess: ResolverTypeWrapper<Omit<PaymentFileCancelSuccess, 'paymentFile'> & { paymentFile: ResolversTypes['PaymentFile'] }>;
  PaymentFileCancellation: ResolverTypeWrapper<PaymentFileCancellation>;
  PaymentFileConnection: ResolverTypeWrapper<Omit<PaymentFileConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PaymentFileEdge']> }>;
  PaymentFileEdge: ResolverTypeWrapper<Omit<PaymentFileEdge, 'node'> & { node: ResolversTypes['PaymentFile'] }>;
  PaymentFileExportInput: PaymentFileExportInput;
  PaymentFileExportPayload: ResolverTypeWrapper<PayloadModel>;
  PaymentFileExportSuccess: ResolverTypeWrapper<Omit<PaymentFileExportSuccess, 'paymentFile'> & { paymentFile: ResolversTypes['PaymentFile'] }>;
  PaymentFileState: PaymentFileState;
  PaymentInstruction: ResolverTypeWrapper<PaymentInstructionModel>;
  PaymentInstructionConnection: ResolverTypeWrapper<Omit<PaymentInstructionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PaymentInstructionEdge']> }>;
  PaymentInstructionEdge: ResolverTypeWrapper<Omit<PaymentInstructionEdge, 'node'> & { node: ResolversTypes['PaymentInstruction'] }>;
  PaymentInstructionState: PaymentInstructionState;
  PaymentOutcome: PaymentOutcome;
  PaymentPurpose: PaymentPurpose;
  PaymentResolveInput: PaymentResolveInput;
  PaymentResolvePayload: ResolverTypeWrapper<PayloadModel>;
  PaymentResolveSuccess: ResolverTypeWrapper<Omit<PaymentResolveSuccess, 'entry'> & { entry: ResolversTypes['BankEntry'] }>;
  PlatformClock: ResolverTypeWrapper<PlatformClock>;
  PledgeState: PledgeState;
  PledgeTerms: ResolverTypeWrapper<PledgeTerms>;
  PriorityRule: PriorityRule;
  Problem: ResolverTypeWrapper<Problem>;
  Proposal: ResolverTypeWrapper<ProposalModel>;
  Proposals: ResolverTypeWrapper<ProposalsModel>;
  ProposedTerms: ResolverTypeWrapper<ProposedTermsModel>;
  PurchaseOrder: ResolverTypeWrapper<PurchaseOrderModel>;
  PurchaseOrderConfirmInput: PurchaseOrderConfirmInput;
  PurchaseOrderConfirmPayload: ResolverTypeWrapper<PayloadModel>;
  PurchaseOrderConfirmSuccess: ResolverTypeWrapper<Omit<PurchaseOrderConfirmSuccess, 'purchaseOrder'> & { purchaseOrder: ResolversTypes['PurchaseOrder'] }>;
  PurchaseOrderConnection: ResolverTypeWrapper<Omit<PurchaseOrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PurchaseOrderEdge']> }>;
  PurchaseOrderEdge: ResolverTypeWrapper<Omit<PurchaseOrderEdge, 'node'> & { node: ResolversTypes['PurchaseOrder'] }>;
  PurchaseOrderRejectInput: PurchaseOrderRejectInput;
  PurchaseOrderRejectPayload: ResolverTypeWrapper<PayloadModel>;
  PurchaseOrderRejectSuccess: ResolverTypeWrapper<Omit<PurchaseOrderRejectSuccess, 'purchaseOrder'> & { purchaseOrder: ResolversTypes['PurchaseOrder'] }>;
  PurchaseOrderSide: PurchaseOrderSide;
  PurchaseOrderState: PurchaseOrderState;
  PurchaseOrderSubmitInput: PurchaseOrderSubmitInput;
  PurchaseOrderSubmitPayload: ResolverTypeWrapper<PayloadModel>;
  PurchaseOrderSubmitSuccess: ResolverTypeWrapper<Omit<PurchaseOrderSubmitSuccess, 'purchaseOrder'> & { purchaseOrder: ResolversTypes['PurchaseOrder'] }>;
  PurchaseOrderWithdrawInput: PurchaseOrderWithdrawInput;
  PurchaseOrderWithdrawPayload: ResolverTypeWrapper<PayloadModel>;
  PurchaseOrderWithdrawSuccess: ResolverTypeWrapper<Omit<PurchaseOrderWithdrawSuccess, 'purchaseOrder'> & { purchaseOrder: ResolversTypes['PurchaseOrder'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedClaim: ResolverTypeWrapper<RankedClaim>;
  RatingEffect: RatingEffect;
  ReasonClass: ReasonClass;
  ReasonCount: ResolverTypeWrapper<ReasonCount>;
  ReceiptAskRefuseInput: ReceiptAskRefuseInput;
  ReceiptAskRefusePayload: ResolverTypeWrapper<PayloadModel>;
  ReceiptAskRefuseSuccess: ResolverTypeWrapper<Omit<ReceiptAskRefuseSuccess, 'receipt'> & { receipt: ResolversTypes['WarehouseReceipt'] }>;
  ReceiptAskWithdrawInput: ReceiptAskWithdrawInput;
  ReceiptAskWithdrawPayload: ResolverTypeWrapper<PayloadModel>;
  ReceiptAskWithdrawSuccess: ResolverTypeWrapper<Omit<ReceiptAskWithdrawSuccess, 'receipt'> & { receipt: ResolversTypes['WarehouseReceipt'] }>;
  ReceiptCostDeclareInput: ReceiptCostDeclareInput;
  ReceiptCostDeclarePayload: ResolverTypeWrapper<PayloadModel>;
  ReceiptCostDeclareSuccess: ResolverTypeWrapper<Omit<ReceiptCostDeclareSuccess, 'receipt'> & { receipt: ResolversTypes['WarehouseReceipt'] }>;
  ReceiptDeliverInput: ReceiptDeliverInput;
  ReceiptDeliverPayload: ResolverTypeWrapper<PayloadModel>;
  ReceiptDeliverSuccess: ResolverTypeWrapper<Omit<ReceiptDeliverSuccess, 'receipt'> & { receipt: ResolversTypes['WarehouseReceipt'] }>;
  ReceiptDeliveryAskInput: ReceiptDeliveryAskInput;
  ReceiptDeliveryAskPayload: ResolverTypeWrapper<PayloadModel>;
  ReceiptDeliveryAskSuccess: ResolverTypeWrapper<Omit<ReceiptDeliveryAskSuccess, 'receipt'> & { receipt: ResolversTypes['WarehouseReceipt'] }>;
  ReceiptElements: ResolverTypeWrapper<ElementsModel>;
  ReceiptElementsInput: ReceiptElementsInput;
  ReceiptInsurance: ResolverTypeWrapper<InsuranceModel>;
  ReceiptInsuranceInput: ReceiptInsuranceInput;
  ReceiptIssueInput: ReceiptIssueInput;
  ReceiptIssuePayload: ResolverTypeWrapper<PayloadModel>;
  ReceiptIssueSuccess: ResolverTypeWrapper<Omit<ReceiptIssueSuccess, 'receipt'> & { receipt: ResolversTypes['WarehouseReceipt'] }>;
  ReceiptPledge: ResolverTypeWrapper<PledgeModel>;
  ReceiptPledgeAddInput: ReceiptPledgeAddInput;
  ReceiptPledgeAddPayload: ResolverTypeWrapper<PayloadModel>;
  ReceiptPledgeAddSuccess: ResolverTypeWrapper<Omit<ReceiptPledgeAddSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  ReceiptPledgeConfirmInput: ReceiptPledgeConfirmInput;
  ReceiptPledgeConfirmPayload: ResolverTypeWrapper<PayloadModel>;
  ReceiptPledgeConfirmSuccess: ResolverTypeWrapper<Omit<ReceiptPledgeConfirmSuccess, 'pledge'> & { pledge: ResolversTypes['ReceiptPledge'] }>;
  ReceiptPledgeConnection: ResolverTypeWrapper<Omit<ReceiptPledgeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReceiptPledgeEdge']> }>;
  ReceiptPledgeDisposeInput: ReceiptPledgeDisposeInput;
  ReceiptPledgeDisposePayload: ResolverTypeWrapper<PayloadModel>;
  ReceiptPledgeDisposeSuccess: ResolverTypeWrapper<Omit<ReceiptPledgeDisposeSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  ReceiptPledgeEdge: ResolverTypeWrapper<Omit<ReceiptPledgeEdge, 'node'> & { node: ResolversTypes['ReceiptPledge'] }>;
  ReceiptPledgeEndorseInput: ReceiptPledgeEndorseInput;
  ReceiptPledgeEndorsePayload: ResolverTypeWrapper<PayloadModel>;
  ReceiptPledgeEndorseSuccess: ResolverTypeWrapper<Omit<ReceiptPledgeEndorseSuccess, 'pledge'> & { pledge: ResolversTypes['ReceiptPledge'] }>;
  ReceiptReleaseInput: ReceiptReleaseInput;
  ReceiptReleasePayload: ResolverTypeWrapper<PayloadModel>;
  ReceiptReleaseSuccess: ResolverTypeWrapper<Omit<ReceiptReleaseSuccess, 'part' | 'receipt'> & { part: ResolversTypes['WarehouseReceipt'], receipt: ResolversTypes['WarehouseReceipt'] }>;
  ReceiptSide: ReceiptSide;
  ReceiptSplitInput: ReceiptSplitInput;
  ReceiptSplitPayload: ResolverTypeWrapper<PayloadModel>;
  ReceiptSplitSuccess: ResolverTypeWrapper<Omit<ReceiptSplitSuccess, 'part' | 'receipt'> & { part: ResolversTypes['WarehouseReceipt'], receipt: ResolversTypes['WarehouseReceipt'] }>;
  ReceiptState: ReceiptState;
  ReceiptSubstituteInput: ReceiptSubstituteInput;
  ReceiptSubstitutePayload: ResolverTypeWrapper<PayloadModel>;
  ReceiptSubstituteSignInput: ReceiptSubstituteSignInput;
  ReceiptSubstituteSignPayload: ResolverTypeWrapper<PayloadModel>;
  ReceiptSubstituteSignSuccess: ResolverTypeWrapper<Omit<ReceiptSubstituteSignSuccess, 'free' | 'receipt'> & { free: ResolversTypes['WarehouseReceipt'], receipt: ResolversTypes['WarehouseReceipt'] }>;
  ReceiptSubstituteSuccess: ResolverTypeWrapper<Omit<ReceiptSubstituteSuccess, 'receipt'> & { receipt: ResolversTypes['WarehouseReceipt'] }>;
  ReceiptTransferInput: ReceiptTransferInput;
  ReceiptTransferPayload: ResolverTypeWrapper<PayloadModel>;
  ReceiptTransferSignInput: ReceiptTransferSignInput;
  ReceiptTransferSignPayload: ResolverTypeWrapper<PayloadModel>;
  ReceiptTransferSignSuccess: ResolverTypeWrapper<Omit<ReceiptTransferSignSuccess, 'receipt'> & { receipt: ResolversTypes['WarehouseReceipt'] }>;
  ReceiptTransferSuccess: ResolverTypeWrapper<Omit<ReceiptTransferSuccess, 'receipt'> & { receipt: ResolversTypes['WarehouseReceipt'] }>;
  ReceiptValuation: ResolverTypeWrapper<ValuationModel>;
  Receivable: ResolverTypeWrapper<ReceivableModel>;
  ReceivableConfirmInput: ReceivableConfirmInput;
  ReceivableConfirmItemInput: ReceivableConfirmItemInput;
  ReceivableConfirmPayload: ResolverTypeWrapper<PayloadModel>;
  ReceivableConfirmSuccess: ResolverTypeWrapper<Omit<ReceivableConfirmSuccess, 'receivable'> & { receivable: ResolversTypes['Receivable'] }>;
  ReceivableConnection: ResolverTypeWrapper<Omit<ReceivableConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReceivableEdge']> }>;
  ReceivableContestInput: ReceivableContestInput;
  ReceivableContestLiftInput: ReceivableContestLiftInput;
  ReceivableContestLiftPayload: ResolverTypeWrapper<PayloadModel>;
  ReceivableContestLiftSuccess: ResolverTypeWrapper<Omit<ReceivableContestLiftSuccess, 'receivable'> & { receivable: ResolversTypes['Receivable'] }>;
  ReceivableContestPayload: ResolverTypeWrapper<PayloadModel>;
  ReceivableContestSuccess: ResolverTypeWrapper<Omit<ReceivableContestSuccess, 'receivable'> & { receivable: ResolversTypes['Receivable'] }>;
  ReceivableDisputeInput: ReceivableDisputeInput;
  ReceivableDisputePayload: ResolverTypeWrapper<PayloadModel>;
  ReceivableDisputeSuccess: ResolverTypeWrapper<Omit<ReceivableDisputeSuccess, 'receivable'> & { receivable: ResolversTypes['Receivable'] }>;
  ReceivableEdge: ResolverTypeWrapper<Omit<ReceivableEdge, 'node'> & { node: ResolversTypes['Receivable'] }>;
  ReceivableInvoice: ResolverTypeWrapper<ReceivableInvoiceModel>;
  ReceivableOrigin: ReceivableOrigin;
  ReceivableRejectInput: ReceivableRejectInput;
  ReceivableRejectPayload: ResolverTypeWrapper<PayloadModel>;
  ReceivableRejectSuccess: ResolverTypeWrapper<Omit<ReceivableRejectSuccess, 'receivable'> & { receivable: ResolversTypes['Receivable'] }>;
  ReceivableRescindInput: ReceivableRescindInput;
  ReceivableRescindPayload: ResolverTypeWrapper<PayloadModel>;
  ReceivableRescindSuccess: ResolverTypeWrapper<Omit<ReceivableRescindSuccess, 'receivable'> & { receivable: ResolversTypes['Receivable'] }>;
  ReceivableSetOffOpposeInput: ReceivableSetOffOpposeInput;
  ReceivableSetOffOpposePayload: ResolverTypeWrapper<PayloadModel>;
  ReceivableSetOffOpposeSuccess: ResolverTypeWrapper<Omit<ReceivableSetOffOpposeSuccess, 'receivable'> & { receivable: ResolversTypes['Receivable'] }>;
  ReceivableSide: ReceivableSide;
  ReceivableState: ReceivableState;
  ReceivableSubmitInput: ReceivableSubmitInput;
  ReceivableSubmitPayload: ResolverTypeWrapper<PayloadModel>;
  ReceivableSubmitSuccess: ResolverTypeWrapper<Omit<ReceivableSubmitSuccess, 'receivable'> & { receivable: ResolversTypes['Receivable'] }>;
  ReceivableWarning: ReceivableWarning;
  ReceivableWithdrawInput: ReceivableWithdrawInput;
  ReceivableWithdrawPayload: ResolverTypeWrapper<PayloadModel>;
  ReceivableWithdrawSuccess: ResolverTypeWrapper<Omit<ReceivableWithdrawSuccess, 'receivable'> & { receivable: ResolversTypes['Receivable'] }>;
  ReceivablesConfirmInput: ReceivablesConfirmInput;
  ReceivablesConfirmPayload: ResolverTypeWrapper<PayloadModel>;
  ReceivablesConfirmSuccess: ResolverTypeWrapper<Omit<ReceivablesConfirmSuccess, 'results'> & { results: ReadonlyArray<ResolversTypes['ReceivableConfirmPayload']> }>;
  Recourse: Recourse;
  RegisterDifference: ResolverTypeWrapper<RegisterDifference>;
  RegisterDifferenceKind: RegisterDifferenceKind;
  RegisterReconcilePayload: ResolverTypeWrapper<PayloadModel>;
  RegisterReconcileSuccess: ResolverTypeWrapper<Omit<RegisterReconcileSuccess, 'reconciliation'> & { reconciliation: ResolversTypes['RegisterReconciliation'] }>;
  RegisterReconciliation: ResolverTypeWrapper<RegisterReconciliationModel>;
  RegisterReconciliationConnection: ResolverTypeWrapper<Omit<RegisterReconciliationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RegisterReconciliationEdge']> }>;
  RegisterReconciliationEdge: ResolverTypeWrapper<Omit<RegisterReconciliationEdge, 'node'> & { node: ResolversTypes['RegisterReconciliation'] }>;
  RegisterSearch: ResolverTypeWrapper<Omit<RegisterSearch, 'entries' | 'outside'> & { entries: ReadonlyArray<ResolversTypes['TitleEntry']>, outside: ReadonlyArray<ResolversTypes['OutsideRegistration']> }>;
  RegisterSimulatorFileInput: RegisterSimulatorFileInput;
  RegisterSimulatorFilePayload: ResolverTypeWrapper<PayloadModel>;
  RegisterSimulatorFileSuccess: ResolverTypeWrapper<RegisterSimulatorFileSuccess>;
  RegulatorOverview: ResolverTypeWrapper<Omit<RegulatorOverview, 'groups'> & { groups: ReadonlyArray<ResolversTypes['OverviewGroup']> }>;
  Repayment: ResolverTypeWrapper<RepaymentModel>;
  RepaymentCover: ResolverTypeWrapper<RepaymentCover>;
  RepaymentRecordInput: RepaymentRecordInput;
  RepaymentRecordPayload: ResolverTypeWrapper<PayloadModel>;
  RepaymentRecordSuccess: ResolverTypeWrapper<Omit<RepaymentRecordSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  RepaymentReversal: ResolverTypeWrapper<ReversalModel>;
  RepaymentReverseInput: RepaymentReverseInput;
  RepaymentReversePayload: ResolverTypeWrapper<PayloadModel>;
  RepaymentReverseSuccess: ResolverTypeWrapper<Omit<RepaymentReverseSuccess, 'deal'> & { deal: ResolversTypes['Deal'] }>;
  RequestSupport: ResolverTypeWrapper<RequestSupportModel>;
  RequestSupportConnection: ResolverTypeWrapper<Omit<RequestSupportConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RequestSupportEdge']> }>;
  RequestSupportEdge: ResolverTypeWrapper<Omit<RequestSupportEdge, 'node'> & { node: ResolversTypes['RequestSupport'] }>;
  Revaluation: ResolverTypeWrapper<RevaluationModel>;
  RevaluationStartInput: RevaluationStartInput;
  RevaluationStartPayload: ResolverTypeWrapper<PayloadModel>;
  RevaluationStartSuccess: ResolverTypeWrapper<Omit<RevaluationStartSuccess, 'revaluation'> & { revaluation: ResolversTypes['Revaluation'] }>;
  RevaluationState: RevaluationState;
  Role: Role;
  RuleRefused: ResolverTypeWrapper<RuleRefused>;
  ScheduleLine: ResolverTypeWrapper<ScheduleLine>;
  Scope: Scope;
  SearchCertificate: ResolverTypeWrapper<SearchCertificateModel>;
  SearchCertificateCheck: ResolverTypeWrapper<SearchCertificateCheck>;
  SearchCertificateConnection: ResolverTypeWrapper<Omit<SearchCertificateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SearchCertificateEdge']> }>;
  SearchCertificateEdge: ResolverTypeWrapper<Omit<SearchCertificateEdge, 'node'> & { node: ResolversTypes['SearchCertificate'] }>;
  ServiceAccount: ResolverTypeWrapper<ServiceAccountModel>;
  ServiceAccountCreateInput: ServiceAccountCreateInput;
  ServiceAccountCreatePayload: ResolverTypeWrapper<PayloadModel>;
  ServiceAccountCreateSuccess: ResolverTypeWrapper<Omit<ServiceAccountCreateSuccess, 'serviceAccount'> & { serviceAccount: ResolversTypes['ServiceAccount'] }>;
  ServiceAccountRevokeInput: ServiceAccountRevokeInput;
  ServiceAccountRevokePayload: ResolverTypeWrapper<PayloadModel>;
  ServiceAccountRevokeSuccess: ResolverTypeWrapper<Omit<ServiceAccountRevokeSuccess, 'serviceAccount'> & { serviceAccount: ResolversTypes['ServiceAccount'] }>;
  ServiceLogInInput: ServiceLogInInput;
  ServiceLogInPayload: ResolverTypeWrapper<PayloadModel>;
  ServiceLogInSuccess: ResolverTypeWrapper<Omit<ServiceLogInSuccess, 'session'> & { session: ResolversTypes['Session'] }>;
  Session: ResolverTypeWrapper<IssuedSessionModel>;
  SessionRefreshInput: SessionRefreshInput;
  SessionRefreshPayload: ResolverTypeWrapper<PayloadModel>;
  SessionRefreshSuccess: ResolverTypeWrapper<Omit<SessionRefreshSuccess, 'session'> & { session: ResolversTypes['Session'] }>;
  SizeClass: SizeClass;
  StateRefused: ResolverTypeWrapper<StateRefused>;
  StrayMoney: ResolverTypeWrapper<StrayMoneyModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubBillRange: ResolverTypeWrapper<SubBillsModel>;
  SupervisionEventInput: SupervisionEventInput;
  SupervisionKind: SupervisionKind;
  SupervisionRecordInput: SupervisionRecordInput;
  SupervisionRecordPayload: ResolverTypeWrapper<PayloadModel>;
  SupervisionRecordSuccess: ResolverTypeWrapper<SupervisionRecordSuccess>;
  SupportDue: ResolverTypeWrapper<SupportDue>;
  SupportKind: SupportKind;
  SupportPayment: ResolverTypeWrapper<SupportPaymentModel>;
  SupportPurpose: SupportPurpose;
  SupportState: SupportState;
  SurplusOwner: SurplusOwner;
  SurplusPayment: ResolverTypeWrapper<SurplusPaymentModel>;
  TaxSimulatorSetInput: TaxSimulatorSetInput;
  TaxSimulatorSetPayload: ResolverTypeWrapper<PayloadModel>;
  TaxSimulatorSetSuccess: ResolverTypeWrapper<TaxSimulatorSetSuccess>;
  TaxStatus: TaxStatus;
  Technique: Technique;
  TitleAmendInput: TitleAmendInput;
  TitleAmendPayload: ResolverTypeWrapper<PayloadModel>;
  TitleAmendSuccess: ResolverTypeWrapper<Omit<TitleAmendSuccess, 'entry' | 'filing'> & { entry: ResolversTypes['TitleEntry'], filing: ResolversTypes['TitleFiling'] }>;
  TitleEntry: ResolverTypeWrapper<TitleEntryModel>;
  TitleFiling: ResolverTypeWrapper<StoredFilingModel>;
  TitleFilingConnection: ResolverTypeWrapper<Omit<TitleFilingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TitleFilingEdge']> }>;
  TitleFilingEdge: ResolverTypeWrapper<Omit<TitleFilingEdge, 'node'> & { node: ResolversTypes['TitleFiling'] }>;
  TitleFilingState: TitleFilingState;
  TitleObjectInput: TitleObjectInput;
  TitleObjectPayload: ResolverTypeWrapper<PayloadModel>;
  TitleObjectSuccess: ResolverTypeWrapper<Omit<TitleObjectSuccess, 'entry' | 'filing'> & { entry: ResolversTypes['TitleEntry'], filing: ResolversTypes['TitleFiling'] }>;
  TitleObjection: ResolverTypeWrapper<ObjectionModel>;
  TitleObjectionWithdrawInput: TitleObjectionWithdrawInput;
  TitleObjectionWithdrawPayload: ResolverTypeWrapper<PayloadModel>;
  TitleObjectionWithdrawSuccess: ResolverTypeWrapper<Omit<TitleObjectionWithdrawSuccess, 'entry' | 'filing'> & { entry: ResolversTypes['TitleEntry'], filing: ResolversTypes['TitleFiling'] }>;
  TitlePriority: ResolverTypeWrapper<TitlePriority>;
  TitleRenewInput: TitleRenewInput;
  TitleRenewPayload: ResolverTypeWrapper<PayloadModel>;
  TitleRenewSuccess: ResolverTypeWrapper<Omit<TitleRenewSuccess, 'entry' | 'filing'> & { entry: ResolversTypes['TitleEntry'], filing: ResolversTypes['TitleFiling'] }>;
  TitleSearchInput: TitleSearchInput;
  TitleSearchKind: TitleSearchKind;
  TitleSearchPayload: ResolverTypeWrapper<PayloadModel>;
  TitleSearchQuery: ResolverTypeWrapper<TitleSearchQuery>;
  TitleSearchSuccess: ResolverTypeWrapper<Omit<TitleSearchSuccess, 'certificate'> & { certificate: ResolversTypes['SearchCertificate'] }>;
  TitleStep: TitleStep;
  Upload: ResolverTypeWrapper<UploadModel>;
  UploadConnection: ResolverTypeWrapper<Omit<UploadConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UploadEdge']> }>;
  UploadDiscardInput: UploadDiscardInput;
  UploadDiscardPayload: ResolverTypeWrapper<PayloadModel>;
  UploadDiscardSuccess: ResolverTypeWrapper<UploadDiscardSuccess>;
  UploadEdge: ResolverTypeWrapper<Omit<UploadEdge, 'node'> & { node: ResolversTypes['Upload'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ValidationRefused: ResolverTypeWrapper<ValidationRefused>;
  Voucher: ResolverTypeWrapper<VoucherModel>;
  VoucherAcceptInput: VoucherAcceptInput;
  VoucherAcceptPayload: ResolverTypeWrapper<PayloadModel>;
  VoucherAcceptSuccess: ResolverTypeWrapper<Omit<VoucherAcceptSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  VoucherCancelInput: VoucherCancelInput;
  VoucherCancelPayload: ResolverTypeWrapper<PayloadModel>;
  VoucherCancelSuccess: ResolverTypeWrapper<Omit<VoucherCancelSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  VoucherConnection: ResolverTypeWrapper<Omit<VoucherConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VoucherEdge']> }>;
  VoucherDue: ResolverTypeWrapper<VoucherDueModel>;
  VoucherEdge: ResolverTypeWrapper<Omit<VoucherEdge, 'node'> & { node: ResolversTypes['Voucher'] }>;
  VoucherIssueInput: VoucherIssueInput;
  VoucherIssuePayInput: VoucherIssuePayInput;
  VoucherIssuePayPayload: ResolverTypeWrapper<PayloadModel>;
  VoucherIssuePaySuccess: ResolverTypeWrapper<Omit<VoucherIssuePaySuccess, 'payments' | 'voucher'> & { payments: ReadonlyArray<ResolversTypes['DebtorPayment']>, voucher: ResolversTypes['Voucher'] }>;
  VoucherIssuePayload: ResolverTypeWrapper<PayloadModel>;
  VoucherIssueSuccess: ResolverTypeWrapper<Omit<VoucherIssueSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  VoucherRefuseInput: VoucherRefuseInput;
  VoucherRefusePayload: ResolverTypeWrapper<PayloadModel>;
  VoucherRefuseSuccess: ResolverTypeWrapper<Omit<VoucherRefuseSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  VoucherSide: VoucherSide;
  VoucherState: VoucherState;
  VoucherTransfer: ResolverTypeWrapper<VoucherTransferModel>;
  VoucherTransferAcceptInput: VoucherTransferAcceptInput;
  VoucherTransferAcceptPayload: ResolverTypeWrapper<PayloadModel>;
  VoucherTransferAcceptSuccess: ResolverTypeWrapper<Omit<VoucherTransferAcceptSuccess, 'voucher' | 'voucherTransfer'> & { voucher: ResolversTypes['Voucher'], voucherTransfer: ResolversTypes['VoucherTransfer'] }>;
  VoucherTransferConnection: ResolverTypeWrapper<Omit<VoucherTransferConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VoucherTransferEdge']> }>;
  VoucherTransferEdge: ResolverTypeWrapper<Omit<VoucherTransferEdge, 'node'> & { node: ResolversTypes['VoucherTransfer'] }>;
  VoucherTransferInput: VoucherTransferInput;
  VoucherTransferPayload: ResolverTypeWrapper<PayloadModel>;
  VoucherTransferRefuseInput: VoucherTransferRefuseInput;
  VoucherTransferRefusePayload: ResolverTypeWrapper<PayloadModel>;
  VoucherTransferRefuseSuccess: ResolverTypeWrapper<Omit<VoucherTransferRefuseSuccess, 'voucherTransfer'> & { voucherTransfer: ResolversTypes['VoucherTransfer'] }>;
  VoucherTransferSide: VoucherTransferSide;
  VoucherTransferState: VoucherTransferState;
  VoucherTransferSuccess: ResolverTypeWrapper<Omit<VoucherTransferSuccess, 'voucherTransfer'> & { voucherTransfer: ResolversTypes['VoucherTransfer'] }>;
  VoucherTransferWithdrawInput: VoucherTransferWithdrawInput;
  VoucherTransferWithdrawPayload: ResolverTypeWrapper<PayloadModel>;
  VoucherTransferWithdrawSuccess: ResolverTypeWrapper<Omit<VoucherTransferWithdrawSuccess, 'voucherTransfer'> & { voucherTransfer: ResolversTypes['VoucherTransfer'] }>;
  VoucherTree: ResolverTypeWrapper<VoucherTreeModel>;
  VoucherTreePart: ResolverTypeWrapper<TreePartModel>;
  VoucherWithdrawInput: VoucherWithdrawInput;
  VoucherWithdrawPayload: ResolverTypeWrapper<PayloadModel>;
  VoucherWithdrawSuccess: ResolverTypeWrapper<Omit<VoucherWithdrawSuccess, 'voucher'> & { voucher: ResolversTypes['Voucher'] }>;
  WarehouseReceipt: ResolverTypeWrapper<ReceiptModel>;
  WarehouseReceiptConnection: ResolverTypeWrapper<Omit<WarehouseReceiptConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WarehouseReceiptEdge']> }>;
  WarehouseReceiptEdge: ResolverTypeWrapper<Omit<WarehouseReceiptEdge, 'node'> & { node: ResolversTypes['WarehouseReceipt'] }>;
  WriteOff: ResolverTypeWrapper<WriteOffModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptorDisclosure: StoredDisclosureModel;
  AcceptorDisclosureRecordInput: AcceptorDisclosureRecordInput;
  AcceptorDisclosureRecordPayload: PayloadModel;
  AcceptorDisclosureRecordSuccess: Omit<AcceptorDisclosureRecordSuccess, 'disclosure'> & { disclosure: ResolversParentTypes['AcceptorDisclosure'] };
  AcceptorStanding: AcceptorStandingModel;
  AccountBalance: AccountBalance;
  AccruedInterest: AccruedInterest;
  AdministratorInput: AdministratorInput;
  Alert: AlertModel;
  AlertConnection: Omit<AlertConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AlertEdge']> };
  AlertEdge: Omit<AlertEdge, 'node'> & { node: ResolversParentTypes['Alert'] };
  AmountRefused: AmountRefused;
  Approval: ApprovalModel;
  ApprovalConnection: Omit<ApprovalConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ApprovalEdge']> };
  ApprovalEdge: Omit<ApprovalEdge, 'node'> & { node: ResolversParentTypes['Approval'] };
  ApprovalGrantInput: ApprovalGrantInput;
  ApprovalGrantPayload: PayloadModel;
  ApprovalGrantSuccess: Omit<ApprovalGrantSuccess, 'approval'> & { approval: ResolversParentTypes['Approval'] };
  ApprovalOutcome: Omit<ApprovalOutcome, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['ApprovalRefusal']> };
  ApprovalParty: ApprovalParty;
  ApprovalPending: Omit<ApprovalPending, 'approval'> & { approval: ResolversParentTypes['Approval'] };
  ApprovalRefusal: PayloadModel;
  ApprovalRejectInput: ApprovalRejectInput;
  ApprovalRejectPayload: PayloadModel;
  ApprovalRejectSuccess: Omit<ApprovalRejectSuccess, 'approval'> & { approval: ResolversParentTypes['Approval'] };
  ApprovalWithdrawInput: ApprovalWithdrawInput;
  ApprovalWithdrawPayload: PayloadModel;
  ApprovalWithdrawSuccess: Omit<ApprovalWithdrawSuccess, 'approval'> & { approval: ResolversParentTypes['Approval'] };
  AssetSummary: AssetSummaryModel;
  AssignedAssetInput: AssignedAssetInput;
  AuditEntry: VisibleEntryModel;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  BankAccount: BankAccountModel;
  BankAccountAddInput: BankAccountAddInput;
  BankAccountAddPayload: PayloadModel;
  BankAccountAddSuccess: Omit<BankAccountAddSuccess, 'bankAccount'> & { bankAccount: ResolversParentTypes['BankAccount'] };
  BankAccountCloseInput: BankAccountCloseInput;
  BankAccountClosePayload: PayloadModel;
  BankAccountCloseSuccess: Omit<BankAccountCloseSuccess, 'bankAccount'> & { bankAccount: ResolversParentTypes['BankAccount'] };
  BankEntry: BankEntryModel;
  BankEntryConnection: Omit<BankEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BankEntryEdge']> };
  BankEntryEdge: Omit<BankEntryEdge, 'node'> & { node: ResolversParentTypes['BankEntry'] };
  BankStatement: BankStatementModel;
  BankStatementConnection: Omit<BankStatementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BankStatementEdge']> };
  BankStatementEdge: Omit<BankStatementEdge, 'node'> & { node: ResolversParentTypes['BankStatement'] };
  Bid: OfferModel;
  BidConnection: Omit<BidConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BidEdge']> };
  BidEdge: Omit<BidEdge, 'node'> & { node: ResolversParentTypes['Bid'] };
  BidPlaceInput: BidPlaceInput;
  BidPlacePayload: PayloadModel;
  BidPlaceSuccess: Omit<BidPlaceSuccess, 'bid'> & { bid: ResolversParentTypes['Bid'] };
  BidWithdrawInput: BidWithdrawInput;
  BidWithdrawPayload: PayloadModel;
  BidWithdrawSuccess: Omit<BidWithdrawSuccess, 'bid'> & { bid: ResolversParentTypes['Bid'] };
  Bill: BillModel;
  BillAcceptInput: BillAcceptInput;
  BillAcceptPayload: PayloadModel;
  BillAcceptSuccess: Omit<BillAcceptSuccess, 'bill'> & { bill: ResolversParentTypes['Bill'] };
  BillCancelInput: BillCancelInput;
  BillCancelPayload: PayloadModel;
  BillCancelSuccess: Omit<BillCancelSuccess, 'bill'> & { bill: ResolversParentTypes['Bill'] };
  BillChainEntry: ChainEntryModel;
  BillConnection: Omit<BillConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BillEdge']> };
  BillDifference: BillDifference;
  BillDishonour: BillDishonour;
  BillDishonourInput: BillDishonourInput;
  BillDishonourPayload: PayloadModel;
  BillDishonourSuccess: Omit<BillDishonourSuccess, 'bill'> & { bill: ResolversParentTypes['Bill'] };
  BillEdge: Omit<BillEdge, 'node'> & { node: ResolversParentTypes['Bill'] };
  BillEndorseInput: BillEndorseInput;
  BillEndorsePayload: PayloadModel;
  BillEndorseSuccess: Omit<BillEndorseSuccess, 'bill' | 'rest'> & { bill: ResolversParentTypes['Bill'], rest?: Maybe<ResolversParentTypes['Bill']> };
  BillIssueInput: BillIssueInput;
  BillIssuePayload: PayloadModel;
  BillIssueSuccess: Omit<BillIssueSuccess, 'bill'> & { bill: ResolversParentTypes['Bill'] };
  BillOfferInput: BillOfferInput;
  BillOfferPayload: PayloadModel;
  BillOfferSuccess: Omit<BillOfferSuccess, 'bill'> & { bill: ResolversParentTypes['Bill'] };
  BillPayInput: BillPayInput;
  BillPayPayload: PayloadModel;
  BillPaySuccess: Omit<BillPaySuccess, 'bill'> & { bill: ResolversParentTypes['Bill'] };
  BillPayment: BillPaymentModel;
  BillPaymentAnswerInput: BillPaymentAnswerInput;
  BillPaymentAnswerPayload: PayloadModel;
  BillPaymentAnswerSuccess: Omit<BillPaymentAnswerSuccess, 'bill'> & { bill: ResolversParentTypes['Bill'] };
  BillPaysInput: BillPaysInput;
  BillPending: PendingModel;
  BillPledgeInput: BillPledgeInput;
  BillPledgePayload: PayloadModel;
  BillPledgeSuccess: Omit<BillPledgeSuccess, 'bill' | 'rest'> & { bill: ResolversParentTypes['Bill'], rest?: Maybe<ResolversParentTypes['Bill']> };
  BillPresentInput: BillPresentInput;
  BillPresentPayload: PayloadModel;
  BillPresentSuccess: Omit<BillPresentSuccess, 'bill'> & { bill: ResolversParentTypes['Bill'] };
  BillReceiveInput: BillReceiveInput;
  BillReceivePayload: PayloadModel;
  BillReceiveSuccess: Omit<BillReceiveSuccess, 'bill'> & { bill: ResolversParentTypes['Bill'] };
  BillReconcilePayload: PayloadModel;
  BillReconcileSuccess: Omit<BillReconcileSuccess, 'reconciliation'> & { reconciliation: ResolversParentTypes['BillReconciliation'] };
  BillReconciliation: BillReconciliationModel;
  BillReconciliationConnection: Omit<BillReconciliationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BillReconciliationEdge']> };
  BillReconciliationEdge: Omit<BillReconciliationEdge, 'node'> & { node: ResolversParentTypes['BillReconciliation'] };
  BillRecourseInput: BillRecourseInput;
  BillRecoursePayload: PayloadModel;
  BillRecourseSuccess: Omit<BillRecourseSuccess, 'bill'> & { bill: ResolversParentTypes['Bill'] };
  BillRefuseInput: BillRefuseInput;
  BillRefusePayload: PayloadModel;
  BillRefuseSuccess: Omit<BillRefuseSuccess, 'bill'> & { bill: ResolversParentTypes['Bill'] };
  BillReleaseInput: BillReleaseInput;
  BillReleasePayload: PayloadModel;
  BillReleaseSuccess: Omit<BillReleaseSuccess, 'bill'> & { bill: ResolversParentTypes['Bill'] };
  BillSettleInput: BillSettleInput;
  BillSettlePayload: PayloadModel;
  BillSettleSuccess: Omit<BillSettleSuccess, 'bill'> & { bill: ResolversParentTypes['Bill'] };
  BillSignInput: BillSignInput;
  BillSignPayload: PayloadModel;
  BillSignSuccess: Omit<BillSignSuccess, 'bill'> & { bill: ResolversParentTypes['Bill'] };
  BillTurnedDown: TurnedDownModel;
  BillWithdrawInput: BillWithdrawInput;
  BillWithdrawPayload: PayloadModel;
  BillWithdrawSuccess: Omit<BillWithdrawSuccess, 'bill'> & { bill: ResolversParentTypes['Bill'] };
  Boolean: Scalars['Boolean']['output'];
  BusinessDay: BusinessDay;
  BuyBackDemand: DemandModel;
  CargoLot: LotModel;
  CargoLotConnection: Omit<CargoLotConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CargoLotEdge']> };
  CargoLotEdge: Omit<CargoLotEdge, 'node'> & { node: ResolversParentTypes['CargoLot'] };
  ChainDays: DayFiguresModel;
  ChainEdge: ChainEdgeModel;
  ChainEdgeConnection: Omit<ChainEdgeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ChainEdgeEdge']> };
  ChainEdgeEdge: Omit<ChainEdgeEdge, 'node'> & { node: ResolversParentTypes['ChainEdge'] };
  ChainGoods: GoodsFiguresModel;
  ChainInformation: InformationFiguresModel;
  ChainMoney: MoneyFiguresModel;
  ChainTier: ChainTierModel;
  ChainVouchers: VoucherFiguresModel;
  ClearingAward: ClearingAwardModel;
  ClearingBinding: ClearingBinding;
  ClearingExplanation: ExplanationModel;
  ClearingLenderView: LenderViewModel;
  ClearingMore: MoreViewModel;
  ClearingNext: ClearingNext;
  ClearingPolicyWeights: PolicyWeightsModel;
  ClearingPolicyWeightsInput: ClearingPolicyWeightsInput;
  ClearingPrice: ClearingPrice;
  ClearingReason: ClearingReason;
  ClearingReplay: ClearingReplay;
  ClearingRun: ClearingRunModel;
  ClearingRunCancelInput: ClearingRunCancelInput;
  ClearingRunCancelPayload: PayloadModel;
  ClearingRunCancelSuccess: Omit<ClearingRunCancelSuccess, 'clearingRun'> & { clearingRun: ResolversParentTypes['ClearingRun'] };
  ClearingRunConnection: Omit<ClearingRunConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClearingRunEdge']> };
  ClearingRunEdge: Omit<ClearingRunEdge, 'node'> & { node: ResolversParentTypes['ClearingRun'] };
  ClearingRunProgress: RunProgressModel;
  ClearingRunResult: RunResultModel;
  ClearingRunStartInput: ClearingRunStartInput;
  ClearingRunStartPayload: PayloadModel;
  ClearingRunStartSuccess: Omit<ClearingRunStartSuccess, 'clearingRun'> & { clearingRun: ResolversParentTypes['ClearingRun'] };
  ClearingSchedule: ClearingScheduleModel;
  ClearingScheduleEndPayload: PayloadModel;
  ClearingScheduleEndSuccess: Omit<ClearingScheduleEndSuccess, 'clearingSchedule'> & { clearingSchedule: ResolversParentTypes['ClearingSchedule'] };
  ClearingScheduleSetInput: ClearingScheduleSetInput;
  ClearingScheduleSetPayload: PayloadModel;
  ClearingScheduleSetSuccess: Omit<ClearingScheduleSetSuccess, 'clearingSchedule'> & { clearingSchedule: ResolversParentTypes['ClearingSchedule'] };
  ClearingWindow: ClearingWindowModel;
  ClearingWindowOpenInput: ClearingWindowOpenInput;
  ClearingWindowOpenPayload: PayloadModel;
  ClearingWindowOpenSuccess: Omit<ClearingWindowOpenSuccess, 'clearingWindow'> & { clearingWindow: ResolversParentTypes['ClearingWindow'] };
  ClockAdvanceInput: ClockAdvanceInput;
  ClockAdvancePayload: PayloadModel;
  ClockAdvanceSuccess: ClockAdvanceSuccess;
  CollectionAccount: CollectionAccount;
  CollectionAccountInput: CollectionAccountInput;
  Contest: ContestModel;
  CostCondition: CostCondition;
  CostLine: Omit<CostLine, 'payee'> & { payee: ResolversParentTypes['Organisation'] };
  CostSheet: Omit<CostSheet, 'lines' | 'payoutTo'> & { lines: ReadonlyArray<ResolversParentTypes['CostLine']>, payoutTo: ResolversParentTypes['Organisation'] };
  CreditNote: CreditNote;
  CreditNoteRecordInput: CreditNoteRecordInput;
  CreditNoteRecordPayload: PayloadModel;
  CreditNoteRecordSuccess: Omit<CreditNoteRecordSuccess, 'receivable'> & { receivable: ResolversParentTypes['Receivable'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayValue: DayValueModel;
  Deal: DealModel;
  DealBalance: DealBalance;
  DealBuyBackInput: DealBuyBackInput;
  DealBuyBackPayload: PayloadModel;
  DealBuyBackSuccess: Omit<DealBuyBackSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DealCancelInput: DealCancelInput;
  DealCancelPayload: PayloadModel;
  DealCancelSuccess: Omit<DealCancelSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DealCancellation: CancellationModel;
  DealClaimsReleaseInput: DealClaimsReleaseInput;
  DealClaimsReleasePayload: PayloadModel;
  DealClaimsReleaseSuccess: Omit<DealClaimsReleaseSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DealCondition: DealCondition;
  DealConnection: Omit<DealConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DealEdge']> };
  DealDisburseInput: DealDisburseInput;
  DealDisbursePayload: PayloadModel;
  DealDisburseSuccess: Omit<DealDisburseSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DealEdge: Omit<DealEdge, 'node'> & { node: ResolversParentTypes['Deal'] };
  DealEnforceInput: DealEnforceInput;
  DealEnforcePayload: PayloadModel;
  DealEnforceSuccess: Omit<DealEnforceSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DealFeeChargeInput: DealFeeChargeInput;
  DealFeeChargePayload: PayloadModel;
  DealFeeChargeSuccess: Omit<DealFeeChargeSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DealHappened: DealHappened;
  DealNotice: DealNoticeModel;
  DealNoticeAcknowledgeInput: DealNoticeAcknowledgeInput;
  DealNoticeAcknowledgePayload: PayloadModel;
  DealNoticeAcknowledgeSuccess: Omit<DealNoticeAcknowledgeSuccess, 'notice'> & { notice: ResolversParentTypes['DealNotice'] };
  DealNoticeConnection: Omit<DealNoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DealNoticeEdge']> };
  DealNoticeEdge: Omit<DealNoticeEdge, 'node'> & { node: ResolversParentTypes['DealNotice'] };
  DealNoticeGiveInput: DealNoticeGiveInput;
  DealNoticeGivePayload: PayloadModel;
  DealNoticeGiveSuccess: Omit<DealNoticeGiveSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DealOwed: DealOwed;
  DealRecheckInput: DealRecheckInput;
  DealRecheckPayload: PayloadModel;
  DealRecheckSuccess: Omit<DealRecheckSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DealRecourseDemandInput: DealRecourseDemandInput;
  DealRecourseDemandPayload: PayloadModel;
  DealRecourseDemandSuccess: Omit<DealRecourseDemandSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DealReleaseAgreeInput: DealReleaseAgreeInput;
  DealReleaseAgreePayload: PayloadModel;
  DealReleaseAgreeSuccess: Omit<DealReleaseAgreeSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DealSupport: SupportOfDealModel;
  DealSupportAcceptInput: DealSupportAcceptInput;
  DealSupportAcceptPayload: PayloadModel;
  DealSupportAcceptSuccess: Omit<DealSupportAcceptSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DealSupportAskInput: DealSupportAskInput;
  DealSupportAskPayload: PayloadModel;
  DealSupportAskSuccess: Omit<DealSupportAskSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DealSupportOfferInput: DealSupportOfferInput;
  DealSupportOfferPayload: PayloadModel;
  DealSupportOfferSuccess: Omit<DealSupportOfferSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DealSupportPaymentRecordInput: DealSupportPaymentRecordInput;
  DealSupportPaymentRecordPayload: PayloadModel;
  DealSupportPaymentRecordSuccess: Omit<DealSupportPaymentRecordSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DealSupportPaymentReverseInput: DealSupportPaymentReverseInput;
  DealSupportPaymentReversePayload: PayloadModel;
  DealSupportPaymentReverseSuccess: Omit<DealSupportPaymentReverseSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DealSurplusSettleInput: DealSurplusSettleInput;
  DealSurplusSettlePayload: PayloadModel;
  DealSurplusSettleSuccess: Omit<DealSurplusSettleSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DealTerms: DealTermsModel;
  DealWriteOffInput: DealWriteOffInput;
  DealWriteOffPayload: PayloadModel;
  DealWriteOffSuccess: Omit<DealWriteOffSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  DebtorGrade: DebtorGradeModel;
  DebtorGradeConnection: Omit<DebtorGradeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DebtorGradeEdge']> };
  DebtorGradeEdge: Omit<DebtorGradeEdge, 'node'> & { node: ResolversParentTypes['DebtorGrade'] };
  DebtorGradeSetInput: DebtorGradeSetInput;
  DebtorGradeSetPayload: PayloadModel;
  DebtorGradeSetSuccess: Omit<DebtorGradeSetSuccess, 'debtorGrade'> & { debtorGrade: ResolversParentTypes['DebtorGrade'] };
  DebtorPayment: DebtorPaymentModel;
  DebtorPaymentAnswerInput: DebtorPaymentAnswerInput;
  DebtorPaymentAnswerPayload: PayloadModel;
  DebtorPaymentAnswerSuccess: Omit<DebtorPaymentAnswerSuccess, 'debtorPayment'> & { debtorPayment: ResolversParentTypes['DebtorPayment'] };
  DebtorPaymentConnection: Omit<DebtorPaymentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DebtorPaymentEdge']> };
  DebtorPaymentEdge: Omit<DebtorPaymentEdge, 'node'> & { node: ResolversParentTypes['DebtorPayment'] };
  DebtorPaymentRecordInput: DebtorPaymentRecordInput;
  DebtorPaymentRecordPayload: PayloadModel;
  DebtorPaymentRecordSuccess: Omit<DebtorPaymentRecordSuccess, 'debtorPayment'> & { debtorPayment: ResolversParentTypes['DebtorPayment'] };
  Decimal: Scalars['Decimal']['output'];
  DilutionChange: DilutionChangeModel;
  DilutionClaim: DilutionClaimModel;
  DilutionClaimConnection: Omit<DilutionClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DilutionClaimEdge']> };
  DilutionClaimEdge: Omit<DilutionClaimEdge, 'node'> & { node: ResolversParentTypes['DilutionClaim'] };
  DilutionClaimSettleInput: DilutionClaimSettleInput;
  DilutionClaimSettlePayload: PayloadModel;
  DilutionClaimSettleSuccess: Omit<DilutionClaimSettleSuccess, 'dilutionClaim'> & { dilutionClaim: ResolversParentTypes['DilutionClaim'] };
  Disbursement: DisbursementModel;
  DiscountQuote: DiscountPriceModel;
  DiscountQuoteInput: DiscountQuoteInput;
  Document: DocumentModel;
  DocumentConnection: Omit<DocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentRemoveInput: DocumentRemoveInput;
  DocumentRemovePayload: PayloadModel;
  DocumentRemoveSuccess: DocumentRemoveSuccess;
  EInvoice: EInvoiceModel;
  EInvoiceLine: EInvoiceLineModel;
  EInvoiceReading: Omit<EInvoiceReading, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['EInvoice']> };
  Enforcement: EnforcementModel;
  EntryResolution: EntryResolution;
  EnvironmentalAssessment: EnvironmentalAssessmentModel;
  EnvironmentalRatingPublishInput: EnvironmentalRatingPublishInput;
  EnvironmentalRatingPublishPayload: PayloadModel;
  EnvironmentalRatingPublishSuccess: Omit<EnvironmentalRatingPublishSuccess, 'assessment'> & { assessment: ResolversParentTypes['EnvironmentalAssessment'] };
  Fact: Fact;
  FeeCharge: FeeChargeModel;
  FinancingRequest: FinancingRequestModel;
  FinancingRequestCancelInput: FinancingRequestCancelInput;
  FinancingRequestCancelPayload: PayloadModel;
  FinancingRequestCancelSuccess: Omit<FinancingRequestCancelSuccess, 'financingRequest'> & { financingRequest: ResolversParentTypes['FinancingRequest'] };
  FinancingRequestConnection: Omit<FinancingRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FinancingRequestEdge']> };
  FinancingRequestEdge: Omit<FinancingRequestEdge, 'node'> & { node: ResolversParentTypes['FinancingRequest'] };
  FinancingRequestOpenInput: FinancingRequestOpenInput;
  FinancingRequestOpenPayload: PayloadModel;
  FinancingRequestOpenSuccess: Omit<FinancingRequestOpenSuccess, 'financingRequest'> & { financingRequest: ResolversParentTypes['FinancingRequest'] };
  FinancingRequestSupportAskInput: FinancingRequestSupportAskInput;
  FinancingRequestSupportAskPayload: PayloadModel;
  FinancingRequestSupportAskSuccess: Omit<FinancingRequestSupportAskSuccess, 'requestSupport'> & { requestSupport: ResolversParentTypes['RequestSupport'] };
  FinancingRequestSupportOfferInput: FinancingRequestSupportOfferInput;
  FinancingRequestSupportOfferPayload: PayloadModel;
  FinancingRequestSupportOfferSuccess: Omit<FinancingRequestSupportOfferSuccess, 'requestSupport'> & { requestSupport: ResolversParentTypes['RequestSupport'] };
  FoundClaim: FoundClaimModel;
  Goods: GoodsModel;
  GoodsConnection: Omit<GoodsConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['GoodsEdge']> };
  GoodsDefineInput: GoodsDefineInput;
  GoodsDefinePayload: PayloadModel;
  GoodsDefineSuccess: Omit<GoodsDefineSuccess, 'goods'> & { goods: ResolversParentTypes['Goods'] };
  GoodsDelivery: DeliveryModel;
  GoodsDeliveryRecordInput: GoodsDeliveryRecordInput;
  GoodsDeliveryRecordPayload: PayloadModel;
  GoodsDeliveryRecordSuccess: Omit<GoodsDeliveryRecordSuccess, 'goodsRelease'> & { goodsRelease: ResolversParentTypes['GoodsRelease'] };
  GoodsDisposal: DisposalModel;
  GoodsEdge: Omit<GoodsEdge, 'node'> & { node: ResolversParentTypes['Goods'] };
  GoodsFlow: GoodsFlowModel;
  GoodsFlowConnection: Omit<GoodsFlowConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['GoodsFlowEdge']> };
  GoodsFlowEdge: Omit<GoodsFlowEdge, 'node'> & { node: ResolversParentTypes['GoodsFlow'] };
  GoodsFlowInput: GoodsFlowInput;
  GoodsFlowLink: GoodsLinkModel;
  GoodsFlowReportPayload: PayloadModel;
  GoodsFlowReportSuccess: Omit<GoodsFlowReportSuccess, 'goodsFlow'> & { goodsFlow: ResolversParentTypes['GoodsFlow'] };
  GoodsFlowWithdrawInput: GoodsFlowWithdrawInput;
  GoodsFlowWithdrawPayload: PayloadModel;
  GoodsFlowWithdrawSuccess: Omit<GoodsFlowWithdrawSuccess, 'countsInstead' | 'goodsFlow'> & { countsInstead?: Maybe<ResolversParentTypes['GoodsFlow']>, goodsFlow: ResolversParentTypes['GoodsFlow'] };
  GoodsFlowWithdrawal: GoodsFlowWithdrawal;
  GoodsFlowsReportInput: GoodsFlowsReportInput;
  GoodsFlowsReportPayload: PayloadModel;
  GoodsFlowsReportSuccess: Omit<GoodsFlowsReportSuccess, 'results'> & { results: ReadonlyArray<ResolversParentTypes['GoodsFlowReportPayload']> };
  GoodsLine: GoodsLine;
  GoodsLineInput: GoodsLineInput;
  GoodsPrice: GoodsPriceModel;
  GoodsPriceConnection: Omit<GoodsPriceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['GoodsPriceEdge']> };
  GoodsPriceEdge: Omit<GoodsPriceEdge, 'node'> & { node: ResolversParentTypes['GoodsPrice'] };
  GoodsPriceInput: GoodsPriceInput;
  GoodsPricePublishInput: GoodsPricePublishInput;
  GoodsPricePublishPayload: PayloadModel;
  GoodsPricePublishSuccess: Omit<GoodsPricePublishSuccess, 'goods'> & { goods: ResolversParentTypes['Goods'] };
  GoodsRelease: GoodsReleaseModel;
  GoodsReleaseConnection: Omit<GoodsReleaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['GoodsReleaseEdge']> };
  GoodsReleaseEdge: Omit<GoodsReleaseEdge, 'node'> & { node: ResolversParentTypes['GoodsRelease'] };
  GoodsReleaseIssueInput: GoodsReleaseIssueInput;
  GoodsReleaseIssuePayload: PayloadModel;
  GoodsReleaseIssueSuccess: Omit<GoodsReleaseIssueSuccess, 'goodsRelease'> & { goodsRelease: ResolversParentTypes['GoodsRelease'] };
  GoodsShipment: GoodsShipmentModel;
  GoodsShipmentAnnounceInput: GoodsShipmentAnnounceInput;
  GoodsShipmentAnnouncePayload: PayloadModel;
  GoodsShipmentAnnounceSuccess: Omit<GoodsShipmentAnnounceSuccess, 'goodsShipment'> & { goodsShipment: ResolversParentTypes['GoodsShipment'] };
  GoodsShipmentConnection: Omit<GoodsShipmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['GoodsShipmentEdge']> };
  GoodsShipmentEdge: Omit<GoodsShipmentEdge, 'node'> & { node: ResolversParentTypes['GoodsShipment'] };
  GoodsShipmentReceiveInput: GoodsShipmentReceiveInput;
  GoodsShipmentReceivePayload: PayloadModel;
  GoodsShipmentReceiveSuccess: Omit<GoodsShipmentReceiveSuccess, 'goodsShipment' | 'receipt'> & { goodsShipment: ResolversParentTypes['GoodsShipment'], receipt: ResolversParentTypes['WarehouseReceipt'] };
  GoodsShipmentWithdrawInput: GoodsShipmentWithdrawInput;
  GoodsShipmentWithdrawPayload: PayloadModel;
  GoodsShipmentWithdrawSuccess: Omit<GoodsShipmentWithdrawSuccess, 'goodsShipment'> & { goodsShipment: ResolversParentTypes['GoodsShipment'] };
  GoodsStorageApproveInput: GoodsStorageApproveInput;
  GoodsStorageApprovePayload: PayloadModel;
  GoodsStorageApproveSuccess: Omit<GoodsStorageApproveSuccess, 'purchaseOrder'> & { purchaseOrder: ResolversParentTypes['PurchaseOrder'] };
  GoodsStorageAskInput: GoodsStorageAskInput;
  GoodsStorageAskPayload: PayloadModel;
  GoodsStorageAskSuccess: Omit<GoodsStorageAskSuccess, 'purchaseOrder'> & { purchaseOrder: ResolversParentTypes['PurchaseOrder'] };
  GoodsTerms: ClassTermsModel;
  GoodsTermsPublishInput: GoodsTermsPublishInput;
  GoodsTermsPublishPayload: PayloadModel;
  GoodsTermsPublishSuccess: Omit<GoodsTermsPublishSuccess, 'terms'> & { terms: ResolversParentTypes['GoodsTerms'] };
  HeldAsset: AssetModel;
  HeldAssetConnection: Omit<HeldAssetConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['HeldAssetEdge']> };
  HeldAssetEdge: Omit<HeldAssetEdge, 'node'> & { node: ResolversParentTypes['HeldAsset'] };
  ID: Scalars['ID']['output'];
  IdempotencyRefused: IdempotencyRefused;
  Int: Scalars['Int']['output'];
  InvoiceFieldsInput: InvoiceFieldsInput;
  InvoiceInput: InvoiceInput;
  JobRun: JobRunModel;
  JobRunConnection: Omit<JobRunConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['JobRunEdge']> };
  JobRunEdge: Omit<JobRunEdge, 'node'> & { node: ResolversParentTypes['JobRun'] };
  JournalLine: JournalLine;
  JournalPosting: JournalPostingModel;
  JournalPostingConnection: Omit<JournalPostingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['JournalPostingEdge']> };
  JournalPostingEdge: Omit<JournalPostingEdge, 'node'> & { node: ResolversParentTypes['JournalPosting'] };
  KeeperAsk: KeeperAskModel;
  LimitRefused: LimitRefused;
  LimitUsage: LimitUsageModel;
  LogInInput: LogInInput;
  LogInPayload: PayloadModel;
  LogInSuccess: Omit<LogInSuccess, 'session'> & { session: ResolversParentTypes['Session'] };
  LogOutPayload: PayloadModel;
  LogOutSuccess: LogOutSuccess;
  LotFinding: FindingModel;
  LprPublishInput: LprPublishInput;
  LprPublishPayload: PayloadModel;
  LprPublishSuccess: Omit<LprPublishSuccess, 'lprRate'> & { lprRate: ResolversParentTypes['LprRate'] };
  LprRate: LprRateModel;
  LprRateConnection: Omit<LprRateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LprRateEdge']> };
  LprRateEdge: Omit<LprRateEdge, 'node'> & { node: ResolversParentTypes['LprRate'] };
  Mandate: MandateModel;
  MandateChangeInput: MandateChangeInput;
  MandateChangePayload: PayloadModel;
  MandateChangeSuccess: Omit<MandateChangeSuccess, 'mandate'> & { mandate: ResolversParentTypes['Mandate'] };
  MandateConnection: Omit<MandateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MandateEdge']> };
  MandateCreateInput: MandateCreateInput;
  MandateCreatePayload: PayloadModel;
  MandateCreateSuccess: Omit<MandateCreateSuccess, 'mandate'> & { mandate: ResolversParentTypes['Mandate'] };
  MandateEdge: Omit<MandateEdge, 'node'> & { node: ResolversParentTypes['Mandate'] };
  MandateLimits: MandateLimitsModel;
  MandateLimitsInput: MandateLimitsInput;
  MandateMoveInput: MandateMoveInput;
  MandatePricing: MandatePricing;
  MandatePricingInput: MandatePricingInput;
  MandateResumePayload: PayloadModel;
  MandateResumeSuccess: Omit<MandateResumeSuccess, 'mandate'> & { mandate: ResolversParentTypes['Mandate'] };
  MandateSpread: MandateSpread;
  MandateSpreadInput: MandateSpreadInput;
  MandateSuspendPayload: PayloadModel;
  MandateSuspendSuccess: Omit<MandateSuspendSuccess, 'mandate'> & { mandate: ResolversParentTypes['Mandate'] };
  MandateTenor: MandateTenor;
  MandateTenorInput: MandateTenorInput;
  MandateTermsInput: MandateTermsInput;
  MandateTicket: MandateTicketModel;
  MandateTicketInput: MandateTicketInput;
  MandateVerdict: MandateVerdictModel;
  MandateWithdrawPayload: PayloadModel;
  MandateWithdrawSuccess: Omit<MandateWithdrawSuccess, 'mandate'> & { mandate: ResolversParentTypes['Mandate'] };
  MarginCall: MarginCallModel;
  MarginCure: MarginCure;
  MatchingReason: ReasonModel;
  Me: ActorModel;
  MechanismRow: MechanismRowModel;
  MechanismSizeClass: SizeClassRowModel;
  MemberInviteInput: MemberInviteInput;
  MemberInvitePayload: PayloadModel;
  MemberInviteSuccess: MemberInviteSuccess;
  MemberJoinInput: MemberJoinInput;
  MemberJoinPayload: PayloadModel;
  MemberJoinSuccess: Omit<MemberJoinSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  MemberRemoveInput: MemberRemoveInput;
  MemberRemovePayload: PayloadModel;
  MemberRemoveSuccess: MemberRemoveSuccess;
  MemberRoleChangeInput: MemberRoleChangeInput;
  MemberRoleChangePayload: PayloadModel;
  MemberRoleChangeSuccess: Omit<MemberRoleChangeSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  Membership: MembershipModel;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NetworkReceivable: NetworkReceivableModel;
  NetworkReceivableConnection: Omit<NetworkReceivableConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NetworkReceivableEdge']> };
  NetworkReceivableEdge: Omit<NetworkReceivableEdge, 'node'> & { node: ResolversParentTypes['NetworkReceivable'] };
  NetworkReceivableRetryInput: NetworkReceivableRetryInput;
  NetworkReceivableRetryPayload: PayloadModel;
  NetworkReceivableRetrySuccess: Omit<NetworkReceivableRetrySuccess, 'networkReceivable'> & { networkReceivable: ResolversParentTypes['NetworkReceivable'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundRefused: NotFoundRefused;
  NotePool: Omit<NotePool, 'debtors'> & { debtors: ReadonlyArray<ResolversParentTypes['NotePoolDebtor']> };
  NotePoolDebtor: PoolDebtorModel;
  NoticeItem: NoticeItem;
  Offer: OfferViewModel;
  OfferAcceptInput: OfferAcceptInput;
  OfferAcceptPayload: PayloadModel;
  OfferAcceptSuccess: Omit<OfferAcceptSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  OfferDeclineInput: OfferDeclineInput;
  OfferDeclinePayload: PayloadModel;
  OfferDeclineSuccess: OfferDeclineSuccess;
  OfferPrice: OfferPriceModel;
  Offers: OffersViewModel;
  OrderStorage: PurchaseOrderModel;
  Organisation: OrganisationModel;
  OrganisationApprovalSetInput: OrganisationApprovalSetInput;
  OrganisationApprovalSetPayload: PayloadModel;
  OrganisationApprovalSetSuccess: Omit<OrganisationApprovalSetSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  OrganisationApprovePayload: PayloadModel;
  OrganisationApproveSuccess: Omit<OrganisationApproveSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  OrganisationConnection: Omit<OrganisationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OrganisationEdge']> };
  OrganisationDecideInput: OrganisationDecideInput;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationRegisterInput: OrganisationRegisterInput;
  OrganisationRegisterPayload: PayloadModel;
  OrganisationRegisterSuccess: Omit<OrganisationRegisterSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  OrganisationRejectPayload: PayloadModel;
  OrganisationRejectSuccess: Omit<OrganisationRejectSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  OrganisationSuspendPayload: PayloadModel;
  OrganisationSuspendSuccess: Omit<OrganisationSuspendSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  OrganisationSwitchInput: OrganisationSwitchInput;
  OrganisationSwitchPayload: PayloadModel;
  OrganisationSwitchSuccess: Omit<OrganisationSwitchSuccess, 'session'> & { session: ResolversParentTypes['Session'] };
  OutcomeCount: OutcomeCount;
  OutsideRegistration: RegistrationModel;
  OverviewGroup: OverviewGroupModel;
  PageInfo: PageInfo;
  Particular: Particular;
  PasswordChangeInput: PasswordChangeInput;
  PasswordChangePayload: PayloadModel;
  PasswordChangeSuccess: PasswordChangeSuccess;
  Payable: PayableModel;
  PayableConnection: Omit<PayableConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PayableEdge']> };
  PayableEdge: Omit<PayableEdge, 'node'> & { node: ResolversParentTypes['Payable'] };
  PayablePayee: PayeeModel;
  PayablePostInput: PayablePostInput;
  PayablePostPayload: PayloadModel;
  PayablePostSuccess: Omit<PayablePostSuccess, 'receivable'> & { receivable: ResolversParentTypes['Receivable'] };
  PayeeNotice: PayeeNoticeModel;
  PayeeNoticeAcknowledgeInput: PayeeNoticeAcknowledgeInput;
  PayeeNoticeAcknowledgePayload: PayloadModel;
  PayeeNoticeAcknowledgeSuccess: Omit<PayeeNoticeAcknowledgeSuccess, 'payeeNotice'> & { payeeNotice: ResolversParentTypes['PayeeNotice'] };
  PayeeNoticeConnection: Omit<PayeeNoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PayeeNoticeEdge']> };
  PayeeNoticeEdge: Omit<PayeeNoticeEdge, 'node'> & { node: ResolversParentTypes['PayeeNotice'] };
  PaymentAccount: ShownAccountModel;
  PaymentConfirmInput: PaymentConfirmInput;
  PaymentConfirmPayload: PayloadModel;
  PaymentConfirmSuccess: Omit<PaymentConfirmSuccess, 'entry'> & { entry: ResolversParentTypes['BankEntry'] };
  PaymentConfirmed: PaymentConfirmed;
  PaymentFile: PaymentFileModel;
  PaymentFileCancelInput: PaymentFileCancelInput;
  PaymentFileCancelPayload: PayloadModel;
  PaymentFileCancelSuccess: Omit<PaymentFileCancelSuccess, 'paymentFile'> & { paymentFile: ResolversParentTypes['PaymentFile'] };
  PaymentFileCancellation: PaymentFileCancellation;
  PaymentFileConnection: Omit<PaymentFileConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentFileEdge']> };
  PaymentFileEdge: Omit<PaymentFileEdge, 'node'> & { node: ResolversParentTypes['PaymentFile'] };
  PaymentFileExportInput: PaymentFileExportInput;
  PaymentFileExportPayload: PayloadModel;
  PaymentFileExportSuccess: Omit<PaymentFileExportSuccess, 'paymentFile'> & { paymentFile: ResolversParentTypes['PaymentFile'] };
  PaymentInstruction: PaymentInstructionModel;
  PaymentInstructionConnection: Omit<PaymentInstructionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentInstructionEdge']> };
  PaymentInstructionEdge: Omit<PaymentInstructionEdge, 'node'> & { node: ResolversParentTypes['PaymentInstruction'] };
  PaymentResolveInput: PaymentResolveInput;
  PaymentResolvePayload: PayloadModel;
  PaymentResolveSuccess: Omit<PaymentResolveSuccess, 'entry'> & { entry: ResolversParentTypes['BankEntry'] };
  PlatformClock: PlatformClock;
  PledgeTerms: PledgeTerms;
  Problem: Problem;
  Proposal: ProposalModel;
  Proposals: ProposalsModel;
  ProposedTerms: ProposedTermsModel;
  PurchaseOrder: PurchaseOrderModel;
  PurchaseOrderConfirmInput: PurchaseOrderConfirmInput;
  PurchaseOrderConfirmPayload: PayloadModel;
  PurchaseOrderConfirmSuccess: Omit<PurchaseOrderConfirmSuccess, 'purchaseOrder'> & { purchaseOrder: ResolversParentTypes['PurchaseOrder'] };
  PurchaseOrderConnection: Omit<PurchaseOrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PurchaseOrderEdge']> };
  PurchaseOrderEdge: Omit<PurchaseOrderEdge, 'node'> & { node: ResolversParentTypes['PurchaseOrder'] };
  PurchaseOrderRejectInput: PurchaseOrderRejectInput;
  PurchaseOrderRejectPayload: PayloadModel;
  PurchaseOrderRejectSuccess: Omit<PurchaseOrderRejectSuccess, 'purchaseOrder'> & { purchaseOrder: ResolversParentTypes['PurchaseOrder'] };
  PurchaseOrderSubmitInput: PurchaseOrderSubmitInput;
  PurchaseOrderSubmitPayload: PayloadModel;
  PurchaseOrderSubmitSuccess: Omit<PurchaseOrderSubmitSuccess, 'purchaseOrder'> & { purchaseOrder: ResolversParentTypes['PurchaseOrder'] };
  PurchaseOrderWithdrawInput: PurchaseOrderWithdrawInput;
  PurchaseOrderWithdrawPayload: PayloadModel;
  PurchaseOrderWithdrawSuccess: Omit<PurchaseOrderWithdrawSuccess, 'purchaseOrder'> & { purchaseOrder: ResolversParentTypes['PurchaseOrder'] };
  Query: Record<PropertyKey, never>;
  RankedClaim: RankedClaim;
  ReasonCount: ReasonCount;
  ReceiptAskRefuseInput: ReceiptAskRefuseInput;
  ReceiptAskRefusePayload: PayloadModel;
  ReceiptAskRefuseSuccess: Omit<ReceiptAskRefuseSuccess, 'receipt'> & { receipt: ResolversParentTypes['WarehouseReceipt'] };
  ReceiptAskWithdrawInput: ReceiptAskWithdrawInput;
  ReceiptAskWithdrawPayload: PayloadModel;
  ReceiptAskWithdrawSuccess: Omit<ReceiptAskWithdrawSuccess, 'receipt'> & { receipt: ResolversParentTypes['WarehouseReceipt'] };
  ReceiptCostDeclareInput: ReceiptCostDeclareInput;
  ReceiptCostDeclarePayload: PayloadModel;
  ReceiptCostDeclareSuccess: Omit<ReceiptCostDeclareSuccess, 'receipt'> & { receipt: ResolversParentTypes['WarehouseReceipt'] };
  ReceiptDeliverInput: ReceiptDeliverInput;
  ReceiptDeliverPayload: PayloadModel;
  ReceiptDeliverSuccess: Omit<ReceiptDeliverSuccess, 'receipt'> & { receipt: ResolversParentTypes['WarehouseReceipt'] };
  ReceiptDeliveryAskInput: ReceiptDeliveryAskInput;
  ReceiptDeliveryAskPayload: PayloadModel;
  ReceiptDeliveryAskSuccess: Omit<ReceiptDeliveryAskSuccess, 'receipt'> & { receipt: ResolversParentTypes['WarehouseReceipt'] };
  ReceiptElements: ElementsModel;
  ReceiptElementsInput: ReceiptElementsInput;
  ReceiptInsurance: InsuranceModel;
  ReceiptInsuranceInput: ReceiptInsuranceInput;
  ReceiptIssueInput: ReceiptIssueInput;
  ReceiptIssuePayload: PayloadModel;
  ReceiptIssueSuccess: Omit<ReceiptIssueSuccess, 'receipt'> & { receipt: ResolversParentTypes['WarehouseReceipt'] };
  ReceiptPledge: PledgeModel;
  ReceiptPledgeAddInput: ReceiptPledgeAddInput;
  ReceiptPledgeAddPayload: PayloadModel;
  ReceiptPledgeAddSuccess: Omit<ReceiptPledgeAddSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  ReceiptPledgeConfirmInput: ReceiptPledgeConfirmInput;
  ReceiptPledgeConfirmPayload: PayloadModel;
  ReceiptPledgeConfirmSuccess: Omit<ReceiptPledgeConfirmSuccess, 'pledge'> & { pledge: ResolversParentTypes['ReceiptPledge'] };
  ReceiptPledgeConnection: Omit<ReceiptPledgeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReceiptPledgeEdge']> };
  ReceiptPledgeDisposeInput: ReceiptPledgeDisposeInput;
  ReceiptPledgeDisposePayload: PayloadModel;
  ReceiptPledgeDisposeSuccess: Omit<ReceiptPledgeDisposeSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  ReceiptPledgeEdge: Omit<ReceiptPledgeEdge, 'node'> & { node: ResolversParentTypes['ReceiptPledge'] };
  ReceiptPledgeEndorseInput: ReceiptPledgeEndorseInput;
  ReceiptPledgeEndorsePayload: PayloadModel;
  ReceiptPledgeEndorseSuccess: Omit<ReceiptPledgeEndorseSuccess, 'pledge'> & { pledge: ResolversParentTypes['ReceiptPledge'] };
  ReceiptReleaseInput: ReceiptReleaseInput;
  ReceiptReleasePayload: PayloadModel;
  ReceiptReleaseSuccess: Omit<ReceiptReleaseSuccess, 'part' | 'receipt'> & { part: ResolversParentTypes['WarehouseReceipt'], receipt: ResolversParentTypes['WarehouseReceipt'] };
  ReceiptSplitInput: ReceiptSplitInput;
  ReceiptSplitPayload: PayloadModel;
  ReceiptSplitSuccess: Omit<ReceiptSplitSuccess, 'part' | 'receipt'> & { part: ResolversParentTypes['WarehouseReceipt'], receipt: ResolversParentTypes['WarehouseReceipt'] };
  ReceiptSubstituteInput: ReceiptSubstituteInput;
  ReceiptSubstitutePayload: PayloadModel;
  ReceiptSubstituteSignInput: ReceiptSubstituteSignInput;
  ReceiptSubstituteSignPayload: PayloadModel;
  ReceiptSubstituteSignSuccess: Omit<ReceiptSubstituteSignSuccess, 'free' | 'receipt'> & { free: ResolversParentTypes['WarehouseReceipt'], receipt: ResolversParentTypes['WarehouseReceipt'] };
  ReceiptSubstituteSuccess: Omit<ReceiptSubstituteSuccess, 'receipt'> & { receipt: ResolversParentTypes['WarehouseReceipt'] };
  ReceiptTransferInput: ReceiptTransferInput;
  ReceiptTransferPayload: PayloadModel;
  ReceiptTransferSignInput: ReceiptTransferSignInput;
  ReceiptTransferSignPayload: PayloadModel;
  ReceiptTransferSignSuccess: Omit<ReceiptTransferSignSuccess, 'receipt'> & { receipt: ResolversParentTypes['WarehouseReceipt'] };
  ReceiptTransferSuccess: Omit<ReceiptTransferSuccess, 'receipt'> & { receipt: ResolversParentTypes['WarehouseReceipt'] };
  ReceiptValuation: ValuationModel;
  Receivable: ReceivableModel;
  ReceivableConfirmInput: ReceivableConfirmInput;
  ReceivableConfirmItemInput: ReceivableConfirmItemInput;
  ReceivableConfirmPayload: PayloadModel;
  ReceivableConfirmSuccess: Omit<ReceivableConfirmSuccess, 'receivable'> & { receivable: ResolversParentTypes['Receivable'] };
  ReceivableConnection: Omit<ReceivableConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReceivableEdge']> };
  ReceivableContestInput: ReceivableContestInput;
  ReceivableContestLiftInput: ReceivableContestLiftInput;
  ReceivableContestLiftPayload: PayloadModel;
  ReceivableContestLiftSuccess: Omit<ReceivableContestLiftSuccess, 'receivable'> & { receivable: ResolversParentTypes['Receivable'] };
  ReceivableContestPayload: PayloadModel;
  ReceivableContestSuccess: Omit<ReceivableContestSuccess, 'receivable'> & { receivable: ResolversParentTypes['Receivable'] };
  ReceivableDisputeInput: ReceivableDisputeInput;
  ReceivableDisputePayload: PayloadModel;
  ReceivableDisputeSuccess: Omit<ReceivableDisputeSuccess, 'receivable'> & { receivable: ResolversParentTypes['Receivable'] };
  ReceivableEdge: Omit<ReceivableEdge, 'node'> & { node: ResolversParentTypes['Receivable'] };
  ReceivableInvoice: ReceivableInvoiceModel;
  ReceivableRejectInput: ReceivableRejectInput;
  ReceivableRejectPayload: PayloadModel;
  ReceivableRejectSuccess: Omit<ReceivableRejectSuccess, 'receivable'> & { receivable: ResolversParentTypes['Receivable'] };
  ReceivableRescindInput: ReceivableRescindInput;
  ReceivableRescindPayload: PayloadModel;
  ReceivableRescindSuccess: Omit<ReceivableRescindSuccess, 'receivable'> & { receivable: ResolversParentTypes['Receivable'] };
  ReceivableSetOffOpposeInput: ReceivableSetOffOpposeInput;
  ReceivableSetOffOpposePayload: PayloadModel;
  ReceivableSetOffOpposeSuccess: Omit<ReceivableSetOffOpposeSuccess, 'receivable'> & { receivable: ResolversParentTypes['Receivable'] };
  ReceivableSubmitInput: ReceivableSubmitInput;
  ReceivableSubmitPayload: PayloadModel;
  ReceivableSubmitSuccess: Omit<ReceivableSubmitSuccess, 'receivable'> & { receivable: ResolversParentTypes['Receivable'] };
  ReceivableWithdrawInput: ReceivableWithdrawInput;
  ReceivableWithdrawPayload: PayloadModel;
  ReceivableWithdrawSuccess: Omit<ReceivableWithdrawSuccess, 'receivable'> & { receivable: ResolversParentTypes['Receivable'] };
  ReceivablesConfirmInput: ReceivablesConfirmInput;
  ReceivablesConfirmPayload: PayloadModel;
  ReceivablesConfirmSuccess: Omit<ReceivablesConfirmSuccess, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ReceivableConfirmPayload']> };
  RegisterDifference: RegisterDifference;
  RegisterReconcilePayload: PayloadModel;
  RegisterReconcileSuccess: Omit<RegisterReconcileSuccess, 'reconciliation'> & { reconciliation: ResolversParentTypes['RegisterReconciliation'] };
  RegisterReconciliation: RegisterReconciliationModel;
  RegisterReconciliationConnection: Omit<RegisterReconciliationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RegisterReconciliationEdge']> };
  RegisterReconciliationEdge: Omit<RegisterReconciliationEdge, 'node'> & { node: ResolversParentTypes['RegisterReconciliation'] };
  RegisterSearch: Omit<RegisterSearch, 'entries' | 'outside'> & { entries: ReadonlyArray<ResolversParentTypes['TitleEntry']>, outside: ReadonlyArray<ResolversParentTypes['OutsideRegistration']> };
  RegisterSimulatorFileInput: RegisterSimulatorFileInput;
  RegisterSimulatorFilePayload: PayloadModel;
  RegisterSimulatorFileSuccess: RegisterSimulatorFileSuccess;
  RegulatorOverview: Omit<RegulatorOverview, 'groups'> & { groups: ReadonlyArray<ResolversParentTypes['OverviewGroup']> };
  Repayment: RepaymentModel;
  RepaymentCover: RepaymentCover;
  RepaymentRecordInput: RepaymentRecordInput;
  RepaymentRecordPayload: PayloadModel;
  RepaymentRecordSuccess: Omit<RepaymentRecordSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  RepaymentReversal: ReversalModel;
  RepaymentReverseInput: RepaymentReverseInput;
  RepaymentReversePayload: PayloadModel;
  RepaymentReverseSuccess: Omit<RepaymentReverseSuccess, 'deal'> & { deal: ResolversParentTypes['Deal'] };
  RequestSupport: RequestSupportModel;
  RequestSupportConnection: Omit<RequestSupportConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RequestSupportEdge']> };
  RequestSupportEdge: Omit<RequestSupportEdge, 'node'> & { node: ResolversParentTypes['RequestSupport'] };
  Revaluation: RevaluationModel;
  RevaluationStartInput: RevaluationStartInput;
  RevaluationStartPayload: PayloadModel;
  RevaluationStartSuccess: Omit<RevaluationStartSuccess, 'revaluation'> & { revaluation: ResolversParentTypes['Revaluation'] };
  RuleRefused: RuleRefused;
  ScheduleLine: ScheduleLine;
  SearchCertificate: SearchCertificateModel;
  SearchCertificateCheck: SearchCertificateCheck;
  SearchCertificateConnection: Omit<SearchCertificateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SearchCertificateEdge']> };
  SearchCertificateEdge: Omit<SearchCertificateEdge, 'node'> & { node: ResolversParentTypes['SearchCertificate'] };
  ServiceAccount: ServiceAccountModel;
  ServiceAccountCreateInput: ServiceAccountCreateInput;
  ServiceAccountCreatePayload: PayloadModel;
  ServiceAccountCreateSuccess: Omit<ServiceAccountCreateSuccess, 'serviceAccount'> & { serviceAccount: ResolversParentTypes['ServiceAccount'] };
  ServiceAccountRevokeInput: ServiceAccountRevokeInput;
  ServiceAccountRevokePayload: PayloadModel;
  ServiceAccountRevokeSuccess: Omit<ServiceAccountRevokeSuccess, 'serviceAccount'> & { serviceAccount: ResolversParentTypes['ServiceAccount'] };
  ServiceLogInInput: ServiceLogInInput;
  ServiceLogInPayload: PayloadModel;
  ServiceLogInSuccess: Omit<ServiceLogInSuccess, 'session'> & { session: ResolversParentTypes['Session'] };
  Session: IssuedSessionModel;
  SessionRefreshInput: SessionRefreshInput;
  SessionRefreshPayload: PayloadModel;
  SessionRefreshSuccess: Omit<SessionRefreshSuccess, 'session'> & { session: ResolversParentTypes['Session'] };
  StateRefused: StateRefused;
  StrayMoney: StrayMoneyModel;
  String: Scalars['String']['output'];
  SubBillRange: SubBillsModel;
  SupervisionEventInput: SupervisionEventInput;
  SupervisionRecordInput: SupervisionRecordInput;
  SupervisionRecordPayload: PayloadModel;
  SupervisionRecordSuccess: SupervisionRecordSuccess;
  SupportDue: SupportDue;
  SupportPayment: SupportPaymentModel;
  SurplusPayment: SurplusPaymentModel;
  TaxSimulatorSetInput: TaxSimulatorSetInput;
  TaxSimulatorSetPayload: PayloadModel;
  TaxSimulatorSetSuccess: TaxSimulatorSetSuccess;
  TitleAmendInput: TitleAmendInput;
  TitleAmendPayload: PayloadModel;
  TitleAmendSuccess: Omit<TitleAmendSuccess, 'entry' | 'filing'> & { entry: ResolversParentTypes['TitleEntry'], filing: ResolversParentTypes['TitleFiling'] };
  TitleEntry: TitleEntryModel;
  TitleFiling: StoredFilingModel;
  TitleFilingConnection: Omit<TitleFilingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TitleFilingEdge']> };
  TitleFilingEdge: Omit<TitleFilingEdge, 'node'> & { node: ResolversParentTypes['TitleFiling'] };
  TitleObjectInput: TitleObjectInput;
  TitleObjectPayload: PayloadModel;
  TitleObjectSuccess: Omit<TitleObjectSuccess, 'entry' | 'filing'> & { entry: ResolversParentTypes['TitleEntry'], filing: ResolversParentTypes['TitleFiling'] };
  TitleObjection: ObjectionModel;
  TitleObjectionWithdrawInput: TitleObjectionWithdrawInput;
  TitleObjectionWithdrawPayload: PayloadModel;
  TitleObjectionWithdrawSuccess: Omit<TitleObjectionWithdrawSuccess, 'entry' | 'filing'> & { entry: ResolversParentTypes['TitleEntry'], filing: ResolversParentTypes['TitleFiling'] };
  TitlePriority: TitlePriority;
  TitleRenewInput: TitleRenewInput;
  TitleRenewPayload: PayloadModel;
  TitleRenewSuccess: Omit<TitleRenewSuccess, 'entry' | 'filing'> & { entry: ResolversParentTypes['TitleEntry'], filing: ResolversParentTypes['TitleFiling'] };
  TitleSearchInput: TitleSearchInput;
  TitleSearchPayload: PayloadModel;
  TitleSearchQuery: TitleSearchQuery;
  TitleSearchSuccess: Omit<TitleSearchSuccess, 'certificate'> & { certificate: ResolversParentTypes['SearchCertificate'] };
  Upload: UploadModel;
  UploadConnection: Omit<UploadConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UploadEdge']> };
  UploadDiscardInput: UploadDiscardInput;
  UploadDiscardPayload: PayloadModel;
  UploadDiscardSuccess: UploadDiscardSuccess;
  UploadEdge: Omit<UploadEdge, 'node'> & { node: ResolversParentTypes['Upload'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ValidationRefused: ValidationRefused;
  Voucher: VoucherModel;
  VoucherAcceptInput: VoucherAcceptInput;
  VoucherAcceptPayload: PayloadModel;
  VoucherAcceptSuccess: Omit<VoucherAcceptSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  VoucherCancelInput: VoucherCancelInput;
  VoucherCancelPayload: PayloadModel;
  VoucherCancelSuccess: Omit<VoucherCancelSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  VoucherConnection: Omit<VoucherConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['VoucherEdge']> };
  VoucherDue: VoucherDueModel;
  VoucherEdge: Omit<VoucherEdge, 'node'> & { node: ResolversParentTypes['Voucher'] };
  VoucherIssueInput: VoucherIssueInput;
  VoucherIssuePayInput: VoucherIssuePayInput;
  VoucherIssuePayPayload: PayloadModel;
  VoucherIssuePaySuccess: Omit<VoucherIssuePaySuccess, 'payments' | 'voucher'> & { payments: ReadonlyArray<ResolversParentTypes['DebtorPayment']>, voucher: ResolversParentTypes['Voucher'] };
  VoucherIssuePayload: PayloadModel;
  VoucherIssueSuccess: Omit<VoucherIssueSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  VoucherRefuseInput: VoucherRefuseInput;
  VoucherRefusePayload: PayloadModel;
  VoucherRefuseSuccess: Omit<VoucherRefuseSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  VoucherTransfer: VoucherTransferModel;
  VoucherTransferAcceptInput: VoucherTransferAcceptInput;
  VoucherTransferAcceptPayload: PayloadModel;
  VoucherTransferAcceptSuccess: Omit<VoucherTransferAcceptSuccess, 'voucher' | 'voucherTransfer'> & { voucher: ResolversParentTypes['Voucher'], voucherTransfer: ResolversParentTypes['VoucherTransfer'] };
  VoucherTransferConnection: Omit<VoucherTransferConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['VoucherTransferEdge']> };
  VoucherTransferEdge: Omit<VoucherTransferEdge, 'node'> & { node: ResolversParentTypes['VoucherTransfer'] };
  VoucherTransferInput: VoucherTransferInput;
  VoucherTransferPayload: PayloadModel;
  VoucherTransferRefuseInput: VoucherTransferRefuseInput;
  VoucherTransferRefusePayload: PayloadModel;
  VoucherTransferRefuseSuccess: Omit<VoucherTransferRefuseSuccess, 'voucherTransfer'> & { voucherTransfer: ResolversParentTypes['VoucherTransfer'] };
  VoucherTransferSuccess: Omit<VoucherTransferSuccess, 'voucherTransfer'> & { voucherTransfer: ResolversParentTypes['VoucherTransfer'] };
  VoucherTransferWithdrawInput: VoucherTransferWithdrawInput;
  VoucherTransferWithdrawPayload: PayloadModel;
  VoucherTransferWithdrawSuccess: Omit<VoucherTransferWithdrawSuccess, 'voucherTransfer'> & { voucherTransfer: ResolversParentTypes['VoucherTransfer'] };
  VoucherTree: VoucherTreeModel;
  VoucherTreePart: TreePartModel;
  VoucherWithdrawInput: VoucherWithdrawInput;
  VoucherWithdrawPayload: PayloadModel;
  VoucherWithdrawSuccess: Omit<VoucherWithdrawSuccess, 'voucher'> & { voucher: ResolversParentTypes['Voucher'] };
  WarehouseReceipt: ReceiptModel;
  WarehouseReceiptConnection: Omit<WarehouseReceiptConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WarehouseReceiptEdge']> };
  WarehouseReceiptEdge: Omit<WarehouseReceiptEdge, 'node'> & { node: ResolversParentTypes['WarehouseReceipt'] };
  WriteOff: WriteOffModel;
};

export type AccessDirectiveArgs = {
  capacities?: Maybe<ReadonlyArray<Capacity>>;
  public?: Maybe<Scalars['Boolean']['input']>;
  roles?: Maybe<ReadonlyArray<Role>>;
  scope?: Maybe<Scope>;
  unapproved?: Maybe<Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptorDisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptorDisclosure'] = ResolversParentTypes['AcceptorDisclosure']> = {
  disclosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monthEndsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdueBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overdueOn?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AcceptorDisclosureRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptorDisclosureRecordPayload'] = ResolversParentTypes['AcceptorDisclosureRecordPayload']> = {
  __resolveType: TypeResolveFn<'AcceptorDisclosureRecordSuccess' | 'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type AcceptorDisclosureRecordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptorDisclosureRecordSuccess'] = ResolversParentTypes['AcceptorDisclosureRecordSuccess']> = {
  disclosure?: Resolver<ResolversTypes['AcceptorDisclosure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptorStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptorStanding'] = ResolversParentTypes['AcceptorStanding']> = {
  acceptor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  barred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['AcceptorBarReason']>, ParentType, ContextType>;
  disclosures?: Resolver<ReadonlyArray<ResolversTypes['AcceptorDisclosure']>, ParentType, ContextType>;
  untilOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AccountBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBalance'] = ResolversParentTypes['AccountBalance']> = {
  account?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AccruedInterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccruedInterest'] = ResolversParentTypes['AccruedInterest']> = {
  interest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  penalty?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlertKind'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertEdge'] = ResolversParentTypes['AlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
};

export type AmountRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountRefused'] = ResolversParentTypes['AmountRefused']> = {
  available?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  above?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ApprovalParty']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  input?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  maker?: Resolver<ResolversTypes['ApprovalParty'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApprovalOutcome']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApprovalState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalConnection'] = ResolversParentTypes['ApprovalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApprovalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApprovalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalEdge'] = ResolversParentTypes['ApprovalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Approval'], ParentType, ContextType>;
};

export type ApprovalGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalGrantPayload'] = ResolversParentTypes['ApprovalGrantPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalGrantSuccess' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ApprovalGrantSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalGrantSuccess'] = ResolversParentTypes['ApprovalGrantSuccess']> = {
  approval?: Resolver<ResolversTypes['Approval'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalOutcome'] = ResolversParentTypes['ApprovalOutcome']> = {
  actId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  answer?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  executed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['ApprovalRefusal']>, ParentType, ContextType>;
};

export type ApprovalPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalParty'] = ResolversParentTypes['ApprovalParty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApprovalPendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalPending'] = ResolversParentTypes['ApprovalPending']> = {
  approval?: Resolver<ResolversTypes['Approval'], ParentType, ContextType>;
  approvalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalRefusal'] = ResolversParentTypes['ApprovalRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ApprovalRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalRejectPayload'] = ResolversParentTypes['ApprovalRejectPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'ApprovalRejectSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ApprovalRejectSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalRejectSuccess'] = ResolversParentTypes['ApprovalRejectSuccess']> = {
  approval?: Resolver<ResolversTypes['Approval'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalWithdrawPayload'] = ResolversParentTypes['ApprovalWithdrawPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'ApprovalWithdrawSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ApprovalWithdrawSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalWithdrawSuccess'] = ResolversParentTypes['ApprovalWithdrawSuccess']> = {
  approval?: Resolver<ResolversTypes['Approval'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssetSummary'] = ResolversParentTypes['AssetSummary']> = {
  assignedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  confirmedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  creditOn?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  debtor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssetKind'], ParentType, ContextType>;
  particulars?: Resolver<ReadonlyArray<ResolversTypes['Particular']>, ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actorKind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  facts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  input?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type BankAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankAccount'] = ResolversParentTypes['BankAccount']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bankName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cnaps?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['AccountPurpose'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccountState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankAccountAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankAccountAddPayload'] = ResolversParentTypes['BankAccountAddPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BankAccountAddSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BankAccountAddSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankAccountAddSuccess'] = ResolversParentTypes['BankAccountAddSuccess']> = {
  bankAccount?: Resolver<ResolversTypes['BankAccount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankAccountClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankAccountClosePayload'] = ResolversParentTypes['BankAccountClosePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BankAccountCloseSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BankAccountCloseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankAccountCloseSuccess'] = ResolversParentTypes['BankAccountCloseSuccess']> = {
  bankAccount?: Resolver<ResolversTypes['BankAccount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankEntry'] = ResolversParentTypes['BankEntry']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bankReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deal?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['PaymentDirection'], ParentType, ContextType>;
  endToEndId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instruction?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['PaymentOutcome']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['EntryResolution']>, ParentType, ContextType>;
  reversal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BankEntryState'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  toAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankEntryConnection'] = ResolversParentTypes['BankEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BankEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BankEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankEntryEdge'] = ResolversParentTypes['BankEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankEntry'], ParentType, ContextType>;
};

export type BankStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankStatement'] = ResolversParentTypes['BankStatement']> = {
  entries?: Resolver<ResolversTypes['BankEntryConnection'], ParentType, ContextType, Partial<BankStatementEntriesArgs>>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['OutcomeCount']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankStatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankStatementConnection'] = ResolversParentTypes['BankStatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BankStatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BankStatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankStatementEdge'] = ResolversParentTypes['BankStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankStatement'], ParentType, ContextType>;
};

export type BidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bid'] = ResolversParentTypes['Bid']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  annualRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  chargeInAdvance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dayCount?: Resolver<ResolversTypes['DayCountBasis'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disclosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lpr?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lprOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mandateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['OfferOrigin'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['OfferPrice'], ParentType, ContextType>;
  recourse?: Resolver<ResolversTypes['Recourse'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['FinancingRequest'], ParentType, ContextType>;
  searchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  spread?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfferState'], ParentType, ContextType>;
  technique?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
  upfrontFeeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BidConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidConnection'] = ResolversParentTypes['BidConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BidEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BidEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidEdge'] = ResolversParentTypes['BidEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bid'], ParentType, ContextType>;
};

export type BidPlacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidPlacePayload'] = ResolversParentTypes['BidPlacePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BidPlaceSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BidPlaceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidPlaceSuccess'] = ResolversParentTypes['BidPlaceSuccess']> = {
  bid?: Resolver<ResolversTypes['Bid'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BidWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidWithdrawPayload'] = ResolversParentTypes['BidWithdrawPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BidWithdrawSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BidWithdrawSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidWithdrawSuccess'] = ResolversParentTypes['BidWithdrawSuccess']> = {
  bid?: Resolver<ResolversTypes['Bid'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bill'] = ResolversParentTypes['Bill']> = {
  acceptance?: Resolver<ResolversTypes['BillAcceptance'], ParentType, ContextType>;
  acceptor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['BillChainEntry']>, ParentType, ContextType>;
  circulation?: Resolver<ResolversTypes['BillCirculation'], ParentType, ContextType>;
  dishonour?: Resolver<Maybe<ResolversTypes['BillDishonour']>, ParentType, ContextType>;
  drawer?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  face?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  liable?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  packageNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payee?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['BillPayment']>, ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['BillPending']>, ParentType, ContextType>;
  pledgee?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  presentableUntilOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  presentedLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  presentedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  range?: Resolver<ResolversTypes['SubBillRange'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BillStatus'], ParentType, ContextType>;
  transferable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  turnedDown?: Resolver<Maybe<ResolversTypes['BillTurnedDown']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillAcceptPayload'] = ResolversParentTypes['BillAcceptPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillAcceptSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillAcceptSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillAcceptSuccess'] = ResolversParentTypes['BillAcceptSuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillCancelPayload'] = ResolversParentTypes['BillCancelPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillCancelSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillCancelSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillCancelSuccess'] = ResolversParentTypes['BillCancelSuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillChainEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillChainEntry'] = ResolversParentTypes['BillChainEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BillChainKind'], ParentType, ContextType>;
  notTransferable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  range?: Resolver<ResolversTypes['SubBillRange'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type BillConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillConnection'] = ResolversParentTypes['BillConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BillEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BillDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillDifference'] = ResolversParentTypes['BillDifference']> = {
  kind?: Resolver<ResolversTypes['BillDifferenceKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BillDishonourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillDishonour'] = ResolversParentTypes['BillDishonour']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BillDishonourPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillDishonourPayload'] = ResolversParentTypes['BillDishonourPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillDishonourSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillDishonourSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillDishonourSuccess'] = ResolversParentTypes['BillDishonourSuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillEdge'] = ResolversParentTypes['BillEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
};

export type BillEndorsePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillEndorsePayload'] = ResolversParentTypes['BillEndorsePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillEndorseSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillEndorseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillEndorseSuccess'] = ResolversParentTypes['BillEndorseSuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillIssuePayload'] = ResolversParentTypes['BillIssuePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillIssueSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillIssueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillIssueSuccess'] = ResolversParentTypes['BillIssueSuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillOfferPayload'] = ResolversParentTypes['BillOfferPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillOfferSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillOfferSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillOfferSuccess'] = ResolversParentTypes['BillOfferSuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillPayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillPayPayload'] = ResolversParentTypes['BillPayPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillPaySuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillPaySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillPaySuccess'] = ResolversParentTypes['BillPaySuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillPayment'] = ResolversParentTypes['BillPayment']> = {
  by?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BillPaymentAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillPaymentAnswerPayload'] = ResolversParentTypes['BillPaymentAnswerPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillPaymentAnswerSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillPaymentAnswerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillPaymentAnswerSuccess'] = ResolversParentTypes['BillPaymentAnswerSuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillPendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillPending'] = ResolversParentTypes['BillPending']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deal?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BillPendingKind'], ParentType, ContextType>;
  notTransferable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type BillPledgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillPledgePayload'] = ResolversParentTypes['BillPledgePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillPledgeSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillPledgeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillPledgeSuccess'] = ResolversParentTypes['BillPledgeSuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillPresentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillPresentPayload'] = ResolversParentTypes['BillPresentPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillPresentSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillPresentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillPresentSuccess'] = ResolversParentTypes['BillPresentSuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillReceivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillReceivePayload'] = ResolversParentTypes['BillReceivePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillReceiveSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillReceiveSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillReceiveSuccess'] = ResolversParentTypes['BillReceiveSuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillReconcilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillReconcilePayload'] = ResolversParentTypes['BillReconcilePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillReconcileSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillReconcileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillReconcileSuccess'] = ResolversParentTypes['BillReconcileSuccess']> = {
  reconciliation?: Resolver<ResolversTypes['BillReconciliation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillReconciliation'] = ResolversParentTypes['BillReconciliation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['BillDifference']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillReconciliationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillReconciliationConnection'] = ResolversParentTypes['BillReconciliationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BillReconciliationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BillReconciliationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillReconciliationEdge'] = ResolversParentTypes['BillReconciliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BillReconciliation'], ParentType, ContextType>;
};

export type BillRecoursePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillRecoursePayload'] = ResolversParentTypes['BillRecoursePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillRecourseSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillRecourseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillRecourseSuccess'] = ResolversParentTypes['BillRecourseSuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillRefusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillRefusePayload'] = ResolversParentTypes['BillRefusePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillRefuseSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillRefuseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillRefuseSuccess'] = ResolversParentTypes['BillRefuseSuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillReleasePayload'] = ResolversParentTypes['BillReleasePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillReleaseSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillReleaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillReleaseSuccess'] = ResolversParentTypes['BillReleaseSuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillSettlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillSettlePayload'] = ResolversParentTypes['BillSettlePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillSettleSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillSettleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillSettleSuccess'] = ResolversParentTypes['BillSettleSuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillSignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillSignPayload'] = ResolversParentTypes['BillSignPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillSignSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillSignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillSignSuccess'] = ResolversParentTypes['BillSignSuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillTurnedDownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillTurnedDown'] = ResolversParentTypes['BillTurnedDown']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BillWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillWithdrawPayload'] = ResolversParentTypes['BillWithdrawPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'BillWithdrawSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type BillWithdrawSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillWithdrawSuccess'] = ResolversParentTypes['BillWithdrawSuccess']> = {
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessDay'] = ResolversParentTypes['BusinessDay']> = {
  isBusinessDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BuyBackDemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuyBackDemand'] = ResolversParentTypes['BuyBackDemand']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['DealBalance'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CargoLotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CargoLot'] = ResolversParentTypes['CargoLot']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['LotFinding']>, ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Goods'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  receipts?: Resolver<ReadonlyArray<ResolversTypes['WarehouseReceipt']>, ParentType, ContextType>;
  underReceipts?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CargoLotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CargoLotConnection'] = ResolversParentTypes['CargoLotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CargoLotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CargoLotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CargoLotEdge'] = ResolversParentTypes['CargoLotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CargoLot'], ParentType, ContextType>;
};

export type ChainDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainDays'] = ResolversParentTypes['ChainDays']> = {
  deliveryToConfirmation?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  deliveryToPayment?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ChainEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainEdge'] = ResolversParentTypes['ChainEdge']> = {
  buyer?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['ChainDays']>, ParentType, ContextType>;
  goods?: Resolver<Maybe<ResolversTypes['ChainGoods']>, ParentType, ContextType>;
  information?: Resolver<Maybe<ResolversTypes['ChainInformation']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['ChainMoney']>, ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vouchers?: Resolver<ResolversTypes['ChainVouchers'], ParentType, ContextType>;
};

export type ChainEdgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainEdgeConnection'] = ResolversParentTypes['ChainEdgeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChainEdgeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChainEdgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainEdgeEdge'] = ResolversParentTypes['ChainEdgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainEdge'], ParentType, ContextType>;
};

export type ChainGoodsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainGoods'] = ResolversParentTypes['ChainGoods']> = {
  declared?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unmatched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainInformationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainInformation'] = ResolversParentTypes['ChainInformation']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainMoney'] = ResolversParentTypes['ChainMoney']> = {
  assigned?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainTier'] = ResolversParentTypes['ChainTier']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['ChainDays']>, ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goods?: Resolver<Maybe<ResolversTypes['ChainGoods']>, ParentType, ContextType>;
  information?: Resolver<Maybe<ResolversTypes['ChainInformation']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['ChainMoney']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vouchers?: Resolver<ResolversTypes['ChainVouchers'], ParentType, ContextType>;
};

export type ChainVouchersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainVouchers'] = ResolversParentTypes['ChainVouchers']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vouchers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClearingAwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingAward'] = ResolversParentTypes['ClearingAward']> = {
  droppedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lender?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  mandateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClearingAwardState'], ParentType, ContextType>;
};

export type ClearingBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingBinding'] = ResolversParentTypes['ClearingBinding']> = {
  kind?: Resolver<ResolversTypes['LimitKind'], ParentType, ContextType>;
  lenders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClearingExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingExplanation'] = ResolversParentTypes['ClearingExplanation']> = {
  amountFunded?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountLess?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  binding?: Resolver<ReadonlyArray<ResolversTypes['ClearingBinding']>, ParentType, ContextType>;
  costLower?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  eligible?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  funded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  guaranteeShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lendersAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['ClearingMethod']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ClearingReason']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClearingLenderViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingLenderView'] = ResolversParentTypes['ClearingLenderView']> = {
  awards?: Resolver<ReadonlyArray<ResolversTypes['ClearingAward']>, ParentType, ContextType>;
  finance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  more?: Resolver<ReadonlyArray<ResolversTypes['ClearingMore']>, ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClearingMoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingMore'] = ResolversParentTypes['ClearingMore']> = {
  finance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  income?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LimitKind'], ParentType, ContextType>;
  mandateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ClearingMethod'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ofWhom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ClearingNextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingNext'] = ResolversParentTypes['ClearingNext']> = {
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ClearingPolicyWeightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingPolicyWeights'] = ResolversParentTypes['ClearingPolicyWeights']> = {
  green?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  large?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  micro?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  small?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ClearingPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingPrice'] = ResolversParentTypes['ClearingPrice']> = {
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ClearingReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingReason'] = ResolversParentTypes['ClearingReason']> = {
  class?: Resolver<ResolversTypes['ReasonClass'], ParentType, ContextType>;
  lenders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClearingReplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingReplay'] = ResolversParentTypes['ClearingReplay']> = {
  answerHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engineVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replayedAnswerHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replayedEngineVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replayedInputHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stoppedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClearingRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingRun'] = ResolversParentTypes['ClearingRun']> = {
  acceptUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['ClearingAward']>, ParentType, ContextType>;
  caps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  engineVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lenders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  prices?: Resolver<ReadonlyArray<ResolversTypes['ClearingPrice']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['ClearingRunProgress']>, ParentType, ContextType>;
  requests?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ClearingRunResult']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClearingRunState'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['ClearingWindow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClearingRunCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingRunCancelPayload'] = ResolversParentTypes['ClearingRunCancelPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'ClearingRunCancelSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ClearingRunCancelSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingRunCancelSuccess'] = ResolversParentTypes['ClearingRunCancelSuccess']> = {
  clearingRun?: Resolver<ResolversTypes['ClearingRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClearingRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingRunConnection'] = ResolversParentTypes['ClearingRunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClearingRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClearingRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingRunEdge'] = ResolversParentTypes['ClearingRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClearingRun'], ParentType, ContextType>;
};

export type ClearingRunProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingRunProgress'] = ResolversParentTypes['ClearingRunProgress']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ClearingRunResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingRunResult'] = ResolversParentTypes['ClearingRunResult']> = {
  answerHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  boundFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkProblems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  elapsedMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fundedRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priceIterations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stoppedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ClearingRunStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingRunStartPayload'] = ResolversParentTypes['ClearingRunStartPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'ClearingRunStartSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ClearingRunStartSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingRunStartSuccess'] = ResolversParentTypes['ClearingRunStartSuccess']> = {
  clearingRun?: Resolver<ResolversTypes['ClearingRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClearingScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingSchedule'] = ResolversParentTypes['ClearingSchedule']> = {
  acceptanceMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['ClearingDays'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ClearingNext']>, ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['ClearingPolicyWeights'], ParentType, ContextType>;
};

export type ClearingScheduleEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingScheduleEndPayload'] = ResolversParentTypes['ClearingScheduleEndPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'ClearingScheduleEndSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ClearingScheduleEndSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingScheduleEndSuccess'] = ResolversParentTypes['ClearingScheduleEndSuccess']> = {
  clearingSchedule?: Resolver<ResolversTypes['ClearingSchedule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClearingScheduleSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingScheduleSetPayload'] = ResolversParentTypes['ClearingScheduleSetPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'ClearingScheduleSetSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ClearingScheduleSetSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingScheduleSetSuccess'] = ResolversParentTypes['ClearingScheduleSetSuccess']> = {
  clearingSchedule?: Resolver<ResolversTypes['ClearingSchedule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClearingWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingWindow'] = ResolversParentTypes['ClearingWindow']> = {
  acceptUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptanceMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['ClearingRun']>, ParentType, ContextType>;
  scheduledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClearingWindowState'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['ClearingPolicyWeights'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClearingWindowOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingWindowOpenPayload'] = ResolversParentTypes['ClearingWindowOpenPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'ClearingWindowOpenSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ClearingWindowOpenSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearingWindowOpenSuccess'] = ResolversParentTypes['ClearingWindowOpenSuccess']> = {
  clearingWindow?: Resolver<ResolversTypes['ClearingWindow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClockAdvancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockAdvancePayload'] = ResolversParentTypes['ClockAdvancePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'ClockAdvanceSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ClockAdvanceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockAdvanceSuccess'] = ResolversParentTypes['ClockAdvanceSuccess']> = {
  clock?: Resolver<ResolversTypes['PlatformClock'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectionAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionAccount'] = ResolversParentTypes['CollectionAccount']> = {
  bank?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contest'] = ResolversParentTypes['Contest']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ContestGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opposedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CostConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostCondition'] = ResolversParentTypes['CostCondition']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CostLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostLine'] = ResolversParentTypes['CostLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  deducted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CostKind'], ParentType, ContextType>;
  payee?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['CostPayer'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CostSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostSheet'] = ResolversParentTypes['CostSheet']> = {
  allInAnnualCost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  allInAnnualCostWithSurplus?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['CostCondition']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CostLine']>, ParentType, ContextType>;
  netProceeds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payoutTo?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  schedule?: Resolver<ReadonlyArray<ResolversTypes['ScheduleLine']>, ParentType, ContextType>;
  surplusKept?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalPaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CreditNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNote'] = ResolversParentTypes['CreditNote']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditNoteRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteRecordPayload'] = ResolversParentTypes['CreditNoteRecordPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'CreditNoteRecordSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type CreditNoteRecordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteRecordSuccess'] = ResolversParentTypes['CreditNoteRecordSuccess']> = {
  receivable?: Resolver<ResolversTypes['Receivable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayValue'] = ResolversParentTypes['DayValue']> = {
  level?: Resolver<Maybe<ResolversTypes['MarginLevel']>, ParentType, ContextType>;
  ltv?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type DealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deal'] = ResolversParentTypes['Deal']> = {
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  assets?: Resolver<ReadonlyArray<ResolversTypes['AssetSummary']>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['DealBalance']>, ParentType, ContextType>;
  balances?: Resolver<ReadonlyArray<ResolversTypes['AccountBalance']>, ParentType, ContextType, Partial<DealBalancesArgs>>;
  cancelled?: Resolver<Maybe<ResolversTypes['DealCancellation']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['DealCondition']>, ParentType, ContextType>;
  costSheet?: Resolver<ResolversTypes['CostSheet'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  debtors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['BuyBackDemand']>, ParentType, ContextType>;
  dilutions?: Resolver<ReadonlyArray<ResolversTypes['DilutionClaim']>, ParentType, ContextType>;
  disbursement?: Resolver<Maybe<ResolversTypes['Disbursement']>, ParentType, ContextType>;
  disclosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  enforcement?: Resolver<Maybe<ResolversTypes['Enforcement']>, ParentType, ContextType>;
  feesCharged?: Resolver<ReadonlyArray<ResolversTypes['FeeCharge']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journal?: Resolver<ReadonlyArray<ResolversTypes['JournalPosting']>, ParentType, ContextType>;
  journalPostings?: Resolver<ResolversTypes['JournalPostingConnection'], ParentType, ContextType, Partial<DealJournalPostingsArgs>>;
  lender?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['DealNotice']>, ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overdueDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owed?: Resolver<Maybe<ResolversTypes['DealOwed']>, ParentType, ContextType, Partial<DealOwedArgs>>;
  payoutTo?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  recourse?: Resolver<ResolversTypes['Recourse'], ParentType, ContextType>;
  recovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundOpen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes['StrayMoney']>, ParentType, ContextType>;
  repayments?: Resolver<ReadonlyArray<ResolversTypes['Repayment']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reversals?: Resolver<ReadonlyArray<ResolversTypes['RepaymentReversal']>, ParentType, ContextType>;
  schedule?: Resolver<ReadonlyArray<ResolversTypes['ScheduleLine']>, ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DealState'], ParentType, ContextType>;
  strayPayouts?: Resolver<ReadonlyArray<ResolversTypes['StrayMoney']>, ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['DealSupport']>, ParentType, ContextType>;
  surplusOpen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  surplusPaid?: Resolver<ReadonlyArray<ResolversTypes['SurplusPayment']>, ParentType, ContextType>;
  technique?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['DealTerms'], ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['DealHappened']>, ParentType, ContextType>;
  titleEntries?: Resolver<ReadonlyArray<ResolversTypes['TitleEntry']>, ParentType, ContextType>;
  writtenOff?: Resolver<Maybe<ResolversTypes['WriteOff']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealBalance'] = ResolversParentTypes['DealBalance']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fees?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  penalty?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type DealBuyBackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealBuyBackPayload'] = ResolversParentTypes['DealBuyBackPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealBuyBackSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealBuyBackSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealBuyBackSuccess'] = ResolversParentTypes['DealBuyBackSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealCancelPayload'] = ResolversParentTypes['DealCancelPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealCancelSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealCancelSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealCancelSuccess'] = ResolversParentTypes['DealCancelSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealCancellationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealCancellation'] = ResolversParentTypes['DealCancellation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DealClaimsReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealClaimsReleasePayload'] = ResolversParentTypes['DealClaimsReleasePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealClaimsReleaseSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealClaimsReleaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealClaimsReleaseSuccess'] = ResolversParentTypes['DealClaimsReleaseSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealCondition'] = ResolversParentTypes['DealCondition']> = {
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['DealConditionName'], ParentType, ContextType>;
};

export type DealConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealConnection'] = ResolversParentTypes['DealConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DealEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DealDisbursePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealDisbursePayload'] = ResolversParentTypes['DealDisbursePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealDisburseSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealDisburseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealDisburseSuccess'] = ResolversParentTypes['DealDisburseSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealEdge'] = ResolversParentTypes['DealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
};

export type DealEnforcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealEnforcePayload'] = ResolversParentTypes['DealEnforcePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealEnforceSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealEnforceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealEnforceSuccess'] = ResolversParentTypes['DealEnforceSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealFeeChargePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealFeeChargePayload'] = ResolversParentTypes['DealFeeChargePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealFeeChargeSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealFeeChargeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealFeeChargeSuccess'] = ResolversParentTypes['DealFeeChargeSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealHappenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealHappened'] = ResolversParentTypes['DealHappened']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['DealEvent'], ParentType, ContextType>;
};

export type DealNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealNotice'] = ResolversParentTypes['DealNotice']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  deal?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  debtor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['NoticeItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EncumbranceKind'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  payTo?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  securedParty?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealNoticeAcknowledgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealNoticeAcknowledgePayload'] = ResolversParentTypes['DealNoticeAcknowledgePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealNoticeAcknowledgeSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealNoticeAcknowledgeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealNoticeAcknowledgeSuccess'] = ResolversParentTypes['DealNoticeAcknowledgeSuccess']> = {
  notice?: Resolver<ResolversTypes['DealNotice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealNoticeConnection'] = ResolversParentTypes['DealNoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DealNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DealNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealNoticeEdge'] = ResolversParentTypes['DealNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DealNotice'], ParentType, ContextType>;
};

export type DealNoticeGivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealNoticeGivePayload'] = ResolversParentTypes['DealNoticeGivePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealNoticeGiveSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealNoticeGiveSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealNoticeGiveSuccess'] = ResolversParentTypes['DealNoticeGiveSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealOwedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealOwed'] = ResolversParentTypes['DealOwed']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  booked?: Resolver<ResolversTypes['DealBalance'], ParentType, ContextType>;
  notBooked?: Resolver<ResolversTypes['AccruedInterest'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['DealBalance'], ParentType, ContextType>;
};

export type DealRecheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealRecheckPayload'] = ResolversParentTypes['DealRecheckPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealRecheckSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealRecheckSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealRecheckSuccess'] = ResolversParentTypes['DealRecheckSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealRecourseDemandPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealRecourseDemandPayload'] = ResolversParentTypes['DealRecourseDemandPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealRecourseDemandSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealRecourseDemandSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealRecourseDemandSuccess'] = ResolversParentTypes['DealRecourseDemandSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealReleaseAgreePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealReleaseAgreePayload'] = ResolversParentTypes['DealReleaseAgreePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealReleaseAgreeSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealReleaseAgreeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealReleaseAgreeSuccess'] = ResolversParentTypes['DealReleaseAgreeSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealSupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealSupport'] = ResolversParentTypes['DealSupport']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  dues?: Resolver<ReadonlyArray<ResolversTypes['SupportDue']>, ParentType, ContextType>;
  feeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SupportKind']>, ParentType, ContextType>;
  lossShare?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['SupportPayment']>, ParentType, ContextType>;
  releaseAgreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversedPayments?: Resolver<ReadonlyArray<ResolversTypes['SupportPayment']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupportState'], ParentType, ContextType>;
  subsidyRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type DealSupportAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealSupportAcceptPayload'] = ResolversParentTypes['DealSupportAcceptPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealSupportAcceptSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealSupportAcceptSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealSupportAcceptSuccess'] = ResolversParentTypes['DealSupportAcceptSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealSupportAskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealSupportAskPayload'] = ResolversParentTypes['DealSupportAskPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealSupportAskSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealSupportAskSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealSupportAskSuccess'] = ResolversParentTypes['DealSupportAskSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  supportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealSupportOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealSupportOfferPayload'] = ResolversParentTypes['DealSupportOfferPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealSupportOfferSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealSupportOfferSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealSupportOfferSuccess'] = ResolversParentTypes['DealSupportOfferSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealSupportPaymentRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealSupportPaymentRecordPayload'] = ResolversParentTypes['DealSupportPaymentRecordPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealSupportPaymentRecordSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealSupportPaymentRecordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealSupportPaymentRecordSuccess'] = ResolversParentTypes['DealSupportPaymentRecordSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealSupportPaymentReversePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealSupportPaymentReversePayload'] = ResolversParentTypes['DealSupportPaymentReversePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealSupportPaymentReverseSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealSupportPaymentReverseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealSupportPaymentReverseSuccess'] = ResolversParentTypes['DealSupportPaymentReverseSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealSurplusSettlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealSurplusSettlePayload'] = ResolversParentTypes['DealSurplusSettlePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealSurplusSettleSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealSurplusSettleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealSurplusSettleSuccess'] = ResolversParentTypes['DealSurplusSettleSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealTerms'] = ResolversParentTypes['DealTerms']> = {
  allInAnnualCost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  annualRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['DayCountBasis'], ParentType, ContextType>;
  chargeInAdvance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fees?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  finance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lpr?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lprOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  netProceeds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payableOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  payableOnProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  penaltyMultiplier?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  spread?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  upfrontFeeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type DealWriteOffPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealWriteOffPayload'] = ResolversParentTypes['DealWriteOffPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DealWriteOffSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DealWriteOffSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealWriteOffSuccess'] = ResolversParentTypes['DealWriteOffSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DebtorGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorGrade'] = ResolversParentTypes['DebtorGrade']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  debtor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DebtorGradeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorGradeConnection'] = ResolversParentTypes['DebtorGradeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DebtorGradeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DebtorGradeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorGradeEdge'] = ResolversParentTypes['DebtorGradeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DebtorGrade'], ParentType, ContextType>;
};

export type DebtorGradeSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorGradeSetPayload'] = ResolversParentTypes['DebtorGradeSetPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DebtorGradeSetSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DebtorGradeSetSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorGradeSetSuccess'] = ResolversParentTypes['DebtorGradeSetSuccess']> = {
  debtorGrade?: Resolver<ResolversTypes['DebtorGrade'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DebtorPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorPayment'] = ResolversParentTypes['DebtorPayment']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  awaits?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  debtor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  frees?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inVain?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  payTo?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivable?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repayment?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DebtorPaymentState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DebtorPaymentAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorPaymentAnswerPayload'] = ResolversParentTypes['DebtorPaymentAnswerPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DebtorPaymentAnswerSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DebtorPaymentAnswerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorPaymentAnswerSuccess'] = ResolversParentTypes['DebtorPaymentAnswerSuccess']> = {
  debtorPayment?: Resolver<ResolversTypes['DebtorPayment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DebtorPaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorPaymentConnection'] = ResolversParentTypes['DebtorPaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DebtorPaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DebtorPaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorPaymentEdge'] = ResolversParentTypes['DebtorPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DebtorPayment'], ParentType, ContextType>;
};

export type DebtorPaymentRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorPaymentRecordPayload'] = ResolversParentTypes['DebtorPaymentRecordPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DebtorPaymentRecordSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DebtorPaymentRecordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorPaymentRecordSuccess'] = ResolversParentTypes['DebtorPaymentRecordSuccess']> = {
  debtorPayment?: Resolver<ResolversTypes['DebtorPayment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DilutionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DilutionChange'] = ResolversParentTypes['DilutionChange']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['DilutionCause'], ParentType, ContextType>;
};

export type DilutionClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DilutionClaim'] = ResolversParentTypes['DilutionClaim']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  asset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['DilutionChange']>, ParentType, ContextType>;
  deal?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  debtor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DilutionState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DilutionClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DilutionClaimConnection'] = ResolversParentTypes['DilutionClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DilutionClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DilutionClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DilutionClaimEdge'] = ResolversParentTypes['DilutionClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DilutionClaim'], ParentType, ContextType>;
};

export type DilutionClaimSettlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DilutionClaimSettlePayload'] = ResolversParentTypes['DilutionClaimSettlePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DilutionClaimSettleSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DilutionClaimSettleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DilutionClaimSettleSuccess'] = ResolversParentTypes['DilutionClaimSettleSuccess']> = {
  dilutionClaim?: Resolver<ResolversTypes['DilutionClaim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disbursement'] = ResolversParentTypes['Disbursement']> = {
  interestInAdvance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paidOut?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiscountQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountQuote'] = ResolversParentTypes['DiscountQuote']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  belongsTo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frozen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentRemovePayload'] = ResolversParentTypes['DocumentRemovePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'DocumentRemoveSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type DocumentRemoveSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentRemoveSuccess'] = ResolversParentTypes['DocumentRemoveSuccess']> = {
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EInvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EInvoice'] = ResolversParentTypes['EInvoice']> = {
  buyerCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buyerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditNoteNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EInvoiceKind'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['EInvoiceLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  red?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sellerBankAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sellerBankName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sellerCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sellerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  withoutTax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type EInvoiceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EInvoiceLine'] = ResolversParentTypes['EInvoiceLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type EInvoiceReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EInvoiceReading'] = ResolversParentTypes['EInvoiceReading']> = {
  invoice?: Resolver<Maybe<ResolversTypes['EInvoice']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  upload?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EnforcementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enforcement'] = ResolversParentTypes['Enforcement']> = {
  against?: Resolver<ResolversTypes['EnforcedAgainst'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['DealBalance'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntryResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryResolution'] = ResolversParentTypes['EntryResolution']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PaymentDecision'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnvironmentalAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvironmentalAssessment'] = ResolversParentTypes['EnvironmentalAssessment']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['RatingEffect'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['EnvironmentalRating'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnvironmentalRatingPublishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvironmentalRatingPublishPayload'] = ResolversParentTypes['EnvironmentalRatingPublishPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'EnvironmentalRatingPublishSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type EnvironmentalRatingPublishSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvironmentalRatingPublishSuccess'] = ResolversParentTypes['EnvironmentalRatingPublishSuccess']> = {
  assessment?: Resolver<ResolversTypes['EnvironmentalAssessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeeChargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeCharge'] = ResolversParentTypes['FeeCharge']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  chargedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FinancingRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancingRequest'] = ResolversParentTypes['FinancingRequest']> = {
  acceptanceOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  assets?: Resolver<ReadonlyArray<ResolversTypes['AssetSummary']>, ParentType, ContextType>;
  assignedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  competition?: Resolver<ResolversTypes['Competition'], ParentType, ContextType>;
  disclosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  highestAnnualRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  partialFunding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['FinancingPurpose'], ParentType, ContextType>;
  purposeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recourseAccepted?: Resolver<ReadonlyArray<ResolversTypes['Recourse']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FinancingRequestState'], ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['RequestSupport']>, ParentType, ContextType>;
  takesBids?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  techniques?: Resolver<ReadonlyArray<ResolversTypes['Technique']>, ParentType, ContextType>;
  tenorDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['FinancingRequestWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinancingRequestCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancingRequestCancelPayload'] = ResolversParentTypes['FinancingRequestCancelPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'FinancingRequestCancelSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type FinancingRequestCancelSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancingRequestCancelSuccess'] = ResolversParentTypes['FinancingRequestCancelSuccess']> = {
  financingRequest?: Resolver<ResolversTypes['FinancingRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinancingRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancingRequestConnection'] = ResolversParentTypes['FinancingRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FinancingRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FinancingRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancingRequestEdge'] = ResolversParentTypes['FinancingRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FinancingRequest'], ParentType, ContextType>;
};

export type FinancingRequestOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancingRequestOpenPayload'] = ResolversParentTypes['FinancingRequestOpenPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'FinancingRequestOpenSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type FinancingRequestOpenSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancingRequestOpenSuccess'] = ResolversParentTypes['FinancingRequestOpenSuccess']> = {
  financingRequest?: Resolver<ResolversTypes['FinancingRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinancingRequestSupportAskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancingRequestSupportAskPayload'] = ResolversParentTypes['FinancingRequestSupportAskPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'FinancingRequestSupportAskSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type FinancingRequestSupportAskSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancingRequestSupportAskSuccess'] = ResolversParentTypes['FinancingRequestSupportAskSuccess']> = {
  requestSupport?: Resolver<ResolversTypes['RequestSupport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinancingRequestSupportOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancingRequestSupportOfferPayload'] = ResolversParentTypes['FinancingRequestSupportOfferPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'FinancingRequestSupportOfferSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type FinancingRequestSupportOfferSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancingRequestSupportOfferSuccess'] = ResolversParentTypes['FinancingRequestSupportOfferSuccess']> = {
  requestSupport?: Resolver<ResolversTypes['RequestSupport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundClaim'] = ResolversParentTypes['FoundClaim']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grantor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EncumbranceKind'], ParentType, ContextType>;
  objected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  registrationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  securedParty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ClaimSource'], ParentType, ContextType>;
};

export type GoodsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goods'] = ResolversParentTypes['Goods']> = {
  class?: Resolver<ResolversTypes['GoodsClass'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['GoodsPrice']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoodsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsConnection'] = ResolversParentTypes['GoodsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoodsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GoodsDefinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsDefinePayload'] = ResolversParentTypes['GoodsDefinePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'GoodsDefineSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type GoodsDefineSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsDefineSuccess'] = ResolversParentTypes['GoodsDefineSuccess']> = {
  goods?: Resolver<ResolversTypes['Goods'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsDelivery'] = ResolversParentTypes['GoodsDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoodsDeliveryRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsDeliveryRecordPayload'] = ResolversParentTypes['GoodsDeliveryRecordPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'GoodsDeliveryRecordSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type GoodsDeliveryRecordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsDeliveryRecordSuccess'] = ResolversParentTypes['GoodsDeliveryRecordSuccess']> = {
  goodsRelease?: Resolver<ResolversTypes['GoodsRelease'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsDisposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsDisposal'] = ResolversParentTypes['GoodsDisposal']> = {
  buyer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  costs?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['DisposalGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  proceeds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  receipts?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoodsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsEdge'] = ResolversParentTypes['GoodsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goods'], ParentType, ContextType>;
};

export type GoodsFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsFlow'] = ResolversParentTypes['GoodsFlow']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  consignee?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  consigneeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consignor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  consignorCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goods?: Resolver<ReadonlyArray<ResolversTypes['GoodsLine']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceNumbers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GoodsFlowKind'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['GoodsFlowLink']>, ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reporter?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['GoodsFlowWithdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsFlowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsFlowConnection'] = ResolversParentTypes['GoodsFlowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoodsFlowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GoodsFlowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsFlowEdge'] = ResolversParentTypes['GoodsFlowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GoodsFlow'], ParentType, ContextType>;
};

export type GoodsFlowLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsFlowLink'] = ResolversParentTypes['GoodsFlowLink']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssetKind'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type GoodsFlowReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsFlowReportPayload'] = ResolversParentTypes['GoodsFlowReportPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'GoodsFlowReportSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type GoodsFlowReportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsFlowReportSuccess'] = ResolversParentTypes['GoodsFlowReportSuccess']> = {
  goodsFlow?: Resolver<ResolversTypes['GoodsFlow'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsFlowWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsFlowWithdrawPayload'] = ResolversParentTypes['GoodsFlowWithdrawPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'GoodsFlowWithdrawSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type GoodsFlowWithdrawSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsFlowWithdrawSuccess'] = ResolversParentTypes['GoodsFlowWithdrawSuccess']> = {
  countsInstead?: Resolver<Maybe<ResolversTypes['GoodsFlow']>, ParentType, ContextType>;
  goodsFlow?: Resolver<ResolversTypes['GoodsFlow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsFlowWithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsFlowWithdrawal'] = ResolversParentTypes['GoodsFlowWithdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoodsFlowsReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsFlowsReportPayload'] = ResolversParentTypes['GoodsFlowsReportPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'GoodsFlowsReportSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type GoodsFlowsReportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsFlowsReportSuccess'] = ResolversParentTypes['GoodsFlowsReportSuccess']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['GoodsFlowReportPayload']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsLine'] = ResolversParentTypes['GoodsLine']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoodsPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsPrice'] = ResolversParentTypes['GoodsPrice']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoodsPriceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsPriceConnection'] = ResolversParentTypes['GoodsPriceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoodsPriceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GoodsPriceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsPriceEdge'] = ResolversParentTypes['GoodsPriceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GoodsPrice'], ParentType, ContextType>;
};

export type GoodsPricePublishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsPricePublishPayload'] = ResolversParentTypes['GoodsPricePublishPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'GoodsPricePublishSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type GoodsPricePublishSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsPricePublishSuccess'] = ResolversParentTypes['GoodsPricePublishSuccess']> = {
  goods?: Resolver<ResolversTypes['Goods'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsRelease'] = ResolversParentTypes['GoodsRelease']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  buyer?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['GoodsReleaseCause'], ParentType, ContextType>;
  deliveredQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['GoodsDelivery']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lender?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  receipts?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['GoodsReleaseSource'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsReleaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsReleaseConnection'] = ResolversParentTypes['GoodsReleaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoodsReleaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GoodsReleaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsReleaseEdge'] = ResolversParentTypes['GoodsReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GoodsRelease'], ParentType, ContextType>;
};

export type GoodsReleaseIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsReleaseIssuePayload'] = ResolversParentTypes['GoodsReleaseIssuePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'GoodsReleaseIssueSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type GoodsReleaseIssueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsReleaseIssueSuccess'] = ResolversParentTypes['GoodsReleaseIssueSuccess']> = {
  goodsRelease?: Resolver<ResolversTypes['GoodsRelease'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsShipment'] = ResolversParentTypes['GoodsShipment']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  announcedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  buyer?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Goods'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keeper?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  leftQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lender?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  receipts?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  receivedQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  shippedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GoodsShipmentState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsShipmentAnnouncePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsShipmentAnnouncePayload'] = ResolversParentTypes['GoodsShipmentAnnouncePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'GoodsShipmentAnnounceSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type GoodsShipmentAnnounceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsShipmentAnnounceSuccess'] = ResolversParentTypes['GoodsShipmentAnnounceSuccess']> = {
  goodsShipment?: Resolver<ResolversTypes['GoodsShipment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsShipmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsShipmentConnection'] = ResolversParentTypes['GoodsShipmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoodsShipmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GoodsShipmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsShipmentEdge'] = ResolversParentTypes['GoodsShipmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GoodsShipment'], ParentType, ContextType>;
};

export type GoodsShipmentReceivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsShipmentReceivePayload'] = ResolversParentTypes['GoodsShipmentReceivePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'GoodsShipmentReceiveSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type GoodsShipmentReceiveSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsShipmentReceiveSuccess'] = ResolversParentTypes['GoodsShipmentReceiveSuccess']> = {
  goodsShipment?: Resolver<ResolversTypes['GoodsShipment'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsShipmentWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsShipmentWithdrawPayload'] = ResolversParentTypes['GoodsShipmentWithdrawPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'GoodsShipmentWithdrawSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type GoodsShipmentWithdrawSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsShipmentWithdrawSuccess'] = ResolversParentTypes['GoodsShipmentWithdrawSuccess']> = {
  goodsShipment?: Resolver<ResolversTypes['GoodsShipment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsStorageApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsStorageApprovePayload'] = ResolversParentTypes['GoodsStorageApprovePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'GoodsStorageApproveSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type GoodsStorageApproveSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsStorageApproveSuccess'] = ResolversParentTypes['GoodsStorageApproveSuccess']> = {
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsStorageAskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsStorageAskPayload'] = ResolversParentTypes['GoodsStorageAskPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'GoodsStorageAskSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type GoodsStorageAskSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsStorageAskSuccess'] = ResolversParentTypes['GoodsStorageAskSuccess']> = {
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsTerms'] = ResolversParentTypes['GoodsTerms']> = {
  class?: Resolver<ResolversTypes['GoodsClass'], ParentType, ContextType>;
  cureDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disposal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ltv?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  warning?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type GoodsTermsPublishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsTermsPublishPayload'] = ResolversParentTypes['GoodsTermsPublishPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'GoodsTermsPublishSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type GoodsTermsPublishSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsTermsPublishSuccess'] = ResolversParentTypes['GoodsTermsPublishSuccess']> = {
  terms?: Resolver<ResolversTypes['GoodsTerms'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldAssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldAsset'] = ResolversParentTypes['HeldAsset']> = {
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creditOn?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  financeUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssetKind'], ParentType, ContextType>;
  obligor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  particulars?: Resolver<ReadonlyArray<ResolversTypes['Particular']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  techniques?: Resolver<ReadonlyArray<ResolversTypes['Technique']>, ParentType, ContextType>;
};

export type HeldAssetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldAssetConnection'] = ResolversParentTypes['HeldAssetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HeldAssetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HeldAssetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldAssetEdge'] = ResolversParentTypes['HeldAssetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HeldAsset'], ParentType, ContextType>;
};

export type IdempotencyRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyRefused'] = ResolversParentTypes['IdempotencyRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRun'] = ResolversParentTypes['JobRun']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  every?: Resolver<ResolversTypes['JobRhythm'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  milliseconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobRunState'], ParentType, ContextType>;
  triedAgainAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRunConnection'] = ResolversParentTypes['JobRunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JobRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRunEdge'] = ResolversParentTypes['JobRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobRun'], ParentType, ContextType>;
};

export type JournalLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalLine'] = ResolversParentTypes['JournalLine']> = {
  account?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  debit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type JournalPostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalPosting'] = ResolversParentTypes['JournalPosting']> = {
  actId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['JournalLine']>, ParentType, ContextType>;
  memo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JournalPostingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalPostingConnection'] = ResolversParentTypes['JournalPostingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JournalPostingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JournalPostingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalPostingEdge'] = ResolversParentTypes['JournalPostingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JournalPosting'], ParentType, ContextType>;
};

export type KeeperAskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeeperAsk'] = ResolversParentTypes['KeeperAsk']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  collector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['KeeperAskKind'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type LimitRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LimitRefused'] = ResolversParentTypes['LimitRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  limitKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LimitUsage'] = ResolversParentTypes['LimitUsage']> = {
  debtor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LimitKind'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LogInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogInPayload'] = ResolversParentTypes['LogInPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'LogInSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type LogInSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogInSuccess'] = ResolversParentTypes['LogInSuccess']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogOutPayload'] = ResolversParentTypes['LogOutPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'LogOutSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type LogOutSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogOutSuccess'] = ResolversParentTypes['LogOutSuccess']> = {
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LotFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotFinding'] = ResolversParentTypes['LotFinding']> = {
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  measured?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LprPublishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LprPublishPayload'] = ResolversParentTypes['LprPublishPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'LprPublishSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type LprPublishSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LprPublishSuccess'] = ResolversParentTypes['LprPublishSuccess']> = {
  lprRate?: Resolver<ResolversTypes['LprRate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LprRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LprRate'] = ResolversParentTypes['LprRate']> = {
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['LprTerm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LprRateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LprRateConnection'] = ResolversParentTypes['LprRateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LprRateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LprRateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LprRateEdge'] = ResolversParentTypes['LprRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LprRate'], ParentType, ContextType>;
};

export type MandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  advanceRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  debtors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  disclosedOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<ReadonlyArray<ResolversTypes['Industry']>, ParentType, ContextType>;
  lender?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['MandateLimits'], ParentType, ContextType>;
  lowestGrade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pricing?: Resolver<ResolversTypes['MandatePricing'], ParentType, ContextType>;
  recourse?: Resolver<ReadonlyArray<ResolversTypes['Recourse']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MandateState'], ParentType, ContextType>;
  techniques?: Resolver<ReadonlyArray<ResolversTypes['Technique']>, ParentType, ContextType>;
  tenorDays?: Resolver<ResolversTypes['MandateTenor'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['MandateTicket'], ParentType, ContextType>;
  usage?: Resolver<ReadonlyArray<ResolversTypes['LimitUsage']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MandateChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateChangePayload'] = ResolversParentTypes['MandateChangePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'MandateChangeSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type MandateChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateChangeSuccess'] = ResolversParentTypes['MandateChangeSuccess']> = {
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MandateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateConnection'] = ResolversParentTypes['MandateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MandateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MandateCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateCreatePayload'] = ResolversParentTypes['MandateCreatePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'MandateCreateSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type MandateCreateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateCreateSuccess'] = ResolversParentTypes['MandateCreateSuccess']> = {
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MandateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateEdge'] = ResolversParentTypes['MandateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
};

export type MandateLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateLimits'] = ResolversParentTypes['MandateLimits']> = {
  perDebtor?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  perIndustry?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  perPair?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  perRegion?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type MandatePricingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandatePricing'] = ResolversParentTypes['MandatePricing']> = {
  chargeInAdvance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dayCount?: Resolver<ResolversTypes['DayCountBasis'], ParentType, ContextType>;
  greenDiscount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  guaranteeDiscount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lprTerm?: Resolver<ResolversTypes['LprTerm'], ParentType, ContextType>;
  spreads?: Resolver<ReadonlyArray<ResolversTypes['MandateSpread']>, ParentType, ContextType>;
  upfrontFeeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MandateResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateResumePayload'] = ResolversParentTypes['MandateResumePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'MandateResumeSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type MandateResumeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateResumeSuccess'] = ResolversParentTypes['MandateResumeSuccess']> = {
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MandateSpreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateSpread'] = ResolversParentTypes['MandateSpread']> = {
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  spread?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  upToDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MandateSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateSuspendPayload'] = ResolversParentTypes['MandateSuspendPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'MandateSuspendSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type MandateSuspendSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateSuspendSuccess'] = ResolversParentTypes['MandateSuspendSuccess']> = {
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MandateTenorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateTenor'] = ResolversParentTypes['MandateTenor']> = {
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MandateTicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateTicket'] = ResolversParentTypes['MandateTicket']> = {
  max?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MandateVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateVerdict'] = ResolversParentTypes['MandateVerdict']> = {
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchingReason']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['ProposedTerms']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['MatchingReason']>, ParentType, ContextType>;
};

export type MandateWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateWithdrawPayload'] = ResolversParentTypes['MandateWithdrawPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'MandateWithdrawSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type MandateWithdrawSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateWithdrawSuccess'] = ResolversParentTypes['MandateWithdrawSuccess']> = {
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarginCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarginCall'] = ResolversParentTypes['MarginCall']> = {
  calledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cureUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cureUntilProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loan?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MarginCallState'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MarginCureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarginCure'] = ResolversParentTypes['MarginCure']> = {
  cash?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type MatchingReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchingReason'] = ResolversParentTypes['MatchingReason']> = {
  class?: Resolver<ResolversTypes['ReasonClass'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
};

export type MechanismRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MechanismRow'] = ResolversParentTypes['MechanismRow']> = {
  behind?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  blockingPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  finance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fundedRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fundedShare?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  mechanism?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeClasses?: Resolver<ReadonlyArray<ResolversTypes['MechanismSizeClass']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MechanismSizeClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MechanismSizeClass'] = ResolversParentTypes['MechanismSizeClass']> = {
  finance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  funded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sizeClass?: Resolver<ResolversTypes['SizeClass'], ParentType, ContextType>;
};

export type MemberInvitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberInvitePayload'] = ResolversParentTypes['MemberInvitePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'MemberInviteSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type MemberInviteSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberInviteSuccess'] = ResolversParentTypes['MemberInviteSuccess']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberJoinPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberJoinPayload'] = ResolversParentTypes['MemberJoinPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'MemberJoinSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type MemberJoinSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberJoinSuccess'] = ResolversParentTypes['MemberJoinSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRemovePayload'] = ResolversParentTypes['MemberRemovePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'MemberRemoveSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type MemberRemoveSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRemoveSuccess'] = ResolversParentTypes['MemberRemoveSuccess']> = {
  membershipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberRoleChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRoleChangePayload'] = ResolversParentTypes['MemberRoleChangePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'MemberRoleChangeSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type MemberRoleChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRoleChangeSuccess'] = ResolversParentTypes['MemberRoleChangeSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  personName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptorDisclosureRecord?: Resolver<ResolversTypes['AcceptorDisclosureRecordPayload'], ParentType, ContextType, RequireFields<MutationAcceptorDisclosureRecordArgs, 'input'>>;
  approvalGrant?: Resolver<ResolversTypes['ApprovalGrantPayload'], ParentType, ContextType, RequireFields<MutationApprovalGrantArgs, 'input'>>;
  approvalReject?: Resolver<ResolversTypes['ApprovalRejectPayload'], ParentType, ContextType, RequireFields<MutationApprovalRejectArgs, 'input'>>;
  approvalWithdraw?: Resolver<ResolversTypes['ApprovalWithdrawPayload'], ParentType, ContextType, RequireFields<MutationApprovalWithdrawArgs, 'input'>>;
  bankAccountAdd?: Resolver<ResolversTypes['BankAccountAddPayload'], ParentType, ContextType, RequireFields<MutationBankAccountAddArgs, 'input'>>;
  bankAccountClose?: Resolver<ResolversTypes['BankAccountClosePayload'], ParentType, ContextType, RequireFields<MutationBankAccountCloseArgs, 'input'>>;
  bidPlace?: Resolver<ResolversTypes['BidPlacePayload'], ParentType, ContextType, RequireFields<MutationBidPlaceArgs, 'input'>>;
  bidWithdraw?: Resolver<ResolversTypes['BidWithdrawPayload'], ParentType, ContextType, RequireFields<MutationBidWithdrawArgs, 'input'>>;
  billAccept?: Resolver<ResolversTypes['BillAcceptPayload'], ParentType, ContextType, RequireFields<MutationBillAcceptArgs, 'input'>>;
  billCancel?: Resolver<ResolversTypes['BillCancelPayload'], ParentType, ContextType, RequireFields<MutationBillCancelArgs, 'input'>>;
  billDishonour?: Resolver<ResolversTypes['BillDishonourPayload'], ParentType, ContextType, RequireFields<MutationBillDishonourArgs, 'input'>>;
  billEndorse?: Resolver<ResolversTypes['BillEndorsePayload'], ParentType, ContextType, RequireFields<MutationBillEndorseArgs, 'input'>>;
  billIssue?: Resolver<ResolversTypes['BillIssuePayload'], ParentType, ContextType, RequireFields<MutationBillIssueArgs, 'input'>>;
  billOffer?: Resolver<ResolversTypes['BillOfferPayload'], ParentType, ContextType, RequireFields<MutationBillOfferArgs, 'input'>>;
  billPay?: Resolver<ResolversTypes['BillPayPayload'], ParentType, ContextType, RequireFields<MutationBillPayArgs, 'input'>>;
  billPaymentAnswer?: Resolver<ResolversTypes['BillPaymentAnswerPayload'], ParentType, ContextType, RequireFields<MutationBillPaymentAnswerArgs, 'input'>>;
  billPledge?: Resolver<ResolversTypes['BillPledgePayload'], ParentType, ContextType, RequireFields<MutationBillPledgeArgs, 'input'>>;
  billPresent?: Resolver<ResolversTypes['BillPresentPayload'], ParentType, ContextType, RequireFields<MutationBillPresentArgs, 'input'>>;
  billReceive?: Resolver<ResolversTypes['BillReceivePayload'], ParentType, ContextType, RequireFields<MutationBillReceiveArgs, 'input'>>;
  billReconcile?: Resolver<ResolversTypes['BillReconcilePayload'], ParentType, ContextType>;
  billRecourse?: Resolver<ResolversTypes['BillRecoursePayload'], ParentType, ContextType, RequireFields<MutationBillRecourseArgs, 'input'>>;
  billRefuse?: Resolver<ResolversTypes['BillRefusePayload'], ParentType, ContextType, RequireFields<MutationBillRefuseArgs, 'input'>>;
  billRelease?: Resolver<ResolversTypes['BillReleasePayload'], ParentType, ContextType, RequireFields<MutationBillReleaseArgs, 'input'>>;
  billSettle?: Resolver<ResolversTypes['BillSettlePayload'], ParentType, ContextType, RequireFields<MutationBillSettleArgs, 'input'>>;
  billSign?: Resolver<ResolversTypes['BillSignPayload'], ParentType, ContextType, RequireFields<MutationBillSignArgs, 'input'>>;
  billWithdraw?: Resolver<ResolversTypes['BillWithdrawPayload'], ParentType, ContextType, RequireFields<MutationBillWithdrawArgs, 'input'>>;
  clearingRunCancel?: Resolver<ResolversTypes['ClearingRunCancelPayload'], ParentType, ContextType, RequireFields<MutationClearingRunCancelArgs, 'input'>>;
  clearingRunStart?: Resolver<ResolversTypes['ClearingRunStartPayload'], ParentType, ContextType, RequireFields<MutationClearingRunStartArgs, 'input'>>;
  clearingScheduleEnd?: Resolver<ResolversTypes['ClearingScheduleEndPayload'], ParentType, ContextType>;
  clearingScheduleSet?: Resolver<ResolversTypes['ClearingScheduleSetPayload'], ParentType, ContextType, RequireFields<MutationClearingScheduleSetArgs, 'input'>>;
  clearingWindowOpen?: Resolver<ResolversTypes['ClearingWindowOpenPayload'], ParentType, ContextType, RequireFields<MutationClearingWindowOpenArgs, 'input'>>;
  clockAdvance?: Resolver<ResolversTypes['ClockAdvancePayload'], ParentType, ContextType, RequireFields<MutationClockAdvanceArgs, 'input'>>;
  creditNoteRecord?: Resolver<ResolversTypes['CreditNoteRecordPayload'], ParentType, ContextType, RequireFields<MutationCreditNoteRecordArgs, 'input'>>;
  dealBuyBack?: Resolver<ResolversTypes['DealBuyBackPayload'], ParentType, ContextType, RequireFields<MutationDealBuyBackArgs, 'input'>>;
  dealCancel?: Resolver<ResolversTypes['DealCancelPayload'], ParentType, ContextType, RequireFields<MutationDealCancelArgs, 'input'>>;
  dealClaimsRelease?: Resolver<ResolversTypes['DealClaimsReleasePayload'], ParentType, ContextType, RequireFields<MutationDealClaimsReleaseArgs, 'input'>>;
  dealDisburse?: Resolver<ResolversTypes['DealDisbursePayload'], ParentType, ContextType, RequireFields<MutationDealDisburseArgs, 'input'>>;
  dealEnforce?: Resolver<ResolversTypes['DealEnforcePayload'], ParentType, ContextType, RequireFields<MutationDealEnforceArgs, 'input'>>;
  dealFeeCharge?: Resolver<ResolversTypes['DealFeeChargePayload'], ParentType, ContextType, RequireFields<MutationDealFeeChargeArgs, 'input'>>;
  dealNoticeAcknowledge?: Resolver<ResolversTypes['DealNoticeAcknowledgePayload'], ParentType, ContextType, RequireFields<MutationDealNoticeAcknowledgeArgs, 'input'>>;
  dealNoticeGive?: Resolver<ResolversTypes['DealNoticeGivePayload'], ParentType, ContextType, RequireFields<MutationDealNoticeGiveArgs, 'input'>>;
  dealRecheck?: Resolver<ResolversTypes['DealRecheckPayload'], ParentType, ContextType, RequireFields<MutationDealRecheckArgs, 'input'>>;
  dealRecourseDemand?: Resolver<ResolversTypes['DealRecourseDemandPayload'], ParentType, ContextType, RequireFields<MutationDealRecourseDemandArgs, 'input'>>;
  dealReleaseAgree?: Resolver<ResolversTypes['DealReleaseAgreePayload'], ParentType, ContextType, RequireFields<MutationDealReleaseAgreeArgs, 'input'>>;
  dealSupportAccept?: Resolver<ResolversTypes['DealSupportAcceptPayload'], ParentType, ContextType, RequireFields<MutationDealSupportAcceptArgs, 'input'>>;
  dealSupportAsk?: Resolver<ResolversTypes['DealSupportAskPayload'], ParentType, ContextType, RequireFields<MutationDealSupportAskArgs, 'input'>>;
  dealSupportOffer?: Resolver<ResolversTypes['DealSupportOfferPayload'], ParentType, ContextType, RequireFields<MutationDealSupportOfferArgs, 'input'>>;
  dealSupportPaymentRecord?: Resolver<ResolversTypes['DealSupportPaymentRecordPayload'], ParentType, ContextType, RequireFields<MutationDealSupportPaymentRecordArgs, 'input'>>;
  dealSupportPaymentReverse?: Resolver<ResolversTypes['DealSupportPaymentReversePayload'], ParentType, ContextType, RequireFields<MutationDealSupportPaymentReverseArgs, 'input'>>;
  dealSurplusSettle?: Resolver<ResolversTypes['DealSurplusSettlePayload'], ParentType, ContextType, RequireFields<MutationDealSurplusSettleArgs, 'input'>>;
  dealWriteOff?: Resolver<ResolversTypes['DealWriteOffPayload'], ParentType, ContextType, RequireFields<MutationDealWriteOffArgs, 'input'>>;
  debtorGradeSet?: Resolver<ResolversTypes['DebtorGradeSetPayload'], ParentType, ContextType, RequireFields<MutationDebtorGradeSetArgs, 'input'>>;
  debtorPaymentAnswer?: Resolver<ResolversTypes['DebtorPaymentAnswerPayload'], ParentType, ContextType, RequireFields<MutationDebtorPaymentAnswerArgs, 'input'>>;
  debtorPaymentRecord?: Resolver<ResolversTypes['DebtorPaymentRecordPayload'], ParentType, ContextType, RequireFields<MutationDebtorPaymentRecordArgs, 'input'>>;
  dilutionClaimSettle?: Resolver<ResolversTypes['DilutionClaimSettlePayload'], ParentType, ContextType, RequireFields<MutationDilutionClaimSettleArgs, 'input'>>;
  documentRemove?: Resolver<ResolversTypes['DocumentRemovePayload'], ParentType, ContextType, RequireFields<MutationDocumentRemoveArgs, 'input'>>;
  environmentalRatingPublish?: Resolver<ResolversTypes['EnvironmentalRatingPublishPayload'], ParentType, ContextType, RequireFields<MutationEnvironmentalRatingPublishArgs, 'input'>>;
  financingRequestCancel?: Resolver<ResolversTypes['FinancingRequestCancelPayload'], ParentType, ContextType, RequireFields<MutationFinancingRequestCancelArgs, 'input'>>;
  financingRequestOpen?: Resolver<ResolversTypes['FinancingRequestOpenPayload'], ParentType, ContextType, RequireFields<MutationFinancingRequestOpenArgs, 'input'>>;
  financingRequestSupportAsk?: Resolver<ResolversTypes['FinancingRequestSupportAskPayload'], ParentType, ContextType, RequireFields<MutationFinancingRequestSupportAskArgs, 'input'>>;
  financingRequestSupportOffer?: Resolver<ResolversTypes['FinancingRequestSupportOfferPayload'], ParentType, ContextType, RequireFields<MutationFinancingRequestSupportOfferArgs, 'input'>>;
  goodsDefine?: Resolver<ResolversTypes['GoodsDefinePayload'], ParentType, ContextType, RequireFields<MutationGoodsDefineArgs, 'input'>>;
  goodsDeliveryRecord?: Resolver<ResolversTypes['GoodsDeliveryRecordPayload'], ParentType, ContextType, RequireFields<MutationGoodsDeliveryRecordArgs, 'input'>>;
  goodsFlowWithdraw?: Resolver<ResolversTypes['GoodsFlowWithdrawPayload'], ParentType, ContextType, RequireFields<MutationGoodsFlowWithdrawArgs, 'input'>>;
  goodsFlowsReport?: Resolver<ResolversTypes['GoodsFlowsReportPayload'], ParentType, ContextType, RequireFields<MutationGoodsFlowsReportArgs, 'input'>>;
  goodsPricePublish?: Resolver<ResolversTypes['GoodsPricePublishPayload'], ParentType, ContextType, RequireFields<MutationGoodsPricePublishArgs, 'input'>>;
  goodsReleaseIssue?: Resolver<ResolversTypes['GoodsReleaseIssuePayload'], ParentType, ContextType, RequireFields<MutationGoodsReleaseIssueArgs, 'input'>>;
  goodsShipmentAnnounce?: Resolver<ResolversTypes['GoodsShipmentAnnouncePayload'], ParentType, ContextType, RequireFields<MutationGoodsShipmentAnnounceArgs, 'input'>>;
  goodsShipmentReceive?: Resolver<ResolversTypes['GoodsShipmentReceivePayload'], ParentType, ContextType, RequireFields<MutationGoodsShipmentReceiveArgs, 'input'>>;
  goodsShipmentWithdraw?: Resolver<ResolversTypes['GoodsShipmentWithdrawPayload'], ParentType, ContextType, RequireFields<MutationGoodsShipmentWithdrawArgs, 'input'>>;
  goodsStorageApprove?: Resolver<ResolversTypes['GoodsStorageApprovePayload'], ParentType, ContextType, RequireFields<MutationGoodsStorageApproveArgs, 'input'>>;
  goodsStorageAsk?: Resolver<ResolversTypes['GoodsStorageAskPayload'], ParentType, ContextType, RequireFields<MutationGoodsStorageAskArgs, 'input'>>;
  goodsTermsPublish?: Resolver<ResolversTypes['GoodsTermsPublishPayload'], ParentType, ContextType, RequireFields<MutationGoodsTermsPublishArgs, 'input'>>;
  logIn?: Resolver<ResolversTypes['LogInPayload'], ParentType, ContextType, RequireFields<MutationLogInArgs, 'input'>>;
  logOut?: Resolver<ResolversTypes['LogOutPayload'], ParentType, ContextType>;
  lprPublish?: Resolver<ResolversTypes['LprPublishPayload'], ParentType, ContextType, RequireFields<MutationLprPublishArgs, 'input'>>;
  mandateChange?: Resolver<ResolversTypes['MandateChangePayload'], ParentType, ContextType, RequireFields<MutationMandateChangeArgs, 'input'>>;
  mandateCreate?: Resolver<ResolversTypes['MandateCreatePayload'], ParentType, ContextType, RequireFields<MutationMandateCreateArgs, 'input'>>;
  mandateResume?: Resolver<ResolversTypes['MandateResumePayload'], ParentType, ContextType, RequireFields<MutationMandateResumeArgs, 'input'>>;
  mandateSuspend?: Resolver<ResolversTypes['MandateSuspendPayload'], ParentType, ContextType, RequireFields<MutationMandateSuspendArgs, 'input'>>;
  mandateWithdraw?: Resolver<ResolversTypes['MandateWithdrawPayload'], ParentType, ContextType, RequireFields<MutationMandateWithdrawArgs, 'input'>>;
  memberInvite?: Resolver<ResolversTypes['MemberInvitePayload'], ParentType, ContextType, RequireFields<MutationMemberInviteArgs, 'input'>>;
  memberJoin?: Resolver<ResolversTypes['MemberJoinPayload'], ParentType, ContextType, RequireFields<MutationMemberJoinArgs, 'input'>>;
  memberRemove?: Resolver<ResolversTypes['MemberRemovePayload'], ParentType, ContextType, RequireFields<MutationMemberRemoveArgs, 'input'>>;
  memberRoleChange?: Resolver<ResolversTypes['MemberRoleChangePayload'], ParentType, ContextType, RequireFields<MutationMemberRoleChangeArgs, 'input'>>;
  networkReceivableRetry?: Resolver<ResolversTypes['NetworkReceivableRetryPayload'], ParentType, ContextType, RequireFields<MutationNetworkReceivableRetryArgs, 'input'>>;
  offerAccept?: Resolver<ResolversTypes['OfferAcceptPayload'], ParentType, ContextType, RequireFields<MutationOfferAcceptArgs, 'input'>>;
  offerDecline?: Resolver<ResolversTypes['OfferDeclinePayload'], ParentType, ContextType, RequireFields<MutationOfferDeclineArgs, 'input'>>;
  organisationApprovalSet?: Resolver<ResolversTypes['OrganisationApprovalSetPayload'], ParentType, ContextType, RequireFields<MutationOrganisationApprovalSetArgs, 'input'>>;
  organisationApprove?: Resolver<ResolversTypes['OrganisationApprovePayload'], ParentType, ContextType, RequireFields<MutationOrganisationApproveArgs, 'input'>>;
  organisationRegister?: Resolver<ResolversTypes['OrganisationRegisterPayload'], ParentType, ContextType, RequireFields<MutationOrganisationRegisterArgs, 'input'>>;
  organisationReject?: Resolver<ResolversTypes['OrganisationRejectPayload'], ParentType, ContextType, RequireFields<MutationOrganisationRejectArgs, 'input'>>;
  organisationSuspend?: Resolver<ResolversTypes['OrganisationSuspendPayload'], ParentType, ContextType, RequireFields<MutationOrganisationSuspendArgs, 'input'>>;
  organisationSwitch?: Resolver<ResolversTypes['OrganisationSwitchPayload'], ParentType, ContextType, RequireFields<MutationOrganisationSwitchArgs, 'input'>>;
  passwordChange?: Resolver<ResolversTypes['PasswordChangePayload'], ParentType, ContextType, RequireFields<MutationPasswordChangeArgs, 'input'>>;
  payablePost?: Resolver<ResolversTypes['PayablePostPayload'], ParentType, ContextType, RequireFields<MutationPayablePostArgs, 'input'>>;
  payeeNoticeAcknowledge?: Resolver<ResolversTypes['PayeeNoticeAcknowledgePayload'], ParentType, ContextType, RequireFields<MutationPayeeNoticeAcknowledgeArgs, 'input'>>;
  paymentConfirm?: Resolver<ResolversTypes['PaymentConfirmPayload'], ParentType, ContextType, RequireFields<MutationPaymentConfirmArgs, 'input'>>;
  paymentFileCancel?: Resolver<ResolversTypes['PaymentFileCancelPayload'], ParentType, ContextType, RequireFields<MutationPaymentFileCancelArgs, 'input'>>;
  paymentFileExport?: Resolver<ResolversTypes['PaymentFileExportPayload'], ParentType, ContextType, RequireFields<MutationPaymentFileExportArgs, 'input'>>;
  paymentResolve?: Resolver<ResolversTypes['PaymentResolvePayload'], ParentType, ContextType, RequireFields<MutationPaymentResolveArgs, 'input'>>;
  purchaseOrderConfirm?: Resolver<ResolversTypes['PurchaseOrderConfirmPayload'], ParentType, ContextType, RequireFields<MutationPurchaseOrderConfirmArgs, 'input'>>;
  purchaseOrderReject?: Resolver<ResolversTypes['PurchaseOrderRejectPayload'], ParentType, ContextType, RequireFields<MutationPurchaseOrderRejectArgs, 'input'>>;
  purchaseOrderSubmit?: Resolver<ResolversTypes['PurchaseOrderSubmitPayload'], ParentType, ContextType, RequireFields<MutationPurchaseOrderSubmitArgs, 'input'>>;
  purchaseOrderWithdraw?: Resolver<ResolversTypes['PurchaseOrderWithdrawPayload'], ParentType, ContextType, RequireFields<MutationPurchaseOrderWithdrawArgs, 'input'>>;
  receiptAskRefuse?: Resolver<ResolversTypes['ReceiptAskRefusePayload'], ParentType, ContextType, RequireFields<MutationReceiptAskRefuseArgs, 'input'>>;
  receiptAskWithdraw?: Resolver<ResolversTypes['ReceiptAskWithdrawPayload'], ParentType, ContextType, RequireFields<MutationReceiptAskWithdrawArgs, 'input'>>;
  receiptCostDeclare?: Resolver<ResolversTypes['ReceiptCostDeclarePayload'], ParentType, ContextType, RequireFields<MutationReceiptCostDeclareArgs, 'input'>>;
  receiptDeliver?: Resolver<ResolversTypes['ReceiptDeliverPayload'], ParentType, ContextType, RequireFields<MutationReceiptDeliverArgs, 'input'>>;
  receiptDeliveryAsk?: Resolver<ResolversTypes['ReceiptDeliveryAskPayload'], ParentType, ContextType, RequireFields<MutationReceiptDeliveryAskArgs, 'input'>>;
  receiptIssue?: Resolver<ResolversTypes['ReceiptIssuePayload'], ParentType, ContextType, RequireFields<MutationReceiptIssueArgs, 'input'>>;
  receiptPledgeAdd?: Resolver<ResolversTypes['ReceiptPledgeAddPayload'], ParentType, ContextType, RequireFields<MutationReceiptPledgeAddArgs, 'input'>>;
  receiptPledgeConfirm?: Resolver<ResolversTypes['ReceiptPledgeConfirmPayload'], ParentType, ContextType, RequireFields<MutationReceiptPledgeConfirmArgs, 'input'>>;
  receiptPledgeDispose?: Resolver<ResolversTypes['ReceiptPledgeDisposePayload'], ParentType, ContextType, RequireFields<MutationReceiptPledgeDisposeArgs, 'input'>>;
  receiptPledgeEndorse?: Resolver<ResolversTypes['ReceiptPledgeEndorsePayload'], ParentType, ContextType, RequireFields<MutationReceiptPledgeEndorseArgs, 'input'>>;
  receiptRelease?: Resolver<ResolversTypes['ReceiptReleasePayload'], ParentType, ContextType, RequireFields<MutationReceiptReleaseArgs, 'input'>>;
  receiptSplit?: Resolver<ResolversTypes['ReceiptSplitPayload'], ParentType, ContextType, RequireFields<MutationReceiptSplitArgs, 'input'>>;
  receiptSubstitute?: Resolver<ResolversTypes['ReceiptSubstitutePayload'], ParentType, ContextType, RequireFields<MutationReceiptSubstituteArgs, 'input'>>;
  receiptSubstituteSign?: Resolver<ResolversTypes['ReceiptSubstituteSignPayload'], ParentType, ContextType, RequireFields<MutationReceiptSubstituteSignArgs, 'input'>>;
  receiptTransfer?: Resolver<ResolversTypes['ReceiptTransferPayload'], ParentType, ContextType, RequireFields<MutationReceiptTransferArgs, 'input'>>;
  receiptTransferSign?: Resolver<ResolversTypes['ReceiptTransferSignPayload'], ParentType, ContextType, RequireFields<MutationReceiptTransferSignArgs, 'input'>>;
  receivableConfirm?: Resolver<ResolversTypes['ReceivableConfirmPayload'], ParentType, ContextType, RequireFields<MutationReceivableConfirmArgs, 'input'>>;
  receivableContest?: Resolver<ResolversTypes['ReceivableContestPayload'], ParentType, ContextType, RequireFields<MutationReceivableContestArgs, 'input'>>;
  receivableContestLift?: Resolver<ResolversTypes['ReceivableContestLiftPayload'], ParentType, ContextType, RequireFields<MutationReceivableContestLiftArgs, 'input'>>;
  receivableDispute?: Resolver<ResolversTypes['ReceivableDisputePayload'], ParentType, ContextType, RequireFields<MutationReceivableDisputeArgs, 'input'>>;
  receivableReject?: Resolver<ResolversTypes['ReceivableRejectPayload'], ParentType, ContextType, RequireFields<MutationReceivableRejectArgs, 'input'>>;
  receivableRescind?: Resolver<ResolversTypes['ReceivableRescindPayload'], ParentType, ContextType, RequireFields<MutationReceivableRescindArgs, 'input'>>;
  receivableSetOffOppose?: Resolver<ResolversTypes['ReceivableSetOffOpposePayload'], ParentType, ContextType, RequireFields<MutationReceivableSetOffOpposeArgs, 'input'>>;
  receivableSubmit?: Resolver<ResolversTypes['ReceivableSubmitPayload'], ParentType, ContextType, RequireFields<MutationReceivableSubmitArgs, 'input'>>;
  receivableWithdraw?: Resolver<ResolversTypes['ReceivableWithdrawPayload'], ParentType, ContextType, RequireFields<MutationReceivableWithdrawArgs, 'input'>>;
  receivablesConfirm?: Resolver<ResolversTypes['ReceivablesConfirmPayload'], ParentType, ContextType, RequireFields<MutationReceivablesConfirmArgs, 'input'>>;
  registerReconcile?: Resolver<ResolversTypes['RegisterReconcilePayload'], ParentType, ContextType>;
  registerSimulatorFile?: Resolver<ResolversTypes['RegisterSimulatorFilePayload'], ParentType, ContextType, RequireFields<MutationRegisterSimulatorFileArgs, 'input'>>;
  repaymentRecord?: Resolver<ResolversTypes['RepaymentRecordPayload'], ParentType, ContextType, RequireFields<MutationRepaymentRecordArgs, 'input'>>;
  repaymentReverse?: Resolver<ResolversTypes['RepaymentReversePayload'], ParentType, ContextType, RequireFields<MutationRepaymentReverseArgs, 'input'>>;
  revaluationStart?: Resolver<ResolversTypes['RevaluationStartPayload'], ParentType, ContextType, RequireFields<MutationRevaluationStartArgs, 'input'>>;
  serviceAccountCreate?: Resolver<ResolversTypes['ServiceAccountCreatePayload'], ParentType, ContextType, RequireFields<MutationServiceAccountCreateArgs, 'input'>>;
  serviceAccountRevoke?: Resolver<ResolversTypes['ServiceAccountRevokePayload'], ParentType, ContextType, RequireFields<MutationServiceAccountRevokeArgs, 'input'>>;
  serviceLogIn?: Resolver<ResolversTypes['ServiceLogInPayload'], ParentType, ContextType, RequireFields<MutationServiceLogInArgs, 'input'>>;
  sessionRefresh?: Resolver<ResolversTypes['SessionRefreshPayload'], ParentType, ContextType, RequireFields<MutationSessionRefreshArgs, 'input'>>;
  supervisionRecord?: Resolver<ResolversTypes['SupervisionRecordPayload'], ParentType, ContextType, RequireFields<MutationSupervisionRecordArgs, 'input'>>;
  taxSimulatorSet?: Resolver<ResolversTypes['TaxSimulatorSetPayload'], ParentType, ContextType, RequireFields<MutationTaxSimulatorSetArgs, 'input'>>;
  titleAmend?: Resolver<ResolversTypes['TitleAmendPayload'], ParentType, ContextType, RequireFields<MutationTitleAmendArgs, 'input'>>;
  titleObject?: Resolver<ResolversTypes['TitleObjectPayload'], ParentType, ContextType, RequireFields<MutationTitleObjectArgs, 'input'>>;
  titleObjectionWithdraw?: Resolver<ResolversTypes['TitleObjectionWithdrawPayload'], ParentType, ContextType, RequireFields<MutationTitleObjectionWithdrawArgs, 'input'>>;
  titleRenew?: Resolver<ResolversTypes['TitleRenewPayload'], ParentType, ContextType, RequireFields<MutationTitleRenewArgs, 'input'>>;
  titleSearch?: Resolver<ResolversTypes['TitleSearchPayload'], ParentType, ContextType, RequireFields<MutationTitleSearchArgs, 'input'>>;
  uploadDiscard?: Resolver<ResolversTypes['UploadDiscardPayload'], ParentType, ContextType, RequireFields<MutationUploadDiscardArgs, 'input'>>;
  voucherAccept?: Resolver<ResolversTypes['VoucherAcceptPayload'], ParentType, ContextType, RequireFields<MutationVoucherAcceptArgs, 'input'>>;
  voucherCancel?: Resolver<ResolversTypes['VoucherCancelPayload'], ParentType, ContextType, RequireFields<MutationVoucherCancelArgs, 'input'>>;
  voucherIssue?: Resolver<ResolversTypes['VoucherIssuePayload'], ParentType, ContextType, RequireFields<MutationVoucherIssueArgs, 'input'>>;
  voucherIssuePay?: Resolver<ResolversTypes['VoucherIssuePayPayload'], ParentType, ContextType, RequireFields<MutationVoucherIssuePayArgs, 'input'>>;
  voucherRefuse?: Resolver<ResolversTypes['VoucherRefusePayload'], ParentType, ContextType, RequireFields<MutationVoucherRefuseArgs, 'input'>>;
  voucherTransfer?: Resolver<ResolversTypes['VoucherTransferPayload'], ParentType, ContextType, RequireFields<MutationVoucherTransferArgs, 'input'>>;
  voucherTransferAccept?: Resolver<ResolversTypes['VoucherTransferAcceptPayload'], ParentType, ContextType, RequireFields<MutationVoucherTransferAcceptArgs, 'input'>>;
  voucherTransferRefuse?: Resolver<ResolversTypes['VoucherTransferRefusePayload'], ParentType, ContextType, RequireFields<MutationVoucherTransferRefuseArgs, 'input'>>;
  voucherTransferWithdraw?: Resolver<ResolversTypes['VoucherTransferWithdrawPayload'], ParentType, ContextType, RequireFields<MutationVoucherTransferWithdrawArgs, 'input'>>;
  voucherWithdraw?: Resolver<ResolversTypes['VoucherWithdrawPayload'], ParentType, ContextType, RequireFields<MutationVoucherWithdrawArgs, 'input'>>;
};

export type NetworkReceivableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkReceivable'] = ResolversParentTypes['NetworkReceivable']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  debtorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivable?: Resolver<Maybe<ResolversTypes['Receivable']>, ParentType, ContextType>;
  receivableId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sellerCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NetworkReceivableState'], ParentType, ContextType>;
  theirId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkReceivableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkReceivableConnection'] = ResolversParentTypes['NetworkReceivableConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkReceivableEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NetworkReceivableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkReceivableEdge'] = ResolversParentTypes['NetworkReceivableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NetworkReceivable'], ParentType, ContextType>;
};

export type NetworkReceivableRetryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkReceivableRetryPayload'] = ResolversParentTypes['NetworkReceivableRetryPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NetworkReceivableRetrySuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type NetworkReceivableRetrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkReceivableRetrySuccess'] = ResolversParentTypes['NetworkReceivableRetrySuccess']> = {
  networkReceivable?: Resolver<ResolversTypes['NetworkReceivable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Alert' | 'Approval' | 'BankAccount' | 'BankEntry' | 'BankStatement' | 'Bid' | 'Bill' | 'BillReconciliation' | 'ClearingRun' | 'ClearingWindow' | 'Deal' | 'DealNotice' | 'DebtorGrade' | 'DebtorPayment' | 'DilutionClaim' | 'Document' | 'EnvironmentalAssessment' | 'FinancingRequest' | 'GoodsFlow' | 'GoodsRelease' | 'GoodsShipment' | 'LprRate' | 'Mandate' | 'Membership' | 'NetworkReceivable' | 'Organisation' | 'PayeeNotice' | 'PaymentFile' | 'PaymentInstruction' | 'PurchaseOrder' | 'ReceiptPledge' | 'Receivable' | 'RegisterReconciliation' | 'RequestSupport' | 'Revaluation' | 'SearchCertificate' | 'ServiceAccount' | 'Upload' | 'Voucher' | 'VoucherTransfer' | 'WarehouseReceipt', ParentType, ContextType>;
};

export type NotFoundRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundRefused'] = ResolversParentTypes['NotFoundRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noun?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotePoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotePool'] = ResolversParentTypes['NotePool']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  averageDays?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  debtors?: Resolver<ReadonlyArray<ResolversTypes['NotePoolDebtor']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pooled?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  pooledAverageDays?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  registerAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type NotePoolDebtorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotePoolDebtor'] = ResolversParentTypes['NotePoolDebtor']> = {
  debtor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  pooled?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  receivables?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type NoticeItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeItem'] = ResolversParentTypes['NoticeItem']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  asset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  annualRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  apartBecause?: Resolver<ReadonlyArray<ResolversTypes['OfferApartReason']>, ParentType, ContextType>;
  chargeInAdvance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  costSheet?: Resolver<ResolversTypes['CostSheet'], ParentType, ContextType, Partial<OfferCostSheetArgs>>;
  dayCount?: Resolver<ResolversTypes['DayCountBasis'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disclosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lender?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['OfferOrigin'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['OfferPrice'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recourse?: Resolver<ResolversTypes['Recourse'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['FinancingRequest'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfferState'], ParentType, ContextType>;
  technique?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
  upfrontFeeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OfferAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferAcceptPayload'] = ResolversParentTypes['OfferAcceptPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'OfferAcceptSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type OfferAcceptSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferAcceptSuccess'] = ResolversParentTypes['OfferAcceptSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferDeclinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferDeclinePayload'] = ResolversParentTypes['OfferDeclinePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'OfferDeclineSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type OfferDeclineSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferDeclineSuccess'] = ResolversParentTypes['OfferDeclineSuccess']> = {
  offerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferPrice'] = ResolversParentTypes['OfferPrice']> = {
  allInAnnualCost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  fees?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  netProceeds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalPaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OffersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offers'] = ResolversParentTypes['Offers']> = {
  apart?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  openFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ranked?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
};

export type OrderStorageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStorage'] = ResolversParentTypes['OrderStorage']> = {
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  drawn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  drawnQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  endorsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Goods'], ParentType, ContextType>;
  inStore?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  inStoreQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  keeper?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  receipts?: Resolver<ReadonlyArray<ResolversTypes['WarehouseReceipt']>, ParentType, ContextType>;
  shippedQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  stored?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  storedQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approvalAbove?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['Capacity']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  lei?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['LenderLicence']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sizeClass?: Resolver<ResolversTypes['SizeClass'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrganisationState'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationApprovalSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationApprovalSetPayload'] = ResolversParentTypes['OrganisationApprovalSetPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'OrganisationApprovalSetSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type OrganisationApprovalSetSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationApprovalSetSuccess'] = ResolversParentTypes['OrganisationApprovalSetSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationApprovePayload'] = ResolversParentTypes['OrganisationApprovePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'OrganisationApproveSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type OrganisationApproveSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationApproveSuccess'] = ResolversParentTypes['OrganisationApproveSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationRegisterPayload'] = ResolversParentTypes['OrganisationRegisterPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'OrganisationRegisterSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type OrganisationRegisterSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationRegisterSuccess'] = ResolversParentTypes['OrganisationRegisterSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationRejectPayload'] = ResolversParentTypes['OrganisationRejectPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'OrganisationRejectSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type OrganisationRejectSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationRejectSuccess'] = ResolversParentTypes['OrganisationRejectSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationSuspendPayload'] = ResolversParentTypes['OrganisationSuspendPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'OrganisationSuspendSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type OrganisationSuspendSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationSuspendSuccess'] = ResolversParentTypes['OrganisationSuspendSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationSwitchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationSwitchPayload'] = ResolversParentTypes['OrganisationSwitchPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'OrganisationSwitchSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type OrganisationSwitchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationSwitchSuccess'] = ResolversParentTypes['OrganisationSwitchSuccess']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeCount'] = ResolversParentTypes['OutcomeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['PaymentOutcome']>, ParentType, ContextType>;
};

export type OutsideRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutsideRegistration'] = ResolversParentTypes['OutsideRegistration']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EncumbranceKind'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrationNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  securedParty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverviewGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverviewGroup'] = ResolversParentTypes['OverviewGroup']> = {
  averageHoursToCash?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  financed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  funded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fundedShare?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightedAnnualRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParticularResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Particular'] = ResolversParentTypes['Particular']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PasswordChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordChangePayload'] = ResolversParentTypes['PasswordChangePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'PasswordChangeSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type PasswordChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordChangeSuccess'] = ResolversParentTypes['PasswordChangeSuccess']> = {
  sessionsEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payable'] = ResolversParentTypes['Payable']> = {
  asset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssetKind'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payableOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  payableOnProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  payees?: Resolver<ReadonlyArray<ResolversTypes['PayablePayee']>, ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['DebtorPayment']>, ParentType, ContextType>;
  receivable?: Resolver<Maybe<ResolversTypes['Receivable']>, ParentType, ContextType>;
};

export type PayableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayableConnection'] = ResolversParentTypes['PayableConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayableEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PayableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayableEdge'] = ResolversParentTypes['PayableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payable'], ParentType, ContextType>;
};

export type PayablePayeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayablePayee'] = ResolversParentTypes['PayablePayee']> = {
  account?: Resolver<Maybe<ResolversTypes['CollectionAccount']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['DealNotice']>, ParentType, ContextType>;
  payTo?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PayablePostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayablePostPayload'] = ResolversParentTypes['PayablePostPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'PayablePostSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type PayablePostSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayablePostSuccess'] = ResolversParentTypes['PayablePostSuccess']> = {
  receivable?: Resolver<ResolversTypes['Receivable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayeeNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayeeNotice'] = ResolversParentTypes['PayeeNotice']> = {
  account?: Resolver<Maybe<ResolversTypes['CollectionAccount']>, ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['PayeeCause'], ParentType, ContextType>;
  deal?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  debtor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['NoticeItem']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payTo?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PayeeNoticeState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayeeNoticeAcknowledgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayeeNoticeAcknowledgePayload'] = ResolversParentTypes['PayeeNoticeAcknowledgePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'PayeeNoticeAcknowledgeSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type PayeeNoticeAcknowledgeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayeeNoticeAcknowledgeSuccess'] = ResolversParentTypes['PayeeNoticeAcknowledgeSuccess']> = {
  payeeNotice?: Resolver<ResolversTypes['PayeeNotice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayeeNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayeeNoticeConnection'] = ResolversParentTypes['PayeeNoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayeeNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PayeeNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayeeNoticeEdge'] = ResolversParentTypes['PayeeNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PayeeNotice'], ParentType, ContextType>;
};

export type PaymentAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentAccount'] = ResolversParentTypes['PaymentAccount']> = {
  bankName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cnaps?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConfirmPayload'] = ResolversParentTypes['PaymentConfirmPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'PaymentConfirmSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type PaymentConfirmSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConfirmSuccess'] = ResolversParentTypes['PaymentConfirmSuccess']> = {
  entry?: Resolver<ResolversTypes['BankEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConfirmed'] = ResolversParentTypes['PaymentConfirmed']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenBackAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PaymentFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentFile'] = ResolversParentTypes['PaymentFile']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cancelled?: Resolver<Maybe<ResolversTypes['PaymentFileCancellation']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructions?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentFileState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentFileCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentFileCancelPayload'] = ResolversParentTypes['PaymentFileCancelPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'PaymentFileCancelSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type PaymentFileCancelSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentFileCancelSuccess'] = ResolversParentTypes['PaymentFileCancelSuccess']> = {
  paymentFile?: Resolver<ResolversTypes['PaymentFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentFileCancellationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentFileCancellation'] = ResolversParentTypes['PaymentFileCancellation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentFileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentFileConnection'] = ResolversParentTypes['PaymentFileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentFileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentFileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentFileEdge'] = ResolversParentTypes['PaymentFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentFile'], ParentType, ContextType>;
};

export type PaymentFileExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentFileExportPayload'] = ResolversParentTypes['PaymentFileExportPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'PaymentFileExportSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type PaymentFileExportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentFileExportSuccess'] = ResolversParentTypes['PaymentFileExportSuccess']> = {
  paymentFile?: Resolver<ResolversTypes['PaymentFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentInstructionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentInstruction'] = ResolversParentTypes['PaymentInstruction']> = {
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  confirmed?: Resolver<Maybe<ResolversTypes['PaymentConfirmed']>, ParentType, ContextType>;
  deal?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOnProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endToEndId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  onThatDayOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  payee?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  payeeAccount?: Resolver<Maybe<ResolversTypes['PaymentAccount']>, ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  payerAccount?: Resolver<Maybe<ResolversTypes['PaymentAccount']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PaymentPurpose'], ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentInstructionState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentInstructionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentInstructionConnection'] = ResolversParentTypes['PaymentInstructionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentInstructionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentInstructionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentInstructionEdge'] = ResolversParentTypes['PaymentInstructionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentInstruction'], ParentType, ContextType>;
};

export type PaymentResolvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentResolvePayload'] = ResolversParentTypes['PaymentResolvePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'PaymentResolveSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type PaymentResolveSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentResolveSuccess'] = ResolversParentTypes['PaymentResolveSuccess']> = {
  entry?: Resolver<ResolversTypes['BankEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformClock'] = ResolversParentTypes['PlatformClock']> = {
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PledgeTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeTerms'] = ResolversParentTypes['PledgeTerms']> = {
  cureDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disposal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  ltv?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  warning?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  firm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lender?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['ProposedTerms'], ParentType, ContextType>;
};

export type ProposalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposals'] = ResolversParentTypes['Proposals']> = {
  apart?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lendersAble?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lendersAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ranked?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ReasonCount']>, ParentType, ContextType>;
};

export type ProposedTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedTerms'] = ResolversParentTypes['ProposedTerms']> = {
  advanceRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  allInAnnualCost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  annualRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  chargeInAdvance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dayCount?: Resolver<ResolversTypes['DayCountBasis'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disclosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fees?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  finance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  greenDiscount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lpr?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lprOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lprTerm?: Resolver<ResolversTypes['LprTerm'], ParentType, ContextType>;
  netProceeds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recourse?: Resolver<ResolversTypes['Recourse'], ParentType, ContextType>;
  spread?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  technique?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
  totalCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  upfrontFeeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PurchaseOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrder'] = ResolversParentTypes['PurchaseOrder']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  buyer?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  contractNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveredQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  deliveryDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deposit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  depositShare?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  financed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lender?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  orderNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refundable?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  releasable?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  releasedQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PurchaseOrderState'], ParentType, ContextType>;
  storage?: Resolver<Maybe<ResolversTypes['OrderStorage']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderConfirmPayload'] = ResolversParentTypes['PurchaseOrderConfirmPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'PurchaseOrderConfirmSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type PurchaseOrderConfirmSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderConfirmSuccess'] = ResolversParentTypes['PurchaseOrderConfirmSuccess']> = {
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderConnection'] = ResolversParentTypes['PurchaseOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PurchaseOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PurchaseOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderEdge'] = ResolversParentTypes['PurchaseOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type PurchaseOrderRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderRejectPayload'] = ResolversParentTypes['PurchaseOrderRejectPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'PurchaseOrderRejectSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type PurchaseOrderRejectSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderRejectSuccess'] = ResolversParentTypes['PurchaseOrderRejectSuccess']> = {
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderSubmitPayload'] = ResolversParentTypes['PurchaseOrderSubmitPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'PurchaseOrderSubmitSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type PurchaseOrderSubmitSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderSubmitSuccess'] = ResolversParentTypes['PurchaseOrderSubmitSuccess']> = {
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderWithdrawPayload'] = ResolversParentTypes['PurchaseOrderWithdrawPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'PurchaseOrderWithdrawSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type PurchaseOrderWithdrawSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderWithdrawSuccess'] = ResolversParentTypes['PurchaseOrderWithdrawSuccess']> = {
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  acceptorStanding?: Resolver<ResolversTypes['AcceptorStanding'], ParentType, ContextType, RequireFields<QueryAcceptorStandingArgs, 'acceptor'>>;
  alerts?: Resolver<ResolversTypes['AlertConnection'], ParentType, ContextType, Partial<QueryAlertsArgs>>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType, RequireFields<QueryApprovalArgs, 'id'>>;
  approvals?: Resolver<ResolversTypes['ApprovalConnection'], ParentType, ContextType, Partial<QueryApprovalsArgs>>;
  assets?: Resolver<ResolversTypes['HeldAssetConnection'], ParentType, ContextType, Partial<QueryAssetsArgs>>;
  auditTrail?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryAuditTrailArgs>>;
  bankAccounts?: Resolver<ReadonlyArray<ResolversTypes['BankAccount']>, ParentType, ContextType>;
  bankEntries?: Resolver<ResolversTypes['BankEntryConnection'], ParentType, ContextType, Partial<QueryBankEntriesArgs>>;
  bids?: Resolver<ResolversTypes['BidConnection'], ParentType, ContextType, Partial<QueryBidsArgs>>;
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType, RequireFields<QueryBillArgs, 'id'>>;
  billDiscountQuote?: Resolver<ResolversTypes['DiscountQuote'], ParentType, ContextType, RequireFields<QueryBillDiscountQuoteArgs, 'input'>>;
  billReconciliations?: Resolver<ResolversTypes['BillReconciliationConnection'], ParentType, ContextType, Partial<QueryBillReconciliationsArgs>>;
  bills?: Resolver<ResolversTypes['BillConnection'], ParentType, ContextType, RequireFields<QueryBillsArgs, 'side'>>;
  businessDay?: Resolver<ResolversTypes['BusinessDay'], ParentType, ContextType, RequireFields<QueryBusinessDayArgs, 'on'>>;
  cargoLot?: Resolver<Maybe<ResolversTypes['CargoLot']>, ParentType, ContextType, RequireFields<QueryCargoLotArgs, 'number'>>;
  cargoLots?: Resolver<ResolversTypes['CargoLotConnection'], ParentType, ContextType, Partial<QueryCargoLotsArgs>>;
  chain?: Resolver<ResolversTypes['ChainEdgeConnection'], ParentType, ContextType, RequireFields<QueryChainArgs, 'depth' | 'direction' | 'from' | 'to'>>;
  chainTiers?: Resolver<ReadonlyArray<ResolversTypes['ChainTier']>, ParentType, ContextType, RequireFields<QueryChainTiersArgs, 'depth' | 'direction' | 'from' | 'to'>>;
  clearingExplanation?: Resolver<Maybe<ResolversTypes['ClearingExplanation']>, ParentType, ContextType, RequireFields<QueryClearingExplanationArgs, 'request'>>;
  clearingLenderView?: Resolver<Maybe<ResolversTypes['ClearingLenderView']>, ParentType, ContextType, Partial<QueryClearingLenderViewArgs>>;
  clearingRun?: Resolver<Maybe<ResolversTypes['ClearingRun']>, ParentType, ContextType, RequireFields<QueryClearingRunArgs, 'id'>>;
  clearingRunReplay?: Resolver<Maybe<ResolversTypes['ClearingReplay']>, ParentType, ContextType, RequireFields<QueryClearingRunReplayArgs, 'run'>>;
  clearingRuns?: Resolver<ResolversTypes['ClearingRunConnection'], ParentType, ContextType, Partial<QueryClearingRunsArgs>>;
  clearingSchedule?: Resolver<Maybe<ResolversTypes['ClearingSchedule']>, ParentType, ContextType>;
  clearingWindow?: Resolver<Maybe<ResolversTypes['ClearingWindow']>, ParentType, ContextType, RequireFields<QueryClearingWindowArgs, 'id'>>;
  clearingWindowStanding?: Resolver<Maybe<ResolversTypes['ClearingWindow']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['PlatformClock'], ParentType, ContextType>;
  dealNotices?: Resolver<ResolversTypes['DealNoticeConnection'], ParentType, ContextType, Partial<QueryDealNoticesArgs>>;
  deals?: Resolver<ResolversTypes['DealConnection'], ParentType, ContextType, Partial<QueryDealsArgs>>;
  debtorGrades?: Resolver<ResolversTypes['DebtorGradeConnection'], ParentType, ContextType, Partial<QueryDebtorGradesArgs>>;
  debtorPayments?: Resolver<ResolversTypes['DebtorPaymentConnection'], ParentType, ContextType, RequireFields<QueryDebtorPaymentsArgs, 'role'>>;
  dilutionClaims?: Resolver<ResolversTypes['DilutionClaimConnection'], ParentType, ContextType, RequireFields<QueryDilutionClaimsArgs, 'role'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'of'>>;
  eInvoicesRead?: Resolver<ReadonlyArray<ResolversTypes['EInvoiceReading']>, ParentType, ContextType, RequireFields<QueryEInvoicesReadArgs, 'uploads'>>;
  environmentalRating?: Resolver<Maybe<ResolversTypes['EnvironmentalAssessment']>, ParentType, ContextType, RequireFields<QueryEnvironmentalRatingArgs, 'organisation'>>;
  financingOpportunities?: Resolver<ResolversTypes['FinancingRequestConnection'], ParentType, ContextType, Partial<QueryFinancingOpportunitiesArgs>>;
  financingRequest?: Resolver<Maybe<ResolversTypes['FinancingRequest']>, ParentType, ContextType, RequireFields<QueryFinancingRequestArgs, 'id'>>;
  financingRequests?: Resolver<ResolversTypes['FinancingRequestConnection'], ParentType, ContextType, Partial<QueryFinancingRequestsArgs>>;
  goodsCatalogue?: Resolver<ResolversTypes['GoodsConnection'], ParentType, ContextType, Partial<QueryGoodsCatalogueArgs>>;
  goodsFlow?: Resolver<Maybe<ResolversTypes['GoodsFlow']>, ParentType, ContextType, RequireFields<QueryGoodsFlowArgs, 'id'>>;
  goodsFlowUnmatched?: Resolver<ResolversTypes['GoodsFlowConnection'], ParentType, ContextType, Partial<QueryGoodsFlowUnmatchedArgs>>;
  goodsFlows?: Resolver<ResolversTypes['GoodsFlowConnection'], ParentType, ContextType, Partial<QueryGoodsFlowsArgs>>;
  goodsPrices?: Resolver<ResolversTypes['GoodsPriceConnection'], ParentType, ContextType, RequireFields<QueryGoodsPricesArgs, 'goods'>>;
  goodsReleases?: Resolver<ResolversTypes['GoodsReleaseConnection'], ParentType, ContextType, Partial<QueryGoodsReleasesArgs>>;
  goodsShipments?: Resolver<ResolversTypes['GoodsShipmentConnection'], ParentType, ContextType, Partial<QueryGoodsShipmentsArgs>>;
  goodsTerms?: Resolver<ResolversTypes['GoodsTerms'], ParentType, ContextType, RequireFields<QueryGoodsTermsArgs, 'class'>>;
  jobRuns?: Resolver<ResolversTypes['JobRunConnection'], ParentType, ContextType, Partial<QueryJobRunsArgs>>;
  lprRates?: Resolver<ResolversTypes['LprRateConnection'], ParentType, ContextType, Partial<QueryLprRatesArgs>>;
  mandates?: Resolver<ResolversTypes['MandateConnection'], ParentType, ContextType, Partial<QueryMandatesArgs>>;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  mechanismCompare?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MechanismRow']>>, ParentType, ContextType, RequireFields<QueryMechanismCompareArgs, 'run'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  myVerdict?: Resolver<ReadonlyArray<ResolversTypes['MandateVerdict']>, ParentType, ContextType, RequireFields<QueryMyVerdictArgs, 'request'>>;
  networkReceivables?: Resolver<ResolversTypes['NetworkReceivableConnection'], ParentType, ContextType, Partial<QueryNetworkReceivablesArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  notePool?: Resolver<ResolversTypes['NotePool'], ParentType, ContextType, RequireFields<QueryNotePoolArgs, 'dueFrom' | 'dueTo'>>;
  offers?: Resolver<Maybe<ResolversTypes['Offers']>, ParentType, ContextType, RequireFields<QueryOffersArgs, 'request'>>;
  organisationByCreditCode?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationByCreditCodeArgs, 'creditCode'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  payables?: Resolver<ResolversTypes['PayableConnection'], ParentType, ContextType, Partial<QueryPayablesArgs>>;
  payeeNotices?: Resolver<ResolversTypes['PayeeNoticeConnection'], ParentType, ContextType, Partial<QueryPayeeNoticesArgs>>;
  paymentFiles?: Resolver<ResolversTypes['PaymentFileConnection'], ParentType, ContextType, Partial<QueryPaymentFilesArgs>>;
  paymentInstructions?: Resolver<ResolversTypes['PaymentInstructionConnection'], ParentType, ContextType, Partial<QueryPaymentInstructionsArgs>>;
  proposals?: Resolver<Maybe<ResolversTypes['Proposals']>, ParentType, ContextType, RequireFields<QueryProposalsArgs, 'request'>>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType, RequireFields<QueryPurchaseOrderArgs, 'id'>>;
  purchaseOrders?: Resolver<ResolversTypes['PurchaseOrderConnection'], ParentType, ContextType, RequireFields<QueryPurchaseOrdersArgs, 'side'>>;
  receipt?: Resolver<Maybe<ResolversTypes['WarehouseReceipt']>, ParentType, ContextType, RequireFields<QueryReceiptArgs, 'id'>>;
  receiptPledge?: Resolver<Maybe<ResolversTypes['ReceiptPledge']>, ParentType, ContextType, RequireFields<QueryReceiptPledgeArgs, 'deal'>>;
  receiptPledges?: Resolver<ResolversTypes['ReceiptPledgeConnection'], ParentType, ContextType, Partial<QueryReceiptPledgesArgs>>;
  receiptShare?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<QueryReceiptShareArgs, 'proceeds' | 'receipt'>>;
  receipts?: Resolver<ResolversTypes['WarehouseReceiptConnection'], ParentType, ContextType, RequireFields<QueryReceiptsArgs, 'side'>>;
  receivable?: Resolver<Maybe<ResolversTypes['Receivable']>, ParentType, ContextType, RequireFields<QueryReceivableArgs, 'id'>>;
  receivables?: Resolver<ResolversTypes['ReceivableConnection'], ParentType, ContextType, RequireFields<QueryReceivablesArgs, 'side'>>;
  registerReconciliations?: Resolver<ResolversTypes['RegisterReconciliationConnection'], ParentType, ContextType, Partial<QueryRegisterReconciliationsArgs>>;
  registerSearch?: Resolver<Maybe<ResolversTypes['RegisterSearch']>, ParentType, ContextType, RequireFields<QueryRegisterSearchArgs, 'asset'>>;
  regulatorOverview?: Resolver<ResolversTypes['RegulatorOverview'], ParentType, ContextType, RequireFields<QueryRegulatorOverviewArgs, 'by' | 'from' | 'to'>>;
  requestSupports?: Resolver<ResolversTypes['RequestSupportConnection'], ParentType, ContextType, Partial<QueryRequestSupportsArgs>>;
  revaluation?: Resolver<Maybe<ResolversTypes['Revaluation']>, ParentType, ContextType, RequireFields<QueryRevaluationArgs, 'id'>>;
  searchCertificate?: Resolver<Maybe<ResolversTypes['SearchCertificate']>, ParentType, ContextType, RequireFields<QuerySearchCertificateArgs, 'id'>>;
  searchCertificateCheck?: Resolver<ResolversTypes['SearchCertificateCheck'], ParentType, ContextType, RequireFields<QuerySearchCertificateCheckArgs, 'number' | 'resultHash'>>;
  searchCertificates?: Resolver<ResolversTypes['SearchCertificateConnection'], ParentType, ContextType, Partial<QuerySearchCertificatesArgs>>;
  serviceAccounts?: Resolver<ReadonlyArray<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['BankStatement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['BankStatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  titleEntries?: Resolver<ReadonlyArray<ResolversTypes['TitleEntry']>, ParentType, ContextType, RequireFields<QueryTitleEntriesArgs, 'asset'>>;
  titleFilings?: Resolver<ResolversTypes['TitleFilingConnection'], ParentType, ContextType, Partial<QueryTitleFilingsArgs>>;
  titlePriority?: Resolver<Maybe<ResolversTypes['TitlePriority']>, ParentType, ContextType, RequireFields<QueryTitlePriorityArgs, 'asset'>>;
  uploads?: Resolver<ResolversTypes['UploadConnection'], ParentType, ContextType, Partial<QueryUploadsArgs>>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType, RequireFields<QueryVoucherArgs, 'id'>>;
  voucherDues?: Resolver<ReadonlyArray<ResolversTypes['VoucherDue']>, ParentType, ContextType, RequireFields<QueryVoucherDuesArgs, 'voucher'>>;
  voucherTransfers?: Resolver<ResolversTypes['VoucherTransferConnection'], ParentType, ContextType, RequireFields<QueryVoucherTransfersArgs, 'side'>>;
  voucherTree?: Resolver<Maybe<ResolversTypes['VoucherTree']>, ParentType, ContextType, RequireFields<QueryVoucherTreeArgs, 'voucher'>>;
  vouchers?: Resolver<ResolversTypes['VoucherConnection'], ParentType, ContextType, RequireFields<QueryVouchersArgs, 'side'>>;
};

export type RankedClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedClaim'] = ResolversParentTypes['RankedClaim']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EncumbranceKind'], ParentType, ContextType>;
  notifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  objected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  registrationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PriorityRule'], ParentType, ContextType>;
  securedParty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ClaimSource'], ParentType, ContextType>;
  takes?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReasonCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonCount'] = ResolversParentTypes['ReasonCount']> = {
  class?: Resolver<ResolversTypes['ReasonClass'], ParentType, ContextType>;
  lenders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceiptAskRefusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptAskRefusePayload'] = ResolversParentTypes['ReceiptAskRefusePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceiptAskRefuseSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceiptAskRefuseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptAskRefuseSuccess'] = ResolversParentTypes['ReceiptAskRefuseSuccess']> = {
  receipt?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptAskWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptAskWithdrawPayload'] = ResolversParentTypes['ReceiptAskWithdrawPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceiptAskWithdrawSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceiptAskWithdrawSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptAskWithdrawSuccess'] = ResolversParentTypes['ReceiptAskWithdrawSuccess']> = {
  receipt?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptCostDeclarePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptCostDeclarePayload'] = ResolversParentTypes['ReceiptCostDeclarePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceiptCostDeclareSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceiptCostDeclareSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptCostDeclareSuccess'] = ResolversParentTypes['ReceiptCostDeclareSuccess']> = {
  receipt?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptDeliverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptDeliverPayload'] = ResolversParentTypes['ReceiptDeliverPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceiptDeliverSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceiptDeliverSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptDeliverSuccess'] = ResolversParentTypes['ReceiptDeliverSuccess']> = {
  receipt?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptDeliveryAskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptDeliveryAskPayload'] = ResolversParentTypes['ReceiptDeliveryAskPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceiptDeliveryAskSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceiptDeliveryAskSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptDeliveryAskSuccess'] = ResolversParentTypes['ReceiptDeliveryAskSuccess']> = {
  receipt?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptElementsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptElements'] = ResolversParentTypes['ReceiptElements']> = {
  insurance?: Resolver<Maybe<ResolversTypes['ReceiptInsurance']>, ParentType, ContextType>;
  issuedAtPlace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lossStandard?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  marks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packaging?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pieces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storageFee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  storedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  storedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReceiptInsuranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptInsurance'] = ResolversParentTypes['ReceiptInsurance']> = {
  insuredFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  insuredUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  insurer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReceiptIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptIssuePayload'] = ResolversParentTypes['ReceiptIssuePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceiptIssueSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceiptIssueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptIssueSuccess'] = ResolversParentTypes['ReceiptIssueSuccess']> = {
  receipt?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptPledgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptPledge'] = ResolversParentTypes['ReceiptPledge']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['MarginCall']>, ParentType, ContextType>;
  calls?: Resolver<ReadonlyArray<ResolversTypes['MarginCall']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['GoodsClass'], ParentType, ContextType>;
  confirmedBy?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  cure?: Resolver<Maybe<ResolversTypes['MarginCure']>, ParentType, ContextType>;
  deal?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  disposals?: Resolver<ReadonlyArray<ResolversTypes['GoodsDisposal']>, ParentType, ContextType>;
  endorsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DayValue']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lender?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['MarginLevel']>, ParentType, ContextType>;
  loan?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  ltv?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  pledgor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  receipts?: Resolver<ReadonlyArray<ResolversTypes['WarehouseReceipt']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PledgeState'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['PledgeTerms']>, ParentType, ContextType>;
  underOrder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptPledgeAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptPledgeAddPayload'] = ResolversParentTypes['ReceiptPledgeAddPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceiptPledgeAddSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceiptPledgeAddSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptPledgeAddSuccess'] = ResolversParentTypes['ReceiptPledgeAddSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptPledgeConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptPledgeConfirmPayload'] = ResolversParentTypes['ReceiptPledgeConfirmPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceiptPledgeConfirmSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceiptPledgeConfirmSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptPledgeConfirmSuccess'] = ResolversParentTypes['ReceiptPledgeConfirmSuccess']> = {
  pledge?: Resolver<ResolversTypes['ReceiptPledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptPledgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptPledgeConnection'] = ResolversParentTypes['ReceiptPledgeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReceiptPledgeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReceiptPledgeDisposePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptPledgeDisposePayload'] = ResolversParentTypes['ReceiptPledgeDisposePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceiptPledgeDisposeSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceiptPledgeDisposeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptPledgeDisposeSuccess'] = ResolversParentTypes['ReceiptPledgeDisposeSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  disposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  repaymentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptPledgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptPledgeEdge'] = ResolversParentTypes['ReceiptPledgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReceiptPledge'], ParentType, ContextType>;
};

export type ReceiptPledgeEndorsePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptPledgeEndorsePayload'] = ResolversParentTypes['ReceiptPledgeEndorsePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceiptPledgeEndorseSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceiptPledgeEndorseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptPledgeEndorseSuccess'] = ResolversParentTypes['ReceiptPledgeEndorseSuccess']> = {
  pledge?: Resolver<ResolversTypes['ReceiptPledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptReleasePayload'] = ResolversParentTypes['ReceiptReleasePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceiptReleaseSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceiptReleaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptReleaseSuccess'] = ResolversParentTypes['ReceiptReleaseSuccess']> = {
  part?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptSplitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptSplitPayload'] = ResolversParentTypes['ReceiptSplitPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceiptSplitSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceiptSplitSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptSplitSuccess'] = ResolversParentTypes['ReceiptSplitSuccess']> = {
  part?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptSubstitutePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptSubstitutePayload'] = ResolversParentTypes['ReceiptSubstitutePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceiptSubstituteSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceiptSubstituteSignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptSubstituteSignPayload'] = ResolversParentTypes['ReceiptSubstituteSignPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceiptSubstituteSignSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceiptSubstituteSignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptSubstituteSignSuccess'] = ResolversParentTypes['ReceiptSubstituteSignSuccess']> = {
  free?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptSubstituteSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptSubstituteSuccess'] = ResolversParentTypes['ReceiptSubstituteSuccess']> = {
  receipt?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptTransferPayload'] = ResolversParentTypes['ReceiptTransferPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceiptTransferSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceiptTransferSignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptTransferSignPayload'] = ResolversParentTypes['ReceiptTransferSignPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceiptTransferSignSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceiptTransferSignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptTransferSignSuccess'] = ResolversParentTypes['ReceiptTransferSignSuccess']> = {
  receipt?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptTransferSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptTransferSuccess'] = ResolversParentTypes['ReceiptTransferSuccess']> = {
  receipt?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptValuationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptValuation'] = ResolversParentTypes['ReceiptValuation']> = {
  ltv?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReceivableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receivable'] = ResolversParentTypes['Receivable']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  answerDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  claimed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  collectionAccount?: Resolver<ResolversTypes['CollectionAccount'], ParentType, ContextType>;
  confirmedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contests?: Resolver<ReadonlyArray<ResolversTypes['Contest']>, ParentType, ContextType>;
  contractNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditNotesSince?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debtor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  deliveredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deliveryEvidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  escalated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<ReadonlyArray<ResolversTypes['ReceivableInvoice']>, ParentType, ContextType>;
  lateInterest?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ReceivableOrigin'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rescindAskedBy?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  setOff?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  setOffReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setOffSince?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReceivableState'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ReceivableWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceivableConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableConfirmPayload'] = ResolversParentTypes['ReceivableConfirmPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceivableConfirmSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceivableConfirmSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableConfirmSuccess'] = ResolversParentTypes['ReceivableConfirmSuccess']> = {
  receivable?: Resolver<ResolversTypes['Receivable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceivableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableConnection'] = ResolversParentTypes['ReceivableConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReceivableEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReceivableContestLiftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableContestLiftPayload'] = ResolversParentTypes['ReceivableContestLiftPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceivableContestLiftSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceivableContestLiftSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableContestLiftSuccess'] = ResolversParentTypes['ReceivableContestLiftSuccess']> = {
  receivable?: Resolver<ResolversTypes['Receivable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceivableContestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableContestPayload'] = ResolversParentTypes['ReceivableContestPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceivableContestSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceivableContestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableContestSuccess'] = ResolversParentTypes['ReceivableContestSuccess']> = {
  contestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivable?: Resolver<ResolversTypes['Receivable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceivableDisputePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableDisputePayload'] = ResolversParentTypes['ReceivableDisputePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceivableDisputeSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceivableDisputeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableDisputeSuccess'] = ResolversParentTypes['ReceivableDisputeSuccess']> = {
  receivable?: Resolver<ResolversTypes['Receivable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceivableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableEdge'] = ResolversParentTypes['ReceivableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Receivable'], ParentType, ContextType>;
};

export type ReceivableInvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableInvoice'] = ResolversParentTypes['ReceivableInvoice']> = {
  creditNotes?: Resolver<ReadonlyArray<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reduction?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReceivableRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableRejectPayload'] = ResolversParentTypes['ReceivableRejectPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceivableRejectSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceivableRejectSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableRejectSuccess'] = ResolversParentTypes['ReceivableRejectSuccess']> = {
  receivable?: Resolver<ResolversTypes['Receivable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceivableRescindPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableRescindPayload'] = ResolversParentTypes['ReceivableRescindPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceivableRescindSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceivableRescindSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableRescindSuccess'] = ResolversParentTypes['ReceivableRescindSuccess']> = {
  receivable?: Resolver<ResolversTypes['Receivable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceivableSetOffOpposePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableSetOffOpposePayload'] = ResolversParentTypes['ReceivableSetOffOpposePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceivableSetOffOpposeSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceivableSetOffOpposeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableSetOffOpposeSuccess'] = ResolversParentTypes['ReceivableSetOffOpposeSuccess']> = {
  receivable?: Resolver<ResolversTypes['Receivable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceivableSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableSubmitPayload'] = ResolversParentTypes['ReceivableSubmitPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceivableSubmitSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceivableSubmitSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableSubmitSuccess'] = ResolversParentTypes['ReceivableSubmitSuccess']> = {
  receivable?: Resolver<ResolversTypes['Receivable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceivableWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableWithdrawPayload'] = ResolversParentTypes['ReceivableWithdrawPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceivableWithdrawSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceivableWithdrawSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivableWithdrawSuccess'] = ResolversParentTypes['ReceivableWithdrawSuccess']> = {
  receivable?: Resolver<ResolversTypes['Receivable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceivablesConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivablesConfirmPayload'] = ResolversParentTypes['ReceivablesConfirmPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'ReceivablesConfirmSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ReceivablesConfirmSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivablesConfirmSuccess'] = ResolversParentTypes['ReceivablesConfirmSuccess']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['ReceivableConfirmPayload']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDifference'] = ResolversParentTypes['RegisterDifference']> = {
  filing?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegisterDifferenceKind'], ParentType, ContextType>;
  ours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterReconcilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterReconcilePayload'] = ResolversParentTypes['RegisterReconcilePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RegisterReconcileSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type RegisterReconcileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterReconcileSuccess'] = ResolversParentTypes['RegisterReconcileSuccess']> = {
  reconciliation?: Resolver<ResolversTypes['RegisterReconciliation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterReconciliation'] = ResolversParentTypes['RegisterReconciliation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['RegisterDifference']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refiled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterReconciliationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterReconciliationConnection'] = ResolversParentTypes['RegisterReconciliationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisterReconciliationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegisterReconciliationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterReconciliationEdge'] = ResolversParentTypes['RegisterReconciliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisterReconciliation'], ParentType, ContextType>;
};

export type RegisterSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSearch'] = ResolversParentTypes['RegisterSearch']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['TitleEntry']>, ParentType, ContextType>;
  outside?: Resolver<ReadonlyArray<ResolversTypes['OutsideRegistration']>, ParentType, ContextType>;
  resultHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  searchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RegisterSimulatorFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSimulatorFilePayload'] = ResolversParentTypes['RegisterSimulatorFilePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RegisterSimulatorFileSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type RegisterSimulatorFileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSimulatorFileSuccess'] = ResolversParentTypes['RegisterSimulatorFileSuccess']> = {
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrationNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulatorOverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulatorOverview'] = ResolversParentTypes['RegulatorOverview']> = {
  by?: Resolver<ResolversTypes['OverviewDivision'], ParentType, ContextType>;
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['OverviewGroup']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RepaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Repayment'] = ResolversParentTypes['Repayment']> = {
  appliedBefore?: Resolver<ReadonlyArray<ResolversTypes['RepaymentCover']>, ParentType, ContextType>;
  collected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fees?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['Payer'], ParentType, ContextType>;
  penalty?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  surplus?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  surplusKept?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  surplusTo?: Resolver<ResolversTypes['SurplusOwner'], ParentType, ContextType>;
};

export type RepaymentCoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepaymentCover'] = ResolversParentTypes['RepaymentCover']> = {
  fees?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  penalty?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  surplus?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RepaymentRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepaymentRecordPayload'] = ResolversParentTypes['RepaymentRecordPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RepaymentRecordSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type RepaymentRecordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepaymentRecordSuccess'] = ResolversParentTypes['RepaymentRecordSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  repaymentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepaymentReversalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepaymentReversal'] = ResolversParentTypes['RepaymentReversal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repayment?: Resolver<ResolversTypes['Repayment'], ParentType, ContextType>;
};

export type RepaymentReversePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepaymentReversePayload'] = ResolversParentTypes['RepaymentReversePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RepaymentReverseSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type RepaymentReverseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepaymentReverseSuccess'] = ResolversParentTypes['RepaymentReverseSuccess']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestSupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestSupport'] = ResolversParentTypes['RequestSupport']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  feeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SupportKind']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestState?: Resolver<ResolversTypes['FinancingRequestState'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupportState'], ParentType, ContextType>;
  subsidyRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tenorDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestSupportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestSupportConnection'] = ResolversParentTypes['RequestSupportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequestSupportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RequestSupportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestSupportEdge'] = ResolversParentTypes['RequestSupportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestSupport'], ParentType, ContextType>;
};

export type RevaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revaluation'] = ResolversParentTypes['Revaluation']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RevaluationState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevaluationStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevaluationStartPayload'] = ResolversParentTypes['RevaluationStartPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RevaluationStartSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type RevaluationStartSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevaluationStartSuccess'] = ResolversParentTypes['RevaluationStartSuccess']> = {
  revaluation?: Resolver<ResolversTypes['Revaluation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleRefused'] = ResolversParentTypes['RuleRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleLine'] = ResolversParentTypes['ScheduleLine']> = {
  fees?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payableOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  penalty?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SearchCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchCertificate'] = ResolversParentTypes['SearchCertificate']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<ReadonlyArray<ResolversTypes['FoundClaim']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['TitleSearchQuery'], ParentType, ContextType>;
  resultHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  searchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  searchedBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchCertificateCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchCertificateCheck'] = ResolversParentTypes['SearchCertificateCheck']> = {
  genuine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  searchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SearchCertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchCertificateConnection'] = ResolversParentTypes['SearchCertificateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchCertificateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchCertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchCertificateEdge'] = ResolversParentTypes['SearchCertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchCertificate'], ParentType, ContextType>;
};

export type ServiceAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccount'] = ResolversParentTypes['ServiceAccount']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceAccountCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccountCreatePayload'] = ResolversParentTypes['ServiceAccountCreatePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'ServiceAccountCreateSuccess' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ServiceAccountCreateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccountCreateSuccess'] = ResolversParentTypes['ServiceAccountCreateSuccess']> = {
  clientSecret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceAccount?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceAccountRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccountRevokePayload'] = ResolversParentTypes['ServiceAccountRevokePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'ServiceAccountRevokeSuccess' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ServiceAccountRevokeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccountRevokeSuccess'] = ResolversParentTypes['ServiceAccountRevokeSuccess']> = {
  serviceAccount?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceLogInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLogInPayload'] = ResolversParentTypes['ServiceLogInPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'ServiceLogInSuccess' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ServiceLogInSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLogInSuccess'] = ResolversParentTypes['ServiceLogInSuccess']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SessionRefreshPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRefreshPayload'] = ResolversParentTypes['SessionRefreshPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'SessionRefreshSuccess' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type SessionRefreshSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRefreshSuccess'] = ResolversParentTypes['SessionRefreshSuccess']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateRefused'] = ResolversParentTypes['StateRefused']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noun?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrayMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrayMoney'] = ResolversParentTypes['StrayMoney']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubBillRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubBillRange'] = ResolversParentTypes['SubBillRange']> = {
  from?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SupervisionRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionRecordPayload'] = ResolversParentTypes['SupervisionRecordPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'SupervisionRecordSuccess' | 'ValidationRefused', ParentType, ContextType>;
};

export type SupervisionRecordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionRecordSuccess'] = ResolversParentTypes['SupervisionRecordSuccess']> = {
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownLots?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportDue'] = ResolversParentTypes['SupportDue']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['SupportPurpose'], ParentType, ContextType>;
};

export type SupportPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportPayment'] = ResolversParentTypes['SupportPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['SupportPurpose'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SurplusPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurplusPayment'] = ResolversParentTypes['SurplusPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaxSimulatorSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxSimulatorSetPayload'] = ResolversParentTypes['TaxSimulatorSetPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'TaxSimulatorSetSuccess' | 'ValidationRefused', ParentType, ContextType>;
};

export type TaxSimulatorSetSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxSimulatorSetSuccess'] = ResolversParentTypes['TaxSimulatorSetSuccess']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaxStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TitleAmendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleAmendPayload'] = ResolversParentTypes['TitleAmendPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'TitleAmendSuccess' | 'ValidationRefused', ParentType, ContextType>;
};

export type TitleAmendSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleAmendSuccess'] = ResolversParentTypes['TitleAmendSuccess']> = {
  entry?: Resolver<ResolversTypes['TitleEntry'], ParentType, ContextType>;
  filing?: Resolver<ResolversTypes['TitleFiling'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TitleEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleEntry'] = ResolversParentTypes['TitleEntry']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  asset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  collateral?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  deal?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filing?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grantor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EncumbranceKind'], ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  registrationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  securedParty?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['TitleStep'], ParentType, ContextType>;
};

export type TitleFilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleFiling'] = ResolversParentTypes['TitleFiling']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  asset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deal?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dischargedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EncumbranceKind'], ParentType, ContextType>;
  notifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  objections?: Resolver<ReadonlyArray<ResolversTypes['TitleObjection']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  registrationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  securedParty?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TitleFilingState'], ParentType, ContextType>;
};

export type TitleFilingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleFilingConnection'] = ResolversParentTypes['TitleFilingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TitleFilingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TitleFilingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleFilingEdge'] = ResolversParentTypes['TitleFilingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TitleFiling'], ParentType, ContextType>;
};

export type TitleObjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleObjectPayload'] = ResolversParentTypes['TitleObjectPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'TitleObjectSuccess' | 'ValidationRefused', ParentType, ContextType>;
};

export type TitleObjectSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleObjectSuccess'] = ResolversParentTypes['TitleObjectSuccess']> = {
  entry?: Resolver<ResolversTypes['TitleEntry'], ParentType, ContextType>;
  filing?: Resolver<ResolversTypes['TitleFiling'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TitleObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleObjection'] = ResolversParentTypes['TitleObjection']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TitleObjectionWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleObjectionWithdrawPayload'] = ResolversParentTypes['TitleObjectionWithdrawPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'TitleObjectionWithdrawSuccess' | 'ValidationRefused', ParentType, ContextType>;
};

export type TitleObjectionWithdrawSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleObjectionWithdrawSuccess'] = ResolversParentTypes['TitleObjectionWithdrawSuccess']> = {
  entry?: Resolver<ResolversTypes['TitleEntry'], ParentType, ContextType>;
  filing?: Resolver<ResolversTypes['TitleFiling'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TitlePriorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitlePriority'] = ResolversParentTypes['TitlePriority']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  asset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['RankedClaim']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  registerAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TitleRenewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleRenewPayload'] = ResolversParentTypes['TitleRenewPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'TitleRenewSuccess' | 'ValidationRefused', ParentType, ContextType>;
};

export type TitleRenewSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleRenewSuccess'] = ResolversParentTypes['TitleRenewSuccess']> = {
  entry?: Resolver<ResolversTypes['TitleEntry'], ParentType, ContextType>;
  filing?: Resolver<ResolversTypes['TitleFiling'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TitleSearchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleSearchPayload'] = ResolversParentTypes['TitleSearchPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'TitleSearchSuccess' | 'ValidationRefused', ParentType, ContextType>;
};

export type TitleSearchQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleSearchQuery'] = ResolversParentTypes['TitleSearchQuery']> = {
  kind?: Resolver<ResolversTypes['TitleSearchKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TitleSearchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleSearchSuccess'] = ResolversParentTypes['TitleSearchSuccess']> = {
  certificate?: Resolver<ResolversTypes['SearchCertificate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadConnection'] = ResolversParentTypes['UploadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UploadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UploadDiscardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadDiscardPayload'] = ResolversParentTypes['UploadDiscardPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'UploadDiscardSuccess' | 'ValidationRefused', ParentType, ContextType>;
};

export type UploadDiscardSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadDiscardSuccess'] = ResolversParentTypes['UploadDiscardSuccess']> = {
  uploadIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadEdge'] = ResolversParentTypes['UploadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Upload'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ValidationRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationRefused'] = ResolversParentTypes['ValidationRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voucher'] = ResolversParentTypes['Voucher']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cancelAskedBy?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  lateInterest?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  passedOn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payableOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receivable?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  receivedFrom?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VoucherState'], ParentType, ContextType>;
  tenorReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherAcceptPayload'] = ResolversParentTypes['VoucherAcceptPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused' | 'VoucherAcceptSuccess', ParentType, ContextType>;
};

export type VoucherAcceptSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherAcceptSuccess'] = ResolversParentTypes['VoucherAcceptSuccess']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherCancelPayload'] = ResolversParentTypes['VoucherCancelPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused' | 'VoucherCancelSuccess', ParentType, ContextType>;
};

export type VoucherCancelSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherCancelSuccess'] = ResolversParentTypes['VoucherCancelSuccess']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherConnection'] = ResolversParentTypes['VoucherConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoucherEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VoucherDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherDue'] = ResolversParentTypes['VoucherDue']> = {
  awaited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  lateInterest?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payee?: Resolver<ResolversTypes['PayablePayee'], ParentType, ContextType>;
  toPay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VoucherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherEdge'] = ResolversParentTypes['VoucherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
};

export type VoucherIssuePayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherIssuePayPayload'] = ResolversParentTypes['VoucherIssuePayPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused' | 'VoucherIssuePaySuccess', ParentType, ContextType>;
};

export type VoucherIssuePaySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherIssuePaySuccess'] = ResolversParentTypes['VoucherIssuePaySuccess']> = {
  payments?: Resolver<ReadonlyArray<ResolversTypes['DebtorPayment']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherIssuePayload'] = ResolversParentTypes['VoucherIssuePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused' | 'VoucherIssueSuccess', ParentType, ContextType>;
};

export type VoucherIssueSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherIssueSuccess'] = ResolversParentTypes['VoucherIssueSuccess']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherRefusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherRefusePayload'] = ResolversParentTypes['VoucherRefusePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused' | 'VoucherRefuseSuccess', ParentType, ContextType>;
};

export type VoucherRefuseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherRefuseSuccess'] = ResolversParentTypes['VoucherRefuseSuccess']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherTransfer'] = ResolversParentTypes['VoucherTransfer']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VoucherTransferState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  trade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherTransferAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherTransferAcceptPayload'] = ResolversParentTypes['VoucherTransferAcceptPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused' | 'VoucherTransferAcceptSuccess', ParentType, ContextType>;
};

export type VoucherTransferAcceptSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherTransferAcceptSuccess'] = ResolversParentTypes['VoucherTransferAcceptSuccess']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  voucherTransfer?: Resolver<ResolversTypes['VoucherTransfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherTransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherTransferConnection'] = ResolversParentTypes['VoucherTransferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoucherTransferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VoucherTransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherTransferEdge'] = ResolversParentTypes['VoucherTransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VoucherTransfer'], ParentType, ContextType>;
};

export type VoucherTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherTransferPayload'] = ResolversParentTypes['VoucherTransferPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused' | 'VoucherTransferSuccess', ParentType, ContextType>;
};

export type VoucherTransferRefusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherTransferRefusePayload'] = ResolversParentTypes['VoucherTransferRefusePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused' | 'VoucherTransferRefuseSuccess', ParentType, ContextType>;
};

export type VoucherTransferRefuseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherTransferRefuseSuccess'] = ResolversParentTypes['VoucherTransferRefuseSuccess']> = {
  voucherTransfer?: Resolver<ResolversTypes['VoucherTransfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherTransferSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherTransferSuccess'] = ResolversParentTypes['VoucherTransferSuccess']> = {
  voucherTransfer?: Resolver<ResolversTypes['VoucherTransfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherTransferWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherTransferWithdrawPayload'] = ResolversParentTypes['VoucherTransferWithdrawPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused' | 'VoucherTransferWithdrawSuccess', ParentType, ContextType>;
};

export type VoucherTransferWithdrawSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherTransferWithdrawSuccess'] = ResolversParentTypes['VoucherTransferWithdrawSuccess']> = {
  voucherTransfer?: Resolver<ResolversTypes['VoucherTransfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherTreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherTree'] = ResolversParentTypes['VoucherTree']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['VoucherTreePart']>, ParentType, ContextType>;
};

export type VoucherTreePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherTreePart'] = ResolversParentTypes['VoucherTreePart']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VoucherState']>, ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VoucherWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherWithdrawPayload'] = ResolversParentTypes['VoucherWithdrawPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused' | 'VoucherWithdrawSuccess', ParentType, ContextType>;
};

export type VoucherWithdrawSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherWithdrawSuccess'] = ResolversParentTypes['VoucherWithdrawSuccess']> = {
  voucher?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarehouseReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseReceipt'] = ResolversParentTypes['WarehouseReceipt']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  costPerUnit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cutFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  elements?: Resolver<ResolversTypes['ReceiptElements'], ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Goods'], ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DayValue']>>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keeper?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  keeperAsk?: Resolver<Maybe<ResolversTypes['KeeperAsk']>, ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pledge?: Resolver<Maybe<ResolversTypes['ReceiptPledge']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReceiptState'], ParentType, ContextType>;
  underOrder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  valuation?: Resolver<Maybe<ResolversTypes['ReceiptValuation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarehouseReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseReceiptConnection'] = ResolversParentTypes['WarehouseReceiptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WarehouseReceiptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WarehouseReceiptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseReceiptEdge'] = ResolversParentTypes['WarehouseReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WarehouseReceipt'], ParentType, ContextType>;
};

export type WriteOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOff'] = ResolversParentTypes['WriteOff']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['DealBalance'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptorDisclosure?: AcceptorDisclosureResolvers<ContextType>;
  AcceptorDisclosureRecordPayload?: AcceptorDisclosureRecordPayloadResolvers<ContextType>;
  AcceptorDisclosureRecordSuccess?: AcceptorDisclosureRecordSuccessResolvers<ContextType>;
  AcceptorStanding?: AcceptorStandingResolvers<ContextType>;
  AccountBalance?: AccountBalanceResolvers<ContextType>;
  AccruedInterest?: AccruedInterestResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  AmountRefused?: AmountRefusedResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  ApprovalConnection?: ApprovalConnectionResolvers<ContextType>;
  ApprovalEdge?: ApprovalEdgeResolvers<ContextType>;
  ApprovalGrantPayload?: ApprovalGrantPayloadResolvers<ContextType>;
  ApprovalGrantSuccess?: ApprovalGrantSuccessResolvers<ContextType>;
  ApprovalOutcome?: ApprovalOutcomeResolvers<ContextType>;
  ApprovalParty?: ApprovalPartyResolvers<ContextType>;
  ApprovalPending?: ApprovalPendingResolvers<ContextType>;
  ApprovalRefusal?: ApprovalRefusalResolvers<ContextType>;
  ApprovalRejectPayload?: ApprovalRejectPayloadResolvers<ContextType>;
  ApprovalRejectSuccess?: ApprovalRejectSuccessResolvers<ContextType>;
  ApprovalWithdrawPayload?: ApprovalWithdrawPayloadResolvers<ContextType>;
  ApprovalWithdrawSuccess?: ApprovalWithdrawSuccessResolvers<ContextType>;
  AssetSummary?: AssetSummaryResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  BankAccount?: BankAccountResolvers<ContextType>;
  BankAccountAddPayload?: BankAccountAddPayloadResolvers<ContextType>;
  BankAccountAddSuccess?: BankAccountAddSuccessResolvers<ContextType>;
  BankAccountClosePayload?: BankAccountClosePayloadResolvers<ContextType>;
  BankAccountCloseSuccess?: BankAccountCloseSuccessResolvers<ContextType>;
  BankEntry?: BankEntryResolvers<ContextType>;
  BankEntryConnection?: BankEntryConnectionResolvers<ContextType>;
  BankEntryEdge?: BankEntryEdgeResolvers<ContextType>;
  BankStatement?: BankStatementResolvers<ContextType>;
  BankStatementConnection?: BankStatementConnectionResolvers<ContextType>;
  BankStatementEdge?: BankStatementEdgeResolvers<ContextType>;
  Bid?: BidResolvers<ContextType>;
  BidConnection?: BidConnectionResolvers<ContextType>;
  BidEdge?: BidEdgeResolvers<ContextType>;
  BidPlacePayload?: BidPlacePayloadResolvers<ContextType>;
  BidPlaceSuccess?: BidPlaceSuccessResolvers<ContextType>;
  BidWithdrawPayload?: BidWithdrawPayloadResolvers<ContextType>;
  BidWithdrawSuccess?: BidWithdrawSuccessResolvers<ContextType>;
  Bill?: BillResolvers<ContextType>;
  BillAcceptPayload?: BillAcceptPayloadResolvers<ContextType>;
  BillAcceptSuccess?: BillAcceptSuccessResolvers<ContextType>;
  BillCancelPayload?: BillCancelPayloadResolvers<ContextType>;
  BillCancelSuccess?: BillCancelSuccessResolvers<ContextType>;
  BillChainEntry?: BillChainEntryResolvers<ContextType>;
  BillConnection?: BillConnectionResolvers<ContextType>;
  BillDifference?: BillDifferenceResolvers<ContextType>;
  BillDishonour?: BillDishonourResolvers<ContextType>;
  BillDishonourPayload?: BillDishonourPayloadResolvers<ContextType>;
  BillDishonourSuccess?: BillDishonourSuccessResolvers<ContextType>;
  BillEdge?: BillEdgeResolvers<ContextType>;
  BillEndorsePayload?: BillEndorsePayloadResolvers<ContextType>;
  BillEndorseSuccess?: BillEndorseSuccessResolvers<ContextType>;
  BillIssuePayload?: BillIssuePayloadResolvers<ContextType>;
  BillIssueSuccess?: BillIssueSuccessResolvers<ContextType>;
  BillOfferPayload?: BillOfferPayloadResolvers<ContextType>;
  BillOfferSuccess?: BillOfferSuccessResolvers<ContextType>;
  BillPayPayload?: BillPayPayloadResolvers<ContextType>;
  BillPaySuccess?: BillPaySuccessResolvers<ContextType>;
  BillPayment?: BillPaymentResolvers<ContextType>;
  BillPaymentAnswerPayload?: BillPaymentAnswerPayloadResolvers<ContextType>;
  BillPaymentAnswerSuccess?: BillPaymentAnswerSuccessResolvers<ContextType>;
  BillPending?: BillPendingResolvers<ContextType>;
  BillPledgePayload?: BillPledgePayloadResolvers<ContextType>;
  BillPledgeSuccess?: BillPledgeSuccessResolvers<ContextType>;
  BillPresentPayload?: BillPresentPayloadResolvers<ContextType>;
  BillPresentSuccess?: BillPresentSuccessResolvers<ContextType>;
  BillReceivePayload?: BillReceivePayloadResolvers<ContextType>;
  BillReceiveSuccess?: BillReceiveSuccessResolvers<ContextType>;
  BillReconcilePayload?: BillReconcilePayloadResolvers<ContextType>;
  BillReconcileSuccess?: BillReconcileSuccessResolvers<ContextType>;
  BillReconciliation?: BillReconciliationResolvers<ContextType>;
  BillReconciliationConnection?: BillReconciliationConnectionResolvers<ContextType>;
  BillReconciliationEdge?: BillReconciliationEdgeResolvers<ContextType>;
  BillRecoursePayload?: BillRecoursePayloadResolvers<ContextType>;
  BillRecourseSuccess?: BillRecourseSuccessResolvers<ContextType>;
  BillRefusePayload?: BillRefusePayloadResolvers<ContextType>;
  BillRefuseSuccess?: BillRefuseSuccessResolvers<ContextType>;
  BillReleasePayload?: BillReleasePayloadResolvers<ContextType>;
  BillReleaseSuccess?: BillReleaseSuccessResolvers<ContextType>;
  BillSettlePayload?: BillSettlePayloadResolvers<ContextType>;
  BillSettleSuccess?: BillSettleSuccessResolvers<ContextType>;
  BillSignPayload?: BillSignPayloadResolvers<ContextType>;
  BillSignSuccess?: BillSignSuccessResolvers<ContextType>;
  BillTurnedDown?: BillTurnedDownResolvers<ContextType>;
  BillWithdrawPayload?: BillWithdrawPayloadResolvers<ContextType>;
  BillWithdrawSuccess?: BillWithdrawSuccessResolvers<ContextType>;
  BusinessDay?: BusinessDayResolvers<ContextType>;
  BuyBackDemand?: BuyBackDemandResolvers<ContextType>;
  CargoLot?: CargoLotResolvers<ContextType>;
  CargoLotConnection?: CargoLotConnectionResolvers<ContextType>;
  CargoLotEdge?: CargoLotEdgeResolvers<ContextType>;
  ChainDays?: ChainDaysResolvers<ContextType>;
  ChainEdge?: ChainEdgeResolvers<ContextType>;
  ChainEdgeConnection?: ChainEdgeConnectionResolvers<ContextType>;
  ChainEdgeEdge?: ChainEdgeEdgeResolvers<ContextType>;
  ChainGoods?: ChainGoodsResolvers<ContextType>;
  ChainInformation?: ChainInformationResolvers<ContextType>;
  ChainMoney?: ChainMoneyResolvers<ContextType>;
  ChainTier?: ChainTierResolvers<ContextType>;
  ChainVouchers?: ChainVouchersResolvers<ContextType>;
  ClearingAward?: ClearingAwardResolvers<ContextType>;
  ClearingBinding?: ClearingBindingResolvers<ContextType>;
  ClearingExplanation?: ClearingExplanationResolvers<ContextType>;
  ClearingLenderView?: ClearingLenderViewResolvers<ContextType>;
  ClearingMore?: ClearingMoreResolvers<ContextType>;
  ClearingNext?: ClearingNextResolvers<ContextType>;
  ClearingPolicyWeights?: ClearingPolicyWeightsResolvers<ContextType>;
  ClearingPrice?: ClearingPriceResolvers<ContextType>;
  ClearingReason?: ClearingReasonResolvers<ContextType>;
  ClearingReplay?: ClearingReplayResolvers<ContextType>;
  ClearingRun?: ClearingRunResolvers<ContextType>;
  ClearingRunCancelPayload?: ClearingRunCancelPayloadResolvers<ContextType>;
  ClearingRunCancelSuccess?: ClearingRunCancelSuccessResolvers<ContextType>;
  ClearingRunConnection?: ClearingRunConnectionResolvers<ContextType>;
  ClearingRunEdge?: ClearingRunEdgeResolvers<ContextType>;
  ClearingRunProgress?: ClearingRunProgressResolvers<ContextType>;
  ClearingRunResult?: ClearingRunResultResolvers<ContextType>;
  ClearingRunStartPayload?: ClearingRunStartPayloadResolvers<ContextType>;
  ClearingRunStartSuccess?: ClearingRunStartSuccessResolvers<ContextType>;
  ClearingSchedule?: ClearingScheduleResolvers<ContextType>;
  ClearingScheduleEndPayload?: ClearingScheduleEndPayloadResolvers<ContextType>;
  ClearingScheduleEndSuccess?: ClearingScheduleEndSuccessResolvers<ContextType>;
  ClearingScheduleSetPayload?: ClearingScheduleSetPayloadResolvers<ContextType>;
  ClearingScheduleSetSuccess?: ClearingScheduleSetSuccessResolvers<ContextType>;
  ClearingWindow?: ClearingWindowResolvers<ContextType>;
  ClearingWindowOpenPayload?: ClearingWindowOpenPayloadResolvers<ContextType>;
  ClearingWindowOpenSuccess?: ClearingWindowOpenSuccessResolvers<ContextType>;
  ClockAdvancePayload?: ClockAdvancePayloadResolvers<ContextType>;
  ClockAdvanceSuccess?: ClockAdvanceSuccessResolvers<ContextType>;
  CollectionAccount?: CollectionAccountResolvers<ContextType>;
  Contest?: ContestResolvers<ContextType>;
  CostCondition?: CostConditionResolvers<ContextType>;
  CostLine?: CostLineResolvers<ContextType>;
  CostSheet?: CostSheetResolvers<ContextType>;
  CreditNote?: CreditNoteResolvers<ContextType>;
  CreditNoteRecordPayload?: CreditNoteRecordPayloadResolvers<ContextType>;
  CreditNoteRecordSuccess?: CreditNoteRecordSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayValue?: DayValueResolvers<ContextType>;
  Deal?: DealResolvers<ContextType>;
  DealBalance?: DealBalanceResolvers<ContextType>;
  DealBuyBackPayload?: DealBuyBackPayloadResolvers<ContextType>;
  DealBuyBackSuccess?: DealBuyBackSuccessResolvers<ContextType>;
  DealCancelPayload?: DealCancelPayloadResolvers<ContextType>;
  DealCancelSuccess?: DealCancelSuccessResolvers<ContextType>;
  DealCancellation?: DealCancellationResolvers<ContextType>;
  DealClaimsReleasePayload?: DealClaimsReleasePayloadResolvers<ContextType>;
  DealClaimsReleaseSuccess?: DealClaimsReleaseSuccessResolvers<ContextType>;
  DealCondition?: DealConditionResolvers<ContextType>;
  DealConnection?: DealConnectionResolvers<ContextType>;
  DealDisbursePayload?: DealDisbursePayloadResolvers<ContextType>;
  DealDisburseSuccess?: DealDisburseSuccessResolvers<ContextType>;
  DealEdge?: DealEdgeResolvers<ContextType>;
  DealEnforcePayload?: DealEnforcePayloadResolvers<ContextType>;
  DealEnforceSuccess?: DealEnforceSuccessResolvers<ContextType>;
  DealFeeChargePayload?: DealFeeChargePayloadResolvers<ContextType>;
  DealFeeChargeSuccess?: DealFeeChargeSuccessResolvers<ContextType>;
  DealHappened?: DealHappenedResolvers<ContextType>;
  DealNotice?: DealNoticeResolvers<ContextType>;
  DealNoticeAcknowledgePayload?: DealNoticeAcknowledgePayloadResolvers<ContextType>;
  DealNoticeAcknowledgeSuccess?: DealNoticeAcknowledgeSuccessResolvers<ContextType>;
  DealNoticeConnection?: DealNoticeConnectionResolvers<ContextType>;
  DealNoticeEdge?: DealNoticeEdgeResolvers<ContextType>;
  DealNoticeGivePayload?: DealNoticeGivePayloadResolvers<ContextType>;
  DealNoticeGiveSuccess?: DealNoticeGiveSuccessResolvers<ContextType>;
  DealOwed?: DealOwedResolvers<ContextType>;
  DealRecheckPayload?: DealRecheckPayloadResolvers<ContextType>;
  DealRecheckSuccess?: DealRecheckSuccessResolvers<ContextType>;
  DealRecourseDemandPayload?: DealRecourseDemandPayloadResolvers<ContextType>;
  DealRecourseDemandSuccess?: DealRecourseDemandSuccessResolvers<ContextType>;
  DealReleaseAgreePayload?: DealReleaseAgreePayloadResolvers<ContextType>;
  DealReleaseAgreeSuccess?: DealReleaseAgreeSuccessResolvers<ContextType>;
  DealSupport?: DealSupportResolvers<ContextType>;
  DealSupportAcceptPayload?: DealSupportAcceptPayloadResolvers<ContextType>;
  DealSupportAcceptSuccess?: DealSupportAcceptSuccessResolvers<ContextType>;
  DealSupportAskPayload?: DealSupportAskPayloadResolvers<ContextType>;
  DealSupportAskSuccess?: DealSupportAskSuccessResolvers<ContextType>;
  DealSupportOfferPayload?: DealSupportOfferPayloadResolvers<ContextType>;
  DealSupportOfferSuccess?: DealSupportOfferSuccessResolvers<ContextType>;
  DealSupportPaymentRecordPayload?: DealSupportPaymentRecordPayloadResolvers<ContextType>;
  DealSupportPaymentRecordSuccess?: DealSupportPaymentRecordSuccessResolvers<ContextType>;
  DealSupportPaymentReversePayload?: DealSupportPaymentReversePayloadResolvers<ContextType>;
  DealSupportPaymentReverseSuccess?: DealSupportPaymentReverseSuccessResolvers<ContextType>;
  DealSurplusSettlePayload?: DealSurplusSettlePayloadResolvers<ContextType>;
  DealSurplusSettleSuccess?: DealSurplusSettleSuccessResolvers<ContextType>;
  DealTerms?: DealTermsResolvers<ContextType>;
  DealWriteOffPayload?: DealWriteOffPayloadResolvers<ContextType>;
  DealWriteOffSuccess?: DealWriteOffSuccessResolvers<ContextType>;
  DebtorGrade?: DebtorGradeResolvers<ContextType>;
  DebtorGradeConnection?: DebtorGradeConnectionResolvers<ContextType>;
  DebtorGradeEdge?: DebtorGradeEdgeResolvers<ContextType>;
  DebtorGradeSetPayload?: DebtorGradeSetPayloadResolvers<ContextType>;
  DebtorGradeSetSuccess?: DebtorGradeSetSuccessResolvers<ContextType>;
  DebtorPayment?: DebtorPaymentResolvers<ContextType>;
  DebtorPaymentAnswerPayload?: DebtorPaymentAnswerPayloadResolvers<ContextType>;
  DebtorPaymentAnswerSuccess?: DebtorPaymentAnswerSuccessResolvers<ContextType>;
  DebtorPaymentConnection?: DebtorPaymentConnectionResolvers<ContextType>;
  DebtorPaymentEdge?: DebtorPaymentEdgeResolvers<ContextType>;
  DebtorPaymentRecordPayload?: DebtorPaymentRecordPayloadResolvers<ContextType>;
  DebtorPaymentRecordSuccess?: DebtorPaymentRecordSuccessResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DilutionChange?: DilutionChangeResolvers<ContextType>;
  DilutionClaim?: DilutionClaimResolvers<ContextType>;
  DilutionClaimConnection?: DilutionClaimConnectionResolvers<ContextType>;
  DilutionClaimEdge?: DilutionClaimEdgeResolvers<ContextType>;
  DilutionClaimSettlePayload?: DilutionClaimSettlePayloadResolvers<ContextType>;
  DilutionClaimSettleSuccess?: DilutionClaimSettleSuccessResolvers<ContextType>;
  Disbursement?: DisbursementResolvers<ContextType>;
  DiscountQuote?: DiscountQuoteResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentRemovePayload?: DocumentRemovePayloadResolvers<ContextType>;
  DocumentRemoveSuccess?: DocumentRemoveSuccessResolvers<ContextType>;
  EInvoice?: EInvoiceResolvers<ContextType>;
  EInvoiceLine?: EInvoiceLineResolvers<ContextType>;
  EInvoiceReading?: EInvoiceReadingResolvers<ContextType>;
  Enforcement?: EnforcementResolvers<ContextType>;
  EntryResolution?: EntryResolutionResolvers<ContextType>;
  EnvironmentalAssessment?: EnvironmentalAssessmentResolvers<ContextType>;
  EnvironmentalRatingPublishPayload?: EnvironmentalRatingPublishPayloadResolvers<ContextType>;
  EnvironmentalRatingPublishSuccess?: EnvironmentalRatingPublishSuccessResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FeeCharge?: FeeChargeResolvers<ContextType>;
  FinancingRequest?: FinancingRequestResolvers<ContextType>;
  FinancingRequestCancelPayload?: FinancingRequestCancelPayloadResolvers<ContextType>;
  FinancingRequestCancelSuccess?: FinancingRequestCancelSuccessResolvers<ContextType>;
  FinancingRequestConnection?: FinancingRequestConnectionResolvers<ContextType>;
  FinancingRequestEdge?: FinancingRequestEdgeResolvers<ContextType>;
  FinancingRequestOpenPayload?: FinancingRequestOpenPayloadResolvers<ContextType>;
  FinancingRequestOpenSuccess?: FinancingRequestOpenSuccessResolvers<ContextType>;
  FinancingRequestSupportAskPayload?: FinancingRequestSupportAskPayloadResolvers<ContextType>;
  FinancingRequestSupportAskSuccess?: FinancingRequestSupportAskSuccessResolvers<ContextType>;
  FinancingRequestSupportOfferPayload?: FinancingRequestSupportOfferPayloadResolvers<ContextType>;
  FinancingRequestSupportOfferSuccess?: FinancingRequestSupportOfferSuccessResolvers<ContextType>;
  FoundClaim?: FoundClaimResolvers<ContextType>;
  Goods?: GoodsResolvers<ContextType>;
  GoodsConnection?: GoodsConnectionResolvers<ContextType>;
  GoodsDefinePayload?: GoodsDefinePayloadResolvers<ContextType>;
  GoodsDefineSuccess?: GoodsDefineSuccessResolvers<ContextType>;
  GoodsDelivery?: GoodsDeliveryResolvers<ContextType>;
  GoodsDeliveryRecordPayload?: GoodsDeliveryRecordPayloadResolvers<ContextType>;
  GoodsDeliveryRecordSuccess?: GoodsDeliveryRecordSuccessResolvers<ContextType>;
  GoodsDisposal?: GoodsDisposalResolvers<ContextType>;
  GoodsEdge?: GoodsEdgeResolvers<ContextType>;
  GoodsFlow?: GoodsFlowResolvers<ContextType>;
  GoodsFlowConnection?: GoodsFlowConnectionResolvers<ContextType>;
  GoodsFlowEdge?: GoodsFlowEdgeResolvers<ContextType>;
  GoodsFlowLink?: GoodsFlowLinkResolvers<ContextType>;
  GoodsFlowReportPayload?: GoodsFlowReportPayloadResolvers<ContextType>;
  GoodsFlowReportSuccess?: GoodsFlowReportSuccessResolvers<ContextType>;
  GoodsFlowWithdrawPayload?: GoodsFlowWithdrawPayloadResolvers<ContextType>;
  GoodsFlowWithdrawSuccess?: GoodsFlowWithdrawSuccessResolvers<ContextType>;
  GoodsFlowWithdrawal?: GoodsFlowWithdrawalResolvers<ContextType>;
  GoodsFlowsReportPayload?: GoodsFlowsReportPayloadResolvers<ContextType>;
  GoodsFlowsReportSuccess?: GoodsFlowsReportSuccessResolvers<ContextType>;
  GoodsLine?: GoodsLineResolvers<ContextType>;
  GoodsPrice?: GoodsPriceResolvers<ContextType>;
  GoodsPriceConnection?: GoodsPriceConnectionResolvers<ContextType>;
  GoodsPriceEdge?: GoodsPriceEdgeResolvers<ContextType>;
  GoodsPricePublishPayload?: GoodsPricePublishPayloadResolvers<ContextType>;
  GoodsPricePublishSuccess?: GoodsPricePublishSuccessResolvers<ContextType>;
  GoodsRelease?: GoodsReleaseResolvers<ContextType>;
  GoodsReleaseConnection?: GoodsReleaseConnectionResolvers<ContextType>;
  GoodsReleaseEdge?: GoodsReleaseEdgeResolvers<ContextType>;
  GoodsReleaseIssuePayload?: GoodsReleaseIssuePayloadResolvers<ContextType>;
  GoodsReleaseIssueSuccess?: GoodsReleaseIssueSuccessResolvers<ContextType>;
  GoodsShipment?: GoodsShipmentResolvers<ContextType>;
  GoodsShipmentAnnouncePayload?: GoodsShipmentAnnouncePayloadResolvers<ContextType>;
  GoodsShipmentAnnounceSuccess?: GoodsShipmentAnnounceSuccessResolvers<ContextType>;
  GoodsShipmentConnection?: GoodsShipmentConnectionResolvers<ContextType>;
  GoodsShipmentEdge?: GoodsShipmentEdgeResolvers<ContextType>;
  GoodsShipmentReceivePayload?: GoodsShipmentReceivePayloadResolvers<ContextType>;
  GoodsShipmentReceiveSuccess?: GoodsShipmentReceiveSuccessResolvers<ContextType>;
  GoodsShipmentWithdrawPayload?: GoodsShipmentWithdrawPayloadResolvers<ContextType>;
  GoodsShipmentWithdrawSuccess?: GoodsShipmentWithdrawSuccessResolvers<ContextType>;
  GoodsStorageApprovePayload?: GoodsStorageApprovePayloadResolvers<ContextType>;
  GoodsStorageApproveSuccess?: GoodsStorageApproveSuccessResolvers<ContextType>;
  GoodsStorageAskPayload?: GoodsStorageAskPayloadResolvers<ContextType>;
  GoodsStorageAskSuccess?: GoodsStorageAskSuccessResolvers<ContextType>;
  GoodsTerms?: GoodsTermsResolvers<ContextType>;
  GoodsTermsPublishPayload?: GoodsTermsPublishPayloadResolvers<ContextType>;
  GoodsTermsPublishSuccess?: GoodsTermsPublishSuccessResolvers<ContextType>;
  HeldAsset?: HeldAssetResolvers<ContextType>;
  HeldAssetConnection?: HeldAssetConnectionResolvers<ContextType>;
  HeldAssetEdge?: HeldAssetEdgeResolvers<ContextType>;
  IdempotencyRefused?: IdempotencyRefusedResolvers<ContextType>;
  JobRun?: JobRunResolvers<ContextType>;
  JobRunConnection?: JobRunConnectionResolvers<ContextType>;
  JobRunEdge?: JobRunEdgeResolvers<ContextType>;
  JournalLine?: JournalLineResolvers<ContextType>;
  JournalPosting?: JournalPostingResolvers<ContextType>;
  JournalPostingConnection?: JournalPostingConnectionResolvers<ContextType>;
  JournalPostingEdge?: JournalPostingEdgeResolvers<ContextType>;
  KeeperAsk?: KeeperAskResolvers<ContextType>;
  LimitRefused?: LimitRefusedResolvers<ContextType>;
  LimitUsage?: LimitUsageResolvers<ContextType>;
  LogInPayload?: LogInPayloadResolvers<ContextType>;
  LogInSuccess?: LogInSuccessResolvers<ContextType>;
  LogOutPayload?: LogOutPayloadResolvers<ContextType>;
  LogOutSuccess?: LogOutSuccessResolvers<ContextType>;
  LotFinding?: LotFindingResolvers<ContextType>;
  LprPublishPayload?: LprPublishPayloadResolvers<ContextType>;
  LprPublishSuccess?: LprPublishSuccessResolvers<ContextType>;
  LprRate?: LprRateResolvers<ContextType>;
  LprRateConnection?: LprRateConnectionResolvers<ContextType>;
  LprRateEdge?: LprRateEdgeResolvers<ContextType>;
  Mandate?: MandateResolvers<ContextType>;
  MandateChangePayload?: MandateChangePayloadResolvers<ContextType>;
  MandateChangeSuccess?: MandateChangeSuccessResolvers<ContextType>;
  MandateConnection?: MandateConnectionResolvers<ContextType>;
  MandateCreatePayload?: MandateCreatePayloadResolvers<ContextType>;
  MandateCreateSuccess?: MandateCreateSuccessResolvers<ContextType>;
  MandateEdge?: MandateEdgeResolvers<ContextType>;
  MandateLimits?: MandateLimitsResolvers<ContextType>;
  MandatePricing?: MandatePricingResolvers<ContextType>;
  MandateResumePayload?: MandateResumePayloadResolvers<ContextType>;
  MandateResumeSuccess?: MandateResumeSuccessResolvers<ContextType>;
  MandateSpread?: MandateSpreadResolvers<ContextType>;
  MandateSuspendPayload?: MandateSuspendPayloadResolvers<ContextType>;
  MandateSuspendSuccess?: MandateSuspendSuccessResolvers<ContextType>;
  MandateTenor?: MandateTenorResolvers<ContextType>;
  MandateTicket?: MandateTicketResolvers<ContextType>;
  MandateVerdict?: MandateVerdictResolvers<ContextType>;
  MandateWithdrawPayload?: MandateWithdrawPayloadResolvers<ContextType>;
  MandateWithdrawSuccess?: MandateWithdrawSuccessResolvers<ContextType>;
  MarginCall?: MarginCallResolvers<ContextType>;
  MarginCure?: MarginCureResolvers<ContextType>;
  MatchingReason?: MatchingReasonResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  MechanismRow?: MechanismRowResolvers<ContextType>;
  MechanismSizeClass?: MechanismSizeClassResolvers<ContextType>;
  MemberInvitePayload?: MemberInvitePayloadResolvers<ContextType>;
  MemberInviteSuccess?: MemberInviteSuccessResolvers<ContextType>;
  MemberJoinPayload?: MemberJoinPayloadResolvers<ContextType>;
  MemberJoinSuccess?: MemberJoinSuccessResolvers<ContextType>;
  MemberRemovePayload?: MemberRemovePayloadResolvers<ContextType>;
  MemberRemoveSuccess?: MemberRemoveSuccessResolvers<ContextType>;
  MemberRoleChangePayload?: MemberRoleChangePayloadResolvers<ContextType>;
  MemberRoleChangeSuccess?: MemberRoleChangeSuccessResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NetworkReceivable?: NetworkReceivableResolvers<ContextType>;
  NetworkReceivableConnection?: NetworkReceivableConnectionResolvers<ContextType>;
  NetworkReceivableEdge?: NetworkReceivableEdgeResolvers<ContextType>;
  NetworkReceivableRetryPayload?: NetworkReceivableRetryPayloadResolvers<ContextType>;
  NetworkReceivableRetrySuccess?: NetworkReceivableRetrySuccessResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundRefused?: NotFoundRefusedResolvers<ContextType>;
  NotePool?: NotePoolResolvers<ContextType>;
  NotePoolDebtor?: NotePoolDebtorResolvers<ContextType>;
  NoticeItem?: NoticeItemResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferAcceptPayload?: OfferAcceptPayloadResolvers<ContextType>;
  OfferAcceptSuccess?: OfferAcceptSuccessResolvers<ContextType>;
  OfferDeclinePayload?: OfferDeclinePayloadResolvers<ContextType>;
  OfferDeclineSuccess?: OfferDeclineSuccessResolvers<ContextType>;
  OfferPrice?: OfferPriceResolvers<ContextType>;
  Offers?: OffersResolvers<ContextType>;
  OrderStorage?: OrderStorageResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationApprovalSetPayload?: OrganisationApprovalSetPayloadResolvers<ContextType>;
  OrganisationApprovalSetSuccess?: OrganisationApprovalSetSuccessResolvers<ContextType>;
  OrganisationApprovePayload?: OrganisationApprovePayloadResolvers<ContextType>;
  OrganisationApproveSuccess?: OrganisationApproveSuccessResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationRegisterPayload?: OrganisationRegisterPayloadResolvers<ContextType>;
  OrganisationRegisterSuccess?: OrganisationRegisterSuccessResolvers<ContextType>;
  OrganisationRejectPayload?: OrganisationRejectPayloadResolvers<ContextType>;
  OrganisationRejectSuccess?: OrganisationRejectSuccessResolvers<ContextType>;
  OrganisationSuspendPayload?: OrganisationSuspendPayloadResolvers<ContextType>;
  OrganisationSuspendSuccess?: OrganisationSuspendSuccessResolvers<ContextType>;
  OrganisationSwitchPayload?: OrganisationSwitchPayloadResolvers<ContextType>;
  OrganisationSwitchSuccess?: OrganisationSwitchSuccessResolvers<ContextType>;
  OutcomeCount?: OutcomeCountResolvers<ContextType>;
  OutsideRegistration?: OutsideRegistrationResolvers<ContextType>;
  OverviewGroup?: OverviewGroupResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Particular?: ParticularResolvers<ContextType>;
  PasswordChangePayload?: PasswordChangePayloadResolvers<ContextType>;
  PasswordChangeSuccess?: PasswordChangeSuccessResolvers<ContextType>;
  Payable?: PayableResolvers<ContextType>;
  PayableConnection?: PayableConnectionResolvers<ContextType>;
  PayableEdge?: PayableEdgeResolvers<ContextType>;
  PayablePayee?: PayablePayeeResolvers<ContextType>;
  PayablePostPayload?: PayablePostPayloadResolvers<ContextType>;
  PayablePostSuccess?: PayablePostSuccessResolvers<ContextType>;
  PayeeNotice?: PayeeNoticeResolvers<ContextType>;
  PayeeNoticeAcknowledgePayload?: PayeeNoticeAcknowledgePayloadResolvers<ContextType>;
  PayeeNoticeAcknowledgeSuccess?: PayeeNoticeAcknowledgeSuccessResolvers<ContextType>;
  PayeeNoticeConnection?: PayeeNoticeConnectionResolvers<ContextType>;
  PayeeNoticeEdge?: PayeeNoticeEdgeResolvers<ContextType>;
  PaymentAccount?: PaymentAccountResolvers<ContextType>;
  PaymentConfirmPayload?: PaymentConfirmPayloadResolvers<ContextType>;
  PaymentConfirmSuccess?: PaymentConfirmSuccessResolvers<ContextType>;
  PaymentConfirmed?: PaymentConfirmedResolvers<ContextType>;
  PaymentFile?: PaymentFileResolvers<ContextType>;
  PaymentFileCancelPayload?: PaymentFileCancelPayloadResolvers<ContextType>;
  PaymentFileCancelSuccess?: PaymentFileCancelSuccessResolvers<ContextType>;
  PaymentFileCancellation?: PaymentFileCancellationResolvers<ContextType>;
  PaymentFileConnection?: PaymentFileConnectionResolvers<ContextType>;
  PaymentFileEdge?: PaymentFileEdgeResolvers<ContextType>;
  PaymentFileExportPayload?: PaymentFileExportPayloadResolvers<ContextType>;
  PaymentFileExportSuccess?: PaymentFileExportSuccessResolvers<ContextType>;
  PaymentInstruction?: PaymentInstructionResolvers<ContextType>;
  PaymentInstructionConnection?: PaymentInstructionConnectionResolvers<ContextType>;
  PaymentInstructionEdge?: PaymentInstructionEdgeResolvers<ContextType>;
  PaymentResolvePayload?: PaymentResolvePayloadResolvers<ContextType>;
  PaymentResolveSuccess?: PaymentResolveSuccessResolvers<ContextType>;
  PlatformClock?: PlatformClockResolvers<ContextType>;
  PledgeTerms?: PledgeTermsResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  Proposals?: ProposalsResolvers<ContextType>;
  ProposedTerms?: ProposedTermsResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderConfirmPayload?: PurchaseOrderConfirmPayloadResolvers<ContextType>;
  PurchaseOrderConfirmSuccess?: PurchaseOrderConfirmSuccessResolvers<ContextType>;
  PurchaseOrderConnection?: PurchaseOrderConnectionResolvers<ContextType>;
  PurchaseOrderEdge?: PurchaseOrderEdgeResolvers<ContextType>;
  PurchaseOrderRejectPayload?: PurchaseOrderRejectPayloadResolvers<ContextType>;
  PurchaseOrderRejectSuccess?: PurchaseOrderRejectSuccessResolvers<ContextType>;
  PurchaseOrderSubmitPayload?: PurchaseOrderSubmitPayloadResolvers<ContextType>;
  PurchaseOrderSubmitSuccess?: PurchaseOrderSubmitSuccessResolvers<ContextType>;
  PurchaseOrderWithdrawPayload?: PurchaseOrderWithdrawPayloadResolvers<ContextType>;
  PurchaseOrderWithdrawSuccess?: PurchaseOrderWithdrawSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedClaim?: RankedClaimResolvers<ContextType>;
  ReasonCount?: ReasonCountResolvers<ContextType>;
  ReceiptAskRefusePayload?: ReceiptAskRefusePayloadResolvers<ContextType>;
  ReceiptAskRefuseSuccess?: ReceiptAskRefuseSuccessResolvers<ContextType>;
  ReceiptAskWithdrawPayload?: ReceiptAskWithdrawPayloadResolvers<ContextType>;
  ReceiptAskWithdrawSuccess?: ReceiptAskWithdrawSuccessResolvers<ContextType>;
  ReceiptCostDeclarePayload?: ReceiptCostDeclarePayloadResolvers<ContextType>;
  ReceiptCostDeclareSuccess?: ReceiptCostDeclareSuccessResolvers<ContextType>;
  ReceiptDeliverPayload?: ReceiptDeliverPayloadResolvers<ContextType>;
  ReceiptDeliverSuccess?: ReceiptDeliverSuccessResolvers<ContextType>;
  ReceiptDeliveryAskPayload?: ReceiptDeliveryAskPayloadResolvers<ContextType>;
  ReceiptDeliveryAskSuccess?: ReceiptDeliveryAskSuccessResolvers<ContextType>;
  ReceiptElements?: ReceiptElementsResolvers<ContextType>;
  ReceiptInsurance?: ReceiptInsuranceResolvers<ContextType>;
  ReceiptIssuePayload?: ReceiptIssuePayloadResolvers<ContextType>;
  ReceiptIssueSuccess?: ReceiptIssueSuccessResolvers<ContextType>;
  ReceiptPledge?: ReceiptPledgeResolvers<ContextType>;
  ReceiptPledgeAddPayload?: ReceiptPledgeAddPayloadResolvers<ContextType>;
  ReceiptPledgeAddSuccess?: ReceiptPledgeAddSuccessResolvers<ContextType>;
  ReceiptPledgeConfirmPayload?: ReceiptPledgeConfirmPayloadResolvers<ContextType>;
  ReceiptPledgeConfirmSuccess?: ReceiptPledgeConfirmSuccessResolvers<ContextType>;
  ReceiptPledgeConnection?: ReceiptPledgeConnectionResolvers<ContextType>;
  ReceiptPledgeDisposePayload?: ReceiptPledgeDisposePayloadResolvers<ContextType>;
  ReceiptPledgeDisposeSuccess?: ReceiptPledgeDisposeSuccessResolvers<ContextType>;
  ReceiptPledgeEdge?: ReceiptPledgeEdgeResolvers<ContextType>;
  ReceiptPledgeEndorsePayload?: ReceiptPledgeEndorsePayloadResolvers<ContextType>;
  ReceiptPledgeEndorseSuccess?: ReceiptPledgeEndorseSuccessResolvers<ContextType>;
  ReceiptReleasePayload?: ReceiptReleasePayloadResolvers<ContextType>;
  ReceiptReleaseSuccess?: ReceiptReleaseSuccessResolvers<ContextType>;
  ReceiptSplitPayload?: ReceiptSplitPayloadResolvers<ContextType>;
  ReceiptSplitSuccess?: ReceiptSplitSuccessResolvers<ContextType>;
  ReceiptSubstitutePayload?: ReceiptSubstitutePayloadResolvers<ContextType>;
  ReceiptSubstituteSignPayload?: ReceiptSubstituteSignPayloadResolvers<ContextType>;
  ReceiptSubstituteSignSuccess?: ReceiptSubstituteSignSuccessResolvers<ContextType>;
  ReceiptSubstituteSuccess?: ReceiptSubstituteSuccessResolvers<ContextType>;
  ReceiptTransferPayload?: ReceiptTransferPayloadResolvers<ContextType>;
  ReceiptTransferSignPayload?: ReceiptTransferSignPayloadResolvers<ContextType>;
  ReceiptTransferSignSuccess?: ReceiptTransferSignSuccessResolvers<ContextType>;
  ReceiptTransferSuccess?: ReceiptTransferSuccessResolvers<ContextType>;
  ReceiptValuation?: ReceiptValuationResolvers<ContextType>;
  Receivable?: ReceivableResolvers<ContextType>;
  ReceivableConfirmPayload?: ReceivableConfirmPayloadResolvers<ContextType>;
  ReceivableConfirmSuccess?: ReceivableConfirmSuccessResolvers<ContextType>;
  ReceivableConnection?: ReceivableConnectionResolvers<ContextType>;
  ReceivableContestLiftPayload?: ReceivableContestLiftPayloadResolvers<ContextType>;
  ReceivableContestLiftSuccess?: ReceivableContestLiftSuccessResolvers<ContextType>;
  ReceivableContestPayload?: ReceivableContestPayloadResolvers<ContextType>;
  ReceivableContestSuccess?: ReceivableContestSuccessResolvers<ContextType>;
  ReceivableDisputePayload?: ReceivableDisputePayloadResolvers<ContextType>;
  ReceivableDisputeSuccess?: ReceivableDisputeSuccessResolvers<ContextType>;
  ReceivableEdge?: ReceivableEdgeResolvers<ContextType>;
  ReceivableInvoice?: ReceivableInvoiceResolvers<ContextType>;
  ReceivableRejectPayload?: ReceivableRejectPayloadResolvers<ContextType>;
  ReceivableRejectSuccess?: ReceivableRejectSuccessResolvers<ContextType>;
  ReceivableRescindPayload?: ReceivableRescindPayloadResolvers<ContextType>;
  ReceivableRescindSuccess?: ReceivableRescindSuccessResolvers<ContextType>;
  ReceivableSetOffOpposePayload?: ReceivableSetOffOpposePayloadResolvers<ContextType>;
  ReceivableSetOffOpposeSuccess?: ReceivableSetOffOpposeSuccessResolvers<ContextType>;
  ReceivableSubmitPayload?: ReceivableSubmitPayloadResolvers<ContextType>;
  ReceivableSubmitSuccess?: ReceivableSubmitSuccessResolvers<ContextType>;
  ReceivableWithdrawPayload?: ReceivableWithdrawPayloadResolvers<ContextType>;
  ReceivableWithdrawSuccess?: ReceivableWithdrawSuccessResolvers<ContextType>;
  ReceivablesConfirmPayload?: ReceivablesConfirmPayloadResolvers<ContextType>;
  ReceivablesConfirmSuccess?: ReceivablesConfirmSuccessResolvers<ContextType>;
  RegisterDifference?: RegisterDifferenceResolvers<ContextType>;
  RegisterReconcilePayload?: RegisterReconcilePayloadResolvers<ContextType>;
  RegisterReconcileSuccess?: RegisterReconcileSuccessResolvers<ContextType>;
  RegisterReconciliation?: RegisterReconciliationResolvers<ContextType>;
  RegisterReconciliationConnection?: RegisterReconciliationConnectionResolvers<ContextType>;
  RegisterReconciliationEdge?: RegisterReconciliationEdgeResolvers<ContextType>;
  RegisterSearch?: RegisterSearchResolvers<ContextType>;
  RegisterSimulatorFilePayload?: RegisterSimulatorFilePayloadResolvers<ContextType>;
  RegisterSimulatorFileSuccess?: RegisterSimulatorFileSuccessResolvers<ContextType>;
  RegulatorOverview?: RegulatorOverviewResolvers<ContextType>;
  Repayment?: RepaymentResolvers<ContextType>;
  RepaymentCover?: RepaymentCoverResolvers<ContextType>;
  RepaymentRecordPayload?: RepaymentRecordPayloadResolvers<ContextType>;
  RepaymentRecordSuccess?: RepaymentRecordSuccessResolvers<ContextType>;
  RepaymentReversal?: RepaymentReversalResolvers<ContextType>;
  RepaymentReversePayload?: RepaymentReversePayloadResolvers<ContextType>;
  RepaymentReverseSuccess?: RepaymentReverseSuccessResolvers<ContextType>;
  RequestSupport?: RequestSupportResolvers<ContextType>;
  RequestSupportConnection?: RequestSupportConnectionResolvers<ContextType>;
  RequestSupportEdge?: RequestSupportEdgeResolvers<ContextType>;
  Revaluation?: RevaluationResolvers<ContextType>;
  RevaluationStartPayload?: RevaluationStartPayloadResolvers<ContextType>;
  RevaluationStartSuccess?: RevaluationStartSuccessResolvers<ContextType>;
  RuleRefused?: RuleRefusedResolvers<ContextType>;
  ScheduleLine?: ScheduleLineResolvers<ContextType>;
  SearchCertificate?: SearchCertificateResolvers<ContextType>;
  SearchCertificateCheck?: SearchCertificateCheckResolvers<ContextType>;
  SearchCertificateConnection?: SearchCertificateConnectionResolvers<ContextType>;
  SearchCertificateEdge?: SearchCertificateEdgeResolvers<ContextType>;
  ServiceAccount?: ServiceAccountResolvers<ContextType>;
  ServiceAccountCreatePayload?: ServiceAccountCreatePayloadResolvers<ContextType>;
  ServiceAccountCreateSuccess?: ServiceAccountCreateSuccessResolvers<ContextType>;
  ServiceAccountRevokePayload?: ServiceAccountRevokePayloadResolvers<ContextType>;
  ServiceAccountRevokeSuccess?: ServiceAccountRevokeSuccessResolvers<ContextType>;
  ServiceLogInPayload?: ServiceLogInPayloadResolvers<ContextType>;
  ServiceLogInSuccess?: ServiceLogInSuccessResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionRefreshPayload?: SessionRefreshPayloadResolvers<ContextType>;
  SessionRefreshSuccess?: SessionRefreshSuccessResolvers<ContextType>;
  StateRefused?: StateRefusedResolvers<ContextType>;
  StrayMoney?: StrayMoneyResolvers<ContextType>;
  SubBillRange?: SubBillRangeResolvers<ContextType>;
  SupervisionRecordPayload?: SupervisionRecordPayloadResolvers<ContextType>;
  SupervisionRecordSuccess?: SupervisionRecordSuccessResolvers<ContextType>;
  SupportDue?: SupportDueResolvers<ContextType>;
  SupportPayment?: SupportPaymentResolvers<ContextType>;
  SurplusPayment?: SurplusPaymentResolvers<ContextType>;
  TaxSimulatorSetPayload?: TaxSimulatorSetPayloadResolvers<ContextType>;
  TaxSimulatorSetSuccess?: TaxSimulatorSetSuccessResolvers<ContextType>;
  TitleAmendPayload?: TitleAmendPayloadResolvers<ContextType>;
  TitleAmendSuccess?: TitleAmendSuccessResolvers<ContextType>;
  TitleEntry?: TitleEntryResolvers<ContextType>;
  TitleFiling?: TitleFilingResolvers<ContextType>;
  TitleFilingConnection?: TitleFilingConnectionResolvers<ContextType>;
  TitleFilingEdge?: TitleFilingEdgeResolvers<ContextType>;
  TitleObjectPayload?: TitleObjectPayloadResolvers<ContextType>;
  TitleObjectSuccess?: TitleObjectSuccessResolvers<ContextType>;
  TitleObjection?: TitleObjectionResolvers<ContextType>;
  TitleObjectionWithdrawPayload?: TitleObjectionWithdrawPayloadResolvers<ContextType>;
  TitleObjectionWithdrawSuccess?: TitleObjectionWithdrawSuccessResolvers<ContextType>;
  TitlePriority?: TitlePriorityResolvers<ContextType>;
  TitleRenewPayload?: TitleRenewPayloadResolvers<ContextType>;
  TitleRenewSuccess?: TitleRenewSuccessResolvers<ContextType>;
  TitleSearchPayload?: TitleSearchPayloadResolvers<ContextType>;
  TitleSearchQuery?: TitleSearchQueryResolvers<ContextType>;
  TitleSearchSuccess?: TitleSearchSuccessResolvers<ContextType>;
  Upload?: UploadResolvers<ContextType>;
  UploadConnection?: UploadConnectionResolvers<ContextType>;
  UploadDiscardPayload?: UploadDiscardPayloadResolvers<ContextType>;
  UploadDiscardSuccess?: UploadDiscardSuccessResolvers<ContextType>;
  UploadEdge?: UploadEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValidationRefused?: ValidationRefusedResolvers<ContextType>;
  Voucher?: VoucherResolvers<ContextType>;
  VoucherAcceptPayload?: VoucherAcceptPayloadResolvers<ContextType>;
  VoucherAcceptSuccess?: VoucherAcceptSuccessResolvers<ContextType>;
  VoucherCancelPayload?: VoucherCancelPayloadResolvers<ContextType>;
  VoucherCancelSuccess?: VoucherCancelSuccessResolvers<ContextType>;
  VoucherConnection?: VoucherConnectionResolvers<ContextType>;
  VoucherDue?: VoucherDueResolvers<ContextType>;
  VoucherEdge?: VoucherEdgeResolvers<ContextType>;
  VoucherIssuePayPayload?: VoucherIssuePayPayloadResolvers<ContextType>;
  VoucherIssuePaySuccess?: VoucherIssuePaySuccessResolvers<ContextType>;
  VoucherIssuePayload?: VoucherIssuePayloadResolvers<ContextType>;
  VoucherIssueSuccess?: VoucherIssueSuccessResolvers<ContextType>;
  VoucherRefusePayload?: VoucherRefusePayloadResolvers<ContextType>;
  VoucherRefuseSuccess?: VoucherRefuseSuccessResolvers<ContextType>;
  VoucherTransfer?: VoucherTransferResolvers<ContextType>;
  VoucherTransferAcceptPayload?: VoucherTransferAcceptPayloadResolvers<ContextType>;
  VoucherTransferAcceptSuccess?: VoucherTransferAcceptSuccessResolvers<ContextType>;
  VoucherTransferConnection?: VoucherTransferConnectionResolvers<ContextType>;
  VoucherTransferEdge?: VoucherTransferEdgeResolvers<ContextType>;
  VoucherTransferPayload?: VoucherTransferPayloadResolvers<ContextType>;
  VoucherTransferRefusePayload?: VoucherTransferRefusePayloadResolvers<ContextType>;
  VoucherTransferRefuseSuccess?: VoucherTransferRefuseSuccessResolvers<ContextType>;
  VoucherTransferSuccess?: VoucherTransferSuccessResolvers<ContextType>;
  VoucherTransferWithdrawPayload?: VoucherTransferWithdrawPayloadResolvers<ContextType>;
  VoucherTransferWithdrawSuccess?: VoucherTransferWithdrawSuccessResolvers<ContextType>;
  VoucherTree?: VoucherTreeResolvers<ContextType>;
  VoucherTreePart?: VoucherTreePartResolvers<ContextType>;
  VoucherWithdrawPayload?: VoucherWithdrawPayloadResolvers<ContextType>;
  VoucherWithdrawSuccess?: VoucherWithdrawSuccessResolvers<ContextType>;
  WarehouseReceipt?: WarehouseReceiptResolvers<ContextType>;
  WarehouseReceiptConnection?: WarehouseReceiptConnectionResolvers<ContextType>;
  WarehouseReceiptEdge?: WarehouseReceiptEdgeResolvers<ContextType>;
  WriteOff?: WriteOffResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
