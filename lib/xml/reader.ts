import { BrokenResponseError } from '../errors'

/** A leaf is its text, an element with children an object, a repeated tag an array. */
export type XmlValue = string | XmlObject | (string | XmlObject)[]
export interface XmlObject {
  [tag: string]: XmlValue
}

/** Bytes; the responses of APIv2 hold a few KB. */
const MAX_BYTES = 2 * 1024 * 1024
/** Elements inside one another. */
export const MAX_XML_DEPTH = 32

// Sticky, and no part can match what the part before it matches: nothing backtracks.
const NAME = /[\p{L}_:][\p{L}\p{M}\p{N}_:.-]*/uy
const ATTRIBUTE = /\s+[\p{L}_:][\p{L}\p{M}\p{N}_:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*')/uy
const SPACE = /\s*/y
const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/y
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
/** What XML 1.0 cannot hold in any form, half surrogate pairs among it. */
export const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

interface Element {
  name: string
  text: string
  children?: XmlObject
}

/**
 * Reads what WeChat Pay writes: elements, text, CDATA, comments. Attributes are passed over, a DTD is refused.
 *
 * No library: fast-xml-parser makes LF of a CR inside CDATA, which no signature survives, and reads truncated documents and
 * HTML without a word (docs/decisions/0003). The tests hold this reader against it.
 */
export class XmlReader {
  readonly #xml: string
  readonly #open: Element[] = []
  #root: Element | undefined
  #at = 0
  #visited = 0

  constructor(xml: string) {
    this.#xml = xml
  }

  /** Characters that were looked at: the tests hold that it grows with the document, and no faster. */
  get visited(): number {
    return this.#visited
  }

  /** The root element's children, or its text where it has none; `root` is the only name that is taken, if given. */
  read(root?: string): string | XmlObject {
    const xml = this.#xml
    if (xml.length > MAX_BYTES || Buffer.byteLength(xml) > MAX_BYTES)
      throw new BrokenResponseError('the XML is larger than 2 MB', xml)
    this.#visited += xml.length
    const forbidden = FORBIDDEN.exec(xml)
    if (forbidden) this.#fail('holds a character that XML forbids', forbidden.index)
    if (xml.startsWith('\ufeff')) this.#at = 1

    while (this.#at < xml.length) {
      if (xml[this.#at] !== '<') this.#text()
      else if (this.#skip('</')) this.#closingTag()
      else if (this.#skip('<![CDATA[')) this.#add(this.#until(']]>'))
      else if (this.#skip('<!--')) this.#until('-->')
      else if (this.#skip('<?')) this.#until('?>')
      else if (xml.startsWith('<!', this.#at)) this.#fail('holds a DOCTYPE or another declaration')
      else this.#openingTag(root)
    }

    const unclosed = this.#open.at(-1)
    if (unclosed) this.#fail(`ends inside <${unclosed.name}>`)
    if (!this.#root) this.#fail('holds no element')
    return this.#root.children ?? this.#root.text
  }

  #text(): void {
    const next = this.#xml.indexOf('<', this.#at)
    const start = this.#at
    // Searched in the slice alone, or each text would cost the whole rest of the document.
    const raw = this.#xml.slice(start, next < 0 ? undefined : next)
    this.#visited += raw.length + 1
    if (this.#open.length === 0 && /\S/.test(raw)) this.#fail('holds text outside its root element')
    for (let done = 0; done < raw.length; done = this.#at - start) {
      const entity = raw.indexOf('&', done)
      const stop = entity < 0 ? raw.length : entity
      if (this.#open.length > 0) this.#add(raw.slice(done, stop))
      this.#at = start + stop
      if (entity >= 0) this.#add(this.#character())
    }
  }

  #character(): string {
    ENTITY.lastIndex = this.#at
    const found = ENTITY.exec(this.#xml)
    const [whole = '', hex, decimal, named] = found ?? []
    this.#visited += whole.length + 1
    if (named !== undefined) {
      this.#at += whole.length
      return NAMED[named] ?? ''
    }
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : '\0'
    if (FORBIDDEN.test(character)) this.#fail('holds an unknown entity')
    this.#at += whole.length
    return character
  }

  #openingTag(root: string | undefined): void {
    this.#at++
    const name = this.#match(NAME)
    if (name === '') this.#fail('holds a "<" that begins no tag')
    if (this.#root && this.#open.length === 0) this.#fail('has a second root element')
    if (!this.#root && root !== undefined && name !== root)
      this.#fail(`has the root element <${name.slice(0, 32)}>, not <${root}>`)
    while (this.#match(ATTRIBUTE) !== '');
    this.#match(SPACE)
    const empty = this.#skip('/')
    if (!this.#skip('>')) this.#fail(`holds a malformed tag <${name.slice(0, 32)}`)
    const element: Element = { name, text: '' }
    this.#root ??= element
    if (this.#open.push(element) > MAX_XML_DEPTH)
      this.#fail(`holds more than ${MAX_XML_DEPTH} elements inside one another`)
    if (empty) this.#close()
  }

  #closingTag(): void {
    const name = this.#match(NAME)
    this.#match(SPACE)
    if (name !== this.#open.at(-1)?.name || !this.#skip('>')) this.#fail('holds a closing tag that closes nothing')
    this.#close()
  }

  #close(): void {
    const element = this.#open.pop()
    const parent = this.#open.at(-1)
    if (!element || !parent) return
    const siblings = (parent.children ??= {})
    const { name } = element
    // Text between children is layout.
    const value = element.children ?? element.text
    const before = Object.hasOwn(siblings, name) ? siblings[name] : undefined
    if (Array.isArray(before)) before.push(value)
    else if (before !== undefined) own(siblings, name, [before, value])
    else own(siblings, name, value)
  }

  #add(text: string): void {
    const element = this.#open.at(-1)
    if (element) element.text += text
    else this.#fail('holds CDATA outside its root element')
  }

  #until(end: string): string {
    const stop = this.#xml.indexOf(end, this.#at)
    this.#visited += (stop < 0 ? this.#xml.length : stop) - this.#at + end.length
    if (stop < 0) this.#fail(`lacks a ${end}`)
    const inner = this.#xml.slice(this.#at, stop)
    this.#at = stop + end.length
    return inner
  }

  #skip(text: string): boolean {
    const there = this.#xml.startsWith(text, this.#at)
    this.#visited++
    if (there) this.#at += text.length
    return there
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#xml)?.[0] ?? ''
    this.#visited += found.length + 1
    this.#at += found.length
    return found
  }

  #fail(what: string, at = this.#at): never {
    throw new BrokenResponseError(`the XML ${what} (at character ${at})`, this.#xml)
  }
}

/** An own property also where its name is `__proto__`. */
function own(target: XmlObject, name: string, value: XmlValue): void {
  if (name === '__proto__')
    Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true })
  else target[name] = value
}
