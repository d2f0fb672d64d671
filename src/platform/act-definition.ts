import type { Decision, Problem } from '../kernel/decision.js';
import type { Actor } from './actor.js';
import type { Worth } from './approvals.js';
import type { Platform, Unit } from './unit.js';

/** What an act answers: references and plain values only, since the answer is stored under the idempotency key. */
export type Answer = Record<string, unknown>;

export interface Act<Input extends object, Result extends Answer, Prepared = undefined> {
  /** The mutation's name; `xyzDo` answers with the GraphQL type `XyzDoSuccess`. */
  readonly name: string;
  /** True where money or title moves: the input then carries an `idempotencyKey`. */
  readonly keyed: boolean;
  /** Input fields that must not reach the audit trail (passwords, codes). */
  readonly secrets?: readonly string[];
  /** False for log-ins, which change no record of the business. */
  readonly audited?: boolean;
  /** All that is wrong with the input by itself. */
  check?(input: Input): readonly Problem[];
  /**
   * What the act moves, in yuan, by its input, by what it names or by what was prepared; null when nothing, 'ALWAYS' when a second person is needed
   * whatever the amount is. Above the organisation's own amount the act waits: docs/concepts/maker-checker.md. It only reads, and
   * leaves it to `decide` to refuse what is not there.
   */
  worth?(platform: Platform, actor: Actor, input: Input, prepared: Prepared): Promise<Decision<Worth>>;
  /** Slow or outside reading, before the transaction: it may run once for several tries of `decide`. `from` is the network address. */
  prepare?(platform: Platform, actor: Actor, input: Input, from: string): Promise<Decision<Prepared>>;
  /** Reads, decides and writes in one transaction. A refusal rolls everything back. May run again after a conflict. */
  decide(unit: Unit, actor: Actor, input: Input, prepared: Prepared): Promise<Decision<Result>>;
}
