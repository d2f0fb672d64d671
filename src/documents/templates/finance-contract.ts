import {
  assignedOf,
  collectionClause,
  formationClause,
  interestClause,
  licenceOf,
  particularsTable,
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

/** What tells the contracts over bills, goods and orders apart; the rest they share. */
export interface FinanceContractKind {
  readonly title: string;
  /** What the two parties are called. */
  readonly parties: readonly [string, string];
  readonly opening: string;
  readonly assets: { readonly title: string; readonly verb: string };
  /** What must hold before money leaves. */
  readonly conditions: string;
  readonly own: readonly Clause[];
}

/** A contract over any kind of asset: what every finance has in common, and the clauses of its technique. */
export const financeContract =
  (kind: FinanceContractKind) =>
  (facts: ContractFacts): string => {
    const { number, signedAt, seller, lender, withRecourse } = facts;
    const signed = instant(signedAt);
    const title = kind === DISCOUNT ? `${kind.title}（${withRecourse ? '有' : '无'}追索权）` : kind.title;
    const body = [
      party(`甲方（${kind.parties[0]}）`, seller),
      party(`乙方（${kind.parties[1]}，${licenceOf(lender.licence)}）`, lender),
      markup`<p>甲乙双方依照《中华人民共和国民法典》及有关法律，${kind.opening}，订立本合同。</p>`,
      ...clauses([
        assetsClause(kind, facts),
        proceedsClause(facts, kind.conditions),
        interestClause(facts),
        scheduleClause(facts),
        penaltyClause(facts),
        ...kind.own,
        useClause(facts),
        facts.terms.chargeInAdvance ? EARLY_DISCOUNT : EARLY,
        collectionClause(facts),
        platformClause,
        formationClause(signed),
      ]),
      signatures('甲方', seller, '乙方', lender, signed),
    ];
    return page(title, number, body, `标的信息摘要（SHA-256）：${facts.claimsHash}`);
  };

const assetsClause = (
  { assets: { title, verb } }: FinanceContractKind,
  { claims, claimsHash }: ContractFacts,
): Clause => ({
  title,
  body: markup`<p>甲方以下列标的${verb}，金额合计${inWords(assignedOf(claims))}：</p>${particularsTable(claims)}<p>上述信息的SHA-256摘要为<code>${claimsHash}</code>。甲方保证其真实、合法、无权利瑕疵，未重复融资。</p>`,
});

/** Civil Code 677. */
const EARLY: Clause = {
  title: '提前还款',
  body: markup`<p>甲方可以提前还款，不另收费用，利息按实际借款期间计算（《民法典》第六百七十七条）。</p>`,
};

const EARLY_DISCOUNT: Clause = {
  title: '提前清偿',
  body: markup`<p>融资可以提前清偿，不另收费用；已预收的利息不予退还。</p>`,
};

/** Negotiable Instruments Law 61, 68 and 70. */
export const DISCOUNT: FinanceContractKind = {
  title: '票据贴现合同',
  parties: ['贴现申请人', '贴现人'],
  opening: '就甲方将未到期票据背书转让给乙方、乙方扣除贴现利息后支付票款',
  assets: { title: '贴现的票据', verb: '向乙方背书转让' },
  conditions: '登记与票据查询无冲突；票据已背书转让；额度与票面余额复核通过',
  own: [
    {
      title: '付款请求与追索',
      body: markup`<p>乙方自取得票据时起为持票人，到期向承兑人提示付款。承兑人拒绝付款的，有追索权的贴现中乙方可以依《票据法》第六十一条、第七十条向甲方追索票款及利息；无追索权的，乙方不向甲方追索，因票据瑕疵或无真实交易关系的除外。</p>`,
    },
  ],
};

/** A loan against papers that are pledged by endorsement. */
const pledgeOf = (papers: string, conditions: string, own: Clause): FinanceContractKind => ({
  title: `${papers}质押借款合同`,
  parties: ['借款人、出质人', '贷款人、质权人'],
  opening: `就乙方向甲方提供借款、甲方以${papers}出质担保`,
  assets: { title: `出质的${papers}`, verb: '为本合同项下债务设立质权' },
  conditions,
  own: [own],
});

/** Civil Code 441 and 442; Negotiable Instruments Law 35. */
export const BILL_PLEDGE = pledgeOf(
  '票据',
  '登记与票据查询无冲突；票据已作质押背书；额度与票面余额复核通过',
  {
    title: '质权的设立与实现',
    body: markup`<p>质权自票据背书记载“质押”字样并交付，或者依法办理出质登记时设立（《民法典》第四百四十一条、《票据法》第三十五条）。票据先于借款到期的，乙方可以提示付款，所得用于提前清偿或者提存（第四百四十二条）；超过债务的部分归甲方。</p>`,
  },
);

/** Civil Code 441, 436 to 438, 908 to 910; security interpretation 59. */
export const RECEIPT_PLEDGE = pledgeOf(
  '仓单',
  '登记查询无冲突；质权已登记；仓单已作质押背书并经保管人确认；额度与仓单价值复核通过',
  {
    title: '质权的设立、保管与处置',
    body: markup`<p>质权自仓单背书记载“质押”字样、经保管人签章并交付时设立；电子仓单自办理出质登记时设立（《民法典》第四百四十一条、担保制度解释第五十九条）。未经乙方同意不得提货。仓单价值不足约定比例的，甲方应在约定期限内补足；逾期不补或者到期不清偿的，乙方可以就仓单项下货物优先受偿，超过债务的部分归甲方（第四百三十六条至第四百三十八条）。</p>`,
  },
);

/** Order finance: the core enterprise delivers against the lender's release and refunds what was not released. */
export const DISTRIBUTOR: FinanceContractKind = {
  title: '经销商融资（保兑仓）合同',
  parties: ['借款人、经销商', '贷款人'],
  opening: '就乙方为甲方采购货物提供融资、融资款直接支付核心企业',
  assets: { title: '融资的采购订单', verb: '作为融资依据' },
  conditions: '登记查询无冲突；核心企业已承诺凭乙方提货通知发货并退还未提货款；额度与订单余额复核通过',
  own: [
    {
      title: '付款、提货与退款',
      body: markup`<p>融资款由乙方直接付至核心企业账户，用于支付订单货款，视为甲方收讫。甲方按还款金额申请提货，核心企业仅凭乙方的提货通知发货；到期未提货的，核心企业退还相应货款，用于清偿本合同项下债务，不足部分由甲方清偿。</p>`,
    },
  ],
};
