import { displayWidth, inColumns, padTo } from '../kernel/columns.js';
import { Decimal, toGroupedText } from '../kernel/decimal.js';
import type { Refusal } from './client.js';
import { inLanguage, type Language, type Words } from './words.js';

/** An amount as the API answers it, or the figure alone. */
export type Figure = string | { readonly amount: string };

const NOTHING = '—';
const WHO = 14;
/** Cells from a figure's name to the end of its value. */
const FIGURE = 68;
const INDENT = ' '.repeat(2 + WHO);

/** Tells the story line by line and compares every figure in it with the one that it must be. */
export class Narrator {
  private figures = 0;
  private readonly mismatches: string[] = [];
  private chapters = 0;

  constructor(
    private readonly language: Language,
    private readonly colours: boolean,
    private readonly print: (line: string) => void,
  ) {}

  chapter(title: Words): void {
    this.chapters += 1;
    this.print('');
    this.print(this.paint('1', `${this.chapters}. ${this.say(title)}`));
  }

  /** Who does what. */
  does(who: string, what: Words): void {
    this.print(`  ${this.paint('36', padTo(who, WHO))}${this.say(what)}`);
  }

  /** More about what was just done. */
  note(what: Words): void {
    this.print(this.paint('2', `${INDENT}${this.say(what)}`));
  }

  /** Lists from the platform, in columns. */
  table(rows: readonly (readonly string[])[]): void {
    for (const line of inColumns(rows)) this.print(`${INDENT}${line}`);
  }

  amount(label: Words, actual: Figure | null | undefined, expected: string): void {
    if (actual == null) this.compare(label, NOTHING, grouped(expected), false);
    else
      this.compare(label, grouped(actual), grouped(expected), new Decimal(textOf(actual)).equals(expected));
  }

  /** A fraction, shown in per cent. */
  rate(label: Words, actual: string | null | undefined, expected: string): void {
    if (actual == null) this.compare(label, NOTHING, percent(expected), false);
    else this.compare(label, percent(actual), percent(expected), new Decimal(actual).equals(expected));
  }

  fact(
    label: Words,
    actual: string | number | boolean | null | undefined,
    expected: string | number | boolean | null,
  ): void {
    this.compare(label, String(actual ?? NOTHING), String(expected ?? NOTHING), actual === expected);
  }

  /** A refusal in the platform's own words. That it is this one counts as a figure. */
  refused(who: string, tried: Words, refusal: Refusal, code: string): void {
    this.does(who, tried);
    const verdict = this.say(['refused', '被拒绝']);
    this.print(`${INDENT}${this.paint('33', `✗ ${verdict}: ${refusal.message}`)}`);
    for (const { path, message } of refusal.problems ?? [])
      this.print(`${INDENT}  · ${path.join('.')}: ${message}`);
    this.fact(['refusal', '拒绝代码'], refusal.code, code);
  }

  /** Says how many figures were compared, and each that was another. */
  summary(): boolean {
    this.print('');
    if (this.mismatches.length === 0) {
      this.print(
        this.paint(
          '32',
          this.say([`All ${this.figures} figures as expected.`, `${this.figures} 项数据全部与预期一致。`]),
        ),
      );
      return true;
    }
    const count = `${this.mismatches.length} / ${this.figures}`;
    this.print(this.paint('31', this.say([`Figures other than expected: ${count}`, `与预期不符：${count}`])));
    for (const line of this.mismatches) this.print(`  ${line}`);
    return false;
  }

  say(words: Words): string {
    return inLanguage(words, this.language);
  }

  private compare(label: Words, actual: string, expected: string, equal: boolean): void {
    this.figures += 1;
    const name = this.say(label);
    const gap = ' '.repeat(Math.max(2, FIGURE - displayWidth(name) - displayWidth(actual)));
    const verdict = equal
      ? this.paint('32', '✓')
      : this.paint('31', `✗ ${this.say(['expected', '预期'])} ${expected}`);
    this.print(`${INDENT}${name}${gap}${actual}  ${verdict}`);
    if (!equal)
      this.mismatches.push(
        `${this.chapters}. ${name}: ${this.say(['expected', '预期'])} ${expected}, ${this.say(['actual', '实际'])} ${actual}`,
      );
  }

  private paint(code: string, text: string): string {
    return this.colours ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}

const textOf = (figure: Figure): string => (typeof figure === 'string' ? figure : figure.amount);

/** Two decimals and separators, for people: 1,000,000.00. */
export const grouped = (amount: Figure): string => toGroupedText(new Decimal(textOf(amount)));

export const percent = (fraction: string): string => `${new Decimal(fraction).times(100).toFixed(4)} %`;
