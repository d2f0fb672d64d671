/** What each state allows and where each act leads. A state without moves is final. */
export type Moves<State extends string, Act extends string> = Record<State, Partial<Record<Act, State>>>;

/** The one table of a noun's moves; others only ask it. All questions throw RangeError for a state outside it. */
export interface StateTable<State extends string, Act extends string> {
  /** All states, in the order of the table. */
  readonly states: readonly State[];
  /** All acts, in the order in which the table first names them. */
  readonly acts: readonly Act[];
  /** The acts that this state allows, in the order of the table. */
  allowed(state: State): Act[];
  /** The state that the act leads to, or null when the state does not allow it. */
  next(state: State, act: Act): State | null;
  /** True when no act leads out. */
  isFinal(state: State): boolean;
}

/**
 * Builds a table of moves and checks it at once, so that a mistake stops the boot and not a deal.
 * @throws RangeError when a move leads to a state that the table does not have.
 */
export function stateTable<State extends string, Act extends string>(
  moves: Moves<State, Act>,
): StateTable<State, Act> {
  const table = copied(moves);
  const movesOf = (state: State): Map<Act, State> => {
    const found = table.get(state);
    if (!found) throw new RangeError(`no such state: ${state}`);
    return found;
  };
  for (const target of [...table.values()].flatMap((found) => [...found.values()])) movesOf(target);
  return {
    states: [...table.keys()],
    acts: [...new Set([...table.values()].flatMap((found) => [...found.keys()]))],
    allowed: (state) => [...movesOf(state).keys()],
    next: (state, act) => movesOf(state).get(act) ?? null,
    isFinal: (state) => movesOf(state).size === 0,
  };
}

/** A copy, so that no later change to the literal moves the rules; maps, so that `toString` is no state. */
function copied<State extends string, Act extends string>(
  moves: Moves<State, Act>,
): Map<State, Map<Act, State>> {
  const rows = Object.entries(moves) as [State, Partial<Record<Act, State>>][];
  return new Map(rows.map(([state, row]) => [state, new Map(Object.entries(row) as [Act, State][])]));
}
