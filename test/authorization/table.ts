import { KINDS_OF_ASSETS } from './table-kinds.js';

/**
 * Who may call which root field at all, written by hand from the domain's rules and not from the schema's directives.
 * `+` is let in, `.` is refused as FORBIDDEN, `?` as UNAUTHENTICATED. What those who are let in then see or may change is
 * held to what is theirs: the modules' own tests show that.
 *
 *   an  nobody logged in
 *   un  an organisation that is not approved yet, and   su  one that is suspended (both with every capacity)
 *   op core sup dis len war gua reg   administrators of an organisation with one capacity: operator, core enterprise,
 *                                     supplier, distributor, lender, warehouse operator, guarantor, regulator
 *   mak chk vie                       maker, checker and viewer of an organisation with every capacity
 *   sr  a service account with the scope READ, and   sa  one with all scopes (both of an organisation with every capacity)
 */
const TABLE = `
                            an un su  op core sup dis len war gua reg  mak chk vie  sr sa

# Open to all: what comes before a log-in
clock                       +  +  +   +   +   +   +   +   +   +   +    +   +   +    +  +
organisationRegister        +  +  +   +   +   +   +   +   +   +   +    +   +   +    +  +
memberJoin                  +  +  +   +   +   +   +   +   +   +   +    +   +   +    +  +
logIn                       +  +  +   +   +   +   +   +   +   +   +    +   +   +    +  +
serviceLogIn                +  +  +   +   +   +   +   +   +   +   +    +   +   +    +  +
sessionRefresh              +  +  +   +   +   +   +   +   +   +   +    +   +   +    +  +

# Who am I: before the approval too
me                          ?  +  +   +   +   +   +   +   +   +   +    +   +   +    +  +
node                        ?  +  +   +   +   +   +   +   +   +   +    +   +   +    +  +
businessDay                 ?  +  +   +   +   +   +   +   +   +   +    +   +   +    +  +
organisationSwitch          ?  +  +   +   +   +   +   +   +   +   +    +   +   +    .  .
passwordChange              ?  +  +  +   +   +   +   +   +   +   +    +   +   +    .  .
logOut                      ?  +  +   +   +   +   +   +   +   +   +    +   +   +    .  .
members                     ?  +  +   +   +   +   +   +   +   +   +    .   .   .    .  .

# Its own people and systems: an administrator's affair
serviceAccounts             ?  .  +   +   +   +   +   +   +   +   +    .   .   .    .  .
memberInvite                ?  .  .   +   +   +   +   +   +   +   +    .   .   .    .  .
memberRoleChange            ?  .  .   +   +   +   +   +   +   +   +    .   .   .    .  .
memberRemove                ?  .  .   +   +   +   +   +   +   +   +    .   .   .    .  .
serviceAccountCreate        ?  .  .   +   +   +   +   +   +   +   +    .   .   .    .  .
bankAccountAdd              ?  .  .   +   +   +   +   +   +   +   +    .   .   .    .  .
bankAccountClose            ?  .  .   +   +   +   +   +   +   +   +    .   .   .    .  .
serviceAccountRevoke        ?  .  .   +   +   +   +   +   +   +   +    .   .   .    .  .
organisationApprovalSet     ?  .  .   +   +   +   +   +   +   +   +    .   .   .    .  .

# A second person: a checker or an administrator, never a system; the maker takes back its own, a system too
approval                    ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
approvals                   ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
approvalGrant               ?  .  .   +   +   +   +   +   +   +   +    .   +   .    .  .
approvalReject              ?  .  .   +   +   +   +   +   +   +   +    .   +   .    .  .
approvalWithdraw            ?  .  .   +   +   +   +   +   +   +   +    +   +   .    +  +

# What every approved organisation reads; a suspended one may read on
organisations               ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
organisationByCreditCode    ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
lprRates                    ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
environmentalRating         ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
auditTrail                  ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
uploads                     ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
documents                   ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
document                    ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
eInvoicesRead               ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
receivable                  ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
assets                      ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
notePool                    ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
receivables                 ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
bill                        ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
bills                       ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
acceptorStanding            ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
billDiscountQuote           ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
goodsFlow                   ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
goodsFlows                  ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
goodsFlowUnmatched          ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
chain                       ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
chainTiers                  ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
titleEntries                ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
registerSearch              ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
titlePriority               ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
titleFilings                ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
searchCertificate           ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
searchCertificates          ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
searchCertificateCheck      ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
titleSearch                 ?  .  .   +   +   +   +   +   +   +   +    +   +   .    +  +
bankAccounts                ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
paymentInstructions         ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
paymentFiles                ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
payables                    ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
payeeNotices                ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
debtorPayments              ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
dealNotices                 ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
voucher                     ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
vouchers                    ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
voucherTransfers            ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
voucherTree                 ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
voucherDues                 ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +

# The operator onboards, publishes and moves what is simulated; a person each time
organisationApprove         ?  .  .   +   .   .   .   .   .   .   .    +   +   .    .  .
organisationReject          ?  .  .   +   .   .   .   .   .   .   .    +   +   .    .  .
organisationSuspend         ?  .  .   +   .   .   .   .   .   .   .    +   +   .    .  .
lprPublish                  ?  .  .   +   .   .   .   .   .   .   .    +   +   .    .  .
environmentalRatingPublish  ?  .  .   +   .   .   .   .   .   .   .    +   +   .    .  .
clockAdvance                ?  .  .   +   .   .   .   .   .   .   .    +   .   .    .  .
taxSimulatorSet             ?  .  .   +   .   .   .   .   .   .   .    +   .   .    .  .
registerSimulatorFile       ?  .  .   +   .   .   .   .   .   .   .    +   .   .    .  .
networkReceivableRetry      ?  .  .   +   .   .   .   .   .   .   .    +   .   .    .  .
networkReceivables          ?  .  +   +   +   +   +   .   .   .   .    +   +   +    +  +
registerReconcile           ?  .  .   +   .   .   .   .   .   .   .    +   .   .    .  .
registerReconciliations     ?  .  +   +   .   .   .   .   .   .   +    +   +   +    +  +
billReconcile               ?  .  .   +   .   .   .   .   .   .   .    +   .   .    .  .
billReconciliations         ?  .  +   +   .   .   .   .   .   .   +    +   +   +    +  +
acceptorDisclosureRecord    ?  .  .   +   .   .   .   .   .   .   .    +   .   .    .  .
jobRuns                     ?  .  +   +   .   .   .   .   .   .   .    +   +   +    +  +

# Clearings: the operator opens and runs them, the regulator reads along
clearingWindow              ?  .  +   +   .   .   .   .   .   .   +    +   +   +    +  +
clearingRun                 ?  .  +   +   .   .   .   .   .   .   +    +   +   +    +  +
clearingRuns                ?  .  +   +   .   .   .   .   .   .   +    +   +   +    +  +
clearingRunReplay           ?  .  +   +   .   .   .   .   .   .   +    +   +   +    +  +
mechanismCompare            ?  .  +   +   .   .   .   .   .   .   +    +   +   +    +  +
clearingExplanation         ?  .  +   .   .   +   +   .   .   .   .    +   +   +    +  +
clearingLenderView          ?  .  +   .   .   .   .   +   .   .   .    +   +   +    +  +
clearingWindowStanding      ?  .  +   +   .   .   .   .   .   .   +    +   +   +    +  +
clearingSchedule            ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
clearingScheduleSet         ?  .  .   +   .   .   .   .   .   .   .    +   .   .    .  .
clearingScheduleEnd         ?  .  .   +   .   .   .   .   .   .   .    +   .   .    .  .
clearingWindowOpen          ?  .  .   +   .   .   .   .   .   .   .    +   .   .    .  .
clearingRunStart            ?  .  .   +   .   .   .   .   .   .   .    +   .   .    .  .
clearingRunCancel           ?  .  .   +   .   .   .   .   .   .   .    +   .   .    .  .

# The regulator reads aggregates and alerts
regulatorOverview           ?  .  +   .   .   .   .   .   .   .   +    +   +   +    +  +
alerts                      ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +

# Receivables: submitted by who is owed, posted and answered by who owes
documentRemove              ?  .  .   +   +   +   +   +   +   +   +    +   +   .    .  +
uploadDiscard               ?  .  .   +   +   +   +   +   +   +   +    +   +   .    .  +
goodsFlowsReport            ?  .  .   .   +   +   +   .   +   .   .    +   .   .    .  +
goodsFlowWithdraw           ?  .  .   .   +   +   +   .   +   .   .    +   .   .    .  +
receivableSubmit            ?  .  .   .   +   +   +   .   +   .   .    +   .   .    .  +
payablePost                 ?  .  .   .   +   +   +   +   +   +   .    +   .   .    .  +
receivableWithdraw          ?  .  .   +   +   +   +   +   +   +   +    +   .   .    .  +
receivableRescind           ?  .  .   +   +   +   +   +   +   +   +    +   .   .    .  +
creditNoteRecord            ?  .  .   +   +   +   +   +   +   +   +    +   .   .    .  +
receivableConfirm           ?  .  .   +   +   +   +   +   +   +   +    +   .   .    .  +
receivablesConfirm          ?  .  .   +   +   +   +   +   +   +   +    +   .   .    .  +
receivableDispute           ?  .  .   +   +   +   +   +   +   +   +    +   .   .    .  +
receivableReject            ?  .  .   +   +   +   +   +   +   +   +    +   .   .    .  +
receivableContest           ?  .  .   +   +   +   +   +   +   +   +    +   .   .    .  +
receivableContestLift       ?  .  .   +   +   +   +   +   +   +   +    +   .   .    .  +
payeeNoticeAcknowledge      ?  .  .   +   +   +   +   +   +   +   +    +   .   .    .  +
debtorPaymentRecord         ?  .  .   +   +   +   +   +   +   +   +    +   .   .    .  +
debtorPaymentAnswer         ?  .  .   +   +   +   +   +   +   +   +    +   .   .    .  +
dealNoticeAcknowledge       ?  .  .   +   +   +   +   +   +   +   +    +   .   .    .  +

# Orders: a distributor puts them down, its core enterprise confirms and delivers, the lender releases
purchaseOrder               ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
purchaseOrders              ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
goodsReleases               ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
purchaseOrderSubmit         ?  .  .   .   .   .   +   .   .   .   .    +   .   .    .  +
purchaseOrderWithdraw       ?  .  .   .   .   .   +   .   .   .   .    +   .   .    .  +
purchaseOrderConfirm        ?  .  .   .   +   .   .   .   .   .   .    +   .   .    .  +
purchaseOrderReject         ?  .  .   .   +   .   .   .   .   .   .    +   .   .    .  +
goodsDeliveryRecord         ?  .  .   .   +   .   .   .   .   .   .    +   .   .    .  +
goodsReleaseIssue           ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
goodsShipments              ?  .  +   +   +   +   +   +   +   +   +    +   +   +    +  +
goodsStorageAsk             ?  .  .   .   .   .   +   .   .   .   .    +   .   .    .  +
goodsStorageApprove         ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
goodsShipmentAnnounce       ?  .  .   .   +   .   .   .   .   .   .    +   .   .    .  +
goodsShipmentWithdraw       ?  .  .   .   +   .   .   .   .   .   .    +   .   .    .  +
goodsShipmentReceive        ?  .  .   .   .   .   .   .   +   .   .    +   .   .    .  +

# An SME asks for finance and accepts
financingRequests           ?  .  +   .   .   +   +   .   .   .   .    +   +   +    +  +
proposals                   ?  .  +   .   .   +   +   .   .   .   .    +   +   +    +  +
offers                      ?  .  +   .   .   +   +   .   .   .   .    +   +   +    +  +
financingRequestOpen        ?  .  .   .   .   +   +   .   .   .   .    +   .   .    .  +
financingRequestCancel      ?  .  .   .   .   +   +   .   .   .   .    +   .   .    .  +
offerDecline                ?  .  .   .   .   +   +   .   .   .   .    +   .   .    .  +
offerAccept                 ?  .  .   .   .   +   +   .   .   .   .    +   .   .    .  +

# Both sides of a deal
financingRequest            ?  .  +   .   .   +   +   +   .   .   .    +   +   +    +  +
deals                       ?  .  +   .   .   +   +   +   .   +   .    +   +   +    +  +
dilutionClaims              ?  .  +   .   .   +   +   +   .   .   .    +   +   +    +  +
dealSupportAsk              ?  .  .   .   .   +   +   .   .   .   .    +   .   .    .  +
dealSupportAccept           ?  .  .   .   .   +   +   .   .   .   .    +   .   .    .  +
financingRequestSupportAsk  ?  .  .   .   .   +   +   .   .   .   .    +   .   .    .  +
financingRequestSupportOffer ?  .  .   .   .   .   .   .   .   +   .    +   .   .    .  +
requestSupports             ?  .  +   .   .   .   .   .   .   +   .    +   +   +    +  +
dealSupportOffer            ?  .  .   .   .   .   .   .   .   +   .    +   .   .    .  +
dealReleaseAgree            ?  .  .   .   .   .   .   .   .   +   .    +   .   .    .  +
dealSupportPaymentRecord    ?  .  .   .   .   .   .   +   .   +   .    +   .   .    .  +
dealSupportPaymentReverse   ?  .  .   .   .   .   .   +   .   +   .    +   .   .    .  +
dealCancel                  ?  .  .   .   .   +   +   +   .   .   .    +   .   .    .  +
titleObject                 ?  .  .   .   .   +   +   +   .   .   .    +   .   .    .  +
titleObjectionWithdraw      ?  .  .   .   .   +   +   +   .   .   .    +   .   .    .  +

# Payments: whoever pays exports its own; banks' statements are a lender's or a guarantor's
paymentFileExport           ?  .  .   +   +   +   +   +   +   +   +    +   .   .    .  +
paymentFileCancel           ?  .  .   +   +   +   +   +   +   +   +    +   .   .    .  +
statements                  ?  .  +   .   .   .   .   +   .   +   .    +   +   +    +  +
statement                   ?  .  +   .   .   .   .   +   .   +   .    +   +   +    +  +
bankEntries                 ?  .  +   .   .   .   .   +   .   +   .    +   +   +    +  +
paymentConfirm              ?  .  .   .   .   .   .   +   .   +   .    +   .   .    .  +
paymentResolve              ?  .  .   .   .   .   .   +   .   +   .    +   .   .    .  +

# A lender grades, keeps mandates, bids, pays out and collects
financingOpportunities      ?  .  +   .   .   .   .   +   .   .   .    +   +   +    +  +
myVerdict                   ?  .  +   .   .   .   .   +   .   .   .    +   +   +    +  +
mandates                    ?  .  +   .   .   .   .   +   .   .   .    +   +   +    +  +
bids                        ?  .  +   .   .   .   .   +   .   .   .    +   +   +    +  +
debtorGrades                ?  .  +   .   .   .   .   +   .   .   .    +   +   +    +  +
debtorGradeSet              ?  .  .   .   .   .   .   +   .   .   .    +   +   .    .  +
mandateCreate               ?  .  .   .   .   .   .   +   .   .   .    +   +   .    .  +
mandateChange               ?  .  .   .   .   .   .   +   .   .   .    +   +   .    .  +
mandateSuspend              ?  .  .   .   .   .   .   +   .   .   .    +   +   .    .  +
mandateResume               ?  .  .   .   .   .   .   +   .   .   .    +   +   .    .  +
mandateWithdraw             ?  .  .   .   .   .   .   +   .   .   .    +   +   .    .  +
bidPlace                    ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
bidWithdraw                 ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
dealRecheck                 ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
dealDisburse                ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
dealFeeCharge               ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
dealNoticeGive              ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
dealRecourseDemand          ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
dealBuyBack                 ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
dealEnforce                 ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
dealWriteOff                ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
dealClaimsRelease           ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
dealSurplusSettle           ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
dilutionClaimSettle         ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
repaymentReverse            ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
receivableSetOffOppose      ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
repaymentRecord             ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
titleAmend                  ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
titleRenew                  ?  .  .   .   .   .   .   +   .   .   .    +   .   .    .  +
`;

export const ACTORS = [
  'nobody',
  'unapproved',
  'suspended',
  'operator',
  'core enterprise',
  'supplier',
  'distributor',
  'lender',
  'warehouse operator',
  'guarantor',
  'regulator',
  'maker',
  'checker',
  'viewer',
  'service account that reads',
  'service account with all scopes',
] as const;
export type ActorName = (typeof ACTORS)[number];

export type Expected = 'OPEN' | 'FORBIDDEN' | 'UNAUTHENTICATED';
const SIGNS: Readonly<Record<string, Expected>> = { '+': 'OPEN', '.': 'FORBIDDEN', '?': 'UNAUTHENTICATED' };

/** The table's rows: a root field's name and what each actor gets. */
export function expectations(): Map<string, Record<ActorName, Expected>> {
  const rows = new Map<string, Record<ActorName, Expected>>();
  for (const line of [...TABLE.split('\n').slice(2), ...KINDS_OF_ASSETS.split('\n')]) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [field = '', ...signs] = line.trim().split(/\s+/);
    if (signs.length !== ACTORS.length || rows.has(field))
      throw new Error(`this row is not one of the table: ${line}`);
    rows.set(
      field,
      Object.fromEntries(ACTORS.map((actor, at) => [actor, expectedOf(signs[at] ?? '')])) as Record<
        ActorName,
        Expected
      >,
    );
  }
  return rows;
}

function expectedOf(sign: string): Expected {
  const expected = SIGNS[sign];
  if (expected === undefined) throw new Error(`"${sign}" is no sign of the table`);
  return expected;
}
