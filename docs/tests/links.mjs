import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { dist, fileOf } from './serve.mjs'

/** Every link inside the built site leads to a file, and every fragment to an id of it. */
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
const ids = new Map()
const idsOf = (file) => {
  if (!ids.has(file))
    ids.set(file, new Set([...readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)))
  return ids.get(file)
}
const unescape = (text) =>
  text
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")

let links = 0
const dead = new Set()
const known = new Map()
for (const page of pages) {
  const file = join(dist, page)
  const html = readFileSync(file, 'utf8')
  const own = new Set()
  for (const [, id] of html.matchAll(/ id="([^"]+)"/g)) {
    if (own.has(id)) dead.add(`${page}: the id ${id} stands twice`)
    own.add(id)
  }
  for (const [, raw] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
    const href = unescape(raw)
    if (/^(https?:|mailto:)/.test(href)) continue
    links++
    const [path, fragment] = href.split('#')
    const key = path === '' ? file : path
    if (!known.has(key))
      known.set(
        key,
        path === '' ? file : fileOf(path.startsWith('/') ? path : `/${join(relative(dist, join(file, '..')), path)}`),
      )
    const target = known.get(key)
    if (!target) dead.add(`${page}: ${href}`)
    else if (fragment && !(target === file ? own : idsOf(target)).has(decodeURIComponent(fragment)))
      dead.add(`${page}: ${href} has no such place`)
  }
}
for (const one of [...dead].slice(0, 40)) console.log(one)
console.log(`${pages.length} pages, ${links} links, ${dead.size} wrong`)
process.exitCode = dead.size > 0 ? 1 : 0
