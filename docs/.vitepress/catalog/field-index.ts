import { byUri } from './pages'
import { replyRows, requestRows } from './rows'

/** Names and terms of fields, each with the pages they stand on: differences of page numbers, in base 36. */
export function fieldIndex(): [text: string, pages: string][] {
  const found = new Map<string, Set<number>>()
  for (const [page, operations] of [...byUri.values()].entries()) {
    for (const operation of operations) {
      const rows = [
        ...requestRows(operation),
        ...operation.replies.flatMap(({ schema }) => (schema ? replyRows(schema) : [])),
      ]
      for (const { n, d } of rows) {
        for (const text of [n, d]) {
          if (text === undefined || text.includes('声明请求的') || text.length > 24) continue
          const pages = found.get(text) ?? new Set()
          found.set(text, pages.add(page))
        }
      }
    }
  }
  return [...found].map(([text, pages]) => [
    text,
    [...pages].map((page, at, all) => (page - (all[at - 1] ?? 0)).toString(36)).join(' '),
  ])
}
