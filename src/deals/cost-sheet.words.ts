import { toMoneyText, ZERO } from '../kernel/decimal.js';
import type { Locale } from '../kernel/decision.js';
import { daysBetween } from '../kernel/dates.js';
import { daysInYear } from '../kernel/interest.js';
import type { CostConditionName, CostLine, CostRule, CostSheet } from './cost-sheet.js';

type Words = Readonly<Record<Locale, string>>;

const inDays = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const percent = (rate: CostSheet['allInAnnualCost']): string => `${rate.times(100).toFixed()} %`;

/** The rule of a line, with its figures. */
export function ruleWords({ rule, rate: own }: Pick<CostLine, 'rule' | 'rate'>, sheet: CostSheet): Words {
  const { terms } = sheet;
  const { annualRate, days, upfrontFeeRate } = terms;
  const rate = percent(annualRate);
  const year = daysInYear(terms.basis);
  const rolled = daysBetween(terms.dueOn, terms.payableOn);
  const words: Readonly<Record<CostRule, Words>> = {
    FLAT_FEE: {
      en: `Flat charge, ${percent(upfrontFeeRate)} of the finance, deducted when it is paid out.`,
      zh: `手续费，融资金额的 ${percent(upfrontFeeRate)}，放款时扣除。`,
    },
    GUARANTEED: {
      en: `Guarantee fee, ${percent(own ?? ZERO)} of the finance, paid to the guarantor when the finance is paid out.`,
      zh: `担保费，融资金额的 ${percent(own ?? ZERO)}，放款时付给担保人。`,
    },
    SUBSIDISED: {
      en: `The programme pays back ${percent(own ?? ZERO)} a year of the ${rate} once the interest is paid; never of penalty.`,
      zh: `利息支付后，由贴息方按年利率 ${rate} 中的 ${percent(own ?? ZERO)} 贴息；罚息不予贴息。`,
    },
    CHARGED_IN_ADVANCE: {
      en: `Finance × ${rate} × ${days} days / ${year}, deducted when it is paid out; not given back on early repayment.`,
      zh: `融资金额 × ${rate} × ${days} 天 ÷ ${year}，放款时预收；提前还款不退。`,
    },
    IN_ARREARS: {
      en: `Finance × ${rate} × ${days} days / ${year}, for the days that the finance is out, paid with the principal.`,
      zh: `融资金额 × ${rate} × ${days} 天 ÷ ${year}，按实际用款天数计算，随本金支付。`,
    },
    UNTIL_PAYABLE: {
      en: `The same rate for ${inDays(rolled)} from ${terms.dueOn}, which is no working day, to ${terms.payableOn}; less if paid sooner.`,
      zh: `到期日 ${terms.dueOn} 为非工作日，至 ${terms.payableOn} 的 ${rolled} 天按同一利率计息；提前支付则较少。`,
    },
    PAID_BY_DEBTORS: {
      en: 'Covered by what the debtors pay the factor on the claims that were sold.',
      zh: '以债务人就所转让应收账款向保理人支付的款项清偿。',
    },
    PAID_BY_ACCEPTOR: {
      en: 'Covered by what the acceptor pays the lender, which holds the bill then.',
      zh: '以承兑人到期向持票的资金方支付的票款清偿。',
    },
    PASSED_ON: {
      en: 'The debtors are not told and pay you; you pass it on to the factor.',
      zh: '债务人未获通知，仍向贵单位付款，由贵单位转付保理人。',
    },
    REPAID: {
      en: 'You repay the loan; what is paid on the pledged assets counts towards it.',
      zh: '由贵单位偿还借款；担保资产所得款项用于抵偿。',
    },
  };
  return words[rule];
}

/** What must hold before money leaves, and what the sheet's amounts do not show. */
export function conditionWords(name: CostConditionName, sheet: CostSheet): Words {
  return BEFORE_MONEY[name] ?? WITHOUT_FIGURES[name] ?? afterwards(name, sheet);
}

const BEFORE_MONEY: Partial<Record<CostConditionName, Words>> = {
  REGISTER_SEARCHED: {
    en: 'Before money leaves: the register is searched and clean.',
    zh: '放款前：登记查询无冲突。',
  },
  REGISTERED: {
    en: 'Before money leaves: the assignment or pledge is registered.',
    zh: '放款前：转让或质押已登记。',
  },
  ENDORSED: {
    en: 'Before money leaves: the bill or receipt is endorsed to the lender.',
    zh: '放款前：票据或仓单已背书。',
  },
  KEEPER_CONFIRMED: {
    en: 'Before money leaves: the keeper of the goods has confirmed the pledge.',
    zh: '放款前：货物保管人已确认。',
  },
  NOTICE_ACKNOWLEDGED: {
    en: 'Before money leaves: every debtor has acknowledged its notice.',
    zh: '放款前：各债务人已确认收到通知。',
  },
  INVOICE_VERIFIED: {
    en: 'Before money leaves: the documents behind the assets are verified again; invoices, by the tax administration.',
    zh: '放款前：资产所依据的单证再次查验，发票由税务机关查验。',
  },
  LIMITS_CHECKED: {
    en: 'Before money leaves: the lender’s limits and what is left of the assets are checked again.',
    zh: '放款前：额度与资产可融资余额复核通过。',
  },
};

/** What the amounts do not show, where no figure belongs to it. */
const WITHOUT_FIGURES: Partial<Record<CostConditionName, Words>> = {
  ENFORCEMENT_COSTS: {
    en: 'If payment is late, costs of realising the claim are added and paid first (Civil Code 561).',
    zh: '逾期的，另计实现债权的费用，并最先清偿（《民法典》第五百六十一条）。',
  },
  RECOURSE: {
    en: 'With recourse: if a debtor does not pay, you pay back or buy the claim back (Civil Code 766); a surplus is yours.',
    zh: '有追索权：债务人不付款的，由贵单位返还融资本息或回购（《民法典》第七百六十六条）；剩余归贵单位。',
  },
  BILL_RECOURSE: {
    en: 'With recourse: if the acceptor does not pay, you pay the bill’s amount with interest and costs (Negotiable Instruments Law 61 and 70).',
    zh: '有追索权：承兑人拒付的，由贵单位偿付票款及利息、费用（《票据法》第六十一条、第七十条）。',
  },
  BILL_NO_RECOURSE: {
    en: 'Without recourse: if the acceptor does not pay, that is the lender’s loss, unless the bill is flawed or no real trade stands behind it.',
    zh: '无追索权：承兑人拒付的损失由资金方承担，票据有瑕疵或无真实交易关系的除外。',
  },
  MARGIN: {
    en: 'If the goods are worth less, so that the loan-to-value passes the warning line, you add goods or repay within the days agreed; else the goods may be sold.',
    zh: '货物价值下跌致质押率超过警戒线的，由贵单位在约定期限内补足货物或还款；否则可处置货物。',
  },
  PLEDGE: {
    en: 'The loan is yours to repay in any case; what the pledge brings beyond it is yours (Civil Code 438).',
    zh: '借款始终由贵单位偿还；质押财产所得超过债务的部分归贵单位（《民法典》第四百三十八条）。',
  },
  DILUTION: {
    en: 'If a claim falls below what was assigned (credit note, dispute, set-off), you make up the difference.',
    zh: '应收账款因红字发票、争议、抵销等低于转让或出质金额的，由贵单位补足。',
  },
  USE_OF_PROCEEDS: {
    en: 'The money is for the purpose that you stated; never for securities or property speculation.',
    zh: '融资款用于所申报的用途，不得用于证券投资和房地产投机。',
  },
};

function afterwards(name: CostConditionName, sheet: CostSheet): Words {
  const { terms, countedFrom } = sheet;
  const { annualRate, penaltyMultiplier, payableOn, chargeInAdvance } = terms;
  const penalty = percent(annualRate.times(penaltyMultiplier));
  const words: Partial<Record<CostConditionName, Words>> = {
    COUNTED_FROM: {
      en: `Amounts count from ${countedFrom}; interest runs from the day on which money leaves, so a later one costs less.`,
      zh: `金额自 ${countedFrom} 起算；利息自实际放款日计算，放款较晚则较少。`,
    },
    ROLLED_DAY: rolledWords(terms),
    NO_RECOURSE: withoutRecourseWords(sheet),
    PENALTY: {
      en: `After ${payableOn} the unpaid principal bears ${penalty} a year instead (银发〔2003〕251号).`,
      zh: `${payableOn} 之后，未清偿本金改按年利率 ${penalty} 计收罚息（银发〔2003〕251号）。`,
    },
    EARLY_REPAYMENT: chargeInAdvance
      ? {
          en: 'Early repayment is free; interest that was charged in advance is kept.',
          zh: '可提前还款，不另收费；已预收的利息不退。',
        }
      : {
          en: 'Early repayment is free; interest runs to that day only.',
          zh: '可提前还款，不另收费；利息计至还款日。',
        },
  };
  const found = words[name];
  if (found === undefined) throw new Error(`no words for ${name}`);
  return found;
}

/** Who sells its claims outright gives up what they bring beyond the finance and its price: what that comes to. */
function withoutRecourseWords({ surplusKept, allInAnnualCostWithSurplus: cost }: CostSheet): Words {
  const kept = toMoneyText(surplusKept);
  const figures = surplusKept.isZero()
    ? { en: '', zh: '' }
    : {
        en: ` If they pay all that is assigned, it keeps ${kept} beyond what is due here: ${percent(cost)} a year in all.`,
        zh: `债务人全额付款的，保理人另留存 ${kept} 元，合计年化成本 ${percent(cost)}。`,
      };
  return {
    en: `Without recourse: a debtor’s default is the factor’s loss; what the claims bring beyond it is the factor’s (Civil Code 767).${figures.en}`,
    zh: `无追索权：债务人违约的损失由保理人承担；所受让应收账款的超额部分归保理人（《民法典》第七百六十七条）。${figures.zh}`,
  };
}

/** A due date that is no working day; or one of which nobody can say yet, because the holidays are not published. */
function rolledWords({
  dueOn,
  payableOn,
  payableOnProvisional: open,
  allInAnnualCost,
}: CostSheet['terms']): Words {
  const days = daysBetween(dueOn, payableOn);
  const ranked = percent(allInAnnualCost);
  const until = {
    en: `Due on ${dueOn}, payable until ${payableOn}${open ? ' (holidays of that year are not published yet: the day, and interest with it, may still move)' : ''}.`,
    zh: `到期日 ${dueOn}，最后付款日 ${payableOn}${open ? '（该年度节假日安排尚未公布，最后付款日及利息可能随之调整）' : ''}。`,
  };
  if (days === 0) return until;
  return {
    en: `${until.en} ${inDays(days)} after the due date at the same rate are counted here; offers are ranked by their cost up to the due date, ${ranked} a year.`,
    zh: `${until.zh}到期日后的 ${days} 天按同一利率计息，已计入本表；报价按计至到期日的综合年化成本 ${ranked} 排序。`,
  };
}
