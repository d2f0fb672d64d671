/** What a command was called with is not what it knows. A person can mend it: it is said in words. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

/** The flags that a command was given. One that it does not know may have been meant as one that it does: it is refused. */
export function flagsGiven(...known: readonly string[]): ReadonlySet<string> {
  const all = [...known, '--help'];
  const given = process.argv.slice(2);
  const unknown = given.filter((one) => !all.includes(one));
  if (unknown.length > 0)
    throw new ArgumentError(
      `Not known here: ${unknown.join(' ')}. Known: ${all.join(', ')}. Nothing was done.`,
    );
  return new Set(given);
}
