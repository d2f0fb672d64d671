/* The journey in tabs: each names its actor in the header X-Demo-Actor and hands its ids on to the next ones. */
import { controlSteps } from '/web/journey-control.js';

const SUPPLIER = 'wang.fang@jiangtuo.example';
const DEBTOR = 'he.qian@yulan.example';
const BANK = 'zhong.yi@huayubank.example';
const RIVAL = 'peng.yue@bajiangbank.example';
const CHECKER = 'wang.hai@huayubank.example';
const REGULATOR = 'liang.jun@regulator.example';

const REFUSED = `... on UserError { code message path }
    ... on ValidationRefused { problems { path message } }
    ... on RuleRefused { facts { name value } }`;

/** A mutation with its success fields and the refusals spelled out. */
const act = (operation, field, type, success) => `mutation ${operation}($input: ${type}Input!) {
  ${field}(input: $input) {
    __typename
    ... on ${type}Success { ${success} }
    ${REFUSED}
  }
}`;

const STEPS = [
  {
    actor: SUPPLIER,
    en: 'Step 1: the supplier sees who it is and what it has. Run each tab in order (the play button). The actor stands in the Headers below.',
    zh: '第 1 步：供应商查看自己的身份和应收账款。请按顺序逐个运行标签页；身份写在下方 Headers 中。',
    query: `query Step01_Supplier_WhoAmI {
  me { name role organisation { name creditCode sizeClass capacities } }
  receivables(side: SELLER, first: 5) { edges { node { id state dueOn debtor { name } available { amount } } } }
}`,
  },
  {
    actor: SUPPLIER,
    en: 'Step 2: the supplier posts a receivable on an invoice. From a file: POST the e-invoice XML to /uploads/e-invoices and give its upload id instead of "fields".',
    zh: '第 2 步：供应商凭发票登记应收账款。也可将数电票 XML 上传到 /uploads/e-invoices，用 upload 编号代替 fields。',
    query: act(
      'Step02_Supplier_Submits',
      'receivableSubmit',
      'ReceivableSubmit',
      'receivable { id state claimed { amount } dueOn answerDueOn warnings }',
    ),
    variables: {
      input: {
        idempotencyKey: '{{key}}',
        invoices: [
          {
            fields: {
              number: '{{invoiceNumber}}',
              issuedOn: '{{day-20}}',
              sellerCode: '91500112MA60JT3C8C',
              buyerCode: '91500000MA5YL0A13J',
              total: '1130000.00',
            },
          },
        ],
        contractNumber: 'YL-JT-2026-08',
        deliveredOn: '{{day-22}}',
        dueOn: '{{day+120}}',
        collectionAccount: {
          name: '重庆江拓精密机械有限公司',
          number: '6208500112000036018',
          bank: '重庆巴江城市商业银行渝北支行',
        },
        deliveryEvidence: ['DN-2208'],
      },
    },
  },
  {
    actor: DEBTOR,
    en: 'Step 3: the core enterprise sees what it is said to owe.',
    zh: '第 3 步：核心企业查看待确权的应收账款。',
    query: `query Step03_Debtor_Waiting {
  receivables(side: DEBTOR, state: SUBMITTED) {
    edges { node { id seller { name } claimed { amount } dueOn answerDueOn warnings invoices { number total { amount } } allowedActions } }
  }
}`,
  },
  {
    actor: DEBTOR,
    en: 'Step 4: it confirms 1,000,000.00 of the 1,130,000.00. Only this amount can be financed.',
    zh: '第 4 步：核心企业确认 1,130,000.00 元中的 1,000,000.00 元；可融资金额以确认金额为限。',
    query: act(
      'Step04_Debtor_Confirms',
      'receivableConfirm',
      'ReceivableConfirm',
      'receivable { id state confirmedAmount { amount } available { amount } }',
    ),
    variables: { input: { idempotencyKey: '{{key}}', receivable: '{{receivable}}', amount: '1000000.00' } },
  },
  {
    actor: SUPPLIER,
    en: 'Step 5: the supplier asks for 800,000.00 against it. Bids are sealed for one minute; the receivable is locked now.',
    zh: '第 5 步：供应商以该应收账款申请融资 800,000.00 元，密封报价一分钟；应收账款即时锁定。',
    query: act(
      'Step05_Supplier_OpensRequest',
      'financingRequestOpen',
      'FinancingRequestOpen',
      'financingRequest { id state amount { amount } dueOn tenorDays closesAt }',
    ),
    variables: {
      input: {
        idempotencyKey: '{{key}}',
        assets: [{ asset: '{{receivable}}', amount: '1000000.00' }],
        amount: '800000.00',
        techniques: ['FACTORING', 'LOAN_AGAINST_RECEIVABLES'],
        recourseAccepted: ['WITH_RECOURSE', 'WITHOUT_RECOURSE'],
        disclosed: true,
        competition: 'SEALED',
        purpose: 'RAW_MATERIALS',
        closesAt: '{{in+60s}}',
      },
    },
  },
  {
    actor: BANK,
    en: 'Step 6: a bank asks whether its mandates fit, with every reason and figure.',
    zh: '第 6 步：银行查看自己的资金方案是否匹配，以及全部理由与数字。',
    query: `query Step06_Bank_Verdict($request: ID!) {
  mandates(first: 1) { edges { node { id name usage { kind limit { amount } left { amount } } } } }
  myVerdict(request: $request) {
    mandate { id name }
    eligible
    terms { technique recourse finance { amount } annualRate netProceeds { amount } allInAnnualCost }
    reasons { class message }
  }
}`,
    variables: { request: '{{request}}' },
  },
  {
    actor: BANK,
    en: 'Step 7: it places a firm sealed bid; its limits are taken now.',
    zh: '第 7 步：银行提交密封报价，即时占用额度。',
    query: act(
      'Step07_Bank_Bids',
      'bidPlace',
      'BidPlace',
      'bid { id finance { amount } annualRate price { netProceeds { amount } allInAnnualCost } openFrom }',
    ),
    variables: {
      input: {
        idempotencyKey: '{{key}}',
        request: '{{request}}',
        mandate: '{{mandate}}',
        technique: 'FACTORING',
        recourse: 'WITH_RECOURSE',
        finance: '800000.00',
        annualRate: '0.0340',
      },
    },
  },
  {
    actor: RIVAL,
    en: 'Step 8: a rival looks for bids on the same request and finds none but its own, that is none.',
    zh: '第 8 步：竞争银行查询同一申请的报价：除自己的报价外一无所见。',
    query: `query Step08_Rival_SeesNothing($request: ID!) {
  bids(request: $request) { edges { node { id } } }
  financingOpportunities(first: 5) { edges { node { id amount { amount } closesAt applicant { name } } } }
}`,
    variables: { request: '{{request}}' },
  },
  {
    actor: SUPPLIER,
    en: 'Step 9: after the close (a minute after step 5) the supplier sees the offers, ranked by all-in cost.',
    zh: '第 9 步：报价截止后（第 5 步起一分钟），供应商查看按综合成本排序的报价。',
    query: `query Step09_Supplier_Offers($request: ID!) {
  offers(request: $request) {
    opened
    openFrom
    ranked { id rank lender { name } technique finance { amount } annualRate price { netProceeds { amount } totalCost { amount } allInAnnualCost } }
    apart { id apartBecause }
  }
}`,
    variables: { request: '{{request}}' },
  },
  {
    actor: SUPPLIER,
    en: 'Step 10: it accepts. Terms are frozen, the assignment is filed (time is rank), the debtor is notified.',
    zh: '第 10 步：接受报价。条款固化，转让即时登记（先登记者优先），并通知债务人。',
    query: act(
      'Step10_Supplier_Accepts',
      'offerAccept',
      'OfferAccept',
      'deal { id state conditions { name met detail } }',
    ),
    variables: { input: { idempotencyKey: '{{key}}', offer: '{{offer}}' } },
  },
  {
    actor: DEBTOR,
    en: 'Step 11: the debtor finds the notice: whom it may validly pay.',
    zh: '第 11 步：债务人查看转让通知：应向谁付款。',
    query: `query Step11_Debtor_Notices {
  dealNotices(first: 3) { edges { node { id state seller { name } payTo { name } items { amount { amount } } allowedActions } } }
}`,
  },
  {
    actor: DEBTOR,
    en: 'Step 12: it acknowledges. With the other conditions met the deal becomes READY by itself.',
    zh: '第 12 步：债务人确认收到通知；其余条件齐备后交易自动转为 READY。',
    query: act(
      'Step12_Debtor_Acknowledges',
      'dealNoticeAcknowledge',
      'DealNoticeAcknowledge',
      'notice { id state }',
    ),
    variables: { input: { notice: '{{notice}}' } },
  },
  {
    actor: BANK,
    en: 'Step 13: the bank pays out; register, invoices, limits and amounts are checked once more.',
    zh: '第 13 步：银行放款；登记、发票、额度与可用金额再次核验。',
    query: act(
      'Step13_Bank_Disburses',
      'dealDisburse',
      'DealDisburse',
      'deal { id state disbursement { paidOut { amount } } schedule { payableOn total { amount } } }',
    ),
    variables: {
      input: { idempotencyKey: '{{key}}', deal: '{{deal}}', on: '{{day+0}}', reference: 'BANK-0001' },
    },
  },
  {
    actor: BANK,
    en: 'Step 14: the debtor pays 1,000,000.00; the waterfall takes fees, interest, principal; the surplus goes to the supplier (with recourse).',
    zh: '第 14 步：债务人付款 1,000,000.00 元；依次冲抵费用、利息、本金，有追索权保理的余款归供应商。',
    query: act(
      'Step14_Bank_RecordsRepayment',
      'repaymentRecord',
      'RepaymentRecord',
      'deal { id state repayments { received { amount } interest { amount } principal { amount } surplus { amount } surplusTo } journal { memo } timeline { at event } }',
    ),
    variables: {
      input: {
        idempotencyKey: '{{key}}',
        deal: '{{deal}}',
        amount: '1000000.00',
        on: '{{day+0}}',
        payer: 'DEBTOR',
        reference: 'RCPT-0001',
      },
    },
  },
  {
    actor: REGULATOR,
    en: 'Step 15: the regulator sees aggregates, no single bid.',
    zh: '第 15 步：监管部门查看汇总数据，看不到单笔报价。',
    query: `query Step15_Regulator_Overview($from: Date!, $to: Date!) {
  regulatorOverview(by: DISTRICT, from: $from, to: $to) {
    groups { group requests funded fundedShare financed { amount } weightedAnnualRate averageHoursToCash }
  }
}`,
    variables: { from: '{{day-30}}', to: '{{day+1}}' },
  },
  ...controlSteps(act, { BANK, CHECKER, SUPPLIER }),
];

/** As comment lines that the editor shows whole; a Chinese character counts as two, and none begins with a closing mark. */
function comment(text) {
  const lines = [''];
  for (const piece of text.match(/[\u3000-\uffff]|[^\s\u3000-\uffff]+|\s+/g)) {
    const width = [...(lines.at(-1) + piece)].reduce((sum, one) => sum + (one > '\u2fff' ? 2 : 1), 0);
    if (width > 56 && !/^[，。；：、）！？”]/.test(piece)) lines.push(piece.trimStart());
    else lines[lines.length - 1] += piece;
  }
  return lines.map((line) => `# ${line.trim()}\n`).join('');
}

/** A tab of the journey that this browser has kept, its comment in the language chosen since; any other text as it is. */
export function inLanguage(query, language) {
  const name = /\b(?:query|mutation) (Step\d\d_\w+)/.exec(query)?.[1];
  const step = STEPS.find((one) => name !== undefined && one.query.includes(` ${name}`));
  return step ? comment(step[language] ?? step.en) + query.replace(/^(#.*\n)+/, '') : query;
}

export const journeyTabs = (language) =>
  STEPS.map(({ actor, query, variables, ...texts }) => ({
    query: comment(texts[language] ?? texts.en) + query,
    variables: variables ? JSON.stringify(variables, null, 2) : '',
    headers: JSON.stringify({ 'X-Demo-Actor': actor }),
  }));
