import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Item {
  text: string
  link?: string
  collapsed?: boolean
  items?: Item[]
}

const file = fileURLToPath(new URL('../api/typedoc-sidebar.json', import.meta.url))

/** The menus of the API reference, as TypeDoc has written them with the pages: each entry of the package shows its own names. */
export function apiMenus(): Record<string, Item[]> {
  const entries = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Item[]) : []
  const closed = entries.map(({ text, link = '' }) => ({ text, link }))
  const opened = entries.map((entry, at): [string, Item[]] => [
    closed[at]?.link ?? '',
    closed.map((other, index) => (index === at ? { ...other, items: entry.items ?? [] } : other)),
  ])
  return { '/api/': closed, ...Object.fromEntries(opened) }
}
