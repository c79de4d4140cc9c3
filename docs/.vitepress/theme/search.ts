import { pages, notices } from 'virtual:catalog'

export interface Found {
  title: string
  address: string
  detail: string
  verb?: string
  old?: boolean
}

type Fields = [text: string, pages: string][]
type Guides = [page: string, heading: string, address: string, text: string][]

/** `instance.v3.pay.transactions._id_.get(` → `v3/pay/transactions/{id}`. */
export function uriOf(text: string): string | undefined {
  const written = /(?:chain\(\s*|instance\[)['"`]([^'"`]+)/.exec(text)?.[1]
  if (written !== undefined) return written.replace(/^\//, '')
  const path = text
    .trim()
    .replace(/^(GET|POST|PUT|PATCH|DELETE)\s+/i, '')
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/\?.*$/s, '')
  if (/^\/?(v2|v3|hk|global|brand)\//.test(path) || path.startsWith('/')) return path.replace(/^\//, '')
  const chain = /^(?:await\s+)?(?:\w+\.)?((?:v2|v3|hk|global|brand)(?:\.[\w$]+)+)/.exec(text.trim())?.[1]
  if (chain === undefined) return undefined
  return chain
    .replace(/\.(get|post|put|patch|delete)(Async)?$/, '')
    .split('.')
    .map((name) =>
      /^_.+_$/.test(name) ? `{${name.slice(1, -1)}}` : name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
    )
    .join('/')
}

const toPage = ([uri, , verbs]: (typeof pages)[number], detail = uri): Found => ({
  title: verbs
    .map(([, title]) => title)
    .filter((title, at, all) => all.indexOf(title) === at)
    .join(' / '),
  address: `/openapi/${uri}`,
  detail,
  verb: verbs.map(([verb]) => verb.toUpperCase()).join(' '),
  old: verbs.every((verb) => verb[3] === 1),
})

/** The pages an address or a chain leads to: the page itself first, then those below it. */
export function find(text: string): Found[] {
  const uri = uriOf(text)
  if (uri === undefined || uri === '') return []
  const wanted = uri.replace(/\/$/, '').split('/')
  const fit = (candidate: string): number => {
    const segments = candidate.split('/')
    const from = segments[0] === 'v2' && wanted[0] !== 'v2' ? 1 : 0
    let fixed = 0
    for (const [at, segment] of wanted.entries()) {
      const own = segments[at + from]
      if (own === undefined) return -1
      if (own === segment) fixed++
      else if (at === wanted.length - 1 && own.startsWith(segment)) fixed += 0.5
      else if (!own.startsWith('{')) return -1
    }
    return fixed * 100 - (segments.length - from - wanted.length)
  }
  return pages
    .map((page) => [fit(page[0]), page] as const)
    .filter(([score]) => score > 0)
    .sort((a, b) => b[0] - a[0])
    .slice(0, 30)
    .map(([, page]) => toPage(page))
}

const bigrams = (text: string): string[] =>
  text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))

/** How well a text answers the words of a query: whole words first, then pairs of characters, as Chinese has no blanks. */
function score(text: string, words: readonly string[]): number {
  const lower = text.toLowerCase()
  let sum = 0
  for (const word of words) {
    if (lower === word) sum += 12
    else if (lower.startsWith(word)) sum += 8
    else if (lower.includes(word)) sum += 6
    else {
      const pairs = /[\u4e00-\u9fff]/.test(word) ? bigrams(word) : []
      const hits = pairs.filter((pair) => lower.includes(pair)).length
      if (pairs.length === 0 || hits / pairs.length < 0.5) return 0
      sum += (3 * hits) / pairs.length
    }
  }
  return sum - text.length / 400
}

/** Endpoints, notifications, guides and fields that answer a query, best first. */
export function search(query: string, fields: Fields, guides: Guides): Found[] {
  const direct = find(query)
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const found = new Map<string, [number, Found]>()
  const add = (rank: number, one: Found): void => {
    if (rank > 0 && (found.get(one.address)?.[0] ?? 0) < rank) found.set(one.address, [rank, one])
  }
  direct.forEach((one, at) => {
    add(100 - at, one)
  })
  for (const page of pages) {
    const titles = page[2].map(([, title]) => title).join(' ')
    const own = Math.max(score(titles, words) * 1.5, score(page[0], words) * 1.2, score(`${titles} ${page[0]}`, words))
    add(own - (page[2].every((verb) => verb[3]) ? 2 : 0), toPage(page))
  }
  for (const [event, title] of notices)
    add(Math.max(score(title, words), score(event, words)) * 1.1, {
      title,
      address: `/notifications/${event}`,
      detail: event,
    })
  for (const [page, heading, address, text] of guides)
    add(Math.max(score(heading, words) * 1.4, score(`${page} ${heading} ${text}`, words) * 0.6), {
      title: heading,
      address,
      detail: page,
    })
  for (const [text, list] of fields) {
    const rank = score(text, words) * 0.7
    if (rank <= 0) continue
    let at = 0
    for (const step of list.split(' ').slice(0, 40)) {
      at += parseInt(step, 36)
      const page = pages[at]
      if (page) add(rank, toPage(page, `字段 ${text} · ${page[0]}`))
    }
  }
  return [...found.values()]
    .sort((a, b) => b[0] - a[0])
    .slice(0, 40)
    .map(([, one]) => one)
}
