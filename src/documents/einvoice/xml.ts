/**
 * A strict reader for XML 1.0 without a DTD (https://www.w3.org/TR/xml/, with the name rules of Namespaces in XML).
 *
 * Why not fast-xml-parser: its validator and its parser disagree about the same bytes (`</X/>`, a quote in a processing
 * instruction), so what was validated is not what is read; it takes `<a/><b/>`, `]]>`, undeclared entities and control
 * characters for well-formed and leaves `&#20013;` unresolved. `test/documents/xml.test.ts` shows each case. One strict pass
 * that both checks and builds is shorter than a gate in front of it, and nothing can slip between the two.
 */

/** One element: local name, child elements in order, and its own text with references resolved and CDATA joined in. */
export interface XmlElement {
  readonly name: string;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** What a file of at most 1 MB may hold; a real invoice nests 5 levels, and its lines are some 11 elements each. */
export const XML_LIMITS = { depth: 32, elements: 50_000, attributes: 32 } as const;

export type XmlFaultCode =
  | 'EINVOICE_NOT_WELL_FORMED'
  | 'EINVOICE_DTD_OR_ENTITY'
  | 'EINVOICE_ENCODING'
  | 'EINVOICE_SEVERAL_ROOTS'
  | 'EINVOICE_TOO_DEEP'
  | 'EINVOICE_TOO_MANY_ELEMENTS'
  | 'EINVOICE_TOO_MANY_ATTRIBUTES';

/** Which rule of XML is broken: the fact `reason` of EINVOICE_NOT_WELL_FORMED. */
type Reason =
  | 'CHARACTER'
  | 'CDATA'
  | 'COMMENT'
  | 'DECLARATION'
  | 'DUPLICATE_ATTRIBUTE'
  | 'MISMATCHED_TAG'
  | 'NO_ROOT'
  | 'PROCESSING_INSTRUCTION'
  | 'REFERENCE'
  | 'TAG'
  | 'TEXT'
  | 'TEXT_OUTSIDE_ROOT'
  | 'UNCLOSED_ELEMENT';

export type XmlReading =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly code: XmlFaultCode; readonly facts: Record<string, string> };

/**
 * Reads a whole document. Prefixes are dropped, attributes checked and dropped, comments and processing instructions skipped.
 * @param source text without a byte order mark.
 * @returns the root element, or the first fault with `line` and `column` (both from 1) among its facts.
 */
export function readXml(source: string): XmlReading {
  const reader = new XmlReader(source.replace(/\r\n?/g, '\n'));
  try {
    return { ok: true, root: reader.read() };
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return { ok: false, code: error.code, facts: error.facts };
  }
}

/** Leaves the reader at the first fault; never leaves this file. */
class XmlFault extends Error {
  constructor(
    readonly code: XmlFaultCode,
    readonly facts: Record<string, string>,
  ) {
    super(code);
  }
}

interface OpenElement {
  readonly name: string;
  readonly children: OpenElement[];
  readonly qualifiedName: string;
  text: string;
}

const NAME_START =
  'A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}-\\u{200D}\\u{2070}-\\u{218F}' +
  '\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const NC_NAME = `[${NAME_START}][\\u{300}-\\u{36F}\\u{203F}-\\u{2040}\\u{B7}\\-.0-9${NAME_START}]*`;
const NAME = `(?:${NC_NAME}:)?${NC_NAME}`;
const OPENING = new RegExp(`<(${NAME})`, 'uy');
const ATTRIBUTE = new RegExp(`[ \\t\\n]+(${NAME})[ \\t\\n]*=[ \\t\\n]*(?:"([^"<]*)"|'([^'<]*)')`, 'uy');
const OPENING_END = /[ \t\n]*(\/?)>/uy;
const CLOSING = new RegExp(`</(${NAME})[ \\t\\n]*>`, 'uy');
const INSTRUCTION = new RegExp(`<\\?(${NC_NAME})(?=[ \\t\\n]|\\?>)`, 'uy');
const DECLARATION =
  /<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(["'])1\.[0-9]+\1(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(["'])([A-Za-z][\w.-]*)\2)?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(["'])(?:yes|no)\4)?[ \t\n]*\?>/uy;
const DTD_MARKUP = /<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/uy;
const CHARACTERS = /[^<]+/uy;
const NOT_A_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const ENTITY_REFERENCE = new RegExp(`^&${NC_NAME};$`, 'u');
const PREDEFINED = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

class XmlReader {
  private readonly source: string;
  private readonly open: OpenElement[] = [];
  private root: OpenElement | null = null;
  private elements = 0;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  read(): XmlElement {
    const illegal = this.source.search(NOT_A_CHARACTER);
    if (illegal !== -1) this.malformed('CHARACTER', illegal);
    this.declaration();
    while (this.at < this.source.length) this.next();
    if (this.open.length > 0) this.malformed('UNCLOSED_ELEMENT');
    return this.root ?? this.malformed('NO_ROOT');
  }

  private declaration(): void {
    const found = this.take(DECLARATION);
    const encoding = found?.[3];
    // The bytes were decoded as UTF-8; a file that says otherwise would be read as text that its issuer never wrote.
    if (encoding !== undefined && encoding.toUpperCase() !== 'UTF-8') {
      this.refuse('EINVOICE_ENCODING', { given: encoding.slice(0, 40) });
    }
  }

  private next(): void {
    if (!this.source.startsWith('<', this.at)) this.characters();
    else if (this.source.startsWith('</', this.at)) this.closing();
    else if (this.source.startsWith('<!--', this.at)) this.comment();
    else if (this.source.startsWith('<![CDATA[', this.at)) this.cdata();
    else if (this.source.startsWith('<!', this.at)) this.markup();
    else if (this.source.startsWith('<?', this.at)) this.instruction();
    else this.opening();
  }

  private characters(): void {
    const start = this.at;
    const text = this.take(CHARACTERS)?.[0] ?? '';
    if (text.includes(']]>')) this.malformed('TEXT', start + text.indexOf(']]>'));
    if (this.open.length > 0) this.append(this.resolve(text, start));
    else if (/[^ \t\n]/u.test(text)) this.malformed('TEXT_OUTSIDE_ROOT', start);
  }

  private cdata(): void {
    if (this.open.length === 0) this.malformed('TEXT_OUTSIDE_ROOT');
    const start = this.at + '<![CDATA['.length;
    const end = this.source.indexOf(']]>', start);
    if (end === -1) this.malformed('CDATA');
    this.append(this.source.slice(start, end));
    this.at = end + ']]>'.length;
  }

  private comment(): void {
    const end = this.source.indexOf('--', this.at + '<!--'.length);
    if (end === -1 || !this.source.startsWith('-->', end)) this.malformed('COMMENT');
    this.at = end + '-->'.length;
  }

  private markup(): never {
    const dtd = this.take(DTD_MARKUP);
    if (dtd === null) return this.malformed('TAG');
    return this.refuse('EINVOICE_DTD_OR_ENTITY', { given: dtd[0] });
  }

  private instruction(): void {
    const start = this.at;
    const target = this.take(INSTRUCTION)?.[1];
    if (target === undefined) return this.malformed('PROCESSING_INSTRUCTION');
    if (target.toLowerCase() === 'xml') return this.malformed('DECLARATION', start);
    const end = this.source.indexOf('?>', this.at);
    if (end === -1) return this.malformed('PROCESSING_INSTRUCTION', start);
    this.at = end + '?>'.length;
  }

  private opening(): void {
    const start = this.at;
    const qualifiedName = this.take(OPENING)?.[1] ?? this.malformed('TAG');
    this.attributes();
    const selfClosing = (this.take(OPENING_END) ?? this.malformed('TAG'))[1] === '/';
    const element: OpenElement = { name: localName(qualifiedName), children: [], qualifiedName, text: '' };
    this.attach(element, start);
    if (!selfClosing) this.open.push(element);
    if (this.open.length > XML_LIMITS.depth)
      this.refuse('EINVOICE_TOO_DEEP', { max: String(XML_LIMITS.depth) });
  }

  private attributes(): void {
    const names = new Set<string>();
    let start = this.at;
    for (let found = this.take(ATTRIBUTE); found !== null; found = this.take(ATTRIBUTE)) {
      const name = found[1] ?? '';
      if (names.has(name)) this.malformed('DUPLICATE_ATTRIBUTE', start);
      names.add(name);
      if (names.size > XML_LIMITS.attributes) {
        this.refuse('EINVOICE_TOO_MANY_ATTRIBUTES', { max: String(XML_LIMITS.attributes) });
      }
      this.resolve(found[2] ?? found[3] ?? '', start);
      start = this.at;
    }
  }

  private attach(element: OpenElement, start: number): void {
    this.elements += 1;
    if (this.elements > XML_LIMITS.elements) {
      this.refuse('EINVOICE_TOO_MANY_ELEMENTS', { max: String(XML_LIMITS.elements) });
    }
    const parent = this.open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else if (this.root === null) this.root = element;
    else this.refuse('EINVOICE_SEVERAL_ROOTS', { given: element.name.slice(0, 40) }, start);
  }

  private closing(): void {
    const start = this.at;
    const name = this.take(CLOSING)?.[1] ?? this.malformed('TAG');
    if (this.open.pop()?.qualifiedName !== name) this.malformed('MISMATCHED_TAG', start);
  }

  private append(text: string): void {
    const element = this.open.at(-1);
    if (element !== undefined) element.text += text;
  }

  /** Resolves the five predefined entities and character references; any other entity would need a DTD. */
  private resolve(text: string, start: number): string {
    return text.replace(/&[^;&]*;?/gu, (reference, offset: number) => {
      const predefined = PREDEFINED.get(reference) ?? characterOf(reference);
      if (predefined !== null) return predefined;
      if (!ENTITY_REFERENCE.test(reference)) return this.malformed('REFERENCE', start + offset);
      return this.refuse('EINVOICE_DTD_OR_ENTITY', { given: reference.slice(0, 40) }, start + offset);
    });
  }

  /** Matches here and moves behind the match. */
  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  private malformed(reason: Reason, at = this.at): never {
    return this.refuse('EINVOICE_NOT_WELL_FORMED', { reason }, at);
  }

  private refuse(code: XmlFaultCode, facts: Record<string, string>, at = this.at): never {
    const before = this.source.slice(0, at);
    const line = before.split('\n').length;
    const column = at - before.lastIndexOf('\n');
    throw new XmlFault(code, { ...facts, line: String(line), column: String(column) });
  }
}

function localName(qualifiedName: string): string {
  return qualifiedName.slice(qualifiedName.indexOf(':') + 1);
}

/** The character of `&#20013;` or `&#x4E2D;`; null for anything else and for a code that is no XML character. */
function characterOf(reference: string): string | null {
  const digits = /^&#(?:([0-9]+)|x([0-9a-fA-F]+));$/u.exec(reference);
  if (digits === null) return null;
  const code =
    digits[1] === undefined ? Number.parseInt(digits[2] ?? '', 16) : Number.parseInt(digits[1], 10);
  if (!(code <= 0x10ffff)) return null;
  const character = String.fromCodePoint(code);
  return NOT_A_CHARACTER.test(character) ? null : character;
}
