/** Tells a waiting person what is being done, one line at a time, without a line end. */
export type Progress = (line: string) => void;

/** The default: progress belongs on stderr, so that a command's output can be piped. */
export const progressOnStderr: Progress = (line) => process.stderr.write(`${line}\n`);

/** No database can be had. The message says why in people's words and lists the ways out. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';

  constructor(what: string, waysOut: readonly string[] = []) {
    super(
      [what, ...(waysOut.length > 0 ? ['What helps:'] : []), ...waysOut.map((way) => `  - ${way}`)].join(
        '\n',
      ),
    );
  }
}
