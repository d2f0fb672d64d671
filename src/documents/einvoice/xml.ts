import { SaxesParser, type SaxesTagNS } from 'saxes';
import { shown } from './problem-list.js';

/**
 * Reads XML 1.0 without a DTD into a plain tree, by saxes: a strict, namespace-aware parser that checks and reads in one pass.
 * Why not fast-xml-parser: its validator and its parser disagree about the same bytes, so what was validated is not what is read.
 */

/** One element: local name, child elements in order, and its own text with references resolved and CDATA joined in. */
export interface XmlElement {
  readonly name: string;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** Only where they were asked for: namespace of the element, and its attributes by their names as written. */
  readonly namespace?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface XmlWishes {
  /** Keeps each element's namespace and attributes; a prefix must then be declared. */
  readonly attributes?: boolean;
  /** How many elements the file may hold instead of {@link XML_LIMITS}. */
  readonly elements?: number;
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

export type XmlReading =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly code: XmlFaultCode; readonly facts: Record<string, string> };

/**
 * Reads a whole document. Prefixes are dropped, attributes checked and, unless wished for, dropped, comments and processing instructions skipped.
 * @param source text without a byte order mark.
 * @returns the root element, or the first fault with `line` and `column` (both from 1, of the place up to which was read) among
 *   its facts; `reason` of EINVOICE_NOT_WELL_FORMED is the parser's own wording.
 */
export function readXml(source: string, wishes: XmlWishes = {}): XmlReading {
  try {
    return { ok: true, root: new TreeBuilder(source, wishes).read() };
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return { ok: false, code: error.code, facts: error.facts };
  }
}

/** Leaves the parser at the first fault; never leaves this file. */
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
  text: string;
  namespace?: string;
  attributes?: Record<string, string>;
}

const BYTE_ORDER_MARK = '\uFEFF';
const DTD_MARKUP = /^<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/;

/** XML 1.0 whatever the file claims; a prefix need not be declared where namespaces decide nothing. */
const OPTIONS = {
  xmlns: true,
  position: false,
  defaultXMLVersion: '1.0',
  forceXMLVersion: true,
} as const;
const ANY_PREFIX = { ...OPTIONS, resolvePrefix: (prefix: string) => `prefix:${prefix}` } as const;

class TreeBuilder {
  private readonly parser: SaxesParser<typeof OPTIONS>;
  private readonly open: OpenElement[] = [];
  private root: OpenElement | null = null;
  private elements = 0;
  private attributes = 0;

  constructor(
    private readonly source: string,
    private readonly wishes: XmlWishes,
  ) {
    const parser = new SaxesParser<typeof OPTIONS>(wishes.attributes === true ? OPTIONS : ANY_PREFIX);
    this.parser = parser;
    const append = (text: string): void => this.append(text);
    parser.on('error', ({ message }) => this.malformed(message));
    parser.on('xmldecl', ({ encoding }) => this.declared(encoding));
    parser.on('doctype', () => this.refuse('EINVOICE_DTD_OR_ENTITY', { given: '<!DOCTYPE' }));
    parser.on('opentagstart', () => void (this.attributes = 0));
    parser.on('attribute', () => this.countAttribute());
    parser.on('opentag', (tag) => this.opened(tag));
    parser.on('closetag', () => void this.open.pop());
    parser.on('text', append);
    parser.on('cdata', append);
  }

  read(): XmlElement {
    // The parser would skip a mark; the decoder has taken one already, so that this is a second.
    if (this.source.startsWith(BYTE_ORDER_MARK)) this.malformed('text data outside of root node.');
    this.parser.write(this.source).close();
    if (this.root === null) throw new Error('a document without a root was not refused');
    return this.root;
  }

  /** The bytes were decoded as UTF-8; a file that says otherwise would be read as text that its issuer never wrote. */
  private declared(encoding: string | undefined): void {
    if (encoding === undefined || encoding.toUpperCase() === 'UTF-8') return;
    this.refuse('EINVOICE_ENCODING', { given: shown(encoding) });
  }

  private countAttribute(): void {
    this.attributes += 1;
    const max = XML_LIMITS.attributes;
    if (this.attributes > max) this.refuse('EINVOICE_TOO_MANY_ATTRIBUTES', { max: String(max) });
  }

  private opened({ local, isSelfClosing, uri, attributes }: SaxesTagNS): void {
    const element: OpenElement = { name: local, children: [], text: '' };
    if (this.wishes.attributes === true) {
      element.namespace = uri;
      element.attributes = Object.fromEntries(
        Object.values(attributes).map(({ name, value }) => [name, value]),
      );
    }
    const { depth, elements } = { ...XML_LIMITS, elements: this.wishes.elements ?? XML_LIMITS.elements };
    this.elements += 1;
    if (this.elements > elements) this.refuse('EINVOICE_TOO_MANY_ELEMENTS', { max: String(elements) });
    if (!isSelfClosing && this.open.length >= depth) this.refuse('EINVOICE_TOO_DEEP', { max: String(depth) });
    const parent = this.open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else this.root = element;
    this.open.push(element);
  }

  private append(text: string): void {
    const element = this.open.at(-1);
    if (element !== undefined) element.text += text;
  }

  /** What the parser objects to; a DTD, an entity and a second document have codes of their own. */
  private malformed(message: string): never {
    const read = this.source.slice(0, this.parser.position);
    const markup = DTD_MARKUP.exec(read.slice(Math.max(read.lastIndexOf('<!'), 0)))?.[0];
    if (message === 'undefined entity.') {
      const given = shown(read.slice(read.lastIndexOf('&')));
      return this.refuse('EINVOICE_DTD_OR_ENTITY', { given });
    }
    if (MARKUP_FAULTS.includes(message) && markup !== undefined) {
      return this.refuse('EINVOICE_DTD_OR_ENTITY', { given: markup });
    }
    if (message === 'documents may contain only one root.') {
      const given = /^<([^\s/>]+)/.exec(read.slice(read.lastIndexOf('<')))?.[1] ?? '';
      return this.refuse('EINVOICE_SEVERAL_ROOTS', { given: shown(given) });
    }
    return this.refuse('EINVOICE_NOT_WELL_FORMED', { reason: shown(message) });
  }

  private refuse(code: XmlFaultCode, facts: Record<string, string>): never {
    const { line, column } = this.parser;
    throw new XmlFault(code, { ...facts, line: String(line), column: String(column) });
  }
}

const MARKUP_FAULTS = ['incorrect syntax.', 'inappropriately located doctype declaration.'];
