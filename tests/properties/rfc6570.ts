/** A second reading of RFC 6570, after the pseudo-code of its appendix A and written apart from lib/uri: one regular expression, no parser. */
export function expand(template: string, variables: Record<string, unknown>): string {
  return template.replace(
    /\{([+#./;?&]?)([^{}]+)\}|[^{}]+/g,
    (literal, operator: string | undefined, list: string | undefined) =>
      list === undefined ? reserved(literal) : expression(operator ?? '', list, variables),
  )
}

interface Behaviour {
  first: string
  sep: string
  named: boolean
  ifEmpty: string
  allow: (text: string) => string
}

const TABLE: Record<string, Behaviour> = {
  '': { first: '', sep: ',', named: false, ifEmpty: '', allow: unreserved },
  '+': { first: '', sep: ',', named: false, ifEmpty: '', allow: reserved },
  '#': { first: '#', sep: ',', named: false, ifEmpty: '', allow: reserved },
  '.': { first: '.', sep: '.', named: false, ifEmpty: '', allow: unreserved },
  '/': { first: '/', sep: '/', named: false, ifEmpty: '', allow: unreserved },
  ';': { first: ';', sep: ';', named: true, ifEmpty: '', allow: unreserved },
  '?': { first: '?', sep: '&', named: true, ifEmpty: '=', allow: unreserved },
  '&': { first: '&', sep: '&', named: true, ifEmpty: '=', allow: unreserved },
}

function expression(operator: string, list: string, variables: Record<string, unknown>): string {
  const { first, sep, named, ifEmpty, allow } = TABLE[operator]!
  const parts = list.split(',').flatMap((spec) => {
    const [, name = '', explode, prefix] = /^([^*:]+)(\*)?(?::(\d+))?$/.exec(spec) ?? []
    const value = variables[name]
    const label = (key: string, text: string) => (text === '' ? `${key}${ifEmpty}` : `${key}=${text}`)
    if (value === undefined || value === null) return []
    if (Array.isArray(value)) {
      const items = value.filter((item) => item !== undefined && item !== null).map((item) => allow(String(item)))
      if (items.length === 0) return []
      if (explode) return items.map((item) => (named ? label(name, item) : item))
      return [named ? label(name, items.join(',')) : items.join(',')]
    }
    if (typeof value === 'object') {
      const pairs = Object.entries(value)
        .filter(([, item]) => item !== undefined && item !== null)
        .map(([key, item]) => [allow(key), allow(String(item))] as const)
      if (pairs.length === 0) return []
      if (explode) return pairs.map(([key, item]) => (named ? label(key, item) : `${key}=${item}`))
      return [named ? label(name, pairs.flat().join(',')) : pairs.flat().join(',')]
    }
    const scalar = value as string | number | boolean
    const whole = String(scalar)
    const text = prefix === undefined ? whole : Array.from(whole).slice(0, Number(prefix)).join('')
    return [named ? label(name, allow(text)) : allow(text)]
  })
  return parts.length === 0 ? '' : first + parts.join(sep)
}

function unreserved(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Reserved characters and percent-triplets stay. */
function reserved(text: string): string {
  return text
    .split(/(%[0-9A-Fa-f]{2})/)
    .map((part, at) => (at % 2 === 1 ? part : encodeURI(part).replace(/%5B/g, '[').replace(/%5D/g, ']')))
    .join('')
}
