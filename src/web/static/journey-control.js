/* The journey's last tabs: what keeps a deal in order around the money itself. */

/** `act` writes a mutation with its refusals, as in journey.js; the actors are e-mail addresses. */
export const controlSteps = (act, { BANK, CHECKER, SUPPLIER }) => [
  {
    actor: BANK,
    en: 'Step 16: the bank’s administrator sets an amount: what moves more than 5,000,000.00 waits for a second person from now on. Lowering it runs at once, raising it waits itself.',
    zh: '第 16 步：银行管理员设定复核金额：此后超过 5,000,000.00 元的操作须另一人复核。调低立即生效，调高本身也须复核。',
    query: act(
      'Step16_Bank_SetsAmount',
      'organisationApprovalSet',
      'OrganisationApprovalSet',
      'organisation { name approvalAbove }',
    ),
    variables: { input: { above: '5000000' } },
  },
  {
    actor: CHECKER,
    en: 'Step 17: its checker sees what waits, with input, amount and maker. approvalGrant runs the act, approvalReject turns it down.',
    zh: '第 17 步：复核人查看待复核事项（输入、金额、经办人）；approvalGrant 通过并执行，approvalReject 驳回。',
    query: `query Step17_Checker_Approvals {
  approvals(first: 5) {
    edges { node { id act title state amount { amount } maker { name } expiresAt input { name value } allowedActions outcome { executed refusal { message } } } }
  }
}`,
  },
  {
    actor: BANK,
    en: 'Step 18: the payment instructions of its deals. paymentFileExport writes those that are planned into a pain.001 file.',
    zh: '第 18 步：银行查看付款指令；paymentFileExport 将待付指令导出为 pain.001 文件。',
    query: `query Step18_Bank_Payments {
  paymentInstructions(first: 5) {
    edges { node { endToEndId purpose state amount { amount } dueOn payer { name } payee { name } allowedActions } }
  }
  paymentFiles(first: 3) { edges { node { id } } }
}`,
  },
  {
    actor: SUPPLIER,
    en: 'Step 19: the papers of the deal, written from templates and frozen at acceptance. They open at /documents.',
    zh: '第 19 步：交易文件由模板生成，接受报价时固化；可在 /documents 打开。',
    query: `query Step19_Supplier_Documents($deal: ID!) {
  documents(of: $deal, first: 10) { edges { node { id kind name size sha256 frozen template } } }
}`,
    variables: { deal: '{{deal}}' },
  },
  {
    actor: BANK,
    en: 'Step 20: how late its deals are, and what may be done about it: penalty interest by the day, recourse, enforcement, write-off.',
    zh: '第 20 步：银行查看各交易逾期天数与可执行操作：逐日罚息、追索、实现债权、核销。',
    query: `query Step20_Bank_Overdue {
  deals(first: 10) {
    edges { node { id state overdueDays balance { asOf principal { amount } interest { amount } penalty { amount } total { amount } } allowedActions } }
  }
}`,
  },
];
