/**
 * Every reason for which the platform says no, once, in both languages. `{name}` stands for a fact of the refusal.
 * `type` is the GraphQL type that carries it; 'Problem' are items of a ValidationRefused, and 'ApprovalPending' is no refusal
 * to the caller: the act waits, and nothing has been done yet.
 */
export interface RefusalText {
  readonly type:
    | 'ValidationRefused'
    | 'NotFoundRefused'
    | 'StateRefused'
    | 'AmountRefused'
    | 'LimitRefused'
    | 'IdempotencyRefused'
    | 'RuleRefused'
    | 'ApprovalPending'
    | 'Problem';
  readonly en: string;
  readonly zh: string;
}
