import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/**
 * Asks a person on the terminal, or reads one line of what is piped in. Answers null at the end of input.
 * @param how `hidden` for passwords: what is typed is not shown
 */
export async function ask(question: string, how: { readonly hidden?: boolean } = {}): Promise<string | null> {
  const terminal = process.stdin.isTTY;
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const output = how.hidden ? silent : process.stderr;
  const lines = createInterface({ input: process.stdin, output, terminal });
  try {
    return await new Promise((resolve) => {
      lines
        .once('line', resolve)
        .once('close', () => resolve(null))
        .once('SIGINT', () => lines.close());
    });
  } finally {
    lines.close();
    if (how.hidden && terminal) process.stderr.write('\n');
  }
}
