import { Formatter } from '../../lib/crypto/formatter'
import { Hash } from '../../lib/crypto/hash'
import { headerReader } from '../../lib/notification/headers'
import { BodyReader } from '../../lib/notification/read'
import { looksLikeXml } from '../../lib/notification/protocol'
import { parseV2 } from '../../lib/notification/v2'
import { XmlReader } from '../../lib/xml/reader'
import { expectLinear } from '../work'

/** The characters that the XML reader looks at, also where it ends in an error. */
function visited(xml: string): number {
  const reader = new XmlReader(xml)
  try {
    reader.read('xml')
  } catch {
    // What is refused has been looked at, too.
  }
  return reader.visited
}

afterEach(() => {
  jest.restoreAllMocks()
})

describe('XML', () => {
  const DOCUMENTS: Record<string, (n: number) => string> = {
    elements: (n) => `<xml>${'<a>1</a>'.repeat(n)}</xml>`,
    'different elements': (n) => `<xml>${Array.from({ length: n }, (_, i) => `<a${i}>1</a${i}>`).join('')}</xml>`,
    'empty elements': (n) => `<xml>${'<a/>'.repeat(n)}</xml>`,
    'one long text': (n) => `<xml><a>${'x'.repeat(n)}</a></xml>`,
    CDATA: (n) => `<xml><a>${'<![CDATA[x]]>'.repeat(n)}</a></xml>`,
    'one long CDATA': (n) => `<xml><a><![CDATA[${']'.repeat(n)}]]></a></xml>`,
    'CDATA without end': (n) => `<xml>${'<![CDATA['.repeat(n)}`,
    comments: (n) => `<xml>${'<!-- x -->'.repeat(n)}</xml>`,
    'comments without end': (n) => `<xml>${'<!--'.repeat(n)}`,
    instructions: (n) => `<xml>${'<?x?>'.repeat(n)}</xml>`,
    entities: (n) => `<xml><a>${'&#x4e2d;'.repeat(n)}</a></xml>`,
    'bare ampersands': (n) => `<xml><a>${'&amp;'.repeat(n)}&</a></xml>`,
    attributes: (n) => `<xml><a${' b="1"'.repeat(n)}/></xml>`,
    'an attribute without end': (n) => `<xml><a b="${'x'.repeat(n)}`,
    'blanks in a tag': (n) => `<xml><a${' '.repeat(n)}></a></xml>`,
    'blanks without end': (n) => `<xml><a${' '.repeat(n)}`,
    'a long name': (n) => `<xml><${'a'.repeat(n)}/></xml>`,
    'blanks between elements': (n) => `<xml>${' '.repeat(n)}<a/>${' '.repeat(n)}</xml>`,
    'text between elements': (n) => `<xml>${'x<a/>'.repeat(n)}</xml>`,
    'text before the root': (n) => `${'\n'.repeat(n)}<xml/>`,
  }
  test.each(Object.entries(DOCUMENTS))('is read in one pass: %s', async (_, make) => {
    await expectLinear((size) => visited(make(size)))
    // One pass: nothing is looked at more than a few times.
    expect(visited(make(8_000))).toBeLessThan(4 * make(8_000).length + 100)
  })

  test('that is deeper than 32 elements is left there', () => {
    const beyond = (xml: string): number => visited(xml) - xml.length
    const counts = [1_000, 8_000].map((n) => beyond('<xml>' + '<a>'.repeat(n)))
    expect(counts[1]).toBe(counts[0])
  })

  test('is joined for its sign once, each field once', async () => {
    await expectLinear((size) => {
      const fields = Array.from({ length: size / 10 }, (_, i) => `<f${i}>1</f${i}>`).join('')
      const joined = jest.spyOn(Formatter, 'queryStringLike')
      const { signed } = parseV2(Buffer.from(`<xml>${fields}</xml>`))
      expect(joined).toHaveBeenCalledTimes(1)
      joined.mockRestore()
      return signed?.length ?? 0
    }, 2.4)
    expect(jest.spyOn(Hash, 'sign')).not.toHaveBeenCalled()
  })
})

test('whether it is XML is seen by its first 64 bytes', () => {
  const body = Buffer.alloc(100_000, ' ')
  const decode = jest.spyOn(TextDecoder.prototype, 'decode')
  expect(looksLikeXml(body)).toBe(false)
  expect(looksLikeXml(Buffer.concat([body, Buffer.from('<xml/>')]))).toBe(false)
  for (const [bytes] of decode.mock.calls) expect((bytes as Uint8Array).byteLength).toBe(64)
})

test('headers are read once each, whether their names differ or not', async () => {
  const lower = String.prototype.toLowerCase
  for (const name of [(i: number) => `X-${i}`, () => 'X-Same']) {
    await expectLinear((size) => {
      let touched = 0
      const entry = (i: number): [string, string] =>
        new Proxy([name(i), 'v'] as [string, string], {
          get(target, key, receiver) {
            touched++
            return Reflect.get(target, key, receiver) as unknown
          },
        })
      const read = headerReader(Array.from({ length: size }, (_, i) => entry(i)))
      const afterwards = touched
      for (let i = 0; i < 10; i++) read('Wechatpay-Nonce')
      expect(touched).toBe(afterwards)
      return touched
    })
  }
  expect(String.prototype.toLowerCase).toBe(lower)
})

test('the bytes of a body are copied a bounded number of times, however small its pieces', async () => {
  const copied: number[] = []
  for (const size of [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000]) {
    const copies = jest.spyOn(Buffer.prototype, 'copy')
    let left = size
    const piece = Uint8Array.of(0x7b)
    const reader = new BodyReader(async () => (left-- > 0 ? piece : undefined))
    expect(await reader.whole(1 << 20, 60_000)).toHaveLength(size)
    copied.push(copies.mock.calls.reduce((sum, [, , , end]) => sum + Number(end ?? 0), 0))
    expect(copied.at(-1)).toBeLessThanOrEqual(2 * size)
    copies.mockRestore()
  }
})
