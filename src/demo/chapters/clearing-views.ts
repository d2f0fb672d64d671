import { Decimal, sum } from '../../kernel/decimal.js';
import type { Client } from '../client.js';
import { grouped, percent, type Figure } from '../narrator.js';
import type { PartyKey, Stage } from '../stage.js';
import type { Waiting } from './clearing-book.js';

interface Bid {
  readonly origin: string;
  readonly finance: { readonly amount: string };
  readonly price: { readonly allInAnnualCost: string };
}

const LENDERS = ['yulanfin', 'bajiangbank', 'pinghubank', 'jiarong', 'huihe'] as const satisfies PartyKey[];

const BIDS = `query ($after: String) { bids(state: STANDING, first: 100, after: $after) {
  edges { node { origin finance { amount } price { allInAnnualCost } } } pageInfo { hasNextPage endCursor } } }`;

/** What each lender gives, as it reads it itself, and all of them. */
export async function byLender(stage: Stage): Promise<void> {
  const { narrator } = stage;
  narrator.does(narrator.say(['Lenders', '资金方']), [
    'each reads its own awards: requests, finance, average all-in annual cost',
    '各自查看本方成交：笔数、融资金额、平均综合年化成本',
  ]);
  const all: Bid[] = [];
  const rows: string[][] = [];
  for (const key of LENDERS) {
    const own = await awardsOf(await stage.party(key));
    if (own.length > 0) rows.push(rowOf(stage.labelOf(key), own));
    all.push(...own);
  }
  narrator.table([...rows, rowOf(narrator.say(['in all', '合计']), all)]);
}

async function awardsOf(lender: Client): Promise<Bid[]> {
  const found: Bid[] = [];
  for (let after: string | null = null; ;) {
    const { bids }: { bids: Page } = await lender.ask<{ bids: Page }>(BIDS, { after });
    found.push(...bids.edges.map(({ node }) => node).filter(({ origin }) => origin === 'CLEARING'));
    if (!bids.pageInfo.hasNextPage) return found;
    after = bids.pageInfo.endCursor;
  }
}

interface Page {
  readonly edges: readonly { readonly node: Bid }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

function rowOf(name: string, of: readonly Bid[]): string[] {
  const finance = sum(of.map((one) => new Decimal(one.finance.amount)));
  const weighted = sum(of.map((one) => new Decimal(one.finance.amount).times(one.price.allInAnnualCost)));
  const average = finance.isZero() ? finance : weighted.dividedBy(finance);
  return [name, String(of.length), grouped(finance.toFixed(2)), percent(average.toFixed())];
}

/** The run once more, from its stored book. */
export async function replay(stage: Stage, run: string): Promise<void> {
  const { narrator } = stage;
  const regulator = await stage.party('regulator');
  narrator.does(regulator.label, ['has the run done again from its stored book', '以存档的撮合簿重放']);
  const document =
    'query ($run: ID!) { clearingRunReplay(run: $run) { same answerHash replayedAnswerHash } }';
  const { clearingRunReplay: found } = await regulator.ask<{
    clearingRunReplay: { same: boolean; answerHash: string; replayedAnswerHash: string };
  }>(document, { run });
  narrator.note([
    `${found.answerHash} = ${found.replayedAnswerHash}`,
    `${found.answerHash} = ${found.replayedAnswerHash}`,
  ]);
  narrator.fact(['the same to the bit', '逐位一致'], found.same, true);
}

interface Explanation {
  readonly amountLess: { readonly amount: string } | null;
  readonly sentences: readonly string[];
}

/** Why one of them got nothing. Of the pair's requests for one amount, which are alike, any tells the same. */
export async function explain(
  stage: Stage,
  waiting: readonly Waiting[],
  funded: ReadonlySet<string>,
): Promise<void> {
  const { narrator } = stage;
  const { seller, debtor, asked } = LOSER;
  const alike = waiting.filter(
    ({ of, asked: amount }) => of.seller === seller && of.debtor === debtor && amount === asked,
  );
  const losers = alike.filter(({ id }) => !funded.has(id));
  const supplier = await stage.party(seller);
  const on = stage.labelOf(debtor);
  narrator.does(supplier.label, [
    `asks why a request for ${grouped(asked)} on ${on} got nothing, and what would have changed that`,
    `查询对${on}的一笔 ${grouped(asked)} 申请为何未获配、如何才能获配`,
  ]);
  narrator.fact(['such requests without an award', '同类未获配申请'], losers.length, LOSER.losers);
  const document =
    'query ($id: ID!) { clearingExplanation(request: $id) { amountLess { amount } sentences } }';
  const { clearingExplanation } = await supplier.ask<{ clearingExplanation: Explanation }>(document, {
    id: losers[0]?.id,
  });
  const { sentences, amountLess } = clearingExplanation;
  for (const one of sentences) narrator.note([one, one]);
  narrator.amount(['funded at so much less', '少申请该金额即可获配'], amountLess, LOSER.less);
  // What a lower cost would have done stands between: how far it is refined depends on the order of ids.
  const same = sentences.filter((_, at) => at !== LOSER.cost).join(' ') === narrator.say(LOSER.words);
  narrator.fact(['is it said in these words?', '措辞与预期一致'], same, true);
}

const LOSER = {
  seller: 'jinxia',
  debtor: 'xiaguang',
  asked: '500000.00',
  losers: 3,
  less: '400000.00',
  cost: 3,
  words: [
    [
      '3 of 5 lenders were eligible.',
      '1 of 3 eligible lenders have too little left of their budget.',
      '3 of 3 eligible lenders have too little left of their limit for the debtor.',
      'At 400,000.00 less, that is 100,000.00, it would have been funded.',
    ].join(' '),
    [
      '5 家资金方中有 3 家符合条件。',
      '3 家符合条件的资金方中有 1 家总额度余额不足。',
      '3 家符合条件的资金方中有 3 家对该债务人的额度余额不足。',
      '若少申请 400,000.00 元（即 100,000.00 元），本可获得融资。',
    ].join(' '),
  ],
} as const;

interface Row {
  readonly mechanism: string;
  readonly value: Figure;
  readonly cost: Figure;
  readonly fundedRequests: number;
  readonly fundedShare: string;
  readonly behind: string;
  readonly blockingPairs: number;
}

/** The stored book under other mechanisms. */
export async function compare(stage: Stage, run: string): Promise<void> {
  const { narrator } = stage;
  const operator = await stage.party('operator');
  narrator.does(operator.label, [
    'clears the same book in other ways: value, cost, requests, behind the best, blocking pairs',
    '同一撮合簿在其他机制下：目标值、成本、获配笔数、与最优的差距、阻塞对数',
  ]);
  const document = `query ($run: ID!) { mechanismCompare(run: $run) { mechanism value { amount } cost { amount }
    fundedRequests fundedShare behind blockingPairs } }`;
  const { mechanismCompare } = await operator.ask<{ mechanismCompare: Row[] }>(document, { run });
  narrator.table(
    mechanismCompare.map(({ mechanism, value, cost, fundedRequests, fundedShare, behind, blockingPairs }) => [
      mechanism,
      grouped(value),
      grouped(cost),
      `${fundedRequests} = ${percent(fundedShare)}`,
      percent(behind),
      String(blockingPairs),
    ]),
  );
  for (const { mechanism, value, fundedRequests, blockingPairs } of mechanismCompare) {
    const expected = MECHANISMS[mechanism];
    if (expected === undefined) continue;
    const told = `${grouped(value)}, ${fundedRequests}, ${blockingPairs}`;
    const label = [`${mechanism}: value, requests, pairs`, `${mechanism}：目标值、笔数、阻塞对`] as const;
    narrator.fact(label, told, expected);
  }
  for (const { mechanism, behind } of mechanismCompare)
    if (BEHIND[mechanism] !== undefined)
      narrator.fact(
        [`${mechanism}: behind the best`, `${mechanism}：落后于最优`],
        `${new Decimal(behind).times(100).toFixed(2)} %`,
        BEHIND[mechanism],
      );
  const better = mechanismCompare.filter(({ behind }) => new Decimal(behind).isZero());
  const best = better.map(({ mechanism }) => mechanism).join();
  narrator.fact(['nothing behind the best', '最优'], best, 'exact');
}

/** Of deferred acceptance and of branch and bound one of several outcomes is found: which one depends on ids, which are random. */
const MECHANISMS: Readonly<Record<string, string>> = {
  'first-come': '187,573,555.51, 171, 383',
  'best-offer': '185,936,472.01, 184, 472',
};

/** By how much each is behind the best, to a hundredth of a percentage point. */
const BEHIND: Readonly<Record<string, string>> = {
  'first-come': '0.57 %',
  'best-offer': '1.44 %',
  exact: '0.00 %',
};
