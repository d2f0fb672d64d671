import { refuseInput, type Problem } from '../kernel/decision.js';
import { count, distinct, text } from '../platform/checks.js';
import { refusalPayload, type Context, type Payload } from '../platform/graphql/context.js';
import { receivableConfirm, type ConfirmAsk } from './confirmation.service.js';

export interface ConfirmManyAsk {
  readonly idempotencyKey: string;
  readonly items: readonly Omit<ConfirmAsk, 'idempotencyKey'>[];
}

const MOST_ITEMS = 100;

/**
 * Confirms one after the other, each as an act of its own with its own transaction and result. An item's key is made from
 * the list's key and its receivable, so that the whole list can be sent again after a break.
 */
export async function confirmMany(context: Context, ask: ConfirmManyAsk): Promise<Payload> {
  const problems = manyProblems(ask);
  if (problems.length > 0) return refusalPayload(refuseInput(problems), context.locale);
  const results: Payload[] = [];
  for (const item of ask.items) {
    const idempotencyKey = `${ask.idempotencyKey}:${item.receivable}`;
    results.push(await context.run(receivableConfirm, { ...item, idempotencyKey }));
  }
  return { __typename: 'ReceivablesConfirmSuccess', results };
}

/** An id is 24 characters; more of it would not fit into an item's key, and is no id of ours. */
function manyProblems({ idempotencyKey, items }: ConfirmManyAsk): readonly Problem[] {
  const counted = count('items', items, 1, MOST_ITEMS);
  if (counted.length > 0) return counted;
  return [
    ...text('idempotencyKey', idempotencyKey, 8, 64),
    ...distinct(
      'items',
      items.map(({ receivable }) => receivable),
    ),
  ];
}
