import type { RefusalCode } from '../../kernel/refusals/index.js';
import type { EInvoiceProblem } from './einvoice.js';

/** A file of thousands of wrong lines is answered with the first hundred faults and the number of the rest. */
const MAX_PROBLEMS = 100;
const MAX_SHOWN = 80;

/** Gathers everything that is wrong with one file, in the order found. */
export class ProblemList {
  private readonly shown: EInvoiceProblem[] = [];
  private found = 0;

  add(path: string, code: RefusalCode, facts: Record<string, string> = {}): void {
    this.found += 1;
    if (this.found <= MAX_PROBLEMS) this.shown.push({ path, code, facts });
  }

  /** All of them, or the first hundred and EINVOICE_MORE_PROBLEMS. */
  all(): EInvoiceProblem[] {
    const more = this.found - this.shown.length;
    if (more === 0) return [...this.shown];
    return [...this.shown, { path: '/', code: 'EINVOICE_MORE_PROBLEMS', facts: { more: String(more) } }];
  }
}

/** Text from the file as a fact of a problem: not longer than a message can carry. */
export function shown(text: string): string {
  const characters = [...text.slice(0, 2 * MAX_SHOWN)];
  return characters.length <= MAX_SHOWN ? characters.join('') : `${characters.slice(0, MAX_SHOWN).join('')}…`;
}
