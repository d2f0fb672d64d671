import { refuse, type Decision } from '../kernel/decision.js';
import { sha256Hex } from '../kernel/hash.js';
import { collection, isDuplicate, type Place } from '../platform/database/collection.js';

/** How often one account's password was tried and not known, lately: in all, and from one address. */
export interface Guesses {
  /** SHA-256 of the e-mail address, whether it has an account or not; with `|` and the network address for one caller. */
  readonly _id: string;
  readonly count: number;
  readonly endsAt: Date;
}

export const guesses = collection<Guesses>(
  'password_guesses',
  { count: { type: Number, required: true }, endsAt: { type: Date, required: true } },
  [{ fields: { endsAt: 1 }, expires: true }],
);

const MINUTES = 15;
const MOST_FROM_ONE_ADDRESS = 10;
/** Above what one caller can use up: who wants to lock somebody else out needs many addresses, and only for the time. */
const MOST_IN_ALL = 100;

/**
 * Takes one guess at the password of this e-mail address, before it is compared: many at once are counted too. Answers how
 * to give it back when the password was right, or the refusal. Runs on real time: a thief's clock is real.
 */
export async function takeGuess(
  place: Place,
  email: string,
  from: string,
): Promise<Decision<() => Promise<void>>> {
  const account = sha256Hex(email);
  const caller = `${account}|${from}`;
  const tooMany = refuse('TOO_MANY_GUESSES', { minutes: MINUTES });
  if ((await countUp(place, caller)) > MOST_FROM_ONE_ADDRESS) return tooMany;
  if ((await countUp(place, account)) > MOST_IN_ALL) return tooMany;
  return async () => {
    await guesses.remove(place, { _id: caller });
    await guesses.update(place, { _id: account, count: { $gt: 0 } }, { $inc: { count: -1 } });
  };
}

/** Begins at one again when the time is over. Of two that begin at once, one finds the other's. */
async function countUp(place: Place, _id: string): Promise<number> {
  for (;;) {
    const now = new Date();
    const counted = await guesses.change(place, { _id, endsAt: { $gt: now } }, { $inc: { count: 1 } });
    if (counted !== null) return counted.count;
    const begin = { $set: { count: 1, endsAt: new Date(now.getTime() + MINUTES * 60_000) } };
    try {
      await guesses.change(place, { _id, endsAt: { $lte: now } }, begin, { upsert: true });
      return 1;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
}
