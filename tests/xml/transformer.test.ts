import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { Transformer } from '../../lib/xml/transformer'
import { isTransportError } from '../../lib/errors'

const { toObject, toXml } = Transformer
const caught = (run: () => unknown): unknown => {
  try {
    run()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

describe('toXml', () => {
  it.each([
    [
      { appid: 'wx1', total_fee: 1, ok: true, big: 10n ** 20n, zero: 0 },
      '<xml><appid>wx1</appid><total_fee>1</total_fee><ok>true</ok><big>100000000000000000000</big><zero>0</zero></xml>',
    ],
    [
      { a: '&', b: '<', c: '>', d: '"', e: "'" },
      '<xml><a><![CDATA[&]]></a><b><![CDATA[<]]></b><c><![CDATA[>]]></c><d><![CDATA["]]></d><e>\'</e></xml>',
    ],
    [{ a: 'x]]>y]]>' }, '<xml><a><![CDATA[x]]]]><![CDATA[>y]]]]><![CDATA[>]]></a></xml>'],
    [{ a: '', b: undefined, c: null }, '<xml><a></a></xml>'],
    [{ a: ' x ', b: '\r\n' }, '<xml><a> x </a><b>&#13;\n</b></xml>'],
    [
      { detail: { goods: [{ id: 1 }, { id: 2 }] } },
      '<xml><detail><goods><item><id>1</id></item><item><id>2</id></item></goods></detail></xml>',
    ],
    [
      { 0: 'a', '-x': 'b', 'a b': 'c', 'a<': 'd', '': 'e', 商品: 'f', _x: 'g', 'a.b:c-9': 'h' },
      '<xml><item>a</item><item>b</item><item>c</item><item>d</item><item>e</item><商品>f</商品><_x>g</_x><a.b:c-9>h</a.b:c-9></xml>',
    ],
    [{}, '<xml></xml>'],
    [['a', ['b']], '<xml><item>a</item><item><item>b</item></item></xml>'],
  ])('writes %j', (data, xml) => {
    expect(toXml(data)).toBe(xml)
  })

  it('writes the reply to a notification as the documents show it', () => {
    expect(toXml({ return_code: '<SUCCESS>', return_msg: 'OK' })).toBe(
      '<xml><return_code><![CDATA[<SUCCESS>]]></return_code><return_msg>OK</return_msg></xml>',
    )
  })

  it('takes the names of root and item, a prolog, and arrays as repeated tags', () => {
    expect(toXml({ a: [1, 2] }, { headless: false, root: 'r', item: 'i' })).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<r><a><i>1</i><i>2</i></a></r>',
    )
    expect(toXml({ a: [1, { b: 2 }] }, { arrays: 'repeat' })).toBe('<xml><a>1</a><a><b>2</b></a></xml>')
  })

  it.each([
    [{ detail: { goods: [{ body: 'a\u0000b' }] } }, 'detail.goods.0.body'],
    [{ a: '\ud83d' }, 'a'],
    [{ a: '\uffff' }, 'a'],
    [{ a: new Date() }, 'a'],
    [{ a: NaN }, 'a'],
    [{ a: new Map() }, 'a'],
    [{ a: () => 1 }, 'a'],
  ])('names the field that can not be written: %j', (data, argument) => {
    expect(caught(() => toXml(data))).toMatchObject({
      name: 'InvalidArgumentError',
      code: 'ERR_INVALID_BODY',
      argument,
    })
  })

  it('refuses cycles, and roots that are no plain data', () => {
    const cycle: Record<string, unknown> = {}
    cycle.self = cycle
    for (const data of [cycle, new Date(), null as never, 'text' as never])
      expect(caught(() => toXml(data))).toMatchObject({ code: 'ERR_INVALID_BODY' })
  })

  it('writes emoji and an own __proto__', () => {
    expect(toXml(JSON.parse('{"__proto__":"😀"}') as object)).toBe('<xml><__proto__>😀</__proto__></xml>')
  })
})

describe('toObject', () => {
  it.each<[string, unknown]>([
    [
      '<xml><a>1</a><b> x </b><c>a\r\nb\r</c><d/><e></e><f />\n</xml>',
      { a: '1', b: ' x ', c: 'a\r\nb\r', d: '', e: '', f: '' },
    ],
    ['<xml><a><![CDATA[ <b>&amp;]]]]><![CDATA[>\r\n ]]></a></xml>', { a: ' <b>&amp;]]>\r\n ' }],
    ['<xml><a>1<![CDATA[2]]>3<!-- no -->4</a></xml>', { a: '1234' }],
    ['<xml><a>&lt;&gt;&amp;&quot;&apos;&#20013;&#x4E2d;&#13;&#x1F600;</a></xml>', { a: '<>&"\'中中\r😀' }],
    ['<xml><a>&amp;lt;</a></xml>', { a: '&lt;' }],
    [
      '<xml><a>007</a><b>1e3</b><c>true</c><d>9007199254740993</d></xml>',
      { a: '007', b: '1e3', c: 'true', d: '9007199254740993' },
    ],
    ['<xml><a>1</a><b>2</b><a>3</a><a><c>4</c></a></xml>', { a: ['1', '3', { c: '4' }], b: '2' }],
    ['<xml>\n  <a>\n    <item>1</item>\n    <item>2</item>\n  </a>\n</xml>\n', { a: { item: ['1', '2'] } }],
    ['\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- hi -->\r\n<xml><a>1</a></xml>\r\n<!-- bye -->', { a: '1' }],
    ['<xml xmlns="x" b = \'y\'\n><a c="1">1</a  ></xml\n>', { a: '1' }],
    ['<xml><商品>米</商品></xml>', { 商品: '米' }],
    ['<xml><a><![CDATA[<!DOCTYPE html>]]></a></xml>', { a: '<!DOCTYPE html>' }],
    [
      '<xml><toString>1</toString><constructor>2</constructor><constructor>3</constructor></xml>',
      { toString: '1', constructor: ['2', '3'] },
    ],
    ['<xml/>', {}],
    ['<xml></xml>', {}],
    ['<xml> </xml>', {}],
  ])('reads %j', (xml, data) => {
    expect(toObject(xml)).toEqual(data)
    expect(toObject(Buffer.from(xml))).toEqual(data)
  })

  it('makes __proto__ an own property, and plain objects of plain objects', () => {
    const data = toObject(
      '<xml><__proto__><polluted>1</polluted></__proto__><b><__proto__>1</__proto__><__proto__>2</__proto__></b></xml>',
    )
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect(Object.keys(data)).toEqual(['__proto__', 'b'])
    expect(JSON.stringify(data)).toBe('{"__proto__":{"polluted":"1"},"b":{"__proto__":["1","2"]}}')
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })

  it('takes any root, as the PHP SDK does, and only one where it is named', () => {
    expect(toObject('<root><a>1</a></root>')).toEqual({ a: '1' })
    expect(toObject('<root><a>1</a></root>', { root: 'root' })).toEqual({ a: '1' })
    expect(caught(() => toObject('<root><a>1</a></root>', { root: 'xml' }))).toMatchObject({
      code: 'ERR_RESPONSE_BROKEN',
      message: expect.stringMatching(/root element <root>, not <xml>/),
    })
  })

  it('holds 32 levels and no more', () => {
    const nest = (n: number) => `<xml>${'<a>'.repeat(n)}${'</a>'.repeat(n)}</xml>`
    expect(toObject(nest(31))).toBeDefined()
    expect(caught(() => toObject(nest(32)))).toMatchObject({ code: 'ERR_RESPONSE_BROKEN' })
  })

  it.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /no element/],
    ['a byte order mark alone', '\ufeff', /no element/],
    ['plain text', 'System busy', /text outside/],
    ['JSON', '{"code":"FAIL"}', /text outside/],
    ['HTML', '<html><body>502 Bad Gateway</body></html>', /root element <html>/],
    ['HTML with a doctype', '<!DOCTYPE html><html></html>', /DOCTYPE/],
    ['a doctype in lower case', '<!doctype xml><xml/>', /DOCTYPE/],
    [
      'a file from the disk',
      '<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><a>&x;</a></xml>',
      /DOCTYPE/,
    ],
    ['an unknown entity', '<xml><a>&nbsp;</a></xml>', /entity/],
    ['a bare ampersand', '<xml><a>a & b</a></xml>', /entity/],
    ['a character that may not be named', '<xml><a>&#0;</a></xml>', /entity/],
    ['a half surrogate pair by name', '<xml><a>&#xD800;</a></xml>', /entity/],
    ['a character beyond Unicode', '<xml><a>&#9999999;</a></xml>', /entity/],
    ['a control character', '<xml><a>\u0001</a></xml>', /forbids/],
    ['a second root', '<xml><a>1</a></xml><xml><a>2</a></xml>', /second root/],
    ['a second, other root', '<xml/><b/>', /second root/],
    ['text after the root', '<xml/>tail', /text outside/],
    ['CDATA after the root', '<xml/><![CDATA[x]]>', /CDATA outside/],
    ['an unclosed tag', '<xml><a>1', /inside <a>/],
    ['tags that cross', '<xml><a><b></a></b></xml>', /closes nothing/],
    ['a closing tag too many', '<xml></xml></xml>', /closes nothing/],
    ['an unfinished CDATA section', '<xml><a><![CDATA[x]]</a></xml>', /lacks/],
    ['an unfinished comment', '<xml><!-- ', /lacks/],
    ['a malformed tag', '<xml><a b></a></xml>', /malformed/],
    ['a tag that is none', '<xml><1>x</1></xml>', /begins no tag/],
    ['text in place of elements', '<xml>SUCCESS</xml>', /text in its root/],
    ['bytes that are no UTF-8', Buffer.from('3c786d6c3e3c613ec4e33c2f613e3c2f786d6c3e', 'hex'), /not UTF-8/],
  ])('refuses %s', (_, xml, message) => {
    const error = caught(() => toObject(xml, { root: 'xml' }))
    expect(isTransportError(error)).toBe(true)
    expect(error).toMatchObject({
      name: 'TransportError',
      code: 'ERR_RESPONSE_BROKEN',
      retryable: false,
      message: expect.stringMatching(message),
    })
    if (typeof xml === 'string') expect(error).toMatchObject({ raw: xml })
  })

  it('keeps 2,000 characters of what it could not read', () => {
    expect(caught(() => toObject(`<html>${'x'.repeat(5000)}`))).toMatchObject({ raw: `<html>${'x'.repeat(1994)}` })
  })

  it('refuses a document cut off at any place', () => {
    const xml = '<?xml version="1.0"?><xml><return_code><![CDATA[SUCCESS]]></return_code><a b="1">x&amp;y</a><c/></xml>'
    for (let n = 0; n < xml.length; n++)
      expect(caught(() => toObject(xml.slice(0, n)))).toMatchObject({ code: 'ERR_RESPONSE_BROKEN' })
    expect(toObject(xml)).toBeDefined()
  })
})

const tag = fc.oneof(
  fc.stringMatching(/^[a-z_][a-z0-9_.-]{0,10}$/),
  fc.constantFrom('__proto__', 'constructor', 'toString', '商品', 'item', 'xml'),
)
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({
      maxLength: 8,
      unit: fc.constantFrom('<', '>', '&', '"', "'", ' ', '\r', '\n', '\t', ']', 'a', '中', '😀'),
    }),
  )
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  .map((s) => s.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ''))
const entries = (value: fc.Arbitrary<unknown>) =>
  fc
    .uniqueArray(fc.tuple(tag, value), { selector: ([key]) => key, minLength: 1, maxLength: 4 })
    .map((list) => Object.fromEntries(list))
const { tree } = fc.letrec<{ tree: unknown; value: unknown }>((tie) => ({
  tree: entries(tie('value')),
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    text,
    tie('tree'),
    fc.array(fc.oneof(text, tie('tree')), { minLength: 2, maxLength: 3 }),
  ),
}))

describe('round trips', () => {
  it('10,000 documents come back as they went', () => {
    fc.assert(
      fc.property(tree, (data) => {
        const back = toObject(toXml(data as object, { arrays: 'repeat' }))
        expect(JSON.stringify(back)).toBe(JSON.stringify(data))
      }),
      { numRuns: 10_000 },
    )
  }, 60_000)

  it('any text comes back in a leaf', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(toObject(toXml({ a: value }))).toEqual({ a: value })
      }),
      { numRuns: 2000 },
    )
  })

  it('arrays come back under item, as in the PHP SDK', () => {
    expect(toObject(toXml({ a: ['1', '2'] }))).toEqual({ a: { item: ['1', '2'] } })
  })

  it('any text at all either comes back or is refused by name, never anything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (junk) => {
        try {
          toObject(`<xml>${junk}</xml>`)
        } catch (error) {
          expect(error).toMatchObject({ code: 'ERR_RESPONSE_BROKEN' })
        }
      }),
      { numRuns: 2000 },
    )
  })
})

// fast-xml-parser makes LF of CR and knows no __proto__: the documents here have neither.
describe('fast-xml-parser', () => {
  const parser = new XMLParser({ trimValues: false, parseTagValue: false, htmlEntities: true, cdataPropName: '' })
  const plain = fc
    .dictionary(
      fc.stringMatching(/^[a-z][a-z0-9_]{0,10}$/),
      text.map((s) => s.replace(/\r/g, '')).filter((s) => s !== ''),
      { minKeys: 1, maxKeys: 5 },
    )
    .filter((data) => Object.keys(data).every((key) => !(key in {})))

  it('reads what we write as we do', () => {
    fc.assert(
      fc.property(plain, (data) => {
        expect((parser.parse(toXml(data)) as { xml: unknown }).xml).toEqual(data)
      }),
      { numRuns: 500 },
    )
  })
})
