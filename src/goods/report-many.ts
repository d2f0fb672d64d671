import { refuseInput } from '../kernel/decision.js';
import { count } from '../platform/checks.js';
import { refusalPayload, type Context, type Payload } from '../platform/graphql/context.js';
import type { GoodsFlowAsk } from './goods-flow.js';
import { goodsFlowReport } from './goods-flow.service.js';

export interface ReportManyAsk {
  readonly items: readonly GoodsFlowAsk[];
}

export const MOST_PAPERS = 100;

/** Takes papers in one after the other, each as an act of its own with its own transaction and result. */
export async function reportMany(context: Context, { items }: ReportManyAsk): Promise<Payload> {
  const problems = count('items', items, 1, MOST_PAPERS);
  if (problems.length > 0) return refusalPayload(refuseInput(problems), context.locale);
  const results: Payload[] = [];
  for (const item of items) results.push(await context.run(goodsFlowReport, item));
  return { __typename: 'GoodsFlowsReportSuccess', results };
}
