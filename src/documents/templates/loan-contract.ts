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

/** A loan against receivables: a loan contract (Civil Code 667 and following) with the pledge that secures it (445). */
export function loanContract(facts: ContractFacts): string {
  const { number, signedAt, seller, lender } = facts;
  if (facts.terms.chargeInAdvance) throw new Error('a loan’s interest is not deducted in advance');
  const signed = instant(signedAt);
  const body = [
    party('甲方（借款人、出质人）', seller),
    party(`乙方（贷款人、质权人，${licenceOf(lender.licence)}）`, lender),
    markup`<p>甲乙双方依照《中华人民共和国民法典》，就乙方向甲方提供借款、甲方以应收账款出质担保，订立本合同。</p>`,
    ...clauses([
      proceedsClause(facts),
      interestClause(facts),
      scheduleClause(facts),
      penaltyClause(facts),
      pledgeClause(facts),
      registrationClause(facts),
      REALISATION,
      useClause(facts),
      EARLY,
      collectionClause(facts),
      platformClause,
      formationClause(signed),
    ]),
    signatures('甲方', seller, '乙方', lender, signed),
  ];
  const foot = `应收账款信息摘要（SHA-256）：${facts.claimsHash}`;
  return page('应收账款质押借款合同', number, body, foot);
}

function pledgeClause({ claims, claimsHash }: ContractFacts): Clause {
  return {
    title: '出质的应收账款',
    body: markup`<p>甲方以下列应收账款按“出质金额”为本合同项下的借款本金、利息、罚息和实现债权的费用设立质权，出质金额合计${inWords(assignedOf(claims))}：</p>${claimsTable(claims, '出质')}<p>上述应收账款信息的SHA-256摘要为<code>${claimsHash}</code>。甲方保证其真实、合法、未重复转让或出质；出质后，未经乙方同意不得转让（《民法典》第四百四十五条）。因红字发票、退货、折让、争议、抵销等致应收账款低于出质金额的，甲方应补足或另行提供担保。</p>`,
  };
}

function registrationClause({ disclosed }: ContractFacts): Clause {
  const notice = disclosed
    ? markup`<p>本合同成立时，乙方通过平台向债务人发出质押通知。债务人收到通知后向甲方付款的，不能对抗乙方。</p>`
    : markup`<p>双方约定暂不通知债务人。通知之前债务人向甲方付款的，甲方应即时转付乙方，用于清偿或提存。债务人逾期、应收账款减少或发生争议的，乙方可以通知债务人。</p>`;
  return {
    title: '质权的设立与通知',
    body: markup`<p>质权自动产融资统一登记公示系统办理出质登记时设立（《民法典》第四百四十五条）。本合同成立时乙方即办理登记。</p>${notice}`,
  };
}

/** Civil Code 436 to 438, and 446 for rights. */
const REALISATION: Clause = {
  title: '质权的实现',
  body: markup`<p>甲方不履行到期债务的，乙方可以直接请求债务人在出质金额范围内付款，并就所得优先受偿；超过债权数额的部分归甲方所有，不足部分由甲方清偿（《民法典》第四百三十八条、第四百四十六条）。</p>`,
};

/** Civil Code 677: a borrower that repays early pays interest for the time that it had the money. */
const EARLY: Clause = {
  title: '提前还款',
  body: markup`<p>甲方可以提前还款，不另收费用，利息按实际借款期间计算（《民法典》第六百七十七条）。</p>`,
};
