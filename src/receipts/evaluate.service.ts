import { shanghaiDateOf } from '../kernel/dates.js';
import { Decimal, sum, toMoneyText } from '../kernel/decimal.js';
import { isRefused, notFound } from '../kernel/decision.js';
import { newId } from '../kernel/ids.js';
import { act } from '../platform/act.js';
import type { Unit } from '../platform/unit.js';
import type { Quotes } from './goods.store.js';
import { cureOf, ltvOf } from './margin.js';
import { pledgeIdOf, pledgeMoves, type Pledge, type PledgeNews } from './pledge.js';
import { pledges, writePledge } from './pledge.store.js';
import type { Receipt } from './receipt.js';
import { receiptsByIds, receiptWhere, writeReceipt } from './receipt.store.js';
import { changeAt, isValuedAt, quotesNow, valuationBy, worthOf } from './valuation.js';

/** Values a receipt that secures nothing by the latest price: what may be financed on it follows. */
export const receiptRevalue = act({
  name: 'receiptRevalue',
  keyed: false,
  async decide(unit, _actor, { receipt: id }: { readonly receipt: string }) {
    const receipt = await receiptWhere(unit, id, { collateral: null });
    if (isRefused(receipt)) return receipt;
    unit.onBehalfOf(receipt.holder);
    await revalued(unit, quotesNow(unit), receipt);
    return { receipt: id };
  },
});

async function revalued(unit: Unit, quotes: Quotes, receipt: Receipt): Promise<Receipt> {
  const valuation = await valuationBy(quotes, receipt);
  return isValuedAt(receipt, valuation) ? receipt : writeReceipt(unit, receipt, { valuation });
}

/** Values all receipts of a pledge and looks where its loan stands: the platform's own act. */
export const pledgeEvaluate = act({
  name: 'pledgeEvaluate',
  keyed: false,
  async decide(unit, _actor, { pledge: id }: { readonly pledge: string }) {
    const pledge = await pledges.byId(unit, id);
    if (pledge === null || pledge.state === 'ENDED') return notFound('pledge', id, 'pledge');
    unit.onBehalfOf(pledge.lender);
    await evaluate(unit, pledge);
    return { pledge: id };
  },
});

/** Values the receipts and takes over where the loan stands then; answers the pledge as it is after that. */
export async function evaluate(unit: Unit, pledge: Pledge): Promise<Pledge> {
  const quotes = quotesNow(unit);
  const valued: Receipt[] = [];
  for (const receipt of await receiptsByIds(unit, pledge.receipts))
    valued.push(await revalued(unit, quotes, receipt));
  const change = changeAt(pledge, sum(valued.map(worthOf)), shanghaiDateOf(unit.now), newId('mgc'));
  if (change === null) return pledge;
  const written = await writePledge(unit, pledge, change.set);
  for (const type of change.news) tellStanding(unit, type, written);
  return written;
}

function tellStanding(
  unit: Unit,
  type: PledgeNews,
  { _id, deal, lender, pledgor, loan, value, terms, call }: Pledge,
): void {
  const { cash, goods } = cureOf(loan, value, terms.ltv);
  unit.tell(type, _id, {
    ...{ pledge: _id, deal, lender, pledgor },
    ...{ loan: toMoneyText(loan), value: toMoneyText(value), ltv: ltvOf(loan, value)?.toFixed() ?? '—' },
    ...{ cash: toMoneyText(cash), goods: toMoneyText(goods), cureUntil: call?.cureUntil ?? null },
  });
}

interface LoanAsk {
  readonly deal: string;
  /** Principal, as a deal told it. */
  readonly principal: string;
  /** The place of that news among the deal's. */
  readonly seq: number;
}

/** Takes over what is lent on a pledge, by the latest news of its deal: late or twice, older news changes nothing. */
export const pledgeLoanFollow = act({
  name: 'pledgeLoanFollow',
  keyed: false,
  async decide(unit, _actor, { deal, principal, seq }: LoanAsk) {
    const pledge = await pledges.byId(unit, pledgeIdOf(deal));
    if (pledge === null || pledge.state === 'ENDED' || seq <= pledge.loanSeq)
      return notFound('pledge', pledgeIdOf(deal), 'deal');
    unit.onBehalfOf(pledge.lender);
    const state = pledgeMoves.next(pledge.state, 'lend') ?? pledge.state;
    const lent = { loan: new Decimal(principal), loanSeq: seq, state };
    await evaluate(unit, await writePledge(unit, pledge, lent));
    return { pledge: pledge._id };
  },
});
