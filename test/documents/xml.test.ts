import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { readXml, XML_LIMITS, type XmlElement } from '../../src/documents/einvoice/xml.js';
import { fixtureNames, fixtureText } from './sample.js';

const reasonOf = (xml: string) => {
  const reading = readXml(xml);
  return reading.ok ? 'OK' : (reading.facts['reason'] ?? reading.code);
};
const rootOf = (xml: string): XmlElement => {
  const reading = readXml(xml);
  if (!reading.ok) throw new Error(JSON.stringify(reading));
  return reading.root;
};
const textOf = (xml: string) => rootOf(xml).text;

describe('strict XML reader', () => {
  it.each([
    ['', 'NO_ROOT'],
    [' \n', 'NO_ROOT'],
    ['<!-- only -->', 'NO_ROOT'],
    ['<a>', 'UNCLOSED_ELEMENT'],
    ['<a', 'TAG'],
    ['<', 'TAG'],
    ['< a/>', 'TAG'],
    ['<1/>', 'TAG'],
    ['<a:b:c/>', 'TAG'],
    ['<:a/>', 'TAG'],
    ['<a/ >', 'TAG'],
    ['<a></b>', 'MISMATCHED_TAG'],
    ['<x:a></y:a>', 'MISMATCHED_TAG'],
    ['</a>', 'MISMATCHED_TAG'],
    ['<a><b></a></b>', 'MISMATCHED_TAG'],
    ['<a></ a>', 'TAG'],
    ['<a></a b="1">', 'TAG'],
    ['<a></a/>', 'TAG'],
    ['<a b>1</a>', 'TAG'],
    ['<a b=1>1</a>', 'TAG'],
    ['<a b="1"c="2"/>', 'TAG'],
    ['<a b="<"/>', 'TAG'],
    ['<a b="1/>', 'TAG'],
    ['<a b="1" b="2"/>', 'DUPLICATE_ATTRIBUTE'],
    ['<a b="&nope"/>', 'REFERENCE'],
    ['<a>&</a>', 'REFERENCE'],
    ['<a>& amp;</a>', 'REFERENCE'],
    ['<a>&#;</a>', 'REFERENCE'],
    ['<a>&#x;</a>', 'REFERENCE'],
    ['<a>&#0;</a>', 'REFERENCE'],
    ['<a>&#xD800;</a>', 'REFERENCE'],
    ['<a>&#xFFFF;</a>', 'REFERENCE'],
    ['<a>&#99999999999999999999999;</a>', 'REFERENCE'],
    ['<a>&#X4E2D;</a>', 'REFERENCE'],
    ['<a>]]></a>', 'TEXT'],
    ['<a><!-- a -- b --></a>', 'COMMENT'],
    ['<a><!-- a --->', 'COMMENT'],
    ['<a><!-- a', 'COMMENT'],
    ['<a><![CDATA[</a>', 'CDATA'],
    ['<a><![cdata[x]]></a>', 'TAG'],
    ['<a><!nope></a>', 'TAG'],
    ['<a><?p </a>', 'PROCESSING_INSTRUCTION'],
    ['<a><? p?></a>', 'PROCESSING_INSTRUCTION'],
    ['<a/><?xml version="1.0"?>', 'DECLARATION'],
    [' <?xml version="1.0"?><a/>', 'DECLARATION'],
    ['<?xml encoding="UTF-8"?><a/>', 'DECLARATION'],
    ['<?xml version="1.0" standalone="maybe"?><a/>', 'DECLARATION'],
    ['<a/>text', 'TEXT_OUTSIDE_ROOT'],
    ['text<a/>', 'TEXT_OUTSIDE_ROOT'],
    ['&#32;<a/>', 'TEXT_OUTSIDE_ROOT'],
    ['<a/><![CDATA[x]]>', 'TEXT_OUTSIDE_ROOT'],
    ['\uFEFF<a/>', 'TEXT_OUTSIDE_ROOT'],
    ['<a>\u0000</a>', 'CHARACTER'],
    ['<a>\u000B</a>', 'CHARACTER'],
    ['<a>\uFFFE</a>', 'CHARACTER'],
    ['<a>\uD800</a>', 'CHARACTER'],
    ['<a/><b/>', 'EINVOICE_SEVERAL_ROOTS'],
    ['<?xml version="1.0" encoding="GBK"?><a/>', 'EINVOICE_ENCODING'],
    ['<!DOCTYPE a><a/>', 'EINVOICE_DTD_OR_ENTITY'],
    ['<a><!ENTITY x "y"></a>', 'EINVOICE_DTD_OR_ENTITY'],
    ['<a>&nbsp;</a>', 'EINVOICE_DTD_OR_ENTITY'],
    ['<a b="&x;"/>', 'EINVOICE_DTD_OR_ENTITY'],
  ])('refuses %j: %s', (xml, reason) => expect(reasonOf(xml)).toBe(reason));

  it.each([
    ['<a>1<!-- 2 -->3</a>', '13'],
    ['<a>1<![CDATA[<b>&amp;]]]]>2</a>', '1<b>&amp;]]2'],
    ['<a><![CDATA[]]></a>', ''],
    ['<a>&lt;&gt;&amp;&quot;&apos;</a>', '<>&"\''],
    ['<a>&#20013;&#x4e2D;&#x1F600;&#0065;</a>', '中中😀A'],
    ['<a>&amp;lt;</a>', '&lt;'],
    ['<a><?p "?>1<?q "?></a>', '1'],
    [
      '<?xml version="1.0" encoding=\'utf-8\' standalone="no" ?>\r\n<a>x\r\ny\rz</a>\n<!-- end --><?end?>',
      'x\ny\nz',
    ],
    ['<n:a xmlns:n="urn:x" b = \'>"\' c="\'&lt;">1</n:a >', '1'],
    ['<a>1<b>2</b>3</a>', '13'],
  ])('reads %j', (xml, text) => expect(textOf(xml)).toBe(text));

  it('drops prefixes and keeps order', () => {
    const names = rootOf('<n:a><m:x/><x>1</x><__proto__/><constructor/><发票/></n:a>').children.map(
      ({ name }) => name,
    );
    expect(names).toEqual(['x', 'x', '__proto__', 'constructor', '发票']);
  });

  it('says where', () => {
    expect(readXml('<a>\r\n  <b></c></a>')).toEqual({
      ok: false,
      code: 'EINVOICE_NOT_WELL_FORMED',
      facts: { reason: 'MISMATCHED_TAG', line: '2', column: '6' },
    });
  });

  it('stops exactly at its limits', () => {
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    const flat = (count: number) => `<r>${'<a/>'.repeat(count - 1)}</r>`;
    const attributes = (count: number) =>
      `<r ${Array.from({ length: count }, (_, i) => `a${i}=""`).join(' ')}/>`;
    expect(reasonOf(nested(XML_LIMITS.depth))).toBe('OK');
    expect(reasonOf(nested(XML_LIMITS.depth + 1))).toBe('EINVOICE_TOO_DEEP');
    expect(reasonOf(flat(XML_LIMITS.elements))).toBe('OK');
    expect(reasonOf(flat(XML_LIMITS.elements + 1))).toBe('EINVOICE_TOO_MANY_ELEMENTS');
    expect(reasonOf(attributes(XML_LIMITS.attributes))).toBe('OK');
    expect(reasonOf(attributes(XML_LIMITS.attributes + 1))).toBe('EINVOICE_TOO_MANY_ATTRIBUTES');
  });
});

type Ordered = Record<string, Ordered[] | string>;

/** The library's tree in our form; its attributes and declaration are left out. */
function ours(nodes: Ordered[]): XmlElement[] {
  return nodes.flatMap((node) => {
    const [name = '', content] = Object.entries(node)[0] ?? [];
    if (name.startsWith('#') || name.startsWith('?') || !Array.isArray(content)) return [];
    const text = content.map((part) => (typeof part['#text'] === 'string' ? part['#text'] : '')).join('');
    return [{ name, children: ours(content), text }];
  });
}

function bare({ name, children, text }: XmlElement): XmlElement {
  return { name, children: children.map(bare), text };
}

describe('beside fast-xml-parser', () => {
  const library = new XMLParser({
    preserveOrder: true,
    parseTagValue: false,
    trimValues: false,
    removeNSPrefix: true,
  });
  const tree = (xml: string) => ours(library.parse(xml) as Ordered[]);

  it('reads every valid file alike', () => {
    const files = fixtureNames('valid').map((name) => fixtureText(name).replace('\uFEFF', ''));
    expect(files.length).toBe(31);
    for (const xml of files) expect([bare(rootOf(xml))]).toEqual(tree(xml));
  });

  /** The reasons for a reader of our own: once none of these holds, the library can have its place back. */
  it.each([
    '<a/><b/>',
    '<a/>text',
    '<a>]]></a>',
    '<a>&nope;</a>',
    '<a>\u0000</a>',
    '<a b="<">1</a>',
    '<a><!ELEMENT></a>',
  ])('refuses %j, which the library validates', (xml) => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(readXml(xml).ok).toBe(false);
  });

  it('refuses a closing tag that the library validates as an empty element and reads as the end of another', () => {
    const xml = '<a><b><c>1</c></x/><d>2</d></b></a>';
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(tree(xml)[0]?.children.map(({ name }) => name)).toEqual(['b', 'd']);
    expect(reasonOf(xml)).toBe('TAG');
  });

  it('reads elements that the library validates and then loses between two instructions', () => {
    const xml = '<a><?p "?><x>1</x><?q "?></a>';
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(tree(xml)[0]?.children).toEqual([]);
    expect(rootOf(xml).children.map(({ name, text }) => [name, text])).toEqual([['x', '1']]);
  });
});
