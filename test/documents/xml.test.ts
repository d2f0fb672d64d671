import { readXml, XML_LIMITS, type XmlElement } from '../../src/documents/einvoice/xml.js';

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
    ['', 'document must contain a root element.'],
    [' \n', 'document must contain a root element.'],
    ['<!-- only -->', 'document must contain a root element.'],
    ['<a>', 'unclosed tag: a'],
    ['<a', 'document must contain a root element.'],
    ['<', 'document must contain a root element.'],
    ['< a/>', 'disallowed character in tag name'],
    ['<1/>', 'disallowed character in tag name'],
    ['<a:b:c/>', 'malformed name: a:b:c.'],
    ['<:a/>', 'malformed name: :a.'],
    ['<a/ >', 'forward-slash in opening tag not followed by >.'],
    ['<a></b>', 'unexpected close tag.'],
    ['<x:a></y:a>', 'unexpected close tag.'],
    ['</a>', 'unmatched closing tag: a.'],
    ['<a><b></a></b>', 'unexpected close tag.'],
    ['<a></ a>', 'disallowed character in closing tag.'],
    ['<a></a b="1">', 'disallowed character in closing tag.'],
    ['<a></a/>', 'disallowed character in closing tag.'],
    ['<a b>1</a>', 'attribute without value.'],
    ['<a b=1>1</a>', 'unquoted attribute value.'],
    ['<a b="1"c="2"/>', 'no whitespace between attributes.'],
    ['<a b="<"/>', 'disallowed character.'],
    ['<a b="1/>', 'unexpected end.'],
    ['<a b="1" b="2"/>', 'duplicate attribute: b.'],
    ['<a b="&nope"/>', 'unexpected end.'],
    ['<a>&</a>', 'unclosed tag: a'],
    ['<a>& amp;</a>', 'disallowed character in entity name.'],
    ['<a>&#;</a>', 'malformed character entity.'],
    ['<a>&#x;</a>', 'malformed character entity.'],
    ['<a>&#0;</a>', 'malformed character entity.'],
    ['<a>&#xD800;</a>', 'malformed character entity.'],
    ['<a>&#xFFFF;</a>', 'malformed character entity.'],
    ['<a>&#99999999999999999999999;</a>', 'malformed character entity.'],
    ['<a>&#X4E2D;</a>', 'malformed character entity.'],
    ['<a>]]></a>', 'the string "]]>" is disallowed in char data.'],
    ['<a><!-- a -- b --></a>', 'malformed comment.'],
    ['<a><!-- a --->', 'malformed comment.'],
    ['<a><!-- a', 'unclosed tag: a'],
    ['<a><![CDATA[</a>', 'unclosed tag: a'],
    ['<a><![cdata[x]]></a>', 'incorrect syntax.'],
    ['<a><!nope></a>', 'incorrect syntax.'],
    ['<a><?p </a>', 'unclosed tag: a'],
    ['<a><? p?></a>', 'processing instruction without a target.'],
    ['<a/><?xml version="1.0"?>', 'an XML declaration must be at the start of the document.'],
    [' <?xml version="1.0"?><a/>', 'an XML declaration must be at the start of the document.'],
    ['<?xml encoding="UTF-8"?><a/>', 'expected one of version'],
    ['<?xml version="1.0" standalone="maybe"?><a/>', 'standalone value must match "yes" or "no".'],
    ['<a/>text', 'text data outside of root node.'],
    ['text<a/>', 'text data outside of root node.'],
    ['&#32;<a/>', 'text data outside of root node.'],
    ['<a/><![CDATA[x]]>', 'text data outside of root node.'],
    ['\uFEFF<a/>', 'text data outside of root node.'],
    ['<a>\u0000</a>', 'disallowed character.'],
    ['<a>\u000B</a>', 'disallowed character.'],
    ['<a>\uFFFE</a>', 'disallowed character.'],
    ['<a>\uD800</a>', 'unclosed tag: a'],
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
      facts: { reason: 'unexpected close tag.', line: '2', column: '9' },
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
