/** Markup that is well-formed already: it is not escaped again. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: text is escaped, markup and lists of it are taken as they are, null is nothing. */
export type Piece = string | number | Markup | readonly Markup[] | null;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// eslint-disable-next-line no-control-regex -- no XML and no page may hold them
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Text as it may stand in an element or an attribute; what cannot be printed, or turns the writing round, is left out. */
export const escaped = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(UNPRINTABLE, '')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** A template literal whose values are escaped, so that no name or note of a party can become markup. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const text = parts.reduce((all, part, at) => all + part + shown(pieces[at] ?? null), '');
  return new Markup(text);
}

function shown(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece));
  return piece.map(({ text }) => text).join('');
}

const STYLE = `
@page { size: A4; margin: 22mm 20mm; }
body { font: 11pt/1.75 "Songti SC", SimSun, "Noto Serif CJK SC", serif; color: #111; max-width: 175mm; margin: 0 auto; padding: 8mm 4mm; }
h1 { font-size: 18pt; text-align: center; letter-spacing: .1em; margin: 0 0 2mm; }
h2 { font-size: 11.5pt; margin: 5mm 0 1mm; break-after: avoid; }
p { margin: 0 0 1.5mm; text-align: justify; }
p.number { text-align: center; color: #444; margin-bottom: 6mm; }
ol, ul { margin: 0 0 1.5mm; padding-left: 7mm; }
table { width: 100%; border-collapse: collapse; margin: 2mm 0 3mm; font-size: 9.5pt; break-inside: avoid; }
th, td { border: 1px solid #555; padding: 1mm 1.6mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f2f2f2; font-weight: 600; }
td.amount, th.amount { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
code { font: 8.5pt ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; margin-top: 8mm; break-inside: avoid; }
footer { margin-top: 8mm; padding-top: 2mm; border-top: 1px solid #999; font-size: 8.5pt; color: #444; }
`;

/** A complete page that prints on A4, needs nothing from elsewhere, holds no script and is well-formed XML as well. */
export function page(title: string, number: string, body: readonly Markup[], foot: string): string {
  const { text } =
    markup`<html lang="zh-CN"><head><meta charset="utf-8"/><title>${title} ${number}</title><style>${new Markup(STYLE)}</style></head><body>\n<h1>${title}</h1>\n<p class="number">编号：${number}</p>\n${body}\n<footer>${foot}</footer></body></html>\n`;
  return `<!DOCTYPE html>\n${text}`;
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** From 1 to 99, as clauses are counted: 第十二条. */
export const numeral = (n: number): string => {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS[tens]}十`;
  return `${ten}${NUMERALS[ones]}`;
};

export interface Clause {
  readonly title: string;
  readonly body: Markup;
}

/** Clauses, numbered in their order; null is one that does not apply. */
export const clauses = (all: readonly (Clause | null)[]): Markup[] =>
  all
    .filter((one) => one !== null)
    .map(({ title, body }, at) => markup`<h2>第${numeral(at + 1)}条 ${title}</h2>${body}\n`);

/** A table; columns that begin with `#` hold amounts. */
export function table(head: readonly string[], rows: readonly (readonly Piece[])[]): Markup {
  const isAmount = head.map((name) => name.startsWith('#'));
  const classOf = (at: number): Markup => new Markup(isAmount[at] ? ' class="amount"' : '');
  const top = head.map((name, at) => markup`<th${classOf(at)}>${name.replace('#', '')}</th>`);
  const body = rows.map(
    (row) => markup`<tr>${row.map((cell, at) => markup`<td${classOf(at)}>${cell}</td>`)}</tr>\n`,
  );
  return markup`<table><thead><tr>${top}</tr></thead><tbody>${body}</tbody></table>`;
}
