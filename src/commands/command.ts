import { ArgumentError } from './arguments.js';
import { ConfigError } from '../config.js';
import { DatabaseError } from '../platform/database/errors.js';

/**
 * Runs a command to its exit code. What a person can mend (arguments, settings, a database that is away) is said in words;
 * a bug shows where it is.
 */
export async function runCommand(
  main: () => Promise<number>,
  exit: { readonly failure: number },
): Promise<never> {
  const code = await main().catch((error: unknown) => {
    const expected = [ArgumentError, ConfigError, DatabaseError].some((kind) => error instanceof kind);
    process.stderr.write(
      `${expected ? (error as Error).message : String((error as Error).stack ?? error)}\n`,
    );
    return exit.failure;
  });
  process.exit(code);
}
