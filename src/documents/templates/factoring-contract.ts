import {
  assignedOf,
  claimsTable,
  collectionClause,
  formationClause,
  interestClause,
  licenceOf,
  party,
  penaltyClause,
  platformClause,
  proceedsClause,
  scheduleClause,
  signatures,
  useClause,
} from './clauses.js';
import type { ContractFacts } from './facts.js';
import { instant, inWords } from './figures.js';
import { clauses, markup, page, type Clause } from './html.js';

/** Civil Code 762: what a factoring contract states. */
export function factoringContract(facts: ContractFacts): string {
  const { number, signedAt, seller, lender, withRecourse, disclosed } = facts;
  const signed = instant(signedAt);
  const title = `保理合同（${withRecourse ? '有追索权' : '无追索权'}·${disclosed ? '明' : '暗'}保理）`;
  const body = [
    party('甲方（应收账款债权人、转让人）', seller),
    party(`乙方（保理人，${licenceOf(lender.licence)}）`, lender),
    markup`<p>甲乙双方依照《中华人民共和国民法典》第三编第十六章“保理合同”，就甲方向乙方转让应收账款、乙方提供保理融资，订立本合同。</p>`,
    ...clauses([
      claimsClause(facts),
      proceedsClause(facts),
      interestClause(facts),
      scheduleClause(facts),
      penaltyClause(facts),
      withRecourse ? RECOURSE : NO_RECOURSE,
      titleClause(facts),
      DILUTION,
      useClause(facts),
      earlyClause(facts),
      collectionClause(facts),
      platformClause,
      formationClause(signed),
    ]),
    signatures('甲方', seller, '乙方', lender, signed),
  ];
  return page(title, number, body, `应收账款信息摘要（SHA-256）：${facts.claimsHash}`);
}

function claimsClause({ claims, claimsHash }: ContractFacts): Clause {
  return {
    title: '转让的应收账款',
    body: markup`<p>甲方将下列应收账款按“转让金额”转让给乙方，转让金额合计${inWords(assignedOf(claims))}：</p>${claimsTable(claims, '转让')}<p>上述应收账款信息的SHA-256摘要为<code>${claimsHash}</code>。甲方保证其真实、合法、未重复转让或出质；虚构应收账款的，债务人不得以不存在为由对抗乙方，但乙方明知虚构的除外（《民法典》第七百六十三条）。</p>`,
  };
}

const RECOURSE: Clause = {
  title: '追索权',
  body: markup`<p>本保理为有追索权保理（《民法典》第七百六十六条）。债务人到期未足额付款的，乙方可以向甲方主张返还保理融资款本息或者要求甲方回购应收账款债权，也可以向债务人主张应收账款债权。乙方向债务人主张的，扣除保理融资款本息和相关费用后有剩余的，剩余部分返还甲方。</p>`,
};

const NO_RECOURSE: Clause = {
  title: '无追索权',
  body: markup`<p>本保理为无追索权保理（《民法典》第七百六十七条）。乙方应向债务人主张应收账款债权；债务人因信用原因不能付款的风险由乙方承担，乙方不得要求甲方返还融资款或回购。乙方取得超过保理融资款本息和相关费用的部分，在所受让的应收账款范围内无需向甲方返还。</p>`,
};

function titleClause({ disclosed }: ContractFacts): Clause {
  const notice = disclosed
    ? markup`<p>本合同成立时，乙方表明保理人身份并附必要凭证，通过平台向债务人发出转让通知（《民法典》第七百六十四条）。通知到达后，甲方与债务人无正当理由变更或终止基础合同，对乙方产生不利影响的，对乙方不发生效力（第七百六十五条）。</p>`
    : markup`<p>本保理为暗保理，暂不通知债务人。通知之前债务人向甲方付款的，甲方应即时转付乙方。债务人逾期、应收账款减少或发生争议的，乙方可以表明保理人身份并附必要凭证通知债务人（《民法典》第五百四十六条、第七百六十四条）。</p>`;
  return {
    title: '登记与通知',
    body: markup`<p>本合同成立时，乙方即通过动产融资统一登记公示系统办理转让登记；同一应收账款有多个权利人的，依登记时间等确定顺序（《民法典》第七百六十八条）。</p>${notice}`,
  };
}

/** Also without recourse the seller answers for the claim itself: Civil Code 763 and 509. */
const DILUTION: Clause = {
  title: '应收账款的减少',
  body: markup`<p>因红字发票、退货、折让、争议、抵销等非信用原因致应收账款低于转让金额的，无论有无追索权，甲方应就差额补足款项或补充等额应收账款。</p>`,
};

function earlyClause({ terms }: ContractFacts): Clause {
  return {
    title: '提前还款',
    body: terms.chargeInAdvance
      ? markup`<p>融资可以提前清偿，不另收费用；已预收的利息不予退还。</p>`
      : markup`<p>融资可以提前清偿，不另收费用，利息按实际用款天数计算。</p>`,
  };
}
