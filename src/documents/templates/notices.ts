import { accountTable, assignedOf, claimsTable, licenceOf, party } from './clauses.js';
import type { NoticeFacts, ReceiptFacts } from './facts.js';
import { instant, inWords } from './figures.js';
import { clauses, markup, page, type Clause, type Markup } from './html.js';

/**
 * Notice of an assignment by the factor: it shows who the factor is and carries the evidence (Civil Code 764), without
 * which the debtor need not heed it.
 */
export function assignmentNotice(facts: NoticeFacts): string {
  const { debtor, seller, claims, number } = facts;
  const body = [
    markup`<p>致：${debtor.name}（统一社会信用代码：${debtor.creditCode}）</p>`,
    markup`<p>${seller.name}（统一社会信用代码：${seller.creditCode}）已将对贵单位的下列应收账款转让给我方。依照《民法典》第五百四十六条、第七百六十四条，现将转让事实通知贵单位。</p>`,
    ...clauses([
      identity('保理人身份', '保理人', facts),
      {
        title: '转让的应收账款',
        body: markup`<p>转让金额合计${inWords(assignedOf(claims))}：</p>${claimsTable(claims, '转让')}`,
      },
      evidence(facts, '保理合同'),
      payment(facts, '受让人', '自本通知到达贵单位时起，转让对贵单位发生效力，上述款项应向我方支付；'),
      {
        title: '贵单位的权利与义务',
        body: markup`<p>通知到达前已向原债权人支付的，在已支付范围内有效；贵单位对原债权人的抗辩和符合法律规定的抵销，可以向我方主张（《民法典》第五百四十八条、第五百四十九条）。通知到达后，贵单位与原债权人无正当理由协商变更或者终止基础合同，对我方产生不利影响的，对我方不发生效力（第七百六十五条）。未经我方同意，本通知不得撤销。</p>`,
      },
    ]),
    signed(facts, '保理人（受让人）'),
  ];
  return page('应收账款转让通知书', number, body, footOf(facts));
}

/** Notice of a pledge: from then on a payment to the pledgor does not free the debtor towards the pledgee (interpretation 61). */
export function pledgeNotice(facts: NoticeFacts): string {
  const { debtor, seller, claims, number } = facts;
  const body = [
    markup`<p>致：${debtor.name}（统一社会信用代码：${debtor.creditCode}）</p>`,
    markup`<p>${seller.name}（统一社会信用代码：${seller.creditCode}）已将对贵单位的下列应收账款出质给我方。依照《民法典》第四百四十五条及有关担保制度的司法解释，现将出质事实通知贵单位。</p>`,
    ...clauses([
      identity('质权人身份', '质权人', facts),
      {
        title: '出质的应收账款',
        body: markup`<p>出质金额合计${inWords(assignedOf(claims))}：</p>${claimsTable(claims, '出质')}`,
      },
      evidence(facts, '应收账款质押借款合同'),
      payment(facts, '质权人', '自本通知到达贵单位时起，上述款项应向我方支付；'),
      {
        title: '贵单位的权利与义务',
        body: markup`<p>通知到达前已向出质人履行的，在已履行范围内有效；通知到达后仍向出质人履行的，质权人可以请求贵单位履行。债务清偿后，我方将通知贵单位恢复向出质人付款。</p>`,
      },
    ]),
    signed(facts, '质权人'),
  ];
  return page('应收账款质押通知书', number, body, footOf(facts));
}

function identity(title: string, role: string, { lender }: NoticeFacts): Clause {
  const { name, creditCode, licence } = lender;
  return {
    title,
    body: markup`<p>${role}：${name}，${licenceOf(licence)}，统一社会信用代码：${creditCode}。</p>`,
  };
}

/** The necessary evidence: the contract by its number and the hash of its text, contracts and invoices, the claims' own hash. */
function evidence({ contract, claims, claimsHash, seller, debtor }: NoticeFacts, name: string): Clause {
  const contracts =
    [...new Set(claims.flatMap(({ contractNumber }) => contractNumber ?? []))].join('、') || '—';
  const invoices = claims.flatMap((claim) => claim.invoices.map(({ number }) => number)).join('、') || '—';
  return {
    title: '凭证',
    body: markup`<ol><li>${name}，编号${contract.number}${contract.sha256 && markup`，文本SHA-256摘要<code>${contract.sha256}</code>`}；</li><li>${seller.name}与${debtor.name}的基础交易合同，编号${contracts}；</li><li>发票，号码${invoices}；</li><li>贵单位在平台对上述应收账款的确认，应收账款信息SHA-256摘要<code>${claimsHash}</code>；</li><li>动产融资统一登记公示系统的登记，可按出让人或出质人名称查询。</li></ol>`,
  };
}

function payment({ payTo, lender }: NoticeFacts, role: string, from: string): Clause {
  const where: Markup =
    payTo === null
      ? markup`<p>收款人：${lender.name}（${role}）。收款账户以我方在平台登记并经贵单位确认的账户为准；在此之前请勿以本通知以外的方式获知的账户付款。</p>`
      : markup`<p>收款人：${lender.name}（${role}），账户：</p>${accountTable(payTo)}`;
  return {
    title: '付款',
    body: markup`<p>${from}向他人支付的，不能免除对我方的付款义务。</p>${where}<p>账户如有变更，我方将另行通知，经贵单位在平台确认后生效。</p>`,
  };
}

function signed({ lender, givenAt }: NoticeFacts, role: string): Markup {
  return markup`<div class="signatures"><div></div><div><p>${role}：${lender.name}</p><p>（通过链融平台发出）</p><p>${instant(givenAt)}</p></div></div>`;
}

const footOf = ({ claimsHash }: NoticeFacts): string => `应收账款信息摘要（SHA-256）：${claimsHash}`;

/** The debtor's receipt: when it acknowledged which notice, by the hash of the notice's text. */
export function noticeReceipt(facts: ReceiptFacts): string {
  const { number, acknowledgedAt, debtor, seller, lender, isPledge, givenAt, noticeHash, total } = facts;
  const kind = isPledge ? '质押' : '转让';
  const acknowledged = instant(acknowledgedAt);
  const body = [
    markup`<p>致：${lender.name}（统一社会信用代码：${lender.creditCode}）</p>`,
    party('回执人（债务人）', debtor),
    markup`<p>贵方于${instant(givenAt)}发出的《应收账款${kind}通知书》（编号${number}，文本SHA-256摘要<code>${noticeHash}</code>）已到达我方。我方已知悉${seller.name}对我方的应收账款${inWords(total)}已${isPledge ? '出质' : '转让'}给贵方，并将按通知书所列收款人和账户付款。</p>`,
    markup`<p>本回执确认收到通知，不构成对基础交易以外事实的承认，不放弃我方依法享有的抗辩和抵销。</p>`,
    markup`<div class="signatures"><div></div><div><p>回执人：${debtor.name}</p><p>（通过链融平台确认）</p><p>${acknowledged}</p></div></div>`,
  ];
  return page(`应收账款${kind}通知回执`, number, body, `通知书摘要（SHA-256）：${noticeHash}`);
}
