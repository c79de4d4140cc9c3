/** The simulator's own XML: flat when it is read, nested where it is written. */
export interface XmlFields {
  readonly [name: string]: XmlContent
}
export type XmlContent = string | number | XmlFields | readonly XmlContent[]

const ELEMENT = /<([\w.:-]+)>((?:<!\[CDATA\[[^]*?\]\]>|[^<])*)<\/\1>\s*|<([\w.:-]+)\/>\s*/y
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The fields of a request, or `undefined` where it is no `<xml>` of fields alone. */
export function readXml(text: string): Readonly<Record<string, string>> | undefined {
  const whole = /^\s*<xml>\s*([^]*?)\s*<\/xml>\s*$/.exec(text)?.[1]
  if (whole === undefined) return undefined
  const fields = new Map<string, string>()
  ELEMENT.lastIndex = 0
  while (ELEMENT.lastIndex < whole.length) {
    const found = ELEMENT.exec(whole)
    const name = found?.[1] ?? found?.[3]
    if (name === undefined || fields.has(name)) return undefined
    fields.set(name, plain(found?.[2] ?? ''))
  }
  return Object.fromEntries(fields)
}

/** An answer, its texts in CDATA as WeChat Pay writes them. */
export function writeXml(fields: XmlFields): string {
  return `<xml>${children(fields)}</xml>`
}

function children(fields: XmlFields): string {
  return Object.entries(fields)
    .map(([name, content]) =>
      Array.isArray(content) ? content.map((one: XmlContent) => element(name, one)).join('') : element(name, content),
    )
    .join('\n')
}

function element(name: string, content: XmlContent): string {
  if (typeof content === 'number') return `<${name}>${content}</${name}>`
  if (typeof content === 'string')
    return `<${name}><![CDATA[${content.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>`
  return `<${name}>${children(content as XmlFields)}</${name}>`
}

function plain(raw: string): string {
  return raw.replace(
    /<!\[CDATA\[([^]*?)\]\]>|&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (_whole, cdata?: string, hex?: string, decimal?: string, name?: string) => {
      if (cdata !== undefined) return cdata
      if (hex !== undefined || decimal !== undefined)
        return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))
      return ENTITIES[name ?? ''] ?? ''
    },
  )
}
