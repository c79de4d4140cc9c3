import { BrokenResponseError, invalidArgument } from '../errors'
import { textOf } from '../json/text'
import type { XmlObject } from './reader'
import { XmlReader } from './reader'
import { isTree, writeElement } from './writer'

export type { XmlObject, XmlValue } from './reader'

/** How XML is read. */
export interface ToObjectOptions {
  /** The only root element that is taken, such as `xml`; any by default. */
  root?: string
}

/** How XML is written; the names are the PHP SDK's. */
export interface ToXmlOptions {
  /** Without `<?xml version="1.0" encoding="utf-8"?>`; `true` by default. */
  headless?: boolean
  /** Name of the root element; `xml` by default. */
  root?: string
  /** Tag of array elements, and of keys that cannot be a tag; `item` by default. */
  item?: string
  /** `item` (default) writes `<a><item>1</item><item>2</item></a>`, as the PHP SDK does; `repeat` writes `<a>1</a><a>2</a>`. */
  arrays?: 'item' | 'repeat'
}

/** APIv2's XML ↔ plain data. */
export const Transformer = {
  /**
   * Reads an XML document: every leaf is a string, exactly as it was written (never trimmed, CRLF kept), an element with
   * children is an object, a repeated tag an array. An empty element is `''`; attributes and text between elements are left out.
   *
   * @param xml text or UTF-8, at most 2 MB and 32 elements deep
   * @throws TransportError `ERR_RESPONSE_BROKEN`, with the beginning of the text as `raw`: truncated, malformed, a DOCTYPE,
   * a second root, a root other than the one of `options`, too large, too deep
   * @example
   * Transformer.toObject('<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>') // { return_code: 'SUCCESS' }
   */
  toObject: (xml: string | Uint8Array = '<xml/>', options: ToObjectOptions = {}): XmlObject => {
    const text = textOf(xml)
    const data = new XmlReader(text).read(options.root)
    if (typeof data !== 'string') return data
    if (/\S/.test(data)) throw new BrokenResponseError('the XML holds text in its root in place of elements', text)
    return {}
  },

  /**
   * Writes `<xml>…</xml>` on one line: CDATA where the text has one of `& < > "`, arrays as `<item>`s. `undefined` and
   * `null` are left out, `''` is an empty element.
   *
   * @throws InvalidArgumentError `ERR_INVALID_BODY`, naming the field, for what XML cannot hold: control characters, dates, functions, more than 32 levels
   * @example
   * Transformer.toXml({ appid: 'wx8888888888888888', total_fee: 1, body: '<新年>' })
   * // <xml><appid>wx8888888888888888</appid><total_fee>1</total_fee><body><![CDATA[<新年>]]></body></xml>
   */
  toXml: (data: object, options: ToXmlOptions = {}): string => {
    const { headless = true, root = 'xml', item = 'item', arrays = 'item' } = options
    if (!isTree(data)) throw invalidArgument('xml', '`xml` is not a plain object', 'ERR_INVALID_BODY')
    return (headless ? '' : '<?xml version="1.0" encoding="utf-8"?>\n') + writeElement(root, data, { item, arrays })
  },
} as const
