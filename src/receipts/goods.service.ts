import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { notFound, problem, refuse, refuseInput, type Problem } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import { count, each, moneyAbove0, text } from '../platform/checks.js';
import { goodsProblems, termsProblems, type ClassTerms, type GoodsClass } from './goods.js';
import { classTerms, goodsCatalogue, goodsPrices } from './goods.store.js';

interface DefineAsk {
  readonly code: string;
  readonly name: string;
  readonly class: GoodsClass;
  readonly unit: string;
}

/** Adds goods to the catalogue. What receipts were issued for stands, so a code is never given another meaning. */
export const goodsDefine = act({
  name: 'goodsDefine',
  keyed: false,
  check: (input: DefineAsk) => goodsProblems(input),
  async decide(unit, _actor, { code, name, class: kind, unit: counts }: DefineAsk) {
    if ((await goodsCatalogue.byId(unit, code)) !== null) return refuse('GOODS_KNOWN', { code }, 'code');
    const entry = { _id: code, name: name.trim(), class: kind, unit: counts.trim(), createdAt: unit.now };
    await goodsCatalogue.insert(unit, entry);
    return { goods: entry };
  },
});

/** What a class may be lent on from a day on. Loans that are out keep the terms that they were made under. */
export const goodsTermsPublish = act({
  name: 'goodsTermsPublish',
  keyed: false,
  check: (input: ClassTerms) => termsProblems(input),
  async decide(unit, _actor, input: ClassTerms) {
    const { class: kind, ltv, warning, disposal, cureDays, from } = input;
    const terms = { class: kind, ltv, warning, disposal, cureDays, from };
    await classTerms.insert(unit, { _id: newId('gct'), ...terms, createdAt: unit.now });
    return { terms };
  },
});

interface PricesAsk {
  readonly goods: string;
  readonly source: string;
  readonly prices: readonly { readonly price: Decimal; readonly on: PlainDate }[];
}

/** A year of days and some more. */
export const MOST_PRICES = 400;

const pricesProblems = ({ source, prices }: PricesAsk): readonly Problem[] => [
  ...text('source', source, 2, 100),
  ...count('prices', prices, 1, MOST_PRICES),
  ...each('prices', prices.slice(0, MOST_PRICES), ({ price }, path) => moneyAbove0(`${path}.price`, price)),
];

/** Publishes reference prices of one kind of goods, one day or a feed of many. What rests on them is valued again at once. */
export const goodsPricePublish = act({
  name: 'goodsPricePublish',
  keyed: false,
  check: pricesProblems,
  async decide(unit, _actor, { goods, source, prices }: PricesAsk) {
    if ((await goodsCatalogue.byId(unit, goods)) === null) return notFound('goods', goods, 'goods');
    const today = shanghaiDateOf(unit.now);
    const early = prices.findIndex(({ on }) => on > today);
    if (early >= 0) {
      const facts = { date: prices[early]!.on, today };
      return refuseInput([problem(`prices.${early}.on`, 'DATE_IN_FUTURE', facts)]);
    }
    for (const { price, on } of prices) {
      const entry = { goods, price, source: source.trim(), on, createdAt: unit.now };
      await goodsPrices.insert(unit, { _id: newId('gpr'), ...entry });
    }
    unit.tell('GoodsPricesPublished', goods, { goods });
    return { goods: await goodsCatalogue.byId(unit, goods), published: prices.length };
  },
});

/** The prices of goods over a stretch of days, the earliest first; of two for one day the one entered later. */
export function latestByDay<P extends { readonly on: PlainDate }>(sorted: readonly P[]): P[] {
  return sorted.filter(({ on }, at) => sorted[at + 1]?.on !== on);
}
