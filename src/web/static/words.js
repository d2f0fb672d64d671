/* The pages' words in both languages. Names of parties and refusals come from the server. */
import { language } from '/web/session.js';

const WORDS = {
  en: {
    otherLanguage: '中文',
    explorer: 'GraphiQL explorer',
    actingAs: 'Acting as',
    restore: 'Restore the journey’s tabs',
    title: 'Supply-chain finance that can be checked',
    lead: 'A supplier posts what it is owed, the core enterprise confirms it, lenders compete for it, and every cent can be followed to the repayment. Choose an actor below, then play the journey in GraphiQL, tab by tab.',
    actors: 'Log in as a demo actor',
    noDemo: 'The demo network is not loaded on this server (SEED=none, or a MongoDB of your own).',
    logIn: 'Act as',
    current: 'Acting now',
    next: 'Next step',
    nothing: 'Nothing waits here now.',
    open: 'Open the journey in GraphiQL',
    SUPPLIER:
      'Your receivables, newest first. What is confirmed can be financed: tab 5 of the journey opens a request.',
    CORE_ENTERPRISE: 'What suppliers say you owe and you have not answered. Tab 4 of the journey confirms.',
    LENDER: 'Requests that your licence lets you fund. Tab 7 of the journey places a sealed bid.',
    REGULATOR: 'Aggregates by size, industry, district and technique: the journey’s last tab.',
    OPERATOR: 'Approve organisations that registered: query organisations(state: PENDING).',
    OTHER: 'Your capacity takes part in later steps of the chain; look around with the query "me".',
    debtor: 'Debtor',
    seller: 'Supplier',
    due: 'Due',
    amount: 'Amount (CNY)',
    available: 'Available',
    state: 'State',
    closes: 'Bids until',
  },
  zh: {
    otherLanguage: 'English',
    explorer: 'GraphiQL 控制台',
    actingAs: '当前身份',
    restore: '恢复演示标签页',
    title: '看得清、查得到的供应链金融',
    lead: '供应商登记应收账款，核心企业在线确权，资金方公开竞争，每一分钱直到还款都有迹可循。请在下方选择一个演示身份，再到 GraphiQL 中按标签页顺序体验全流程。',
    actors: '选择演示身份登录',
    noDemo: '本服务器未加载演示数据（SEED=none，或使用自有 MongoDB）。',
    logIn: '以此身份登录',
    current: '当前身份',
    next: '下一步',
    nothing: '目前没有待办事项。',
    open: '在 GraphiQL 中打开流程',
    SUPPLIER: '本单位的应收账款（最新在前）。已确权的可以申请融资：见流程第 5 个标签页。',
    CORE_ENTERPRISE: '供应商提交、尚待贵单位答复的应收账款。流程第 4 个标签页进行确权。',
    LENDER: '贵机构牌照可参与的融资申请。流程第 7 个标签页提交密封报价。',
    REGULATOR: '按规模、行业、区县、融资方式汇总：见流程最后一个标签页。',
    OPERATOR: '审核新注册单位：查询 organisations(state: PENDING)。',
    OTHER: '该身份参与后续环节，可先用查询 me 了解。',
    debtor: '付款方',
    seller: '供应商',
    due: '到期日',
    amount: '金额（元）',
    available: '可融资余额',
    state: '状态',
    closes: '报价截止',
  },
};

export const word = (name) => WORDS[language()][name] ?? name;

export function translate(root) {
  document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
  for (const element of root.querySelectorAll('[data-text]'))
    element.textContent = word(element.dataset.text);
  const other = root.querySelector('#language');
  if (other) other.textContent = word('otherLanguage');
}

export const FLOW = {
  en: [
    ['Invoice', 'the supplier uploads its e-invoice'],
    ['Confirmation', 'the debtor says what it owes'],
    ['Request', 'the supplier asks; its claim is locked'],
    ['Bids', 'sealed until the close'],
    ['Acceptance', 'ranked by all-in cost'],
    ['Title and notice', 'registered, notified, checked again'],
    ['Disbursement', 'when every condition is met'],
    ['Repayment', 'fees, interest, principal, surplus'],
  ],
  zh: [
    ['发票', '供应商上传数电票'],
    ['确权', '付款方确认欠款'],
    ['融资申请', '锁定应收账款'],
    ['报价', '截止前密封'],
    ['接受', '按综合成本排序'],
    ['登记与通知', '登记、通知、再核验'],
    ['放款', '条件齐备后放款'],
    ['还款', '费用、利息、本金、余款'],
  ],
};
