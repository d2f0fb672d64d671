/** Where all time comes from. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/**
 * A clock that starts where it is told, runs on with real time and can be moved forward, never back:
 * closing times and maturities that have passed stay passed.
 */
export class SimulatedClock implements Clock {
  // Not the wall clock, which the machine may set back under us.
  readonly #startedAt = performance.now();
  #offset: number;

  /** @throws RangeError when the start is not a valid instant. */
  constructor(start: Date) {
    this.#offset = validInstant(start.getTime());
  }

  now(): Date {
    return new Date(this.#offset + performance.now() - this.#startedAt);
  }

  /**
   * Moves forward by so many milliseconds and returns the new time.
   * @throws RangeError when negative, not a number, or past the last instant that a Date can hold.
   */
  advance(milliseconds: number): Date {
    if (!(milliseconds >= 0)) throw new RangeError('a clock only moves forward');
    validInstant(this.now().getTime() + milliseconds);
    this.#offset += milliseconds;
    return this.now();
  }

  /**
   * Moves forward to an instant and returns the new time.
   * @throws RangeError when the instant has passed already or is not valid.
   */
  set(instant: Date): Date {
    return this.advance(instant.getTime() - this.now().getTime());
  }
}

function validInstant(milliseconds: number): number {
  if (Number.isNaN(new Date(milliseconds).getTime())) throw new RangeError('not a valid instant');
  return milliseconds;
}
