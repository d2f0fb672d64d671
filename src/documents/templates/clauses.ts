import { sum, type Decimal } from '../../kernel/decimal.js';
import { daysInYear } from '../../kernel/interest.js';
import type { AccountFacts, ClaimFacts, ContractFacts, LenderKind, PartyFacts } from './facts.js';
import { basisPoints, day, grouped, inWords, percent } from './figures.js';
import { markup, table, type Clause, type Markup } from './html.js';

/** Clauses that more than one text has. Each names the rule that it rests on. */

const LICENCES: Readonly<Record<LenderKind, string>> = {
  BANK: '商业银行',
  COMMERCIAL_FACTOR: '商业保理公司',
  FINANCE_COMPANY: '企业集团财务公司',
  SMALL_LOAN_COMPANY: '小额贷款公司',
};

export const licenceOf = (licence: LenderKind | null): string =>
  licence === null ? '金融机构' : LICENCES[licence];

export const party = (role: string, { name, creditCode }: PartyFacts): Markup =>
  markup`<p><strong>${role}</strong>：${name}（统一社会信用代码：${creditCode}）</p>`;

export const assignedOf = (claims: readonly ClaimFacts[]): Decimal =>
  sum(claims.map(({ assigned }) => assigned));

/** The claims with their evidence, one row each. */
export function claimsTable(claims: readonly ClaimFacts[], verb: '转让' | '出质'): Markup {
  const rows = claims.map((claim, at) => [
    at + 1,
    markup`${claim.debtor.name}<br/>${claim.debtor.creditCode}`,
    claim.contractNumber ?? '—',
    evidenceOf(claim),
    claim.deliveredOn === null ? '—' : day(claim.deliveredOn),
    grouped(claim.confirmed),
    grouped(claim.assigned),
    day(claim.dueOn),
  ]);
  const head = ['序号', '债务人', '基础合同编号', '发票', '交付日', '#确认金额', `#${verb}金额`, '到期日'];
  return table(head, rows);
}

/** A receivable's invoices, or what else is known of a claim. */
const evidenceOf = ({ invoices, particulars = [] }: ClaimFacts): Markup[] => [
  ...invoices.map(
    ({ number, issuedOn, total }) => markup`${number}（${day(issuedOn)}，${grouped(total)}元）<br/>`,
  ),
  ...particulars.map(({ name, value }) => markup`${name}：${value}<br/>`),
];

/** Assets of any kind, one row each, by what their kind says of them. */
export const particularsTable = (claims: readonly ClaimFacts[]): Markup =>
  table(
    ['序号', '标的', '义务人', '要素', '#可融资金额', '#融资金额', '到期日'],
    claims.map((claim, at) => [
      at + 1,
      claim.asset,
      markup`${claim.debtor.name}<br/>${claim.debtor.creditCode}`,
      evidenceOf(claim),
      grouped(claim.confirmed),
      grouped(claim.assigned),
      day(claim.dueOn),
    ]),
  );

export const accountTable = (account: AccountFacts): Markup =>
  table(
    ['户名', '账号', '开户银行', '行号'],
    [[account.holder, account.number, account.bankName, account.cnaps ?? '—']],
  );

const WHEN_CHARGED = {
  advance: '在放款时按放款日至到期日的实际天数一次性预收，从融资款中扣除；',
  arrears: '不预先扣除（《民法典》第六百七十条），自实际放款日起按实际用款天数计算，随本金一并支付；',
};

/** The rate, what it is made of, and how interest is counted from it. */
export function interestClause({ terms }: ContractFacts): Clause {
  const { annualRate, lpr, lprOn, chargeInAdvance, basis, days, interest } = terms;
  const base =
    lpr === null || lprOn === null
      ? markup`本合同期限内利率固定不变。`
      : markup`该利率以${day(lprOn)}公布的贷款市场报价利率（LPR）${percent(lpr)}为基准${annualRate.lessThan(lpr) ? '减' : '加'}${basisPoints(annualRate.minus(lpr).abs())}确定，自本合同成立时固定，此后公布的LPR不影响本合同。`;
  const year = daysInYear(basis);
  return {
    title: '利率与计息',
    body: markup`<p>年利率为${percent(annualRate)}（单利）。${base}</p><p>利息＝本金×年利率×实际天数÷${year}，四舍五入至分。利息${chargeInAdvance ? WHEN_CHARGED.advance : WHEN_CHARGED.arrears}按${days}天计为${inWords(interest)}。</p>`,
  };
}

const BEFORE_MONEY =
  '登记查询无冲突；转让或质押已登记；发票经税务查验有效；额度与可融资余额复核通过；应通知债务人的，通知已获确认';

/** Flat charges, what is paid out, and what it all costs in a year. */
export function proceedsClause({ terms }: ContractFacts, conditions = BEFORE_MONEY): Clause {
  const { finance, upfrontFeeRate, fees, netProceeds, allInAnnualCost, chargeInAdvance } = terms;
  const fee = fees.isZero()
    ? markup`乙方不收取手续费。`
    : markup`手续费按融资金额的${percent(upfrontFeeRate)}收取，为${inWords(fees)}，放款时扣除。`;
  const deducted = [...(fees.isZero() ? [] : ['手续费']), ...(chargeInAdvance ? ['预收利息'] : [])];
  const after = deducted.length === 0 ? '' : `扣除${deducted.join('及')}后，`;
  return {
    title: '融资金额、费用与放款',
    body: markup`<p>融资金额为${inWords(finance)}。${fee}${after}甲方实收${inWords(netProceeds)}。综合年化成本（单利，按360天计，计至到期日）为${percent(allInAnnualCost)}。除本合同列明者外，乙方不收取其他费用。</p><p>放款前下列条件须全部满足，次序不限：${conditions}。</p>`,
  };
}

/** When it is due, when it is payable, and the schedule. */
export function scheduleClause({ terms, schedule, rolled }: ContractFacts): Clause {
  const rows = schedule.map(({ payableOn, principal, interest, fees }) => {
    const total = sum([principal, interest, fees]);
    return [day(payableOn), grouped(principal), grouped(interest), grouped(fees), grouped(total)];
  });
  const all = sum(schedule.flatMap(({ principal, interest, fees }) => [principal, interest, fees]));
  const later =
    rolled === null
      ? null
      : markup`到期日为非工作日，顺延至其后第一个工作日，顺延期间按约定利率计息，顺延${rolled.days}天的利息为${inWords(rolled.interest)}，已计入还款计划，计至最后付款日的综合年化成本为${percent(rolled.allInAnnualCost)}；`;
  const provisional = terms.payableOnProvisional ? '（该年度节假日安排尚未公布，公布后据以调整）' : '';
  return {
    title: '期限与还款计划',
    body: markup`<p>到期日为${day(terms.dueOn)}；${later}最后付款日为${day(terms.payableOn)}${provisional}（《民法典》第二百零三条）。还款计划：</p>${table(['最后付款日', '#本金', '#利息', '#费用', '#合计'], rows)}<p>合计${inWords(all)}。</p>`,
  };
}

export function penaltyClause({ terms }: ContractFacts): Clause {
  const { annualRate, penaltyMultiplier } = terms;
  const more = penaltyMultiplier.minus(1).times(100).toFixed();
  return {
    title: '逾期与清偿顺序',
    body: markup`<p>最后付款日后仍未清偿的本金，自次日起停止计收正常利息，按约定利率加收${more}%计收罚息，即年利率${percent(annualRate.times(penaltyMultiplier))}，按日计算至清偿之日（银发〔2003〕251号）。罚息不计复利。</p><p>收到的款项依次清偿：实现债权的费用；利息（先正常利息、后罚息）；本金（《民法典》第五百六十一条）。</p>`,
  };
}

/** Civil Code 673: a borrower that uses the money otherwise may be refused more and asked for all of it back. */
export const useClause = ({ useOfProceeds: { category, note } }: ContractFacts): Clause => ({
  title: '资金用途',
  body: markup`<p>融资款用于：${category}${note === null ? null : markup`（${note}）`}。甲方应按此用途使用，并应乙方要求提供凭证。</p><p>融资款不得用于：（一）证券投资，包括股票、债券、基金、期货及其他金融衍生品；（二）房地产投机。违反本条的，乙方可以停止放款、宣布融资提前到期并要求立即清偿（《民法典》第六百七十三条）。</p>`,
});

export function collectionClause({ collectionAccount }: ContractFacts): Clause {
  const where =
    collectionAccount === null
      ? markup`<p>乙方收款账户以乙方在平台登记并通知的账户为准。</p>`
      : markup`<p>还款应付至乙方下列收款账户：</p>${accountTable(collectionAccount)}`;
  return {
    title: '收款账户',
    body: markup`${where}<p>由债务人账户以外的账户付入，或付至上述账户以外的款项，不自动视为本合同项下的清偿，由平台标记，待乙方确认。账户变更须另行通知并经债务人确认。</p>`,
  };
}

export const platformClause: Clause = {
  title: '平台',
  body: markup`<p>链融平台提供信息服务，出具支付指令并记载确认结果，不持有、不归集、不划转各方资金，不为任何一方提供担保。</p>`,
};

/** Civil Code 490 and 491; Electronic Signature Law articles 4 and 5. */
export const formationClause = (signed: string): Clause => ({
  title: '成立与电子文本',
  body: markup`<p>甲方于${signed}通过平台接受乙方的报价，本合同自此成立（《民法典》第四百九十一条）。本文本于成立时固化，平台保存其SHA-256摘要；此后的变更以另行形成的文件为准，不改动本文本。</p><p>因本合同发生的争议，由各方协商解决；协商不成的，向乙方住所地人民法院提起诉讼。</p>`,
});

export const signatures = (a: string, first: PartyFacts, b: string, second: PartyFacts, on: string): Markup =>
  markup`<div class="signatures"><div><p>${a}：${first.name}</p><p>（电子签订）</p><p>${on}</p></div><div><p>${b}：${second.name}</p><p>（电子签订）</p><p>${on}</p></div></div>`;
